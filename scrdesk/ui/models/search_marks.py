"""Where the words of a search stand in a text, to mark them for the reader's eye. Knows no Qt.

Follows the rule of :class:`scrdesk.domain.chronology.ChronologyFilter`: each word must begin a word of the text,
case and diacritics are ignored, words in double quotes are a phrase.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

MAX_TERMS = 16  # a search of more words than this is a pasted paragraph, not a search
MAX_TEXT = 20_000  # characters searched for marks; a cell longer than this is read, not skimmed

_QUOTED = re.compile('["\u201c\u201d]([^"\u201c\u201d]*)["\u201c\u201d]?')
_WORD = re.compile(r"\w+")


def search_terms(query: str) -> tuple[tuple[str, ...], ...]:
    """Return the terms of a search, each as its folded words; a quoted phrase has several."""
    terms: list[tuple[str, ...]] = []
    loose = []
    last = 0
    for match in _QUOTED.finditer(query):
        loose.append(query[last : match.start()])
        last = match.end()
        phrase = tuple(_WORD.findall(_fold(match.group(1))[0]))
        if phrase:
            terms.append(phrase)
    loose.append(query[last:])
    for part in " ".join(loose).split():
        words = tuple(_WORD.findall(_fold(part)[0]))
        if words:  # "self-harm" is found as the phrase that the index makes of it
            terms.append(words)
    return tuple(terms[:MAX_TERMS])


def marks(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Return (start, length) of each stretch of ``text`` that a term of ``query`` finds, in order, not overlapping."""
    return SearchMarks(query).within(text)


class SearchMarks:
    """A search made ready once, to mark many texts: a screen of rows is marked between a key and its answer."""

    def __init__(self, query: str) -> None:
        self._patterns = tuple(_pattern(term) for term in search_terms(query))

    def within(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return (start, length) of each stretch of ``text`` that a term finds, in order, not overlapping."""
        if not self._patterns or not text:
            return ()
        folded, origin = _fold(text[:MAX_TEXT])
        spans = [match.span(1) for pattern in self._patterns for match in pattern.finditer(folded)]
        return _joined([(origin[start], origin[end - 1] + 1) for start, end in spans]) if spans else ()


def _pattern(term: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds a term: its words one after the other, the last of them perhaps only begun.

    It looks ahead without going there, so that finds of one phrase may overlap: "to be to" stands twice in "to be to be
    to".
    """
    words = r"\W+".join(re.escape(word) for word in term)
    return re.compile(rf"(?<!\w)(?=({words}))")


def _fold(text: str) -> tuple[str, Sequence[int]]:
    """Return the text without case and diacritics, and for each of its characters where it came from."""
    if text.isascii():  # most of what agencies write, and thirty times as quick
        return text.lower(), range(len(text))
    folded: list[str] = []
    origin: list[int] = []
    for place, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character).casefold():
            if not unicodedata.combining(part):
                folded.append(part)
                origin.append(place)
    return "".join(folded), origin


def _joined(found: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple((start, end - start) for start, end in joined)
