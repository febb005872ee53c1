"""Questions that lists and reports ask, straight to values; the one filter is turned into SQL here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

import sqlalchemy as sa

from scrdesk.domain.chronology import ChronologyFilter, Entry, EntryId, reference
from scrdesk.domain.event_date import EventDate
from scrdesk.domain.panel_layer import NO_MARKS, PanelMarks
from scrdesk.domain.review import ReviewId
from scrdesk.domain.submission import Finding, RowKind, SubmissionId
from scrdesk.store import words
from scrdesk.store.chosen_entries import among
from scrdesk.store.layer_conditions import by_panel
from scrdesk.store.linked_entries import N_ACCOUNTS
from scrdesk.store.packed_ids import packed_ids
from scrdesk.store.parsed_rows import event_date, finding_from, pairs_from_json
from scrdesk.store.repositories.hand_order import HandOrder
from scrdesk.store.repositories.marks import Marks
from scrdesk.store.rows import AnyRow
from scrdesk.store.tables import agency, entry, entry_note, entry_version, finding, submission

MAX_IDS = 500
"""Ids in one question; SQLite takes far more, other databases do not."""


@dataclass(frozen=True, slots=True)
class LightRow:
    """What a list paints of an entry; ``text`` is cut at the length asked for."""

    id: EntryId
    position: int
    reference: str
    agency_code: str
    when: EventDate
    kind: RowKind
    text: str
    fields: tuple[tuple[str, str], ...]
    n_errors: int
    n_warnings: int
    has_note: bool
    marks: PanelMarks
    is_hand_placed: bool
    n_accounts: int


@dataclass(frozen=True, slots=True)
class DayRow:
    """When an entry happened and how much there is to look at, for counting over a whole review."""

    agency_code: str
    kind: RowKind
    earliest: date | None
    latest: date | None
    n_errors: int
    n_warnings: int


class Queries:
    """Reading only."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def n_standing(self, review_id: ReviewId) -> int:
        """Return how many entries stand in a review's chronology."""
        counted = sa.select(sa.func.count()).where(entry.c.review_id == review_id, entry.c.position.is_not(None))
        return self._connection.scalar(counted) or 0

    def shown(self, review_id: ReviewId, chosen: ChronologyFilter) -> tuple[EntryId, ...]:
        """Return the ids of the entries that a filter leaves, in order."""
        asked: sa.Select[EntryId] = sa.select(entry.c.id).where(*left_by(review_id, chosen)).order_by(entry.c.position)
        return tuple(packed_ids(self._connection, asked))

    def holding(self, text: str) -> frozenset[EntryId] | None:
        """Return the ids of the entries, of every review, that hold the words of a search; None when it has none."""
        expression = words.match_expression(text)
        if not expression:
            return None
        return frozenset(packed_ids(self._connection, cast("sa.Select[EntryId]", words.matching(expression))))

    def light_rows(self, ids: Sequence[EntryId], n_characters: int) -> tuple[LightRow, ...]:
        """Return light rows of the entries that stand, in the order of ``ids``."""
        found: dict[int, LightRow] = {}
        all_marks = Marks(self._connection)
        moves = HandOrder(self._connection)
        for some in _parts(ids):
            marks, moved = all_marks.of([EntryId(each) for each in some]), moves.moved(EntryId(each) for each in some)
            accounts = {row.id: row.n for row in self._connection.execute(N_ACCOUNTS, {"ids": some})}
            for row in self._connection.execute(_LIGHT, {"ids": some, "n_characters": n_characters}):
                found[row.id] = LightRow(
                    id=EntryId(row.id),
                    position=row.position,
                    reference=reference(row.code, row.number),
                    agency_code=row.code,
                    when=event_date(row),
                    kind=RowKind(row.kind),
                    text=row.text,
                    fields=() if row.fields == _NO_PAIRS else pairs_from_json(row.fields),
                    n_errors=row.n_errors,
                    n_warnings=row.n_warnings,
                    has_note=bool(row.has_note),
                    marks=marks.get(EntryId(row.id), NO_MARKS),
                    is_hand_placed=row.id in moved,
                    n_accounts=accounts.get(row.id, 0),
                )
        return tuple(found[each] for each in ids if each in found)

    def whole(self, ids: Sequence[EntryId]) -> tuple[Entry, ...]:
        """Return whole entries that stand, in the order of ``ids``; those that do not stand are left out."""
        found: dict[int, Entry] = {}
        asked = _with_version(_WHOLE).join(submission, entry_version.c.submission_id == submission.c.id)
        for some in _parts(ids):
            rows = self._connection.execute(asked.where(entry.c.id.in_(some))).all()
            findings = self._findings([row.version_id for row in rows])
            for row in rows:
                found[row.entry_id] = _entry(row, tuple(findings[row.version_id]))
        return tuple(found[each] for each in ids if each in found)

    def of_submission(self, submission_id: SubmissionId) -> tuple[Entry, ...]:
        """Return the rows of one submission in the file's order; ``position`` is 0 where a row no longer stands."""
        rows = self._connection.execute(
            _WHOLE.join_from(entry_version, entry, entry_version.c.entry_id == entry.c.id)
            .join(agency, entry.c.agency_id == agency.c.id)
            .join(submission, entry_version.c.submission_id == submission.c.id)
            .where(entry_version.c.submission_id == submission_id)
            .order_by(entry_version.c.row)
        ).all()
        findings: dict[int, list[Finding]] = defaultdict(list)
        for some in _parts([row.version_id for row in rows]):
            findings.update(self._findings(some))
        return tuple(_entry(row, tuple(findings[row.version_id])) for row in rows)

    def days(self, review_id: ReviewId) -> tuple[DayRow, ...]:
        """Return when each standing entry of a review happened, in order."""
        rows = self._connection.execute(
            _with_version(
                sa.select(
                    agency.c.code,
                    entry_version.c.kind,
                    entry.c.earliest,
                    entry.c.latest,
                    entry.c.n_errors,
                    entry.c.n_warnings,
                )
            )
            .where(entry.c.review_id == review_id, entry.c.position.is_not(None))
            .order_by(entry.c.position)
        ).all()
        return tuple(
            DayRow(row.code, RowKind(row.kind), row.earliest, row.latest, row.n_errors, row.n_warnings) for row in rows
        )

    def _findings(self, version_ids: Sequence[int]) -> dict[int, list[Finding]]:
        found: dict[int, list[Finding]] = defaultdict(list)
        if version_ids:
            rows = self._connection.execute(
                sa.select(finding).where(finding.c.entry_version_id.in_(version_ids)).order_by(finding.c.row)
            )
            for row in rows:
                found[row.entry_version_id].append(finding_from(row))
        return found


