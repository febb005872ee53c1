"""Short papers of what was learnt, out of the store: briefings and news with labels only, outlines, deposit sheets.

A briefing, a news text and a deposit sheet never leave with a registered name: names are replaced by labels first, and
the finished text is searched; what is found is refused with the place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from scrdesk.domain.audience import Audience
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import Passage, Where
from scrdesk.domain.learning_records import (
    SEVEN_MINUTES,
    Deposit,
    LearningProduct,
    Outline,
    OutlineReply,
    Stored,
)
from scrdesk.domain.products import DepositSheet, LearningOutline, briefing, deposit_sheet, learning_outline
from scrdesk.domain.products.paper import PaperHead, bullets, paragraphs
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report import Block, Document, Heading
from scrdesk.domain.report_contents import Wording
from scrdesk.domain.review import ReviewId
from scrdesk.errors import Refused
from scrdesk.services.action_plan import paper_head
from scrdesk.services.audience_view import seen_register, view_for
from scrdesk.services.check_leaks import register_of
from scrdesk.services.leak_knowledge import known_words
from scrdesk.services.learning_records import records
from scrdesk.services.open_store import Workspace
from scrdesk.services.paper_files import PAPERS, paper_bytes
from scrdesk.services.protected_export import write_export

TEXT = ".txt"
NEWS_FORMATS = {**PAPERS, TEXT: "Text"}


def export_product(
    workspace: Workspace,
    review_id: ReviewId,
    product: LearningProduct,
    path: Path,
    progress: Progress = Silent(),
    *,
    password: str = "",
) -> Path:
    """Write a briefing, a note or a news text with labels instead of names; return where.

    Raises:
        Refused: a registered name would still stand in it, it holds nothing, or the ending is not known.
        CannotWrite, Cancelled.
    """
    ending = _ending(path, NEWS_FORMATS)
    if not any(text for _, text in product.boxes):
        raise Refused("Every box is empty.", remedy="Fill them in first.")
    shown = product
    if seen_register(workspace, review_id, Audience.PUBLISHED).people:
        shown = _labelled(product, view_for(workspace, review_id, Audience.PUBLISHED).wording)
    _refuse_names(
        _finder(workspace, review_id), [shown.title, *(part for box in shown.boxes for part in box), *shown.questions]
    )
    head = paper_head(workspace, review_id, marking="", audience=Audience.PUBLISHED.value)
    head = replace(head, about=shown.title, reference="", dated=product.day or head.dated)
    progress.report(0, 1, "Writing the file")
    if ending == TEXT:
        content = _as_text(shown).encode("utf-8")
    else:
        content = paper_bytes(product_document(head, shown), ending, progress)
    return write_export(workspace, review_id, product.kind, path, content, with_names=False, password=password)


def export_outline(
    workspace: Workspace,
    review_id: ReviewId,
    outline: Stored[Outline],
    path: Path,
    progress: Progress = Silent(),
    *,
    password: str = "",
) -> Path:
    """Write the outline of a published review, one page to be sent; return where.

    Raises:
        Refused, CannotWrite, Cancelled, NotFound.
    """
    ending = _ending(path, PAPERS)
    head = replace(paper_head(workspace, review_id, marking=""), about=outline.details.title, reference="")
    sent = [each.details for each in records(workspace, OutlineReply, review_id)]
    waiting = [each.agency for each in sent if each.outline_id == outline.id]
    document = learning_outline(head, _told(outline.details, waiting))
    content = paper_bytes(document, ending, progress)
    return write_export(workspace, review_id, "outline", path, content, with_names=False, password=password)


def export_deposit_sheet(
    workspace: Workspace,
    review_id: ReviewId,
    deposit: Deposit,
    path: Path,
    progress: Progress = Silent(),
    *,
    password: str = "",
) -> Path:
    """Write the sheet for the national repository; return where.

    Raises:
        Refused: a registered name would still stand in it, or the ending is not known.
        CannotWrite, Cancelled, NotFound.
    """
    ending = _ending(path, PAPERS)
    _refuse_names(_finder(workspace, review_id), [deposit.title, deposit.summary, deposit.file_name])
    head = replace(paper_head(workspace, review_id, marking=""), about=deposit.title, body=deposit.body, reference="")
    sheet = DepositSheet(
        deposit.title,
        deposit.body,
        deposit.author,
        deposit.dated,
        deposit.summary,
        file_name=deposit.file_name,
        is_anonymous=deposit.is_anonymous,
        sent=deposit.sent,
        acknowledged=deposit.acknowledged,
    )
    content = paper_bytes(deposit_sheet(head, sheet), ending, progress)
    return write_export(workspace, review_id, "deposit sheet", path, content, with_names=False, password=password)


def product_document(head: PaperHead, product: LearningProduct) -> Document:
    """Return a short product as a paper: a briefing in seven boxes, else a heading to a box."""
    if product.kind == SEVEN_MINUTES:
        texts = [_lines(text) for _, text in product.boxes]
        titles = [title for title, _ in product.boxes]
        if product.questions and texts:
            texts[-1] = [*texts[-1], *product.questions]
        return briefing(head, texts, titles, title="7-minute briefing")
    blocks: list[Block] = []
    for title, text in product.boxes:
        if text:
            blocks += [Heading(title), *paragraphs(text)]
    if product.questions:
        blocks += [Heading("Questions"), *bullets(product.questions, is_numbered=True)]
    return head.document(product.title, blocks, subtitle=product.kind.capitalize())


def _labelled(product: LearningProduct, wording: Wording) -> LearningProduct:
    return replace(
        product,
        title=wording(product.title),
        boxes=tuple((wording(title), wording(text)) for title, text in product.boxes),
        questions=tuple(wording(each) for each in product.questions),
    )


def _refuse_names(finder: LeakFinder, texts: Sequence[str]) -> None:
    """Search what is to be written as a finished file is searched before it is published."""
    if any(True for text in texts for _ in finder.find_in(Passage(text, Where.TEXT))):
        raise Refused(
            "A registered name would still stand in it, so nothing was written.",
            remedy="Write its label instead; the labels under People say which.",
        )


def _finder(workspace: Workspace, review_id: ReviewId) -> LeakFinder:
    return LeakFinder(register_of(workspace, review_id), known_words())


def _told(outline: Outline, waiting: Sequence[str]) -> LearningOutline:
    by = f" Please reply by {day_in_words(outline.reply_by)}." if outline.reply_by is not None else ""
    to = f"\n\nSent to: {', '.join(waiting)}." if waiting else ""
    return LearningOutline(
        outline.title,
        outline.body,
        outline.published,
        outline.link,
        outline.child,
        outline.incident,
        tuple(each for each in (outline.topic, outline.theme) if each),
        "\n\n".join(part for part in (outline.context, outline.summary) if part),
        tuple(_lines(outline.findings)),
        outline.n_recommendations or None,
        tuple(_lines(outline.meaning)),
        tuple(_lines(outline.questions)),
        f"{outline.action}{by}{to}".strip() if outline.action or by else "",
    )


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _as_text(product: LearningProduct) -> str:
    parts = [product.title, *(f"{title}\n{text}" for title, text in product.boxes if text), *product.questions]
    return "\r\n\r\n".join(part.replace("\n", "\r\n") for part in parts if part) + "\r\n"


def _ending(path: Path, known: dict[str, str]) -> str:
    ending = path.suffix.lower()
    if ending not in known:
        raise Refused(
            f"It cannot be written as “{path.suffix or 'a file without ending'}”.",
            where=path.name,
            remedy=f"Choose a name ending in {', '.join(known)}.",
        )
    return ending
