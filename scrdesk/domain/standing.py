"""How a review stands: what is late, what is due, and where nobody recorded anything. Values in, values out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.review import RequestStatus

SOON_DAYS = 5
"""Days before a due day from which it is shown as pressing."""
VAGUE_DAYS = 31
"""An entry known only to a longer span than this (a season, a year) does not break a silence."""


def request_status(due: date | None, today: date, *, is_accepted: bool) -> RequestStatus:
    """Return where a request stands from what was received; a document due today is not late."""
    if is_accepted:
        return RequestStatus.ACCEPTED
    return RequestStatus.LATE if due is not None and due < today else RequestStatus.REQUESTED


def due_tone(due: date, today: date) -> str:
    """Return "bad" when late, "warn" within :data:`SOON_DAYS`, else "quiet"."""
    if due < today:
        return "bad"
    return "warn" if due - today <= timedelta(days=SOON_DAYS) else "quiet"


def standing_in_words(version: int | None, due: date | None, today: date, *, was_asked: bool) -> tuple[str, str]:
    """Return a word or two and a tone for one document of one agency.

    Args:
        version: version of the accepted document, or None.
        due: when it is due, if a day was set.
        today: the day of looking.
        was_asked: whether it was asked for.
    """
    if version is not None:
        return f"accepted v{version}", "good"
    if not was_asked:
        return "not asked", "quiet"
    if due is None:
        return "requested", "info"
    tone = due_tone(due, today)
    if tone == "bad":
        n_days = (today - due).days
        return f"{n_days} {'day' if n_days == 1 else 'days'} late", tone
    return f"due {day_in_words(due)}", "warn" if tone == "warn" else "info"


def longest_silence(
    spans: Iterable[tuple[date | None, date | None]], start: date | None, end: date | None
) -> tuple[int, date, date] | None:
    """Return the longest stretch of days without any record: how many days, the first and the last of them.

    Args:
        spans: earliest and latest day of each event; all days between count as recorded, unless the span is too vague
            (open, or longer than :data:`VAGUE_DAYS`).
        start, end: the period looked at, inclusive; where None, the first or last recorded day takes its place.

    Returns: None when there is no record at all in the period, or no day without one. Of two equal stretches, the
        earlier.
    """
    recorded = sorted(
        (first, last)
        for first, last in spans
        if first is not None
        and last is not None
        and (last - first).days <= VAGUE_DAYS
        and (start is None or last >= start)
        and (end is None or first <= end)
    )
    if not recorded:
        return None
    # In ordinals, since the day after the last day there is cannot be said as a date.
    free_from = (start if start is not None else recorded[0][0]).toordinal()
    best: tuple[int, int] | None = None
    for first, last in recorded:
        n_days = first.toordinal() - free_from
        if n_days > 0 and (best is None or n_days > best[0]):
            best = (n_days, free_from)
        free_from = max(free_from, last.toordinal() + 1)
    if end is not None:
        n_days = end.toordinal() - free_from + 1
        if n_days > 0 and (best is None or n_days > best[0]):
            best = (n_days, free_from)
    if best is None:
        return None
    n_days, first_free = best
    return n_days, date.fromordinal(first_free), date.fromordinal(first_free + n_days - 1)
