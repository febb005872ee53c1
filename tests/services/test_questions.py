"""Questions to agencies: numbered for good, followed to the answer, written as letters that quote nobody else."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from scrdesk.domain.accounts.questions import QuestionOrigin, QuestionState, QuestionText
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.review import Review
from scrdesk.errors import NotFound, Refused
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import entries
from scrdesk.services.link_accounts import compare_accounts
from scrdesk.services.open_store import Workspace
from scrdesk.services.questions import (
    QuestionEdit,
    apply_question,
    export_questions,
    question_of_difference,
    questions,
)
from tests.store.sample import NOW, file_of, new_review, new_workspace, on, row

POLICE = "Attended. Child seen asleep, officers left at midnight."
SURGERY = "Mother says that the child hid under the stairs, crying."


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return new_workspace(tmp_path)


@pytest.fixture
def review(workspace: Workspace) -> Review:
    made = new_review(workspace)
    for code, text in (("POL", POLICE), ("GP", SURGERY)):
        accept_submission(workspace, made.id, code, file_of([row(1, on(date(2016, 3, 5)), text)], salt=code))
    return made


def keep(workspace: Workspace, review: Review, details: QuestionText) -> QuestionEdit:
    return apply_question(workspace, QuestionEdit(review.id, None, details))


def raised(workspace: Workspace, review: Review) -> QuestionText:
    accounts = entries(workspace, review.id, ChronologyFilter())
    compared = compare_accounts(workspace, review.id, [entry.id for entry in accounts])
    child = next(each for each in compared.differences if each.difference.about == "Child")
    mine = next(entry.id for entry in accounts if entry.agency_code == "POL")
    return question_of_difference(child.difference, mine, {entry.id: entry.reference for entry in accounts})


def test_from_a_difference_to_the_answer(workspace: Workspace, review: Review) -> None:
    details = raised(workspace, review)
    assert (details.agency_code, details.origin) == ("POL", QuestionOrigin.DIFFERENCE)
    keep(workspace, review, details)
    (kept,) = questions(workspace, review.id)
    assert (kept.number, kept.references, kept.details.state) == (1, ("POL-0001",), QuestionState.OPEN)
    ids = [entry.id for entry in entries(workspace, review.id, ChronologyFilter())]
    compared = compare_accounts(workspace, review.id, ids)
    assert [each.questions for each in compared.differences if each.difference.about == "Child"] == [(kept,)]
    inverse = apply_question(workspace, QuestionEdit(review.id, kept.id, replace(kept.details, asked=NOW.date())))
    (asked,) = questions(workspace, review.id)
    assert (asked.details.state, asked.details.asked) == (QuestionState.ASKED, NOW.date())
    answered = replace(asked.details, answered=date(2016, 9, 20), answer="The officer looked from the door.")
    apply_question(workspace, QuestionEdit(review.id, asked.id, answered))
    assert questions(workspace, review.id)[0].details.state is QuestionState.ANSWERED
    apply_question(workspace, inverse)
    assert questions(workspace, review.id) == (kept,)


def test_taken_back_brought_back_and_never_renumbered(workspace: Workspace, review: Review) -> None:
    inverse = keep(workspace, review, QuestionText("GP", "Who was told?"))
    before = questions(workspace, review.id)
    redo = apply_question(workspace, inverse)
    assert questions(workspace, review.id) == ()
    keep(workspace, review, QuestionText("POL", "Another?"))
    assert [each.number for each in questions(workspace, review.id)] == [2]
    apply_question(workspace, QuestionEdit(review.id, redo.question_id, before[0].details))
    assert [(each.number, each.details.text) for each in questions(workspace, review.id)] == [
        (1, "Who was told?"),
        (2, "Another?"),
    ]


def test_refusals(workspace: Workspace, review: Review) -> None:
    for details in (
        QuestionText("GP", "   "),
        QuestionText("GP", "x" * 4_001),
        QuestionText("GP", "When?", asked=date(2016, 9, 2), answered=date(2016, 9, 1)),
    ):
        with pytest.raises(Refused):
            keep(workspace, review, details)
    with pytest.raises(NotFound):
        keep(workspace, review, QuestionText("XXX", "Who?"))
    with pytest.raises(NotFound):
        keep(workspace, review, QuestionText("GP", "Who?", (999,)))  # type: ignore[arg-type] # no such entry
    assert questions(workspace, review.id) == ()


def test_letters_quote_only_the_agency_they_go_to(workspace: Workspace, review: Review, tmp_path: Path) -> None:
    path = tmp_path / "letters.docx"
    with pytest.raises(Refused, match="no open question"):
        export_questions(workspace, review.id, path)
    every = tuple(entry.id for entry in entries(workspace, review.id, ChronologyFilter()))
    keep(workspace, review, replace(raised(workspace, review), entries=every))
    keep(workspace, review, QuestionText("GP", "Who else was told?"))
    keep(workspace, review, QuestionText("GP", "Never mind.", is_dropped=True))
    with pytest.raises(Refused, match="Word"):
        export_questions(workspace, review.id, tmp_path / "letters.pdf")
    assert export_questions(workspace, review.id, path) == 2
    document = docx.Document(str(path))
    headings = [each.text for each in document.paragraphs if each.style is not None and each.style.name == "Heading 1"]
    assert headings == ["Questions from the review panel"] * 2
    police, surgery = ("\n".join(cell.text for line in table.rows for cell in line.cells) for table in document.tables)
    assert "Your entry POL-0001" in police
    assert POLICE in police
    assert "hid under the stairs" not in police
    assert "Who else was told?" in surgery
    assert "Never mind" not in surgery
    for table in document.tables:
        assert [cell.text for cell in table.rows[0].cells] == ["No.", "Our question", "Your answer"]
        assert all(not line.cells[2].text.strip() for line in table.rows[1:])
        assert table._tbl.tblPr.find(qn("w:tblBorders")).find(qn("w:insideV")) is not None
    told = "\n".join(each.text for each in document.paragraphs)
    assert "one question to you" in told and review.details.reference in told
    header = document.sections[0].header.paragraphs[0].text
    assert header == "OFFICIAL-SENSITIVE"
    assert export_questions(workspace, review.id, path, "GP") == 1
