"""The combined chronology: every accepted entry of every agency in one order, filtered alike for every view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from scrdesk.domain.age_in_short import age_in_short, days_before_in_short
from scrdesk.domain.chronology import ChronologyFilter, Entry, EntryId
from scrdesk.domain.dates_in_words import time_in_words, when_in_words
from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.layer_words import pills
from scrdesk.domain.panel_layer import NO_MARKS, PanelMarks
from scrdesk.domain.people import NOT_STATED
from scrdesk.domain.progress import Progress
from scrdesk.domain.review import KeyLineId, Review, ReviewId
from scrdesk.domain.submission import SubmissionId
from scrdesk.errors import NotFound
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.panel_tags import tone_of
from scrdesk.store.queries import LightRow
from scrdesk.store.unit_of_work import ReadingUnit

MOST_ROWS = 512
"""Rows handed to a list at once: four blocks of what a screen shows."""
N_CHARACTERS = 600
"""Characters of the event in a light row; more than any list shows."""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A light row for tables: enough to paint, the rest is fetched when asked.

    ``text`` is the event, cut at 600 characters; ``when`` and ``time`` are in words ("about 5 March 2016",
    "time not given"). ``tone`` of the worst finding: "bad", "warn" or "". ``has_note``: the panel wrote a note on it.
    ``age`` is the child's at the event and ``before_incident`` the days to the incident, both in short words and with
    ranges where a date is uncertain (:mod:`scrdesk.domain.age_in_short`); empty when it cannot be reckoned.
    ``earliest`` and ``latest`` bound every day it can have happened on. ``pills`` are the panel's marks in words, with
    their tone. ``n_accounts``: accounts of the same event that a person linked, itself included; 0 when there is none.
    """

    id: EntryId
    position: int
    reference: str
    agency_code: str
    when: str
    time: str
    text: str
    n_findings: int
    tone: str
    has_note: bool = False
    age: str = ""
    before_incident: str = ""
    earliest: date | None = None
    latest: date | None = None
    marks: PanelMarks = NO_MARKS
    key_lines: tuple[int, ...] = ()
    pills: tuple[tuple[str, str], ...] = ()
    is_hand_placed: bool = False
    n_accounts: int = 0


@dataclass(frozen=True, slots=True)
class Shown:
    """Which entries a filter leaves, in chronology order."""

    ids: tuple[EntryId, ...]
    n_all: int

    @property
    def n_shown(self) -> int:
        """How many are left."""
        return len(self.ids)


def shown_entries(workspace: Workspace, review_id: ReviewId, chosen: ChronologyFilter) -> Shown:
    """Return the ids of the entries that the filter leaves, in the order of the combined chronology.

    What every key of a search asks is answered quickest: which entries hold the words, and the order as it is known.
    """
    with workspace.read() as uow:
        return _shown(workspace, uow, review_id, chosen)


def shown_with_rows(
    workspace: Workspace, review_id: ReviewId, chosen: ChronologyFilter, n_first: int, progress: Progress
) -> tuple[Shown, tuple[EntryRow, ...]]:
    """Return what :func:`shown_entries` does and the first rows of it, of one view of the store.

    Raises:
        Cancelled: between the two, when the caller does not want it any more.
    """
    with workspace.read() as uow:
        shown = _shown(workspace, uow, review_id, chosen)
        progress.check()
        return shown, _rows(workspace, uow, shown.ids[:n_first])


def _shown(workspace: Workspace, uow: ReadingUnit, review_id: ReviewId, chosen: ChronologyFilter) -> Shown:
    def in_order() -> tuple[EntryId, ...]:
        existing_review(uow, review_id)
        return uow.queries.shown(review_id, ChronologyFilter())

    every = workspace.kept.of(uow, ("order", review_id), in_order)
    if chosen.is_everything:
        return Shown(every, len(every))
    if replace(chosen, text="").is_everything:
        found = uow.queries.holding(chosen.text)
        return Shown(every if found is None else tuple(filter(found.__contains__, every)), len(every))
    return Shown(uow.queries.shown(review_id, chosen), len(every))


