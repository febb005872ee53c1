"""What is learnt: findings with their evidence, recommendations, and what is to be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import NewType

FindingId = NewType("FindingId", int)
RecommendationId = NewType("RecommendationId", int)
ActionId = NewType("ActionId", int)
FileId = NewType("FileId", int)

LEVELS = ("single agency", "multi-agency", "regional", "national")
"""For whom a recommendation is, as action plans say it."""
MAX_WORDS = 4_000
"""Longest text of one field; a statement of a page is no finding any more."""


class ActionStatus(Enum):
    """How far an action is, in the words of action plans."""

    NOT_STARTED = "not started"
    ON_TRACK = "on track"
    AT_RISK = "at risk"
    OVERDUE = "overdue"
    DONE = "done, awaiting assurance"
    ASSURED = "assured"


class RagColour(Enum):
    """The traffic light of an action plan; the word is always shown with it."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"


@dataclass(frozen=True, slots=True)
class Milestone:
    """A step on the way to an action."""

    text: str
    due: date | None = None
    done: date | None = None


@dataclass(frozen=True, slots=True)
class ReceivedEvidence:
    """What an agency sent to show that an action was done.

    Args:
        what: the document in a few words.
        received: when it came in.
        file_name: as received; empty when no file is kept.
        file_id: of the file in the store.
    """

    what: str
    received: date | None = None
    file_name: str = ""
    file_id: FileId | None = None


@dataclass(frozen=True, slots=True)
class PlannedAction:
    """One line of the action plan. ``expected_change`` and ``measure`` are separate on purpose.

    Args:
        number: "2.1", given by :func:`renumbered`.
        text: what is to be done.
        lead_agency: code or name of the agency that answers for it.
        lead_role: who there, by job title.
        due: by when, as first agreed.
        expected_change: what is expected to change for children.
        measure: how it will be seen that it changed.
        status: one of :class:`ActionStatus`; words of older stores are kept.
        id: of its row; None while it is new.
        start: when it begins.
        revised_due, revised_why: a later day, and why.
        milestones: steps on the way.
        evidence_required: what will show that it was done.
        received: what came in.
        audit_date: when the measure is taken.
        rag_override, rag_why: a traffic light set by hand, and why.
        updated, update_text: the last news of it and its day.
        signed_off_by, signed_off: who said that it is done, and when.
        assured_by, assured, assurance: who looked whether it worked, when, and what they saw.
    """

    number: str
    text: str
    lead_agency: str
    lead_role: str
    due: date | None
    expected_change: str
    measure: str
    status: str
    id: ActionId | None = field(default=None, compare=False)
    start: date | None = None
    revised_due: date | None = None
    revised_why: str = ""
    milestones: tuple[Milestone, ...] = ()
    evidence_required: str = ""
    received: tuple[ReceivedEvidence, ...] = ()
    audit_date: date | None = None
    rag_override: str = ""
    rag_why: str = ""
    updated: date | None = None
    update_text: str = ""
    signed_off_by: str = ""
    signed_off: date | None = None
    assured_by: str = ""
    assured: date | None = None
    assurance: str = ""

    @property
    def last_day(self) -> date | None:
        """The day that counts: the revised one where there is one."""
        return self.revised_due or self.due

    @property
    def owner(self) -> str:
        """Who answers for it, or empty."""
        return ", ".join(part for part in (self.lead_agency, self.lead_role) if part)

    @property
    def is_closed(self) -> bool:
        """Whether nobody waits for it any more; words of older stores count."""
        folded = self.status.casefold()
        return folded == ActionStatus.ASSURED.value or folded in ("closed", "complete", "completed")

    @property
    def is_done(self) -> bool:
        """Whether the work is done, looked at or not."""
        return self.is_closed or self.status.casefold().startswith("done")


