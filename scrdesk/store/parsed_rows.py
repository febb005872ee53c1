"""Rows of agencies between domain values and table columns; every word goes in and comes back as it was."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from scrdesk.domain.event_date import EventDate, Precision, Sureness
from scrdesk.domain.submission import (
    Column,
    ColumnReading,
    Finding,
    ParsedEntry,
    RowKind,
    Severity,
    TableKind,
    TableReading,
)
from scrdesk.store.rows import AnyRow

TEXT_COLUMNS = (
    "source",
    "event",
    "people",
    "practitioner",
    "location",
    "child_seen",
    "action",
    "shared_with",
    "comment",
    "key_line",
)
"""Columns of ``entry_version`` and attributes of ParsedEntry that hold what was understood of the cells."""


def storable(text: str) -> str:
    """Return a text as the database can hold it: half characters, which no reader can show, become "?"."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text


def pairs_to_json(pairs: Sequence[tuple[str, str]]) -> str:
    """Return pairs as JSON; even half characters come back as they were."""
    text = json.dumps([list(pair) for pair in pairs], ensure_ascii=False, separators=(",", ":"))
    return text if text == storable(text) else json.dumps([list(pair) for pair in pairs], separators=(",", ":"))


def pairs_from_json(text: str) -> tuple[tuple[str, str], ...]:
    """Undo :func:`pairs_to_json`."""
    return tuple((str(name), str(cell)) for name, cell in json.loads(text))


def version_values(entry: ParsedEntry) -> dict[str, object]:
    """Return the columns of ``entry_version`` that a parsed row fills."""
    when = entry.when
    values: dict[str, object] = {
        "kind": entry.kind.value,
        "place": storable(entry.place),
        "date_text": storable(when.date_text),
        "time_text": storable(when.time_text),
        "edtf": when.edtf,
        "earliest": when.earliest,
        "latest": when.latest,
        "precision": when.precision.value,
        "sureness": when.sureness.value,
        "start": when.start,
        "end": when.end,
        "time_sureness": when.time_sureness.value,
        "agency_reference": storable(entry.agency_reference),
        "fields": pairs_to_json(entry.fields),
    }
    for name in TEXT_COLUMNS:
        values[name] = storable(getattr(entry, name))
    return values


def event_date(row: AnyRow) -> EventDate:
    """Return the date of a row of ``entry_version``."""
    return EventDate(
        date_text=row.date_text,
        time_text=row.time_text,
        edtf=row.edtf,
        earliest=row.earliest,
        latest=row.latest,
        precision=Precision(row.precision),
        sureness=Sureness(row.sureness),
        start=row.start,
        end=row.end,
        time_sureness=Sureness(row.time_sureness),
    )


def parsed_entry(row: AnyRow) -> ParsedEntry:
    """Return a row of ``entry_version`` as it was read."""
    blank = ParsedEntry(
        place=row.place,
        when=event_date(row),
        fields=pairs_from_json(row.fields),
        kind=RowKind(row.kind),
        agency_reference=row.agency_reference,
    )
    return replace(blank, **{name: getattr(row, name) for name in TEXT_COLUMNS})


def finding_from(row: AnyRow) -> Finding:
    """Return a row of ``finding``."""
    return Finding(Severity(row.severity), row.code, row.message, row.place)


def tables_to_json(tables: Sequence[TableReading]) -> str:
    """Return how the tables of a file were understood as JSON."""
    told = [
        {
            "name": table.name,
            "kind": table.kind.value,
            "n_rows": table.n_rows,
            "n_entries": table.n_entries,
            "n_notes": table.n_notes,
            "heading_place": table.heading_place,
            "columns": [[c.index, c.heading, c.meaning.value, c.reason] for c in table.columns],
        }
        for table in tables
    ]
    return json.dumps(told, separators=(",", ":"))


def tables_from_json(text: str) -> tuple[TableReading, ...]:
    """Undo :func:`tables_to_json`."""
    return tuple(
        TableReading(
            name=table["name"],
            kind=TableKind(table["kind"]),
            columns=tuple(
                ColumnReading(index, heading, Column(meaning), reason)
                for index, heading, meaning, reason in table["columns"]
            ),
            n_rows=table["n_rows"],
            n_entries=table["n_entries"],
            n_notes=table["n_notes"],
            heading_place=table["heading_place"],
        )
        for table in json.loads(text)
    )
