"""What a page says when it holds nothing yet: what it will hold, why it is empty, what to do next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from scrdesk.ui.widgets.text_label import TextLabel

N_SIGNS_A_LINE = 72  # the longest line that is read with ease


class EmptyState(QWidget):
    """Heading, explanation and at most one button.

    Signals:
        action_clicked: the button was pressed.
    """

    action_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = TextLabel(self, "", "heading")
        self._text = TextLabel(self, "", "soft")
        self._action = QPushButton(self)
        self._action.setProperty("kind", "primary")
        self._action.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._action.clicked.connect(self.action_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def explain(self, heading: str, text: str, action: str = "") -> None:
        """Say what will be here and why it is not yet; ``action`` names the button, empty shows none."""
        self._heading.setText(heading)
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the length of lines when the text grows."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        for label in (self._heading, self._text):
            label.setMaximumWidth(self.fontMetrics().averageCharWidth() * N_SIGNS_A_LINE)
