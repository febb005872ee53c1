"""Flat records of what was learnt: who was told and taught, the Board's library, products, deposits, publication.

Each kind is one frozen value whose fields are what a secretary fills in; lists are tuples. Which belong to one review
and which to the Board says :data:`OF_A_REVIEW`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Generic, NewType, TypeAlias, TypeVar

from scrdesk.domain.learning import FileId, FindingId
from scrdesk.domain.record_texts import Check, first_fault

RecordId = NewType("RecordId", int)
TRAINING, PRODUCT = "training", "product"
NEWS, BRIEFING_NOTE, SEVEN_MINUTES = "news text", "briefing note", "7-minute briefing"
POINT_STATES = ("to do", "done", "not needed", "going ahead without")


@dataclass(frozen=True, slots=True)
class Dissemination:
    """Something that carried the learning to people: a product sent out, or a course or session.

    Args:
        kind: :data:`PRODUCT` or :data:`TRAINING`.
        what: the product, course or session.
        day: when it was sent or held.
        audience: who was to hear it.
        agency: code of the agency whose members took it back; empty for all.
        owner: who answers for it, by role.
        finding_id: the finding it teaches.
        invited, attended: how many people; 0 says that it is not known.
        evaluation: what those who came said of it.
        follow_up, follow_up_due: what is still to be done, and when.
        returned, returned_on: what came back as evidence that it was used, and when.
    """

    kind: str
    what: str
    day: date | None = None
    audience: str = ""
    agency: str = ""
    owner: str = ""
    finding_id: FindingId | None = None
    invited: int = 0
    attended: int = 0
    evaluation: str = ""
    follow_up: str = ""
    follow_up_due: date | None = None
    returned: str = ""
    returned_on: date | None = None


@dataclass(frozen=True, slots=True)
class LibraryItem:
    """Something worth reading: title, topic, link, when it was read, and what it is good for here."""

    title: str
    topic: str = ""
    theme: str = ""
    link: str = ""
    author: str = ""
    read_on: date | None = None
    relevance: str = ""


@dataclass(frozen=True, slots=True)
class Outline:
    """The outline of a nationally published review, by the form of a learning and improvement sub-group.

    Args:
        title: case label as published.
        body: the publishing Board or partnership.
        link: where it is published.
        published: when.
        child: age and sex as bands ("boy, 1 to 5"), never more than was published.
        incident: what happened, in a line.
        context: circumstances and what services were there.
        theme, topic: of the vocabularies.
        summary: in a paragraph.
        findings: key findings, one a line.
        n_recommendations: how many there are.
        meaning: what it means for our agencies.
        questions: to ask ourselves, one a line.
        action: what is asked of whoever gets it.
        reply_by: by when.
        read_on: when it was read here.
    """

    title: str
    body: str = ""
    link: str = ""
    published: date | None = None
    child: str = ""
    incident: str = ""
    context: str = ""
    theme: str = ""
    topic: str = ""
    summary: str = ""
    findings: str = ""
    n_recommendations: int = 0
    meaning: str = ""
    questions: str = ""
    action: str = ""
    reply_by: date | None = None
    read_on: date | None = None


@dataclass(frozen=True, slots=True)
class OutlineReply:
    """To whom an outline went, and what came back."""

    outline_id: int
    agency: str
    sent: date | None = None
    replied: date | None = None
    reply: str = ""


@dataclass(frozen=True, slots=True)
class LearningProduct:
    """A short product in boxes: a 7-minute briefing, a briefing note, a news text.

    Args:
        kind: :data:`SEVEN_MINUTES`, :data:`BRIEFING_NOTE` or :data:`NEWS`.
        title: of it.
        day: its date.
        boxes: title and text of each box; titles can be renamed.
        questions: the questions it ends with.
    """

    kind: str
    title: str
    day: date | None = None
    boxes: tuple[tuple[str, str], ...] = ()
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deposit:
    """A report sent to the national repository of case reviews, or to be sent.

    Args:
        title: as the catalogue should show it.
        body: the publishing body; not shown when anonymous.
        author: of the report.
        dated: date of the report.
        summary: for the catalogue.
        is_anonymous: published by the repository without the body's name.
        file_name: the file that is sent.
        sent, acknowledged: when.
        link: of the catalogue entry.
        note: anything else.
    """

    title: str
    body: str = ""
    author: str = ""
    dated: date | None = None
    summary: str = ""
    is_anonymous: bool = False
    file_name: str = ""
    sent: date | None = None
    acknowledged: date | None = None
    link: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PublicationDays:
    """The days of a publication; one to a review.

    Args:
        planned: when it is to be published.
        sent: when the national body, Secretary of State and inspectorate got it.
        published: when it was.
        link: where.
        until: how long it stays up; computed when it is not typed.
        taken_down: when it was taken down.
        is_not_published: the Board decided not to publish, or to publish anonymously.
    """

    planned: date | None = None
    sent: date | None = None
    published: date | None = None
    link: str = ""
    until: date | None = None
    taken_down: date | None = None
    is_not_published: bool = False


@dataclass(frozen=True, slots=True)
class CheckedPoint:
    """What was said on one point of the publication checklist.

    Args:
        point: code of the point.
        state: one of :data:`POINT_STATES`.
        who: by role.
        on: when.
        reason: why it is not needed, or why the publication goes ahead without it.
        document: the proof, by name.
        file_id: the proof, when it is kept in the store.
    """

    point: str
    state: str = POINT_STATES[0]
    who: str = ""
    on: date | None = None
    reason: str = ""
    document: str = ""
    file_id: FileId | None = None


Record: TypeAlias = (
    Dissemination | LibraryItem | Outline | OutlineReply | LearningProduct | Deposit | PublicationDays | CheckedPoint
)
RecordT = TypeVar("RecordT", bound=Record)
OF_A_REVIEW: tuple[type[Record], ...] = (Dissemination, LearningProduct, Deposit, PublicationDays, CheckedPoint)
"""Kinds that belong to a review; the others are the Board's, whatever review is open."""
NAMES: dict[type[Record], str] = {
    Dissemination: "dissemination",
    LibraryItem: "library item",
    Outline: "outline",
    OutlineReply: "reply to an outline",
    LearningProduct: "briefing",
    Deposit: "repository deposit",
    PublicationDays: "days of publication",
    CheckedPoint: "publication point",
}


