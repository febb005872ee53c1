"""What is asked before an agency is asked, a paper is kept or checked, or a letter is written."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.life.agency_papers import CheckQuestion
from scrdesk.domain.life.letters import LetterTemplate
from scrdesk.domain.life.records import (
    CHECK_ANSWERS,
    PAPER_KINDS,
    PAPER_STATES,
    AgencyPaper,
    RequestScope,
    StoredLife,
)
from scrdesk.domain.progress import Progress
from scrdesk.domain.review import ReviewId
from scrdesk.ui.dialogs.deed import Answers, Asked, Deed, Kind
from scrdesk.ui.pages.life.answers import content_of, day, sure_day, text
from scrdesk.ui.pages.life.sectioned import Prepared
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.services.letters import LetterWanted
    from scrdesk.services.life_records import LifeEdit
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.request_round import RoundEdit
    from scrdesk.services.requests import Cell, RequestBoard

AGENCY_REPORT = "agency report"


def _tr(words: str) -> str:
    return QCoreApplication.translate("requests", words)


def begins(found: date | None) -> str:
    """Return a day as it first stands in a field."""
    return day_in_words(found) if found is not None else ""


def request(workspace: Workspace, review_id: ReviewId, board: RequestBoard, cell: Cell) -> Prepared:
    """Ask what an agency is asked for, by when, and with what scope."""
    deed = Deed(
        _tr("Ask {agency} for its {document}").format(agency=cell.agency.name, document=cell.document.value),
        _tr("Recorded as a request; the letter is written from it. Asking anew sets another day."),
        (
            Asked("requested", _tr("Asked on"), Kind.DAY, begins=begins(cell.requested or board.today)),
            Asked("due", _tr("Due on"), Kind.DAY, begins=begins(cell.due), is_needed=False),
            Asked(
                "scope",
                _tr("Scope: persons, period, questions"),
                Kind.TEXT,
                begins=cell.scope.scope,
                is_needed=False,
            ),
            Asked(
                "return_route",
                _tr("How it is to come back"),
                Kind.TEXT,
                hint=_tr("Empty: by secure e-mail or secure file transfer, as the letter explains."),
                begins=cell.scope.return_route,
                is_needed=False,
            ),
        ),
        _tr("Record the request"),
    )
    return deed, partial(_keep_request, workspace, review_id, cell, board.today)


def _keep_request(
    workspace: Workspace, review_id: ReviewId, cell: Cell, today: date, answers: Answers, _: Progress
) -> RoundEdit:
    from scrdesk.services.request_round import ask_one

    scope = RequestScope(cell.agency.code, cell.document.value, text(answers, "scope"), text(answers, "return_route"))
    return ask_one(workspace, review_id, scope, sure_day(answers, "requested", today), day(answers, "due"))


def receipt(workspace: Workspace, review_id: ReviewId, board: RequestBoard, path: Path, agency: str = "") -> Prepared:
    """Ask whose paper a file is."""
    deed = Deed(
        _tr("Keep {file}").format(file=path.name),
        _tr("The file is kept in the encrypted store exactly as it came. Its version follows from what came before."),
        (
            Asked(
                "agency",
                _tr("Agency"),
                Kind.CHOICE,
                choices=tuple((each.code, f"{each.code}  {each.name}") for each in board.agencies),
                begins=agency,
            ),
            Asked(
                "kind",
                _tr("What it is"),
                Kind.CHOICE,
                choices=tuple((each, each) for each in PAPER_KINDS),
                begins=AGENCY_REPORT,
            ),
            Asked("title", _tr("Title on the paper"), is_needed=False),
            Asked("received", _tr("Received on"), Kind.DAY, begins=begins(board.today)),
        ),
        _tr("Keep the paper"),
    )
    return deed, partial(_keep_paper, workspace, review_id, path, board.today)


def _keep_paper(
    workspace: Workspace, review_id: ReviewId, path: Path, today: date, answers: Answers, _: Progress
) -> LifeEdit | None:
    from scrdesk.services.requests import receive_paper

    return receive_paper(
        workspace,
        review_id,
        text(answers, "agency"),
        text(answers, "kind"),
        text(answers, "title"),
        sure_day(answers, "received", today),
        path.name,
        content_of(path),
    )


def checklist(
    workspace: Workspace, review_id: ReviewId, stored: StoredLife[AgencyPaper], questions: tuple[CheckQuestion, ...]
) -> Prepared:
    """Ask the quality checklist of a paper, and whether it is returned or accepted."""
    paper = stored.details
    answered = {code: (answer, note) for code, answer, note in paper.checks}
    choices = (("", _tr("not looked at")), *((each, each) for each in CHECK_ANSWERS))
    asked = []
    for question in questions:
        answer, note = answered.get(question.code, ("", ""))
        label = f"{said(question.group)}: {said(question.text)}"
        asked += [
            Asked(
                f"answer_{question.code}",
                label,
                Kind.CHOICE,
                choices=choices,
                begins=answer,
                is_needed=False,
                opens=True,
            ),
            Asked(f"note_{question.code}", _tr("Note for the agency"), begins=note, is_needed=False),
        ]
    deed = Deed(
        _tr("{agency}: {title}, version {n}").format(agency=paper.agency, title=paper.title, n=paper.version),
        _tr("What is answered “no” or “in part” becomes a point of the letter that returns the paper."),
        (
            *asked,
            Asked(
                "state",
                _tr("State"),
                Kind.CHOICE,
                choices=tuple((each, each) for each in PAPER_STATES),
                begins=paper.state,
                opens=True,
            ),
            Asked("note", _tr("Other points to mend, one a line"), Kind.TEXT, begins=paper.note, is_needed=False),
            Asked("by", _tr("Checked or decided by"), begins=paper.decided_by, is_needed=False),
            Asked("on", _tr("On"), Kind.DAY, begins=begins(paper.decided_on), is_needed=False),
        ),
        _tr("Keep"),
        is_long=True,
    )
    return deed, partial(_keep_checks, workspace, review_id, stored, questions)


def _keep_checks(
    workspace: Workspace,
    review_id: ReviewId,
    stored: StoredLife[AgencyPaper],
    questions: tuple[CheckQuestion, ...],
    answers: Answers,
    _: Progress,
) -> LifeEdit | None:
    from dataclasses import replace

    from scrdesk.services.life_records import LifeEdit, apply_life

    checks = tuple(
        (question.code, text(answers, f"answer_{question.code}"), text(answers, f"note_{question.code}"))
        for question in questions
        if text(answers, f"answer_{question.code}")
    )
    paper = replace(
        stored.details,
        state=text(answers, "state"),
        checks=checks,
        note=text(answers, "note"),
        decided_by=text(answers, "by"),
        decided_on=day(answers, "on"),
    )
    return apply_life(workspace, LifeEdit(AgencyPaper, review_id, stored.id, paper))


def letter(board: RequestBoard, template: LetterTemplate, cell: Cell | None, signed: tuple[str, str, str, str]) -> Deed:
    """Ask to whom a letter goes; ``signed`` are body, signatory, office and contact of the letter before."""
    body, name, office, contact = signed
    asked = [
        Asked(
            "addressee",
            _tr("To"),
            hint=_tr("Name or office, and the address if you like."),
            begins=_tr("The chief officer") if template.is_for_agency else "",
        )
    ]
    if template.is_for_agency:
        cells = [each for each in board.cells if each.was_asked or each.papers] or list(board.cells)
        asked.append(
            Asked(
                "cell",
                _tr("About"),
                Kind.CHOICE,
                choices=tuple(
                    (f"{each.agency.code}|{each.document.value}", f"{each.agency.name}: {each.document.value}")
                    for each in cells
                ),
                begins=f"{cell.agency.code}|{cell.document.value}" if cell is not None else "",
            )
        )
        asked.append(
            Asked("due", _tr("Answer wanted by"), Kind.DAY, hint=_tr("Empty: the day of the request."), is_needed=False)
        )
    asked += [
        Asked("body", _tr("Letter of (Board or partnership)"), begins=body, is_needed=False),
        Asked("signed_by", _tr("Signed by"), begins=name, is_needed=False),
        Asked("office", _tr("Office"), begins=office, is_needed=False),
        Asked("contact", _tr("Who answers questions"), begins=contact, is_needed=False),
    ]
    return Deed(
        template.name,
        _tr("The letter is filled in from the review and can still be changed in Word. It uses the child’s label."),
        tuple(asked),
        _tr("Choose where to save it…"),
        is_long=True,
    )


def wanted(template: LetterTemplate, answers: Answers) -> LetterWanted:
    """Return the letter that was asked for."""
    from scrdesk.services.letters import LetterWanted

    agency, _, document = text(answers, "cell").partition("|")
    return LetterWanted(
        template.code,
        text(answers, "addressee"),
        agency,
        document,
        day(answers, "due"),
        text(answers, "contact"),
        text(answers, "signed_by"),
        text(answers, "office"),
        text(answers, "body"),
    )
