"""The recovery sheet as one page of A4: words, QR code, and what the finder must know. The page is a key."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from reportlab.graphics.barcode.qr import QrCodeWidget

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.drawing import Boxes, Drawing
from scrdesk.domain.progress import Silent
from scrdesk.export.palette import colour_hex
from scrdesk.export.pdf.drawing import put_drawing
from scrdesk.export.pdf.fonts import Face, printable
from scrdesk.export.pdf.page import Page, Typesetter
from scrdesk.export.pdf.paper import Paper
from scrdesk.export.pdf.style import MARGIN_SIDE, MM, PORTRAIT, TextStyle
from scrdesk.export.pdf.tags import NUMBERED, Element, Tags, figure_looks

N_COLUMNS = 4
_LEFT = MARGIN_SIDE[PORTRAIT]
_WIDTH = PORTRAIT[0] - 2 * _LEFT
_ROW = 10.5 * MM
_QR_SIDE = 46 * MM
_HEADING = TextStyle(26, 34, Face.BOLD)
_LABEL = TextStyle(11, 16, colour="soft_ink")
_VALUE = TextStyle(12, 16, Face.BOLD)
_PLAIN, _STRONG = TextStyle(11.5, 16), TextStyle(11.5, 16, Face.BOLD)
_SMALL = TextStyle(9.5, 13, colour="soft_ink")
_NUMBER, _WORD = TextStyle(10, 14, colour="soft_ink"), TextStyle(14, 18, Face.BOLD)
_MAX_NAME = 60
"""Signs of the file's name that are printed; the mark tells stores apart, the name only helps."""

_WHAT_FOR = (
    "These words are the key of the store. Whoever has this sheet and the file can read everything in it, without the "
    "passphrase. Keep it in the Board’s safe, apart from the laptop; do not photograph, copy or send it."
)
_HOW = (
    "If the passphrase is lost: open the store in SCR Desk, choose “Forgotten? Use the recovery sheet” and type the "
    "words in their order; the first four letters of each are enough. The store gets a new passphrase. At a command "
    "line, “scrdesk recover” with the name of the store’s file does the same. Then print a new sheet, destroy this one."
)
_VOID = "A change of passphrase makes this sheet void, except for backups made before. Then print a new one."
_SCAN = "The same words. Scan it only with the Board’s own equipment."


def write_recovery_sheet(store_name: str, mark: str, words: Sequence[str], made: date, for_whom: str = "") -> bytes:
    """Return the sheet as PDF.

    Args:
        store_name: name of the store's file.
        mark: the signs that tell this key from others.
        words: the key, in order.
        made: day of printing.
        for_whom: whose sheet it is, or which safe's; empty leaves it to be written by hand.
    """
    paper = Paper("en-GB")
    page = Page(PORTRAIT, Typesetter(paper.file, paper.tags))
    paper.describe(title=f"Recovery sheet {mark}", author="SCR Desk", subject="", dated=made)
    sheet = _Sheet(page, paper.tags)
    sheet.heading("Recovery sheet")
    sheet.fact("Store", printable(store_name)[:_MAX_NAME])
    sheet.fact("Mark", mark)
    sheet.fact("Printed", day_in_words(made))
    if for_whom:
        sheet.fact("For", printable(for_whom)[:_MAX_NAME])
    sheet.gap(3 * MM)
    sheet.text(_WHAT_FOR, _STRONG)
    sheet.gap(4 * MM)
    sheet.words(words)
    sheet.gap(6 * MM)
    sheet.code_beside(" ".join(words), (_HOW, _VOID))
    sheet.gap(5 * MM if for_whom else 8 * MM)
    for label in ("Kept by", "Where", "Rehearsed on"):
        sheet.blank(label)
    return paper.finish([page], (), Silent())