@dataclass(frozen=True, slots=True)
class Stored(Generic[RecordT]):
    """A record with the number of its row."""

    id: RecordId
    details: RecordT


def record_fault(record: Record, today: date) -> tuple[str, str] | None:
    """Return what keeps a record out of the store and what to do, or None."""
    return first_fault(record, _checks(record, today))


def _checks(record: Record, today: date) -> tuple[Check, ...]:
    """Return what could be wrong with a record of its kind: whether it is, what to say, what to do."""
    if isinstance(record, Dissemination):
        n_asked, n_came = record.invited, record.attended
        return (
            (not record.what, "It is not said what was sent or held.", "Name the product, course or session."),
            (record.kind not in (PRODUCT, TRAINING), "This is no kind.", "Choose product or training."),
            (
                bool(n_asked) and n_came > n_asked,
                "More people came than were invited.",
                "Correct one of the two numbers, or leave “invited” empty.",
            ),
        )
    if isinstance(record, CheckedPoint):
        is_decided = record.state != POINT_STATES[0]
        return (
            (record.state not in POINT_STATES, "This is no state.", f"Choose one of: {', '.join(POINT_STATES)}."),
            (
                record.state in POINT_STATES[2:] and not record.reason,
                "The reason is missing.",
                "Write why; it stays on record.",
            ),
            (is_decided and not record.who, "Nobody is named.", "Write who checked or decided it, by role."),
        )
    if isinstance(record, OutlineReply):
        is_turned = bool(record.sent and record.replied and record.replied < record.sent)
        return (
            (not record.agency, "Nobody is named.", "Say to whom it went."),
            (is_turned, "The reply is dated before it was sent.", "Correct one of the two days."),
        )
    if isinstance(record, PublicationDays):
        is_early = record.published is not None and record.published > today
        is_down = bool(record.until and record.published and record.until < record.published)
        return (
            (is_early, "The day of publication is still to come.", "Write it as planned."),
            (is_down, "It would come down before it went up.", "Correct one of the two days."),
        )
    is_unsent = isinstance(record, Deposit) and record.acknowledged is not None and record.sent is None
    return (
        (not record.title, "There is no title.", "Write one."),
        (is_unsent, "It was acknowledged but not sent.", "Write when it was sent."),
    )
