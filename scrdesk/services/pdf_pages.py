"""The pages of a finished PDF, to be looked at: how many, their shapes, pictures and bookmarks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as a picture: ``rgb`` holds ``height`` rows of ``width`` pixels of three bytes each."""

    width: int
    height: int
    rgb: bytes


def page_count(pdf: bytes) -> int:
    """Return the number of pages."""
    from scrdesk.export import preview

    return preview.page_count(pdf)


def page_shapes(pdf: bytes) -> tuple[float, ...]:
    """Return height by width of each page."""
    from scrdesk.export import preview

    return preview.page_shapes(pdf)


def page_image(pdf: bytes, index: int, width_px: int) -> PageImage:
    """Return page ``index`` (from 0) as a picture ``width_px`` wide."""
    from scrdesk.export import preview

    image = preview.render_page(pdf, index, width_px)
    return PageImage(image.width, image.height, image.rgb)


def pdf_contents(pdf: bytes) -> tuple[tuple[str, int, int], ...]:
    """Return the bookmarks: title, level from 1, page index from 0."""
    from scrdesk.export import preview

    return preview.contents(pdf)
