"""Excel workbooks (xlsx, xlsm; transitional and strict), streamed row by row from the XML; macros never run.

All sheets, hidden ones too, are read; formulas give the value last calculated; real dates keep their exact value
beside the text that is shown.
"""

from __future__ import annotations

import io
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from scrdesk.domain.progress import Progress
from scrdesk.errors import CannotRead
from scrdesk.intake import bounds
from scrdesk.intake.archive import Archive, parse_xml, refuse_unsafe_stream
from scrdesk.intake.found import Budget, FileContent, FoundTable
from scrdesk.intake.readers.cell_numbers import BUILT_IN, NumberFormat, moment_format, plain_number, shown_moment
from scrdesk.intake.readers.sheet_rows import SheetMarks, SheetRow, finish_sheet

_NAMESPACES = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
)
_ROW_TAGS = tuple(f"{{{ns}}}row" for ns in _NAMESPACES)
_OTHER_TAGS = tuple(f"{{{ns}}}{name}" for ns in _NAMESPACES for name in ("col", "mergeCell"))
_VALUE_TAGS = frozenset(f"{{{ns}}}{name}" for ns in _NAMESPACES for name in ("v", "is"))
_TEXT_TAGS = frozenset(f"{{{ns}}}t" for ns in _NAMESPACES)
_DIGITS = "0123456789"
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(slots=True)
class _Book:
    """What all sheets of a workbook share."""

    strings: list[str]
    formats: list[NumberFormat | None]
    is_1904: bool
    _known: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)

    def number(self, text: str, style: str) -> tuple[str, str]:
        """Return a number as shown and, where its style shows a date or time, the ISO 8601 text of that."""
        known = self._known.get((text, style))
        if known is None:
            known = self._number(text, style)
            if len(self._known) < bounds.MAX_ROWS:
                self._known[(text, style)] = known
        return known

    def _number(self, text: str, style: str) -> tuple[str, str]:
        index = int(style) if style.isdigit() else 0
        number_format = self.formats[index] if index < len(self.formats) else None
        if number_format is None:
            return plain_number(text), ""
        try:
            shown, iso = shown_moment(float(text), number_format, is_1904=self.is_1904)
        except (ValueError, OverflowError):
            return text, ""
        return (shown, iso) if shown else (plain_number(text), "")


def read_xlsx(archive: Archive, file_format: str, progress: Progress) -> FileContent:
    """Read a workbook.

    Raises:
        CannotRead: damaged, encrypted or beyond the bounds.
    """
    content = FileContent(file_format)
    main = _main_part(archive)
    workbook = archive.parse(main)
    targets = _relations(archive, main)
    is_1904 = any(
        _local(e) == "workbookPr" and (e.get("date1904") or "").lower() in ("1", "true", "on") for e in workbook
    )
    by_kind = dict(targets.values())
    book = _Book(
        _shared_strings(archive, by_kind.get("sharedStrings", "")),
        _formats(archive, by_kind.get("styles", "")),
        is_1904,
    )
    budget = Budget(archive.where)
    sheets = [e for e in workbook.iter() if _local(e) == "sheet"]
    if len(sheets) > bounds.MAX_TABLES:
        budget.refuse(f"it has more than {bounds.MAX_TABLES:,} sheets")
    for element in sheets:
        relation = next((v for k, v in element.attrib.items() if str(k).endswith("}id")), "")
        kind, target = targets.get(str(relation), ("", ""))
        if kind != "worksheet" or target not in archive:
            continue
        name = element.get("name") or f"{len(content.tables) + 1}"
        table = FoundTable(
            f"sheet {name}", is_hidden=(element.get("state") or "visible") != "visible", serials_from_1904=is_1904
        )
        content.tables.append(table)
        comments = _comments(archive, target)
        _read_sheet(archive.read(target), table, book, comments, budget, content, progress)
    return content


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _main_part(archive: Archive) -> str:
    if "xl/workbook.xml" in archive:
        return "xl/workbook.xml"
    for relation in archive.parse("_rels/.rels"):
        if (relation.get("Type") or "").endswith("/officeDocument"):
            return (relation.get("Target") or "").lstrip("/")
    raise CannotRead("The file holds no workbook.", where=archive.where, remedy="Ask the agency to send it again.")


