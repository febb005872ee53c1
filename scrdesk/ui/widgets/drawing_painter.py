"""Paints a drawing of the domain with Qt: the same shapes that are written to SVG and PDF."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF, QStaticText

from scrdesk.domain.drawing import Anchor, Boxes, Dots, Drawing, Lines, Polygon, Words
from scrdesk.ui.theme import Theme

N_DOTS_STAMPED = 6
"""From so many alike dots on, one is drawn and stamped: each circle drawn for itself costs ten times as much."""
N_WIDTHS_KEPT = 5_000
N_SET_KEPT = 2_000
"""Lines kept laid out; a screen full of lanes has some 300."""
N_ROUNDED = 40
"""Up to so many boxes have round corners: each costs as much as a hundred square ones, and among many nobody looks."""


class SetWords(NamedTuple):
    """A line of words laid out once, to be painted many times: its width, and how far its top is over its baseline."""

    laid: QStaticText
    width: float
    ascent: float


class ScreenMeasure:
    """How wide words are in the window's typeface, and words laid out in it."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._metrics: dict[tuple[float, bool], QFontMetricsF] = {}
        self._widths: dict[tuple[str, float, bool], float] = {}
        self._set: dict[tuple[str, float, bool], SetWords] = {}
        theme.changed.connect(self.forget)

    def forget(self) -> None:
        """Forget every word that was measured."""
        self._metrics.clear()
        self._widths.clear()
        self._set.clear()

    def __call__(self, text: str, size: float, *, is_bold: bool = False) -> float:
        """Return the width in pixels."""
        known = self._widths.get((text, size, is_bold))
        if known is not None:
            return known
        if len(self._widths) >= N_WIDTHS_KEPT:
            self._widths.clear()
        width = self._widths[text, size, is_bold] = self._metrics_of(size, is_bold=is_bold).horizontalAdvance(text)
        return width

    def set_words(self, text: str, size: float, *, is_bold: bool) -> SetWords:
        """Return words laid out: painting them again costs half of what it costs to lay them out each time."""
        known = self._set.get((text, size, is_bold))
        if known is not None:
            return known
        if len(self._set) >= N_SET_KEPT:
            self._set.clear()
        laid = QStaticText(text)
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        ascent = self._metrics_of(size, is_bold=is_bold).ascent()
        found = self._set[text, size, is_bold] = SetWords(laid, self(text, size, is_bold=is_bold), ascent)
        return found

    def _metrics_of(self, size: float, *, is_bold: bool) -> QFontMetricsF:
        metrics = self._metrics.get((size, is_bold))
        if metrics is None:
            font = font_of(self._theme, size, is_bold=is_bold)
            metrics = self._metrics[size, is_bold] = QFontMetricsF(font)
        return metrics


def font_of(theme: Theme, size: float, *, is_bold: bool) -> QFont:
    """Return our font in any size."""
    font = theme.font("body", is_bold=is_bold)
    font.setPixelSize(max(1, round(size)))
    return font


