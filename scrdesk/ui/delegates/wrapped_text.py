"""A few lines of text in a cell: wrapped, cut with an ellipsis, and with what a search found marked in it."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from scrdesk.ui.models.search_marks import SearchMarks

LEAD_CHARS = 30  # characters shown before a find that lies further down than the lines shown

_WIDE = re.compile("[\U00010000-\U0010ffff]")  # two code units in Qt, so that places would differ from Python's


class WrappedText:
    """A text laid out in at most ``n_lines`` lines of ``width_px``."""

    def __init__(
        self, text: str, font: QFont, width_px: int, n_lines: int, search: SearchMarks | None, found: QColor
    ) -> None:
        self._font = font
        self._width_px = max(width_px, 1)
        self._n_lines = n_lines
        self._found = found
        self._metrics = QFontMetrics(font)
        whole = " ".join(text.split())
        if not whole.isascii():
            whole = _WIDE.sub("\N{WHITE SQUARE}", whole)
        spots = search.within(whole) if search is not None else ()
        layout, n_shown = self._laid_out(whole, spots)
        if search is not None and spots and n_shown < len(whole) and spots[0][0] + spots[0][1] > n_shown - 1:
            whole = _from_before(whole, spots[0][0])
            spots = search.within(whole)
            layout, n_shown = self._laid_out(whole, spots)
        self.is_cut = n_shown < len(whole)
        self._layout = self._cut(layout, whole, spots) if self.is_cut else layout

    def paint(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint the lines from the top left of ``place``."""
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(place.topLeft()))

    @property
    def n_lines(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    @property
    def text(self) -> str:
        """The text as shown, with its ellipsis."""
        return self._layout.text()

    def _laid_out(self, text: str, spots: tuple[tuple[int, int], ...]) -> tuple[QTextLayout, int]:
        """Return the layout and how many characters its lines hold."""
        layout = QTextLayout(text, self._font)
        layout.setCacheEnabled(True)  # it is painted again and again
        layout.setTextOption(_wrapping())
        if spots:
            layout.setFormats([_format(start, length, self._found) for start, length in spots if start < len(text)])
        height, last = self._metrics.lineSpacing(), None
        layout.beginLayout()
        for number in range(self._n_lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width_px)
            line.setPosition(QPointF(0, number * height))
            last = line
        n_shown = last.textStart() + last.textLength() if last is not None else 0
        layout.endLayout()
        return layout, n_shown

    def _cut(self, layout: QTextLayout, whole: str, spots: tuple[tuple[int, int], ...]) -> QTextLayout:
        """Return the layout again with its last line ending in an ellipsis."""
        start = layout.lineAt(layout.lineCount() - 1).textStart()
        room = self._width_px
        line_text = whole[start : start + self._width_px]  # no character is narrower than a pixel
        metrics = self._metrics
        n_fit = len(line_text)
        low, high = 0, n_fit
        while low < high:
            middle = (low + high + 1) // 2
            if metrics.horizontalAdvance(line_text[:middle].rstrip() + "…") <= room:
                low = middle
            else:
                high = middle - 1
        while True:  # a word with its ellipsis may need a hair more than it measures, and would wrap out of sight
            text = whole[:start] + line_text[:low].rstrip() + "…"
            kept = tuple((at, min(length, len(text) - at)) for at, length in spots if at < len(text))
            cut, n_shown = self._laid_out(text, kept)
            if n_shown >= len(text) or low == 0:
                return cut
            low -= 1


@cache
def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _from_before(text: str, start: int) -> str:
    """Return the text from a word a little before ``start``, with a leading ellipsis."""
    begin = max(0, start - LEAD_CHARS)
    space = text.find(" ", begin, start)
    return "… " + text[space + 1 if space >= 0 else start :]


def _format(start: int, length: int, found: QColor) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start = start
    span.length = length
    look = QTextCharFormat()
    look.setBackground(found)
    span.format = look
    return span