def _relations(archive: Archive, part: str) -> dict[str, tuple[str, str]]:
    """Return relation id -> (kind, part name) of a part."""
    folder, name = posixpath.split(part)
    rels = f"{folder}/_rels/{name}.rels"
    if rels not in archive:
        return {}
    found = {}
    for relation in archive.parse(rels):
        target = relation.get("Target") or ""
        target = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[relation.get("Id") or ""] = ((relation.get("Type") or "").rpartition("/")[2], target)
    return found


def _text_of(element: etree._Element) -> str:
    """Return the text of a plain or rich string; phonetic guides are left out."""
    parts = []
    for inner in element:
        name = _local(inner)
        if name == "t":
            parts.append(inner.text or "")
        elif name == "r":
            parts.extend(t.text or "" for t in inner if _local(t) == "t")
    return _clean("".join(parts))


def _clean(text: str) -> str:
    if "_x" in text:
        text = _ESCAPE.sub(lambda found: _unescaped(found.group(0), found.group(1)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _unescaped(whole: str, code: str) -> str:
    value = int(code, 16)
    return whole if value == 0 or 0xD800 <= value < 0xE000 else chr(value)


def _shared_strings(archive: Archive, part: str) -> list[str]:
    if not part or part not in archive:
        return []
    tags = tuple(f"{{{ns}}}si" for ns in _NAMESPACES)
    strings = []
    for element in _elements(archive.read(part), tags, archive.where):
        only = element[0] if len(element) == 1 else None
        if only is not None and only.tag in _TEXT_TAGS:
            strings.append(_clean(only.text or ""))
        else:
            strings.append(_text_of(element))
    return strings


def _elements(data: bytes, tags: tuple[str, ...], where: str) -> Iterator[etree._Element]:
    """Yield elements from a whole tree where that is small, which is quicker, else from a stream."""
    if len(data) <= bounds.MAX_TREE_BYTES:
        return iter(parse_xml(data, where).iter(*tags))
    refuse_unsafe_stream(data, where)
    return _stream(data, tags, where)


def _stream(data: bytes, tags: tuple[str, ...], where: str) -> Iterator[etree._Element]:
    """Yield elements as they end and forget them, so that a sheet of any length needs little memory."""
    try:
        events = etree.iterparse(
            io.BytesIO(data), events=("end",), tag=tags, resolve_entities=False, no_network=True, load_dtd=False,
            huge_tree=False, remove_comments=True, remove_pis=True,
        )  # fmt: skip
        for _, element in events:
            yield element
            element.clear()
            parent = element.getparent()
            while parent is not None and element.getprevious() is not None:
                del parent[0]
    except (etree.XMLSyntaxError, ValueError) as error:
        raise CannotRead(
            "The file is damaged or was cut off on the way.", where=where, remedy="Ask the agency to send it again."
        ) from error


def _formats(archive: Archive, part: str) -> list[NumberFormat | None]:
    if not part or part not in archive:
        return []
    custom: dict[str, str] = {}
    formats: list[NumberFormat | None] = []
    for group in archive.parse(part):
        if _local(group) == "numFmts":
            for element in group:
                custom[element.get("numFmtId") or ""] = element.get("formatCode") or ""
        elif _local(group) == "cellXfs":
            for element in group:
                number = element.get("numFmtId") or "0"
                code = custom.get(number) or BUILT_IN.get(int(number) if number.isdigit() else 0, "")
                formats.append(moment_format(code) if code else None)
    return formats


def _comments(archive: Archive, sheet: str) -> dict[int, list[str]]:
    """Return row number -> comments on its cells."""
    by_row: dict[int, list[str]] = {}
    for kind, target in _relations(archive, sheet).values():
        if kind != "comments" or target not in archive:
            continue
        try:
            root = archive.parse(target)
        except CannotRead:
            continue
        for element in root.iter():
            if _local(element) != "comment":
                continue
            cell = element.get("ref") or ""
            text = "".join(_text_of(inner) for inner in element if _local(inner) == "text").strip()
            digits = cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ$")
            if text and digits.isdigit():
                by_row.setdefault(int(digits[:7]), []).append(f"comment on {cell}: {text}")
    return by_row


def column_number(letters: str) -> int:
    """Return 0 for "A", 27 for "AB"."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _read_sheet(
    data: bytes,
    table: FoundTable,
    book: _Book,
    comments: dict[int, list[str]],
    budget: Budget,
    content: FileContent,
    progress: Progress,
) -> None:
    sheet = SheetMarks(comments=comments)
    rows: list[SheetRow] = []
    columns: dict[str, int] = {}
    number = 0
    for element in _elements(data, _ROW_TAGS + _OTHER_TAGS, budget.where):
        if element.tag not in _ROW_TAGS:
            _gather(element, sheet)
            continue
        given = element.get("r")
        number = int(given) if given and given.isdigit() and len(given) <= 7 else number + 1
        if not len(element):
            budget.skip_blank_row()
            continue
        cells, exact = _cells(element, book, columns, sheet)
        if budget.take_row(cells):
            rows.append(SheetRow(number, cells, exact, element.get("hidden") in ("1", "true")))
        if number % bounds.PROGRESS_EVERY_ROWS == 0:
            progress.check()
    finish_sheet(rows, sheet, table, budget, content)


def _gather(element: etree._Element, sheet: SheetMarks) -> None:
    if _local(element) == "col":
        if element.get("hidden") in ("1", "true"):
            low, high = element.get("min") or "", element.get("max") or ""
            if low.isdigit() and high.isdigit():
                sheet.hidden_columns.update(range(int(low) - 1, min(int(high), bounds.MAX_COLUMNS)))
        return
    found = _RANGE.match(element.get("ref") or "")
    if found and len(sheet.merges) < bounds.MAX_ROWS:
        first, top, last, bottom = found.groups()
        sheet.merges.append((int(top), column_number(first), int(bottom), column_number(last)))


def _cells(
    row: etree._Element, book: _Book, columns: dict[str, int], sheet: SheetMarks
) -> tuple[list[str], dict[int, str]]:
    cells: list[str] = []
    exact: dict[int, str] = {}
    column = -1
    strings = book.strings
    n_strings = len(strings)
    for cell in row:
        reference = cell.get("r")
        if reference:
            letters = reference.rstrip(_DIGITS)
            known = columns.get(letters)
            if known is None:
                known = columns[letters] = column_number(letters) if letters.isalpha() and letters.isupper() else 0
            column = known
        else:
            column += 1
        n_children = len(cell)
        if not n_children:
            continue
        value = cell[0]
        if n_children > 1 or value.tag not in _VALUE_TAGS:
            value = next((child for child in cell if child.tag in _VALUE_TAGS), value)
        kind = cell.get("t")
        iso = ""
        if kind == "s":
            index = value.text or ""
            text = strings[at] if index.isdigit() and (at := int(index)) < n_strings else ""
        elif kind is None or kind == "n":
            text, iso = book.number(value.text or "", cell.get("s") or "")
        else:
            text, iso = _other_value(kind, value, sheet)
        if not text:
            continue
        n_cells = len(cells)
        if n_cells == column < bounds.MAX_COLUMNS:
            cells.append(text)
        elif column >= bounds.MAX_COLUMNS:
            cells.extend([""] * (bounds.MAX_COLUMNS - len(cells)))
            cells[-1] = f"{cells[-1]}\n{text}" if cells[-1] else text
            continue
        elif n_cells < column:
            cells.extend([""] * (column - n_cells))
            cells.append(text)
        else:
            cells[column] = text  # cells out of order, as no spreadsheet program writes them
        if iso:
            exact[column] = iso
    return cells, exact


def _other_value(kind: str, value: etree._Element, sheet: SheetMarks) -> tuple[str, str]:
    """Return the text, and the ISO 8601 text if any, of a cell that holds neither a number nor a shared string."""
    if _local(value) == "is":
        return _text_of(value), ""
    text = value.text or ""
    if kind == "d":  # ISO 8601 text, as strict files may hold
        return text.replace("T", " "), text.removesuffix("Z").split(".", maxsplit=1)[0].removesuffix("T00:00:00")
    if kind == "b":
        return ("TRUE" if text in ("1", "true") else "FALSE"), ""
    if kind == "e":
        sheet.n_errors += bool(text)
        return text, ""
    return _clean(text), ""