def paint(painter: QPainter, drawing: Drawing, theme: Theme, measure: ScreenMeasure | None = None) -> None:
    """Paint a drawing at the painter's origin.

    Args:
        measure: keeps words laid out from one frame to the next; without it each is laid out anew.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fonts: dict[tuple[float, bool], QFont] = {}
    metrics: dict[tuple[float, bool], QFontMetricsF] = {}
    font_now: tuple[float, bool] | None = None
    colour_now = ""
    for shape in drawing.shapes:
        if isinstance(shape, Words):
            key = (shape.size, shape.is_bold)
            if key != font_now:
                if key not in fonts:
                    fonts[key] = font_of(theme, shape.size, is_bold=shape.is_bold)
                    metrics[key] = QFontMetricsF(fonts[key])
                painter.setFont(fonts[key])
                font_now = key
            if shape.colour != colour_now:
                painter.setPen(_colour(shape.colour))
                colour_now = shape.colour
            if measure is None:
                _words(painter, shape, metrics[key])
            else:
                _laid_words(painter, shape, measure)
            continue
        colour_now = ""
        if isinstance(shape, Lines):
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


@lru_cache(maxsize=64)
def _pen(colour: str, width: float, dash: tuple[float, ...]) -> QPen:
    if not colour:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(_colour(colour), width)
    if dash:
        pen.setDashPattern([max(0.1, each / max(width, 0.1)) for each in dash])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _smooth(painter: QPainter, *, on: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on)


def _set_look(painter: QPainter, shape: Boxes | Dots | Polygon, opacity: float = 1.0) -> None:
    painter.setPen(_pen(shape.edge, shape.edge_width, shape.dash))
    if shape.fill:
        painter.setBrush(_brush(shape.fill, opacity))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _lines(painter: QPainter, shape: Lines) -> None:
    # Upright and level lines stand on whole pixels: sharp, and a hundred times as fast as smoothed ones.
    is_plain = all(x1 == x2 or y1 == y2 for x1, y1, x2, y2 in shape.places)
    painter.setPen(_pen(shape.colour, max(1, round(shape.width)) if is_plain else shape.width, shape.dash))
    _smooth(painter, on=not is_plain)
    painter.drawLines([QLineF(*place) for place in shape.places])
    _smooth(painter, on=True)


def _boxes(painter: QPainter, shape: Boxes) -> None:
    if not shape.places:
        return
    if shape.radius and not shape.dash and shape.fill and all(tall <= 2 * shape.radius for *_, tall in shape.places):
        _capsules(painter, shape)
        return
    _set_look(painter, shape, shape.opacity)
    if shape.radius and len(shape.places) <= N_ROUNDED:
        for x, y, width, height in shape.places:
            radius = min(shape.radius, width / 2, height / 2)
            painter.drawRoundedRect(QRectF(x, y, width, height), radius, radius)
        return
    # Columns and grounds stand on whole pixels: sharp, and several times as fast as smoothed edges.
    _smooth(painter, on=False)
    painter.drawRects([QRectF(*place) for place in shape.places])
    _smooth(painter, on=True)


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
        first, last = _half_stamps(side, shape.fill, shape.edge, shape.edge_width, ratio, shape.opacity)
        painter.drawPixmap(QPointF(left, top), first)
        painter.drawPixmap(QPointF(right - side, top), last)
        if right - left > 2 * side:
            middles.append(QRectF(left + side, top, right - left - 2 * side, 2 * side))
    if not middles:
        return
    line = max(1, round(shape.edge_width))
    edges = [QRectF(m.x(), level, m.width(), line) for m in middles for level in (m.y(), m.bottom() - line)]
    _smooth(painter, on=False)
    _set_look(painter, Boxes((), shape.fill), shape.opacity)
    painter.drawRects(middles)
    if shape.edge:
        _set_look(painter, Boxes((), shape.edge))
        painter.drawRects(edges)
    _smooth(painter, on=True)


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
def _half_stamps(
    side: int, fill: str, edge: str, edge_width: float, ratio: float, opacity: float
) -> tuple[QPixmap, QPixmap]:
    """Return the left and the right half of a circle of this radius in whole pixels, cut to their box."""
    stamp = _stamp(side - edge_width / 2, fill, edge, edge_width, ratio, opacity)
    inset = stamp.deviceIndependentSize().width() / 2 - side
    halves = []
    for left in (inset, inset + side):
        half = stamp.copy(round(left * ratio), round(inset * ratio), round(side * ratio), round(2 * side * ratio))
        half.setDevicePixelRatio(ratio)
        halves.append(half)
    return halves[0], halves[1]


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
    x = shape.x
    if shape.anchor is not Anchor.START:
        width = metrics.horizontalAdvance(shape.text)
        x -= width if shape.anchor is Anchor.END else width / 2
    painter.drawText(QPointF(x, shape.y), shape.text)


def _laid_words(painter: QPainter, shape: Words, measure: ScreenMeasure) -> None:
    words = measure.set_words(shape.text, shape.size, is_bold=shape.is_bold)
    x = shape.x
    if shape.anchor is not Anchor.START:
        x -= words.width if shape.anchor is Anchor.END else words.width / 2
    painter.drawStaticText(QPointF(x, shape.y - words.ascent), words.laid)
