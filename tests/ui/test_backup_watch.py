"""Automatic backups in the real window over a real encrypted store, with short times."""

import functools
import tempfile
import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from scrdesk.services.back_up import automatic_back_up, automatic_backups, backup_folder
from scrdesk.services.open_store import create_store, open_store
from scrdesk.store.keys import Stretching
from scrdesk.ui import store_door
from scrdesk.ui.dialogs.unlock import UnlockDialog
from scrdesk.ui.jobs import Pool

PASSPHRASE = "kettle orbit marsh violin"
LEFT = Qt.MouseButton.LeftButton
WAIT_MS = 20_000
CHEAP = Stretching(memory_kib=64, passes=1, lanes=1)
NEVER_MS = 600_000


@functools.cache
def made_store() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        workspace = create_store(Path(folder) / "made.scrdesk", PASSPHRASE, stretching=CHEAP)
        workspace.close()
        return workspace.path.read_bytes()


@pytest.fixture
def store(tmp_path, monkeypatch):
    monkeypatch.setattr(
        store_door, "_open", lambda path, words, progress: open_store(path, words, progress=progress, stretching=CHEAP)
    )
    path = tmp_path / "Reviews.scrdesk"
    path.write_bytes(made_store())
    return path


def open_in(qtbot, window, path):
    window.door.ask_passphrase(str(path))
    ask = next(each for each in window.findChildren(UnlockDialog) if each.isVisible())
    qtbot.keyClicks(ask.ui.passphrase, PASSPHRASE)
    qtbot.mouseClick(ask.ui.open_button, LEFT)
    qtbot.waitUntil(lambda: window.door.workspace is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.ui.backup_line.text() != "", timeout=WAIT_MS)


def line(window):
    assert window.ui.backup_line.isVisible()
    return window.ui.backup_line.text()


@pytest.fixture
def window(window):
    yield window
    window.door.close_store()


def test_a_backup_is_made_after_opening_and_told_in_the_rail(qtbot, window, store):
    window.backups.first_after_ms = 50
    open_in(qtbot, window, store)
    qtbot.waitUntil(lambda: line(window).startswith("Backup proven"), timeout=WAIT_MS)
    (made,) = automatic_backups(store)
    assert line(window) == f"Backup proven {made.made_at:%H:%M} today"
    assert window.ui.backup_line.property("tone") != "warn"
    assert window.ui.message_strip.text == ""
    window.backups.look()  # none is due for an hour
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=WAIT_MS)
    assert len(automatic_backups(store)) == 1
    copy = open_store(made.path, PASSPHRASE, stretching=CHEAP)
    assert copy.is_open
    copy.close()


def test_what_stands_is_told_at_once(qtbot, window, store):
    window.backups.first_after_ms = NEVER_MS
    open_in(qtbot, window, store)
    assert line(window) == "No backup yet"
    window.door.close_store()
    assert not window.ui.backup_line.isVisible()
    assert window.ui.backup_line.text() == ""

    yesterday = datetime.now() - timedelta(days=1)
    workspace = open_store(store, PASSPHRASE, clock=lambda: yesterday, stretching=CHEAP)
    automatic_back_up(workspace)
    workspace.close()
    open_in(qtbot, window, store)
    assert line(window) == f"Backup proven {yesterday:%H:%M} yesterday"
    window.backups.look()
    qtbot.waitUntil(lambda: line(window).endswith("today"), timeout=WAIT_MS)
    assert len(automatic_backups(store)) == 2


def test_a_failure_is_told_once_with_its_remedy_and_can_be_tried_again(qtbot, window, store):
    window.backups.first_after_ms = NEVER_MS
    backup_folder(store).write_text("somebody's file in the way", encoding="utf-8")
    open_in(qtbot, window, store)
    window.backups.look()
    qtbot.waitUntil(lambda: line(window).startswith("Backup failed: "), timeout=WAIT_MS)
    assert window.ui.backup_line.property("tone") == "warn"
    assert "make a backup elsewhere by hand" in window.ui.message_strip.text
    qtbot.mouseClick(window.ui.message_strip.findChild(QPushButton, "message_close"), LEFT)
    window.backups.look()
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=WAIT_MS)
    assert window.ui.message_strip.text == "", "the same fault is told once"
    assert line(window).startswith("Backup failed: ")

    window.backups._on_again_wanted()
    qtbot.waitUntil(lambda: window.ui.message_strip.text != "", timeout=WAIT_MS)
    backup_folder(store).unlink()
    qtbot.mouseClick(window.ui.message_strip.findChild(QPushButton, "message_action"), LEFT)
    qtbot.waitUntil(lambda: line(window).startswith("Backup proven"), timeout=WAIT_MS)
    assert window.ui.backup_line.property("tone") != "warn"


def test_a_backup_gives_way_to_work_that_somebody_waits_for_but_not_for_ever(qtbot, window, store):
    window.backups.first_after_ms = NEVER_MS
    window.backups.again_after_ms = 5
    open_in(qtbot, window, store)
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=WAIT_MS)
    given_way = []
    window.jobs.started.connect(lambda _handle: given_way.append(window.backups._n_given_way))
    gate = threading.Event()  # until others wait too: on a busy machine the first backup could be over before they come
    window.jobs.run(Pool.CASE, lambda _progress: gate.wait(60), owner=window, done=lambda _nothing: None)
    window.backups.look()
    for _ in range(5):
        window.jobs.run(Pool.CASE, lambda _progress: None, owner=window, done=lambda _nothing: None)
        gate.set()
        qtbot.wait(30)
    qtbot.waitUntil(lambda: line(window).startswith("Backup proven"), timeout=WAIT_MS)
    assert max(given_way) >= 1
    assert len(automatic_backups(store)) == 1


def test_closing_ends_a_backup_under_way_and_leaves_nothing_half(qtbot, window, store):
    window.backups.first_after_ms = NEVER_MS
    open_in(qtbot, window, store)
    window.backups.look()
    window.door.close_store()
    assert window.jobs.n_running == 0
    folder = backup_folder(store)
    left = [each.name for each in folder.iterdir()] if folder.is_dir() else []
    assert [name for name in left if name.startswith(".")] == []
    window.backups.look()  # no store, no backup
    assert window.jobs.n_running == 0


@pytest.mark.usefixtures("quick_demonstration")
def test_the_demonstration_has_no_backups(qtbot, window):
    window.backups.first_after_ms = 1
    window.door.open_demo()
    qtbot.waitUntil(lambda: window.door.workspace is not None, timeout=WAIT_MS)
    folder = backup_folder(window.door.workspace.path)
    window.backups.look()
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=WAIT_MS)
    assert not window.ui.backup_line.isVisible()
    assert not folder.exists()
