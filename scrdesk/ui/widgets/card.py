"""Surfaces: a card with its title, the title of a section, and a thin line."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from scrdesk.ui.widgets.text_label import TextLabel


class SectionTitle(TextLabel):
    """The heading of a card or section; read out as a heading's text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "", "heading")


class Rule(QFrame):
    """A thin line between rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rule")


class Card(QFrame):
    """A surface with a line round it. Made in Designer it has that layout; made in code it gets :attr:`body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")

    @classmethod
    def titled(cls, title: str, parent: QWidget | None = None) -> tuple[Card, QVBoxLayout]:
        """Return a card with a heading, and the layout under it to put things in."""
        card = cls(parent)
        body = QVBoxLayout(card)
        body.setContentsMargins(16, 16, 16, 16)
        body.setSpacing(8)
        if title:
            heading = SectionTitle(card)
            heading.setText(title)
            row = QHBoxLayout()
            row.addWidget(heading)
            body.addLayout(row)
            card.setAccessibleName(title)
        return card, body
