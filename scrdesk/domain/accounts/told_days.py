"""The days an account speaks of besides its own: "police notification of 3 October", "on Saturday night", "yesterday".

Agencies often write down an event on the day they heard of it. A day written in the text is what ties such an account
to those of the people who were there. Years are often left out; the nearest day to the row's own is meant then.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from scrdesk.domain.dates_in_words import MONTHS, WEEKDAYS

MOST_TOLD = 4
"""Days taken from one text; a long list of dates tells of none of them in particular."""
FARTHEST_DAYS = 400
"""A day farther from the row's own is history, not the event."""

_MONTH = "|".join(f"{name}|{name[:3]}" for name in MONTHS) + "|Sept"
_NUMBER_OF_MONTH = {name.casefold(): n for n, name in enumerate(MONTHS, 1)}
_NUMBER_OF_MONTH |= {name[:3].casefold(): n for n, name in enumerate(MONTHS, 1)} | {"sept": 9}
_PATTERN = re.compile(
    rf"(?<![\w./])(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<m1>{_MONTH})\b\.?(?:,?\s+(?P<y1>\d{{4}}))?"
    r"|(?<![\w./-])(?P<d2>\d{1,2})[./](?P<m2>\d{1,2})(?:[./](?P<y2>\d{4}|\d{2}))?(?![\w/]|\.\d)"
    rf"|\b(?P<weekday>{'|'.join(WEEKDAYS)})(?P<weekend_night>\s+night)?\b"
    r"|\b(?P<yesterday>yesterday|last night|the night before|the previous (?:night|evening|day))\b"
    r"|\bon\s+(?:the\s+)?(?P<d3>\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of|" + _MONTH + r"))",
    re.IGNORECASE,
)
# "8/52" is eight weeks, "3/12" three months, "2/7" two days; counted so no farther than this: "23/7" is in July.
_MOST_COUNTED = {"7": 14, "12": 24, "52": 60}
_DECIMAL = re.compile(r"\d")
_BEFORE_A_DATE = re.compile(r"\b(?:on|of|re|dated)\s+$", re.IGNORECASE)
"""What stands before a date and never before a count of days or months."""


@dataclass(frozen=True, slots=True)
class ToldDay:
    """A day that a text names, and the words that name it."""

    day: date
    written: str


def told_days(text: str, own: date | None) -> tuple[ToldDay, ...]:
    """Return the days a text names, apart from the row's own day.

    Args:
        text: the words of the row.
        own: the row's own day; without one only days with a year can be told.
    """
    if "day" not in text and "night" not in text and not _has_digit(text):
        return ()
    found: dict[date, ToldDay] = {}
    for match in _PATTERN.finditer(text):
        day = _day_of(match, own)
        if day is not None and day != own and day not in found:
            if own is not None and abs((day - own).days) > FARTHEST_DAYS:
                continue
            found[day] = ToldDay(day, match.group().strip())
            if len(found) == MOST_TOLD:
                break
    return tuple(found.values())


def _has_digit(text: str) -> bool:
    if _DECIMAL.search(text):
        return True
    return not text.isascii() and any(sign.isdigit() for sign in text)


def _day_of(match: re.Match[str], own: date | None) -> date | None:
    if match["d1"]:
        return _nearest(int(match["d1"]), _NUMBER_OF_MONTH[match["m1"].casefold()], match["y1"], own)
    if match["d2"]:
        if match["y2"] is None and ("." in match.group() or _is_count(match)):
            return None  # a weight, or days, weeks or months
        return _nearest(int(match["d2"]), int(match["m2"]), match["y2"], own)
    if own is None:
        return None
    if match["weekday"]:
        back = (own.weekday() - [day.casefold() for day in WEEKDAYS].index(match["weekday"].casefold())) % 7
        return own - timedelta(days=back)
    if match["yesterday"]:
        return own - timedelta(days=1)
    return _nearest(int(match["d3"]), own.month, str(own.year), own)


def _is_count(match: re.Match[str]) -> bool:
    """Whether "n/m" counts days, weeks or months: "2/7", but neither "23/7" nor "on 2/7"."""
    if int(match["d2"]) > _MOST_COUNTED.get(match["m2"], 0):
        return False
    return _BEFORE_A_DATE.search(match.string, max(0, match.start() - 10), match.start()) is None


def _nearest(day: int, month: int, year: str | None, own: date | None) -> date | None:
    """Return the day; without a year the one nearest to the row's own, the past before the future."""
    if year is not None:
        number = int(year)
        return _date(number + (2000 if number < 40 else 1900) if number < 100 else number, month, day)
    if own is None:
        return None
    tried = [found for each in (own.year - 1, own.year, own.year + 1) if (found := _date(each, month, day))]
    return min(tried, key=lambda each: _distance(each, own), default=None)


def _distance(day: date, own: date) -> int:
    days = (own - day).days
    return days if days >= 0 else -3 * days  # records look back more than they look ahead


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
