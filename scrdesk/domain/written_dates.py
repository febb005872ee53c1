"""Reading dates as people write them in chronologies. Day first, always; nothing is guessed without saying so.

:func:`read_when` turns the texts of a row's date and time cells into one :class:`~scrdesk.domain.event_date.EventDate`
and the things to look at. It never raises, whatever the cells hold, and its work is bounded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from scrdesk.domain.date_reading.checks import issues_of_scope
from scrdesk.domain.date_reading.issues import DateIssue, error, info, warning
from scrdesk.domain.date_reading.reading import DayReading, Pointer, forget_days, read_days
from scrdesk.domain.date_reading.spans import (
    AnySpan,
    OpenSpan,
    Span,
    day_span,
    joined,
    last_of_month,
    qualified_edtf,
    since,
)
from scrdesk.domain.date_reading.words import MAX_WRITTEN_CHARS, is_not_given, joined_sureness, plain
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.event_date import EventDate, Precision, Sureness
from scrdesk.domain.submission import ReadingScope
from scrdesk.domain.written_times import TimeReading, forget_times, read_time

__all__ = ["DateContext", "DateIssue", "WhenReading", "forget_readings", "read_when"]

LATEST_TWO_DIGIT_YEAR = 2039
"""Where nothing is known of the review, "39" is 2039 and "40" is 1940. Where the day of receipt is known, a
two-digit year is the last such year not after the year following receipt."""


_NO_SCOPE = ReadingScope()

_STILL = re.compile(
    r"(?:still )?(?:on-?going|continuing|continues|current|currently|present|the present|to date|to present|now|open"
    r"|still|to be continued)\.?"
)
"""Words in an end column for what had not ended when the row was written."""


@dataclass(frozen=True, slots=True)
class DateContext:
    """What stands around a date cell.

    Args:
        previous: the date of the row above, for ditto marks, blanks and dates without year.
        end_date_text, end_time_text: the cells of an end column, or empty.
        scope: what is known of the review.
        default_year: the year that a heading gives to dates without one, or None.
    """

    previous: EventDate | None = None
    end_date_text: str = ""
    end_time_text: str = ""
    scope: ReadingScope = _NO_SCOPE
    default_year: int | None = None


@dataclass(frozen=True, slots=True)
class WhenReading:
    """A date as read, and what is to be looked at."""

    when: EventDate
    issues: tuple[DateIssue, ...] = ()


def read_when(date_text: str, time_text: str = "", *, context: DateContext = DateContext()) -> WhenReading:
    """Read the date and time cells of one row; see :class:`DateContext` for what helps."""
    days = _days_of(date_text, context)
    clock = _clock_of(time_text, days, context)
    issues = list(days.issues)
    span, sureness = days.span, days.sureness
    # Most tables have no column of ends, and this is asked of every row.
    end_text = plain(context.end_date_text[:MAX_WRITTEN_CHARS]) if context.end_date_text else ""
    if end_text and _STILL.fullmatch(end_text):
        span = since(span) if isinstance(span, Span) else span
    elif end_text and not is_not_given(end_text):
        ending = _days_of(context.end_date_text, replace(context, previous=None, default_year=_year_of(span)))
        issues.extend(issue for issue in ending.issues if issue not in issues)
        if clock.end is None and ending.clock is not None and ending.clock.start is not None:
            clock = replace(clock, end=ending.clock.start)
        if span is not None and ending.span is not None:
            span, sureness = _to_end(span, sureness, ending, issues)
    issues.extend(issue for issue in clock.issues if issue not in issues)
    if span is not None:
        issues.extend(issues_of_scope(span, context.scope))
        if _ends_before_it_starts(span, clock):
            issues.append(
                info("time-over-midnight", "The end time is before the start time; it was taken as the next day's.")
            )
    when = EventDate(
        date_text,
        time_text,
        edtf=qualified_edtf(span, sureness) if span else None,
        earliest=span.earliest if span else None,
        latest=span.latest if span else None,
        precision=span.precision if span else Precision.NONE,
        sureness=sureness,
        start=clock.start,
        end=clock.end,
        time_sureness=clock.sureness,
    )
    return WhenReading(when, tuple(issues))


def forget_readings() -> None:
    """Forget the texts of cells that were kept for speed: call it when a store is locked."""
    forget_days()
    forget_times()


def _days_of(text: str, context: DateContext) -> DayReading:
    """Read a date cell with what the row above gives."""
    received = context.scope.received
    latest_year = received.year + 1 if received is not None else LATEST_TWO_DIGIT_YEAR
    days = read_days(text, latest_year, None)
    if days.lacks_year:
        return _with_a_year(text, latest_year, days, context)
    if days.pointer is not Pointer.NONE:
        return _as_above(days, context.previous)
    return days


def _as_above(days: DayReading, previous: EventDate | None) -> DayReading:
    if previous is None or not previous.is_read or previous.edtf is None:
        if days.pointer is Pointer.BLANK:
            told = error("date-missing", "There is no date; please ask for it.")
        else:
            told = error(
                "date-nothing-above", "The date points to the row above, where there is none that can be read."
            )
        return replace(days, issues=(*days.issues, told))
    span: AnySpan = _span_above(previous)
    if days.pointer is Pointer.NEXT_DAY:
        if previous.latest is None or previous.earliest != previous.latest:
            told = error(
                "date-nothing-above", "“Next day” follows a row without a single day; please ask for the date."
            )
            return replace(days, issues=(*days.issues, told))
        day = previous.latest + timedelta(days=1)
        told = info("date-as-above", f"The date was counted from the row above: {day_in_words(day)}.")
        span = day_span(day)
    elif days.pointer is Pointer.BLANK:
        told = warning("date-blank", "The date cell is empty; the date of the row above was taken. Please check it.")
    else:
        told = info("date-as-above", "The date was taken from the row above.")
    sureness = joined_sureness(days.sureness, previous.sureness)
    return replace(days, span=span, sureness=sureness, issues=(*days.issues, told))


def _span_above(previous: EventDate) -> AnySpan:
    edtf = (previous.edtf or "").translate(_WITHOUT_QUALIFIERS)
    if previous.earliest is None or previous.latest is None:
        return OpenSpan(previous.earliest, previous.latest, edtf)
    return Span(previous.earliest, previous.latest, previous.precision, edtf)


_WITHOUT_QUALIFIERS = str.maketrans("", "", "?~%")


def _with_a_year(text: str, latest_year: int, days: DayReading, context: DateContext) -> DayReading:
    """Read a date without year with the heading's year, or the one that follows from the row above."""
    previous = context.previous
    year = context.default_year
    whence = "the heading"
    if year is None and previous is not None and previous.earliest is not None:
        whence = "the row above"
        year = previous.earliest.year
        if previous.earliest.month - days.month_and_day[0] >= _MONTHS_THAT_MEAN_NEXT_YEAR:
            year += 1
    if year is None:
        start, end = context.scope.period_start, context.scope.period_end
        if start is not None and end is not None:
            years = [one for one in range(start.year, end.year + 1) if start <= _day_in(one, days) <= end]
            if len(years) == 1:
                year, whence = years[0], "the review period"
    if year is None:
        told = error(
            "date-year-missing", "The date has no year, and nothing near it gives one; please ask for the year."
        )
        return replace(days, issues=(*days.issues, told))
    read = read_days(text, latest_year, year)
    if read.span is None:
        return read
    told = warning("year-assumed", f"The date has no year; {_year_of(read.span) or year} was taken from {whence}.")
    return replace(read, issues=(*read.issues, told))


