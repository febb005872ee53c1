"""What the store says after a row was added."""

from __future__ import annotations

from typing import cast

import sqlalchemy as sa


def new_id(connection: sa.Connection, table: sa.Table, values: dict[str, object]) -> int:
    """Add one row to a table and return its id."""
    key = connection.execute(sa.insert(table).values(values)).inserted_primary_key
    return cast("tuple[int]", key)[0]
