"""The action plan as a paper: what is expected to change stands beside what will be done, and each agency's count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.learning import Lesson
from scrdesk.domain.products.paper import PaperHead
from scrdesk.domain.report import Block, Document, Heading, Paragraph, Table, TableColumn

NO_LEAD = "no lead yet"


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One action as it is printed; ``finding`` and ``recommendation`` are their numbers."""

    number: str
    finding: str
    recommendation: str
    text: str
    lead: str
    due: date | None
    expected_change: str
    measure: str
    status: str


def plan_lines(lessons: Sequence[Lesson]) -> tuple[PlanLine, ...]:
    """Return the actions of all findings, in order."""
    return tuple(
        PlanLine(
            action.number,
            recommendation.follows_in_words(lesson.details.number),
            recommendation.number,
            action.text,
            ", ".join(part for part in (action.lead_agency, action.lead_role) if part),
            action.due,
            action.expected_change,
            action.measure,
            action.status,
        )
        for lesson in lessons
        for recommendation in lesson.details.recommendations
        for action in recommendation.actions
    )


def action_plan(
    head: PaperHead, lessons: Sequence[Lesson], lines: Sequence[PlanLine] | None = None, *, title: str = "Action plan"
) -> Document:
    """Return recommendations and actions; ``lines`` are those shown, all of them when not given."""
    shown = plan_lines(lessons) if lines is None else tuple(lines)
    blocks: list[Block] = []
    if shown:
        # Below the status may stand why its light is red or green: that is for the table.
        statuses = Counter(line.status.partition("\n")[0] for line in shown)
        told = ", ".join(f"{count:,} {status}" for status, count in sorted(statuses.items()))
        blocks.append(Paragraph(f"{len(shown):,} {'action' if len(shown) == 1 else 'actions'}: {told}.", is_lead=True))
    recommended = [(lesson, each) for lesson in lessons for each in lesson.details.recommendations]
    if recommended:
        columns = (("No.", 0.6), ("Recommendation", 5.0), ("Level", 1.2), ("Finding", 0.8))
        blocks += [
            Heading("Recommendations"),
            Table(
                "Recommendations of the review",
                tuple(TableColumn(heading, weight) for heading, weight in columns),
                tuple(
                    (each.number, each.text, each.level, each.follows_in_words(lesson.details.number))
                    for lesson, each in recommended
                ),
                has_row_headers=True,
            ),
        ]
    blocks.append(Heading("Actions"))
    if not shown:
        return head.document(title, [*blocks, Paragraph("No action has been planned yet.", is_note=True)])
    headings = (
        ("No.", 0.6),
        ("Action", 2.2),
        ("Lead", 1.3),
        ("Due", 1.1),
        ("What is expected to change", 2.0),
        ("How it will be measured", 2.0),
        ("Status", 1.0),
    )
    rows = tuple(
        (
            line.number,
            line.text,
            line.lead or NO_LEAD,
            day_in_words(line.due) if line.due else "no date",
            line.expected_change,
            line.measure,
            line.status,
        )
        for line in shown
    )
    blocks.append(
        Table(
            "Actions, who leads them and what they are to change",
            tuple(TableColumn(heading, weight) for heading, weight in headings),
            rows,
            has_row_headers=True,
        )
    )
    return head.document(title, blocks)
