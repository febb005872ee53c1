"""The leaks that were waived in a review, opened from the report page; some may be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import Page
from scrdesk.ui.pages.report import store_calls
from scrdesk.ui.words import by_number

if TYPE_CHECKING:
    from scrdesk.domain.leaks.waivers import Waiver


class WaivedButton(QPushButton):
    """Shows the waived leaks of the page's review."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self.setText(self.tr("Waived leaks…"))
        self.setObjectName("waived_leaks")
        self.setToolTip(self.tr("What may stand in files with labels, and taking that back"))
        self.clicked.connect(self._on_wanted)

    def _on_wanted(self) -> None:
        page = self._page
        if page.workspace is not None and page.review_id is not None:
            work = partial(store_calls.waivers, page.workspace, page.review_id)
            page.context.jobs.run(Pool.CASE, work, owner=self, done=self._show, failed=page.context.messages.tell_fault)

    def _show(self, waivers: tuple[Waiver, ...]) -> None:
        from scrdesk.ui.dialogs.waivers import WaiversDialog

        dialog = WaiversDialog(waivers, self._page.context.theme, self._page.window())
        dialog.taken_back.connect(self._on_taken_back)
        dialog.open()

    def _on_taken_back(self, chosen: Sequence[Waiver], who: str, why: str) -> None:
        page = self._page
        if page.workspace is None or page.review_id is None:
            return
        numbers = tuple(each.id for each in chosen)
        work = partial(store_calls.take_waivers_back, page.workspace, page.review_id, numbers, who, why)
        page.context.jobs.run(Pool.CASE, work, owner=self, done=self._on_done, failed=page.context.messages.tell_fault)

    def _on_done(self, n_taken_back: int) -> None:
        told = by_number(n_taken_back, "1 waiver was taken back.", "{n} waivers were taken back.")
        self._page.context.messages.say(told, "good")
        self._page.data_changed.emit()
