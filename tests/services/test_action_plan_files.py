"""The action plan as files, chase sheets to each agency and their answers back, and the command line."""

from datetime import date
from pathlib import Path

import docx
import openpyxl
import pytest

from scrdesk.domain.chase_sheet import HEADINGS, read_chase
from scrdesk.domain.learning import PlannedAction, Recommendation
from scrdesk.domain.review import Review
from scrdesk.domain.submission import RawRow, RawTable
from scrdesk.errors import CannotRead, NotFound, Refused
from scrdesk.export import preview
from scrdesk.services.action_plan import (
    apply_updates,
    export_action_plan,
    export_chase_sheets,
    read_updates,
)
from scrdesk.services.findings import LessonEdit, apply_lessons, findings
from scrdesk.services.open_store import Workspace
from scrdesk.services.trail import exports
from tests.services.test_findings import action, lesson
from tests.store.sample import new_review, new_workspace

NOTES, STATUS, EVIDENCE, DAY, WHY = (HEADINGS.index(each) + 1 for each in (
    "WHAT WAS DONE, AND WHAT CHANGED", "YOUR STATUS", "EVIDENCE YOU SEND", "NEW DAY, IF IT MUST MOVE", "WHY IT MOVES",
))  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return new_workspace(tmp_path)


@pytest.fixture
def review(workspace: Workspace) -> Review:
    made = new_review(workspace)
    first = Recommendation("", "Ask.", "national", (action(), action(lead_agency="POL", text="Search every spelling")))
    second = Recommendation("", "Tell.", "regional", (action(lead_agency="", lead_role="", due=None),))
    closed = Recommendation(
        "", "Closed.", "regional", (action(status="assured", assured=date(2016, 8, 1), assured_by="SG"),)
    )
    for each in ((first,), (second, closed)):
        details = lesson("Nobody asked.", *each, evidence=())
        assert apply_lessons(workspace, (LessonEdit(made.id, None, details),)) is not None
    return made


def actions(workspace: Workspace, review: Review) -> dict[str, PlannedAction]:
    lessons = findings(workspace, review.id)
    return {a.number: a for each in lessons for r in each.details.recommendations for a in r.actions}


def filled(path: Path, row: int, **cells: str) -> None:
    """Fill in a sheet as an agency does."""
    book = openpyxl.load_workbook(path)
    names = {"status": STATUS, "notes": NOTES, "evidence": EVIDENCE, "day": DAY, "why": WHY}
    for name, text in cells.items():
        book.worksheets[0].cell(row, names[name]).value = text
    book.save(path)


def test_the_plan_as_a_pdf_and_as_a_workbook(workspace: Workspace, review: Review, tmp_path: Path) -> None:
    pdf, xlsx = tmp_path / "plan.pdf", tmp_path / "plan.xlsx"
    assert export_action_plan(workspace, review.id, pdf) == 4
    text = "\n".join(preview.page_texts(pdf.read_bytes()))
    flat = " ".join(text.split())
    for words in ("Action plan", "OFFICIAL-SENSITIVE", "Search every spelling", "Seen sooner", "Audit of 30", "Amber"):
        assert words in flat
    assert export_action_plan(workspace, review.id, xlsx, agency="POL") == 1
    sheet = openpyxl.load_workbook(xlsx).worksheets[0]
    row = dict(zip([cell.value for cell in sheet[1]], [cell.value for cell in sheet[2]], strict=True))
    assert row["What should change for children"] == "Seen sooner"
    assert row["Lead agency"] == "POL"
    assert str(row["Traffic light"]).startswith("Amber: due 20 September 2016")
    assert sheet.max_row == 2
    assert [line.what for line in exports(workspace)] == ["action plan .xlsx", "action plan .pdf"]
    with pytest.raises(Refused, match="cannot be written"):
        export_action_plan(workspace, review.id, tmp_path / "plan.odt")
    with pytest.raises(Refused, match="no action"):
        export_action_plan(workspace, review.id, pdf, agency="HOU")
    with pytest.raises(Refused, match="easy to guess"):
        export_action_plan(workspace, review.id, tmp_path / "kept.pdf", password="plan")
    assert not (tmp_path / "kept.pdf").exists()


