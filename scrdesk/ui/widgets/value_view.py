"""A table view for few rows: quiet look, whole rows chosen, columns that share the width."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from scrdesk.ui.models.value_table import ValueTable


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
        total = sum(column.weight for column in model.columns)
        width = self.viewport().width()
        for i, column in enumerate(model.columns[:-1]):
            self.setColumnWidth(i, width * column.weight // total)
