"""Begin a review, ask its agencies, and see on one page how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

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
from scrdesk.services.open_store import Workspace


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
    raise NotImplementedError


def list_reviews(workspace: Workspace) -> tuple[ReviewSummary, ...]:
    """Return every review of the store, newest first."""
    raise NotImplementedError


def find_review(workspace: Workspace, reference: str) -> Review:
    """Return the review with that reference.

    Raises:
        NotFound: naming the references there are.
    """
    raise NotImplementedError


def create_review(workspace: Workspace, new: NewReview) -> Review:
    """Begin a review.

    Raises:
        Refused: the reference is empty or taken, the type unknown, or the period ends before it starts.
    """
    raise NotImplementedError


def add_agency(
    workspace: Workspace, review_id: ReviewId, code: str, name: str, kind: str, contact: str = ""
) -> Agency:
    """Add an agency to a review.

    Raises:
        Refused: the code is not 2 to 4 capital letters or digits beginning with a letter, or is taken.
    """
    raise NotImplementedError


def agencies(workspace: Workspace, review_id: ReviewId) -> tuple[Agency, ...]:
    """Return the agencies of a review in the order they were added."""
    raise NotImplementedError


def request_document(
    workspace: Workspace,
    review_id: ReviewId,
    agency_code: str,
    document: RequestedDocument,
    requested: date,
    due: date | None,
) -> None:
    """Record that an agency was asked for a document."""
    raise NotImplementedError


def requests(workspace: Workspace, review_id: ReviewId) -> tuple[SubmissionRequest, ...]:
    """Return what was asked for, with the standing that follows from what was received."""
    raise NotImplementedError


def overview(workspace: Workspace, review_id: ReviewId) -> Overview:
    """Return one page's worth of how the review stands today."""
    raise NotImplementedError


def key_lines(workspace: Workspace, review_id: ReviewId) -> tuple[KeyLineOfEnquiry, ...]:
    """Return the key lines of enquiry in order."""
    raise NotImplementedError


def add_key_line(workspace: Workspace, review_id: ReviewId, question: str) -> KeyLineOfEnquiry:
    """Add a key line of enquiry; it gets the next number."""
    raise NotImplementedError


def people(workspace: Workspace, review_id: ReviewId) -> tuple[Person, ...]:
    """Return the people of a review, family first, then professionals."""
    raise NotImplementedError


def add_person(workspace: Workspace, review_id: ReviewId, new: NewPerson) -> Person:
    """Register a person.

    Raises:
        Refused: the name is empty or the label is taken.
    """
    raise NotImplementedError


def places(workspace: Workspace, review_id: ReviewId) -> tuple[NewPlace, ...]:
    """Return the places whose names are replaced in published papers."""
    raise NotImplementedError


def add_place(workspace: Workspace, review_id: ReviewId, new: NewPlace) -> None:
    """Register a place."""
    raise NotImplementedError


def meetings(workspace: Workspace, review_id: ReviewId) -> tuple[Meeting, ...]:
    """Return the panel's meetings with their minutes, in order."""
    raise NotImplementedError


def record_meeting(workspace: Workspace, review_id: ReviewId, new: NewMeeting) -> Meeting:
    """Record a meeting with its minutes.

    Raises:
        Refused: the meeting number is taken, or minutes name an entry that does not exist.
    """
    raise NotImplementedError


def lessons(workspace: Workspace, review_id: ReviewId) -> tuple[Lesson, ...]:
    """Return the findings with their evidence, recommendations and actions, in order."""
    raise NotImplementedError


def record_lesson(workspace: Workspace, review_id: ReviewId, new: NewLesson) -> Lesson:
    """Record a finding.

    Raises:
        Refused: it has no evidence, or names an entry that does not exist.
    """
    raise NotImplementedError
