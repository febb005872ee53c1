"""The register of a review as an audience sees it, and what makes texts fit for that audience."""

from __future__ import annotations

from scrdesk.domain.audience import Audience
from scrdesk.domain.label_register import AudienceRegister, as_seen_by
from scrdesk.domain.labelled_text.decisions import WordDecision
from scrdesk.domain.labelled_text.telling import Anchors, Telling, anchors_of
from scrdesk.domain.labelled_text.view import LabelledView
from scrdesk.domain.labels import Labels
from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.review import ReviewId
from scrdesk.errors import Refused
from scrdesk.services.check_leaks import register_from
from scrdesk.services.leak_knowledge import known_words
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.store.unit_of_work import ReadingUnit


def seen_register(workspace: Workspace, review_id: ReviewId, audience: Audience) -> AudienceRegister:
    """Return the register with the labels of an audience.

    Raises:
        NotFound: no such review.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return workspace.kept.of(uow, ("seen", review_id, audience), lambda: _seen(uow, review_id, audience))


def view_for(workspace: Workspace, review_id: ReviewId, audience: Audience) -> LabelledView:
    """Return what makes texts fit for an audience that sees labels.

    Raises:
        NotFound: no such review.
        Refused: nobody is registered, or a label holds a registered name.
    """
    with workspace.read() as uow:
        register, told, decisions = workspace.kept.of(
            uow, ("view", review_id, audience), lambda: _ingredients(uow, review_id, audience)
        )
    _require_labels(register)
    searched = register_from(register.people, register.places, [each.name for each in register.agencies])

    def make() -> LabelledView:
        finder = LeakFinder(searched, known_words())
        return LabelledView(audience, searched, finder, told, other_labels=register.other_labels, decisions=decisions)

    ingredients = (register, told.rules, told.anchors, decisions)
    return workspace.views.of(review_id, audience, ingredients, make)


def _seen(uow: ReadingUnit, review_id: ReviewId, audience: Audience) -> AudienceRegister:
    people = [person.details for person in uow.people.all(review_id)]
    return as_seen_by(audience, people, uow.people.places(review_id), uow.reviews.agencies(review_id))


def _ingredients(
    uow: ReadingUnit, review_id: ReviewId, audience: Audience
) -> tuple[AudienceRegister, Telling, tuple[WordDecision, ...]]:
    existing_review(uow, review_id)
    register = _seen(uow, review_id, audience)
    return register, _telling(uow, review_id, audience, register), uow.audiences.decisions(review_id)


def _telling(uow: ReadingUnit, review_id: ReviewId, audience: Audience, register: AudienceRegister) -> Telling:
    details = existing_review(uow, review_id).details
    child = dict(register.other_labels).get(details.child_label, details.child_label)
    anchors: Anchors = anchors_of(register.people, child, details.incident)
    return Telling(uow.audiences.rules(review_id, audience), anchors)


def _require_labels(register: AudienceRegister) -> None:
    if not register.people:
        raise Refused(
            "The register of people is empty, so no name can be replaced by a label.",
            remedy="Enter the people of the review first, or export with names shown.",
        )
    faults = Labels(register.people, register.places).faults()
    if faults:
        raise Refused(
            f"The label “{faults[0].label}” contains a registered name.", remedy="Change the label in the register."
        )
