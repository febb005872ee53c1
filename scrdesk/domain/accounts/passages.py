"""The words of an account, and its sentences as sets of clues: one sentence of a long account is held against another.

A long account tells of much that is not the event: a coat, a cat, a plan. On the whole it is little like a short one
of the same event, though one sentence of it is.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Protocol

from scrdesk.domain.accounts.clues import Clues
from scrdesk.domain.accounts.words import Token
from scrdesk.domain.chronology import Entry

MAX_CHARACTERS = 4_000
"""Characters of each cell that are compared; what ties two accounts together stands in the first pages."""
LEAST_SHARED_CLUES = 2
"""Clues that two sentences share to be alike; one word in common stands in any two."""
_END = re.compile(r"[.!?;]+[\"”’)]*\s+|\n")


def account_text(entry: Entry) -> str:
    """Return the words of an account: what was recorded, where from, what was done, and cells of unknown meaning.

    Not its date, people and practitioner, which are compared apart, nor the author's later comment.
    """
    known = {
        entry.event, entry.source, entry.action, entry.location, entry.people, entry.shared_with, entry.practitioner,
        entry.comment, entry.key_line, entry.child_seen, entry.when.date_text, entry.when.time_text,
    }  # fmt: skip
    cells = [entry.event, entry.source, entry.action, entry.location]
    cells += [cell for _, cell in entry.fields if cell not in known]
    return "\n".join(cell[:MAX_CHARACTERS] for cell in cells if cell)


def passages_of(text: str, tokens: Sequence[Token], places: Sequence[tuple[int, int]]) -> Iterator[frozenset[int]]:
    """Yield the clues of each sentence that has any.

    Args:
        text: the account.
        tokens: its words.
        places: clues with the number of the word at which each stands; -1 for what stands in no sentence.
    """
    ends = [match.end() for match in _END.finditer(text)]
    found: dict[int, set[int]] = defaultdict(set)
    for place, clue in places:
        if place >= 0:
            found[bisect_right(ends, tokens[place].begin)].add(clue)
    return (frozenset(found[number]) for number in sorted(found))


class _Row(Protocol):
    """What of a row says what its passages are."""

    @property
    def passages(self) -> tuple[frozenset[int], ...]: ...


def weight_of_passage(one: _Row, other: _Row, shared: Sequence[int], clues: Clues) -> float:
    """Return how much the two of their sentences share that share most, on the scale of the weight shared on the whole.

    Args:
        one, other: the rows.
        shared: the clues that both have.
        clues: the clues of the review.
    """
    if len(shared) < LEAST_SHARED_CLUES:
        return 0.0
    heaviest = 0.0
    weights = clues.weights
    common = frozenset(shared)
    theirs = [its & common for its in other.passages]
    for mine in one.passages:
        part = mine & common
        if len(part) >= LEAST_SHARED_CLUES:
            for its in theirs:
                found = part & its
                if len(found) >= LEAST_SHARED_CLUES:
                    heaviest = max(heaviest, sum([weights[clue] for clue in found]))
    return math.log1p(heaviest)
