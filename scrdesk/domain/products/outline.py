"""The one-page outline of a published review that a Board's sub-group sends round (domain paper 2.6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.products.paper import PaperHead, bullets, paragraphs
from scrdesk.domain.report import Block, Callout, Document, Facts, Form, Heading, Prose, Run


@dataclass(frozen=True, slots=True)
class LearningOutline:
    """What an outline tells of a review; what is empty is left out.

    Args:
        review: the review's name, with the label of the child.
        published_by: the body that published it.
        published: when.
        address: where it can be read, "https://...".
        child: age and sex as a band.
        incident: what led to it, in a line.
        themes: of its learning.
        summary: paragraphs parted by empty lines.
        findings: key findings.
        n_recommendations: how many it made, None when not known.
        for_us: what it means for our agencies.
        questions: for teams to talk about.
        asked: what is asked of the reader, and by when.
    """

    review: str
    published_by: str = ""
    published: date | None = None
    address: str = ""
    child: str = ""
    incident: str = ""
    themes: tuple[str, ...] = ()
    summary: str = ""
    findings: tuple[str, ...] = ()
    n_recommendations: int | None = None
    for_us: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    asked: str = ""


def learning_outline(head: PaperHead, outline: LearningOutline) -> Document:
    """Return the outline of a review as a paper."""
    where: Prose = (Run(outline.address, address=outline.address),) if outline.address else ""
    count = outline.n_recommendations
    blocks: list[Block] = [
        Facts(
            (
                ("Published by", outline.published_by),
                ("Published", day_in_words(outline.published) if outline.published else ""),
                ("Where", where),
                ("The child", outline.child),
                ("What led to it", outline.incident),
                ("Themes", ", ".join(outline.themes)),
                ("Recommendations", "" if count is None else f"{count:,}"),
            )
        )
    ]
    parts: tuple[tuple[str, tuple[Block, ...]], ...] = (
        ("Summary", paragraphs(outline.summary)),
        ("Key findings", bullets(outline.findings)),
        ("What it means for our agencies", bullets(outline.for_us)),
        ("Questions for your team", bullets(outline.questions, is_numbered=True)),
    )
    for title, content in parts:
        if content:
            blocks += [Heading(title, level=1), *content]
    if asked := paragraphs(outline.asked):
        blocks.append(Callout("What is asked of you", asked))
    return head.document("Learning outline", blocks, subtitle=outline.review, form=Form.ONE_PAGE)
