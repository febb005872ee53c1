"""Excel workbooks of before 2007 (xls), read record by record; macros and formulas never run.

As with xlsx all sheets are read, hidden ones too; formulas give the value last calculated; real dates keep their exact
value beside the text that is shown. Why a reader of our own: docs/decisions/0016-old-workbooks.md.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from scrdesk.domain.progress import Progress
from scrdesk.errors import CannotRead
from scrdesk.intake import bounds
from scrdesk.intake.found import Budget, FileContent, FoundTable
from scrdesk.intake.readers.biff_records import (
    BOF,
    CONTINUE,
    BrokenRecords,
    Record,
    Records,
    continued_text,
    encoding_of,
    narrow_text,
    shared_texts,
    wide_text,
)
from scrdesk.intake.readers.cell_numbers import BUILT_IN, NumberFormat, moment_format, plain_number, shown_moment
from scrdesk.intake.readers.compound_file import SIGNATURE, BrokenCompoundFile, CompoundFile
from scrdesk.intake.readers.sheet_rows import SheetMarks, SheetRow, finish_sheet

MAX_CELLS = 2_500_000
"""Cells with a value of one workbook: 25 in each of the most rows that are read."""

_BIFF_8 = 0x0600
_WORKSHEET, _GLOBALS = 0x0010, 0x0005
_COLUMNS_OF_A_SHEET = 256

_FILEPASS, _CODEPAGE, _DATEMODE, _FORMAT, _XF = 0x002F, 0x0042, 0x0022, 0x041E, 0x00E0
_BOUNDSHEET, _SST = 0x0085, 0x00FC
_ROW, _COLINFO, _MERGED, _NOTE, _OBJ, _TXO = 0x0208, 0x007D, 0x00E5, 0x001C, 0x005D, 0x01B6
_LABEL, _RSTRING, _LABEL_SST, _NUMBER, _RK, _MULTIPLE_RK = 0x0204, 0x00D6, 0x00FD, 0x0203, 0x027E, 0x00BD
_BOOLEAN_OR_ERROR, _FORMULA, _STRING = 0x0205, 0x0006, 0x0207

_ERRORS = {0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!",
           0x2A: "#N/A", 0x2B: "#GETTING_DATA"}  # fmt: skip
_SAVE_AS = "Open it in Excel and save it as an Excel workbook (xlsx), then add that."
_CELL = struct.Struct("<HHH")
_DOUBLE = struct.Struct("<d")
_FORMULA_TEXT, _FORMULA_BOOLEAN, _FORMULA_ERROR = 0, 1, 2


@dataclass(frozen=True, slots=True)
class _SheetEntry:
    """A line of the workbook's list of sheets."""

    start: int
    name: str
    is_hidden: bool


@dataclass(slots=True)
class _Book:
    """What all sheets of a workbook share."""

    is_biff_8: bool = True
    is_1904: bool = False
    encoding: str = "cp1252"
    sheets: list[_SheetEntry] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    formats: list[NumberFormat | None] = field(default_factory=list)
    n_cells: int = 0
    _known: dict[tuple[float, int], tuple[str, str]] = field(default_factory=dict)

    def number(self, value: float, style: int) -> tuple[str, str]:
        """Return a number as shown and, where its style shows a date or time, the ISO 8601 text of that."""
        known = self._known.get((value, style))
        if known is None:
            known = self._number(value, style)
            if len(self._known) < bounds.MAX_ROWS:
                self._known[(value, style)] = known
        return known

    def _number(self, value: float, style: int) -> tuple[str, str]:
        number_format = self.formats[style] if style < len(self.formats) else None
        if number_format is not None:
            try:
                shown, iso = shown_moment(value, number_format, is_1904=self.is_1904)
            except (ValueError, OverflowError):
                shown = iso = ""
            if shown:
                return shown, iso
        return plain_number(repr(value)), ""

    def text(self, data: bytes, start: int, n_length: int = 2) -> str:
        """Return the text whose length, of one or two bytes, stands at ``start``."""
        n_chars = int.from_bytes(data[start : start + n_length], "little")
        if self.is_biff_8:
            return wide_text(data, start + n_length, n_chars)
        return narrow_text(data, start + n_length, n_chars, self.encoding)


