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
    terms = search_terms(query)
    if not terms or not text:
        return ()
    folded, origin = _fold(text[:MAX_TEXT])
    words = [(match.start(), match.end()) for match in _WORD.finditer(folded)]
    found = []
    for place, (start, _) in enumerate(words):
        for term in terms:
            end = _end_of(term, place, words, folded)
            if end is not None:
                found.append((origin[start], origin[end - 1] + 1))
    return _joined(found)


def _end_of(term: tuple[str, ...], place: int, words: list[tuple[int, int]], folded: str) -> int | None:
    """Return where the term ends when it begins at word ``place``, else None; its last word may be a beginning."""
    if place + len(term) > len(words):
        return None
    for step, wanted in enumerate(term):
        start, end = words[place + step]
        word = folded[start:end]
        if step == len(term) - 1:
            return start + len(wanted) if word.startswith(wanted) else None
        if word != wanted:
            return None
    return None


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
