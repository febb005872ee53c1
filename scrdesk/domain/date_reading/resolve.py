"""From the parts of a date to its span of days, with what cannot be right about it."""

from __future__ import annotations

from datetime import date, timedelta

from scrdesk.domain.date_reading.candidates import Partial
from scrdesk.domain.date_reading.grammar import year_of_two_digits
from scrdesk.domain.date_reading.issues import DateIssue, error, info, warning
from scrdesk.domain.date_reading.named_periods import named_span, quarter_span, season_span
from scrdesk.domain.date_reading.spans import (
    FIRST_YEAR,
    LAST_YEAR,
    Span,
    day_span,
    days_span,
    joined,
    last_of_month,
    month_span,
    months_span,
    week_span,
    year_span,
)
from scrdesk.domain.dates_in_words import MONTHS, day_in_words
from scrdesk.domain.event_date import Precision

EXCEL_DAY_ZERO = date(1899, 12, 30)
"""Day 0 of the 1900 date system as spreadsheets count after February 1900 (ECMA-376 part 1, 18.17.4.1)."""

_SEASON_NAMES = ("spring", "summer", "autumn", "fall", "winter")
_OF_SECOND_YEAR = ("spring", "summer", "easter", "new year", "good")
"""In "2015/16" these fall in the second year."""
FIRST_YEAR_WITHOUT_WORDS = 2000
"""A two-digit year read as an earlier one is told of: parents' births are written so, and mistypings too."""


def span_of(partial: Partial, latest_year: int, issues: list[DateIssue]) -> Span | None:
    """Return the days a completed date means; adds to ``issues``; None when it means none."""
    if partial.name in ("serial", "decade"):
        return _of_number(partial, issues)
    year = _year_of(partial, latest_year, issues)
    if year is None:
        return None
    if partial.name == "compact":
        issues.append(info("date-compact", "The date is written without separators; please check how it was read."))
    elif partial.name and partial.name != "month and year":
        return _of_name(partial, year, issues)
    if partial.end_year is not None:
        return _of_years(year, partial.end_year, issues)
    if partial.month is None or (partial.month == 0 and not partial.day and len(partial.year_text) == 4):
        return _with_part(year_span(year), partial, issues)
    return _of_month(partial, year, issues)


def _of_number(partial: Partial, issues: list[DateIssue]) -> Span:
    """Return the days of a spreadsheet's number, or of a decade ("1990s")."""
    if partial.name == "decade":
        first = partial.value
        return Span(date(first, 1, 1), date(first + 9, 12, 31), Precision.RANGE, f"{first // 10}X")
    day = EXCEL_DAY_ZERO + timedelta(days=partial.value)
    issues.append(info("date-serial", f"The date is a spreadsheet's day number; it was read as {day_in_words(day)}."))
    return day_span(day)


def _of_years(year: int, end_year: int, issues: list[DateIssue]) -> Span:
    if end_year == year + 1:
        issues.append(
            info(
                "date-year-pair",
                f"“{year}/{end_year % 100:02d}” can be two calendar years or a school or financial year; "
                f"the bounds hold all of them.",
            )
        )
    return joined(year_span(year), year_span(end_year))


def _of_name(partial: Partial, year: int, issues: list[DateIssue]) -> Span:
    if partial.name in ("school", "fiscal"):
        return _named_year(partial, year, issues)
    if partial.name in _SEASON_NAMES:
        return _with_part(_season(partial, year, issues), partial, issues)
    if partial.name == "quarter":
        if partial.end_year is not None:
            first = 3 * partial.value + 1  # April is the first month of the financial year
            begins = (year, first) if first <= 12 else (year + 1, first - 12)
            return months_span(begins, (begins[0], begins[1] + 2), Precision.RANGE)
        issues.append(info("date-quarter", "The quarter was read as one of the calendar year, not the financial year."))
        return quarter_span(partial.value, year)
    is_second = partial.end_year is not None and partial.name.startswith(_OF_SECOND_YEAR)
    span = named_span(partial.name, year + 1 if is_second else year)
    if span.is_vague:
        issues.append(info("date-named-period", "The date is a named time of the year; its bounds are wide."))
    return span


def _of_month(partial: Partial, year: int, issues: list[DateIssue]) -> Span | None:
    month, day = partial.month or 0, partial.day
    if month == 0:
        issues.append(warning("date-month-zero", "The month is left open; the date was read as the whole year."))
        return year_span(year)
    if not 1 <= month <= 12:
        issues.append(error("date-invalid", f"There is no month {month}; please ask for the right date."))
        return None
    if partial.is_year_unmarked and partial.year_text:
        issues.append(
            warning(
                "date-month-number",
                f"“{MONTHS[month - 1]} {partial.year_text}” was read as the month of {year}; it can also be a day.",
            )
        )
    if day is None:
        if partial.name == "month and year":
            issues.append(
                info("date-month-number", f"“{month:02d}/{partial.year_text}” was read as a month and its year.")
            )
        return _with_part(month_span(year, month), partial, issues)
    if day == 0:
        issues.append(info("date-day-zero", "The day is left open; the date was read as the whole month."))
        return month_span(year, month)
    n_days = last_of_month(year, month).day
    if day > n_days:
        of_year = f" {year}" if month == 2 else ""
        issues.append(
            error(
                "date-invalid",
                f"{MONTHS[month - 1]}{of_year} has {n_days} days, so there is no day {day}; "
                f"please ask for the right date.",
            )
        )
        return None
    found = date(year, month, day)
    if partial.is_us_order:
        issues.append(
            warning(
                "date-us-order",
                f"The date puts the month first; it can only be {day_in_words(found)} and was read so.",
            )
        )
    return _of_week(found, partial.week)


