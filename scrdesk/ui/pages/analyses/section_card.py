"""One table of an analysis: each line rests on entries, which Enter or the button shows in the chronology."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from functools import partial
from statistics import fmean

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.analysis.result import Line, Section
from scrdesk.ui.delegates.tone_bar import TONE_ROLE, ToneBar
from scrdesk.ui.models.value_table import Index, ValueColumn, ValueTable
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.card import Card, SectionTitle
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView, show_whole
from scrdesk.ui.words import counted, said

LINES_IN_SIGHT = 12
SHORT_SIGNS = 14
MOST_WEIGHT = 60
LINE_PX = 34
TONE_WORDS = {"bad": "to look at first", "warn": "to look at", "good": "that speak well"}
"""What a tone asks for; none of them is a finding."""
OF_OTHERS = frozenset({
    "Words", "Action", "Action in the same row", "Event", "Note", "Name as written", "Names", "What each says",
    "What the agency’s column says", "Question", "Finding", "Recommendation", "Actions", "What was done at the last",
    "Next entry of an agency it names", "Next entry of the agency", "Closed", "Concern", "Topics", "Who",
    "Others named",
})  # fmt: skip
"""Columns whose words are those of agencies, the panel or the family: they stand as they were written."""
TONE_BARS = {"bad": "full bar", "warn": "broken bar", "good": "thin bar"}


class SectionCard(Card):
    """Heading, how many lines there are, the table, and the way to the entries.

    Signals:
        entries_wanted: the :class:`Line` whose entries should be shown.
    """

    entries_wanted = Signal(object)

    def __init__(self, section: Section, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        title = SectionTitle(self)
        title.setText(said(section.title))
        self._count = TextLabel(self, lines_in_words(section.lines) if section.lines else "", "small")
        self.button = QPushButton(self.tr("Show its entries"), self)
        self.button.setObjectName("entries_button")
        self.button.setEnabled(False)
        self.button.clicked.connect(self._on_button_clicked)
        head = QHBoxLayout()
        head.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(self._count)
        self._count.setVisible(bool(section.lines))
        head.addLayout(words, 1)
        head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(head)
        self.setAccessibleName(said(section.title))
        self.model = LineTable(_columns(section), self)
        self.model.set_rows(section.lines)
        self.table = ValueView(self)
        self.table.setObjectName("section_table")
        self.table.setAccessibleName(said(section.title))
        self.table.setModel(self.model)
        self.table.setItemDelegate(ToneBar(theme, self.table))
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().currentRowChanged.connect(self._on_current_changed)
        column.addWidget(self.table)
        if not section.lines:
            self.table.hide()
            self.button.hide()
            column.addWidget(TextLabel(self, said(section.empty), "soft"))

    def fit(self) -> None:
        """Make the table as high as its first lines need, at the present width and size of text."""
        rows = self.table.verticalHeader()
        rows.setMinimumSectionSize(self._theme.px(LINE_PX))
        rows.setDefaultSectionSize(self._theme.px(LINE_PX))
        self.table.fit_rows()
        show_whole(self.table, LINES_IN_SIGHT)

    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        n = len(self.model.row_at(index).entries) if index.isValid() else 0
        self.button.setEnabled(n > 0)
        self.button.setText(
            self.tr("Show its entry") if n == 1 else self.tr("Show its {n} entries").format(n=f"{n:,}" if n else "")
        )

    def _on_button_clicked(self) -> None:
        self._on_activated(self.table.currentIndex())

    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid():
            line = self.model.row_at(index)
            if line.entries:
                self.entries_wanted.emit(line)


class LineTable(ValueTable[Line]):
    """The lines of a section; each says its tone for the bar, and in words for whoever does not see it."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, and the tone of a line."""
        if index.isValid() and index.column() == 0:
            tone = self.row_at(index).tone
            if role == TONE_ROLE:
                return tone
            words = TONE_WORDS.get(tone)
            if words and role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
                text = self.columns[0].shown(self.row_at(index))
                return (
                    f"<span>{html.escape(text)} ({said(words)})</span>"
                    if role == Qt.ItemDataRole.ToolTipRole
                    else (f"{text} ({said(words)})")
                )
        return super().data(index, role)


def lines_in_words(lines: Sequence[Line]) -> str:
    """Say how many lines there are, and how many of them have which bar."""
    told = [counted(len(lines), "line", "lines")]
    for tone, words in TONE_WORDS.items():
        n = sum(line.tone == tone for line in lines)
        if n:
            told.append(f"{n:,} {said(words)} ({said(TONE_BARS[tone])})")
    return ", ".join(told)


def _columns(section: Section) -> list[ValueColumn[Line]]:
    """Return columns that share the width by how long their words are."""
    columns = []
    for place, heading in enumerate(section.headings):
        lengths = [len(line.cells[place]) for line in section.lines] or [0]
        longest, usual = max(lengths), fmean(lengths)
        is_short = longest <= SHORT_SIGNS and len(heading) <= SHORT_SIGNS and place < len(section.headings) - 1
        weight = max(8, min(MOST_WEIGHT, round(max(usual, longest / 3, len(heading) * 0.7))))
        columns.append(
            ValueColumn(
                said(heading), _cell(place, heading), weight, n_signs=max(longest, len(heading)) + 2 if is_short else 0
            )
        )
    return columns


def _cell(place: int, heading: str) -> Callable[[Line], str]:
    return partial(_text_of if heading in OF_OTHERS else _said_of, place)


def _said_of(place: int, line: Line) -> str:
    return said(line.cells[place])


def _text_of(place: int, line: Line) -> str:
    return line.cells[place]
