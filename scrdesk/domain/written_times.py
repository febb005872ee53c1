"""Reading times of day as people write them in chronologies: ``1430hrs``, ``2.30pm``, ``10:30-11:15``, "noon".

The text itself is kept elsewhere; here is only what was read and what is to be looked at. Never raises.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import time
from functools import lru_cache

from scrdesk.domain.date_reading.issues import DateIssue, error, info, warning
from scrdesk.domain.date_reading.words import (
    MAX_WRITTEN_CHARS,
    is_ditto,
    is_not_given,
    joined_sureness,
    plain,
    with_digits_mended,
    without_doubt,
)
from scrdesk.domain.event_date import Sureness

MAX_TIMES = 12
"""More times than this in a cell are no times of one event."""

N_READINGS_KEPT = 2_048
"""A day has 1,440 minutes; the same ones are written over and over."""

MAX_KEPT_CHARS = 40
"""Longer cells are rare and each is its own; keeping them would only cost memory."""

MINUTES_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class TimeReading:
    """What was read from a time cell.

    Args:
        start: when it began, or None when no clock time was given.
        end: when it ended, or None.
        sureness: how sure the writer was.
        issues: what is to be looked at.
        is_ditto: the cell points to the row above.
        has_clock: whether anything that looks like a clock time stood there, readable or not.
    """

    start: time | None = None
    end: time | None = None
    sureness: Sureness = Sureness.CERTAIN
    issues: tuple[DateIssue, ...] = ()
    is_ditto: bool = False
    has_clock: bool = False


DAY_PART = re.compile(
    r"\b(?:(?:in |during |over )?(?:the )?)(?:(?:early|mid|late)[- ]?(?:morning|afternoon|evening|night|hours)"
    r"|small hours|early hours|mornings?|afternoons?|evenings?|nights?|tonight|overnight|lunch ?times?|lunch|tea ?time"
    r"|dinner ?time|breakfast(?: time)?|bed ?time|day ?time|night ?time|dusk|dawn|all day|after school|before school"
    r"|out of hours|ooh|(?:early|late|night|day) shift|throughout the day|during the day|various(?: times)?|am|pm)\b"
)
"""Words for a part of the day; no clock time can be taken from them."""

_HOURS = (
    "twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
)  # fmt: skip
_SPOKEN_MINUTES = {
    "five": 5, "ten": 10, "quarter": 15, "a quarter": 15, "twenty": 20,
    "twenty five": 25, "twenty-five": 25, "half": 30,
}  # fmt: skip
_HOUR_WORDS = "|".join(_HOURS)
_HALF = r"(?P<half>am|pm|in the morning|in the afternoon|in the evening|at night)"
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:\s?[:.;h]\s?(?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:\.\d{1,9})?)?)?"
    rf"\s?(?:{_HALF}|(?P<unit>hrs|hr|hours|hour|h|o'?\s?clock|z|gmt|bst|utc)\b\.?)?"
    rf"(?:\s?(?:{_HALF.replace('<half>', '<half2>')}|(?P<zone>z|gmt|bst|utc)\b))?"
)
_MILITARY = re.compile(
    rf"(?P<hour>\d{{1,2}})(?P<minute>\d{{2}})\s?(?:{_HALF}|(?P<unit>hrs|hr|hours|hour|h|z|gmt|bst|utc)\b\.?)?"
    r"(?:\s?(?P<zone>z|gmt|bst|utc)\b)?"
)
_PARTED = re.compile(r"(?P<hour>[01]\d|2[0-3])(?: (?P<minute>[0-5]\d)|-(?P<late>00|2[4-9]|[345]\d))")
"""Hour and minute parted by a blank or a dash; a dash before what can be an hour is a range ("10-11")."""
_SPOKEN = re.compile(
    rf"(?:(?P<named>noon|midday|12 noon|12 midday|twelve noon|midnight|12 midnight|12mn|mn)"
    rf"|(?P<by>half|a quarter|quarter|twenty[- ]five|twenty|ten|five)(?: minutes)? (?P<way>past|to)"
    rf" (?P<hour>{_HOUR_WORDS}|\d{{1,2}})"
    rf"|(?P<oclock>{_HOUR_WORDS})(?: o'? ?clock)?)(?: ?{_HALF})?"
)
_BETWEEN = re.compile(r"\s*(?:-+|\bto\b|\buntil\b|\btill\b|\btil\b|\bthrough\b|/|&|\band\b|,|;|\bthen\b)\s*")
_LISTED = re.compile(r"\s*(?:/|&|\band\b|,|;|\bthen\b)\s*")
_LEAD = re.compile(r"^(?:(?:at|@|from|between|time|timed|starting|started|start|arrived|on)\b:?|@)\s*")
_OPEN = re.compile(r"\b(?:before|after|by|since|until|till|onwards?|from)\b|\bpost\b|\bpre\b|[<>]")
_FRACTION = re.compile(r"(?:0?\.\d{3,17}|0?\.[1-9]|0?\.25|0?\.75)")
_STARTS_MILITARY = re.compile(r"\d{3,4}(?!\d)")
_NOISE = re.compile(r"[()\[\]]|\.$")


def read_time(text: str, end_text: str = "") -> TimeReading:
    """Read a time cell and, where there is one, the cell with the end time."""
    reading = _read_one_cell(text)
    if not end_text.strip():
        return reading
    ending = _read_one_cell(end_text)
    if ending.start is None:
        return replace(reading, issues=reading.issues + ending.issues)
    return replace(
        reading,
        end=ending.end or ending.start,
        sureness=joined_sureness(reading.sureness, ending.sureness),
        issues=reading.issues + ending.issues,
        has_clock=True,
    )


def _read_one_cell(written: str) -> TimeReading:
    if len(written) <= MAX_KEPT_CHARS:
        return _read_short(written)
    text = plain(written) if len(written) <= MAX_WRITTEN_CHARS else ""
    if not text or len(text) > MAX_WRITTEN_CHARS:
        return TimeReading(issues=(_unreadable(),))
    return _read_plain(text)


def forget_times() -> None:
    """Forget the cells that were kept for speed; for the moment a store is locked."""
    _read_short.cache_clear()


@lru_cache(maxsize=N_READINGS_KEPT)
def _read_short(written: str) -> TimeReading:
    return _read_plain(plain(written))


def _read_plain(text: str) -> TimeReading:
    if not text or is_not_given(text):
        return TimeReading()
    if is_ditto(text):
        return TimeReading(is_ditto=True)
    if _FRACTION.fullmatch(text):
        return _of_fraction(float(text))
    mended, has_letters = with_digits_mended(text)
    mended = re.sub(r"\b([ap])\.\s?m\b\.?", r"\1m", mended)
    bare = without_doubt(mended)
    issues: list[DateIssue] = []
    if has_letters:
        issues.append(warning("time-letters", "The time has a letter where a digit belongs; please check it."))
    core = " ".join(_NOISE.sub(" ", bare.text).split()).strip(" -,;")
    found = _clocks(_without_lead(core), is_between="between" in core)
    if found is None and _OPEN.search(core):
        found = _clocks(_without_lead(" ".join(_OPEN.sub(" ", core).split())), is_between=False)
    if found is None:
        return _without_clock(core, tuple(issues))
    return _of_clocks(found, bare.sureness, issues, is_open=_OPEN.search(core) is not None)


@dataclass(frozen=True, slots=True)
class _Clocks:
    """Times in the order written; None for an impossible one."""

    times: tuple[time | None, ...]
    issues: tuple[DateIssue, ...]
    is_list: bool = False


def _of_clocks(found: _Clocks, sureness: Sureness, issues: list[DateIssue], *, is_open: bool) -> TimeReading:
    issues.extend(found.issues)
    start = found.times[0]
    end = None
    if found.is_list:
        issues.append(info("time-several", "Several times stand in the cell; the first was taken."))
    elif len(found.times) > 1:
        end = found.times[-1] if start is not None else None
    elif is_open and start is not None:
        issues.append(info("time-open", "Only a bound of the time is given (before, after, by); see as written."))
        sureness = joined_sureness(sureness, Sureness.APPROXIMATE)
    return TimeReading(start, end, sureness, tuple(issues), has_clock=True)


def _without_lead(core: str) -> str:
    while (shorter := _LEAD.sub("", core).strip()) != core:
        core = shorter
    return core


def _clocks(core: str, *, is_between: bool) -> _Clocks | None:
    """Read one time, a range or a list; None when the text is not made of times."""
    whole = _one_clock(core)
    if whole is not None:
        return _Clocks((whole[0],), tuple(whole[1]))
    pieces = _BETWEEN.split(core)
    if not 2 <= len(pieces) <= MAX_TIMES:
        return None
    is_list = len(pieces) > 2 or (_LISTED.search(core) is not None and "-" not in core and not is_between)
    times: list[time | None] = []
    issues: list[DateIssue] = []
    for piece in _with_half_passed_on([piece.strip() for piece in pieces]):
        read = _one_clock(_without_lead(piece))
        if read is None:
            return None
        times.append(read[0])
        issues.extend(problem for problem in read[1] if problem not in issues)
    return _Clocks(tuple(times), tuple(issues), is_list)


def _with_half_passed_on(pieces: list[str]) -> list[str]:
    """Give "2-3pm" its first "pm"; "11-1pm" begins in the morning."""
    ending = re.search(r"(am|pm)$", pieces[-1])
    if ending is None:
        return pieces
    half = ending.group()
    last = _one_clock(pieces[-1])
    passed = []
    for piece in pieces[:-1]:
        if re.fullmatch(r"\d{1,2}(?:[:.]\d{2})?", piece):
            given = _one_clock(piece + half)
            if given and last and given[0] and last[0] and given[0] > last[0]:
                other = "am" if half == "pm" else "pm"
                passed.append(piece + other)
                continue
            passed.append(piece + half)
        else:
            passed.append(piece)
    return [*passed, pieces[-1]]


def _one_clock(core: str) -> tuple[time | None, list[DateIssue]] | None:
    parted = _PARTED.fullmatch(core)
    if parted is not None:
        return time(int(parted["hour"]), int(parted["minute"] or parted["late"])), []
    found = _MILITARY.fullmatch(core) if _STARTS_MILITARY.match(core) else _CLOCK.fullmatch(core)
    if found is None:
        spoken = _SPOKEN.fullmatch(core)
        return _of_spoken(spoken) if spoken else None
    parts = found.groupdict()
    half = parts.get("half") or parts.get("half2") or ""
    unit = parts.get("unit") or ""
    if parts["minute"] is None and not half and not unit:
        return None  # a bare "14" is no time
    return _of_digits(parts, half, unit)


def _of_digits(parts: dict[str, str | None], half: str, unit: str) -> tuple[time | None, list[DateIssue]]:
    hour, minute, second = int(parts["hour"] or 0), int(parts["minute"] or 0), int(parts.get("second") or 0)
    if (hour, minute, second) == (24, 0, 0):
        return time(0, 0), [_midnight("24:00")]
    if minute > 59 or second > 59 or hour > 23 or (half and hour == 0 and half != "am"):
        shown = f"{hour}:{minute:02d}"
        return None, [error("time-invalid", f"There is no such time as {shown}; please ask.")]
    if "clock" in unit and 1 <= hour <= 12 and not half:
        return None, [_half_missing()]
    issues: list[DateIssue] = []
    if {unit, parts.get("zone")} & _GREENWICH:
        issues.append(info("time-zone", "The time is marked as Greenwich time; it was not converted."))
    if half:
        if hour > 12 and half not in _EVENING:
            shown = f"{hour}:{minute:02d}"
            issues.append(
                warning("time-half-wrong", f"The time says both {shown} and “{half}”; the clock time was kept.")
            )
        return time(_hour_of_day(hour, half), minute, second), issues
    if 1 <= hour <= 11 and len(parts["hour"] or "") == 1 and not unit:
        shown = f"{hour:02d}:{minute:02d}"
        issues.append(
            warning(
                "time-half-assumed",
                f"The time does not say morning or afternoon; it was read by the 24-hour clock as {shown}.",
            )
        )
    return time(hour, minute, second), issues


_GREENWICH = frozenset(("z", "utc", "gmt"))
_EVENING = ("pm", "in the afternoon", "in the evening", "at night")


def _hour_of_day(hour: int, half: str) -> int:
    """Return the hour of the 24-hour clock; "3 at night" is early morning, "9 at night" evening."""
    if hour > 12:
        return hour
    is_late = half in _EVENING and (half != "at night" or 5 < hour < 12)
    return hour % 12 + (12 if is_late else 0)


def _of_spoken(found: re.Match[str]) -> tuple[time | None, list[DateIssue]]:
    named = found["named"]
    if named:
        if "noon" in named or "midday" in named:
            return time(12, 0), []
        return time(0, 0), [_midnight("midnight")]
    half = found["half"] or ""
    word = found["hour"] or found["oclock"]
    if word.isdigit() and not 1 <= int(word) <= 12:
        return None, [error("time-invalid", f"There is no such hour as {word}; please ask.")]
    if not half:
        return None, [_half_missing()]
    minutes = (int(word) % 12 if word.isdigit() else _HOURS.index(word)) * 60
    if found["by"]:
        step = _SPOKEN_MINUTES[found["by"]]
        minutes += step if found["way"] == "past" else -step
    minutes %= MINUTES_A_DAY // 2  # "quarter to twelve" is counted back from the end of its half of the day
    return time(_hour_of_day(minutes // 60, half), minutes % 60), []


def _of_fraction(fraction: float) -> TimeReading:
    minutes = round(fraction * MINUTES_A_DAY) % MINUTES_A_DAY
    clock = time(minutes // 60, minutes % 60)
    told = info(
        "time-serial",
        f"The time is a spreadsheet's fraction of a day; it was read as {clock.hour:02d}:{clock.minute:02d}.",
    )
    return TimeReading(clock, issues=(told,), has_clock=True)


def _without_clock(core: str, issues: tuple[DateIssue, ...]) -> TimeReading:
    if DAY_PART.search(core) and not re.search(r"\d", core):
        told = info("time-day-part", "Only a part of the day is given; there is no clock time.")
        return TimeReading(issues=(*issues, told))
    return TimeReading(issues=(*issues, _unreadable()), has_clock=True)


def _unreadable() -> DateIssue:
    return warning("time-unreadable", "The time cannot be read; it is kept as written.")


def _midnight(written: str) -> DateIssue:
    return warning(
        "time-midnight",
        f"“{written}” can be the beginning or the end of the day; it was read as 00:00. Please check the day.",
    )


def _half_missing() -> DateIssue:
    return warning(
        "time-half-missing",
        "The time does not say morning or afternoon and was not read; please ask.",
    )
