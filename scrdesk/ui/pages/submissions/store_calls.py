"""What the submissions page asks of the services, off the window's thread.

Services are imported inside, since starting must not wait for the database driver.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from scrdesk.domain.submission import ReadingScope
from scrdesk.ui.models.board_model import BoardLine, lines_of

if TYPE_CHECKING:
    from scrdesk.domain.checks import FindingGroup
    from scrdesk.domain.chronology import Entry
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import Agency, ReviewId
    from scrdesk.domain.submission import ColumnChoice, Submission
    from scrdesk.services.add_submission import ReadSubmission
    from scrdesk.services.decide_changes import StoredComparison
    from scrdesk.services.open_store import Workspace


@dataclass(frozen=True, slots=True)
class Board:
    """Who has sent what, and what a reader may know of the review."""

    review_id: ReviewId
    lines: tuple[BoardLine, ...]
    agencies: tuple[Agency, ...]
    reference: str
    scope: ReadingScope
    today: date


def board(workspace: Workspace, review_id: ReviewId, _: Progress) -> Board:
    """Return who has sent what."""
    from scrdesk.services import add_submission, reviews

    found = reviews.overview(workspace, review_id)
    standings = found.standings
    files = add_submission.submissions(workspace, review_id)
    return Board(
        review_id,
        lines_of(standings, files),
        tuple(standing.agency for standing in standings),
        found.review.details.reference,
        add_submission.reading_scope(workspace, review_id),
        workspace.clock().date(),
    )


def accept(
    workspace: Workspace,
    review_id: ReviewId,
    code: str,
    read: ReadSubmission,
    received: date | None,
    choices: tuple[ColumnChoice, ...],
    declined: frozenset[str],
    progress: Progress,
) -> Submission:
    """Store a file that was read."""
    from scrdesk.services.add_submission import accept_submission

    return accept_submission(
        workspace, review_id, code, read, received=received, choices=choices, declined=declined, progress=progress
    )


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A stored file, its rows, what is to be looked at in it, and what it changed in the version before."""

    submission: Submission
    entries: tuple[Entry, ...]
    work: tuple[FindingGroup, ...]
    changes: StoredComparison


def stored_file(workspace: Workspace, submission: Submission, _: Progress) -> StoredFile:
    """Return a stored file with its rows."""
    from scrdesk.domain.checks import grouped
    from scrdesk.services.agency_questions import agency_wordings
    from scrdesk.services.build_chronology import entries_of_submission
    from scrdesk.services.decide_changes import stored_comparison

    return StoredFile(
        submission,
        entries_of_submission(workspace, submission.id),
        grouped(submission.findings, agency_wordings()),
        stored_comparison(workspace, submission.id),
    )
