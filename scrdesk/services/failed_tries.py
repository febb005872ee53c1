"""Failed tries to open a store: noted beside it while it is locked, told and put into its trail when it opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from scrdesk.store import failed_tries as kept
from scrdesk.store.failed_tries import FailedTry

__all__ = ["ACTION", "FailedTry", "are_worth_telling", "forget", "in_words", "note", "since_last_opening", "subject"]

ACTION = "failed unlock"
A_SLIP = timedelta(minutes=2)
MOST_SLIPS = 2
"""One or two wrong tries within two minutes before the right one are the user's own slip; nobody is told of that."""


def note(store: Path, now: datetime, way: str) -> None:
    """Write down a try that failed; ``way`` is "passphrase" or "recovery sheet"."""
    kept.note_failed_try(store, now, way)


def since_last_opening(store: Path) -> tuple[FailedTry, ...]:
    """Return the tries noted since the store was opened last, oldest first."""
    return kept.failed_tries(store)


def forget(store: Path) -> None:
    """Take the note away, once the trail has the tries."""
    kept.forget_failed_tries(store)


def subject(tries: Sequence[FailedTry]) -> str:
    """Return what the trail says of failed tries: how many, from when to when, on which computers."""
    places = sorted({f"{each.account} on {each.computer}" if each.account else each.computer for each in tries})
    first, last = min(each.at for each in tries), max(each.at for each in tries)
    return f"{len(tries)} failed, from {first.isoformat(' ')} to {last.isoformat(' ')}, by {'; '.join(places)}"


def are_worth_telling(tries: Sequence[FailedTry], now: datetime) -> bool:
    """Whether the user who opened the store just now should be told, and it was not only a slip of their own."""
    return len(tries) > MOST_SLIPS or any(now - each.at > A_SLIP for each in tries)


def in_words(tries: Sequence[FailedTry]) -> str:
    """Return a sentence about failed tries."""
    from scrdesk.domain.dates_in_words import day_in_words

    last = max(tries, key=lambda each: each.at)
    n = "One try" if len(tries) == 1 else f"{len(tries)} tries"
    who = f"{last.account} on {last.computer}" if last.account else last.computer
    when = f"{day_in_words(last.at.date())} at {last.at:%H:%M}"
    lead = "It was made" if len(tries) == 1 else "The last was made"
    return f"{n} to open this store failed since it was opened last. {lead} on {when} by {who}."
