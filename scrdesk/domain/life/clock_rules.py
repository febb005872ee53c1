"""Statutory clocks as rules: what starts them, how long they run, who is owed what, by which source.

A rule is data (``resources/templates/clocks.toml``). Counting: the day of the start event is day 0; working days are
Monday to Friday without bank holidays; "at least N working days before" counts back from the day and does not count
it; months go to the same day-number, else to the last day of the month.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import cast

from scrdesk.domain.dates_in_words import SHORT_MONTHS, WEEKDAYS, day_in_words, short_day_in_words
from scrdesk.domain.life.holiday_table import HolidayTable


class Unit(Enum):
    """What a limit counts in."""

    WORKING_DAYS = "working days"
    DAYS = "days"
    MONTHS = "months"
    NONE = "none"


class Sense(Enum):
    """What the day that comes out means."""

    BY = "by"
    """The duty is to be done on that day at the latest."""
    EXPECTED = "expected"
    """Something is awaited from somebody else about then; nobody here is late."""
    KEEP_UNTIL = "keep until"
    """What was done is to be kept up until then."""
    NO_DAY = "no day"
    """The source gives no number of days ("promptly", "at regular intervals")."""


@dataclass(frozen=True, slots=True)
class StartEvent:
    """Something that happens on a day and starts clocks; the secretariat enters the day."""

    code: str
    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class ClockRule:
    """One rule.

    Args:
        code: stable, as in papers of the trade here ("S4", "R7").
        start: code of the start event.
        n: how many of ``unit``; 0 when there is no number.
        is_before: counted back from the start event (a planned publication).
        sense: what the day means.
        duty: what is to be done, a clause that can stand alone.
        to: roles of those who are owed it ("national panel", "Ofsted").
        limit_words: the limit as the source puts it ("normally one month", "promptly").
        source: where it is written.
        is_checked: the text of the source was seen; otherwise it is stated from knowledge and to be checked.
        valid_from, valid_to: days on which a start event falls under the rule; None is open.
        note: what else should be known.
        done_by: codes of events that are this duty done; the day of one ends the clock unless another is recorded.
    """

    code: str
    start: str
    n: int
    unit: Unit
    duty: str
    to: tuple[str, ...]
    limit_words: str
    source: str
    sense: Sense = Sense.BY
    is_before: bool = False
    is_checked: bool = True
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = ""
    done_by: tuple[str, ...] = ()

    def is_in_force(self, day: date) -> bool:
        """Whether a start event on a day falls under the rule."""
        return (self.valid_from is None or day >= self.valid_from) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Counted:
    """A day as it was counted.

    Args:
        start: day 0.
        due: the day that came out, None when the rule gives no number.
        holidays: bank holidays that were passed over, by name.
        is_beyond_table: the holidays up to the day (or of the start) are not announced yet, so the day may change.
    """

    start: date
    due: date | None
    holidays: tuple[tuple[date, str], ...] = ()
    is_beyond_table: bool = False


def count(rule: ClockRule, start: date, table: HolidayTable) -> Counted:
    """Return the day a rule gives from a start event."""
    if rule.unit is Unit.NONE or rule.n <= 0:
        return Counted(start, None)
    if rule.unit is Unit.WORKING_DAYS:
        due = (table.working_days_before if rule.is_before else table.working_days_after)(start, rule.n)
        reached = max(start, due)
        passed = tuple(each for each in table.holidays_between(start, due) if each[0] not in (start, due))
        return Counted(start, due, passed, reached > table.announced_until or min(start, due) < table.first)
    way = -1 if rule.is_before else 1
    due = start + timedelta(days=way * rule.n) if rule.unit is Unit.DAYS else months_after(start, way * rule.n)
    return Counted(start, due)


def months_after(day: date, n_months: int) -> date:
    """Return the same day-number so many months later (or earlier), or the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + n_months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def explained(rule: ClockRule, counted: Counted, today: date, table: HolidayTable) -> str:
    """Return how a day was counted and where today stands in it, for the tooltip.

    "Day 3 of 5 working days from Thu 2 Apr 2015; Fri 3 Apr is Good Friday, Mon 6 Apr is Easter Monday."
    """
    start = short_day(counted.start)
    if counted.due is None:
        return f"{rule.limit_words} from {start}: the source gives no number of days."
    limit = f"{rule.n} {unit_words(rule.unit, rule.n)}"
    if rule.is_before:
        said = f"{limit} before {start}, that day not counted"
    else:
        said = f"{_day_of(rule, counted, today, table)}{limit} from {start}, which is day 0"
    parts = [said]
    if counted.holidays:
        names = ", ".join(
            f"{WEEKDAYS[day.weekday()][:3]} {day.day} {SHORT_MONTHS[day.month - 1]} is {name}"
            for day, name in counted.holidays
        )
        parts.append(f"{names}, not counted")
    if rule.unit is Unit.MONTHS and counted.due.day != counted.start.day:
        parts.append("the month has no such day, so its last day is taken")
    if counted.is_beyond_table:
        parts.append(
            f"bank holidays are announced to {day_in_words(table.announced_until)} only, so this day may still change"
        )
    return "; ".join(parts) + "."


