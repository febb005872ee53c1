"""Rich text (rtf): a small reader of tables, since the libraries for it lose them.

Only what makes up words, cells and rows is interpreted; pictures, fonts, styles and embedded objects are passed over.
Source: Rich Text Format Specification 1.9.1, "Table Definitions" and "Unicode RTF".
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field, replace

from scrdesk.domain.progress import Progress
from scrdesk.domain.submission import Severity
from scrdesk.errors import CannotRead
from scrdesk.intake import bounds
from scrdesk.intake.found import Budget, FileContent, FoundTable
from scrdesk.intake.grid import GridCell, GridRow, lay_out
from scrdesk.intake.readers.docx_text import tidy

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_SKIPPED = frozenset((
    b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"listtable", b"listoverridetable", b"rsidtbl",
    b"generator", b"xmlnstbl", b"themedata", b"datastore", b"latentstyles", b"fldinst", b"bkmkstart", b"bkmkend",
    b"filetbl", b"revtbl", b"listtext", b"pntext", b"nonshppict", b"colorschememapping", b"pgptbl", b"datafield",
    b"objdata", b"atnid", b"atndate", b"atnref", b"atntime", b"atnicn", b"ftnsep", b"ftnsepc", b"ftncn", b"aftnsep",
    b"aftnsepc", b"aftncn", b"userprops", b"docvar", b"mmathPr", b"nesttableprops", b"template", b"xe", b"tc",
))  # fmt: skip
_STARRED_KEPT = frozenset((b"shptxt", b"annotation", b"atnauthor", b"shpinst", b"footnote", b"nesttableprops"))
_SIGNS = {
    b"par": "\n", b"line": "\n", b"tab": "\t", b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’",
    b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•", b"emspace": " ", b"enspace": " ", b"qmspace": " ",
    b"page": "\n", b"sect": "\n", b"column": "\n", b"softline": "\n",
}  # fmt: skip
_CODE_PAGES = {437: "cp437", 850: "cp850", 852: "cp852", 10000: "mac_roman", 65001: "utf-8", 932: "cp932", 936: "cp936",
               949: "cp949", 950: "cp950"}  # fmt: skip
_MAX_GROUPS = 2_000
_MAX_ALL_ROWS = 200_000
"""Rows with and without text: Word fills no pages with empty rows as spreadsheets do, and each takes its time."""


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits and may change."""

    is_skipped: bool = False
    is_hidden: bool = False
    is_deleted: bool = False
    is_inserted: bool = False
    n_fallback: int = 1
    target: str = ""  # "" text of the document, "note" a footnote or comment, "header" a page header


@dataclass(slots=True)
class _Edge:
    """The definition of a cell: its right edge and how it is merged."""

    right: int = 0
    goes_on_down: bool = False
    goes_on_right: bool = False


@dataclass(slots=True)
class _Row:
    cells: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    n_hidden: int = 0


def read_rtf(data: bytes, where: str, progress: Progress) -> FileContent:
    """Read a rich text document.

    Raises:
        CannotRead: beyond the bounds.
    """
    content = FileContent("rtf")
    reader = _RtfReader(content, Budget(where), progress)
    reader.read(data)
    return content


