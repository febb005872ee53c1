"""What our Word documents share: the marked page, the type, and tables written as XML.

Rows are written as XML rather than cell by cell through python-docx, whose cells cost a hundred times as much.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from typing import cast
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.section import Section
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from scrdesk.export.palette import agency_hex, colour_hex
from scrdesk.export.xml_text import possible_in_xml

FONT = "Arial"  # on every machine that has Word
CELL_STYLE = "ChronologyCell"
BOLD = "<w:b/>"
TWIPS_PER_MM = 1440 / 25.4
_SIZES_PT = {"Normal": 11.0, "Heading 1": 20.0, "Heading 2": 15.0, "Heading 3": 12.0, "Header": 10.0, "Footer": 9.0}
_CELL_PT = 10.0
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)  # the same document gives the same bytes
_MAX_PROPERTY_CHARS = 255  # of a document property in Word


def possible(text: str) -> str:
    """Return a text without the signs that no Word file can hold; line ends become ``\\n``."""
    return possible_in_xml(text)


def _hex(role: str) -> str:
    return colour_hex(role).lstrip("#")


def coloured(role: str) -> str:
    """Return the look of a run in a colour of the palette ("soft_ink", "bad", ...)."""
    return f'<w:color w:val="{_hex(role)}"/>'


def sized(size_pt: float) -> str:
    """Return the look of a run of a size in points."""
    return f'<w:sz w:val="{round(size_pt * 2)}"/><w:szCs w:val="{round(size_pt * 2)}"/>'


def _text_xml(text: str) -> str:
    lines = escape(possible(text)).split("\n")
    joined = '</w:t><w:br/><w:t xml:space="preserve">'.join(lines)
    return '<w:t xml:space="preserve">' + joined.replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">') + "</w:t>"


def run_xml(text: str, look: str = "") -> str:
    """Return a run of text; ``look`` is run properties in the schema's order, such as ``BOLD + coloured("bad")``."""
    return f"<w:r><w:rPr>{look}</w:rPr>{_text_xml(text)}</w:r>" if text else ""


def chip_xml(code: str, kind: str) -> str:
    """Return an agency's code letters, white on the agency's colour."""
    ground = agency_hex(kind).lstrip("#")
    return run_xml(code, f'<w:b/><w:color w:val="FFFFFF"/><w:shd w:val="clear" w:color="auto" w:fill="{ground}"/>')


def paragraph_xml(*runs: str) -> str:
    """Return a paragraph of a cell."""
    return f'<w:p><w:pPr><w:pStyle w:val="{CELL_STYLE}"/></w:pPr>{"".join(runs)}</w:p>'


def cell_xml(*paragraphs: str, width_mm: float, ground: str = "", n_columns: int = 1) -> str:
    """Return a cell.

    Args:
        paragraphs: at least one, since Word takes no cell without.
        width_mm: of the cell, in millimetres.
        ground: "#rrggbb", or empty for none.
        n_columns: columns that it spans.
    """
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{ground.lstrip("#")}"/>' if ground else ""
    width = f'<w:tcW w:w="{round(width_mm * TWIPS_PER_MM)}" w:type="dxa"/>'
    span = f'<w:gridSpan w:val="{n_columns}"/>' if n_columns > 1 else ""
    return f"<w:tc><w:tcPr>{width}{span}{shade}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def row_xml(*cells: str, min_height_mm: float = 0.0, is_whole: bool = False) -> str:
    """Return a row of a table; ``is_whole`` keeps it on one page, which is for rows that are surely short."""
    look = "<w:cantSplit/>" if is_whole else ""
    if min_height_mm:
        look += f'<w:trHeight w:val="{round(min_height_mm * TWIPS_PER_MM)}" w:hRule="atLeast"/>'
    properties = f"<w:trPr>{look}</w:trPr>" if look else ""
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"


