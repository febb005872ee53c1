"""The words of a part of a Word file, apart from those that are hidden, taken out or put in."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from scrdesk.domain.leaks.values import Passage, Where
from scrdesk.export.finished.xml_part import local_name, value_of

MAX_TINY_HALF_POINTS = 4
"""Letters of two points and less are not seen."""
_BREAKS = frozenset({"tab", "br", "cr", "ptab"})
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_GONE = frozenset({"del", "moveFrom"})
_NAMED = frozenset({"author", "initials", "displayName", "userId"})
_FIELD_VALUES = frozenset({"alias", "tag", "name", "helpText", "statusText", "default", "listEntry", "listItem",
                           "docPart", "result", "dataBinding", "text", "date"})  # fmt: skip


def word_passages(root: etree._Element, where: Where, hidden_styles: frozenset[str]) -> Iterator[Passage]:
    """Yield the texts of a document, header, footer, note or comment.

    Args:
        root: the part.
        where: what sort of place its plain words are.
        hidden_styles: identifiers of styles whose words are not seen.
    """
    body: list[str] = []
    cells: list[str] = []
    for element in root.iter():
        name = local_name(element)
        if name == "p" and _is_word(element):
            told = _Paragraph(element, hidden_styles)
            body.append(told.seen)
            yield from told.apart()
            if local_name(element.getparent()) == "tc":
                cells.append(told.seen)
        elif name == "tr" and _is_word(element):
            yield Passage("  ".join(_row(element, hidden_styles)), where)
        else:
            yield from _other(element, name)
    yield Passage("\n".join(body), where)


def _row(row: etree._Element, hidden_styles: frozenset[str]) -> Iterator[str]:
    for cell in row:
        if local_name(cell) == "tc":
            yield " ".join(_Paragraph(each, hidden_styles).seen for each in cell.iter()
                           if local_name(each) == "p" and _is_word(each))  # fmt: skip


class _Paragraph:
    """The words of one paragraph: seen, hidden, taken out, and as they were before and are now."""

    def __init__(self, paragraph: etree._Element, hidden_styles: frozenset[str]) -> None:
        self._styles = hidden_styles
        self._all_hidden = _style(paragraph, "pPr", "pStyle") in hidden_styles
        self._parts: list[tuple[str, str]] = []
        self._instructions: list[str] = []
        self._walk(paragraph, "seen")
        self.seen = "".join(text for kind, text in self._parts if kind == "seen")

    def apart(self) -> Iterator[Passage]:
        """Yield what is not among the words that are seen, within those beside it."""
        for kind, place in (("hidden", Where.HIDDEN), ("gone", Where.REVISION)):
            if not any(each == kind for each, _ in self._parts):
                continue
            # With their neighbours: half of a name may be hidden and half taken out.
            text, spans = "", []
            for each, words in self._parts:
                if each == kind:
                    spans.append((len(text), len(text) + len(words)))
                text += words
            yield Passage(text, place, only=tuple(spans))
            yield Passage("".join(words for each, words in self._parts if each == kind), place)
        if self._instructions:
            yield Passage("".join(self._instructions), Where.HIDDEN)

    def _walk(self, element: etree._Element, kind: str) -> None:
        for child in element:
            name = local_name(child)
            if name in ("pPr", "rPr", "txbxContent", "sectPr"):
                continue
            if name == "p" and _is_word(child):
                continue
            inner = kind
            if name in _GONE:
                inner = "gone"
            elif name == "r" and kind == "seen" and (self._all_hidden or _is_hidden(child, self._styles)):
                inner = "hidden"
            if name == "t":
                self._parts.append((kind, _as_raised(element, child.text or "")))
            elif name == "delText":
                self._parts.append(("gone", child.text or ""))
            elif name in ("instrText", "delInstrText"):
                self._instructions.append(child.text or "")
            elif name in _BREAKS:
                self._parts.append((kind, "\n"))
            elif name in ("noBreakHyphen", "softHyphen"):
                self._parts.append((kind, "-"))
            elif name == "sym":
                self._parts.append((kind, _symbol(child)))
            elif name == "fldSimple":
                self._instructions.append(value_of(child, "instr"))
                self._walk(child, inner)
            else:
                self._walk(child, inner)


def _as_raised(run: etree._Element, text: str) -> str:
    """Return the number of a note as raised digits, so that it parts no word."""
    if not text.isdecimal() or not text.isascii():
        return text
    looks = (each for properties in run if local_name(properties) == "rPr" for each in properties)
    is_raised = any(local_name(each) == "vertAlign" and value_of(each, "val") == "superscript" for each in looks)
    return text.translate(_RAISED) if is_raised else text


def _symbol(element: etree._Element) -> str:
    try:
        code = int(value_of(element, "char"), 16)
    except ValueError:
        return ""
    return chr(code - 0xF000 if 0xF020 <= code <= 0xF0FF else code)


def _is_hidden(run: etree._Element, hidden_styles: frozenset[str]) -> bool:
    """Whether a run is hidden, white, or too small to be seen."""
    for properties in run:
        if local_name(properties) == "rPr":
            return is_unseen(properties) or _style_in(properties, "rStyle") in hidden_styles
    return False


def is_unseen(properties: etree._Element) -> bool:
    """Whether properties of a run or style make words that nobody sees."""
    found = {local_name(each): each for each in properties}
    for name in ("vanish", "webHidden", "specVanish"):
        if name in found and value_of(found[name], "val") not in ("0", "false", "off"):
            return True
    size = value_of(found["sz"], "val") if "sz" in found else ""
    if size.isdigit() and int(size) <= MAX_TINY_HALF_POINTS:
        return True
    colour = value_of(found["color"], "val").upper() if "color" in found else ""
    has_ground = "shd" in found or "highlight" in found
    is_white = len(colour) == 6 and colour >= "FAFAFA" and all(colour[at : at + 2] >= "FA" for at in (0, 2, 4))
    is_theme_white = "color" in found and value_of(found["color"], "themeColor") in ("background1", "bg1", "light1")
    return (is_white or is_theme_white) and not has_ground


def _style(paragraph: etree._Element, properties: str, name: str) -> str:
    for child in paragraph:
        if local_name(child) == properties:
            return _style_in(child, name)
    return ""


def _style_in(properties: etree._Element, name: str) -> str:
    return next((value_of(each, "val") for each in properties if local_name(each) == name), "")


def _other(element: etree._Element, name: str) -> Iterator[Passage]:
    """Yield what elements say beside the words: descriptions, bookmarks, fields, authors of changes."""
    if name in ("docPr", "cNvPr", "shape", "rect", "textbox", "imagedata", "oval", "roundrect"):
        for key in ("descr", "title", "alt"):
            text = value_of(element, key)
            if text:
                yield Passage(text, Where.ALT_TEXT)
        href = value_of(element, "href")
        if href:
            yield Passage(href, Where.ANNOTATION)
    elif name in ("tblCaption", "tblDescription"):
        yield Passage(value_of(element, "val"), Where.ALT_TEXT)
    elif name == "textpath":
        yield Passage(value_of(element, "string"), Where.TEXT)
    elif name == "bookmarkStart":
        yield Passage(value_of(element, "name"), Where.BOOKMARK)
    elif name == "hyperlink":
        for key in ("tooltip", "anchor", "docLocation"):
            if value_of(element, key):
                yield Passage(value_of(element, key), Where.ANNOTATION)
    elif name in _FIELD_VALUES:
        for key in ("val", "displayText", "value", "fullDate", "xpath"):
            text = value_of(element, key)
            if text:
                yield Passage(text, Where.FORM)
    if name in ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "comment", "sectPrChange",
                "cellIns", "cellDel", "moveFromRangeStart", "moveToRangeStart", "permStart"):  # fmt: skip
        for key in (*sorted(_NAMED), "ed"):
            text = value_of(element, key)
            if text:
                where = Where.ANNOTATION if name == "comment" else Where.METADATA
                yield Passage(text, where, names_a_person=True)


def _is_word(element: etree._Element) -> bool:
    return "wordprocessingml" in str(element.tag)
