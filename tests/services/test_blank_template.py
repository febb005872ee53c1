"""The blank chronology of a review's agency, out and in again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import openpyxl
import pytest

from scrdesk.domain.blank_template import LabelKey
from scrdesk.domain.mark_values import Stated
from scrdesk.domain.people import NewPerson, NewPlace
from scrdesk.domain.review import RequestedDocument, Review
from scrdesk.domain.seen_words import AgencySays, agency_says
from scrdesk.domain.submission import Severity
from scrdesk.errors import NotFound, Refused
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission, arrival, read_submission, reading_scope
from scrdesk.services.blank_template import (
    blank_template_name,
    template_form,
    write_blank_template,
    write_blank_templates,
)
from scrdesk.services.build_chronology import entries_of_submission
from scrdesk.services.open_store import Workspace
from scrdesk.services.review_scope import DetailsEdit, apply_scope
from tests.export.blank_chronology import filled_docx, filled_xlsx
from tests.services.test_return_sheet import exports
from tests.store.sample import new_review, new_workspace


def with_register(workspace: Workspace) -> Review:
    review = new_review(workspace, codes=("POL", "GP"))
    people = (
        NewPerson("Kit Tarrow", "Child Q", "subject child", aliases=("Kitty",), addresses=("4 Larch Row",)),
        NewPerson("Amrit Solway", "PC1", "police constable", is_professional=True, agency_code="POL"),
        NewPerson("Ann Farrow", "GP1", "general practitioner", is_professional=True, agency_code="GP"),
    )
    for person in people:
        reviews.add_person(workspace, review.id, person)
    reviews.add_place(workspace, review.id, NewPlace("Larch Lane Primary", "School 1"))
    reviews.add_key_line(workspace, review.id, "Was Kit seen, and believed?")
    document = RequestedDocument.CHRONOLOGY
    reviews.request_document(workspace, review.id, "POL", document, date(2016, 6, 1), date(2016, 7, 1))
    reviews.request_document(workspace, review.id, "POL", document, date(2016, 8, 1), date(2016, 9, 16))
    return review


def text_of(path: Path) -> str:
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        return "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value)
    document = docx.Document(str(path))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


@pytest.mark.parametrize("suffix", [".docx", ".xlsx"])
def test_it_holds_what_the_review_knows_and_no_name(tmp_path: Path, suffix: str) -> None:
    workspace = new_workspace(tmp_path)
    review = with_register(workspace)
    out = tmp_path / blank_template_name(review.details.reference, "POL", suffix)
    assert out.name == f"SCR 2016-02 POL chronology{suffix}"
    assert write_blank_template(workspace, review.id, "POL", out, reply_to="the Board") == out
    text = text_of(out)
    for told in ("Agency POL", "Child Q", "from 1 January 2014 to 30 June 2016", "Friday 16 September 2016", "the Board",
                 "Was Child Q seen, and believed?", "general practitioner", "PC1"):  # fmt: skip
        assert told in text, told
    for name in ("Kit", "Tarrow", "Solway", "Farrow", "Larch"):
        assert name not in text, name
    ((action, told),) = exports(workspace)
    assert action == f"export blank chronology POL {suffix}"
    assert "labels instead of names" in told
    workspace.close()


def test_with_names_it_names_the_family_and_the_agency_s_own_staff_and_the_trail_says_so(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = with_register(workspace)
    out = tmp_path / "named.docx"
    write_blank_template(workspace, review.id, "POL", out, key=LabelKey.NAMES, due=date(2016, 10, 3))
    text = text_of(out)
    assert "Kit Tarrow, subject child" in text
    assert "Amrit Solway, police constable" in text
    assert "Larch Lane Primary" in text
    assert "Farrow" not in text
    assert "Monday 3 October 2016" in text
    assert "with names" in exports(workspace)[0][1]
    write_blank_template(workspace, review.id, "GP", out, key=LabelKey.NONE)
    assert "subject child" not in text_of(out)
    assert "as our letter says" in text_of(out)
    workspace.close()


@pytest.mark.parametrize(("suffix", "fill"), [(".docx", filled_docx), (".xlsx", filled_xlsx)])
def test_filled_in_it_goes_in_whole_and_is_known_for_whose_it_is(tmp_path: Path, suffix: str, fill) -> None:
    workspace = new_workspace(tmp_path)
    review = with_register(workspace)
    out = tmp_path / f"returned{suffix}"
    write_blank_template(workspace, review.id, "POL", out)
    headings = [column.heading for column in template_form().columns]
    given = {"Date": "05/03/2016", "Time": "21:40", "Source of information": "CAD 12", "What happened": "Call"}
    gap = {"Date": "6 March to 2 May 2016", "Source of information": "All records", "What happened": "No contact"}
    rows = [[row.get(heading, "") for heading in headings] for row in (given, gap)]
    out.write_bytes(fill(out.read_bytes(), rows, [("CAD", "Command and despatch log")]))
    read = read_submission(out, reading_scope(workspace, review.id))
    assert [each for each in read.parsed.findings if each.severity is not Severity.INFO] == []
    assert arrival(workspace, review.id, read).agency_code == "POL"
    stored = accept_submission(workspace, review.id, "POL", read)
    entries = entries_of_submission(workspace, stored.id)
    assert [(each.when.earliest, each.when.latest, each.event) for each in entries] == [
        (date(2016, 3, 5), date(2016, 3, 5), "Call"),
        (date(2016, 3, 6), date(2016, 5, 2), "No contact"),
    ]
    assert read.parsed.glossary == (("CAD", "Command and despatch log"),)
    workspace.close()


@pytest.mark.parametrize(
    ("suffix", "fill", "names"),
    [(".docx", filled_docx, ("Rhif", "Byrfodd")), (".xlsx", filled_xlsx, ("Cronoleg", "Geirfa"))],
)
def test_a_welsh_form_is_welsh_as_a_whole_and_read_back(tmp_path: Path, suffix: str, fill, names) -> None:
    workspace = new_workspace(tmp_path)
    review = with_register(workspace)
    apply_scope(workspace, DetailsEdit(review.id, replace(review.details, language="cy")))
    out = tmp_path / f"ffurflen{suffix}"
    write_blank_template(workspace, review.id, "POL", out)
    text = text_of(out)
    for told in (
        "Cronoleg",
        "dydd Gwener 16 Medi 2016",
        "o 1 Ionawr 2014 hyd 30 Mehefin 2016",
        "Un digwyddiad, un rhes.",
    ):
        assert told in text, told
    for english in ("Please", "How to fill", "Chronology", "What happened", "Friday", "Labels to use"):
        assert english not in text, english
    columns = template_form("cy").columns
    assert [each.means for each in columns] == [each.means for each in template_form().columns]
    given = {"date": "5 Mawrth 2016", "time": "21:40", "event": "Galwad", "child_seen": "Do, ar ei ben ei hun"}
    rows = [[given.pop(each.means.value, "") for each in columns]]
    out.write_bytes(fill(out.read_bytes(), rows, [("CAD", "Cofnod galwadau")], names))
    read = read_submission(out, reading_scope(workspace, review.id))
    assert [each for each in read.parsed.findings if each.severity is not Severity.INFO] == []
    assert arrival(workspace, review.id, read).agency_code == "POL"
    stored = accept_submission(workspace, review.id, "POL", read)
    (entry,) = entries_of_submission(workspace, stored.id)
    assert (entry.when.earliest, entry.event) == (date(2016, 3, 5), "Galwad")
    assert agency_says(entry.child_seen) == AgencySays(Stated.YES, Stated.YES)
    assert read.parsed.glossary == (("CAD", "Cofnod galwadau"),)
    workspace.close()


@pytest.mark.parametrize(
    ("choice", "says"),
    [
        ("Do", AgencySays(Stated.YES)),
        ("Do, ar ei ben ei hun", AgencySays(Stated.YES, Stated.YES)),
        ("Naddo", AgencySays(Stated.NO)),
        ("Heb ei nodi yn y cofnod", AgencySays(Stated.NOT_STATED)),
        ("Ddim yn berthnasol", AgencySays(Stated.NOT_APPLICABLE)),
    ],
)
def test_each_welsh_answer_on_offer_is_read(choice: str, says: AgencySays) -> None:
    (offered,) = [each.choices for each in template_form("cy").columns if each.choices]
    assert choice in offered
    assert len(offered) == 5
    assert agency_says(choice) == says


def test_what_cannot_be_is_refused(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    with pytest.raises(Refused, match="odt"):
        write_blank_template(workspace, review.id, "POL", tmp_path / "form.odt")
    with pytest.raises(NotFound, match="no agency XX"):
        write_blank_template(workspace, review.id, "XX", tmp_path / "form.docx")
    with pytest.raises(NotFound, match="review"):
        write_blank_template(workspace, 77, "POL", tmp_path / "form.docx")
    assert [path.suffix for path in tmp_path.iterdir() if path.suffix in (".odt", ".docx")] == []
    workspace.close()


def test_a_form_for_each_agency_or_none(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = with_register(workspace)
    folder = tmp_path / "to send"
    folder.mkdir()
    written = write_blank_templates(workspace, review.id, folder, ".docx", reply_to="the Board")
    assert [path.name for path in written] == ["SCR 2016-02 POL chronology.docx", "SCR 2016-02 GP chronology.docx"]
    assert "16 September 2016" in text_of(written[0])
    assert "GP1" in text_of(written[1])
    written[0].unlink()
    before = written[1].read_bytes()
    with pytest.raises(Refused, match="1 of 2 files"):
        write_blank_templates(workspace, review.id, folder, ".docx", key=LabelKey.NAMES)
    assert [path.name for path in folder.iterdir()] == ["SCR 2016-02 GP chronology.docx"]
    assert written[1].read_bytes() == before
    workspace.close()
