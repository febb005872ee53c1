"""One printed page being filled, and the paper it goes to.

The only module that writes PDF operators: text, rules, boxes, links and bookmarks go through :class:`Page`. What is
no content (marking, footer, watermark, rules) is written as artifacts, so that reading tools pass over it; tags of
the content belong here too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from threading import Lock

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from scrdesk.domain.progress import Progress
from scrdesk.export.pdf.fonts import Encoder, Face, Ruler
from scrdesk.export.pdf.style import (
    CHIP,
    MARGIN_BOTTOM,
    MARGIN_SIDE,
    MARGIN_TOP,
    TextStyle,
    agency_fill,
    fill,
)

# Streams as bytes, not spelt in ASCII: a quarter smaller and half the time.
rl_config.useA85 = 0

# ReportLab reads a font file through one position for all; two documents must not cut their subsets at once.
_cutting_fonts = Lock()

REMARK_REACH = 300  # bytes from either end of a file within which ReportLab's comments stand
CHIP_HEIGHT = 14.0
CHIP_PADDING = 5.0
CHIP_CORNER = 2.5
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


class Typesetter:
    """What one document's pages share: rulers and encoders of each face."""

    def __init__(self, pdf: object) -> None:
        self.rulers = {face: Ruler(face) for face in Face}
        self._encoders: dict[Face, Encoder] = {}
        self._openings: dict[int, tuple[TextStyle, Encoder, str, str]] = {}
        self._pdf = pdf

    def encoder(self, face: Face) -> Encoder:
        """Return the encoder of a face; a face that no text uses is not embedded."""
        if face not in self._encoders:
            self._encoders[face] = Encoder(face, self._pdf)
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
        self.operators: list[str] = []
        self.links: list[tuple[str, str, tuple[float, float, float, float]]] = []
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
        """Join what was written so far: a page of a long chronology is some hundred small texts."""
        self.operators = ["\n".join(self.operators)]

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Write what is drawn within as no part of the content."""
        self.operators.append("/Artifact BMC")
        yield
        self.operators.append("EMC")

    def text(self, x: float, top: float, style: TextStyle, lines: Sequence[str]) -> None:
        """Set lines below one another; ``top`` is the upper edge of the first line's box."""
        _, encoder, size, operators = self.setter.opening(style)
        shown = "\nT*\n".join([encoder.show(line, size) for line in lines])
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

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a box with the colour of a role; no content."""
        self.operators.append(f"/Artifact BMC {fill(colour)} {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f EMC")

    def rule(self, x: float, y: float, width: float, colour: str = "line", thickness: float = 0.6) -> None:
        """Draw a level line; no content."""
        self.box(x, y - thickness / 2, width, thickness, colour)

    def chip_width(self, code: str) -> float:
        """Return the width of an agency's chip in points."""
        return max(28.0, self.setter.width(code, CHIP) + 2 * CHIP_PADDING)

    def chip(self, x: float, top: float, code: str, kind: str) -> float:
        """Draw an agency's code letters, white on its colour, and return the chip's width."""
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
        self.text(x + (width - self.setter.width(code, CHIP)) / 2, top, CHIP, [code])
        return width

    def link(self, key: str, description: str, rect: tuple[float, float, float, float]) -> None:
        """Make a rectangle (left, lower, right, upper) lead to a bookmark."""
        self.links.append((key, description, rect))


class Paper(Canvas):
    """The finished file: pages in order, bookmarks, properties. Holds nothing that differs from run to run."""

    _doc: object
    _preamble: str

    def __init__(self, language: str) -> None:
        self._buffer = BytesIO()
        super().__init__(self._buffer, pageCompression=1, invariant=1, lang=language, pdfVersion=(1, 7))

    def _make_preamble(self) -> None:
        # ReportLab would name Helvetica on each page: a font that is neither used nor embedded.
        self._preamble = "1 0 0 1 0 0 cm"

    @property
    def pdf(self) -> object:
        """ReportLab's document, which numbers fonts."""
        return self._doc

    def describe(self, *, title: str, author: str, subject: str, dated: date) -> None:
        """Set the properties; the only date is the document's own."""
        self.setTitle(title)
        self.setAuthor(author)
        self.setSubject(subject)
        self.setCreator("SCR Desk")
        self.setProducer("SCR Desk")
        self.setKeywords("")
        moment = datetime(dated.year, dated.month, dated.day, tzinfo=UTC)
        self.setDateFormatter(lambda *_: f"D:{moment:%Y%m%d}000000Z")
        self.setViewerPreference("DisplayDocTitle", "true")
        self.showOutline()

    def finish(self, pages: Sequence[Page], bookmarks: Sequence[Bookmark], progress: Progress) -> bytes:
        """Write pages and bookmarks and return the file's bytes.

        Raises:
            Cancelled.
        """
        by_page: dict[int, list[Bookmark]] = {}
        for bookmark in bookmarks:
            by_page.setdefault(id(bookmark.page), []).append(bookmark)
        above = -1
        for page in pages:
            progress.check()
            self.setPageSize(page.size)
            self.addLiteral("\n".join(page.operators))
            page.operators.clear()
            for bookmark in by_page.get(id(page), ()):
                self.bookmarkHorizontalAbsolute(bookmark.key, bookmark.top)
                above = min(bookmark.level, above + 1)
                self.addOutlineEntry(bookmark.title, bookmark.key, level=above, closed=bookmark.is_closed)
            for key, description, rect in page.links:
                self.linkAbsolute(description, key, rect, Border="[0 0 0]")
            self.showPage()
        progress.check()
        with _cutting_fonts:
            self.save()
        return _without_remarks(self._buffer.getvalue())


def _without_remarks(content: bytes) -> bytes:
    """Blank the comments that ReportLab puts at the head and foot of a file; no offset changes."""

    def blanked(part: bytes) -> bytes:
        return re.sub(rb"ReportLab [^\n]*", lambda remark: b" " * len(remark.group()), part)

    head, foot = content[:REMARK_REACH], content[-REMARK_REACH:]
    return blanked(head) + content[REMARK_REACH:-REMARK_REACH] + blanked(foot)
