"""The combined chronology as a Word document: real headings, one heading row that Word repeats, landscape.

Rows are written as XML rather than cell by cell through python-docx, whose cells cost a hundred times as much.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import cast
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from scrdesk.domain.chronology import Entry
from scrdesk.domain.dates_in_words import day_in_words, time_in_words, when_in_words
from scrdesk.domain.submission import RowKind
from scrdesk.export.chronology_columns import AUTHORS_NOTE
from scrdesk.export.heading import ExportHeading
from scrdesk.export.palette import agency_hex, colour_hex

FONT = "Arial"  # on every machine that has Word
COLUMN_WIDTHS_MM = {"When": 42, "Agency": 20, "What was recorded": 172, "Ref": 28}
TWIPS_PER_MM = 1440 / 25.4
# Neither XML nor Word can hold these.
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)  # the same document gives the same bytes


def _possible(text: str) -> str:
    return _IMPOSSIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n"))


def _text_xml(text: str) -> str:
    lines = escape(_possible(text)).split("\n")
    joined = '</w:t><w:br/><w:t xml:space="preserve">'.join(lines)
    return '<w:t xml:space="preserve">' + joined.replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">') + "</w:t>"


def _run_xml(text: str, look: str = "") -> str:
    return f"<w:r><w:rPr>{look}</w:rPr>{_text_xml(text)}</w:r>" if text else ""


def _chip_xml(code: str, kind: str) -> str:
    """Return an agency's code letters, white on the agency's colour."""
    ground = agency_hex(kind).lstrip("#")
    return _run_xml(code, f'<w:b/><w:color w:val="FFFFFF"/><w:shd w:val="clear" w:color="auto" w:fill="{ground}"/>')


def _paragraph_xml(*runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="ChronologyCell"/></w:pPr>{"".join(runs)}</w:p>'


def _cell_xml(*paragraphs: str, width_mm: float, ground: str = "") -> str:
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{ground.lstrip("#")}"/>' if ground else ""
    width = f'<w:tcW w:w="{round(width_mm * TWIPS_PER_MM)}" w:type="dxa"/>'
    return f"<w:tc><w:tcPr>{width}{shade}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def _table_xml(widths_mm: Sequence[float], headings: Sequence[str], rows: Iterator[str], description: str) -> str:
    line = colour_hex("line").lstrip("#")
    grid = "".join(f'<w:gridCol w:w="{round(width * TWIPS_PER_MM)}"/>' for width in widths_mm)
    heading = "".join(
        _cell_xml(_paragraph_xml(_run_xml(text, "<w:b/>")), width_mm=width, ground=colour_hex("accent_soft"))
        for text, width in zip(headings, widths_mm, strict=True)
    )
    return (
        f"<w:tbl {nsdecls('w')}><w:tblPr>"
        f'<w:tblW w:w="{round(sum(widths_mm) * TWIPS_PER_MM)}" w:type="dxa"/>'
        f'<w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="{line}"/>'
        f'<w:insideH w:val="single" w:sz="4" w:color="{line}"/></w:tblBorders><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/></w:tblCellMar>'
        f'<w:tblLook w:firstRow="1" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val={quoteattr(description)}/>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{heading}</w:tr>{''.join(rows)}</w:tbl>"
    )


def _entry_xml(entry: Entry, kind: str) -> str:
    soft = f'<w:color w:val="{colour_hex("soft_ink").lstrip("#")}"/>'
    details = (
        ("Note", AUTHORS_NOTE if entry.kind is RowKind.NOTE else ""),
        ("People", entry.people),
        ("Practitioner", entry.practitioner),
        ("Location", entry.location),
        ("Child seen", entry.child_seen),
        ("Action", entry.action),
        ("Shared with", entry.shared_with),
        ("Agency’s comment", entry.comment),
        ("Source", entry.source),
    )
    told = [_paragraph_xml(_run_xml(entry.event))]
    told += [
        _paragraph_xml(_run_xml(f"{label}: ", f"<w:b/>{soft}"), _run_xml(text, soft if label == "Source" else ""))
        for label, text in details
        if text.strip()
    ]
    when = [_paragraph_xml(_run_xml(when_in_words(entry.when), "<w:b/>"))]
    if time := time_in_words(entry.when):
        when.append(_paragraph_xml(_run_xml(time, soft)))
    code = _paragraph_xml(_chip_xml(entry.agency_code, kind))
    widths = tuple(COLUMN_WIDTHS_MM.values())
    return (
        "<w:tr>"
        + _cell_xml(*when, width_mm=widths[0])
        + _cell_xml(code, width_mm=widths[1])
        + _cell_xml(*told, width_mm=widths[2])
        + _cell_xml(_paragraph_xml(_run_xml(entry.reference)), width_mm=widths[3])
        + "</w:tr>"
    )


def chronology_docx(entries: Sequence[Entry], heading: ExportHeading) -> bytes:
    """Return the entries as a Word document."""
    document = docx.Document()
    _set_properties(document, heading)
    _set_styles(document)
    _set_page(document, heading.marking)
    document.add_heading(_possible(heading.title), level=1)
    at = f"as at {day_in_words(heading.as_at.date())}, {heading.as_at:%H:%M}"
    told = " · ".join(text for text in (heading.shown, heading.filter_text, at) if text)
    document.add_paragraph(_possible(told))
    kinds = {agency.code: agency.kind for agency in heading.agencies}
    if heading.agencies:
        document.add_heading("Agencies", level=2)
        keys = (
            "<w:tr>"
            + _cell_xml(_paragraph_xml(_chip_xml(agency.code, agency.kind)), width_mm=20)
            + _cell_xml(_paragraph_xml(_run_xml(agency.name)), width_mm=120)
            + "</w:tr>"
            for agency in heading.agencies
        )
        _add_table(document, _table_xml((20, 120), ("Code", "Agency"), keys, "Codes of the agencies"))
    document.add_heading("Entries", level=2)
    rows = (_entry_xml(entry, kinds.get(entry.agency_code, "other")) for entry in entries)
    widths = tuple(COLUMN_WIDTHS_MM.values())
    _add_table(document, _table_xml(widths, tuple(COLUMN_WIDTHS_MM), rows, "The combined chronology, in date order"))
    if not entries:
        document.add_paragraph("No entries to show.")
    buffer = BytesIO()
    document.save(buffer)
    return _repacked(buffer.getvalue())


def _add_table(document: WordDocument, xml: str) -> None:
    body = document.element.body
    body.insert(len(body) - 1, parse_xml(xml))  # before the section properties, which stand last
    document.add_paragraph()  # Word wants a paragraph between a table and what follows


def _set_properties(document: WordDocument, heading: ExportHeading) -> None:
    properties = document.core_properties
    properties.title = _possible(heading.title)[:255]
    properties.author = properties.last_modified_by = properties.comments = properties.keywords = ""
    properties.subject = _possible(heading.marking)[:255]
    properties.language = "en-GB"
    properties.revision = 1
    moment = heading.as_at.replace(microsecond=0, tzinfo=None)
    properties.created = properties.modified = moment
    package = document.part.package
    for key, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            package.rels.pop(key)  # a picture of the library's own template


def _set_styles(document: WordDocument) -> None:
    ink = RGBColor.from_string(colour_hex("ink").lstrip("#").upper())
    sizes = {"Normal": 11.0, "Heading 1": 20.0, "Heading 2": 15.0, "Header": 10.0, "Footer": 9.0}
    for name, size in sizes.items():
        style = cast("ParagraphStyle", document.styles[name])
        _set_font(style, size, ink)
    cell = cast("ParagraphStyle", document.styles.add_style("ChronologyCell", 1))
    cell.base_style = document.styles["Normal"]
    cell.paragraph_format.space_after = Pt(2)
    _set_font(cell, 10, ink)


def _set_font(style: ParagraphStyle, size: float, colour: RGBColor) -> None:
    style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), colour
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)  # a theme's font would win over ours
    fonts.set(qn("w:cs"), FONT)


def _set_page(document: WordDocument, marking: str) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(17)
    section.top_margin = section.bottom_margin = Mm(20)
    shown = _possible(marking).upper()
    top = section.header.paragraphs[0]
    top.alignment = WD_ALIGN_PARAGRAPH.CENTER
    top.add_run(shown).bold = True
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if shown:
        foot.add_run(shown).bold = True
        foot.add_run("  ·  ")
    foot.add_run("page ")
    _add_field(foot, "PAGE")
    foot.add_run(" of ")
    _add_field(foot, "NUMPAGES")


def _add_field(paragraph: Paragraph, name: str) -> None:
    field = f'<w:fldSimple {nsdecls("w")} w:instr="{name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    paragraph._p.append(parse_xml(field))  # noqa: SLF001 - python-docx has no fields


def _repacked(content: bytes) -> bytes:
    """Return the file with fixed dates inside, so that it tells nothing of when it was made but its own date."""
    buffer = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(buffer, "w") as target:
        for name in source.namelist():
            info = ZipInfo(name, _ZIP_DATE)
            info.compress_type = ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return buffer.getvalue()
