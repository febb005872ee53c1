"""Days as a calendar file (iCalendar, RFC 5545): whole days, no names, lines folded at 75 octets."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

MAX_OCTETS = 75


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One whole-day entry; ``key`` tells it from every other of the store and stays the same when its day moves."""

    key: str
    day: date
    summary: str
    description: str = ""
    alarm_days: int = 0


def calendar_file(days: Sequence[CalendarDay], made: datetime, name: str) -> bytes:
    """Return an .ics file.

    Args:
        days: the entries.
        made: when; a time without zone is local.
        name: of the calendar.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//SCR Desk//Timetable//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(name)}",
    ]
    for each in days:
        lines += _event(each, made)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode("utf-8")


def _event(each: CalendarDay, made: datetime) -> Iterable[str]:
    uid = hashlib.sha256(each.key.encode("utf-8")).hexdigest()[:32]
    yield "BEGIN:VEVENT"
    yield f"UID:{uid}@scrdesk"
    yield f"DTSTAMP:{made.astimezone(UTC):%Y%m%dT%H%M%S}Z"
    yield f"DTSTART;VALUE=DATE:{each.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{each.day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_escaped(each.summary)}"
    if each.description:
        yield f"DESCRIPTION:{_escaped(each.description)}"
    yield "TRANSP:TRANSPARENT"
    yield "CLASS:PRIVATE"
    if each.alarm_days:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{_escaped(each.summary)}"
        yield f"TRIGGER:-P{each.alarm_days}D"
        yield "END:VALARM"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    """Return a text as RFC 5545, 3.3.11 wants it."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    for sign, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        plain = plain.replace(sign, escaped)
    return "".join(sign for sign in plain if sign >= " ")


def _folded(line: str) -> Iterable[str]:
    """Yield a line in parts of at most 75 octets, never within a character; each but the first begins with a space."""
    part, n_octets = "", 0
    for sign in line:
        size = len(sign.encode("utf-8"))
        if n_octets + size > MAX_OCTETS:
            yield part
            part, n_octets = " ", 1
        part += sign
        n_octets += size
    yield part
