"""From the text of a date cell to days, without knowledge of the rows around it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache

from scrdesk.domain.date_reading import spans
from scrdesk.domain.date_reading.clock_in_date import without_clock
from scrdesk.domain.date_reading.elements import Elements, Joint, elements_of
from scrdesk.domain.date_reading.grammar import FIRST_SERIAL, LAST_SERIAL, Partial, completed, partials_of
from scrdesk.domain.date_reading.issues import DateIssue, error, info, warning
from scrdesk.domain.date_reading.resolve import EXCEL_DAY_ZERO, span_of
from scrdesk.domain.date_reading.spans import Span
from scrdesk.domain.date_reading.words import (
    MAX_WRITTEN_CHARS,
    is_ditto,
    is_next_day,
    is_not_given,
    plain,
    with_digits_mended,
    without_doubt,
)
from scrdesk.domain.dates_in_words import WEEKDAYS, day_in_words
from scrdesk.domain.event_date import Precision, Sureness
from scrdesk.domain.written_times import TimeReading, read_time

N_READINGS_KEPT = 4_096
"""Chronologies name the same days over and over; more than a review's worth of days need not be kept."""

MAX_FOREIGN_WORDS = 12
"""More other words than this and the cell is a sentence that happens to name a day."""


class Pointer(Enum):
    """Whether a cell points to the row above instead of naming a day."""

    NONE = "none"
    SAME = "same"
    NEXT_DAY = "next day"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class DayReading:
    """What a date cell says by itself.

    ``lacks_year`` is set when days and months were read but no year is named anywhere; read it again with one.
    """

    span: Span | None = None
    sureness: Sureness = Sureness.CERTAIN
    issues: tuple[DateIssue, ...] = ()
    clock: TimeReading | None = None
    pointer: Pointer = Pointer.NONE
    lacks_year: bool = False
    month_and_day: tuple[int, int] = (1, 1)


_NUMERIC = re.compile(r"\s*(\d{1,2})[/.\-](\d{1,2})[/.\-]((?:19|20)\d\d)\s*", re.ASCII)
_ISO = re.compile(r"\s*((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ]00:00:00)?\s*", re.ASCII)
_SERIAL = re.compile(r"(\d{5})(\.\d{1,17})?")
_OPEN_DAY = re.compile(r"(?:^|(?<= ))(?:\?{1,2}|x{1,2}|-{1,2}|_{1,3}|\*{1,2})(?=[/.\-]\d)")
_OPEN_DAY_AND_MONTH = re.compile(r"(?:^|(?<= ))(?:\?\?|xx|--|__)[/.\-](?:\?\?|xx|--|__)[/.\-](?=\d{4})")
_COMMENCING = re.compile(r"\b(?:w ?[/.\\]? ?c|wk ?/? ?c|w ?/ ?b)\b\.?:?")
_ABBREVIATED = re.compile(r"(?<=[a-z])\.(?= ?\d| ?[a-z]|$)")
_ADVERB = r"(?:(?:shortly|just|soon|some ?time|sometime|immediately|any ?time|date|on) )?"
_BEFORE = re.compile(rf"^{_ADVERB}(?:before|prior to|earlier than|pre|preceding)\b[- ]?")
_BY = re.compile(rf"^{_ADVERB}(?:by|no later than|not later than|up to|on or before|or before|latest)\b")
_UNTIL = re.compile(rf"^{_ADVERB}(?:until|till|til|up until|ending|ended|to)\b")
_AFTER = re.compile(rf"^{_ADVERB}(?:after|later than|following|post)\b[- ]?")
_SINCE = re.compile(rf"^{_ADVERB}(?:since|from|starting|commencing|as from|as of|on or after|beginning(?! of))\b")
_ONWARDS = re.compile(
    r"(?:\b(?:onwards?|on wards|and after|or later|or after|(?:to|until|till|-) ?(?:date|present|the present|now|today|ongoing|current)"
    r"|ongoing|and ongoing|to the present day)\b[ .]*$)|(?<=\d) ?-+$"
)
_OR_BEFORE = re.compile(r"\b(?:or earlier|or before|and before|and earlier)\b")
_BETWEEN = re.compile(r"\bbetween\b|\bfrom\b|\bsince\b|\bstarting\b")
_LATER = re.compile(
    r"\b(?:later|the same|that) (?:on )?(?:the )?(?:same |that )?(?:day|evening|night|morning|afternoon)\b"
)


