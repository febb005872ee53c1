"""What agencies sent: the files themselves, how they were read, and the corrections to remember."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime

import sqlalchemy as sa

from scrdesk.domain.review import AgencyId, ReviewId
from scrdesk.domain.submission import (
    Column,
    ColumnChoice,
    Finding,
    ParsedSubmission,
    Severity,
    Submission,
    SubmissionId,
    SubmissionStatus,
    TableReading,
)
from scrdesk.store.inserted import new_id
from scrdesk.store.parsed_rows import finding_from, storable, tables_from_json, tables_to_json
from scrdesk.store.repositories.stored_files import StoredFiles, unpacked
from scrdesk.store.rows import AnyRow
from scrdesk.store.tables import abbreviation, agency, column_choice, finding, row_change, stored_file, submission


class Submissions:
    """Files that were received."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(
        self, agency_id: AgencyId, parsed: ParsedSubmission, content: bytes, received: date, recorded_at: datetime
    ) -> tuple[SubmissionId, int]:
        """Store a file as the agency's next version, and what was read of it apart from the rows.

        Returns: the new id and the version.
        """
        last = self._connection.scalar(
            sa.select(sa.func.max(submission.c.version)).where(submission.c.agency_id == agency_id)
        )
        version = (last or 0) + 1
        added = new_id(
            self._connection,
            submission,
            {
                "agency_id": agency_id,
                "stored_file_id": StoredFiles(self._connection).keep(content),
                "version": version,
                "status": SubmissionStatus.ACCEPTED.value,
                "file_name": storable(parsed.file_name),
                "format": parsed.format,
                "received": received,
                "recorded_at": recorded_at,
                "n_entries": len(parsed.entries),
                "n_errors": sum(1 for each in parsed.findings if each.severity is Severity.ERROR),
                "n_warnings": sum(1 for each in parsed.findings if each.severity is Severity.WARNING),
                "preamble": storable(parsed.preamble),
                "reading": tables_to_json(parsed.tables),
            },
        )
        if parsed.glossary:
            self._connection.execute(
                sa.insert(abbreviation),
                [
                    {"submission_id": added, "row": row, "short": storable(short), "meaning": storable(meaning)}
                    for row, (short, meaning) in enumerate(parsed.glossary)
                ],
            )
        return SubmissionId(added), version

    def add_findings(self, submission_id: SubmissionId, findings: Sequence[tuple[Finding, int | None]]) -> None:
        """Store what is to be looked at; each with the row of ``entry_version`` that it is about, if any."""
        if findings:
            self._connection.execute(
                sa.insert(finding),
                [
                    {
                        "submission_id": submission_id,
                        "entry_version_id": version_id,
                        "row": row,
                        "severity": each.severity.value,
                        "code": each.code,
                        "message": storable(each.message),
                        "place": storable(each.row),
                    }
                    for row, (each, version_id) in enumerate(findings)
                ],
            )

    def supersede(self, submission_id: SubmissionId) -> None:
        """Mark an accepted submission as superseded by a later one."""
        self._connection.execute(
            sa.update(submission)
            .where(submission.c.id == submission_id)
            .values(status=SubmissionStatus.SUPERSEDED.value)
        )

    def all(self, review_id: ReviewId) -> tuple[Submission, ...]:
        """Return every submission of a review with its findings, by agency and version."""
        findings: dict[int, list[Finding]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(finding)
            .join_from(finding, submission)
            .join(agency, submission.c.agency_id == agency.c.id)
            .where(agency.c.review_id == review_id)
            .order_by(finding.c.submission_id, finding.c.row)
        ):
            findings[row.submission_id].append(finding_from(row))
        rows = self._connection.execute(
            _SUBMISSIONS.where(agency.c.review_id == review_id).order_by(agency.c.place_in_list, submission.c.version)
        )
        return tuple(_submission(row, tuple(findings[row.id])) for row in rows)

    def accepted(self, agency_id: AgencyId) -> Submission | None:
        """Return the submission that stands for an agency now, without its findings, or None."""
        found = self._connection.execute(
            _SUBMISSIONS.where(agency.c.id == agency_id, submission.c.status == SubmissionStatus.ACCEPTED.value)
            .order_by(submission.c.version.desc())
            .limit(1)
        ).first()
        return _submission(found) if found else None

    def with_sha256(self, review_id: ReviewId, sha256: str) -> tuple[Submission, ...]:
        """Return the submissions of a review that hold the very same bytes, without findings, newest first."""
        rows = self._connection.execute(
            _SUBMISSIONS.where(agency.c.review_id == review_id, stored_file.c.sha256 == sha256).order_by(
                submission.c.id.desc()
            )
        )
        return tuple(_submission(row) for row in rows)

    def get(self, submission_id: SubmissionId) -> Submission | None:
        """Return a submission without its findings, or None when there is none."""
        found = self._connection.execute(_SUBMISSIONS.where(submission.c.id == submission_id)).first()
        return _submission(found) if found else None

    def review_of(self, submission_id: SubmissionId) -> ReviewId | None:
        """Return the review that a submission belongs to, or None when there is no such submission."""
        found = self._connection.scalar(
            sa.select(agency.c.review_id).join_from(submission, agency).where(submission.c.id == submission_id)
        )
        return None if found is None else ReviewId(found)

    def file(self, submission_id: SubmissionId) -> tuple[str, bytes] | None:
        """Return name and bytes of a file as received, or None when there is no such submission.

        Raises:
            DamagedStore: the bytes no longer match what was received.
        """
        found = self._connection.execute(
            sa.select(submission.c.file_name, stored_file.c.sha256, stored_file.c.size, stored_file.c.content)
            .join_from(submission, stored_file)
            .where(submission.c.id == submission_id)
        ).first()
        return None if found is None else (found.file_name, unpacked(found.content, found.size, found.sha256))

    def tables(self, submission_id: SubmissionId) -> tuple[TableReading, ...]:
        """Return how the tables of a file were understood; empty when there is no such submission."""
        found = self._connection.scalar(sa.select(submission.c.reading).where(submission.c.id == submission_id))
        return () if found is None else tables_from_json(found)

    def glossary(self, submission_id: SubmissionId) -> tuple[tuple[str, str], ...]:
        """Return the abbreviations that a file explains."""
        rows = self._connection.execute(
            sa.select(abbreviation.c.short, abbreviation.c.meaning)
            .where(abbreviation.c.submission_id == submission_id)
            .order_by(abbreviation.c.row)
        )
        return tuple((row.short, row.meaning) for row in rows)

    def remember_choices(self, agency_id: AgencyId, choices: Sequence[ColumnChoice]) -> None:
        """Keep the secretary's corrections; a later one for the same column of a table replaces the earlier."""
        for choice in choices:
            same = sa.and_(
                column_choice.c.agency_id == agency_id,
                column_choice.c.table_name == storable(choice.table),
                column_choice.c.column_index == choice.index,
                column_choice.c.heading == storable(choice.heading),
            )
            self._connection.execute(sa.delete(column_choice).where(same))
            self._connection.execute(
                sa.insert(column_choice).values(
                    agency_id=agency_id,
                    table_name=storable(choice.table),
                    column_index=choice.index,
                    heading=storable(choice.heading),
                    meaning=choice.meaning.value,
                )
            )

    def choices(self, agency_id: AgencyId) -> tuple[ColumnChoice, ...]:
        """Return the corrections that were kept for an agency, oldest first."""
        rows = self._connection.execute(
            sa.select(column_choice).where(column_choice.c.agency_id == agency_id).order_by(column_choice.c.id)
        )
        return tuple(ColumnChoice(row.table_name, row.column_index, row.heading, Column(row.meaning)) for row in rows)


