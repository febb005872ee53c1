"""The combined chronology: every accepted entry of every agency in one order, filtered alike for every view."""

from __future__ import annotations

from dataclasses import dataclass

from scrdesk.domain.chronology import ChronologyFilter, Entry, EntryId
from scrdesk.domain.dates_in_words import time_in_words, when_in_words
from scrdesk.domain.review import ReviewId
from scrdesk.domain.submission import SubmissionId
from scrdesk.errors import NotFound
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace

MOST_ROWS = 512
"""Rows handed to a list at once: four blocks of what a screen shows."""
N_CHARACTERS = 600
"""Characters of the event in a light row; more than any list shows."""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A light row for tables: enough to paint, the rest is fetched when asked.

    ``text`` is the event, cut at 600 characters; ``when`` and ``time`` are in words ("about 5 March 2016",
    "time not given"). ``tone`` of the worst finding: "bad", "warn" or "". ``has_note``: the panel wrote a note on it.
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
    """Return the ids of the entries that the filter leaves, in the order of the combined chronology."""
    with workspace.read() as uow:
        existing_review(uow, review_id)
        ids = uow.queries.shown(review_id, chosen)
        n_all = len(ids) if chosen.is_everything else uow.queries.n_standing(review_id)
    return Shown(ids, n_all)


def entry_rows(workspace: Workspace, ids: tuple[EntryId, ...]) -> tuple[EntryRow, ...]:
    """Return light rows for these ids, in the order given; at most 512 at a time."""
    if len(ids) > MOST_ROWS:
        raise ValueError(f"at most {MOST_ROWS} rows at a time")
    with workspace.read() as uow:
        rows = uow.queries.light_rows(ids, N_CHARACTERS)
    return tuple(
        EntryRow(
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
        )
        for row in rows
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
