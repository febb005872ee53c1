"""The words of OpenDocument texts and sheets."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from scrdesk.domain.leaks.values import Passage, Where
from scrdesk.export.finished.xml_part import local_name

_PARAGRAPHS = frozenset({"p", "h"})
_BREAKS = frozenset({"s", "tab", "line-break"})


def open_document_passages(root: etree._Element, *, is_content: bool) -> Iterator[Passage]:
    """Yield paragraphs and rows, notes of reviewers, changes, descriptions and bookmarks."""
    body: list[str] = []
    for element in root.iter():
        name = local_name(element)
        where = _place_of(element)
        if name in _PARAGRAPHS:
            text = "".join(_runs(element))
            if where is Where.TEXT:
                body.append(text)
            else:
                yield Passage(text, where)
        elif name == "table-row":
            cells = (
                " ".join("".join(_runs(p)) for p in cell.iter() if local_name(p) in _PARAGRAPHS) for cell in element
            )
            yield Passage("\t".join(cells), where)
        elif name in ("creator", "date-string"):
            yield Passage(element.text or "", where if where is not Where.TEXT else Where.METADATA, names_a_person=True)
        elif name in ("title", "desc") and element.text:
            yield Passage(element.text, Where.ALT_TEXT)
        elif name in ("bookmark", "bookmark-start", "reference-mark"):
            yield from (Passage(str(value), Where.BOOKMARK) for value in element.attrib.values())
        elif name == "a":
            yield from (Passage(str(value), Where.ANNOTATION) for value in element.attrib.values() if len(value) > 4)
        elif name == "table":
            yield from (
                Passage(str(value), Where.TEXT) for key, value in element.attrib.items() if str(key).endswith("}name")
            )
    yield Passage("\n".join(body), Where.TEXT if is_content else Where.HIDDEN)


def _place_of(element: etree._Element) -> Where:
    for each in (element, *element.iterancestors()):
        name = local_name(each)
        if name == "annotation":
            return Where.ANNOTATION
        if name in ("tracked-changes", "deletion"):
            return Where.REVISION
        shown = next((value for key, value in each.attrib.items()
                      if str(key).rpartition("}")[2] in ("visibility", "display")), "")  # fmt: skip
        if shown in ("collapse", "filter", "none") or name in ("hidden-text", "hidden-paragraph"):
            return Where.HIDDEN
    return Where.TEXT


def _runs(paragraph: etree._Element) -> Iterator[str]:
    if paragraph.text:
        yield paragraph.text
    for child in paragraph:
        name = local_name(child)
        if name in _BREAKS:
            yield " "
        elif name not in ("annotation", "tracked-changes", "frame"):
            yield from _runs(child)
        if child.tail:
            yield child.tail
