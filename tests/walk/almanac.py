"""The days on which the walk does things: a review takes months, and its clocks should show what a secretary would see."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

FIRST_HOUR = time(9, 0)


class Almanac:
    """Tells the time to the store that the window opens; each question is a second later than the one before."""

    def __init__(self, today: date) -> None:
        self._now = datetime.combine(today, FIRST_HOUR)

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now

    def go_to(self, day: date) -> None:
        """Let days pass; the calendar never goes back."""
        if day < self._now.date():
            raise ValueError(f"{day} is before {self._now.date()}")
        self._now = max(self._now, datetime.combine(day, FIRST_HOUR))

    @property
    def today(self) -> date:
        """The day on which the walk is."""
        return self._now.date()
