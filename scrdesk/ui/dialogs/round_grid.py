"""Whom a round asks or reminds: ticks for each agency and paper, and for each paper a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.life.holiday_table import HolidayTable
from scrdesk.domain.life.request_round import DayChoice, PaperWanted, proposed
from scrdesk.domain.review import RequestedDocument
from scrdesk.ui.widgets.card import Rule
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.services.requests import Cell

TICK_PX = 28
"""From the left of a tick to its words."""
NAME_LETTERS = 20
LONGEST_DAY, EDGES_PX = "28 September 2016", 28
OWN_DAY = ""
"""The choice of a day that is typed."""


class RoundGrid(QObject):
    """Fills a grid with ticks, and reads them back.

    Signals:
        changed: something was ticked, chosen or typed.
    """

    changed = Signal()

    def __init__(self, grid: QGridLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid, self._parent = grid, parent
        self._ticks: list[tuple[QCheckBox, PaperWanted]] = []
        self._days: dict[RequestedDocument, tuple[QComboBox, DayField, TextLabel]] = {}
        self._times: Sequence[DayChoice] = ()
        self._table: HolidayTable | None = None
        self._asked: date | None = None

    # --- to ask ---

    def offer(self, cells: Sequence[Cell], documents: Sequence[RequestedDocument]) -> None:
        """Offer every paper of every agency but what was accepted. Nothing is ticked: a letter is never a surprise."""
        for row, document in enumerate(documents):
            self._put_day(document, row)
        top = len(documents)
        self._grid.addWidget(Rule(self._parent), top, 0, 1, len(documents) + 1)
        self._put(QLabel(self.tr("Agency"), self._parent), top + 1, 0, "column")
        rows: dict[str, int] = {}
        for place, document in enumerate(documents, start=1):
            self._put(QLabel(_capital(document), self._parent), top + 1, place, "column")
            new = []
            for cell in cells:
                if cell.document is document:
                    row = rows.setdefault(cell.agency.code, len(rows) + top + 3)
                    tick = self._put_cell(cell, row, place)
                    if tick is not None and not cell.was_asked and not cell.papers:
                        new.append(tick)
            self._put_all(document.value, self.tr("All not asked"), new, top + 2, place)
        for cell in cells:
            if cell.document is documents[0]:
                name = TextLabel(self._parent, cell.agency.name, wraps=True)
                self._grid.addWidget(name, rows[cell.agency.code], 0)
        self._grid.setColumnMinimumWidth(0, self._parent.fontMetrics().averageCharWidth() * NAME_LETTERS)
        self._grid.setColumnStretch(0, 1)

    def use_times(self, times: Sequence[DayChoice], table: HolidayTable) -> None:
        """Offer these times, counted by this table; each paper begins with the one that is proposed for it."""
        self._times, self._table = times, table
        for document, (combo, _day, _hint) in self._days.items():
            first = proposed(times, document)
            combo.blockSignals(True)
            for each in times:
                combo.addItem(self.tr("within {time}").format(time=said(each.words)), each.code)
            combo.addItem(self.tr("on a day of your own"), OWN_DAY)
            combo.setCurrentIndex(combo.findData(first.code if first is not None else OWN_DAY))
            combo.blockSignals(False)
            self._count(document)

    def ask_on(self, asked: date | None) -> None:
        """Count from another day of asking."""
        self._asked = asked
        for document in self._days:
            self._count(document)

    # --- to remind ---

    def offer_late(self, late: Sequence[tuple[Cell, PaperWanted, bool]]) -> None:
        """Offer what is late, each with the reminder that comes next; what was reminded of just now is not ticked."""
        ticks = []
        for n, (cell, paper, is_proposed) in enumerate(late):
            tick = QCheckBox(f"{cell.agency.name}: {said(cell.document.value)}", self._parent)
            tick.setObjectName(_name("pair", cell))
            tick.setChecked(is_proposed)
            reminded = [self.tr("reminded {day}").format(day=day_in_words(each.on)) for each in cell.reminders]
            next_one = self.tr("second reminder") if paper.kind == "reminder-2" else self.tr("first reminder")
            words = " · ".join((said(cell.told), *reminded, self.tr("now the {reminder}").format(reminder=next_one)))
            tick.setAccessibleDescription(words)
            self._add(tick, paper, 2 * n + 1, 0)
            told = TextLabel(self._parent, words, "small")
            told.setContentsMargins(TICK_PX, 0, 0, 6)
            self._grid.addWidget(told, 2 * n + 2, 0)
            ticks.append(tick)
        self._put_all(self.tr("late papers"), self.tr("All"), ticks, 0, 0)
        self._grid.setColumnStretch(0, 1)

    # --- what was chosen ---

    def papers(self) -> tuple[PaperWanted, ...]:
        """Return what is ticked; a paper that is asked for has the day of its column."""
        found = []
        for tick, paper in self._ticks:
            if tick.isChecked():
                day = self._days[paper.document][1].day if paper.document in self._days else paper.due
                found.append(PaperWanted(paper.agency, paper.document, day, paper.is_amended, paper.kind))
        return tuple(found)

    def fault(self) -> str:
        """Return in one sentence what is wrong with the days, or nothing."""
        wanted = {paper.document for paper in self.papers()}
        for document, (_combo, field, _hint) in self._days.items():
            if document in wanted and field.is_unreadable:
                told = self.tr("{paper}: the day cannot be read. Write 5/3/2016 or 5 March 2016.")
                return told.format(paper=_capital(document))
            if document in wanted and field.day is not None and self._asked is not None and field.day < self._asked:
                return self.tr("{paper}: it would be due before it is asked for.").format(paper=_capital(document))
        return ""

    # --- building ---

    def _put(self, label: QLabel, row: int, column: int, kind: str) -> None:
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("kind", kind)
        self._grid.addWidget(label, row, column)

    def _put_day(self, document: RequestedDocument, row: int) -> None:
        combo, field, hint = ChoiceBox(self._parent), DayField(self._parent), TextLabel(self._parent, "", "small")
        slug = document.value.replace(" ", "_")
        combo.setObjectName(f"time_{slug}")
        combo.setAccessibleName(self.tr("Time given for the {paper}").format(paper=document.value))
        field.setObjectName(f"due_{slug}")
        field.setAccessibleName(self.tr("Day by which the {paper} is wanted").format(paper=document.value))
        holder = QHBoxLayout()
        holder.setSpacing(8)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        field.setMinimumWidth(field.fontMetrics().horizontalAdvance(LONGEST_DAY) + EDGES_PX)
        for widget, share in ((combo, 0), (field, 0), (hint, 1)):
            holder.addWidget(widget, share)
        self._grid.addWidget(TextLabel(self._parent, _capital(document), wraps=False), row, 0)
        self._grid.addLayout(holder, row, 1, 1, -1)
        self._days[document] = (combo, field, hint)
        combo.currentIndexChanged.connect(lambda _=0: self._on_time_chosen(document))
        field.textEdited.connect(lambda _="": self._on_day_typed(document))
        field.textChanged.connect(lambda _="": self.changed.emit())

    def _put_cell(self, cell: Cell, row: int, place: int) -> QCheckBox | None:
        if cell.tone == "good":
            self._grid.addWidget(TextLabel(self._parent, said(cell.told), "soft", wraps=False), row, place)
            return None
        tick = QCheckBox(said(cell.told), self._parent)
        tick.setObjectName(_name("pair", cell))
        tick.setAccessibleName(f"{cell.agency.name}: {said(cell.document.value)}, {said(cell.told)}")
        if cell.was_asked:
            tick.setToolTip(self.tr("Asked before. Tick it to ask anew, for another day."))
        self._add(tick, PaperWanted(cell.agency.code, cell.document, None), row, place)
        return tick

    def _add(self, tick: QCheckBox, paper: PaperWanted, row: int, place: int) -> None:
        self._grid.addWidget(tick, row, place)
        self._ticks.append((tick, paper))
        tick.toggled.connect(lambda _=False: self.changed.emit())

    def _put_all(self, what: str, words: str, ticks: Sequence[QCheckBox], row: int, place: int) -> None:
        if not ticks:
            return
        every = QCheckBox(words, self._parent)
        every.setObjectName(f"all_{what.replace(' ', '_')}")
        every.setAccessibleName(f"{words}: {what}")
        every.setChecked(all(each.isChecked() for each in ticks))
        every.toggled.connect(partial(_tick_all, ticks))
        for each in ticks:
            each.toggled.connect(partial(_show_whether_all, every, ticks))
        self._grid.addWidget(every, row, place)

    # --- days ---

    def _on_time_chosen(self, document: RequestedDocument) -> None:
        combo, field, _hint = self._days[document]
        if combo.currentData() == OWN_DAY:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()
        self._count(document)
        self.changed.emit()

    def _on_day_typed(self, document: RequestedDocument) -> None:
        combo, _field, hint = self._days[document]
        combo.blockSignals(True)
        combo.setCurrentIndex(combo.findData(OWN_DAY))
        combo.blockSignals(False)
        hint.setText("")

    def _count(self, document: RequestedDocument) -> None:
        combo, field, hint = self._days[document]
        chosen = next((each for each in self._times if each.code == combo.currentData()), None)
        if chosen is None or self._asked is None or self._table is None:
            hint.setText("")
            return
        field.set_day(chosen.day(self._asked, self._table).due)
        how = chosen.explained(self._asked, self._table)
        field.setToolTip(how)
        hint.setText(how.partition("; ")[2])


def _name(what: str, cell: Cell) -> str:
    return f"{what}_{cell.agency.code}_{cell.document.value.replace(' ', '_')}"


def _capital(document: RequestedDocument) -> str:
    return said(document.value).removeprefix("agency ").capitalize()


def _tick_all(ticks: Sequence[QCheckBox], is_on: bool) -> None:
    for each in ticks:
        each.setChecked(is_on)


def _show_whether_all(every: QCheckBox, ticks: Sequence[QCheckBox], _is_on: bool) -> None:
    every.blockSignals(True)
    every.setChecked(all(each.isChecked() for each in ticks))
    every.blockSignals(False)