def read_old_workbook(data: bytes, where: str, progress: Progress) -> FileContent:
    """Read an old workbook.

    Raises:
        CannotRead: damaged, password-protected, of before Excel 95 or beyond the bounds.
    """
    content = FileContent("xls")
    budget = Budget(where)
    try:
        stream = _stream(data)
        records = Records(stream, budget, progress)
        book = _globals(records, budget)
        if len(book.sheets) > bounds.MAX_TABLES:
            budget.refuse(f"it has more than {bounds.MAX_TABLES:,} sheets")
        for entry in book.sheets:
            table = FoundTable(f"sheet {entry.name}", is_hidden=entry.is_hidden, serials_from_1904=book.is_1904)
            if _SheetReader(records, book, budget, progress).read(entry.start, table, content):
                content.tables.append(table)
    except (BrokenCompoundFile, BrokenRecords, struct.error) as error:
        raise _damaged(where) from error
    if not content.tables:
        raise _damaged(where)
    return content


def _stream(data: bytes) -> bytes:
    """Return the stream of records; some programs write it bare."""
    if not data.startswith(SIGNATURE):
        return data
    file = CompoundFile(data)
    stream = file.stream("Workbook")
    if stream is None:
        stream = file.stream("Book")
    if stream is None:
        raise BrokenCompoundFile
    return stream


def _damaged(where: str) -> CannotRead:
    return CannotRead("The workbook is damaged or of an unknown kind.", where=where, remedy=_SAVE_AS)


def _globals(records: Records, budget: Budget) -> _Book:
    """Read what stands before the sheets: their list, the texts they share, number formats, the kind of dates."""
    book = _Book()
    custom: dict[int, str] = {}
    styles: list[int] = []
    shared: list[bytes] = []
    previous = 0
    for record in records.walk(0):
        kind, data = record.kind, record.data
        if record.start == 0:
            if kind != BOF or len(data) < 4:
                raise BrokenRecords
            version, part = struct.unpack_from("<HH", data)
            book.is_biff_8 = version == _BIFF_8
            if part != _GLOBALS:  # a sheet alone, as small export programs write it
                book.sheets.append(_SheetEntry(0, "1", is_hidden=False))
                break
        elif kind == _FILEPASS:
            raise CannotRead(
                "The file is password-protected.",
                where=budget.where,
                remedy="Ask the agency for a copy without a password, sent by a secure route.",
            )
        elif kind == _SST or (kind == CONTINUE and previous == _SST):
            shared.append(data)
            kind = _SST
        elif kind == _CODEPAGE and len(data) >= 2:
            book.encoding = encoding_of(int.from_bytes(data[:2], "little"))
        elif kind == _DATEMODE:
            book.is_1904 = data[:2] == b"\1\0"
        elif kind == _FORMAT and len(data) > 2:
            custom[int.from_bytes(data[:2], "little")] = book.text(data, 2, 2 if book.is_biff_8 else 1)
        elif kind == _XF and len(data) >= 4:
            styles.append(int.from_bytes(data[2:4], "little"))
        elif kind == _BOUNDSHEET and len(data) >= 8:
            _list_sheet(book, data)
        previous = kind
    book.texts = [_clean(text) for text in shared_texts(shared, budget)]
    for number in styles:
        code = BUILT_IN.get(number) or custom.get(number, "")  # an old workbook may also name the built-in ones
        book.formats.append(moment_format(code) if code else None)
    return book


def _list_sheet(book: _Book, data: bytes) -> None:
    start, state, kind = struct.unpack_from("<IBB", data)
    if kind == 0:  # not a chart, a macro sheet or a module
        name = _clean(book.text(data, 6, 1)) or f"{len(book.sheets) + 1}"
        book.sheets.append(_SheetEntry(start, name, is_hidden=bool(state & 3)))


def _clean(text: str) -> str:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\0", "") if "\0" in text else text


