"""Age at an event and days before the incident in a few signs, for a column; see :mod:`scrdesk.domain.age`."""

from __future__ import annotations

import re
from datetime import date

from scrdesk.domain.age import whole_months
from scrdesk.domain.event_date import EventDate

DAYS_ONLY_BELOW = 28
YEARS_ONLY_FROM = 18
_UNITS = {"y": "year", "m": "month", "w": "week", "d": "day"}
_AMOUNT = re.compile(r"(\d+) ([ymwd])\b")


def age_in_short(born: EventDate, on: EventDate) -> str:
    """Return how old somebody was when an event happened, as far as both dates are known.

    "4 y 2 m"; weeks under 2 years ("11 w"), days under 28 days ("12 d"), years from 18 on ("31 y"), "unborn" before
    birth. Where a date is uncertain, the youngest and the oldest it can have been: "3 y 11 m – 4 y 2 m",
    "unborn – 3 w". Empty when either date has no bound to reckon with.
    """
    if born.earliest is None or born.latest is None or on.earliest is None or on.latest is None:
        return ""
    youngest, oldest = _short(born.latest, on.earliest), _short(born.earliest, on.latest)
    return youngest if youngest == oldest else f"{youngest} – {oldest}"


def spelled(age: str) -> str:
    """Return an age of a few signs with its units in words: "2 y 5 m" as "2 years 5 months", "104 w" as "104 weeks"."""
    return _AMOUNT.sub(lambda one: f"{one[1]} {_UNITS[one[2]]}{'' if one[1] == '1' else 's'}", age)


def days_before_in_short(incident: date, on: EventDate) -> str:
    """Return how many days before the incident an event happened: "77 days", "70–77 days", "day of the incident".

    "after" for what came after; empty when the event's date has no bounds.
    """
    if on.earliest is None or on.latest is None:
        return ""
    most, least = (incident - on.earliest).days, (incident - on.latest).days
    if most < 0:
        return "after"
    if most == least:
        return (f"{most:,} days" if most > 1 else "1 day") if most else "day of the incident"
    return f"{max(least, 0)}–{most:,} days" if least >= 0 else f"{most:,} days – after"


def _short(born: date, on: date) -> str:
    if on < born:
        return "unborn"
    days = (on - born).days
    if days < DAYS_ONLY_BELOW:
        return f"{days} d"
    years, months = divmod(whole_months(born, on), 12)
    if years < 2:
        return f"{days // 7} w"
    return f"{years} y {months} m" if years < YEARS_ONLY_FROM and months else f"{years} y"
