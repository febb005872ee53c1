"""A document as a Word file: real styles and levels of headings, lists, repeated heading rows, descriptions of figures.

The twin of the PDF: the same model, so that what is edited or quoted in Word is what was printed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from io import BytesIO
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.section import Section
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph as WordParagraph

from scrdesk.domain.drawing import Drawing
from scrdesk.domain.report import (
    HANDLING_OF_MARKED_PAPERS,
    LAST_HEADING_LEVEL,
    AgencyKey,
    Block,
    BoxGrid,
    BulletList,
    Callout,
    ChronologyTable,
    Document,
    Facts,
    Figure,
    Form,
    Heading,
    ListItem,
    PageBreak,
    Paragraph,
    Prose,
    Quote,
    Signature,
    Table,
    anchors,
    plain,
)
from scrdesk.export.figure import drawing_png
from scrdesk.export.picture import read_picture
from scrdesk.export.word_document import add_table, finished, mark_page, possible, run_xml, set_properties, set_styles
from scrdesk.export.word_notes import add_footnotes, notes_of, without_notes
from scrdesk.export.word_paper_tables import agency_key_xml, chronology_xml, plain_table_xml
from scrdesk.export.word_prose import WordProse, with_names
from scrdesk.export.word_styles import CALLOUT, LEAD, NOTE, WARNING, add_paper_styles, set_language

PORTRAIT_MM, LANDSCAPE_MM = (210, 297), (297, 210)
MARGIN_MM = 25
ONE_PAGE_FACTOR = 0.86
"""Size of the type of a paper of one page to the usual one: Word cannot be told to try until it fits."""
N_BLOCKS_BEFORE_TABLE = 3
N_COLUMNS_UPRIGHT = 6  # more columns than this are read better across the paper
MOST_PIXELS_WIDE = 1600
MM_PER_PIXEL = 25.4 / 96
_FACT_MM = 42


def write_docx(document: Document) -> bytes:
    """Return a document as a Word file; the same document gives the same bytes.

    Raises:
        Refused: a picture cannot be read, or is too large to be read safely.
    """
    return _Writer(document).written()


class _Writer:
    """Writes one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._word: WordDocument = docx.Document()
        self._blocks, self._notes = without_notes(document.blocks), notes_of(document.blocks)
        self._prose = WordProse(self._word, anchors(self._blocks), len(self._notes))
        self._n_bookmarks = 0
        self._level = 0
        self._is_wide = False
        self._is_one_page = document.form is Form.ONE_PAGE
        self._n_figures = 0

    def written(self) -> bytes:
        """Return the file."""
        document, word = self._document, self._word
        title = f"{document.title}: {document.subtitle}" if document.subtitle else document.title
        set_properties(word, title, document.marking, datetime.combine(document.dated, time()))
        word.core_properties.author = possible(document.author or document.body)[:255]
        word.core_properties.language = document.language
        set_styles(word)
        add_paper_styles(word, factor=ONE_PAGE_FACTOR if self._is_one_page else 1.0)
        set_language(word, document.language)
        section = word.sections[0]
        self._lay(section, is_wide=False)
        self._furnish(section)
        self._begin()
        for block, is_wide in zip(self._blocks, _wide(self._blocks), strict=True):
            self._turn(is_wide=is_wide)
            self._block(block)
        add_footnotes(word, self._prose, self._notes)
        return finished(word)

    def _lay(self, section: Section, *, is_wide: bool) -> None:
        width, height = LANDSCAPE_MM if is_wide else PORTRAIT_MM
        section.orientation = WD_ORIENT.LANDSCAPE if is_wide else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = Mm(width), Mm(height)
        section.left_margin = section.right_margin = Mm(17 if is_wide else MARGIN_MM)
        section.top_margin = section.bottom_margin = Mm(17 if self._is_one_page else 22)
        self._is_wide = is_wide

    @property
    def _width_mm(self) -> float:
        return LANDSCAPE_MM[0] - 34 if self._is_wide else PORTRAIT_MM[0] - 2 * MARGIN_MM

    def _furnish(self, section: Section) -> None:
        document = self._document
        mark_page(section, document.marking, document.foot)
        more = [
            document.embargo,
            document.copy.words if document.copy else "",
            document.words.watermark if document.is_draft else "",
        ]
        for text in more:
            if text:
                paragraph = section.header.add_paragraph()
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
                paragraph.paragraph_format.space_after = Pt(0)
                paragraph.add_run(possible(text))

    def _begin(self) -> None:
        document, word = self._document, self._word
        if document.body:
            word.add_paragraph(style="Subtitle").add_run(possible(document.body)).bold = True
        if document.form is Form.LETTER:
            return
        word.add_paragraph(possible(document.title), style="Title")
        if document.subtitle:
            word.add_paragraph(possible(document.subtitle), style="Subtitle")
        words = document.words
        facts = (
            (words.reference, document.reference),
            (words.draft, document.draft),
            (words.dated, words.day(document.dated)),
            (words.audience, document.audience),
        )
        self._facts(Facts(tuple((label, fact) for label, fact in facts)))
        if document.form is not Form.REPORT:
            return
        handling = document.handling or (HANDLING_OF_MARKED_PAPERS if document.marking else "")
        if handling:
            word.add_paragraph(possible(handling), style=NOTE)
        self._contents()

    def _contents(self) -> None:
        """Add the contents as a field of Word's own, filled with links: F9 in Word adds the page numbers."""
        headings = [block for block in self._blocks if isinstance(block, Heading)]
        if not headings:
            return
        paragraph = self._word.add_paragraph()
        paragraph.add_run().add_break(WD_BREAK.PAGE)
        self._word.add_paragraph(self._document.words.contents, style="TOC Heading")
        for number, heading in enumerate(headings, start=1):
            line = self._word.add_paragraph(style=f"TOC {min(max(heading.level, 1), 3)}")
            if number == 1:
                for kind in ("begin", "", "separate"):
                    line._p.append(parse_xml(_field_part(kind, r'TOC \o "1-3" \h \z \u')))  # noqa: SLF001
            link = f'<w:hyperlink {nsdecls("w")} w:anchor="h{number}" w:history="1"></w:hyperlink>'
            holder = parse_xml(link)
            holder.append(parse_xml(with_names(run_xml(f"{heading.number} {heading.text}".strip()))))
            line._p.append(holder)  # noqa: SLF001
            if number == len(headings):
                line._p.append(parse_xml(_field_part("end", "")))  # noqa: SLF001
        self._word.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def _block(self, block: Block) -> None:
        match block:
            case Heading():
                self._heading(block)
            case Paragraph():
                self._paragraphs(block)
            case BulletList():
                self._list(block)
            case Quote():
                self._quote(block)
            case Callout():
                self._callout(block)
            case Facts():
                self._facts(block)
            case BoxGrid():
                self._boxes(block)
            case Signature():
                self._signature(block)
            case Figure():
                self._figure(block)
            case Table():
                self._table(block)
            case ChronologyTable():
                self._chronology(block)
            case AgencyKey():
                self._key(block)
            case PageBreak():
                self._word.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def _quote(self, block: Quote) -> None:
        self._prose.fill(self._word.add_paragraph(style="Quote"), block.text)
        if block.source:
            self._word.add_paragraph(possible(f"— {block.source}"), style=NOTE)

    def _boxes(self, block: BoxGrid) -> None:
        for number, box in enumerate(block.boxes, start=1):
            self._heading(Heading(box.title, number=str(number) if block.is_numbered else ""))
            for inner in box.blocks:
                self._block(inner)

    def _key(self, block: AgencyKey) -> None:
        if block.agencies:
            add_table(self._word, agency_key_xml(block))

    def _turn(self, *, is_wide: bool) -> None:
        if is_wide != self._is_wide:
            self._lay(self._word.add_section(WD_SECTION.NEW_PAGE), is_wide=is_wide)

    def _heading(self, block: Heading) -> None:
        self._n_bookmarks += 1
        title = f"{block.number} {block.text}".strip()
        if not title:
            return
        self._level = min(max(block.level, 1), self._level + 1, LAST_HEADING_LEVEL)
        paragraph = self._word.add_paragraph(style=f"Heading {self._level}")
        self._prose.bookmark(paragraph, [f"h{self._n_bookmarks}", *self._prose.place(block.anchor)])
        paragraph.add_run(possible(title))

    def _paragraphs(self, block: Paragraph, style: str = "") -> None:
        look = style or (LEAD if block.is_lead else NOTE if block.is_note else "Normal")
        parts: Sequence[Prose] = block.text.split("\n\n") if isinstance(block.text, str) else [block.text]
        for part in parts:
            if plain(part).strip():
                self._prose.fill(self._word.add_paragraph(style=look), part)

    def _list(self, block: BulletList, depth: int = 1) -> None:
        name = "List Number" if block.is_numbered else "List Bullet"
        style = name if depth == 1 else f"{name} {min(depth, 3)}"
        numbering = self._restarted(style, block.first) if block.is_numbered else None
        for item in block.items:
            text, below, anchor = (
                (item.text, item.below, item.anchor) if isinstance(item, ListItem) else (item, None, "")
            )
            paragraph = self._word.add_paragraph(style=style)
            if numbering is not None:
                _number(paragraph, numbering)
            self._prose.bookmark(paragraph, self._prose.place(anchor))
            self._prose.fill(paragraph, text)
            if below is not None:
                self._list(below, depth + 1)

    def _restarted(self, style: str, first: int) -> int:
        """Return a numbering of its own for a list, so that it does not go on where the last one ended."""
        numbering = self._word.part.numbering_part.element
        of_style = self._word.styles[style].element.pPr.numPr.numId.val
        abstract = numbering.num_having_numId(of_style).abstractNumId.val
        made = numbering.add_num(abstract)
        made.add_lvlOverride(ilvl=0).add_startOverride(first)
        return int(made.numId)

    def _callout(self, block: Callout) -> None:
        style = WARNING if block.is_warning else CALLOUT
        if block.title:
            paragraph = self._word.add_paragraph(style=style)
            paragraph.add_run(possible(block.title)).bold = True
            paragraph.paragraph_format.keep_with_next = True
        for inner in block.blocks:
            if isinstance(inner, Paragraph):
                self._paragraphs(inner, style)
            else:
                self._list(inner)

    def _facts(self, block: Facts) -> None:
        for label, value in block.facts:
            if not plain(value).strip():
                continue
            paragraph = self._word.add_paragraph()
            look = paragraph.paragraph_format
            look.left_indent, look.first_line_indent, look.space_after = Mm(_FACT_MM), Mm(-_FACT_MM), Pt(3)
            look.tab_stops.add_tab_stop(Mm(_FACT_MM))
            paragraph.add_run(possible(label)).bold = True
            paragraph.add_run("\t")
            self._prose.fill(paragraph, value)

    def _signature(self, block: Signature) -> None:
        parts = [part for part in (block.closing, block.name, block.role) if part.strip()]
        for number, part in enumerate(parts):
            paragraph = self._word.add_paragraph(possible(part))
            paragraph.paragraph_format.keep_with_next = number + 1 < len(parts)
            paragraph.paragraph_format.space_after = Pt(44 if part == block.closing else 0)

    def _figure(self, block: Figure) -> None:
        self._n_figures += 1
        most = self._width_mm * min(max(block.width_share, 0.05), 1.0)
        if isinstance(block.picture, Drawing):
            file = drawing_png(block.picture, MOST_PIXELS_WIDE)
            wide = min(most, block.picture.width * MM_PER_PIXEL)
        else:
            ready = read_picture(block.picture, MOST_PIXELS_WIDE)
            file, wide = ready.file, most
        paragraph = self._word.add_paragraph()
        paragraph.paragraph_format.keep_with_next = bool(block.caption)
        shape = paragraph.add_run().add_picture(BytesIO(file), width=Mm(wide))
        inline: Any = shape._inline  # noqa: SLF001 - python-docx has no alternative texts
        for properties in (inline.docPr, inline.graphic.graphicData.pic.nvPicPr.cNvPr):
            properties.set("descr", possible(block.alt_text))
            properties.set("name", f"Figure {self._n_figures}")
        if block.caption:
            self._word.add_paragraph(possible(block.caption), style="Caption")

    def _caption(self, text: str) -> None:
        if text:
            paragraph = self._word.add_paragraph(possible(text), style="Caption")
            paragraph.paragraph_format.keep_with_next = True

    def _table(self, block: Table) -> None:
        if block.columns:
            self._caption(block.caption)
            add_table(self._word, plain_table_xml(block, self._prose, self._width_mm))

    def _chronology(self, block: ChronologyTable) -> None:
        self._caption(block.caption)
        told = " · ".join(text for text in (block.shown, block.filter_text) if text)
        if told:
            self._word.add_paragraph(possible(told), style=NOTE)
        if block.rows:
            add_table(self._word, chronology_xml(block, self._prose, self._width_mm, self._document.words))
        else:
            self._word.add_paragraph(self._document.words.no_entries)


