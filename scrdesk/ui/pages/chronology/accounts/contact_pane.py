"""Contacts that only one side recorded: who says it told whom, the words, and the question it raises."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.accounts.one_sided import OneSidedContact
from scrdesk.domain.dates_in_words import short_day_in_words
from scrdesk.ui.delegates.agency_words import AgencyWords
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.clear_button import offer_clear
from scrdesk.ui.widgets.empty_state import EmptyState
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.labels import Labels

ENTRY, MISSING = 0, 2
"""Columns whose words name agencies."""


@dataclass(frozen=True, slots=True)
class ContactLine:
    """A contact, the reference of the row that tells of it, and the state of its question."""

    reference: str
    contact: OneSidedContact
    asked: str


class ContactPane(QWidget):
    """Lists the contacts.

    Signals:
        ask_wanted: a :class:`ContactLine` to be put to the agency without a row.
        entry_wanted: id of the entry to be shown in the table.
    """

    ask_wanted = Signal(object)
    entry_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: Labels | None = None
        self.model: ValueTable[ContactLine] = ValueTable(
            (
                ValueColumn(self.tr("Entry"), lambda line: line.reference, n_signs=16),
                ValueColumn(self.tr("Day"), lambda line: short_day_in_words(line.contact.first), n_signs=12),
                ValueColumn(self.tr("What is missing"), lambda line: said(line.contact.said), 4),
                ValueColumn(self.tr("Its words"), lambda line: self._say(line.contact.words), 5),
                ValueColumn(self.tr("Question"), lambda line: line.asked or self.tr("not asked"), n_signs=14),
            ),
            self,
        )
        self.table = ValueView(self)
        self.table.setObjectName("contact_table")
        self.table.setModel(self.model)
        self.agency_words = AgencyWords(theme, self.table)
        for number in (ENTRY, MISSING):
            self.table.setItemDelegateForColumn(number, self.agency_words)
        self.table.setAccessibleName(self.tr("Contacts that only one side recorded"))
        self._lead = TextLabel(
            self,
            self.tr(
                "One agency says that it told another, or was told by it; the other has no row of it within three "
                "working days. A prompt to ask, not a finding: records may have been kept elsewhere."
            ),
            "soft",
        )
        self._filter = QLineEdit(self)
        self._filter.setObjectName("contact_filter")
        self._filter.setPlaceholderText(self.tr("Filter"))
        offer_clear(self._filter)
        self._filter.setAccessibleName(self.tr("Filter the contacts"))
        self._ask = QPushButton(self.tr("Ask the other agency…"), self)
        self._ask.setObjectName("ask_contact")
        self._ask.setProperty("kind", "primary")
        self._show = QPushButton(self.tr("Show in table"), self)
        top = QHBoxLayout()
        top.addWidget(self._filter, 1)
        top.addWidget(self._show)
        top.addWidget(self._ask)
        self._empty = EmptyState(self)
        self._empty.explain(
            self.tr("No one-sided contact was found"),
            self.tr("Where an agency records telling another, and the other records it too, nothing stands here."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._lead)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        self._filter.textChanged.connect(self._on_filter)
        self._ask.clicked.connect(self._on_ask)
        self._show.clicked.connect(self._on_show)
        self.table.doubleClicked.connect(self._on_show)
        self.show_contacts((), None)

    def show_contacts(self, lines: Sequence[ContactLine], labels: Labels | None) -> None:
        """Show these contacts."""
        self._labels = labels
        row = self.table.currentIndex().row()
        self.model.set_rows(lines)
        for part in (self.table, self._filter, self._ask, self._show, self._lead):
            part.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        self.table.fit_rows()
        if lines:
            self.table.selectRow(max(0, min(row, self.model.rowCount() - 1)))

    def _say(self, text: str) -> str:
        return text if self._labels is None else self._labels.in_text(text)

    def _current(self) -> ContactLine | None:
        index: QModelIndex = self.table.currentIndex()
        return self.model.row_at(index) if index.isValid() else None

    def _on_filter(self, text: str) -> None:
        self.model.set_filter(text)
        self.table.fit_rows()

    def _on_ask(self) -> None:
        line = self._current()
        if line is not None:
            self.ask_wanted.emit(line)

    def _on_show(self) -> None:
        line = self._current()
        if line is not None:
            self.entry_wanted.emit(line.contact.entry)
