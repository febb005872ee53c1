from __future__ import annotations

import pytest

from scrdesk.domain.report import Heading, PageBreak, Paragraph
from scrdesk.export.pdf import write_pdf
from scrdesk.export.preview import contents, page_count, page_texts, render_page
from tests.export.sample import chronology, document


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return write_pdf(document(Heading("One"), Paragraph("Text."), PageBreak(), Heading("Two"), chronology(4)))


def test_pages_are_counted_and_read(pdf: bytes) -> None:
    assert page_count(pdf) == 4
    assert len(list(page_texts(pdf))) == 4


def test_a_page_is_drawn_in_its_own_shape(pdf: bytes) -> None:
    upright, across = render_page(pdf, 0, 300), render_page(pdf, 3, 301)
    assert (upright.width, across.width) == (300, 301)
    assert upright.height == pytest.approx(300 * 842 / 595, abs=1)
    assert across.height == pytest.approx(301 * 595 / 842, abs=1)
    for image in (upright, across):
        assert len(image.rgb) == image.width * image.height * 3


def test_colours_are_red_green_blue(pdf: bytes) -> None:
    image = render_page(pdf, 0, 595)
    pixels = {image.rgb[at : at + 3] for at in range(0, len(image.rgb), 3)}
    assert bytes.fromhex("0b5a6a") in pixels  # the accent on the cover, and not its mirror image
    assert bytes.fromhex("6a5a0b") not in pixels
    assert image.rgb[:3] == b"\xff\xff\xff"


def test_bookmarks_are_listed_with_level_and_page(pdf: bytes) -> None:
    marks = contents(pdf)
    assert marks[0] == ("One", 1, 2)
    assert ("Two", 1, 3) in marks
    assert ("January 2015", 3, 3) in marks


@pytest.mark.parametrize("index", [-1, 4])
def test_there_is_no_such_page(pdf: bytes, index: int) -> None:
    with pytest.raises(IndexError):
        render_page(pdf, index, 100)


@pytest.mark.parametrize("width_px", [0, 100_000])
def test_absurd_widths_are_refused(pdf: bytes, width_px: int) -> None:
    with pytest.raises(ValueError, match="pixels wide"):
        render_page(pdf, 0, width_px)