def table_xml(
    widths_mm: Sequence[float],
    headings: Sequence[str],
    rows: Iterable[str],
    description: str,
    *,
    is_ruled: bool = False,
    heading_look: str = BOLD,
) -> str:
    """Return a table whose heading row Word repeats on each page.

    Args:
        widths_mm: of the columns, in millimetres.
        headings: of the columns.
        rows: each as XML.
        description: for those who hear the document read.
        is_ruled: whether lines also part the columns, for tables that are filled in.
        heading_look: run properties of the headings.
    """
    line = _hex("field_line" if is_ruled else "line")
    grid = "".join(f'<w:gridCol w:w="{round(width * TWIPS_PER_MM)}"/>' for width in widths_mm)
    heading = "".join(
        cell_xml(paragraph_xml(run_xml(text, heading_look)), width_mm=width, ground=colour_hex("accent_soft"))
        for text, width in zip(headings, widths_mm, strict=True)
    )
    edges = ("top", "left", "bottom", "right", "insideH", "insideV") if is_ruled else ("bottom", "insideH")
    # A table that is filled in needs its width for words.
    left, right = (f'<w:{side} w:w="60" w:type="dxa"/>' if is_ruled else "" for side in ("left", "right"))
    borders = "".join(f'<w:{edge} w:val="single" w:sz="4" w:color="{line}"/>' for edge in edges)
    return (
        f"<w:tbl {nsdecls('w')}><w:tblPr>"
        f'<w:tblW w:w="{round(sum(widths_mm) * TWIPS_PER_MM)}" w:type="dxa"/>'
        f'<w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        f'<w:tblCellMar><w:top w:w="60" w:type="dxa"/>{left}<w:bottom w:w="60" w:type="dxa"/>{right}</w:tblCellMar>'
        f'<w:tblLook w:firstRow="1" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val={quoteattr(description)}/>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{heading}</w:tr>{''.join(rows)}</w:tbl>"
    )


def add_fact(document: WordDocument, label: str, value: str, *, label_mm: float = 38) -> None:
    """Add a line "label: value" whose values stand under one another, longer ones too."""
    paragraph = document.add_paragraph()
    look = paragraph.paragraph_format
    look.left_indent, look.first_line_indent, look.space_after = Mm(label_mm), Mm(-label_mm), Pt(3)
    look.tab_stops.add_tab_stop(Mm(label_mm))
    paragraph.add_run(possible(label)).bold = True
    paragraph.add_run("\t" + possible(value))


def add_table(document: WordDocument, xml: str) -> None:
    """Put a table at the end, and the paragraph after it that Word wants."""
    body = document.element.body
    body.insert(len(body) - 1, parse_xml(xml))  # before the section properties, which stand last
    document.add_paragraph()


def set_properties(document: WordDocument, title: str, marking: str, moment: datetime) -> None:
    """Set title and marking, and nothing that tells who made the file or on which machine."""
    properties = document.core_properties
    properties.title = possible(title)[:_MAX_PROPERTY_CHARS]
    properties.author = properties.last_modified_by = properties.comments = properties.keywords = ""
    properties.subject = possible(marking)[:_MAX_PROPERTY_CHARS]
    properties.language = "en-GB"
    properties.revision = 1
    properties.created = properties.modified = moment.replace(microsecond=0, tzinfo=None)
    package = document.part.package
    for key, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            package.rels.pop(key)  # a picture of the library's own template


def set_styles(document: WordDocument, cell_pt: float = _CELL_PT) -> None:
    """Set fonts, sizes and ink; ``cell_pt`` is the size of table cells in points."""
    ink = RGBColor.from_string(_hex("ink").upper())
    for name, size in _SIZES_PT.items():
        set_font(cast("ParagraphStyle", document.styles[name]), size, ink)
    cell = cast("ParagraphStyle", document.styles.add_style(CELL_STYLE, 1))
    cell.base_style = document.styles["Normal"]
    cell.paragraph_format.space_after = Pt(2)
    set_font(cell, cell_pt, ink)


def set_font(style: ParagraphStyle, size: float, colour: RGBColor) -> None:
    """Set typeface, size in points and colour of a style."""
    style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), colour
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)  # a theme's font would win over ours
    fonts.set(qn("w:cs"), FONT)


def mark_page(section: Section, marking: str, told: str = "") -> None:
    """Put the marking above and below each page, and "page x of y" with ``told`` before it at its foot."""
    shown = possible(marking).upper()
    top = section.header.paragraphs[0]
    top.alignment = WD_ALIGN_PARAGRAPH.CENTER
    top.add_run(shown).bold = True
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if shown:
        foot.add_run(shown).bold = True
        foot.add_run("  ·  ")
    if told:
        foot.add_run(f"{possible(told)}  ·  ")
    foot.add_run("page ")
    _add_field(foot, "PAGE")
    foot.add_run(" of ")
    _add_field(foot, "NUMPAGES")


def _add_field(paragraph: Paragraph, name: str) -> None:
    field = f'<w:fldSimple {nsdecls("w")} w:instr="{name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    paragraph._p.append(parse_xml(field))  # noqa: SLF001 - python-docx has no fields


def finished(document: WordDocument) -> bytes:
    """Return the file with fixed dates inside, so that it tells nothing of when it was made but its own date."""
    saved, buffer = BytesIO(), BytesIO()
    document.save(saved)
    with ZipFile(saved) as source, ZipFile(buffer, "w") as target:
        for name in source.namelist():
            info = ZipInfo(name, _ZIP_DATE)
            info.compress_type = ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return buffer.getvalue()
