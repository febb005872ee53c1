"""The trail: one row for each thing done, never text of the case, each sealed by the hash of the one before."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from scrdesk.store.tables import audit

FIRST_HASH = "0" * 64


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One line of the trail; ``subject`` is kind and id ("submission 12")."""

    id: int
    at: datetime
    action: str
    subject: str


class Trail:
    """The append-only trail of a store."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def append(self, at: datetime, action: str, subject: str) -> None:
        """Write one line; it takes part in the transaction of what it tells."""
        last = self._connection.execute(
            sa.select(audit.c.id, audit.c.hash).order_by(audit.c.id.desc()).limit(1)
        ).first()
        number, before = (last.id + 1, last.hash) if last else (1, FIRST_HASH)
        row = AuditRow(number, at, action, subject)
        self._connection.execute(
            sa.insert(audit).values(
                id=number, at=at, action=action, subject=subject, previous_hash=before, hash=_seal(row, before)
            )
        )

    def all(self) -> tuple[AuditRow, ...]:
        """Return the trail, oldest first."""
        rows = self._connection.execute(
            sa.select(audit.c.id, audit.c.at, audit.c.action, audit.c.subject).order_by(audit.c.id)
        )
        return tuple(AuditRow(row.id, row.at, row.action, row.subject) for row in rows)

    def first_break(self) -> int | None:
        """Return the number of the first line that was edited or follows a cut, or None when the chain holds."""
        before = FIRST_HASH
        for number, row in enumerate(self._connection.execute(sa.select(audit).order_by(audit.c.id)), 1):
            told = AuditRow(row.id, row.at, row.action, row.subject)
            if row.id != number or row.previous_hash != before or row.hash != _seal(told, before):
                return number
            before = row.hash
        return None


def _seal(row: AuditRow, before: str) -> str:
    told = json.dumps([before, row.id, row.at.isoformat(), row.action, row.subject])
    return hashlib.sha256(told.encode("utf-8")).hexdigest()
