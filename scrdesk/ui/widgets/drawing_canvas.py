"""A drawing on the screen whose parts can be reached by mouse and keys, and are spoken by screen readers."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from scrdesk.domain.drawing import Drawing
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.drawing_painter import paint
from scrdesk.ui.widgets.restyle import set_look

Box = tuple[float, float, float, float]
RING_PX = 3
"""Room about a drawing for the ring of the part under the cursor."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a drawing: what it stands for, where it is, and what is said of it."""

    key: Hashable
    box: Box
    spoken: str


class DrawingCanvas(QWidget):
    """Shows a drawing at its own size; stands in a scroll area.

    Signals:
        part_chosen: key of the part under the cursor.
        part_activated: key of the part that was double-clicked, or chosen with Enter.
    """

    part_chosen = Signal(object)
    part_activated = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawing: Drawing | None = None
        self._parts: tuple[Part, ...] = ()
        self._current: int | None = None
        self._name = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def current_key(self) -> Hashable | None:
        """Key of the part under the cursor."""
        return None if self._current is None else self._parts[self._current].key

    def show_drawing(self, drawing: Drawing | None, parts: Sequence[Part], name: str) -> None:
        """Show another drawing; the cursor stays on the part with the same key.

        Args:
            drawing: None shows nothing.
            parts: in the order of the Tab and arrow keys.
            name: what the whole is, for screen readers.
        """
        key = self.current_key
        self._drawing, self._parts, self._name = drawing, tuple(parts), name
        keys = [part.key for part in self._parts]
        self._current = keys.index(key) if key in keys else None
        size = self.sizeHint()
        self.setFixedSize(size)
        self._speak()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the drawing."""
        if self._drawing is None:
            return QSize(1, 1)
        return QSize(round(self._drawing.width) + 2 * RING_PX, round(self._drawing.height) + 2 * RING_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the drawing, and a ring about the part under the cursor."""
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.translate(RING_PX, RING_PX)
        paint(painter, self._drawing, self._theme)
        if self._current is not None:
            width = RING_PX if self.hasFocus() else 1
            painter.setPen(QPen(self._theme.colour("accent"), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(*self._parts[self._current].box).adjusted(-2, -2, 2, 2), 6, 6)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show by a ring around the area that the keys go here."""
        super().focusInEvent(event)
        self._show_ring("true")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._show_ring("false")

    def _show_ring(self, is_shown: str) -> None:
        area = self._scroll_area()
        if area is not None:
            set_look(area, "ring", is_shown)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the part that was clicked."""
        place = self._part_at(event.position())
        if place is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._go_to(place)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the part that was clicked twice."""
        place = self._part_at(event.position())
        if place is not None:
            self.part_activated.emit(self._parts[place].key)

    @property
    def typed_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys that :meth:`keyPressEvent` reads, and what they do, for help."""
        return (
            ("Left, Right, Up, Down", self.tr("What stands nearest that way")),
            ("Home, End", self.tr("The first, the last")),
            ("Return", self.tr("Open what is chosen")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go to the nearest part that way, Home and End to the first and last, Enter opens."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self.part_activated.emit(self._parts[self._current].key)
        elif key in _WAYS and self._parts:
            self._go_to(0 if self._current is None else self._nearest(*_WAYS[Qt.Key(key)]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._parts:
            self._go_to(0 if key == Qt.Key.Key_Home else len(self._parts) - 1)
        else:
            super().keyPressEvent(event)

    def _part_at(self, at: QPointF) -> int | None:
        point = at - QPointF(RING_PX, RING_PX)
        for place, part in enumerate(self._parts):
            if QRectF(*part.box).contains(point):
                return place
        return None

    def _nearest(self, dx: int, dy: int) -> int:
        """Return the part that lies nearest in a direction, what lies straight ahead before what lies aside."""
        if self._current is None:
            return 0
        here = QRectF(*self._parts[self._current].box).center()
        found = []
        for place, part in enumerate(self._parts):
            way = QRectF(*part.box).center() - here
            ahead, aside = way.x() * dx + way.y() * dy, abs(way.x() * dy) + abs(way.y() * dx)
            if ahead > 1:
                found.append((ahead + 2 * aside, place))
        return min(found)[1] if found else self._current

    def _go_to(self, place: int) -> None:
        self._current = place
        self._speak()
        self.update()
        part = self._parts[place]
        area = self._scroll_area()
        if area is not None:
            x, y, width, height = part.box
            area.ensureVisible(round(x + width / 2), round(y + height / 2), round(width), round(height))
        self.part_chosen.emit(part.key)

    def _scroll_area(self) -> QScrollArea | None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent

    def _speak(self) -> None:
        spoken = "" if self._current is None else self._parts[self._current].spoken
        self.setAccessibleName(f"{self._name}: {spoken}" if spoken else self._name)
        self.setAccessibleDescription(self._drawing.description if self._drawing is not None else "")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))


_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
