"""The columns of an exported chronology: headings, widths and what stands in them, alike in every format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from scrdesk.domain.chronology import Entry, EntryId
from scrdesk.domain.dates_in_words import time_in_words, when_in_words
from scrdesk.domain.event_date import EventDate, Precision, Sureness
from scrdesk.domain.panel_layer import NO_MARKS, Mark, PanelMarks, value_of
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


@dataclass(frozen=True, slots=True)
class LayerCells:
    """What stands beside an entry and is not the agency's: reckoned, or the panel's.

    Args:
        age: the child's age at the event, its units in words.
        before_incident: days to the incident, in short words.
        marks: the panel's marks.
        key_lines: numbers of the key lines of enquiry.
        comment: the panel's note.
        placed: who placed it within its day by hand, and why.
    """

    age: str = ""
    before_incident: str = ""
    marks: PanelMarks = NO_MARKS
    key_lines: tuple[int, ...] = ()
    comment: str = ""
    placed: str = ""


NO_LAYER = LayerCells()


def columns(layer: Mapping[EntryId, LayerCells] | None = None) -> tuple[ExportColumn, ...]:
    """Return the columns; with a layer, those of the panel follow the agency's and begin with "Panel:"."""
    if layer is None:
        return COLUMNS
    return (*COLUMNS, *(_layer_column(layer, *each) for each in _LAYER))


def layer_lines(cells_of: LayerCells) -> tuple[tuple[str, str], ...]:
    """Return what the panel's layer says of an entry as labelled lines; what is blank is left out."""
    said = ((heading, value(cells_of)) for heading, _, value in _LAYER)
    return tuple((heading, text) for heading, text in said if text)


def _layer_column(
    layer: Mapping[EntryId, LayerCells], heading: str, width: float, value: Callable[[LayerCells], str]
) -> ExportColumn:
    return ExportColumn(heading, width, lambda entry: value(layer.get(entry.id, NO_LAYER)))


def _mark(mark: Mark) -> Callable[[LayerCells], str]:
    return lambda beside: value_of(beside.marks, mark)


_LAYER: tuple[tuple[str, float, Callable[[LayerCells], str]], ...] = (
    ("Panel: age of child", 18, lambda beside: beside.age),
    ("Panel: days to incident", 14, lambda beside: beside.before_incident),
    ("Panel: sight of child", 14, _mark(Mark.CHILD_SEEN)),
    ("Panel: alone with child", 14, _mark(Mark.SEEN_ALONE)),
    ("Panel: voice", 30, _mark(Mark.VOICE)),
    ("Panel: attendance", 18, _mark(Mark.ATTENDANCE)),
    ("Panel: significance", 14, _mark(Mark.SIGNIFICANCE)),
    ("Panel: kind of account", 14, _mark(Mark.FOOTING)),
    ("Panel: tags", 26, lambda beside: "; ".join(sorted(beside.marks.tags, key=str.casefold))),
    ("Panel: key lines", 12, lambda beside: "; ".join(str(number) for number in beside.key_lines)),
    ("Panel: note", 40, lambda beside: beside.comment),
    ("Panel: placed by hand", 30, lambda beside: beside.placed),
)
