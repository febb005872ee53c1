"""Who lived where when: bars over true time, the same as a table, and how often something changed in a year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from scrdesk.domain.genogram.words import without_day
from scrdesk.domain.household_figure import COLOUR_ROLES, Look, draw_households
from scrdesk.domain.households import Household, YearOfChanges, households, undated_changes, unknown_adults
from scrdesk.domain.mentions.folding import folded
from scrdesk.domain.people import Person, SpellKind
from scrdesk.domain.stated_dates import stated_in_words
from scrdesk.ui.jobs import Pool
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.page import PageContext
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.drawing_canvas import DrawingCanvas, Part
from scrdesk.ui.widgets.drawing_painter import ScreenMeasure
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.widgets.value_view import ValueView
from scrdesk.ui.words import counted, said

if TYPE_CHECKING:
    from scrdesk.ui.pages.people.store_calls import Moves, RegisterCalls

_YEAR_BEFORE = 1
SCROLL_BAR_PX = 28
NAMES, LABELS = "names", "labels"


class HouseholdView(QWidget):
    """Addresses with their people over the years.

    Signals:
        person_wanted: id of the person whose details should be opened.
    """

    person_wanted = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._moves: Moves | None = None
        self._measure = ScreenMeasure(context.theme)
        self.canvas = DrawingCanvas(context.theme, self)
        self.canvas.setObjectName("household_canvas")
        self.canvas.part_activated.connect(lambda key: self.person_wanted.emit(key[0]))
        self._area = QScrollArea(self)
        self._area.setWidget(self.canvas)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.names = SegmentedSwitch(self)
        self.names.setObjectName("household_names")
        self.names.setAccessibleName(self.tr("Names or labels"))
        self.names.offer(((NAMES, self.tr("Names")), (LABELS, self.tr("Labels"))), LABELS)
        self.names.chosen.connect(self._on_names_chosen)
        self.model: ValueTable[tuple[str, ...]] = ValueTable(
            (
                ValueColumn(self.tr("Who"), lambda row: row[0], 3),
                ValueColumn(self.tr("What"), lambda row: row[1], 2),
                ValueColumn(self.tr("Where, or with whom"), lambda row: row[2], 6),
                ValueColumn(self.tr("From"), lambda row: row[3], 3),
                ValueColumn(self.tr("Until"), lambda row: row[4], 3),
                ValueColumn(self.tr("Note"), lambda row: row[5], 4),
            ),
            self,
        )
        self.table = ValueView(self)
        self.table.setObjectName("household_table")
        self.table.setAccessibleName(self.tr("Addresses, schools, practices and carers with their dates"))
        self.table.setModel(self.model)
        self._changes = QLabel(self)
        self._changes.setTextFormat(Qt.TextFormat.PlainText)
        self._changes.setWordWrap(True)
        self._changes.setProperty("kind", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.names)
        column.addWidget(self._area, 3)
        column.addWidget(self._changes)
        card = Card(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        column.addWidget(card, 2)
        context.theme.changed.connect(self._draw)

    def show_review(self, calls: RegisterCalls | None) -> None:
        """Fetch where everybody lived; None forgets everybody at once."""
        if calls is None:
            self._show(None)
        else:
            self._context.jobs.run(Pool.CASE, calls.moves, owner=self, done=self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw as wide as there is room."""
        super().resizeEvent(event)
        self._draw()

    def _on_names_chosen(self, _key: str) -> None:
        self._show(self._moves)

    @property
    def _with_names(self) -> bool:
        return self.names.chosen_key == NAMES

    def _show(self, moves: Moves | None) -> None:
        self._moves = moves
        self.model.set_rows(() if moves is None else rows_of(moves.people, with_names=self._with_names))
        self._changes.setText("" if moves is None else self._changes_in_words(moves))
        self.table.fit_rows()
        self._draw()

    def _draw(self) -> None:
        moves = self._moves
        theme = self._context.theme
        found: tuple[Household, ...] = households(moves.people) if moves is not None else ()
        if moves is None or not found:
            self.canvas.show_drawing(None, (), self.tr("Who lived where when"))
            self._area.setVisible(False)
            return
        self._area.setVisible(True)
        begin, end = span_of(found, moves.period, moves.today)
        # Room for the bar that scrolls down is kept whether it is there or not, lest drawing change its own width.
        width = max(float(self.width() - theme.px(SCROLL_BAR_PX)), float(theme.px(640)))
        look = Look({role: theme.hex(role) for role in COLOUR_ROLES}, self._measure, theme.scale / 100, width)
        made = draw_households(found, look, begin, end, moves.incident, with_names=self._with_names)
        parts = [Part((person, number), box, said) for number, (person, box, said) in enumerate(made.stays)]
        self.canvas.show_drawing(made.drawing, parts, self.tr("Who lived where when"))

    def _changes_in_words(self, moves: Moves) -> str:
        people = {person.id: person for person in moves.people}
        said = [
            self.tr("{label}: {kind} changed {n} in {year}").format(
                label=people[each.person].details.label, kind=each.kind.value, n=_times(each), year=each.year
            )
            for each in moves.changes
        ]
        for person in moves.people:
            for kind in SpellKind:
                n_undated = undated_changes(person, kind)
                if n_undated:
                    said.append(
                        self.tr("{label}: {n} of {kind} without a date").format(
                            label=person.details.label,
                            n=counted(n_undated, "change", "changes"),
                            kind=kind.value,
                        )
                    )
        unnamed = [person.details.label for person in unknown_adults(moves.people)]
        if unnamed:
            said.append(self.tr("name not known: {labels}").format(labels=", ".join(unnamed)))
        if not moves.people or not any(person.details.spells for person in moves.people):
            return self.tr("No address, school, practice or carer with dates is in the register yet.")
        return "; ".join(said) + "." if said else self.tr("No change of address, school, practice or carer is known.")


