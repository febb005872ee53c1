"""Working days in England and Wales: Monday to Friday without bank holidays, computed, so that no table runs out.

Rules from the Banking and Financial Dealings Act 1971 and proclamations since; the single days that were moved or added
are listed. Right from 1978, when the early May holiday began.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

_MOVED = {
    date(1995, 5, 1): date(1995, 5, 8),  # VE Day, 50 years
    date(2002, 5, 27): date(2002, 6, 4),  # Golden Jubilee
    date(2012, 5, 28): date(2012, 6, 4),  # Diamond Jubilee
    date(2020, 5, 4): date(2020, 5, 8),  # VE Day, 75 years
    date(2022, 5, 30): date(2022, 6, 2),  # Platinum Jubilee
}
_ADDED = (
    date(1981, 7, 29),  # royal wedding
    date(1999, 12, 31),  # millennium
    date(2002, 6, 3),  # Golden Jubilee
    date(2011, 4, 29),  # royal wedding
    date(2012, 6, 5),  # Diamond Jubilee
    date(2022, 6, 3),  # Platinum Jubilee
    date(2022, 9, 19),  # state funeral
    date(2023, 5, 8),  # coronation
)


def is_working_day(day: date) -> bool:
    """Whether offices in England and Wales are open on a day."""
    return day.weekday() < 5 and day not in bank_holidays(day.year)


def working_days_after(day: date, n_days: int) -> date:
    """Return the ``n_days``-th working day after a day; the day itself does not count."""
    while n_days:
        day += timedelta(days=1)
        n_days -= is_working_day(day)
    return day


def working_days_before(day: date, n_days: int) -> date:
    """Return the ``n_days``-th working day before a day; the day itself does not count."""
    while n_days:
        day -= timedelta(days=1)
        n_days -= is_working_day(day)
    return day


@lru_cache(maxsize=200)
def bank_holidays(year: int) -> frozenset[date]:
    """Return the bank holidays of a year in England and Wales."""
    easter = _easter(year)
    fixed = [
        _moved_off_weekend(date(year, 1, 1)),
        easter - timedelta(days=2),
        easter + timedelta(days=1),
        _first_monday(year, 5),
        _last_monday(year, 5),
        _last_monday(year, 8),
    ]
    christmas, boxing = date(year, 12, 25), date(year, 12, 26)
    if christmas.weekday() == 4:
        boxing = date(year, 12, 28)
    elif christmas.weekday() == 5:
        christmas, boxing = date(year, 12, 27), date(year, 12, 28)
    elif christmas.weekday() == 6:
        christmas = date(year, 12, 27)
    days = {_MOVED.get(day, day) for day in (*fixed, christmas, boxing)}
    return frozenset(days | {day for day in _ADDED if day.year == year})


def _moved_off_weekend(day: date) -> date:
    return day + timedelta(days=(7 - day.weekday()) % 7) if day.weekday() > 4 else day


def _first_monday(year: int, month: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=-first.weekday() % 7)


def _last_monday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=last.weekday())


def _easter(year: int) -> date:
    """Return Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    month, day = divmod(h + k - 7 * ((a + 11 * h + 22 * k) // 451) + 114, 31)
    return date(year, month, day + 1)
