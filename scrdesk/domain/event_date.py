"""When something happened, as far as the writer can have known.

An :class:`EventDate` always keeps what was written beside what was read from it. It never invents precision:
``earliest`` and ``latest`` bound every day the writer can have meant. The written forms are read in
``written_dates`` and ``written_times``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import Enum


class Precision(Enum):
    """How much of a date was given."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    RANGE = "range"
    OPEN = "open"  # before or after a day
    NONE = "none"  # nothing could be read


class Sureness(Enum):
    """How sure the writer was (EDTF level 1 qualifiers ``?``, ``~`` and ``%``)."""

    CERTAIN = "certain"
    UNCERTAIN = "uncertain"
    APPROXIMATE = "approximate"
    BOTH = "uncertain and approximate"


@dataclass(frozen=True, slots=True)
class EventDate:
    """A date and time as written and as read.

    Args:
        date_text: the date cell as written, untouched.
        time_text: the time cell as written, untouched; empty when there was none.
        edtf: ISO 8601-2 (EDTF) form, or None when nothing could be read.
        earliest: first day the writer can have meant, or None.
        latest: last day the writer can have meant, or None.
        precision: how much of the date was given.
        sureness: how sure the writer was.
        start: time of day at which it began, or None when not given.
        end: time of day at which it ended, or None when not given.
        time_sureness: how sure the writer was of the time.
    """

    date_text: str
    time_text: str = ""
    edtf: str | None = None
    earliest: date | None = None
    latest: date | None = None
    precision: Precision = Precision.NONE
    sureness: Sureness = Sureness.CERTAIN
    start: time | None = None
    end: time | None = None
    time_sureness: Sureness = Sureness.CERTAIN

    @property
    def is_read(self) -> bool:
        """Whether any day could be read."""
        return self.earliest is not None or self.latest is not None
