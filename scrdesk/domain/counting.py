"""Numbers of things in English words; the window says them by its language instead."""

from __future__ import annotations


def counted(n: int, one: str, many: str = "") -> str:
    """Return "1 day", "77 days", "1,204 entries".

    Args:
        n: how many.
        one: the word for one.
        many: the word for none or several, where that is not the word for one with an "s".
    """
    return f"{n:,} {one if n == 1 else many or one + 's'}"


def entries(n: int) -> str:
    """Return "1 entry", "1,204 entries"."""
    return counted(n, "entry", "entries")
