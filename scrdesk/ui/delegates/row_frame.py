"""What tables of equally high rows of text share: height, the chosen row, the cell with the focus, the line below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from scrdesk.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

PADDING_PX = 8
BAR_PX = 3  # bar at the left of the cell with the focus, so that it is not told by colour alone


class RowFrameDelegate(QStyledItemDelegate):
    """Paints the frame of a cell of ``n_lines`` lines; what is in it is painted by :meth:`paint_inside`."""

    def __init__(self, theme: Theme, n_lines: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._n_lines = n_lines

    def row_height_px(self) -> int:
        """Return the height that every row has."""
        theme = self._theme
        return self._n_lines * QFontMetrics(theme.font("body")).lineSpacing() + theme.px(2 * PADDING_PX) + 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return the fixed row height."""
        return QSize(self._theme.px(80), self.row_height_px())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        theme = self._theme
        rect = QRect(option.rect)
        painter.save()
        painter.setClipRect(rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(rect.left(), rect.top(), theme.px(BAR_PX), rect.height()), theme.colour("accent"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        padding = theme.px(PADDING_PX)
        self.paint_inside(painter, rect.adjusted(padding, padding, -padding, -padding), index)
        painter.restore()

    def paint_inside(self, painter: QPainter, inner: QRect, index: Index) -> None:
        """Paint what the cell holds."""
        raise NotImplementedError
