"""Plain tables: column widths, the repeated heading row, rows that are never cut within a line."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, zip_longest

from scrdesk.domain.report import Table, plain
from scrdesk.export.pdf.blocks import text_strips
from scrdesk.export.pdf.flow import Flow, Strip, keep_edges
from scrdesk.export.pdf.fonts import bound, printable
from scrdesk.export.pdf.page import Page, Typesetter
from scrdesk.export.pdf.style import (
    CAPTION,
    CELL,
    CELL_HEADING,
    LANDSCAPE,
    MARGIN_BOTTOM,
    MARGIN_TOP,
    PARAGRAPH_GAP,
    PORTRAIT,
    SMALL_CELL,
    SMALL_CELL_HEADING,
    TextStyle,
    text_width,
)

PADDING_SIDE = 5.0  # on either side of a cell's text, in points
PADDING_TOP = 4.5
PADDING_BOTTOM = 5.0
WHOLE_ROW_SHARE = 0.4  # of the page: a row up to this tall is kept whole, a taller one may flow over
N_COLUMNS_UPRIGHT = 6  # more columns than this are read better across the paper
N_ROWS_TO_PART = 3  # in a table of at least so many rows the last two stay together
N_ROWS_WEIGHED = 200  # rows looked at to see how much text each column holds
MOST_TEXT_WEIGHED = 1500.0  # points: one long cell does not make a whole column wide
WIDEST_WORD_SHARE = 0.5  # of the table: no single word claims more for its column


@dataclass(frozen=True, slots=True)
class TableSetting:
    """How a table fits: which way the paper lies, the type, and the width of each column in points."""

    size: tuple[float, float]
    cell: TextStyle
    heading: TextStyle
    widths: tuple[float, ...]


def _narrowest(setter: Typesetter, table: Table, cell: TextStyle, heading: TextStyle, width: float) -> list[float]:
    """Return the width each column needs so that no word is broken."""
    needed = []
    for index, column in enumerate(table.columns):
        words = [setter.longest_word(printable(column.heading), heading)]
        words += [
            setter.longest_word(bound(printable(plain(row[index]))), cell) for row in table.rows if index < len(row)
        ]
        needed.append(min(max(words), width * WIDEST_WORD_SHARE) + 2 * PADDING_SIDE)
    return needed


def _shared_out(width: float, weights: list[float], needed: list[float]) -> tuple[float, ...]:
    """Share the width by weight, giving each column at least what it needs; all shrink when that is too much."""
    if sum(needed) >= width:
        return tuple(width * one / sum(needed) for one in needed)
    fixed: set[int] = set()
    while True:
        left = width - sum(needed[index] for index in fixed)
        weight = sum(weights[index] for index in range(len(weights)) if index not in fixed) or 1.0
        short = {i for i, w in enumerate(weights) if i not in fixed and left * w / weight < needed[i]}
        if not short:
            return tuple(needed[i] if i in fixed else left * w / weight for i, w in enumerate(weights))
        fixed |= short


def _wishes(setter: Typesetter, table: Table, cell: TextStyle) -> list[float]:
    """Return each column's share of the width: half by its weight, half by how much text its cells hold."""
    weights = [max(column.weight, 0.01) for column in table.columns]
    texts = [1.0] * len(weights)
    for row in table.rows[:N_ROWS_WEIGHED]:
        for index, text in enumerate(row[: len(weights)]):
            texts[index] += min(setter.width(printable(plain(text)).replace("\n", " "), cell), MOST_TEXT_WEIGHED)
    return [weight / sum(weights) + text / sum(texts) for weight, text in zip(weights, texts, strict=True)]


