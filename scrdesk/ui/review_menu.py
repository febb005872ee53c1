"""The menu under the review's reference: other reviews of the store, a new one, what is handed over, the way out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from scrdesk.ui.read_only import changes_store

if TYPE_CHECKING:
    from scrdesk.domain.review import Review, ReviewId
    from scrdesk.ui.page import PageContext


class ReviewMenu(QMenu):
    """Filled anew whenever the reviews or the one shown change.

    Signals:
        review_chosen: id of a review.
        begin_wanted, sheet_wanted, close_wanted: a new review; the store's recovery sheet; close the store.
        move_wanted: name of something that is handed over or taken: "hand_over", "take_over", "seal", "take_back",
            "open_sealed".
    """

    review_chosen = Signal(object)
    begin_wanted = Signal()
    sheet_wanted = Signal()
    close_wanted = Signal()
    move_wanted = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("review_menu")
        self.setAccessibleName(self.tr("The reviews of this store"))
        self.setToolTipsVisible(True)
        self._context = context

    def fill(self, reviews: Sequence[Review], shown: ReviewId | None, *, has_sheet: bool = True) -> None:
        """Offer these reviews with the one shown ticked, and the recovery sheet (the demonstration has none)."""
        self.clear()
        for review in reviews:
            action = self.addAction(f"{review.details.reference}  ·  {review.details.child_label}")
            action.setCheckable(True)
            action.setChecked(review.id == shown)
            action.triggered.connect(partial(self._on_triggered, review.id))
        self.addSeparator()
        begin = self._line(self.tr("Begin a review…"), "begin_review")
        begin.triggered.connect(self.begin_wanted)
        self.addSeparator()
        hand_over = self._move(self.tr("Hand this review over…"), "hand_over")
        take_over = self._move(self.tr("Take a review over…"), "take_over")
        hand_over.setEnabled(shown is not None)
        self.addSeparator()
        seal = self._move(self.tr("Sealed copy for the reviewer…"), "seal")
        back = self._move(self.tr("Take comments back…"), "take_back")
        self._move(self.tr("Open a sealed copy…"), "open_sealed")
        seal.setEnabled(shown is not None)
        back.setEnabled(bool(reviews))
        self.addSeparator()
        if has_sheet:
            sheet = self._line(self.tr("Recovery sheet…"), "recovery_sheet")
            sheet.triggered.connect(self.sheet_wanted)
            changes_store(self._context, sheet)
        close = self._line(self.tr("Close this store") + "\tCtrl+Shift+L", "close_store")
        close.triggered.connect(self.close_wanted)
        changes_store(self._context, begin, hand_over, take_over, seal, back)

    def _line(self, words: str, name: str) -> QAction:
        action = self.addAction(words)
        action.setObjectName(name)
        return action

    def _move(self, words: str, name: str) -> QAction:
        action = self._line(words, name.replace(" ", "_"))
        action.triggered.connect(partial(self._on_move_triggered, name))
        return action

    def _on_triggered(self, review_id: ReviewId, _is_checked: bool = True) -> None:
        self.review_chosen.emit(review_id)

    def _on_move_triggered(self, name: str, _is_checked: bool = False) -> None:
        self.move_wanted.emit(name)
