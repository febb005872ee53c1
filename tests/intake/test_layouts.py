"""Any chronology, written in any layout the generator knows, reads back the same."""

from __future__ import annotations

import contextlib
import csv
import io
from datetime import date, timedelta

import docx
import openpyxl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scrdesk.domain.dates_in_words import MONTHS, WEEKDAYS
from scrdesk.domain.submission import Column, ColumnChoice, RowKind
from scrdesk.errors import UserError
from scrdesk.intake.read import read_bytes

HEADINGS = {
    "date": (
        "Date",
        "Date of event",
        "DATE",
        "Event date",
        "Date (dd/mm/yyyy)",
        "Date:",
        "Contact date",
        "Dat of event",
    ),
    "time": ("Time", "Time of event", "Time (24hr)", "Start time"),
    "source": ("Source", "Source of information", "Record type and page", "Source of info", "Evidence"),
    "event": ("Event", "What happened", "Details", "Description of event", "Significant event", "Narrative", "Summary"),
    "action": ("Action taken", "Outcome", "Action/Outcome", "Decision"),
    "other": ("Bananas", "Local code", "Ward priority"),
}
FORMS = (
    lambda d: f"{d:%d/%m/%Y}", lambda d: f"{d:%d.%m.%y}", lambda d: f"{d.day}/{d.month}/{d.year}", lambda d: f"{d:%Y-%m-%d}",
    lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}", lambda d: f"{d.day}-{MONTHS[d.month - 1][:3]}-{d:%y}",
    lambda d: f"{WEEKDAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}", lambda d: f"{d:%d.%m/%y}",
)  # fmt: skip
WORDS = [
    "mother",
    "seen",
    "at",
    "home",
    "with",
    "child",
    "nurse",
    "letter",
    "sent",
    "school",
    "call",
    "police",
    "clinic",
    "visit",
    "cancelled",
    "£5",
    "“upset”",
    "résumé",
]
sentences = st.lists(st.sampled_from(WORDS), min_size=4, max_size=20).map(lambda words: "The " + " ".join(words) + ".")
sources = st.sampled_from(("Case file p.3", "SystmOne", "Niche", "Letter of 2016", "E-mail", ""))
days = st.dates(date(2011, 1, 1), date(2019, 12, 31))


@st.composite
def chronologies(draw: st.DrawFn) -> tuple[list[str], list[str], list[dict[str, str]], list[date]]:
    kinds = ["date", "event", *draw(st.lists(st.sampled_from(("time", "source", "action", "other")), unique=True))]
    kinds = list(draw(st.permutations(kinds)))
    headings = [draw(st.sampled_from(HEADINGS[kind])) for kind in kinds]
    form = draw(st.sampled_from(FORMS))
    rows, when = [], []
    for _ in range(draw(st.integers(3, 9))):
        day = draw(days)
        minute = draw(st.integers(0, 1439))
        rows.append({
            "date": form(day), "time": f"{minute // 60:02d}:{minute % 60:02d}", "source": draw(sources),
            "event": draw(sentences), "action": draw(st.sampled_from(("NFA", "Referred to MASH", ""))),
            "other": draw(st.sampled_from(("A", "B1", "low", ""))),
        })  # fmt: skip
        when.append(day)
    return kinds, headings, rows, when


def in_word(headings: list[str], rows: list[list[str]]) -> tuple[str, bytes]:
    document = docx.Document()
    document.add_paragraph("Northshire Homes, chronology")
    table = document.add_table(rows=0, cols=len(headings))
    for texts in (headings, *rows):
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    out = io.BytesIO()
    document.save(out)
    return "a.docx", out.getvalue()


def in_excel(headings: list[str], rows: list[list[str]]) -> tuple[str, bytes]:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Chronology of Northshire Homes"])
    for texts in (headings, *rows):
        sheet.append(texts)
    out = io.BytesIO()
    book.save(out)
    return "a.xlsx", out.getvalue()


