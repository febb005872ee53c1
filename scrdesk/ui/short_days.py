"""Days and numbers short enough for a tone label or a table: "Fri 20 Nov 2026", "1 item", "4 items"."""

from __future__ import annotations

from datetime import date, time

from scrdesk.domain.dates_in_words import MONTHS, WEEKDAYS


def short_day(day: date) -> str:
    """Return "20 Nov 2026"."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def short_weekday(day: date) -> str:
    """Return "Fri 20 Nov 2026"."""
    return f"{WEEKDAYS[day.weekday()][:3]} {short_day(day)}"


def counted(n: int, one: str, many: str) -> str:
    """Return "1 item" or "1,204 items"."""
    return f"{n:,} {one if n == 1 else many}"


def clock_time(moment: time) -> str:
    """Return "10:00"."""
    return f"{moment.hour:02d}:{moment.minute:02d}"
