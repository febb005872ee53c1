"""Stated dates between domain values and the columns that ``family_tables.stated`` makes."""

from __future__ import annotations

from scrdesk.domain.event_date import EventDate, Precision, Sureness
from scrdesk.store.parsed_rows import storable
from scrdesk.store.rows import AnyRow


def stated_values(prefix: str, when: EventDate) -> dict[str, object]:
    """Return the columns of a stated date."""
    return {
        f"{prefix}_text": storable(when.date_text),
        f"{prefix}_edtf": when.edtf,
        f"{prefix}_earliest": when.earliest,
        f"{prefix}_latest": when.latest,
        f"{prefix}_precision": when.precision.value,
        f"{prefix}_sureness": when.sureness.value,
    }


def stated_from(prefix: str, row: AnyRow) -> EventDate:
    """Return a stated date from a row."""
    columns = row._mapping  # noqa: SLF001 - SQLAlchemy's public way to a column by name
    return EventDate(
        columns[f"{prefix}_text"],
        edtf=columns[f"{prefix}_edtf"],
        earliest=columns[f"{prefix}_earliest"],
        latest=columns[f"{prefix}_latest"],
        precision=Precision(columns[f"{prefix}_precision"]),
        sureness=Sureness(columns[f"{prefix}_sureness"]),
    )
