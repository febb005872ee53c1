"""What the leak check found in a file that was to be written: shown, waived with a reason, and written after that.

For every file with labels, whichever page it leaves by: one dialog, one service, one record.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scrdesk.ui.dialogs.leaks import LeaksDialog
from scrdesk.ui.jobs import Pool

if TYPE_CHECKING:
    from scrdesk.domain.leaks.waivers import Obstacle
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.page import Page


class Waiving(QObject):
    """One file on its way out, over as many waivers as it takes; it ends itself.

    Who inherits it writes the file in :meth:`begin`, and hands what was found to :meth:`ask`.
    """

    def __init__(self, page: Page, workspace: Workspace, review_id: ReviewId) -> None:
        super().__init__(page)
        self._page, self._workspace, self._review_id = page, workspace, review_id

    def begin(self) -> None:
        """Write the file, or find out what is left in it."""
        raise NotImplementedError

    def ask(self, found: Sequence[Obstacle]) -> None:
        """Show what was found; write anew when some of it is waived, else say that nothing was written."""
        dialog = LeaksDialog(found, self._page.context.theme, self._page)
        dialog.waived.connect(self._on_waived)
        dialog.rejected.connect(self._on_left)
        dialog.open()

    def end(self, said: str, kind: str) -> None:
        """Say how it went; there is no more to do."""
        self._page.context.messages.say(said, kind)
        self.deleteLater()

    def _on_waived(self, chosen: Sequence[Obstacle], who: str, why: str) -> None:
        self._page.context.jobs.run(
            Pool.CASE,
            partial(_waive, self._workspace, self._review_id, chosen, who, why),
            owner=self,
            done=self._on_kept,
            failed=self._on_failed,
        )

    def _on_kept(self, _: None) -> None:
        self.begin()

    def _on_left(self) -> None:
        self.end(self.tr("Nothing was written: what the leak check found is neither mended nor waived."), "info")

    def _on_failed(self, fault: BaseException) -> None:
        self._page.context.messages.tell_fault(fault)
        self.deleteLater()

    def _on_cancelled(self) -> None:
        self.end(self.tr("Cancelled. Nothing was written."), "info")


def _waive(
    workspace: Workspace, review_id: ReviewId, chosen: Sequence[Obstacle], who: str, reason: str, _: Progress
) -> None:
    """Let what was found stand."""
    from scrdesk.services import leak_gate

    leak_gate.waive(workspace, review_id, chosen, who, reason)
