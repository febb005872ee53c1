"""Days as British readers write them, without the operating system's locale and the same on every platform.

How an uncertain date with its bounds is said is in ``when_in_words`` and ``when_short`` below.
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from scrdesk.domain.date_reading.words import is_not_given, plain
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

MAX_SEARCHED_CHARS = 1_000
"""A date cell is searched for words up to here, as far as it is read."""

_SEASONS = {3: "spring", 6: "summer", 9: "autumn"}
_THIRDS = ("early ", "mid ", "late ")
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
_SAYS_BEFORE = re.compile(r"(?<!or )(?<!and )\b(?:before|prior|pre|earlier than|preceding)\b", re.IGNORECASE)
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
    part = _DAY_PARTS.search((when.time_text.strip() or when.date_text)[:MAX_SEARCHED_CHARS])
    return f"{part.group().lower()} (as written)" if part is not None else "time not given"


def _clock(clock: time) -> str:
    return f"{clock.hour:02d}:{clock.minute:02d}"


def _when(when: EventDate, *, is_short: bool) -> str:
    lead = (_SHORT_LEADS if is_short else _LEADS)[when.sureness]
    first, last = when.earliest, when.latest
    if first is None and last is None:
        return _unread(when.date_text, is_short=is_short)
    if last is None or first is None:
        return lead + _open(when, is_short=is_short)
    said = _closed(when, first, last, is_short=is_short)
    if said.startswith(_THIRDS):  # "early" is as approximate as it can be said to be
        lead = lead.replace("about ", "").replace("c. ", "")
    if said.startswith("between ") and lead.endswith("about "):
        return f"{lead.removesuffix('about ')}between about {said.removeprefix('between ')}"
    return lead + said


def _closed(when: EventDate, first: date, last: date, *, is_short: bool) -> str:
    if when.precision is Precision.WEEK:
        return ("w/c " if is_short else "week of ") + _day(first, is_short=is_short)
    if when.precision is Precision.SEASON:
        return _season(first, last)
    if when.precision is Precision.RANGE and first != last:
        return _range(when, first, last, is_short=is_short)
    return _to_its_precision(first, when.precision, is_short=is_short)


def _to_its_precision(day: date, precision: Precision, *, is_short: bool) -> str:
    if precision is Precision.YEAR:
        return str(day.year)
    if precision is Precision.MONTH:
        return f"{(SHORT_MONTHS if is_short else MONTHS)[day.month - 1]} {day.year}"
    return _day(day, is_short=is_short)


def _day(day: date, *, is_short: bool) -> str:
    return short_day_in_words(day) if is_short else day_in_words(day)


def _precision_of_edtf(text: str) -> Precision:
    """Return what one end of an EDTF interval names: "2016", "2016-05" or "2016-05-03", qualifiers ignored."""
    bare = text.strip("?~%[].{}")
    return {4: Precision.YEAR, 7: Precision.MONTH}.get(len(bare), Precision.DAY)


def _open(when: EventDate, *, is_short: bool) -> str:
    edtf = when.edtf or ""
    if when.latest is not None:
        precision = _precision_of_edtf(edtf.removeprefix("../"))
        if _SAYS_BEFORE.search(when.date_text[:MAX_SEARCHED_CHARS]):
            following = when.latest + timedelta(days=1)
            return "before " + _beginning(following, is_short=is_short)
        lead = "until " if edtf.startswith("../") else "by "
        return lead + _to_its_precision(when.latest, precision, is_short=is_short)
    first = when.earliest or date.min
    if edtf.startswith("["):
        return "after " + _day(first - timedelta(days=1), is_short=is_short)
    return "from " + _to_its_precision(first, _precision_of_edtf(edtf.removesuffix("/..")), is_short=is_short)


def _beginning(day: date, *, is_short: bool) -> str:
    """Say the first day of a year as the year, of a month as the month: "before 2015"."""
    if (day.month, day.day) == (1, 1):
        return str(day.year)
    return _to_its_precision(day, Precision.MONTH if day.day == 1 else Precision.DAY, is_short=is_short)


def _season(first: date, last: date) -> str:
    if first.month == 12:  # "winter 2016" can have begun or ended in 2016 and spans both winters
        return (
            f"winter {first.year}/{last.year % 100:02d}" if last.year == first.year + 1 else f"winter {first.year + 1}"
        )
    if first.month in _SEASONS:
        return f"{_SEASONS[first.month]} {first.year}"
    return f"quarter {(first.month + 2) // 3} of {first.year}"


def _range(when: EventDate, first: date, last: date, *, is_short: bool) -> str:
    edtf = when.edtf or ""
    is_approximate = when.sureness in (Sureness.APPROXIMATE, Sureness.BOTH)
    third = _third(first, last) if is_approximate else ""
    if third:
        precision = Precision.MONTH if (first.year, first.month) == (last.year, last.month) else Precision.YEAR
        return f"{third} {_to_its_precision(first, precision, is_short=is_short)}"
    if edtf.startswith("{") and not is_short:
        return _list(edtf)
    if edtf.endswith("X"):
        return f"{first.year}s"
    ends = edtf.split("/")
    precision = _precision_of_edtf(ends[0])
    if len(ends) == 2 and precision is not Precision.DAY and precision is _precision_of_edtf(ends[1]):
        start = _to_its_precision(first, precision, is_short=is_short)
        if precision is Precision.MONTH and first.year == last.year:
            start = start.removesuffix(f" {first.year}")
        return f"{start} to {_to_its_precision(last, precision, is_short=is_short)}"
    return _days(first, last, is_short=is_short)


def _days(first: date, last: date, *, is_short: bool) -> str:
    months = SHORT_MONTHS if is_short else MONTHS
    ending = _day(last, is_short=is_short)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{ending}" if is_short else f"between {first.day} and {ending}"
    start = f"{first.day} {months[first.month - 1]}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start} – {ending}" if is_short else f"between {start} and {ending}"


def _third(first: date, last: date) -> str:
    """Say whether two days bound the early, middle or late third of a month or a year."""
    if (first.year, first.month) == (last.year, last.month):
        is_end = (last + timedelta(days=1)).month != last.month
        bounds = (first.day, 31 if is_end else last.day)
        return {(1, 10): "early", (11, 20): "mid", (21, 31): "late"}.get(bounds, "")
    if first.year == last.year and first.day == 1 and (last + timedelta(days=1)).day == 1:
        return {(1, 4): "early", (5, 8): "mid", (9, 12): "late"}.get((first.month, last.month), "")
    return ""


def _list(edtf: str) -> str:
    """Say the members of an EDTF set: "3, 5 and 9 May 2016"."""
    members = []
    for text in edtf.strip("{}").split(","):
        precision = _precision_of_edtf(text)
        whole = date.fromisoformat(text + "-01-01"[len(text) - 10 :] if len(text) < 10 else text)
        members.append((whole, precision))
    last = members[-1][0]
    said = []
    for day, precision in members[:-1]:
        text = _to_its_precision(day, precision, is_short=False)
        if all(each is Precision.DAY for _, each in members) and (day.year, day.month) == (last.year, last.month):
            text = str(day.day)
        elif day.year == last.year and precision is not Precision.YEAR:
            text = text.removesuffix(f" {day.year}")
        said.append(text)
    return f"{', '.join(said)} and {_to_its_precision(*members[-1], is_short=False)}"


def _unread(written: str, *, is_short: bool) -> str:
    text = " ".join(written[:MAX_SEARCHED_CHARS].split())
    if not text:
        return "no date"
    if is_not_given(plain(text)):
        return "not known" if is_short else "date not known"
    if len(text) > MAX_QUOTED_CHARS:
        text = text[: MAX_QUOTED_CHARS - 1].rstrip() + "…"
    return f"not read: “{text}”" if is_short else f"date not read: “{text}”"
