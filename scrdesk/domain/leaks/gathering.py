"""Puts together what was found in the passages of a file: each leak once, with the words around each time it stands."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from scrdesk.domain.leaks.reading import squeezed
from scrdesk.domain.leaks.values import Leak, Leftover, Where

MAX_AROUND = 20_000
PARTING = " … "
MAX_SHOWN = 200
"""Longest text that is shown of one leak."""


def as_found(text: str) -> str:
    """Return a text as found, on one line, its hyphens as such."""
    return " ".join(re.sub("[\x02\ufffe]", "-", text).split())[:MAX_SHOWN]


def key_of(leak: Leak) -> tuple[int | None, Where, str, str]:
    """Return what makes two leaks one: page, place, letters, person."""
    return leak.page, leak.where, squeezed(leak.text), leak.person


def together(before: Leak, leak: Leak) -> Leak:
    """Return a leak that stands on its page more than once, with the words around each."""
    if leak.around in before.around or len(before.around) > MAX_AROUND:
        return before
    return replace(before, around=f"{before.around}{PARTING}{leak.around}")


def add_leftovers(
    found: dict[tuple[int | None, Where, str, str], Leak], leftovers: Iterable[tuple[Leftover, Leak]]
) -> None:
    """Add the leaks of texts that stand elsewhere too, when nothing else gives the same away."""
    seen_on: dict[int | None, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    seen: dict[str, set[str]] = defaultdict(set)

    def note(leak: Leak) -> None:
        letters = squeezed(leak.text)
        seen_on[leak.page][letters].add(leak.person)
        seen[letters].add(leak.person)

    for leak in found.values():
        note(leak)
    # Longest first: "Wrenfield" of "Toby Wrenfield" is no second leak, whoever else has that name.
    for scope, leak in sorted(leftovers, key=lambda each: (each[0] is Leftover.ANYWHERE, -len(each[1].text))):
        known = seen_on[leak.page] if scope is Leftover.ON_PAGE else seen
        letters = squeezed(leak.text)
        if leak.person not in known.get(letters, ()) and not any(letters in each and letters != each for each in known):
            note(leak)
            found[key_of(leak)] = leak
