"""Many agencies asked or reminded in one act, on a real store: letters, one transaction, one undo, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest

from scrdesk.domain.life.records import AgencyPaper, LetterSent, RequestScope
from scrdesk.domain.life.request_round import PaperWanted
from scrdesk.domain.review import RequestedDocument, Review
from scrdesk.errors import CannotWrite, NotFound, Refused
from scrdesk.services.letters import LetterWanted
from scrdesk.services.life_records import LifeEdit, apply_life, life_records
from scrdesk.services.open_store import Workspace
from scrdesk.services.request_round import (
    RoundWanted,
    apply_round,
    ask_one,
    late_papers,
    round_letters,
    send_round,
    withdraw,
)
from scrdesk.services.requests import Cell, receive_paper, request_board
from scrdesk.services.trail import trail
from tests.store.sample import new_review, new_workspace

CHRONOLOGY, REPORT = RequestedDocument.CHRONOLOGY, RequestedDocument.AGENCY_REPORT
LETTER = LetterWanted(
    "request", "The chief officer", body="Wexmarsh Board", signed_by="R Achebe", office="Business manager",
    contact="Ann Reed",
)  # fmt: skip
ASKED, DUE, LATER = date(2016, 8, 1), date(2016, 8, 12), date(2016, 8, 26)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return new_workspace(tmp_path)


@pytest.fixture
def review(workspace: Workspace) -> Review:
    return new_review(workspace, codes=("POL", "GP", "HV"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "letters"
    made.mkdir()
    return made


def asking(*papers: PaperWanted) -> RoundWanted:
    return RoundWanted(papers, ASKED, scope="Mother and her partner.", return_route="Secure transfer.", letter=LETTER)


EVERYBODY = asking(
    *(PaperWanted(code, document, DUE) for code in ("POL", "GP") for document in (CHRONOLOGY, REPORT)),
    PaperWanted("HV", CHRONOLOGY, DUE),
    PaperWanted("HV", REPORT, LATER),
)


def cells(workspace: Workspace, review: Review) -> dict[tuple[str, RequestedDocument], Cell]:
    return {(each.agency.code, each.document): each for each in request_board(workspace, review.id).cells}


def words(path: Path) -> str:
    return "\n".join(each.text for each in docx.Document(str(path)).paragraphs)


def test_agencies_are_asked_in_one_act_with_a_letter_to_each(
    workspace: Workspace, review: Review, folder: Path
) -> None:
    n_before = len(trail(workspace))
    done = send_round(workspace, review.id, EVERYBODY, folder)
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 4  # the health visitors owe two papers on two days
    assert names == sorted(path.name for path in done.written)
    police = next(path for path in done.written if " POL " in path.name)
    said = words(police)
    assert "your agency's chronology and report by 12 August 2016" in said
    assert "What is asked for: Mother and her partner." in said
    assert "Secure transfer." in said
    assert "R Achebe\nBusiness manager" in said
    found = cells(workspace, review)
    asked = {key: each for key, each in found.items() if each.was_asked}
    assert set(asked) == {(each.agency, each.document) for each in EVERYBODY.papers}
    assert {each.requested for each in asked.values()} == {ASKED}
    assert found[("HV", REPORT)].due == LATER
    assert found[("GP", REPORT)].scope == RequestScope(
        "GP", REPORT.value, "Mother and her partner.", "Secure transfer."
    )
    log = [each.details for each in life_records(workspace, LetterSent, review.id)]
    assert len(log) == 6
    assert {each.file_name for each in log} == set(names)
    told = [each.what for each in trail(workspace)[: len(trail(workspace)) - n_before]]
    assert sum("asked" in each.casefold() for each in told) == 1
    assert sum("letter request" in each for each in told) == 4


def test_a_round_is_taken_back_and_done_again_as_one(workspace: Workspace, review: Review) -> None:
    ask_one(workspace, review.id, RequestScope("GP", REPORT.value, "As before."), ASKED, DUE)
    before = cells(workspace, review), life_records(workspace, RequestScope, review.id)
    wanted = replace(EVERYBODY, letter=None)
    done = send_round(workspace, review.id, wanted, None)
    after = cells(workspace, review)
    again = apply_round(workspace, done.inverse)
    assert (cells(workspace, review), life_records(workspace, RequestScope, review.id)) == before
    apply_round(workspace, again)
    assert cells(workspace, review) == after
    assert not done.written


def test_one_request_is_taken_back_like_many(workspace: Workspace, review: Review) -> None:
    inverse = ask_one(workspace, review.id, RequestScope("GP", REPORT.value, "All."), ASKED, DUE)
    apply_round(workspace, inverse)
    cell = cells(workspace, review)[("GP", REPORT)]
    assert not cell.was_asked
    assert not cell.scope.scope


def test_a_request_that_is_not_wanted_any_more_is_withdrawn(workspace: Workspace, review: Review) -> None:
    for due in (DUE, LATER):
        ask_one(workspace, review.id, RequestScope("GP", REPORT.value, "All."), ASKED, due)
    before = cells(workspace, review)
    inverse = withdraw(workspace, review.id, "GP", REPORT)
    assert not cells(workspace, review)[("GP", REPORT)].was_asked
    assert not late_papers(request_board(workspace, review.id))
    apply_round(workspace, inverse)
    assert cells(workspace, review) == before
    with pytest.raises(NotFound):
        withdraw(workspace, review.id, "HV", REPORT)


@pytest.mark.parametrize(
    ("wanted", "match"),
    [
        (asking(), "No agency"),
        (asking(PaperWanted("GP", REPORT, date(2016, 7, 1))), "before it was asked"),
        (replace(EVERYBODY, on=date(2030, 1, 1)), "still to come"),
        (replace(EVERYBODY, letter=replace(LETTER, addressee=" ")), "Nobody"),
        (replace(EVERYBODY, ending=".txt"), "PDF or Word"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_recorded(
    workspace: Workspace, review: Review, folder: Path, wanted: RoundWanted, match: str
) -> None:
    with pytest.raises(Refused, match=match):
        send_round(workspace, review.id, wanted, folder)
    assert not list(folder.iterdir())
    assert not any(each.was_asked for each in cells(workspace, review).values())


def test_letters_that_are_there_already_or_cannot_be_written_record_nothing(
    workspace: Workspace, review: Review, folder: Path, tmp_path: Path
) -> None:
    first = round_letters(workspace, review.id, EVERYBODY)[0]
    (folder / first.file_name).write_text("another", encoding="utf-8")
    with pytest.raises(Refused, match="in this folder already"):
        send_round(workspace, review.id, EVERYBODY, folder)
    with pytest.raises(CannotWrite):
        send_round(workspace, review.id, EVERYBODY, tmp_path / "nowhere")
    with pytest.raises(Refused, match="need a folder"):
        send_round(workspace, review.id, EVERYBODY, None)
    with pytest.raises(NotFound):
        send_round(workspace, review.id, asking(PaperWanted("ZZZ", REPORT, DUE)), folder)
    assert not any(each.was_asked for each in cells(workspace, review).values())
    assert [path.name for path in folder.iterdir()] == [first.file_name]


def test_everybody_who_is_late_is_reminded_and_then_left_in_peace(
    workspace: Workspace, review: Review, folder: Path
) -> None:
    today = workspace.clock().date()
    send_round(workspace, review.id, replace(EVERYBODY, letter=None), None)
    receive_paper(workspace, review.id, "GP", "agency report", "Report", date(2016, 8, 10), "gp.docx", b"one")
    receive_paper(workspace, review.id, "POL", "agency report", "Report", date(2016, 8, 10), "pol.docx", b"two")
    for stored in life_records(workspace, AgencyPaper, review.id):
        if stored.details.agency == "POL":
            back = replace(stored.details, state="returned", note="Number the paragraphs.")
            apply_life(workspace, LifeEdit(AgencyPaper, review.id, stored.id, back))
    late = late_papers(request_board(workspace, review.id))
    assert {(each.agency, each.document) for _, each, _ in late} == {
        ("POL", CHRONOLOGY), ("POL", REPORT), ("GP", CHRONOLOGY), ("HV", CHRONOLOGY), ("HV", REPORT),
    }  # fmt: skip
    assert all(is_proposed for _, _, is_proposed in late)
    wanted = RoundWanted(tuple(each for _, each, _ in late), today, is_reminder=True, letter=LETTER)
    done = send_round(workspace, review.id, wanted, folder)
    police = words(next(path for path in done.written if " POL " in path.name))
    assert "Reminder: your agency's chronology and amended report" in police
    assert "was due on 12 August 2016" in police
    found = cells(workspace, review)
    assert [each.on for each in found[("GP", CHRONOLOGY)].reminders] == [today]
    assert not found[("GP", REPORT)].reminders
    after = late_papers(request_board(workspace, review.id))
    assert {each.kind for _, each, _ in after} == {"reminder-2"}
    assert not any(is_proposed for _, _, is_proposed in after)
    apply_round(workspace, done.inverse)
    assert not any(each.reminders for each in cells(workspace, review).values())


def test_reminders_by_telephone_are_recorded_without_a_letter(workspace: Workspace, review: Review) -> None:
    send_round(workspace, review.id, replace(EVERYBODY, letter=None), None)
    late = late_papers(request_board(workspace, review.id))
    wanted = RoundWanted(tuple(each for _, each, _ in late), workspace.clock().date(), is_reminder=True)
    send_round(workspace, review.id, wanted, None)
    log = [each.details for each in life_records(workspace, LetterSent, review.id)]
    assert len(log) == len(late)
    assert {(each.addressee, each.file_name) for each in log} == {("told without a letter", "")}
