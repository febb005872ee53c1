"""Word documents (docx, docm; transitional and strict), read from the XML as data: macros never run.

What is read is what Word shows with all changes accepted; that there were changes is a finding.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from scrdesk.domain.progress import Progress
from scrdesk.domain.submission import Severity
from scrdesk.errors import CannotRead
from scrdesk.intake import bounds
from scrdesk.intake.archive import Archive
from scrdesk.intake.found import Budget, FileContent, FoundTable
from scrdesk.intake.grid import GridCell, GridRow, lay_out
from scrdesk.intake.readers import docx_names as n
from scrdesk.intake.readers.docx_names import (
    IS_BREAK,
    IS_CELL,
    IS_MERGE,
    IS_PARAGRAPH,
    IS_ROW,
    IS_ROW_PROPERTIES,
    IS_SPAN,
    IS_TAB,
    IS_TEXT,
)  # fmt: skip
from scrdesk.intake.readers.docx_text import Seen, TextReader, attribute, is_on, tidy

_TRANSPARENT = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "body", "AlternateContent",
                          "Choice", "Fallback", "sect", "sub-section"})  # fmt: skip

_MAX_LAYOUT_ROWS = 4
"""Letterhead, title, chronology, signature: more rows than that make a table of its own right."""


def read_docx(archive: Archive, file_format: str, progress: Progress) -> FileContent:
    """Read a Word document.

    Raises:
        CannotRead: damaged, encrypted or beyond the bounds.
    """
    main = _main_part(archive)
    root = archive.parse(main)
    content = FileContent(file_format)
    folder = main.rpartition("/")[0]
    reader = _DocxReader(content, _notes(archive, folder), Budget(archive.where), progress)
    reader.read_body(root)
    reader.add_headers(archive, folder)
    reader.tell_what_was_seen()
    return content


def read_word_body(root: etree._Element, where: str, file_format: str, progress: Progress) -> FileContent:
    """Read the body of a Word document that stands in one XML file, without notes and comments.

    Raises:
        CannotRead: beyond the bounds.
    """
    content = FileContent(file_format)
    reader = _DocxReader(content, {}, Budget(where), progress)
    reader.read_body(root)
    reader.tell_what_was_seen()
    return content


def _main_part(archive: Archive) -> str:
    if "word/document.xml" in archive:
        return "word/document.xml"
    for relation in archive.parse("_rels/.rels"):
        if (relation.get("Type") or "").endswith("/officeDocument"):
            return (relation.get("Target") or "").lstrip("/")
    raise CannotRead("The file holds no Word document.", where=archive.where, remedy="Ask the agency to send it again.")


def _notes(archive: Archive, folder: str) -> dict[str, str]:
    notes: dict[str, str] = {}
    for part, kind in (("footnotes", "footnote"), ("endnotes", "endnote"), ("comments", "comment")):
        name = f"{folder}/{part}.xml"
        if name not in archive:
            continue
        try:
            root = archive.parse(name)
        except CannotRead:
            continue
        reader = TextReader({})
        for element in root:
            text = reader.text(element).strip()
            if text and attribute(element, "type") not in ("separator", "continuationSeparator"):
                author = attribute(element, "author")
                notes[f"{kind}:{attribute(element, 'id')}"] = f"{author}: {text}" if author else text
    return notes


@dataclass(slots=True)
class _RowMarks:
    """What a row's properties say."""

    is_heading: bool = False
    is_deleted: bool = False
    is_inserted: bool = False
    is_hidden: bool = False
    n_before: int = 0


def _row_marks(properties: etree._Element) -> _RowMarks:
    marks = _RowMarks()
    for child in properties:
        name = n.local_name(str(child.tag))
        if name == "tblHeader":
            marks.is_heading = is_on(child)
        elif name == "del":
            marks.is_deleted = True
        elif name == "ins":
            marks.is_inserted = True
        elif name == "hidden":
            marks.is_hidden = is_on(child)
        elif name == "gridBefore":
            marks.n_before = _number(attribute(child, "val"), 0)
    return marks


