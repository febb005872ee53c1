"""Place an entry by hand within its day, with who says so and why; the agencies' dates are never touched."""

from __future__ import annotations

from dataclasses import dataclass

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.hand_order import (
    MAX_WHO_CHARACTERS,
    MAX_WHY_CHARACTERS,
    Move,
    MoveId,
    NewMove,
    one_step,
    with_move,
)
from scrdesk.errors import NotFound, Refused
from scrdesk.services.open_store import Workspace
from scrdesk.store.unit_of_work import ReadingUnit, WritingUnit

_WHO_FACT = "order_who"

NO_DAY = "This entry has no readable day, so it has no place within one."


@dataclass(frozen=True, slots=True)
class OrderEdit:
    """An edit of the order as data: a move to make, or the id of one to take back."""

    move: NewMove | None = None
    take_back: MoveId | None = None


def moves_of(workspace: Workspace, entry_id: EntryId) -> tuple[Move, ...]:
    """Return how an entry was placed by hand, oldest first; the last one counts."""
    with workspace.read() as uow:
        return uow.hand_order.of_entry(entry_id)


def who_moved_last(workspace: Workspace) -> str:
    """Return who placed an entry last, to be offered again."""
    with workspace.read() as uow:
        return uow.facts.get(_WHO_FACT)


def can_step(workspace: Workspace, entry_id: EntryId, step: int) -> tuple[bool, str]:
    """Return whether an entry can go one place up (-1) or down (+1) within its day; when not, why."""
    with workspace.read() as uow:
        try:
            _stepped(uow, entry_id, step, "?", "?")
        except (NotFound, Refused) as fault:
            return False, fault.what
    return True, ""


def step_edit(workspace: Workspace, entry_id: EntryId, step: int, who: str, why: str) -> OrderEdit:
    """Return the edit that places an entry one place up (-1) or down (+1) within its day.

    Raises:
        NotFound: the entry does not stand.
        Refused: it is the first or last of its day, has no day, or the clock times say otherwise.
    """
    with workspace.read() as uow:
        return OrderEdit(move=_stepped(uow, entry_id, step, who, why))


def apply_order(workspace: Workspace, edit: OrderEdit) -> OrderEdit:
    """Make or take back a move; one line in the trail.

    Returns: the inverse; applying it takes this edit back.

    Raises:
        NotFound: the entry does not stand, or the move is not kept any more.
        Refused: who or why is missing or too long; the entries are not of one day; the clock times say otherwise.
    """
    if edit.move is not None:
        return _make(workspace, edit.move)
    if edit.take_back is None:
        raise ValueError("an edit of the order makes a move or takes one back")
    with workspace.write("entry placed back") as uow:
        kept = uow.hand_order.get(edit.take_back)
        if kept is None:
            raise NotFound("This place by hand was taken back already.")
        uow.hand_order.take_back(edit.take_back)
        _arrange(uow, kept.details.entry_id)
        uow.commit(f"entry {kept.details.entry_id}")
    return OrderEdit(move=kept.details)


def _make(workspace: Workspace, move: NewMove) -> OrderEdit:
    tidied = NewMove(move.entry_id, move.after, " ".join(move.who.split()), " ".join(move.why.split()))
    if not tidied.who or not tidied.why:
        raise Refused("Say who places the entry here, and why.", remedy="One sentence is enough.")
    if len(tidied.who) > MAX_WHO_CHARACTERS or len(tidied.why) > MAX_WHY_CHARACTERS:
        raise Refused(
            f"The reason can hold {MAX_WHY_CHARACTERS} characters and the name {MAX_WHO_CHARACTERS}.",
            remedy="Shorten it; more can go into the panel’s note.",
        )
    with workspace.write("entry placed by hand") as uow:
        _check(uow, tidied)
        added = uow.hand_order.add(tidied, workspace.clock().replace(microsecond=0))
        _arrange(uow, tidied.entry_id)
        uow.facts.put(_WHO_FACT, tidied.who)
        uow.commit(f"entry {tidied.entry_id}")
    return OrderEdit(take_back=added)


def _stepped(uow: ReadingUnit, entry_id: EntryId, step: int, who: str, why: str) -> NewMove:
    place = uow.hand_order.place_of(entry_id)
    if place is None:
        raise Refused(NO_DAY)
    can_go, after = one_step(uow.hand_order.day(*place), entry_id, step)
    if not can_go:
        where = "first" if step < 0 else "last"
        raise Refused(f"This is the {where} entry of its day; an entry never leaves its day.")
    move = NewMove(entry_id, after, who, why)
    _check(uow, move)
    return move


def _check(uow: ReadingUnit, move: NewMove) -> None:
    place = uow.hand_order.place_of(move.entry_id)
    if place is None:
        raise Refused(NO_DAY)
    day = uow.hand_order.day(*place)
    if move.after is not None and move.after not in {each.id for each in day}:
        raise Refused("The two entries do not stand at one day; an entry never leaves its day.")
    if with_move(day, move) is None:
        raise Refused("Both entries state their time, and the times say the opposite.")


def _arrange(uow: WritingUnit, entry_id: EntryId) -> None:
    place = uow.hand_order.place_of(entry_id)
    if place is not None:
        uow.hand_order.arrange(*place)
