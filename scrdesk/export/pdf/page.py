"""One printed page being filled.

The only module that writes the operators of text, rules and boxes. Every piece of content is marked with the element of
the structure tree it belongs to; what is no content (marking, footer, watermark, rules, grounds) is written as
artifacts, so that reading tools pass over it. A piece of content and an artifact never stand within one another.
"""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from scrdesk.export.pdf.file import PdfFile
from scrdesk.export.pdf.fonts import SPACE, WORD_JOINER, Encoder, Face, Ruler
from scrdesk.export.pdf.style import (
    CHIP,
    MARGIN_BOTTOM,
    MARGIN_SIDE,
    MARGIN_TOP,
    TextStyle,
    agency_fill,
    fill,
)
from scrdesk.export.pdf.tags import Element, Tags

END = "EMC"
"""Ends marked content."""
CHIP_HEIGHT = 14.0
CHIP_PADDING = 5.0
CHIP_CORNER = 2.5
COMPRESSION = 6  # of a page's operators
CURVE = 0.5523  # of the radius: how far a Bézier curve's handles reach to look like a quarter circle


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the outline: ``level`` counts from 0, ``top`` is where the page opens, in points from below."""

    title: str
    level: int
    page: Page
    top: float
    key: str
    in_contents: bool
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A rectangle (left, lower, right, upper) that leads to a place in the document or to an address outside it."""

    element: Element
    description: str
    rect: tuple[float, float, float, float]
    target: str = ""
    address: str = ""


class Typesetter:
    """What one document's pages share: rulers and encoders of each face."""

    def __init__(self, file: PdfFile, tags: Tags) -> None:
        self.file = file
        self.tags = tags
        self.rulers = {face: Ruler(face) for face in Face}
        self._encoders: dict[Face, Encoder] = {}
        self._openings: dict[int, tuple[TextStyle, Encoder, str, str]] = {}

    def encoder(self, face: Face) -> Encoder:
        """Return the encoder of a face; a face that no text uses is not embedded."""
        if face not in self._encoders:
            self._encoders[face] = Encoder(face, self.file.fonts)
        return self._encoders[face]

    def opening(self, style: TextStyle) -> tuple[TextStyle, Encoder, str, str]:
        """Return what begins each text of a style: encoder, size, operators. Kept by identity: styles are constants."""
        known = self._openings.get(id(style))
        if known is None:
            encoder, size = self.encoder(style.face), f"{style.size:g}"
            operators = f"BT {fill(style.colour)} {encoder.font_name} {size} Tf {style.leading:g} TL 1 0 0 1 "
            known = self._openings[id(style)] = (style, encoder, size, operators)
        return known

    def lines(self, text: str, style: TextStyle, width: float) -> list[str]:
        """Break printable ``text`` into lines of at most ``width`` points."""
        return self.rulers[style.face].lines(text, width / style.size)

    def width(self, text: str, style: TextStyle) -> float:
        """Return the width of a line in points."""
        return self.rulers[style.face].width(text) * style.size

    def longest_word(self, text: str, style: TextStyle) -> float:
        """Return the width of the longest word in points."""
        return self.rulers[style.face].longest_word(text) * style.size


