"""What an entry seems to say by careful lists of phrases; a reading that no person confirmed, and always called so.

The lists are data (``resources/templates/record_words.toml``); this module applies them.
"""

from __future__ import annotations

from collections.abc import Mapping
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
    """

    words: tuple[str, ...]
    within: tuple[str, ...] = ("event",)
    unless: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()

    def is_in(self, text: str) -> bool:
        """Whether a text, in small letters, tells the matter."""
        return (
            any(phrase in text and has_phrase(text, phrase) for phrase in self.words)
            and not any(has_phrase(text, phrase) for phrase in self.unless)
            and (not self.beside or any(has_phrase(text, phrase) for phrase in self.beside))
        )


WordLists = Mapping[str, WordList]


def folded(text: str) -> str:
    """Return a text as phrases are looked for in it: small letters, straight apostrophes."""
    return text.casefold().replace("’", "'")


def has_phrase(text: str, phrase: str) -> bool:
    """Whether a phrase stands in a text as whole words; both folded."""
    place = text.find(phrase)
    while place >= 0:
        after = place + len(phrase)
        if (place == 0 or not text[place - 1].isalnum()) and (after == len(text) or not text[after].isalnum()):
            return True
        place = text.find(phrase, place + 1)
    return False
