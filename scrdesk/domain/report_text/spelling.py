"""Which words of a text are in no dictionary, and what may have been meant.

A word is known as it stands, or without its capitals where it begins a sentence or shouts. What holds figures, stands
in a reference or is written in capitals throughout (abbreviations have their glossary) is not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

MOST_SUGGESTED = 6
MAX_LETTERS = 40
"""Longer words are addresses and the like."""
_CUTOFF = 2
"""Letters put in, left out, changed or swapped between a word and what may have been meant."""
_WORD = re.compile(r"(?<![\w@/.])[^\W\d_]+(?:[’'][^\W\d_]+)*(?![\w@/])")
_SKIPPED = re.compile(
    r"\[\[[^\[\]\n]*\]\]|(?<!\^)\[[^\[\]\n]*\]|^\{[^{}\n]*\}$|\S+@\S+|\b(?:https?|www)\S+", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word in no dictionary, with its place in the text."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Speller:
    """Knows words.

    Args:
        words: of the language, with the capitals that they have.
        others: names, places and one's own words, case-folded.
    """

    words: frozenset[str]
    others: frozenset[str] = field(default_factory=frozenset)

    def knows(self, word: str) -> bool:
        """Whether a word needs no look."""
        plain = word.replace("’", "'")
        bare = plain.removesuffix("'s")
        if len(bare) < 2 or len(bare) > MAX_LETTERS or (bare.isupper() and bare.isalpha()):
            return True
        for form in (plain, bare):
            folded = form.casefold()
            # "LONDON" and "London" by "London"; "london" is not.
            as_name = form.capitalize() if form[0].isupper() else form
            if folded in self.others or not self.words.isdisjoint((form, folded, as_name)):
                return True
        return False

    def unknown_in(self, text: str) -> Iterator[Unknown]:
        """Yield the words of a text that are not known, in order."""
        skipped = [found.span() for found in _SKIPPED.finditer(text)]
        at = 0
        for found in _WORD.finditer(text):
            start, end = found.span()
            while at < len(skipped) and skipped[at][1] <= start:
                at += 1
            if at < len(skipped) and skipped[at][0] < end:
                continue
            if not self.knows(found[0]):
                yield Unknown(found[0], start, end)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant, the likeliest first, in the capitals of the word."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA  # a tenth of a second to load, only when it is asked for

        plain = word.replace("’", "'")
        is_capital = plain[:1].isupper()
        wanted = plain.casefold()
        near = [each for each in self.words if abs(len(each) - len(wanted)) <= _CUTOFF]
        found = process.extract(wanted, near, scorer=OSA.distance, score_cutoff=_CUTOFF, limit=40)
        ranked = sorted(found, key=lambda each: (each[1], each[0][:1].casefold() != wanted[:1], len(each[0]), each[0]))
        told = dict.fromkeys(each[0].capitalize() if is_capital and each[0].islower() else each[0] for each in ranked)
        return tuple(islice(told, MOST_SUGGESTED))

    def also(self, words: Iterable[str]) -> Speller:
        """Return a speller that knows more."""
        return Speller(self.words, self.others | {part.casefold() for word in words for part in parts_of(word)})


def parts_of(text: str) -> tuple[str, ...]:
    """Return the words of a name or phrase, without figures and signs."""
    return tuple(found[0].replace("’", "'") for found in _WORD.finditer(text.replace("-", " ")))
