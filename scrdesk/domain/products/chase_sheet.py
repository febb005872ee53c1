"""The sheet on which an agency says how far its actions are, as a paper to print or fill in by hand."""

from __future__ import annotations

from collections.abc import Sequence

from scrdesk.domain.action_plan import PlanLine
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.products.paper import PaperHead
from scrdesk.domain.report import Block, Callout, Document, Facts, Heading, Paragraph, Table, TableColumn

ASKED = ("Your status", "What was done, and what changed", "Evidence you send")


def chase_sheet(head: PaperHead, agency: str, lines: Sequence[PlanLine], how_to: str) -> Document:
    """Return the sheet of an agency: each action with what we know of it and room for the answer."""
    n_late = sum(line.is_overdue for line in lines)
    told = "1 action of yours is open" if len(lines) == 1 else f"{len(lines)} actions of yours are open"
    late = f"; {n_late} of them {'is' if n_late == 1 else 'are'} past the day" if n_late else ""
    blocks: list[Block] = [
        Paragraph(f"{told}{late}.", is_lead=True),
        Callout("How to answer", (Paragraph(how_to),)),
    ]
    for line in lines:
        action = line.action
        blocks += [
            Heading(f"Action {action.number}", level=2),
            Paragraph(action.text),
            Facts(
                (
                    ("Key", f"A{action.id}"),
                    ("Follows from", f"Recommendation {line.recommendation}: {line.recommendation_text}"),
                    ("What should change", action.expected_change),
                    ("How it will be seen", action.measure),
                    ("Lead", action.owner),
                    ("Due", day_in_words(action.last_day) if action.last_day is not None else "no day is set"),
                    ("Evidence required", action.evidence_required),
                    ("On our record", f"{action.status}. {line.rag.in_words()}."),
                    ("Last update", action.update_text),
                )
            ),
            Table(
                f"Your answer on action {action.number}",
                tuple(TableColumn(heading, weight) for heading, weight in zip(ASKED, (1.0, 2.4, 1.6), strict=True)),
                (("\n\n", "", ""),),
            ),
        ]
    return head.document("Update on your actions", blocks, subtitle=f"{agency} · {head.about}")
