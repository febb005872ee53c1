"""A whole document as PDF: cover, contents, blocks, and on each page marking, footer and watermark."""

from __future__ import annotations

from collections.abc import Sequence

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report import (
    AgencyKey,
    Block,
    BoxGrid,
    BulletList,
    Callout,
    ChronologyTable,
    Document,
    Facts,
    Figure,
    Heading,
    PageBreak,
    Paragraph,
    Quote,
    Signature,
    Table,
    plain,
)
from scrdesk.export.pdf.blocks import N_HEADING_LEVELS, agency_key_strips, heading_strips, list_strips, paragraph_strips
from scrdesk.export.pdf.chronology import ROOM_TO_BEGIN, ChronologySetter
from scrdesk.export.pdf.flow import Flow, Strip
from scrdesk.export.pdf.fonts import printable
from scrdesk.export.pdf.front import contents_pages, cover_page
from scrdesk.export.pdf.page import Page, Paper, Typesetter
from scrdesk.export.pdf.style import (
    FOOTER,
    FOOTER_FROM_EDGE,
    LANDSCAPE,
    MARKING,
    MARKING_FROM_EDGE,
    PORTRAIT,
    WATERMARK,
    text_width,
)
from scrdesk.export.pdf.table import fit_table, table_strips

N_FOOTER_LINES = 2  # as many as fit between text and marking
N_BLOCKS_BEFORE_CHRONOLOGY = 6  # a heading and this many short blocks go with the chronology onto its first page


def write_pdf(document: Document, progress: Progress = Silent()) -> bytes:
    """Return a document as PDF; the same document gives the same bytes.

    Raises:
        Cancelled.
    """
    paper = Paper(document.language)
    paper.describe(
        title=printable(f"{document.title}: {document.subtitle}" if document.subtitle else document.title),
        author=printable(document.body),
        subject=printable(document.reference),
        dated=document.dated,
    )
    setter = Typesetter(paper.pdf)
    flow = Flow(setter, progress)
    _Filler(flow, document.blocks).fill()
    cover = cover_page(document, setter)
    contents: list[Page] = []
    listed = [bookmark for bookmark in flow.bookmarks if bookmark.in_contents]
    if listed:
        number_of = {id(page): number for number, page in enumerate(flow.pages, start=1)}
        n_front = 2
        while True:  # how many pages the contents take decides the numbers they hold
            contents = contents_pages(listed, setter, lambda page: number_of[id(page)] + n_front)  # noqa: B023
            if n_front == len(contents) + 1:
                break
            n_front = len(contents) + 1
    pages = [cover, *contents, *flow.pages]
    for number, page in enumerate(pages, start=1):
        progress.check()
        _furnish(page, document, number, len(pages))
    return paper.finish(pages, flow.bookmarks, progress)


def _goes_with_chronology(blocks: Sequence[Block], index: int) -> bool:
    """Whether the heading at ``index`` and what follows stand directly before a chronology."""
    for block in blocks[index + 1 : index + 2 + N_BLOCKS_BEFORE_CHRONOLOGY]:
        if isinstance(block, ChronologyTable):
            return True
        if not isinstance(block, Heading | Paragraph | AgencyKey | BulletList):
            return False
        if isinstance(block, Heading) and block.level <= 1:
            return False
    return False


