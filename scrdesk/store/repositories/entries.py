"""Entries: the permanent number, the rows that tell it version by version, and its place in the chronology."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from scrdesk.domain.chronology import EntryId, reference
from scrdesk.domain.ordering import ORDER_COLUMN_NAMES, ORDER_VERSION, order_columns
from scrdesk.domain.progress import Progress
from scrdesk.domain.review import AgencyId, ReviewId
from scrdesk.domain.submission import ParsedEntry, Severity, SubmissionId
from scrdesk.store import words
from scrdesk.store.parsed_rows import TEXT_COLUMNS, event_date, parsed_entry, storable, version_values
from scrdesk.store.repositories.hand_order import HandOrder
from scrdesk.store.tables import agency, entry, entry_version, finding, store_fact

_BATCH = 200
"""Rows written between two looks at the progress: well under 100 ms of work."""
_ORDER_FACT = "order_version"
CELL_END = "\n\ue000\n"
"""Between cells in the word index: a sign that nobody types and that counts as a word, so no phrase spans cells."""


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row to store: for a new entry when ``entry_id`` is None, else as that entry's next version.

    ``change`` says how it differs from the version before: "added", "unchanged" or "changed". The counts are of
    findings on this row. ``stands`` is False for a row that is kept but not taken over: the entry is told as before.
    """

    entry_id: EntryId | None
    row: ParsedEntry
    change: str
    n_errors: int
    n_warnings: int
    stands: bool = True


@dataclass(frozen=True, slots=True)
class StoredRow:
    """A row that was stored: the entry it is of, and its own id (``entry_version``)."""

    entry_id: EntryId
    version_id: int


