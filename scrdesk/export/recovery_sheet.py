"""The recovery sheet as one page of A4: words, QR code, and what the finder must know. The page is a key."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.export.palette import colour_hex
from scrdesk.export.pdf.fonts import Face, face_pair, printable
from scrdesk.export.pdf.style import MARGIN_SIDE, MM, PORTRAIT

N_COLUMNS = 4
_LEFT = MARGIN_SIDE[PORTRAIT]
_WIDTH = PORTRAIT[0] - 2 * _LEFT
_ROW = 10.5 * MM
_QR_SIDE = 46 * MM
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
    regular, bold = (face_pair(face).main for face in (Face.REGULAR, Face.BOLD))
    for font in (regular, bold):
        pdfmetrics.registerFont(font)
    target = io.BytesIO()
    page = Canvas(target, pagesize=PORTRAIT, invariant=True, lang="en-GB")
    page.setTitle(f"Recovery sheet {mark}")
    page.setAuthor("SCR Desk")
    sheet = _Sheet(page, regular.fontName, bold.fontName)
    sheet.heading("Recovery sheet", 26)
    sheet.fact("Store", printable(store_name)[:_MAX_NAME])
    sheet.fact("Mark", mark)
    sheet.fact("Printed", day_in_words(made))
    if for_whom:
        sheet.fact("For", printable(for_whom)[:_MAX_NAME])
    sheet.gap(3 * MM)
    sheet.text(_WHAT_FOR, is_bold=True)
    sheet.gap(4 * MM)
    sheet.words(words)
    sheet.gap(6 * MM)
    sheet.code_beside(" ".join(words), (_HOW, _VOID))
    sheet.gap(5 * MM if for_whom else 8 * MM)
    for label in ("Kept by", "Where", "Rehearsed on"):
        sheet.blank(label)
    page.showPage()
    page.save()
    return target.getvalue()


class _Sheet:
    """Sets one page from the top down; ``_y`` is the height reached, in points."""

    def __init__(self, page: Canvas, regular: str, bold: str) -> None:
        self._page, self._regular, self._bold = page, regular, bold
        self._y = PORTRAIT[1] - 24 * MM

    def gap(self, height: float) -> None:
        self._y -= height

    def heading(self, text: str, size: float) -> None:
        self._put(_LEFT, text, self._bold, size)
        self.gap(size * 1.3)

    def fact(self, label: str, value: str) -> None:
        self._put(_LEFT, label, self._regular, 11, "soft_ink")
        self._put(_LEFT + 28 * MM, value, self._bold, 12)
        self.gap(17)

    def text(self, text: str, *, is_bold: bool = False, left: float = _LEFT, width: float = _WIDTH) -> None:
        font = self._bold if is_bold else self._regular
        for line in simpleSplit(text, font, 11.5, width):
            self._put(left, line, font, 11.5)
            self.gap(16)

    def words(self, words: Sequence[str]) -> None:
        """Set the words in columns, read downwards, each with its number."""
        n_rows = -(-len(words) // N_COLUMNS)
        column = _WIDTH / N_COLUMNS
        top = self._y + 4 * MM
        self._page.setStrokeColor(colour_hex("line"))
        self._page.setLineWidth(0.8)
        self._page.roundRect(_LEFT, top - n_rows * _ROW - 3 * MM, _WIDTH, n_rows * _ROW + 3 * MM, 3 * MM)
        for index, word in enumerate(words):
            x = _LEFT + index // n_rows * column + 5 * MM
            y = top - (index % n_rows + 1) * _ROW + 2 * MM
            self._page.setFont(self._regular, 10)
            self._page.setFillColor(colour_hex("soft_ink"))
            self._page.drawRightString(x + 5 * MM, y, str(index + 1))
            self._page.setFont(self._bold, 14)
            self._page.setFillColor(colour_hex("ink"))
            self._page.drawString(x + 8 * MM, y, word)
        self._y = top - n_rows * _ROW - 3 * MM

    def code_beside(self, content: str, texts: Sequence[str]) -> None:
        """Set the QR code with its warning at the left, the texts at the right."""
        top = self._y
        code = QrCodeWidget(content, barLevel="M", barWidth=_QR_SIDE, barHeight=_QR_SIDE, barBorder=0)
        drawing = Drawing(_QR_SIDE, _QR_SIDE)
        drawing.add(code)
        renderPDF.draw(drawing, self._page, _LEFT, top - _QR_SIDE)
        self._y = top - _QR_SIDE - 14
        for line in simpleSplit(_SCAN, self._regular, 9.5, _QR_SIDE):
            self._put(_LEFT, line, self._regular, 9.5, "soft_ink")
            self.gap(13)
        below = self._y
        self._y = top - 10
        for text in texts:
            self.text(text, left=_LEFT + _QR_SIDE + 9 * MM, width=_WIDTH - _QR_SIDE - 9 * MM)
            self.gap(6)
        self._y = min(self._y, below)

    def blank(self, label: str) -> None:
        """Set a line to be filled in by hand."""
        self._put(_LEFT, label, self._regular, 11, "soft_ink")
        self._page.setStrokeColor(colour_hex("soft_ink"))
        self._page.setLineWidth(0.5)
        self._page.line(_LEFT + 32 * MM, self._y - 2, _LEFT + _WIDTH, self._y - 2)
        self.gap(11 * MM)

    def _put(self, x: float, text: str, font: str, size: float, colour: str = "ink") -> None:
        self._page.setFont(font, size)
        self._page.setFillColor(colour_hex(colour))
        self._page.drawString(x, self._y, text)
