"""Contents of a document: title, level and page of each heading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from scrdesk.ui.words import said

Index = QModelIndex | QPersistentModelIndex

LEVEL_ROLE = Qt.ItemDataRole.UserRole + 1
"""How deep a heading stands, from 1: lists of wrapped items move all of its lines in."""


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """A heading: ``level`` from 1, ``page`` index from 0."""

    title: str
    level: int
    page: int


class ContentsModel(QAbstractListModel):
    """Shows :class:`ContentsLine` s."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ContentsLine, ...] = ()

    def show_lines(self, lines: Sequence[ContentsLine]) -> None:
        """Show these headings."""
        if tuple(lines) != self._lines:
            self.beginResetModel()
            self._lines = tuple(lines)
            self.endResetModel()

    def line_at(self, index: Index) -> ContentsLine | None:
        """Return the heading under an index."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def row_of_page(self, page: int) -> int:
        """Return the row of the last heading that begins on or before a page, or -1."""
        rows = [row for row, line in enumerate(self._lines) if line.page <= page]
        return rows[-1] if rows else -1

    # --- Qt ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many headings there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a heading, and the level by which it is moved in."""
        line = self.line_at(index)
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == LEVEL_ROLE:
            return line.level
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return said("{heading}, page {n}").format(heading=line.title, n=line.page + 1)
        return None
