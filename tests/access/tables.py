"""Tables and lists: headings, and a word for each cell that is painted."""

from __future__ import annotations

import re

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QListView, QTableView, QTreeView, QWidget

from tests.access.walk import Walk, visible_widgets

N_ROWS = 30
ItemRole = Qt.ItemDataRole
_SIGNIFICANT = re.compile(r"[^\s]")


def check_tables(window: QWidget, name: str, walk: Walk) -> None:
    """Check every table and list of a window, as far as the first rows go."""
    for view in visible_widgets(window):
        if not isinstance(view, QAbstractItemView) or isinstance(view.parentWidget(), QComboBox):
            continue
        model = view.model()
        if model is None:
            continue
        if isinstance(view, QTableView | QTreeView):
            _check_headings(view, model, name, walk)
        _check_cells(view, model, name, walk)


def words_of(model: QAbstractItemModel, index: QModelIndex) -> str:
    """Return what a screen reader reads of a cell."""
    spoken = model.data(index, ItemRole.AccessibleTextRole)
    shown = model.data(index, ItemRole.DisplayRole)
    return str(spoken or (shown if shown is not None else "")).strip()


def _hidden(view: QAbstractItemView, column: int) -> bool:
    return isinstance(view, QTableView | QTreeView) and view.isColumnHidden(column)


def _check_headings(view: QTableView | QTreeView, model: QAbstractItemModel, name: str, walk: Walk) -> None:
    n_shown = sum(not _hidden(view, column) for column in range(model.columnCount()))
    for column in range(model.columnCount()):
        if _hidden(view, column) or n_shown == 1:
            continue
        words = model.headerData(column, Qt.Orientation.Horizontal, ItemRole.AccessibleTextRole) or model.headerData(
            column, Qt.Orientation.Horizontal, ItemRole.DisplayRole
        )
        text = str(words or "").strip()
        if not text or text == str(column + 1):
            walk.add(name, view, f"column {column + 1} has no heading")


def _colour(value: object) -> str:
    if isinstance(value, QBrush):
        value = value.color()
    return value.name() if isinstance(value, QColor) else ""


def _check_cells(view: QAbstractItemView, model: QAbstractItemModel, name: str, walk: Walk) -> None:
    root = view.rootIndex()
    by_words: dict[tuple[int, str], str] = {}
    for row in range(min(N_ROWS, model.rowCount(root))):
        columns = [view.modelColumn()] if isinstance(view, QListView) else range(model.columnCount(root))
        whole = []
        for column in columns:
            if _hidden(view, column):
                continue
            index = model.index(row, column, root)
            walk.n_cells += 1
            words = words_of(model, index)
            whole.append(words)
            looks = [model.data(index, role) for role in (ItemRole.BackgroundRole, ItemRole.ForegroundRole)]
            has_sign = model.data(index, ItemRole.DecorationRole) is not None or any(look is not None for look in looks)
            if has_sign and not words:
                walk.add(name, view, f"row {row + 1}, column {column + 1} is a colour or sign without words")
            ground = _colour(looks[0])
            if words and ground and by_words.setdefault((column, words), ground) != ground:
                walk.add(name, view, f"“{words}” has two grounds: its colour says what no word says")
            if model.data(index, ItemRole.CheckStateRole) is not None and not words:
                walk.add(name, view, f"row {row + 1}, column {column + 1} is a tick without words")
        if not any(_SIGNIFICANT.search(words) for words in whole):
            walk.add(name, view, f"row {row + 1} has no words at all")
