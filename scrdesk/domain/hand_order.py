"""Order within a day that a person gave by hand, with who and why.

The rule of :mod:`scrdesk.domain.ordering` puts entries of one day in an order; where the record does not say which came
first, a person may know. A hand-placed entry says behind which other entry of the same day it belongs. Three things
hold whatever is done:

- An entry never leaves the day at which it stands, so an uncertain date cannot be moved to look certain.
- Two clock times that are both stated for certain keep their order; a move that would turn them round is refused when
  it is made, and passed over when a corrected file has changed the times since.
- Moves are kept as they were made and applied one after another to the order by rule. An entry that a later file
  adds takes its place by rule; one that was withdrawn or dated otherwise is passed over and comes back to its place
  with the row it was made for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from scrdesk.domain.chronology import EntryId

MoveId = NewType("MoveId", int)

MAX_WHY_CHARACTERS = 500
MAX_WHO_CHARACTERS = 100

UNTIMED_RULE = (
    "Within a day, entries with a clock time come first, by that time; then those without one; then those known only "
    "to fall within a longer span that begins on that day. Alt+Up and Alt+Down place an entry by hand."
)
"""The rule for untimed entries in words, shown beside the table (see :mod:`scrdesk.domain.ordering`)."""


@dataclass(frozen=True, slots=True)
class NewMove:
    """An entry placed by hand.

    Args:
        entry_id: the entry.
        after: the entry of the same day behind which it belongs; None for the beginning of the day.
        who: who says so.
        why: why, one sentence.
    """

    entry_id: EntryId
    after: EntryId | None
    who: str
    why: str


@dataclass(frozen=True, slots=True)
class Move:
    """A move as kept; moves are applied by ascending id."""

    id: MoveId
    details: NewMove
    moved_at: datetime


@dataclass(frozen=True, slots=True)
class DayEntry:
    """An entry as it stands within its day by rule.

    Args:
        id: the entry.
        second: seconds since midnight at which it began when that is stated for certain, else None.
    """

    id: EntryId
    second: int | None


def arranged(day: Sequence[DayEntry], moves: Sequence[NewMove]) -> tuple[EntryId, ...]:
    """Return the entries of one day in order: by rule, then each move applied in turn where it still can be."""
    order = list(day)
    for move in moves:
        moved = with_move(order, move)
        order = moved if moved is not None else order
    return tuple(each.id for each in order)


def with_move(order: Sequence[DayEntry], move: NewMove) -> list[DayEntry] | None:
    """Return the day with one entry placed elsewhere, or None when the move does not fit this day or turns times."""
    places = {each.id: place for place, each in enumerate(order)}
    if move.entry_id not in places or (move.after is not None and move.after not in places):
        return None
    if move.entry_id == move.after:
        return None
    entry = order[places[move.entry_id]]
    rest = [each for each in order if each.id != move.entry_id]
    at = 0 if move.after is None else next(i for i, each in enumerate(rest) if each.id == move.after) + 1
    placed = [*rest[:at], entry, *rest[at:]]
    if entry.second is not None:
        earlier = [each.second for each in placed[:at] if each.second is not None]
        later = [each.second for each in placed[at + 1 :] if each.second is not None]
        if any(second > entry.second for second in earlier) or any(second < entry.second for second in later):
            return None
    return placed


def one_step(order: Sequence[DayEntry], entry_id: EntryId, step: int) -> tuple[bool, EntryId | None]:
    """Return where an entry goes when it is moved one place up (-1) or down (+1) within its day.

    Returns: whether it can go there at all, and the entry behind which it then stands (None: it is first).
    """
    ids = [each.id for each in order]
    at = ids.index(entry_id)
    to = at + step
    if not 0 <= to < len(ids):
        return False, None
    rest = ids[:at] + ids[at + 1 :]
    return True, rest[to - 1] if to else None
