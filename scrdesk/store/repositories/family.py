"""Ties between people of the register."""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.domain.family import Ending, Partnership, StoredTie, Tie, TieId, TieKind
from scrdesk.domain.people import PersonId
from scrdesk.domain.review import ReviewId
from scrdesk.store.family_tables import tie
from scrdesk.store.inserted import new_id
from scrdesk.store.parsed_rows import storable
from scrdesk.store.rows import AnyRow
from scrdesk.store.stated_columns import stated_from, stated_values


class Family:
    """Who is what to whom."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def all(self, review_id: ReviewId) -> tuple[StoredTie, ...]:
        """Return the ties of a review in the order entered."""
        rows = self._connection.execute(sa.select(tie).where(tie.c.review_id == review_id).order_by(tie.c.id))
        return tuple(_tie(row) for row in rows)

    def of_person(self, person_id: PersonId) -> tuple[StoredTie, ...]:
        """Return the ties that a person has, either way round."""
        its = sa.or_(tie.c.first_id == person_id, tie.c.second_id == person_id)
        return tuple(_tie(row) for row in self._connection.execute(sa.select(tie).where(its).order_by(tie.c.id)))

    def add(self, review_id: ReviewId, new: Tie, as_id: TieId | None = None) -> StoredTie:
        """Store a tie; ``as_id`` puts one back that was taken out."""
        values: dict[str, object] = {"review_id": review_id, **_columns(new)}
        if as_id is not None:
            values["id"] = as_id
        return StoredTie(TieId(new_id(self._connection, tie, values)), new)

    def change(self, tie_id: TieId, new: Tie) -> None:
        """Put another tie in place of one."""
        self._connection.execute(sa.update(tie).where(tie.c.id == tie_id).values(_columns(new)))

    def remove(self, tie_id: TieId) -> None:
        """Take a tie out."""
        self._connection.execute(sa.delete(tie).where(tie.c.id == tie_id))


def _columns(new: Tie) -> dict[str, object]:
    return {
        "first_id": new.first,
        "second_id": new.second,
        "kind": new.kind.value,
        "partnership": new.partnership.value,
        "ending": new.ending.value,
        "words": storable(new.words),
        **stated_values("start", new.start),
        **stated_values("end", new.end),
    }


def _tie(row: AnyRow) -> StoredTie:
    return StoredTie(
        TieId(row.id),
        Tie(
            PersonId(row.first_id),
            PersonId(row.second_id),
            TieKind(row.kind),
            Partnership(row.partnership),
            Ending(row.ending),
            row.words,
            stated_from("start", row),
            stated_from("end", row),
        ),
    )
