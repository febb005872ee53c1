"""The next meeting for the overview: when and where it is, whether the quorum is met, and which actions are late."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from scrdesk.domain.dates_in_words import weekday_in_words
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.overview.cards import OverviewCard
from scrdesk.ui.pages.panel import store_calls
from scrdesk.ui.pages.panel.store_calls import PanelFound
from scrdesk.ui.short_days import clock_time
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import counted

if TYPE_CHECKING:
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace


class NextMeetingCard(OverviewCard):
    """Two lines; made for :data:`scrdesk.ui.pages.overview.cards.ADDED`."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.line = TextLabel(self, "")
        self.detail = TextLabel(self, "", "soft")
        self.body.addWidget(self.line)
        self.body.addWidget(self.detail)
        self.clear()

    def show_review(self, workspace: Workspace, review_id: ReviewId) -> None:
        """Fetch the meetings."""
        work = partial(store_calls.fetch, workspace, review_id)
        self.context.jobs.run(Pool.CASE, work, owner=self, done=self.show_found)

    def clear(self) -> None:
        """Forget the meeting."""
        self.say_title(self.tr("Panel"))
        self.line.clear()
        self.detail.clear()

    def show_found(self, found: PanelFound) -> None:
        """Show the meeting that comes next, else the last one."""
        n_late = sum(each.days_late is not None for each in found.log)
        n_open = sum(each.is_open for each in found.log)
        self.detail.setText(
            self.tr("{actions} open, {late} late").format(actions=counted(n_open, "action", "actions"), late=n_late)
        )
        meetings = sorted(found.room.meetings, key=lambda each: each.details.held)
        to_come = [each for each in meetings if each.details.held >= found.room.today]
        meeting = to_come[0] if to_come else meetings[-1] if meetings else None
        if meeting is None:
            self.line.setText(self.tr("No meeting is planned yet."))
            return
        details = meeting.details
        lead = self.tr("Next: panel {n}, {day}") if to_come else self.tr("Last: panel {n}, {day}")
        begins = f", {clock_time(details.begins)}" if details.begins is not None else ""
        self.say_title(lead.format(n=details.number, day=f"{weekday_in_words(details.held)}{begins}"))
        quorum = found.quorums[meeting.id].in_words
        self.line.setText(" · ".join(part for part in (details.place, quorum) if part))
