"""The return sheet: what it tells and asks, and that it says nothing of its own that names a child."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, datetime

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT

from scrdesk.domain.checks import work_list
from scrdesk.domain.chronology import Entry, EntryId
from scrdesk.domain.event_date import EventDate
from scrdesk.domain.review import Agency, AgencyId
from scrdesk.domain.submission import (
    Column,
    ColumnReading,
    Finding,
    RowKind,
    Severity,
    Submission,
    SubmissionId,
    SubmissionStatus,
    TableKind,
    TableReading,
)
from scrdesk.export.return_sheet import LIST_WIDTHS_MM, MAX_ASKED, ReturnSheet, return_sheet_docx
from scrdesk.services.agency_questions import agency_wordings
from tests.store.sample import on

COLUMNS = (
    ColumnReading(0, "Date", Column.DATE),
    ColumnReading(1, "", Column.EVENT),
    ColumnReading(2, "Mood", Column.OTHER),
)
FINDINGS = (
    Finding(Severity.WARNING, "tracked-changes", "The document holds tracked changes; the final text was read. Ask the agency to accept them."),
    Finding(Severity.WARNING, "weekday-wrong", "6 March 2016 was a Sunday, not a Monday; the date was kept.", "table 2, row 3"),
    Finding(Severity.ERROR, "date-invalid", "June has 30 days, so there is no day 31; please ask for the right date.", "table 2, row 4"),
    Finding(Severity.INFO, "date-as-above", "The date was taken from the row above.", "table 2, row 5"),
    Finding(Severity.WARNING, "date-before-birth", "The date is before the birth on 9 January 2012.", "table 2, row 5"),
)  # fmt: skip


def entry(number: int, when: EventDate, event: str) -> Entry:
    return Entry(
        EntryId(number), f"POL-{number:04d}", number, "POL", when, "CAD 12", event, "", "", "", "", "", "", "", "",
        RowKind.EVENT, SubmissionId(1), "police.docx", 1, f"table 2, row {number + 1}", (),
    )  # fmt: skip


ENTRIES = (
    entry(1, on(date(2016, 3, 5)), "Nothing to ask here"),
    entry(2, on(date(2016, 3, 6)), "Kit said “no”. <b>\x07 " + "Long account. " * 40),
    entry(3, EventDate("31/06/2015", "1625hrs"), "Call from neighbour"),
    entry(4, EventDate("", "", "2011-03-06", date(2011, 3, 6), date(2011, 3, 6)), ""),
)


def sheet(
    findings: tuple[Finding, ...] = FINDINGS, entries: tuple[Entry, ...] = ENTRIES, **changes: object
) -> ReturnSheet:
    sent = Submission(
        SubmissionId(1), "POL", "police.docx", "docx", "0" * 64, 10, 1, date(2016, 7, 29), SubmissionStatus.ACCEPTED,
        len(entries), 0, 0, datetime(2016, 7, 29, 9, 0), findings,
    )  # fmt: skip
    values: dict[str, object] = {
        "agency": Agency(AgencyId(1), "POL", "Wexmoor Police", "police", "Review officer"),
        "review_reference": "SCR 2016/02",
        "child_label": "Child Q",
        "submission": sent,
        "tables": (
            TableReading("table 1", TableKind.OTHER, (), 2, 0),
            TableReading("table 2", TableKind.CHRONOLOGY, COLUMNS, len(entries) + 1, len(entries)),
        ),
        "n_notes": 0,
        "items": work_list(sent, entries, agency_wordings()),
        "marking": "Official-Sensitive",
        "made": datetime(2016, 9, 1, 10, 30),
        "due": date(2016, 9, 16),
        "reply_to": "Board Manager, scb@wexmoor.example",
    }
    return ReturnSheet(**{**values, **changes})  # type: ignore[arg-type]


def opened(made: ReturnSheet) -> Document:
    return docx.Document(io.BytesIO(return_sheet_docx(made)))


def text_of(document: Document) -> str:
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def headed(document: Document, heading: str) -> list[list[str]]:
    table = next(each for each in document.tables if each.cell(0, 0).text == heading)
    return [[cell.text for cell in row.cells] for row in table.rows]


def asked_rows(document: Document) -> list[list[str]]:
    tables = [each for each in document.tables if len(each.columns) == len(LIST_WIDTHS_MM)]
    return [[cell.text for cell in row.cells] for table in tables for row in table.rows[1:]]


def test_the_letter_says_who_what_and_by_when() -> None:
    text = text_of(opened(sheet()))
    for told in (
        "To\tWexmoor Police, Review officer",
        "Date\t1 September 2016",
        "Review\tChild Q, our reference SCR 2016/02",
        "Your file\t“police.docx”",
        "Version\t1, received 29 July 2016",
        "Answer by\tFriday 16 September 2016",
        "There are 4 points on which we need your help: 1 needs an answer and 3 we ask you to check.",
        "Send your answers to Board Manager, scb@wexmoor.example.",
        "In table 2 we found 5 rows with text: 1 of headings or above them, and 4 of your chronology.",
        "We took in all 4 (4 events). We kept as text: table 1.",
    ):
        assert told in text, told


def test_the_list_has_the_whole_file_first_then_errors_then_warnings() -> None:
    document = opened(sheet())
    whole_file = next(each for each in document.tables if each.cell(0, 1).text == "What we noticed")
    assert [cell.text for cell in whole_file.rows[1].cells] == [
        "1",
        "The document holds tracked changes; the final text was read.",
        "Please confirm that the final text is what you mean to say; accept the changes if you send the file again.",
        "",
    ]
    rows = asked_rows(document)
    assert [row[:2] for row in rows] == [["2", "table 2, row 4"], ["3", "table 2, row 3"], ["4", "table 2, row 5"]]
    assert rows[0][2].split("\n") == ["Date: “31/06/2015”", "Time: “1625hrs”", "“Call from neighbour”"]
    assert rows[0][3].split("\n") == ["no date read", "no time read"]
    assert rows[0][4] == "June has 30 days, so there is no day 31."
    assert rows[0][5] == "Please give the right date."
    assert {row[6] for row in rows} == {""}
    # The account is quoted as far as one needs it to find the row.
    assert rows[1][2].startswith("Date: “06/03/2016”\n“Kit said “no”. <b> Long account.")
    assert len(rows[1][2]) < 200
    assert rows[1][3] == "6 March 2016"
    assert rows[2][2] == "Date: empty\n“CAD 12”"
    headings = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Heading 2"]
    assert headings[2:5] == ["About the whole file", "Rows that need your answer", "Rows we ask you to check"]


def test_a_birth_is_not_told_and_what_is_only_told_stays_short() -> None:
    text = text_of(opened(sheet()))
    assert "9 January 2012" not in text
    assert "The date is before the birth of the eldest child of the review." in text
    assert "Date taken from the row above: table 2, row 5." in text


def test_kinds_are_counted_and_columns_explained() -> None:
    document = opened(sheet())
    assert headed(document, "What") == [
        ["What", "How many", "Where"],
        ["Impossible date", "1", "table 2, row 4"],
        ["Date before the child’s birth", "1", "table 2, row 5"],
        ["Tracked changes", "1", "the whole file"],
        ["Weekday and date differ", "1", "table 2, row 3"],
    ]
    assert headed(document, "Your column") == [
        ["Your column", "We took it for"],
        ["“Date”", "date"],
        ["column 2, without a heading", "what happened"],
        ["“Mood”", "other text, kept whole"],
    ]


def test_pages_are_marked_counted_and_turned_for_the_list() -> None:
    document = opened(sheet())
    upright, across = document.sections
    assert (upright.orientation, across.orientation) == (WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE)
    for section in document.sections:
        assert section.header.paragraphs[0].text == "OFFICIAL-SENSITIVE"
        assert section.footer.paragraphs[0]._p.xpath("string(.)").endswith("POL, version 1  ·  page 1 of 1")
    assert document.core_properties.author == ""
    assert "Child" not in document.core_properties.title


def test_when_there_is_nothing_to_mend_the_sheet_says_so_on_one_page() -> None:
    document = opened(sheet((FINDINGS[3],)))
    text = text_of(document)
    assert "we have no question on it" in text
    assert len(document.sections) == 1
    assert "Answer by" not in text
    assert "How to answer" not in text
    assert "We took in all 4" in text
    assert "Date taken from the row above: table 2, row 5." in text
    assert "Your answer" not in text


def test_one_point_without_a_day_reads_as_a_sentence() -> None:
    text = text_of(opened(sheet((FINDINGS[2],), due=None, reply_to="")))
    assert "There is 1 point on which we need your help." in text
    assert "Please let us have your answers as soon as you can." in text
    assert "Send your answers by the same secure route by which you sent your file." in text
    assert "The secretariat of the review" in text


def test_rows_that_were_left_out_and_a_later_version_are_told() -> None:
    deleted = Finding(
        Severity.INFO, "row-deleted", "This row is deleted by tracked changes and was left out.", "table 2, row 9"
    )
    text = text_of(opened(sheet((*FINDINGS, deleted), later_version=2, n_notes=1)))
    assert "We left out 1 row that tracked changes had deleted." in text
    assert "This sheet is about version 1; you have sent version 2 since" in text
    assert "(3 events and 1 note or title between them)" in text


def test_rows_without_tables_are_counted_as_they_were_stored() -> None:
    assert "We took in 4 rows: 4 events." in text_of(opened(sheet(tables=())))


def test_a_very_long_list_is_cut_and_says_so() -> None:
    n_rows = MAX_ASKED + 25
    entries = tuple(entry(number, EventDate("31/06/2015"), "Call") for number in range(1, n_rows + 1))
    findings = tuple(replace(FINDINGS[2], row=each.place) for each in entries)
    document = opened(sheet(findings, entries))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert f"There are {n_rows} points" in text
    assert "25 more rows of the same kinds are not listed here" in text
    assert len(document.tables[1].rows) == MAX_ASKED + 1


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert return_sheet_docx(sheet()) == return_sheet_docx(sheet())
