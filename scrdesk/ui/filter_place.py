"""A filter of the chronology as values that JSON can hold, to come back to after a lock."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date
from enum import Enum

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.mark_values import Attendance, Significance, Stated
from scrdesk.ui.page import Place

_CHOICES: dict[str, type[Enum]] = {"child_seen": Stated, "attendance": Attendance, "significance": Significance}
_DAYS = ("start", "end")


def filter_as_place(chosen: ChronologyFilter) -> Place:
    """Return the parts of a filter that narrow."""
    found: Place = {}
    for each in fields(chosen):
        value = getattr(chosen, each.name)
        if value == each.default:
            continue
        if isinstance(value, frozenset):
            found[each.name] = sorted((_plain(part) for part in value), key=str)
        elif isinstance(value, date):
            found[each.name] = value.isoformat()
        else:
            found[each.name] = value
    return found


def filter_in(place: object) -> ChronologyFilter:
    """Return the filter that :func:`filter_as_place` wrote; whatever is strange is passed over."""
    chosen = ChronologyFilter()
    if not isinstance(place, dict):
        return chosen
    for each in fields(chosen):
        value = place.get(each.name)
        with contextlib.suppress(ValueError, TypeError):
            if isinstance(each.default, frozenset) and isinstance(value, list):
                kind = _CHOICES.get(each.name)
                chosen = replace(chosen, **{each.name: frozenset(_parts(value, kind))})  # type: ignore[arg-type]  # by name
            elif each.name in _DAYS and isinstance(value, str):
                chosen = replace(chosen, **{each.name: date.fromisoformat(value)})  # type: ignore[arg-type]
            elif isinstance(each.default, bool | str) and isinstance(value, type(each.default)):
                chosen = replace(chosen, **{each.name: value})  # type: ignore[arg-type]
    return chosen


def _plain(part: object) -> object:
    return part.value if isinstance(part, Enum) else part


def _parts(values: Iterable[object], kind: type[Enum] | None) -> Iterable[object]:
    return [None if value is None else kind(value) if kind is not None else value for value in values]
