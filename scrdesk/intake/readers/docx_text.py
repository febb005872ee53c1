"""The words of a Word document as a person sees them with all changes accepted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from scrdesk.intake import bounds
from scrdesk.intake.readers import docx_names as n

WINGDINGS = {
    0xFC: "✓",
    0xFB: "✗",
    0xFE: "☑",
    0xFD: "☒",
    0xA8: "☐",
    0x6F: "☐",
    0x6E: "■",
    0xE0: "→",
    0xB7: "•",
    0xA7: "▪",
}
"""What the usual symbols of Word's picture fonts mean; others are shown as "?"."""


@dataclass(slots=True)
class Seen:
    """What was met in a stretch of text besides its words."""

    n_inserted: int = 0
    n_deleted: int = 0
    n_hidden: int = 0
    n_struck: int = 0
    n_nested: int = 0
    n_pictures: int = 0
    n_text_boxes: int = 0
    notes: list[str] = field(default_factory=list)


def attribute(element: etree._Element, name: str) -> str:
    """Return a Word attribute in either namespace, or empty."""
    value = element.get(f"{{{n.TRANSITIONAL}}}{name}")
    if value is None:
        value = element.get(f"{{{n.STRICT}}}{name}")
    return value or ""


def is_on(element: etree._Element) -> bool:
    """Whether a toggle such as ``<w:vanish/>`` is on; ``w:val="0"`` turns it off."""
    return attribute(element, "val").lower() not in ("0", "false", "off")


class TextReader:
    """Reads the words below an element.

    Args:
        notes: ``"footnote:2"``, ``"endnote:1"``, ``"comment:5"`` -> text to keep with the row that refers to it.
    """

    def __init__(self, notes: Mapping[str, str]) -> None:
        self._notes = notes
        self.seen = Seen()

    def text(self, element: etree._Element) -> str:
        """Return the words below ``element``; paragraphs and line breaks are newlines."""
        parts: list[str] = []
        self._children(element, parts, 0)
        return tidy("".join(parts))

    def _children(self, element: etree._Element, parts: list[str], depth: int) -> None:
        if depth > bounds.MAX_DEPTH * 6:
            return
        for child in element:
            self._walk(child, parts, depth)

    def _walk(self, element: etree._Element, parts: list[str], depth: int) -> None:
        tag = element.tag
        if tag in n.TEXT_TAGS:
            parts.append(element.text or "")
        elif tag in n.RUN_TAGS:
            self._run(element, parts, depth)
        elif tag in n.PARAGRAPH_TAGS:
            self._children(element, parts, depth + 1)
            parts.append("\n")
        elif tag in n.SKIPPED_TAGS or not isinstance(tag, str):
            return
        elif tag in n.TAB_TAGS:
            parts.append("\t")
        elif tag in n.BREAK_TAGS:
            parts.append("\n")
        elif tag in n.HYPHEN_TAGS:
            parts.append("-")
        elif tag in n.SYMBOL_TAGS:
            parts.append(_symbol(element))
        elif tag in n.DELETED_TAGS:
            self.seen.n_deleted += 1
        elif tag in n.INSERTED_TAGS:
            self.seen.n_inserted += 1
            self._children(element, parts, depth + 1)
        elif tag in n.NOTE_TAGS:
            self._note(element)
        elif tag in n.CONTROL_TAGS:
            self._control(element, parts, depth)
        elif tag in n.TABLE_TAGS:
            self.seen.n_nested += 1
            self._nested_table(element, parts, depth)
        elif tag == n.ALTERNATE_TAG:
            self._alternate(element, parts, depth)
        elif tag in n.FORM_FIELD_TAGS:
            parts.append(_form_field(element))
        else:
            if tag in n.PICTURE_TAGS:
                self._picture(element)
            self._children(element, parts, depth + 1)

    def _run(self, element: etree._Element, parts: list[str], depth: int) -> None:
        for child in element:
            if child.tag in n.RUN_PROPERTY_TAGS:
                for toggle in child:
                    if toggle.tag in n.HIDDEN_TAGS and is_on(toggle):
                        self.seen.n_hidden += 1
                    elif toggle.tag in n.STRUCK_TAGS and is_on(toggle):
                        self.seen.n_struck += 1
            else:
                self._walk(child, parts, depth + 1)

    def _note(self, element: etree._Element) -> None:
        kind = n.local_name(str(element.tag)).removesuffix("Reference")
        text = self._notes.get(f"{kind}:{attribute(element, 'id')}", "")
        if text:
            self.seen.notes.append(f"{kind}: {text}")

    def _control(self, element: etree._Element, parts: list[str], depth: int) -> None:
        for child in element:
            name = n.local_name(str(child.tag))
            if name == "sdtPr" and any(n.local_name(str(p.tag)) == "showingPlcHdr" for p in child):
                return  # "Click here to enter text" is nobody's words
            if name == "sdtContent":
                self._children(child, parts, depth + 1)

    def _nested_table(self, element: etree._Element, parts: list[str], depth: int) -> None:
        if parts and not parts[-1].endswith("\n"):
            parts.append("\n")
        for row in element.iter(*n.ROW_TAGS):
            if next(row.iterancestors(*n.TABLE_TAGS)) is not element:
                continue
            texts: list[str] = []
            for cell in row.iter(*n.CELL_TAGS):
                if next(cell.iterancestors(*n.ROW_TAGS)) is row:
                    inner: list[str] = []
                    self._children(cell, inner, depth + 1)
                    texts.append(tidy("".join(inner)))
            parts.append("\t".join(texts) + "\n")

    def _alternate(self, element: etree._Element, parts: list[str], depth: int) -> None:
        # The same text box stands in Choice (new) and Fallback (old): one of them is read.
        for child in element:
            before = len(parts)
            self._children(child, parts, depth + 1)
            if any(part.strip() for part in parts[before:]):
                return

    def _picture(self, element: etree._Element) -> None:
        names = {n.local_name(str(inner.tag)) for inner in element.iter("*")}
        if "txbxContent" in names:
            self.seen.n_text_boxes += 1
        elif names & {"blip", "imagedata", "OLEObject"}:
            self.seen.n_pictures += 1


