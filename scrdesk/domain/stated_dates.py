"""Dates of people as they are stated: read from what somebody typed, and said in words."""

from __future__ import annotations

from datetime import date

from scrdesk.domain.dates_in_words import when_in_words
from scrdesk.domain.event_date import EventDate, Precision, Sureness
from scrdesk.domain.people import NOT_STATED
from scrdesk.domain.submission import ReadingScope
from scrdesk.domain.written_dates import DateContext, read_when


def stated(text: str, today: date | None = None) -> EventDate:
    """Return what somebody typed as a date: "3/3/1992", "1992", "about 1988", "between 1985 and 1988".

    Text that cannot be read is kept, unread; nothing typed is :data:`~scrdesk.domain.people.NOT_STATED`.
    """
    said = " ".join(text.split())
    if not said:
        return NOT_STATED
    return read_when(said, context=DateContext(scope=ReadingScope(received=today))).when


def is_stated(when: EventDate) -> bool:
    """Whether anything was said."""
    return bool(when.date_text) or when.is_read


def is_to_the_day(when: EventDate) -> bool:
    """Whether a date is one certain day."""
    return when.precision is Precision.DAY and when.sureness is Sureness.CERTAIN and when.earliest == when.latest


def stated_in_words(when: EventDate) -> str:
    """Say a stated date: "about 1988", "5 March 2016"; empty when nothing was said."""
    return when_in_words(when) if is_stated(when) else ""


def span_in_words(start: EventDate, end: EventDate) -> str:
    """Say from when to when: "from about 2015 until March 2016"; empty when neither was said."""
    parts = []
    if is_stated(start):
        said = stated_in_words(start)
        parts.append(said if said.startswith(("from", "after", "since")) else f"from {said}")
    if is_stated(end):
        said = stated_in_words(end)
        parts.append(said if said.startswith(("until", "before", "by")) else f"until {said}")
    return " ".join(parts)
