"""One draft on its way to the report page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scrdesk.errors import Cancelled

if TYPE_CHECKING:
    from scrdesk.ui.jobs import JobHandle
    from scrdesk.ui.pages.report.page import ReportPage
    from scrdesk.ui.pages.report.store_calls import Draft


class Drafting(QObject):
    """One draft on its way; a later one takes its place."""

    def __init__(self, page: ReportPage) -> None:
        super().__init__(page)
        self._page = page
        self.handle: JobHandle | None = None

    def on_done(self, draft: Draft) -> None:
        """It is made."""
        if self._page.is_wanted(self):
            self._page.show_draft(draft)
        self._end()

    def on_failed(self, fault: BaseException) -> None:
        """It could not be made."""
        if self._page.is_wanted(self):
            self._page.show_draft_fault(fault)
        self._end()

    def on_cancelled(self) -> None:
        """The user cancelled it, or it is no longer wanted."""
        self.on_failed(Cancelled())

    def _end(self) -> None:
        self.handle = None
        self.deleteLater()
