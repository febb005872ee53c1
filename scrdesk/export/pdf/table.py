"""Plain tables: the repeated heading row, rows that are never cut within a line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import chain

from scrdesk.domain.report import Prose, Table, plain
from scrdesk.export.pdf.blocks import prose_strips
from scrdesk.export.pdf.flow import Flow, Strip, keep_edges
from scrdesk.export.pdf.fonts import printable
from scrdesk.export.pdf.page import Page
from scrdesk.export.pdf.prose import Line, ProseSetter
from scrdesk.export.pdf.style import (
    CAPTION,
    MARGIN_BOTTOM,
    MARGIN_TOP,
    PARAGRAPH_GAP,
    TextStyle,
    text_width,
)
from scrdesk.export.pdf.table_widths import PADDING_SIDE, TableSetting, row_heading_of
from scrdesk.export.pdf.tags import COLUMN_HEADER, ROW_HEADER, Element

PADDING_TOP = 4.5
PADDING_BOTTOM = 5.0
WHOLE_ROW_SHARE = 0.4  # of the page: a row up to this tall is kept whole, a taller one may flow over
N_COLUMNS_WITH_ROW_HEADERS = 3
N_ROWS_TO_PART = 3  # in a table of at least so many rows the last two stay together


class _Row:
    """A row being set: its lines are placed one after another, and drawn cell by cell when it ends or the page does.

    So each cell is one piece of content on each page that it stands on, in the order in which it is read.
    """

    def __init__(
        self,
        flow: Flow,
        cells: Sequence[Sequence[Line]],
        elements: Sequence[Element],
        styles: Sequence[TextStyle],
        setting: TableSetting,
        prose: ProseSetter,
    ) -> None:
        self._flow = flow
        self._cells = cells
        self._elements = elements
        self._styles = styles
        self._setting = setting
        self._prose = prose
        self.leading = styles[0].leading
        self.n_lines = max((len(cell) for cell in cells), default=1)
        self._page: Page | None = None
        self._first = self._stop = 0
        self._top = 0.0

    def strips(self, page_height: float) -> list[Strip]:
        """Return a strip for each line of the row."""
        is_whole = self.n_lines * self.leading <= page_height * WHOLE_ROW_SHARE
        kept = keep_edges(self.n_lines)
        made = []
        for index in range(self.n_lines):
            is_last = index == self.n_lines - 1
            above = PADDING_TOP if index == 0 else 0.0
            height = self.leading + above + (PADDING_BOTTOM if is_last else 0.0)
            stays = not is_last and (is_whole or kept[index])
            made.append(Strip(height, partial(self._put, index, above, height), is_kept_with_next=stays))
        return made

    def _put(self, index: int, above: float, height: float, page: Page, top: float) -> None:
        if self._page is None:
            self._page, self._first, self._top = page, index, top - above
            self._flow.at_page_end.append(self.draw_piece)
        self._stop = index + 1
        if self._stop == self.n_lines:
            self.draw_piece()
            colour, thickness = ("ink", 1.0) if self._styles[0] is self._setting.heading else ("line", 0.6)
            page.rule(page.left, top - height, page.width, colour, thickness)

    def draw_piece(self) -> None:
        """Draw what was placed on the page being filled."""
        page = self._page
        if page is None:
            return
        x = page.left
        for cell, element, style, width in zip(
            self._cells, self._elements, self._styles, self._setting.widths, strict=True
        ):
            lines = cell[self._first : self._stop]
            plain_lines = [line for line in lines if isinstance(line, str)]
            if lines and len(plain_lines) == len(lines):
                if any(plain_lines):
                    page.content(element, x + PADDING_SIDE, self._top, style, plain_lines)
            else:
                for place, line in enumerate(lines):
                    if line:
                        y = self._top - place * self.leading
                        self._prose.draw(page, x + PADDING_SIDE, y, style, line, element)
            x += width
        self._page = None
        self._flow.at_page_end.remove(self.draw_piece)
        if self._stop == self.n_lines:
            self._flow.setter.tags.close(*self._elements)


class _HeadingRow:
    """The heading row: content where the table begins, repeated as no content on the pages after."""

    def __init__(self, flow: Flow, table: Table, setting: TableSetting, holder: Element) -> None:
        self._flow = flow
        self._setting = setting
        self._lines = [
            flow.setter.lines(printable(column.heading), setting.heading, width - 2 * PADDING_SIDE)
            for column, width in zip(table.columns, setting.widths, strict=True)
        ]
        row = flow.setter.tags.open("TR", holder)
        self._elements = [flow.setter.tags.open("TH", row, COLUMN_HEADER) for _ in table.columns]
        self._is_told = False
        text = max(map(len, self._lines), default=1) * setting.heading.leading
        self.strip = Strip(text + PADDING_TOP + PADDING_BOTTOM, self._draw, is_kept_with_next=True)

    def _draw(self, page: Page, top: float) -> None:
        x, style = page.left, self._setting.heading
        for lines, element, width in zip(self._lines, self._elements, self._setting.widths, strict=True):
            if any(lines):
                if self._is_told:
                    with page.artifact("/Type/Pagination"):
                        page.text(x + PADDING_SIDE, top - PADDING_TOP, style, lines)
                else:
                    page.content(element, x + PADDING_SIDE, top - PADDING_TOP, style, lines)
            x += width
        page.rule(page.left, top - self.strip.height, page.width, "ink", 1.0)
        self._is_told = True


def table_strips(flow: Flow, table: Table, setting: TableSetting, holder: Element) -> list[Strip]:
    """Set a table: caption, heading row, rows. A cell too many is kept in the last column."""
    tags = flow.setter.tags
    element = tags.open("Table", holder)
    page_height = setting.size[1] - MARGIN_TOP[setting.size] - MARGIN_BOTTOM[setting.size]
    strips: list[Strip] = []
    if table.caption:
        caption = tags.open("Caption", element)
        width = text_width(setting.size)
        strips += prose_strips(flow, table.caption, CAPTION, width, caption, before=0.0, is_kept=True)
        strips.append(Strip(2.0, lambda _page, _top: None, is_kept_with_next=True))
    heading = _HeadingRow(flow, table, setting, element).strip
    strips.append(heading)
    strips[0].before = PARAGRAPH_GAP * 1.5
    row_heading = row_heading_of(setting.cell)
    n_columns = len(table.columns)
    # In two columns, as many headers as facts would be read out for each fact: the look tells enough.
    has_row_headers = table.has_row_headers and n_columns >= N_COLUMNS_WITH_ROW_HEADERS
    rows: list[list[Strip]] = []
    for row in table.rows:
        line = tags.open("TR", element)
        cells = [
            tags.open("TH", line, ROW_HEADER) if has_row_headers and index == 0 else tags.open("TD", line)
            for index in range(n_columns)
        ]
        tags.close(line)
        is_headed = table.has_row_headers
        styles = [row_heading if is_headed and index == 0 else setting.cell for index in range(n_columns)]
        prose = ProseSetter(flow)
        texts = _as_many(row, n_columns)
        lines = [
            prose.lines(text, style, width - 2 * PADDING_SIDE)
            for text, style, width in zip(texts, styles, setting.widths, strict=True)
        ]
        of_row = _Row(flow, lines, cells, styles, setting, prose).strips(page_height)
        for strip in of_row:
            strip.repeated = heading
        rows.append(of_row)
    if len(rows) >= N_ROWS_TO_PART:
        rows[-2][-1].is_kept_with_next = True  # the last row does not stand alone on a page
    return [*strips, *chain.from_iterable(rows)]


def _as_many(row: Sequence[Prose], n_columns: int) -> list[Prose]:
    """Return a row with as many cells as there are columns; what is too many goes into the last one."""
    if len(row) <= n_columns:
        return [*row, *([""] * (n_columns - len(row)))]
    return [*row[: n_columns - 1], "\n".join(plain(text) for text in row[n_columns - 1 :])]