@lru_cache(maxsize=N_READINGS_KEPT)
def read_days(written: str, latest_year: int, default_year: int | None = None) -> DayReading:
    """Read one date cell.

    Args:
        written: the cell.
        latest_year: two-digit years are never later than this.
        default_year: year for dates that name none.
    """
    simple = _NUMERIC.fullmatch(written)
    if simple:
        day, month, year = int(simple[1]), int(simple[2]), int(simple[3])
    else:
        iso = _ISO.fullmatch(written)
        year, month, day = (int(iso[1]), int(iso[2]), int(iso[3])) if iso else (0, 0, 0)
    if year and 1 <= month <= 12 and 1 <= day <= spans.last_of_month(year, month).day:
        return DayReading(spans.day_span(date(year, month, day)))
    if len(written) > MAX_WRITTEN_CHARS:
        return DayReading(
            issues=(error("date-too-long", "The date cell holds a long text and was not read; please part it."),)
        )
    return _read_plain(plain(written), latest_year, default_year)


def _read_plain(text: str, latest_year: int, default_year: int | None) -> DayReading:
    if not text:
        return DayReading(pointer=Pointer.BLANK)
    if is_ditto(text):
        return DayReading(pointer=Pointer.SAME)
    if is_not_given(text):
        return DayReading(issues=(warning("date-not-known", "The writer says that the date is not known."),))
    serial = _SERIAL.fullmatch(text)
    if serial and FIRST_SERIAL <= int(serial[1]) <= LAST_SERIAL:
        return _of_serial(int(serial[1]), serial[2])

    issues: list[DateIssue] = []
    text, has_letters = with_digits_mended(text)
    if has_letters:
        issues.append(
            warning("date-letters", "The date has a letter where a digit belongs (O for 0, l for 1); please check it.")
        )
    text = _COMMENCING.sub(" week commencing ", text)
    text = _OPEN_DAY.sub("00", _OPEN_DAY_AND_MONTH.sub("00/00/", text))
    parted = without_clock(text)
    qualified = without_doubt(parted.text)
    clock = _clock_of(parted.clocks, parted.day_part, text)
    bare = _ABBREVIATED.sub(" ", qualified.text).strip(" ,;:.-@|")
    bare_open, opening = _opened(qualified.text, bare)
    if is_ditto(bare) or _LATER.fullmatch(bare) or (not bare and clock is not None and clock.has_clock):
        return DayReading(pointer=Pointer.SAME, sureness=qualified.sureness, clock=clock, issues=tuple(issues))
    if is_next_day(bare):
        return DayReading(pointer=Pointer.NEXT_DAY, sureness=qualified.sureness, clock=clock)
    if not bare:
        return DayReading(issues=(warning("date-not-known", "The writer says that the date is not known."),))

    elements = elements_of(bare_open)
    partials = partials_of(elements.items) if elements is not None and elements.items else None
    if elements is None or partials is None:
        return _unread(bare, issues, clock)
    if not any(partial.is_whole for partial in partials) and len(elements.foreign) > MAX_FOREIGN_WORDS:
        return _unread(bare, issues, clock)
    partials, clock = _without_trailing_clock(partials, clock)
    partials = completed(partials)
    lacks_year = all(partial.year is None and partial.name != "serial" for partial in partials)
    if lacks_year:
        if default_year is None:
            first = partials[0]
            return DayReading(
                issues=tuple(issues),
                sureness=qualified.sureness,
                clock=clock,
                lacks_year=first.month is not None or bool(first.name),
                month_and_day=(first.month or 1, first.day or 1),
            )
        partials = completed([*partials[:-1], replace(partials[-1], year=default_year, year_text=str(default_year))])
    span = _combined(partials, elements, opening, "between" in bare, latest_year, issues)
    if span is not None and elements.foreign:
        issues.append(info("date-extra-words", "The date cell holds other words too; they are kept as written."))
    if span is None and not any(issue.code in _EXPLAINS_NULL for issue in issues):
        issues.append(_incomplete())
    return DayReading(span, qualified.sureness, tuple(issues), clock)


_EXPLAINS_NULL = {"date-invalid", "date-year-impossible", "date-pseudo", "date-incomplete"}


