"""The blank chronology: what it says, that each heading is known to intake, and that what is filled in comes back."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from datetime import date, time, timedelta

import docx
import openpyxl
import pytest
from docx.enum.section import WD_ORIENT
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.dates_in_words import MONTHS, day_in_words, month_in_words
from scrdesk.domain.submission import Column, ParsedSubmission, ReadingScope, RowKind, Severity, TableKind
from scrdesk.export.blank_template import N_BLANK_ROWS, blank_template_docx
from scrdesk.export.blank_workbook import MAX_HINT_CHARS, MAX_HINT_TITLE_CHARS, blank_template_xlsx
from scrdesk.intake.column_words import column_words
from scrdesk.intake.read import read_bytes
from tests.export.blank_chronology import FORM, HEADINGS, Rows, blank, filled_docx, filled_xlsx

SCOPE = ReadingScope(date(2014, 1, 1), date(2016, 5, 31), (date(2012, 1, 9),), date(2016, 9, 1))
BLANKS = {"docx": blank_template_docx(blank()), "xlsx": blank_template_xlsx(blank())}
FILLED: dict[str, Callable[[bytes, Rows, Rows], bytes]] = {"docx": filled_docx, "xlsx": filled_xlsx}
FORMATS = pytest.mark.parametrize("form", ["docx", "xlsx"])
TEXTS = {
    Column.SOURCE: "source",
    Column.PEOPLE: "people",
    Column.PRACTITIONER: "practitioner",
    Column.EVENT: "event",
    Column.LOCATION: "location",
    Column.CHILD_SEEN: "child_seen",
    Column.ACTION: "action",
    Column.SHARED_WITH: "shared_with",
    Column.COMMENT: "comment",
    Column.KEY_LINE: "key_line",
}


def read(form: str, rows: Rows, glossary: Rows = ()) -> ParsedSubmission:
    return read_bytes(f"chronology.{form}", FILLED[form](BLANKS[form], rows, glossary), SCOPE)


@pytest.mark.parametrize("column", FORM.columns, ids=lambda column: column.heading)
def test_intake_knows_each_heading_as_it_is_meant(column) -> None:
    found = column_words().match(column.heading)
    assert found is not None
    assert found.meaning is column.means
    assert found.sureness >= 0.8
    assert 0 < len(column.hint) <= MAX_HINT_CHARS
    assert len(column.heading) <= MAX_HINT_TITLE_CHARS


def test_the_columns_fill_the_page_and_no_heading_stands_twice() -> None:
    assert sum(column.width_mm for column in FORM.columns) == 277
    assert len(set(HEADINGS)) == len(HEADINGS)
    needed = {Column.DATE, Column.TIME, Column.SOURCE, Column.EVENT, Column.CHILD_SEEN, Column.ACTION}
    assert needed <= {column.means for column in FORM.columns}


@FORMATS
def test_a_blank_one_has_no_entries_and_its_columns_are_understood(form: str) -> None:
    parsed = read_bytes(f"blank.{form}", BLANKS[form], SCOPE)
    assert parsed.entries == ()
    assert parsed.glossary == ()
    (chronology,) = (table for table in parsed.tables if table.kind is TableKind.CHRONOLOGY)
    assert [(each.heading, each.meaning) for each in chronology.columns] == [
        (column.heading, column.means) for column in FORM.columns
    ]
    # That there is nothing in it is all there is to say.
    assert [(each.code, each.severity) for each in parsed.findings] == [("no-rows", Severity.WARNING)]


def of_month(day: date) -> tuple[date, date]:
    first = day.replace(day=1)
    return first, (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)


WRITTEN: tuple[Callable[[date], tuple[str, date, date]], ...] = (
    lambda day: (f"{day:%d/%m/%Y}", day, day),
    lambda day: (day_in_words(day), day, day),
    lambda day: (f"about {day_in_words(day)}", day, day),
    lambda day: (f"{day:%d/%m/%Y}?", day, day),
    lambda day: (month_in_words(day), *of_month(day)),
    lambda day: (f"1 to 3 {MONTHS[day.month - 1]} {day.year}", day.replace(day=1), day.replace(day=3)),
    lambda day: (
        f"week commencing {day_in_words(day - timedelta(days=day.weekday()))}",
        day - timedelta(days=day.weekday()),
        day - timedelta(days=day.weekday()) + timedelta(days=6),
    ),
)
# Within the period with room for a week or a month, so that nothing is outside it.
days = st.dates(date(2014, 2, 1), date(2016, 3, 31))
dates = st.builds(lambda write, day: write(day), st.sampled_from(WRITTEN), days)
words = st.text(
    st.sampled_from("abcdefghijklmnopqrstuvwxyzABCEGHKMNPQSTWZ0123456789éŵżß’“”—£&<>=+@#'\".,;:!?()/%🧸"),
    min_size=1,
    max_size=12,
)
lines = st.lists(words, min_size=1, max_size=6).map(" ".join)
cell = st.lists(lines, min_size=1, max_size=3).map("\n".join)
# A row whose first sign is # ^ ¬ or ~ is an author's note: kept, but not as an event.
source = st.builds("Case notes {}".format, lines)


@st.composite
def filled_rows(draw: st.DrawFn) -> list[tuple[tuple[str, ...], date, date, time | None]]:
    rows = []
    for number in range(1, draw(st.integers(1, 4)) + 1):
        written, earliest, latest = draw(dates)
        start = draw(st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)))
        # Midnight is the beginning or the end of a day, which is rightly asked about.
        start = None if start == time(0) else start
        fixed = {
            "No.": str(number),
            "Date": written,
            "Time": f"{start:%H:%M}" if start else "",
            "Source of information": draw(source),
            "What happened": "Visit: " + draw(cell),
        }
        rows.append((tuple(fixed.get(name, draw(st.just("") | cell)) for name in HEADINGS), earliest, latest, start))
    return rows


@FORMATS
@settings(max_examples=14)
@given(data=st.data())
def test_whatever_is_filled_in_comes_back(form: str, data: st.DataObject) -> None:
    rows = data.draw(filled_rows())
    parsed = read(form, [cells for cells, *_ in rows], [("MGM", "Maternal grandmother")])
    assert [each for each in parsed.findings if each.severity is not Severity.INFO] == []
    assert len(parsed.entries) == len(rows)
    for entry, (cells, earliest, latest, start) in zip(parsed.entries, rows, strict=True):
        assert entry.fields == tuple(zip(HEADINGS, cells, strict=True))
        assert (entry.when.earliest, entry.when.latest, entry.when.start) == (earliest, latest, start)
        assert entry.agency_reference == cells[0]
        assert entry.kind is RowKind.EVENT
        for meaning, name in TEXTS.items():
            of_meaning = [text for text, column in zip(cells, FORM.columns, strict=True) if column.means is meaning]
            assert getattr(entry, name) == "\n".join(text for text in of_meaning if text)
    assert parsed.glossary == (("MGM", "Maternal grandmother"),)


@FORMATS
def test_more_rows_than_are_ready_can_be_filled_in(form: str) -> None:
    n_rows = N_BLANK_ROWS + 30
    day = date(2014, 1, 6)
    rows = [
        [f"{day + timedelta(days=n):%d/%m/%Y}" if name == "Date" else f"{name} {n}" if name != "Time" else ""
         for name in HEADINGS]
        for n in range(n_rows)
    ]  # fmt: skip
    parsed = read(form, rows)
    assert [entry.when.earliest for entry in parsed.entries] == [day + timedelta(days=n) for n in range(n_rows)]
    assert [entry.event for entry in parsed.entries] == [f"What happened {n}" for n in range(n_rows)]


@FORMATS
def test_what_its_own_rules_tell_to_write_is_read_without_a_question(form: str) -> None:
    examples = ("14/03/2016", "14 March 2016", "3 to 5 May 2016", "March 2016", "early June 2015", "about 5 March 2016",
                "week commencing 7 March 2016", "14/03/2016?")  # fmt: skip
    said = " ".join(rule.text for rule in blank().rules)
    assert all(example in said for example in examples)
    filled = {"Source of information": "Case notes, page 12", "What happened": "No contact with the family"}
    rows = [[{**filled, "Date": example, "Time": "15:40"}.get(name, "") for name in HEADINGS] for example in examples]
    parsed = read(form, rows)
    assert [entry.when.is_read for entry in parsed.entries] == [True] * len(examples)
    assert [each for each in parsed.findings if each.severity is not Severity.INFO] == []


def test_the_word_form_tells_what_to_do_before_the_table() -> None:
    document = docx.Document(io.BytesIO(BLANKS["docx"]))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    told = ("Chronology of Wexmoor Police", "Period\tfrom 1 January 2014 to 31 May 2016", "Due\tFriday 29 July 2016",
            "scb@wexmoor.example", "2.\tWhat was known on 5 March 2016", "for 6 weeks or more",
            "whether Child Q or another child")  # fmt: skip
    for each in told:
        assert each in text
    assert "{" not in text
    labels, chronology, glossary = document.tables
    assert [cell.text for cell in labels.rows[2].cells] == ["MGM", "maternal grandmother", "Family and others"]
    assert tuple(cell.text for cell in chronology.rows[0].cells) == HEADINGS
    assert len(chronology.rows) == N_BLANK_ROWS + 1
    assert glossary.cell(0, 1).text == "Meaning"
    upright, across = document.sections
    assert (upright.orientation, across.orientation) == (WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE)
    assert "OFFICIAL-SENSITIVE" in across.header.paragraphs[0].text
    assert "page 1 of 1" in across.footer.paragraphs[0]._p.xpath("string(.)")


def test_the_workbook_helps_but_takes_any_answer() -> None:
    book = openpyxl.load_workbook(io.BytesIO(BLANKS["xlsx"]))
    assert book.sheetnames == ["Chronology", "How to fill it in", "Labels to use", "Glossary"]
    sheet = book["Chronology"]
    assert tuple(cell.value for cell in sheet[1]) == HEADINGS
    assert sheet.freeze_panes == "C2"
    checks = {str(each.sqref).split(":")[0]: each for each in sheet.data_validations.dataValidation}
    assert len(checks) == len(HEADINGS)
    date_help = checks["B2"]
    assert date_help.type in (None, "none")  # free text
    assert "Day first" in date_help.prompt
    seen = checks["I2"]
    assert (seen.type, seen.errorStyle) == ("list", "information")
    # As text, so that Excel does not turn 05/03/2016 into the third of May.
    assert sheet.column_dimensions["B"].width > 10
    assert "@" in {style.number_format for style in sheet.column_dimensions.values()}


@FORMATS
def test_nothing_in_it_runs_and_nothing_tells_who_made_it(form: str) -> None:
    with zipfile.ZipFile(io.BytesIO(BLANKS[form])) as archive:
        names = archive.namelist()
        everything = b"".join(archive.read(name) for name in names)
    assert not [
        name for name in names if re.search(r"vba|macro|activex|externalLink|embedding|thumbnail", name, re.IGNORECASE)
    ]
    assert b"http://schemas" in everything
    assert not re.search(rb"<dc:creator>[^<]+</dc:creator>", everything)


def test_labels_are_left_out_when_there_are_none_and_doubted_when_names_are_shown() -> None:
    bare = docx.Document(io.BytesIO(blank_template_docx(blank(key=(), key_lines=(), period_start=None, due=None))))
    assert [table.cell(0, 0).text for table in bare.tables] == ["No.", "Abbreviation"]
    text = "\n".join(paragraph.text for paragraph in bare.paragraphs)
    assert "Period\tup to 31 May 2016" in text
    assert "Due\tas our letter says" in text
    assert "Labels to use" not in text
    named = docx.Document(io.BytesIO(blank_template_docx(blank(shows_names=True))))
    assert any("handle it as carefully" in paragraph.text for paragraph in named.paragraphs)
    book = openpyxl.load_workbook(io.BytesIO(blank_template_xlsx(blank(key=()))))
    assert "Labels to use" not in book.sheetnames


def test_the_same_template_gives_the_same_document() -> None:
    assert blank_template_docx(blank()) == BLANKS["docx"]
