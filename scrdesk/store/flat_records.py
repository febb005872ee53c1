"""Values that are kept one to a row: columns named like their fields; lists are JSON in columns named ``*_list``."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields
from typing import Any, TypeVar, cast

import sqlalchemy as sa

from scrdesk.store.inserted import new_id
from scrdesk.store.parsed_rows import storable
from scrdesk.store.rows import AnyRow

RecordT = TypeVar("RecordT")
ColumnOf = Callable[[type, str], str]
"""The column of a field of a kind."""


def put_row(connection: sa.Connection, table: sa.Table, values: dict[str, object], row_id: int | None) -> int:
    """Store a row: anew, in place of the one of that number, or back under the number it had; return its number."""
    if row_id is not None:
        changed = connection.execute(sa.update(table).where(table.c.id == row_id).values(values))
        if changed.rowcount:
            return row_id
        values = {**values, "id": row_id}
    return new_id(connection, table, values)


def values_of(record: Any, column_of: ColumnOf) -> dict[str, object]:
    """Return a record, a dataclass, as the values of its columns."""
    values: dict[str, object] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, tuple):
            value = json.dumps(value, ensure_ascii=False)
        values[column_of(type(record), field.name)] = storable(value) if isinstance(value, str) else value
    return values


def record_of(kind: type[RecordT], row: AnyRow, column_of: ColumnOf) -> RecordT:
    """Return the record of a row."""
    found: dict[str, object] = {}
    for field in fields(cast("Any", kind)):
        column = column_of(kind, field.name)
        value = getattr(row, column)
        if column.endswith("_list"):
            value = tuple(tuple(each) if isinstance(each, list) else each for each in json.loads(value))
        found[field.name] = value
    return cast("Callable[..., RecordT]", kind)(**found)