def _combined(
    partials: list[Partial],
    elements: Elements,
    opening: str,
    is_between: bool,
    latest_year: int,
    issues: list[DateIssue],
) -> Span | None:
    found: list[Span] = []
    for partial in partials:
        if partial.day is not None and partial.month is None:
            issues.append(_incomplete())
            return None
        span = span_of(partial, latest_year, issues)
        if span is None:
            return None
        found.append(span)
    _check_weekdays(found, elements.weekdays, issues)
    if len(found) == 1:
        return _open_to(found[0], opening)
    joints = {partial.joint for partial in partials[1:]}
    is_range = len(found) == 2 and (is_between or bool(joints & {Joint.TO, Joint.DASH}))
    if is_range or (len(found) == 2 and opening == "since"):
        if _starts_after(found[0], found[1]):
            issues.append(
                warning("date-end-before-start", "The first date is later than the second; the bounds hold both.")
            )
        return spans.joined(found[0], found[1])
    if len(found) == 2 and joints == {Joint.SLASH} and found[0].precision is not Precision.DAY:
        return spans.joined(found[0], found[1])
    if any(partial.week == "weekend" for partial in partials):
        return spans.joined(found[0], found[-1])
    if all(span == found[0] for span in found):
        return found[0]
    issues.append(
        info(
            "date-several", f"The cell names {len(found)} dates; the bounds hold all of them. Consider a row for each."
        )
    )
    return spans.listed(found)


def _starts_after(first: Span, second: Span) -> bool:
    return first.earliest is not None and second.latest is not None and first.earliest > second.latest


def _opened(text: str, bare: str) -> tuple[str, str]:
    """Take "before", "since" and their like off; return the rest and which it was."""
    if _ONWARDS.search(text):
        return _ONWARDS.sub(" ", text), "since"
    if _OR_BEFORE.search(bare):
        return _OR_BEFORE.sub(" ", bare), "by"
    for pattern, name in ((_BEFORE, "before"), (_BY, "by"), (_UNTIL, "until"), (_AFTER, "after"), (_SINCE, "since")):
        shorter, n_found = pattern.subn(" ", bare)
        if n_found:
            return shorter, name
    return bare, ""


def _open_to(span: Span, opening: str) -> Span:
    if opening == "before":
        return spans.before(span)
    if opening == "by":
        return spans.by_end_of(span)
    if opening == "until":
        return spans.until(span)
    if opening == "after":
        return spans.after(span)
    if opening == "since":
        return spans.since(span)
    return span


def _check_weekdays(found: list[Span], weekdays: tuple[int, ...], issues: list[DateIssue]) -> None:
    days = [span.earliest for span in found if span.precision is Precision.DAY and span.earliest]
    if not weekdays or len(days) != len(found) or len(weekdays) != len(days):
        return
    for day, weekday in zip(days, weekdays, strict=True):
        if day.weekday() != weekday:
            issues.append(
                warning(
                    "weekday-wrong",
                    f"{day_in_words(day)} was a {WEEKDAYS[day.weekday()]}, not a {WEEKDAYS[weekday]}; "
                    f"the date was kept. Please check which is right.",
                )
            )


def _without_trailing_clock(
    partials: list[Partial], clock: TimeReading | None
) -> tuple[list[Partial], TimeReading | None]:
    digits = [partial.clock for partial in partials if partial.clock]
    if not digits:
        return partials, clock
    dated = [partial for partial in partials if not partial.clock]
    return dated, clock or read_time("-".join(digit.zfill(4) for digit in digits[:2]))


def _clock_of(clocks: tuple[str, ...], day_part: str, text: str) -> TimeReading | None:
    if not clocks:
        return read_time(day_part) if day_part else None
    first = read_time(clocks[0] if not day_part or len(clocks) > 1 else f"{clocks[0]} {day_part}")
    if first.start is None and day_part:
        first = read_time(clocks[0])
    if len(clocks) == 1 or first.end is not None:
        return first
    last = read_time(clocks[-1])
    issues = (*first.issues, *(issue for issue in last.issues if issue not in first.issues))
    return TimeReading(first.start, last.start, first.sureness, issues, has_clock=True)


def _of_serial(number: int, fraction: str | None) -> DayReading:
    day = EXCEL_DAY_ZERO + timedelta(days=number)
    clock = read_time("0" + fraction.ljust(4, "0")) if fraction and float(fraction) else None
    told = info("date-serial", f"The date is a spreadsheet's day number; it was read as {day_in_words(day)}.")
    return DayReading(spans.day_span(day), issues=(told,), clock=clock)


def _unread(text: str, issues: list[DateIssue], clock: TimeReading | None) -> DayReading:
    told = error("date-unreadable", "The date cannot be read; it is kept as written. Please ask for the date.")
    return DayReading(issues=(*issues, told), clock=clock)


def _incomplete() -> DateIssue:
    return error("date-incomplete", "The date lacks its month or year; please ask for the whole date.")
