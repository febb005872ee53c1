"""A date of birth in every form in which it is written, as letters and digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from scrdesk.domain.dates_in_words import MONTHS

_WELSH = (
    "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi", "hydref",
    "tachwedd", "rhagfyr",
)  # fmt: skip
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip
_UNITS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


_FEASTS = {
    (1, 1): ("newyearsday", "newyear"),
    (2, 14): ("valentinesday",),
    (10, 31): ("halloween",),
    (11, 5): ("bonfirenight",),
    (12, 24): ("christmaseve",),
    (12, 25): ("christmasday",),
    (12, 26): ("boxingday",),
    (12, 31): ("newyearseve",),
}


def birth_forms(born: date | None) -> Iterator[tuple[str, frozenset[int], bool]]:
    """Yield letters, the offsets between day, month and year, and whether it must be parted just there.

    Years of two digits between numbers are not here: "9112" alone says nothing (see ``birth_search``).
    """
    if born is None:
        return
    seen = set()
    for parts, is_parted in _written(born):
        offsets, letters = set(), ""
        for part in parts:
            if letters:
                offsets.add(len(letters))
            letters += part
        if (letters, is_parted) not in seen:
            seen.add((letters, is_parted))
            yield letters, frozenset(offsets), is_parted


def month_names(month: int) -> tuple[str, ...]:
    """Return the ways to write a month as a word, small."""
    name = MONTHS[month - 1].lower()
    short = [name, name[:3]]
    if month == 9:
        short.append("sept")
    return (*dict.fromkeys(short), _WELSH[month - 1])


def _written(born: date) -> Iterator[tuple[tuple[str, ...], bool]]:
    year = f"{born.year:04d}"
    for day in dict.fromkeys((f"{born.day:02d}", str(born.day))):
        for month in dict.fromkeys((f"{born.month:02d}", str(born.month))):
            is_parted = len(day) + len(month) < 4
            yield (day, month, year), is_parted
            yield (year, month, day), is_parted
            yield (month, day, year), is_parted
    yield (str(born.day), _ROMAN[born.month - 1], year), True
    yield (str(born.day), _ROMAN[born.month - 1], year[2:]), True
    for told in _FEASTS.get((born.month, born.day), ()):
        yield (told, year), True
        yield (told, "in", year), True
    days = (f"{born.day:02d}", str(born.day), f"{born.day}{_ending(born.day)}", *_ordinals(born.day))
    names = month_names(born.month)
    # "9 Jan 12" is here, since the month parts day from year.
    years = (year, year[2:], *_years_in_words(born.year))
    for day in dict.fromkeys(days):
        for name in names:
            for told in years:
                for filler in ((), ("of",), ("day", "of")):
                    yield (day, *filler, name, told), told == year[2:]
                yield (day, name, "in", told), told == year[2:]
                yield (name, day, told), told == year[2:]
                yield (name, "the", day, told), told == year[2:]
            yield (year, name, day), False
            for filler in ((), ("of",), ("day", "of")):
                yield (day, *filler, name, "in", "the", "year", year), False


def day_words() -> dict[str, int]:
    """Return each day of a month as it is told in words ("twenty first"), and its number."""
    return {re.sub("^(twenty|thirty)(?=.)", r"\1 ", told): day for day in range(1, 32) for told in _ordinals(day)}


def _ending(day: int) -> str:
    return "th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def _ordinals(day: int) -> tuple[str, ...]:
    if day <= 20:
        return (_ORDINALS[day - 1],)
    if day % 10 == 0:
        return ("thirtieth",)
    return (_TENS[day // 10] + _ORDINALS[day % 10 - 1],)


def _below_hundred(number: int) -> str:
    if number < 10:
        return _UNITS[number]
    if number < 20:
        return _TEENS[number - 10]
    return _TENS[number // 10] + _UNITS[number % 10]


def _years_in_words(year: int) -> Iterator[str]:
    rest = _below_hundred(year % 100)
    if year // 100 == 20:
        yield "twothousandand" + rest if rest else "twothousand"
        yield "twothousand" + rest
    if rest:
        yield _below_hundred(year // 100) + ("oh" if year % 100 < 10 else "") + rest
    if year // 100 == 19:
        yield "nineteenhundredand" + rest