@dataclass(frozen=True, slots=True)
class FurtherFinding:
    """Another finding that a recommendation follows from; its number follows the order and is no part of the tie."""

    finding: FindingId
    number: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A recommendation of the review, listed under one finding.

    Args:
        number: "3", given by :func:`renumbered`.
        text: what is recommended.
        level: one of :data:`LEVELS`.
        actions: what is to be done.
        id: of its row; None while it is new.
        further: findings that it follows from beside the one it is listed under.
        no_finding_why: why it is made although it follows from no finding, not even the one it is listed under.
    """

    number: str
    text: str
    level: str
    actions: tuple[PlannedAction, ...] = ()
    id: RecommendationId | None = field(default=None, compare=False)
    further: tuple[FurtherFinding, ...] = ()
    no_finding_why: str = ""

    def follows_from(self, listed_under: int) -> tuple[int, ...]:
        """Return the numbers of the findings that it follows from, in order."""
        return () if self.no_finding_why else tuple(sorted({listed_under, *(each.number for each in self.further)}))

    def follows_in_words(self, listed_under: int) -> str:
        """Return the same for a column of findings: "2, 4", or "none: asked for by the coroner"."""
        numbers = ", ".join(str(each) for each in self.follows_from(listed_under))
        return numbers or f"none: {self.no_finding_why}"


@dataclass(frozen=True, slots=True)
class NewLesson:
    """A finding (learning point) with the entries that are its evidence ("POL-0042").

    Args:
        number: its place among the findings, from 1.
        statement: what was found, in a sentence.
        why: why it was so, and why it matters.
        theme: of the vocabulary, or a Board's own word.
        evidence: entries by reference.
        recommendations: what follows from it.
        is_good_practice: it tells of work that went well.
        topics: further topics of the vocabulary ("neglect").
        agencies: codes of those whom it concerns.
        paragraphs: numbers of report paragraphs that bear it out ("6.12").
    """

    number: int
    statement: str
    why: str
    theme: str
    evidence: tuple[str, ...]
    recommendations: tuple[Recommendation, ...] = ()
    is_good_practice: bool = False
    topics: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()

    @property
    def has_evidence(self) -> bool:
        """Whether an entry or a paragraph bears it out."""
        return bool(self.evidence or self.paragraphs)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A finding as stored."""

    id: FindingId
    details: NewLesson


def renumbered(lessons: Sequence[Lesson]) -> tuple[Lesson, ...]:
    """Number findings from 1 in the order given, recommendations through all of them, actions within each.

    Numbers follow the order and are never typed, so that none is missing, taken twice or left dangling.
    """
    done = []
    numbers = {lesson.id: number for number, lesson in enumerate(lessons, 1)}
    n_recommendations = 0
    for number, lesson in enumerate(lessons, 1):
        recommendations = []
        for each in lesson.details.recommendations:
            n_recommendations += 1
            recommendations.append(
                replace(
                    each,
                    number=str(n_recommendations),
                    actions=tuple(
                        replace(action, number=f"{n_recommendations}.{place}")
                        for place, action in enumerate(each.actions, 1)
                    ),
                    further=tuple(replace(tie, number=numbers.get(tie.finding, tie.number)) for tie in each.further),
                )
            )
        details = replace(lesson.details, number=number, recommendations=tuple(recommendations))
        done.append(Lesson(lesson.id, details))
    return tuple(done)


def tidy_lesson(details: NewLesson) -> NewLesson:
    """Return a finding without stray blanks; each reference, topic and paragraph once, in the order given."""
    return replace(
        details,
        statement=details.statement.strip(),
        why=details.why.strip(),
        theme=" ".join(details.theme.split()),
        evidence=_once(each.strip().upper() for each in details.evidence),
        topics=_once(" ".join(each.split()) for each in details.topics),
        agencies=_once(each.strip() for each in details.agencies),
        paragraphs=_once(each.strip().strip(".,;") for each in details.paragraphs),
        recommendations=tuple(
            replace(
                each,
                text=each.text.strip(),
                actions=tuple(_tidy_action(action) for action in each.actions),
                further=tuple({tie.finding: tie for tie in each.further}.values()),
                no_finding_why=each.no_finding_why.strip(),
            )
            for each in details.recommendations
        ),
    )


