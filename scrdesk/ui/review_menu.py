"""The menu under the review's reference: the other reviews of the store, a new one, the sheet, and the way out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from scrdesk.domain.review import Review, ReviewId


class ReviewMenu(QMenu):
    """Filled anew whenever the reviews or the one shown change.

    Signals:
        review_chosen: id of a review.
        begin_wanted, sheet_wanted, close_wanted: a new review; the store's recovery sheet; close the store.
    """

    review_chosen = Signal(object)
    begin_wanted = Signal()
    sheet_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("review_menu")

    def fill(self, reviews: Sequence[Review], shown: ReviewId | None, *, has_sheet: bool = True) -> None:
        """Offer these reviews with the one shown ticked, and the recovery sheet (the demonstration has none)."""
        self.clear()
        for review in reviews:
            action = self.addAction(f"{review.details.reference}  ·  {review.details.child_label}")
            action.setCheckable(True)
            action.setChecked(review.id == shown)
            action.triggered.connect(partial(self._on_triggered, review.id))
        self.addSeparator()
        begin = self.addAction(self.tr("Begin a review …"))
        begin.setObjectName("begin_review")
        begin.triggered.connect(self.begin_wanted)
        self.addSeparator()
        if has_sheet:
            sheet = self.addAction(self.tr("Recovery sheet …"))
            sheet.setObjectName("recovery_sheet")
            sheet.triggered.connect(self.sheet_wanted)
        close = self.addAction(self.tr("Close this store") + "\tCtrl+Shift+L")
        close.setObjectName("close_store")
        close.triggered.connect(self.close_wanted)

    def _on_triggered(self, review_id: ReviewId, _is_checked: bool = True) -> None:
        self.review_chosen.emit(review_id)
