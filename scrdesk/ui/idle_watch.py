"""Tells when nobody has used the window for a while, and when the computer has slept."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from scrdesk.ui.lock_times import LOCK_AFTER_MIN

TICK_S = 5.0
"""How often the clocks are looked at."""
SLEPT_S = 60.0
"""A tick that comes later than this by the clock on the wall means that the computer slept."""

ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
    }
)


class IdleWatch(QObject):
    """Watches the program's windows while a store is open.

    It looks at what the system sends to whole windows, not at every event of every widget: that is all a person does,
    and costs nothing while the window scrolls and paints.

    Signals:
        idled: nobody used the window for the whole time.
        slept: the clock on the wall went on by far more than the program ran.
        minutes_changed: whole minutes that are left, rounded up.
    """

    idled = Signal()
    slept = Signal()
    minutes_changed = Signal(int)

    def __init__(
        self,
        parent: QObject,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._monotonic, self._wall = monotonic, wall
        self._limit_s = LOCK_AFTER_MIN * 60.0
        self._used_s = monotonic()
        self._seen_wall_s = wall()
        self._minutes = -1
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._on_due)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus_window_changed)

    @property
    def limit_s(self) -> float:
        """Seconds without use after which :attr:`idled` comes."""
        return self._limit_s

    @property
    def minutes_left(self) -> int:
        """Whole minutes until then, rounded up."""
        return max(0, math.ceil((self._limit_s - (self._monotonic() - self._used_s)) / 60.0))

    def set_limit_s(self, limit_s: float) -> None:
        """Wait this long from now on."""
        self._limit_s = limit_s
        if self._timer.isActive():
            self.note_activity()
            self._wait()

    def start(self) -> None:
        """Begin to watch; the time begins anew."""
        self._seen_wall_s = self._wall()
        self._minutes = -1
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)
        self.note_activity()
        self._wait()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def note_activity(self) -> None:
        """Somebody is there: the time begins anew."""
        self._used_s = self._monotonic()
        self._tell_minutes()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note keys, mouse, pen and touch; let everything pass."""
        if self._timer.isActive() and event.type() in ACTIVITY:
            self.note_activity()
        return False

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _on_due(self) -> None:
        wall_s = self._wall()
        passed_s, self._seen_wall_s = wall_s - self._seen_wall_s, wall_s
        if passed_s > TICK_S + SLEPT_S:
            self.slept.emit()
        elif self._monotonic() - self._used_s >= self._limit_s:
            self.idled.emit()
        else:
            self._tell_minutes()
            self._wait()

    def _wait(self) -> None:
        left_s = self._limit_s - (self._monotonic() - self._used_s)
        self._timer.start(max(1, math.ceil(min(left_s, TICK_S) * 1000)))

    def _tell_minutes(self) -> None:
        minutes = self.minutes_left
        if minutes != self._minutes:
            self._minutes = minutes
            self.minutes_changed.emit(minutes)
