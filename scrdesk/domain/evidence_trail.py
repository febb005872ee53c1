"""From what agencies wrote to what is done: entry and paragraph, finding, recommendation, action; what hangs loose.

The one rule of the evidence trail: the Learning page, analyses and papers ask here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.learning import ActionId, FindingId, Lesson, PlannedAction, Recommendation, RecommendationId


class LooseEnd(Enum):
    """What a link is missing from."""

    NO_EVIDENCE = "finding without an entry or a paragraph"
    WITHDRAWN_EVIDENCE = "finding that rests on a withdrawn entry"
    NO_RECOMMENDATION = "finding that nothing is recommended on"
    NO_FINDING = "recommendation that follows from no finding"
    NO_ACTION = "recommendation without an action"
    NO_OWNER = "action without an owner"
    UNUSED_ENTRY = "entry that the panel marked and no finding uses"
    UNANSWERED_KEY_LINE = "key line of enquiry that no finding’s evidence belongs to"


@dataclass(frozen=True, slots=True)
class Loose:
    """One loose end, and what to open to mend it.

    Args:
        kind: of it.
        name: "Finding 2", "Recommendation 3", "Action 3.1", "POL-0042", "Key line 4".
        words: the beginning of what it says.
        finding, recommendation, action, entry: what to open; the innermost that is known.
        key_line: number of the key line.
    """

    kind: LooseEnd
    name: str
    words: str
    finding: FindingId | None = None
    recommendation: RecommendationId | None = None
    action: ActionId | None = None
    entry: EntryId | None = None
    key_line: int | None = None

    def in_words(self) -> str:
        """Return it as a line."""
        return f"{self.name}: {self.kind.value}. {self.words}".strip()


@dataclass(frozen=True, slots=True)
class TrailInput:
    """What the trail is read from.

    Args:
        lessons: findings with evidence, recommendations and actions.
        entries: reference to id, for every entry that stands.
        marked: entries that the panel marked as key episode, good practice or missed opportunity, with first words.
        key_lines: number of each key line of enquiry to its question.
        key_lines_of: key lines that an entry is bound to.
    """

    lessons: Sequence[Lesson]
    entries: Mapping[str, EntryId]
    marked: Mapping[str, str]
    key_lines: Mapping[int, str]
    key_lines_of: Mapping[str, frozenset[int]]


@dataclass(frozen=True, slots=True)
class EvidenceTrail:
    """Every link, both ways, and every loose end.

    Args:
        findings_of: reference of an entry to the numbers of the findings that rest on it.
        loose: loose ends, in the order of the kinds.
        n_links: entry or paragraph to finding, finding to recommendation, recommendation to action.
    """

    findings_of: Mapping[str, tuple[int, ...]]
    loose: tuple[Loose, ...]
    n_links: tuple[int, int, int]


def evidence_trail(given: TrailInput) -> EvidenceTrail:
    """Follow every link and list what hangs loose."""
    findings_of: dict[str, list[int]] = {}
    for lesson in given.lessons:
        for reference in lesson.details.evidence:
            findings_of.setdefault(reference, []).append(lesson.details.number)
    details = [each.details for each in given.lessons]
    recommendations = [each for one in details for each in one.recommendations]
    loose = [*_of_findings(given), *_of_entries(given, findings_of), *_of_key_lines(given, findings_of)]
    order = list(LooseEnd)
    return EvidenceTrail(
        {reference: tuple(numbers) for reference, numbers in findings_of.items()},
        tuple(sorted(loose, key=lambda each: order.index(each.kind))),
        (
            sum(len(each.evidence) + len(each.paragraphs) for each in details),
            len(recommendations),
            sum(len(each.actions) for each in recommendations),
        ),
    )


def _of_findings(given: TrailInput) -> list[Loose]:
    loose = []
    followed = {
        number
        for lesson in given.lessons
        for each in lesson.details.recommendations
        for number in each.follows_from(lesson.details.number)
    }
    for lesson in given.lessons:
        details, name = lesson.details, f"Finding {lesson.details.number}"
        if not details.has_evidence:
            loose.append(Loose(LooseEnd.NO_EVIDENCE, name, details.statement, lesson.id))
        gone = [each for each in details.evidence if each not in given.entries]
        if gone:
            loose.append(Loose(LooseEnd.WITHDRAWN_EVIDENCE, name, ", ".join(gone), lesson.id))
        # Good practice asks for nothing to be mended.
        if details.number not in followed and not details.is_good_practice:
            loose.append(Loose(LooseEnd.NO_RECOMMENDATION, name, details.statement, lesson.id))
        for each in details.recommendations:
            loose += _of_recommendation(lesson.id, each)
    return loose


def _of_recommendation(finding: FindingId, recommendation: Recommendation) -> list[Loose]:
    name, reason = f"Recommendation {recommendation.number}", recommendation.no_finding_why
    loose = [Loose(LooseEnd.NO_FINDING, name, reason, finding, recommendation.id)] if reason else []
    if not recommendation.actions:
        return [*loose, Loose(LooseEnd.NO_ACTION, name, recommendation.text, finding, recommendation.id)]
    return [*loose, *(_ownerless(finding, recommendation, each) for each in recommendation.actions if not each.owner)]


def _ownerless(finding: FindingId, recommendation: Recommendation, action: PlannedAction) -> Loose:
    return Loose(
        LooseEnd.NO_OWNER, f"Action {action.number}", action.text, finding, recommendation.id, action.id
    )  # fmt: skip


def _of_entries(given: TrailInput, findings_of: Mapping[str, object]) -> list[Loose]:
    return [
        Loose(LooseEnd.UNUSED_ENTRY, reference, words, entry=given.entries.get(reference))
        for reference, words in given.marked.items()
        if reference not in findings_of
    ]


def _of_key_lines(given: TrailInput, findings_of: Mapping[str, object]) -> list[Loose]:
    answered = {line for reference in findings_of for line in given.key_lines_of.get(reference, frozenset())}
    return [
        Loose(LooseEnd.UNANSWERED_KEY_LINE, f"Key line {number}", question, key_line=number)
        for number, question in given.key_lines.items()
        if number not in answered
    ]
