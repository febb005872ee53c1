"""The words of an Excel file, cell by cell and row by row, apart from those that are hidden."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from lxml import etree

from scrdesk.domain.leaks.values import Leftover, Passage, Where
from scrdesk.export.finished.word_part import is_unseen
from scrdesk.export.finished.xml_part import local_name, parsed, value_of

_DATES = frozenset({*range(14, 18), 22, *range(27, 37), *range(50, 59)})
_CELL = re.compile(r"([A-Z]+)(\d+)")
_LOOK_CODE = re.compile(r'&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3}|\d{1,3}|[BIUESXYHO])')
_FIELD_CODE = re.compile("&[LCRPNDTFAZG]")
_FIRST_DAY = date(1899, 12, 30)
_FIRST_DAY_1904 = date(1904, 1, 1)
_ROWS_TOGETHER = 40


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a zip file."""

    name: str
    content: bytes


@dataclass(slots=True)
class Workbook:
    """What sheets need of other parts, and hidden styles of Word files.

    Args:
        strings: shared strings.
        used: which of them sheets that can be seen or not use.
        dated: whether each cell style shows a date.
        unseen: whether each cell style makes words that nobody sees.
        hidden_sheets: names of the parts of sheets that are hidden.
        is_1904: whether days are counted from 1904.
        hidden_styles: identifiers of Word styles whose words are not seen.
    """

    strings: list[str] = field(default_factory=list)
    dated: list[bool] = field(default_factory=list)
    unseen: list[bool] = field(default_factory=list)
    hidden_sheets: frozenset[str] = frozenset()
    is_1904: bool = False
    hidden_styles: frozenset[str] = frozenset()

    @classmethod
    def of(cls, parts: Sequence[Part]) -> Workbook:
        """Read what sheets need."""
        book = cls()
        roots = {}
        for part in parts:
            low = part.name.lower()
            if low in (
                "xl/sharedstrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "word/styles.xml",
            ):
                root = parsed(part.content)
                if root is not None:
                    roots[low] = root
        strings = roots.get("xl/sharedstrings.xml")
        if strings is not None:
            book.strings = [_plain(each) for each in strings if local_name(each) == "si"]
        if roots.get("xl/styles.xml") is not None:
            _read_styles(book, roots["xl/styles.xml"])
        if roots.get("xl/workbook.xml") is not None:
            _read_sheets(book, roots["xl/workbook.xml"], roots.get("xl/_rels/workbook.xml.rels"))
        if roots.get("word/styles.xml") is not None:
            book.hidden_styles = _unseen_styles(roots["word/styles.xml"])
        return book


def _unseen_styles(root: etree._Element) -> frozenset[str]:
    found = set()
    for style in root:
        if local_name(style) != "style":
            continue
        for each in style:
            if local_name(each) == "rPr" and is_unseen(each):
                found.add(value_of(style, "styleId"))
    return frozenset(found)


def _read_styles(book: Workbook, root: etree._Element) -> None:
    formats: dict[int, str] = {}
    white: list[bool] = []
    filled: list[bool] = []
    for element in root.iter():
        name = local_name(element)
        if name == "numFmt" and value_of(element, "numFmtId").isdigit():
            formats[int(value_of(element, "numFmtId"))] = value_of(element, "formatCode")
        elif name == "fonts":
            white = [_is_white(font) for font in element]
        elif name == "fills":
            filled = [
                any(value_of(each, "patternType") not in ("", "none") for each in fill.iter()) for fill in element
            ]
        elif name == "cellXfs":
            for style in element:
                number = _whole(value_of(style, "numFmtId"))
                code = formats.get(number, "")
                book.dated.append(number in _DATES or _is_dated(code))
                is_white = _at(white, _whole(value_of(style, "fontId"))) and not _at(
                    filled, _whole(value_of(style, "fillId"))
                )
                book.unseen.append(is_white or code.strip() in (";;;", ";;"))


def _is_white(font: etree._Element) -> bool:
    for each in font:
        if local_name(each) == "color":
            return value_of(each, "rgb").upper().endswith("FFFFFF") or (
                value_of(each, "theme") == "0" and not value_of(each, "tint")
            )
        if (
            local_name(each) == "sz"
            and value_of(each, "val").replace(".", "", 1).isdigit()
            and float(value_of(each, "val")) <= 2
        ):
            return True
    return False


def _is_dated(code: str) -> bool:
    bare = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", code).lower()
    return ("d" in bare or "y" in bare) and "general" not in bare


def _read_sheets(book: Workbook, root: etree._Element, links: etree._Element | None) -> None:
    targets = {}
    for each in links if links is not None else ():
        target = value_of(each, "Target")
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join("xl", target))
        targets[value_of(each, "Id")] = path.lower()
    hidden = set()
    for element in root.iter():
        if local_name(element) == "sheet" and value_of(element, "state") in ("hidden", "veryHidden"):
            hidden.add(targets.get(value_of(element, "id"), ""))
        elif local_name(element) == "workbookPr":
            book.is_1904 = value_of(element, "date1904") in ("1", "true")
    book.hidden_sheets = frozenset(hidden)


def shared_passages(book: Workbook) -> Iterator[Passage]:
    """Yield strings that no cell may use any more."""
    for begin in range(0, len(book.strings), 500):
        yield Passage("\n".join(book.strings[begin : begin + 500]), Where.HIDDEN, leftover=Leftover.ANYWHERE)


