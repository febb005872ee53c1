"""What stands at the end of the rail's lines, counted off the window's thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scrdesk.domain.progress import Progress
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.words import said

if TYPE_CHECKING:  # the store's side is imported only when a store is open
    from scrdesk.domain.review import Review, ReviewId
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.reviews import Overview


def rail_counts(found: Overview) -> dict[str, str]:
    """Return what the rail says for each page; only what is true and not nothing."""
    n_due = sum(1 for item in found.due if item.tone in {"bad", "warn"})
    return {
        "overview": said("{n} due").format(n=n_due) if n_due else "",
        "submissions": said("{n} of {all}").format(n=found.n_agencies_received, all=len(found.standings))
        if found.standings
        else "",
        "chronology": f"{found.n_entries:,}" if found.n_entries else "",
        "people": f"{found.n_people}" if found.n_people else "",
        "panel": f"{found.n_meetings}" if found.n_meetings else "",
        "learning": f"{found.n_lessons}" if found.n_lessons else "",
    }


class ReviewCounts(QObject):
    """Asks the store for its reviews and for the counts of one.

    Signals:
        listed: every Review of the store, newest first.
        counted: page key -> text, and the line under the review's reference.
    """

    listed = Signal(object)
    counted = Signal(object, str)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._asked: ReviewId | None = None

    def list_reviews(self, workspace: Workspace) -> None:
        """Ask for the reviews of the store."""
        self._jobs.run(Pool.CASE, partial(_list, workspace), owner=self, done=self.listed.emit)

    def ask(self, workspace: Workspace, review_id: ReviewId) -> None:
        """Ask for the counts of a review."""
        self._asked = review_id
        self._jobs.run(Pool.CASE, partial(_count, workspace, review_id), owner=self, done=self._on_counted)

    def _on_counted(self, found: Overview) -> None:
        if found.review.id == self._asked:
            self.counted.emit(rail_counts(found), f"{found.review.details.child_label} · {said(found.type_name)}")


def _list(workspace: Workspace, _progress: Progress) -> tuple[Review, ...]:
    from scrdesk.services.reviews import list_reviews

    return tuple(summary.review for summary in list_reviews(workspace))


def _count(workspace: Workspace, review_id: ReviewId, _progress: Progress) -> Overview:
    from scrdesk.services.reviews import overview

    return overview(workspace, review_id)