class Entries:
    """Entries of agencies."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(
        self,
        review_id: ReviewId,
        agency_id: AgencyId,
        submission_id: SubmissionId,
        rows: Sequence[NewRow],
        progress: Progress,
    ) -> tuple[StoredRow, ...]:
        """Store the rows of a submission in the file's order.

        Returns: the rows that were stored (``entry_version``), in the same order. Call :meth:`set_positions` after.
        """
        found = self._connection.execute(
            sa.select(agency.c.code, agency.c.next_entry_number).where(agency.c.id == agency_id)
        ).one()
        numbers = self._numbers(agency_id)
        next_number = found.next_entry_number
        next_entry = (self._connection.scalar(sa.select(sa.func.max(entry.c.id))) or 0) + 1
        next_version = (self._connection.scalar(sa.select(sa.func.max(entry_version.c.id))) or 0) + 1
        stored = []
        for begin in range(0, len(rows), _BATCH):
            progress.report(begin, len(rows), "Storing entries")
            progress.check()
            new_entries, versions, standing, indexed = [], [], [], []
            for sequence, new in enumerate(rows[begin : begin + _BATCH], begin + 1):
                entry_id = new.entry_id
                if entry_id is None:
                    entry_id = EntryId(next_entry)
                    numbers[entry_id] = next_number
                    next_entry += 1
                    next_number += 1
                    new_entries.append(_blank_entry(entry_id, review_id, agency_id, numbers[entry_id]))
                versions.append(
                    {
                        "id": next_version,
                        "entry_id": entry_id,
                        "submission_id": submission_id,
                        "row": sequence,
                        "change": new.change,
                        **version_values(new.row),
                    }
                )
                if new.stands:
                    standing.append(_standing_values(entry_id, next_version, sequence, new))
                    indexed.append(_index_values(entry_id, reference(found.code, numbers[entry_id]), new.row))
                stored.append(StoredRow(entry_id, next_version))
                next_version += 1
            if new_entries:
                self._connection.execute(sa.insert(entry), new_entries)
            self._connection.execute(sa.insert(entry_version), versions)
            self._let_stand(standing, indexed)
        self._connection.execute(
            sa.update(agency).where(agency.c.id == agency_id).values(next_entry_number=next_number)
        )
        progress.report(len(rows), len(rows), "Storing entries")
        return tuple(stored)

    def tell_by(self, chosen: Mapping[EntryId, int | None]) -> None:
        """Tell entries by other rows that are stored for them; None takes an entry out of the chronology.

        Call :meth:`set_positions` after.
        """
        self.withdraw(entry_id for entry_id, version in chosen.items() if version is None)
        standing, indexed = [], []
        for version in chosen.values():
            if version is None:
                continue
            told = self._connection.execute(
                sa.select(entry_version, entry.c.number, agency.c.code)
                .join_from(entry_version, entry, entry_version.c.entry_id == entry.c.id)
                .join(agency, entry.c.agency_id == agency.c.id)
                .where(entry_version.c.id == version)
            ).one()
            found = Counter(
                self._connection.scalars(sa.select(finding.c.severity).where(finding.c.entry_version_id == version))
            )
            new = NewRow(
                EntryId(told.entry_id),
                parsed_entry(told),
                told.change,
                found[Severity.ERROR.value],
                found[Severity.WARNING.value],
            )
            standing.append(_standing_values(EntryId(told.entry_id), version, told.row, new))
            indexed.append(_index_values(EntryId(told.entry_id), reference(told.code, told.number), new.row))
        self._let_stand(standing, indexed)

    def _let_stand(self, standing: list[dict[str, object]], indexed: list[dict[str, object]]) -> None:
        if standing:
            self._connection.execute(_SET_STANDING, standing)
            words.forget(self._connection, (each["rowid"] for each in indexed))
            words.index(self._connection, indexed)

    def withdraw(self, entry_ids: Iterable[EntryId]) -> None:
        """Take entries out of the chronology; their rows and numbers stay."""
        gone = list(entry_ids)
        if gone:
            self._connection.execute(
                sa.update(entry)
                .where(entry.c.id == sa.bindparam("its_id"))
                .values(current_version_id=None, position=None, n_errors=0, n_warnings=0),
                [{"its_id": entry_id} for entry_id in gone],
            )
            words.forget(self._connection, gone)

    def set_positions(self, review_id: ReviewId) -> None:
        """Number the standing entries of a review from 1 in chronology order: by rule, then as placed by hand."""
        counted = (
            sa.select(
                entry.c.id,
                sa.func.row_number()
                .over(order_by=[*(entry.c[name] for name in ORDER_COLUMN_NAMES), agency.c.code, *_TIES])
                .label("place"),
            )
            .join_from(entry, agency)
            .where(entry.c.review_id == review_id, entry.c.current_version_id.is_not(None))
            .subquery()
        )
        self._connection.execute(
            sa.update(entry)
            .where(entry.c.id == counted.c.id, entry.c.position.is_distinct_from(counted.c.place))
            .values(position=counted.c.place)
        )
        HandOrder(self._connection).arrange_moved(review_id)

    def order_anew(self) -> None:
        """Compute the order of every entry again when the rule has changed since it was last kept."""
        kept = self._connection.scalar(sa.select(store_fact.c.value).where(store_fact.c.name == _ORDER_FACT))
        if kept == str(ORDER_VERSION):
            return
        rows = self._connection.execute(
            sa.select(entry_version).join_from(entry, entry_version, entry.c.current_version_id == entry_version.c.id)
        )
        ordered = [
            {"its_id": row.entry_id, **dict(zip(ORDER_COLUMN_NAMES, order_columns(event_date(row)), strict=True))}
            for row in rows
        ]
        if ordered:
            self._connection.execute(sa.update(entry).where(entry.c.id == sa.bindparam("its_id")), ordered)
            for review_id in self._connection.scalars(sa.select(entry.c.review_id).distinct()).all():
                self.set_positions(ReviewId(review_id))
        self._connection.execute(sa.delete(store_fact).where(store_fact.c.name == _ORDER_FACT))
        self._connection.execute(sa.insert(store_fact).values(name=_ORDER_FACT, value=str(ORDER_VERSION)))

    def by_reference(self, review_id: ReviewId) -> dict[str, EntryId]:
        """Return every entry of a review by its reference, also those that were withdrawn."""
        rows = self._connection.execute(
            sa.select(entry.c.id, agency.c.code, entry.c.number)
            .join_from(entry, agency)
            .where(entry.c.review_id == review_id)
        )
        return {reference(row.code, row.number): EntryId(row.id) for row in rows}

    def _numbers(self, agency_id: AgencyId) -> dict[int, int]:
        rows = self._connection.execute(sa.select(entry.c.id, entry.c.number).where(entry.c.agency_id == agency_id))
        return {row.id: row.number for row in rows}


_TIES = (entry.c.sequence, entry.c.number)

_SET_STANDING = sa.update(entry).where(entry.c.id == sa.bindparam("its_id"))


def _blank_entry(entry_id: EntryId, review_id: ReviewId, agency_id: AgencyId, number: int) -> dict[str, object]:
    return {
        "id": entry_id,
        "review_id": review_id,
        "agency_id": agency_id,
        "number": number,
        "sequence": 0,
        "n_errors": 0,
        "n_warnings": 0,
        **dict.fromkeys(ORDER_COLUMN_NAMES, 0),
    }


def _standing_values(entry_id: EntryId, version_id: int, sequence: int, new: NewRow) -> dict[str, object]:
    when = new.row.when
    return {
        "its_id": entry_id,
        "current_version_id": version_id,
        "sequence": sequence,
        "earliest": when.earliest,
        "latest": when.latest,
        "n_errors": new.n_errors,
        "n_warnings": new.n_warnings,
        **dict(zip(ORDER_COLUMN_NAMES, order_columns(when), strict=True)),
    }


def _index_values(entry_id: EntryId, its_reference: str, row: ParsedEntry) -> dict[str, object]:
    """Return what is searched of a row: what was understood, and every other cell under "other"."""
    understood = {getattr(row, name) for name in TEXT_COLUMNS}
    others = [cell for _, cell in row.fields if cell and cell not in understood]
    return {
        "rowid": entry_id,
        "reference": its_reference,
        "other": storable(CELL_END.join(others)),
        **{name: storable(getattr(row, name)) for name in TEXT_COLUMNS},
    }
