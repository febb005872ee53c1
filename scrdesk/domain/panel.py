"""Meetings of the panel and their minutes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import NewType

MeetingId = NewType("MeetingId", int)


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who was invited to a meeting and whether they came."""

    name: str
    role: str
    agency_code: str
    is_member: bool
    is_present: bool


@dataclass(frozen=True, slots=True)
class MinuteItem:
    """One item of the minutes; ``references`` are the entries it speaks of ("POL-0042")."""

    number: str
    heading: str
    discussion: str
    decision: str = ""
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PanelAction:
    """An action from a meeting; ``status`` is "open" or "closed"."""

    number: str
    text: str
    owner: str
    due: date | None
    status: str = "open"
    closed: date | None = None


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """A meeting with its minutes; ``status`` is "draft" or "agreed"."""

    number: int
    held: date
    begins: time | None
    place: str
    status: str
    attendance: tuple[Attendance, ...]
    items: tuple[MinuteItem, ...]
    actions: tuple[PanelAction, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as stored."""

    id: MeetingId
    details: NewMeeting
