"""Paints a drawing of the domain with Qt: the same shapes that are written to SVG and PDF."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from scrdesk.domain.drawing import Anchor, Boxes, Dots, Drawing, Lines, Polygon, Words
from scrdesk.ui.theme import Theme

N_DOTS_STAMPED = 24
"""From so many alike dots on, one is drawn and stamped: each circle drawn for itself costs ten times as much."""
N_WIDTHS_KEPT = 5_000
N_ROUNDED = 40
"""Up to so many boxes have round corners: each costs as much as a hundred square ones, and among many nobody looks."""


class ScreenMeasure:
    """How wide words are in the window's typeface."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._metrics: dict[tuple[float, bool], QFontMetricsF] = {}
        self._widths: dict[tuple[str, float, bool], float] = {}
        theme.changed.connect(self.forget)

    def forget(self) -> None:
        """Forget every word that was measured."""
        self._metrics.clear()
        self._widths.clear()

    def __call__(self, text: str, size: float, *, is_bold: bool = False) -> float:
        """Return the width in pixels."""
        known = self._widths.get((text, size, is_bold))
        if known is not None:
            return known
        key = (size, is_bold)
        metrics = self._metrics.get(key)
        if metrics is None:
            metrics = self._metrics[key] = QFontMetricsF(font_of(self._theme, size, is_bold=is_bold))
        if len(self._widths) >= N_WIDTHS_KEPT:
            self._widths.clear()
        width = self._widths[text, size, is_bold] = metrics.horizontalAdvance(text)
        return width


def font_of(theme: Theme, size: float, *, is_bold: bool) -> QFont:
    """Return our font in any size."""
    font = theme.font("body", is_bold=is_bold)
    font.setPixelSize(max(1, round(size)))
    return font


