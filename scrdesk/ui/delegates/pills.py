"""Agency chips and tone pills as painted by delegates; the same looks as the labels of the style sheet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPixmapCache

from scrdesk.ui.theme import Theme

PILL_PADDING_PX = 8
CHIP_PADDING_PX = 6
CHIP_CORNER_PX = 4
EDGE_ALPHA = 0.4
WHITE = QColor("#ffffff")  # tokens.toml: white text is legible on each agency's hue, in both themes


def pill_size(text: str, theme: Theme) -> QSize:
    """Return the size of a tone pill in pixels."""
    metrics = theme.metrics("small")
    return QSize(metrics.horizontalAdvance(text) + theme.px(2 * PILL_PADDING_PX), metrics.height() + theme.px(4))


def paint_pill(painter: QPainter, place: QRect, text: str, tone: str, theme: Theme) -> QRect:
    """Paint a pill at the top left of ``place``, elided to its width; return where it was painted.

    Args:
        tone: "good", "warn", "bad", "info" or "quiet".
    """
    size = pill_size(text, theme)
    rect = QRect(place.left(), place.top(), min(size.width(), place.width()), size.height())
    painter.save()
    _draw_pill(text, tone, theme, painter, rect)
    painter.restore()
    return rect


def pill_stamp(text: str, tone: str, width_px: int, theme: Theme, ratio: float) -> QPixmap:
    """Return a pill of this width as a stamp, for whoever paints the same pills in every row and keeps them.

    Not kept here: what it says may be a word of a case, and whoever shows it forgets it with the store.
    """
    return _stamped(QSize(width_px, pill_size("x", theme).height()), ratio, partial(_draw_pill, text, tone, theme))


def _draw_pill(text: str, tone: str, theme: Theme, painter: QPainter, rect: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme.colour(tone)
    edge = QColor(colour)
    edge.setAlphaF(EDGE_ALPHA if tone == "info" else 0.0)  # its ground is that of a chosen row, where it would vanish
    painter.setPen(edge)
    painter.setBrush(theme.colour(f"{tone}_soft"))
    inner = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
    painter.setPen(colour)
    painter.setFont(theme.font("small"))
    room = rect.width() - theme.px(2 * PILL_PADDING_PX)
    words = theme.metrics("small").elidedText(text, Qt.TextElideMode.ElideRight, room + 1)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)


def chip_size(code: str, theme: Theme) -> QSize:
    """Return the size of an agency chip in pixels; short codes get the width of three broad letters.

    So what stands behind chips in a column begins at one place.
    """
    metrics = theme.metrics("small", is_bold=True)
    width = max(metrics.horizontalAdvance(code), metrics.horizontalAdvance("HOU"))
    return QSize(width + theme.px(2 * CHIP_PADDING_PX), metrics.height() + theme.px(2))


def paint_chip(painter: QPainter, place: QRect, code: str, kind: str, theme: Theme) -> QRect:
    """Paint an agency's code letters on its hue at the top left of ``place``; return where it was painted."""
    size = chip_size(code, theme)
    rect = QRect(place.left(), place.top(), min(size.width(), place.width()), size.height())
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    painter.drawPixmap(rect.topLeft(), chip_stamp(code, kind, rect.size(), theme, ratio))
    return rect


def chip_stamp(code: str, kind: str, size: QSize, theme: Theme, ratio: float) -> QPixmap:
    """Return a chip as a stamp: the same few stand in every row of a long table."""
    hue = theme.agency_colour(kind).name()
    name = f"agency_chip:{code} {hue} {size.width()} {size.height()} {theme.scale} {ratio}"
    kept = QPixmap()
    if QPixmapCache.find(name, kept):
        return kept
    stamp = _stamped(size, ratio, partial(_draw_chip, code, hue, theme))
    QPixmapCache.insert(name, stamp)
    return stamp


def _draw_chip(code: str, hue: str, theme: Theme, painter: QPainter, rect: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(hue))
    painter.drawRoundedRect(rect, theme.px(CHIP_CORNER_PX), theme.px(CHIP_CORNER_PX))
    painter.setPen(WHITE)
    painter.setFont(theme.font("small", is_bold=True))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, code)


def _stamped(size: QSize, ratio: float, draw: Callable[[QPainter, QRect], None]) -> QPixmap:
    stamp = QPixmap(size * ratio)
    stamp.setDevicePixelRatio(ratio)
    stamp.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stamp)
    draw(painter, QRect(0, 0, size.width(), size.height()))
    painter.end()
    return stamp
