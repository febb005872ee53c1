"""Read what an agency sent, show what was recognised, and take it into the store when accepted."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from scrdesk.domain.comparison import RowChangeKind, unknown_keys
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.domain.submission import (
    ColumnChoice,
    Finding,
    ParsedSubmission,
    ReadingScope,
    Severity,
    Submission,
    SubmissionId,
    TableKind,
)
from scrdesk.domain.whose_file import guessed_agency
from scrdesk.errors import CannotRead, NotFound, Refused
from scrdesk.intake.bounds import MAX_FILE_BYTES
from scrdesk.services.compare_versions import Compared, compared
from scrdesk.services.mention_index import keep_current
from scrdesk.services.named import existing_agency, existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.store.repositories.changes import NewChange
from scrdesk.store.repositories.entries import NewRow, StoredRow

_TABLE = re.compile(r"<table\b", re.IGNORECASE)
_CHILD = re.compile(r"\b(child|subject|sibling|brother|sister|baby|infant|son|daughter)\b")


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
    from scrdesk.intake.read import read_bytes

    content = _bytes_of(path)
    return ReadSubmission(content, read_bytes(path.name, content, scope, choices, progress))


def read_pasted(
    text: str,
    html: str,
    now: datetime,
    scope: ReadingScope = ReadingScope(),
    choices: tuple[ColumnChoice, ...] = (),
    progress: Progress = Silent(),
) -> ReadSubmission:
    """Read what was copied in Word, Excel or a browser. Needs no store; safe to run off the window's thread.

    The web page that they put on the clipboard keeps lines within cells apart, so it is read first; plain text (cells
    parted by tabs) is read when there is none or it holds no table. What was read is kept as the file's bytes.

    Args:
        text: the clipboard's plain text, or empty.
        html: the clipboard's web page, or empty.
        now: the moment of pasting, local time; it names the file ("pasted 17 October 2016 09.30.txt").

    Raises:
        CannotRead: nothing to be read as a table is on the clipboard.
        Cancelled.
    """
    from scrdesk.intake.read import read_bytes

    stem = pasted_name(now)
    given = []
    if _TABLE.search(html):
        # The mark at the start says that this is UTF-8, whatever the page says of what it was before.
        given.append((f"{stem}.html", b"\xef\xbb\xbf" + html.lstrip("\ufeff \t\r\n").encode("utf-8", "replace")))
    if text.strip():
        given.append((f"{stem}.txt", text.encode("utf-8", "replace")))
    for name, content in given:
        try:
            parsed = read_bytes(name, content, scope, choices, progress)
        except CannotRead:
            if name == given[-1][0]:
                raise
            continue
        if parsed.entries or any(each.kind is TableKind.CHRONOLOGY for each in parsed.tables):
            return ReadSubmission(content, parsed)
    raise CannotRead(
        "There is no chronology on the clipboard.",
        remedy="In Word or Excel, choose the rows with their headings, copy them, and paste again.",
    )


def pasted_name(now: datetime) -> str:
    """Return what a pasted chronology is called, without its ending: "pasted 17 October 2016 09.30"."""
    return f"pasted {day_in_words(now.date())} {now:%H.%M}"


def read_again(
    read: ReadSubmission,
    scope: ReadingScope,
    choices: tuple[ColumnChoice, ...],
    progress: Progress = Silent(),
) -> ReadSubmission:
    """Read the same bytes again with other column choices."""
    from scrdesk.intake.read import read_bytes

    parsed = read_bytes(read.parsed.file_name, read.content, scope, choices, progress)
    return ReadSubmission(read.content, parsed)


def reading_scope(workspace: Workspace, review_id: ReviewId) -> ReadingScope:
    """Return what the reader may know of this review: period, births, today."""
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        people = uow.people.all(review_id)
    births = sorted(
        each.details.born
        for each in people
        if each.details.born is not None and not each.details.is_professional and _is_child(each.details.role)
    )
    return ReadingScope(
        period_start=review.details.period_start,
        period_end=review.details.period_end,
        births=tuple(births),
        received=workspace.clock().date(),
    )


def remembered_choices(workspace: Workspace, review_id: ReviewId, agency_code: str) -> tuple[ColumnChoice, ...]:
    """Return the corrections the secretary made to this agency's columns before."""
    with workspace.read() as uow:
        return uow.submissions.choices(existing_agency(uow, review_id, agency_code).id)


def arrival(workspace: Workspace, review_id: ReviewId, read: ReadSubmission, agency_code: str = "") -> Arrival:
    """Say whose the file seems to be and what it would replace; ``agency_code`` overrides the guess."""
    with workspace.read() as uow:
        existing_review(uow, review_id)
        code = agency_code or guessed_agency(read.parsed, uow.reviews.agencies(review_id))
        agency = uow.reviews.agency(review_id, code) if code else None
        replaces = uow.submissions.accepted(agency.id) if agency else None
        same = uow.submissions.with_sha256(review_id, read.parsed.sha256)
    return Arrival(code, replaces, same[0] if same else None)


