"""A table view for few rows: quiet look, whole rows chosen, columns that share the width."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from scrdesk.ui.models.value_table import ValueTable

CELL_EDGES_PX = 24  # what a cell keeps clear at its left and right


class ValueView(QTableView):
    """Shows a :class:`~scrdesk.ui.models.value_table.ValueTable`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each column its share of the width."""
        super().resizeEvent(event)
        model = self.model()
        if not isinstance(model, ValueTable):
            return
        sign_px = self.fontMetrics().averageCharWidth()
        fixed = [column.n_signs * sign_px + CELL_EDGES_PX if column.n_signs else 0 for column in model.columns]
        total = sum(column.weight for column in model.columns if not column.n_signs)
        width = self.viewport().width() - sum(fixed)
        for i, column in enumerate(model.columns[:-1]):
            self.setColumnWidth(i, fixed[i] or width * column.weight // total)