def fit_table(setter: Typesetter, table: Table) -> TableSetting:
    """Choose paper and type for a table: upright if no word breaks, else landscape, else smaller type."""
    for size, cell, heading in (
        (PORTRAIT, CELL, CELL_HEADING),
        (LANDSCAPE, CELL, CELL_HEADING),
        (LANDSCAPE, SMALL_CELL, SMALL_CELL_HEADING),
    ):
        width = text_width(size)
        needed = _narrowest(setter, table, cell, heading, width)
        is_crowded = size == PORTRAIT and len(table.columns) > N_COLUMNS_UPRIGHT
        if sum(needed) <= width and not is_crowded:
            break
    return TableSetting(size, cell, heading, _shared_out(width, _wishes(setter, table, cell), needed))


def _row_strips(cells: list[list[str]], style: TextStyle, setting: TableSetting, *, page_height: float) -> list[Strip]:
    n_lines = max(map(len, cells), default=1)
    is_whole = n_lines * style.leading <= page_height * WHOLE_ROW_SHARE
    strips = []
    kept = keep_edges(n_lines)
    for index in range(n_lines):
        is_first, is_last = index == 0, index == n_lines - 1
        above = PADDING_TOP if is_first else 0.0
        height = style.leading + above + (PADDING_BOTTOM if is_last else 0.0)

        def draw(
            page: Page,
            top: float,
            index: int = index,
            above: float = above,
            height: float = height,
            *,
            is_last: bool = is_last,
        ) -> None:
            x = page.left
            for lines, width in zip(cells, setting.widths, strict=True):
                if index < len(lines) and lines[index]:
                    page.text(x + PADDING_SIDE, top - above, style, [lines[index]])
                x += width
            if is_last:
                colour, thickness = ("ink", 1.0) if style is setting.heading else ("line", 0.6)
                page.rule(page.left, top - height, page.width, colour, thickness)

        strips.append(Strip(height, draw, is_kept_with_next=not is_last and (is_whole or kept[index])))
    return strips


def _whole(strips: list[Strip]) -> Strip:
    """Return a row's strips as one, for the heading row, which is repeated as a whole."""

    def draw(page: Page, top: float) -> None:
        for strip in strips:
            strip.draw(page, top)
            top -= strip.height

    return Strip(sum(strip.height for strip in strips), draw, is_kept_with_next=True)


def _caption_strips(lines: list[str]) -> list[Strip]:
    strips = text_strips(lines, CAPTION, before=0.0)
    strips.append(Strip(2.0, lambda _page, _top: None))
    for strip in strips:
        strip.is_kept_with_next = True
    return strips


def table_strips(flow: Flow, table: Table, setting: TableSetting) -> list[Strip]:
    """Set a table: caption, heading row, rows."""
    setter = flow.setter
    width = text_width(setting.size)
    page_height = setting.size[1] - MARGIN_TOP[setting.size] - MARGIN_BOTTOM[setting.size]
    strips = _caption_strips(setter.lines(printable(table.caption), CAPTION, width)) if table.caption else []
    headings = [
        setter.lines(printable(column.heading), setting.heading, column_width - 2 * PADDING_SIDE)
        for column, column_width in zip(table.columns, setting.widths, strict=True)
    ]
    heading = _whole(_row_strips(headings, setting.heading, setting, page_height=page_height))
    strips.append(heading)
    strips[0].before = PARAGRAPH_GAP * 1.5
    rows: list[list[Strip]] = []
    for row in table.rows:
        n_columns = len(table.columns)
        told = [plain(cell) for cell in row]
        texts = [*told[: n_columns - 1], "\n".join(told[n_columns - 1 :])]  # a cell too many is kept in the last column
        cells = [
            setter.lines(bound(printable(text)), setting.cell, column_width - 2 * PADDING_SIDE)
            for text, column_width in zip_longest(texts, setting.widths, fillvalue="")
            if not isinstance(column_width, str)
        ]
        of_row = _row_strips(cells, setting.cell, setting, page_height=page_height)
        for strip in of_row:
            strip.repeated = heading
        rows.append(of_row)
    if len(rows) >= N_ROWS_TO_PART:
        rows[-2][-1].is_kept_with_next = True  # the last row does not stand alone on a page
    return [*strips, *chain.from_iterable(rows)]
