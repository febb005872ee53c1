"""Requests to agencies: what was asked with which scope, what came, what was reminded of, and the board of it all."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from scrdesk.domain.life.agency_papers import CheckQuestion, answering, paper_in_words
from scrdesk.domain.life.holiday_table import HolidayTable
from scrdesk.domain.life.records import AgencyPaper, LetterSent, RequestScope, StoredLife
from scrdesk.domain.review import Agency, RequestedDocument, Review, ReviewId
from scrdesk.domain.standing import standing_in_words
from scrdesk.domain.submission import SubmissionStatus
from scrdesk.resources import resource
from scrdesk.services.bank_holidays import holidays_of
from scrdesk.services.life_records import LifeEdit, apply_life, keep_file
from scrdesk.services.named import existing_agency, existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.review_types import type_of
from scrdesk.store.unit_of_work import ReadingUnit

REMINDERS = ("reminder-1", "reminder-2")


@dataclass(frozen=True, slots=True)
class Cell:
    """One document of one agency on the board.

    Args:
        agency, document: whose, and what.
        was_asked: whether it was asked for.
        requested, due: the days of the latest request.
        told, tone: a word or two ("returned v2", "5 days late").
        scope: what was asked for and how it comes back.
        papers: what came, oldest first; chronologies are submissions and not among them.
        reminders: letters that reminded of it.
    """

    agency: Agency
    document: RequestedDocument
    was_asked: bool
    requested: date | None
    due: date | None
    told: str
    tone: str
    scope: RequestScope
    papers: tuple[StoredLife[AgencyPaper], ...]
    reminders: tuple[LetterSent, ...]

    @property
    def waits_for_us(self) -> bool:
        """Whether the secretariat has something to do: check or decide what came."""
        return bool(self.papers) and self.papers[-1].details.state in ("received", "checked")

    @property
    def is_late(self) -> bool:
        """Whether the agency owes it, or an amended version of it, since a day that is past."""
        return self.was_asked and self.tone == "bad"


@dataclass(frozen=True, slots=True)
class RequestBoard:
    """Agencies by documents.

    Args:
        review: the review.
        documents: what its kind asks agencies for, in order.
        agencies: in the order of the review.
        cells: every document of every agency.
        letters: every letter that was written, newest first.
        papers: every paper, newest first.
        today: the day of looking.
        holidays: by which days are counted.
    """

    review: Review
    kind_name: str
    documents: tuple[RequestedDocument, ...]
    agencies: tuple[Agency, ...]
    cells: tuple[Cell, ...]
    letters: tuple[StoredLife[LetterSent], ...]
    papers: tuple[StoredLife[AgencyPaper], ...]
    today: date
    holidays: HolidayTable


@lru_cache(maxsize=1)
def check_questions() -> tuple[CheckQuestion, ...]:
    """Return the quality checklist (``resources/templates/paper_checklist.toml``)."""
    with resource("templates", "paper_checklist.toml").open("rb") as file:
        return tuple(
            CheckQuestion(each["code"], each["group"], each["text"]) for each in tomllib.load(file)["question"]
        )


def request_board(workspace: Workspace, review_id: ReviewId) -> RequestBoard:
    """Return who was asked for what, and where each stands.

    Raises:
        NotFound.
    """
    today = workspace.clock().date()
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        kind = type_of(uow, review)
        agencies = uow.reviews.agencies(review_id)
        asked = uow.reviews.requests(review_id)
        documents = tuple(
            each
            for each in RequestedDocument
            if each.value in kind.documents or any(one.document is each for one in asked)
        )
        letters = uow.life.all(LetterSent, review_id)
        papers = uow.life.all(AgencyPaper, review_id)
        table = holidays_of(uow)
        cells = tuple(_cell(uow, review_id, agency, document, today) for agency in agencies for document in documents)
    return RequestBoard(
        review, kind.name, documents, agencies, cells, tuple(reversed(letters)), tuple(reversed(papers)), today, table
    )


def _cell(uow: ReadingUnit, review_id: ReviewId, agency: Agency, document: RequestedDocument, today: date) -> Cell:
    asked = [
        each
        for each in uow.reviews.requests(review_id)
        if each.agency_code == agency.code and each.document is document
    ]
    due = asked[-1].due if asked else None
    stored = uow.life.all(AgencyPaper, review_id)
    mine = answering([each.details for each in stored], agency.code, document)
    if document is RequestedDocument.CHRONOLOGY:
        accepted = [
            each.version
            for each in uow.submissions.all(review_id)
            if each.agency_code == agency.code and each.status is SubmissionStatus.ACCEPTED
        ]
        told, tone = standing_in_words(accepted[-1] if accepted else None, due, today, was_asked=bool(asked))
    else:
        told, tone = paper_in_words(mine, due, today, was_asked=bool(asked))
    scopes = [each.details for each in uow.life.all(RequestScope, review_id)]
    reminded = tuple(
        each.details
        for each in uow.life.all(LetterSent, review_id)
        if each.details.agency == agency.code
        and each.details.document == document.value
        and each.details.kind in REMINDERS
    )
    return Cell(
        agency,
        document,
        bool(asked),
        asked[-1].requested if asked else None,
        due,
        told,
        tone,
        next(
            (each for each in scopes if (each.agency, each.document) == (agency.code, document.value)),
            RequestScope(agency.code, document.value),
        ),
        tuple(each for details in mine for each in stored if each.details is details),
        reminded,
    )


def receive_paper(
    workspace: Workspace, review_id: ReviewId, agency: str, kind: str, title: str, received: date,
    file_name: str, content: bytes,
) -> LifeEdit | None:  # fmt: skip
    """Keep a report of an agency as it came; it gets the next version of its kind. Returns the inverse.

    Raises:
        NotFound: no such agency.
        Refused: the file is empty or far too large, or the day is still to come.
    """
    with workspace.read() as uow:
        existing_agency(uow, review_id, agency)
        version = 1 + max(
            (
                each.details.version
                for each in uow.life.all(AgencyPaper, review_id)
                if each.details.agency == agency and each.details.kind == kind
            ),
            default=0,
        )
    from scrdesk.domain.learning import FileId

    file_id = FileId(keep_file(workspace, file_name, content))
    paper = AgencyPaper(
        agency, kind, title.strip() or file_name, version, received, file_name=file_name, file_id=file_id
    )
    return apply_life(workspace, LifeEdit(AgencyPaper, review_id, None, paper))
