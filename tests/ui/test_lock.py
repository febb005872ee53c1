"""The lock in the real window over a real encrypted store: real keys, short times."""

import functools
import re
import sqlite3
import tempfile
import threading
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QPixmap, QPixmapCache
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.people import NewPerson
from scrdesk.services import panel_notes, reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import shown_entries
from scrdesk.services.open_store import create_store, open_store
from scrdesk.services.window_place import lock_after_minutes
from scrdesk.store.keys import Stretching
from scrdesk.store.lease import holder
from scrdesk.ui import lock as lock_module
from scrdesk.ui import store_door
from scrdesk.ui.dialogs.new_review import NewReviewDialog
from scrdesk.ui.jobs import Pool
from scrdesk.ui.lock import LockReason
from tests.store.sample import file_of, new_review, on, row

PASSPHRASE = "kettle orbit marsh violin"
LEFT = Qt.MouseButton.LeftButton
WAIT_MS = 20_000
CHEAP = Stretching(memory_kib=64, passes=1, lanes=1)
WORDS = ("Quillon", "Zephyrine", "Ottermere", "Brackenfold", "Vexley", "SCR 2016/77")
"""Invented words that stand in every part of the review and nowhere else."""
N_ROWS = 120


@functools.cache
def filled_store() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        workspace = create_store(Path(folder) / "made.scrdesk", PASSPHRASE, stretching=CHEAP)
        review = new_review(workspace, "SCR 2016/77")
        for number, code in enumerate(("POL", "GP")):
            rows = [
                row(n + 1, on(date(2016, 1, 1) + timedelta(days=n), time(9 + number)), f"{WORDS[n % 5]} was seen, {n}.")
                for n in range(N_ROWS)
            ]
            file = file_of(rows, [], name=f"{code} Vexley chronology.docx", salt=code)
            accept_submission(workspace, review.id, code, file, received=date(2016, 8, 1))
        reviews.add_person(workspace, review.id, NewPerson("Quillon Zephyrine", "Child V", "child", False))
        workspace.close()
        return workspace.path.read_bytes()


@pytest.fixture
def store(tmp_path, monkeypatch):
    """A filled store that opens quickly."""
    monkeypatch.setattr(
        store_door, "_open", lambda path, words, progress: open_store(path, words, progress=progress, stretching=CHEAP)
    )
    path = tmp_path / "Reviews.scrdesk"
    path.write_bytes(filled_store())
    return path


@pytest.fixture
def opened(qtbot, window, store):
    window.door.take_in(open_store(store, PASSPHRASE, stretching=CHEAP))
    settle(qtbot, window)
    activate(qtbot, window)
    yield window
    window.door.close_store()


def settle(qtbot, window):
    qtbot.waitUntil(lambda: window.review is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=WAIT_MS)


