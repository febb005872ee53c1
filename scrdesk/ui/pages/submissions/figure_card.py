"""A card with one figure and a line under it that says what the figure means."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget


class FigureCard(QFrame):
    """A figure that tells the truth at a glance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # all cards equally wide
        self._figure = QLabel(self)
        self._figure.setProperty("kind", "figure")
        self._figure.setWordWrap(True)
        self._below = QLabel(self)
        self._below.setProperty("kind", "soft")
        self._below.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(0)
        column.addWidget(self._figure)
        column.addWidget(self._below)
        column.addStretch(1)

    def say(self, figure: str, below: str) -> None:
        """Show a figure ("43 rows") and what it means."""
        self._figure.setText(figure)
        self._below.setText(below)
        self.setAccessibleName(f"{figure}: {below}")

    @property
    def text(self) -> str:
        """Figure and line, as shown."""
        return f"{self._figure.text()}: {self._below.text()}"
