"""What is kept of a review's life: one frozen value to a kind, its fields what a secretary fills in.

Those of :data:`OF_A_REVIEW` belong to one review, the others to the whole desk. :data:`SINGLE` names the fields by
which there is one record of a kind; such a record is replaced, others are added.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Generic, NewType, TypeAlias, TypeVar

from scrdesk.domain.learning import FileId

LifeId = NewType("LifeId", int)
STEP_STATES = ("open", "under way", "done", "not applicable")
ANSWERS = ("yes", "no", "not known")
OUTCOMES = ("carry out a review", "no review", "another kind of review", "more information is needed")
DIRECTIONS = ("sent", "asked", "advised", "replied", "met")
INTENTS = ("publish in full", "publish anonymously through the NSPCC", "do not publish", "not decided")
PAPER_KINDS = (
    "individual management review",
    "agency report",
    "agency involvement form",
    "agency action plan",
    "other",
)
PAPER_STATES = ("received", "checked", "returned", "accepted")
CHECK_ANSWERS = ("yes", "no", "in part", "does not apply")
ARCHIVE_KINDS = ("executive summary", "overview report", "full report", "learning summary", "other")
LAST_SUMMARY_ONLY_YEAR = 2010
SUMMARY_ONLY_WHY = "since the review began before 10 June 2010"
"""Until the letter of the Department for Education of that day no overview report was published."""


@dataclass(frozen=True, slots=True)
class StartDay:
    """The day of an event that starts clocks (:class:`~scrdesk.domain.life.clock_rules.StartEvent`)."""

    event: str
    day: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class ClockMark:
    """What was decided and done about one clock.

    Args:
        rule: code of the rule.
        revised, revised_why: another day than the computed one, and why.
        done: when the duty was done.
        sent_to: who it went to.
        is_not_applicable, why_not: the rule does not apply to this review, and why.
        proof: name of the document that proves it.
        file_id: the proof itself, kept in the store.
    """

    rule: str
    revised: date | None = None
    revised_why: str = ""
    done: date | None = None
    sent_to: str = ""
    is_not_applicable: bool = False
    why_not: str = ""
    proof: str = ""
    file_id: FileId | None = None


@dataclass(frozen=True, slots=True)
class StepMark:
    """How far a step has come; ``reason`` says why one does not apply."""

    step: str
    state: str = STEP_STATES[0]
    on: date | None = None
    who: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DecisionForm:
    """One version of the decision form; a later one does not replace it.

    Args:
        number: of the version, from 1.
        outcome: one of :data:`OUTCOMES`.
        decided_on, decided_by: when, and who by office.
        rationale: full and explicit, whichever way it goes.
        dissent: who thought otherwise and why.
        advice: what the national body advised, when it was asked.
        answers: criterion, one of :data:`ANSWERS`, and the reason.
    """

    number: int
    outcome: str
    decided_on: date | None = None
    decided_by: str = ""
    rationale: str = ""
    dissent: str = ""
    advice: str = ""
    answers: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Conversion:
    """A review went on as another kind; what was recorded before stays."""

    from_type: str
    to_type: str
    on: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class BodyContact:
    """One exchange with a national body.

    Args:
        body: its name.
        direction: one of :data:`DIRECTIONS`.
        on: when.
        what: what was sent, asked, advised or answered.
        reply_by: when an answer is owed.
        answered: when it was given.
        weighed: how the advice or request was weighed, and by whom.
        outcome: what was done.
        proof: name of the document.
        file_id: the document.
    """

    body: str
    direction: str
    on: date
    what: str
    reply_by: date | None = None
    answered: date | None = None
    weighed: str = ""
    outcome: str = ""
    proof: str = ""
    file_id: FileId | None = None


@dataclass(frozen=True, slots=True)
class PublicationIntent:
    """What the Board means to do about publication, and why; a later one does not replace it."""

    intent: str
    reasons: str
    decided_by: str = ""
    decided_on: date | None = None
    advice: str = ""


@dataclass(frozen=True, slots=True)
class RequestScope:
    """What a request to an agency covers: persons, period and questions, and how it comes back."""

    agency: str
    document: str
    scope: str = ""
    return_route: str = ""


@dataclass(frozen=True, slots=True)
class LetterSent:
    """A letter that was written from a template: which, to whom, when, with what day to answer by."""

    kind: str
    addressee: str
    on: date
    agency: str = ""
    document: str = ""
    due: date | None = None
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class AgencyPaper:
    """A report of an agency as it came in, kept as a file.

    Args:
        agency: code.
        kind: one of :data:`PAPER_KINDS`.
        title: as on the paper.
        version: the agency's or ours, from 1.
        received: when.
        state: one of :data:`PAPER_STATES`.
        decided_on, decided_by: when it was checked, returned or accepted, and by whom.
        note: what is to be mended, or anything else.
        checks: code of a question of the checklist, one of :data:`CHECK_ANSWERS`, and a note.
        file_name, file_id: the file.
    """

    agency: str
    kind: str
    title: str
    version: int
    received: date
    state: str = PAPER_STATES[0]
    decided_on: date | None = None
    decided_by: str = ""
    note: str = ""
    checks: tuple[tuple[str, str, str], ...] = ()
    file_name: str = ""
    file_id: FileId | None = None


@dataclass(frozen=True, slots=True)
class OwnReviewType:
    """A kind of review that the user made; the parts are those of :class:`~scrdesk.domain.review.ReviewType`."""

    code: str
    name: str
    basis: str = ""
    source: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    synonyms: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    clocks: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()
    becomes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OneOffHoliday:
    """A day on which offices are closed beside the bank holidays that are known."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class NationalBody:
    """A body that is owed something, with the days between which it is the right one.

    Args:
        name: as letters name it.
        role: the role in the rules ("national panel").
        valid_from, valid_to: None is open.
        address: as typed by the user.
        owed: what it is owed, in words.
    """

    name: str
    role: str
    valid_from: date | None = None
    valid_to: date | None = None
    address: str = ""
    owed: str = ""


