"""Letters of a review from templates, as PDF or Word document; each is logged, reminders under their request."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.document_language import in_language
from scrdesk.domain.file_names import fit_for_a_file
from scrdesk.domain.life.agency_papers import points_to_mend
from scrdesk.domain.life.letters import IN_A_LETTER, LetterFields, LetterHead, LetterTemplate, letter, letter_templates
from scrdesk.domain.life.records import LetterSent
from scrdesk.domain.life.request_round import PaperWanted, joined
from scrdesk.domain.marking import MARKING
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report import Document
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.resources import resource
from scrdesk.services.document_language import book_of, letters_in
from scrdesk.services.life_records import LifeEdit, apply_life
from scrdesk.services.open_store import Workspace
from scrdesk.services.paper_files import PAPERS, paper_bytes
from scrdesk.services.protected_export import write_export
from scrdesk.services.requests import RequestBoard, check_questions, request_board

AMENDED = "amended "


@dataclass(frozen=True, slots=True)
class LetterWanted:
    """A letter as the secretary asks for it.

    Args:
        template: code.
        addressee: to whom; an agency's chief officer, a person, an office.
        agency, document: for letters to an agency.
        due: by when an answer is wanted; None takes the day of the request.
        contact: who answers questions.
        signed_by, office: who signs.
        body: who writes ("Exampleshire Safeguarding Children Board").
        return_route: how the paper is to come back; empty takes what the request says.
        points: what is to be mended, one a line; empty takes the checklist of the last paper.
    """

    template: str
    addressee: str
    agency: str = ""
    document: str = ""
    due: date | None = None
    contact: str = ""
    signed_by: str = ""
    office: str = ""
    body: str = ""
    return_route: str = ""
    points: str = ""


@lru_cache(maxsize=1)
def templates() -> tuple[LetterTemplate, ...]:
    """Return the letters there are (``resources/templates/letters.toml``)."""
    with resource("templates", "letters.toml").open("rb") as file:
        return letter_templates(tomllib.load(file)["letter"])


def template_of(code: str) -> LetterTemplate:
    """Return a letter's template.

    Raises:
        NotFound.
    """
    found = next((each for each in templates() if each.code == code), None)
    if found is None:
        raise NotFound("There is no such letter.", remedy="Choose one from the list.")
    return found


def letter_document(workspace: Workspace, review_id: ReviewId, wanted: LetterWanted) -> Document:
    """Return a letter, filled in with what the review knows.

    Raises:
        NotFound: no such review, letter or agency.
        Refused: nobody is named to whom it goes, or there is nothing to mend.
    """
    template = template_of(wanted.template)
    if not wanted.addressee.strip():
        raise Refused("Nobody is named.", remedy="Write to whom the letter goes.")
    board = request_board(workspace, review_id)
    given = _given(board, wanted)
    if template.is_for_agency:
        found = [
            each for each in board.cells if each.agency.code == wanted.agency and each.document.value == wanted.document
        ]
        if not found:
            raise NotFound("This agency is not asked for such a paper.", remedy="Choose agency and document.")
        cell = found[0]
        points = wanted.points
        if template.code == "return" and not points:
            points = "\n".join(points_to_mend(cell.papers[-1].details, check_questions())) if cell.papers else ""
            if not points:
                raise Refused(
                    "There is nothing to mend.", remedy="Go through the checklist of the paper, or write the points."
                )
        given = replace(
            given,
            agency=cell.agency.name,
            document=cell.document.value,
            due=wanted.due or cell.due,
            scope=cell.scope.scope,
            return_route=wanted.return_route or cell.scope.return_route,
            points=points,
        )
        if template.is_reminder and given.due is None:
            raise Refused("The request has no day by which it is due.", remedy="Ask anew, with a day.")
    return _in_language(board, wanted, given, (given.document,) if given.document else ())


def letter_for(
    board: RequestBoard, wanted: LetterWanted, agency: str, papers: Sequence[PaperWanted], scope: str
) -> Document:
    """Return a letter to an agency about several papers of its, whether or not they are on record yet.

    Args:
        board: of the review.
        wanted: the letter, with the day by which an answer is wanted and the way back.
        agency: its name.
        papers: all of one agency and one day.
        scope: what is asked for.
    """
    names = tuple(f"{AMENDED if each.is_amended else ''}{each.document.value}" for each in papers)
    given = replace(_given(board, wanted), agency=agency, scope=scope, return_route=wanted.return_route)
    return _in_language(board, wanted, given, names)


def _in_a_letter(document: str) -> str:
    """Return how English goes on after "your agency's"."""
    first, found, rest = document.rpartition(AMENDED)
    return f"{first}{found}{IN_A_LETTER.get(rest, rest)}"


def _given(board: RequestBoard, wanted: LetterWanted) -> LetterFields:
    details, period = board.review.details, ""
    if details.period_start and details.period_end:
        period = f"the period from {day_in_words(details.period_start)} to {day_in_words(details.period_end)}"
    return LetterFields(
        details.reference,
        details.child_label,
        board.kind_name.split(" (")[0],
        wanted.addressee.strip(),
        due=wanted.due,
        period=period,
        contact=wanted.contact,
    )


def _in_language(board: RequestBoard, wanted: LetterWanted, given: LetterFields, documents: Sequence[str]) -> Document:
    """Return the letter in the language of the review; one that is not written in it yet is English as a whole."""
    language, template = board.review.details.language, template_of(wanted.template)
    head = LetterHead(wanted.body, wanted.signed_by, wanted.office, MARKING)
    book, other = book_of(language), letters_in(language).get(template.code)
    if book is None or other is None:
        names = [_in_a_letter(each) for each in documents]
        return letter(template, replace(given, document=joined(names)), head, board.today)
    said = replace(
        given, kind=book.said(given.kind), document=", ".join(book.said(each) for each in documents),
        period=book.said(given.period), words=book.words,
    )  # fmt: skip
    return in_language(letter(other, said, head, board.today), book)


def write_letter(
    workspace: Workspace,
    review_id: ReviewId,
    wanted: LetterWanted,
    path: Path,
    progress: Progress = Silent(),
    *,
    password: str = "",
) -> Path:
    """Write a letter as .pdf or .docx, and log it under the request; return where it was written.

    Raises:
        Refused: the name ends in neither, or as :func:`letter_document`.
        NotFound, CannotWrite.
    """
    document = letter_document(workspace, review_id, wanted)
    ending = path.suffix.lower()
    if ending not in PAPERS:
        raise Refused("Letters are written as PDF or Word documents.", where=path.name, remedy="End in .pdf or .docx.")
    content = paper_bytes(document, ending, progress)
    template = template_of(wanted.template)
    written = write_export(
        workspace, review_id, f"letter {template.code}", path, content, with_names=False, password=password
    )
    if not workspace.is_read_only:
        log = LetterSent(
            template.code, wanted.addressee.strip(), workspace.clock().date(), wanted.agency, wanted.document,
            wanted.due, written.name,
        )  # fmt: skip
        apply_life(workspace, LifeEdit(LetterSent, review_id, None, log))
    return written


def letter_name(reference: str, wanted: LetterWanted, ending: str) -> str:
    """Return the name proposed for a letter."""
    stem = " ".join(part for part in (reference, wanted.agency, template_of(wanted.template).name) if part)
    return f"{safe_name(stem)}{ending}"


def safe_name(stem: str) -> str:
    """Return a name that every system takes."""
    return fit_for_a_file(stem)