_NO_PAIRS = "[]"
_DATE_COLUMNS = (
    "date_text",
    "time_text",
    "edtf",
    "earliest",
    "latest",
    "precision",
    "sureness",
    "start",
    "end",
    "time_sureness",
)

_WHOLE = sa.select(
    entry_version.c.id.label("version_id"),
    entry.c.position,
    entry.c.current_version_id,
    entry.c.number,
    agency.c.code,
    submission.c.file_name,
    submission.c.version.label("submission_version"),
    *(each for each in entry_version.c if each.name not in ("id", "row", "change", "agency_reference")),
)


def _with_version(asked: sa.Select[*tuple[object, ...]]) -> sa.Select[*tuple[object, ...]]:
    """Join entries to their agency and to the row that tells them now."""
    return asked.join_from(entry, entry_version, entry.c.current_version_id == entry_version.c.id).join(
        agency, entry.c.agency_id == agency.c.id
    )


_LIGHT = _with_version(
    sa.select(
        entry.c.id,
        entry.c.position,
        entry.c.number,
        entry.c.n_errors,
        entry.c.n_warnings,
        agency.c.code,
        *(entry_version.c[name] for name in _DATE_COLUMNS),
        entry_version.c.kind,
        sa.func.substr(entry_version.c.event, 1, sa.bindparam("n_characters")).label("text"),
        # The row as it stood is only needed where no event was understood.
        sa.case((entry_version.c.event == "", entry_version.c.fields), else_=_NO_PAIRS).label("fields"),
        sa.exists().where(entry_note.c.entry_id == entry.c.id).label("has_note"),
    )
).where(entry.c.id.in_(sa.bindparam("ids", expanding=True)))
"""Made once: each key of a search asks it."""


def left_by(review_id: ReviewId, chosen: ChronologyFilter) -> Iterator[sa.ColumnElement[bool]]:
    """Return the conditions of a filter."""
    yield entry.c.review_id == review_id
    yield entry.c.position.is_not(None)
    expression = words.match_expression(chosen.text)
    if expression:
        yield entry.c.id.in_(words.matching(expression))
    if chosen.agency_codes:
        yield entry.c.agency_id.in_(
            sa.select(agency.c.id).where(
                agency.c.review_id == review_id, agency.c.code.in_(sorted(chosen.agency_codes))
            )
        )
    if chosen.start is not None or chosen.end is not None:
        yield sa.or_(entry.c.earliest.is_not(None), entry.c.latest.is_not(None))
    # An open end reaches as far as there are days.
    if chosen.start is not None:
        yield sa.or_(entry.c.latest.is_(None), entry.c.latest >= chosen.start)
    if chosen.end is not None:
        yield sa.or_(entry.c.earliest.is_(None), entry.c.earliest <= chosen.end)
    if chosen.only_with_findings:
        yield entry.c.n_errors + entry.c.n_warnings > 0
    if chosen.references:
        yield among(review_id, chosen.references)
    yield from by_panel(review_id, chosen)


def _entry(row: AnyRow, findings: tuple[Finding, ...]) -> Entry:
    stands = row.current_version_id == row.version_id
    return Entry(
        id=EntryId(row.entry_id),
        reference=reference(row.code, row.number),
        position=row.position if stands and row.position is not None else 0,
        agency_code=row.code,
        when=event_date(row),
        source=row.source,
        event=row.event,
        people=row.people,
        practitioner=row.practitioner,
        location=row.location,
        child_seen=row.child_seen,
        action=row.action,
        shared_with=row.shared_with,
        comment=row.comment,
        key_line=row.key_line,
        kind=RowKind(row.kind),
        submission_id=SubmissionId(row.submission_id),
        file_name=row.file_name,
        submission_version=row.submission_version,
        place=row.place,
        fields=pairs_from_json(row.fields),
        findings=findings,
    )


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for begin in range(0, len(ids), MAX_IDS):
        yield ids[begin : begin + MAX_IDS]
