"""From the text of a date cell to days, without knowledge of the rows around it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache

from scrdesk.domain.date_reading import spans
from scrdesk.domain.date_reading.candidates import FIRST_SERIAL, LAST_SERIAL, Partial
from scrdesk.domain.date_reading.clock_in_date import without_clock
from scrdesk.domain.date_reading.elements import Elements, Joint, elements_of
from scrdesk.domain.date_reading.grammar import completed, partials_of, whole_dates_in, year_of_two_digits
from scrdesk.domain.date_reading.issues import DateIssue, error, info, warning
from scrdesk.domain.date_reading.opening import Opened, Opening, open_to, opened
from scrdesk.domain.date_reading.resolve import EXCEL_DAY_ZERO, FIRST_YEAR_WITHOUT_WORDS, span_of
from scrdesk.domain.date_reading.spans import AnySpan, Span
from scrdesk.domain.date_reading.words import (
    MAX_WRITTEN_CHARS,
    is_ditto,
    is_next_day,
    is_not_given,
    joined_sureness,
    plain,
    with_digits_mended,
    without_doubt,
)
from scrdesk.domain.dates_in_words import WEEKDAYS, day_in_words
from scrdesk.domain.event_date import Precision, Sureness
from scrdesk.domain.written_times import TimeReading, read_time

N_READINGS_KEPT = 4_096
"""Chronologies name the same days over and over; more than a review's worth of days need not be kept."""

MAX_KEPT_CHARS = 80
"""Longer cells are rare and each is its own; keeping them would only cost memory."""

ANY_YEAR = 2016
"""Stands in to learn the month of a named time of the year that is written without its year."""

MAX_FOREIGN_WORDS = 12
"""More other words than this and the cell is a sentence that happens to name a month."""


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

    span: AnySpan | None = None
    sureness: Sureness = Sureness.CERTAIN
    issues: tuple[DateIssue, ...] = ()
    clock: TimeReading | None = None
    pointer: Pointer = Pointer.NONE
    lacks_year: bool = False
    month_and_day: tuple[int, int] = (1, 1)


