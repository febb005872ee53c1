"""The agencies that send spreadsheets and exports: health visiting, housing, GP practice."""

from __future__ import annotations

import csv
import io
from datetime import datetime

import xlsxwriter  # type: ignore[import-untyped]

from tests.demo.story import Row, read_rows
from tests.demo.wording import date_cell, time_cell
from tests.demo.written_file import FIXED_TIME, Columns, PlacedRow, WrittenFile, cells_of, settled, words_of

HEALTH_VISITING_COLUMNS: Columns = (
    ("Date", date_cell),
    ("Time", time_cell),
    ("Record", words_of("rec")),
    ("Contact / event", words_of("ev")),
    ("Practitioner", words_of("by")),
    ("Seen?", words_of("seen")),
    ("Plan / action", words_of("did")),
    ("Told", words_of("told")),
)


def _workbook(content: io.BytesIO, author: str, title: str) -> xlsxwriter.Workbook:
    workbook = xlsxwriter.Workbook(content, {"in_memory": True})
    workbook.set_properties({"author": author, "title": title, "company": author, "created": FIXED_TIME})
    return workbook


def _height(cells: tuple[str, ...]) -> float:
    """Return a row height in points that shows the whole text: columns of 70 and of 18 characters."""
    return 15.0 * max(1, *(len(words) // (66 if number in {3, 4} else 15) + 1 for number, words in enumerate(cells)))


def health_visiting() -> WrittenFile:
    """Two sheets, dates and times typed as text."""
    content = io.BytesIO()
    workbook = _workbook(content, "Aldshire Community Health", "HV chronology")
    wrap = workbook.add_format({"text_wrap": True, "valign": "top"})
    bold = workbook.add_format({"bold": True, "bottom": 1})
    headings = tuple(heading for heading, _ in HEALTH_VISITING_COLUMNS)
    placed = []
    sheet, number = None, 0
    for row in read_rows("HV"):
        if sheet is None or row.options.get("sheet", sheet.get_name()) != sheet.get_name():
            sheet, number = workbook.add_worksheet(row.options["sheet"]), 1
            sheet.set_column(0, 2, 12)
            sheet.set_column(3, 3, 70)
            sheet.set_column(4, 7, 18)
            sheet.set_landscape()
            sheet.fit_to_pages(1, 0)
            sheet.freeze_panes(1, 0)
            sheet.write_row(0, 0, headings, bold)
        number += 1
        cells = cells_of(HEALTH_VISITING_COLUMNS, row)
        sheet.set_row(number - 1, _height(cells))
        for column, words in enumerate(cells):
            sheet.write_string(number - 1, column, words, wrap)
        placed.append(PlacedRow(f"sheet {sheet.get_name()}, row {number}", row, cells))
    workbook.close()
    return WrittenFile("HV", "HV chron TW + IW.xlsx", 1, settled(content.getvalue()), headings, tuple(placed))


def _case_reference(row: Row) -> str:
    """A made-up case number from the row's day, in the column that the officer hid before sending."""
    return "" if row.earliest is None else f"KV{row.earliest:%y%j}"


HOUSING_COLUMNS: Columns = (
    ("Date", date_cell),
    ("Time", time_cell),
    ("Case ref", _case_reference),
    ("Category", words_of("cat")),
    ("Notes", words_of("ev")),
    ("Officer", words_of("by")),
    ("Action / outcome", words_of("did")),
    ("Children seen", words_of("seen")),
    ("Disclosed to", words_of("told")),
)
HIDDEN_COLUMN = 2
N_TITLE_ROWS = 4


def housing() -> WrittenFile:
    """Title rows above the heading, real dates and times, a hidden column."""
    content = io.BytesIO()
    workbook = _workbook(content, "Kelvale Homes", "Tenancy log")
    wrap = workbook.add_format({"text_wrap": True, "valign": "top"})
    bold = workbook.add_format({"bold": True, "bottom": 1})
    day_format = workbook.add_format({"num_format": "dd/mm/yyyy", "valign": "top"})
    time_format = workbook.add_format({"num_format": "hh:mm", "valign": "top"})
    sheet = workbook.add_worksheet("Log")
    sheet.write_string(0, 0, "Kelvale Homes: tenancy and estate log", bold)
    sheet.write_string(1, 0, "Flat 6, 22 Larch Road. Tenant: Ms K Dunmore")
    sheet.write_string(2, 0, "Exported for the Safeguarding Children Board; times only where the system keeps them")
    headings = tuple(heading for heading, _ in HOUSING_COLUMNS)
    sheet.write_row(N_TITLE_ROWS, 0, headings, bold)
    sheet.set_column(0, 0, 12)
    sheet.set_column(3, 3, 14)
    sheet.set_column(4, 4, 70)
    sheet.set_column(5, 8, 18)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_column(HIDDEN_COLUMN, HIDDEN_COLUMN, 10, None, {"hidden": True})
    placed = []
    for line, row in enumerate(read_rows("HOU"), N_TITLE_ROWS + 1):
        cells = cells_of(HOUSING_COLUMNS, row)
        sheet.set_row(line, _height(cells))
        for column, words in enumerate(cells):
            if column == 0 and row.earliest and "written" not in row.options:
                midnight = datetime(row.earliest.year, row.earliest.month, row.earliest.day)
                sheet.write_datetime(line, column, midnight, day_format)
            elif column == 1 and row.start and "clock" not in row.options:
                sheet.write_datetime(line, column, row.start, time_format)
            elif words:
                sheet.write_string(line, column, words, wrap)
        placed.append(PlacedRow(f"sheet Log, row {line + 1}", row, cells))
    workbook.close()
    return WrittenFile("HOU", "Larch Rd F6 log export.xlsx", 1, settled(content.getvalue()), headings, tuple(placed))


PRACTICE_COLUMNS: Columns = (
    ("Entry Date", date_cell),
    ("Entry Time", time_cell),
    ("Record Type", words_of("type")),
    ("Patient", words_of("who")),
    ("Clinician", words_of("by")),
    ("Details", words_of("ev")),
    ("Outcome", words_of("did")),
)


def gp_practice() -> WrittenFile:
    """The clinical system's export: comma-separated, Windows-1252, line breaks inside cells."""
    headings = tuple(heading for heading, _ in PRACTICE_COLUMNS)
    words = io.StringIO(newline="")
    writer = csv.writer(words, lineterminator="\r\n")
    writer.writerow(headings)
    placed = []
    for number, row in enumerate(read_rows("GP"), 2):
        cells = cells_of(PRACTICE_COLUMNS, row)
        if number % 5 == 0:
            cells = (*cells[:5], cells[5].replace(". ", ".\n", 1), cells[6])
        writer.writerow(cells)
        placed.append(PlacedRow(f"row {number}", row, cells))
    content = words.getvalue().encode("cp1252")
    return WrittenFile("GP", "larch_road_surgery_export.csv", 1, content, headings, tuple(placed))
