"""Ids of many rows in one value: making an object of each of 50,000 rows took four times as long as the question.

SQLite's own (``json_group_array``), so it stands apart from ``queries``.
"""

from __future__ import annotations

import json
from typing import TypeVar, cast

import sqlalchemy as sa

IdT = TypeVar("IdT", bound=int)


def packed_ids(connection: sa.Connection, asked: sa.Select[IdT]) -> list[IdT]:
    """Return the ids that a select of one column leaves, in its order.

    SQLite hands the rows of an ordered sub-select to the gathering function in that order.
    """
    (column,) = asked.subquery().c
    packed = connection.scalar(sa.select(sa.func.json_group_array(column)))
    return cast("list[IdT]", json.loads(packed or "[]"))
