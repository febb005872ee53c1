"""A person's ties to others, where they lived when, and dates that are not known to the day; each kept at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scrdesk.domain.family import Ending, Partnership, StoredTie, Tie, TieKind
from scrdesk.domain.genogram.figure import GenogramOf
from scrdesk.domain.genogram.words import tie_in_words
from scrdesk.domain.people import Person, PersonId, Pregnancy, Spell, SpellKind
from scrdesk.domain.progress import Progress
from scrdesk.domain.stated_dates import is_stated, span_in_words, stated, stated_in_words
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.messages import in_words
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.widgets.spoken import label_of
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.ui.pages.people.store_calls import Register, RegisterCalls

WIDTH_PX, HEIGHT_PX = 900, 640
_DATE_HINT = "5/3/2016, about 1988, March 2015"

_PHRASES: tuple[tuple[str, TieKind, bool], ...] = (
    ("is parent of", TieKind.PARENT, False),
    ("is child of", TieKind.PARENT, True),
    ("is partner of", TieKind.PARTNER, False),
    ("is brother or sister of", TieKind.SIBLING, False),
    ("is half-brother or half-sister of", TieKind.HALF_SIBLING, False),
    ("is twin of", TieKind.TWIN, False),
    ("is identical twin of", TieKind.IDENTICAL_TWIN, False),
    ("is step-parent of", TieKind.STEP_PARENT, False),
    ("is stepchild of", TieKind.STEP_PARENT, True),
    ("is step-brother or step-sister of", TieKind.STEP_SIBLING, False),
    ("is adoptive parent of", TieKind.ADOPTIVE_PARENT, False),
    ("is adopted child of", TieKind.ADOPTIVE_PARENT, True),
    ("is foster carer of", TieKind.FOSTER_PARENT, False),
    ("is fostered by", TieKind.FOSTER_PARENT, True),
    ("is otherwise tied to", TieKind.OTHER, False),
)


class FamilyDialog(Dialog):
    """Shows what is kept and adds to it; there is nothing to save at the end.

    Signals:
        changed: something was kept or taken out.
    """

    changed = Signal()

    def __init__(
        self,
        calls: RegisterCalls,
        jobs: Jobs,
        theme: Theme,
        person: Person,
        register: Register,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calls, self._jobs, self._person, self._register = calls, jobs, person, register
        self._ties: list[StoredTie] = [each for each in register.ties if person.id in (each.tie.first, each.tie.second)]
        self.setWindowTitle(self.tr("Family and places of {label}").format(label=person.details.label))
        heading = QLabel(self.windowTitle(), self)
        heading.setProperty("kind", "heading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        self._fault = QLabel(self)
        self._fault.setProperty("kind", "fault")
        self._fault.setWordWrap(True)
        self._fault.hide()
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("close_button")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(8)
        column.addWidget(heading)
        self._add_ties_part(column)
        self._add_spells_part(column)
        self._add_dates_part(column)
        column.addWidget(self._fault)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(close)
        column.addLayout(end)
        screen = (parent or self).screen().availableGeometry()
        self.resize(min(theme.px(WIDTH_PX), screen.width() - 64), min(theme.px(HEIGHT_PX), screen.height() - 64))
        self._show()
        self.phrase.setFocus()

    # --- the parts ---

    def _add_ties_part(self, column: QVBoxLayout) -> None:
        self.tie_list = self._list("tie_list", self.tr("Ties"))
        self.phrase = self._combo(
            "tie_phrase", self.tr("What this person is"), [said(words) for words, _, _ in _PHRASES]
        )
        self.other = self._combo("tie_other", self.tr("To whom"), [])
        for each in self._register.people:
            if each.id != self._person.id:
                self.other.addItem(f"{each.details.label}  –  {each.details.name}", int(each.id))
        self.partnership = self._combo("tie_partnership", self.tr("What kind of partners"), [])
        for kind in Partnership:
            self.partnership.addItem(said(kind.value) or self.tr("kind not stated"), kind.value)
        self.ending = self._combo("tie_ending", self.tr("How it ended"), [])
        for ending in Ending:
            self.ending.addItem(said(ending.value) or self.tr("not ended"), ending.value)
        self.tie_start = self._line("tie_start", self.tr("From"), said(_DATE_HINT))
        self.tie_end = self._line("tie_end", self.tr("Until"), said(_DATE_HINT))
        self.tie_words = self._line("tie_words", self.tr("In words"), self.tr("neighbour, godmother"))
        self.add_tie = self._button("add_tie", self.tr("Add tie"), self._on_add_tie)
        self.remove_tie = self._button("remove_tie", self.tr("Take out"), self._on_remove_tie)
        self.phrase.currentIndexChanged.connect(self._on_phrase_changed)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        for place, widget in enumerate((self.phrase, self.other, self.tie_words, self.partnership)):
            self._put_field(grid, widget, 0, place)
        for place, widget in enumerate((self.tie_start, self.tie_end, self.ending)):
            self._put_field(grid, widget, 2, place)
        grid.addWidget(self.add_tie, 3, 3)
        self._put(column, self.tr("Ties"), self.tie_list, self.remove_tie, grid)

    def _add_spells_part(self, column: QVBoxLayout) -> None:
        self.spell_list = self._list("spell_list", self.tr("Addresses, schools, practices and carers"))
        self.spell_kind = self._combo("spell_kind", self.tr("What it was"), [])
        for kind in SpellKind:
            self.spell_kind.addItem(said(kind.value), kind.value)
        self.spell_what = self._line("spell_what", self.tr("Where, or with whom"), self.tr("Flat 6, 22 Larch Road"))
        self.spell_start = self._line("spell_start", self.tr("From"), said(_DATE_HINT))
        self.spell_end = self._line("spell_end", self.tr("Until"), said(_DATE_HINT))
        self.spell_note = self._line("spell_note", self.tr("Note"), self.tr("who says so"))
        self.add_spell = self._button("add_spell", self.tr("Add"), self._on_add_spell)
        self.remove_spell = self._button("remove_spell", self.tr("Take out"), self._on_remove_spell)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        self._put_field(grid, self.spell_kind, 0, 0)
        self._put_field(grid, self.spell_what, 0, 1, 2)
        self._put_field(grid, self.spell_note, 0, 3)
        for place, widget in enumerate((self.spell_start, self.spell_end)):
            self._put_field(grid, widget, 2, place)
        grid.addWidget(self.add_spell, 3, 3)
        self._put(column, self.tr("Where and with whom, from when to when"), self.spell_list, self.remove_spell, grid)

    def _add_dates_part(self, column: QVBoxLayout) -> None:
        details = self._person.details
        self.born = self._line("born_stated", self.tr("Born"), said(_DATE_HINT))
        self.born.setText(stated_in_words(details.birth))
        self.died = self._line("died_stated", self.tr("Died"), said(_DATE_HINT))
        self.died.setText(stated_in_words(details.died))
        self.expected = self._line("expected_stated", self.tr("Expected date of delivery"), said(_DATE_HINT))
        self.expected.setText(stated_in_words(details.expected))
        self.pregnancy = self._combo("pregnancy", self.tr("Pregnancy"), [])
        for each in Pregnancy:
            self.pregnancy.addItem(said(each.value) or self.tr("not a pregnancy of its own"), each.value)
        self.pregnancy.setCurrentIndex(self.pregnancy.findData(details.pregnancy.value))
        self.unnamed = QCheckBox(self.tr("Name not known"), self)
        self.unnamed.setObjectName("is_unnamed")
        self.unnamed.setChecked(details.is_unnamed)
        self.keep_dates = self._button("keep_dates", self.tr("Keep dates"), self._on_keep_dates)
        row = QGridLayout()
        row.setHorizontalSpacing(8)
        for place, line in enumerate((self.born, self.died, self.expected)):
            self._put_field(row, line, 0, place)
        self._put_field(row, self.pregnancy, 2, 0)
        row.addWidget(self.unnamed, 3, 1)
        row.addWidget(self.keep_dates, 3, 2)
        title = QLabel(self.tr("Dates as far as they are known: born, died, due"), self)
        title.setProperty("kind", "soft")
        column.addWidget(title)
        column.addLayout(row)

    def _put(self, column: QVBoxLayout, title: str, rows: QListWidget, remove: QPushButton, grid: QGridLayout) -> None:
        head = QHBoxLayout()
        label = QLabel(title, self)
        label.setProperty("kind", "soft")
        label.setBuddy(rows)
        head.addWidget(label, 1)
        head.addWidget(remove)
        column.addLayout(head)
        column.addWidget(rows, 1)
        column.addLayout(grid)

    def _put_field(self, grid: QGridLayout, field: QWidget, row: int, column: int, n_columns: int = 1) -> None:
        """Put a field with its label above it."""
        grid.setVerticalSpacing(4)
        grid.addWidget(label_of(field, field.accessibleName(), self), row, column, 1, n_columns)
        grid.addWidget(field, row + 1, column, 1, n_columns)

    def _list(self, name: str, spoken: str) -> QListWidget:
        rows = QListWidget(self)
        rows.setObjectName(name)
        rows.setAccessibleName(spoken)
        rows.setWordWrap(True)
        rows.itemSelectionChanged.connect(self._on_selected)
        return rows

    def _combo(self, name: str, spoken: str, words: Sequence[str]) -> QComboBox:
        combo = ChoiceBox(self)
        combo.setObjectName(name)
        combo.setAccessibleName(spoken)
        combo.setToolTip(spoken)
        combo.addItems(list(words))
        combo.setMinimumContentsLength(14)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return combo

    def _line(self, name: str, spoken: str, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(spoken)
        line.setToolTip(spoken)
        line.setPlaceholderText(hint)
        line.setMaxLength(200)
        return line

    def _button(self, name: str, words: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: slot())
        return button

    # --- what is shown ---

    def _show(self) -> None:
        people = {each.id: replace(each.details, name=each.details.label) for each in self._register.people}
        of = GenogramOf(people, tuple(each.tie for each in self._ties), with_names=True)
        self.tie_list.clear()
        self.tie_list.addItems([tie_in_words(each.tie, of) for each in self._ties])
        self.spell_list.clear()
        self.spell_list.addItems([_spell_in_words(each) for each in self._person.details.spells])
        self._on_selected()
        self._on_phrase_changed()

    def _on_selected(self) -> None:
        if hasattr(self, "remove_tie"):
            self.remove_tie.setEnabled(bool(self.tie_list.selectedItems()))
        if hasattr(self, "remove_spell"):
            self.remove_spell.setEnabled(bool(self.spell_list.selectedItems()))

    def _on_phrase_changed(self, _index: int = 0) -> None:
        kind = _PHRASES[max(self.phrase.currentIndex(), 0)][1]
        for combo in (self.partnership, self.ending):
            combo.setEnabled(kind is TieKind.PARTNER)
        self.add_tie.setEnabled(self.other.count() > 0)

    # --- what is done ---

    def _on_add_tie(self) -> None:
        _, kind, is_turned = _PHRASES[self.phrase.currentIndex()]
        other = PersonId(int(self.other.currentData()))
        first, second = (other, self._person.id) if is_turned else (self._person.id, other)
        tie = Tie(
            first,
            second,
            kind,
            Partnership(self.partnership.currentData()),
            Ending(self.ending.currentData()),
            self.tie_words.text(),
            stated(self.tie_start.text()),
            stated(self.tie_end.text()),
        )
        self._do(partial(self._calls.add_tie, tie), self._on_tie_added)

    def _on_tie_added(self, stored: StoredTie) -> None:
        self._ties.append(stored)
        for line in (self.tie_start, self.tie_end, self.tie_words):
            line.clear()
        self._after()

    def _on_remove_tie(self) -> None:
        place = self.tie_list.currentRow()
        if 0 <= place < len(self._ties):
            self._do(partial(self._calls.remove_tie, self._ties[place].id), self._on_tie_removed)

    def _on_tie_removed(self, gone: StoredTie) -> None:
        self._ties = [each for each in self._ties if each.id != gone.id]
        self._after()

    def _on_add_spell(self) -> None:
        new = Spell(
            SpellKind(self.spell_kind.currentData()),
            self.spell_what.text(),
            stated(self.spell_start.text()),
            stated(self.spell_end.text()),
            self.spell_note.text(),
        )
        if new.what.strip():
            self._keep(spells=(*self._person.details.spells, new))
            for line in (self.spell_what, self.spell_start, self.spell_end, self.spell_note):
                line.clear()

    def _on_remove_spell(self) -> None:
        place = self.spell_list.currentRow()
        spells = self._person.details.spells
        if 0 <= place < len(spells):
            self._keep(spells=spells[:place] + spells[place + 1 :])

    def _on_keep_dates(self) -> None:
        self._keep(
            born=None,
            born_stated=stated(self.born.text(), self._register.today),
            died=stated(self.died.text(), self._register.today),
            expected=stated(self.expected.text(), self._register.today),
            pregnancy=Pregnancy(self.pregnancy.currentData()),
            is_unnamed=self.unnamed.isChecked(),
        )

    def _keep(self, **values: object) -> None:
        from scrdesk.domain.register import tidy_person

        details = tidy_person(replace(self._person.details, **values))  # type: ignore[arg-type]  # by name
        kept = Person(self._person.id, details)
        self._do(partial(self._calls.change_person, kept.id, details), partial(self._on_kept, kept))

    def _on_kept(self, kept: Person, _before: Person) -> None:
        self._person = kept
        self._after()

    def _after(self) -> None:
        self._fault.hide()
        self._show()
        self.changed.emit()

    def _do(self, work: Callable[[Progress], object], done: Callable[..., None]) -> None:
        self._jobs.run(Pool.CASE, work, owner=self, done=done, failed=self._on_failed)

    def _on_failed(self, fault: BaseException) -> None:
        self._fault.setText(in_words(fault))
        self._fault.show()
        QApplication.beep()


def _spell_in_words(spell: Spell) -> str:
    span = span_in_words(spell.start, spell.end) or said("from when to when not stated")
    note = f" ({spell.note})" if spell.note else ""
    unread = (
        said(" – a date cannot be read")
        if any(is_stated(d) and not d.is_read for d in (spell.start, spell.end))
        else ""
    )
    return f"{said(spell.kind.value)}: {spell.what}, {span}{note}{unread}"


__all__ = ["FamilyDialog"]
