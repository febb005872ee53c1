"""What every flat record that a person fills in has in common: no blanks round it, nothing too long, one fault told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

RecordT = TypeVar("RecordT", bound="DataclassInstance")
Check: TypeAlias = tuple[bool, str, str]
"""Whether something is wrong, what it is, and what to do."""
MAX_FIELD = 8_000
"""Longest text: a full rationale for a decision runs to two pages, the summary of a repository deposit to 2,400."""
FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years that a record of a review can have; outside them one was mistyped ("0216"), and days could not be counted."""


def tidied(record: RecordT) -> RecordT:
    """Return a record without blanks round its texts."""
    values = {each.name: getattr(record, each.name) for each in fields(record)}
    return replace(record, **{name: value.strip() for name, value in values.items() if isinstance(value, str)})


def first_fault(record: DataclassInstance, checks: Iterable[Check]) -> tuple[str, str] | None:
    """Return what keeps a record out of the store and what to do, or None: a text too long, a year that cannot
    be, else the first check."""
    values = [getattr(record, each.name) for each in fields(record)]
    if any(isinstance(text, str) and len(text) > MAX_FIELD for text in values):
        return f"A text is longer than {MAX_FIELD:,} characters.", "Shorten it."
    for value in values:
        if isinstance(value, date) and not FIRST_YEAR <= value.year <= LAST_YEAR:
            return f"The year {value.year} cannot be.", "Correct the day: its year has four figures, as in 2016."
    return next(((said, remedy) for is_wrong, said, remedy in checks if is_wrong), None)
