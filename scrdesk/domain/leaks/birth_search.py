"""Dates of birth that need a look at what stands around them.

With a year of two digits; without a year, or with another year, where a birth or plainly a day is spoken of; with the
month misspelt; and as the number by which a spreadsheet counts days.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from scrdesk.domain.dates_in_words import MONTHS
from scrdesk.domain.leaks.birth_forms import day_words, month_names
from scrdesk.domain.leaks.months_elsewhere import MONTHS_ELSEWHERE
from scrdesk.domain.leaks.short_days import short_days
from scrdesk.domain.leaks.values import LeakRegister

_SHORT = re.compile(
    r"(?<![\d./-])(\d{1,2})\s?([./\\_|·∙–-])\s?(\d{1,2})\s?[./\\_|·∙–-]\s?'?(\d{2})(?![\d:])(?!\s?[./-]\d)"
)
_SHORT_RUN = re.compile(r"(?<!\d)(\d{2})(\d{2})(\d{2})(?!\d)")
_SHORT_APART = re.compile(r"(?<![\d./-])(\d{1,2})\s+(\d{1,2})\s+(\d{2})(?![\d:./-])")
_SHORT_IN_BOXES = re.compile(r"(?<!\d)(?<!\d\s)\d(?:\s+\d){5}(?!\s*\d)")
_STAMP = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?=\d{6}|t\d|z)")
_MONTH = "|".join(sorted({name for month in range(1, 13) for name in month_names(month)}, key=len, reverse=True))
_DAYS_TOLD = day_words()
_DAY_TOLD = "|".join(sorted(_DAYS_TOLD, key=len, reverse=True)).replace(" ", r"[\s-]?")
_DAY_MONTH = re.compile(
    rf"(?<![\w.])(\d{{1,2}}|{_DAY_TOLD})\s?(?:st|nd|rd|th)?\s+(?:(?:day\s+)?of\s+)?({_MONTH})(?![a-z])"
)
_MONTH_DAY = re.compile(rf"(?<!\w)({_MONTH})\s+(?:the\s+)?(\d{{1,2}}|{_DAY_TOLD})(?:st|nd|rd|th)?(?![\w:])")
_NUMBERS = re.compile(r"(?<![\d./-])(\d{1,2})\s?[./-]\s?(\d{1,2})(?!\d)")
_NEARLY = re.compile(
    r"(?<![\w.])(\d{1,2})\s?(?:st|nd|rd|th|\.)?\s+(?:(?:of|de)\s+)?([a-z]{3,12})[\s,.]+(?:de\s+)?(\d{4})(?!\d)"
)
_YEAR_FIRST = re.compile(rf"(?<![\w./-])(\d{{2}})\s+({_MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?(?=\s*(?:$|[\n\t,;.)|\]]))")
_FIELDS = re.compile(
    r"\bday\W{1,4}(?P<day>\d{1,2})\W{1,4}month\W{1,4}(?P<month>\w{1,9})\W{1,4}year\W{1,4}(?P<year>\d{4})(?!\d)"
    r"|(?<!\d)(?P<day_>\d{1,2})\W{1,4}day\W{1,4}(?P<month_>\w{1,9})\W{1,4}month\W{1,4}(?P<year_>\d{4})\W{1,4}year\b"
)
"""Day, month and year in fields of their own."""
_SERIAL = re.compile(r"(?<![\d.,/-])\d{5}(?=\.\d|(?![\d/-]|,\d))")
_CELL = re.compile(r"(?<![\d.])\d{5}(?!\d)")
_BIRTH = re.compile(r"\b(?:born|birthday|birthdays|birth|d\.?\s?o\.?\s?b\b|birth date|turned)")
_ANNIVERSARY = re.compile(
    r"\b(?:birthdays?|turned|turns|turning|(?:became|becomes|reached|reaches)\s+(?:the\s+age\s+of\s+)?(?:\d{1,2}|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)"
    r"\b)"
)
_YEAR_FOLLOWS = re.compile(r"[\s,./-]*'?\d{2}")
_DIGIT = re.compile(r"\d")
_NEAR = 40
"""Signs within which a word for birth must stand."""
_MONTH_OF = {name: month for month in range(1, 13) for name in month_names(month)}
_FIRST_DAY = date(1899, 12, 30)
_FIRST_DAY_1904 = date(1904, 1, 1)
_FIRST_SERIAL = 10_000
"""Days counted from 1899 have five digits from May 1927 on."""


class BirthSearch:
    """Finds births of the register that need a look at what stands around them."""

    def __init__(self, register: LeakRegister) -> None:
        self._on: dict[tuple[int, int, int], set[str]] = defaultdict(set)
        self._days: dict[tuple[int, int], set[str]] = defaultdict(set)
        self._whole: dict[tuple[int, int, int], set[str]] = defaultdict(set)
        self._serials: dict[str, set[str]] = defaultdict(set)
        for person in register.people:
            if person.born is None:
                continue
            born = person.born
            self._on[born.year % 100, born.month, born.day].add(person.label)
            self._days[born.month, born.day].add(person.label)
            self._whole[born.year, born.month, born.day].add(person.label)
            for first in (_FIRST_DAY, _FIRST_DAY_1904):
                if (born - first).days >= _FIRST_SERIAL:
                    self._serials[str((born - first).days)].add(person.label)

    def find(self, small: str, *, are_numbers: bool = False) -> Iterator[tuple[int, int, str]]:
        """Yield begin, end and label of each birth.

        Args:
            small: a folded, small text.
            are_numbers: whether its numbers are cells of a sheet, which may count days without saying so.
        """
        if not self._on or not (_DIGIT.search(small) or _BIRTH.search(small)):
            return
        births = [found.span() for found in _BIRTH.finditer(small)]
        yield from self._short(small, births)
        for found in _STAMP.finditer(small):
            owners = self._whole.get((int(found[1]), int(found[2]), int(found[3])), set())
            yield from ((*found.span(), owner) for owner in sorted(owners))
        for found in _NEARLY.finditer(small):
            yield from ((*found.span(), owner) for owner in sorted(self._of_misspelt_month(found)))
        for found in _YEAR_FIRST.finditer(small):
            owners = self._on.get((int(found[1]), _month(found[2]), int(found[3])), set())
            yield from ((*found.span(), owner) for owner in sorted(owners))
        for found in _FIELDS.finditer(small) if "month" in small else ():
            day, month, year = (found[name] or found[f"{name}_"] for name in ("day", "month", "year"))
            owners = self._whole.get((int(year), _month(month), int(day)), set())
            yield from ((*found.span(), owner) for owner in sorted(owners))
        pattern = _CELL if are_numbers else _SERIAL
        for found in pattern.finditer(small) if are_numbers or births else ():
            if found[0] in self._serials and (are_numbers or _is_near(found, births)):
                yield from ((*found.span(), owner) for owner in sorted(self._serials[found[0]]))
        told: set[tuple[int, int]] = set()
        if births or _ANNIVERSARY.search(small):
            for begin, end, owner in self._days_by_themselves(small, births):
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

    def _short(self, small: str, births: list[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
        """Yield births with a year of two digits."""
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
        for pattern in (_SHORT_APART, _SHORT_IN_BOXES) if births else ():
            for found in pattern.finditer(small):
                digits = "".join(found[0].split())
                a, b, c = map(int, found.groups() or (digits[:2], digits[2:4], digits[4:]))
                owners = self._on.get((c, b, a), set()) if _is_near(found, births) else set()
                yield from ((*found.span(), owner) for owner in sorted(owners))

    def _of_misspelt_month(self, found: re.Match[str]) -> set[str]:
        """Return whose birth "14 Marhc 2012" or "14 marca 2012" is."""
        if found[2] in _MONTH_OF:
            return set()
        if found[2] in MONTHS_ELSEWHERE:
            month = MONTHS_ELSEWHERE[found[2]]
            return self._whole.get((int(found[3]), month, int(found[1])), set())
        from rapidfuzz.distance import OSA

        owners: set[str] = set()
        for (year, month, day), labels in self._whole.items():
            if (year, day) == (int(found[3]), int(found[1])) and OSA.distance(found[2], MONTHS[month - 1].lower()) == 1:
                owners |= labels
        return owners

    def _days_by_themselves(self, small: str, births: list[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
        """Yield days near a birth without their year, and days of a birthday with a later year."""
        birthdays = [found.span() for found in _ANNIVERSARY.finditer(small)]
        for pattern, month_at, day_at in ((_DAY_MONTH, 2, 1), (_MONTH_DAY, 1, 2), (_NUMBERS, 2, 1)):
            for found in pattern.finditer(small):
                # With a year it is another day, or found with it; a birthday has another year each time.
                has_year = _YEAR_FOLLOWS.match(small, found.end()) is not None
                if not _is_near(found, birthdays if has_year else births + birthdays):
                    continue
                key = _month(found[month_at]), _day(found[day_at])
                yield from ((*found.span(), owner) for owner in sorted(self._days.get(key, set())))


def _is_near(found: re.Match[str], places: list[tuple[int, int]]) -> bool:
    return any(begin - _NEAR < found.end() and found.start() < end + _NEAR for begin, end in places)


def _month(written: str) -> int:
    return int(written) if written.isdigit() else _MONTH_OF.get(written, 0)


def _day(written: str) -> int:
    return int(written) if written.isdigit() else _DAYS_TOLD.get(" ".join(re.split(r"[\s-]+", written)), 0)
