"""The ring around what has the keyboard, for what paints itself; the style sheet draws it around everything else."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from scrdesk.ui.theme import Theme

RING_PX = 2


def paint_ring(painter: QPainter, within: QRect, theme: Theme) -> None:
    """Paint the ring along the inner edge of a rectangle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    pen = QPen(theme.colour("accent"), RING_PX)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(within.adjusted(1, 1, -1, -1))