def _day_of(rule: ClockRule, counted: Counted, today: date, table: HolidayTable) -> str:
    if today < counted.start:
        return ""
    if rule.unit is Unit.WORKING_DAYS:
        return f"day {table.n_working_days(counted.start, today)} of "
    if rule.unit is Unit.DAYS:
        return f"day {(today - counted.start).days} of "
    return f"day {(today - counted.start).days} of {((counted.due or counted.start) - counted.start).days}: "


def unit_words(unit: Unit, n: int) -> str:
    """Return the unit for a number: "working day", "months"."""
    return unit.value[:-1] if n == 1 else unit.value


def short_day(day: date) -> str:
    """Return "Mon 6 Apr 2015"."""
    return f"{WEEKDAYS[day.weekday()][:3]} {short_day_in_words(day)}"


def rules_in(data: Mapping[str, object]) -> tuple[tuple[StartEvent, ...], tuple[ClockRule, ...]]:
    """Read start events and rules from the tables of a file.

    Raises:
        ValueError: a rule names a start event that is not there, or a code occurs twice.
    """
    events = tuple(
        StartEvent(str(each["code"]), str(each["name"]), str(each.get("about", "")))
        for each in cast("Sequence[Mapping[str, object]]", data["event"])
    )
    rules = tuple(_rule(each) for each in cast("Sequence[Mapping[str, object]]", data["rule"]))
    known = {event.code for event in events}
    for rule in rules:
        for code in (rule.start, *rule.done_by):
            if code not in known:
                raise ValueError(f"rule {rule.code} starts at or is done by {code}, which is no event")
    codes = [rule.code for rule in rules]
    if len(set(codes)) != len(codes) or len(known) != len(events):
        raise ValueError("a code occurs twice")
    return events, rules


def _rule(each: Mapping[str, object]) -> ClockRule:
    n = int(str(each.get("n", 0)))
    return ClockRule(
        code=str(each["code"]),
        start=str(each["start"]),
        n=n,
        unit=Unit(each.get("unit", "none")),
        duty=str(each["duty"]),
        to=tuple(str(role) for role in cast("Sequence[str]", each.get("to", ()))),
        limit_words=str(each["limit"]),
        source=str(each["source"]),
        sense=Sense(each.get("sense", "by" if n else "no day")),
        is_before=bool(each.get("before", False)),
        is_checked=bool(each.get("checked", True)),
        valid_from=cast("date | None", each.get("from")),
        valid_to=cast("date | None", each.get("to_day")),
        note=str(each.get("note", "")),
        done_by=tuple(str(code) for code in cast("Sequence[str]", each.get("done_by", ()))),
    )
