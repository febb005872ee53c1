"""Keeps the program's windows out of screenshots, recordings and shared screens where the system can (Windows)."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow

# winuser.h; EXCLUDEFROMCAPTURE leaves the window out (Windows 10 2004 and later), MONITOR shows it black.
WDA_NONE = 0x00
WDA_MONITOR = 0x01
WDA_EXCLUDEFROMCAPTURE = 0x11

SetAffinity = Callable[[int, int], bool]
"""Window and affinity; whether the system took it."""


def windows_affinity(window: int, affinity: int) -> bool:
    """Call SetWindowDisplayAffinity; False on every other system."""
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.user32.SetWindowDisplayAffinity(ctypes.c_void_p(window), affinity))
    return False


class ScreenCapture(QObject):
    """Blocks capture of every window of the program unless sharing was allowed.

    Signals:
        allowed_changed: whether sharing is allowed now.
    """

    allowed_changed = Signal(bool)

    def __init__(
        self, parent: QObject, *, set_affinity: SetAffinity = windows_affinity, is_available: bool | None = None
    ) -> None:
        super().__init__(parent)
        self._set_affinity = set_affinity
        self.is_available = sys.platform == "win32" if is_available is None else is_available
        self._is_allowed = False
        app = QGuiApplication.instance()
        if self.is_available and isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus_window_changed)

    @property
    def is_allowed(self) -> bool:
        """Whether the windows may be seen in a shared screen; always, where the system cannot block it."""
        return self._is_allowed or not self.is_available

    def allow(self, is_allowed: bool) -> None:
        """Allow sharing for this meeting, or end that."""
        if not self.is_available or is_allowed == self._is_allowed:
            return
        self._is_allowed = is_allowed
        self.apply()
        self.allowed_changed.emit(is_allowed)

    def apply(self) -> None:
        """Tell the system for every window that is shown."""
        if self.is_available:
            for window in QGuiApplication.topLevelWindows():
                if window.isVisible():
                    self._tell(window)

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            self._tell(window)

    def _tell(self, window: QWindow) -> None:
        number = int(window.winId())
        if self._is_allowed:
            self._set_affinity(number, WDA_NONE)
        elif not self._set_affinity(number, WDA_EXCLUDEFROMCAPTURE):
            self._set_affinity(number, WDA_MONITOR)
