"""Which days offices are closed, by name, and how far the table of them can be trusted.

The days come from outside (a package, the user's own one-off holidays); :mod:`scrdesk.domain.working_days` computes the
usual ones independently, and a test compares the two.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

SATURDAY = 5
A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class HolidayTable:
    """Bank holidays of England and Wales.

    Args:
        names: every holiday on a weekday, by day.
        announced_until: the last day for which the holidays have been announced; after it a day may be added or moved.
        first: the first day that the table covers.
    """

    names: Mapping[date, str] = field(repr=False)
    announced_until: date
    first: date = date(1978, 1, 1)

    def is_working_day(self, day: date) -> bool:
        """Whether offices are open."""
        return day.weekday() < SATURDAY and day not in self.names

    def working_days_after(self, day: date, n_days: int) -> date:
        """Return the ``n_days``-th working day after a day, which itself is day 0 whatever it is."""
        while n_days > 0:
            day += A_DAY
            n_days -= self.is_working_day(day)
        return day

    def working_days_before(self, day: date, n_days: int) -> date:
        """Return the ``n_days``-th working day before a day; the day itself does not count."""
        while n_days > 0:
            day -= A_DAY
            n_days -= self.is_working_day(day)
        return day

    def n_working_days(self, after: date, until: date) -> int:
        """Return how many working days there are after a day, up to and with another; negative when that is earlier."""
        if until < after:
            return -self.n_working_days(until, after)
        return sum(1 for day in days_between(after, until) if self.is_working_day(day))

    def holidays_between(self, after: date, until: date) -> tuple[tuple[date, str], ...]:
        """Return the holidays after a day, up to and with another, in order."""
        low, high = min(after, until), max(after, until)
        return tuple(sorted((day, name) for day, name in self.names.items() if low < day <= high))


def days_between(after: date, until: date) -> Iterator[date]:
    """Return the days after a day, up to and with another."""
    return (date.fromordinal(each) for each in range(after.toordinal() + 1, until.toordinal() + 1))
