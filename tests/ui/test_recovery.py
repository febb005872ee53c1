"""The recovery sheet from the window: written, rehearsed, and used when the passphrase was forgotten."""

import functools
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from scrdesk.errors import WrongPassphrase
from scrdesk.services import recovery, reviews
from scrdesk.services.open_store import create_store, open_store
from scrdesk.ui.dialogs.new_store import NewStoreDialog
from scrdesk.ui.dialogs.recover import RecoverDialog
from scrdesk.ui.dialogs.recovery_sheet import RecoverySheetDialog
from scrdesk.ui.dialogs.unlock import UnlockDialog

PASSPHRASE = "kettle orbit marsh violin"
NEW = "lantern gravel otter sixpence"
LEFT = Qt.MouseButton.LeftButton
WAIT_MS = 20_000


@functools.cache
def made_store() -> tuple[bytes, tuple[str, ...]]:
    """Return a store and the words of its sheet; made once, since the real key takes its time."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = create_store(Path(folder) / "made.scrdesk", PASSPHRASE)
        reviews.create_review(workspace, reviews.NewReview("SCR 2016/01", reviews.review_types()[0].code, "Child P"))
        words = recovery.recovery_words(workspace)
        workspace.close()
        return workspace.path.read_bytes(), words


@pytest.fixture
def words():
    return made_store()[1]


@pytest.fixture
def store(tmp_path):
    path = tmp_path / "Reviews.scrdesk"
    path.write_bytes(made_store()[0])
    return path


@pytest.fixture
def window(window):
    yield window
    window.door.close_store()


def shown(qtbot, window, kind):
    def found():
        return [each for each in window.findChildren(kind) if each.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1, timeout=WAIT_MS)
    return found()[0]


def open_in(qtbot, window, path):
    window.door.ask_passphrase(str(path))
    ask = shown(qtbot, window, UnlockDialog)
    qtbot.keyClicks(ask.ui.passphrase, PASSPHRASE)
    qtbot.mouseClick(ask.ui.open_button, LEFT)
    qtbot.waitUntil(lambda: window.door.workspace is not None, timeout=WAIT_MS)


def open_sheet(qtbot, window):
    qtbot.mouseClick(window.ui.review_button, LEFT)
    menu = window._review_menu
    next(action for action in menu.actions() if action.objectName() == "recovery_sheet").trigger()
    menu.hide()
    return shown(qtbot, window, RecoverySheetDialog)


def fill(qtbot, dialog, words):
    for number, field in zip(dialog._asked, dialog._fields, strict=True):
        field.clear()
        qtbot.keyClicks(field, words[number - 1])


def test_sheet_is_saved_and_rehearsed(qtbot, window, store, words, tmp_path):
    open_in(qtbot, window, store)
    sheet = open_sheet(qtbot, window)
    qtbot.waitUntil(lambda: "no sheet" in sheet.ui.standing.text(), timeout=WAIT_MS)
    assert not sheet.ui.check_button.isEnabled()
    assert "Whoever has the sheet" in sheet.ui.warning.text()
    qtbot.mouseClick(sheet.ui.save_button, LEFT)
    choice = shown(qtbot, window, QFileDialog)
    choice.selectFile(str(tmp_path / "sheet.pdf"))
    choice.accept()
    qtbot.waitUntil(lambda: "rehearsed yet" in sheet.ui.standing.text(), timeout=WAIT_MS)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert "delete the file" in sheet.ui.written.text()

    fill(qtbot, sheet, ("wrong",) * 24)
    qtbot.mouseClick(sheet.ui.check_button, LEFT)
    qtbot.waitUntil(sheet.ui.answer.isVisible, timeout=WAIT_MS)
    assert "not the words of this store" in sheet.ui.answer.text()
    assert recovery.sheet_standing(window.door.workspace).rehearsed_at is None

    fill(qtbot, sheet, [word[:4].upper() for word in words])
    qtbot.keyClick(sheet.ui.word_3, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "and rehearsed on" in sheet.ui.standing.text(), timeout=WAIT_MS)
    assert "the right one" in sheet.ui.answer.text()
    assert [field.text() for field in sheet._fields] == ["", "", ""]
    assert recovery.sheet_standing(window.door.workspace).rehearsed_at is not None
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_a_folder_that_is_not_there_is_told_in_the_dialog(qtbot, window, store, tmp_path):
    open_in(qtbot, window, store)
    sheet = open_sheet(qtbot, window)
    sheet._on_path(tmp_path / "nowhere" / "sheet.pdf")
    qtbot.waitUntil(sheet.ui.fault.isVisible, timeout=WAIT_MS)
    assert sheet.ui.save_button.isEnabled()
    assert not sheet.ui.written.isVisible()
    sheet.reject()


def test_a_new_store_is_offered_its_sheet(qtbot, window, tmp_path):
    qtbot.mouseClick(window.welcome.ui.new_button, LEFT)
    ask = shown(qtbot, window, NewStoreDialog)
    ask.ui.place.setText(str(tmp_path / "Northmere"))
    qtbot.keyClicks(ask.ui.passphrase, PASSPHRASE)
    qtbot.keyClicks(ask.ui.again, PASSPHRASE)
    qtbot.mouseClick(ask.ui.make_button, LEFT)
    qtbot.waitUntil(lambda: "recovery sheet" in window.ui.message_strip.text, timeout=WAIT_MS)
    assert window.ui.message_strip.isVisible()
    qtbot.mouseClick(window.ui.message_strip.findChild(QPushButton, "message_action"), LEFT)
    sheet = shown(qtbot, window, RecoverySheetDialog)
    qtbot.mouseClick(sheet.ui.close_button, LEFT)


@pytest.mark.usefixtures("quick_demonstration")
def test_the_demonstration_has_no_sheet(qtbot, window):
    window.door.open_demo()
    qtbot.waitUntil(lambda: window.review is not None, timeout=WAIT_MS)
    assert "recovery_sheet" not in {action.objectName() for action in window._review_menu.actions()}
    window.recovery.ask()
    assert not window.findChildren(RecoverySheetDialog)


def test_a_forgotten_passphrase_is_replaced_by_the_sheet(qtbot, window, store, words):
    window.door.ask_passphrase(str(store))
    ask = shown(qtbot, window, UnlockDialog)
    qtbot.mouseClick(ask.ui.sheet_button, LEFT)
    recover = shown(qtbot, window, RecoverDialog)
    assert recovery.mark_of(store) in recover.ui.lead.text()

    mistaken = " ".join([*words[:-1], "abandon" if words[-1] != "abandon" else "zoo"])
    qtbot.keyClicks(recover.ui.words, " ".join(words[:-1]))
    qtbot.keyClicks(recover.ui.passphrase, NEW)
    qtbot.keyClicks(recover.ui.again, NEW)
    assert recover.ui.count.text() == "23 of 24 words"
    assert not recover.ui.recover_button.isEnabled()
    recover.ui.words.clear()
    qtbot.keyClicks(recover.ui.words, mistaken)
    before = store.read_bytes()
    qtbot.mouseClick(recover.ui.recover_button, LEFT)
    qtbot.waitUntil(recover.ui.fault.isVisible, timeout=WAIT_MS)
    assert store.read_bytes() == before
    assert recover.ui.words.toPlainText() == mistaken, "24 words are not to be typed anew for one slip"
    assert recover.ui.words.hasFocus()

    recover.ui.words.clear()
    numbered = "\n".join(f"{n}. {word[:4]}" for n, word in enumerate(words, 1))  # as on the sheet
    recover.ui.words.setPlainText(numbered)
    assert recover.ui.count.text() == "24 of 24 words"
    qtbot.mouseClick(recover.ui.recover_button, LEFT)
    qtbot.waitUntil(lambda: window.door.workspace is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.review is not None and window.jobs.n_running == 0, timeout=WAIT_MS)
    assert "is void" in window.ui.message_strip.text
    window.door.close_store()
    with pytest.raises(WrongPassphrase):
        open_store(store, PASSPHRASE)
    open_store(store, NEW).close()


def test_a_weak_new_passphrase_is_refused_while_typing(qtbot, window, store, words):
    window.door.ask_words(store)
    recover = shown(qtbot, window, RecoverDialog)
    recover.ui.words.setPlainText(" ".join(words))
    for field in (recover.ui.passphrase, recover.ui.again):
        qtbot.keyClicks(field, "password1234")
    assert not recover.ui.recover_button.isEnabled()
    assert "Easy to guess" in recover.ui.strength.text()
    left = []
    recover.destroyed.connect(lambda: left.append(True))
    recover.done(0)
    assert recover.ui.words.toPlainText() == recover.ui.passphrase.text() == recover.ui.again.text() == ""
    qtbot.waitUntil(lambda: bool(left))