class _RtfReader:
    def __init__(self, content: FileContent, budget: Budget, progress: Progress) -> None:
        self._content = content
        self._budget = budget
        self._progress = progress
        self._encoding = "cp1252"
        self._state = _State()
        self._stack: list[_State] = []
        self._parts: dict[str, list[str]] = {"": [], "note": [], "header": []}
        self._pending = bytearray()
        self._n_to_skip = 0
        self._high = 0
        self._is_starred = False
        self._edges: list[_Edge] = []
        self._edge = _Edge()
        self._is_heading = False
        self._in_table = False
        self._row = _Row()
        self._nested: list[str] = []
        self._rows: list[GridRow] = []
        self._n_rows = 0
        self._n_filled_rows = 0
        self._n_text = 0
        self._n_inserted = 0
        self._n_deleted = 0

    def read(self, data: bytes) -> None:
        """Read all tokens, then what was begun."""
        for number, found in enumerate(_TOKEN.finditer(data)):
            self._token(found)
            if number % 20_000 == 0:
                self._progress.check()
        self._flush_bytes()
        if self._row.cells:
            self._end_row()
        self._end_table()
        self._end_paragraph(is_last=True)
        header = tidy("".join(self._parts["header"])).strip()
        if header:
            self._content.preamble.append(header)
        if self._n_inserted or self._n_deleted:
            self._content.tell(
                Severity.WARNING,
                "tracked-changes",
                f"The document holds tracked changes ({self._n_inserted} insertions, {self._n_deleted} deletions); the "
                "final text was read. Ask the agency to accept its changes and confirm.",
            )

    def _token(self, found: re.Match[bytes]) -> None:
        word, number, hexed, sign, brace, text = found.groups()
        if text is not None:
            self._text(text)
        elif hexed is not None:
            if self._n_to_skip:
                self._n_to_skip -= 1
            elif not self._state.is_skipped:
                self._pending.append(int(hexed, 16))
        elif word is not None:
            self._flush_bytes()
            self._word(word, int(number) if number else None)
        elif brace == b"{":
            self._flush_bytes()
            if len(self._stack) > _MAX_GROUPS:
                raise CannotRead(
                    "The file is nested deeper than any document.",
                    where=self._budget.where,
                    remedy="Ask the agency to send the chronology in a new document.",
                )
            self._stack.append(self._state)
            self._is_starred = False
        elif brace == b"}":
            self._flush_bytes()
            self._close_group()
        elif sign is not None:
            self._sign(sign)

    def _text(self, data: bytes) -> None:
        if self._state.is_skipped:
            return
        if self._n_to_skip:
            skipped = min(self._n_to_skip, len(data))
            self._n_to_skip -= skipped
            data = data[skipped:]
        self._pending += data

    def _flush_bytes(self) -> None:
        if self._pending:
            data = bytes(self._pending)
            self._pending.clear()
            self._add(data.decode(self._encoding, "replace"))

    def _add(self, text: str) -> None:
        state = self._state
        if state.is_skipped:
            return
        if state.is_deleted:
            self._n_deleted += 1
            return
        self._n_inserted += state.is_inserted
        self._row.n_hidden += state.is_hidden
        self._n_text += len(text)
        if self._n_text > bounds.MAX_TEXT_CHARS:
            self._budget.refuse("it holds more text than a chronology can")
        self._parts[state.target].append(text)

    def _sign(self, sign: bytes) -> None:
        self._flush_bytes()
        if sign == b"*":
            self._is_starred = True
        elif sign == b"~":
            self._add("\u00a0")
        elif sign == b"_":
            self._add("-")
        elif sign in b"\r\n":
            self._add("\n")
        elif sign in b"\\{}":
            self._text(sign)

    def _close_group(self) -> None:
        ended = self._state
        self._state = self._stack.pop() if self._stack else _State()
        self._n_to_skip = 0
        if ended.target == "note" and self._state.target != "note":
            text = tidy("".join(self._parts["note"])).strip()
            self._parts["note"].clear()
            if text:
                self._row.notes.append(f"note: {text}")

    def _word(self, word: bytes, number: int | None) -> None:
        is_starred, self._is_starred = self._is_starred, False
        if word in _SKIPPED or (is_starred and word not in _STARRED_KEPT):
            self._state = replace(self._state, is_skipped=True)
            return
        if word == b"bin" and number:
            return  # raw bytes follow; they stand within pictures, which are skipped
        if self._state.is_skipped:
            return
        if word == b"u" and number is not None:
            self._unicode(number)
        elif word in _SIGNS:
            self._paragraph_or_sign(word)
        elif not self._format(word, number):
            self._table_word(word, number)

    def _unicode(self, number: int) -> None:
        code = number + 65536 if number < 0 else number
        if 0xD800 <= code < 0xDC00:
            self._high = code
        elif 0xDC00 <= code < 0xE000:
            if self._high:
                self._add(chr(0x10000 + ((self._high - 0xD800) << 10) + (code - 0xDC00)))
            self._high = 0
        elif 0 < code < 0x110000:
            self._add(chr(code))
        self._n_to_skip = self._state.n_fallback

    def _paragraph_or_sign(self, word: bytes) -> None:
        self._add(_SIGNS[word])
        if word == b"par" and not self._state.target and not self._in_table:
            if self._rows:
                self._end_table()
            self._end_paragraph()

    def _format(self, word: bytes, number: int | None) -> bool:
        is_on = number != 0
        state = self._state
        if word == b"v":
            self._state = replace(state, is_hidden=is_on)
        elif word == b"deleted":
            self._state = replace(state, is_deleted=is_on)
        elif word == b"revised":
            self._state = replace(state, is_inserted=is_on)
        elif word == b"plain":
            self._state = replace(state, is_hidden=False, is_deleted=False, is_inserted=False)
        elif word == b"uc":
            self._state = replace(state, n_fallback=min(max(number or 0, 0), 16))
        elif word == b"ansicpg" and number:
            name = _CODE_PAGES.get(number, f"cp{number}")
            try:
                codecs.lookup(name)
                self._encoding = name
            except LookupError:
                pass
        elif word == b"mac":
            self._encoding = "mac_roman"
        elif word in (b"footnote", b"annotation"):
            self._state = replace(state, target="note")
        elif word in (b"header", b"headerl", b"headerr", b"headerf", b"footer", b"footerl", b"footerr", b"footerf"):
            self._state = replace(state, target="header")
        else:
            return False
        return True

    def _table_word(self, word: bytes, number: int | None) -> None:
        if word == b"trowd":
            self._edges, self._edge, self._is_heading = [], _Edge(), False
        elif word == b"cellx":
            self._edge.right = number or 0
            if len(self._edges) < bounds.MAX_COLUMNS:
                self._edges.append(self._edge)
            self._edge = _Edge()
        elif word == b"clvmrg":
            self._edge.goes_on_down = True
        elif word == b"clmrg":
            self._edge.goes_on_right = True
        elif word == b"trhdr":
            self._is_heading = True
        elif word == b"intbl":
            self._begin_table()
        elif word == b"pard":
            self._in_table = False
        elif word == b"nestcell":
            self._add("\t")
        elif word == b"nestrow":
            self._add("\n")
            self._nested.append("nested")
        elif word == b"cell":
            self._begin_table()
            self._row.cells.append(tidy("".join(self._parts[""])).rstrip("\t"))
            self._parts[""].clear()
        elif word == b"row":
            self._end_row()

    def _begin_table(self) -> None:
        if not self._in_table and not self._rows and not self._row.cells:
            self._end_paragraph(is_last=True)
        self._in_table = True

    def _end_row(self) -> None:
        self._in_table = True
        self._n_rows += 1
        self._n_filled_rows += any(not text.isspace() for text in self._row.cells if text)
        if self._n_filled_rows > bounds.MAX_ROWS:  # said here, not when the table ends: a hostile one never does
            self._budget.refuse(f"it has more than {bounds.MAX_ROWS:,} rows")
        if self._n_rows > _MAX_ALL_ROWS:
            self._budget.refuse(f"it has more than {_MAX_ALL_ROWS:,} rows, empty ones too")
        self._budget.take_cells(len(self._row.cells))
        number = len(self._content.tables) + 1
        place = f"table {number}, row {len(self._rows) + 1}"
        row = GridRow(place, is_heading=self._is_heading, notes=self._row.notes)
        start = 0
        for index, text in enumerate(self._row.cells):
            edge = self._edges[index] if index < len(self._edges) else _Edge()
            if edge.goes_on_right and row.cells and not text:
                row.cells[-1].span += 1
            else:
                row.cells.append(GridCell(text, start, 1, edge.goes_on_down and not text))
            start = edge.right if edge.right > start else start + 1
        if self._row.n_hidden:
            self._content.tell(
                Severity.WARNING, "text-hidden",
                "This row holds text that Word hides; it was read: check that the agency meant to send it.", place,
            )  # fmt: skip
        if self._nested:
            self._nested = []
            self._content.tell(
                Severity.INFO, "table-nested", "A table inside this cell was read as text; check how it reads.", place
            )
        self._rows.append(row)
        self._row = _Row()
        self._in_table = False

    def _end_table(self) -> None:
        if not self._rows:
            return
        if len(self._content.tables) >= bounds.MAX_TABLES:
            self._budget.refuse(f"it has more than {bounds.MAX_TABLES:,} tables")
        table = FoundTable(f"table {len(self._content.tables) + 1}", lead=tuple(self._content.preamble[-1:]))
        table.rows = lay_out(_on_common_grid(self._rows), self._budget)
        self._content.tables.append(table)
        self._rows = []

    def _end_paragraph(self, *, is_last: bool = False) -> None:
        """Keep the text between tables; a table ends where text outside its cells begins."""
        text = tidy("".join(self._parts[""])).strip()
        if not text and not is_last:
            self._parts[""].clear()
            return
        self._parts[""].clear()
        if text:
            notes, self._row.notes = self._row.notes, []
            self._content.preamble.append(" ".join([text, *(f"[{note}]" for note in notes)]))


def _on_common_grid(rows: list[GridRow]) -> list[GridRow]:
    """Turn positions in twips into grid columns, so that spans count columns."""
    edges = sorted({cell.start for row in rows for cell in row.cells})
    place = {edge: index for index, edge in enumerate(edges)}
    for row in rows:
        for _index, cell in enumerate(row.cells):
            cell.start = place[cell.start]
        for cell, following in zip(row.cells, row.cells[1:], strict=False):
            cell.span = max(following.start - cell.start, 1)
        if row.cells:
            row.cells[-1].span = max(len(edges) - row.cells[-1].start, 1)
    return rows
