"""What was waived before a report was published."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from scrdesk.domain.leaks.waivers import Waiver, WaiverId
from scrdesk.domain.review import ReviewId
from scrdesk.store.inserted import new_id
from scrdesk.store.parsed_rows import storable
from scrdesk.store.publish_tables import leak_waiver, leak_waiver_end


class Waivers:
    """Waivers of a review, also those that were taken back."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def all(self, review_id: ReviewId) -> tuple[Waiver, ...]:
        """Return every waiver, oldest first."""
        rows = self._connection.execute(
            sa.select(leak_waiver, leak_waiver_end.c.reason.label("why_ended"))
            .join_from(leak_waiver, leak_waiver_end, isouter=True)
            .where(leak_waiver.c.review_id == review_id)
            .order_by(leak_waiver.c.id)
        )
        return tuple(
            Waiver(
                WaiverId(row.id),
                row.mark,
                row.told,
                row.reason,
                row.waived_by,
                row.waived_at,
                row.taken_back_by,
                row.taken_back_at,
                row.why_ended or "",
            )
            for row in rows
        )

    def add(self, review_id: ReviewId, mark: str, told: str, reason: str, who: str, at: datetime) -> WaiverId:
        """Store a waiver."""
        values = {
            "review_id": review_id,
            "mark": mark,
            "told": storable(told),
            "reason": storable(reason),
            "waived_by": storable(who),
            "waived_at": at,
            "taken_back_by": "",
            "taken_back_at": None,
        }
        return WaiverId(new_id(self._connection, leak_waiver, values))

    def take_back(self, waiver_id: WaiverId, who: str, why: str, at: datetime) -> None:
        """Write on a waiver that it was taken back, and why."""
        if why:
            columns = {"leak_waiver_id": waiver_id, "reason": storable(why)}
            self._connection.execute(sa.insert(leak_waiver_end).values(columns))
        self._connection.execute(
            sa.update(leak_waiver)
            .where(leak_waiver.c.id == waiver_id)
            .values({"taken_back_by": storable(who), "taken_back_at": at})
        )