def workbook_passages(root: etree._Element) -> Iterator[Passage]:
    """Yield names of sheets, defined names with what they mean, and who saved it."""
    for element in root.iter():
        name = local_name(element)
        if name == "sheet":
            is_hidden = value_of(element, "state") in ("hidden", "veryHidden")
            yield Passage(value_of(element, "name"), Where.HIDDEN if is_hidden else Where.TEXT)
        elif name == "definedName":
            for text in (
                value_of(element, "name"),
                element.text or "",
                value_of(element, "comment"),
                value_of(element, "description"),
            ):
                if text:
                    yield Passage(text, Where.HIDDEN)
        elif name in ("fileSharing", "customWorkbookView", "fileVersion"):
            for value in element.attrib.values():
                yield Passage(str(value), Where.METADATA, names_a_person=True)


def sheet_passages(root: etree._Element, book: Workbook, part_name: str) -> Iterator[Passage]:
    """Yield the cells of a sheet, rows together, and what stands around them."""
    is_hidden = part_name.lower() in book.hidden_sheets
    columns = _hidden_columns(root)
    seen: list[str] = []
    hidden: list[str] = []
    for element in root.iter():
        name = local_name(element)
        if name == "row":
            told, unseen = _row(
                element, book, columns, is_hidden=is_hidden or value_of(element, "hidden") in ("1", "true")
            )
            if told:
                seen.append("\t".join(told))
            if unseen:
                hidden.append("\t".join(unseen))
            if len(seen) + len(hidden) >= _ROWS_TOGETHER:
                yield from _rows(seen, hidden)
                seen, hidden = [], []
        elif name == "f" and element.text:
            yield Passage(element.text, Where.HIDDEN, counts_days=True)
        elif name in ("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"):
            yield Passage(_heading(element.text or ""), Where.TEXT)
        elif name == "dataValidation":
            for key in ("prompt", "promptTitle", "error", "errorTitle"):
                if value_of(element, key):
                    yield Passage(value_of(element, key), Where.FORM)
        elif name in ("formula1", "formula2", "formula"):
            yield Passage(" ".join(str(each) for each in element.itertext()), Where.FORM)
        elif name == "hyperlink":
            for key in ("tooltip", "display", "location"):
                if value_of(element, key):
                    yield Passage(value_of(element, key), Where.ANNOTATION)
        elif name in ("scenario", "inputCells", "protectedRange", "control", "filter", "customFilter"):
            for value in element.attrib.values():
                yield Passage(str(value), Where.HIDDEN)
    yield from _rows(seen, hidden)


def _heading(text: str) -> str:
    """Return a header or footer without its codes: those of looks part no word, sections and fields do."""
    return _FIELD_CODE.sub("\n", _LOOK_CODE.sub("", text.replace("&&", "\x00"))).replace("\x00", "&")


def _rows(seen: list[str], hidden: list[str]) -> Iterator[Passage]:
    if seen:
        yield Passage("\n".join(seen), Where.TEXT, counts_days=True)
    if hidden:
        yield Passage("\n".join(hidden), Where.HIDDEN, counts_days=True)


def _hidden_columns(root: etree._Element) -> set[int]:
    hidden: set[int] = set()
    for element in root:
        if local_name(element) == "cols":
            for column in element:
                width = value_of(column, "width")
                is_thin = width.replace(".", "", 1).isdigit() and float(width) < 0.2
                if value_of(column, "hidden") in ("1", "true") or is_thin:
                    first, last = _whole(value_of(column, "min")), _whole(value_of(column, "max"))
                    hidden.update(range(first, min(last, first + 20_000) + 1))
    return hidden


def _row(row: etree._Element, book: Workbook, columns: set[int], *, is_hidden: bool) -> tuple[list[str], list[str]]:
    seen: list[str] = []
    unseen: list[str] = []
    height = value_of(row, "ht")
    is_flat = height.replace(".", "", 1).isdigit() and float(height) < 1
    for place, cell in enumerate(row, start=1):
        if local_name(cell) != "c":
            continue
        text = _cell(cell, book)
        if not text:
            continue
        style = _whole(value_of(cell, "s"))
        own = _column(value_of(cell, "r")) or place
        if is_hidden or is_flat or own in columns or _at(book.unseen, style):
            unseen.append(text)
        else:
            seen.append(text)
    return seen, unseen


def _cell(cell: etree._Element, book: Workbook) -> str:
    kind = value_of(cell, "t")
    value = next((each.text or "" for each in cell if local_name(each) == "v"), "")
    if kind == "s":
        index = _whole(value, -1)
        return book.strings[index] if 0 <= index < len(book.strings) else ""
    if kind == "inlineStr":
        return "".join(_plain(each) for each in cell if local_name(each) == "is")
    if kind in ("", "n") and value:
        return _number(value, is_dated=_at(book.dated, _whole(value_of(cell, "s"))), is_1904=book.is_1904)
    return value


def _number(value: str, *, is_dated: bool, is_1904: bool) -> str:
    try:
        number = float(value)
    except ValueError:
        return value
    if is_dated and 0 < number < 2_958_466:
        day = (_FIRST_DAY_1904 if is_1904 else _FIRST_DAY) + timedelta(days=int(number))
        return f"{day:%d/%m/%Y}"
    # "9.434765919E9" is a number of ten digits.
    return str(int(number)) if number == int(number) and abs(number) < 1e16 else value


def _plain(element: etree._Element) -> str:
    """Return the text of a string, its runs together, without how it is spoken."""
    return "".join(each.text or "" for each in element.iter()
                   if local_name(each) == "t" and local_name(each.getparent()) != "rPh")  # fmt: skip


def _column(reference: str) -> int:
    found = _CELL.match(reference)
    number = 0
    for letter in found[1] if found else "":
        number = number * 26 + ord(letter) - 64
    return number


def _at(flags: Sequence[bool], place: int) -> bool:
    return 0 <= place < len(flags) and flags[place]


def _whole(text: str, otherwise: int = 0) -> int:
    return int(text) if text.isdigit() else otherwise
