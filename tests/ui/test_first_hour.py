"""The first hour by real clicks and keys: steps are ticked when they were done, on the demonstration only."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from scrdesk.services import demo
from scrdesk.services.open_store import open_store
from scrdesk.ui import store_door
from scrdesk.ui.dialogs.guide import GuideDialog
from scrdesk.ui.dialogs.help import HelpDialog
from tests.ui.laid_out import look_when_laid_out
from tests.ui.test_main_window import activate, dialog, opened  # noqa: F401 - the window with a real store

LEFT = Qt.MouseButton.LeftButton
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LONG_MS = 60_000


@pytest.fixture
def begun(qtbot, window, demo_store, monkeypatch):
    """The window on the demonstration, of which a copy is ready, as the button on the first page opens it."""

    def copied(folder, _passphrase, _progress):
        folder.mkdir(parents=True)
        path = folder / store_door.DEMO_NAME
        shutil.copyfile(demo_store, path)
        return open_store(path, demo.PASSPHRASE, clock=demo.clock)

    monkeypatch.setattr(store_door, "_make_demo", copied)
    qtbot.mouseClick(window.welcome.ui.hour_button, LEFT)
    qtbot.waitUntil(lambda: window.review is not None, timeout=LONG_MS)
    window.door._demo_passphrase = demo.PASSPHRASE
    quiet(qtbot, window)
    activate(qtbot, window)
    yield window
    window.door.close_store()


def quiet(qtbot, window):
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=LONG_MS)


def done(window):
    return window.first_hour.hour.done


def wait_done(qtbot, window, code):
    qtbot.waitUntil(lambda: code in done(window), timeout=LONG_MS)


def go_on(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_PageDown, ALT)


def test_steps_are_ticked_by_what_is_really_done(qtbot, begun):
    window, hour = begun, begun.first_hour
    panel = hour.panel
    assert window.door.is_demo
    assert panel.isVisible()
    assert panel.counted.text() == "Step 1 of 14, 0 done"
    walk = look_when_laid_out(qtbot, window, "first hour")
    assert walk.n_controls > 20
    assert [str(fault) for fault in walk.faults] == []

    window.theme.set_scale(150)
    assert not panel.is_beside and not panel.list.isVisible()
    window.theme.set_scale(100)
    assert panel.is_beside and panel.list.isVisible()

    qtbot.keyClick(window, Qt.Key.Key_F1)
    wait_done(qtbot, window, "help")
    qtbot.keyClick(dialog(window, HelpDialog).list, Qt.Key.Key_Escape)
    activate(qtbot, window)
    assert panel.learnt.text().startswith("✓ Done.")
    assert panel.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "1. Ask for help, done"

    go_on(qtbot, window)
    assert hour.hour.step.code == "submissions"
    hour.look()
    assert "submissions" not in done(window)
    qtbot.mouseClick(window.rail.buttons["submissions"], LEFT)
    wait_done(qtbot, window, "submissions")

    qtbot.mouseClick(panel.next, LEFT)
    qtbot.mouseClick(window.rail.buttons["chronology"], LEFT)
    page = window.page("chronology")
    qtbot.waitUntil(lambda: bool(page.model.ids), timeout=LONG_MS)
    quiet(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    assert page.ui.search_edit.hasFocus()
    qtbot.keyClicks(page.ui.search_edit, "bruise")
    wait_done(qtbot, window, "search")

    go_on(qtbot, window)
    quiet(qtbot, window)
    qtbot.wait(100)  # the first row of the finds is chosen by the page itself, which is no deed of the user
    hour.look()
    assert "walk" not in done(window)
    qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_Down)
    assert page.ui.entry_table.hasFocus()
    hour.look()
    qtbot.keyClick(page.ui.entry_table, "j")
    wait_done(qtbot, window, "walk")

    go_on(qtbot, window)
    quiet(qtbot, window)
    row = page.ui.entry_detail.ui.layer_editor.findChild(QWidget, "child_seen_choice")
    answer = next(button for button in row.findChildren(QAbstractButton) if not button.isChecked())
    qtbot.mouseClick(answer, LEFT)
    wait_done(qtbot, window, "mark")

    go_on(qtbot, window)
    quiet(qtbot, window)
    assert "undo" not in done(window)
    page.ui.entry_table.setFocus()
    qtbot.keyClick(page.ui.entry_table, Qt.Key.Key_Z, CTRL)
    wait_done(qtbot, window, "undo")
    assert panel.counted.text() == "Step 6 of 14, 6 done"

    panel.list.itemClicked.emit(panel.list.item(13))
    assert hour.hour.step.code == "lock"
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    assert not panel.isVisible()
    qtbot.mouseClick(window.lock.page.ui.unlock_button, LEFT)
    wait_done(qtbot, window, "lock")
    assert panel.isVisible()

    qtbot.mouseClick(panel.more, LEFT)
    guide = dialog(window, GuideDialog)
    assert guide.key == "13-keep-safe"
    qtbot.keyClick(guide.list, Qt.Key.Key_Escape)
    qtbot.mouseClick(panel.leave, LEFT)
    assert hour.panel is None
    assert window.door.is_demo
    assert QApplication.activeWindow() is not None


def test_a_real_store_is_never_taught_on(qtbot, opened):  # noqa: F811
    store = opened.door.workspace.path
    opened.view_menu.aboutToShow.emit()
    assert not opened.view_menu.hour.isEnabled()
    assert "close this store first" in opened.view_menu.hour.text()
    opened.learn()
    qtbot.wait(20)
    assert opened.first_hour.panel is None
    assert opened.door.workspace.path == store
