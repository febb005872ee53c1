"""A drawing as a file of its own: SVG, or a PDF of one page with marking, title and what the drawing shows."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.drawing import Anchor, Boxes, Dots, Drawing, Lines, Polygon, Shape, Words
from scrdesk.domain.progress import Silent
from scrdesk.export.heading import ExportHeading
from scrdesk.export.palette import colour_hex
from scrdesk.export.xml_text import possible_in_xml

FAMILY = "'Atkinson Hyperlegible', 'DejaVu Sans', Verdana, sans-serif"
MARGIN = 28.0
BAND = 34.0
"""Height of the heading above and of the line below, in the units of the drawing."""


def figure_svg(drawing: Drawing, heading: ExportHeading) -> bytes:
    """Return an SVG file: marking, title, filter and moment on it, title and description for reading tools."""
    width, height = drawing.width + 2 * MARGIN, drawing.height + 2 * MARGIN + 2 * BAND
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
            f'viewBox="0 0 {width:.2f} {height:.2f}" role="img" aria-labelledby="title description">'
        ),
        f'<title id="title">{_text(heading.title)}</title>',
        f'<desc id="description">{_text(drawing.description)}</desc>',
        f'<rect width="{width:.2f}" height="{height:.2f}" fill="#ffffff"/>',
        f'<g font-family="{FAMILY}">',
        *(_svg_words(each) for each in _around(drawing, heading, width, height)),
        f'<svg x="{MARGIN:.2f}" y="{MARGIN + BAND:.2f}" width="{drawing.width:.2f}" height="{drawing.height:.2f}">',
        *(line for shape in drawing.shapes for line in _svg(shape)),
        "</svg>",
        "</g>",
        "</svg>",
        "",
    ]
    return "\n".join(lines).encode("utf-8")


def drawing_svg(drawing: Drawing, title: str, description: str, name: str) -> Iterator[str]:
    """Yield a drawing as SVG within a page, line by line; ``name`` makes its parts' names unlike those of others."""
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{drawing.width:.0f}" height="{drawing.height:.0f}" '
        f'viewBox="0 0 {drawing.width:.2f} {drawing.height:.2f}" role="img" '
        f'aria-labelledby="{name}-title {name}-desc">'
    )
    yield f'<title id="{name}-title">{_text(title or drawing.title)}</title>'
    yield f'<desc id="{name}-desc">{_text(description or drawing.description)}</desc>'
    yield f'<g font-family="{FAMILY}">'
    for shape in drawing.shapes:
        yield from _svg(shape)
    yield "</g>"
    yield "</svg>"


def figure_pdf(drawing: Drawing, heading: ExportHeading) -> bytes:
    """Return a PDF of one page as large as the drawing needs."""
    from scrdesk.export.pdf.drawing import put_drawing
    from scrdesk.export.pdf.page import Page, Typesetter
    from scrdesk.export.pdf.paper import Paper
    from scrdesk.export.pdf.style import LANDSCAPE
    from scrdesk.export.pdf.tags import figure_looks

    width, height = drawing.width + 2 * MARGIN, drawing.height + 2 * MARGIN + 2 * BAND
    paper = Paper("en-GB")
    paper.describe(
        title=heading.title, author="SCR Desk", subject=drawing.description[:500], dated=heading.as_at.date()
    )
    page = Page(LANDSCAPE, Typesetter(paper.file, paper.tags))
    page.size = (width, height)
    for words in _around(drawing, heading, width, height):
        told = Drawing(width, height, (words,), "", "")
        if words.text == heading.marking:
            with page.artifact("/Type/Pagination"):
                put_drawing(page, told, 0, height)
            continue
        page.begin(paper.tags.open("H1" if words.is_bold else "P", paper.tags.document))
        put_drawing(page, told, 0, height)
        page.end()
    low, high = MARGIN + BAND, height - MARGIN - BAND
    looks = figure_looks(drawing.description or drawing.title, (MARGIN, low, MARGIN + drawing.width, high))
    page.begin(paper.tags.open("Figure", paper.tags.document, looks))
    put_drawing(page, drawing, MARGIN, height - MARGIN - BAND)
    page.end()
    return paper.finish([page], [], Silent())


