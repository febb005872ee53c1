"""What the window leaves in the store when it locks, to come back to, and after how long it locks."""

from __future__ import annotations

import contextlib

from scrdesk.errors import Refused, UserError
from scrdesk.services.open_store import Workspace
from scrdesk.services.policy import read_policy

PLACE = "window place"
LOCK_AFTER = "lock after minutes"
MAX_PLACE_CHARACTERS = 8_000_000
"""A place is a few hundred characters; a chronology that was pasted and not yet accepted makes it longer."""
LONGEST_LOCK_AFTER_MIN = 30


def keep_place(workspace: Workspace, place: str) -> None:
    """Keep where the window stood; noted in the trail as the locking of the store.

    Args:
        place: as the window wrote it; may hold words of the case (a search), which is why it is kept nowhere else.
            A place that is too long is not kept.
    """
    with workspace.write("store locked") as uow:
        uow.facts.put(PLACE, place if len(place) <= MAX_PLACE_CHARACTERS else "")
        uow.commit("store")


def kept_place(workspace: Workspace) -> str:
    """Return what :func:`keep_place` kept, or an empty text."""
    with workspace.read() as uow:
        return uow.facts.get(PLACE)


def take_place(workspace: Workspace) -> str:
    """Return what :func:`keep_place` kept and take it out of the store; noted in the trail as the unlocking."""
    place = kept_place(workspace)
    with contextlib.suppress(UserError), workspace.write("store unlocked") as uow:  # a full disk must not lock out
        uow.facts.put(PLACE, "")
        uow.commit("store")
    return place


def lock_after_minutes(workspace: Workspace) -> int | None:
    """Return after how many minutes without use the store locks, None when nobody chose."""
    with workspace.read() as uow:
        found = uow.facts.get(LOCK_AFTER)
    is_sound = found.isascii() and found.isdigit() and 1 <= int(found) <= LONGEST_LOCK_AFTER_MIN
    return int(found) if is_sound else None


def longest_lock_after_min() -> int | None:
    """Return after how many minutes without use a store locks on this computer at the latest, None when free."""
    return read_policy().lock_after_min


def choose_lock_after(workspace: Workspace, minutes: int) -> None:
    """Keep after how many minutes without use the store locks, on every computer that opens it.

    Raises:
        Refused: not 1 to :data:`LONGEST_LOCK_AFTER_MIN` minutes.
    """
    if not 1 <= minutes <= LONGEST_LOCK_AFTER_MIN:
        raise Refused(f"A store locks after 1 to {LONGEST_LOCK_AFTER_MIN} minutes.", remedy="Choose one of these.")
    with workspace.write("lock time chosen") as uow:
        uow.facts.put(LOCK_AFTER, str(minutes))
        uow.commit("store")
