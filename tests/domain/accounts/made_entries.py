"""Entries made by hand for tests of accounts."""

from __future__ import annotations

from datetime import date, time

from scrdesk.domain.chronology import Entry, EntryId
from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.submission import RowKind, SubmissionId


def account(
    number: int,
    reference: str,
    day: date | None,
    event: str,
    *,
    at: time | None = None,
    until: date | None = None,
    action: str = "",
    shared_with: str = "",
    practitioner: str = "",
    people: str = "",
    kind: RowKind = RowKind.EVENT,
    date_text: str | None = None,
) -> Entry:
    """Return an entry; ``until`` makes its date a span, ``date_text`` is what its date cell has instead of the day."""
    precision = Precision.NONE if day is None else Precision.DAY if until is None else Precision.RANGE
    written = str(day or "") if date_text is None else date_text
    when = EventDate(written, str(at or ""), str(day) if day else None, day, until or day, precision, start=at)
    return Entry(
        EntryId(number), reference, number, reference.rpartition("-")[0], when, "", event, people, practitioner, "", "",
        action, shared_with, "", "", kind, SubmissionId(1), "f.docx", 1, f"row {number}", (("Event", event),),
    )  # fmt: skip
