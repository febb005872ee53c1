"""The guards on tables whose rows are never altered, taken off for a moment where destruction has to."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from contextlib import contextmanager

import sqlalchemy as sa


@contextmanager
def unguarded(connection: sa.Connection, tables: AbstractSet[str]) -> Iterator[None]:
    """Take the triggers off tables and put them back word for word; a fault rolls back the whole transaction."""
    guards = [
        (row.name, row.sql)
        for row in connection.execute(sa.text("SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'"))
        if row.tbl_name in tables
    ]
    for name, _ in guards:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    yield
    for _, statement in guards:
        connection.exec_driver_sql(statement)
