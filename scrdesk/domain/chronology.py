"""The combined chronology: entries of all agencies in one order, and the one filter that every view shares."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NewType

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.event_date import EventDate
from scrdesk.domain.submission import Finding, RowKind, SubmissionId

EntryId = NewType("EntryId", int)

N_REFERENCE_DIGITS = 4


def reference(agency_code: str, number: int) -> str:
    """Return the permanent reference of an agency's ``number``-th entry: ``reference("POL", 42) == "POL-0042"``."""
    return f"{agency_code}-{number:0{N_REFERENCE_DIGITS}d}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One agency's account of one event: its words as received beside what was read from them.

    ``reference`` never changes and says nothing about the order. ``position`` is the place in the combined
    chronology, from 1, at the time of asking.
    """

    id: EntryId
    reference: str
    position: int
    agency_code: str
    when: EventDate
    source: str
    event: str
    people: str
    practitioner: str
    location: str
    child_seen: str
    action: str
    shared_with: str
    comment: str
    key_line: str
    kind: RowKind
    submission_id: SubmissionId
    file_name: str
    submission_version: int
    place: str
    fields: tuple[tuple[str, str], ...]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class ChronologyFilter:
    """Which entries to show; the same value drives table, report and spreadsheet.

    Args:
        text: words to find; each must begin a word of the entry, diacritics and case ignored; words in
            double quotes are found as a phrase. Empty finds all.
        agency_codes: agencies to show; empty shows all.
        start, end: period, inclusive; an entry is shown when any day it can have happened on falls within.
            Entries without a readable date are shown only when neither bound is set.
        only_with_findings: show only entries with something to look at.
    """

    text: str = ""
    agency_codes: frozenset[str] = frozenset()
    start: date | None = None
    end: date | None = None
    only_with_findings: bool = False

    @property
    def is_everything(self) -> bool:
        """Whether the filter hides nothing."""
        return self == ChronologyFilter()

    def described(self) -> str:
        """Say the filter in words, as printed on each export."""
        parts = []
        if self.text:
            parts.append(f"containing “{self.text}”")
        if self.agency_codes:
            parts.append("from " + ", ".join(sorted(self.agency_codes)))
        if self.start and self.end:
            parts.append(f"{day_in_words(self.start)} to {day_in_words(self.end)}")
        elif self.start:
            parts.append(f"from {day_in_words(self.start)}")
        elif self.end:
            parts.append(f"to {day_in_words(self.end)}")
        if self.only_with_findings:
            parts.append("with something to look at")
        return "; ".join(parts) if parts else "all entries"
