"""A list that drops down, and ends the chosen words with an ellipsis where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox


class ChoiceBox(QComboBox):
    """Says the chosen words whole on hover when they are cut; Qt's own box stops in the middle of a letter."""

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

    def event(self, event: QEvent) -> bool:
        """Tell words that are cut whole, unless something else is told of this list."""
        if event.type() == QEvent.Type.ToolTip and not self.toolTip() and self.is_cut:
            self.setToolTip(self.currentText())
            try:
                return super().event(event)
            finally:
                self.setToolTip("")
        return super().event(event)

    def _room(self, option: QStyleOptionComboBox) -> int:
        return (
            self.style()
            .subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self)
            .width()
        )
