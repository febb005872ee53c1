"""Write the report: its sections, what they refer to, and the blocks they become.

An edit is data and gives its inverse, so that undo is an edit like any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from scrdesk.domain.audience import Audience
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.label_register import as_seen_by
from scrdesk.domain.labelled_text.telling import Telling
from scrdesk.domain.people import Person
from scrdesk.domain.report import Block, Heading, Notes, Paragraph
from scrdesk.domain.report_contents import EXACTLY, Wording
from scrdesk.domain.report_draft import MAX_TEXT, MAX_TITLE, NewSection, Section, SectionId
from scrdesk.domain.report_text.blocks import MAX_LEVEL, View, blocks_of
from scrdesk.domain.report_text.references import Known, Reference, dangling, kept, shown
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.live_parts import OF_A_VIEW, Making, part
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.report_words import report_words
from scrdesk.store.unit_of_work import ReadingUnit, WritingUnit


@dataclass(frozen=True, slots=True)
class SectionEdit:
    """One section as it is to stand.

    Args:
        review_id: of the review.
        section_id: which; None adds one.
        details: what it says, with the text in the kept form; None takes it out.
        place: its place from 1; None leaves it where it is, or puts a new one at the end.
    """

    review_id: ReviewId
    section_id: SectionId | None
    details: NewSection | None
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Loose:
    """A reference in a section that leads nowhere any more."""

    section: Section
    reference: Reference


def sections(workspace: Workspace, review_id: ReviewId) -> tuple[Section, ...]:
    """Return what is written of a report, in order; nothing before it was begun.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.report_drafts.sections(review_id)


def begin_report(workspace: Workspace, review_id: ReviewId) -> tuple[Section, ...]:
    """Begin a report with the standard contents for the type of review; one that was begun stays as it is.

    Raises:
        NotFound.
    """
    with workspace.write("report begun") as uow:
        review = existing_review(uow, review_id)
        if not uow.report_drafts.sections(review_id):
            for place, each in enumerate(report_words().offered(review.details.type_code), 1):
                new = NewSection(each.title, each.text, each.key, each.is_numbered)
                uow.report_drafts.put_section(review_id, new, place)
            uow.commit(f"review {review_id}")
    return sections(workspace, review_id)


def known(workspace: Workspace, review_id: ReviewId, audience: Audience = Audience.PANEL) -> Known:
    """Return what the text of a report can refer to, by its present numbers and the labels of an audience.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return _known(uow, review_id, audience)


def _known(uow: ReadingUnit, review_id: ReviewId, audience: Audience = Audience.PANEL) -> Known:
    standing = set(uow.queries.shown(review_id, ChronologyFilter()))
    entries = [name for name, entry_id in uow.entries.by_reference(review_id).items() if entry_id in standing]
    lessons = uow.learning.all(review_id)
    people = uow.people.all(review_id)
    views = {OF_A_VIEW + view.name: f"chronology: {view.name}" for view in uow.saved_views.all(review_id)}
    return Known(
        entries={name: name for name in entries},
        findings={str(lesson.id): str(lesson.details.number) for lesson in lessons},
        recommendations={
            str(each.id): each.number for lesson in lessons for each in lesson.details.recommendations if each.id
        },
        people=_labels(people, audience),
        parts={**report_words().parts, **views},
        names={str(person.id): person.details.name for person in people},
    )


def labels_by_person(workspace: Workspace, review_id: ReviewId, audience: Audience) -> dict[str, str]:
    """Return what an audience calls each person that the text can refer to, by identity.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return _labels(uow.people.all(review_id), audience)


def _labels(people: Sequence[Person], audience: Audience) -> dict[str, str]:
    # A label that two people share says nothing about which is meant; it is then written as the words it is.
    labels = [person.details.label for person in people]
    seen = as_seen_by(audience, [person.details for person in people], (), ()).people
    return {
        str(person.id): shown.label
        for person, shown in zip(people, seen, strict=True)
        if person.details.label and labels.count(person.details.label) == 1
    }


