"""What an agency sends: the table as it stood, what was read from it, and what is to be looked at.

The one table model that all readers produce is :class:`RawTable`; what intake makes of it is
:class:`ParsedSubmission`. Words are never dropped on the way: every cell of every row is in ``RawRow.cells``
and in ``ParsedEntry.fields``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import NewType

from scrdesk.domain.event_date import EventDate

SubmissionId = NewType("SubmissionId", int)


class Column(Enum):
    """What a column of a chronology holds (the core columns of the trade; several may share OTHER)."""

    REFERENCE = "reference"
    DATE = "date"
    END_DATE = "end_date"
    TIME = "time"
    END_TIME = "end_time"
    DATE_AND_TIME = "date_and_time"
    SOURCE = "source"
    AGENCY = "agency"
    PEOPLE = "people"
    PRACTITIONER = "practitioner"
    EVENT = "event"
    LOCATION = "location"
    CHILD_SEEN = "child_seen"
    ACTION = "action"
    SHARED_WITH = "shared_with"
    COMMENT = "comment"
    KEY_LINE = "key_line"
    OTHER = "other"


class Severity(Enum):
    """How much a finding matters: ERROR needs an answer, WARNING a look, INFO is only told."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at in a submission.

    Args:
        severity: how much it matters.
        code: stable machine name such as ``date-invalid`` (listed in docs/findings.md).
        message: one sentence for the secretary, with the remedy.
        row: where a person finds it in the file ("table 2, row 7"); empty for the whole file.
    """

    severity: Severity
    code: str
    message: str
    row: str = ""


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row as it stood in the file.

    Args:
        place: where a person finds it ("table 2, row 7", "sheet Log, row 12", "line 31").
        cells: the text of each cell, whole, in column order.
        is_hidden: the file hid this row.
        note: anything about the row a person should know ("tracked changes", "comment: ...").
    """

    place: str
    cells: tuple[str, ...]
    is_hidden: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class RawTable:
    """One table of a file, before anything is understood: what each reader produces."""

    name: str
    rows: tuple[RawRow, ...]
    preamble: str = ""


@dataclass(frozen=True, slots=True)
class RawContent:
    """A file of our own that came back: its tables and the lines of text around them, in order."""

    tables: tuple[RawTable, ...]
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnReading:
    """How one column was understood.

    Args:
        index: position of the column in the table, from 0.
        heading: the heading as written; empty when the column had none.
        meaning: what the column was taken to hold.
        reason: why, one phrase for the screen ("heading", "content looks like dates", "chosen by hand").
    """

    index: int
    heading: str
    meaning: Column
    reason: str = "heading"


class TableKind(Enum):
    """What a table in a file turned out to be."""

    CHRONOLOGY = "chronology"
    GLOSSARY = "glossary"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class TableReading:
    """How one table of a file was understood; shown to the secretary before anything is stored."""

    name: str
    kind: TableKind
    columns: tuple[ColumnReading, ...]
    n_rows: int
    n_entries: int
    n_notes: int = 0
    heading_place: str = ""


class RowKind(Enum):
    """Whether a row tells of an event or is an author's note (``# ^ ¬ ~``), which is kept but is no event."""

    EVENT = "event"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class ParsedEntry:
    """One row as it stood beside what was read from it.

    Args:
        place: where a person finds the row in the file.
        when: date and time as written and as read.
        source: text of the source column(s), or empty.
        event: text of the event column(s), or empty.
        people, practitioner, location, child_seen, action, shared_with, comment, key_line: text of those
            columns, or empty.
        fields: heading as written -> cell text, whole, for every column of the row, in column order.
            Columns without heading are called "column 3"; doubled headings get " (2)".
        kind: event or author's note.
        agency_reference: the agency's own reference or sequence number, as written.
    """

    place: str
    when: EventDate
    source: str = ""
    event: str = ""
    people: str = ""
    practitioner: str = ""
    location: str = ""
    child_seen: str = ""
    action: str = ""
    shared_with: str = ""
    comment: str = ""
    key_line: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    kind: RowKind = RowKind.EVENT
    agency_reference: str = ""


@dataclass(frozen=True, slots=True)
class ParsedSubmission:
    """A whole file as read. ``entries`` keeps the file's order.

    Args:
        file_name: name without folder.
        format: "docx", "xlsx", "csv", "odt", ...
        sha256: lower-case hex digest of the file's bytes.
        size: length of the file in bytes.
        tables: how each table was understood.
        entries: the rows read.
        findings: what is to be looked at.
        glossary: abbreviations and what they stand for, as found in the file.
        preamble: text outside the tables, kept.
    """

    file_name: str
    format: str
    sha256: str
    size: int
    tables: tuple[TableReading, ...]
    entries: tuple[ParsedEntry, ...]
    findings: tuple[Finding, ...]
    glossary: tuple[tuple[str, str], ...] = ()
    preamble: str = ""

    @property
    def n_events(self) -> int:
        """Number of rows that tell of an event (author's notes left out)."""
        return sum(1 for entry in self.entries if entry.kind is RowKind.EVENT)


@dataclass(frozen=True, slots=True)
class ReadingScope:
    """What the reader may know of the review, to find dates that cannot be right. All parts may be absent.

    Args:
        period_start, period_end: the review period, inclusive.
        births: dates of birth of the children, earliest first.
        received: the day the file came in; nothing in it can be later.
    """

    period_start: date | None = None
    period_end: date | None = None
    births: tuple[date, ...] = ()
    received: date | None = None


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """The secretary's correction of a reading: table name and column index -> meaning.

    Remembered per agency by heading, so that ``heading`` counts where the index has moved.
    """

    table: str
    index: int
    heading: str
    meaning: Column


class SubmissionStatus(Enum):
    """Where a submission stands."""

    RECEIVED = "received"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Submission:
    """A file that was received, as stored.

    ``version`` counts from 1 within an agency of a review; a later version supersedes the earlier one, which
    stays readable. ``n_declined`` counts the changes against the version before that were not taken over.
    """

    id: SubmissionId
    agency_code: str
    file_name: str
    format: str
    sha256: str
    size: int
    version: int
    received: date
    status: SubmissionStatus
    n_entries: int
    n_errors: int
    n_warnings: int
    recorded_at: datetime
    findings: tuple[Finding, ...] = field(default=())
    n_declined: int = 0
