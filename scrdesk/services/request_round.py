"""Ask agencies, or remind those who are late, in one act: letters into one folder, one entry in the trail, one undo."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path

from scrdesk.domain.life.records import LetterSent, RequestScope
from scrdesk.domain.life.request_round import DayChoice, PaperWanted, day_choices, in_letters, is_quiet, reminder_of
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report import Document
from scrdesk.domain.review import RequestedDocument, ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.resources import resource
from scrdesk.services.letters import LetterWanted, letter_for, safe_name, template_of
from scrdesk.services.life_records import LifeEdit, other_way, put_life
from scrdesk.services.named import existing_agency, existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.paper_files import PAPERS, paper_bytes
from scrdesk.services.protected_export import write_export, written_as
from scrdesk.services.requests import Cell, RequestBoard, request_board

UNWRITTEN = "told without a letter"
"""Stands for the addressee of what was said by telephone or e-mail."""


@dataclass(frozen=True, slots=True)
class NewRequest:
    """A request to be recorded."""

    agency: str
    document: RequestedDocument
    requested: date
    due: date | None


@dataclass(frozen=True, slots=True)
class RoundEdit:
    """What a round records, as data; :func:`apply_round` gives its inverse.

    Args:
        review_id: of the review.
        what: for the trail ("agencies asked").
        add: requests to record.
        remove: numbers of requests to take out.
        records: scopes and letters to add, change or take out with them.
    """

    review_id: ReviewId
    what: str
    add: tuple[NewRequest, ...] = ()
    remove: tuple[int, ...] = ()
    records: tuple[LifeEdit, ...] = ()


@dataclass(frozen=True, slots=True)
class RoundWanted:
    """A round as the secretary asks for it.

    Args:
        papers: what of whom by when; reminders name the letter of each.
        on: the day of asking or reminding.
        is_reminder: reminds of what was asked for before, and records no request.
        scope, return_route: of every request of the round; empty leaves what was there.
        letter: to whom, who signs; None when agencies are told without a letter.
        ending: ".docx" or ".pdf".
    """

    papers: tuple[PaperWanted, ...]
    on: date
    is_reminder: bool = False
    scope: str = ""
    return_route: str = ""
    letter: LetterWanted | None = None
    ending: str = ".docx"


@dataclass(frozen=True, slots=True)
class RoundLetter:
    """One letter of a round: to which agency, for which papers, under what name, and what it says."""

    agency: str
    papers: tuple[PaperWanted, ...]
    file_name: str
    document: Document


@dataclass(frozen=True, slots=True)
class RoundDone:
    """What a round did: the inverse of what it recorded, and the files that it wrote."""

    inverse: RoundEdit
    written: tuple[Path, ...]


@lru_cache(maxsize=1)
def times() -> tuple[DayChoice, ...]:
    """Return the times that agencies are given (``resources/templates/request_days.toml``)."""
    with resource("templates", "request_days.toml").open("rb") as file:
        return day_choices(tomllib.load(file)["choice"])


def late_papers(board: RequestBoard) -> tuple[tuple[Cell, PaperWanted, bool], ...]:
    """Return what agencies are late with: the cell, the reminder that comes next, and whether to propose it now."""
    found = []
    for cell in board.cells:
        if not cell.is_late:
            continue
        reminded = [each.on for each in cell.reminders]
        wanted = PaperWanted(
            cell.agency.code, cell.document, cell.due, bool(cell.papers), reminder_of(reminded, cell.requested)
        )
        found.append((cell, wanted, not is_quiet(reminded, board.today)))
    return tuple(found)


def round_letters(workspace: Workspace, review_id: ReviewId, wanted: RoundWanted) -> tuple[RoundLetter, ...]:
    """Return the letters of a round as they would be written; none when agencies are told without.

    Raises:
        NotFound: no such review or agency.
        Refused: nothing was chosen, nobody is named, or a day cannot be.
    """
    return _letters(workspace, request_board(workspace, review_id), wanted)


def _letters(workspace: Workspace, board: RequestBoard, wanted: RoundWanted) -> tuple[RoundLetter, ...]:
    _refuse(wanted, board.today)
    if wanted.letter is None:
        return ()
    cells = _cells(board)
    groups = in_letters(wanted.papers)
    with workspace.read() as uow:
        names = {code: existing_agency(uow, board.review.id, code).name for code in {each[0].agency for each in groups}}
    letters = []
    for group in groups:
        first = group[0]
        cell = cells.get((first.agency, first.document))
        mine = sum(1 for each in groups if each[0].agency == first.agency)
        scope = wanted.scope or (cell.scope.scope if cell is not None else "")
        route = wanted.return_route or (cell.scope.return_route if cell is not None else "")
        asked = replace(wanted.letter, template=first.kind, agency=first.agency, due=first.due, return_route=route)
        document = letter_for(board, asked, names[first.agency], group, scope)
        parts = [board.review.details.reference, first.agency, template_of(first.kind).name]
        if mine > 1:
            parts.append(", ".join(each.document.value for each in group))
        name = safe_name(" ".join((*parts, wanted.on.isoformat())))
        letters.append(RoundLetter(first.agency, group, f"{name}{wanted.ending}", document))
    return tuple(letters)


def send_round(
    workspace: Workspace,
    review_id: ReviewId,
    wanted: RoundWanted,
    folder: Path | None,
    progress: Progress = Silent(),
    *,
    password: str = "",
) -> RoundDone:
    """Write the letters of a round into a folder, then record all of it in one transaction.

    Raises:
        NotFound, Refused: as :func:`round_letters`; or a letter of that name is in the folder already.
        CannotWrite: the folder is read-only or gone; letters written before stay, nothing was recorded.
        Cancelled: likewise.
    """
    board = request_board(workspace, review_id)
    letters = _letters(workspace, board, wanted)
    if letters and folder is None:
        raise Refused("Letters need a folder.", remedy="Choose one, or record the round without letters.")
    if wanted.ending not in PAPERS:
        raise Refused("Letters are written as PDF or Word documents.", remedy="Choose one of the two.")
    paths = [(each, folder / each.file_name) for each in letters if folder is not None]
    taken = [path.name for _, path in paths if written_as(path, password).exists()]
    if taken:
        raise Refused(
            f"{len(taken)} of {len(paths)} letters are in this folder already.",
            where=taken[0],
            remedy="Choose another folder, or move them away first.",
        )
    names: dict[PaperWanted, str] = {}
    written = []
    for n_done, (each, path) in enumerate(paths):
        progress.report(n_done, len(paths), f"Writing {path.name}")
        progress.check()
        content = paper_bytes(each.document, wanted.ending, progress)
        what = f"letter {each.papers[0].kind}"
        where = write_export(workspace, review_id, what, path, content, with_names=False, password=password)
        written.append(where)
        names.update(dict.fromkeys(each.papers, where.name))
    inverse = apply_round(workspace, _edit(board, wanted, names))
    progress.report(len(paths), len(paths), "Done")
    return RoundDone(inverse, tuple(written))


def apply_round(workspace: Workspace, edit: RoundEdit) -> RoundEdit:
    """Record, or take back, everything of a round in one transaction; return the inverse.

    Raises:
        NotFound: an agency, or what is to be taken back, is no longer there.
        Refused: a record cannot be.
    """
    with workspace.write(edit.what) as uow:
        existing_review(uow, edit.review_id)
        before = {each.id: each for each in uow.reviews.requests(edit.review_id)}
        gone = []
        for number in edit.remove:
            if number in before:
                old = before[number]
                gone.append(NewRequest(old.agency_code, old.document, old.requested, old.due))
                uow.reviews.remove_request(number)
        numbers = tuple(
            uow.reviews.add_request(
                existing_agency(uow, edit.review_id, each.agency).id, each.document, each.requested, each.due
            )
            for each in edit.add
        )
        backs = [put_life(uow, each, workspace) for each in edit.records]
        n_all = len(edit.add) + len(gone) + sum(1 for each in backs if each is not None)
        uow.commit(f"review {edit.review_id}, {n_all} records")
    backwards = tuple(each for each in reversed(backs) if each is not None)
    return RoundEdit(edit.review_id, other_way(edit.what), tuple(gone), numbers, backwards)


def ask_one(
    workspace: Workspace, review_id: ReviewId, scope: RequestScope, requested: date, due: date | None
) -> RoundEdit:
    """Record that one agency is asked for one document; asking anew sets another day. Returns the inverse.

    Raises:
        NotFound: no such agency.
        Refused: it would be due before it is asked for.
    """
    document = RequestedDocument(scope.document)
    _refuse_days(requested, due)
    add = (NewRequest(scope.agency, document, requested, due),)
    records = (LifeEdit(RequestScope, review_id, None, scope),)
    return apply_round(workspace, RoundEdit(review_id, "document requested", add, (), records))


def withdraw(workspace: Workspace, review_id: ReviewId, agency: str, document: RequestedDocument) -> RoundEdit:
    """Take back what an agency was asked for and need not send any more; its scope and letters stay on record.

    Raises:
        NotFound: it is not asked for.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        asked = [
            each.id
            for each in uow.reviews.requests(review_id)
            if each.agency_code == agency and each.document is document
        ]
    if not asked:
        raise NotFound("This paper was not asked for.", remedy="Look at the board again.")
    return apply_round(workspace, RoundEdit(review_id, "request withdrawn", remove=tuple(asked)))


