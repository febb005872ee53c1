"""The view with labels, gone over once more by what finds leaks: spellings and short forms that no list has."""

from __future__ import annotations

from collections import defaultdict

from scrdesk.domain.labels import REMOVED, SHARED_NAME
from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import LeakKind, Passage, Where

_NAMES = frozenset({LeakKind.NAME, LeakKind.ALIAS, LeakKind.MISSPELLING, LeakKind.INITIALS, LeakKind.PLACE})
_TURNS = 3


def without_leaks(text: str, finder: LeakFinder) -> str:
    """Return a text with a label in place of every name that is found in it, and days, addresses and numbers removed.

    A label between two words can bring other words together, so it is gone over until nothing is found.
    """
    for _ in range(_TURNS):
        if not text:
            return text
        owners: dict[tuple[int, int], set[str]] = defaultdict(set)
        are_names: dict[tuple[int, int], bool] = {}
        for begin, end, owner, kind in finder.spans(Passage(text, Where.TEXT)):
            owners[begin, end].add(owner)
            are_names[begin, end] = are_names.get((begin, end), True) and kind in _NAMES
        if not owners:
            return text
        text = _replaced(text, owners, are_names)
    return text


def _replaced(text: str, owners: dict[tuple[int, int], set[str]], are_names: dict[tuple[int, int], bool]) -> str:
    parts: list[str] = []
    done = 0
    # The longest of those that begin at one place.
    for begin, end in sorted(owners, key=lambda span: (span[0], -span[1])):
        if begin < done:
            continue
        whose = owners[begin, end]
        label = next(iter(whose)) if len(whose) == 1 else SHARED_NAME
        parts += [text[done:begin], label if are_names[begin, end] else REMOVED]
        done = end
    return "".join((*parts, text[done:]))
