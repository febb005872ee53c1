"""A bar at the left of a line that stands out: full, broken or thin, so that its tone is not told by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.value_view import WholeWords

TONE_ROLE = Qt.ItemDataRole.UserRole + 1
"""Role under which a model says the tone of a line in its first column."""
BAR_PX, THIN_PX, GAP_PX, EDGE_PX = 4, 2, 4, 3


class ToneBar(WholeWords):
    """Paints cells as every other, and the bar on that of the first column."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        super().paint(painter, option, index)
        tone = index.data(TONE_ROLE) if index.column() == 0 else None
        if not isinstance(tone, str):
            return
        for bar in bars(QRect(option.rect), tone, self._theme):
            painter.fillRect(bar, self._theme.colour(tone))


def bars(cell: QRect, tone: str, theme: Theme) -> list[QRect]:
    """Return the bar of a tone in a cell: one for "bad", two halves for "warn", a thin one for "good", else none."""
    if tone not in ("bad", "warn", "good"):
        return []
    edge = theme.px(EDGE_PX)
    high = cell.height() - 2 * edge
    wide = theme.px(THIN_PX if tone == "good" else BAR_PX)
    left, top = cell.left(), cell.top() + edge
    if tone != "warn":
        return [QRect(left, top, wide, high)]
    half = (high - theme.px(GAP_PX)) // 2
    return [QRect(left, top, wide, half), QRect(left, top + high - half, wide, half)]
