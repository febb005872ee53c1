"""Named views of a review's chronology."""

from __future__ import annotations

import json

import sqlalchemy as sa

from scrdesk.domain.review import ReviewId
from scrdesk.domain.saved_view import SavedView, filter_as_data, filter_from_data
from scrdesk.store.panel_layer_tables import saved_view
from scrdesk.store.parsed_rows import storable


class SavedViews:
    """Filter and columns under a name."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def all(self, review_id: ReviewId) -> tuple[SavedView, ...]:
        """Return the views of a review by name."""
        rows = self._connection.execute(
            sa.select(saved_view.c.name, saved_view.c.filter, saved_view.c["columns"])
            .where(saved_view.c.review_id == review_id)
            .order_by(saved_view.c.name)
        )
        return tuple(
            SavedView(name, filter_from_data(_table(chosen)), _list(columns)) for name, chosen, columns in rows
        )

    def put(self, review_id: ReviewId, view: SavedView) -> None:
        """Keep a view; one of the same name is replaced."""
        self.remove(review_id, view.name)
        self._connection.execute(
            sa.insert(saved_view).values(
                {
                    "review_id": review_id,
                    "name": storable(view.name),
                    "filter": json.dumps(filter_as_data(view.chosen)),
                    "columns": json.dumps(list(view.columns)),
                }
            )
        )

    def remove(self, review_id: ReviewId, name: str) -> None:
        """Take a view out; none of that name is nothing to do."""
        self._connection.execute(
            sa.delete(saved_view).where(saved_view.c.review_id == review_id, saved_view.c.name == storable(name))
        )


def _table(text: str) -> dict[str, object]:
    found = json.loads(text)
    return found if isinstance(found, dict) else {}


def _list(text: str) -> tuple[str, ...]:
    found = json.loads(text)
    return tuple(str(each) for each in found) if isinstance(found, list) else ()
