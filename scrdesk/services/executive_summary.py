"""The executive summary of a review, out of its records and of what is written of the report.

The parts stand where a reader of a published one looks for them; what nobody has written yet is left out. It leaves by
:func:`scrdesk.services.draft_report.attempt_export`, as the report does: with the same labels, leak check and ledger.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from scrdesk.domain import report_contents as contents
from scrdesk.domain.learning import Lesson
from scrdesk.domain.products import PaperHead, SummaryParts, executive_summary
from scrdesk.domain.report import Block, BulletList, Document, Heading, Paragraph, Prose, Quote
from scrdesk.domain.report_contents import Wording
from scrdesk.domain.report_text.blocks import View, blocks_of
from scrdesk.services import reviews
from scrdesk.services.compose_report import known, sections
from scrdesk.services.live_parts import Making
from scrdesk.services.named import existing_review
from scrdesk.services.review_types import name_in_papers


def summary_document(making: Making, report: Document) -> Document:
    """Return the executive summary under the head of the report.

    Args:
        making: of which review, for whom, in whose words.
        report: its head: what it is about, marking, draft, date, embargo and copy.

    Raises:
        NotFound: no such review.
    """
    head = PaperHead(
        body=report.body,
        about=report.title,
        reference=report.reference,
        dated=report.dated,
        marking=report.marking,
        audience=report.audience,
        version=report.draft,
        is_draft=report.is_draft,
        embargo=report.embargo,
        copy=report.copy,
    )
    lessons = [_worded(each, making.wording) for each in reviews.lessons(making.workspace, making.review_id)]
    return executive_summary(head, _parts(making, lessons), lessons)


def _parts(making: Making, lessons: Sequence[Lesson]) -> SummaryParts:
    written, notes = _written(making)
    how, family, parallel = _parted(written.get("process", ()))
    themes = tuple(dict.fromkeys(each.details.theme for each in lessons if each.details.theme))
    return SummaryParts(
        circumstances=(*_why_held(making), *_kept(written.get("introduction", ()))),
        process=(*_agencies(making), *how),
        panel=_panel(making),
        parallel=parallel,
        family=family,
        facts=_kept(written.get("events", ())),
        themes=(BulletList(themes),) if themes else "",
        notes=notes,
    )


def _written(making: Making) -> tuple[dict[str, Sequence[Block]], tuple[Prose, ...]]:
    """Return what is written in each standard section, without what is made from the records, and all its notes."""
    what = known(making.workspace, making.review_id, making.audience)
    view = View(what, making.with_names, making.wording, lambda _: ())
    written: dict[str, Sequence[Block]] = {
        each.details.key: blocks_of(each.details.text, view)
        for each in sections(making.workspace, making.review_id)
        if each.details.key
    }
    return written, tuple(view.notes)


def _kept(blocks: Sequence[Block]) -> tuple[Block, ...]:
    return tuple(block for block in blocks if isinstance(block, Paragraph | BulletList | Quote))


def _parted(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Block, ...], tuple[Block, ...]]:
    """Part how a review was done from the family's part in it and from other proceedings, by the headings there."""
    how: list[Block] = []
    family: list[Block] = []
    parallel: list[Block] = []
    into = how
    for block in blocks:
        if isinstance(block, Heading):
            title = block.text.casefold()
            into = family if "family" in title else parallel if "proceedings" in title else how
        else:
            into += _kept((block,))
    return tuple(how), tuple(family), tuple(parallel)


def _why_held(making: Making) -> Sequence[Block]:
    """Return the circumstances, the period and the purpose, as the report's own introduction words them."""
    with making.workspace.read() as uow:
        review = existing_review(uow, making.review_id)
        type_name = name_in_papers(uow, review)
    blocks = contents.introduction(review, type_name, (), making.wording, making.telling)
    return [block for block in blocks if isinstance(block, Paragraph)][1:]  # the first says that it is a draft report


def _agencies(making: Making) -> list[Block]:
    names = [making.wording(each.name) for each in reviews.agencies(making.workspace, making.review_id)]
    return [Paragraph(f"These agencies were asked for what they knew: {', '.join(names)}.")] if names else []


def _panel(making: Making) -> tuple[tuple[str, str], ...]:
    """Return the members by post and employer; a published summary names none of them."""
    with making.workspace.read() as uow:
        members = [each.details for each in uow.panel.members(making.review_id)]
        names = {each.code: each.name for each in uow.reviews.agencies(making.review_id)}
    return tuple(
        (
            making.wording(f"{each.role or 'not stated'}{' (chair)' if each.is_chair else ''}"),
            making.wording(names.get(each.agency_code, each.agency_code)) or "not stated",
        )
        for each in members
        if each.is_member
    )


def _worded(lesson: Lesson, wording: Wording) -> Lesson:
    details = lesson.details
    recommended = tuple(replace(each, text=wording(each.text)) for each in details.recommendations)
    return replace(
        lesson,
        details=replace(
            details,
            statement=wording(details.statement),
            why=wording(details.why),
            theme=wording(details.theme),
            recommendations=recommended,
        ),
    )
