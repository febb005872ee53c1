"""The trail: one row for each thing done, never text of the case, each sealed by the hash of the one before."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from scrdesk.store.tables import audit

FIRST_HASH = "0" * 64

SALVAGED = "salvage damaged store"
"""A line that says which lines before it were lost with the pages of a damaged file ("trail lines 3 to 7 lost")."""
_HOLE = re.compile(r"trail lines (\d+) to (\d+) lost")


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One line of the trail; ``subject`` is kind and id ("submission 12")."""

    id: int
    at: datetime
    action: str
    subject: str


_LAST = sa.select(*audit.c).order_by(audit.c.id.desc()).limit(1)


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

    def last(self) -> AuditRow | None:
        """Return the newest line, or None when there is none."""
        return self._one(_LAST)

    def line(self, number: int) -> AuditRow | None:
        """Return one line, or None when there is none of that number."""
        return self._one(sa.select(audit).where(audit.c.id == number))

    def _one(self, asked: sa.Select[tuple[object, ...]]) -> AuditRow | None:
        row = self._connection.execute(asked).first()
        return AuditRow(row.id, row.at, row.action, row.subject) if row is not None else None

    def all(self) -> tuple[AuditRow, ...]:
        """Return the trail, oldest first."""
        rows = self._connection.execute(
            sa.select(audit.c.id, audit.c.at, audit.c.action, audit.c.subject).order_by(audit.c.id)
        )
        return tuple(AuditRow(row.id, row.at, row.action, row.subject) for row in rows)

    def first_break(self) -> int | None:
        """Return the number of the first line that was edited or follows a cut, or None when the chain holds.

        A hole that a salvage told is no break: it stays to be seen in the trail, as what it is.
        """
        told = set(self._told_holes())
        before, expected = FIRST_HASH, 1
        for row in self._connection.execute(sa.select(audit).order_by(audit.c.id)):
            is_after_hole = row.id > expected and (expected, row.id - 1) in told
            if not (is_after_hole or (row.id == expected and row.previous_hash == before)):
                return expected
            if row.hash != _seal(AuditRow(row.id, row.at, row.action, row.subject), row.previous_hash):
                return int(row.id)
            before, expected = row.hash, row.id + 1
        return None

    def holes(self) -> tuple[tuple[int, int], ...]:
        """Return the lines that are missing between the first and the last, in ranges that no salvage told yet."""
        told = set(self._told_holes())
        found, expected = [], 1
        for number in self._connection.scalars(sa.select(audit.c.id).order_by(audit.c.id)):
            if number > expected and (expected, number - 1) not in told:
                found.append((expected, number - 1))
            expected = number + 1
        return tuple(found)

    def _told_holes(self) -> list[tuple[int, int]]:
        asked = sa.select(audit.c.subject).where(audit.c.action == SALVAGED)
        return [
            (int(first), int(last))
            for subject in self._connection.scalars(asked).all()
            for first, last in _HOLE.findall(subject)
        ]


def _seal(row: AuditRow, before: str) -> str:
    told = json.dumps([before, row.id, row.at.isoformat(), row.action, row.subject])
    return hashlib.sha256(told.encode("utf-8")).hexdigest()
