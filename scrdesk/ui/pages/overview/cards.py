"""The cards that the overview shows beside its own four: each fetches what it says for itself.

A capability that has something to say on the first page adds one line to :data:`ADDED`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from scrdesk.ui.page import PageContext
from scrdesk.ui.widgets.card import Card, SectionTitle

if TYPE_CHECKING:
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace

CARD_EDGE_PX = 16
CARD_SPACE_PX = 8


class OverviewCard(Card):
    """A card with a title and room under it (:attr:`body`).

    Signals:
        page_wanted: key of the page that tells more ("safekeeping").
    """

    page_wanted = Signal(str)

    def __init__(self, context: PageContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(CARD_EDGE_PX, CARD_EDGE_PX, CARD_EDGE_PX, CARD_EDGE_PX)
        self.body.setSpacing(CARD_SPACE_PX)
        self.heading = SectionTitle(self)
        self.body.addWidget(self.heading)
        self.say_title(title)

    def say_title(self, title: str) -> None:
        """Show another title."""
        self.heading.setText(title)
        self.setAccessibleName(title)

    def show_review(self, workspace: Workspace, review_id: ReviewId) -> None:
        """Fetch what the card says, off the window's thread (``self.context.jobs``), and show it."""

    def clear(self) -> None:
        """Forget every word of the case that the card shows."""


MakeCard = Callable[[PageContext, QWidget], OverviewCard]

# One line adds a card: it stands after the overview's own, in this order, two to a row.
ADDED: tuple[MakeCard, ...] = ()
