"""The columns of an exported chronology: headings, widths and what stands in them, alike in every format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from scrdesk.domain.chronology import Entry
from scrdesk.domain.dates_in_words import time_in_words, when_in_words
from scrdesk.domain.event_date import EventDate, Precision, Sureness
from scrdesk.domain.submission import RowKind

CellValue: TypeAlias = str | int | date | None

AUTHORS_NOTE = "Author’s note, not an event."


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column: ``width`` is in characters of a spreadsheet."""

    heading: str
    width: float
    value: Callable[[Entry], CellValue]


def exact_day(when: EventDate) -> date | None:
    """Return the day when it was written as one day without any doubt, else None."""
    is_exact = when.precision is Precision.DAY and when.sureness is Sureness.CERTAIN
    return when.earliest if is_exact and when.earliest == when.latest else None


def _to_look_at(entry: Entry) -> str:
    notes = [AUTHORS_NOTE] if entry.kind is RowKind.NOTE else []
    return "\n".join([*notes, *(finding.message for finding in entry.findings)])


def _as_written(entry: Entry) -> str:
    return " ".join(part for part in (entry.when.date_text, entry.when.time_text) if part)


COLUMNS = (
    ExportColumn("No.", 6, lambda entry: entry.position),
    ExportColumn("Ref", 11, lambda entry: entry.reference),
    ExportColumn("Date", 14, lambda entry: exact_day(entry.when) or when_in_words(entry.when)),
    ExportColumn("Date as written", 16, _as_written),
    ExportColumn("Earliest", 12, lambda entry: entry.when.earliest),
    ExportColumn("Latest", 12, lambda entry: entry.when.latest),
    ExportColumn("Time", 12, lambda entry: time_in_words(entry.when)),
    ExportColumn("Agency", 9, lambda entry: entry.agency_code),
    ExportColumn("Source", 20, lambda entry: entry.source),
    ExportColumn("What was recorded", 70, lambda entry: entry.event),
    ExportColumn("People", 20, lambda entry: entry.people),
    ExportColumn("Practitioner", 20, lambda entry: entry.practitioner),
    ExportColumn("Location", 18, lambda entry: entry.location),
    ExportColumn("Child seen", 11, lambda entry: entry.child_seen),
    ExportColumn("Action", 30, lambda entry: entry.action),
    ExportColumn("Shared with", 20, lambda entry: entry.shared_with),
    ExportColumn("Comment", 30, lambda entry: entry.comment),
    ExportColumn("File", 26, lambda entry: f"{entry.file_name} (version {entry.submission_version})"),
    ExportColumn("Place in file", 20, lambda entry: entry.place),
    ExportColumn("To look at", 40, _to_look_at),
)


def cells(entry: Entry) -> list[CellValue]:
    """Return one entry's cells in column order."""
    return [column.value(entry) for column in COLUMNS]