def test_plan_and_chase_sheet_as_word_documents(workspace: Workspace, review: Review, tmp_path: Path) -> None:
    assert export_action_plan(workspace, review.id, tmp_path / "plan.docx") == 4
    (sheet, _) = export_chase_sheets(workspace, review.id, tmp_path, ".docx")
    for path, wanted in ((tmp_path / "plan.docx", "Search every spelling"), (sheet, "Teach staff")):
        cells = [cell.text for table in docx.Document(path).tables for row in table.rows for cell in row.cells]
        whole = "\n".join([*cells, *(each.text for each in docx.Document(path).paragraphs)])
        assert wanted in whole
        assert "Seen sooner" in whole


def test_each_agency_gets_its_own_open_actions_only(workspace: Workspace, review: Review, tmp_path: Path) -> None:
    written = export_chase_sheets(workspace, review.id, tmp_path)
    assert [path.name for path in written] == ["SCR 2016-02 GP actions.xlsx", "SCR 2016-02 POL actions.xlsx"]
    sheets = [openpyxl.load_workbook(path).worksheets[0] for path in written]
    assert [sheet.max_row for sheet in sheets] == [2, 2]
    assert "Search every spelling" not in str([cell.value for row in sheets[0].rows for cell in row])
    (pdf, _) = export_chase_sheets(workspace, review.id, tmp_path, ".pdf")
    text = " ".join(" ".join(preview.page_texts(pdf.read_bytes())).split())
    assert "1 action of yours is open" in text
    assert "Teach staff" in text
    with pytest.raises(Refused, match="cannot be written"):
        export_chase_sheets(workspace, review.id, tmp_path, ".odt")


def test_answers_come_back_and_are_taken_over_and_back(workspace: Workspace, review: Review, tmp_path: Path) -> None:
    path, _ = export_chase_sheets(workspace, review.id, tmp_path)
    filled(path, 2, status="Done", notes="All staff taught", evidence="List", day="1/3/2017", why="Illness")
    # Meanwhile the plan was put in another order.
    second = findings(workspace, review.id)[1]
    apply_lessons(workspace, (LessonEdit(review.id, second.id, second.details, 1),))
    read = read_updates(workspace, review.id, path)
    assert read.problems == ()
    assert read.numbers == ("3.1",)
    before = findings(workspace, review.id)
    inverse = apply_updates(workspace, read)
    changed = actions(workspace, review)["3.1"]
    assert (changed.status, changed.update_text) == ("done, awaiting assurance", "All staff taught")
    assert changed.updated == date(2016, 9, 1)
    assert (changed.revised_due, changed.revised_why) == (date(2017, 3, 1), "Illness")
    assert [each.what for each in changed.received] == ["List"]
    assert inverse is not None
    apply_lessons(workspace, inverse)
    assert findings(workspace, review.id) == before


def test_what_cannot_be_taken_over_is_said_and_the_rest_is(
    workspace: Workspace, review: Review, tmp_path: Path
) -> None:
    path, _ = export_chase_sheets(workspace, review.id, tmp_path)
    filled(path, 2, status="nearly", notes="Half way", day="soon")
    read = read_updates(workspace, review.id, path)
    assert [each.split(": ", 1)[1] for each in read.problems] == [
        "“nearly” is no status; it was left as it is.",
        "the day “soon” cannot be read; it was left as it is.",
    ]
    apply_updates(workspace, read)
    assert actions(workspace, review)["1.1"].update_text == "Half way"
    assert actions(workspace, review)["1.1"].status == "on track"
    filled(path, 2, status="at risk", day="1/3/2017", why="")
    moved = read_updates(workspace, review.id, path)
    assert "The revised day has no reason" in moved.problems[0]
    assert moved.edits == ()


def test_what_is_no_sheet_is_refused(workspace: Workspace, review: Review, tmp_path: Path) -> None:
    blank, _ = export_chase_sheets(workspace, review.id, tmp_path)
    with pytest.raises(CannotRead, match="No answer stands"):
        read_updates(workspace, review.id, blank)
    with pytest.raises(NotFound):
        read_updates(workspace, review.id, tmp_path / "gone.xlsx")
    book = openpyxl.Workbook()
    book.save(tmp_path / "other.xlsx")
    with pytest.raises(CannotRead):
        read_updates(workspace, review.id, tmp_path / "other.xlsx")


def test_a_key_that_is_unknown_or_missing() -> None:
    def row(key: str, *told: str) -> RawRow:
        given = (key, "1.1", "", "", "", "", "")
        return RawRow("row", (*given, *told))

    rows = (RawRow("row 1", HEADINGS), row("", "on track"), row("A7", "on track"), row("A8"))
    found = read_chase([RawTable("x", ()), RawTable("y", rows)])
    assert [each.key for each in found.answers] == [7]
    assert found.problems == ("row: the key of the action is missing.",)
