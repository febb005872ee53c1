"""Tells when the computer goes to sleep or its screen is locked, where the system says so.

Linux: logind and the screen savers, over D-Bus. Windows: the messages that every window gets. Elsewhere nothing is
told, and the clocks of :class:`~scrdesk.ui.idle_watch.IdleWatch` notice a sleep afterwards.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import cast

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
SCREEN_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged"),
)

# Numbers from Windows' winuser.h and wtsapi32.h.
WM_POWERBROADCAST = 0x0218
PBT_APMSUSPEND = 0x0004
WM_WTSSESSION_CHANGE = 0x02B1
WTS_SESSION_LOCK = 0x0007
NOTIFY_FOR_THIS_SESSION = 0


class _Point(ctypes.Structure):
    _fields_ = (("x", ctypes.c_long), ("y", ctypes.c_long))


class WindowsMessage(ctypes.Structure):
    """MSG of winuser.h: what a native event filter is given on Windows."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
        ("time", ctypes.c_ulong),
        ("point", _Point),
    )


class SystemWatch(QObject):
    """Begins to listen when a store is opened for the first time.

    Signals:
        sleeping: the computer is about to sleep.
        session_locked: the screen was locked or its saver came on.
    """

    sleeping = Signal()
    session_locked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_started = False
        self._filter: WindowsFilter | None = None

    def start(self) -> None:
        """Listen; may be called again."""
        if self._is_started:
            return
        self._is_started = True
        if sys.platform == "win32":
            self._filter = WindowsFilter(self)
            app = QCoreApplication.instance()
            if app is not None:
                app.installNativeEventFilter(self._filter)
            register_windows()
        elif sys.platform == "linux":
            self._listen_on_bus()

    def _listen_on_bus(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:  # a system without the D-Bus library: the clocks remain
            return
        # The slot is a text at run time, whatever the stubs of this PySide6 say.
        system = QDBusConnection.systemBus()
        if system.isConnected():
            system.connect(*LOGIND, self, cast("bytes", SLOT("on_prepare_for_sleep(bool)")))
        if not _has_session_bus():
            return
        session = QDBusConnection.sessionBus()
        if session.isConnected():
            for place in SCREEN_SAVERS:
                session.connect(*place, self, cast("bytes", SLOT("on_saver_changed(bool)")))

    @Slot(bool)
    def on_prepare_for_sleep(self, is_going: bool) -> None:
        """Logind: before (true) and after (false) a sleep; after one it is late, but not too late."""
        del is_going
        self.sleeping.emit()

    @Slot(bool)
    def on_saver_changed(self, is_on: bool) -> None:
        """The screen saver came on or went."""
        if is_on:
            self.session_locked.emit()


class WindowsFilter(QAbstractNativeEventFilter):
    """Reads Windows' own messages."""

    def __init__(self, watch: SystemWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        """Tell of sleep and of a locked session; let everything pass."""
        if QByteArray(kind).data() in (b"windows_generic_MSG", b"windows_dispatcher_MSG"):
            found = WindowsMessage.from_address(int(message))
            if found.message == WM_POWERBROADCAST and found.wparam == PBT_APMSUSPEND:
                self._watch.sleeping.emit()
            elif found.message == WM_WTSSESSION_CHANGE and found.wparam == WTS_SESSION_LOCK:
                self._watch.session_locked.emit()
        return False, 0


def register_windows() -> None:
    """Ask Windows to tell our windows of a locked session; where it refuses, sleep and idleness still lock."""
    if sys.platform == "win32":
        wtsapi = ctypes.WinDLL("wtsapi32")
        for window in QGuiApplication.topLevelWindows():
            wtsapi.WTSRegisterSessionNotification(ctypes.c_void_p(int(window.winId())), NOTIFY_FOR_THIS_SESSION)


def _has_session_bus() -> bool:
    """Whether there is a bus already: asking for one where there is none would start one."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return bool(folder) and Path(folder or "", "bus").exists()
