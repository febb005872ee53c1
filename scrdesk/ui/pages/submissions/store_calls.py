"""What the submissions page asks of the services, off the window's thread.

Services are imported inside, since starting must not wait for the database driver.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from scrdesk.domain.submission import ReadingScope
from scrdesk.ui.models.board_model import BoardLine, lines_of

if TYPE_CHECKING:
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
    scope: ReadingScope
    today: date


def board(workspace: Workspace, review_id: ReviewId, _: Progress) -> Board:
    """Return who has sent what."""
    from scrdesk.services import add_submission, reviews

    standings = reviews.overview(workspace, review_id).standings
    files = add_submission.submissions(workspace, review_id)
    return Board(
        review_id,
        lines_of(standings, files),
        tuple(standing.agency for standing in standings),
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


def rows_of(
    workspace: Workspace, submission: Submission, _: Progress
) -> tuple[Submission, tuple[Entry, ...], StoredComparison]:
    """Return a stored file, its rows, and what it changed in the version before."""
    from scrdesk.services.build_chronology import entries_of_submission
    from scrdesk.services.decide_changes import stored_comparison

    return (
        submission,
        entries_of_submission(workspace, submission.id),
        stored_comparison(workspace, submission.id),
    )


def save(workspace: Workspace, review_id: ReviewId, submission: Submission, path: Path, progress: Progress) -> str:
    """Write a stored file; return the name it was given."""
    from scrdesk.services.save_original import save_original

    return save_original(workspace, review_id, submission.id, path, progress).name
