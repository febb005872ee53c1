"""Paints what a corrected file changes: a tick, what kind of change, when, and the words taken out and put in.

Colour is never alone: words taken out are struck through behind a minus, words put in are underlined behind a plus.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout, QTextOption

from scrdesk.domain.comparison import RowChange, RowChangeKind
from scrdesk.domain.word_difference import Piece, PieceKind
from scrdesk.ui.delegates.pills import paint_pill
from scrdesk.ui.delegates.row_frame import Index, RowFrameDelegate
from scrdesk.ui.delegates.wrapped_text import WrappedText
from scrdesk.ui.models.comparison_model import (
    ACCEPT,
    CHANGE,
    KIND_TONES,
    WHEN,
    ChangeRole,
    signed,
)
from scrdesk.ui.theme import Theme
from scrdesk.ui.words import said

N_LINES = 3
BOX_PX = 16
TICK_PX = 2
_WIDE = re.compile("[\U00010000-\U0010ffff]")  # one sign in Python, two in Qt: formats would slip


class ChangeDelegate(RowFrameDelegate):
    """Paints cells of :class:`~scrdesk.ui.models.comparison_model.ComparisonModel`."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, N_LINES, parent)

    def paint_inside(self, painter: QPainter, inner: QRect, index: Index) -> None:
        """Paint what the cell holds."""
        change = cast("RowChange | None", index.data(ChangeRole.CHANGE))
        if change is not None:
            self._paint_cell(painter, inner, index, change)

    def _paint_cell(self, painter: QPainter, inner: QRect, index: Index, change: RowChange) -> None:
        theme = self._theme
        if index.column() == ACCEPT:
            state = index.data(Qt.ItemDataRole.CheckStateRole)
            if state is not None:
                self._paint_tick(painter, inner, is_ticked=state == Qt.CheckState.Checked)
                self._paint_decision(painter, inner, str(index.data()))
        elif index.column() == CHANGE:
            self._paint_kind(painter, inner, str(index.data()), change)
        elif index.column() == WHEN:
            text = WrappedText(
                str(index.data()), theme.font("body", is_bold=True), inner.width(), N_LINES, None, theme.colour("found")
            )
            text.paint(painter, inner, theme.colour("ink"))
        else:
            pieces = cast("Sequence[Piece]", index.data(ChangeRole.PIECES))
            self._paint_words(painter, inner, pieces, is_quiet=change.kind is RowChangeKind.UNCHANGED)

    def _paint_tick(self, painter: QPainter, inner: QRect, *, is_ticked: bool) -> None:
        theme = self._theme
        side = theme.px(BOX_PX)
        box = QRectF(inner.left() + 0.5, inner.top() + 0.5, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("accent" if is_ticked else "field_line"))
        painter.setBrush(theme.colour("accent" if is_ticked else "card"))
        painter.drawRoundedRect(box, side / 4, side / 4)
        if is_ticked:
            path = QPainterPath(QPointF(box.left() + side * 0.24, box.top() + side * 0.52))
            path.lineTo(box.left() + side * 0.43, box.top() + side * 0.72)
            path.lineTo(box.left() + side * 0.78, box.top() + side * 0.3)
            painter.setPen(QPen(theme.colour("on_accent"), theme.px(TICK_PX)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)

    def _paint_decision(self, painter: QPainter, inner: QRect, text: str) -> None:
        theme = self._theme
        small = theme.font("small")
        below = inner.adjusted(0, theme.px(BOX_PX + 4), 0, 0)
        painter.setFont(small)
        painter.setPen(theme.colour("soft_ink"))
        words = QFontMetrics(small).elidedText(text, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)

    def _paint_kind(self, painter: QPainter, inner: QRect, text: str, change: RowChange) -> None:
        theme = self._theme
        pill = paint_pill(painter, inner, text, KIND_TONES[change.kind], theme)
        small = theme.font("small")
        metrics = QFontMetrics(small)
        below = QRect(inner.left(), pill.bottom() + theme.px(3), inner.width(), metrics.lineSpacing())
        lines = [change.reference or said("new"), said("with the panel’s note") if change.has_note else ""]
        painter.setFont(small)
        painter.setPen(theme.colour("soft_ink"))
        for line in lines:
            words = metrics.elidedText(line, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)
            below.translate(0, metrics.lineSpacing())

    def _paint_words(self, painter: QPainter, inner: QRect, pieces: Sequence[Piece], *, is_quiet: bool) -> None:
        text, formats = self._formatted(pieces)
        layout, n_shown = self._laid_out(text, formats, inner.width())
        n_kept = n_shown
        while n_shown < len(text) and n_kept > 0:  # the ellipsis may need more room than what it stands for
            n_kept -= 2
            text = text[: max(n_kept, 0)].rstrip() + "…"
            layout, n_shown = self._laid_out(text, formats, inner.width())
        painter.setPen(self._theme.colour("soft_ink" if is_quiet else "ink"))
        layout.draw(painter, QPointF(inner.topLeft()))

    def _formatted(self, pieces: Sequence[Piece]) -> tuple[str, list[QTextLayout.FormatRange]]:
        parts: list[str] = []
        formats = []
        n_signs = 0
        for piece in pieces:
            part = _WIDE.sub("\N{WHITE SQUARE}", signed(piece))
            if piece.kind is not PieceKind.KEPT:
                span = QTextLayout.FormatRange()
                span.start, span.length = n_signs, len(part)
                span.format = self._look(piece.kind)
                formats.append(span)
            parts.append(part)
            n_signs += len(part)
        return "".join(parts), formats

    def _look(self, kind: PieceKind) -> QTextCharFormat:
        theme = self._theme
        tone = "bad" if kind is PieceKind.REMOVED else "good"
        look = QTextCharFormat()
        look.setForeground(theme.colour(tone))
        look.setBackground(theme.colour(f"{tone}_soft"))
        if kind is PieceKind.REMOVED:
            look.setFontStrikeOut(True)
        else:
            look.setFontUnderline(True)
        return look

    def _laid_out(
        self, text: str, formats: Sequence[QTextLayout.FormatRange], width_px: int
    ) -> tuple[QTextLayout, int]:
        """Return the layout and how many signs its lines hold."""
        font = self._theme.font("body")
        line_px = QFontMetrics(font).lineSpacing()
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([span for span in formats if span.start < len(text)])
        n_shown = 0
        layout.beginLayout()
        for number in range(N_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width_px, 1))
            line.setPosition(QPointF(0, number * line_px))
            n_shown = line.textStart() + line.textLength()
        layout.endLayout()
        return layout, n_shown