def _cells(board: RequestBoard) -> dict[tuple[str, RequestedDocument], Cell]:
    return {(each.agency.code, each.document): each for each in board.cells}


def _edit(board: RequestBoard, wanted: RoundWanted, names: dict[PaperWanted, str]) -> RoundEdit:
    review_id = board.review.id
    records: list[LifeEdit] = []
    add: tuple[NewRequest, ...] = ()
    if not wanted.is_reminder:
        add = tuple(NewRequest(each.agency, each.document, wanted.on, each.due) for each in wanted.papers)
        cells = _cells(board)
        for each in wanted.papers:
            cell = cells.get((each.agency, each.document))
            old = cell.scope if cell is not None else RequestScope(each.agency, each.document.value)
            new = replace(old, scope=wanted.scope or old.scope, return_route=wanted.return_route or old.return_route)
            if new != old:
                records.append(LifeEdit(RequestScope, review_id, None, new))
    if wanted.letter is not None or wanted.is_reminder:
        addressee = wanted.letter.addressee if wanted.letter is not None else UNWRITTEN
        records += [
            LifeEdit(
                LetterSent,
                review_id,
                None,
                LetterSent(
                    each.kind, addressee, wanted.on, each.agency, each.document.value, each.due, names.get(each, "")
                ),
            )
            for each in wanted.papers
        ]
    what = "reminders recorded" if wanted.is_reminder else "agencies asked"
    return RoundEdit(review_id, what, add, (), tuple(records))


def _refuse(wanted: RoundWanted, today: date) -> None:
    if not wanted.papers:
        raise Refused("No agency was chosen.", remedy="Tick at least one paper of one agency.")
    if wanted.on > today:
        raise Refused("This day is still to come.", remedy="Enter the day on which the letters go, today or before.")
    if wanted.letter is not None and not wanted.letter.addressee.strip():
        raise Refused("Nobody is named.", remedy="Write to whom the letters go.")
    if not wanted.is_reminder:
        for each in wanted.papers:
            _refuse_days(wanted.on, each.due)


def _refuse_days(requested: date, due: date | None) -> None:
    if due is not None and due < requested:
        raise Refused("The document would be due before it was asked for.", remedy="Correct one of the two days.")
