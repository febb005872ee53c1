"""The action plan of a review: its lines, the traffic light by a stated rule, what is said of it, and who is chased.

The only rule of the traffic light is here. Nothing in it is a risk score: it tells how far a piece of work is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.learning import ActionStatus, FindingId, Lesson, PlannedAction, RagColour, RecommendationId

SOON = timedelta(days=28)
"""Four weeks before its day an action that is not done turns amber: a sub-group meets each month."""
UNASSURED = timedelta(days=91)
"""Work that is done and that nobody looked at for a quarter turns amber: sub-groups look at plans quarterly."""
QUIET = timedelta(days=91)
"""No news for a quarter is remarked."""
MANY_RECOMMENDATIONS = 10
"""From here on it is said that fewer would be heard: studies of recommendations found that long lists are not acted
upon. It is a remark, and no limit."""
LONG_RECOMMENDATION = 45
"""Words; a longer one is hardly read out in one breath."""
RULE_IN_WORDS = (
    "Red: its day is past and it is not done, or its status says overdue. Amber: at risk; due within four weeks and "
    "not done; not started after its start; no owner or no day; or done for a quarter and not assured. Green: anything "
    "else. Set by hand it shows that, with the reason."
)

_VAGUE = ("consider", "review", "ensure", "explore", "be aware", "look at", "remind", "raise awareness", "think about")
_JARGON = ("robust", "holistic", "leverage", "signpost", "multi-faceted", "going forward", "embed", "stakeholders")


@dataclass(frozen=True, slots=True)
class Rag:
    """A traffic light in words: the colour, why, and whether it was set by hand."""

    colour: RagColour
    why: str
    is_by_hand: bool = False

    def in_words(self) -> str:
        """Return it as a line: "Red: due 3 October 2016, 14 days ago"."""
        by_hand = " (set by hand)" if self.is_by_hand else ""
        return f"{self.colour.value.capitalize()}{by_hand}: {self.why}"


@dataclass(frozen=True, slots=True)
class PlanLine:
    """An action with what it follows from, and its traffic light on a given day."""

    finding: int
    finding_id: FindingId
    recommendation: str
    recommendation_id: RecommendationId | None
    recommendation_text: str
    level: str
    action: PlannedAction
    rag: Rag
    days_late: int
    follows_from: str
    """Numbers of all findings that the recommendation follows from, or why it follows from none."""

    @property
    def is_overdue(self) -> bool:
        """Whether its day is past and it is not done."""
        return self.days_late > 0


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that deserves a look; never a fault. ``about`` is "finding", "recommendation", "action" or "plan"."""

    about: str
    number: str
    text: str


def rag_of(action: PlannedAction, today: date) -> Rag:
    """Return the traffic light of an action on a day, by :data:`RULE_IN_WORDS`."""
    computed = _computed(action, today)
    if not action.rag_override:
        return computed
    return Rag(
        RagColour(action.rag_override),
        f"{action.rag_why.strip().rstrip('.;')}; by the rule it would be {computed.colour.value}: {computed.why}",
        is_by_hand=True,
    )


def days_late(action: PlannedAction, today: date) -> int:
    """Return how many days ago an action that is not done was due, 0 when it is not late."""
    if action.is_done or action.last_day is None:
        return 0
    return max((today - action.last_day).days, 0)


def _computed(action: PlannedAction, today: date) -> Rag:
    if action.is_done:
        return _of_done(action, today)
    late = days_late(action, today)
    if late and action.last_day is not None:
        ago = "yesterday" if late == 1 else f"{late} days ago"
        return Rag(RagColour.RED, f"due {day_in_words(action.last_day)}, {ago}")
    if action.status == ActionStatus.OVERDUE.value:
        return Rag(RagColour.RED, "its status says overdue")
    doubt = _doubt(action, today)
    if doubt:
        return Rag(RagColour.AMBER, doubt)
    due = day_in_words(action.last_day) if action.last_day is not None else ""
    return Rag(RagColour.GREEN, f"{action.status or ActionStatus.NOT_STARTED.value}, due {due}")


