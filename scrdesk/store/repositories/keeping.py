"""Rules, days, holds and extensions of keeping, and the records of what was destroyed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

import sqlalchemy as sa

from scrdesk.domain.retention import (
    Extension,
    HoldId,
    LegalHold,
    PaperClass,
    RetentionRule,
    Standing,
    StartEvent,
)
from scrdesk.domain.review import ReviewId
from scrdesk.store.inserted import new_id
from scrdesk.store.keeping_tables import destruction, legal_hold, retention_day, retention_extension, retention_rule
from scrdesk.store.parsed_rows import storable


class Keeping:
    """How long things are kept in this store."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def own_rules(self) -> tuple[RetentionRule, ...]:
        """Return the Board's own rules."""
        rows = self._connection.execute(sa.select(retention_rule).order_by(retention_rule.c.id))
        return tuple(
            RetentionRule(PaperClass(row.papers), row.years, StartEvent(row.start), Standing.BOARD, row.basis, "")
            for row in rows
        )

    def set_rule(self, papers: PaperClass, years: int, start: StartEvent, basis: str, decided_at: datetime) -> None:
        """Keep the Board's own rule for a class in place of the one before."""
        self.drop_rule(papers)
        self._connection.execute(
            sa.insert(retention_rule).values(
                papers=papers.value, years=years, start=start.value, basis=storable(basis), decided_at=decided_at
            )
        )

    def drop_rule(self, papers: PaperClass) -> None:
        """Go back to the program's rule for a class."""
        self._connection.execute(sa.delete(retention_rule).where(retention_rule.c.papers == papers.value))

    def days(self, review_id: ReviewId) -> dict[StartEvent, date]:
        """Return the start events that were entered for a review."""
        rows = self._connection.execute(
            sa.select(retention_day.c.event, retention_day.c.day).where(retention_day.c.review_id == review_id)
        )
        return {StartEvent(row.event): row.day for row in rows}

    def set_day(self, review_id: ReviewId, event: StartEvent, day: date | None) -> None:
        """Keep the day of a start event; None takes it away."""
        self._connection.execute(
            sa.delete(retention_day).where(retention_day.c.review_id == review_id, retention_day.c.event == event.value)
        )
        if day is not None:
            self._connection.execute(sa.insert(retention_day).values(review_id=review_id, event=event.value, day=day))

    def holds(self, review_id: ReviewId) -> tuple[LegalHold, ...]:
        """Return every hold that was ever placed on a review, oldest first."""
        rows = self._connection.execute(
            sa.select(legal_hold).where(legal_hold.c.review_id == review_id).order_by(legal_hold.c.id)
        )
        return tuple(
            LegalHold(
                HoldId(row.id),
                row.placed_by,
                row.placed_at,
                row.reason,
                row.lifted_by,
                row.lifted_at,
                row.lifted_why,
            )
            for row in rows
        )

    def place_hold(self, review_id: ReviewId, placed_by: str, placed_at: datetime, reason: str) -> HoldId:
        """Store a hold."""
        values: dict[str, object] = {
            "review_id": review_id,
            "placed_by": storable(placed_by),
            "placed_at": placed_at,
            "reason": storable(reason),
            "lifted_by": "",
            "lifted_why": "",
        }
        return HoldId(new_id(self._connection, legal_hold, values))

    def lift_hold(self, hold_id: HoldId, lifted_by: str, lifted_at: datetime, why: str) -> None:
        """Write on a hold that it was lifted."""
        self._connection.execute(
            sa.update(legal_hold)
            .where(legal_hold.c.id == hold_id)
            .values(lifted_by=storable(lifted_by), lifted_at=lifted_at, lifted_why=storable(why))
        )

    def extensions(self, review_id: ReviewId) -> tuple[Extension, ...]:
        """Return every extension of a review, oldest first."""
        rows = self._connection.execute(
            sa.select(retention_extension)
            .where(retention_extension.c.review_id == review_id)
            .order_by(retention_extension.c.id)
        )
        return tuple(
            Extension(PaperClass(row.papers), row.until, row.reason, row.decided_by, row.decided_at) for row in rows
        )

    def extend(self, review_id: ReviewId, extension: Extension) -> None:
        """Store an extension."""
        self._connection.execute(
            sa.insert(retention_extension).values(
                review_id=review_id,
                papers=extension.papers.value,
                until=extension.until,
                reason=storable(extension.reason),
                decided_by=storable(extension.decided_by),
                decided_at=extension.decided_at,
            )
        )

    def record(self, at: datetime, review_reference: str, record: str) -> int:
        """Store the record of a destruction and return its number."""
        values: dict[str, object] = {"at": at, "review_reference": review_reference, "record": record}
        return new_id(self._connection, destruction, values)

    def amend(self, destruction_id: int, record: str) -> None:
        """Complete the record of a destruction by what came after the rows were gone."""
        self._connection.execute(sa.update(destruction).where(destruction.c.id == destruction_id).values(record=record))

    def records(self) -> Mapping[int, str]:
        """Return the records of every destruction by number, oldest first."""
        rows = self._connection.execute(sa.select(destruction.c.id, destruction.c.record).order_by(destruction.c.id))
        return {row.id: row.record for row in rows}
