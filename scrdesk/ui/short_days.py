"""Days and times short enough for a tone label or a table: "Fri 20 Nov 2026", "10:00"."""

from __future__ import annotations

from datetime import date, time

from scrdesk.domain.dates_in_words import MONTHS, WEEKDAYS


def short_day(day: date) -> str:
    """Return "20 Nov 2026"."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def short_weekday(day: date) -> str:
    """Return "Fri 20 Nov 2026"."""
    return f"{WEEKDAYS[day.weekday()][:3]} {short_day(day)}"


def clock_time(moment: time) -> str:
    """Return "10:00"."""
    return f"{moment.hour:02d}:{moment.minute:02d}"