def _of_done(action: PlannedAction, today: date) -> Rag:
    since = action.signed_off or action.updated
    if action.is_closed:
        on = f" {day_in_words(action.assured)}" if action.assured else ""
        return Rag(RagColour.GREEN, f"{action.status}{on}")
    if since is not None and today - since > UNASSURED:
        return Rag(RagColour.AMBER, f"done since {day_in_words(since)} and not assured yet")
    return Rag(RagColour.GREEN, ActionStatus.DONE.value)


def _doubt(action: PlannedAction, today: date) -> str:
    """Return why an action that is neither done nor late is amber, or nothing."""
    if not action.owner:
        return "nobody owns it"
    if action.last_day is None:
        return "no day is set"
    if action.status == ActionStatus.AT_RISK.value:
        return "at risk"
    if action.status in ("", ActionStatus.NOT_STARTED.value) and action.start is not None and action.start < today:
        return f"should have started {day_in_words(action.start)}"
    return f"due {day_in_words(action.last_day)}, within four weeks" if action.last_day - today <= SOON else ""


def plan_lines(lessons: Sequence[Lesson], today: date) -> tuple[PlanLine, ...]:
    """Return the whole plan in its order."""
    return tuple(
        PlanLine(
            lesson.details.number,
            lesson.id,
            recommendation.number,
            recommendation.id,
            recommendation.text,
            recommendation.level,
            action,
            rag_of(action, today),
            days_late(action, today),
            recommendation.follows_in_words(lesson.details.number),
        )
        for lesson in lessons
        for recommendation in lesson.details.recommendations
        for action in recommendation.actions
    )


def overdue(lines: Sequence[PlanLine]) -> tuple[PlanLine, ...]:
    """Return what is late, the latest first."""
    return tuple(sorted((line for line in lines if line.is_overdue), key=lambda line: -line.days_late))


def counts(lines: Sequence[PlanLine]) -> dict[RagColour, int]:
    """Return how many lines have each colour."""
    return {colour: sum(line.rag.colour is colour for line in lines) for colour in RagColour}


def remarks(lessons: Sequence[Lesson], today: date) -> tuple[Remark, ...]:
    """Return what deserves a look in recommendations and plan: gentle, and never in the way of keeping them."""
    found = []
    recommendations = [each for lesson in lessons for each in lesson.details.recommendations]
    if len(recommendations) > MANY_RECOMMENDATIONS:
        found.append(
            Remark(
                "plan",
                "",
                f"{len(recommendations)} recommendations are many. Long lists are acted upon less; could some be one, "
                "or be said in the findings?",
            )
        )
    for each in recommendations:
        found += [Remark("recommendation", each.number, words) for words in plain_words(each.text)]
    for line in plan_lines(lessons, today):
        action = line.action
        if not action.owner:
            found.append(Remark("action", action.number, "nobody owns it: name an agency and a role"))
        elif not action.lead_role:
            found.append(Remark("action", action.number, "no role is named: an agency alone rarely acts"))
        if action.last_day is None:
            found.append(Remark("action", action.number, "no day is set"))
        if action.status == ActionStatus.ASSURED.value and not action.received:
            found.append(Remark("action", action.number, "assured, but no evidence is on record"))
        if not action.is_done and action.updated is not None and today - action.updated > QUIET:
            found.append(Remark("action", action.number, f"no news since {day_in_words(action.updated)}"))
    return tuple(found)


def plain_words(text: str) -> tuple[str, ...]:
    """Return what makes a recommendation hard to act upon, in words; empty when it reads plainly."""
    folded = f" {text.casefold()} "
    said = []
    n_words = len(text.split())
    if n_words > LONG_RECOMMENDATION:
        said.append(f"{n_words} words long: could it be said in {LONG_RECOMMENDATION}?")
    vague = [word for word in _VAGUE if folded.strip().startswith(word) or f" should {word} " in folded]
    if vague:
        said.append(f"“{vague[0]}” does not say what will be done")
    jargon = [word for word in _JARGON if f" {word}" in folded]
    if jargon:
        said.append(f"“{jargon[0]}” is not plain English")
    return tuple(said)
