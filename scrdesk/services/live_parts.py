"""Parts of a report that are made anew from the records whenever it is looked at, by their keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from scrdesk.domain import report_contents as contents
from scrdesk.domain.audience import Audience
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.labelled_text.telling import Telling
from scrdesk.domain.report import Block, BulletList, Figure, Heading, PageBreak, Paragraph
from scrdesk.domain.report_contents import EXACTLY, Wording
from scrdesk.domain.review import ReviewId
from scrdesk.domain.submission import SubmissionStatus
from scrdesk.errors import NotFound
from scrdesk.services import build_chronology, reviews
from scrdesk.services.add_submission import submissions
from scrdesk.services.audience_view import seen_register
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.review_types import name_in_papers
from scrdesk.services.saved_views import find_view
from scrdesk.services.sent_analyses import sent_blocks

OF_A_VIEW = "view:"
"""Begins the key of an extract of the chronology by a saved view: "view:Police in 2016"."""


@dataclass(frozen=True, slots=True)
class Making:
    """For whom parts are made: ``wording`` makes words fit for the audience, ``telling`` days and ages."""

    workspace: Workspace
    review_id: ReviewId
    audience: Audience
    wording: Wording
    telling: Telling = EXACTLY

    @property
    def with_names(self) -> bool:
        """Whether names are shown."""
        return self.audience.has_names


def part(making: Making, key: str) -> Sequence[Block]:
    """Return the blocks of a part; one that is not known says so in its place."""
    if key.startswith(OF_A_VIEW):
        return _view(making, key.removeprefix(OF_A_VIEW))
    make = _PARTS.get(key)
    if make is None:
        return (Paragraph(f"There is no part “{key}”.", is_note=True),)
    return make(making)


def _without_heading(blocks: Sequence[Block]) -> list[Block]:
    """Leave out the first heading and page breaks: the section has its own title.

    Headings after that keep level 2, which is the level of a section's own headings.
    """
    kept: list[Block] = []
    is_first = True
    for block in blocks:
        if isinstance(block, PageBreak):
            continue
        if isinstance(block, Heading) and is_first:
            is_first = False
            continue
        kept.append(block)
    return kept


def _circumstances(making: Making) -> Sequence[Block]:
    blocks = _introduction(making)
    return [block for block in blocks if isinstance(block, Paragraph)]


def _key_lines(making: Making) -> Sequence[Block]:
    lists = [block for block in _introduction(making) if isinstance(block, BulletList)]
    return lists or [Paragraph("No key line of enquiry has been agreed yet.", is_note=True)]


def _introduction(making: Making) -> list[Block]:
    with making.workspace.read() as uow:
        review = existing_review(uow, making.review_id)
        type_name = name_in_papers(uow, review)
    key_lines = reviews.key_lines(making.workspace, making.review_id)
    return contents.introduction(review, type_name, key_lines, making.wording, making.telling)


def _agencies(making: Making) -> Sequence[Block]:
    agencies = reviews.agencies(making.workspace, making.review_id)
    return _without_heading(contents.process(agencies, submissions(making.workspace, making.review_id), making.wording))


def _panel(making: Making) -> Sequence[Block]:
    seats: dict[tuple[str, str], None] = {}
    for meeting in reviews.meetings(making.workspace, making.review_id):
        for person in meeting.details.attendance:
            if person.is_member:
                seats[(person.role, person.agency_code)] = None
    if not seats:
        return (Paragraph("No member of the panel has been entered yet.", is_note=True),)
    names = {agency.code: agency.name for agency in reviews.agencies(making.workspace, making.review_id)}
    items = [f"{role}, {names[code]}" if code in names else role for role, code in seats if role]
    return (BulletList(tuple(making.wording(item) for item in items)),)


def _family(making: Making) -> Sequence[Block]:
    with making.workspace.read() as uow:
        incident = existing_review(uow, making.review_id).details.incident
    people = seen_register(making.workspace, making.review_id, making.audience).people
    return _without_heading(contents.family(people, incident, making.audience, making.wording, making.telling))


def _genogram(making: Making) -> Sequence[Block]:
    from scrdesk.services.genogram import genogram_figure

    drawing = genogram_figure(
        making.workspace, making.review_id, with_names=making.with_names, audience=making.audience
    )
    if drawing is None:
        return (Paragraph("Nobody of the family is in the register yet.", is_note=True),)
    return (Figure("The family", drawing.description, drawing),)


def _timeline(making: Making) -> Sequence[Block]:
    from scrdesk.services.timeline import timeline_figure

    drawing = timeline_figure(making.workspace, making.review_id, making.wording)
    if drawing is None:
        return (Paragraph("No entry has a date yet.", is_note=True),)
    return (Figure("Records of each agency over time", drawing.description, drawing),)


def _findings(making: Making) -> Sequence[Block]:
    return _without_heading(contents.findings(reviews.lessons(making.workspace, making.review_id), making.wording))


def _recommendations(making: Making) -> Sequence[Block]:
    return _recommended(making)[:1]


def _action_plan(making: Making) -> Sequence[Block]:
    return _recommended(making)[1:] or [Paragraph("No action is planned yet.", is_note=True)]


def _recommended(making: Making) -> list[Block]:
    lessons = reviews.lessons(making.workspace, making.review_id)
    return _without_heading(contents.recommendations(lessons, making.wording))


def _glossary(making: Making) -> Sequence[Block]:
    accepted = [
        each.id for each in submissions(making.workspace, making.review_id) if each.status is SubmissionStatus.ACCEPTED
    ]
    with making.workspace.read() as uow:
        pairs = [pair for each in accepted for pair in uow.submissions.glossary(each)]
    return _without_heading(contents.glossary(pairs, making.wording))


def _chronology(making: Making) -> Sequence[Block]:
    return _extract(making, ChronologyFilter())


def _view(making: Making, name: str) -> Sequence[Block]:
    try:
        view = find_view(making.workspace, making.review_id, name)
    except NotFound:
        return (Paragraph(f"The saved view “{making.wording(name)}” is no longer there.", is_note=True),)
    return _extract(making, view.chosen)


def _extract(making: Making, chosen: ChronologyFilter) -> Sequence[Block]:
    shown = build_chronology.entries(making.workspace, making.review_id, chosen)
    n_all = build_chronology.shown_entries(making.workspace, making.review_id, ChronologyFilter()).n_all
    return _without_heading(
        contents.chronology(
            shown,
            reviews.agencies(making.workspace, making.review_id),
            shown=f"{len(shown):,} of {n_all:,} shown",
            filter_text=making.wording(chosen.described()),
            audience=making.audience,
            wording=making.wording,
            telling=making.telling,
        )
    )


def _analyses(making: Making) -> Sequence[Block]:
    return sent_blocks(making.workspace, making.review_id, making.audience, making.wording) or [
        Paragraph("No analysis was sent to the report yet.", is_note=True)
    ]


_PARTS: dict[str, Callable[[Making], Sequence[Block]]] = {
    "circumstances": _circumstances,
    "key-lines": _key_lines,
    "agencies": _agencies,
    "panel": _panel,
    "family": _family,
    "genogram": _genogram,
    "timeline": _timeline,
    "analyses": _analyses,
    "findings": _findings,
    "recommendations": _recommendations,
    "action-plan": _action_plan,
    "glossary": _glossary,
    "chronology": _chronology,
}