_SUBMISSIONS = (
    sa.select(
        submission.c.id,
        submission.c.version,
        submission.c.status,
        submission.c.file_name,
        submission.c.format,
        submission.c.received,
        submission.c.recorded_at,
        submission.c.n_entries,
        submission.c.n_errors,
        submission.c.n_warnings,
        stored_file.c.sha256,
        stored_file.c.size,
        agency.c.code,
        sa.select(sa.func.count())
        .where(row_change.c.submission_id == submission.c.id, row_change.c.is_accepted.is_(False))
        .scalar_subquery()
        .label("n_declined"),
    )
    .join_from(submission, agency)
    .join(stored_file, submission.c.stored_file_id == stored_file.c.id)
)


def _submission(row: AnyRow, findings: tuple[Finding, ...] = ()) -> Submission:
    return Submission(
        id=SubmissionId(row.id),
        agency_code=row.code,
        file_name=row.file_name,
        format=row.format,
        sha256=row.sha256,
        size=row.size,
        version=row.version,
        received=row.received,
        status=SubmissionStatus(row.status),
        n_entries=row.n_entries,
        n_errors=row.n_errors,
        n_warnings=row.n_warnings,
        recorded_at=row.recorded_at,
        findings=findings,
        n_declined=row.n_declined,
    )
