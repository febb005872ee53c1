"""Paints words in which agencies are named by their code letters: each agency as its chip, in a row of wrapped words.

A word that is an agency's code becomes its chip; an entry's reference gets the chip of its agency before it. What the
model says stays what a screen reader reads, what is searched and what stands in the tool tip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from scrdesk.ui.delegates.pills import chip_size, paint_chip
from scrdesk.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

SIDE_PX = 8  # what the style sheet keeps clear of a cell's sides
ABOVE_PX = 6
LINE_GAP_PX = 2
CHIP_GAP_PX = 6
SIGN_GAP_PX = 1  # before a comma

_WORD = re.compile(r"(?P<lead>[(“]*)(?P<name>.*?)(?P<end>[;,.:)”]*)")


@dataclass(frozen=True, slots=True)
class _Word:
    """A word: the code of the chip before it or "", what stands before and after, and where in the cell."""

    code: str
    lead: str
    text: str
    left: int
    line: int


class AgencyWords(QStyledItemDelegate):
    """Paints cells of a table of values whose words name agencies."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kinds: dict[str, str] = {}

    def set_agencies(self, kinds: Mapping[str, str]) -> None:
        """Tell the kind of each agency by its code letters; a word that is none of them stays a word."""
        self._kinds = dict(kinds)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the words need in the width at hand."""
        theme = self._theme
        width = option.rect.width()
        words = tuple(self._placed(str(index.data() or ""), width - 2 * theme.px(SIDE_PX)))
        n_lines = words[-1].line + 1 if words else 1
        return QSize(width, n_lines * self._line_px() + 2 * theme.px(ABOVE_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell's ground as every other cell's, and the words and chips on it."""
        theme = self._theme
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, widget)
        inner = QRect(option.rect).adjusted(theme.px(SIDE_PX), 0, -theme.px(SIDE_PX), 0)
        words = tuple(self._placed(str(index.data() or ""), inner.width()))
        if not words:
            return
        line_px, metrics = self._line_px(), theme.metrics("body")
        top = inner.top() + max(0, (inner.height() - (words[-1].line + 1) * line_px) // 2)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink"))
        for word in words:
            place = QRect(inner.left() + word.left, top + word.line * line_px, inner.width(), line_px)
            self._paint_text(painter, place, word.lead)
            if word.code:
                place.translate(metrics.horizontalAdvance(word.lead), 0)
                place.translate(self._paint_chip(painter, place, word), 0)
            self._paint_text(painter, place, word.text)
        painter.restore()

    @staticmethod
    def _paint_text(painter: QPainter, place: QRect, text: str) -> None:
        if text:
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_chip(self, painter: QPainter, place: QRect, word: _Word) -> int:
        theme = self._theme
        size = chip_size(word.code, theme)
        at = QRect(place.left(), place.top() + (place.height() - size.height()) // 2, size.width(), size.height())
        paint_chip(painter, at, word.code, self._kinds[word.code], theme)
        return self._chip_px(word)

    def _chip_px(self, word: _Word) -> int:
        is_before_reference = word.text.startswith(f"{word.code}-")
        gap_px = CHIP_GAP_PX if is_before_reference else SIGN_GAP_PX
        return chip_size(word.code, self._theme).width() + self._theme.px(gap_px)

    def _line_px(self) -> int:
        theme = self._theme
        return max(chip_size("X", theme).height(), theme.metrics("body").height()) + theme.px(LINE_GAP_PX)

    def _placed(self, text: str, width_px: int) -> Iterator[_Word]:
        """Yield the words with where each stands; a line of the text begins a line of the cell."""
        metrics = self._theme.metrics("body")
        space = metrics.horizontalAdvance(" ")
        number = -1
        for line in text.split("\n"):
            number, left = number + 1, 0
            for part in line.split():
                word = self._word(part)
                wide = metrics.horizontalAdvance(word.lead) + metrics.horizontalAdvance(word.text)
                wide += self._chip_px(word) if word.code else 0
                if left and left + wide > width_px:
                    number, left = number + 1, 0
                yield _Word(word.code, word.lead, word.text, left, number)
                left += wide + space

    def _word(self, part: str) -> _Word:
        found = _WORD.fullmatch(part)
        lead, name, end = found.group("lead", "name", "end") if found else ("", part, "")
        if name in self._kinds:
            return _Word(name, lead, end, 0, 0)
        code, dash, number = name.rpartition("-")
        if dash and number.isdigit() and code in self._kinds:
            return _Word(code, lead, name + end, 0, 0)
        return _Word("", "", part, 0, 0)
