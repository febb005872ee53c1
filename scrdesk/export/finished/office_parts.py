"""Which words stand where in the parts of Word, Excel, PowerPoint and OpenDocument files."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree

from scrdesk.domain.leaks.values import Leftover, Passage, Where
from scrdesk.export.finished.bounds import Budget
from scrdesk.export.finished.open_document import open_document_passages
from scrdesk.export.finished.sheet_parts import Part, Workbook, shared_passages, sheet_passages, workbook_passages
from scrdesk.export.finished.word_part import word_passages
from scrdesk.export.finished.xml_part import local_name, parsed

__all__ = ["Part", "Workbook", "part_passages"]

_PEOPLE = frozenset({"creator", "lastModifiedBy", "manager", "initial-creator", "printed-by"})
_NAMED = ("author", "displayName", "initials", "name", "userId", "lastEditedBy", "userName", "user")


def part_passages(part: Part, book: Workbook, budget: Budget) -> Iterator[Passage]:
    """Yield the texts of one XML part."""
    root = parsed(part.content)
    if root is None:
        budget.damage("Part of the file is damaged; what is missing cannot be searched.")
        return
    name = part.name.lower()
    file = posixpath.basename(name)
    if file.endswith(".rels"):
        yield from _links(root, name)
    elif name.startswith("docprops/") or name in ("meta.xml", "documentproperties.xml"):
        yield from _properties(root)
    elif name.startswith("word/"):
        yield from _word(root, file, name, book)
    elif name.startswith("xl/"):
        yield from _excel(root, file, name, book, part.name)
    elif name.startswith("ppt/"):
        yield from _slides(root, name)
    elif file in ("content.xml", "styles.xml", "settings.xml") and "opendocument" in _spaces(root):
        yield from open_document_passages(root, is_content=file == "content.xml")
    elif "customxml" in name:
        yield Passage("\n".join(_texts(root)), Where.HIDDEN)
        # Whoever made this part chose the names of its elements, too.
        names = {local_name(each) for each in root.iter()} | {str(key) for each in root.iter() for key in each.attrib}
        yield Passage("\n".join(sorted(names)), Where.HIDDEN, is_raw=True, leftover=Leftover.ANYWHERE)


def _spaces(root: etree._Element) -> str:
    return " ".join(str(each) for each in root.nsmap.values())


def _texts(root: etree._Element) -> Iterator[str]:
    for text in root.itertext():
        if str(text).strip():
            yield str(text)
    for element in root.iter():
        yield from (str(value) for value in element.attrib.values() if len(value) > 2)


def _links(root: etree._Element, name: str) -> Iterator[Passage]:
    for element in root.iter():
        target = element.get("Target", "")
        if not target or element.get("TargetMode") != "External":
            continue
        is_link = element.get("Type", "").endswith("/hyperlink")
        where = Where.ANNOTATION if is_link else Where.METADATA if "settings" in name else Where.HIDDEN
        yield Passage(unquote(target), where)


def _properties(root: etree._Element) -> Iterator[Passage]:
    for element in root.iter():
        text = (element.text or "").strip() if isinstance(element.tag, str) else ""
        if text:
            yield Passage(text, Where.METADATA, names_a_person=local_name(element) in _PEOPLE)
        for key, value in element.attrib.items():
            if str(key).rpartition("}")[2] in ("name", "linkTarget") and len(value) > 2:
                yield Passage(str(value), Where.METADATA)


def _word(root: etree._Element, file: str, name: str, book: Workbook) -> Iterator[Passage]:
    if file.startswith("comments"):
        yield from word_passages(root, Where.ANNOTATION, book.hidden_styles)
        yield from _people(root, Where.ANNOTATION)
    elif file == "people.xml":
        yield from _people(root, Where.METADATA)
    elif file in ("settings.xml", "websettings.xml"):
        yield from (Passage(text, Where.METADATA) for text in _texts(root))
    elif "/charts/" in name or "/diagrams/" in name or "/drawings/" in name:
        yield from drawn_passages(root)
    elif file in ("styles.xml", "fonttable.xml", "numbering.xml", "theme1.xml", "styleswitheffects.xml"):
        return
    else:
        is_aside = "/glossary/" in name
        yield from word_passages(root, Where.HIDDEN if is_aside else Where.TEXT, book.hidden_styles)


def _people(root: etree._Element, where: Where) -> Iterator[Passage]:
    for element in root.iter():
        for key, value in element.attrib.items():
            if str(key).rpartition("}")[2] in _NAMED and value:
                yield Passage(unquote(str(value)), where, names_a_person=True)


def _excel(root: etree._Element, file: str, name: str, book: Workbook, as_named: str) -> Iterator[Passage]:
    if "/worksheets/" in name or "/chartsheets/" in name or "/macrosheets/" in name or "/dialogsheets/" in name:
        yield from sheet_passages(root, book, as_named)
    elif file.startswith("sharedstrings"):
        yield from shared_passages(book)
    elif file == "workbook.xml":
        yield from workbook_passages(root)
    elif file.startswith("comment") or "threadedcomment" in name:
        for element in root.iter():
            if local_name(element) in ("comment", "threadedComment", "author"):
                text = "".join(str(each) for each in element.itertext())
                yield Passage(text, Where.ANNOTATION, names_a_person=local_name(element) == "author")
        yield from _people(root, Where.ANNOTATION)
    elif "/persons/" in name:
        yield from _people(root, Where.ANNOTATION)
    elif name.endswith(".vml"):
        for element in root.iter():
            if local_name(element) == "textbox":
                yield Passage("".join(str(each) for each in element.itertext()), Where.ANNOTATION)
    elif "/charts/" in name or "/drawings/" in name or "/diagrams/" in name:
        yield from drawn_passages(root)
    elif "/pivotcache/" in name or "/externallinks/" in name or "/pivottables/" in name or "/querytables/" in name:
        yield Passage("\n".join(_texts(root)), Where.HIDDEN, counts_days=True)
    elif "/revisions/" in name:
        yield Passage("\n".join(_texts(root)), Where.REVISION)


def _slides(root: etree._Element, name: str) -> Iterator[Passage]:
    file = posixpath.basename(name)
    if "/slides/" in name:
        digits = "".join(sign for sign in file if sign.isdigit())
        where, page = (Where.HIDDEN if root.get("show") == "0" else Where.TEXT), int(digits or 0) or None
        yield from drawn_passages(root, where, page)
    elif "comment" in name:
        yield Passage("\n".join(_texts(root)), Where.ANNOTATION)
        yield from _people(root, Where.ANNOTATION)
    elif "/notesslides/" in name:
        yield from drawn_passages(root, Where.HIDDEN)
    elif "/slidelayouts/" in name or "/slidemasters/" in name:
        yield from drawn_passages(root)


def drawn_passages(root: etree._Element, where: Where = Where.TEXT, page: int | None = None) -> Iterator[Passage]:
    """Yield words of drawings and charts, paragraph by paragraph, and what they say to those who cannot see them."""
    paragraphs: list[str] = []
    for element in root.iter():
        name = local_name(element)
        if name == "p":
            paragraphs.append("".join(_runs(element)))
        elif name in ("docPr", "cNvPr"):
            yield from alternative_passages(element, page)
        elif name == "v":
            paragraphs.append(element.text or "")
        elif name == "f" and element.text:
            yield Passage(element.text, Where.HIDDEN, page)
    yield Passage("\n".join(paragraphs), where, page, counts_days=True)


def _runs(paragraph: etree._Element) -> Iterator[str]:
    for element in paragraph.iter():
        name = local_name(element)
        if name == "t":
            yield element.text or ""
        elif name in ("br", "tab"):
            yield "\n"


def alternative_passages(element: etree._Element, page: int | None = None) -> Iterator[Passage]:
    """Yield description, title and name of a picture or shape."""
    for key in ("descr", "title", "name", "alt"):
        text = element.get(key, "")
        if text:
            leftover = Leftover.ANYWHERE if key == "name" else Leftover.NO
            yield Passage(text, Where.ALT_TEXT, page, leftover=leftover)