def activate(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def chronology(qtbot, window):
    window.open_page("chronology")
    settle(qtbot, window)
    page = window.page("chronology")
    qtbot.waitUntil(lambda: page.ui.entry_detail.entry is not None, timeout=WAIT_MS)
    settle(qtbot, window)
    return page


def press_lock(qtbot, window):
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def is_on_lock_page(window):
    return window.ui.outer.currentWidget() is window.lock.page and window.door.workspace is None


def type_passphrase(qtbot, window, words=PASSPHRASE):
    field = window.lock.page.ui.passphrase
    field.clear()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def unlock(qtbot, window):
    type_passphrase(qtbot, window)
    qtbot.waitUntil(lambda: window.door.workspace is not None, timeout=WAIT_MS)
    settle(qtbot, window)


def words_of(model: QAbstractItemModel, parent: QModelIndex | None = None):
    parent = parent or QModelIndex()
    for at in range(model.rowCount(parent)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(at, column, parent)
            for role in range(20):
                yield str(index.data(role) or "")


def everything_said() -> str:
    """Every text that any living widget, action or model of the program holds, and the clipboard."""
    said = [QApplication.clipboard().text()]
    for widget in QApplication.allWidgets():
        said += [
            widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis(),
            widget.accessibleName(), widget.accessibleDescription(), widget.objectName(),
        ]  # fmt: skip
        said += [text() for name in ("text", "title", "placeholderText") if callable(text := getattr(widget, name, 0))]
        if isinstance(widget, QPlainTextEdit | QTextEdit):
            said.append(widget.toPlainText())
        if isinstance(widget, QComboBox):
            said += [widget.itemText(n) for n in range(widget.count())]
        said += [part for action in widget.actions() for part in (action.text(), action.toolTip(), action.iconText())]
        for thing in (widget, *widget.findChildren(QObject)):
            if isinstance(thing, QAbstractItemModel):
                said += words_of(thing)
    return "\n".join(said)


def words_of_the_case() -> list[str]:
    said = everything_said().lower()
    return [word for word in WORDS if word.lower() in said]


def assert_nothing_of_the_case():
    assert words_of_the_case() == []


def test_locking_leaves_no_word_of_the_case_in_the_program(qtbot, opened):
    page = chronology(qtbot, opened)
    for key in ("overview", "submissions", "people", "analyses", "panel", "report", "learning", "chronology"):
        opened.open_page(key)
        settle(qtbot, opened)
    page.ui.entry_table.setFocus()
    page.ui.entry_detail.copy()
    assert "Quillon" in everything_said(), "the walk sees what is shown"
    press_lock(qtbot, opened)
    assert is_on_lock_page(opened)
    assert opened.windowTitle() == "SCR Desk – locked"
    assert opened.lock.page.ui.passphrase.hasFocus()
    assert opened.lock.page.ui.reason.text() == "You locked it."
    assert "Reviews" in opened.lock.page.ui.heading.text()
    assert QApplication.clipboard().text() == ""
    assert_nothing_of_the_case()
    assert opened.lock._giving_back.isActive()
    qtbot.wait(50)  # widgets that were on their way out are gone now
    assert_nothing_of_the_case()


def test_what_was_drawn_is_not_kept_behind_the_lock_page(qtbot, opened):
    drawn = QPixmap(20, 10)
    drawn.fill(Qt.GlobalColor.red)
    QPixmapCache.insert("a state of the case", drawn)
    press_lock(qtbot, opened)
    opened.lock._giving_back.timeout.emit()  # Qt forgets by itself what is not used, but only after half a minute
    assert not QPixmapCache.find("a state of the case", QPixmap())


def test_unlocking_comes_back_to_the_same_place(qtbot, opened):
    page = chronology(qtbot, opened)
    page.set_filter(ChronologyFilter(text="Vexley", agency_codes=frozenset({"GP"})))
    settle(qtbot, opened)
    table = page.ui.entry_table
    entry_id = table.entries.ids[17]
    page.show_entry(entry_id)
    settle(qtbot, opened)
    qtbot.waitUntil(lambda: page.ui.entry_detail.entry is not None and page.ui.entry_detail.entry.id == entry_id)
    settle(qtbot, opened)
    table.verticalScrollBar().setValue(133)
    shown, at = table.entries.ids, table.verticalScrollBar().value()
    edit = page.ui.entry_detail.ui.note_editor.edit
    qtbot.waitUntil(edit.isEnabled)
    edit.setFocus()
    qtbot.keyClicks(edit, "Ask Brackenfold")
    for _ in range(4):
        qtbot.keyClick(edit, Qt.Key.Key_Left)
    press_lock(qtbot, opened)
    assert is_on_lock_page(opened)
    assert_nothing_of_the_case()

    unlock(qtbot, opened)
    assert opened.current_key == "chronology"
    again = opened.page("chronology")
    assert again is not page
    assert again.chosen == ChronologyFilter(text="Vexley", agency_codes=frozenset({"GP"}))
    table = again.ui.entry_table
    qtbot.waitUntil(lambda: table.entries.ids == shown, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: table.current_id() == entry_id, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: table.verticalScrollBar().value() == at, timeout=WAIT_MS)
    edit = again.ui.entry_detail.ui.note_editor.edit
    qtbot.waitUntil(lambda: edit.toPlainText() == "Ask Brackenfold", timeout=WAIT_MS)
    qtbot.waitUntil(edit.hasFocus, timeout=WAIT_MS)
    assert edit.textCursor().position() == len("Ask Brackenfold") - 4
    assert panel_notes.note(opened.door.workspace, entry_id).text == "Ask Brackenfold"


def test_files_that_were_added_and_not_accepted_are_read_again(qtbot, opened, tmp_path):
    path = tmp_path / "Brackenfold.csv"
    path.write_text("Date,Event\n05/03/2016,Zephyrine seen\n06/03/2016,Home visit\n", encoding="utf-8")
    opened.open_page("submissions")
    settle(qtbot, opened)
    page = opened.page("submissions")
    page.add_files((path,))
    QApplication.clipboard().setText("Date\tEvent\n05/03/2016\tOttermere seen\n07/03/2016\tCall\n")
    page.paste()
    settle(qtbot, opened)
    before = [(file.path, file.state, file.n_rows) for file in page.files]
    assert len(before) == 2
    press_lock(qtbot, opened)
    assert is_on_lock_page(opened)
    qtbot.waitUntil(lambda: words_of_the_case() == [], timeout=WAIT_MS)  # rows of the board go with the event loop
    unlock(qtbot, opened)
    again = opened.page("submissions")
    assert again is not page
    qtbot.waitUntil(lambda: [(f.path, f.state, f.n_rows) for f in again.files] == before, timeout=WAIT_MS)


def test_another_review_and_page_are_found_again(qtbot, opened):
    first = opened.review
    other = reviews.create_review(opened.door.workspace, reviews.NewReview("SCR 2", first.details.type_code, "Child W"))
    opened._on_review_begun(other)
    opened.show_review(first.id, "people")
    settle(qtbot, opened)
    press_lock(qtbot, opened)
    unlock(qtbot, opened)
    assert (opened.review.id, opened.current_key) == (first.id, "people")


def test_nobody_there_locks_and_somebody_there_does_not(qtbot, opened, monkeypatch):
    idle, now_s = opened.lock.idle, [0.0]
    monkeypatch.setattr(idle, "_monotonic", lambda: now_s[0])  # a busy machine may stand still for longer than this
    idle.set_limit_s(0.4)
    for _ in range(8):
        now_s[0] += 0.3
        QTest.mouseMove(opened.windowHandle(), QPoint(20 + _, 40))
        idle._on_due()
        assert opened.door.workspace is not None, "somebody is there"
    for _ in range(8):
        now_s[0] += 0.3
        QTest.keyClick(opened.windowHandle(), Qt.Key.Key_Shift)
        idle._on_due()
        assert opened.door.workspace is not None, "somebody types"
    now_s[0] += 0.5
    qtbot.waitUntil(lambda: is_on_lock_page(opened), timeout=WAIT_MS)
    assert opened.lock.page.ui.reason.text().startswith("Nobody used it for")
    assert_nothing_of_the_case()


def test_open_dialogs_and_menus_close_and_are_not_asked(qtbot, opened):
    opened.ask_new_review()
    (dialog,) = opened.findChildren(NewReviewDialog)
    qtbot.keyClicks(dialog.ui.child_label, "Quillon V")
    box_asked = []
    opened.messages.ask("Take Quillon out?", "Zephyrine", "Take out", lambda: box_asked.append(1))
    opened.lock.lock(LockReason.SESSION)
    assert is_on_lock_page(opened)
    assert "screen" in opened.lock.page.ui.reason.text()
    qtbot.waitUntil(lambda: not opened.findChildren(QDialog), timeout=WAIT_MS)
    assert not [
        w for w in QApplication.topLevelWidgets() if w.isVisible() and isinstance(w, QDialog | QMenu | QMessageBox)
    ]
    assert not box_asked
    assert_nothing_of_the_case()
    unlock(qtbot, opened)


def test_lock_during_an_import_leaves_the_store_as_it_was(qtbot, opened):
    workspace = opened.door.workspace
    review_id = opened.review.id
    before = shown_entries(workspace, review_id, ChronologyFilter()).n_all
    rows = [row(n + 1, on(date(2015, 1, 1) + timedelta(days=n % 300)), f"Late word {n}.") for n in range(4000)]
    file = file_of(rows, [], name="late.docx", salt="late")
    is_in = threading.Event()
    answers = []

    def work(progress):
        is_in.set()
        accept_submission(workspace, review_id, "POL", file, received=date(2016, 9, 1), progress=progress)

    opened.jobs.run(Pool.CASE, work, owner=opened, done=answers.append, failed=answers.append, what="Importing")
    assert is_in.wait(60)
    press_lock(qtbot, opened)
    assert is_on_lock_page(opened)
    assert opened.jobs.n_running == 0
    unlock(qtbot, opened)
    assert answers == []
    after = shown_entries(opened.door.workspace, review_id, ChronologyFilter()).n_all
    assert after in (before, before - N_ROWS + len(rows)), "all of it or nothing"
    assert after == before, "the import was cancelled"


def test_failed_tries_slow_down_and_are_counted(qtbot, opened):
    press_lock(qtbot, opened)
    page, now = opened.lock.page, [100.0]
    opened.lock.pacing._clock = lambda: now[0]
    for expected_s in (1, 2, 4):
        now[0] += 60
        page.stop_waiting()
        type_passphrase(qtbot, opened, "not the right words")
        qtbot.waitUntil(lambda: "Next try in" in page.ui.fault.text(), timeout=WAIT_MS)
        assert f"in {expected_s} s" in page.ui.fault.text()
        assert not page.ui.unlock_button.isEnabled()
        qtbot.waitUntil(lambda: opened.jobs.n_running == 0, timeout=WAIT_MS)  # the failed one has left
        qtbot.keyClick(page.ui.passphrase, Qt.Key.Key_Return)
        assert opened.jobs.n_running == 0, "no try is made while it waits"
    assert opened.door.workspace is None
    page.stop_waiting()
    now[0] += 60
    unlock(qtbot, opened)
    assert opened.lock.pacing.n_failed == 0


def test_the_wait_is_counted_down_and_ends(qtbot, opened):
    press_lock(qtbot, opened)
    page = opened.lock.page
    type_passphrase(qtbot, opened, "not the right words")
    qtbot.waitUntil(lambda: "Next try in 1 s" in page.ui.fault.text(), timeout=WAIT_MS)
    qtbot.waitUntil(page.ui.unlock_button.isEnabled, timeout=WAIT_MS)
    assert "Next try" not in page.ui.fault.text()
    assert page.ui.fault.text(), "what was wrong is still said"


def test_store_that_went_away_is_said_without_a_wait(qtbot, opened, store):
    press_lock(qtbot, opened)
    away = store.rename(store.with_name("elsewhere.scrdesk"))
    type_passphrase(qtbot, opened)
    qtbot.waitUntil(opened.lock.page.ui.fault.isVisible, timeout=WAIT_MS)
    assert "Next try" not in opened.lock.page.ui.fault.text()
    away.rename(store)
    unlock(qtbot, opened)


def test_closing_from_the_lock_page(qtbot, opened):
    press_lock(qtbot, opened)
    for keys in (Qt.Key.Key_N, Qt.Key.Key_O, Qt.Key.Key_3, Qt.Key.Key_F, Qt.Key.Key_L):
        qtbot.keyClick(opened.lock.page.ui.passphrase, keys, Qt.KeyboardModifier.ControlModifier)
    assert is_on_lock_page(opened)
    assert not opened.findChildren(QDialog)
    qtbot.mouseClick(opened.lock.page.ui.close_button, LEFT)
    assert opened.ui.outer.currentWidget() is opened.ui.welcome_place
    said = " ".join(w.text() for w in opened.findChildren(QLabel)) + opened.windowTitle()
    assert "Reviews.scrdesk" not in said
    assert "locked" not in opened.windowTitle()


def test_a_store_that_opens_in_the_moment_of_closing_is_closed(qtbot, opened, store):
    """It stayed open with its key, and nobody could open it again until the program ended."""
    press_lock(qtbot, opened)
    type_passphrase(qtbot, opened)
    assert opened.jobs._pools[Pool.CASE].waitForDone(WAIT_MS)  # without a turn of the window, which would take it in
    opened.lock.let_go()
    qtbot.waitUntil(lambda: not holder(store), timeout=WAIT_MS)
    assert opened.door.workspace is None
    open_store(store, PASSPHRASE, stretching=CHEAP).close()


def test_passphrase_is_not_kept(qtbot, opened):
    press_lock(qtbot, opened)
    unlock(qtbot, opened)
    assert opened.lock.page.ui.passphrase.text() == ""
    assert not opened.lock.page.ui.passphrase.isUndoAvailable()
    assert all(PASSPHRASE not in field.text() for field in opened.findChildren(QLineEdit))


def test_note_that_cannot_be_stored_is_there_again(qtbot, opened, monkeypatch):
    page = chronology(qtbot, opened)
    entry_id = page.ui.entry_table.current_id()
    edit = page.ui.entry_detail.ui.note_editor.edit
    qtbot.waitUntil(edit.isEnabled)
    edit.setFocus()
    qtbot.keyClicks(edit, "Quillon again")
    sqlite_full = panel_notes.write_note

    def full(*_args):
        from scrdesk.errors import CannotWrite

        raise CannotWrite("The disk is full.", remedy="Make room.")

    monkeypatch.setattr(panel_notes, "write_note", full)
    press_lock(qtbot, opened)
    assert is_on_lock_page(opened)
    assert "disk is full" in opened.lock.page.ui.fault.text()
    assert_nothing_of_the_case()
    monkeypatch.setattr(panel_notes, "write_note", sqlite_full)
    unlock(qtbot, opened)
    qtbot.waitUntil(lambda: panel_notes.note(opened.door.workspace, entry_id) is not None, timeout=WAIT_MS)
    assert panel_notes.note(opened.door.workspace, entry_id).text == "Quillon again"


def test_closing_says_what_could_not_be_stored(qtbot, opened, monkeypatch):
    page = chronology(qtbot, opened)
    edit = page.ui.entry_detail.ui.note_editor.edit
    qtbot.waitUntil(edit.isEnabled)
    qtbot.keyClicks(edit, "Quillon again")

    def full(*_args):
        from scrdesk.errors import CannotWrite

        raise CannotWrite("The disk is full.", remedy="Make room.")

    monkeypatch.setattr(panel_notes, "write_note", full)
    opened.door.close_store()
    assert "disk is full" in opened.welcome.ui.message_strip.text
    assert "not stored" in opened.welcome.ui.message_strip.text


def test_lock_time_is_chosen_in_the_menu_and_kept_in_the_store(qtbot, opened, store):
    assert opened.ui.lock_button.text() == "Locks in 10 min · Ctrl+L"
    menu = opened.findChild(QMenu, "lock_after_menu")
    next(action for action in menu.actions() if action.objectName() == "lock_after_5").trigger()
    settle(qtbot, opened)
    assert opened.ui.lock_button.text() == "Locks in 5 min · Ctrl+L"
    assert lock_after_minutes(opened.door.workspace) == 5
    opened.lock.idle.set_limit_s(24 * 3600)
    qtbot.waitUntil(lambda: opened.ui.lock_button.text() == "Locks in 24 h · Ctrl+L")
    opened.lock.idle.set_limit_s(600)
    press_lock(qtbot, opened)
    unlock(qtbot, opened)
    assert opened.lock.idle.limit_s == 300
    assert [a.objectName() for a in menu.actions() if a.isChecked()] == ["lock_after_5"]


@pytest.mark.usefixtures("quick_demonstration")
def test_demonstration_locks_and_goes_on_by_one_click(qtbot, window):
    qtbot.mouseClick(window.welcome.ui.demo_button, LEFT)
    qtbot.waitUntil(lambda: window.review is not None, timeout=90_000)
    settle(qtbot, window)
    window.lock.lock(LockReason.SLEPT)
    page = window.lock.page
    assert is_on_lock_page(window)
    assert page.ui.reason.text() == "The computer slept."
    assert page.ui.passphrase.isHidden()
    assert page.ui.unlock_button.hasFocus()
    qtbot.mouseClick(page.ui.unlock_button, LEFT)
    qtbot.waitUntil(lambda: window.door.workspace is not None, timeout=WAIT_MS)
    settle(qtbot, window)
    assert window.door.is_demo
    assert "demonstration" in window.ui.marking.text()
    folder = window.door.workspace.path.parent
    window.lock.lock()
    qtbot.mouseClick(page.ui.close_button, LEFT)
    assert not folder.exists()


def test_place_is_nowhere_but_in_the_encrypted_store(qtbot, opened, store):
    page = chronology(qtbot, opened)
    page.set_filter(ChronologyFilter(text="Ottermere"))
    settle(qtbot, opened)
    press_lock(qtbot, opened)
    assert b"Ottermere" not in b"".join(each.read_bytes() for each in store.parent.iterdir() if each.is_file())
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(store).execute("SELECT * FROM store_fact")
    assert opened.lock._place == {}
    assert not re.search("Ottermere", str(vars(lock_module)))


def test_nothing_open_nothing_to_lock(qtbot, window):
    window.lock.lock()
    assert window.ui.outer.currentWidget() is window.ui.welcome_place
    assert isinstance(window.lock.page, QWidget)
