"""A table of texts as an Excel workbook or as CSV: for the trail and its like, which have no form of their own."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO, StringIO

import xlsxwriter  # type: ignore[import-untyped]

from scrdesk.export.palette import colour_hex
from scrdesk.export.spreadsheet import ABOUT_NAME, MAX_CELL_CHARS, guarded


def plain_xlsx(
    name: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    about: Sequence[tuple[str, str]],
    made: datetime,
) -> bytes:
    """Return a workbook with the table and a sheet about it. Every cell is text and never a formula or link.

    Args:
        name: of the sheet.
        headings: of the columns.
        rows: texts, one for each column.
        widths: of the columns, in signs.
        about: labelled lines for the second sheet.
        made: when, local time.
    """
    buffer = BytesIO()
    # in_memory: otherwise the parts of the file would lie on the disk for a while, readable.
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_urls": False, "strings_to_formulas": False})
    book.set_properties({"title": name, "author": "", "created": made.replace(microsecond=0)})
    plain = {"font_name": "Arial", "font_size": 10, "font_color": colour_hex("ink"), "valign": "top", "text_wrap": True}
    text = book.add_format({**plain, "num_format": "@", "bottom": 1, "bottom_color": colour_hex("line")})
    heading = book.add_format({**plain, "bold": True, "bg_color": colour_hex("accent_soft"), "bottom": 2})
    sheet = book.add_worksheet(name)
    for column, (title, width) in enumerate(zip(headings, widths, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, heading)
    for number, row in enumerate(rows, start=1):
        for column, cell in enumerate(row):
            sheet.write_string(number, column, _plain(cell)[:MAX_CELL_CHARS], text)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows), 1), len(headings) - 1)
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{len(rows) + 1}"})
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)
    told = book.add_worksheet(ABOUT_NAME)
    told.set_column(0, 0, 14)
    told.set_column(1, 1, 90)
    for number, (label, words) in enumerate(about):
        told.write_string(number, 0, label, heading)
        told.write_string(number, 1, _plain(words)[:MAX_CELL_CHARS], text)
    book.close()
    return buffer.getvalue()


def plain_csv(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """Return the table as CSV: UTF-8 with a byte order mark, Windows line ends, no cell that begins a formula."""
    buffer = StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([guarded(_plain(cell)) for cell in row] for row in rows)
    return buffer.getvalue().encode("utf-8-sig")


def _plain(text: str) -> str:
    """Replace halves of surrogate pairs, which no file can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")
