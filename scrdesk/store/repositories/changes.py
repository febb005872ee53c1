"""What a corrected file changed, entry by entry, and whether the secretary took it over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from scrdesk.domain.chronology import EntryId, reference
from scrdesk.domain.comparison import KnownRow, RowChange, RowChangeKind
from scrdesk.domain.review import AgencyId
from scrdesk.domain.submission import ParsedEntry, SubmissionId
from scrdesk.store.parsed_rows import parsed_entry
from scrdesk.store.tables import agency, entry, entry_note, entry_version, row_change

_BATCH = 500
"""Rows of ``entry_version`` in one question."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an agency's entries before a new file, and by which row each stands."""

    rows: tuple[KnownRow, ...]
    standing_version: Mapping[EntryId, int]


@dataclass(frozen=True, slots=True)
class NewChange:
    """A change to keep: the rows that tell the entry before and after, None where there is none."""

    entry_id: EntryId
    kind: RowChangeKind
    before_version: int | None
    after_version: int | None
    is_accepted: bool


@dataclass(frozen=True, slots=True)
class StoredChange:
    """A change that was kept, and how it was decided."""

    row: RowChange
    is_accepted: bool


class Changes:
    """Changes that corrected files brought."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def known(self, agency_id: AgencyId, accepted: SubmissionId | None) -> Known:
        """Return the entries of an agency that stand, and those that its accepted file told but that were declined."""
        rows = self._connection.execute(
            sa.select(
                entry.c.number,
                entry.c.current_version_id,
                agency.c.code,
                entry_note.c.entry_id.label("noted"),
                entry_version,
            )
            .join_from(entry, entry_version, entry_version.c.entry_id == entry.c.id)
            .join(agency, entry.c.agency_id == agency.c.id)
            .outerjoin(entry_note, entry_note.c.entry_id == entry.c.id)
            .where(
                entry.c.agency_id == agency_id,
                sa.or_(
                    entry.c.current_version_id == entry_version.c.id,
                    entry_version.c.submission_id == (-1 if accepted is None else accepted),
                ),
            )
            .order_by(entry.c.sequence, entry.c.number)
        ).all()
        standing: dict[EntryId, ParsedEntry] = {}
        versions: dict[EntryId, int] = {}
        sent: dict[EntryId, ParsedEntry] = {}
        names: dict[EntryId, tuple[str, bool]] = {}
        for row in rows:
            entry_id = EntryId(row.entry_id)
            told = parsed_entry(row)
            names[entry_id] = (reference(row.code, row.number), row.noted is not None)
            if row.current_version_id == row.id:
                standing[entry_id], versions[entry_id] = told, row.id
            if row.submission_id == accepted:
                sent[entry_id] = told
        return Known(
            tuple(
                KnownRow(each, name, standing.get(each), sent.get(each), has_note)
                for each, (name, has_note) in names.items()
            ),
            versions,
        )

    def add(self, submission_id: SubmissionId, changes: Sequence[NewChange]) -> None:
        """Keep what a submission changed."""
        if changes:
            self._connection.execute(
                sa.insert(row_change),
                [
                    {
                        "submission_id": submission_id,
                        "entry_id": each.entry_id,
                        "kind": each.kind.value,
                        "before_version_id": each.before_version,
                        "after_version_id": each.after_version,
                        "is_accepted": each.is_accepted,
                    }
                    for each in changes
                ],
            )

    def of(self, submission_id: SubmissionId) -> tuple[StoredChange, ...]:
        """Return what a submission changed: in the order of its file, then what it withdrew by number."""
        asked = (
            sa.select(row_change, entry.c.number, agency.c.code, entry_note.c.entry_id.label("noted"))
            .join_from(row_change, entry, row_change.c.entry_id == entry.c.id)
            .join(agency, entry.c.agency_id == agency.c.id)
            .outerjoin(entry_note, entry_note.c.entry_id == entry.c.id)
            .where(row_change.c.submission_id == submission_id)
            .order_by(row_change.c.after_version_id.is_(None), row_change.c.after_version_id, entry.c.number)
        )
        rows = self._connection.execute(asked).all()
        told = self._told(
            version for row in rows for version in (row.before_version_id, row.after_version_id) if version is not None
        )
        found = []
        for row in rows:
            name = reference(row.code, row.number)
            change = RowChange(
                key=name,
                kind=RowChangeKind(row.kind),
                entry_id=EntryId(row.entry_id),
                reference=name,
                old=told.get(row.before_version_id),
                new=told.get(row.after_version_id),
                has_note=row.noted is not None,
            )
            found.append(StoredChange(change, bool(row.is_accepted)))
        return tuple(found)

    def versions(self, submission_id: SubmissionId, *, is_accepted: bool) -> dict[EntryId, int | None]:
        """Return by which row each changed entry would stand if its change were accepted, or if it were declined."""
        column = row_change.c.after_version_id if is_accepted else row_change.c.before_version_id
        rows = self._connection.execute(
            sa.select(row_change.c.entry_id, column.label("version")).where(row_change.c.submission_id == submission_id)
        )
        return {EntryId(row.entry_id): row.version for row in rows}

    def decide(self, submission_id: SubmissionId, entry_ids: Iterable[EntryId], *, is_accepted: bool) -> None:
        """Keep that these changes, at least one, are taken over or not."""
        self._connection.execute(
            sa.update(row_change)
            .where(row_change.c.submission_id == submission_id, row_change.c.entry_id == sa.bindparam("its_id"))
            .values(is_accepted=is_accepted),
            [{"its_id": entry_id} for entry_id in entry_ids],
        )

    def _told(self, version_ids: Iterable[int]) -> dict[int | None, ParsedEntry]:
        wanted = list(version_ids)
        told: dict[int | None, ParsedEntry] = {}
        for begin in range(0, len(wanted), _BATCH):
            some = wanted[begin : begin + _BATCH]
            for row in self._connection.execute(sa.select(entry_version).where(entry_version.c.id.in_(some))):
                told[row.id] = parsed_entry(row)
        return told
