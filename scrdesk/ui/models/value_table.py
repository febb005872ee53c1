"""A table of values that are few (tens, hundreds): columns are declared, rows are given whole, filter as you type."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ValueColumn(Generic[Row]):
    """A column: its heading, how a row is shown in it, and its share of the width, or a fixed number of signs."""

    heading: str
    shown: Callable[[Row], str]
    weight: int = 1
    n_signs: int = 0


class ValueTable(QAbstractTableModel, Generic[Row]):
    """Rows of one kind; a row is shown when every word typed is somewhere in it."""

    def __init__(self, columns: Sequence[ValueColumn[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()
        self._shown: tuple[Row, ...] = ()
        self._words: tuple[str, ...] = ()

    @property
    def n_all(self) -> int:
        """How many rows there are, shown or not."""
        return len(self._rows)

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every row, shown or not."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the filter stays."""
        self._rows = tuple(rows)
        self._refill()

    def set_filter(self, text: str) -> None:
        """Show only rows in which each word occurs, whatever the case."""
        self._words = tuple(text.casefold().split())
        self._refill()

    def row_at(self, index: Index) -> Row:
        """Return the row behind an index."""
        return self._shown[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell; on hover too, where the column may be too narrow for it."""
        if index.isValid() and role == Qt.ItemDataRole.ToolTipRole:
            return f"<span>{html.escape(self.columns[index.column()].shown(self._shown[index.row()]))}</span>"
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return self.columns[index.column()].shown(self._shown[index.row()])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a heading; rows have none."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _refill(self) -> None:
        self.beginResetModel()
        self._shown = tuple(row for row in self._rows if self._has_words(row))
        self.endResetModel()

    def _has_words(self, row: Row) -> bool:
        if not self._words:
            return True
        text = "\n".join(column.shown(row) for column in self.columns).casefold()
        return all(word in text for word in self._words)
