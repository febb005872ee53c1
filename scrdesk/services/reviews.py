"""Begin a review, ask its agencies, and see on one page how it stands."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.learning import Lesson, NewLesson
from scrdesk.domain.panel import Meeting, NewMeeting
from scrdesk.domain.people import NewPerson, NewPlace, Person
from scrdesk.domain.review import (
    Agency,
    KeyLineOfEnquiry,
    NewReview,
    RequestedDocument,
    Review,
    ReviewId,
    ReviewType,
    SubmissionRequest,
)
from scrdesk.domain.standing import due_tone, longest_silence, request_status, standing_in_words
from scrdesk.domain.submission import RowKind, Submission, SubmissionStatus
from scrdesk.errors import NotFound, Refused
from scrdesk.resources import resource
from scrdesk.services.named import existing_agency, existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.store.repositories.reviews import Request
from scrdesk.store.unit_of_work import ReadingUnit

_DONE = frozenset({"closed", "complete", "completed", "done", "assured", "done-awaiting assurance"})
_CODE = re.compile(r"[A-Z][A-Z0-9]{1,3}")


@dataclass(frozen=True, slots=True)
class ReviewSummary:
    """A line of the list of reviews."""

    review: Review
    n_agencies: int
    n_entries: int


@dataclass(frozen=True, slots=True)
class AgencyStanding:
    """A line of "who has sent what": the agency, its chronology and its report.

    ``chronology`` and ``report`` are a word or two for the screen ("accepted v2", "requested", "5 days late",
    "not asked"); ``*_tone`` is "good", "warn", "bad", "info" or "quiet".
    """

    agency: Agency
    chronology: str
    chronology_tone: str
    report: str
    report_tone: str
    n_entries: int
    n_to_look_at: int


@dataclass(frozen=True, slots=True)
class DueItem:
    """Something that is due: what, a line under it, when, and its tone ("bad" late, "warn" within 5 days, "quiet")."""

    what: str
    detail: str
    due: date
    tone: str


@dataclass(frozen=True, slots=True)
class Overview:
    """One page that says where the review stands.

    ``longest_silence`` is the longest stretch of days within the period in which no agency recorded anything
    (days, first day, last day), or None.
    """

    review: Review
    type_name: str
    due: tuple[DueItem, ...]
    standings: tuple[AgencyStanding, ...]
    n_entries: int
    n_undated: int
    n_to_look_at: int
    n_agencies_received: int
    first_day: date | None
    last_day: date | None
    longest_silence: tuple[int, date, date] | None
    last_meeting: Meeting | None
    next_meeting: Meeting | None
    n_people: int
    n_meetings: int
    n_lessons: int


def review_types() -> tuple[ReviewType, ...]:
    """Return the kinds of review that can be begun (``resources/templates/review_types.toml``)."""
    with resource("templates", "review_types.toml").open("rb") as file:
        kinds = tomllib.load(file)["type"]
    return tuple(ReviewType(kind["code"], kind["name"], kind["basis"], kind["source"]) for kind in kinds)


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
    """Begin a review.

    Raises:
        Refused: the reference is empty or taken, the type unknown, or the period ends before it starts.
    """
    details = replace(new, reference=new.reference.strip(), child_label=new.child_label.strip())
    if not details.reference:
        raise Refused("A review needs the Board’s reference.", remedy="Enter one, such as “SCR 2016/02”.")
    if not details.child_label:
        raise Refused("A review needs a label for the child.", remedy="Enter one, such as “Child Q”, never the name.")
    if details.type_code not in {kind.code for kind in review_types()}:
        raise Refused("This kind of review is not known.", remedy="Choose one from the list.")
    if details.period_start and details.period_end and details.period_end < details.period_start:
        raise Refused("The review period ends before it starts.", remedy="Correct one of the two days.")
    with workspace.write("review begun") as uow:
        if uow.reviews.named(details.reference) is not None:
            raise Refused(
                f"The reference “{details.reference}” is taken.", remedy="Open that review, or enter another."
            )
        review = uow.reviews.add(details, workspace.clock())
        uow.commit(f"review {review.id}")
    return review


def add_agency(workspace: Workspace, review_id: ReviewId, code: str, name: str, kind: str, contact: str = "") -> Agency:
    """Add an agency to a review.

    Raises:
        Refused: the code is not 2 to 4 capital letters or digits beginning with a letter, or is taken.
    """
    if not _CODE.fullmatch(code):
        raise Refused(
            f"“{code}” cannot be an agency’s code.",
            remedy="Take 2 to 4 capital letters or digits, beginning with a letter, such as “POL”.",
        )
    if not name.strip():
        raise Refused("An agency needs a name.", remedy="Enter one.")
    with workspace.write("agency added") as uow:
        existing_review(uow, review_id)
        if uow.reviews.agency(review_id, code) is not None:
            raise Refused(f"The code {code} is taken in this review.", remedy="Take another.")
        added = uow.reviews.add_agency(review_id, code, name.strip(), kind, contact.strip())
        uow.commit(f"agency {added.id}")
    return added


def agencies(workspace: Workspace, review_id: ReviewId) -> tuple[Agency, ...]:
    """Return the agencies of a review in the order they were added."""
    with workspace.read() as uow:
        return uow.reviews.agencies(review_id)


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


def requests(workspace: Workspace, review_id: ReviewId) -> tuple[SubmissionRequest, ...]:
    """Return what was asked for, with the standing that follows from what was received."""
    with workspace.read() as uow:
        accepted = _accepted(uow.submissions.all(review_id))
        today = workspace.clock().date()
        return tuple(
            SubmissionRequest(
                each.agency_code,
                each.document,
                each.requested,
                each.due,
                request_status(_is_received(each, accepted), each.due, today),
            )
            for each in uow.reviews.requests(review_id)
        )


def overview(workspace: Workspace, review_id: ReviewId) -> Overview:
    """Return one page's worth of how the review stands today."""
    today = workspace.clock().date()
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        accepted = _accepted(uow.submissions.all(review_id))
        asked = uow.reviews.requests(review_id)
        days = uow.queries.days(review_id)
        held = uow.panel.all(review_id)
        learnt = uow.learning.all(review_id)
        agencies_asked = uow.reviews.agencies(review_id)
        n_people = len(uow.people.all(review_id))
    events = [row for row in days if row.kind is RowKind.EVENT]
    known_days = [day for row in events for day in (row.earliest, row.latest) if day is not None]
    n_entries = Counter(row.agency_code for row in days)
    past = [meeting for meeting in held if meeting.details.held < today]
    to_come = [meeting for meeting in held if meeting.details.held >= today]
    return Overview(
        review=review,
        type_name=next((kind.name for kind in review_types() if kind.code == review.details.type_code), ""),
        due=_due_items(asked, accepted, agencies_asked, to_come, held, learnt, today),
        standings=tuple(_standing(agency, asked, accepted, n_entries[agency.code], today) for agency in agencies_asked),
        n_entries=len(days),
        n_undated=sum(1 for row in events if row.earliest is None and row.latest is None),
        n_to_look_at=sum(each.n_errors + each.n_warnings for each in accepted.values()),
        n_agencies_received=len(accepted),
        first_day=min(known_days, default=None),
        last_day=max(known_days, default=None),
        longest_silence=longest_silence(
            ((row.earliest, row.latest) for row in events), review.details.period_start, review.details.period_end
        ),
        last_meeting=max(past, key=lambda meeting: meeting.details.held, default=None),
        next_meeting=min(to_come, key=lambda meeting: meeting.details.held, default=None),
        n_people=n_people,
        n_meetings=len(held),
        n_lessons=len(learnt),
    )