def _number(text: str, default: int) -> int:
    return min(int(text), 1000) if text.isdigit() else default


_NOWHERE = etree.Element("nowhere")


class _DocxReader:
    def __init__(self, content: FileContent, notes: dict[str, str], budget: Budget, progress: Progress) -> None:
        self._content = content
        self._notes = notes
        self._budget = budget
        self._progress = progress
        self._total = Seen()
        self._n_preamble = 0
        self._n_rows_done = 0
        self._deleted_rows: list[str] = []
        self._inserted_rows = 0

    def read_body(self, root: etree._Element) -> None:
        """Read paragraphs and tables in order."""
        self._blocks(root, 0)

    def _blocks(self, parent: etree._Element, depth: int) -> None:
        for element in parent:
            tag = element.tag
            if tag in n.TABLE_TAGS:
                self._table(element, depth)
            elif tag in n.PARAGRAPH_TAGS:
                self._paragraph(element)
            elif isinstance(tag, str) and n.local_name(tag) in _TRANSPARENT and depth < bounds.MAX_DEPTH:
                self._blocks(element, depth + 1)

    def _paragraph(self, element: etree._Element) -> None:
        self._budget.take_paragraph()
        reader = TextReader(self._notes)
        text = reader.text(element)
        self._merge(reader.seen)
        for inner in element.iter(*n.TABLE_TAGS):
            # A table in a text box that hangs on this paragraph; its words are not read a second time as text.
            if not any(True for _ in inner.iterancestors(*n.TABLE_TAGS)) and not _is_fallback(inner):
                self._table(inner)
                text = ""
        for note in reader.seen.notes:
            text = f"{text} [{note}]"
        if text.strip() and self._n_preamble < bounds.MAX_PREAMBLE_CHARS:
            self._n_preamble += len(text)
            self._content.preamble.append(text.strip())

    def _table(self, element: etree._Element, depth: int = 0) -> None:
        content = self._content
        if depth < bounds.MAX_DEPTH and _only_lays_out(element):
            for tr in _rows_of(element, 0):
                for tc in _cells_of(tr, 0):
                    self._blocks(tc, depth + 1)
            return
        if len(content.tables) >= bounds.MAX_TABLES:
            self._budget.refuse(f"it has more than {bounds.MAX_TABLES:,} tables")
        table = FoundTable(f"table {len(content.tables) + 1}")
        table.lead = tuple(content.preamble[-1:])
        content.tables.append(table)
        rows: list[GridRow] = []
        namespace = str(element.tag).removesuffix("tbl")
        tags = {tag: kind for tag, kind in n.PLAIN_TAGS.items() if tag.startswith((namespace, f"{{{n.MATH}}}"))}
        unusual = tuple(tag for tag in n.UNUSUAL_TAGS if tag.startswith(namespace) or not n.is_word(tag))
        is_plain = not any(inner is not element for inner in islice(element.iter(*unusual), 2))
        found = self._plain_rows(element.iter(*tags), tags) if is_plain else self._rows(element, unusual, tags)
        for number, (tr, plain) in enumerate(found, 1):
            place = f"{table.name}, row {number}"
            row = plain or self._thorough_row(tr, place)
            if row is not None:
                row.place = place
                rows.append(row)
            self._n_rows_done += 1
            if self._n_rows_done % bounds.PROGRESS_EVERY_ROWS == 0:
                self._progress.check()
        table.rows = lay_out(rows, self._budget)

    def _rows(
        self, table: etree._Element, unusual: tuple[str, ...], tags: dict[str, int]
    ) -> Iterator[tuple[etree._Element, GridRow | None]]:
        """Go through a table some of whose rows need the thorough way."""
        for tr in _rows_of(table, 0):
            if next(tr.iter(*unusual), None) is None:
                yield from self._plain_rows(tr.iter(*tags), tags)
            else:
                yield tr, None

    def _plain_rows(
        self, walk: Iterable[etree._Element], tags: dict[str, int]
    ) -> Iterator[tuple[etree._Element, GridRow | None]]:
        """Read rows made of nothing but plain cells; no row where its properties need the thorough way.

        Nine rows in ten of any chronology are read here: it is the loop on which the speed of the reader hangs. One
        walk serves the whole table, since beginning one costs as much as going through a row.
        """
        tr: etree._Element | None = None
        holder = _NOWHERE
        row, cell = GridRow(""), GridCell("", 0)
        cells = row.cells
        is_unusual = False
        n_pieces = start = 0
        for element in walk:
            kind = tags[element.tag]
            if kind == IS_TEXT:
                cell.text = element.text or ""
                n_pieces += 1
            elif kind == IS_CELL:
                if n_pieces:
                    _finish_cell(cell, holder, n_pieces, tags)
                start += cell.span if cells else 0
                cell = GridCell("", start)
                cells.append(cell)
                holder, n_pieces = element, 0
            elif kind == IS_ROW:
                if n_pieces:
                    _finish_cell(cell, holder, n_pieces, tags)
                if tr is not None:
                    yield tr, None if is_unusual else row
                tr = holder = element
                row, cell = GridRow(""), GridCell("", 0)
                cells = row.cells
                is_unusual = False
                n_pieces = start = 0
            elif kind == IS_SPAN:
                cell.span = _span(element)
            elif kind == IS_MERGE:
                cell.is_continued = _is_continued(element)
            elif kind == IS_ROW_PROPERTIES:
                marks = _row_marks(element)
                is_unusual = marks.is_deleted or marks.is_inserted
                row.is_heading, row.is_hidden, start = marks.is_heading, marks.is_hidden, marks.n_before
            else:
                n_pieces += 2  # a tab or line break
        if n_pieces:
            _finish_cell(cell, holder, n_pieces, tags)
        if tr is not None:
            yield tr, None if is_unusual else row

    def _thorough_row(self, tr: etree._Element, place: str) -> GridRow | None:
        marks = _RowMarks()
        for child in tr:
            if child.tag in n.ROW_PROPERTY_TAGS:
                marks = _row_marks(child)
        if marks.is_deleted:
            self._deleted_rows.append(place)
            return None
        self._inserted_rows += marks.is_inserted
        row = GridRow(place, is_hidden=marks.is_hidden, is_heading=marks.is_heading)
        reader = TextReader(self._notes)
        start = marks.n_before
        for tc in _cells_of(tr, 0):
            cell = GridCell("", start)
            is_deleted = False
            for child in tc:
                if child.tag in n.CELL_PROPERTY_TAGS:
                    for mark in child:
                        if mark.tag in n.SPAN_TAGS:
                            cell.span = _span(mark)
                        elif mark.tag in n.MERGE_TAGS:
                            cell.is_continued = _is_continued(mark)
                        elif n.local_name(str(mark.tag)) == "cellDel":
                            is_deleted = True
            if is_deleted:
                reader.seen.n_deleted += 1
            else:
                cell.text = reader.text(tc)
            start += cell.span
            row.cells.append(cell)
        self._tell_row(reader.seen, place)
        self._merge(reader.seen)
        row.notes = reader.seen.notes
        return row

    def _tell_row(self, seen: Seen, place: str) -> None:
        tell = self._content.tell
        if seen.n_nested:
            tell(Severity.INFO, "table-nested", "A table inside this cell was read as text; check how it reads.", place)
        if seen.n_pictures:
            tell(Severity.WARNING, "picture", "This row holds a picture; words in a picture cannot be read: "
                 "type them in or ask the agency to.", place)  # fmt: skip
        if seen.n_hidden:
            tell(Severity.WARNING, "text-hidden", "This row holds text that Word hides; it was read: check that the "
                 "agency meant to send it.", place)  # fmt: skip
        if seen.n_struck:
            tell(Severity.INFO, "text-struck", "This row holds struck-through text; it was read: check whether it "
                 "still stands.", place)  # fmt: skip

    def _merge(self, seen: Seen) -> None:
        self._total.n_inserted += seen.n_inserted
        self._total.n_deleted += seen.n_deleted

    def add_headers(self, archive: Archive, folder: str) -> None:
        """Add the page headers, where the agency's name often stands, to the preamble."""
        seen: set[str] = set()
        for name in sorted(archive.names):
            if not (name.startswith(f"{folder}/header") and name.endswith(".xml")) or len(seen) >= 12:
                continue
            try:
                text = TextReader({}).text(archive.parse(name)).strip()
            except CannotRead:
                continue
            if text and text not in seen and self._n_preamble < bounds.MAX_PREAMBLE_CHARS:
                seen.add(text)
                self._n_preamble += len(text)
                self._content.preamble.append(text)

    def tell_what_was_seen(self) -> None:
        """Add the findings that concern the whole file."""
        tell = self._content.tell
        for place in self._deleted_rows:
            tell(Severity.INFO, "row-deleted", "This row is deleted by tracked changes and was left out.", place)
        n_changes = self._total.n_inserted + self._total.n_deleted + self._inserted_rows + len(self._deleted_rows)
        if n_changes:
            tell(
                Severity.WARNING,
                "tracked-changes",
                f"The document holds tracked changes ({self._total.n_inserted + self._inserted_rows} insertions, "
                f"{self._total.n_deleted + len(self._deleted_rows)} deletions); the final text was read. "
                "Ask the agency to accept its changes and confirm.",
            )


