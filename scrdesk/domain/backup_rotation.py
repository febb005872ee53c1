"""Which automatic backups stay and when the next is due: hourly today, daily for a month, and never the last few.

Times are local wall time without zone, as the store keeps them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

EVERY = timedelta(hours=1)
"""Between two automatic backups while somebody works."""
DAYS_KEPT = 31
"""Days, today among them, of which the last backup stays; covers every day of the longest month."""
ALWAYS_KEPT = 3
"""The newest backups stay however old they are: a desk that was closed for a summer still has them."""


def is_due(made: Iterable[datetime], now: datetime) -> bool:
    """Whether an automatic backup is to be made, given when the earlier ones were.

    A backup that seems to come from the future (the clock was set back) does not put off the next one.
    """
    earlier = [each for each in made if each <= now]
    return not earlier or now - max(earlier) >= EVERY


def kept(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return which backups stay; the others may be deleted once a newer one is proved.

    Of today, the last of each hour stays; of each of the :data:`DAYS_KEPT` days up to today, the last; and always the
    :data:`ALWAYS_KEPT` newest. Backups that seem to come from the future are never deleted.
    """
    newest_first = sorted(set(made), reverse=True)
    staying = {each for each in newest_first if each > now}
    past = [each for each in newest_first if each <= now]
    staying.update(past[:ALWAYS_KEPT])
    first_day = now.date() - timedelta(days=DAYS_KEPT - 1)
    slots: set[tuple[date, int | None]] = set()
    for each in past:
        if each.date() < first_day:
            break
        slot = (each.date(), each.hour if each.date() == now.date() else None)
        if slot not in slots:
            slots.add(slot)
            staying.add(each)
    return frozenset(staying)
