"""Begin a review, ask its agencies, and see on one page how it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.document_language import DocumentLanguage
from scrdesk.domain.learning import Lesson, NewLesson
from scrdesk.domain.panel import Meeting, NewMeeting
from scrdesk.domain.people import NewPerson, NewPlace, Person
from scrdesk.domain.review import Agency, KeyLineOfEnquiry, NewAgency, NewReview, RequestedDocument, Review, ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.named import existing_agency, existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.register import register_person, register_place
from scrdesk.services.review_types import review_types, types_in
from scrdesk.services.standing import AgencyStanding, DueItem, Overview, overview, requests
from scrdesk.store.unit_of_work import ReadingUnit, WritingUnit

__all__ = [
    "AgencyStanding",
    "DueItem",
    "Overview",
    "ReviewSummary",
    "add_agency",
    "add_key_line",
    "add_person",
    "add_place",
    "agencies",
    "begin_review",
    "create_review",
    "find_review",
    "key_lines",
    "lessons",
    "list_reviews",
    "meetings",
    "overview",
    "people",
    "places",
    "record_lesson",
    "record_meeting",
    "request_document",
    "requests",
    "review_types",
]

_CODE = re.compile(r"[A-Z][A-Z0-9]{1,3}")


@dataclass(frozen=True, slots=True)
class ReviewSummary:
    """A line of the list of reviews."""

    review: Review
    n_agencies: int
    n_entries: int


def list_reviews(workspace: Workspace) -> tuple[ReviewSummary, ...]:
    """Return every review of the store, newest first."""
    with workspace.read() as uow:
        n_agencies, n_entries = uow.reviews.n_agencies(), uow.reviews.n_entries()
        return tuple(
            ReviewSummary(review, n_agencies.get(review.id, 0), n_entries.get(review.id, 0))
            for review in uow.reviews.all()
        )


def find_review(workspace: Workspace, reference: str) -> Review:
    """Return the review with that reference.

    Raises:
        NotFound: naming the references there are.
    """
    with workspace.read() as uow:
        found = uow.reviews.named(reference.strip())
        if found is not None:
            return found
        known = [review.details.reference for review in uow.reviews.all()]
    raise NotFound(
        f"There is no review with the reference “{reference}”.",
        remedy=f"The store holds: {', '.join(known)}." if known else "The store holds no review yet.",
    )


def create_review(workspace: Workspace, new: NewReview) -> Review:
    """Begin a review without agencies; errors as :func:`begin_review`."""
    return begin_review(workspace, new, ())


def begin_review(
    workspace: Workspace,
    new: NewReview,
    taking_part: Sequence[NewAgency],
    asked: date | None = None,
    chronologies_due: date | None = None,
) -> Review:
    """Begin a review with its agencies, all or nothing, and record that they were asked for chronologies if they were.

    That an agency takes part does not mean that it was asked: what it owes runs from the day of the request.

    Args:
        workspace: the open store.
        new: what the review is called and looks at.
        taking_part: the agencies, in the order in which they are listed everywhere.
        asked: the day on which all of them were asked for their chronologies, or None while they are not.
        chronologies_due: the day by which the chronologies are wanted, or None.

    Raises:
        Refused: the reference is empty or taken, the type unknown, the period ends before it starts, an agency's code
            is no code or is there twice, the agencies would be asked on a day to come, or the chronologies are due
            without that they were asked for, or before.
    """
    details = checked_review(new)
    if asked is not None and asked > workspace.clock().date():
        raise Refused("The agencies cannot have been asked on a day to come.", remedy="Ask them later, under Requests.")
    if chronologies_due is not None and asked is None:
        raise Refused("Chronologies are due that were not asked for.", remedy="Enter the day of the request too.")
    if chronologies_due is not None and asked is not None and chronologies_due < asked:
        raise Refused(
            "The chronologies would be due before they were asked for.", remedy="Correct one of the two days."
        )
    with workspace.write("review begun") as uow:
        if details.type_code not in {kind.code for kind in types_in(uow)}:
            raise Refused("This kind of review is not known.", remedy="Choose one from the list.")
        if uow.reviews.named(details.reference) is not None:
            raise Refused(
                f"The reference “{details.reference}” is taken.", remedy="Open that review, or enter another."
            )
        review = uow.reviews.add(details, workspace.clock())
        for agency in taking_part:
            added = added_agency(uow, review.id, agency)
            if asked is not None:
                uow.reviews.add_request(added.id, RequestedDocument.CHRONOLOGY, asked, chronologies_due)
        uow.commit(f"review {review.id}, {len(taking_part)} agencies")
    return review


def checked_review(new: NewReview) -> NewReview:
    """Return a review's details tidied.

    Raises:
        Refused: reference or label is missing, the language is not known, or the period ends before it starts.
    """
    details = replace(new, reference=new.reference.strip(), child_label=new.child_label.strip())
    if not details.reference:
        raise Refused("A review needs the Board’s reference.", remedy="Enter one, such as “SCR 2016/02”.")
    if not details.child_label:
        raise Refused("A review needs a label for the child.", remedy="Enter one, such as “Child Q”, never the name.")
    if details.language not in {each.value for each in DocumentLanguage}:
        raise Refused("Documents cannot be made in this language.", remedy="Choose English or Welsh.")
    if details.period_start and details.period_end and details.period_end < details.period_start:
        raise Refused("The review period ends before it starts.", remedy="Correct one of the two days.")
    return details


def add_agency(workspace: Workspace, review_id: ReviewId, code: str, name: str, kind: str, contact: str = "") -> Agency:
    """Add an agency to a review.

    Raises:
        Refused: the code is not 2 to 4 capital letters or digits beginning with a letter, or is taken.
    """
    with workspace.write("agency added") as uow:
        existing_review(uow, review_id)
        added = added_agency(uow, review_id, NewAgency(code, name, kind, contact))
        uow.commit(f"agency {added.id}")
    return added


def added_agency(uow: WritingUnit, review_id: ReviewId, new: NewAgency) -> Agency:
    """Add an agency within a transaction that does more; errors as :func:`add_agency`."""
    if not _CODE.fullmatch(new.code):
        raise Refused(
            f"“{new.code}” cannot be an agency’s code.",
            remedy="Take 2 to 4 capital letters or digits, beginning with a letter, such as “POL”.",
        )
    if not new.name.strip():
        raise Refused("An agency needs a name.", remedy="Enter one.")
    if uow.reviews.agency(review_id, new.code) is not None:
        raise Refused(f"The code {new.code} is taken in this review.", remedy="Take another.")
    return uow.reviews.add_agency(review_id, new.code, new.name.strip(), new.kind, new.contact.strip())


def agencies(workspace: Workspace, review_id: ReviewId) -> tuple[Agency, ...]:
    """Return the agencies of a review in the order they were added."""
    with workspace.read() as uow:
        return workspace.kept.of(uow, ("agencies", review_id), lambda: uow.reviews.agencies(review_id))


def find_agency(workspace: Workspace, review_id: ReviewId, code: str) -> Agency:
    """Return an agency of a review by its code.

    Raises:
        NotFound: naming the codes there are.
    """
    with workspace.read() as uow:
        return existing_agency(uow, review_id, code)


def request_document(
    workspace: Workspace,
    review_id: ReviewId,
    agency_code: str,
    document: RequestedDocument,
    requested: date,
    due: date | None,
) -> None:
    """Record that an agency was asked for a document."""
    if due is not None and due < requested:
        raise Refused("The document would be due before it was asked for.", remedy="Correct one of the two days.")
    with workspace.write("document requested") as uow:
        agency = existing_agency(uow, review_id, agency_code)
        uow.reviews.add_request(agency.id, document, requested, due)
        uow.commit(f"agency {agency.id}")


def key_lines(workspace: Workspace, review_id: ReviewId) -> tuple[KeyLineOfEnquiry, ...]:
    """Return the key lines of enquiry in order."""
    with workspace.read() as uow:
        return uow.reviews.key_lines(review_id)


def add_key_line(workspace: Workspace, review_id: ReviewId, question: str) -> KeyLineOfEnquiry:
    """Add a key line of enquiry; it gets the next number."""
    if not question.strip():
        raise Refused("A key line of enquiry needs a question.", remedy="Enter one.")
    with workspace.write("key line added") as uow:
        existing_review(uow, review_id)
        added = uow.reviews.add_key_line(review_id, question.strip())
        uow.commit(f"key line {added.id}")
    return added


def people(workspace: Workspace, review_id: ReviewId) -> tuple[Person, ...]:
    """Return the people of a review, family first, then professionals."""
    with workspace.read() as uow:
        return uow.people.all(review_id)


def add_person(workspace: Workspace, review_id: ReviewId, new: NewPerson) -> Person:
    """Register a person; errors as :func:`~scrdesk.services.register.register_person`."""
    return register_person(workspace, review_id, new)


def places(workspace: Workspace, review_id: ReviewId) -> tuple[NewPlace, ...]:
    """Return the places whose names are replaced in published papers."""
    with workspace.read() as uow:
        return uow.people.places(review_id)


def add_place(workspace: Workspace, review_id: ReviewId, new: NewPlace) -> None:
    """Register a place; errors as :func:`~scrdesk.services.register.register_place`."""
    register_place(workspace, review_id, new)


def meetings(workspace: Workspace, review_id: ReviewId) -> tuple[Meeting, ...]:
    """Return the panel's meetings with their minutes, in order."""
    with workspace.read() as uow:
        return uow.panel.all(review_id)


