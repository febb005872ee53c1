"""A text as it is searched: letters folded to plain ones, with the way back to what is written.

Ligatures, full-width and mathematical letters, accents, letters of other scripts that look Latin, and signs that nobody
sees (soft hyphens, zero-width blanks) all fold away, so that one search finds every disguise.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate

from scrdesk.domain.leaks.look_alikes import plain_letters

HYPHENS = frozenset("-\u00ad\u058a\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d\u00ac\x02\ufffe")
"""Signs at which a word is broken; the last two are what PDFium gives for a hyphen at a line's end."""
APOSTROPHES = frozenset("'’‘ʼ`´′＇")


class _Folding(dict[int, str]):
    """A table for ``str.translate`` that learns each sign when it first meets it."""

    def __missing__(self, code: int) -> str:
        folded = plain_letters(chr(code))
        self[code] = folded
        return folded


_FOLDING = _Folding()
_PLAIN_TOKEN = re.compile(r"[a-z]+|[0-9]+")
_ANY_TOKEN = re.compile(r"[^\W\d_]+|[0-9]+")
_NOT_SOUND = re.compile(r"[^a-z0-9]+")
_OUTSIDE_PLAIN = re.compile(r"[\W_]+")


def folded_text(text: str) -> str:
    """Return a text in plain letters, capitals kept."""
    return text if text.isascii() else text.translate(_FOLDING)


def squeezed(text: str) -> str:
    """Return only the letters and digits of a text, folded and small."""
    small = folded_text(text).lower()
    return _NOT_SOUND.sub("", small) if small.isascii() else _OUTSIDE_PLAIN.sub("", small)


@dataclass(slots=True)
class Reading:
    """A text ready to be searched.

    Args:
        written: as it stands.
        folded: in plain letters, capitals kept.
        small: the same, small.
        tokens: begin and end of each run of letters or of digits, in the folded text.
        words: what stands there, small.
    """

    written: str
    folded: str
    small: str
    tokens: list[tuple[int, int]]
    words: list[str]
    _ends: list[int] | None = None

    @classmethod
    def of(cls, text: str) -> Reading:
        """Read a text."""
        folded = folded_text(text)
        small = folded.lower()
        pattern = _PLAIN_TOKEN if small.isascii() else _ANY_TOKEN
        tokens = [found.span() for found in pattern.finditer(small)]
        return cls(text, folded, small, tokens, pattern.findall(small))

    def place(self, begin: int, end: int) -> tuple[int, int]:
        """Return where a span of the folded text stands in what is written."""
        if self.folded is self.written or self.written.isascii():
            return begin, end
        if self._ends is None:
            self._ends = list(accumulate(len(_FOLDING[ord(sign)]) for sign in self.written))
        first = bisect_left(self._ends, begin + 1)
        last = bisect_left(self._ends, end)
        return first, min(last + 1, len(self.written))

    def between(self, first: int, second: int) -> str:
        """Return what is written between two neighbouring tokens."""
        begin, end = self.tokens[first][1], self.tokens[second][0]
        if self.written.isascii():
            return self.written[begin:end]
        return self.written[self.place(begin - 1, begin)[1] : self.place(end, end + 1)[0]]

    def cased(self, token: int) -> str:
        """Return a token with its capitals."""
        begin, end = self.tokens[token]
        return self.folded[begin:end]
