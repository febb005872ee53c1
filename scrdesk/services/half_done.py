"""What was being typed when the store was locked, closed or torn away: kept every few seconds, offered afterwards."""

from __future__ import annotations

from scrdesk.errors import Refused
from scrdesk.services.open_store import Workspace
from scrdesk.store import half_done

MAX_CHARACTERS = 8_000_000
"""Pasted chronologies that were not yet accepted are in it."""


def keep_half_done(workspace: Workspace, text: str) -> None:
    """Keep what is half done, as the window wrote it; empty when nothing is.

    Raises:
        Refused: the store was closed, or it is too long.
        StoreInUse, CannotWrite, DamagedStore: as the database told; what was kept before stays.
    """
    if not workspace.is_open:
        raise Refused("The store was closed.", where=workspace.path.name, remedy="Open it again.")
    if len(text) > MAX_CHARACTERS:
        raise Refused("This is too long to be kept while it is not accepted.", remedy="Accept it, or add it as a file.")
    half_done.put(workspace.vault, text)


def kept_half_done(workspace: Workspace) -> str:
    """Return what :func:`keep_half_done` kept last, or an empty text."""
    with workspace.read() as uow:
        return uow.facts.get(half_done.NAME)
