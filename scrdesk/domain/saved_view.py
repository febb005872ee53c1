"""A view of the chronology that somebody named: its filter and columns, as values that JSON can hold.

Whatever is missing or strange in kept data is as in a new filter, so that a view made by another version still opens.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TypeVar

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.mark_values import Attendance, Significance, Stated

MAX_NAME_CHARACTERS = 80

ChoiceT = TypeVar("ChoiceT", bound=Enum)
Data = dict[str, object]


@dataclass(frozen=True, slots=True)
class SavedView:
    """A named view. ``columns`` are keys of the table's columns in order; empty shows the usual ones."""

    name: str
    chosen: ChronologyFilter
    columns: tuple[str, ...] = ()


def filter_as_data(chosen: ChronologyFilter) -> Data:
    """Return a filter as values that JSON can hold; parts that hide nothing are left out."""
    data: Data = {
        "text": chosen.text,
        "agencies": sorted(chosen.agency_codes),
        "start": chosen.start.isoformat() if chosen.start else "",
        "end": chosen.end.isoformat() if chosen.end else "",
        "findings": chosen.only_with_findings,
        "people": sorted(chosen.people),
        "tags": sorted(chosen.tags),
        "key_lines": sorted(chosen.key_lines),
        "lessons": sorted(chosen.lessons),
        "child_seen": _values(chosen.child_seen),
        "attendance": _values(chosen.attendance),
        "significance": _values(chosen.significance),
        "noted": chosen.only_noted,
        "voice": chosen.only_voice,
        "hand_placed": chosen.only_hand_placed,
        "linked": chosen.only_linked,
        "references": sorted(chosen.references),
    }
    return {name: value for name, value in data.items() if value}


def filter_from_data(data: Mapping[str, object]) -> ChronologyFilter:
    """Return the filter that :func:`filter_as_data` told."""
    return ChronologyFilter(
        text=str(data.get("text") or ""),
        agency_codes=_texts(data.get("agencies")),
        start=_day(data.get("start")),
        end=_day(data.get("end")),
        only_with_findings=data.get("findings") is True,
        people=_texts(data.get("people")),
        tags=_texts(data.get("tags")),
        key_lines=_numbers(data.get("key_lines")),
        lessons=_numbers(data.get("lessons")),
        child_seen=_choices(Stated, data.get("child_seen")),
        attendance=_choices(Attendance, data.get("attendance")),
        significance=_choices(Significance, data.get("significance")),
        only_noted=data.get("noted") is True,
        only_voice=data.get("voice") is True,
        only_hand_placed=data.get("hand_placed") is True,
        only_linked=data.get("linked") is True,
        references=_texts(data.get("references")),
    )


def _values(chosen: Iterable[Enum | None]) -> list[str]:
    """Return choices as texts; an empty one stands for "not decided"."""
    return sorted("" if each is None else str(each.value) for each in chosen)


def _choices(kind: type[ChoiceT], value: object) -> frozenset[ChoiceT | None]:
    known: dict[str, ChoiceT | None] = {str(each.value): each for each in kind}
    known[""] = None
    listed = value if isinstance(value, list) else []
    return frozenset(known[each] for each in listed if isinstance(each, str) and each in known)


def _texts(value: object) -> frozenset[str]:
    return frozenset(str(each) for each in value) if isinstance(value, list) else frozenset()


def _numbers(value: object) -> frozenset[int]:
    listed = value if isinstance(value, list) else []
    return frozenset(each for each in listed if isinstance(each, int) and not isinstance(each, bool))


def _day(value: object) -> date | None:
    with contextlib.suppress(ValueError):
        return date.fromisoformat(str(value)) if value else None
    return None
