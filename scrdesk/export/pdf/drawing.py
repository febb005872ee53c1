"""Drawings on a printed page, as vectors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from scrdesk.domain.drawing import Anchor, Boxes, Dots, Drawing, Lines, Polygon, Shape, Words
from scrdesk.export.pdf.fonts import SPACE, Face, Ruler, printable
from scrdesk.export.pdf.page import CURVE, Page


class PrintMeasure:
    """How wide words are in the typeface of printed papers."""

    def __init__(self) -> None:
        self._rulers = {is_bold: Ruler(Face.BOLD if is_bold else Face.REGULAR) for is_bold in (False, True)}

    def __call__(self, text: str, size: float, *, is_bold: bool = False) -> float:
        """Return the width in the units of ``size``."""
        return self._rulers[is_bold].width(printable(text).replace("\n", " ")) * size


def put_drawing(page: Page, drawing: Drawing, left: float, top: float, factor: float = 1.0) -> None:
    """Draw on a page; what is drawn outside the drawing's own size is cut off.

    Args:
        page: to draw on.
        drawing: what to draw.
        left, top: where its upper left corner stands, in points from the lower left corner of the paper.
        factor: points to a unit of the drawing.
    """
    operators = page.operators
    operators.append("q")
    operators.append(f"{factor:.5f} 0 0 {factor:.5f} {left:.2f} {top - drawing.height * factor:.2f} cm")
    operators.append(f"0 0 {drawing.width:.2f} {drawing.height:.2f} re W n")
    for shape in drawing.shapes:
        operators.extend(_operators(shape, drawing.height, page))
    operators.append("Q")


def _operators(shape: Shape, height: float, page: Page) -> Iterable[str]:
    if isinstance(shape, Words):
        yield _words(shape, height, page)
        return
    if isinstance(shape, Lines):
        yield _stroke(shape.colour, shape.width, shape.dash)
        yield from (f"{x1:.2f} {height - y1:.2f} m {x2:.2f} {height - y2:.2f} l S" for x1, y1, x2, y2 in shape.places)
        return
    fill, edge = shape.fill, shape.edge
    if isinstance(shape, Boxes):
        if fill:
            fill = _thinned(fill, shape.opacity)
        paths: Iterable[str] = (_box(place, shape.radius, height) for place in shape.places)
    elif isinstance(shape, Dots):
        paths = (_circle(x, height - y, shape.radius) for x, y in shape.centres)
    else:
        paths = [_polygon(shape, height)]
    if fill:
        yield _colour(fill, "rg")
    if edge:
        yield _stroke(edge, shape.edge_width, shape.dash)
    paint = {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}[bool(fill), bool(edge)]
    yield from (f"{path} {paint}" for path in paths)


def _thinned(colour: str, opacity: float) -> str:
    """Return a colour as it looks through on white: printed papers have nothing transparent."""
    parts = [int(colour[start : start + 2], 16) for start in (1, 3, 5)]
    return "#" + "".join(f"{round(255 - (255 - part) * opacity):02x}" for part in parts)


def _colour(colour: str, operator: str) -> str:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return f"{red:.3f} {green:.3f} {blue:.3f} {operator}"


def _stroke(colour: str, width: float, dash: Sequence[float]) -> str:
    return f"{_colour(colour, 'RG')} {width:.2f} w [{' '.join(f'{each:g}' for each in dash)}] 0 d"


def _box(place: tuple[float, float, float, float], radius: float, height: float) -> str:
    x, y, width, tall = place
    low, high, right = height - y - tall, height - y, x + width
    r = min(radius, width / 2, tall / 2)
    if r <= 0:
        return f"{x:.2f} {low:.2f} {width:.2f} {tall:.2f} re"
    c = r * (1 - CURVE)
    return (
        f"{x + r:.2f} {low:.2f} m {right - r:.2f} {low:.2f} l "
        f"{right - c:.2f} {low:.2f} {right:.2f} {low + c:.2f} {right:.2f} {low + r:.2f} c {right:.2f} {high - r:.2f} l "
        f"{right:.2f} {high - c:.2f} {right - c:.2f} {high:.2f} {right - r:.2f} {high:.2f} c {x + r:.2f} {high:.2f} l "
        f"{x + c:.2f} {high:.2f} {x:.2f} {high - c:.2f} {x:.2f} {high - r:.2f} c {x:.2f} {low + r:.2f} l "
        f"{x:.2f} {low + c:.2f} {x + c:.2f} {low:.2f} {x + r:.2f} {low:.2f} c h"
    )


def _circle(x: float, y: float, radius: float) -> str:
    reach = radius * CURVE
    return (
        f"{x + radius:.2f} {y:.2f} m "
        f"{x + radius:.2f} {y + reach:.2f} {x + reach:.2f} {y + radius:.2f} {x:.2f} {y + radius:.2f} c "
        f"{x - reach:.2f} {y + radius:.2f} {x - radius:.2f} {y + reach:.2f} {x - radius:.2f} {y:.2f} c "
        f"{x - radius:.2f} {y - reach:.2f} {x - reach:.2f} {y - radius:.2f} {x:.2f} {y - radius:.2f} c "
        f"{x + reach:.2f} {y - radius:.2f} {x + radius:.2f} {y - reach:.2f} {x + radius:.2f} {y:.2f} c h"
    )


def _polygon(shape: Polygon, height: float) -> str:
    first, *others = [f"{x:.2f} {height - y:.2f}" for x, y in shape.points]
    return " ".join([f"{first} m", *(f"{each} l" for each in others), "h"])


def _words(shape: Words, height: float, page: Page) -> str:
    face = Face.BOLD if shape.is_bold else Face.REGULAR
    text = printable(shape.text).replace("\n", " ")
    width = page.setter.rulers[face].width(text) * shape.size
    x = shape.x - {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[shape.anchor]
    encoder = page.setter.encoder(face)
    size = f"{shape.size:g}"
    return (
        f"BT {_colour(shape.colour, 'rg')} {encoder.font_name} {size} Tf 1 0 0 1 {x:.2f} {height - shape.y:.2f} Tm "
        f"{encoder.show(text + SPACE, size)} ET"  # so that no reader joins it to the words that come next
    )
