"""Asks for a person of the register, new or to be changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from scrdesk.domain.people import NewPerson, NewPlace, Person
from scrdesk.domain.progress import Progress
from scrdesk.domain.register import identifiers_as_lines, identifiers_in, labels_that_tell, person_fault, tidy_person
from scrdesk.domain.review import Agency
from scrdesk.domain.stated_dates import stated_in_words
from scrdesk.ui.forms.ui_person_dialog import Ui_PersonDialog
from scrdesk.ui.half_filled import KeptDialog
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.messages import in_words
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.on_screen import grow
from scrdesk.ui.widgets.restyle import set_look
from scrdesk.ui.words import said

WIDTH_PX, HEIGHT_PX = 820, 520
FAMILY, STAFF = "family", "staff"
SEXES = ("", "female", "male", "other", "not known")

KeepPerson = Callable[[NewPerson, Progress], Person]


class PersonDialog(KeptDialog):
    """Stays open with what was typed when it is refused.

    Signals:
        kept: what ``keep`` returned: the person added, or the person as it stood before the change.
    """

    kept = Signal(object)
    form = "person"

    def __init__(
        self,
        keep: KeepPerson,
        jobs: Jobs,
        theme: Theme,
        agencies: Sequence[Agency],
        people: Sequence[Person],
        places: Sequence[NewPlace],
        today: date | None,
        parent: QWidget | None = None,
        *,
        person: Person | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            keep: stores what was typed, on the store's thread.
            people, places: the register as it stands, to say at once that a label is taken.
            today: nobody is born later; None when it is not known.
            person: whom to change; None adds one.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        self._keep, self._jobs, self._today = keep, jobs, today
        self._others = tuple(each.details for each in people if person is None or each.id != person.id)
        self._places = tuple(places)
        self._before = person.details if person is not None else NewPerson("", "")
        self.ui = Ui_PersonDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.fault.hide()
        ui.group_switch.offer(((FAMILY, self.tr("Family")), (STAFF, self.tr("Staff"))), FAMILY)
        ui.agency_combo.addItem(self.tr("Not stated"), "")
        for agency in agencies:
            ui.agency_combo.addItem(f"{agency.code} · {agency.name}", agency.code)
        for sex in SEXES:
            ui.sex_combo.addItem(said(sex) or self.tr("not stated"), sex)
        is_new = person is None
        ui.heading.setText(self.tr("Add a person") if is_new else self.tr("Change a person"))
        self.setWindowTitle(ui.heading.text())
        ui.save_button.setText(self.tr("Add") if is_new else self.tr("Save"))
        if person is not None:
            self.about = {"id": person.id}
            self._show(person.details)
        for line in (ui.name, ui.label, ui.role, ui.born):
            line.textChanged.connect(self._on_changed)
        for lines in (ui.aliases, ui.addresses, ui.identifiers):
            lines.textChanged.connect(self._on_changed)
        ui.group_switch.chosen.connect(self._on_changed)
        ui.cancel_button.clicked.connect(self.reject)
        ui.save_button.clicked.connect(self._on_save_clicked)
        screen = (parent or self).screen().availableGeometry()
        self.resize(min(theme.px(WIDTH_PX), screen.width() - 64, 1302), min(theme.px(HEIGHT_PX), 704))
        self._on_changed()
        ui.name.setFocus()

    def typed(self) -> NewPerson:
        """Return what was typed, tidied."""
        ui = self.ui
        return tidy_person(
            replace(
                self._before,  # spells are kept elsewhere; nothing of them may be lost here
                name=ui.name.text(),
                label=ui.label.text(),
                role=ui.role.text(),
                is_professional=ui.group_switch.chosen_key == STAFF,
                aliases=tuple(ui.aliases.toPlainText().splitlines()),
                born=ui.born.day,
                agency_code=str(ui.agency_combo.currentData() or ""),
                sex=str(ui.sex_combo.currentData() or ""),
                addresses=tuple(ui.addresses.toPlainText().splitlines()),
                identifiers=identifiers_in(ui.identifiers.toPlainText()),
            )
        )

    def missing(self) -> str:
        """Return in one sentence what keeps the person out of the register, or nothing."""
        fault = person_fault(self.typed(), self._others, self._places)
        if fault is not None:
            return " ".join(fault)
        if self.ui.born.is_unreadable:
            return self.tr("The day of birth cannot be read. Write 5/3/2016 or 5 March 2016.")
        born = self.ui.born.day
        if born is not None and self._today is not None and born > self._today:
            return self.tr("The day of birth is still to come.")
        return ""

    def _show(self, details: NewPerson) -> None:
        ui = self.ui
        ui.name.setText(details.name)
        ui.label.setText(details.label)
        ui.role.setText(details.role)
        ui.group_switch.choose(STAFF if details.is_professional else FAMILY)
        ui.aliases.setPlainText("\n".join(details.aliases))
        ui.addresses.setPlainText("\n".join(details.addresses))
        ui.identifiers.setPlainText(identifiers_as_lines(details.identifiers))
        ui.born.set_day(details.born)
        if details.born is None and details.born_stated.is_read:
            # Known by less than the day: kept as it is unless a day is typed.
            ui.born.setPlaceholderText(stated_in_words(details.born_stated))
        if details.agency_code and ui.agency_combo.findData(details.agency_code) < 0:
            ui.agency_combo.addItem(details.agency_code, details.agency_code)
        ui.agency_combo.setCurrentIndex(max(ui.agency_combo.findData(details.agency_code), 0))
        if ui.sex_combo.findData(details.sex) < 0:
            ui.sex_combo.addItem(details.sex, details.sex)  # words of an older entry are kept as they are
        ui.sex_combo.setCurrentIndex(ui.sex_combo.findData(details.sex))

    def _on_changed(self) -> None:
        ui = self.ui
        typed, missing = self.typed(), self.missing()
        is_taken = bool(typed.label) and any(typed.label.casefold() == each.label.casefold() for each in self._others)
        set_look(ui.label, "fault", "true" if is_taken else "false")
        ui.label_hint.setText(self._about_label(typed, is_taken))
        for widget in (ui.agency_label, ui.agency_combo):
            widget.setVisible(typed.is_professional)
        ui.next_line.setText("" if is_taken else missing)
        grow(self)
        ui.save_button.setEnabled(not missing)
        ui.fault.hide()

    def _about_label(self, typed: NewPerson, is_taken: bool) -> str:
        if is_taken:
            whose = next(each.name for each in self._others if each.label.casefold() == typed.label.casefold())
            return self.tr("This is the label of {name}. One label stands for one person.").format(name=whose)
        if typed.name and typed.label:
            telling = labels_that_tell((*self._others, typed), self._places)
            if telling:
                return self.tr(
                    "The label {label} would hold a registered name; papers with labels cannot be made until it reads "
                    "otherwise."
                ).format(label=f"“{telling[0]}”")
        return self.tr("Never a name or a part of one.")

    def _on_save_clicked(self) -> None:
        self.ui.save_button.setEnabled(False)
        self._jobs.run(
            Pool.CASE, partial(self._keep, self.typed()), owner=self, done=self._on_kept, failed=self._on_failed
        )

    def _on_kept(self, person: Person) -> None:
        self.accept()
        self.kept.emit(person)

    def _on_failed(self, fault: BaseException) -> None:
        self._on_changed()
        self.ui.fault.setText(in_words(fault))
        self.ui.fault.show()
        QApplication.beep()
