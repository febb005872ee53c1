"""The lanes themselves: painting, zooming, moving and choosing, by wheel, mouse and keyboard."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.timeline import finding
from scrdesk.domain.timeline.figure import COLOUR_ROLES, GROUNDS, Look, described, draw, is_crowded
from scrdesk.domain.timeline.marks import Mark, Timeline
from scrdesk.domain.timeline.scale import STEP, TimeScale
from scrdesk.ui.theme import Theme
from scrdesk.ui.tokens import hues_on
from scrdesk.ui.widgets.drawing_painter import ScreenMeasure, paint
from scrdesk.ui.widgets.focus_ring import paint_ring
from scrdesk.ui.words import counted

HEAD_PX, AXIS_PX, LANE_PX, FOOT_PX = 156, 58, 62, 44
SMALLEST_LANE_PX = 40
LOW_PX, LOW_FOOT_PX, LOW_LANE_PX = 400, 24, 34
"""A canvas lower than this at 100 % (large type on a small screen) gives its height to lanes, and those are lower."""
PAN_SHARE = 0.12
MOST_MARKS = 800
FEWEST_MARKS = 24
"""Marks drawn one by one in all lanes in sight, and in one at least: what keeps a frame under 16 ms."""
WHEEL_NOTCH = 120
DRAG_PX = 4


class TimelineCanvas(QAbstractScrollArea):
    """Shows a :class:`Timeline`.

    Signals:
        entry_chosen: id of the entry under the cursor, or None.
        entry_wanted: id of an entry to be shown in the table (Enter, double click).
        scale_changed: another stretch of time is in sight.
        lane_wanted: key of a lane whose title was clicked twice.
    """

    entry_chosen = Signal(object)
    entry_wanted = Signal(object)
    scale_changed = Signal()
    lane_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure = ScreenMeasure(theme)
        self.timeline = Timeline((), 0, 0)
        self._look = self._made_look()
        self.scale = TimeScale(self.timeline.extent[0], 365.0, 1.0)
        self._is_filtered = False
        self._is_fitted = True
        self._current: tuple[int, EntryId] | None = None
        self._pressed: QPointF | None = None
        self._pressed_scale = self.scale
        self._is_dragging = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Timeline"))
        theme.changed.connect(self._on_theme_changed)

    # --- what is shown ---

    @property
    def current(self) -> tuple[int, EntryId] | None:
        """Lane and entry under the cursor."""
        return self._current

    def show_timeline(self, timeline: Timeline, *, is_filtered: bool, keeps_place: bool) -> None:
        """Show another timeline; the stretch of time stays when ``keeps_place`` and it was not the whole."""
        chosen = self._current[1] if self._current else None
        self.timeline, self._is_filtered = timeline, is_filtered
        self._current = None
        if chosen is not None:
            self._current = finding.found(self.timeline, chosen)
        if not keeps_place or self._is_fitted:
            self.fit()
        self._set_scroll_range()
        self._describe()
        self.viewport().update()

    def fit(self) -> None:
        """Show everything."""
        self._set_scale(self.scale.showing(*self.timeline.extent))
        self._is_fitted = True

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show a day ``factor`` times as wide; the entry under the cursor, else the middle, stays where it is."""
        if around is None:
            mark = self._current_mark()
            in_sight = mark is not None and self.scale.begin <= mark.middle <= self.scale.end
            around = mark.middle if mark is not None and in_sight else self.scale.begin + self.scale.n_days / 2
        self._set_scale(self.scale.zoomed(factor, around))

    def show_stretch(self, begin: float, end: float) -> None:
        """Show this stretch of time."""
        self._set_scale(self.scale.showing(begin, end))

    def go_to(self, entry_id: EntryId) -> bool:
        """Put the cursor on an entry and bring it into sight; False when it is not drawn."""
        found = finding.found(self.timeline, entry_id)
        if found is None:
            return False
        self._choose(found)
        return True

    def clear(self) -> None:
        """Forget everything."""
        self._current = None
        self.timeline = Timeline((), 0, 0)
        self._is_fitted = True
        self._measure.forget()
        self._set_scroll_range()
        self.viewport().update()

    def _current_mark(self) -> Mark | None:
        return finding.mark_at(self.timeline, self._current)

    def _choose(self, chosen: tuple[int, EntryId] | None) -> None:
        self._current = chosen
        mark = self._current_mark()
        if chosen is not None and mark is not None:
            self._set_scale(self.scale.holding(mark.middle), keeps_fit=True)
            top = chosen[0] * self._look.lane
            bar = self.verticalScrollBar()
            room = self.viewport().height() - self._look.axis - self._look.foot
            if top < bar.value():
                bar.setValue(int(top))
            elif top + self._look.lane > bar.value() + room:
                bar.setValue(int(top + self._look.lane - room))
        self.entry_chosen.emit(None if chosen is None else chosen[1])
        self._describe()
        self.viewport().update()

    def _set_scale(self, scale: TimeScale, *, keeps_fit: bool = False) -> None:
        width = max(1.0, self.viewport().width() - self._look.head)
        changed = scale.sized(width)
        if changed != self.scale:
            self.scale = changed
            self._is_fitted = self._is_fitted and keeps_fit
            self.viewport().update()
            self.scale_changed.emit()

    def _describe(self) -> None:
        words = described(self.timeline, self.scale)
        if self._current is not None and self._current_mark() is not None:
            lane = self.timeline.lanes[self._current[0]]
            place = lane.place_of(self._current[1]) or 0
            words = self.tr("{lane}: entry {n} of {all}. {whole}").format(
                lane=lane.title, n=place + 1, all=len(lane), whole=words
            )
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # --- painting ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is in sight."""
        painter = QPainter(self.viewport())
        drawing = draw(
            self.timeline,
            self.scale,
            self._look,
            float(self.viewport().height()),
            scrolled=float(self.verticalScrollBar().value()),
            current=self._current,
            is_filtered=self._is_filtered,
            is_described=False,
        )
        paint(painter, drawing, self._theme, self._measure)
        if self.hasFocus():
            paint_ring(painter, self.viewport().rect(), self._theme)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the stretch of time; only its width changes."""
        super().resizeEvent(event)
        is_fitted = self._is_fitted
        self._set_scale(self.scale, keeps_fit=True)
        if is_fitted:
            self.fit()
        self._set_scroll_range()

    @property
    def _is_low(self) -> bool:
        return self.viewport().height() < self._theme.px(LOW_PX)

    def _smallest_lane_px(self) -> int:
        return self._theme.px(LOW_LANE_PX if self._is_low else SMALLEST_LANE_PX)

    def _room_px(self) -> int:
        foot = LOW_FOOT_PX if self._is_low else FOOT_PX
        return self.viewport().height() - self._theme.px(AXIS_PX) - self._theme.px(foot)

    def _set_scroll_range(self) -> None:
        n_lanes = max(1, len(self.timeline.lanes))
        room, usual = self._room_px(), self._theme.px(LANE_PX)
        lane = min(usual, max(self._smallest_lane_px(), room // n_lanes)) if room > 0 else usual
        self._look = self._made_look(float(lane))
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, int(n_lanes * lane - room)))
        bar.setPageStep(max(1, int(room)))
        bar.setSingleStep(int(lane))

    def _made_look(self, lane_px: float | None = None) -> Look:
        theme = self._theme
        colours = {role: theme.hex(role) for role in COLOUR_ROLES}
        return Look(
            colours,
            hues_on(theme.tokens.agency, (colours[ground] for ground in GROUNDS)),
            self._measure,
            theme.scale / 100,
            theme.px(HEAD_PX),
            theme.px(AXIS_PX),
            theme.px(LANE_PX) if lane_px is None else lane_px,
            theme.px(LOW_FOOT_PX if self._is_low else FOOT_PX),
            most_marks=max(FEWEST_MARKS, MOST_MARKS // self._n_lanes_in_sight()),
        )

    def _n_lanes_in_sight(self) -> int:
        return max(1, min(len(self.timeline.lanes), self._room_px() // max(1, self._smallest_lane_px())))

    def _on_theme_changed(self) -> None:
        self._look = self._made_look()
        self._set_scale(self.scale, keeps_fit=True)
        self._set_scroll_range()
        self.viewport().update()

    # --- mouse ---

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer; with Shift move through time, with Ctrl scroll the lanes."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - turned)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier or abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            self._set_scale(self.scale.moved(-turned / WHEEL_NOTCH * PAN_SHARE * self.scale.n_days))
        else:
            x = max(0.0, event.position().x() - self._look.head)
            self.zoom(STEP ** (turned / WHEEL_NOTCH), self.scale.day(x))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move through time, or choose on release."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._pressed_scale, self._is_dragging = event.position(), self.scale, False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move through time while the button is held."""
        if self._pressed is None:
            is_over = self._hit(event.position()) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)
            return
        moved = event.position() - self._pressed
        if abs(moved.x()) > DRAG_PX:
            self._is_dragging = True
        if self._is_dragging:
            self._set_scale(self._pressed_scale.moved(-moved.x() / self._pressed_scale.per_day))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the entry that was clicked."""
        if self._pressed is not None and not self._is_dragging:
            hit = self._hit(event.position())
            if hit is not None:
                self._choose(hit)
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the entry in the table; on a crowded lane or bare ground, zoom in; on a title, ask for that lane."""
        hit = self._hit(event.position())
        lane = self._lane_at(event.position().y())
        if event.position().x() < self._look.head:
            if lane is not None:
                self.lane_wanted.emit(self.timeline.lanes[lane].key)
        elif hit is not None and lane is not None and not is_crowded(self.timeline.lanes[lane], self.scale, self._look):
            self.entry_wanted.emit(hit[1])
        else:
            self.zoom(STEP**3, self.scale.day(event.position().x() - self._look.head))

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what lies under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._told_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def _told_at(self, at: QPointF) -> str:
        lane_number = self._lane_at(at.y())
        if lane_number is None:
            return ""
        lane = self.timeline.lanes[lane_number]
        if at.x() < self._look.head:
            return self.tr("{lane}: {entries}. Click twice to show only these.").format(
                lane=lane.title, entries=counted(len(lane), "entry", "entries")
            )
        hit = self._hit(at)
        if hit is None or is_crowded(lane, self.scale, self._look):
            reach = finding.NEAR / self.scale.per_day
            day = self.scale.day(at.x() - self._look.head)
            n_near = lane.count(day - reach, day + reach)
            on = day_in_words(date.fromordinal(max(1, int(day))))
            return self.tr("{n} about {day}").format(n=n_near, day=on) if n_near else on
        place = lane.place_of(hit[1])
        mark = lane.marks[place or 0]
        first = day_in_words(date.fromordinal(int(mark.begin)))
        last = day_in_words(date.fromordinal(max(int(mark.begin), int(mark.end - 0.001))))
        when = first if first == last else self.tr("somewhere from {first} to {last}").format(first=first, last=last)
        return self.tr("{lane}: {when}").format(lane=lane.title, when=when)

    def _lane_at(self, y: float) -> int | None:
        if y < self._look.axis or y >= self.viewport().height() - self._look.foot:
            return None
        number = int((y - self._look.axis + self.verticalScrollBar().value()) // self._look.lane)
        return number if 0 <= number < len(self.timeline.lanes) else None

    def _hit(self, at: QPointF) -> finding.Found | None:
        number = self._lane_at(at.y())
        if number is None or at.x() < self._look.head:
            return None
        top = self._look.axis + number * self._look.lane - self.verticalScrollBar().value()
        hit = finding.entry_at(self.timeline.lanes[number], self.scale, self._look, top, at.x(), at.y())
        return None if hit is None else (number, hit)

    # --- keyboard ---

    @property
    def typed_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys that :meth:`keyPressEvent` reads, and what they do, for help."""
        return (
            ("+, -, 0", self.tr("Nearer, farther, all of it")),
            ("Page Up, Page Down, Shift+Left, Shift+Right", self.tr("Earlier, later")),
            ("Left, Right, Up, Down", self.tr("The next entry of the lane, the next lane")),
            ("Home, End", self.tr("The first entry, the last")),
            ("Return", self.tr("Open the entry")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move between entries and lanes, + and - zoom, Enter opens, Home and End go to the first and last."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            step = 0.8 if key == Qt.Key.Key_PageDown else -0.8
            self._set_scale(self.scale.moved(step * self.scale.n_days))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step = PAN_SHARE if key == Qt.Key.Key_Right else -PAN_SHARE
            self._set_scale(self.scale.moved(step * self.scale.n_days))
        elif key in _STEPS:
            self._step(*_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to_end(is_last=key == Qt.Key.Key_End)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._current is not None:
                self.entry_wanted.emit(self._current[1])
        else:
            super().keyPressEvent(event)

    def _step(self, along: int, across: int) -> None:
        """Go to the next entry of the lane, or to the nearest one of the next lane that has any."""
        if self._current is None or self._current_mark() is None:
            following = finding.first_in_sight(self.timeline, self.scale)
        elif along:
            following = finding.along(self.timeline, self._current, along)
        else:
            following = finding.across(self.timeline, self._current, across)
        if following is not None:
            self._choose(following)

    def _go_to_end(self, *, is_last: bool) -> None:
        outermost = finding.outermost(self.timeline, is_last=is_last)
        if outermost is not None:
            self._choose(outermost)


_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
