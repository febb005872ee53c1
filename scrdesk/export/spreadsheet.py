"""The combined chronology as an Excel workbook or as CSV text.

Agencies' words are data and never become formulas, numbers or links. In the workbook each text is written as a string
cell and stays as it is, whatever it begins with. A CSV file has no types, and the programs that open it take a cell
that begins with ``= + - @``, a tab or a line end for a formula; such a cell gets an apostrophe before it, which is the
one change we make. Where every sign counts, the workbook is the form to use.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from io import BytesIO, StringIO
from itertools import zip_longest

import xlsxwriter  # type: ignore[import-untyped]
from xlsxwriter.format import Format  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from scrdesk.domain.chronology import Entry, EntryId
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.export.chronology_columns import CellValue, ExportColumn, LayerCells, columns
from scrdesk.export.heading import ExportHeading
from scrdesk.export.palette import agency_hex, colour_hex

SHEET_NAME = "Combined chronology"
ABOUT_NAME = "About"
ABOUT_COLUMN = "About this export"
MAX_CELL_CHARS = 32_767  # what a cell of an Excel workbook can hold
FIRST_EXCEL_DAY = date(1900, 3, 1)  # before it Excel's calendar is wrong by the day that 1900 did not have
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # full-width forms count too
MAX_ROW_HEIGHT = 409.0  # points: Excel's tallest row
LINE_HEIGHT = 12.75  # points of a line of 10 point Arial
CHARS_PER_WIDTH = 1.12  # letters to a column's unit of width, with room for what wrapping wastes
MAX_HEADER_CHARS = 255  # of a printed header or footer in Excel


def _plain(text: str) -> str:
    """Replace halves of surrogate pairs, which no file can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _utf16_parts(text: str, limit: int) -> list[str]:
    """Cut a text into parts of at most ``limit`` UTF-16 units, which is how Excel counts characters."""
    if len(text) * 2 <= limit:
        return [text]
    parts, start, n_units = [], 0, 0
    for index, sign in enumerate(text):
        units = 2 if ord(sign) > 0xFFFF else 1
        if n_units + units > limit:
            parts.append(text[start:index])
            start, n_units = index, 0
        n_units += units
    return [*parts, text[start:]]


def _in_parts(value: CellValue) -> list[CellValue]:
    if isinstance(value, str):
        return list(_utf16_parts(_plain(value), MAX_CELL_CHARS))
    return [value]