def record_meeting(workspace: Workspace, review_id: ReviewId, new: NewMeeting) -> Meeting:
    """Record a meeting with its minutes.

    Raises:
        Refused: the meeting number is taken, or minutes name an entry that does not exist.
    """
    with workspace.write("meeting recorded") as uow:
        existing_review(uow, review_id)
        if any(known.details.number == new.number for known in uow.panel.all(review_id)):
            raise Refused(f"Meeting {new.number} is recorded already.", remedy="Take the next number.")
        named = [each for item in new.items for each in (*item.references, item.carries) if each]
        added = uow.panel.add(review_id, new, _entries_named(uow, review_id, named))
        uow.commit(f"meeting {added.id}")
    return added


def lessons(workspace: Workspace, review_id: ReviewId) -> tuple[Lesson, ...]:
    """Return the findings with their evidence, recommendations and actions, in order."""
    with workspace.read() as uow:
        return uow.learning.all(review_id)


def record_lesson(workspace: Workspace, review_id: ReviewId, new: NewLesson) -> Lesson:
    """Record a finding.

    Raises:
        Refused: it has no evidence, or names an entry that does not exist.
    """
    if not new.evidence:
        raise Refused("A finding needs evidence.", remedy="Name at least one entry, such as “POL-0042”.")
    with workspace.write("finding recorded") as uow:
        existing_review(uow, review_id)
        if any(known.details.number == new.number for known in uow.learning.all(review_id)):
            raise Refused(f"Finding {new.number} is recorded already.", remedy="Take the next number.")
        added = uow.learning.add(review_id, new, _entries_named(uow, review_id, new.evidence))
        uow.commit(f"lesson {added.id}")
    return added


def _entries_named(uow: ReadingUnit, review_id: ReviewId, named: Sequence[str]) -> dict[str, EntryId]:
    """Return the entries that references name.

    Raises:
        Refused: one of them does not exist in this review.
    """
    known = uow.entries.by_reference(review_id) if named else {}
    missing = sorted(set(named) - set(known))
    if missing:
        raise Refused(f"There is no entry {', '.join(missing)}.", remedy="Check the references.")
    return {reference: known[reference] for reference in named}
