"""The return sheet of a stored submission: by its own rows, written whole, and recorded as having left the store."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import docx
import pytest

from scrdesk.domain.people import NewPerson
from scrdesk.domain.submission import Severity, Submission
from scrdesk.errors import Cancelled, NotFound, Refused
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission, read_submission, reading_scope, submissions
from scrdesk.services.agency_questions import agency_wordings, checks_of_submission
from scrdesk.services.open_store import Workspace
from scrdesk.services.return_sheet import return_sheet_name, sent_submission, write_return_sheet
from tests.store.sample import new_review, new_workspace

FIRST = (
    "Date,Time,Source,What happened\n"
    "05/03/2016,21:40,CAD 12,Call from neighbour\n"
    "31/06/2015,,CAD 13,Home visit\n"
    "Mon 06/03/2016,,CAD 14,School rang\n"
    "07/03/2016,,CAD 15,\n"
)
SECOND = FIRST.replace("31/06/2015", "30/06/2015").replace("Mon 06", "Sun 06").replace("CAD 15,", "CAD 15,No reply")


class StopsAt:
    """A user who cancels at the n-th look."""

    def __init__(self, n_looks: int) -> None:
        self._n_left = n_looks

    def report(self, done: int, total: int, what: str) -> None:
        """Say nothing."""

    def check(self) -> None:
        self._n_left -= 1
        if self._n_left <= 0:
            raise Cancelled


def add(workspace: Workspace, review_id: int, folder: Path, text: str) -> Submission:
    path = folder / "POL chronology.csv"
    path.write_text(text, encoding="utf-8")
    return accept_submission(
        workspace,
        review_id,
        "POL",
        read_submission(path, reading_scope(workspace, review_id)),
        received=date(2016, 8, 1),
    )


def exports(workspace: Workspace) -> list[tuple[str, str]]:
    with workspace.read() as uow:
        return [(each.action, each.subject) for each in uow.trail.all() if each.action.startswith("export ")]


def text_of(path: Path) -> str:
    document = docx.Document(str(path))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def test_findings_of_a_stored_file_come_row_by_row_with_their_entries(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    stored = add(workspace, review.id, tmp_path, FIRST)
    items = [item for item in checks_of_submission(workspace, stored.id) if item.asked]
    assert [(item.place, item.severity, item.checks[0].code, item.entry and item.entry.source) for item in items] == [
        ("row 3", Severity.ERROR, "date-invalid", "CAD 13"),
        ("row 4", Severity.WARNING, "weekday-wrong", "CAD 14"),
        ("row 5", Severity.WARNING, "event-missing", "CAD 15"),
    ]
    assert {check.ask for item in items for check in item.checks} <= {each.ask for each in agency_wordings().values()}
    with pytest.raises(NotFound):
        checks_of_submission(workspace, 99)
    workspace.close()


def test_the_sheet_is_written_and_recorded_and_a_superseded_version_keeps_its_own(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    first = add(workspace, review.id, tmp_path, FIRST)
    out = tmp_path / return_sheet_name(review.details.reference, first)
    assert out.name == "SCR 2016-02 POL v1 questions.docx"
    assert write_return_sheet(workspace, review.id, first.id, out, due=date(2016, 9, 16), reply_to="the Board") == out
    text = text_of(out)
    for told in (
        "Agency POL",
        "Child Q",
        "“31/06/2015”",
        "Friday 16 September 2016",
        "to the Board",
        "We took in all 4",
    ):
        assert told in text, told
    second = add(workspace, review.id, tmp_path, SECOND)
    assert sent_submission(workspace, review.id, "POL").id == second.id
    assert sent_submission(workspace, review.id, "POL", 1).id == first.id
    again = tmp_path / "again.docx"
    write_return_sheet(workspace, review.id, first.id, again)
    assert "“31/06/2015”" in text_of(again)
    assert "you have sent version 2 since" in text_of(again)
    clean = tmp_path / "clean.docx"
    write_return_sheet(workspace, review.id, second.id, clean)
    assert "we have no question" in text_of(clean)
    assert [action for action, _ in exports(workspace)] == [
        "export return sheet POL version 1",
        "export return sheet POL version 1",
        "export return sheet POL version 2",
    ]
    workspace.close()


def test_the_register_of_names_is_never_used(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    reviews.add_person(workspace, review.id, NewPerson("Kit Tarrow", "Child Q", "subject child", born=date(2016, 4, 1)))
    stored = add(workspace, review.id, tmp_path, FIRST)
    assert "date-before-birth" in {each.code for each in submissions(workspace, review.id)[0].findings}
    out = tmp_path / "sheet.docx"
    write_return_sheet(workspace, review.id, stored.id, out)
    text = text_of(out)
    assert "before the birth of the eldest child" in text
    assert "1 April 2016" not in text
    assert "Tarrow" not in text
    workspace.close()


def test_what_cannot_be_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    other = new_review(workspace, "SCR 2016/03")
    stored = add(workspace, review.id, tmp_path, FIRST)
    out = tmp_path / "sheet.docx"
    with pytest.raises(Refused, match="pdf"):
        write_return_sheet(workspace, review.id, stored.id, out.with_suffix(".pdf"))
    with pytest.raises(Refused, match="past"):
        write_return_sheet(workspace, review.id, stored.id, out, due=date(2016, 8, 31))
    with pytest.raises(NotFound):
        write_return_sheet(workspace, other.id, stored.id, out)
    with pytest.raises(NotFound, match="no version 7"):
        sent_submission(workspace, review.id, "POL", 7)
    with pytest.raises(NotFound, match="nothing yet"):
        sent_submission(workspace, review.id, "GP")
    with pytest.raises(NotFound, match="no agency XX"):
        sent_submission(workspace, review.id, "XX")
    for n_looks in (1, 2):
        with pytest.raises(Cancelled):
            write_return_sheet(workspace, review.id, stored.id, out, StopsAt(n_looks))
    assert not out.exists()
    assert exports(workspace) == []
    workspace.close()
