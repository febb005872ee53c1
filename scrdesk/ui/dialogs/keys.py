"""The list of all keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from scrdesk.ui.all_keys import all_keys
from scrdesk.ui.forms.ui_keys_dialog import Ui_KeysDialog
from scrdesk.ui.widgets.on_screen import fit_height
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.widgets.text_label import TextLabel

WIDTH_SIGNS = 92


class KeysDialog(Dialog):
    """Keys and what they do, in two columns: those that work everywhere, then page by page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_KeysDialog()
        self.ui.setupUi(self)
        self.keys_labels: list[TextLabel] = []
        table, row = self.ui.table_layout, 0
        for section in all_keys(parent):
            if row:
                table.setRowMinimumHeight(row, self.fontMetrics().height() // 2)
            table.addWidget(TextLabel(self.ui.table, section.title, "heading"), row + 1, 0, 1, 2)
            row += 2
            for keys, deed in section.lines:
                left = TextLabel(self.ui.table, keys, "strong", wraps=False)
                self.keys_labels.append(left)
                table.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
                table.addWidget(TextLabel(self.ui.table, deed), row, 1)
                row += 1
        table.setColumnStretch(1, 1)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * WIDTH_SIGNS)
        self.ui.close_button.clicked.connect(self.accept)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need, or as the screen is."""
        super().showEvent(event)
        fit_height(self)