def paint(painter: QPainter, drawing: Drawing, theme: Theme) -> None:
    """Paint a drawing at the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fonts: dict[tuple[float, bool], QFont] = {}
    metrics: dict[tuple[float, bool], QFontMetricsF] = {}
    current: tuple[float, bool] | None = None
    for shape in drawing.shapes:
        if isinstance(shape, Words):
            key = (shape.size, shape.is_bold)
            if key not in fonts:
                fonts[key] = font_of(theme, shape.size, is_bold=shape.is_bold)
                metrics[key] = QFontMetricsF(fonts[key])
            if key != current:
                painter.setFont(fonts[key])
                current = key
            _words(painter, shape, metrics[key])
        elif isinstance(shape, Lines):
            _lines(painter, shape)
        elif isinstance(shape, Boxes):
            _boxes(painter, shape)
        elif isinstance(shape, Dots):
            _dots(painter, shape)
        else:
            _polygon(painter, shape)


@lru_cache(maxsize=64)
def _colour(name: str) -> QColor:
    return QColor(name)


@lru_cache(maxsize=64)
def _brush(fill: str, opacity: float) -> QBrush:
    colour = QColor(fill)
    colour.setAlphaF(opacity)
    return QBrush(colour)


def _pen(colour: str, width: float, dash: tuple[float, ...]) -> QPen:
    pen = QPen(_colour(colour), width)
    if dash:
        pen.setDashPattern([max(0.1, each / max(width, 0.1)) for each in dash])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _set_look(painter: QPainter, shape: Boxes | Dots | Polygon, opacity: float = 1.0) -> None:
    painter.setPen(_pen(shape.edge, shape.edge_width, shape.dash) if shape.edge else QPen(Qt.PenStyle.NoPen))
    if shape.fill:
        painter.setBrush(_brush(shape.fill, opacity))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _lines(painter: QPainter, shape: Lines) -> None:
    # Upright and level lines stand on whole pixels: sharp, and a hundred times as fast as smoothed ones.
    is_plain = all(x1 == x2 or y1 == y2 for x1, y1, x2, y2 in shape.places)
    painter.setPen(_pen(shape.colour, max(1, round(shape.width)) if is_plain else shape.width, shape.dash))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=not is_plain)
    painter.drawLines([QLineF(*place) for place in shape.places])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _boxes(painter: QPainter, shape: Boxes) -> None:
    _set_look(painter, shape, shape.opacity)
    if shape.radius and not shape.dash and shape.fill and all(tall <= 2 * shape.radius for *_, tall in shape.places):
        _capsules(painter, shape)
        return
    if shape.radius and len(shape.places) <= N_ROUNDED:
        for x, y, width, height in shape.places:
            radius = min(shape.radius, width / 2, height / 2)
            painter.drawRoundedRect(QRectF(x, y, width, height), radius, radius)
        return
    # Columns and grounds stand on whole pixels: sharp, and several times as fast as smoothed edges.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.drawRects([QRectF(*place) for place in shape.places])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _capsules(painter: QPainter, shape: Boxes) -> None:
    """Boxes with half circles at both ends: the ends are stamped, since each drawn for itself takes a third of a
    thousandth of a second."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device else 1.0
    middles = []
    for x, y, width, height in shape.places:
        # On whole pixels, so that stamped ends and drawn middles meet.
        left, top, right = round(x), round(y), round(x + width)
        side = max(2, round(height / 2))
        left, right = (left, right) if right - left >= 2 * side else (round(x + width / 2) - side, 0)
        right = right or left + 2 * side
        stamp = _stamp(side - shape.edge_width / 2, shape.fill, shape.edge, shape.edge_width, ratio, shape.opacity)
        whole = stamp.deviceIndependentSize().width()
        inset = whole / 2 - side
        half = QRectF(inset * ratio, inset * ratio, side * ratio, 2 * side * ratio)
        painter.drawPixmap(QRectF(left, top, side, 2 * side), stamp, half)
        half.translate(side * ratio, 0)
        painter.drawPixmap(QRectF(right - side, top, side, 2 * side), stamp, half)
        if right - left > 2 * side:
            middles.append(QRectF(left + side, top, right - left - 2 * side, 2 * side))
    line = max(1, round(shape.edge_width))
    edges = [QRectF(m.x(), level, m.width(), line) for m in middles for level in (m.y(), m.bottom() - line)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    _set_look(painter, Boxes((), shape.fill), shape.opacity)
    painter.drawRects(middles)
    if shape.edge:
        _set_look(painter, Boxes((), shape.edge))
        painter.drawRects(edges)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _dots(painter: QPainter, shape: Dots) -> None:
    if len(shape.centres) < N_DOTS_STAMPED:
        _set_look(painter, shape)
        for x, y in shape.centres:
            painter.drawEllipse(QPointF(x, y), shape.radius, shape.radius)
        return
    device = painter.device()
    stamp = _stamp(shape.radius, shape.fill, shape.edge, shape.edge_width, device.devicePixelRatio() if device else 1.0)
    half = stamp.deviceIndependentSize().width() / 2
    for x, y in shape.centres:
        painter.drawPixmap(QPointF(x - half, y - half), stamp)


@lru_cache(maxsize=64)
def _stamp(radius: float, fill: str, edge: str, edge_width: float, ratio: float, opacity: float = 1.0) -> QPixmap:
    side = 2 * (int(radius + edge_width) + 2)
    stamp = QPixmap(round(side * ratio), round(side * ratio))
    stamp.setDevicePixelRatio(ratio)
    stamp.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stamp)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _set_look(painter, Dots((), radius, fill, edge, edge_width), opacity)
    painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius)
    painter.end()
    return stamp


def _polygon(painter: QPainter, shape: Polygon) -> None:
    _set_look(painter, shape)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in shape.points]))


def _words(painter: QPainter, shape: Words, metrics: QFontMetricsF) -> None:
    painter.setPen(_colour(shape.colour))
    x = shape.x
    if shape.anchor is not Anchor.START:
        width = metrics.horizontalAdvance(shape.text)
        x -= width if shape.anchor is Anchor.END else width / 2
    painter.drawText(QPointF(x, shape.y), shape.text)
