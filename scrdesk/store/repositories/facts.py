"""Small things the store keeps about itself, by name."""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.store.tables import store_fact


class Facts:
    """Named texts."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> str:
        """Return a text, empty when there is none."""
        return self._connection.scalar(sa.select(store_fact.c.value).where(store_fact.c.name == name)) or ""

    def put(self, name: str, value: str) -> None:
        """Keep a text under a name; empty takes it away."""
        self._connection.execute(sa.delete(store_fact).where(store_fact.c.name == name))
        if value:
            self._connection.execute(sa.insert(store_fact).values(name=name, value=value))
