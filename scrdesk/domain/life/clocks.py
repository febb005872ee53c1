"""How each clock of a review stands today: not started, running, late, done, does not apply."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.life.bodies import Recipients, recipients
from scrdesk.domain.life.clock_rules import ClockRule, Counted, Sense, StartEvent, Unit, count, explained, short_day
from scrdesk.domain.life.holiday_table import HolidayTable
from scrdesk.domain.life.records import ClockMark, NationalBody, StartDay
from scrdesk.domain.standing import due_tone


class ClockState(Enum):
    """Where a clock stands."""

    NOT_STARTED = "not started"
    RUNNING = "running"
    LATE = "late"
    NO_DAY = "no day given"
    KEPT = "to be kept up"
    EXPECTED = "awaited"
    DONE = "done"
    NOT_APPLICABLE = "not applicable"


TONES = {
    ClockState.NOT_STARTED: "quiet",
    ClockState.NO_DAY: "info",
    ClockState.KEPT: "info",
    ClockState.EXPECTED: "info",
    ClockState.DONE: "good",
    ClockState.NOT_APPLICABLE: "quiet",
    ClockState.LATE: "bad",
}


@dataclass(frozen=True, slots=True)
class ClockStanding:
    """One clock today.

    Args:
        rule, event: the rule, and what starts it.
        counted: how the day was counted; None while the start event has no day.
        mark: what was decided and done about it.
        state: where it stands.
        tone: for the pill.
        told: the pill's words ("due Fri 20 Nov", "2 days late", "done 4 Aug 2016").
        explained: how the day was counted.
        to: who is owed it.
        warnings: what is unclear: recipients, validity of the rule, days after the holiday table.
    """

    rule: ClockRule
    event: StartEvent
    counted: Counted | None
    mark: ClockMark
    state: ClockState
    tone: str
    told: str
    explained: str
    to: Recipients
    warnings: tuple[str, ...] = ()

    @property
    def due(self) -> date | None:
        """The day that counts: the revised one, else the computed one."""
        computed = self.counted.due if self.counted is not None else None
        return self.mark.revised or computed

    @property
    def is_open(self) -> bool:
        """Whether somebody here still has something to do by a day."""
        return self.state in (ClockState.RUNNING, ClockState.LATE)


@dataclass(frozen=True, slots=True)
class ClockFacts:
    """What clocks are reckoned from: days of events, marks by rule, bodies, holidays, today."""

    starts: Mapping[str, StartDay]
    marks: Mapping[str, ClockMark]
    bodies: Sequence[NationalBody]
    table: HolidayTable
    today: date


def clock_standing(rule: ClockRule, event: StartEvent, facts: ClockFacts) -> ClockStanding:
    """Return how one clock stands."""
    recorded = facts.marks.get(rule.code, ClockMark(rule.code))
    mark = replace(recorded, done=recorded.done or _done_by_event(rule, facts))
    start = facts.starts.get(event.code)
    counted = count(rule, start.day, facts.table) if start is not None else None
    due = mark.revised or (counted.due if counted is not None else None)
    state = _state(rule, counted, mark, due, facts.today)
    to = recipients(rule.to, due or (start.day if start is not None else facts.today), facts.bodies)
    warnings = list(to.unclear) if start is not None else []
    if start is not None and not rule.is_in_force(start.day):
        warnings.append(f"{rule.code} was not in force on {day_in_words(start.day)}{_validity(rule)}.")
    if counted is not None and counted.is_beyond_table and state in (ClockState.RUNNING, ClockState.LATE):
        warnings.append(
            f"Bank holidays are announced to {day_in_words(facts.table.announced_until)} only, so this day may still "
            "change."
        )
    tone, told = _told(state, mark, due, facts.today)
    said = (
        explained(rule, counted, mark.done or facts.today, facts.table)
        if counted is not None
        else f"Starts when: {event.name}. Enter that day to start the clock."
    )
    if mark.revised is not None and counted is not None and counted.due is not None:
        said += f" Computed: {short_day(counted.due)}; revised to {short_day(mark.revised)}: {mark.revised_why}"
    if mark.done != recorded.done and mark.done is not None:
        said += f" Done {short_day(mark.done)}, the day that was entered for it."
    return ClockStanding(rule, event, counted, recorded, state, tone, told, said, to, tuple(warnings))


def _done_by_event(rule: ClockRule, facts: ClockFacts) -> date | None:
    """Return the first day on which an event was this duty done, or None."""
    return min((facts.starts[code].day for code in rule.done_by if code in facts.starts), default=None)


def _state(rule: ClockRule, counted: Counted | None, mark: ClockMark, due: date | None, today: date) -> ClockState:
    if mark.is_not_applicable:
        return ClockState.NOT_APPLICABLE
    if mark.done is not None:
        return ClockState.DONE
    if counted is None and due is None:
        return ClockState.NOT_STARTED
    if rule.sense is Sense.KEEP_UNTIL:
        return ClockState.KEPT if due is not None and today <= due else ClockState.DONE
    if due is None:
        return ClockState.NO_DAY
    if rule.sense is Sense.EXPECTED and mark.revised is None:
        return ClockState.EXPECTED
    return ClockState.LATE if due < today else ClockState.RUNNING


def _told(state: ClockState, mark: ClockMark, due: date | None, today: date) -> tuple[str, str]:
    if state is ClockState.DONE and mark.done is not None:
        late = f", {days(mark.done, due)} late" if due is not None and mark.done > due else ""
        return ("warn" if late else "good"), f"done {short_day(mark.done)}{late}"
    if due is None or state is ClockState.NOT_APPLICABLE:
        return TONES.get(state, "quiet"), state.value
    if state is ClockState.LATE:
        return "bad", f"{days(today, due)} late"
    if state is ClockState.KEPT:
        return "info", f"keep until {short_day(due)}"
    if state is ClockState.EXPECTED:
        return ("warn" if due < today else "info"), f"expected {short_day(due)}"
    return due_tone(due, today), f"due {short_day(due)}"


def days(later: date, earlier: date | None) -> str:
    """Return "3 days" between two days."""
    n = (later - (earlier or later)).days
    return "1 day" if n == 1 else f"{n} days"


def _validity(rule: ClockRule) -> str:
    parts = [
        f"from {day_in_words(rule.valid_from)}" if rule.valid_from else "",
        f"to {day_in_words(rule.valid_to)}" if rule.valid_to else "",
    ]
    said = " ".join(part for part in parts if part)
    return f" (it runs {said})" if said else ""


def progress_in_words(clock: ClockStanding, table: HolidayTable, today: date) -> str:
    """Return the line under a clock in a list: "day 3 of 5" or "revised from …", short."""
    counted = clock.counted
    if counted is None or counted.due is None or today < counted.start or clock.rule.is_before:
        return clock.rule.limit_words
    if clock.rule.unit is Unit.WORKING_DAYS:
        return f"working day {table.n_working_days(counted.start, today)} of {clock.rule.n}"
    return f"day {(today - counted.start).days} of {(counted.due - counted.start).days}"
