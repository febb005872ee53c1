"""Names inside longer words: "wrenfieldfamily", "JusticeForToby", "#justicefortoby", "example.org/tobysfund"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from scrdesk.domain.leaks.forms import Form, Forms, Rule
from scrdesk.domain.leaks.knowledge import LeakWords
from scrdesk.domain.leaks.reading import Reading
from scrdesk.domain.leaks.values import LeakKind

MIN_INSIDE = 6
"""Letters of a name that is looked for inside any longer word."""
MIN_IN_TAG = 4
"""Letters of a name at either end of a tag or address whose rest is words."""
_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_HAS_PARTS = re.compile(r"[a-z][A-Z]")
_SHORT_WORDS = frozenset(("a", "i", "s", "am", "an", "as", "at", "be", "by", "do", "go", "he", "in", "is", "it", "me",
                          "my", "no", "of", "on", "or", "our", "so", "to", "up", "us", "we", "for"))  # fmt: skip
_SIGNS_OF_ADDRESS = "/.-_="
_MAX_ADDRESS = 200


class RunTogether:
    """Finds the names that stand inside longer words.

    Args:
        forms: every form of the register.
        known: what is known of words.
        is_word: whether a word is one of the language, whatever it is like.
    """

    def __init__(self, forms: Forms, known: LeakWords, is_word: Callable[[str], bool]) -> None:
        self._forms = forms
        self._known = known
        self._is_word = is_word
        names = sorted(
            {letters for letters, owners in forms.items() if letters.isalpha() and any(map(_is_free, owners))},
            key=lambda each: (-len(each), each),
        )
        long = [each for each in names if len(each) >= MIN_INSIDE]
        self._inside = re.compile("|".join(map(re.escape, long))) if long else None
        self._in_tag = tuple(each for each in names if len(each) >= MIN_IN_TAG)
        self._words: set[str] = set()
        self._told: dict[tuple[str, bool], tuple[int, int, str] | None] = {}

    def may_hold(self, word: str) -> bool:
        """Whether a small word may hold a name: one of the language never does, however it is written."""
        if word in self._words:
            return False
        if self._is_word(word):
            self._words.add(word)
            return False
        return True

    def find(self, reading: Reading, place: int) -> Iterator[tuple[int, int, Form]]:
        """Yield begin, end and form of the name inside one word of a text."""
        cased = reading.cased(place)
        begin = reading.tokens[place][0]
        asked = cased, self._is_in_tag(reading.folded, begin)
        if asked not in self._told:
            self._told[asked] = self._look(*asked)
        found = self._told[asked]
        if found is not None:
            for form in self._forms[found[2]]:
                if form.rule is not Rule.LABEL:
                    yield begin + found[0], begin + found[1], form

    @staticmethod
    def _is_in_tag(text: str, begin: int) -> bool:
        before = text[max(0, begin - 1) : begin]
        if before in ("#", "@"):
            return True
        # Looked at only where a sign of an address stands before it: most words have a blank there.
        if before not in _SIGNS_OF_ADDRESS or not before:
            return False
        run = text[max(0, begin - _MAX_ADDRESS) : begin].split()
        return bool(run) and ("://" in run[-1] or "www." in run[-1])

    def _look(self, cased: str, is_in_tag: bool) -> tuple[int, int, str] | None:  # noqa: FBT001 - the key of what is kept
        word = cased.lower()
        if not self.may_hold(word):
            return None
        found = self._inside.search(word) if self._inside is not None and len(word) > MIN_INSIDE else None
        if found is not None:
            return (*found.span(), found[0])
        if _HAS_PARTS.search(cased):
            return self._among_parts(cased)
        return self._at_an_end(word) if is_in_tag else None

    def _among_parts(self, cased: str) -> tuple[int, int, str] | None:
        for part in _PARTS.finditer(cased):
            owners = self._forms.get(part[0].lower(), ())
            if part.end() - part.start() >= MIN_IN_TAG and any(map(_is_free, owners)):
                return (*part.span(), part[0].lower())
        return None

    def _at_an_end(self, word: str) -> tuple[int, int, str] | None:
        for name in self._in_tag:
            if len(name) >= len(word):
                continue
            if word.endswith(name) and self._are_words(word[: -len(name)]):
                return len(word) - len(name), len(word), name
            if word.startswith(name) and self._are_words(word[len(name) :]):
                return 0, len(name), name
        return None

    def _are_words(self, letters: str) -> bool:
        """Whether letters are nothing but words put together."""
        ends = {0}
        for end in range(1, len(letters) + 1):
            if any(begin in ends and self._is_part(letters[begin:end]) for begin in range(max(0, end - 16), end)):
                ends.add(end)
        return len(letters) in ends

    def _is_part(self, letters: str) -> bool:
        return letters in _SHORT_WORDS or (
            len(letters) > 2 and (letters in self._known.frequent or letters in self._known.in_aliases)
        )


def _is_free(form: Form) -> bool:
    return form.kind in (LeakKind.NAME, LeakKind.ALIAS) and form.rule is Rule.ANY
