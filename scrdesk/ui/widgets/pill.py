"""A word or two in a tone: good, warn, bad, info, quiet. The word says it; the tone only helps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from scrdesk.ui.widgets.restyle import set_look
from scrdesk.ui.words import said

TONES = ("good", "warn", "bad", "info", "quiet")


class Pill(QLabel):
    """A short text on a rounded ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", "quiet")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, text: str, tone: str = "quiet") -> None:
        """Show words of the program in one of :data:`TONES`; an unknown tone is shown quietly."""
        self.setText(said(text))
        set_look(self, "tone", tone if tone in TONES else "quiet")
