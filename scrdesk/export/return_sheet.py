"""The sheet that goes back to an agency: what we read of its file, and row by row what we ask, as a Word document.

A letter on an upright page, then the list on pages across. Names appear only where the agency's own cells are quoted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Mm, Pt

from scrdesk.domain.checks import ANSWER_HEADINGS, WorkItem, kind_counts, places_in_words
from scrdesk.domain.dates_in_words import day_in_words, time_in_words, weekday_in_words, when_in_words
from scrdesk.domain.review import Agency
from scrdesk.domain.submission import Column, ColumnReading, Severity, Submission, TableKind, TableReading
from scrdesk.export.word_document import (
    BOLD,
    add_fact,
    add_table,
    cell_xml,
    coloured,
    finished,
    mark_page,
    paragraph_xml,
    possible,
    row_xml,
    run_xml,
    set_properties,
    set_styles,
    table_xml,
)

TITLE = "Questions on your chronology"
NOTHING_TITLE = "Your chronology: we have no question"
MAX_ASKED = 400
"""Rows on one sheet; nobody answers more in one go, and the sheet says how many are left for the next."""
LEAD_CHARS = 120
"""How much of an account is quoted: enough to find the row by."""
MAX_NAMED_TABLES = 6
"""Tables named that are no chronology."""
CELL_CHARS = 200
"""How much of a date or time cell is quoted; a longer one is no date."""
LIST_WIDTHS_MM = {
    "No.": 11,
    "Where": 29,
    "As you wrote it": 60,
    "What we read": 36,
    **dict(zip(ANSWER_HEADINGS, (50, 47, 40), strict=True)),
}
FILE_WIDTHS_MM = {"No.": 11, **dict(zip(ANSWER_HEADINGS, (105, 87, 70), strict=True))}
_WHOLE_FILE = "About the whole file"
_MEANINGS = {
    Column.REFERENCE: "your reference",
    Column.DATE: "date",
    Column.END_DATE: "end date",
    Column.TIME: "time",
    Column.END_TIME: "end time",
    Column.DATE_AND_TIME: "date and time",
    Column.SOURCE: "source of information",
    Column.AGENCY: "agency",
    Column.PEOPLE: "people involved",
    Column.PRACTITIONER: "practitioner",
    Column.EVENT: "what happened",
    Column.LOCATION: "location or type of contact",
    Column.CHILD_SEEN: "whether the child was seen, and what the child said",
    Column.ACTION: "action taken",
    Column.SHARED_WITH: "shared with",
    Column.COMMENT: "your comment",
    Column.KEY_LINE: "key line of enquiry",
    Column.OTHER: "other text, kept whole",
}


@dataclass(frozen=True, slots=True)
class ReturnSheet:
    """What the sheet tells and asks.

    Args:
        agency: to whom it goes.
        review_reference: the Board's reference.
        child_label: the label of the child, never the name.
        submission: the file it is about.
        tables: how the file's tables were understood.
        n_notes: how many of the submission's rows are notes to the reader.
        items: what is to be looked at, in order.
        marking: "OFFICIAL-SENSITIVE", or empty.
        made: the moment at which it was made, local time.
        due: the day by which an answer is wanted, or None.
        reply_to: who asks, and where answers go; empty when the letter that goes with it says so.
        later_version: the version that has replaced this one since, or None.
    """

    agency: Agency
    review_reference: str
    child_label: str
    submission: Submission
    tables: tuple[TableReading, ...]
    n_notes: int
    items: tuple[WorkItem, ...]
    marking: str
    made: datetime
    due: date | None = None
    reply_to: str = ""
    later_version: int | None = None

    @property
    def asked(self) -> tuple[WorkItem, ...]:
        """The items to which an answer is wanted."""
        return tuple(item for item in self.items if item.asked)


def return_sheet_docx(sheet: ReturnSheet) -> bytes:
    """Return the sheet as a Word document."""
    document = docx.Document()
    title = TITLE if sheet.asked else NOTHING_TITLE
    told = f"{sheet.agency.code}, version {sheet.submission.version}"
    set_properties(document, f"{title}: {sheet.review_reference}, {told}", sheet.marking, sheet.made)
    set_styles(document, 9.5)
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(24)
    page.top_margin = page.bottom_margin = Mm(22)
    mark_page(page, sheet.marking, f"{sheet.review_reference}, {told}")
    _add_letter(document, sheet, title)
    if sheet.asked:
        _add_list(document, sheet)
        _add_reading(document, sheet)
        _add_information(document, sheet)
    return finished(document)


def _plural(n: int, one: str, many: str = "") -> str:
    return f"{n:,} {one if n == 1 else many or one + 's'}"


def _add_letter(document: WordDocument, sheet: ReturnSheet, title: str) -> None:
    document.add_heading(title, level=1).paragraph_format.space_after = Pt(8)
    add_fact(document, "To", ", ".join(part for part in (sheet.agency.name, sheet.agency.contact) if part))
    add_fact(document, "Date", day_in_words(sheet.made.date()))
    add_fact(document, "Review", f"{sheet.child_label}, our reference {sheet.review_reference}")
    sent = sheet.submission
    add_fact(document, "Your file", f"“{sent.file_name}”")
    add_fact(document, "Version", f"{sent.version}, received {day_in_words(sent.received)}")
    if sheet.due is not None and sheet.asked:
        add_fact(document, "Answer by", weekday_in_words(sheet.due))
    _add_lines(document, "Dear colleague", *_opening(sheet))
    if sheet.asked:
        _add_counts(document, sheet)
        document.add_heading("How to answer", level=2)
        for line in _how_to_answer(sheet):
            document.add_paragraph(possible(line), style="List Number")
    else:
        _add_reading(document, sheet)
        _add_information(document, sheet)
    closing = document.add_paragraph("Thank you for your help. If anything here is unclear, please ask us.")
    closing.paragraph_format.space_before = Pt(8)
    closing.paragraph_format.keep_with_next = True
    document.add_paragraph(possible(f"For the review panel\n{sheet.reply_to or 'The secretariat of the review'}"))


def _add_lines(document: WordDocument, *lines: str) -> None:
    for index, line in enumerate(lines):
        paragraph = document.add_paragraph(possible(line))
        if index == 0:
            paragraph.paragraph_format.space_before = Pt(8)


def _opening(sheet: ReturnSheet) -> tuple[str, ...]:
    thanks = f"Thank you for the chronology of {sheet.agency.name} for the review of {sheet.child_label}. "
    if sheet.later_version is not None:
        thanks += (
            f"This sheet is about version {sheet.submission.version}; you have sent version {sheet.later_version} "
            "since, and what you have put right there needs no answer. "
        )
    if not sheet.asked:
        return (
            f"{thanks}We have read all of it, and we have no question on it.",
            "You need not do anything. Please keep the records from which it was made.",
        )
    worst = [item.severity for item in sheet.asked]
    n_answers, n_looks = worst.count(Severity.ERROR), worst.count(Severity.WARNING)
    needs = "needs" if n_answers == 1 else "need"
    parts = [f"{n_answers:,} {needs} an answer"] if n_answers else []
    parts += [f"{n_looks:,} we ask you to check"] if n_looks else []
    points = f"There {'is' if len(worst) == 1 else 'are'} {_plural(len(worst), 'point')} on which we need your help"
    split = f": {' and '.join(parts)}" if len(worst) > 1 else ""
    told = f"{thanks}We have read all of it and kept every word as you wrote it. {points}{split}."
    by = f"by {weekday_in_words(sheet.due)}" if sheet.due is not None else "as soon as you can"
    return (
        told,
        f"Please let us have your answers {by}. The list follows this letter, and after it how we read your file.",
    )


def _add_reading(document: WordDocument, sheet: ReturnSheet) -> None:
    document.add_heading("What we read", level=2)
    _add_lines(document, _reading(sheet))
    _add_columns(document, sheet.tables)


def _reading(sheet: ReturnSheet) -> str:
    """Say how many rows there were and how many were taken in."""
    n_all = sheet.submission.n_entries
    notes = f" and {_plural(sheet.n_notes, 'note or title', 'notes or titles')} between them" if sheet.n_notes else ""
    made_of = _plural(n_all - sheet.n_notes, "event") + notes
    tables = [table for table in sheet.tables if table.kind is TableKind.CHRONOLOGY]
    told = [f"We took in {_plural(n_all, 'row')}: {made_of}."]
    n_read = sum(table.n_entries + table.n_notes for table in tables)
    n_headings = sum(table.n_rows for table in tables) - n_read
    if tables and n_read == n_all and n_headings >= 0:
        where = _plural(len(tables), "table") if len(tables) > 1 else tables[0].name
        headings = f"{n_headings:,} of headings or above them, and " if n_headings else ""
        rows = f"{_plural(n_headings + n_all, 'row')} with text"
        found = f"In {where} we found {rows}: {headings}{n_all:,} of your chronology."
        told = [found, f"We took in all {n_all:,} ({made_of})."]
    n_deleted = sum(1 for item in sheet.items for check in item.checks if check.code == "row-deleted")
    if n_deleted:
        told.append(f"We left out {_plural(n_deleted, 'row')} that tracked changes had deleted.")
    others = [table.name for table in sheet.tables if table.kind is not TableKind.CHRONOLOGY]
    if others:
        more = " and more" if len(others) > MAX_NAMED_TABLES else ""
        told.append(f"We kept as text: {', '.join(others[:MAX_NAMED_TABLES])}{more}.")
    told.append("Please tell us if your own count differs.")
    return " ".join(told)


def _add_columns(document: WordDocument, tables: Sequence[TableReading]) -> None:
    """Say how each column was understood, once for tables that are alike."""
    found: dict[tuple[tuple[str, Column], ...], list[TableReading]] = {}
    for table in tables:
        if table.kind is TableKind.CHRONOLOGY and table.columns:
            found.setdefault(tuple((each.heading, each.meaning) for each in table.columns), []).append(table)
    for alike in found.values():
        widths = (81, 81)
        rows = (
            row_xml(
                cell_xml(paragraph_xml(run_xml(_heading_said(column))), width_mm=widths[0]),
                cell_xml(paragraph_xml(run_xml(_MEANINGS[column.meaning])), width_mm=widths[1]),
                is_whole=True,
            )
            for column in alike[0].columns
        )
        where = f" ({', '.join(table.name for table in alike)})" if len(found) > 1 else ""
        headings = (f"Your column{where}", "We took it for")
        add_table(document, table_xml(widths, headings, rows, "How we understood each column"))


def _heading_said(column: ColumnReading) -> str:
    heading = " ".join(column.heading.split())
    return f"“{heading}”" if heading else f"column {column.index + 1}, without a heading"


def _add_counts(document: WordDocument, sheet: ReturnSheet) -> None:
    document.add_heading("What we ask about", level=2)
    widths = (66, 18, 78)
    rows = [
        row_xml(
            cell_xml(paragraph_xml(run_xml(count.kind)), width_mm=widths[0]),
            cell_xml(paragraph_xml(run_xml(f"{count.n:,}")), width_mm=widths[1]),
            cell_xml(paragraph_xml(run_xml(places_in_words(count.places) or "the whole file")), width_mm=widths[2]),
            is_whole=True,
        )
        for count in kind_counts(sheet.items)
        if count.severity is not Severity.INFO
    ]
    add_table(document, table_xml(widths, ("What", "How many", "Where"), rows, "What we ask about, by kind"))


def _how_to_answer(sheet: ReturnSheet) -> tuple[str, ...]:
    where = f"to {sheet.reply_to}" if sheet.reply_to else "by the same secure route by which you sent your file"
    write = (
        "Write your answer in the last column of the list and send this sheet back; or correct your own copy of the "
        "chronology and send the whole of it again. We compare a new version with this one row by row."
    )
    return (
        write,
        "“Not known” is an answer. Please do not guess, and please do not alter other rows without telling us.",
        "Use the labels that you were given, not names, in your answers.",
        f"Send your answers {where}.",
    )


def _add_list(document: WordDocument, sheet: ReturnSheet) -> None:
    page = document.add_section(WD_SECTION.NEW_PAGE)
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = Mm(297), Mm(210)
    page.left_margin = page.right_margin = Mm(12)
    page.top_margin = page.bottom_margin = Mm(20)
    document.add_heading("What we ask, row by row", level=1)
    shown = sheet.asked[:MAX_ASKED]
    number = 0
    for title, group in groupby(shown, key=_part_of_list):
        document.add_heading(title, level=2)
        rows, widths = [], FILE_WIDTHS_MM if title == _WHOLE_FILE else LIST_WIDTHS_MM
        for item in group:
            number += 1
            rows.append(_item_xml(number, item))
        add_table(document, table_xml(tuple(widths.values()), tuple(widths), rows, title, is_ruled=True))
    n_more = len(sheet.asked) - len(shown)
    if n_more:
        document.add_paragraph(
            f"{_plural(n_more, 'more row')} of the same kinds are not listed here; we shall ask about them when these "
            "are answered. They are counted in the letter."
        )


def _part_of_list(item: WorkItem) -> str:
    if item.is_whole_file:
        return _WHOLE_FILE
    return "Rows that need your answer" if item.severity is Severity.ERROR else "Rows we ask you to check"


def _item_xml(number: int, item: WorkItem) -> str:
    noticed = dict.fromkeys(check.noticed[:1].upper() + check.noticed[1:] for check in item.asked)
    asked = dict.fromkeys(check.ask for check in item.asked)
    first = (paragraph_xml(run_xml(str(number))),)
    last = (
        tuple(paragraph_xml(run_xml(text)) for text in noticed),
        tuple(paragraph_xml(run_xml(text, BOLD)) for text in asked),
        (paragraph_xml(),),
    )
    contents: tuple[tuple[str, ...], ...]
    if item.is_whole_file:
        contents, widths = (first, *last), FILE_WIDTHS_MM
    else:
        place = (paragraph_xml(run_xml(item.place)),)
        contents, widths = (first, place, _as_written(item), _as_read(item), *last), LIST_WIDTHS_MM
    cells = (cell_xml(*each, width_mm=width) for each, width in zip(contents, widths.values(), strict=True))
    return row_xml(*cells, min_height_mm=14, is_whole=True)


def _as_written(item: WorkItem) -> tuple[str, ...]:
    if item.entry is None:
        return (paragraph_xml(),)
    entry = item.entry
    lines = []
    date_text = _short(entry.when.date_text, CELL_CHARS)
    lines.append(paragraph_xml(run_xml(f"Date: {f'“{date_text}”' if date_text else 'empty'}", BOLD)))
    if time_text := _short(entry.when.time_text, CELL_CHARS):
        lines.append(paragraph_xml(run_xml(f"Time: “{time_text}”", BOLD)))
    told = entry.event or entry.source or " · ".join(cell for _, cell in entry.fields if cell.strip())
    if lead := _short(told, LEAD_CHARS):
        lines.append(paragraph_xml(run_xml(f"“{lead}”", coloured("soft_ink"))))
    return tuple(lines)


def _as_read(item: WorkItem) -> tuple[str, ...]:
    if item.entry is None:
        return (paragraph_xml(),)
    when = item.entry.when
    lines = [when_in_words(when) if when.is_read else "no date read"]
    if when.start is not None:
        lines.append(time_in_words(when))
    elif when.time_text.strip():
        lines.append("no time read")
    return tuple(paragraph_xml(run_xml(line)) for line in lines)


def _short(text: str, limit: int) -> str:
    """Return a text on one line, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line[:limit].rsplit(" ", 1)[0] if " " in line[:limit] else line[:limit]
    return f"{cut} …"


def _add_information(document: WordDocument, sheet: ReturnSheet) -> None:
    told = [count for count in kind_counts(sheet.items) if count.severity is Severity.INFO]
    if not told:
        return
    document.add_heading("For your information", level=2)
    document.add_paragraph("How we read some cells. You need not answer; tell us only if we have it wrong.")
    for count in told:
        where = f"{count.kind}: {places_in_words(count.places)}." if count.places else count.noticed
        document.add_paragraph(possible(where), style="List Bullet")
