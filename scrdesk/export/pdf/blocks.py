"""The blocks of the document model as strips: headings, paragraphs, lists, the key of agencies."""

from __future__ import annotations

from functools import partial

from scrdesk.domain.report import AgencyKey, BulletList, Heading, ListItem, Paragraph, plain
from scrdesk.export.pdf.flow import Flow, Strip, keep_edges
from scrdesk.export.pdf.fonts import bound, printable
from scrdesk.export.pdf.page import CHIP_HEIGHT, Page
from scrdesk.export.pdf.style import (
    BODY,
    HEADINGS,
    ITEM_GAP,
    LEAD,
    NOTE,
    PARAGRAPH_GAP,
    SPACE_ABOVE_HEADING,
    TextStyle,
)

N_HEADING_LEVELS = 4
INDENT = 18.0  # of lists, in points
KEY_ROW = 24.0  # height of a row of the key of agencies
KEY_WIDTH_FOR_TWO = 600.0  # landscape paper
KEY_GUTTER = 24.0
N_KEY_ROWS_ALONE = 3  # so few stand below one another on any paper
KEY_NAME_AT = 58.0  # where agencies' names begin in the key


def _draw_line(style: TextStyle, indent: float, line: str, page: Page, top: float) -> None:
    page.text(page.left + indent, top, style, [line])


def heading_strips(flow: Flow, block: Heading, width: float) -> list[Strip]:
    """Set a heading; it stays with what follows, and becomes a bookmark and a line of the contents."""
    level = min(max(block.level, 1), N_HEADING_LEVELS)
    style = HEADINGS[level]
    title = printable(f"{block.number} {block.text}".strip()).replace("\n", " ")
    lines = flow.setter.lines(bound(title), style, width)

    def draw(index: int, page: Page, top: float) -> None:
        if index == 0:
            flow.bookmark(title, level - 1, top=top, in_contents=True)
        _draw_line(style, 0.0, lines[index], page, top)

    strips = [Strip(style.leading, partial(draw, index), is_kept_with_next=True) for index in range(len(lines))]
    strips[0].before = SPACE_ABOVE_HEADING[level]
    strips.append(Strip(2.0, lambda _page, _top: None, is_kept_with_next=True))
    return strips


def paragraph_strips(flow: Flow, block: Paragraph, width: float) -> list[Strip]:
    """Set running text; an empty line parts paragraphs, any other newline is kept."""
    style = LEAD if block.is_lead else NOTE if block.is_note else BODY
    strips: list[Strip] = []
    for part in printable(plain(block.text)).split("\n\n"):
        text = part.strip("\n")
        if text.strip():
            lines = flow.setter.lines(bound(text), style, width)
            strips += text_strips(lines, style, before=PARAGRAPH_GAP)
    return strips


def text_strips(lines: list[str], style: TextStyle, *, before: float, indent: float = 0.0) -> list[Strip]:
    """Return lines of one style as strips without lone first or last lines."""
    strips = [
        Strip(style.leading, partial(_draw_line, style, indent, line), is_kept_with_next=kept)
        for line, kept in zip(lines, keep_edges(len(lines)), strict=True)
    ]
    strips[0].before = before
    return strips


def list_strips(flow: Flow, block: BulletList, width: float) -> list[Strip]:
    """Set a list with hanging marks."""
    strips: list[Strip] = []
    for number, item in enumerate(block.items, start=block.first):
        mark = f"{number}." if block.is_numbered else "•"
        text = plain(item.text if isinstance(item, ListItem) else item)
        lines = flow.setter.lines(bound(printable(text).strip("\n")), BODY, width - INDENT - 4)
        of_item = text_strips(lines, BODY, before=ITEM_GAP if strips else PARAGRAPH_GAP, indent=INDENT + 4)

        def draw(page: Page, top: float, mark: str = mark, line: str = lines[0]) -> None:
            at = page.left + INDENT - flow.setter.width(mark, BODY) - (3 if block.is_numbered else 5)
            page.text(at, top, BODY, [mark])
            _draw_line(BODY, INDENT + 4, line, page, top)

        of_item[0].draw = draw
        strips += of_item
        if isinstance(item, ListItem) and item.below is not None:
            strips += list_strips(flow, item.below, width)
    return strips


def agency_key_strips(flow: Flow, block: AgencyKey, width: float) -> list[Strip]:
    """Set the key of agencies: code letters on the agency's colour, and the name; side by side on wide paper."""
    n_side_by_side = 2 if width >= KEY_WIDTH_FOR_TWO and len(block.agencies) > N_KEY_ROWS_ALONE else 1
    column_width = (width - KEY_GUTTER * (n_side_by_side - 1)) / n_side_by_side
    set_names = [
        (code, kind, flow.setter.lines(printable(name), BODY, column_width - KEY_NAME_AT))
        for code, name, kind in block.agencies
    ]
    n_rows = -(-len(set_names) // n_side_by_side)  # read down the first column, then down the second
    strips = []
    for number in range(n_rows):
        row = set_names[number::n_rows]
        height = max(KEY_ROW, max(len(lines) for _, _, lines in row) * BODY.leading + 6)

        def draw(page: Page, top: float, row: list[tuple[str, str, list[str]]] = row, height: float = height) -> None:
            for place, (code, kind, lines) in enumerate(row):
                x = page.left + place * (column_width + KEY_GUTTER)
                page.chip(x, top - 3 - (BODY.leading - CHIP_HEIGHT) / 2, printable(code), kind)
                page.text(x + KEY_NAME_AT, top - 3, BODY, lines)
                page.rule(x, top - height, column_width)

        strips.append(Strip(height, draw))
    if strips:
        strips[0].before = PARAGRAPH_GAP
        strips[0].is_kept_with_next = len(strips) > 1
    return strips
