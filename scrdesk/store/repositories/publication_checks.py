"""Risks that somebody looked at, and what checks of finished files found."""

from __future__ import annotations

import json

import sqlalchemy as sa

from scrdesk.domain.publication_check import FileCheck, RiskTick
from scrdesk.domain.review import ReviewId
from scrdesk.store.inserted import new_id
from scrdesk.store.parsed_rows import storable
from scrdesk.store.publish_tables import file_check, risk_tick


class PublicationChecks:
    """What is on record before a report is published."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def ticks(self, review_id: ReviewId) -> tuple[RiskTick, ...]:
        """Return the risks that were looked at, by number."""
        rows = self._connection.execute(
            sa.select(risk_tick).where(risk_tick.c.review_id == review_id).order_by(risk_tick.c.risk)
        )
        return tuple(RiskTick(row.risk, row.places, row.note, row.ticked_by, row.ticked_at) for row in rows)

    def put_tick(self, review_id: ReviewId, risk: int, tick: RiskTick | None) -> None:
        """Store that a risk was looked at, in place of what was stored of it; None takes it back."""
        self._connection.execute(
            sa.delete(risk_tick).where(sa.and_(risk_tick.c.review_id == review_id, risk_tick.c.risk == risk))
        )
        if tick is not None:
            values = {
                "review_id": review_id,
                "risk": risk,
                "places": tick.places,
                "note": storable(tick.note),
                "ticked_by": storable(tick.ticked_by),
                "ticked_at": tick.ticked_at,
            }
            self._connection.execute(sa.insert(risk_tick).values(values))

    def last(self, review_id: ReviewId) -> FileCheck | None:
        """Return the last check of a file, None when none was checked yet."""
        row = self._connection.execute(
            sa.select(file_check).where(file_check.c.review_id == review_id).order_by(file_check.c.id.desc()).limit(1)
        ).first()
        if row is None:
            return None
        faults = json.loads(row.faults)
        return FileCheck(
            row.checked_at,
            row.draft,
            row.file_name,
            row.sha256,
            row.n_pages,
            row.n_left,
            row.n_waived,
            row.n_hidden,
            {int(number): str(found) for number, found in json.loads(row.risks).items()},
            None if faults is None else tuple(str(each) for each in faults),
        )

    def add(self, review_id: ReviewId, check: FileCheck) -> int:
        """Store a check."""
        values: dict[str, object] = {
            "review_id": review_id,
            "checked_at": check.checked_at,
            "draft": check.draft,
            "file_name": storable(check.file_name),
            "sha256": check.sha256,
            "n_pages": check.n_pages,
            "n_left": check.n_left,
            "n_waived": check.n_waived,
            "n_hidden": check.n_hidden,
            "risks": json.dumps({str(number): found for number, found in check.risks.items()}),
            "faults": json.dumps(None if check.faults is None else list(check.faults)),
        }
        return new_id(self._connection, file_check, values)