_NUMERIC = re.compile(r"\s?(\d{1,2})[/.\-](\d{1,2})[/.\-]((?:19|20)\d\d|\d\d)\s?", re.ASCII)
_ISO = re.compile(r"\s?((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ]00:00:00)?\s?", re.ASCII)
_SERIAL = re.compile(r"(\d{5})(\.\d{1,17})?")
_OPEN_DAY = re.compile(r"(?:^|(?<= ))(?:\?{1,2}|x{1,2}|-{1,2}|_{1,3}|\*{1,2})(?=[/.\-]\d)")
_OPEN_MONTH = re.compile(r"(?<=[/.\-])(?:\?{1,2}|x{1,2}|_{1,3}|\*{1,2})(?=[/.\-]\d)")
_OPEN_DAY_AND_MONTH = re.compile(r"(?:^|(?<= ))(?:\?{1,2}|xx|--|__)[/.\-](?:\?{1,2}|xx|--|__)[/.\-](?=\d{4})")
_COMMENCING = re.compile(r"\b(?:w ?[/.\\]? ?c|wk ?/? ?c|w ?/ ?b)\b\.?:?")
_ABBREVIATED = re.compile(r"(?<=[a-z])\.(?= ?\d| ?[a-z]|$)")
_LATER = re.compile(
    r"\b(?:later|the same|that) (?:on )?(?:the )?(?:same |that )?(?:day|evening|night|morning|afternoon)\b"
)
_COUNTED = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)(?= (?:visit|contact|call|appointment|appt|attempt|entry|letter|meeting|session|review"
    r"|dose|conference|referral|admission|attendance|assessment|text|email|scan|home|child|birthday)s?\b)"
)
"""What is counted beside a date: "14/02/2016 - 1st visit" is no range of days."""
_FROM = re.compile(r"^(?:from|between) ")
_OPEN_END = re.compile(r"[/.\-](?:\?{1,2}|xx?|__)$")
_EXPLAINS_NULL = {"date-invalid", "date-year-impossible", "date-pseudo", "date-incomplete"}


def read_days(written: str, latest_year: int, default_year: int | None = None) -> DayReading:
    """Read one date cell.

    Args:
        written: the cell.
        latest_year: two-digit years are never later than this.
        default_year: year for dates that name none.
    """
    if len(written) <= MAX_KEPT_CHARS:
        return _read_short(written, latest_year, default_year)
    text = plain(written) if len(written) <= MAX_WRITTEN_CHARS else None
    if text is None or len(text) > MAX_WRITTEN_CHARS:
        return DayReading(
            issues=(error("date-too-long", "The date cell holds a long text and was not read; please part it."),)
        )
    return _read_plain(text, latest_year, default_year)


def forget_days() -> None:
    """Forget the cells that were kept for speed; for the moment a store is locked."""
    _read_short.cache_clear()


@lru_cache(maxsize=N_READINGS_KEPT)
def _read_short(written: str, latest_year: int, default_year: int | None) -> DayReading:
    found = _NUMERIC.fullmatch(written)
    if found:
        day, month, year = int(found[1]), int(found[2]), int(found[3])
        year = year if year > 99 else year_of_two_digits(year, latest_year)
    else:
        found = _ISO.fullmatch(written)
        year, month, day = (int(found[1]), int(found[2]), int(found[3])) if found else (0, 0, 0)
    is_told = year < FIRST_YEAR_WITHOUT_WORDS  # "16" is 2016 to everyone, "45" is told to have been read as 1945
    if found and not is_told and 1 <= month <= 12 and 1 <= day <= spans.last_of_month(year, month).day:
        return DayReading(spans.day_span(date(year, month, day)))
    return _read_plain(plain(written), latest_year, default_year)


def _read_plain(text: str, latest_year: int, default_year: int | None) -> DayReading:
    at_once = _read_without_elements(text)
    if at_once is not None:
        return at_once
    issues: list[DateIssue] = []
    text, has_letters = with_digits_mended(text)
    if has_letters:
        issues.append(
            warning("date-letters", "The date has a letter where a digit belongs (O for 0, l for 1); please check it.")
        )
    text = _COMMENCING.sub(" week commencing ", text)
    text = _OPEN_MONTH.sub("00", _OPEN_DAY.sub("00", _OPEN_DAY_AND_MONTH.sub("00/00/", text)))
    parted = without_clock(_OPEN_END.sub(" ?", text))
    if parted.has_midnight:
        issues.append(info("time-midnight-dropped", "The 00:00 after the date was taken as a spreadsheet's filling."))
    qualified = without_doubt(parted.text)
    clock = _clock_of(parted.clocks, parted.day_part)
    bare = _COUNTED.sub(" ", _ABBREVIATED.sub(" ", qualified.text)).strip(" ,;:.@|")
    read = DayReading(sureness=qualified.sureness, issues=tuple(issues), clock=clock)
    if is_ditto(bare) or _LATER.fullmatch(bare) or (not bare and clock is not None and clock.has_clock):
        return replace(read, pointer=Pointer.SAME)
    if is_next_day(bare):
        return replace(read, pointer=Pointer.NEXT_DAY)
    if not bare or is_not_given(bare):
        return replace(read, issues=(*issues, _not_known()))
    return _read_elements(opened(bare), read, latest_year, default_year)


def _read_without_elements(text: str) -> DayReading | None:
    """Read what is no written-out date: blank, ditto, not known, a spreadsheet's number."""
    if not text:
        return DayReading(pointer=Pointer.BLANK)
    if is_ditto(text):
        return DayReading(pointer=Pointer.SAME)
    if is_not_given(text):
        return DayReading(issues=(_not_known(),))
    serial = _SERIAL.fullmatch(text)
    if serial and FIRST_SERIAL <= int(serial[1]) <= LAST_SERIAL:
        return _of_serial(int(serial[1]), serial[2])
    return None


def _read_elements(text: Opened, read: DayReading, latest_year: int, default_year: int | None) -> DayReading:
    issues = list(read.issues)
    elements = elements_of(text.text)
    partials, has_dropped = _partials(elements) if elements is not None else (None, False)
    if elements is None or not partials:
        told = error("date-unreadable", "The date cannot be read; it is kept as written. Please ask for the date.")
        return replace(read, issues=(*issues, told))
    partials, clock = _without_trailing_clock(partials, read.clock)
    partials = completed(partials)
    if all(partial.year is None and partial.name not in ("serial", "decade") for partial in partials):
        if default_year is None:
            return _lacking_year(partials, replace(read, clock=clock))
        dated = replace(partials[0], year=default_year, year_text=str(default_year))
        partials = completed([dated, *partials[1:]])
    span = _combined(partials, elements, text, latest_year, issues)
    if span is None:
        if not any(issue.code in _EXPLAINS_NULL for issue in issues):
            issues.append(_incomplete())
        return replace(read, issues=tuple(issues), clock=clock)
    if text.is_loose:
        issues.append(
            info("date-relative", "The date is given by its distance from another; only its bound could be read.")
        )
    elif has_dropped:
        issues.append(warning("date-extra-words", "The date stands among other numbers; please check what was read."))
    elif elements.foreign:
        issues.append(info("date-extra-words", "The date cell holds other words too; they are kept as written."))
    sureness = joined_sureness(read.sureness, Sureness.APPROXIMATE) if span.is_vague else read.sureness
    return replace(read, span=span, sureness=sureness, issues=tuple(issues), clock=clock)


def _partials(elements: Elements) -> tuple[list[Partial] | None, bool]:
    """Return the dates, and whether other numbers had to be left out to find them."""
    partials = partials_of(elements.items)
    if partials is None:
        return whole_dates_in(elements.items), True
    if len(elements.foreign) > MAX_FOREIGN_WORDS and not any(partial.is_whole for partial in partials):
        return None, False
    return partials, False


def _lacking_year(partials: list[Partial], read: DayReading) -> DayReading:
    first = partials[0]
    if first.month is None and not first.name:
        return replace(read, issues=(*read.issues, _incomplete()))
    if first.month is None:
        named = span_of(replace(first, year=ANY_YEAR, year_text=str(ANY_YEAR)), ANY_YEAR, [])
        return replace(read, lacks_year=True, month_and_day=(named.latest.month if named else 1, 1))
    return replace(read, lacks_year=True, month_and_day=(first.month, first.day or 1))


def _combined(
    partials: list[Partial],
    elements: Elements,
    text: Opened,
    latest_year: int,
    issues: list[DateIssue],
) -> AnySpan | None:
    found: list[Span] = []
    for partial in partials:
        if partial.day is not None and partial.month is None:
            return None
        span = span_of(partial, latest_year, issues)
        if span is None:
            return None
        found.append(span)
    _check_weekdays(found, elements.weekdays, issues)
    if len(found) == 1:
        return open_to(found[0], text.opening)
    is_between = "between" in text.text or text.opening is Opening.SINCE
    return _joined(found, partials, issues, is_between=is_between)


def _joined(found: list[Span], partials: list[Partial], issues: list[DateIssue], *, is_between: bool) -> Span:
    """Make one span of several: a range, or a list of dates."""
    first, last = found[0], found[-1]
    joints = {partial.joint for partial in partials[1:]}
    if len(found) == 2 and (is_between or joints <= {Joint.TO, Joint.DASH}):
        if first.earliest > last.latest:
            issues.append(
                warning("date-end-before-start", "The first date is later than the second; the bounds hold both.")
            )
        return spans.joined(first, last)
    is_either = len(found) == 2 and joints == {Joint.SLASH} and first.precision is not Precision.DAY
    if is_either or all(span == first for span in found) or any(partial.week == "weekend" for partial in partials):
        return spans.joined(first, last)
    issues.append(
        info(
            "date-several", f"The cell names {len(found)} dates; the bounds hold all of them. Consider a row for each."
        )
    )
    return spans.listed(found)


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


def _clock_of(clocks: tuple[str, ...], day_part: str) -> TimeReading | None:
    if not clocks:
        return read_time(day_part) if day_part else None
    first = read_time(clocks[0] if not day_part or len(clocks) > 1 else f"{clocks[0]} {day_part}")
    if first.start is None and day_part:
        first = read_time(clocks[0])
    if len(clocks) == 1 or first.end is not None:
        return first
    first = read_time(_FROM.sub("", clocks[0]))
    last = read_time(clocks[-1])
    issues = (*first.issues, *(issue for issue in last.issues if issue not in first.issues))
    return TimeReading(first.start, last.start, first.sureness, issues, has_clock=True)


def _of_serial(number: int, fraction: str | None) -> DayReading:
    day = EXCEL_DAY_ZERO + timedelta(days=number)
    clock = read_time("0" + fraction.ljust(4, "0")) if fraction and float(fraction) else None
    told = info("date-serial", f"The date is a spreadsheet's day number; it was read as {day_in_words(day)}.")
    return DayReading(spans.day_span(day), issues=(told,), clock=clock)


def _not_known() -> DateIssue:
    return warning("date-not-known", "The writer says that the date is not known.")


def _incomplete() -> DateIssue:
    return error("date-incomplete", "The date lacks its month or year; please ask for the whole date.")
