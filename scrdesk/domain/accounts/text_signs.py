"""What the bare text of an account gives for comparing: words in sequence, and times of day in figures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from scrdesk.domain.accounts.words import STOP_WORDS, Token, stem

MOST_OF_SEQUENCE = 8
"""Rows in which a sequence of two words may stand to be telling."""


@lru_cache(maxsize=100_000)
def bare(written: str) -> str:
    """Return a word without its possessive: "Friday's" is a day."""
    return written.casefold().removesuffix("'s").removesuffix("’s")


def forget_words() -> None:
    """Forget the words that were kept for speed: call it when a store is locked."""
    stem.cache_clear()
    bare.cache_clear()


def sequences(tokens: Sequence[Token]) -> Iterator[str]:
    """Yield pairs of neighbouring words, small words between them passed over."""
    previous = ""
    for token in tokens:
        word = token.stem
        if len(word) < 3 or bare(token.written) in STOP_WORDS:
            continue
        if previous:
            yield f"{previous} {word}"
        previous = "" if word[0].isdigit() else word


def rare_sequences(rows: Iterable[frozenset[str]]) -> frozenset[str]:
    """Return the sequences that stand in more than one row, but in few."""
    counted = Counter(each for row in rows for each in row)
    return frozenset(each for each, n in counted.items() if 1 < n <= MOST_OF_SEQUENCE)


_CLOCK = re.compile(
    r"\b(?:at|from|since|until|about|by)\s+(\d{1,2})[.:]?(\d{2})\s?(hrs|am|pm)?\b|\b(\d{1,2})[.:](\d{2})\s?(am|pm)\b"
)


def clocks(text: str) -> Iterator[int]:
    """Yield the times of day that a text names in figures, as minutes since midnight."""
    for match in _CLOCK.finditer(text):
        hours, minutes, half = match[1] or match[4], match[2] or match[5], match[3] or match[6]
        hour, minute = int(hours), int(minutes)
        if half == "pm" and hour < 12:
            hour += 12
        if hour < 24 and minute < 60:
            yield hour * 60 + minute
