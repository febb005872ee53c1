"""Sleep and screen lock as the system tells them: a real bus in a real process, and Windows' messages as they lie in memory."""

import ctypes
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from scrdesk.ui.system_watch import (
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WTS_SESSION_LOCK,
    SystemWatch,
    WindowsFilter,
    WindowsMessage,
)

ROOT = Path(__file__).resolve().parent.parent.parent
LISTENER = """
import os
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from scrdesk.ui.system_watch import SystemWatch
app = QCoreApplication([])
parent = QObject()
desktop = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "desktop")
for name in ("org.gnome.ScreenSaver", "org.freedesktop.login1"):
    assert desktop.registerService(name)
watch = SystemWatch(parent)
told = []
watch.sleeping.connect(lambda: told.append("sleep"))
watch.session_locked.connect(lambda: told.append("lock"))
watch.start()
watch.start()
def emit(path, interface, name, value):
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments([value])
    assert desktop.send(message)
def go():
    emit("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", False)
    emit("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True)
    emit("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", True)
    emit("/org/elsewhere", "org.freedesktop.login1.Manager", "PrepareForSleep", True)
    look.start()
def end_when_told():
    if len(told) >= 2:
        look.stop()
        QTimer.singleShot(300, app.quit)  # whatever else is said comes by then
look = QTimer(interval=20)
look.timeout.connect(end_when_told)
QTimer.singleShot(100, go)
QTimer.singleShot(200000, app.quit)
app.exec()
print(" ".join(told))
"""


@pytest.mark.parametrize(
    ("message", "wparam", "told"),
    [
        (WM_POWERBROADCAST, PBT_APMSUSPEND, "sleep"),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, "lock"),
        (WM_POWERBROADCAST, 0x7, ""),
        (WM_WTSSESSION_CHANGE, 0x8, ""),
        (0x0200, WTS_SESSION_LOCK, ""),
    ],
)
def test_messages_of_windows(qapp, message, wparam, told):
    parent = QObject()
    watch = SystemWatch(parent)
    heard = []
    watch.sleeping.connect(lambda: heard.append("sleep"))
    watch.session_locked.connect(lambda: heard.append("lock"))
    sent = WindowsMessage(message=message, wparam=wparam)
    reader = WindowsFilter(watch)
    assert reader.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(sent)) == (False, 0)
    assert reader.nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(sent)) == (False, 0)
    assert " ".join(heard) == told
    parent.deleteLater()


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session"),
    reason="needs a bus of its own (dbus-run-session)",
)
def test_sleep_and_screen_saver_over_a_real_bus():
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", LISTENER],
        capture_output=True, text=True, timeout=240, check=False, cwd=ROOT,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    # Each comes over a connection of its own, so either may be first.
    assert sorted(done.stdout.split()) == ["lock", "sleep"], done.stderr[-2000:]
