"""Days as British readers write them, without the operating system's locale and the same on every platform.

How an uncertain date with its bounds is said is in ``when_in_words`` and ``when_short`` below.
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from scrdesk.domain.event_date import EventDate, Precision, Sureness

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day_in_words(day: date) -> str:
    """Return "5 March 2016"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def weekday_in_words(day: date) -> str:
    """Return "Saturday 5 March 2016"."""
    return f"{WEEKDAYS[day.weekday()]} {day_in_words(day)}"


def month_in_words(day: date) -> str:
    """Return "March 2016"."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def short_day_in_words(day: date) -> str:
    """Return "5 Mar 2016", for tables."""
    return f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year}"


MAX_QUOTED_CHARS = 60
"""An unread date is quoted up to here in tables and reports; the whole cell is always in the original row."""

_LEADS = {
    Sureness.CERTAIN: "",
    Sureness.UNCERTAIN: "possibly ",
    Sureness.APPROXIMATE: "about ",
    Sureness.BOTH: "possibly about ",
}
_SHORT_LEADS = {
    Sureness.CERTAIN: "",
    Sureness.UNCERTAIN: "? ",
    Sureness.APPROXIMATE: "c. ",
    Sureness.BOTH: "? c. ",
}
_SEASON_NAMES = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_THIRDS = ("early", "mid", "late")
_SAYS_BEFORE = re.compile(r"\b(?:before|prior|pre|earlier|preceding)\b", re.IGNORECASE)
_DAY_PARTS = re.compile(
    r"\b(?:(?:early|mid|late)[- ]?)?(?:morning|afternoon|evening|night|overnight|lunch ?time|tea ?time|bed ?time|hours"
    r"|am|pm|dawn|dusk|all day)\b",
    re.IGNORECASE,
)


def when_in_words(when: EventDate) -> str:
    """Say the days of a date in full: "about 5 March 2016", "between 3 and 5 May 2016", "date not read: “…”"."""
    return _when(when, is_short=False)


def when_short(when: EventDate) -> str:
    """Say the days of a date for a table: "5 Mar 2016", "w/c 7 Mar 2016", "3–5 May 2016", "not read: “…”"."""
    return _when(when, is_short=True)


def time_in_words(when: EventDate) -> str:
    """Say the time of day: "21:40", "about 21:40", "21:40–22:15", "evening (as written)" or "time not given"."""
    if when.start is not None:
        said = _clock(when.start)
        if when.end is not None and when.end != when.start:
            said += f"–{_clock(when.end)}"
        return _LEADS[when.time_sureness] + said
    written = " ".join(when.time_text.split())
    part = _DAY_PARTS.search(written or when.date_text[:1_000])
    if part is not None and (not written or part.group() != written or not written.isspace()):
        return f"{part.group().lower()} (as written)"
    return "time not given"


def _clock(clock: time) -> str:
    return f"{clock.hour:02d}:{clock.minute:02d}"


def _when(when: EventDate, *, is_short: bool) -> str:
    lead = (_SHORT_LEADS if is_short else _LEADS)[when.sureness]
    first, last = when.earliest, when.latest
    if first is None and last is None:
        return _unread(when.date_text, is_short)
    if first is None or last is None:
        return lead + _open(when, is_short)
    if when.precision is Precision.DAY or first == last:
        return lead + _day(first, is_short)
    if when.precision is Precision.WEEK:
        return lead + ("w/c " if is_short else "week of ") + _day(first, is_short)
    if when.precision is Precision.MONTH:
        return lead + _month(first, is_short)
    if when.precision is Precision.YEAR:
        return f"{lead}{first.year}"
    if when.precision is Precision.SEASON:
        return lead + _season(first, last)
    return lead + _range(when, first, last, is_short)


def _day(day: date, is_short: bool) -> str:
    return short_day_in_words(day) if is_short else day_in_words(day)


def _month(day: date, is_short: bool) -> str:
    return f"{(SHORT_MONTHS if is_short else MONTHS)[day.month - 1]} {day.year}"


def _open(when: EventDate, is_short: bool) -> str:
    if when.latest is not None:
        if when.edtf is not None and when.edtf.startswith("../"):
            return "until " + _day(when.latest, is_short)
        if _SAYS_BEFORE.search(when.date_text):
            return "before " + _day(when.latest + timedelta(days=1), is_short)
        return "by " + _day(when.latest, is_short)
    assert when.earliest is not None
    if when.edtf is not None and when.edtf.startswith("["):
        return "after " + _day(when.earliest - timedelta(days=1), is_short)
    return "from " + _day(when.earliest, is_short)


def _season(first: date, last: date) -> str:
    if first.month == 12 and last.month == 2 and last.year == first.year + 1:
        return f"winter {first.year}/{last.year % 100:02d}"
    if first.month == 12:
        return f"winter {first.year + 1}"
    names = {3: "spring", 6: "summer", 9: "autumn"}
    if first.month in names:
        return f"{names[first.month]} {first.year}"
    return f"quarter {(first.month + 2) // 3} of {first.year}"


def _range(when: EventDate, first: date, last: date, is_short: bool) -> str:
    third = _third(when, first, last)
    if third:
        return f"{third} {_month(first, is_short)}"
    joiner = "–" if is_short else " and "
    lead = "" if is_short else "between "
    if first.year == last.year and first.month == last.month:
        return f"{lead}{first.day}{joiner}{_day(last, is_short)}"
    joiner = " – " if is_short else " and "
    months = SHORT_MONTHS if is_short else MONTHS
    if first.year == last.year:
        return f"{lead}{first.day} {months[first.month - 1]}{joiner}{_day(last, is_short)}"
    return f"{lead}{_day(first, is_short)}{joiner}{_day(last, is_short)}"


def _third(when: EventDate, first: date, last: date) -> str:
    return ""


def _unread(written: str, is_short: bool) -> str:
    text = " ".join(written[:1_000].split())
    if not text:
        return "no date"
    if len(text) > MAX_QUOTED_CHARS:
        text = text[: MAX_QUOTED_CHARS - 1].rstrip() + "…"
    return f"not read: “{text}”" if is_short else f"date not read: “{text}”"
