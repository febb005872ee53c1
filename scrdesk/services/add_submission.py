"""Read what an agency sent, show what was recognised, and take it into the store when accepted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.domain.submission import (
    ColumnChoice,
    ParsedSubmission,
    ReadingScope,
    Submission,
    SubmissionId,
)
from scrdesk.services.open_store import Workspace


@dataclass(frozen=True, slots=True)
class ReadSubmission:
    """A file that was read but not stored: its bytes and what was recognised in them."""

    content: bytes
    parsed: ParsedSubmission


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known of a read file before it is stored, for the secretary to confirm.

    ``agency_code`` is the guess from file name, preamble or agency column, or empty. ``replaces`` is the accepted
    submission of that agency that it would supersede. ``same_as`` is a stored submission with the same bytes.
    """

    agency_code: str
    replaces: Submission | None
    same_as: Submission | None


def read_submission(
    path: Path,
    scope: ReadingScope = ReadingScope(),
    choices: tuple[ColumnChoice, ...] = (),
    progress: Progress = Silent(),
) -> ReadSubmission:
    """Read a file without storing anything. Needs no store; safe to run off the window's thread.

    Raises:
        CannotRead: naming the file and the remedy.
        Cancelled.
    """
    raise NotImplementedError


def read_again(
    read: ReadSubmission,
    scope: ReadingScope,
    choices: tuple[ColumnChoice, ...],
    progress: Progress = Silent(),
) -> ReadSubmission:
    """Read the same bytes again with other column choices."""
    raise NotImplementedError


def reading_scope(workspace: Workspace, review_id: ReviewId) -> ReadingScope:
    """Return what the reader may know of this review: period, births, today."""
    raise NotImplementedError


def remembered_choices(workspace: Workspace, review_id: ReviewId, agency_code: str) -> tuple[ColumnChoice, ...]:
    """Return the corrections the secretary made to this agency's columns before."""
    raise NotImplementedError


def arrival(workspace: Workspace, review_id: ReviewId, read: ReadSubmission, agency_code: str = "") -> Arrival:
    """Say whose the file seems to be and what it would replace; ``agency_code`` overrides the guess."""
    raise NotImplementedError


def accept_submission(
    workspace: Workspace,
    review_id: ReviewId,
    agency_code: str,
    read: ReadSubmission,
    *,
    received: date | None = None,
    choices: tuple[ColumnChoice, ...] = (),
    progress: Progress = Silent(),
) -> Submission:
    """Store the file, its rows and its findings, in one transaction; a newer version supersedes the agency's last.

    Rows of a new version that match a row of the superseded one keep its reference; new rows get new numbers; a
    number is never used twice.

    Raises:
        NotFound: no such agency in the review.
        Refused: the very same file is already stored for this agency, or it holds no entries.
        Cancelled: the store is as before.
    """
    raise NotImplementedError


def submissions(workspace: Workspace, review_id: ReviewId) -> tuple[Submission, ...]:
    """Return every submission of a review with its findings, by agency and version."""
    raise NotImplementedError


def stored_file(workspace: Workspace, submission_id: SubmissionId) -> tuple[str, bytes]:
    """Return name and bytes of a file as it was received, checked against its SHA-256.

    Raises:
        DamagedStore: the bytes no longer match.
    """
    raise NotImplementedError