def _tidy_action(action: PlannedAction) -> PlannedAction:
    return replace(
        action,
        text=action.text.strip(),
        lead_agency=action.lead_agency.strip(),
        lead_role=action.lead_role.strip(),
        expected_change=action.expected_change.strip(),
        measure=action.measure.strip(),
        milestones=tuple(each for each in action.milestones if each.text.strip()),
        received=tuple(each for each in action.received if each.what.strip() or each.file_name),
    )


def lesson_fault(details: NewLesson) -> tuple[str, str] | None:
    """Return what keeps a finding out of the store and what to do, or None. Missing evidence is a remark, no fault."""
    if not details.statement:
        return "The finding says nothing yet.", "Write what was found, in a sentence."
    for each in details.recommendations:
        fault = recommendation_fault(each)
        if fault is not None:
            return fault
        for action in each.actions:
            fault = action_fault(action)
            if fault is not None:
                return fault
    reasons = (each.no_finding_why for each in details.recommendations)
    return _too_long((details.statement, details.why, *(each.text for each in details.recommendations), *reasons))


def recommendation_fault(recommendation: Recommendation) -> tuple[str, str] | None:
    """Return what keeps a recommendation itself out of the store and what to do, or None."""
    if not recommendation.text:
        return "A recommendation says nothing yet.", "Write what is recommended, in a sentence."
    if recommendation.level not in LEVELS:
        return f"“{recommendation.level}” is no level.", f"Choose one of: {', '.join(LEVELS)}."
    if recommendation.further and recommendation.no_finding_why:
        return (
            "A recommendation that follows from no finding cannot follow from another one.",
            "Clear the reason, or the other findings.",
        )
    return None


def assures_itself(action: PlannedAction, agencies: Mapping[str, str]) -> bool:
    """Whether an action counts as assured by the agency that leads it, by its code or by its name."""
    lead, by = action.lead_agency.strip().casefold(), action.assured_by.strip().casefold()
    if action.status != ActionStatus.ASSURED.value or not lead or not by:
        return False
    same = ({code.casefold(), name.strip().casefold()} for code, name in agencies.items())
    return lead == by or any({lead, by} <= each for each in same)


def action_fault(action: PlannedAction) -> tuple[str, str] | None:
    """Return what keeps an action out of the plan and what to do, or None.

    What is to change and how that will be seen are required. An owner is not: who has none is listed instead.
    """
    starts_late = action.start is not None and action.last_day is not None and action.last_day < action.start
    is_assured = action.status == ActionStatus.ASSURED.value
    colours = {"", *(each.value for each in RagColour)}
    checks = (
        (not action.text, "The action says nothing yet.", "Write what is to be done."),
        (
            not action.expected_change,
            "What is expected to change for children is missing.",
            "Write what will be different for a child when this is done.",
        ),
        (
            not action.measure,
            "The measure of impact is missing.",
            "Write how it will be seen that it changed: an audit, a count, what children say.",
        ),
        (
            action.revised_due is not None and not action.revised_why.strip(),
            "The revised day has no reason.",
            "Write why the day was moved.",
        ),
        (action.rag_override not in colours, "This is no traffic light.", "Choose red, amber or green."),
        (
            bool(action.rag_override) and not action.rag_why.strip(),
            "The traffic light set by hand has no reason.",
            "Write why it differs from the rule.",
        ),
        (
            action.signed_off is not None and not action.signed_off_by.strip(),
            "Nobody is named for the sign-off.",
            "Write who signed it off.",
        ),
        (
            is_assured and (action.assured is None or not action.assured_by.strip()),
            "An assured action needs a day and a name.",
            "Write who looked whether it worked, and when.",
        ),
        (starts_late, "The action is due before it starts.", "Correct one of the two days."),
    )
    fault = next(((said, remedy) for is_wrong, said, remedy in checks if is_wrong), None)
    return fault or _too_long(
        (action.text, action.expected_change, action.measure, action.update_text, action.assurance)
    )


def _too_long(texts: Sequence[str]) -> tuple[str, str] | None:
    if any(len(each) > MAX_WORDS for each in texts):
        return f"A text is longer than {MAX_WORDS:,} characters.", "Shorten it."
    return None


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in texts if each))
