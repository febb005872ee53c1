"""Drawings and pictures within a paper."""

from __future__ import annotations

from collections.abc import Callable

from scrdesk.domain.drawing import Drawing
from scrdesk.domain.report import Figure
from scrdesk.export.pdf.blocks import prose_strips
from scrdesk.export.pdf.drawing import put_drawing
from scrdesk.export.pdf.flow import Flow, Strip
from scrdesk.export.pdf.page import Page
from scrdesk.export.pdf.style import FIGURE_CAPTION, MARGIN_BOTTOM, MARGIN_TOP, PARAGRAPH_GAP
from scrdesk.export.pdf.tags import Element, figure_looks
from scrdesk.export.picture import read_picture

TALLEST_SHARE = 0.8  # of the text area: its caption stands on the same page
DOTS_PER_INCH = 200


def figure_strips(flow: Flow, block: Figure, width: float, holder: Element, size: tuple[float, float]) -> list[Strip]:
    """Set a figure and, kept with it, its caption.

    Raises:
        Refused: the picture cannot be read, or is too large to be read safely.
    """
    tags = flow.setter.tags
    widest = width * min(max(block.width_share, 0.05), 1.0)
    tallest = (size[1] - MARGIN_TOP[size] - MARGIN_BOTTOM[size]) * TALLEST_SHARE
    element = tags.open("Figure", holder)
    picture = block.picture
    if isinstance(picture, Drawing):
        factor = min(widest / picture.width, tallest / picture.height, 1.0 if block.width_share >= 1 else 10.0)
        wide, tall = picture.width * factor, picture.height * factor

        def put_figure(page: Page, top: float, drawing: Drawing = picture) -> None:
            put_drawing(page, drawing, page.left, top, factor)

        put: Callable[[Page, float], None] = put_figure
    else:
        ready = read_picture(picture, round(widest / 72 * DOTS_PER_INCH))
        name = flow.setter.file.image(ready.pdf_entries, ready.data)
        factor = min(widest / ready.width, tallest / ready.height)
        wide, tall = ready.width * factor, ready.height * factor

        def put_image(page: Page, top: float) -> None:
            page.image(name, page.left, top - tall, wide, tall)

        put = put_image

    def draw(page: Page, top: float) -> None:
        element.looks = figure_looks(block.alt_text, (page.left, top - tall, page.left + wide, top))
        page.begin(element)
        element.kids.insert(0, element.kids.pop())  # before its caption, which was opened when it was laid out
        put(page, top)
        page.end()

    strips = [Strip(tall, draw, before=PARAGRAPH_GAP * 1.5, is_kept_with_next=bool(block.caption))]
    if block.caption:
        caption = tags.open("Caption", element)
        style = flow.scaled(FIGURE_CAPTION)
        of_caption = prose_strips(flow, block.caption, style, width, caption, before=5.0, is_kept=True)
        of_caption[-1].is_kept_with_next = False
        strips += of_caption
    return strips
