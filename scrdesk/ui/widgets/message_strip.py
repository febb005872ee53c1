"""A line in the page that tells what happened and what to do; it never takes the keyboard away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from scrdesk.ui.widgets.restyle import set_look
from scrdesk.ui.words import said


class MessageStrip(QFrame):
    """Text in a tone, at most two actions, and Close.

    Signals:
        action_clicked: the action's button was pressed.
        other_clicked: the button of the other action was pressed.
    """

    action_clicked = Signal()
    other_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self._text = QLabel(self)
        self._text.setObjectName("message_text")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._action = QPushButton(self)
        self._action.setObjectName("message_action")
        self._other = QPushButton(self)
        self._other.setObjectName("message_other")
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setObjectName("message_close")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._other, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._action.clicked.connect(self.action_clicked)
        self._other.clicked.connect(self.other_clicked)
        self._close.clicked.connect(self.hide)
        self.hide()

    def keep(self) -> None:
        """Let the strip stay: what it says holds for as long as it is shown, so it cannot be sent away."""
        self._close.hide()

    @property
    def text(self) -> str:
        """What is shown, or empty while hidden."""
        return self._text.text() if not self.isHidden() else ""

    def say(self, text: str, tone: str = "info", action: str = "", other: str = "") -> None:
        """Show a text in a tone ("good", "warn", "bad", "info")."""
        self._text.setText(said(text))
        self._action.setText(said(action))
        self._action.setVisible(bool(action))
        self._other.setText(said(other))
        self._other.setVisible(bool(other))
        set_look(self, "tone", tone)
        self.setAccessibleName(said(text))
        self.show()

    def clear(self) -> None:
        """Hide and forget the text."""
        self._text.clear()
        self.hide()