@dataclass(frozen=True, slots=True)
class ArchivedReport:
    """An old report: what it is, where it is held, until when; the PDF may be kept in the store.

    Args:
        label: as published ("Child H").
        year: of the review.
        kind: one of :data:`ARCHIVE_KINDS`.
        body: that published it.
        published: when.
        where_held: where the paper or file is.
        until: when it is to be looked at again or taken down.
        note: anything else; no detail of a case.
        file_name, file_id: the PDF.
        is_summary_only: the overview report was never published, since the review began before 10 June 2010.
    """

    label: str
    year: int
    kind: str = ARCHIVE_KINDS[1]
    body: str = ""
    published: date | None = None
    where_held: str = ""
    until: date | None = None
    note: str = ""
    file_name: str = ""
    file_id: FileId | None = None
    is_summary_only: bool = False

    @property
    def kind_in_words(self) -> str:
        """What it is; with the reason where nothing more than the summary was published."""
        return f"{self.kind} only, {SUMMARY_ONLY_WHY}" if self.is_summary_only else self.kind


LifeRecord: TypeAlias = (
    StartDay
    | ClockMark
    | StepMark
    | DecisionForm
    | Conversion
    | BodyContact
    | PublicationIntent
    | RequestScope
    | LetterSent
    | AgencyPaper
    | OwnReviewType
    | OneOffHoliday
    | NationalBody
    | ArchivedReport
)
LifeT = TypeVar("LifeT", bound=LifeRecord)
OF_A_REVIEW: tuple[type[LifeRecord], ...] = (
    StartDay,
    ClockMark,
    StepMark,
    DecisionForm,
    Conversion,
    BodyContact,
    PublicationIntent,
    RequestScope,
    LetterSent,
    AgencyPaper,
)
SINGLE: dict[type[LifeRecord], tuple[str, ...]] = {
    StartDay: ("event",),
    ClockMark: ("rule",),
    StepMark: ("step",),
    RequestScope: ("agency", "document"),
    OwnReviewType: ("code",),
    OneOffHoliday: ("day",),
}
NAMES: dict[type[LifeRecord], str] = {
    StartDay: "day of an event",
    ClockMark: "clock",
    StepMark: "step",
    DecisionForm: "decision form",
    Conversion: "conversion",
    BodyContact: "contact with a national body",
    PublicationIntent: "publication intent",
    RequestScope: "scope of a request",
    LetterSent: "letter",
    AgencyPaper: "agency paper",
    OwnReviewType: "review type",
    OneOffHoliday: "one-off holiday",
    NationalBody: "national body",
    ArchivedReport: "archived report",
}


@dataclass(frozen=True, slots=True)
class StoredLife(Generic[LifeT]):
    """A record with the number of its row."""

    id: LifeId
    details: LifeT
