"""A whole document as PDF: cover, contents, blocks, and on each page marking, footer and watermark."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

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
    Form,
    Heading,
    Notes,
    PageBreak,
    Paragraph,
    Quote,
    Signature,
    Table,
    anchors,
)
from scrdesk.errors import Refused
from scrdesk.export.pdf.blocks import (
    N_HEADING_LEVELS,
    agency_key_strips,
    facts_strips,
    heading_strips,
    list_strips,
    notes_strips,
    paragraph_strips,
    quote_strips,
    signature_strips,
)
from scrdesk.export.pdf.boxes import callout_strips, grid_strips
from scrdesk.export.pdf.chronology import ROOM_TO_BEGIN, ChronologySetter
from scrdesk.export.pdf.figures import figure_strips
from scrdesk.export.pdf.flow import Flow, Strip
from scrdesk.export.pdf.fonts import printable
from scrdesk.export.pdf.front import contents_pages, cover_page, n_contents_pages, title_strips
from scrdesk.export.pdf.furniture import furnish
from scrdesk.export.pdf.page import Page, Typesetter
from scrdesk.export.pdf.paper import Paper
from scrdesk.export.pdf.style import LANDSCAPE, PORTRAIT, text_width
from scrdesk.export.pdf.table import table_strips
from scrdesk.export.pdf.table_widths import fit_table, lies_across
from scrdesk.export.pdf.tags import Element

PROSE_WIDTH = 432.0
"""Of running text at most, in points: about 73 signs of its type, which the eye follows back easily."""
_HEADING_SHIFT = {Form.REPORT: 0, Form.PAPER: 1, Form.LETTER: 2, Form.ONE_PAGE: 1}
ONE_PAGE_FACTORS = (1.15, 1.05, 1.0, 0.95, 0.9, 0.85, 0.8, 0.76)
"""Sizes tried in turn for a paper of one page; the smallest is type of 9 points."""
N_BLOCKS_BEFORE_CHRONOLOGY = 6  # a heading and this many short blocks go with the chronology onto its first page


def write_pdf(document: Document, progress: Progress = Silent()) -> bytes:
    """Return a document as tagged PDF; the same document gives the same bytes.

    Raises:
        Refused: a picture cannot be read, or a paper of one page is too long for one.
        Cancelled.
    """
    if document.form is not Form.ONE_PAGE:
        return _Maker(document, progress, 1.0).finished()
    for factor in ONE_PAGE_FACTORS:
        maker = _Maker(document, progress, factor)
        if maker.n_pages == 1:
            return maker.finished()
    raise Refused(
        f"“{document.title}” is too long for one page in type that can be read.",
        remedy="Shorten it: a few short sentences in each box are enough.",
    )


class _Maker:
    """Lays a document out; ``factor`` is the size of its type to the usual one."""

    def __init__(self, document: Document, progress: Progress, factor: float) -> None:
        self._document = document
        self._progress = progress
        self._paper = paper = Paper(document.language)
        paper.describe(
            title=printable(f"{document.title}: {document.subtitle}" if document.subtitle else document.title),
            author=printable(document.author or document.body),
            subject=printable(document.reference),
            dated=document.dated,
        )
        self._setter = setter = Typesetter(paper.file, paper.tags)
        has_cover = document.form is Form.REPORT
        whole = paper.tags.document
        self._front = paper.tags.open("Part", whole) if has_cover else whole
        body = paper.tags.open("Part", whole) if has_cover and document.blocks else whole
        self._flow = Flow(
            setter,
            progress,
            known=frozenset(anchors(document.blocks)),
            factor=factor,
            heading_shift=_HEADING_SHIFT[document.form],
            words=document.words,
        )
        self._flow.heading_level = 0 if document.form is Form.LETTER else 1
        filler = _Filler(self._flow, document.blocks, body, above=0 if document.form is Form.LETTER else 1)
        if not has_cover:
            filler.begin(document)
        filler.fill()

    @property
    def n_pages(self) -> int:
        """Pages without cover and contents."""
        return len(self._flow.pages)

    def finished(self) -> bytes:
        """Return the file.

        Raises:
            Cancelled.
        """
        flow, document = self._flow, self._document
        pages = [*self._front_pages(), *flow.pages]
        for number, page in enumerate(pages, start=1):
            self._progress.check()
            furnish(page, document, number, len(pages))
        return self._paper.finish(pages, flow.bookmarks, self._progress, flow.places)

    def _front_pages(self) -> list[Page]:
        flow, setter = self._flow, self._setter
        if self._document.form is not Form.REPORT:
            return []
        cover = cover_page(self._document, setter, self._front)
        listed = [bookmark for bookmark in flow.bookmarks if bookmark.in_contents]
        if not listed:
            return [cover]
        number_of = {id(page): number for number, page in enumerate(flow.pages, start=1)}
        # How many pages the contents take decides the numbers they hold: all of three signs at first.
        n_pages = n_contents_pages(listed, setter)
        return [
            cover,
            *contents_pages(
                listed, setter, lambda page: number_of[id(page)] + n_pages + 1, self._front, self._document.words
            ),
        ]


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

    def __init__(self, flow: Flow, blocks: Sequence[Block], holder: Element, *, above: int) -> None:
        self._flow = flow
        self._blocks = blocks
        self._holder = holder
        self._above = above
        self._waiting: list[Strip] = []
        self._size = self._usual = PORTRAIT
        self._level = 0
        self._is_before_chronology = False

    def begin(self, document: Document) -> None:
        """Set the title of a paper without a cover."""
        setter = self._flow.setter
        if any(
            isinstance(block, ChronologyTable)
            or (isinstance(block, Table) and block.columns and lies_across(setter, block))
            for block in self._blocks
        ):
            self._usual = LANDSCAPE
        self._turn_paper(self._usual)
        self._waiting += title_strips(self._flow, document, text_width(self._size), self._holder)

    def fill(self) -> None:
        """Set all blocks.

        Raises:
            Cancelled.
        """
        for index, block in enumerate(self._blocks):
            self._flow.progress.check()
            match block:
                case ChronologyTable():
                    self._turn_paper(LANDSCAPE)
                    self._place(room_after=ROOM_TO_BEGIN)
                    ChronologySetter(self._flow, self._level, self._holder).set(block)
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
        setting = fit_table(self._flow.setter, table, is_wide=self._usual == LANDSCAPE)
        self._turn_paper(setting.size)
        self._waiting += table_strips(self._flow, table, setting, self._holder)

    def _add(self, index: int, block: Block) -> None:
        if isinstance(block, Heading):
            self._level = min(max(block.level, 1), N_HEADING_LEVELS)
            self._is_before_chronology |= _goes_with_chronology(self._blocks, index)
        self._turn_paper(LANDSCAPE if self._is_before_chronology else self._usual)
        self._waiting += self._strips(block, text_width(self._size))

    def _strips(self, block: Block, width: float) -> list[Strip]:
        flow, holder = self._flow, self._holder
        measure = min(width, PROSE_WIDTH * flow.factor)
        match block:
            case Heading():
                return heading_strips(flow, block, measure, holder, above=self._above)
            case BoxGrid():
                return grid_strips(flow, block, width, holder, above=self._above)
            case Figure():
                return figure_strips(flow, block, width, holder, self._size)
            case Table() | ChronologyTable() | PageBreak():
                raise AssertionError(f"{type(block).__name__} is not set by itself")
            case AgencyKey():
                return agency_key_strips(flow, block, width, holder)
            case _:
                return _SIMPLE[type(block)](flow, block, measure, holder)


_SIMPLE: dict[type, Callable[[Flow, Any, float, Element], list[Strip]]] = {
    Paragraph: paragraph_strips,
    BulletList: list_strips,
    Quote: quote_strips,
    Notes: notes_strips,
    Callout: callout_strips,
    Facts: facts_strips,
    Signature: signature_strips,
}
