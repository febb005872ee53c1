"""Numbers written as they are said: "oh seven seven double oh, nine double oh one two three"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from scrdesk.domain.leaks.forms import Form
from scrdesk.domain.leaks.values import LeakKind

MIN_DIGITS = 6
"""Digits of a number that is said digit by digit."""
_DIGITS = {
    "oh": "0", "o": "0", "zero": "0", "nought": "0", "naught": "0", "nil": "0", "one": "1", "two": "2", "three": "3",
    "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_TIMES = {"double": 2, "triple": 3, "treble": 3}
_DIGIT = "|".join(sorted(_DIGITS, key=len, reverse=True))
_SAID = rf"(?:(?:{'|'.join(_TIMES)})[\s-]+)?(?:{_DIGIT}|\d{{1,6}})"
_RUN = re.compile(rf"\b{_SAID}(?:[\s,.;:/-]{{1,4}}(?:then[\s,]+|and[\s,]+)?{_SAID}){{3,}}\b")
_STEP = re.compile(rf"(?:({'|'.join(_TIMES)})[\s-]+)?({_DIGIT}|\d)")
_ANY = re.compile(rf"\b(?:{_DIGIT}|double|triple|treble)[\s,.-]+(?:(?:{_DIGIT})\b|double|triple|treble)")


class SpokenNumbers:
    """Finds the registered numbers that are said digit by digit.

    Args:
        forms: every form of the register.
    """

    def __init__(self, forms: Mapping[str, tuple[Form, ...]]) -> None:
        self._owners: dict[str, set[str]] = {}
        for letters, owners in forms.items():
            if len(letters) >= MIN_DIGITS and letters.isdigit():
                whose = {form.owner for form in owners if form.kind is LeakKind.IDENTIFIER}
                if whose:
                    self._owners[letters] = whose
        self._sizes = sorted({len(letters) for letters in self._owners}, reverse=True)

    def find(self, small: str) -> Iterator[tuple[int, int, str]]:
        """Yield begin, end and label of each in a folded, small text."""
        if not self._owners or _ANY.search(small) is None:
            return
        for found in _RUN.finditer(small):
            if found[0].replace(" ", "").isdigit():
                continue  # found as it is written
            digits, places = "", []
            for step in _STEP.finditer(small, found.start(), found.end()):
                times = _TIMES.get(step[1] or "", 1)
                digits += _DIGITS.get(step[2], step[2]) * times
                places += [step.span()] * times
            yield from self._within(digits, places)

    def _within(self, digits: str, places: list[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
        begin = 0
        while begin < len(digits):
            sizes = (size for size in self._sizes if size <= len(digits) - begin)
            size = next((size for size in sizes if digits[begin : begin + size] in self._owners), 0)
            if not size:
                begin += 1
                continue
            for owner in sorted(self._owners[digits[begin : begin + size]]):
                yield places[begin][0], places[begin + size - 1][1], owner
            begin += size
