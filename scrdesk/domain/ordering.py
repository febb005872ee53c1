"""The order of the combined chronology: one rule, the same in memory and in SQL.

**What is known more exactly comes first.** Entries stand at the earliest day they can have happened on. Within a day
come first those with a clock time, by that time; then those without; then those known only to lie within a span
that begins on that day (a week, a month, "early June"), the shorter span first. An entry that is known only to have
been before a day stands at that day, after everything above. Entries without a readable day stand at the end. Ties
are settled by agency code, then by the place in the agency's file, then by the permanent reference, so the order is
total. Why: docs/decisions/0003-order-of-the-chronology.md.

:func:`order_columns` says the same as integers, so that a store can keep them and sort by them without reading any
date; :data:`ORDER_VERSION` changes whenever the rule does, so that a store knows when to compute them again.
"""

from __future__ import annotations

from datetime import time
from typing import TypeAlias

from scrdesk.domain.event_date import EventDate, Precision

ORDER_VERSION = 1
"""Version of the rule; a store that kept columns of another version has to compute them again."""

ORDER_COLUMN_NAMES = ("order_undated", "order_day", "order_exactness", "order_second", "order_last_day")
"""Names for the columns of :func:`order_columns`, in the order to sort by, all ascending."""

NO_LAST_DAY = 9_999_999
"""Stands for an open end; later than the proleptic ordinal of 31 December 9999 (3,652,059)."""

_TIMED, _WHOLE_DAY, _SPAN, _BEFORE = 0, 1, 2, 3
_EXACT_START = (Precision.DAY, Precision.RANGE)

OrderColumns: TypeAlias = tuple[int, int, int, int, int]
OrderKey: TypeAlias = tuple[OrderColumns, str, int, int, str]


def order_columns(when: EventDate) -> OrderColumns:
    """Return the sortable columns of a date, named in :data:`ORDER_COLUMN_NAMES`; compare them as they stand.

    They are: 0 when any day is known, else 1; proleptic ordinal of the day it stands at; how exactly it is known
    (0 with a clock time, 1 a day, 2 a span, 3 only "before"); seconds since midnight, 0 without clock time;
    proleptic ordinal of the last day it can have happened on.
    """
    if when.earliest is None:
        if when.latest is None:
            return (1, 0, 0, 0, 0)
        return (0, when.latest.toordinal(), _BEFORE, 0, when.latest.toordinal())
    day = when.earliest.toordinal()
    last_day = when.latest.toordinal() if when.latest is not None else NO_LAST_DAY
    if when.start is not None and when.precision in _EXACT_START:
        return (0, day, _TIMED, _seconds(when.start), last_day)
    return (0, day, _WHOLE_DAY if last_day == day else _SPAN, 0, last_day)


def order_key(when: EventDate, reference: str, sequence: int = 0) -> OrderKey:
    """Return the key that sorts entries into the combined chronology.

    Args:
        when: the entry's date.
        reference: permanent reference ("POL-0042"); its first part is the agency's code.
        sequence: place of the entry in the agency's file, from 1; 0 when not known.
    """
    code, _, number = reference.rpartition("-")
    counted = int(number) if number.isascii() and number.isdigit() else 0
    return (order_columns(when), code, sequence, counted, reference)


def _seconds(clock: time) -> int:
    return clock.hour * 3600 + clock.minute * 60 + clock.second