class _Sheet:
    """Sets one page from the top down; ``_y`` is the height reached, in points."""

    def __init__(self, page: Page, tags: Tags) -> None:
        self._page, self._tags = page, tags
        self._y = PORTRAIT[1] - 24 * MM

    def gap(self, height: float) -> None:
        self._y -= height

    def heading(self, text: str) -> None:
        self._put(_LEFT, text, _HEADING, self._tags.open("H1", self._tags.document))
        self.gap(_HEADING.size * 1.3)

    def fact(self, label: str, value: str) -> None:
        element = self._tags.open("P", self._tags.document)
        self._put(_LEFT, label, _LABEL, element)
        self._put(_LEFT + 28 * MM, value, _VALUE, element)
        self.gap(17)

    def text(self, text: str, style: TextStyle, *, left: float = _LEFT, width: float = _WIDTH) -> None:
        element = self._tags.open("P", self._tags.document)
        for line in self._page.setter.lines(text, style, width):
            self._put(left, line, style, element)
            self.gap(style.leading)

    def words(self, words: Sequence[str]) -> None:
        """Set the words in columns, read downwards, each with its number."""
        n_rows = -(-len(words) // N_COLUMNS)
        column = _WIDTH / N_COLUMNS
        top = self._y + 4 * MM
        height = n_rows * _ROW + 3 * MM
        frame = Boxes(((0.0, 0.0, _WIDTH, height),), edge=colour_hex("line"), edge_width=0.8, radius=3 * MM)
        with self._page.artifact():
            put_drawing(self._page, Drawing(_WIDTH, height, (frame,), "", ""), _LEFT, top)
        listed = self._tags.open("L", self._tags.document, NUMBERED)
        for index, word in enumerate(words):
            x = _LEFT + index // n_rows * column + 5 * MM
            self._y = top - (index % n_rows + 1) * _ROW + 2 * MM
            item = self._tags.open("LI", listed)
            number = str(index + 1)
            right = x + 5 * MM - self._page.setter.width(number, _NUMBER)
            self._put(right, number, _NUMBER, self._tags.open("Lbl", item))
            self._put(x + 8 * MM, word, _WORD, self._tags.open("LBody", item))
        self._y = top - height

    def code_beside(self, content: str, texts: Sequence[str]) -> None:
        """Set the QR code with its warning at the left, the texts at the right."""
        top = self._y
        figure = self._tags.open("Figure", self._tags.document)
        figure.looks = figure_looks(
            "A QR code that holds the same words, parted by spaces.",
            (_LEFT, top - _QR_SIDE, _LEFT + _QR_SIDE, top),
        )
        self._page.begin(figure)
        put_drawing(self._page, _qr_drawing(content), _LEFT, top)
        self._page.end()
        self._y = top - _QR_SIDE - 14
        self.text(_SCAN, _SMALL, width=_QR_SIDE)
        below = self._y
        self._y = top - 10
        for text in texts:
            self.text(text, _PLAIN, left=_LEFT + _QR_SIDE + 9 * MM, width=_WIDTH - _QR_SIDE - 9 * MM)
            self.gap(6)
        self._y = min(self._y, below)

    def blank(self, label: str) -> None:
        """Set a line to be filled in by hand."""
        self._put(_LEFT, label, _LABEL, self._tags.open("P", self._tags.document))
        self._page.rule(_LEFT + 32 * MM, self._y - 2, _WIDTH - 32 * MM, "soft_ink", 0.5)
        self.gap(11 * MM)

    def _put(self, x: float, text: str, style: TextStyle, element: Element) -> None:
        """Set one line with its baseline at the height reached."""
        self._page.content(element, x, self._y + style.ascent, style, [text])


def _qr_drawing(content: str) -> Drawing:
    """Return a QR code as boxes, one for each run of dark modules in a row."""
    widget: Any = QrCodeWidget(content, barLevel="M")
    code = widget.qr
    code.make()
    rows = code.modules
    side = _QR_SIDE / len(rows)
    places = []
    for number, row in enumerate(rows):
        start = None
        for column, is_dark in enumerate((*row, False)):
            if is_dark and start is None:
                start = column
            elif not is_dark and start is not None:
                places.append((start * side, number * side, (column - start) * side, side))
                start = None
    return Drawing(_QR_SIDE, _QR_SIDE, (Boxes(places, fill="#000000"),), "", "")
