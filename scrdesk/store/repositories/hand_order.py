"""Entries placed by hand within their day: the moves as made, and what they do to the positions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.event_date import Sureness
from scrdesk.domain.hand_order import DayEntry, Move, MoveId, NewMove, arranged
from scrdesk.domain.ordering import ORDER_COLUMN_NAMES
from scrdesk.domain.review import ReviewId
from scrdesk.store.inserted import new_id
from scrdesk.store.panel_layer_tables import day_move
from scrdesk.store.parsed_rows import storable
from scrdesk.store.rows import AnyRow
from scrdesk.store.tables import agency, entry, entry_version

TIMED = 0
"""``order_exactness`` of an entry with a clock time (see :mod:`scrdesk.domain.ordering`)."""


class HandOrder:
    """Moves by hand."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(self, new: NewMove, at: datetime) -> MoveId:
        """Keep a move; call :meth:`arrange` with its day after."""
        values: dict[str, object] = {
            "entry_id": new.entry_id,
            "after_entry_id": new.after,
            "who": storable(new.who),
            "why": storable(new.why),
            "moved_at": at,
        }
        return MoveId(new_id(self._connection, day_move, values))

    def get(self, move_id: MoveId) -> Move | None:
        """Return a move, or None."""
        row = self._connection.execute(sa.select(day_move).where(day_move.c.id == move_id)).first()
        return None if row is None else _move(row)

    def take_back(self, move_id: MoveId) -> None:
        """Take a move out; call :meth:`arrange` with its day after."""
        self._connection.execute(sa.delete(day_move).where(day_move.c.id == move_id))

    def of_entry(self, entry_id: EntryId) -> tuple[Move, ...]:
        """Return the moves of one entry, oldest first."""
        rows = self._connection.execute(
            sa.select(day_move).where(day_move.c.entry_id == entry_id).order_by(day_move.c.id)
        )
        return tuple(_move(row) for row in rows)

    def place_of(self, entry_id: EntryId) -> tuple[ReviewId, int] | None:
        """Return review and day (proleptic ordinal) at which an entry stands; None without a day or when withdrawn."""
        row = self._connection.execute(
            sa.select(entry.c.review_id, entry.c.order_day).where(
                entry.c.id == entry_id, entry.c.position.is_not(None), entry.c.order_undated == 0
            )
        ).first()
        return None if row is None else (ReviewId(row.review_id), row.order_day)

    def day(self, review_id: ReviewId, day: int) -> tuple[DayEntry, ...]:
        """Return the entries that stand at a day, in the order of the chronology as it is now."""
        rows = self._connection.execute(_day_rows(review_id, day).order_by(entry.c.position))
        return tuple(_day_entry(row) for row in rows)

    def arrange_moved(self, review_id: ReviewId) -> None:
        """Apply every move of a review to positions that were given by rule."""
        days = self._connection.scalars(
            sa.select(entry.c.order_day)
            .where(
                entry.c.id.in_(sa.select(day_move.c.entry_id)),
                entry.c.review_id == review_id,
                entry.c.current_version_id.is_not(None),
                entry.c.order_undated == 0,
            )
            .distinct()
        ).all()
        for day in days:
            self.arrange(review_id, day)

    def arrange(self, review_id: ReviewId, day: int) -> None:
        """Give the entries of one day their positions: by rule, then by the moves, among the places the day has."""
        by_rule = [entry.c[name] for name in ORDER_COLUMN_NAMES]
        ties = (agency.c.code, entry.c.sequence, entry.c.number)
        rows = self._connection.execute(_day_rows(review_id, day).order_by(*by_rule, *ties)).all()
        if not rows:
            return
        moves = self._moves_among([row.id for row in rows])
        order = arranged([_day_entry(row) for row in rows], moves)
        places = sorted(row.position for row in rows)
        now = {row.id: row.position for row in rows}
        wanted = [
            {"its_id": entry_id, "its_place": place}
            for entry_id, place in zip(order, places, strict=True)
            if now[entry_id] != place
        ]
        if wanted:
            self._connection.execute(_SET_PLACE, wanted)

    def _moves_among(self, entry_ids: Iterable[int]) -> list[NewMove]:
        rows = self._connection.execute(
            sa.select(day_move).where(day_move.c.entry_id.in_(list(entry_ids))).order_by(day_move.c.id)
        )
        return [_move(row).details for row in rows]

    def moved(self, entry_ids: Iterable[EntryId]) -> dict[EntryId, Move]:
        """Return the last move of each of these entries that has one."""
        return self._last_moves(_MOVES_OF_THESE, {"ids": list(entry_ids)})

    def all_moved(self, review_id: ReviewId) -> dict[EntryId, Move]:
        """Return the last move of each entry of a review that has one."""
        mine = sa.select(entry.c.id).where(entry.c.review_id == review_id)
        return self._last_moves(_moves_of(mine), {})

    def _last_moves(self, asked: sa.Select[*tuple[object, ...]], of_whom: dict[str, object]) -> dict[EntryId, Move]:
        rows = self._connection.execute(asked, of_whom)
        return {EntryId(row.entry_id): _move(row) for row in rows}


def _moves_of(mine: sa.Select[tuple[int]] | sa.BindParameter[Sequence[int]]) -> sa.Select[*tuple[object, ...]]:
    return sa.select(*day_move.c).where(day_move.c.entry_id.in_(mine)).order_by(day_move.c.id)


_MOVES_OF_THESE = _moves_of(sa.bindparam("ids", expanding=True))  # made once: each key of a search asks it
_SET_PLACE = sa.update(entry).where(entry.c.id == sa.bindparam("its_id")).values(position=sa.bindparam("its_place"))


def _day_rows(review_id: ReviewId, day: int) -> sa.Select[*tuple[object, ...]]:
    return (
        sa.select(
            entry.c.id, entry.c.position, entry.c.order_exactness, entry.c.order_second, entry_version.c.time_sureness
        )
        .join_from(entry, entry_version, entry.c.current_version_id == entry_version.c.id)
        .join(agency, entry.c.agency_id == agency.c.id)
        .where(
            entry.c.review_id == review_id,
            entry.c.order_undated == 0,
            entry.c.order_day == day,
            entry.c.position.is_not(None),
        )
    )


def _day_entry(row: AnyRow) -> DayEntry:
    is_sure = row.order_exactness == TIMED and row.time_sureness == Sureness.CERTAIN.value
    return DayEntry(EntryId(row.id), row.order_second if is_sure else None)


def _move(row: AnyRow) -> Move:
    after = None if row.after_entry_id is None else EntryId(row.after_entry_id)
    return Move(MoveId(row.id), NewMove(EntryId(row.entry_id), after, row.who, row.why), row.moved_at)
