"""The XML formats of Office 2003 and Word's single-file XML: systems still export them, often named ``.xls``."""

from __future__ import annotations

from lxml import etree

from scrdesk.domain.progress import Progress
from scrdesk.errors import CannotRead
from scrdesk.intake import bounds
from scrdesk.intake.archive import parse_xml
from scrdesk.intake.found import Budget, FileContent, FoundTable
from scrdesk.intake.grid import GridCell, GridRow, lay_out
from scrdesk.intake.readers.cell_numbers import plain_number
from scrdesk.intake.readers.docx import read_word_body
from scrdesk.intake.readers.docx_names import TRANSITIONAL
from scrdesk.intake.readers.docx_text import tidy

_SHEET = "urn:schemas-microsoft-com:office:spreadsheet"
_WORD_2003 = b"http://schemas.microsoft.com/office/word/2003/wordml"
_PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage"


def read_spreadsheetml(data: bytes, where: str, progress: Progress) -> FileContent:
    """Read an Excel 2003 XML table.

    Raises:
        CannotRead: damaged or beyond the bounds.
    """
    content = FileContent("spreadsheetml")
    budget = Budget(where)
    for sheet in parse_xml(data, where).iter(f"{{{_SHEET}}}Worksheet"):
        name = sheet.get(f"{{{_SHEET}}}Name") or str(len(content.tables) + 1)
        table = FoundTable(f"sheet {name}", is_hidden=next(sheet.iter("{*}Visible"), None) is not None)
        if len(content.tables) >= bounds.MAX_TABLES:
            budget.refuse(f"it has more than {bounds.MAX_TABLES:,} sheets")
        content.tables.append(table)
        rows: list[GridRow] = []
        number = 0
        open_down: dict[int, int] = {}
        for element in sheet.iter(f"{{{_SHEET}}}Row"):
            number = max(_index(element, number + 1), number + 1)
            row = _row(element, f"{table.name}, row {number}", open_down)
            budget.take_cells(len(row.cells))
            rows.append(row)
            if number % bounds.PROGRESS_EVERY_ROWS == 0:
                progress.check()
        width = max((row.cells[-1].start + 1 for row in rows if row.cells), default=0)
        for row in rows:  # cells that are left out are empty ones
            budget.take_cells(width - len(row.cells))
            by_start = {cell.start: cell for cell in row.cells}
            row.cells = [by_start.get(start) or GridCell("", start) for start in range(width)]
        table.rows = lay_out(rows, budget)
    return content


def _index(element: etree._Element, default: int) -> int:
    text = element.get(f"{{{_SHEET}}}Index") or ""
    return int(text) if text.isdigit() and len(text) < 8 else default


def _row(element: etree._Element, place: str, open_down: dict[int, int]) -> GridRow:
    row = GridRow(place, is_hidden=element.get(f"{{{_SHEET}}}Hidden") == "1")
    for column in [column for column, n in open_down.items() if n > 0]:
        open_down[column] -= 1
        row.cells.append(GridCell("", column, 1, is_continued=True))
    column = -1
    for cell in element.iter(f"{{{_SHEET}}}Cell"):
        column = _index(cell, column + 2) - 1
        if column >= bounds.MAX_COLUMNS:
            break
        text = exact = ""
        for part in cell:
            name = str(part.tag).rpartition("}")[2]
            words = tidy("".join(str(piece) for piece in part.itertext()))
            if name == "Comment" and words.strip():
                row.notes.append(f"comment: {words.strip()}")
            elif name == "Data":
                kind = part.get(f"{{{_SHEET}}}Type")
                text = words
                if kind == "DateTime":
                    text, exact = _moment(words)
                elif kind == "Number":
                    text = plain_number(words)
        row.cells.append(GridCell(text, column, 1, exact=exact))
        down = cell.get(f"{{{_SHEET}}}MergeDown") or ""
        if down.isdigit() and len(down) < 7:
            open_down[column] = int(down)
        across = cell.get(f"{{{_SHEET}}}MergeAcross") or ""
        column += int(across) if across.isdigit() and len(across) < 4 else 0
    row.cells.sort(key=lambda cell: cell.start)
    return row


def _moment(iso: str) -> tuple[str, str]:
    """Return the text a British Excel shows for "2016-05-22T14:30:00.000", and the ISO text."""
    day, _, clock = iso.partition("T")
    clock = clock[:5]
    parts = day.split("-")
    if len(parts) != 3:
        return iso, ""
    if day == "1899-12-31":
        return clock, clock
    shown = "/".join(reversed(parts))
    if clock in ("", "00:00"):
        return shown, day
    return f"{shown} {clock}", f"{day}T{clock}"


def read_wordml(data: bytes, where: str, progress: Progress) -> FileContent:
    """Read Word 2003 XML or a document saved as one XML file.

    Raises:
        CannotRead: damaged or beyond the bounds.
    """
    root = parse_xml(data.replace(_WORD_2003, TRANSITIONAL.encode()), where)
    if root.tag == f"{{{_PACKAGE}}}package":
        for part in root:
            if (part.get(f"{{{_PACKAGE}}}name") or "").endswith("/word/document.xml"):
                for holder in part:
                    if len(holder):
                        return read_word_body(holder[0], where, "wordml", progress)
        raise CannotRead("The file holds no Word document.", where=where, remedy="Ask the agency to send it again.")
    return read_word_body(root, where, "wordml", progress)
