"""A file on its way into the store: how it ended goes to the page together with the file it was about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from scrdesk.errors import Cancelled

if TYPE_CHECKING:
    from scrdesk.domain.submission import Submission
    from scrdesk.ui.pages.submissions.arrived_file import ArrivedFile


class AcceptingPage(Protocol):
    """Who is told how it ended."""

    def on_accepted(self, file: ArrivedFile, stored: Submission) -> None:
        """A file is stored."""

    def on_not_accepted(self, file: ArrivedFile, fault: BaseException) -> None:
        """A file was not stored."""


class Acceptance(QObject):
    """One file on its way into the store."""

    def __init__(self, page: AcceptingPage, file: ArrivedFile, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._file = page, file

    def on_done(self, stored: Submission) -> None:
        """It is stored."""
        self._page.on_accepted(self._file, stored)
        self.deleteLater()

    def on_failed(self, fault: BaseException) -> None:
        """It is not stored."""
        self._page.on_not_accepted(self._file, fault)
        self.deleteLater()

    def on_cancelled(self) -> None:
        """The user cancelled; the store is as before."""
        self.on_failed(Cancelled())
