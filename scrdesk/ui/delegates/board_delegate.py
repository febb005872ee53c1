"""Paints who has sent what: chip and name, pills for standings, soft text for earlier files."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from scrdesk.ui.delegates.pills import chip_size, paint_chip, paint_pill, pill_size
from scrdesk.ui.models.board_model import HEADINGS, BoardLine, BoardRole
from scrdesk.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

PADDING_PX = 8
BAR_PX = 3


class BoardDelegate(QStyledItemDelegate):
    """Paints cells of :class:`~scrdesk.ui.models.board_model.BoardModel`."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def row_height_px(self) -> int:
        """Return the height that every row has."""
        return pill_size("x", self._theme).height() + self._theme.px(12) + 1

    def needed_px(self, index: Index) -> int:
        """Return the width in which the words of a cell that is no name are whole."""
        text = str(index.data() or "")
        is_pill = bool(index.data(BoardRole.TONE)) and bool(text)
        words = pill_size(text, self._theme).width() if is_pill else self._theme.metrics().horizontalAdvance(text) + 1
        return words + 2 * self._theme.px(PADDING_PX)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return the fixed row height."""
        return QSize(self._theme.px(60), self.row_height_px())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        theme = self._theme
        rect = QRect(option.rect)
        line = cast("BoardLine | None", index.data(BoardRole.LINE))
        painter.save()
        painter.setClipRect(rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
            if index.column() == 0:
                painter.fillRect(
                    QRect(rect.left(), rect.top(), theme.px(BAR_PX), rect.height()), theme.colour("accent")
                )
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        inner = rect.adjusted(theme.px(PADDING_PX), 0, -theme.px(PADDING_PX), 0)
        if line is not None:
            self._paint_cell(painter, inner, index, line)
        painter.restore()

    def _paint_cell(self, painter: QPainter, inner: QRect, index: Index, line: BoardLine) -> None:
        theme = self._theme
        text, tone = str(index.data() or ""), str(index.data(BoardRole.TONE) or "")
        if HEADINGS[index.column()] == "Agency" and line.standing is not None:
            agency = line.standing.agency
            top = inner.top() + (inner.height() - chip_size(agency.code, theme).height()) // 2
            chip = paint_chip(
                painter, QRect(inner.left(), top, inner.width(), inner.height()), agency.code, agency.kind, theme
            )
            inner = inner.adjusted(chip.width() + theme.px(PADDING_PX), 0, 0, 0)
        elif tone and text:
            top = inner.top() + (inner.height() - pill_size(text, theme).height()) // 2
            paint_pill(painter, QRect(inner.left(), top, inner.width(), inner.height()), text, tone, theme)
            return
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink" if line.standing is not None else "soft_ink"))
        is_file = HEADINGS[index.column()] == "File"  # the end of a file's name tells its version
        mode = Qt.TextElideMode.ElideMiddle if is_file else Qt.TextElideMode.ElideRight
        words = QFontMetrics(theme.font("body")).elidedText(text, mode, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
