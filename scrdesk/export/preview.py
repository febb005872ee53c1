"""Pictures of the pages of a finished PDF, for the window's preview, and what a reader finds in it.

What is shown and searched is the file itself, not what we meant to write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]

from scrdesk.pdfium_lock import pdfium_lock

MAX_WIDTH_PX = 8000  # wider than any screen; a page drawn at this width takes about 300 MB
_N_CHANNELS = 3


@dataclass(frozen=True, slots=True)
class PageImage:
    """A drawn page: rows from the top, three bytes (red, green, blue) for each pixel, no padding. Sizes in pixels."""

    width: int
    height: int
    rgb: bytes


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    with pdfium_lock:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def page_count(pdf: bytes) -> int:
    """Return the number of pages of a finished PDF."""
    with _opened(pdf) as document:
        return len(document)


def page_shapes(pdf: bytes) -> tuple[float, ...]:
    """Return height by width of each page, so that a preview can lay pages out before any is drawn."""
    with _opened(pdf) as document:
        sizes = [document.get_page_size(index) for index in range(len(document))]
    return tuple(height / width for width, height in sizes)


def render_page(pdf: bytes, index: int, width_px: int) -> PageImage:
    """Draw a page, counted from 0, ``width_px`` pixels wide on white.

    Raises:
        IndexError: there is no such page.
        ValueError: the width is below 1 or above :data:`MAX_WIDTH_PX`.
    """
    if not 1 <= width_px <= MAX_WIDTH_PX:
        raise ValueError(f"a page is drawn 1 to {MAX_WIDTH_PX} pixels wide, not {width_px}")
    with _opened(pdf) as document:
        if not 0 <= index < len(document):
            raise IndexError(f"page {index} of {len(document)}")
        page = document[index]
        bitmap = page.render(scale=width_px / page.get_width(), rev_byteorder=True)
        try:
            used = bitmap.width * _N_CHANNELS
            raw = bytes(bitmap.buffer)
            rows = (raw[start : start + used] for start in range(0, bitmap.height * bitmap.stride, bitmap.stride))
            return PageImage(bitmap.width, bitmap.height, b"".join(rows))
        finally:
            bitmap.close()
            page.close()


def contents(pdf: bytes) -> tuple[tuple[str, int, int], ...]:
    """Return the bookmarks in order: title, level from 1, page index from 0."""
    with _opened(pdf) as document:
        return tuple(
            (mark.get_title(), mark.level + 1, target.get_index() or 0)
            for mark in document.get_toc()
            if (target := mark.get_dest()) is not None
        )


def page_texts(pdf: bytes) -> Iterator[str]:
    """Yield the text of each page, in order, as PDFium extracts it."""
    with _opened(pdf) as document:
        for index in range(len(document)):
            page = document[index]
            text = page.get_textpage()
            yield text.get_text_bounded()
            text.close()
            page.close()
