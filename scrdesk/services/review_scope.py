"""Change what a review looks at once it has begun: label, period, circumstances, key lines of enquiry, agencies.

Terms of reference change as a review goes on; each edit is data and gives its inverse, and the trail keeps when.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from scrdesk.domain.review import AgencyId, KeyLineId, KeyLineOfEnquiry, NewAgency, NewReview, ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.named import existing_agency, existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.reviews import added_agency, checked_review
from scrdesk.store.unit_of_work import WritingUnit


@dataclass(frozen=True, slots=True)
class DetailsEdit:
    """Label, title, period, incident and circumstances as they are to stand; reference and kind stay."""

    review_id: ReviewId
    details: NewReview


@dataclass(frozen=True, slots=True)
class KeyLineEdit:
    """A key line as it is to stand: ``key_line_id`` None adds one, ``question`` empty takes it out.

    ``number`` is what one that was taken out comes back under; None gives the next.
    """

    review_id: ReviewId
    key_line_id: KeyLineId | None
    question: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class AgencyEdit:
    """An agency as it is to stand, found by its code; ``details`` None takes out one that nothing hangs on."""

    review_id: ReviewId
    code: str
    details: NewAgency | None


ScopeEdit: TypeAlias = DetailsEdit | KeyLineEdit | AgencyEdit


def apply_scope(workspace: Workspace, edit: ScopeEdit) -> ScopeEdit | None:
    """Make an edit in one transaction; return the inverse, or None when nothing changed.

    Raises:
        NotFound: the review, key line or agency is not there.
        Refused: the label is missing, the period ends before it starts, a key line that entries carry or an agency
            that was asked for something is to be taken out, a code cannot be or is taken.
    """
    action, change = {
        DetailsEdit: ("review changed", _change_details),
        KeyLineEdit: ("key line changed", _change_key_line),
        AgencyEdit: ("agency changed", _change_agency),
    }[type(edit)]
    with workspace.write(action) as uow:
        existing_review(uow, edit.review_id)
        inverse: ScopeEdit | None = change(uow, edit)  # type: ignore[operator]  # chosen by the edit's own type
        if inverse is not None:
            uow.commit(f"review {edit.review_id}")
    return inverse


def _change_details(uow: WritingUnit, edit: DetailsEdit) -> DetailsEdit | None:
    before = existing_review(uow, edit.review_id).details
    kept = replace(edit.details, reference=before.reference, type_code=before.type_code)
    details = checked_review(kept)
    if details == before:
        return None
    uow.reviews.change(edit.review_id, details)
    return DetailsEdit(edit.review_id, before)


def _change_key_line(uow: WritingUnit, edit: KeyLineEdit) -> KeyLineEdit | None:
    question = " ".join(edit.question.split())
    if edit.key_line_id is None:
        if not question:
            raise Refused("A key line of enquiry needs a question.", remedy="Enter one.")
        added = uow.reviews.add_key_line(edit.review_id, question, edit.number)
        return KeyLineEdit(edit.review_id, added.id, "")
    before = _existing_key_line(uow, edit.review_id, edit.key_line_id)
    if question == before.question:
        return None
    if question:
        uow.reviews.change_key_line(before.id, question)
        return KeyLineEdit(edit.review_id, before.id, before.question)
    n_entries = uow.reviews.n_entries_of_key_line(before.id)
    if n_entries:
        stand = "1 entry stands" if n_entries == 1 else f"{n_entries:,} entries stand"
        raise Refused(
            f"{stand} under key line {before.number}.",
            remedy="Take it off them first (Chronology, filter by the panel’s marks), or change its words.",
        )
    uow.reviews.remove_key_line(before.id)
    return KeyLineEdit(edit.review_id, None, before.question, before.number)


def _existing_key_line(uow: WritingUnit, review_id: ReviewId, key_line_id: KeyLineId) -> KeyLineOfEnquiry:
    found = next((each for each in uow.reviews.key_lines(review_id) if each.id == key_line_id), None)
    if found is None:
        raise NotFound("This key line is no longer there.", remedy="Look at the list again.")
    return found


def _change_agency(uow: WritingUnit, edit: AgencyEdit) -> AgencyEdit | None:
    known = uow.reviews.agency(edit.review_id, edit.code)
    if edit.details is None:
        gone = existing_agency(uow, edit.review_id, edit.code)
        _refuse_used(uow, gone.id, gone.code)
        uow.reviews.remove_agency(gone.id)
        return AgencyEdit(edit.review_id, gone.code, NewAgency(gone.code, gone.name, gone.kind, gone.contact))
    if known is None:
        added = added_agency(uow, edit.review_id, edit.details)
        return AgencyEdit(edit.review_id, added.code, None)
    before = NewAgency(known.code, known.name, known.kind, known.contact)
    after = replace(edit.details, code=known.code, name=" ".join(edit.details.name.split()))
    if not after.name:
        raise Refused("An agency needs a name.", remedy="Enter one.")
    if after == before:
        return None
    uow.reviews.change_agency(known.id, after.name, after.kind, after.contact.strip())
    return AgencyEdit(edit.review_id, known.code, before)


def _refuse_used(uow: WritingUnit, agency_id: AgencyId, code: str) -> None:
    if uow.reviews.is_agency_used(agency_id):
        raise Refused(
            f"{code} was asked for something, or has sent something.",
            remedy="It stays in the review, since its references stay. Change its name if that is wrong.",
        )
