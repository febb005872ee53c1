"""The styles of Word papers beyond those that every Word document of ours has."""

from __future__ import annotations

from typing import cast

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from scrdesk.export.palette import colour_hex
from scrdesk.export.word_document import set_font

LEAD = "Lead"
NOTE = "Note"
CALLOUT = "Callout"
WARNING = "Warning"
_SIZES_PT = {
    "Title": 26.0,
    "Subtitle": 14.0,
    "Heading 1": 18.0,
    "Heading 2": 14.0,
    "Heading 3": 12.0,
    "Heading 4": 11.0,
    "Quote": 11.0,
    "Caption": 11.0,
    "List Bullet": 11.0,
    "List Number": 11.0,
}
_LINE = 1.35  # of the size: room between lines


def _rgb(role: str) -> RGBColor:
    return RGBColor.from_string(colour_hex(role).lstrip("#").upper())


def _style(word: WordDocument, name: str, base: str = "Normal") -> ParagraphStyle:
    if name in word.styles:
        return cast("ParagraphStyle", word.styles[name])
    style = cast("ParagraphStyle", word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH))
    style.base_style = word.styles[base]
    return style


def add_paper_styles(word: WordDocument, *, factor: float = 1.0) -> None:
    """Set the styles of a paper: sizes, ink, room between lines, boxes; ``factor`` makes all of it smaller."""
    normal = _style(word, "Normal").paragraph_format
    normal.line_spacing, normal.space_after, normal.widow_control = _LINE * factor**0.5, Pt(7 * factor), True
    set_font(_style(word, "Normal"), 11.0 * factor, _rgb("ink"))
    for name, size in _SIZES_PT.items():
        style = _style(word, name)
        set_font(style, size * factor, _rgb("soft_ink" if name == "Subtitle" else "ink"))
        if name.startswith("Heading"):
            style.font.bold = True
            style.font.italic = False
            style.paragraph_format.keep_with_next = True
            style.paragraph_format.space_before, style.paragraph_format.space_after = (
                Pt(size * factor**2),
                Pt(4 * factor),
            )
    _style(word, "Title").font.bold = True
    _style(word, "Caption").font.bold = True
    _without_border(_style(word, "Title"))
    subtitle = _style(word, "Subtitle")
    subtitle.font.italic = False
    for spacing in subtitle.element.iter(qn("w:spacing")):
        if spacing.getparent().tag == qn("w:rPr"):
            spacing.set(qn("w:val"), "0")
    quote = _style(word, "Quote")
    quote.font.italic = True
    quote.paragraph_format.left_indent = Mm(8)
    set_font(_style(word, LEAD), 13.0, _rgb("ink"))
    set_font(_style(word, NOTE), 9.5, _rgb("soft_ink"))
    for name, ground, edge in ((CALLOUT, "accent_soft", "accent"), (WARNING, "warn_soft", "warn")):
        style = _style(word, name)
        style.paragraph_format.left_indent = style.paragraph_format.right_indent = Mm(4)
        style.paragraph_format.space_after = Pt(0)
        properties = style.element.get_or_add_pPr()
        line = colour_hex(edge).lstrip("#")
        names = nsdecls("w")
        properties.insert_element_before(
            parse_xml(f'<w:pBdr {names}><w:left w:val="single" w:sz="36" w:space="8" w:color="{line}"/></w:pBdr>'),
            *_AFTER_BORDERS,
        )
        fill = colour_hex(ground).lstrip("#")
        properties.insert_element_before(
            parse_xml(f'<w:shd {names} w:val="clear" w:color="auto" w:fill="{fill}"/>'), *_AFTER_BORDERS[1:]
        )
    for level in (1, 2, 3):
        style = _style(word, f"TOC {level}")
        style.paragraph_format.left_indent = Mm(6 * (level - 1))
        style.paragraph_format.space_after = Pt(3)
    toc = _style(word, "TOC Heading")
    set_font(toc, 18.0, _rgb("ink"))
    toc.font.bold = True


_AFTER_BORDERS = (
    "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap", "w:overflowPunct", "w:topLinePunct",
    "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind",
    "w:contextualSpacing", "w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment",
    "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange",
)  # fmt: skip
"""What stands after borders among the properties of a paragraph, in the schema's order."""


def _without_border(style: ParagraphStyle) -> None:
    properties = style.element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)


def set_language(word: WordDocument, language: str) -> None:
    """Set the language of all text that has none of its own, so that it is read and spelt in it."""
    defaults = word.styles.element.find(qn("w:docDefaults"))
    for tag in defaults.iter(qn("w:lang")) if defaults is not None else ():
        tag.set(qn("w:val"), language)