def accept_submission(
    workspace: Workspace,
    review_id: ReviewId,
    agency_code: str,
    read: ReadSubmission,
    *,
    received: date | None = None,
    choices: tuple[ColumnChoice, ...] = (),
    declined: frozenset[str] = frozenset(),
    progress: Progress = Silent(),
) -> Submission:
    """Store the file, its rows and its findings, in one transaction; a newer version supersedes the agency's last.

    Rows of a new version that match a row of the superseded one keep its reference; new rows get new numbers; a
    number is never used twice.

    Args:
        declined: keys of the changes of :func:`~scrdesk.services.compare_versions.comparison` that are not taken over.
            Their rows are stored too, but the entries stand as before: a declined addition stays out of the
            chronology, a declined withdrawal in it. :mod:`scrdesk.services.decide_changes` goes back on it.

    Raises:
        NotFound: no such agency in the review.
        Refused: the very same file is already stored for this agency, it holds no entries, or a declined change is
            none of this file.
        Cancelled: the store is as before.
    """
    parsed = read.parsed
    if not parsed.entries:
        raise Refused(
            "No entries were found in this file, so there is nothing to store.",
            where=parsed.file_name,
            remedy="Look at how its columns were read, or ask the agency for its chronology.",
        )
    progress.report(0, len(parsed.entries), "Comparing with what is stored")
    progress.check()
    with workspace.write("submission accepted") as uow:
        agency = existing_agency(uow, review_id, agency_code)
        for same in uow.submissions.with_sha256(review_id, parsed.sha256):
            if same.agency_code == agency_code:
                raise Refused(
                    f"This very file is already stored for {agency_code} as version {same.version}.",
                    where=parsed.file_name,
                    remedy="Nothing needs to be done; if the agency meant to send another, ask for it.",
                )
        found = compared(uow, agency.id, parsed)
        if unknown_keys(found.comparison, declined):
            raise Refused(
                "What stands for this agency has changed since the file was compared.",
                where=parsed.file_name,
                remedy="Look through the comparison again.",
            )
        progress.check()
        submission_id, _ = uow.submissions.add(
            agency.id, parsed, read.content, received or workspace.clock().date(), workspace.clock()
        )
        if found.before is not None:
            uow.submissions.supersede(found.before.id)
        by_row = _findings_by_row(parsed)
        rows = []
        for change in found.comparison.rows:
            if change.new is not None:
                mine = by_row.get(change.new.place, ())
                n_errors, n_warnings = _n(mine, Severity.ERROR), _n(mine, Severity.WARNING)
                stands = change.key not in declined
                rows.append(NewRow(change.entry_id, change.new, change.kind.value, n_errors, n_warnings, stands))
        stored_rows = uow.entries.add(review_id, agency.id, submission_id, rows, progress)
        if found.before is not None:
            changes = _changes(found, stored_rows, declined)
            uow.entries.withdraw(
                each.entry_id for each in changes if each.kind is RowChangeKind.WITHDRAWN and each.is_accepted
            )
            uow.changes.add(submission_id, changes)
        version_at = {row.place: each.version_id for row, each in zip(parsed.entries, stored_rows, strict=True)}
        uow.submissions.add_findings(submission_id, [(each, version_at.get(each.row)) for each in parsed.findings])
        if choices:
            uow.submissions.remember_choices(agency.id, choices)
        uow.entries.set_positions(review_id)
        keep_current(uow, review_id, progress)
        stored = next(each for each in uow.submissions.all(review_id) if each.id == submission_id)
        progress.check()
        uow.commit(f"submission {submission_id}")
    return stored


def _changes(found: Compared, stored: Sequence[StoredRow], declined: frozenset[str]) -> list[NewChange]:
    """Return what a corrected file changed, with the rows that tell each entry before and after."""
    changes = []
    for change in found.comparison.changes:
        after = None if change.new_index is None else stored[change.new_index]
        entry_id = change.entry_id if after is None else after.entry_id
        if entry_id is not None:
            changes.append(
                NewChange(
                    entry_id,
                    change.kind,
                    found.known.standing_version.get(entry_id),
                    None if after is None else after.version_id,
                    change.key not in declined,
                )
            )
    return changes


def _findings_by_row(parsed: ParsedSubmission) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = defaultdict(list)
    for each in parsed.findings:
        if each.row:
            found[each.row].append(each)
    return found


def _n(findings: Sequence[Finding], severity: Severity) -> int:
    return sum(1 for each in findings if each.severity is severity)


def submissions(workspace: Workspace, review_id: ReviewId) -> tuple[Submission, ...]:
    """Return every submission of a review with its findings, by agency and version."""
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.submissions.all(review_id)


def stored_file(workspace: Workspace, submission_id: SubmissionId) -> tuple[str, bytes]:
    """Return name and bytes of a file as it was received, checked against its SHA-256.

    Raises:
        DamagedStore: the bytes no longer match.
    """
    with workspace.read() as uow:
        found = uow.submissions.file(submission_id)
    if found is None:
        raise NotFound("This submission is not in the store.")
    return found


def _bytes_of(path: Path) -> bytes:
    """Return the bytes of a file within the bound of what is read at all.

    Raises:
        CannotRead: naming the file and the remedy.
    """
    try:
        if path.is_dir():
            raise CannotRead("This is a folder.", where=path.name, remedy="Choose the files in it.")
        with path.open("rb") as file:
            content = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError as fault:
        raise CannotRead("The file is not there.", where=path.name, remedy="It may have been moved.") from fault
    except PermissionError as fault:
        raise CannotRead(
            "The file cannot be opened.",
            where=path.name,
            remedy="Close it in Word or Excel, or ask for the right to read it.",
        ) from fault
    except (OSError, ValueError) as fault:
        raise CannotRead(
            "The file cannot be read.", where=path.name, remedy="Check the disk or the folder it lies in."
        ) from fault
    if not content:
        raise CannotRead("The file is empty.", where=path.name, remedy="Ask the agency to send it again.")
    if len(content) > MAX_FILE_BYTES:
        raise CannotRead(
            f"The file is larger than {MAX_FILE_BYTES // 1024 // 1024} MB.",
            where=path.name,
            remedy="Ask the agency for the chronology alone, without pictures or other papers.",
        )
    return content


def _is_child(role: str) -> bool:
    """Whether a role says that the person is a child of the review, whose birth bounds what can have happened."""
    return bool(_CHILD.search(role.casefold()))
