"""How each agency writes days and times in its cells, where a row does not say otherwise."""

from __future__ import annotations

from datetime import date, time

from scrdesk.domain.dates_in_words import MONTHS, WEEKDAYS, day_in_words
from tests.demo.story import Row


def _day_only(row: Row) -> date | None:
    if row.earliest != row.latest:
        raise ValueError(f"{row.key}: a period needs written=")
    return row.earliest


def _twelve_hours(at: time) -> str:
    return f"{(at.hour - 1) % 12 + 1}.{at.minute:02d}{'am' if at.hour < 12 else 'pm'}"


def date_cell(row: Row) -> str:
    """Return the words of the row's date cell."""
    if "written" in row.options:
        return row.options["written"]
    if row.agency == "CSC":
        return "" if row.earliest is None else f"{row.earliest:%d/%m/%Y}"
    day = _day_only(row)
    if day is None:
        return ""
    month = MONTHS[day.month - 1]
    if row.agency == "POL":
        return f"{day:%d/%m/%Y}"
    if row.agency == "GP":
        return f"{day.day:02d}-{month[:3]}-{day.year}"
    if row.agency == "HOS":
        return f"{day:%d.%m.%y}"
    if row.agency == "HV":
        return f"{day.day}/{day.month}/{day:%y}"
    if row.agency == "SCH":
        return f"{WEEKDAYS[day.weekday()][:3]} {day_in_words(day)}"
    if row.agency == "PRO":
        return day_in_words(day)
    return f"{day:%d/%m/%Y}"


def end_date_cell(row: Row) -> str:
    """Return the words of the end date cell (social care only)."""
    if row.latest is None or row.latest == row.earliest or "written" in row.options:
        return ""
    return f"{row.latest:%d/%m/%Y}"


def time_cell(row: Row) -> str:
    """Return the words of the row's time cell."""
    if "clock" in row.options:
        return row.options["clock"]
    if row.start is None:
        return ""
    if row.agency == "POL":
        words = f"{row.start:%H%M}hrs"
    elif row.agency == "HOS":
        words = f"{row.start:%H%M}"
    elif row.agency in {"HV", "SCH"}:
        words = _twelve_hours(row.start)
    elif row.agency == "PRO":
        words = f"{row.start:%H.%M}"
    else:
        words = f"{row.start:%H:%M}"
    return words if row.end is None else f"{words} - {row.end:%H:%M}"


def date_and_time_cell(row: Row) -> str:
    """Return date and time in one cell, as the nursery writes them."""
    return ", ".join(part for part in (date_cell(row), time_cell(row)) if part)