def drawing_png(drawing: Drawing, width_px: int) -> bytes:
    """Return a drawing as a PNG ``width_px`` wide, for files that take no vectors."""
    import io

    from PIL import Image

    from scrdesk.export.pdf.drawing import put_drawing
    from scrdesk.export.pdf.page import Page, Typesetter
    from scrdesk.export.pdf.paper import Paper
    from scrdesk.export.pdf.style import LANDSCAPE
    from scrdesk.export.preview import render_page

    paper = Paper("en-GB")
    page = Page(LANDSCAPE, Typesetter(paper.file, paper.tags))
    page.size = (drawing.width, drawing.height)
    put_drawing(page, drawing, 0, drawing.height)
    image = render_page(paper.finish([page], [], Silent()), 0, width_px)
    buffer = io.BytesIO()
    Image.frombytes("RGB", (image.width, image.height), image.rgb).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def _around(drawing: Drawing, heading: ExportHeading, width: float, height: float) -> Iterator[Words]:
    """Yield what stands about a drawing: marking above and below, title, filter, and when it was made."""
    ink, soft = colour_hex("ink"), colour_hex("soft_ink")
    for y in (20.0, height - 10.0):
        yield Words(width / 2, y, heading.marking, 11, ink, Anchor.MIDDLE, is_bold=True)
    yield Words(MARGIN, MARGIN + 18, heading.title, 14, ink, is_bold=True)
    # The title may be long; what is shown has a line of its own below the drawing.
    below = MARGIN + BAND + drawing.height + 18
    shown = f"{heading.shown} · {heading.filter_text}" if heading.shown else heading.filter_text
    yield Words(MARGIN, below, shown, 10.5, soft)
    as_at = f"as at {day_in_words(heading.as_at)}, {heading.as_at:%H:%M}"
    yield Words(width - MARGIN, below, as_at, 10.5, soft, Anchor.END)


def _text(text: str) -> str:
    """Return text for XML, without what XML 1.0 cannot hold."""
    return escape(possible_in_xml(text))


def _look(shape: Boxes | Dots | Polygon) -> str:
    parts = [f'fill="{shape.fill or "none"}"']
    if isinstance(shape, Boxes) and shape.opacity < 1:
        parts.append(f'fill-opacity="{shape.opacity:g}"')
    if shape.edge:
        parts.append(f'stroke="{shape.edge}" stroke-width="{shape.edge_width:g}"')
        parts.append(_dash(shape.dash))
    return " ".join(part for part in parts if part)


def _dash(dash: tuple[float, ...]) -> str:
    return f'stroke-dasharray="{" ".join(f"{each:g}" for each in dash)}"' if dash else ""


def _svg(shape: Shape) -> Iterator[str]:
    if isinstance(shape, Words):
        yield _svg_words(shape)
    elif isinstance(shape, Lines):
        look = f'stroke="{shape.colour}" stroke-width="{shape.width:g}" {_dash(shape.dash)}'.rstrip()
        yield f"<g {look}>"
        for x1, y1, x2, y2 in shape.places:
            yield f'<line x1="{x1:.2f}" y1="{y1:.2f}" x2="{x2:.2f}" y2="{y2:.2f}"/>'
        yield "</g>"
    elif isinstance(shape, Boxes):
        yield f"<g {_look(shape)}>"
        for x, y, width, height in shape.places:
            radius = min(shape.radius, width / 2, height / 2)
            yield f'<rect x="{x:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}" rx="{radius:.2f}"/>'
        yield "</g>"
    elif isinstance(shape, Dots):
        yield f"<g {_look(shape)}>"
        for x, y in shape.centres:
            yield f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{shape.radius:.2f}"/>'
        yield "</g>"
    else:
        points = " ".join(f"{x:.2f},{y:.2f}" for x, y in shape.points)
        yield f"<polygon points={quoteattr(points)} {_look(shape)}/>"


def _svg_words(shape: Words) -> str:
    weight = ' font-weight="bold"' if shape.is_bold else ""
    return (
        f'<text x="{shape.x:.2f}" y="{shape.y:.2f}" font-size="{shape.size:g}"{weight} '
        f'text-anchor="{shape.anchor.value}" fill="{shape.colour}">{_text(shape.text)}</text>'
    )