def _wide(blocks: Sequence[Block]) -> list[bool]:
    """Tell which blocks lie across the paper: wide tables, their headings, and what follows up to the next section."""
    told: list[bool] = []
    for index, block in enumerate(blocks):
        is_section = isinstance(block, Heading) and block.level <= 1
        told.append(_is_wide(block) or (not is_section and bool(told) and told[-1]) or _leads_to_wide(blocks, index))
    return told


def _is_wide(block: Block) -> bool:
    return isinstance(block, ChronologyTable) or (isinstance(block, Table) and len(block.columns) > N_COLUMNS_UPRIGHT)


def _leads_to_wide(blocks: Sequence[Block], index: int) -> bool:
    """Whether a heading or key stands directly before something wide, or only headings and notes part it from that."""
    if not isinstance(blocks[index], Heading | AgencyKey):
        return False
    for block in blocks[index + 1 : index + 1 + N_BLOCKS_BEFORE_TABLE]:
        if _is_wide(block):
            return True
        if not isinstance(block, Heading | AgencyKey | Paragraph):
            return False
    return False


def _number(paragraph: WordParagraph, numbering: int) -> None:
    """Let a paragraph count in a numbering of its own."""
    properties: Any = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no numbering
    number = properties.get_or_add_numPr()
    number.get_or_add_ilvl().val = 0
    number.get_or_add_numId().val = numbering


def _field_part(kind: str, instruction: str) -> str:
    """Return a part of a complex field: its beginning, its instruction (kind empty), its separator or its end."""
    inner = (
        f'<w:fldChar w:fldCharType="{kind}"/>'
        if kind
        else f'<w:instrText xml:space="preserve">{instruction.replace(chr(34), "&quot;")}</w:instrText>'
    )
    return f"<w:r {nsdecls('w')}>{inner}</w:r>"
