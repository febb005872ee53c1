"""The combined chronology: entries of all agencies in one order, and the one filter that every view shares."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NewType

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.event_date import EventDate
from scrdesk.domain.mark_values import Attendance, Significance, Stated
from scrdesk.domain.submission import Finding, RowKind, SubmissionId

EntryId = NewType("EntryId", int)

N_REFERENCE_DIGITS = 4


def reference(agency_code: str, number: int) -> str:
    """Return the permanent reference of an agency's ``number``-th entry: ``reference("POL", 42) == "POL-0042"``."""
    return f"{agency_code}-{number:0{N_REFERENCE_DIGITS}d}"


def is_reference(text: str) -> bool:
    """Whether a text is shaped like a reference; that such an entry exists only the store can tell."""
    code, _, digits = text.rpartition("-")
    return bool(code) and len(digits) >= N_REFERENCE_DIGITS and digits.isdecimal()


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
    """Which entries to show; the same value drives table, timeline, report, PDF and spreadsheet.

    Every part narrows; within a part that is a set, any of its members is enough. None in ``child_seen``,
    ``attendance`` and ``significance`` stands for "not decided yet", which is never "no".

    Args:
        text: words to find; each must begin a word of the entry, diacritics and case ignored; words in
            double quotes are found as a phrase. Empty finds all.
        agency_codes: agencies to show; empty shows all.
        start, end: period, inclusive; an entry is shown when any day it can have happened on falls within.
            Entries without a readable date are shown only when neither bound is set.
        only_with_findings: show only entries with something to look at.
        people: labels of people ("Mother"); an entry is shown when it surely names one of them.
        tags: the panel's tags, in any capitals.
        key_lines: numbers of key lines of enquiry.
        lessons: numbers of findings of the review (learning points) for which an entry is evidence.
        child_seen, attendance, significance: the panel's marks.
        only_noted: show only entries with a comment of the panel.
        only_voice: show only entries in which the panel marked the child's voice.
        only_hand_placed: show only entries that were placed within their day by hand.
        only_linked: show only entries that were linked with another agency's account of the same event.
        references: permanent references of entries chosen one by one, such as those behind a number of an analysis.
    """

    text: str = ""
    agency_codes: frozenset[str] = frozenset()
    start: date | None = None
    end: date | None = None
    only_with_findings: bool = False
    people: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    key_lines: frozenset[int] = frozenset()
    lessons: frozenset[int] = frozenset()
    child_seen: frozenset[Stated | None] = frozenset()
    attendance: frozenset[Attendance | None] = frozenset()
    significance: frozenset[Significance | None] = frozenset()
    only_noted: bool = False
    only_voice: bool = False
    only_hand_placed: bool = False
    only_linked: bool = False
    references: frozenset[str] = frozenset()

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
        if self.people:
            parts.append("naming " + _any_of(self.people))
        if self.start and self.end:
            parts.append(f"{day_in_words(self.start)} to {day_in_words(self.end)}")
        elif self.start:
            parts.append(f"from {day_in_words(self.start)}")
        elif self.end:
            parts.append(f"to {day_in_words(self.end)}")
        if self.tags:
            parts.append("tagged " + _any_of(f"“{tag}”" for tag in self.tags))
        if self.key_lines:
            parts.append("on key line of enquiry " + _any_of([str(number) for number in sorted(self.key_lines)]))
        if self.lessons:
            parts.append("evidence for finding " + _any_of([str(number) for number in sorted(self.lessons)]))
        parts.extend(
            f"{name}: {_choices(values)}"
            for name, values in (
                ("child seen", self.child_seen),
                ("attendance", self.attendance),
                ("significance", self.significance),
            )
            if values
        )
        flags = (
            (self.only_with_findings, "with something to look at"),
            (self.only_noted, "with a comment of the panel"),
            (self.only_voice, "with the child’s voice"),
            (self.only_hand_placed, "placed by hand within their day"),
            (self.only_linked, "linked with another account of the same event"),
        )
        parts.extend(words for is_on, words in flags if is_on)
        if self.references:
            parts.append(_chosen_one_by_one(sorted(self.references)))
        return "; ".join(parts) if parts else "all entries"


N_REFERENCES_TOLD = 6
"""Entries chosen one by one that are told by name; more are only counted."""
UNDECIDED = "not decided"
"""What stands for a mark that nobody has made."""


def _chosen_one_by_one(references: list[str]) -> str:
    if len(references) <= N_REFERENCES_TOLD:
        return ("entry " if len(references) == 1 else "entries ") + ", ".join(references)
    return f"{len(references):,} entries chosen one by one"


def _any_of(words: Iterable[str]) -> str:
    """Return "A", "A or B", "A, B or C", in order."""
    ordered = sorted(words) if not isinstance(words, list) else words
    return " or ".join([", ".join(ordered[:-1]), ordered[-1]] if len(ordered) > 1 else ordered)


def _choices(values: Iterable[Stated | Attendance | Significance | None]) -> str:
    return _any_of(
        [*sorted(value.value for value in values if value is not None), *[UNDECIDED for v in values if v is None]]
    )
