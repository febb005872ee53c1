"""Keep the label register: what each audience calls people, places and agencies, and how days and ages are told to it.

Each edit is data and gives its inverse, so that undo is an edit like any other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from scrdesk.domain.audience import LABELLED, Audience, AudienceRules
from scrdesk.domain.label_register import (
    MAX_LABEL,
    Labelled,
    Subject,
    clash,
    label_slips,
    labelled,
    naming_fault,
)
from scrdesk.domain.people import Person
from scrdesk.domain.register import tidy_person, tidy_place
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.mention_index import keep_current
from scrdesk.services.named import existing_agency, existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.store.unit_of_work import ReadingUnit, WritingUnit


@dataclass(frozen=True, slots=True)
class LabelEdit:
    """One label as it is to stand.

    Args:
        review_id: of the register.
        subject, key: whose, see :class:`~scrdesk.domain.label_register.Labelled`.
        audience: before whom; never the internal one.
        label: the label; empty takes the panel's for the published report, and names an agency.
    """

    review_id: ReviewId
    subject: Subject
    key: str
    audience: Audience
    label: str


@dataclass(frozen=True, slots=True)
class RulesEdit:
    """How days and ages are to be told to an audience."""

    review_id: ReviewId
    audience: Audience
    rules: AudienceRules


@dataclass(frozen=True, slots=True)
class LabelRegister:
    """The whole register of a review, the rules of each audience, and what is to be looked at."""

    lines: tuple[Labelled, ...]
    rules: dict[Audience, AudienceRules]
    slips: tuple[str, ...]


def label_register(workspace: Workspace, review_id: ReviewId) -> LabelRegister:
    """Return by which label everything goes before whom.

    Raises:
        NotFound: no such review.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        lines = _register(uow, review_id)
        rules = {audience: uow.audiences.rules(review_id, audience) for audience in Audience}
    return LabelRegister(lines, rules, label_slips(lines))


def apply_label(workspace: Workspace, edit: LabelEdit) -> LabelEdit | None:
    """Give somebody or something another label before an audience; return the inverse, None when nothing changed.

    Raises:
        NotFound, Refused: as :func:`apply_labels`.
    """
    return next(iter(apply_labels(workspace, edit.review_id, (edit,))), None)


def apply_labels(workspace: Workspace, review_id: ReviewId, edits: Sequence[LabelEdit]) -> tuple[LabelEdit, ...]:
    """Give other labels, all or none, with a line in the trail for each; return what takes them back.

    Raises:
        NotFound: one of them is not in the register.
        Refused: a label stands for another one before that audience, a person or place would have none, it holds
            a registered name, it is far too long, or the internal audience was named, which sees names.
    """
    inverse: list[LabelEdit] = []
    with workspace.write("label changed") as uow:
        existing_review(uow, review_id)
        register = {(line.subject, line.key): line for line in _register(uow, review_id)}
        wanted: list[LabelEdit] = []
        for each in edits:
            edit = _sound(replace(each, review_id=review_id), register)
            before = register[edit.subject, edit.key]
            was = before.panel if edit.audience is Audience.PANEL else before.own_published
            if edit.label == was:
                continue
            register[edit.subject, edit.key] = (
                replace(before, panel=edit.label)
                if edit.audience is Audience.PANEL
                else replace(before, own_published=edit.label)
            )
            wanted.append(edit)
            inverse.insert(0, replace(edit, label=was))
        for edit in wanted:
            fault = clash(tuple(register.values()), register[edit.subject, edit.key])
            if fault is not None:
                raise Refused(fault[0], remedy=fault[1])
        changed = {(edit.subject, edit.key): register[edit.subject, edit.key] for edit in wanted}
        fault = naming_fault(tuple(register.values()), tuple(changed.values())) if wanted else None
        if fault is not None:
            raise Refused(fault[0], remedy=fault[1])
        if wanted:
            uow.commit(", ".join(dict.fromkeys(_write(uow, edit, edit.label) for edit in wanted)))
    return tuple(inverse)


def _sound(edit: LabelEdit, register: Mapping[tuple[Subject, str], Labelled]) -> LabelEdit:
    """Return an edit with its label on one line, empty where it is that of the panel.

    Raises:
        NotFound, Refused.
    """
    label = " ".join(edit.label.split())
    if edit.audience not in LABELLED:
        raise Refused("Internally everybody has the name.", remedy="Choose the panel or the published report.")
    if len(label) > MAX_LABEL:
        raise Refused(f"A label has at most {MAX_LABEL} signs.", remedy="Shorten it.")
    before = register.get((edit.subject, edit.key))
    if before is None:
        raise NotFound(f"This {edit.subject.value} is not in the register.", remedy="Look at the list again.")
    if not label and edit.audience is Audience.PANEL and edit.subject is not Subject.AGENCY:
        raise Refused(f"A {edit.subject.value} needs a label.", remedy="Enter one, such as “Mother” or “School 1”.")
    if edit.audience is Audience.PUBLISHED and label == before.panel:
        label = ""
    return replace(edit, label=label)


def apply_rules(workspace: Workspace, edit: RulesEdit) -> RulesEdit | None:
    """Have days and ages told otherwise to an audience; return the inverse, None when nothing changed.

    Raises:
        NotFound: no such review.
        Refused: the internal audience was named, which sees what was written.
    """
    if edit.audience not in LABELLED:
        raise Refused("Internally days stand as they were written.", remedy="Choose the panel or the published report.")
    with workspace.write("rule for days and ages changed") as uow:
        existing_review(uow, edit.review_id)
        was = uow.audiences.rules(edit.review_id, edit.audience)
        if was == edit.rules:
            return None
        uow.audiences.set_rules(edit.review_id, edit.audience, edit.rules)
        uow.commit(f"review {edit.review_id}")
    return replace(edit, rules=was)


def _register(uow: ReadingUnit, review_id: ReviewId) -> tuple[Labelled, ...]:
    return labelled(uow.people.all(review_id), uow.people.places(review_id), uow.reviews.agencies(review_id))


def _write(uow: WritingUnit, edit: LabelEdit, label: str) -> str:
    """Store the label where it belongs; return the subject of the line in the trail."""
    is_panel = edit.audience is Audience.PANEL
    if edit.subject is Subject.AGENCY:
        agency = existing_agency(uow, edit.review_id, edit.key)
        uow.reviews.label_agency(agency.id, edit.audience, label)
        return f"agency {agency.id}"
    if edit.subject is Subject.PLACE:
        place = next(each for each in uow.people.places(edit.review_id) if each.name == edit.key)
        new = replace(place, label=label) if is_panel else replace(place, published_label=label)
        uow.people.change_place(edit.review_id, place.name, tidy_place(new))
        return f"review {edit.review_id}"
    register = uow.people.all(edit.review_id)
    person: Person = next(each for each in register if str(each.id) == edit.key)
    details = replace(person.details, label=label) if is_panel else replace(person.details, published_label=label)
    uow.people.change(person.id, tidy_person(details))
    keep_current(uow, edit.review_id, before=register)
    return f"person {person.id}"
