"""A review: its type, its period, the agencies that were asked, and its key lines of enquiry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NewType

ReviewId = NewType("ReviewId", int)
AgencyId = NewType("AgencyId", int)
KeyLineId = NewType("KeyLineId", int)


@dataclass(frozen=True, slots=True)
class ReviewType:
    """A kind of review, read from ``resources/templates/review_types.toml`` or made by the user.

    Args:
        code, name: what it is called.
        basis, source: in law and guidance.
        valid_from, valid_to: days on which a review of this kind can have been begun; None is open.
        synonyms: other names, for search only ("LLI").
        steps, clocks: codes of the steps and clocks that apply.
        documents: what agencies are asked for (:class:`RequestedDocument` values).
        criteria: codes of the criteria on the decision form, or criteria in the user's own words.
        becomes: codes of kinds that it can go on as.
        is_own: made by the user.
    """

    code: str
    name: str
    basis: str
    source: str
    valid_from: date | None = None
    valid_to: date | None = None
    synonyms: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    clocks: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()
    becomes: tuple[str, ...] = ()
    is_own: bool = False

    def is_valid_on(self, day: date) -> bool:
        """Whether a review of this kind can have been begun on a day."""
        return (self.valid_from is None or day >= self.valid_from) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class NewReview:
    """What a secretary enters to begin a review.

    Args:
        reference: the Board's reference, unique in the store ("SCR 2016/02").
        type_code: code of the review type.
        child_label: the label used in all papers ("Child Q"), never the name.
        title: a short working title; may be empty.
        period_start, period_end: the review period, inclusive, or None when not yet agreed.
        incident: day of the incident, or None.
        circumstances: two lines on what happened; may be empty.
        language: of headings and labels in its documents, as a tag ("en-GB", "cy").
    """

    reference: str
    type_code: str
    child_label: str
    title: str = ""
    period_start: date | None = None
    period_end: date | None = None
    incident: date | None = None
    circumstances: str = ""
    language: str = "en-GB"


@dataclass(frozen=True, slots=True)
class Review:
    """A review as stored."""

    id: ReviewId
    details: NewReview


@dataclass(frozen=True, slots=True)
class NewAgency:
    """An agency as entered; the parts are those of :class:`Agency`."""

    code: str
    name: str
    kind: str
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency of one review.

    ``code`` (2 to 4 capital letters, unique in the review) begins each entry's permanent reference.
    ``kind`` selects the hue ("police", "gp", "hospital", "health_visiting", "school", "social_care", "housing",
    "probation", "other"). ``panel_label`` and ``published_label`` stand for the name where it would place the family
    ("GP Practice"); empty where the agency is named, or where the panel's label holds for the published report, too.
    """

    id: AgencyId
    code: str
    name: str
    kind: str
    contact: str = ""
    panel_label: str = ""
    published_label: str = ""


class RequestedDocument(Enum):
    """What an agency was asked for."""

    CHRONOLOGY = "chronology"
    AGENCY_REPORT = "agency report"
    INVOLVEMENT_FORM = "agency involvement form"


class RequestStatus(Enum):
    """Where a request for a submission stands; each follows from what was received, never typed."""

    REQUESTED = "requested"
    RECEIVED = "received"
    CHECKED = "checked"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class SubmissionRequest:
    """A request to an agency for a document."""

    agency_code: str
    document: RequestedDocument
    requested: date
    due: date | None
    status: RequestStatus


@dataclass(frozen=True, slots=True)
class KeyLineOfEnquiry:
    """A numbered question of the terms of reference (KLOE)."""

    id: KeyLineId
    number: int
    question: str