def _only_lays_out(element: etree._Element) -> bool:
    """Whether a table only places other tables on the page: few rows, with a table of some rows and columns inside."""
    rows = _rows_of(element, 0)
    if len(rows) > _MAX_LAYOUT_ROWS:
        return False
    inner = (table for table in element.iter(*n.TABLE_TAGS) if table is not element)
    return any(
        len(found := _rows_of(table, 0)) > len(rows) and len(_cells_of(found[0], 0)) > 1
        for table in islice(inner, bounds.MAX_TABLES)
    )


def _finish_cell(cell: GridCell, holder: etree._Element, n_pieces: int, tags: dict[str, int]) -> None:
    """Put together a cell of several runs, paragraphs or lines; a cell of one run is complete already."""
    if n_pieces == 1:
        if "\u00ad" in cell.text or "\n" in cell.text:
            cell.text = tidy(cell.text)
        return
    parts: list[str] = []
    for element in holder.iter(*tags, *n.PARAGRAPH_TAGS):
        kind = tags.get(element.tag, IS_PARAGRAPH)
        if kind == IS_TEXT:
            parts.append(element.text or "")
        elif kind == IS_PARAGRAPH:
            if parts:
                parts.append("\n")
        elif kind == IS_BREAK:
            parts.append("\n")
        elif kind == IS_TAB:
            parent = element.getparent()
            if parent is not None and parent.tag in n.RUN_TAGS:  # tab stops are called "tab" as well
                parts.append("\t")
    cell.text = tidy("".join(parts))


def _span(element: etree._Element) -> int:
    return max(_number(attribute(element, "val"), 1), 1)


def _is_continued(element: etree._Element) -> bool:
    return attribute(element, "val") in ("", "continue")


def _rows_of(element: etree._Element, depth: int) -> list[etree._Element]:
    rows: list[etree._Element] = []
    for child in element:
        if child.tag in n.ROW_TAGS:
            rows.append(child)
        elif isinstance(child.tag, str) and n.local_name(child.tag) in _TRANSPARENT and depth < bounds.MAX_DEPTH:
            rows.extend(_rows_of(child, depth + 1))
    return rows


def _cells_of(element: etree._Element, depth: int) -> list[etree._Element]:
    cells: list[etree._Element] = []
    for child in element:
        if child.tag in n.CELL_TAGS:
            cells.append(child)
        elif isinstance(child.tag, str) and n.local_name(child.tag) in _TRANSPARENT and depth < bounds.MAX_DEPTH:
            cells.extend(_cells_of(child, depth + 1))
    return cells


def _is_fallback(element: etree._Element) -> bool:
    return any(n.local_name(str(above.tag)) == "Fallback" for above in element.iterancestors())
