"""Three numbers of the analyses on the overview, each with a way to its rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.analysis.headlines import Headline
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace


COLUMNS_APART_PX = 24
RING_PX = 2
"""What a figure that can be pressed keeps free at its left for the ring of the keyboard; its words begin with it."""


class Headlines(QWidget):
    """Hidden until there is something to say.

    Signals:
        analysis_wanted: key of the analysis whose rows are to be shown.
    """

    analysis_wanted = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._review_id: ReviewId | None = None
        self.setObjectName("headlines")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, RING_PX, 0)  # the card begins earlier by as much
        self._row.setSpacing(COLUMNS_APART_PX)
        self.hide()

    def show_review(self, workspace: Workspace, review_id: ReviewId) -> None:
        """Fetch the numbers off the window's thread."""
        self._review_id = review_id
        self._context.jobs.run(Pool.CASE, partial(_fetch, workspace, review_id), owner=self, done=self._on_fetched)

    def clear(self) -> None:
        """Forget every word."""
        self._review_id = None
        empty_layout(self._row)
        self.hide()

    def _on_fetched(self, fetched: tuple[ReviewId, tuple[Headline, ...]]) -> None:
        review_id, found = fetched
        if review_id != self._review_id:
            return
        empty_layout(self._row)
        for each in found:
            self._row.addWidget(self._part(each), 1)
        self.setVisible(bool(found))

    def _part(self, headline: Headline) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        value = QPushButton(said(headline.value), part)
        value.setProperty("kind", "figure")
        value.setObjectName(f"headline_{headline.key}")
        value.setAccessibleName(f"{value.text()}, {said(headline.words)}")
        value.setToolTip(self.tr("Show the rows behind it"))
        value.setCursor(Qt.CursorShape.PointingHandCursor)
        value.clicked.connect(partial(self.analysis_wanted.emit, headline.key))
        column.addWidget(value, 0, Qt.AlignmentFlag.AlignLeft)
        words = TextLabel(part, said(headline.words), "soft")
        words.setIndent(RING_PX)
        column.addWidget(words)
        column.addStretch(1)
        return part


def _fetch(workspace: Workspace, review_id: ReviewId, progress: Progress) -> tuple[ReviewId, tuple[Headline, ...]]:
    from scrdesk.services.analyses import first_numbers

    return review_id, first_numbers(workspace, review_id, progress)
