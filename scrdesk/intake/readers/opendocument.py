"""OpenDocument text (odt) and spreadsheets (ods) as LibreOffice and Word write them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from scrdesk.domain.progress import Progress
from scrdesk.domain.submission import Severity
from scrdesk.errors import CannotRead
from scrdesk.intake import bounds
from scrdesk.intake.archive import Archive
from scrdesk.intake.found import Budget, FileContent, FoundTable
from scrdesk.intake.grid import GridCell, GridRow, lay_out
from scrdesk.intake.readers.docx_text import tidy

_URN = "urn:oasis:names:tc:opendocument:xmlns:"
TABLE, TEXT, OFFICE, STYLE = (f"{_URN}{name}:1.0" for name in ("table", "text", "office", "style"))
_MONTH_ONLY = re.compile(r"^[A-Za-z]{3,9}[-/. ]+\d{2,4}$")
_YEAR_ONLY = re.compile(r"^\d{4}$")
_DURATION = re.compile(r"^PT(\d{1,4})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S$")
_SKIPPED = frozenset((
    "tracked-changes", "sequence-decls", "forms", "variable-decls", "user-field-decls", "note-citation", "ruby-text",
    "soft-page-break", "bookmark", "table-source", "shapes",
))  # fmt: skip
_HOLDERS = frozenset({"table-cell", "covered-table-cell", "list", "list-item", "frame", "text-box", "section", "note",
                      "note-body", "annotation", "table-row", "index-body", "custom-shape", "g"})  # fmt: skip
"""Elements that hold paragraphs; the white space between those is layout of the XML, not text."""
_MAX_SPACES = 1_000


@dataclass(slots=True)
class _Seen:
    """What was met in a cell besides its words."""

    notes: list[str] = field(default_factory=list)
    n_nested: int = 0
    n_pictures: int = 0
    n_hidden: int = 0


def read_opendocument(archive: Archive, file_format: str, progress: Progress) -> FileContent:
    """Read an odt or ods file.

    Raises:
        CannotRead: damaged, password-protected or beyond the bounds.
    """
    if "META-INF/manifest.xml" in archive and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise CannotRead(
            "The file is password-protected.",
            where=archive.where,
            remedy="Ask the agency for a copy without a password, sent by a secure route.",
        )
    content = read_open_body(archive.parse("content.xml"), archive.where, file_format, progress)
    if file_format == "odt" and "styles.xml" in archive:
        _Reader(content, Budget(archive.where), progress, is_sheets=False).page_headers(archive.parse("styles.xml"))
    return content


def read_open_body(root: etree._Element, where: str, file_format: str, progress: Progress) -> FileContent:
    """Read the body of an OpenDocument file, zipped or "flat" (fodt, fods).

    Raises:
        CannotRead: beyond the bounds.
    """
    content = FileContent(file_format)
    reader = _Reader(content, Budget(where), progress, is_sheets=file_format in ("ods", "fods"))
    body = next(root.iter(f"{{{OFFICE}}}body"), root)
    reader.hidden_styles = frozenset(
        style.get(f"{{{STYLE}}}name") or ""
        for style in root.iter(f"{{{STYLE}}}style")
        if any(properties.get(f"{{{TABLE}}}display") == "false" for properties in style)
    )
    reader.blocks(body, 0)
    n_changes = sum(1 for _ in body.iter(f"{{{TEXT}}}changed-region"))
    if n_changes:
        content.tell(
            Severity.WARNING,
            "tracked-changes",
            f"The document holds {n_changes} tracked change(s); the final text was read. "
            "Ask the agency to accept its changes and confirm.",
        )
    return content


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _count(element: etree._Element, name: str, limit: int) -> int:
    text = element.get(f"{{{TABLE}}}{name}") or "1"
    return min(int(text), limit) if text.isdigit() and len(text) < 12 else 1


class _Reader:
    def __init__(self, content: FileContent, budget: Budget, progress: Progress, *, is_sheets: bool) -> None:
        self._content = content
        self._budget = budget
        self._n_text_rows = 0
        self._progress = progress
        self._is_sheets = is_sheets
        self._n_preamble = 0
        self.hidden_styles: frozenset[str] = frozenset()

    def blocks(self, parent: etree._Element, depth: int) -> None:
        """Read paragraphs and tables in order."""
        for element in parent:
            name = _local(element)
            if name == "table":
                self._table(element)
            elif name in ("p", "h"):
                if any(_local(inner) == "table" for inner in element.iter(f"{{{TABLE}}}table")):
                    self.blocks_within(element, depth + 1)
                else:
                    self._preamble(element)
            elif name not in _SKIPPED and isinstance(element.tag, str) and depth < bounds.MAX_DEPTH:
                self.blocks(element, depth + 1)

    def blocks_within(self, paragraph: etree._Element, depth: int) -> None:
        """Read a paragraph that anchors a frame with a table in it."""
        if paragraph.text and paragraph.text.strip():
            self._content.preamble.append(paragraph.text.strip())
        if depth < bounds.MAX_DEPTH:
            self.blocks(paragraph, depth)

    def page_headers(self, styles: etree._Element) -> None:
        """Add the page headers, where the agency's name often stands, to the preamble."""
        for element in styles.iter("{*}header"):
            for paragraph in element:
                self._preamble(paragraph)

    def _preamble(self, element: etree._Element) -> None:
        self._budget.take_paragraph()
        seen = _Seen()
        text = self._text(element, seen)
        for note in seen.notes:
            text = f"{text} [{note}]"
        if text.strip() and self._n_preamble < bounds.MAX_PREAMBLE_CHARS:
            self._n_preamble += len(text)
            self._content.preamble.append(text.strip())

    def _table(self, element: etree._Element) -> None:
        content = self._content
        if len(content.tables) >= bounds.MAX_TABLES:
            self._budget.refuse(f"it has more than {bounds.MAX_TABLES:,} tables")
        given = element.get(f"{{{TABLE}}}name") or ""
        number = len(content.tables) + 1
        name = f"sheet {given or number}" if self._is_sheets else f"table {number}"
        style = element.get(f"{{{TABLE}}}style-name") or ""
        is_hidden = style in self.hidden_styles or element.get(f"{{{TABLE}}}display") == "false"
        table = FoundTable(name, is_hidden=is_hidden)
        table.lead = tuple(content.preamble[-1:])
        content.tables.append(table)
        table.hidden_columns = _hidden_columns(element)
        rows: list[GridRow] = []
        self._rows(element, table, rows, [0], is_heading=False, depth=0)
        table.rows = lay_out(rows, self._budget)

    def _rows(
        self,
        parent: etree._Element,
        table: FoundTable,
        rows: list[GridRow],
        number: list[int],
        *,
        is_heading: bool,
        depth: int,
    ) -> None:
        for element in parent:
            name = _local(element)
            if name == "table-row":
                self._row(element, table, rows, number, is_heading=is_heading)
            elif name in ("table-header-rows", "table-row-group", "table-rows") and depth < bounds.MAX_DEPTH:
                heading = is_heading or name == "table-header-rows"
                self._rows(element, table, rows, number, is_heading=heading, depth=depth + 1)

    def _row(
        self, element: etree._Element, table: FoundTable, rows: list[GridRow], number: list[int], *, is_heading: bool
    ) -> None:
        repeat = _count(element, "number-rows-repeated", bounds.MAX_BLANK_ROWS)
        visibility = element.get(f"{{{TABLE}}}visibility") or "visible"
        first = number[0] + 1
        number[0] += repeat
        row = GridRow(f"{table.name}, row {first}", is_hidden=visibility != "visible", is_heading=is_heading)
        seen = _Seen()
        self._cells(element, row, seen)
        row.notes = seen.notes
        if not any(cell.text for cell in row.cells):
            return
        if seen.n_nested:
            self._content.tell(
                Severity.INFO, "table-nested", "A table inside this cell was read as text; check how it reads.",
                row.place,
            )  # fmt: skip
        if seen.n_pictures:
            self._content.tell(
                Severity.WARNING, "picture", "This row holds a picture; words in a picture cannot be read: type them "
                "in or ask the agency to.", row.place,
            )  # fmt: skip
        self._n_text_rows += repeat
        if self._n_text_rows > bounds.MAX_ROWS:
            self._budget.refuse(f"it has more than {bounds.MAX_ROWS:,} rows")
        self._budget.take_cells(len(row.cells))
        rows.append(row)
        rows.extend(
            GridRow(f"{table.name}, row {first + extra}", row.cells, row.is_hidden, is_heading, row.notes)
            for extra in range(1, repeat)
        )
        if first % bounds.PROGRESS_EVERY_ROWS == 0:
            self._progress.check()

    def _cells(self, element: etree._Element, row: GridRow, seen: _Seen) -> None:
        start = 0
        for cell in element:
            name = _local(cell)
            if name not in ("table-cell", "covered-table-cell"):
                continue
            repeat = _count(cell, "number-columns-repeated", 20_000)
            text = self._text(cell, seen) if len(cell) else ""
            exact = _exact(cell, text) if self._is_sheets and text else ""
            is_covered = name == "covered-table-cell"
            span = _count(cell, "number-columns-spanned", bounds.MAX_COLUMNS)
            for _ in range(min(repeat, bounds.MAX_COLUMNS) if text else 1):
                if is_covered and not text and not self._is_sheets and row.cells and start < _end(row.cells[-1]):
                    start += 1
                    continue  # lies under the cell to its left, which has its span
                row.cells.append(GridCell(text, start, span, is_covered and not text, exact))
                start += 1
            if not text:
                if repeat > 1 and start < bounds.MAX_COLUMNS:
                    for _ in range(min(repeat - 1, bounds.MAX_COLUMNS - start)):
                        if not (is_covered and start < _end(row.cells[-1])) or self._is_sheets:
                            row.cells.append(GridCell("", start, 1, is_covered))
                        start += 1
                else:
                    start += repeat - 1
        while row.cells and self._is_sheets and not row.cells[-1].text and not row.cells[-1].is_continued:
            row.cells.pop()

    def _text(self, element: etree._Element, seen: _Seen) -> str:
        parts: list[str] = []
        self._walk(element, parts, seen, 0)
        return tidy("".join(parts))

    def _walk(self, element: etree._Element, parts: list[str], seen: _Seen, depth: int) -> None:
        holds_words = _local(element) not in _HOLDERS
        if element.text and holds_words:
            parts.append(element.text)
        for child in element:
            name = _local(child)
            if name in ("p", "h"):
                if parts and not parts[-1].endswith("\n"):
                    parts.append("\n")
                self._walk(child, parts, seen, depth + 1)
                parts.append("\n")
            elif name == "s":
                number = child.get(f"{{{TEXT}}}c") or "1"
                parts.append(" " * (min(int(number), _MAX_SPACES) if number.isdigit() and len(number) < 9 else 1))
            elif name == "tab":
                parts.append("\t")
            elif name == "line-break":
                parts.append("\n")
            elif name in ("note", "annotation"):
                self._note(child, name, seen, depth)
            elif name == "table":
                seen.n_nested += 1
                self._nested_table(child, parts, seen, depth)
            elif name == "image":
                seen.n_pictures += 1
            elif name not in _SKIPPED and isinstance(child.tag, str) and depth < bounds.MAX_DEPTH * 5:
                self._walk(child, parts, seen, depth + 1)
            if child.tail and holds_words:
                parts.append(child.tail)

    def _note(self, element: etree._Element, name: str, seen: _Seen, depth: int) -> None:
        if depth > bounds.MAX_DEPTH:
            return
        parts: list[str] = []
        author = ""
        for child in element:
            if _local(child) == "creator":
                author = (child.text or "").strip()
            elif _local(child) not in ("date", "date-string", "note-citation", "creator-initials"):
                holder: list[str] = []
                self._walk(child, holder, seen, depth + 1)
                parts.append("".join(holder))
        text = tidy("\n".join(part for part in parts if part.strip())).strip()
        kind = "comment" if name == "annotation" else (element.get(f"{{{TEXT}}}note-class") or "footnote")
        if text:
            seen.notes.append(f"{kind}: {author}: {text}" if author else f"{kind}: {text}")

    def _nested_table(self, element: etree._Element, parts: list[str], seen: _Seen, depth: int) -> None:
        if depth > bounds.MAX_DEPTH:
            return
        for row in element.iter(f"{{{TABLE}}}table-row"):
            if next(row.iterancestors(f"{{{TABLE}}}table")) is not element:
                continue
            texts = []
            for cell in row:
                inner: list[str] = []
                self._walk(cell, inner, seen, depth + 1)
                texts.append(tidy("".join(inner)))
            parts.append("\t".join(texts) + "\n")


def _end(cell: GridCell) -> int:
    return cell.start + cell.span


def _hidden_columns(element: etree._Element) -> frozenset[int]:
    hidden: set[int] = set()
    column = 0
    for child in element.iter(f"{{{TABLE}}}table-column"):
        repeat = _count(child, "number-columns-repeated", 20_000)
        if (child.get(f"{{{TABLE}}}visibility") or "visible") != "visible":
            hidden.update(range(column, min(column + repeat, bounds.MAX_COLUMNS)))
        column += repeat
    return frozenset(hidden)


def _exact(cell: etree._Element, text: str) -> str:
    """Return the ISO 8601 text of a real date or time cell, no finer than what is shown."""
    kind = cell.get(f"{{{OFFICE}}}value-type") or ""
    if kind == "date":
        value = (cell.get(f"{{{OFFICE}}}date-value") or "").split(".")[0]
        if _MONTH_ONLY.match(text):
            return value[:7]
        return value[:4] if _YEAR_ONLY.match(text) else value
    if kind == "time":
        found = _DURATION.match(cell.get(f"{{{OFFICE}}}time-value") or "")
        if found and int(found.group(1)) < 24:
            return f"{int(found.group(1)):02d}:{int(found.group(2)):02d}"
    return ""
