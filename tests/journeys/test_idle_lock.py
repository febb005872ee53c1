"""The idle lock in a process of its own: the real window, the real key, nobody there."""

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from scrdesk.services.add_submission import accept_submission
from scrdesk.services.open_store import create_store, open_store
from scrdesk.services.panel_notes import note
from scrdesk.services.window_place import kept_place
from tests.store.sample import file_of, new_review, on, row

ROOT = Path(__file__).resolve().parent.parent.parent
PASSPHRASE = "kettle orbit marsh violin"
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from scrdesk.app import make_app, make_window
from scrdesk.services.open_store import open_store
app = make_app()
window = make_window(app)
window.show()
window.door.take_in(open_store(Path(sys.argv[1]), sys.argv[2]))
def when(is_so, then):
    timer = QTimer(window, interval=20)
    def look():
        if is_so():
            timer.stop()
            then()
    timer.timeout.connect(look)
    timer.start()
def write_note():
    page = window.page("chronology")
    edit = page.ui.entry_detail.ui.note_editor.edit
    def go():
        QTest.keyClicks(edit, "Ask the nursery")
        window.lock.idle.set_limit_s(0.3)
    when(edit.isEnabled, go)
def open_chronology():
    window.open_page("chronology")
    write_note()
when(lambda: window.review is not None, open_chronology)
def locked():
    print(window.windowTitle())
    print(window.lock.page.ui.reason.text())
    print(window.door.workspace, window.current_page, flush=True)
    QTimer.singleShot(0, window.close)
window.lock.locked.connect(locked)
QTimer.singleShot(200000, lambda: app.exit(3))
raise SystemExit(app.exec())
"""


CLIPBOARD_PROGRAM = """
import subprocess
import sys
from pathlib import Path
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from scrdesk.app import make_app, make_window
from scrdesk.services.open_store import open_store
from tests.let_run import let_run
READER = '''
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
QTimer.singleShot(300, app.quit)
app.exec()
print(repr(QGuiApplication.clipboard().text()))
'''
app = make_app()
window = make_window(app)
window.show()
window.activateWindow()
window.door.take_in(open_store(Path(sys.argv[1]), sys.argv[2]))
def until(is_so):
    for _ in range(6000):
        if is_so():
            return
        let_run(20)
    raise SystemExit("waited too long")
def others_read():
    if app.platformName() != "xcb":
        return repr(QApplication.clipboard().text())
    reader = QProcess()
    reader.start(sys.executable, ["-c", READER])
    until(lambda: reader.state() == QProcess.ProcessState.NotRunning)
    return bytes(reader.readAllStandardOutput().data()).decode().strip()
until(lambda: window.review is not None)
window.open_page("chronology")
page = window.page("chronology")
until(lambda: page.ui.entry_detail.entry is not None and window.jobs.n_running == 0)
def copy():
    page.ui.entry_table.setFocus()
    QTest.keyClick(page.ui.entry_table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
copy()
print("not seen" in others_read())
window.lock.clipboard.set_clear_after_s(0.5)
copy()
until(lambda: not QApplication.clipboard().text())
print(others_read())
window.lock.clipboard.set_clear_after_s(60)
copy()
print("not seen" in others_read())
let_run(200)
window.lock.idle.set_limit_s(0.3)
until(lambda: window.door.workspace is None)
print(window.windowTitle(), others_read(), flush=True)
window.close()
"""


@pytest.mark.parametrize("screen", ["none", "real"])
def test_what_was_copied_goes_on_time_and_on_the_lock(tmp_path, screen):
    """With a screen, another process reads the clipboard, as a word processor would."""
    path = tmp_path / "Reviews.scrdesk"
    workspace = create_store(path, PASSPHRASE)
    review = new_review(workspace)
    file = file_of([row(1, on(date(2016, 3, 5)), "Child not seen.")])
    accept_submission(workspace, review.id, "POL", file, received=date(2016, 8, 1))
    workspace.close()
    command = [sys.executable, "-c", CLIPBOARD_PROGRAM, str(path), PASSPHRASE]
    environment = dict(os.environ)
    if screen == "real":
        if shutil.which("xvfb-run") is None:
            pytest.skip("no screen to be had: xvfb-run is missing")
        command = ["xvfb-run", "-a", *command]
        environment["QT_QPA_PLATFORM"] = "xcb"
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False, cwd=ROOT, env=environment)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.splitlines() == ["True", "''", "True", "SCR Desk – locked ''"]


def test_window_locks_by_itself_and_keeps_what_was_typed(tmp_path):
    path = tmp_path / "Reviews.scrdesk"
    workspace = create_store(path, PASSPHRASE)
    review = new_review(workspace)
    file = file_of([row(1, on(date(2016, 3, 5)), "Child not seen.")])
    accept_submission(workspace, review.id, "POL", file, received=date(2016, 8, 1))
    workspace.close()
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(path), PASSPHRASE],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.splitlines() == ["SCR Desk – locked", "Nobody used it for 1 minutes.", "None None"]
    again = open_store(path, PASSPHRASE)
    with again.read() as uow:
        (entry_id,) = [each for each in range(1, 50) if uow.notes.is_entry(each)]
    found = note(again, entry_id)
    assert found is not None
    assert found.text == "Ask the nursery"
    assert '"page": "chronology"' in kept_place(again)
    again.close()