class _Filler:
    """Sets blocks into a flow. Strips wait until the paper turns, so that nothing is parted from its heading."""

    def __init__(self, flow: Flow, blocks: Sequence[Block]) -> None:
        self._flow = flow
        self._blocks = blocks
        self._waiting: list[Strip] = []
        self._size = PORTRAIT
        self._level = 0
        self._is_before_chronology = False

    def fill(self) -> None:
        """Set all blocks.

        Raises:
            Cancelled.
        """
        self._blocks = [simple for block in self._blocks for simple in _simple(block)]
        for index, block in enumerate(self._blocks):
            self._flow.progress.check()
            match block:
                case ChronologyTable():
                    self._turn_paper(LANDSCAPE)
                    self._place(room_after=ROOM_TO_BEGIN)
                    ChronologySetter(self._flow, self._level).set(block)
                    self._is_before_chronology = False
                case PageBreak():
                    self._place()
                    if not self._flow.is_at_top:
                        self._flow.new_page()
                case Table():
                    self._add_table(block)
                case _:
                    self._add(index, block)
        self._place()
        if not self._flow.pages:
            self._flow.new_page()

    def _place(self, *, room_after: float = 0.0) -> None:
        self._flow.place(self._waiting, room_after=room_after)
        self._waiting.clear()

    def _turn_paper(self, size: tuple[float, float]) -> None:
        """Begin a page of this format unless the paper lies so already; a heading that waits goes there too."""
        if size == self._size:
            return
        cut = len(self._waiting)
        while cut and self._waiting[cut - 1].is_kept_with_next:
            cut -= 1
        kept = self._waiting[cut:]
        del self._waiting[cut:]
        self._place()
        self._waiting = kept
        if self._flow.is_at_top and self._flow.pages:
            self._flow.drop_empty_page()
        self._flow.new_page(size)
        self._size = size

    def _add_table(self, table: Table) -> None:
        if not table.columns:
            return
        setting = fit_table(self._flow.setter, table)
        self._turn_paper(setting.size)
        self._waiting += table_strips(self._flow, table, setting)

    def _add(self, index: int, block: Block) -> None:
        if isinstance(block, Heading):
            self._level = min(max(block.level, 1), N_HEADING_LEVELS)
            self._is_before_chronology |= _goes_with_chronology(self._blocks, index)
        self._turn_paper(LANDSCAPE if self._is_before_chronology else PORTRAIT)
        self._waiting += _strips(self._flow, block, text_width(self._size))


def _simple(block: Block) -> Sequence[Block]:
    """Return a block as those that are set by themselves."""
    match block:
        case Quote():
            return [Paragraph(plain(block.text)), *([Paragraph(block.source, is_note=True)] if block.source else [])]
        case Callout():
            return [Heading(block.title, level=3), *block.blocks]
        case BoxGrid():
            return [simple for box in block.boxes for simple in (Heading(box.title, level=3), *box.blocks)]
        case Facts():
            return [Paragraph(f"{label}: {plain(value)}") for label, value in block.facts if plain(value)]
        case Signature():
            return [Paragraph(f"{block.closing}\n{block.name}\n{block.role}".rstrip())]
        case Figure():
            return [Paragraph(block.caption), Paragraph(block.alt_text, is_note=True)]
        case _:
            return [block]


def _strips(flow: Flow, block: Block, width: float) -> list[Strip]:
    match block:
        case Heading():
            return heading_strips(flow, block, width)
        case Paragraph():
            return paragraph_strips(flow, block, width)
        case BulletList():
            return list_strips(flow, block, width)
        case AgencyKey():
            return agency_key_strips(flow, block, width)
        case _:
            raise AssertionError(f"no strips for {type(block).__name__}")


def footer_text(document: Document) -> str:
    """Return what the foot of each page says: reference, draft number, date, audience."""
    parts = [document.reference, f"Draft {document.draft}" if document.draft else "", day_in_words(document.dated)]
    return " · ".join(printable(part).replace("\n", " ") for part in (*parts, document.audience) if part)


def _furnish(page: Page, document: Document, number: int, n_pages: int) -> None:
    """Set marking, footer and watermark; the watermark goes below the text."""
    setter, (width, height) = page.setter, page.size
    content, page.operators = page.operators, []
    with page.artifact():
        if document.is_draft:
            page.turned_text(WATERMARK, "DRAFT")
        marking = printable(document.marking).replace("\n", " ").upper()
        if marking:
            x = (width - setter.width(marking, MARKING)) / 2
            page.text(x, height - MARKING_FROM_EDGE + MARKING.leading / 2, MARKING, [marking])
            page.text(x, MARKING_FROM_EDGE, MARKING, [marking])
        count = f"page {number} of {n_pages}"
        count_width = setter.width(count, FOOTER)
        y = FOOTER_FROM_EDGE + FOOTER.leading / 2
        foot = setter.lines(footer_text(document), FOOTER, page.width - count_width - 12)[:N_FOOTER_LINES]
        page.text(page.left, y + (len(foot) - 1) * FOOTER.leading, FOOTER, foot)
        page.text(page.right - count_width, y, FOOTER, [count])
    page.operators += content
