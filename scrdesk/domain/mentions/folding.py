"""Words of a text, folded so that one name written in many ways is one: case, accents, apostrophes and possessives.

"Łukasz", "Siân", "O’Brien’s" and "OBrien" are folded to "lukasz", "sian", "obrien" and "obrien". A hyphen parts words.
"""

from __future__ import annotations

import re
import unicodedata

# The quick way for texts of plain letters, which most are; the long one knows every script and combining marks.
_PLAIN_WORD = re.compile(r"[A-Za-z0-9]+(?:'[A-Za-z0-9]+)*")
_ANY_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+(?:['’‘ʼ`´](?:[^\W_][\u0300-\u036f]*)+)*")
_APOSTROPHES = str.maketrans("", "", "'’‘ʼ`´")
_POSSESSIVE = re.compile(r"['’‘ʼ`´]s$")
# Letters that are letters of their own, so that taking accents off leaves them as they are.
_OWN_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t", "ß": "ss"}
)
_CONTRACTION = re.compile(r"['’](?:s|t|d|ll|ve|re|m)$")


def word_spans(text: str) -> list[tuple[int, int]]:
    """Return where each word of a text begins and ends."""
    pattern = _PLAIN_WORD if text.isascii() else _ANY_WORD
    return [found.span() for found in pattern.finditer(text)]


def words_of(text: str) -> list[str]:
    """Return the words of a text as written; the same words as :func:`word_spans`."""
    pattern = _PLAIN_WORD if text.isascii() else _ANY_WORD
    return pattern.findall(text)


def folded_words_of(text: str) -> list[str]:
    """Return the words of a text folded: those of :func:`word_spans`, the quick way where letters are plain."""
    if not text.isascii():
        return folded_words(_ANY_WORD.findall(text))
    words: list[str] = _PLAIN_WORD.findall(text.lower())
    return [folded_word(word) if "'" in word else word for word in words] if "'" in text else words


def folded_words(words: list[str]) -> list[str]:
    """Return each word folded."""
    return [word.lower() if word.isascii() and word.isalnum() else folded_word(word) for word in words]


def folded_word(word: str) -> str:
    """Return one word folded; a possessive "s" is no part of it."""
    bare = _POSSESSIVE.sub("", word.casefold().translate(_OWN_LETTERS)).translate(_APOSTROPHES)
    if bare.isascii():
        return bare
    parts = unicodedata.normalize("NFKD", bare)
    return "".join(sign for sign in parts if not unicodedata.combining(sign)).translate(_OWN_LETTERS)


def folded(text: str) -> tuple[str, ...]:
    """Return the folded words of a name."""
    return tuple(folded_words(words_of(text)))


def is_possessive(word: str) -> bool:
    """Whether a word as written ends in a possessive "s"."""
    return _POSSESSIVE.search(word) is not None


def is_folded_otherwise(word: str) -> bool:
    """Whether a search by plain words would miss a word as it is folded here: other letters, or an inner apostrophe."""
    if word.isascii() and word.isalnum():
        return False
    return not word.isascii() or _CONTRACTION.search(word) is None
