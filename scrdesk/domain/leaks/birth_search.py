"""Dates of birth with a year of two digits, or without a year where a birth or plainly a day is spoken of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from scrdesk.domain.leaks.birth_forms import month_names
from scrdesk.domain.leaks.short_days import short_days
from scrdesk.domain.leaks.values import LeakRegister

_SHORT = re.compile(r"(?<![\d./-])(\d{1,2})\s?([./\\_–-])\s?(\d{1,2})\s?[./\\_–-]\s?'?(\d{2})(?![\d:])(?!\s?[./-]\d)")
_SHORT_RUN = re.compile(r"(?<!\d)(\d{2})(\d{2})(\d{2})(?!\d)")
_STAMP = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?=\d{6}|t\d|z)")
_MONTH = "|".join(sorted({name for month in range(1, 13) for name in month_names(month)}, key=len, reverse=True))
_DAY_MONTH = re.compile(rf"(?<![\w.])(\d{{1,2}})\s?(?:st|nd|rd|th)?\s+(?:of\s+)?({_MONTH})(?![a-z])")
_MONTH_DAY = re.compile(rf"(?<!\w)({_MONTH})\s+(?:the\s+)?(\d{{1,2}})(?:st|nd|rd|th)?(?![\w:])")
_NUMBERS = re.compile(r"(?<![\d./-])(\d{1,2})\s?[./-]\s?(\d{1,2})(?![\d./-])")
_BIRTH = re.compile(r"\b(?:born|birthday|birthdays|birth|d\.?\s?o\.?\s?b\b|birth date|turned)")
_DIGIT = re.compile(r"\d")
_NEAR = 40
"""Signs within which a word for birth must stand."""
_MONTH_OF = {name: month for month in range(1, 13) for name in month_names(month)}


class BirthSearch:
    """Finds births of the register that need a look at what stands around them."""

    def __init__(self, register: LeakRegister) -> None:
        self._on: dict[tuple[int, int, int], set[str]] = defaultdict(set)
        self._days: dict[tuple[int, int], set[str]] = defaultdict(set)
        for person in register.people:
            if person.born is not None:
                self._on[person.born.year % 100, person.born.month, person.born.day].add(person.label)
                self._days[person.born.month, person.born.day].add(person.label)
        self._whole = {
            (person.born.year, person.born.month, person.born.day): person.label
            for person in register.people
            if person.born is not None
        }

    def find(self, small: str) -> Iterator[tuple[int, int, str]]:
        """Yield begin, end and label of each birth in a folded, small text."""
        if not self._on or not _DIGIT.search(small):
            return
        for found in _SHORT.finditer(small):
            first, second, year = int(found[1]), int(found[3]), int(found[4])
            owners = self._on.get((year, second, first), set()) | self._on.get((year, first, second), set())
            # "12-01-09" as computers write it.
            owners = owners | self._on.get((first, second, year), set()) if len(found[1]) == 2 else owners
            yield from ((*found.span(), owner) for owner in sorted(owners))
        for found in _SHORT_RUN.finditer(small):
            a, b, c = int(found[1]), int(found[2]), int(found[3])
            owners = self._on.get((c, b, a), set()) | self._on.get((a, b, c), set())
            yield from ((*found.span(), owner) for owner in sorted(owners))
        for found in _STAMP.finditer(small):
            label = self._whole.get((int(found[1]), int(found[2]), int(found[3])))
            if label is not None:
                yield (*found.span(), label)
        told: set[tuple[int, int]] = set()
        births = [found.span() for found in _BIRTH.finditer(small)]
        if births:
            for begin, end, owner in self._days_without_year(small, births):
                told.add((begin, end))
                yield begin, end, owner
        for each in short_days(small):
            if (each.begin, each.end) not in told:
                owners = self._days.get((each.month, each.day), set())
                yield from ((each.begin, each.end, owner) for owner in sorted(owners))

    @staticmethod
    def is_near_a_birth(small: str, begin: int, end: int) -> bool:
        """Whether a birth is spoken of just beside a place in a folded, small text."""
        return _BIRTH.search(small, max(0, begin - _NEAR), end + _NEAR) is not None

    def _days_without_year(self, small: str, births: list[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
        for pattern, month_at, day_at in ((_DAY_MONTH, 2, 1), (_MONTH_DAY, 1, 2), (_NUMBERS, 2, 1)):
            for found in pattern.finditer(small):
                if re.match(r"[\s,./-]*'?\d{2}", small[found.end() :]):
                    continue  # it has a year, and is another day or is found with it
                is_near = any(begin - _NEAR < found.end() and found.start() < end + _NEAR for begin, end in births)
                month = _MONTH_OF.get(found[month_at]) or (int(found[month_at]) if found[month_at].isdigit() else 0)
                for owner in sorted(self._days.get((month, int(found[day_at])), set())) if is_near else ():
                    yield (*found.span(), owner)
