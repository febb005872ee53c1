"""How old somebody was where the birth or the day is not known exactly (domain paper section 3, analysis 17)."""

from __future__ import annotations

from datetime import date

from scrdesk.domain.age import age_in_words, whole_months
from scrdesk.domain.counting import counted
from scrdesk.domain.event_date import EventDate
from scrdesk.domain.people import NOT_STATED


def age_at(birth: EventDate, when: EventDate, expected: EventDate = NOT_STATED) -> str:
    """Return how old somebody was where either day is not known exactly: "2 to 3 years", "about 4 years".

    Args:
        birth: date of birth as stated, of any precision.
        when: when it happened, of any precision.
        expected: expected date of delivery; stands in for a birth that is not known, and is said before birth.

    Returns: empty when either is unknown; before birth "unborn, 6 weeks before birth" (or "before the due date").
    """
    born_first, born_last = birth.earliest, birth.latest
    if born_first is None and born_last is None:
        return _before_due(expected, when)
    first, last = when.earliest or when.latest, when.latest or when.earliest
    if first is None or last is None:
        return ""
    if born_first is None or born_last is None:
        return _of_open_birth(born_first, born_last, first, last)
    if last < born_first:
        return f"unborn, {_time_before(born_first, last, born_last, first)} before birth"
    youngest, oldest = max(first, born_last), last
    if first == last and born_first == born_last:
        return age_in_words(born_first, first)
    is_unborn_possible = first < born_last
    low = 0 if is_unborn_possible else _years(born_last, youngest)
    high = _years(born_first, oldest)
    if high < 2:
        return _months_range(born_first, born_last, youngest, oldest, is_unborn_possible=is_unborn_possible)
    if is_unborn_possible:
        return f"unborn, or up to {counted(high, 'year')}"
    return counted(high, "year") if low == high else f"{low} to {counted(high, 'year')}"


def _years(born: date, on: date) -> int:
    return max(whole_months(born, on) // 12, 0)


def _months_range(born_first: date, born_last: date, youngest: date, oldest: date, *, is_unborn_possible: bool) -> str:
    low, high = max(whole_months(born_last, youngest), 0), max(whole_months(born_first, oldest), 0)
    if is_unborn_possible:
        return f"unborn, or up to {counted(high, 'month')}" if high else "unborn, or newly born"
    return counted(high, "month") if low == high else f"{low} to {counted(high, 'month')}"


def _of_open_birth(born_first: date | None, born_last: date | None, first: date, last: date) -> str:
    """Return the age of somebody who was born before, or after, a day."""
    if born_last is not None:
        return f"{counted(_years(born_last, first), 'year')} or more" if first >= born_last else ""
    if born_first is not None and last >= born_first:
        return f"at most {counted(_years(born_first, last), 'year')}"
    return "unborn"


def _before_due(expected: EventDate, when: EventDate) -> str:
    due, last = expected.earliest or expected.latest, when.latest or when.earliest
    if due is None or last is None:
        return ""
    if last <= due:
        return f"unborn, {_time_before(due, last, due, last)} before the due date"
    return "date of birth not known"


def _time_before(born_first: date, last: date, born_last: date, first: date) -> str:
    near, far = (born_first - last).days, (born_last - first).days
    low, high = near // 7, far // 7
    if far < 2 * 7:
        return counted(near, "day") if near == far else f"{near} to {counted(far, 'day')}"
    return counted(high, "week") if low == high else f"{low} to {counted(high, 'week')}"