class _SheetReader:
    """Reads one sheet: cells as they come, then what hides, merges and comments on them."""

    def __init__(self, records: Records, book: _Book, budget: Budget, progress: Progress) -> None:
        self._records = records
        self._book = book
        self._budget = budget
        self._progress = progress
        self._rows: dict[int, SheetRow] = {}
        self._hidden: set[int] = set()
        self._marks = SheetMarks()
        self._waiting: tuple[int, int] | None = None  # the cell whose formula gave a text that comes next
        self._notes: list[tuple[int, int, int]] = []
        self._note_texts: dict[int, str] = {}

    def read(self, start: int, table: FoundTable, content: FileContent) -> bool:
        """Read the sheet that begins at ``start`` into the table; return whether it is a sheet of cells.

        Raises:
            CannotRead: beyond the bounds.
        """
        if not self._walk(start):
            return False
        rows = []
        for number in sorted(self._rows):
            row = self._rows[number]
            if self._budget.take_row(row.cells):
                row.is_hidden = number in self._hidden
                rows.append(row)
            if number % bounds.PROGRESS_EVERY_ROWS == 0:
                self._progress.check()
        for number, column, shape in self._notes:
            text = self._note_texts.pop(shape, "").strip()  # once: many notes on one text would fill the memory
            if text:
                told = self._marks.comments.setdefault(number, [])
                told.append(f"comment on {_letters(column)}{number}: {text}")
        finish_sheet(rows, self._marks, table, self._budget, content)
        return True

    def _walk(self, start: int) -> bool:
        shape = 0
        text_parts: list[bytes] | None = None
        n_chars = 0
        for record in self._records.walk(start):
            kind, data = record.kind, record.data
            if record.start == start:
                if kind != BOF or len(data) < 4:
                    raise BrokenRecords
                if int.from_bytes(data[2:4], "little") != _WORKSHEET:
                    return False
                continue
            if kind == CONTINUE:
                if text_parts is not None:
                    text_parts.append(data)
                continue
            if text_parts is not None:
                self._take_long_text(text_parts, n_chars, shape)
                text_parts = None
            if kind == _OBJ:
                shape = int.from_bytes(data[6:8], "little")
            elif kind == _TXO and len(data) >= 12:
                text_parts, n_chars = [], int.from_bytes(data[10:12], "little")
            elif kind == _STRING and self._waiting is not None:
                text_parts, n_chars, shape = [data[2:]], int.from_bytes(data[:2], "little"), -1
            else:
                self._record(record)
        return True

    def _take_long_text(self, parts: list[bytes], n_chars: int, shape: int) -> None:
        """Keep a text that went over several records: of a formula, or of the shape a comment is shown in."""
        if not self._book.is_biff_8:
            text = narrow_text(b"".join(parts), 0, n_chars, self._book.encoding)
        else:
            text = continued_text(parts, n_chars)
        if shape >= 0:
            self._note_texts[shape] = _clean(text)
        elif self._waiting is not None:
            self._put(*self._waiting, _clean(text))
            self._waiting = None

    def _record(self, record: Record) -> None:
        kind, data = record.kind, record.data
        if len(data) < 6:
            return
        if kind in _CELL_KINDS:
            for row, column, text, iso in self._cells(kind, data):
                self._put(row, column, text, iso)
        elif kind == _ROW and len(data) >= 14:
            if data[12] & 0x20:
                self._hidden.add(int.from_bytes(data[:2], "little") + 1)
        elif kind == _COLINFO and len(data) >= 10:
            first, last = struct.unpack_from("<HH", data)
            if data[8] & 1:
                self._marks.hidden_columns.update(range(first, min(last + 1, bounds.MAX_COLUMNS)))
        elif kind == _MERGED:
            self._merge(data)
        elif kind == _NOTE:
            self._note(data)

    def _merge(self, data: bytes) -> None:
        n_ranges = min(int.from_bytes(data[:2], "little"), (len(data) - 2) // 8)
        for top, bottom, first, last in struct.iter_unpack("<HHHH", data[2 : 2 + 8 * n_ranges]):
            if len(self._marks.merges) < bounds.MAX_ROWS and first < _COLUMNS_OF_A_SHEET:
                self._marks.merges.append((top + 1, first, bottom + 1, last))

    def _note(self, data: bytes) -> None:
        row, column = struct.unpack_from("<HH", data)
        if self._book.is_biff_8:
            if len(data) >= 8 and len(self._notes) < bounds.MAX_ROWS:
                self._notes.append((row + 1, column, int.from_bytes(data[6:8], "little")))
            return
        text = _clean(narrow_text(data, 6, int.from_bytes(data[4:6], "little"), self._book.encoding)).strip()
        if text and row != 0xFFFF:  # a note goes on in a record without a row; Excel shows its first 2,048 letters
            self._marks.comments.setdefault(row + 1, []).append(f"comment on {_letters(column)}{row + 1}: {text}")

    def _cells(self, kind: int, data: bytes) -> Iterator[tuple[int, int, str, str]]:
        """Yield row, column, shown text and ISO 8601 text of the cells in one record."""
        row, column, style = _CELL.unpack_from(data)
        book = self._book
        self._waiting = None
        if kind == _LABEL_SST:
            index = int.from_bytes(data[6:10], "little")
            if index >= len(book.texts):
                raise BrokenRecords
            yield row, column, book.texts[index], ""
        elif kind in (_LABEL, _RSTRING):
            yield row, column, _clean(book.text(data, 6)), ""
        elif kind == _NUMBER:
            yield row, column, *book.number(_DOUBLE.unpack_from(data, 6)[0], style)
        elif kind == _RK:
            yield row, column, *book.number(_packed_number(data[6:10]), style)
        elif kind == _MULTIPLE_RK:
            for at in range(4, len(data) - 7, 6):
                style = int.from_bytes(data[at : at + 2], "little")
                yield row, column, *book.number(_packed_number(data[at + 2 : at + 6]), style)
                column += 1
        elif kind == _BOOLEAN_OR_ERROR:
            yield row, column, self._boolean_or_error(data[6], is_error=bool(data[7])), ""
        elif data[12:14] != b"\xff\xff":
            yield row, column, *book.number(_DOUBLE.unpack_from(data, 6)[0], style)
        elif data[6] in (_FORMULA_BOOLEAN, _FORMULA_ERROR):
            yield row, column, self._boolean_or_error(data[8], is_error=data[6] == _FORMULA_ERROR), ""
        elif data[6] == _FORMULA_TEXT:
            self._waiting = (row, column)

    def _boolean_or_error(self, value: int, *, is_error: bool) -> str:
        if is_error:
            self._marks.n_errors += 1
            return _ERRORS.get(value, "#ERROR")
        return "TRUE" if value else "FALSE"

    def _put(self, row: int, column: int, text: str, iso: str = "") -> None:
        if not text:
            return
        if column >= _COLUMNS_OF_A_SHEET:
            raise BrokenRecords  # no such sheet can be made
        self._book.n_cells += 1
        if self._book.n_cells > MAX_CELLS:
            self._budget.refuse(f"it has more than {MAX_CELLS:,} filled cells")
        known = self._rows.get(row + 1)
        if known is None:
            known = self._rows[row + 1] = SheetRow(row + 1, [], {})
        cells = known.cells
        if len(cells) == column:
            cells.append(text)
        elif len(cells) < column:
            cells.extend([""] * (column - len(cells)))
            cells.append(text)
        else:
            cells[column] = text
            known.exact.pop(column, None)
        if iso:
            known.exact[column] = iso


_CELL_KINDS = frozenset((_LABEL, _RSTRING, _LABEL_SST, _NUMBER, _RK, _MULTIPLE_RK, _BOOLEAN_OR_ERROR, _FORMULA))


def _packed_number(data: bytes) -> float:
    """Return an RK number: 30 bits of a whole number or of a double, perhaps times a hundred."""
    bits = int.from_bytes(data, "little")
    if bits & 2:
        value = float(int.from_bytes(data, "little", signed=True) >> 2)
    else:
        value = float(_DOUBLE.unpack(b"\0\0\0\0" + (bits & 0xFFFFFFFC).to_bytes(4, "little"))[0])
    return value / 100 if bits & 1 else value


def _letters(column: int) -> str:
    """Return "A" for 0, "AB" for 27."""
    return (chr(64 + column // 26) if column >= 26 else "") + chr(65 + column % 26)