def entry_rows(workspace: Workspace, ids: tuple[EntryId, ...]) -> tuple[EntryRow, ...]:
    """Return light rows for these ids, in the order given; at most 512 at a time."""
    if len(ids) > MOST_ROWS:
        raise ValueError(f"at most {MOST_ROWS} rows at a time")
    with workspace.read() as uow:
        return _rows(workspace, uow, ids)


def _rows(workspace: Workspace, uow: ReadingUnit, ids: tuple[EntryId, ...]) -> tuple[EntryRow, ...]:
    if not ids:
        return ()
    rows = uow.queries.light_rows(ids, N_CHARACTERS)
    beside = _beside(workspace, uow, ids)
    return tuple(_entry_row(row, beside) for row in rows)


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands beside every row of a review: the child's birth, the incident, the key lines' numbers."""

    born: EventDate
    incident: date | None
    numbers: Mapping[KeyLineId, int]


def child_born(workspace: Workspace, review_id: ReviewId) -> EventDate:
    """Return the date of birth of the child whom a review is about, as far as the register states it."""
    with workspace.read() as uow:
        return _born(uow, existing_review(uow, review_id))


def _born(uow: ReadingUnit, review: Review) -> EventDate:
    child = next((each for each in uow.people.all(review.id) if each.details.label == review.details.child_label), None)
    if child is None:
        return NOT_STATED
    day = child.details.born
    if day is not None:
        return EventDate(day.isoformat(), edtf=day.isoformat(), earliest=day, latest=day, precision=Precision.DAY)
    return child.details.born_stated if child.details.born_stated.is_read else child.details.expected


def _beside(workspace: Workspace, uow: ReadingUnit, ids: tuple[EntryId, ...]) -> _Beside:
    owners = uow.marks.review_of(ids[:1])
    if not owners:
        return _Beside(NOT_STATED, None, {})
    review_id = owners.pop()

    def asked() -> _Beside:
        review = existing_review(uow, review_id)
        numbers = {line.id: line.number for line in uow.reviews.key_lines(review_id)}
        return _Beside(_born(uow, review), review.details.incident, numbers)

    return workspace.kept.of(uow, ("beside rows", review_id), asked)


def _entry_row(row: LightRow, beside: _Beside) -> EntryRow:
    key_lines = tuple(sorted(beside.numbers[line] for line in row.marks.key_lines if line in beside.numbers))
    return EntryRow(
        id=row.id,
        position=row.position,
        reference=row.reference,
        agency_code=row.agency_code,
        when=when_in_words(row.when),
        time=time_in_words(row.when),
        text=row.text or _as_it_stood(row.fields),
        n_findings=row.n_errors + row.n_warnings,
        tone="bad" if row.n_errors else "warn" if row.n_warnings else "",
        has_note=row.has_note,
        age=age_in_short(beside.born, row.when),
        before_incident=days_before_in_short(beside.incident, row.when) if beside.incident else "",
        earliest=row.when.earliest,
        latest=row.when.latest,
        marks=row.marks,
        key_lines=key_lines,
        pills=pills(row.marks, key_lines, row.n_accounts, tone_of, is_hand_placed=row.is_hand_placed),
        is_hand_placed=row.is_hand_placed,
        n_accounts=row.n_accounts,
    )


def _as_it_stood(fields: tuple[tuple[str, str], ...]) -> str:
    """Return the cells of a row in which no event was understood, so that it does not look empty."""
    return " · ".join(cell for _, cell in fields if cell)[:N_CHARACTERS]


def entry(workspace: Workspace, entry_id: EntryId) -> Entry:
    """Return one entry whole, with its original row.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        found = uow.queries.whole((entry_id,))
    if not found:
        raise NotFound("This entry is no longer in the chronology.", remedy="The agency may have withdrawn it.")
    return found[0]


def entries(workspace: Workspace, review_id: ReviewId, chosen: ChronologyFilter) -> tuple[Entry, ...]:
    """Return whole entries, in order; for reports and exports."""
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.queries.whole(uow.queries.shown(review_id, chosen))


def entries_of_submission(workspace: Workspace, submission_id: SubmissionId) -> tuple[Entry, ...]:
    """Return the rows of one submission in the file's order, also of a superseded one."""
    with workspace.read() as uow:
        if uow.submissions.review_of(submission_id) is None:
            raise NotFound("This submission is not in the store.")
        return uow.queries.of_submission(submission_id)