class Page:
    """One page. Positions are in points from the lower left corner of the paper."""

    def __init__(self, size: tuple[float, float], setter: Typesetter) -> None:
        self.size = size
        self.setter = setter
        self.number = setter.file.reserve()
        self.operators: list[str] = []
        self.sealed: list[bytes] = []
        self.links: list[Link] = []
        self.marks = array("L")  # for each piece of marked content the number of its element
        self._marked: Element | None = None
        self.left = MARGIN_SIDE[size]
        self.right = size[0] - self.left
        self.top = size[1] - MARGIN_TOP[size]
        self.bottom = MARGIN_BOTTOM[size]

    @property
    def width(self) -> float:
        """Width of the text area in points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Height of the text area in points."""
        return self.top - self.bottom

    def seal(self) -> None:
        """Compress what was written so far: a page of a long chronology is some hundred small texts."""
        if self.operators:
            self.sealed.append(zlib.compress("\n".join(self.operators).encode("latin-1"), COMPRESSION))
            self.operators.clear()

    @contextmanager
    def beneath(self) -> Iterator[None]:
        """Draw below all that was drawn so far."""
        self.seal()
        yield
        above = self.sealed[:]
        self.sealed.clear()
        self.seal()
        self.sealed += above

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """Write what is drawn within as no part of the content; ``kind`` is its properties, "/Type/Pagination"."""
        self.operators.append(f"/Artifact <<{kind}>> BDC" if kind else "/Artifact BMC")
        yield
        self.operators.append(END)

    def begin(self, element: Element) -> None:
        """Mark what is drawn from now to :meth:`end` as content of an element."""
        operators = self.operators
        if self._marked is element and operators and operators[-1] is END:
            operators.pop()  # it goes on where it stopped
            return
        element.mark(self.number, len(self.marks))
        operators.append(f"/{element.tag} <</MCID {len(self.marks)}>> BDC")
        self.marks.append(element.number)
        self._marked = element

    def end(self) -> None:
        """End what was begun."""
        self.operators.append(END)

    def content(
        self,
        element: Element,
        x: float,
        top: float,
        style: TextStyle,
        lines: Sequence[str],
        *,
        goes_on: bool = False,
    ) -> None:
        """Set lines as content of an element, as :meth:`text` does."""
        self.begin(element)
        self.text(x, top, style, lines, goes_on=goes_on)
        self.operators.append(END)

    def text(self, x: float, top: float, style: TextStyle, lines: Sequence[str], *, goes_on: bool = False) -> None:
        """Set lines below one another; ``top`` is the upper edge of the first line's box.

        A line ends with a space, so that what reads the text does not join the words of two lines, unless it ends
        within a word or, with ``goes_on``, more of it follows.
        """
        _, encoder, size, operators = self.setter.opening(style)
        ended = [
            line[:-1] if line.endswith(WORD_JOINER) else line if goes_on or not line else line + SPACE for line in lines
        ]
        shown = "\nT*\n".join([encoder.show(line, size) for line in ended])
        self.operators.append(f"{operators}{x:.2f} {top - style.ascent:.2f} Tm\n{shown}\nET")

    def turned_text(self, style: TextStyle, line: str) -> None:
        """Set one line across the middle of the paper, rising from lower left to upper right."""
        encoder = self.setter.encoder(style.face)
        half = self.setter.width(line, style) / 2
        size = f"{style.size:g}"
        slope = 0.7071  # sine and cosine of 45 degrees
        x = self.size[0] / 2 - slope * half + slope * style.size * 0.34
        y = self.size[1] / 2 - slope * half - slope * style.size * 0.34
        self.operators.append(
            f"BT {fill(style.colour)} {encoder.font_name} {size} Tf "
            f"{slope} {slope} -{slope} {slope} {x:.2f} {y:.2f} Tm {encoder.show(line, size)} ET"
        )

    def upright_text(self, x: float, y: float, style: TextStyle, line: str) -> None:
        """Set one line that rises from below, its baseline at ``x``, its middle at ``y``."""
        encoder = self.setter.encoder(style.face)
        size = f"{style.size:g}"
        low = y - self.setter.width(line, style) / 2
        self.operators.append(
            f"BT {fill(style.colour)} {encoder.font_name} {size} Tf "
            f"0 1 -1 0 {x:.2f} {low:.2f} Tm {encoder.show(line, size)} ET"
        )

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a box with the colour of a role; no content."""
        self.operators.append(f"/Artifact BMC {fill(colour)} {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f EMC")

    def rule(self, x: float, y: float, width: float, colour: str = "line", thickness: float = 0.6) -> None:
        """Draw a level line; no content."""
        self.box(x, y - thickness / 2, width, thickness, colour)

    def chip_width(self, code: str) -> float:
        """Return the width of an agency's chip in points."""
        return max(28.0, self.setter.width(code, CHIP) + 2 * CHIP_PADDING)

    def chip(self, x: float, top: float, code: str, kind: str, element: Element | None) -> float:
        """Draw an agency's code letters, white on its colour; return its width; no content without element."""
        width, low, high, r = self.chip_width(code), top - CHIP_HEIGHT, top, CHIP_CORNER
        c, right = r * (1 - CURVE), x + width
        self.operators.append(
            f"/Artifact BMC {agency_fill(kind)} {x + r:.2f} {low:.2f} m {right - r:.2f} {low:.2f} l "
            f"{right - c:.2f} {low:.2f} {right:.2f} {low + c:.2f} {right:.2f} {low + r:.2f} c "
            f"{right:.2f} {high - r:.2f} l "
            f"{right:.2f} {high - c:.2f} {right - c:.2f} {high:.2f} {right - r:.2f} {high:.2f} c "
            f"{x + r:.2f} {high:.2f} l "
            f"{x + c:.2f} {high:.2f} {x:.2f} {high - c:.2f} {x:.2f} {high - r:.2f} c "
            f"{x:.2f} {low + r:.2f} l {x:.2f} {low + c:.2f} {x + c:.2f} {low:.2f} {x + r:.2f} {low:.2f} c h f EMC"
        )
        inner = x + (width - self.setter.width(code, CHIP)) / 2
        if element is not None:
            self.content(element, inner, top, CHIP, [code])
        else:
            with self.artifact():
                self.text(inner, top, CHIP, [code])
        return width

    def image(self, name: str, x: float, y: float, width: float, height: float) -> None:
        """Draw an image of the file's resources with its lower left corner at (x, y)."""
        self.operators.append(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm /{name} Do Q")