class _Styles:
    """The formats of one workbook."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        ink, line = colour_hex("ink"), colour_hex("line")
        plain = {"font_name": "Arial", "font_size": 10, "font_color": ink, "valign": "top"}
        ruled = {**plain, "bottom": 1, "bottom_color": line}
        self.text: Format = book.add_format({**ruled, "text_wrap": True, "num_format": "@"})
        self.number: Format = book.add_format({**ruled, "align": "left"})
        self.date: Format = book.add_format({**ruled, "align": "left", "num_format": "dd/mm/yyyy"})
        self.heading: Format = book.add_format(
            {**plain, "bold": True, "text_wrap": True, "bg_color": colour_hex("accent_soft"), "bottom": 2}
        )
        self.title: Format = book.add_format({**plain, "bold": True, "font_size": 16})
        self.label: Format = book.add_format({**plain, "font_color": colour_hex("soft_ink")})
        self.told: Format = book.add_format({**plain, "text_wrap": True})
        self._book = book
        self._plain, self._ruled = plain, ruled
        self._chips: dict[str, Format] = {}

    def chip(self, kind: str) -> Format:
        """Return the format of an agency's code: white on the agency's colour."""
        if kind not in self._chips:
            look = {"bold": True, "font_color": "#ffffff", "bg_color": agency_hex(kind), "align": "center"}
            self._chips[kind] = self._book.add_format({**self._ruled, **look, "num_format": "@"})
        return self._chips[kind]


def chronology_xlsx(
    entries: Sequence[Entry], heading: ExportHeading, layer: Mapping[EntryId, LayerCells] | None = None
) -> bytes:
    """Return the entries as a workbook with a sheet of entries and a sheet about the export.

    With a ``layer`` the panel's columns follow those of the agencies.
    A text longer than a cell can hold goes on in a column of its own beside it ("What was recorded, continued").
    """
    buffer = BytesIO()
    # in_memory: otherwise the parts of the file would lie on the disk for a while, readable.
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_urls": False, "strings_to_formulas": False})
    book.set_properties(
        {
            "title": _plain(heading.title),
            "author": "",
            "subject": _plain(heading.marking),
            "created": heading.as_at.replace(microsecond=0, tzinfo=None),
        }
    )
    styles = _Styles(book)
    _write_entries(book.add_worksheet(SHEET_NAME), styles, entries, heading, columns(layer))
    _write_about(book.add_worksheet(ABOUT_NAME), styles, heading)
    book.close()
    return buffer.getvalue()


def _write_entries(
    sheet: Worksheet,
    styles: _Styles,
    entries: Sequence[Entry],
    heading: ExportHeading,
    shown: Sequence[ExportColumn],
) -> None:
    rows = [[_in_parts(column.value(entry)) for column in shown] for entry in entries]
    n_parts = [max((len(row[index]) for row in rows), default=1) for index in range(len(shown))]
    first_of = [sum(n_parts[:index]) for index in range(len(shown))]
    for column, n, first in zip(shown, n_parts, first_of, strict=True):
        sheet.set_column(first, first + n - 1, column.width)
        for part in range(n):
            more = "" if part == 0 else ", continued" if n == 2 else f", continued {part}"
            sheet.write_string(0, first + part, column.heading + more, styles.heading)
    kinds = {agency.code: agency.kind for agency in heading.agencies}
    for number, (row, entry) in enumerate(zip(rows, entries, strict=True), start=1):
        sheet.set_row(number, _row_height(row, shown))
        for column, parts, first, n in zip(shown, row, first_of, n_parts, strict=True):
            is_code = column.heading == "Agency"
            style = styles.chip(kinds.get(entry.agency_code, "other")) if is_code else styles.text
            for offset, value in zip_longest(range(n), parts):
                _write_cell(sheet, number, first + offset, value, styles, style)
    sheet.freeze_panes(1, 3)
    sheet.autofilter(0, 0, max(len(rows), 1), sum(n_parts) - 1)
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{len(rows) + 1}"})
    sheet.set_landscape()
    sheet.set_paper(8)  # A3: twenty columns of text
    sheet.repeat_rows(0)
    sheet.repeat_columns(1, 2)
    sheet.fit_to_pages(2, 0)
    marking = _plain(heading.marking).upper().replace("&", "&&")[:MAX_HEADER_CHARS]
    sheet.set_header(f"&C&B{marking}" if marking else "")
    sheet.set_footer(f"&LPage &P of &N&C&B{marking}" if marking else "&LPage &P of &N")


def _row_height(row: list[list[CellValue]], shown: Sequence[ExportColumn]) -> float:
    """Return a height in points that shows the whole row, as far as a row can be tall.

    Written because not every program fits rows to wrapped text by itself when it opens a file.
    """
    n_lines = 1
    for column, parts in zip(shown, row, strict=True):
        if isinstance(parts[0], str):
            per_line = column.width * CHARS_PER_WIDTH
            n_lines = max(n_lines, sum(1 + int(len(line) / per_line) for line in parts[0].split("\n")))
    return min(n_lines * LINE_HEIGHT + 3, MAX_ROW_HEIGHT)


def _write_cell(sheet: Worksheet, row: int, column: int, value: CellValue, styles: _Styles, style: Format) -> None:
    if isinstance(value, date):
        if value >= FIRST_EXCEL_DAY:
            sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), styles.date)
        else:
            sheet.write_string(row, column, day_in_words(value), styles.text)
    elif isinstance(value, int):
        sheet.write_number(row, column, value, styles.number)
    elif value:
        sheet.write_string(row, column, value, style)
    else:
        sheet.write_blank(row, column, None, styles.text)


def about_rows(heading: ExportHeading) -> list[tuple[str, str]]:
    """Return what the export says about itself, as labelled lines."""
    at = heading.as_at
    rows = [
        ("Marking", heading.marking.upper()),
        ("As at", f"{day_in_words(at.date())}, {at:%H:%M}"),
        ("Filter", heading.filter_text),
        ("Entries", heading.shown),
    ]
    return [(label, _plain(text)) for label, text in rows if text]


def _write_about(sheet: Worksheet, styles: _Styles, heading: ExportHeading) -> None:
    sheet.set_column(0, 0, 14)
    sheet.set_column(1, 1, 80)
    sheet.write_string(0, 0, _plain(heading.title)[:MAX_CELL_CHARS], styles.title)
    row = 2
    for label, text in about_rows(heading):
        sheet.write_string(row, 0, label, styles.label)
        sheet.write_string(row, 1, text[:MAX_CELL_CHARS], styles.told)
        row += 1
    row += 1
    sheet.write_string(row, 0, "Agency", styles.heading)
    sheet.write_string(row, 1, "Name", styles.heading)
    for agency in heading.agencies:
        row += 1
        sheet.write_string(row, 0, _plain(agency.code), styles.chip(agency.kind))
        sheet.write_string(row, 1, _plain(agency.name), styles.told)


def guarded(text: str) -> str:
    """Return a CSV cell that no spreadsheet program takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _csv_text(value: CellValue) -> str:
    if isinstance(value, date):
        return f"{value.day:02d}/{value.month:02d}/{value.year:04d}"
    return "" if value is None else guarded(_plain(str(value)))


def chronology_csv(
    entries: Sequence[Entry], heading: ExportHeading, layer: Mapping[EntryId, LayerCells] | None = None
) -> bytes:
    """Return the entries as CSV: UTF-8 with a byte order mark, commas, one heading row, Windows line ends.

    A CSV file is one table, and other programs read its first row as headings; so what the export says about itself
    (as at, filter, how many) stands in a last column, in the first row of entries.
    """
    shown = columns(layer)
    buffer = StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow([*(column.heading for column in shown), ABOUT_COLUMN])
    told = guarded("; ".join(f"{label}: {text}" for label, text in about_rows(heading)))
    for number, entry in enumerate(entries):
        writer.writerow([*(_csv_text(column.value(entry)) for column in shown), "" if number else told])
    return buffer.getvalue().encode("utf-8-sig")
