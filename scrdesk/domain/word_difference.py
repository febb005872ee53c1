"""Which words of a text were taken out and which were put in, without losing a sign of either text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

MAX_TOKENS = 8_000
"""Words and signs of each text, apart from what both begin and end with, that are compared one by one: a cell of 40,000
characters in English. The comparison needs a bit for each pair of them: 8 MB. Longer stretches are shown as replaced
whole."""

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")


class PieceKind(Enum):
    """What became of a piece of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with one fate; never empty."""

    kind: PieceKind
    text: str


def word_difference(old: str, new: str) -> tuple[Piece, ...]:
    """Return how ``old`` became ``new``, word by word.

    Kept and removed pieces joined are ``old``, kept and added ones ``new``, sign for sign. What was removed stands
    before what was added in its place; neighbours differ in kind.
    """
    olds, news = _TOKEN.findall(old), _TOKEN.findall(new)
    n_before = _n_alike(olds, news)
    n_after = _n_alike(olds[n_before:][::-1], news[n_before:][::-1])
    middle_old = olds[n_before : len(olds) - n_after]
    middle_new = news[n_before : len(news) - n_after]
    steps = [(PieceKind.KEPT, "".join(olds[:n_before]))]
    if max(len(middle_old), len(middle_new)) > MAX_TOKENS:
        steps += [(PieceKind.REMOVED, "".join(middle_old)), (PieceKind.ADDED, "".join(middle_new))]
    else:
        steps += _aligned(middle_old, middle_new)
    steps.append((PieceKind.KEPT, "".join(olds[len(olds) - n_after :])))
    return tuple(_joined(steps))


def _n_alike(one: list[str], other: list[str]) -> int:
    """Return how many tokens two lists begin with in common."""
    for number, (mine, its) in enumerate(zip(one, other, strict=False)):
        if mine != its:
            return number
    return min(len(one), len(other))


def _aligned(olds: list[str], news: list[str]) -> Iterator[tuple[PieceKind, str]]:
    from rapidfuzz.distance import Indel  # a tenth of a second to load, which no page should wait for

    for step in Indel.opcodes(olds, news):
        removed = "".join(olds[step.src_start : step.src_end])
        if step.tag == "equal":
            yield PieceKind.KEPT, removed
        else:
            yield PieceKind.REMOVED, removed
            yield PieceKind.ADDED, "".join(news[step.dest_start : step.dest_end])


def _joined(steps: list[tuple[PieceKind, str]]) -> Iterator[Piece]:
    """Put what follows upon itself together; a space left alone between two changes belongs to both of them."""
    removed = added = ""
    for number, (kind, text) in enumerate(steps):
        if kind is PieceKind.REMOVED:
            removed += text
        elif kind is PieceKind.ADDED:
            added += text
        elif not text:
            continue
        elif (
            removed and added and text.isspace() and any(s for k, s in steps[number + 1 : number + 3] if k is not kind)
        ):
            removed, added = removed + text, added + text
        else:
            yield from _changed(removed, added)
            removed = added = ""
            yield Piece(PieceKind.KEPT, text)
    yield from _changed(removed, added)


def _changed(removed: str, added: str) -> Iterator[Piece]:
    if removed:
        yield Piece(PieceKind.REMOVED, removed)
    if added:
        yield Piece(PieceKind.ADDED, added)
