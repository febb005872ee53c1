from __future__ import annotations

import csv
import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from scrdesk.domain.dates_in_words import time_in_words, when_in_words
from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.export.chronology_columns import COLUMNS
from scrdesk.export.spreadsheet import MAX_CELL_CHARS, chronology_csv, chronology_xlsx
from tests.export.entries import DAY, HEADING, MONTH, UNREAD, entry, three

HEADINGS = [column.heading for column in COLUMNS]
DANGEROUS = ["=1+1", "+44 1632 960001", "-", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://example.org")', "＝1"]


def opened(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def by_heading(content: bytes, row: int = 2) -> dict[str, object]:
    sheet = opened(content)["Combined chronology"]
    names = [cell.value for cell in sheet[1]]
    return dict(zip(names, [cell.value for cell in sheet[row]], strict=True))


def calamine_rows(content: bytes) -> list[list[object]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_name("Combined chronology").to_python()  # type: ignore[return-value]


def test_every_field_stands_in_its_column() -> None:
    told = by_heading(chronology_xlsx(three(), HEADING))
    assert list(told) == HEADINGS
    assert told == {
        "No.": 1,
        "Ref": "POL-0001",
        "Date": datetime(2016, 3, 5),
        "Date as written": "05.03/16 2140hrs",
        "Earliest": datetime(2016, 3, 5),
        "Latest": datetime(2016, 3, 5),
        "Time": time_in_words(DAY),
        "Agency": "POL",
        "Source": "Incident log 2291",
        "What was recorded": "Officers attended.\nKit was asleep.",
        "People": "Kit; Ms Tarrow",
        "Practitioner": "PC 4471 Ruth Amblecote",
        "Location": "12 Larkspur Close",
        "Child seen": "No",
        "Action": "NFA",
        "Shared with": "School nurse",
        "Comment": "Form not filled in",
        "File": "police.docx (version 2)",
        "Place in file": "table 2, row 7",
        "To look at": None,
    }


def test_only_a_certain_day_is_a_date_cell() -> None:
    content = chronology_xlsx(three(), HEADING)
    doubtful, unread = by_heading(content, 3), by_heading(content, 4)
    assert doubtful["Date"] == when_in_words(MONTH)
    assert (doubtful["Earliest"], doubtful["Latest"]) == (datetime(2016, 3, 1), datetime(2016, 3, 10))
    assert unread["Date"] == when_in_words(UNREAD)
    assert unread["Date as written"] == "the day after the party"
    assert unread["Earliest"] is None
    assert unread["To look at"] == "Author’s note, not an event.\nNo date could be read; ask the agency."
    assert opened(content)["Combined chronology"]["C2"].is_date


def test_days_that_excel_cannot_hold_are_words() -> None:
    old = EventDate(
        "1.2.1899", edtf="1899-02-01", earliest=date(1899, 2, 1), latest=date(1899, 2, 1), precision=Precision.DAY
    )
    assert by_heading(chronology_xlsx([entry(when=old)], HEADING))["Date"] == "1 February 1899"


def test_two_readers_that_are_not_ours_read_the_same_rows() -> None:
    content = chronology_xlsx(three(), HEADING)
    rows = calamine_rows(content)
    assert rows[0] == HEADINGS
    assert [row[1] for row in rows[1:]] == ["POL-0001", "GP-0001", "POL-0003"]
    assert rows[1][2] == date(2016, 3, 5)
    assert rows[2][9] == "Rang: “no reply”. Ŵyn, 🧸"
    assert opened(content)["Combined chronology"]["J3"].value == rows[2][9]


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_words_become_a_formula_or_a_link(text: str) -> None:
    content = chronology_xlsx([entry(event=text, source=text, practitioner="http://example.org/x")], HEADING)
    cell = opened(content)["Combined chronology"]["J2"]
    assert cell.data_type == "s"
    assert cell.hyperlink is None
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml")
        assert b"<f>" not in sheet
        assert b"hyperlink" not in sheet
        assert not any("externalLink" in name for name in parts.namelist())
    if "\r" not in text:  # openpyxl and calamine hand a carriage return on as its escape
        assert calamine_rows(content)[1][9] == text


def test_a_text_longer_than_a_cell_goes_on_beside_it() -> None:
    long = "".join(f"{number:07d} " for number in range(10_000)) + "🧸" * 20_000
    told = by_heading(chronology_xlsx([entry(), entry(2, event=long)], HEADING), 3)
    parts = [text for name, text in told.items() if str(name).startswith("What was recorded")]
    assert len(parts) == 4
    assert "".join(str(part) for part in parts) == long
    assert all(len(str(part).encode("utf-16-le")) // 2 <= MAX_CELL_CHARS for part in parts)
    assert told["People"] == "Kit; Ms Tarrow"
    first = by_heading(chronology_xlsx([entry(), entry(2, event=long)], HEADING), 2)
    assert first["What was recorded"] == "Officers attended.\nKit was asleep."
    assert first["What was recorded, continued 1"] is None


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t"), max_size=200))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    rows = calamine_rows(chronology_xlsx([entry(event=text)], HEADING))
    assert rows[1][9] == text


def test_the_sheet_is_ready_to_work_with() -> None:
    book = opened(chronology_xlsx(three(), HEADING))
    assert book.sheetnames == ["Combined chronology", "About"]
    sheet = book["Combined chronology"]
    assert sheet.freeze_panes == "D2"
    assert sheet.auto_filter.ref == "A1:T4"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet["J2"].alignment.wrap_text
    assert sheet.column_dimensions["J"].width > 60
    assert sheet["H2"].fill.fgColor.rgb == "FF33539E"
    assert sheet["H2"].font.color.rgb == "FFFFFFFF"
    assert sheet.oddHeader.center.text == "&BOFFICIAL-SENSITIVE"


def test_the_about_sheet_says_what_was_exported() -> None:
    sheet = opened(chronology_xlsx(three(), HEADING))["About"]
    told = [tuple(cell.value for cell in row) for row in sheet.iter_rows()]
    assert told[0][0] == HEADING.title
    assert told[2:6] == [
        ("Marking", "OFFICIAL-SENSITIVE"),
        ("As at", "5 March 2019, 14:07"),
        ("Filter", "all entries"),
        ("Entries", "3 of 3 shown"),
    ]
    assert told[-2:] == [("POL", "Wexmoor Police"), ("GP", "Lark Lane Surgery")]


def test_properties_name_nobody_and_the_same_rows_give_the_same_bytes() -> None:
    content = chronology_xlsx(three(), HEADING)
    assert content == chronology_xlsx(three(), HEADING)
    properties = opened(content).properties
    assert not properties.creator
    assert not properties.lastModifiedBy
    assert properties.title == HEADING.title


def test_no_part_of_a_workbook_touches_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "missing"))
    assert chronology_xlsx(three(), HEADING).startswith(b"PK")


def test_an_empty_chronology_is_a_heading_row() -> None:
    rows = calamine_rows(chronology_xlsx([], HEADING))
    assert rows == [HEADINGS]
    assert list(csv.reader(io.StringIO(chronology_csv([], HEADING).decode("utf-8-sig")))) == [
        [*HEADINGS, "About this export"]
    ]


def test_csv_holds_the_same_cells_as_text() -> None:
    content = chronology_csv(three(), HEADING)
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert rows[0] == [*HEADINGS, "About this export"]
    told = dict(zip(rows[0], rows[1], strict=True))
    assert "As at: 5 March 2019, 14:07; Filter: all entries; Entries: 3 of 3 shown" in told["About this export"]
    assert told["Date"] == "05/03/2016"
    assert told["What was recorded"] == "Officers attended.\nKit was asleep."
    assert len(rows) == 4
    assert rows[3][HEADINGS.index("Earliest")] == ""


@pytest.mark.parametrize("text", DANGEROUS)
def test_csv_cells_that_look_like_formulas_are_guarded(text: str) -> None:
    rows = list(csv.reader(io.StringIO(chronology_csv([entry(event=text)], HEADING).decode("utf-8-sig"), newline="")))
    assert rows[1][9] == f"'{text}"


def test_lone_halves_of_surrogate_pairs_stop_no_export() -> None:
    broken = entry(event="before \ud83e after")
    assert by_heading(chronology_xlsx([broken], HEADING))["What was recorded"] == "before ? after"
    assert b"before ? after" in chronology_csv([broken], HEADING)


def test_our_own_intake_reads_the_workbook_back_without_loss() -> None:
    from scrdesk.domain.submission import RowKind
    from scrdesk.intake.read import read_bytes

    written = [
        entry(1),
        entry(2, event="=SUM(A1)\n+44 1632 960001", source="", action="- none"),
        entry(3, event="Rang “twice”. Ŵyn, 🧸", child_seen="", agency_code="GP"),
        entry(4, when=MONTH, event="Seen in clinic."),
    ]
    parsed = read_bytes("combined-chronology.xlsx", chronology_xlsx(written, HEADING))
    events = [one for one in parsed.entries if one.kind is RowKind.EVENT]
    assert [one.event for one in events] == [one.event for one in written]
    assert [(one.when.earliest, one.when.start) for one in events[:3]] == [(DAY.earliest, DAY.start)] * 3
    for one, original in zip(events, written, strict=True):
        held = dict(one.fields)
        assert held["Ref"] == original.reference
        assert held["Action"] == original.action
        assert held["People"] == original.people
        assert held["Place in file"] == original.place
        assert original.file_name in held["File"]
