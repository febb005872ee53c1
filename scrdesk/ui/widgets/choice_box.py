"""A list that drops down, and ends the chosen words with an ellipsis where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox


class ChoiceBox(QComboBox):
    """Qt's own box stops in the middle of a letter. Opened, the list says all words whole."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Give the words that are painted as much room as there is, and no more."""
        super().initStyleOption(option)
        if not self.isEditable():
            option.currentText = self.fontMetrics().elidedText(
                self.currentText(), Qt.TextElideMode.ElideRight, self._room(option)
            )

    @property
    def is_cut(self) -> bool:
        """Whether the chosen words end with an ellipsis."""
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        return self.fontMetrics().horizontalAdvance(self.currentText()) > self._room(option)

    def _room(self, option: QStyleOptionComboBox) -> int:
        return (
            self.style()
            .subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self)
            .width()
        )
