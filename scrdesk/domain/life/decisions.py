"""What a decision sets going: the events of the timetable whose day is the day of the decision."""

from __future__ import annotations

from collections.abc import Collection

from scrdesk.domain.life.records import OUTCOMES

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
