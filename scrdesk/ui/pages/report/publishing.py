"""Writing the draft to a file; with labels, what the leak check finds is shown and may be waived with a reason."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from scrdesk.ui.dialogs.waiving import Waiving
from scrdesk.ui.jobs import Pool
from scrdesk.ui.pages.report import store_calls

if TYPE_CHECKING:
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.draft_report import ExportAttempt, ReportOptions
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.page import Page


class Publishing(Waiving):
    """One draft on its way into a file, over as many waivers as it takes; it ends itself."""

    def __init__(
        self,
        page: Page,
        workspace: Workspace,
        review_id: ReviewId,
        options: ReportOptions,
        path: Path,
        password: str = "",
        look_at_risks: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(page, workspace, review_id)
        self._look_at_risks = look_at_risks
        self._options, self._path, self._password = options, path, password

    def begin(self) -> None:
        """Write the draft; when something is left in it, or a risk is to be looked at, ask."""
        self._begin(asks=True)

    def _begin(self, *, asks: bool) -> None:
        work = partial(
            store_calls.export,
            self._workspace,
            self._review_id,
            self._options,
            self._path,
            password=self._password,
            asks=asks,
        )
        self._page.context.jobs.run(
            Pool.CASE,
            work,
            owner=self,
            done=self._on_tried,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
            what=self.tr("Writing {file}").format(file=self._path.name),
        )

    def _on_tried(self, attempt: ExportAttempt) -> None:
        if attempt.path is None and attempt.unticked and not any(each.waiver is None for each in attempt.obstacles):
            self._ask_about_risks(attempt.unticked)
            return
        if attempt.path is None:
            self.ask(attempt.obstacles)
            return
        self.end(self.tr("The draft was written to {file}.").format(file=attempt.path.name), "good")

    def _ask_about_risks(self, numbers: tuple[int, ...]) -> None:
        """Nobody has looked at some of the thirteen risks: that stays on record if the file goes out all the same."""
        text = self.tr("No identity is left. {n} of the thirteen risks were not looked at yet: {which}.")
        told = text.format(n=len(numbers), which=", ".join(str(each) for each in numbers))
        write = (self.tr("Write it all the same"), self._on_going_on)
        self._page.context.messages.say(
            told, "warn", action=self.tr("Look at them"), then=self._on_look_wanted, other=write
        )

    def _on_going_on(self) -> None:
        self._begin(asks=False)

    def _on_look_wanted(self) -> None:
        if self._look_at_risks is not None:
            self._look_at_risks()
        self.deleteLater()
