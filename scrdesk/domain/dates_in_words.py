"""Dates as British readers write them, without the operating system's locale and the same on every platform."""

from __future__ import annotations

from datetime import date

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