def tidy(text: str) -> str:
    """Take off the line ends that the last paragraph leaves, and the soft hyphens; all else stays as written."""
    text = text.strip("\n")
    if "\u00ad" in text:
        text = text.replace("\u00ad", "")
    if "\0" in text:
        text = text.replace("\0", "")
    return text


def _symbol(element: etree._Element) -> str:
    try:
        code = int(attribute(element, "char"), 16)
    except ValueError:
        return ""
    if 0xF000 <= code <= 0xF0FF:
        low = code - 0xF000
        if attribute(element, "font").lower().startswith("wingdings"):
            return WINGDINGS.get(low, "?")
        return chr(low) if 0x20 <= low < 0x7F else "?"
    return chr(code) if 0x20 <= code < 0xD800 or 0xE000 <= code < 0x110000 else ""


def _form_field(element: etree._Element) -> str:
    """Return what a form field of the old kind shows when it is no text: a ticked box, a chosen line."""
    for inner in element:
        name = n.local_name(str(inner.tag))
        values = {n.local_name(str(child.tag)): child for child in inner}
        if name == "checkBox":
            state = values.get("checked", values.get("default"))
            return "☒" if state is not None and is_on(state) else "☐"
        if name == "ddList":
            lines = [attribute(child, "val") for child in inner if n.local_name(str(child.tag)) == "listEntry"]
            chosen = values.get("result", values.get("default"))
            index = attribute(chosen, "val") if chosen is not None else "0"
            return lines[int(index)] if index.isdigit() and int(index) < len(lines) else ""
    return ""
