"""Which entry of the chronology a lost row belongs to, as far as the rows and indexes that are left tell it."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from scrdesk.domain.chronology import reference
from scrdesk.store.damaged_tables import DamagedTables
from scrdesk.store.tables import agency, entry, entry_version
from scrdesk.store.tree_rows import Value


def references(connection: sa.Connection, tables: DamagedTables) -> dict[tuple[str, int], str]:
    """Return the references of entries whose place or rows are lost, as far as rows and indexes tell them."""
    codes = {row.id: row.code for row in connection.execute(sa.select(agency.c.id, agency.c.code))}
    numbered = {
        row.id: (row.agency_id, row.number)
        for row in connection.execute(sa.select(entry.c.id, entry.c.agency_id, entry.c.number))
    }
    for its_agency, number, entry_id in _triples(tables.records(ENTRY_NUMBERS)):
        numbered.setdefault(entry_id, (its_agency, number))
    told = {number: reference(codes.get(its, f"AGENCY{its}"), n) for number, (its, n) in numbered.items()}
    found = {("entry", number): name for number, name in told.items()}
    of_version: dict[int, int] = {}
    for record in tables.records("ix_entry_version_entry_id"):
        if len(record) == 2 and isinstance(record[0], int) and isinstance(record[1], int):
            of_version[record[1]] = record[0]
    current = connection.execute(sa.select(entry.c.current_version_id, entry.c.id))
    of_version.update({row[0]: row[1] for row in current if row[0] is not None})
    versions = sa.select(entry_version.c.id, entry_version.c.entry_id)
    of_version.update({row.id: row.entry_id for row in connection.execute(versions)})
    found.update({("entry_version", number): told[its] for number, its in of_version.items() if its in told})
    return found


ENTRY_NUMBERS = "sqlite_autoindex_entry_1"
"""The index over agency and number, which also tells the references of entries whose own place is lost."""


def _triples(records: Iterable[tuple[Value, ...]]) -> Iterable[tuple[int, int, int]]:
    for record in records:
        if len(record) == 3 and all(isinstance(each, int) for each in record):
            yield record  # type: ignore[misc]