_MONTHS_THAT_MEAN_NEXT_YEAR = 6
"""Rows mostly run forward: "3 January" below a row of December is the next year's, "3 May" below June a slip back."""


def _day_in(year: int, days: DayReading) -> date:
    month, day = days.month_and_day
    month = min(max(month, 1), 12)
    return date(year, month, min(max(day, 1), last_of_month(year, month).day))


def _year_of(span: AnySpan | None) -> int | None:
    return span.earliest.year if span is not None and span.earliest is not None else None


def _to_end(span: AnySpan, sureness: Sureness, ending: DayReading, issues: list[DateIssue]) -> tuple[AnySpan, Sureness]:
    """Join the date with the one of the end column; keep the start alone where the end cannot be."""
    end = ending.span
    if not isinstance(span, Span) or not isinstance(end, Span):
        return span, sureness
    if end.latest < span.earliest:
        issues.append(
            warning(
                "date-end-before-start",
                f"The end, {day_in_words(end.latest)}, is before the start, {day_in_words(span.earliest)}; "
                f"only the start was taken.",
            )
        )
        return span, sureness
    return joined(span, end), joined_sureness(sureness, ending.sureness)


def _clock_of(time_text: str, days: DayReading, context: DateContext) -> TimeReading:
    """Return the time from the time cell, or else the one that stands in the date cell."""
    clock = read_time(time_text, context.end_time_text)
    in_date = days.clock
    if clock.is_ditto:
        previous = context.previous
        if previous is None or previous.start is None:
            return clock
        told = info("time-as-above", "The time was taken from the row above.")
        return replace(
            clock, start=previous.start, end=clock.end or previous.end, sureness=previous.time_sureness, issues=(told,)
        )
    if in_date is None or (in_date.start is None and clock.start is not None):
        return clock
    if clock.start is None:
        return replace(in_date, end=clock.end or in_date.end, issues=(*in_date.issues, *clock.issues))
    if in_date.start is not None and in_date.start != clock.start:
        told = warning("time-twice", "The date cell and the time cell give different times; the time cell was taken.")
        return replace(clock, issues=(*clock.issues, told))
    return clock


def _ends_before_it_starts(span: AnySpan, clock: TimeReading) -> bool:
    return (
        clock.start is not None and clock.end is not None and clock.end < clock.start and span.earliest == span.latest
    )