def _times(each: YearOfChanges) -> str:
    if each.n_certain == each.n_at_most:
        return said("once") if each.n_certain == 1 else said("{n} times").format(n=each.n_certain)
    return said("{n} to {most} times").format(n=each.n_certain, most=each.n_at_most)


def rows_of(people: tuple[Person, ...], *, with_names: bool) -> tuple[tuple[str, ...], ...]:
    """Return every spell as words; without names, addresses are numbered as in the drawing and notes left out."""
    numbers = {
        folded(each.address): said("Address {n}").format(n=number) for number, each in enumerate(households(people), 1)
    }
    rows = []
    for person in people:
        for spell in person.details.spells:
            where = spell.what
            if not with_names:
                where = (
                    numbers.get(folded(spell.what), said(spell.kind.value)) if spell.kind is SpellKind.ADDRESS else ""
                )
            start, end = spell.start, spell.end
            if not with_names:
                start, end = without_day(start), without_day(end)
            rows.append(
                (
                    person.details.name if with_names else person.details.label,
                    said(spell.kind.value),
                    where,
                    stated_in_words(start) or said("not stated"),
                    stated_in_words(end),
                    spell.note if with_names else "",
                )
            )
    return tuple(rows)


def span_of(found: tuple[Household, ...], period: tuple[date | None, date | None], today: date) -> tuple[date, date]:
    """Return from when to when bars are drawn: all that is stated, at least the period of the review."""
    stays = [stay for household in found for stay in household.stays]
    days = [day for stay in stays for day in (stay.spell.start.earliest, stay.spell.end.latest) if day is not None]
    begin = min([*days, *(day for day in period if day is not None), today])
    end = max([*days, *(day for day in period if day is not None)], default=today)
    return date(max(begin.year - (0 if begin.month > 1 else _YEAR_BEFORE), 1), 1, 1), date(end.year, 12, 31)