def apply_section(workspace: Workspace, edit: SectionEdit) -> SectionEdit | None:
    """Add, change, move or take out a section; return the inverse, or None when nothing changed.

    Raises:
        NotFound: the review or the section is not there.
        Refused: it has no title, or is longer than anything that can be read.
    """
    details = edit.details
    if details is not None:
        details = replace(details, title=" ".join(details.title.split()))
        _require_sound(details)
    with workspace.write(_action_of(edit)) as uow:
        existing_review(uow, edit.review_id)
        before = uow.report_drafts.sections(edit.review_id)
        own = next((each for each in before if each.id == edit.section_id), None)
        if details is None:
            if own is None:
                raise NotFound("This section is no longer there.", remedy="Look at the list again.")
            uow.report_drafts.remove_section(own.id)
            order = [each.id for each in before if each.id != own.id]
            inverse = SectionEdit(edit.review_id, own.id, own.details, own.place)
            changed = own.id
        else:
            changed, order, inverse = _put(uow, edit, details, own, before)
            if own is not None and details == own.details and edit.place in (None, own.place):
                return None
        uow.report_drafts.order_sections(order)
        uow.commit(f"section {changed}")
    return inverse


def _put(
    uow: WritingUnit, edit: SectionEdit, details: NewSection, own: Section | None, before: Sequence[Section]
) -> tuple[SectionId, list[SectionId], SectionEdit]:
    if own is None:
        place = edit.place or len(before) + 1
        section_id = uow.report_drafts.put_section(edit.review_id, details, place, edit.section_id)
        inverse = SectionEdit(edit.review_id, section_id, None)
    else:
        place = edit.place or own.place
        section_id = own.id
        if details != own.details:
            uow.report_drafts.change_section(own.id, details)
        inverse = SectionEdit(edit.review_id, own.id, own.details, own.place)
    order = [each.id for each in before if each.id != section_id]
    order.insert(min(max(place, 1), len(order) + 1) - 1, section_id)
    return section_id, order, inverse


def _require_sound(details: NewSection) -> None:
    if not details.title or len(details.title) > MAX_TITLE:
        raise Refused(f"A section needs a title of at most {MAX_TITLE} signs.", remedy="Give it a short title.")
    if len(details.text) > MAX_TEXT:
        raise Refused(f"A section holds at most {MAX_TEXT:,} signs.", remedy="Part it into several sections.")


def _action_of(edit: SectionEdit) -> str:
    if edit.details is None:
        return "report section removed"
    return "report section added" if edit.section_id is None else "report section written"


def shown_text(section: Section, what: Known) -> str:
    """Return the text of a section as it is shown for writing."""
    return shown(section.details.text, what)


def with_text(section: Section, text: str, what: Known) -> NewSection:
    """Return a section with other text, as written."""
    return replace(section.details, text=kept(text, what))


def loose_references(workspace: Workspace, review_id: ReviewId) -> tuple[Loose, ...]:
    """Return the references of a report that lead nowhere any more."""
    with workspace.read() as uow:
        existing_review(uow, review_id)
        what = _known(uow, review_id)
        written = uow.report_drafts.sections(review_id)
    return tuple(Loose(section, each) for section in written for each in dangling(section.details.text, what))


def composed(
    workspace: Workspace, review_id: ReviewId, audience: Audience, wording: Wording, telling: Telling = EXACTLY
) -> list[Block]:
    """Return the written report as blocks, sections in order, with the numbers of their headings, and their notes last.

    Args:
        workspace, review_id: of the report.
        audience: whether names are shown.
        wording: makes words fit for the audience.
        telling: how days and ages are told in parts that are made from the records.

    Raises:
        NotFound.
    """
    written = sections(workspace, review_id)
    what = known(workspace, review_id, audience)
    making = Making(workspace, review_id, audience, wording, telling)
    view = View(what, audience.has_names, wording, lambda key: part(making, key))
    made: list[Block] = []
    n_numbered = 0
    for section in written:
        n_numbered += section.details.is_numbered
        number = str(n_numbered) if section.details.is_numbered else ""
        made.append(Heading(wording(section.details.title), number=number))
        body = blocks_of(section.details.text, view)
        made += _with_numbers(body, number) or [Paragraph("This section is not written yet.", is_note=True)]
    if view.notes:
        made += [Heading("Notes"), Notes(tuple(view.notes))]
    return made


def _with_numbers(blocks: Sequence[Block], number: str) -> list[Block]:
    """Number the headings within a section: 4.1, 4.2, 4.2.1; those of a section without a number have none."""
    counters = [0] * MAX_LEVEL
    numbered: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading) and number:
            counters[block.level - 1] += 1
            counters[block.level :] = [0] * (MAX_LEVEL - block.level)
            own = ".".join(str(each) for each in counters[1 : block.level])
            block = replace(block, number=f"{number}.{own}")  # noqa: PLW2901
        numbered.append(block)
    return numbered
