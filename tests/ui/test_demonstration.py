"""The demonstration by one click, and nothing of it left behind."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QPushButton

from scrdesk.app import tell_faults
from scrdesk.ui.page_register import PAGES
from tests.access.walk import Walk
from tests.ui.laid_out import look_when_laid_out

LEFT = Qt.MouseButton.LeftButton
DEMO_MS = 90_000


def folders():
    root = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))
    return sorted(root.glob("demonstration-*")) if root.is_dir() else []


def test_demonstration_opens_unlocked_is_marked_and_goes_when_closed(qtbot, window):
    qtbot.mouseClick(window.welcome.ui.demo_button, LEFT)
    qtbot.mouseClick(window.welcome.ui.demo_button, LEFT)  # an impatient second click changes nothing
    qtbot.waitUntil(lambda: window.review is not None, timeout=DEMO_MS)
    assert window.door.is_demo
    assert "demonstration" in window.ui.marking.text()
    (folder,) = folders()
    store = next(folder.glob("*.scrdesk"))
    assert b"Tobias" not in store.read_bytes()
    qtbot.waitUntil(lambda: window.rail.buttons["submissions"].count == "8 of 8", timeout=DEMO_MS)
    walk = Walk()
    for entry in PAGES:
        window.open_page(entry.key)
        qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=DEMO_MS)
        assert window.ui.message_strip.text == "", entry.key
        # every look and dialog, and focus that can be seen: python -m tests.access
        looked = look_when_laid_out(qtbot, window, entry.key)
        walk.n_controls += looked.n_controls
        walk.faults += looked.faults
    assert walk.n_controls > 300
    assert [str(fault) for fault in walk.faults] == []
    window.door.close_store()
    assert folders() == []
    assert window.ui.outer.currentWidget() is window.ui.welcome_place


def test_cancel_leaves_nothing(qtbot, window):
    qtbot.mouseClick(window.welcome.ui.demo_button, LEFT)
    strip = window.welcome.ui.busy_strip
    qtbot.waitUntil(lambda: len(folders()) == 1, timeout=DEMO_MS)
    strip.show_at_once()
    qtbot.mouseClick(strip.findChild(QPushButton, "cancel_job"), LEFT)
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=DEMO_MS)
    assert window.door.workspace is None
    assert folders() == []
    assert "as it was before" in window.welcome.ui.message_strip.text


def test_closing_the_window_in_the_middle_leaves_nothing(qtbot, window):
    qtbot.mouseClick(window.welcome.ui.demo_button, LEFT)
    qtbot.waitUntil(lambda: len(folders()) == 1, timeout=DEMO_MS)
    window.close()
    assert window.jobs.n_running == 0
    assert folders() == []


def test_unforeseen_fault_is_told_by_number(window, monkeypatch, capsys):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    tell_faults(window)
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("Larch Road"), None)
    assert "number" in window.ui.message_strip._text.text()
    assert "Larch" not in window.ui.message_strip._text.text() + capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--demo"], []])
def test_no_sub_command_means_the_window(arguments, monkeypatch):
    from scrdesk import app

    asked = []

    def run_window(*, is_demo):
        asked.append(is_demo)
        return 0

    monkeypatch.setattr(app, "run_window", run_window)
    assert app.main(arguments) == 0
    assert asked == [bool(arguments)]
