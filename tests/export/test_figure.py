"""A drawing as a file: the SVG is whole XML with title and description, the PDF one page with its words as text."""

from __future__ import annotations

from datetime import datetime

import pytest
from defusedxml import ElementTree

from scrdesk.domain.drawing import Anchor, Boxes, Dots, Drawing, Lines, Polygon, Words
from scrdesk.export.figure import figure_pdf, figure_svg
from scrdesk.export.heading import ExportHeading
from tests.read_pdf import opened_pdf

HEADING = ExportHeading(
    "Timeline: Child Q <1>", "OFFICIAL-SENSITIVE", datetime(2016, 9, 1, 10, 30), "all & more", "3", ()
)
DRAWING = Drawing(
    400,
    200,
    (
        Boxes([(10, 10, 100, 40)], "#33539e", "#101010", 1, 6, 0.3, (3, 2)),
        Boxes([(10, 60, 100, 40)], "#33539e"),
        Dots([(200, 50), (220, 50)], 6, "#1f7a5c", "#ffffff"),
        Lines([(0, 0, 400, 200)], "#a3262a", 2, (4, 3)),
        Polygon([(300, 10), (330, 60), (270, 60)], "", "#101010", 2),
        Words(390, 100, "Llanfair ŵ & <tags>", 12, "#101010", Anchor.END, is_bold=True),
        Words(200, 150, "שלום", 12, "#101010", Anchor.MIDDLE),
    ),
    "Timeline",
    "Two of one, \x07 and < a line",
)


def test_svg_is_whole_and_says_what_it_shows():
    svg = ElementTree.fromstring(figure_svg(DRAWING, HEADING))
    names = [element.tag.split("}")[1] for element in svg.iter()]
    assert names.count("circle") == 2
    assert names.count("rect") == 3  # two boxes and the ground
    texts = [element.text for element in svg.iter() if element.tag.endswith("text")]
    assert "Llanfair ŵ & <tags>" in texts
    assert texts.count("OFFICIAL-SENSITIVE") == 2
    assert svg.find("{http://www.w3.org/2000/svg}desc").text == "Two of one,  and < a line"
    assert not [each for each in svg.iter() if any("href" in key for key in each.attrib)]


def test_pdf_is_one_page_as_large_as_its_drawing_with_text_as_text():
    content = figure_pdf(DRAWING, HEADING)
    with opened_pdf(content) as pdf:
        assert len(pdf) == 1
        page = pdf[0]
        assert page.get_width() > 400 and page.get_height() > 200
        text = page.get_textpage().get_text_bounded()
        for words in ("OFFICIAL-SENSITIVE", "Timeline: Child Q <1>", "Llanfair ŵ & <tags>", "1 September 2016, 10:30"):
            assert words in text
        picture = page.render(scale=1).to_pil().convert("RGB")
        blue = picture.getpixel((28 + 60, 28 + 34 + 80))
        assert blue == pytest.approx((0x33, 0x53, 0x9E), abs=3)
    assert figure_pdf(DRAWING, HEADING) == content
