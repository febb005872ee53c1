"""Which entries a person linked with another agency's account of the same event: the one place the filter asks.

Fill :func:`linked_entries` where the links are kept; until then no entry is linked.
"""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.store.tables import entry


def linked_entries() -> sa.Select[tuple[int]]:
    """Return the ids of linked entries as a sub-select for the one filter."""
    return sa.select(entry.c.id).where(sa.false())


def n_accounts(entry_ids: sa.ColumnElement[bool]) -> sa.Select[*tuple[object, ...]]:
    """Return entry id and ``n``, how many accounts its event has, itself included, for entries a condition leaves."""
    return sa.select(entry.c.id, sa.literal(0).label("n")).where(entry_ids, sa.false())
