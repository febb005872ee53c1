"""The list of groups: those to decide on, then those decided, each with its day, agencies and references."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.accounts.links import Link
from scrdesk.domain.chronology import EntryId
from scrdesk.services.link_accounts import AccountFindings, Suggestion
from scrdesk.ui.delegates.agency_words import AgencyWords
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.clear_button import offer_clear
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView
from scrdesk.ui.words import said

LIKELY, POSSIBLE, MORE = "likely", "worth a look", "more accounts"
TO_DECIDE = (LIKELY, POSSIBLE, MORE)


@dataclass(frozen=True, slots=True)
class EventLine:
    """A group: suggested, or decided."""

    entries: tuple[EntryId, ...]
    references: tuple[str, ...]
    state: str
    reasons: tuple[str, ...] = ()

    @property
    def key(self) -> frozenset[EntryId]:
        """What names the group."""
        return frozenset(self.entries)


def event_lines(findings: AccountFindings) -> tuple[EventLine, ...]:
    """Return the likely groups in chronology order, then those worth a look, then the decided ones."""
    suggested = sorted(findings.suggestions, key=lambda each: not each.group.is_likely)
    decided = (_decided(link) for link in findings.links if len(link.entries) > 1)
    return (*map(_suggested, suggested), *decided)


def _suggested(suggestion: Suggestion) -> EventLine:
    state = MORE if suggestion.link is not None else LIKELY if suggestion.group.is_likely else POSSIBLE
    return EventLine(suggestion.group.entries, suggestion.references, state, suggestion.group.reasons)


def _decided(link: Link) -> EventLine:
    standing = set(link.entries)
    names = tuple(account.reference for account in link.accounts if account.entry in standing)
    return EventLine(link.entries, names, said(link.decision.value) + (said(" (changed since)") if link.notice else ""))


MOST_NAMED = 6


def _said(line: EventLine) -> str:
    """Name the entries two to a line, the first few of many."""
    names, n_more = line.references[:MOST_NAMED], len(line.references) - MOST_NAMED
    lines = ["  ".join(names[place : place + 2]) for place in range(0, len(names), 2)]
    if n_more > 0:
        lines.append(QCoreApplication.translate("EventList", "and {n} more").format(n=n_more))
    return "\n".join(lines)


class EventList(QWidget):
    """The list, with "n of n left" and steps to the next and the one before.

    Signals:
        chosen: the :class:`EventLine` now current, or None.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._n_left = self._n_all = 0
        self.model: ValueTable[EventLine] = ValueTable(
            (
                ValueColumn(self.tr("Accounts"), _said, 3),
                ValueColumn(self.tr("State"), lambda line: said(line.state), n_signs=12),
            ),
            self,
        )
        self.table = ValueView(self)
        self.table.setObjectName("event_table")
        self.table.setModel(self.model)
        self.agency_words = AgencyWords(theme, self.table)
        self.table.setItemDelegateForColumn(0, self.agency_words)
        self.table.setAccessibleName(self.tr("Accounts that may be of one event"))
        self._left = TextLabel(self, "", "strong")
        self._left.setObjectName("n_left")
        self._back = QPushButton("‹", self)
        self._next = QPushButton("›", self)
        self._back.setObjectName("previous_suggestion")
        self._next.setObjectName("next_suggestion")
        for button, words, key in (
            (self._back, self.tr("The one before"), "Alt+Up"),
            (self._next, self.tr("The next"), "Alt+Down"),
        ):
            button.setAccessibleName(words)
            button.setToolTip(f"{words}. {key}")
            button.setShortcut(key)
        self._filter = QLineEdit(self)
        self._filter.setObjectName("event_filter")
        self._filter.setPlaceholderText(self.tr("Filter: POL-0042, same event"))
        offer_clear(self._filter)
        self._filter.setAccessibleName(self.tr("Filter the list"))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._left, 1)
        head.addWidget(self._back)
        head.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._filter)
        column.addWidget(self.table, 1)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self._filter.textChanged.connect(self._on_filter)
        self._back.clicked.connect(self._on_back)
        self._next.clicked.connect(self._on_next)

    @property
    def current(self) -> EventLine | None:
        """The group under the cursor."""
        index = self.table.currentIndex()
        return self.model.row_at(index) if index.isValid() and index.row() < self.model.rowCount() else None

    def show_lines(self, lines: Sequence[EventLine], n_found: int) -> None:
        """Show these groups; the same one stays current, else the one now in its place.

        Args:
            lines: those to decide on first.
            n_found: how many groups were found, decided ones among them.
        """
        row, known = max(0, self.table.currentIndex().row()), self.current
        self._n_left = sum(1 for line in lines if line.state in TO_DECIDE)
        self._n_all = max(n_found, self._n_left)
        self._left.setText(self.tr("{left} of {all} left to decide").format(left=self._n_left, all=self._n_all))
        self.model.set_rows(lines)
        self.table.fit_rows()
        shown = self.model.rowCount()
        place = row
        for number in range(shown):
            if known is not None and self.model.row_at(self.model.index(number, 0)).key == known.key:
                # What was just decided moves to the end of the list; the next to decide comes up in its place.
                place = number if self.model.row_at(self.model.index(number, 0)).state == known.state else row
        self.choose_row(min(place, shown - 1))

    def clear(self) -> None:
        """Forget everything."""
        self.model.set_rows(())
        self._left.clear()

    def choose(self, entries: frozenset[EntryId]) -> bool:
        """Make the group that holds all these entries current; False when none does."""
        self._filter.clear()
        for number in range(self.model.rowCount()):
            if entries <= self.model.row_at(self.model.index(number, 0)).key:
                self.choose_row(number)
                return True
        return False

    def choose_row(self, row: int) -> None:
        """Make a row current; none when there is no such row."""
        if row < 0:
            self.table.clearSelection()
            self.chosen.emit(None)
            return
        index = self.model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(index, flags)
        self.table.scrollTo(index)

    def _on_selected(self, selected: QItemSelection, _: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes:
            self.chosen.emit(self.model.row_at(indexes[0]))

    def _on_filter(self, text: str) -> None:
        self.model.set_filter(text)
        self.table.fit_rows()
        self.choose_row(min(0, self.model.rowCount() - 1))

    def _on_back(self) -> None:
        self.choose_row(max(0, self.table.currentIndex().row() - 1))

    def _on_next(self) -> None:
        self.choose_row(min(self.model.rowCount() - 1, self.table.currentIndex().row() + 1))
