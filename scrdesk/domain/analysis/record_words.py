"""What an entry seems to say by careful lists of phrases; a reading that no person confirmed, and always called so.

The lists are data (``resources/templates/record_words.toml``); this module applies them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

READ = "read from the words, not confirmed"
"""How everything is called that only a list of phrases says."""
MARKED = "marked by the panel"


@dataclass(frozen=True, slots=True)
class WordList:
    """A list of phrases for one matter.

    Args:
        words: phrases in small letters, any of which tells the matter.
        within: parts of an entry that are looked at, by their names in :class:`CaseRow`.
        unless: phrases that take the reading back.
        beside: phrases of which one must stand there too; empty: none need.
        denied_by: words that take one phrase back when they stand closely before it ("no", "denied"); empty: none do.
        denied_after: phrases that take it back when they follow it closely ("ruled out", "none").
    """

    words: tuple[str, ...]
    within: tuple[str, ...] = ("event",)
    unless: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    denied_by: tuple[str, ...] = ()
    denied_after: tuple[str, ...] = ()

    def is_in(self, text: str) -> bool:
        """Whether a text, in small letters, tells the matter."""
        return (
            any(phrase in text and self._tells(text, phrase) for phrase in self.words)
            and not any(has_phrase(text, phrase) for phrase in self.unless)
            and (not self.beside or any(has_phrase(text, phrase) for phrase in self.beside))
        )

    def _tells(self, text: str, phrase: str) -> bool:
        if not self.denied_by and not self.denied_after:
            return has_phrase(text, phrase)
        return any(not self._is_denied(text, place, place + len(phrase)) for place in places(text, phrase))

    def _is_denied(self, text: str, begin: int, end: int) -> bool:
        """Whether a phrase at a place is said not to be so: "no bruise", "denied drinking", "injuries: none".

        In a list after a comma ("no bruises, burns or marks") the "no" counts for all; without an "or" it does not, so
        that "no fever, bruise on arm" is a bruise.
        """
        before = _CLAUSE_ENDS.split(text[max(0, begin - _LOOK_BACK) : begin])[-1]
        if "," in before:
            after = _CLAUSE_ENDS.split(text[end : end + _LOOK_BACK], maxsplit=1)[0]
            if not _has_or(before) and not _goes_on_to_or(after):
                before = before.rsplit(",", 1)[1]
        near = " ".join(before.split()[-_WORDS_BEFORE:])
        if any(has_phrase(near, word) for word in self.denied_by):
            return True
        after = _CLAUSE_BREAKS.split(text[end : end + _LOOK_BACK], maxsplit=1)[0]
        close = " ".join(after.split()[:_WORDS_AFTER])
        return any(has_phrase(close, word) for word in self.denied_after)


def _has_or(text: str) -> bool:
    return any(has_phrase(text, word) for word in ("or", "nor"))


def _goes_on_to_or(after: str) -> bool:
    """Whether a phrase stands in a list that ends in an "or": what is between its commas is short."""
    for place, part in enumerate(after.split(",")):
        if _has_or(part):
            return True
        if len(part.split()) > min(place + 1, _WORDS_IN_LIST):
            return False
    return False


_LOOK_BACK = 90
"""Signs before and after a phrase within which it can be denied."""
_WORDS_BEFORE, _WORDS_AFTER = 6, 4
_WORDS_IN_LIST = 2
"""Longest part of a list between two commas; one word at most right after the phrase."""
_CLAUSE_ENDS = re.compile(r"[.;:!?\n(]|\bbut\b|\bthough\b|\bhowever\b")
_CLAUSE_BREAKS = re.compile(r"[.;!?\n,(]|\bbut\b|\bthough\b")

WordLists = Mapping[str, WordList]


def folded(text: str) -> str:
    """Return a text as phrases are looked for in it: small letters, straight apostrophes."""
    return text.casefold().replace("’", "'")


def has_phrase(text: str, phrase: str) -> bool:
    """Whether a phrase stands in a text as whole words; both folded."""
    return next(places(text, phrase), None) is not None


def places(text: str, phrase: str) -> Iterator[int]:
    """Yield where a phrase stands in a text as whole words; both folded."""
    place = text.find(phrase)
    while place >= 0:
        after = place + len(phrase)
        if (place == 0 or not text[place - 1].isalnum()) and (after == len(text) or not text[after].isalnum()):
            yield place
        place = text.find(phrase, place + 1)
