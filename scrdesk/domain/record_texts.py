"""What every flat record that a person fills in has in common: no blanks round it, nothing too long, one fault told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

RecordT = TypeVar("RecordT", bound="DataclassInstance")
Check: TypeAlias = tuple[bool, str, str]
"""Whether something is wrong, what it is, and what to do."""
MAX_FIELD = 8_000
"""Longest text: a full rationale for a decision runs to two pages, the summary of a repository deposit to 2,400."""


def tidied(record: RecordT) -> RecordT:
    """Return a record without blanks round its texts."""
    values = {each.name: getattr(record, each.name) for each in fields(record)}
    return replace(record, **{name: value.strip() for name, value in values.items() if isinstance(value, str)})


def first_fault(record: DataclassInstance, checks: Iterable[Check]) -> tuple[str, str] | None:
    """Return what keeps a record out of the store and what to do, or None: a text too long, else the first check."""
    texts = [getattr(record, each.name) for each in fields(record)]
    if any(isinstance(text, str) and len(text) > MAX_FIELD for text in texts):
        return f"A text is longer than {MAX_FIELD:,} characters.", "Shorten it."
    return next(((said, remedy) for is_wrong, said, remedy in checks if is_wrong), None)
