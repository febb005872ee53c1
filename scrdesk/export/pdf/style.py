"""How printed papers look: sizes in points on A4, colours from the tokens that the window uses too."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from scrdesk.export.palette import agency_hex, colour_hex
from scrdesk.export.pdf.fonts import Face

MM = 72 / 25.4  # points in a millimetre
A4_SHORT, A4_LONG = 210 * MM, 297 * MM
PORTRAIT = (A4_SHORT, A4_LONG)
LANDSCAPE = (A4_LONG, A4_SHORT)
MARGIN_SIDE = {PORTRAIT: 25 * MM, LANDSCAPE: 16 * MM}
MARGIN_TOP = {PORTRAIT: 24 * MM, LANDSCAPE: 19 * MM}
MARGIN_BOTTOM = {PORTRAIT: 25 * MM, LANDSCAPE: 21.5 * MM}
WATERMARK_COLOUR = "#f3f2ee"  # lighter than any ground of the window: paper and toner darken it
MARKING_FROM_EDGE = 10 * MM  # the nearest that office printers print, with room to spare
FOOTER_FROM_EDGE = 15.5 * MM
ASCENT = 0.79  # of the size: where the baseline hangs so that a line looks centred in its leading


def text_width(size: tuple[float, float]) -> float:
    """Return the width of the text area of a paper format, in points."""
    return size[0] - 2 * MARGIN_SIDE[size]


def _operator(colour: str) -> str:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return f"{red:.3f} {green:.3f} {blue:.3f} rg"


@lru_cache(maxsize=64)
def fill(role: str) -> str:
    """Return the PDF operator that sets the fill colour of a role ("ink", "soft_ink", "line", "accent", ...)."""
    return _operator(WATERMARK_COLOUR if role == "watermark" else colour_hex(role))


@lru_cache(maxsize=64)
def agency_fill(kind: str) -> str:
    """Return the operator for an agency's colour; an unknown kind has the colour of "other"."""
    return _operator(agency_hex(kind))


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A way of setting text.

    Args:
        size: of the type, in points.
        leading: from baseline to baseline, in points.
        face: the cut.
        colour: role of the colour.
        beside: size of the larger type on the same line, whose baseline this type shares; 0 for none.
    """

    size: float
    leading: float
    face: Face = Face.REGULAR
    colour: str = "ink"
    beside: float = 0.0

    @property
    def ascent(self) -> float:
        """Distance from the top of a line's box to its baseline, in points: the type hangs in the middle."""
        size = self.beside or self.size
        return (self.leading - size) / 2 + size * ASCENT


@lru_cache(maxsize=512)
def varied(style: TextStyle, face: Face, colour: str) -> TextStyle:
    """Return a style in another cut and colour; always the same one for the same wish."""
    return replace(style, face=face, colour=colour)


@lru_cache(maxsize=512)
def scaled(style: TextStyle, factor: float) -> TextStyle:
    """Return a style larger or smaller by a factor; always the same one for the same wish."""
    if factor == 1.0:
        return style
    return replace(style, size=style.size * factor, leading=style.leading * factor, beside=style.beside * factor)


BODY = TextStyle(12, 18)
LEAD = TextStyle(14, 21)
NOTE = TextStyle(10.5, 15.5, colour="soft_ink")
HEADINGS = {
    1: TextStyle(22, 28, Face.BOLD),
    2: TextStyle(16, 22, Face.BOLD),
    3: TextStyle(13, 19, Face.BOLD),
    4: TextStyle(12, 18, Face.BOLD, "soft_ink"),
}
SPACE_ABOVE_HEADING = {1: 30.0, 2: 24.0, 3: 18.0, 4: 14.0}
PARAGRAPH_GAP = 9.0
ITEM_GAP = 4.0
FACT_LABEL = TextStyle(11, 18, Face.BOLD, "soft_ink", beside=12)
QUOTE = TextStyle(12, 18, Face.ITALIC)
CAPTION = TextStyle(12, 17, Face.BOLD)
FIGURE_CAPTION = TextStyle(10.5, 15.5, Face.BOLD)
CELL = TextStyle(10.5, 15)
CELL_HEADING = TextStyle(10, 14, Face.BOLD)
SMALL_CELL = TextStyle(9, 12.5)
SMALL_CELL_HEADING = TextStyle(8.5, 12, Face.BOLD)

ROW_HEADING = TextStyle(10.5, 15, Face.BOLD)
SMALL_ROW_HEADING = TextStyle(9, 12.5, Face.BOLD)

BOX_TITLE = TextStyle(13, 18, Face.BOLD)
BOX_NUMBER = TextStyle(13, 18, Face.BOLD, "accent")
PAPER_BODY = TextStyle(11.5, 16, Face.BOLD, "accent")
PAPER_TITLE = TextStyle(26, 32, Face.BOLD)
PAPER_SUBTITLE = TextStyle(14, 20, colour="soft_ink")

COVER_BODY = TextStyle(13, 18, Face.BOLD, "accent")
COVER_TITLE = TextStyle(32, 39, Face.BOLD)
COVER_SUBTITLE = TextStyle(18, 25, colour="soft_ink")
COVER_LABEL = TextStyle(11, 18, colour="soft_ink", beside=12)
COVER_FACT = TextStyle(12, 18)
MARKING = TextStyle(10, 12, Face.BOLD)
EMBARGO = TextStyle(9, 12, Face.BOLD, "bad")
COPY = TextStyle(8, 10, colour="soft_ink")
FOOTER = TextStyle(9, 12, colour="soft_ink")
CONTENTS = {1: TextStyle(12, 18, Face.BOLD), 2: TextStyle(11.5, 17), 3: TextStyle(11, 16, colour="soft_ink")}
CHIP = TextStyle(9, 14, Face.BOLD, "card")

CHRONOLOGY_TEXT = TextStyle(10.5, 14.2)
CHRONOLOGY_WHEN = TextStyle(10, 14.2, Face.BOLD, beside=10.5)
CHRONOLOGY_TIME = TextStyle(9.5, 14.2, colour="soft_ink", beside=10.5)
CHRONOLOGY_LABEL = TextStyle(9, 14.2, Face.BOLD, "soft_ink", beside=10.5)
CHRONOLOGY_DETAIL = TextStyle(9.5, 14.2, beside=10.5)
CHRONOLOGY_SOURCE = TextStyle(9.5, 14.2, colour="soft_ink", beside=10.5)
CHRONOLOGY_REFERENCE = TextStyle(9.5, 14.2, beside=10.5)
CHRONOLOGY_HEADING = TextStyle(9.5, 13, Face.BOLD)
WATERMARK = TextStyle(150, 150, Face.BOLD, "watermark")