def _accepted(submissions: Sequence[Submission]) -> dict[str, Submission]:
    """Return the submission that stands for each agency now."""
    return {each.agency_code: each for each in submissions if each.status is SubmissionStatus.ACCEPTED}


def _is_received(request: Request, accepted: Mapping[str, Submission]) -> bool:
    return request.document is RequestedDocument.CHRONOLOGY and request.agency_code in accepted


def _standing(
    agency: Agency, asked: Sequence[Request], accepted: Mapping[str, Submission], n_entries: int, today: date
) -> AgencyStanding:
    def told(document: RequestedDocument, version: int | None) -> tuple[str, str]:
        mine = [each for each in asked if each.agency_code == agency.code and each.document is document]
        return standing_in_words(version, bool(mine), mine[-1].due if mine else None, today)

    stands = accepted.get(agency.code)
    chronology, chronology_tone = told(RequestedDocument.CHRONOLOGY, stands.version if stands else None)
    report, report_tone = told(RequestedDocument.AGENCY_REPORT, None)
    n_to_look_at = stands.n_errors + stands.n_warnings if stands else 0
    return AgencyStanding(agency, chronology, chronology_tone, report, report_tone, n_entries, n_to_look_at)


def _due_items(
    asked: Sequence[Request],
    accepted: Mapping[str, Submission],
    agencies_asked: Sequence[Agency],
    to_come: Sequence[Meeting],
    held: Sequence[Meeting],
    learnt: Sequence[Lesson],
    today: date,
) -> tuple[DueItem, ...]:
    """Return everything that is still to be done and has a day, the earliest first."""
    names = {agency.code: agency.name for agency in agencies_asked}
    found: list[tuple[date, str, str]] = []
    for each in asked:
        if each.due is not None and not _is_received(each, accepted):
            what = f"{each.document.value.capitalize()} from {names[each.agency_code]}"
            found.append((each.due, what, f"requested {day_in_words(each.requested)}"))
    for meeting in to_come:
        begins = f"{meeting.details.begins:%H:%M}" if meeting.details.begins else ""
        place = ", ".join(part for part in (begins, meeting.details.place) if part)
        found.append((meeting.details.held, f"Panel meeting {meeting.details.number}", place))
    for meeting in held:
        for action in meeting.details.actions:
            if action.due is not None and action.status == "open":
                found.append((action.due, f"Action {action.number}: {action.text}", action.owner))
    for lesson in learnt:
        for recommendation in lesson.details.recommendations:
            for planned in recommendation.actions:
                if planned.due is not None and planned.status.casefold() not in _DONE:
                    owner = ", ".join(part for part in (planned.lead_agency, planned.lead_role) if part)
                    found.append((planned.due, f"Action plan {planned.number}: {planned.text}", owner))
    found.sort()
    return tuple(DueItem(what, detail, due, due_tone(due, today)) for due, what, detail in found)


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
    """Register a person.

    Raises:
        Refused: the name is empty or the label is taken.
    """
    details = replace(new, name=new.name.strip(), label=new.label.strip())
    if not details.name:
        raise Refused("A person needs a name.", remedy="Enter one; “unknown male” will do.")
    if not details.label:
        raise Refused("A person needs a label.", remedy="Enter one, such as “Mother” or “HV1”.")
    with workspace.write("person registered") as uow:
        existing_review(uow, review_id)
        if any(known.details.label == details.label for known in uow.people.all(review_id)):
            raise Refused(
                f"The label “{details.label}” is taken.", remedy="One label stands for one person; take another."
            )
        added = uow.people.add(review_id, details)
        uow.commit(f"person {added.id}")
    return added


def places(workspace: Workspace, review_id: ReviewId) -> tuple[NewPlace, ...]:
    """Return the places whose names are replaced in published papers."""
    with workspace.read() as uow:
        return uow.people.places(review_id)


def add_place(workspace: Workspace, review_id: ReviewId, new: NewPlace) -> None:
    """Register a place."""
    details = NewPlace(new.name.strip(), new.label.strip())
    if not details.name or not details.label:
        raise Refused("A place needs a name and a label.", remedy="Enter both, such as “School 1” for the label.")
    with workspace.write("place registered") as uow:
        existing_review(uow, review_id)
        if any(known.name == details.name for known in uow.people.places(review_id)):
            raise Refused("This place is registered already.", remedy="Use the label it has.")
        uow.people.add_place(review_id, details)
        uow.commit(f"review {review_id}")


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
        named = [reference for item in new.items for reference in item.references]
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
