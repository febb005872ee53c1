"""Windows are kept out of shared screens, until sharing is allowed. Windows itself is not needed to see what is asked."""

import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from scrdesk.ui.screen_capture import (
    WDA_EXCLUDEFROMCAPTURE,
    WDA_MONITOR,
    WDA_NONE,
    ScreenCapture,
    windows_affinity,
)
from scrdesk.ui.view_menu import ViewMenu


@pytest.fixture
def shown(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


class OldWindows:
    """Takes notes; before Windows 10 2004 only MONITOR is known."""

    def __init__(self, known):
        self.known, self.state = known, {}

    def set_affinity(self, window, affinity):
        if affinity in self.known:
            self.state[window] = affinity
        return affinity in self.known


@pytest.mark.parametrize(
    ("known", "blocked"),
    [
        ((WDA_NONE, WDA_MONITOR, WDA_EXCLUDEFROMCAPTURE), WDA_EXCLUDEFROMCAPTURE),
        ((WDA_NONE, WDA_MONITOR), WDA_MONITOR),
    ],
)
def test_window_and_dialog_are_blocked_until_sharing_is_allowed(qtbot, shown, known, blocked):
    parent, system = QObject(), OldWindows(known)
    capture = ScreenCapture(parent, set_affinity=system.set_affinity, is_available=True)
    capture.apply()
    main = int(shown.winId())
    assert system.state[main] == blocked
    dialog = QDialog(shown)
    dialog.open()
    qtbot.waitUntil(lambda: system.state.get(int(dialog.winId())) == blocked)
    told = []
    capture.allowed_changed.connect(told.append)
    capture.allow(True)
    assert system.state[main] == system.state[int(dialog.winId())] == WDA_NONE
    capture.allow(False)
    assert system.state[main] == blocked
    assert told == [True, False]
    dialog.done(0)
    parent.deleteLater()


@pytest.mark.skipif(sys.platform == "win32", reason="where the system cannot block it")
def test_elsewhere_the_switch_says_so(qtbot, shown, theme):
    parent = QObject()
    capture = ScreenCapture(parent)
    menu = ViewMenu(theme, shown)
    menu.offer_sharing(capture.is_available)
    assert not menu.sharing.isEnabled()
    assert "cannot" in menu.sharing.text()
    assert capture.is_allowed
    assert windows_affinity(int(shown.winId()), WDA_MONITOR) is False
    parent.deleteLater()


def test_sharing_ends_when_the_store_locks(qtbot, window):
    capture = window.lock.capture
    menu = window.view_menu
    menu.offer_sharing(True)
    told = []
    menu.sharing_chosen.connect(told.append)
    menu.sharing.trigger()
    assert told == [True]
    menu.show_sharing(False)
    assert told == [True]
    assert not menu.sharing.isChecked()
    assert capture.is_available is (sys.platform == "win32")
