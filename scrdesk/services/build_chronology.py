"""The combined chronology: every accepted entry of every agency in one order, filtered alike for every view."""

from __future__ import annotations

from dataclasses import dataclass

from scrdesk.domain.chronology import ChronologyFilter, Entry, EntryId
from scrdesk.domain.review import ReviewId
from scrdesk.domain.submission import SubmissionId
from scrdesk.services.open_store import Workspace


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A light row for tables: enough to paint, the rest is fetched when asked.

    ``text`` is the event, cut at 600 characters; ``when`` and ``time`` are in words ("about 5 March 2016",
    "time not given"). ``tone`` of the worst finding: "bad", "warn" or "".
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
    raise NotImplementedError


def entry_rows(workspace: Workspace, ids: tuple[EntryId, ...]) -> tuple[EntryRow, ...]:
    """Return light rows for these ids, in the order given; at most 512 at a time."""
    raise NotImplementedError


def entry(workspace: Workspace, entry_id: EntryId) -> Entry:
    """Return one entry whole, with its original row.

    Raises:
        NotFound.
    """
    raise NotImplementedError


def entries(workspace: Workspace, review_id: ReviewId, chosen: ChronologyFilter) -> tuple[Entry, ...]:
    """Return whole entries, in order; for reports and exports."""
    raise NotImplementedError


def entries_of_submission(workspace: Workspace, submission_id: SubmissionId) -> tuple[Entry, ...]:
    """Return the rows of one submission in the file's order, also of a superseded one."""
    raise NotImplementedError
