"""The preview lays pages out before any is drawn, so their shapes must be those of the drawn pages."""

from __future__ import annotations

import io

import pytest
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from scrdesk.export.preview import page_shapes, render_page


def test_shapes_are_those_of_the_drawn_pages() -> None:
    file = io.BytesIO()
    canvas = Canvas(file)
    for size in (A4, landscape(A4), A4):
        canvas.setPageSize(size)
        canvas.drawString(72, 72, "page")
        canvas.showPage()
    canvas.save()
    pdf = file.getvalue()
    shapes = page_shapes(pdf)
    assert [round(shape, 2) for shape in shapes] == [1.41, 0.71, 1.41]
    for index, shape in enumerate(shapes):
        image = render_page(pdf, index, 400)
        assert image.height / image.width == pytest.approx(shape, abs=0.01)
