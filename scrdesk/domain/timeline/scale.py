"""The scale of the timeline: which stretch of time is in sight, and where years, months and days are ruled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from scrdesk.domain.dates_in_words import MONTHS, SHORT_MONTHS, WEEKDAYS

SHORTEST_DAYS = 1.0
LONGEST_DAYS = 120 * 366.0
"""A grandparent's life: nothing in a review is older."""
STEP = 1.25
"""By how much one turn of the wheel or one key press zooms."""
_ROOMY = 1.6
"""From so many times the room that short words need on, months are written out."""
_FIRST = float(date(1800, 1, 1).toordinal())
_LAST = float(date(2200, 1, 1).toordinal())


class Ruling(Enum):
    """How far apart the lines of a scale are."""

    DECADES = "decades"
    YEARS = "years"
    QUARTERS = "quarters"
    MONTHS = "months"
    WEEKS = "weeks"
    DAYS = "days"
    HOURS = "hours"


_SHARE_OF_ROOM = {Ruling.DAYS: 0.8, Ruling.YEARS: 0.5, Ruling.DECADES: 0.5}
"""A year needs half the room of "29 Feb 2016", and "Wed 30 Sep" somewhat less than that."""
_DAYS_BETWEEN = {
    Ruling.HOURS: 0.25,
    Ruling.DAYS: 1.0,
    Ruling.WEEKS: 7.0,
    Ruling.MONTHS: 30.4,
    Ruling.QUARTERS: 91.3,
    Ruling.YEARS: 365.25,
    Ruling.DECADES: 3652.5,
}


@dataclass(frozen=True, slots=True)
class Rule:
    """A line of the scale: where it stands, and what is written beside it."""

    day: float
    words: str


