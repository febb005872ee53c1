"""A drawing as plain shapes: what a timeline or a genogram is made of, before anybody paints it.

One drawing is painted on the screen (:mod:`scrdesk.ui.widgets.drawing_painter`) and written as SVG or into a PDF
(:mod:`scrdesk.export.drawing`), so that what the panel saw is what is printed. The origin is at the top left, y grows
downwards; sizes are pixels on the screen and points on paper. Colours are ``"#rrggbb"``, empty for none. Many things of
one look are one shape, since a drawing is made anew for every frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple, Protocol


class Anchor(Enum):
    """Which end of a line of words stands at its place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Boxes(NamedTuple):
    """Rectangles (x, y, width, height) of one look; ``opacity`` from 0 to 1 is of the fill."""

    places: Sequence[tuple[float, float, float, float]]
    fill: str = ""
    edge: str = ""
    edge_width: float = 1.0
    radius: float = 0.0
    opacity: float = 1.0
    dash: tuple[float, ...] = ()


class Dots(NamedTuple):
    """Circles about centres (x, y) of one look."""

    centres: Sequence[tuple[float, float]]
    radius: float
    fill: str = ""
    edge: str = ""
    edge_width: float = 1.0
    dash: tuple[float, ...] = ()


class Lines(NamedTuple):
    """Straight lines (x1, y1, x2, y2) of one look."""

    places: Sequence[tuple[float, float, float, float]]
    colour: str
    width: float = 1.0
    dash: tuple[float, ...] = ()


class Polygon(NamedTuple):
    """A closed shape through points (x, y)."""

    points: Sequence[tuple[float, float]]
    fill: str = ""
    edge: str = ""
    edge_width: float = 1.0
    dash: tuple[float, ...] = ()


class Words(NamedTuple):
    """One line of text; ``y`` is its baseline, ``size`` the height of the type."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    anchor: Anchor = Anchor.START
    is_bold: bool = False


Shape = Boxes | Dots | Lines | Polygon | Words


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes from back to front.

    Args:
        width, height: of the whole.
        shapes: in the order of painting.
        title: what it is, in a few words.
        description: what it shows, for those who cannot see it.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    title: str
    description: str


class Measure(Protocol):
    """Tells how wide a line of words is."""

    def __call__(self, text: str, size: float, *, is_bold: bool = False) -> float:
        """Return the width in the units of the drawing."""


def cut_to(text: str, width: float, size: float, measure: Measure, *, is_bold: bool = False) -> str:
    """Return the text, or as much of it as fits with an ellipsis; empty when not even that does."""
    if measure(text, size, is_bold=is_bold) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + "…", size, is_bold=is_bold) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…" if low else ""
