"""Seasons, school terms and feasts as spans of days in England.

Seasons are the meteorological ones, as in EDTF's common reading (spring = March to May). Terms and holidays differ
from place to place, so their bounds are wide and marked vague.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from scrdesk.domain.date_reading.spans import Span, day_span, days_span, last_of_month, month_span, months_span
from scrdesk.domain.event_date import Precision

_SEASON_MONTHS = {"spring": (21, 3), "summer": (22, 6), "autumn": (23, 9), "fall": (23, 9)}


def season_span(name: str, year: int, next_year: int | None = None) -> Span:
    """Return the span of a season.

    "Winter 2015/16" is December to February. "Winter 2016" can be the one that began or the one that ended in 2016:
    the span holds both.
    """
    if name == "winter":
        if next_year is not None:
            return months_span((year, 12), (next_year, 2), Precision.SEASON)
        return months_span((year - 1, 12), (year + 1, 2), Precision.SEASON)
    code, month = _SEASON_MONTHS[name]
    return Span(date(year, month, 1), last_of_month(year, month + 2), Precision.SEASON, f"{year:04d}-{code}")


def quarter_span(number: int, year: int) -> Span:
    """Return a quarter of the calendar year (EDTF 33 to 36)."""
    first = 3 * number - 2
    return Span(date(year, first, 1), last_of_month(year, first + 2), Precision.SEASON, f"{year:04d}-{32 + number}")


def easter_sunday(year: int) -> date:
    """Return Easter Sunday (Gregorian; the anonymous algorithm published in Nature, 1876)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - moon + 15) % 30
    quarters, left = divmod(of_century, 4)
    weekday = (32 + 2 * rest + 2 * quarters - epact - left) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def _easter(year: int) -> Span:
    sunday = easter_sunday(year)
    return days_span(sunday - timedelta(days=2), sunday + timedelta(days=1), is_vague=True)


_NAMED: dict[str, Callable[[int], Span]] = {
    "christmas eve": lambda year: day_span(date(year, 12, 24)),
    "christmas day": lambda year: day_span(date(year, 12, 25)),
    "boxing day": lambda year: day_span(date(year, 12, 26)),
    "christmas holidays": lambda year: days_span(date(year, 12, 15), date(year + 1, 1, 10), is_vague=True),
    "christmas": lambda year: days_span(date(year, 12, 20), date(year, 12, 31), is_vague=True),
    "new year's eve": lambda year: day_span(date(year, 12, 31)),
    "new year's day": lambda year: day_span(date(year, 1, 1)),
    "new year": lambda year: days_span(date(year - 1, 12, 31), date(year, 1, 2), is_vague=True),
    "good friday": lambda year: day_span(easter_sunday(year) - timedelta(days=2)),
    "easter sunday": lambda year: day_span(easter_sunday(year)),
    "easter monday": lambda year: day_span(easter_sunday(year) + timedelta(days=1)),
    "easter holidays": lambda year: days_span(
        easter_sunday(year) - timedelta(days=17), easter_sunday(year) + timedelta(days=17), is_vague=True
    ),
    "easter": _easter,
    "halloween": lambda year: day_span(date(year, 10, 31)),
    "autumn term": lambda year: months_span((year, 9), (year, 12), Precision.RANGE, is_vague=True),
    "spring term": lambda year: months_span((year, 1), (year, 4), Precision.RANGE, is_vague=True),
    "summer term": lambda year: months_span((year, 4), (year, 7), Precision.RANGE, is_vague=True),
    "february half term": lambda year: replace(month_span(year, 2), is_vague=True),
    "may half term": lambda year: days_span(date(year, 5, 15), date(year, 6, 10), is_vague=True),
    "october half term": lambda year: days_span(date(year, 10, 10), date(year, 11, 10), is_vague=True),
    "summer holidays": lambda year: months_span((year, 7), (year, 9), Precision.RANGE, is_vague=True),
}
NAMED_PERIOD = re.compile(
    r"\b(?P<named>(?:christmas|xmas|easter|summer)(?: school)? (?:holidays?|break)|(?:christmas|xmas) (?:day|eve)"
    r"|christmas|xmas"
    r"|boxing day|new year'?s (?:day|eve)|new year'?s?|good friday|easter (?:sunday|monday)|easter|halloween"
    r"|(?:february|feb|spring|may|whitsun|summer|october|oct|autumn) half[- ]?term(?: holidays?| week)?"
    r"|(?:autumn|spring|summer)(?: school)? term)\b"
)
"""Finds a named period in a plain text."""


def named_span(name: str, year: int) -> Span:
    """Return the span of a period found by :data:`NAMED_PERIOD` in a year."""
    name = name.replace(" school", "").replace("xmas", "christmas").replace("break", "holidays")
    name = re.sub(r"holiday$", "holidays", name)
    name = re.sub(r"new years? (?=day|eve)", "new year's ", name)
    if name in ("new years", "new year's"):
        name = "new year"
    half_term = _HALF_TERM.match(name)
    if half_term is not None:
        name = f"{_HALF_TERMS[half_term[1]]} half term"
    return _NAMED[name](year)


_HALF_TERM = re.compile(r"([a-z]+) half[- ]?term")
_HALF_TERMS = {
    "february": "february", "feb": "february", "spring": "february", "may": "may", "whitsun": "may", "summer": "may",
    "october": "october", "oct": "october", "autumn": "october",
}  # fmt: skip