def as_text(delimiter: str, encoding: str) -> object:
    def write(headings: list[str], rows: list[list[str]]) -> tuple[str, bytes]:
        out = io.StringIO()
        csv.writer(out, delimiter=delimiter).writerows([headings, *rows])
        return "a.csv", out.getvalue().encode(encoding)

    return write


LAYOUTS = (
    in_word,
    in_excel,
    as_text(",", "utf-8"),
    as_text(";", "cp1252"),
    as_text("\t", "utf-16"),
    as_text("|", "utf-8-sig"),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(chronologies(), st.sampled_from(LAYOUTS))
def test_any_chronology_in_any_layout_reads_back(chronology, write) -> None:  # type: ignore[no-untyped-def]
    kinds, headings, rows, when = chronology
    name, content = write(headings, [[row[kind] for kind in kinds] for row in rows])
    parsed = read_bytes(name, content)
    assert len(parsed.entries) == len(rows)
    for entry, row, day in zip(parsed.entries, rows, when, strict=True):
        assert entry.kind is RowKind.EVENT
        assert (entry.when.earliest, entry.when.latest) == (day, day)
        assert entry.when.date_text == row["date"]
        assert entry.event == row["event"]
        assert [text for _, text in entry.fields] == [row[kind] for kind in kinds]
        if "time" in kinds:
            assert entry.when.start is not None
            assert f"{entry.when.start:%H:%M}" == row["time"]
        if "source" in kinds:
            assert entry.source == row["source"]
        if "action" in kinds:
            assert entry.action == row["action"]


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(("a.docx", "a.xlsx", "a.xls", "a.rtf", "a.csv", "a.html", "a")),
    st.sampled_from((b"", b"PK\x03\x04", b"{\\rtf1 ", b"<html><table><tr>", b"Date,Event\n", b"\xff\xfe", b"<?xml ")),
    st.binary(max_size=600),
)
def test_any_bytes_are_read_or_refused(name: str, start: bytes, rest: bytes) -> None:
    with contextlib.suppress(UserError):
        assert read_bytes(name, start + rest).size == len(start + rest)


def test_real_dates_are_read_exactly_whatever_their_format_shows() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Date", "Event"])
    first = date(2016, 1, 12)
    formats = (
        "dd/mm/yyyy",
        "m/d/yyyy",
        "d-mmm-yy",
        "dddd, d mmmm yyyy",
        "yyyy-mm-dd",
        "[$-809]dd mmmm yyyy;@",
        'd"th" mmm yyyy',
    )
    for number, form in enumerate(formats):
        sheet.append([first + timedelta(days=number * 31), f"Something that happened, number {number}"])
        sheet.cell(number + 2, 1).number_format = form
    out = io.BytesIO()
    book.save(out)
    parsed = read_bytes("a.xlsx", out.getvalue())
    assert [e.when.earliest for e in parsed.entries] == [first + timedelta(days=n * 31) for n in range(len(formats))]
    assert [e.when.earliest for e in parsed.entries] == [e.when.latest for e in parsed.entries]
    assert parsed.entries[1].fields[0] == ("Date", "2/12/2016")


def test_columns_chosen_by_hand_count() -> None:
    content = b"Alpha,Beta,Date\n1/2/2016,Long account of a visit,3/4/2017\n2/2/2016,Another account of it,3/4/2017\n"
    guessed = read_bytes("a.csv", content)
    assert str(guessed.entries[0].when.earliest) == "2017-04-03"
    chosen = read_bytes("a.csv", content, choices=(
        ColumnChoice("table 9", 7, "ALPHA", Column.DATE), ColumnChoice("table 1", 2, "Date", Column.OTHER),
    ))  # fmt: skip
    assert str(chosen.entries[0].when.earliest) == "2016-02-01"
    assert chosen.tables[0].columns[0].reason == "chosen by hand"