@dataclass(frozen=True, slots=True)
class TimeScale:
    """A stretch of time drawn over a width.

    Args:
        begin: first moment in sight, in days.
        n_days: how much is in sight.
        width: in pixels or points.
    """

    begin: float
    n_days: float
    width: float

    @property
    def end(self) -> float:
        """Last moment in sight."""
        return self.begin + self.n_days

    @property
    def per_day(self) -> float:
        """Pixels of a day."""
        return self.width / self.n_days

    def x(self, day: float) -> float:
        """Return where a moment stands."""
        return (day - self.begin) * self.per_day

    def day(self, x: float) -> float:
        """Return the moment at a place."""
        return self.begin + x / self.per_day

    def sized(self, width: float) -> TimeScale:
        """Return the same stretch over another width."""
        return replace(self, width=max(width, 1.0))

    def zoomed(self, factor: float, around: float) -> TimeScale:
        """Return a scale on which a day is ``factor`` times as wide; the moment ``around`` stays where it is."""
        n_days = min(max(self.n_days / factor, SHORTEST_DAYS), LONGEST_DAYS)
        begin = around - (around - self.begin) * n_days / self.n_days
        return _kept_within(replace(self, begin=begin, n_days=n_days))

    def moved(self, n_days: float) -> TimeScale:
        """Return a scale that begins so many days later."""
        return _kept_within(replace(self, begin=self.begin + n_days))

    def showing(self, begin: float, end: float, margin: float = 0.04) -> TimeScale:
        """Return a scale over a whole stretch with a little room on both sides."""
        n_days = min(max((end - begin) * (1 + 2 * margin), SHORTEST_DAYS), LONGEST_DAYS)
        return _kept_within(replace(self, begin=(begin + end - n_days) / 2, n_days=n_days))

    def holding(self, day: float) -> TimeScale:
        """Return a scale as it is if this moment is in sight, else one with it in the middle."""
        if self.begin <= day <= self.end:
            return self
        return _kept_within(replace(self, begin=day - self.n_days / 2))

    def ruling(self, room: float) -> Ruling:
        """Return the closest ruling whose words have room; ``room`` is what a day's words need."""
        for each, days in _DAYS_BETWEEN.items():
            if days * self.per_day >= room * _SHARE_OF_ROOM.get(each, 1.0):
                return each
        return Ruling.DECADES

    def rules(self, room: float) -> Iterator[Rule]:
        """Yield the lines in sight, and the one before, with their words.

        Args:
            room: pixels that a line's words need.
        """
        ruling = self.ruling(room)
        if ruling is Ruling.HOURS:
            yield from self._hours()
            return
        is_roomy = _DAYS_BETWEEN[ruling] * self.per_day >= room * _ROOMY
        edge = date.fromordinal(max(1, int(self.begin)))
        day = _floor(edge, ruling)
        if day < edge and ruling in (Ruling.QUARTERS, Ruling.WEEKS):
            # Words that stand at the edge name the month or day there: those of the line before it would mislead.
            finer = Ruling.MONTHS if ruling is Ruling.QUARTERS else ruling
            yield Rule(float(day.toordinal()), _words(edge, finer, is_roomy=is_roomy))
            day = _next(day, ruling)
        while day.toordinal() <= self.end:
            yield Rule(float(day.toordinal()), _words(day, ruling, is_roomy=is_roomy))
            day = _next(day, ruling)

    def _hours(self) -> Iterator[Rule]:
        for quarter in range(int(self.begin * 4), int(self.end * 4) + 1):
            day = date.fromordinal(quarter // 4)
            hour = quarter % 4 * 6
            yield Rule(quarter / 4, f"{hour:02d}:00" if hour else f"{WEEKDAYS[day.weekday()]} {day.day} {_month(day)}")

    def in_words(self) -> str:
        """Say how much is in sight: "15 years", "6 months", "12 days"."""
        if self.n_days >= 730:
            return f"{self.n_days / 365.25:.0f} years"
        if self.n_days >= 60:
            return f"{self.n_days / 30.44:.0f} months"
        n_days = round(self.n_days)
        return "1 day" if n_days <= 1 else f"{n_days} days"


def _kept_within(scale: TimeScale) -> TimeScale:
    return replace(scale, begin=min(max(scale.begin, _FIRST), max(_LAST - scale.n_days, _FIRST)))


def _month(day: date) -> str:
    return f"{SHORT_MONTHS[day.month - 1]} {day.year}"


def _floor(day: date, ruling: Ruling) -> date:
    if ruling is Ruling.DECADES:
        return date(max(1, day.year // 10 * 10), 1, 1)
    if ruling is Ruling.YEARS:
        return date(day.year, 1, 1)
    if ruling is Ruling.QUARTERS:
        return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    if ruling is Ruling.MONTHS:
        return day.replace(day=1)
    if ruling is Ruling.WEEKS:
        return date.fromordinal(max(1, day.toordinal() - day.weekday()))
    return day


def _next(day: date, ruling: Ruling) -> date:
    if ruling is Ruling.DECADES:
        return date(day.year + 10, 1, 1)
    if ruling is Ruling.YEARS:
        return date(day.year + 1, 1, 1)
    if ruling in (Ruling.QUARTERS, Ruling.MONTHS):
        months = day.year * 12 + day.month - 1 + (3 if ruling is Ruling.QUARTERS else 1)
        return date(months // 12, months % 12 + 1, 1)
    return date.fromordinal(day.toordinal() + (7 if ruling is Ruling.WEEKS else 1))


def _words(day: date, ruling: Ruling, *, is_roomy: bool) -> str:
    if ruling is Ruling.DECADES:
        return f"{day.year}s"
    if ruling is Ruling.YEARS:
        return str(day.year)
    if ruling in (Ruling.QUARTERS, Ruling.MONTHS):
        return f"{MONTHS[day.month - 1] if is_roomy else SHORT_MONTHS[day.month - 1]} {day.year}"
    if ruling is Ruling.DAYS:
        return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {SHORT_MONTHS[day.month - 1]}"
    return f"{day.day} {_month(day)}"
