"""Asks for a place of the register, new or to be changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from scrdesk.domain.people import NewPlace, Person
from scrdesk.domain.progress import Progress
from scrdesk.domain.register import labels_that_tell, place_fault, tidy_place
from scrdesk.ui.forms.ui_place_dialog import Ui_PlaceDialog
from scrdesk.ui.half_filled import KeptDialog
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.messages import in_words
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.on_screen import fit_height, grow

WIDTH_PX = 520

KeepPlace = Callable[[NewPlace, Progress], NewPlace]


class PlaceDialog(KeptDialog):
    """Stays open with what was typed when it is refused.

    Signals:
        kept: what was typed, and what ``keep`` returned: the place added, or as it stood before the change.
    """

    kept = Signal(object, object)
    form = "place"

    def __init__(
        self,
        keep: KeepPlace,
        jobs: Jobs,
        theme: Theme,
        people: Sequence[Person],
        places: Sequence[NewPlace],
        parent: QWidget | None = None,
        *,
        place: NewPlace | None = None,
    ) -> None:
        """Make the dialog; arguments as those of :class:`~scrdesk.ui.dialogs.person.PersonDialog`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        self._keep, self._jobs = keep, jobs
        self._people = tuple(each.details for each in people)
        self._others = tuple(each for each in places if each != place)
        self.ui = Ui_PlaceDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.fault.hide()
        ui.heading.setText(self.tr("Add a place") if place is None else self.tr("Change a place"))
        self.setWindowTitle(ui.heading.text())
        ui.save_button.setText(self.tr("Add") if place is None else self.tr("Save"))
        if place is not None:
            self.about = {"name": place.name}
            ui.name.setText(place.name)
            ui.label.setText(place.label)
        ui.name.textChanged.connect(self._on_changed)
        ui.label.textChanged.connect(self._on_changed)
        ui.cancel_button.clicked.connect(self.reject)
        ui.save_button.clicked.connect(self._on_save_clicked)
        self.resize(theme.px(WIDTH_PX), self.sizeHint().height())
        self._on_changed()
        fit_height(self)
        ui.name.setFocus()

    def typed(self) -> NewPlace:
        """Return what was typed, tidied."""
        return tidy_place(NewPlace(self.ui.name.text(), self.ui.label.text()))

    def missing(self) -> str:
        """Return in one sentence what keeps the place out of the register, or nothing."""
        fault = place_fault(self.typed(), self._others, self._people)
        return " ".join(fault) if fault is not None else ""

    def _on_changed(self) -> None:
        ui = self.ui
        typed, missing = self.typed(), self.missing()
        ui.label_hint.setText(self._about_label(typed))
        ui.next_line.setText(missing)
        grow(self)
        ui.save_button.setEnabled(not missing)
        ui.fault.hide()
        fit_height(self)

    def _about_label(self, typed: NewPlace) -> str:
        telling = labels_that_tell(self._people, (*self._others, typed)) if typed.name and typed.label else ()
        if telling:
            return self.tr(
                "The label {label} would hold a registered name; papers with labels cannot be made until it reads "
                "otherwise."
            ).format(label=f"“{telling[0]}”")
        same = [each.name for each in self._others if each.label.casefold() == typed.label.casefold()]
        if typed.label and same:
            return self.tr("{names} has this label, too: they will be one place.").format(names=", ".join(same[:3]))
        return self.tr("Never a name or a part of one.")

    def _on_save_clicked(self) -> None:
        self.ui.save_button.setEnabled(False)
        self._jobs.run(
            Pool.CASE, partial(self._keep, self.typed()), owner=self, done=self._on_kept, failed=self._on_failed
        )

    def _on_kept(self, place: NewPlace) -> None:
        typed = self.typed()
        self.accept()
        self.kept.emit(typed, place)

    def _on_failed(self, fault: BaseException) -> None:
        self._on_changed()
        self.ui.fault.setText(in_words(fault))
        self.ui.fault.show()
        fit_height(self)
        QApplication.beep()
