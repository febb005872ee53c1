"""What stands on each page beside its content: marking, embargo, footer, watermark, for whom the copy is.

All of it is written as artifacts: a reading tool tells the marking once, on the cover or above the first block.
"""

from __future__ import annotations

from scrdesk.domain.report import Document
from scrdesk.export.pdf.fonts import printable
from scrdesk.export.pdf.page import Page
from scrdesk.export.pdf.style import (
    COPY,
    EMBARGO,
    FOOTER,
    FOOTER_FROM_EDGE,
    MARKING,
    MARKING_FROM_EDGE,
    MM,
    WATERMARK,
    scaled,
)

N_FOOTER_LINES = 2  # as many as fit between text and marking
COPY_FROM_EDGE = 7 * MM
COPY_SIGN_SHARE = 0.62  # of the paper's diagonal that the copy's words take
SMALLEST_COPY = 0.16  # of the watermark's size


def footer_text(document: Document) -> str:
    """Return what the foot of each page says: reference, draft number, date, audience."""
    return printable(document.foot).replace("\n", " ")


def furnish(page: Page, document: Document, number: int, n_pages: int) -> None:
    """Set marking, footer and watermark; they go below the text."""
    with page.beneath():
        _watermark(page, document)
        _head(page, document)
        _foot(page, document, number, n_pages)


def _watermark(page: Page, document: Document) -> None:
    setter = page.setter
    copy = _line(document.copy.words) if document.copy is not None else ""
    if document.is_draft or copy:
        with page.artifact("/Type/Pagination/Subtype/Watermark"):
            if document.is_draft:
                page.turned_text(WATERMARK, document.words.watermark)
            else:
                diagonal = (page.size[0] ** 2 + page.size[1] ** 2) ** 0.5
                factor = min(1.0, diagonal * COPY_SIGN_SHARE / max(setter.width(copy, WATERMARK), 1.0))
                page.turned_text(scaled(WATERMARK, max(factor, SMALLEST_COPY)), copy)
            if copy:
                page.upright_text(page.size[0] - COPY_FROM_EDGE, page.size[1] / 2, COPY, copy)


def _head(page: Page, document: Document) -> None:
    setter, (width, height) = page.setter, page.size
    marking, embargo = _line(document.marking).upper(), _line(document.embargo)
    if not marking and not embargo:
        return
    with page.artifact("/Type/Pagination/Subtype/Header"):
        y = height - MARKING_FROM_EDGE + MARKING.leading / 2
        if marking:
            page.text((width - setter.width(marking, MARKING)) / 2, y, MARKING, [marking])
            y -= MARKING.leading
        if embargo:
            line = setter.lines(embargo, EMBARGO, page.width)[0]
            page.text((width - setter.width(line, EMBARGO)) / 2, y, EMBARGO, [line])


def _foot(page: Page, document: Document, number: int, n_pages: int) -> None:
    setter, width = page.setter, page.size[0]
    with page.artifact("/Type/Pagination/Subtype/Footer"):
        marking = _line(document.marking).upper()
        if marking:
            page.text((width - setter.width(marking, MARKING)) / 2, MARKING_FROM_EDGE, MARKING, [marking])
        count = document.words.page_of(number, n_pages)
        count_width = setter.width(count, FOOTER)
        y = FOOTER_FROM_EDGE + FOOTER.leading / 2
        foot = setter.lines(footer_text(document), FOOTER, page.width - count_width - 12)[:N_FOOTER_LINES]
        page.text(page.left, y + (len(foot) - 1) * FOOTER.leading, FOOTER, foot)
        page.text(page.right - count_width, y, FOOTER, [count])


def _line(text: str) -> str:
    return printable(text).replace("\n", " ").strip()
