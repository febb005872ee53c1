"""The executive summary: the standard parts of a published one (domain paper 2.6), those that are written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from scrdesk.domain.learning import Lesson
from scrdesk.domain.products.paper import PaperHead, paragraphs
from scrdesk.domain.report import (
    Block,
    BulletList,
    Document,
    Heading,
    ListItem,
    Notes,
    Paragraph,
    Prose,
    Table,
    TableColumn,
)
from scrdesk.domain.report_text.notes import numbered_anew

Written: TypeAlias = str | tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class SummaryParts:
    """The written parts, each of paragraphs parted by empty lines, or of blocks; an empty one is left out.

    Args:
        circumstances: why the review was held.
        process: how it was done, who chaired it and who wrote it.
        panel: members by job title and employer: (title, employer).
        parallel: criminal, coroner's and family proceedings.
        family: how the family took part.
        facts: the short facts, anonymised.
        themes: key themes and decisions, and chances to step in earlier.
        notes: those that the marks in the parts are of, by their numbers there.
    """

    circumstances: Written = ""
    process: Written = ""
    panel: tuple[tuple[str, str], ...] = ()
    parallel: Written = ""
    family: Written = ""
    facts: Written = ""
    themes: Written = ""
    notes: tuple[Prose, ...] = ()


def executive_summary(head: PaperHead, parts: SummaryParts, lessons: Sequence[Lesson]) -> Document:
    """Return the summary: what is written of it, then the priorities for learning and the recommendations."""
    written: list[tuple[str, list[Block]]] = [
        ("Why this review was held", [*_told(parts.circumstances)]),
        ("How it was done", [*_told(parts.process), *_panel(parts.panel)]),
        ("Other proceedings", [*_told(parts.parallel)]),
        ("The family’s part in the review", [*_told(parts.family)]),
        ("What happened", [*_told(parts.facts)]),
        ("Key themes", [*_told(parts.themes)]),
        ("Priorities for learning and change", _findings(lessons)),
        ("Recommendations", _recommendations(lessons)),
    ]
    blocks: list[Block] = []
    kept = [(title, content) for title, content in written if content]
    for number, (title, content) in enumerate(kept, start=1):
        blocks += [Heading(title, number=str(number)), *content]
    blocks, notes = numbered_anew(blocks, parts.notes)
    if notes:
        blocks += [Heading("Notes"), Notes(notes)]
    if not blocks:
        blocks.append(Paragraph("Nothing has been written yet.", is_note=True))
    return head.document("Executive summary", blocks)


def _told(written: Written) -> Sequence[Block]:
    return paragraphs(written) if isinstance(written, str) else written


def _panel(members: tuple[tuple[str, str], ...]) -> list[Block]:
    if not members:
        return []
    return [Table("The review panel", (TableColumn("Job title", 3), TableColumn("Employer", 3)), members)]


def _findings(lessons: Sequence[Lesson]) -> list[Block]:
    items = tuple(
        ListItem(lesson.details.statement, BulletList((lesson.details.why,)) if lesson.details.why else None)
        for lesson in lessons
    )
    return [BulletList(items, is_numbered=True)] if items else []


def _recommendations(lessons: Sequence[Lesson]) -> list[Block]:
    rows = tuple((each.number, each.text, each.level) for lesson in lessons for each in lesson.details.recommendations)
    if not rows:
        return []
    columns = (TableColumn("No.", 0.6), TableColumn("Recommendation", 5), TableColumn("Level", 1.2))
    return [Table("Recommendations of the review", columns, rows, has_row_headers=True)]
