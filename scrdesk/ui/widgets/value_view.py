"""A table view for few rows: quiet look, whole rows chosen, columns that share the width."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from scrdesk.ui.models.value_table import ValueTable

MAX_FITTED_ROWS = 300  # 300 rows of five cells are measured in some 20 ms
CELL_EDGES_PX = 24  # what a cell keeps clear at its left and right
STYLE_EDGES_PX = 12  # what the style sheet keeps clear in a cell, and Qt forgets when it measures wrapped words


class WholeWords(QStyledItemDelegate):
    """Asks for the height that the words need within the style's edges, so that none is cut at the last word."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size that the words need."""
        narrower = QStyleOptionViewItem(option)
        rect = QRect(option.rect)
        rect.setWidth(max(1, rect.width() - STYLE_EDGES_PX))
        narrower.rect = rect
        return super().sizeHint(narrower, index)


class ValueView(QTableView):
    """Shows a :class:`~scrdesk.ui.models.value_table.ValueTable`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setItemDelegate(WholeWords(self))
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each column its share of the width."""
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give each column its share of the width as it is now."""
        model = self.model()
        if not isinstance(model, ValueTable):
            return
        sign_px = self.fontMetrics().averageCharWidth()
        fixed = [column.n_signs * sign_px + CELL_EDGES_PX if column.n_signs else 0 for column in model.columns]
        total = sum(column.weight for column in model.columns if not column.n_signs)
        width = self.viewport().width() - sum(fixed)
        for i, column in enumerate(model.columns[:-1]):
            self.setColumnWidth(i, fixed[i] or width * column.weight // total)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Make each row as high as its words need at the present widths; long tables keep one height."""
        model = self.model()
        if isinstance(model, ValueTable) and model.rowCount() <= MAX_FITTED_ROWS:
            self.resizeRowsToContents()


def show_whole(view: ValueView, n_rows: int) -> None:
    """Make a view as high as its first rows need, so that it does not scroll within a page that does."""
    rows = view.verticalHeader()
    height = sum(rows.sectionSize(row) for row in range(min(view.model().rowCount(), n_rows)))
    view.setFixedHeight(height + view.horizontalHeader().sizeHint().height() + 2 * view.frameWidth() + 4)