def _of_week(day: date, week: str) -> Span:
    if week == "commencing":
        return week_span(day)
    if week == "ending":
        # "w/e" on a Saturday is as often "weekend" as "week ending": the bounds hold both.
        last = day + timedelta(days=1) if day.weekday() == 5 else day
        return days_span(day - timedelta(days=6), last, Precision.WEEK)
    if week == "within":
        return week_span(day - timedelta(days=day.weekday()))
    if week == "weekend":
        saturday = day - timedelta(days=1) if day.weekday() == 6 else day + timedelta(days=(5 - day.weekday()) % 7)
        return days_span(min(day, saturday), saturday + timedelta(days=1))
    return day_span(day)


def _year_of(partial: Partial, latest_year: int, issues: list[DateIssue]) -> int | None:
    year, text = partial.year, partial.year_text
    if year is None:
        return None
    if len(text) == 2:
        found = year_of_two_digits(year, latest_year)
        if found < FIRST_YEAR_WITHOUT_WORDS:
            told = info("date-two-digit-year", f"The year “{text}” was read as {found}.")
            if told not in issues:
                issues.append(told)
        return found
    if FIRST_YEAR <= year <= LAST_YEAR:
        return year
    if len(text) == 4 and year in (100, 1000):
        issues.append(
            warning(
                "date-pseudo", f"The year {text} marks an author's note in some tools; it is not a date of an event."
            )
        )
    else:
        issues.append(error("date-year-impossible", f"The year {text} cannot be meant; please ask for the right date."))
    return None


def _season(partial: Partial, year: int, issues: list[DateIssue]) -> Span:
    if partial.name == "winter" and partial.end_year is None:
        issues.append(
            info("date-winter", f"“Winter {year}” can have begun or ended in {year}; the bounds hold both winters.")
        )
    if partial.name == "winter":
        return season_span("winter", year, year + 1 if partial.end_year else None)
    return season_span(partial.name, year + 1 if partial.end_year and partial.name in ("spring", "summer") else year)


def _named_year(partial: Partial, year: int, issues: list[DateIssue]) -> Span:
    if partial.end_year is None:
        issues.append(
            info(
                "date-year-pair",
                f"The {partial.name} year {year} can have begun or ended in {year}; the bounds hold both.",
            )
        )
        return months_span((year - 1, 4), (year + 1, 8), Precision.RANGE)
    if partial.name == "school":
        return months_span((year, 9), (year + 1, 8), Precision.RANGE)
    return months_span((year, 4), (year + 1, 3), Precision.RANGE)


def _with_part(span: Span, partial: Partial, issues: list[DateIssue]) -> Span:
    """Narrow a month, season or year to its early, middle or late third."""
    if not partial.part:
        return span
    told = info("date-vague", "“Early”, “mid”, “late” and their like were read as thirds of the month, season or year.")
    if told not in issues:
        issues.append(told)
    n_days = (span.latest - span.earliest).days + 1
    if partial.part.startswith("week"):
        return _week_of(span, int(partial.part[4:]))
    if partial.part.startswith("half"):
        middle = span.earliest + timedelta(days=n_days // 2)
        if partial.part == "half1":
            return days_span(span.earliest, middle - timedelta(days=1), is_vague=True)
        return days_span(middle, span.latest, is_vague=True)
    return _third_of(span, ("early", "mid", "late").index(partial.part))


def _week_of(span: Span, number: int) -> Span:
    """Return the numbered week of a span; 0 is its last."""
    first = span.earliest + timedelta(days=7 * number - 7) if number else span.latest - timedelta(days=6)
    return days_span(first, first + timedelta(days=6), is_vague=True)


def _third_of(span: Span, third: int) -> Span:
    """Return the first (0), middle or last third: of a month its tens of days, of a year its four months."""
    year, month = span.earliest.year, span.earliest.month
    if span.precision is Precision.MONTH:
        last = (10, 20, span.latest.day)[third]
        return days_span(date(year, month, third * 10 + 1), date(year, month, last), is_vague=True)
    if span.precision is Precision.YEAR:
        return months_span((year, third * 4 + 1), (year, third * 4 + 4), Precision.RANGE, is_vague=True)
    n_days = (span.latest - span.earliest).days + 1
    first = span.earliest + timedelta(days=n_days * third // 3)
    return days_span(first, span.earliest + timedelta(days=n_days * (third + 1) // 3 - 1), is_vague=True)
