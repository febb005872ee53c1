"""Kinds of review as the user works on them: copy, change, take out; let a review go on as another kind; decide."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from scrdesk.domain.life.decisions import days_of_decision
from scrdesk.domain.life.record_checks import record_fault
from scrdesk.domain.life.records import (
    Conversion,
    DecisionForm,
    LifeId,
    OwnReviewType,
    StartDay,
)
from scrdesk.domain.review import Review, ReviewId, ReviewType
from scrdesk.errors import NotFound, Refused
from scrdesk.services.life_records import LifeEdit, LifeEdits, apply_life, other_way, put_life
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.review_types import as_own, type_of, types_in
from scrdesk.store.unit_of_work import WritingUnit


@dataclass(frozen=True, slots=True)
class TypeInUse:
    """A kind of review with the references of the reviews that are of it."""

    kind: ReviewType
    used_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConversionEdit:
    """A review's kind as it is to be; ``undoes`` is the record of the conversion that this takes back."""

    review_id: ReviewId
    to_type: str
    on: date
    reason: str
    undoes: LifeId | None = None


def types_with_use(workspace: Workspace) -> tuple[TypeInUse, ...]:
    """Return every kind with the reviews that are of it."""
    with workspace.read() as uow:
        found = uow.reviews.all()
        return tuple(
            TypeInUse(
                kind,
                tuple(each.details.reference for each in found if each.details.type_code == kind.code),
            )
            for kind in types_in(uow)
        )


def copy_type(workspace: Workspace, code: str, name: str) -> LifeEdit | None:
    """Make a kind of one's own from another; return the inverse.

    Raises:
        NotFound: there is no such kind.
        Refused: the name is missing or taken.
    """
    with workspace.read() as uow:
        kinds = types_in(uow)
    source = next((kind for kind in kinds if kind.code == code), None)
    if source is None:
        raise NotFound("This kind of review is not known.", remedy="Choose one from the list.")
    wanted = " ".join(name.split())
    if any(kind.name.casefold() == wanted.casefold() for kind in kinds):
        raise Refused(f"There is a kind “{wanted}” already.", remedy="Take another name.")
    taken = {kind.code for kind in kinds}
    number = next(n for n in range(1, len(taken) + 2) if f"own-{n}" not in taken)
    own = as_own(source, f"own-{number}", wanted)
    return apply_life(workspace, LifeEdit(OwnReviewType, None, None, own))


def convert(workspace: Workspace, edit: ConversionEdit) -> ConversionEdit:
    """Let a review go on as another kind; everything recorded so far stays. Returns the inverse.

    Raises:
        NotFound: no such review or kind.
        Refused: it is of that kind already, or the reason is missing.
    """
    with workspace.write("review converted" if edit.undoes is None else "conversion taken back") as uow:
        review = existing_review(uow, edit.review_id)
        if edit.to_type not in {kind.code for kind in types_in(uow)}:
            raise NotFound("This kind of review is not known.", remedy="Choose one from the list.")
        before = review.details.type_code
        if edit.undoes is None:
            record = _conversion(uow, review, edit, workspace)
        else:
            put_life(uow, LifeEdit(Conversion, edit.review_id, edit.undoes, None), workspace)
            record = None
        uow.life.set_type(edit.review_id, edit.to_type)
        uow.commit(f"review {edit.review_id}")
    return ConversionEdit(edit.review_id, before, edit.on, edit.reason, record)


def _conversion(uow: WritingUnit, review: Review, edit: ConversionEdit, workspace: Workspace) -> LifeId:
    details = Conversion(review.details.type_code, edit.to_type, edit.on, edit.reason.strip())
    made = put_life(uow, LifeEdit(Conversion, edit.review_id, None, details), workspace)
    assert made is not None and made.record_id is not None  # noqa: S101, PT018 - a new record always has a number
    return made.record_id


def decide(workspace: Workspace, review_id: ReviewId, form: DecisionForm) -> LifeEdits:
    """Keep a decision form as the next version; those before stay as they are. Returns the inverse.

    The day of a decision starts its clocks, unless a day was entered for them already; a later form moves the days that
    an earlier one set, or takes them out where they hold no longer.

    Raises:
        NotFound: no such review.
        Refused: the rationale is missing, whichever way the decision goes; nobody is named; a day cannot be.
    """
    fault = record_fault(form, workspace.clock().date())
    if fault is not None:
        raise Refused(fault[0], remedy=fault[1])
    with workspace.write("decision recorded") as uow:
        review = existing_review(uow, review_id)
        earlier = [each.details for each in uow.life.all(DecisionForm, review_id)]
        form = replace(form, number=1 + max((each.number for each in earlier), default=0))
        held = {each.details: each.id for each in uow.life.all(StartDay, review_id)}
        changes = days_of_decision(form, earlier, tuple(held), type_of(uow, review).clocks)
        edits = [LifeEdit(DecisionForm, review_id, None, form)]
        edits += [LifeEdit(StartDay, review_id, None if old is None else held[old], new) for old, new in changes]
        backs = [back for each in edits if (back := put_life(uow, each, workspace)) is not None]
        uow.commit(f"review {review_id}")
    return LifeEdits(other_way("decision recorded"), tuple(reversed(backs)))
