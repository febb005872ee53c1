"""Boxes: the callout that stands out from the text, and the grid of boxes of a briefing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from scrdesk.domain.report import Box, BoxGrid, BulletList, Callout, Paragraph
from scrdesk.export.pdf.blocks import LAST_TAG_LEVEL, list_strips, paragraph_strips
from scrdesk.export.pdf.flow import Flow, Strip
from scrdesk.export.pdf.fonts import printable
from scrdesk.export.pdf.page import Page
from scrdesk.export.pdf.style import BOX_NUMBER, BOX_TITLE, PARAGRAPH_GAP
from scrdesk.export.pdf.tags import Element

BAR = 4.0
PADDING = 12.0
BAND = 7.0  # above and below what stands in a box
GRID_GAP = 10.0
NUMBER_GAP = 8.0


def _text_strips(
    flow: Flow, blocks: Sequence[Paragraph | BulletList], width: float, holder: Element, indent: float
) -> list[Strip]:
    strips: list[Strip] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            strips += paragraph_strips(flow, block, width, holder, indent=indent)
        else:
            strips += list_strips(flow, block, width, holder, indent=indent)
    return strips


def callout_strips(flow: Flow, block: Callout, width: float, holder: Element) -> list[Strip]:
    """Set a box over the whole width: a bar in its colour, a tinted ground, a title and short blocks."""
    tags = flow.setter.tags
    element = tags.open("Sect", holder)
    indent = BAR + PADDING
    colour, ground = ("warn", "warn_soft") if block.is_warning else ("accent", "accent_soft")
    inner: list[Strip] = []
    if block.title:
        style = flow.scaled(BOX_TITLE)
        title = tags.open("P", element)
        for line in flow.setter.lines(printable(block.title).replace("\n", " "), style, width - indent - PADDING):
            draw = partial(_draw_line, flow, title, indent, line)
            inner.append(Strip(style.leading, draw, is_kept_with_next=True))
    inner += _text_strips(flow, block.blocks, width - PADDING, element, indent)
    if not inner:
        return []
    inner[0].before = 0.0
    if block.title and len(inner) > 1:
        for strip in inner:
            strip.before = min(strip.before, PARAGRAPH_GAP * flow.factor * 0.6)
    edge = BAND * flow.factor
    whole = [
        Strip(edge, lambda _page, _top: None, is_kept_with_next=True),
        *inner,
        Strip(edge, lambda _page, _top: None),
    ]
    whole[-2].is_kept_with_next = True
    for strip in whole:
        _with_ground(strip, width, colour, ground)
    whole[0].before = PARAGRAPH_GAP * 1.4 * flow.factor
    return [*whole, Strip(4.0, lambda _page, _top: None)]


def _draw_line(flow: Flow, element: Element, indent: float, line: str, page: Page, top: float) -> None:
    page.content(element, page.left + indent, top, flow.scaled(BOX_TITLE), [line])


def _with_ground(strip: Strip, width: float, colour: str, ground: str) -> None:
    """Let a strip draw its piece of the box first; its space above becomes part of it, so that no gap shows."""
    inner, above = strip.draw, strip.before
    strip.height, strip.before = strip.height + above, 0.0
    height = strip.height

    def draw(page: Page, top: float) -> None:
        page.box(page.left, top - height - 0.2, width, height + 0.4, ground)
        page.box(page.left, top - height - 0.2, BAR, height + 0.4, colour)
        inner(page, top - above)

    strip.draw = draw


@dataclass(slots=True)
class _SetBox:
    strips: list[Strip]
    number: str
    height: float


def grid_strips(flow: Flow, block: BoxGrid, width: float, holder: Element, *, above: int = 1) -> list[Strip]:
    """Set boxes side by side; those of a row are equally tall, and a row is never cut. A lone last box is wide."""
    n_columns = max(1, block.n_columns)
    gap = GRID_GAP * flow.factor
    rows = [
        [*enumerate(block.boxes, start=1)][first : first + n_columns] for first in range(0, len(block.boxes), n_columns)
    ]
    made: list[Strip] = []
    for row in rows:
        column = (width - gap * (len(row) - 1)) / len(row)
        set_row = []
        for place, (number, box) in enumerate(row):
            told = str(number) if block.is_numbered else ""
            set_row.append(_set_box(flow, box, told, column, place * (column + gap), holder, above))
        height = max(box.height for box in set_row)

        def draw(
            page: Page, top: float, set_row: list[_SetBox] = set_row, column: float = column, height: float = height
        ) -> None:
            for place in range(len(set_row)):
                x = page.left + place * (column + gap)
                page.box(x, top - height, column, height, "accent_soft")
                page.box(x, top - 3, column, 3, "accent")
            for box in set_row:
                y = top - BAND * flow.factor - 3
                for strip in box.strips:
                    y -= strip.before
                    strip.draw(page, y)
                    y -= strip.height

        made.append(Strip(height, draw, before=gap))
    return made


def _set_box(flow: Flow, box: Box, number: str, column: float, left: float, holder: Element, above: int) -> _SetBox:
    tags = flow.setter.tags
    element = tags.open("Sect", holder)
    heading = tags.open(f"H{min(1 + above, LAST_TAG_LEVEL)}", element)
    title_style, number_style = flow.scaled(BOX_TITLE), flow.scaled(BOX_NUMBER)
    indent = left + PADDING
    shift = flow.setter.width(number, number_style) + NUMBER_GAP * flow.factor if number else 0.0
    strips: list[Strip] = []
    title = printable(box.title).replace("\n", " ")
    for place, line in enumerate(flow.setter.lines(title, title_style, column - 2 * PADDING - shift)):

        def draw(page: Page, top: float, line: str = line, place: int = place) -> None:
            if number and place == 0:
                page.content(heading, page.left + indent, top, number_style, [number])
            page.content(heading, page.left + indent + shift, top, title_style, [line])

        strips.append(Strip(title_style.leading, draw))
    text = _text_strips(flow, box.blocks, left + column - PADDING, element, indent)
    for strip in text:
        strip.before = min(strip.before, PARAGRAPH_GAP * flow.factor * 0.5)
    strips += text
    height = sum(strip.height + strip.before for strip in strips) + 2 * BAND * flow.factor + 3
    return _SetBox(strips, number, height)
