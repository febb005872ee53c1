"""What a decision sets going: the events of the timetable whose day is the day of the decision."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from scrdesk.domain.life.records import OUTCOMES, DecisionForm, StartDay

DECIDED, DECIDED_NOT = "decided", "decided-not"
TOLD_WHICHEVER_WAY = "S3"
"""The clock by which a Chair's decision is told to the national bodies, whichever way it went."""
_CARRY_OUT, _NO_REVIEW, _ANOTHER_KIND, _MORE_WANTED = OUTCOMES


def events_of_decision(outcome: str, clocks: Collection[str]) -> tuple[str, ...]:
    """Return the codes of the events that happen on the day of a decision.

    Args:
        outcome: one of :data:`~scrdesk.domain.life.records.OUTCOMES`; that more is wanted decides nothing yet.
        clocks: codes of the clocks of the review's kind.
    """
    if outcome == _CARRY_OUT:
        return (DECIDED,)
    if outcome in (_NO_REVIEW, _ANOTHER_KIND):
        return (DECIDED, DECIDED_NOT) if TOLD_WHICHEVER_WAY in clocks else (DECIDED_NOT,)
    return ()


def days_of_decision(
    form: DecisionForm, earlier: Iterable[DecisionForm], held: Sequence[StartDay], clocks: Collection[str]
) -> tuple[tuple[StartDay | None, StartDay | None], ...]:
    """Return how the days of a timetable change with a new decision form: the day held, and what takes its place.

    A day that a person entered stays. One that an earlier form set, and nobody changed since, moves to the new form's
    day or, where the new decision no longer has that event, goes.

    Args:
        form: the new form, numbered.
        earlier: the forms before it.
        held: the days of the timetable as they stand.
        clocks: codes of the clocks of the review's kind.
    """
    events = events_of_decision(form.outcome, clocks) if form.decided_on is not None else ()
    from_forms = {(each.decided_on, _note(each)) for each in earlier}
    changes: list[tuple[StartDay | None, StartDay | None]] = []
    for day in held:
        if (day.day, day.note) not in from_forms:
            continue
        if day.event not in events:
            changes.append((day, None))
        elif day.day != form.decided_on and form.decided_on is not None:
            changes.append((day, StartDay(day.event, form.decided_on, _note(form))))
    known = {each.event for each in held}
    if form.decided_on is not None:
        changes += [(None, StartDay(each, form.decided_on, _note(form))) for each in events if each not in known]
    return tuple(changes)


def _note(form: DecisionForm) -> str:
    return f"from the decision form, version {form.number}"
