"""Safekeeping as a person uses it: real clicks and keys on a real encrypted store."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPushButton

from scrdesk.domain.trail import TrailKind
from scrdesk.errors import WrongPassphrase
from scrdesk.services.back_up import automatic_back_up
from scrdesk.services.change_passphrase import change_passphrase
from scrdesk.services.custodians import add_custodian
from scrdesk.services.open_store import open_store
from scrdesk.services.trail import exports
from scrdesk.store.custodians import keys_path
from scrdesk.ui.dialogs.change_passphrase import ChangePassphraseDialog
from scrdesk.ui.dialogs.custodian import CustodianDialog
from scrdesk.ui.dialogs.recovery_sheet import RecoverySheetDialog
from scrdesk.ui.dialogs.restore import RestoreDialog
from tests.ui.test_main_window import PASSPHRASE, STORE_S, activate, dialog, make_store, press, unlock

LEFT = Qt.MouseButton.LeftButton
THEIRS = "otter lantern gravel sixpence"
NEW = "willow anchor biscuit thimble"


@pytest.fixture
def opened(qtbot, window, tmp_path):
    """The window on a store with one review, on the Safekeeping page."""
    unlock(qtbot, window, make_store(tmp_path, "SCR 2016/01"))
    qtbot.waitUntil(lambda: window.review is not None, timeout=STORE_S)
    activate(qtbot, window)
    qtbot.mouseClick(window.rail.buttons["safekeeping"], LEFT)
    settle(qtbot, window)
    yield window
    window.door.close_store()


def settle(qtbot, window):
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=STORE_S)


def choose_view(qtbot, window, key):
    button = window.current_page.ui.views_switch.findChild(QPushButton, f"segment_{key}")
    qtbot.mouseClick(button, LEFT)
    settle(qtbot, window)


def answer_file(qtbot, window, path):
    """Answer the file dialog that is open as a person does, by a name and Return."""
    chooser = next(d for d in window.findChildren(QFileDialog) if d.isVisible())
    chooser.setDirectory(str(path.parent))
    chooser.selectFile(path.name)
    chooser.accept()


def said(window):
    return window.ui.message_strip.text


def test_back_up_check_and_restore(qtbot, opened, tmp_path):
    window, view = opened, opened.current_page.backups
    assert "no backup yet" in view.ui.proven_line.text()
    qtbot.mouseClick(view.ui.back_up_button, LEFT)
    answer_file(qtbot, window, tmp_path / "stick.scrdesk")
    qtbot.waitUntil(lambda: "was written and proved" in said(window), timeout=STORE_S)
    assert (tmp_path / "stick.scrdesk").is_file()
    settle(qtbot, window)

    automatic_back_up(window.door.workspace)
    activate(qtbot, window)
    press(qtbot, window, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)
    settle(qtbot, window)
    assert "Last proven good backup" in view.ui.proven_line.text()
    assert not view.ui.prove_button.isEnabled()
    view.ui.backups.setCurrentIndex(view.model.index(0, 0))
    qtbot.mouseClick(view.ui.prove_button, LEFT)
    qtbot.waitUntil(lambda: "it is sound" in said(window), timeout=STORE_S)

    before = window.door.workspace.path.stat().st_ino
    qtbot.mouseClick(view.ui.restore_button, LEFT)
    ask = dialog(window, RestoreDialog)
    qtbot.waitUntil(ask.ui.restore_button.isEnabled, timeout=STORE_S)
    assert "SCR 2016/01" in ask.ui.held.text()
    assert not ask.ui.passphrase.isVisible()
    qtbot.mouseClick(ask.ui.restore_button, LEFT)
    chooser = next(d for d in ask.findChildren(QFileDialog) if d.isVisible())
    chooser.setDirectory(str(tmp_path))
    chooser.selectFile("again.scrdesk")
    chooser.accept()
    qtbot.waitUntil(lambda: "again.scrdesk was made" in said(window), timeout=STORE_S)
    assert window.door.workspace.path.stat().st_ino == before
    open_store(tmp_path / "again.scrdesk", PASSPHRASE).close()


def test_another_folder_for_automatic_backups_is_chosen_and_left_again(qtbot, opened, tmp_path):
    window, view = opened, opened.current_page.backups
    assert "beside the store" in view.ui.folder_line.text() and not view.ui.beside_button.isVisible()
    stick = tmp_path / "stick"
    stick.mkdir()
    qtbot.mouseClick(view.ui.folder_button, LEFT)
    chooser = next(d for d in window.findChildren(QFileDialog) if d.isVisible())
    chooser.setDirectory(str(stick))
    chooser.findChild(QLineEdit, "fileNameEdit").setText(str(stick))
    chooser.accept()
    qtbot.waitUntil(lambda: "one was made there and proved" in said(window), timeout=STORE_S)
    settle(qtbot, window)
    assert str(stick) in view.ui.folder_line.text() and view.ui.beside_button.isVisible()
    assert view.model.rowCount() == 1 and len(list(stick.glob("*/*.scrdesk"))) == 1
    shutil.move(stick, tmp_path / "pulled out")
    activate(qtbot, window)
    press(qtbot, window, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)
    settle(qtbot, window)
    assert "cannot be reached" in view.ui.folder_line.text()
    qtbot.mouseClick(view.ui.beside_button, LEFT)
    settle(qtbot, window)
    assert "cannot be reached" not in view.ui.folder_line.text() and view.model.rowCount() == 1


def test_a_restore_never_overwrites_and_says_so_in_the_dialog(qtbot, opened, tmp_path):
    window, view = opened, opened.current_page.backups
    made = automatic_back_up(window.door.workspace)
    view.set_workspace(window.door.workspace)
    settle(qtbot, window)
    view.ui.backups.setCurrentIndex(view.model.index(0, 0))
    qtbot.mouseClick(view.ui.restore_button, LEFT)
    ask = dialog(window, RestoreDialog)
    qtbot.waitUntil(ask.ui.restore_button.isEnabled, timeout=STORE_S)
    ask._on_path(made.path.parent.parent / "Reviews.scrdesk")
    qtbot.waitUntil(ask.ui.fault.isVisible, timeout=STORE_S)
    assert "already there" in ask.ui.fault.text()
    qtbot.mouseClick(ask.ui.cancel_button, LEFT)


def test_a_backup_of_an_earlier_passphrase_asks_for_it(qtbot, opened, tmp_path):
    window = opened
    path = window.door.workspace.path
    made = automatic_back_up(window.door.workspace)
    window.door.close_store()
    change_passphrase(path, PASSPHRASE, NEW)
    unlock(qtbot, window, path, NEW)
    qtbot.waitUntil(lambda: window.review is not None, timeout=STORE_S)
    activate(qtbot, window)
    window.open_page("safekeeping")
    settle(qtbot, window)
    view = window.current_page.backups
    assert "no backup yet that the present passphrase opens" in view.ui.proven_line.text()
    assert "earlier passphrase" in view.model.index(0, 2).data()
    view.ui.backups.setCurrentIndex(view.model.index(0, 0))
    qtbot.mouseClick(view.ui.restore_button, LEFT)
    ask = dialog(window, RestoreDialog)
    assert ask.ui.file_line.text() == made.path.name
    for typed, is_right in ((NEW, False), (PASSPHRASE, True)):
        ask.ui.passphrase.clear()
        qtbot.keyClicks(ask.ui.passphrase, typed)
        qtbot.mouseClick(ask.ui.look_button, LEFT)
        qtbot.waitUntil((ask.ui.held_card if is_right else ask.ui.fault).isVisible, timeout=STORE_S)
        assert ask.ui.restore_button.isEnabled() == is_right
    qtbot.mouseClick(ask.ui.cancel_button, LEFT)


def test_check_the_whole_store(qtbot, opened):
    view = opened.current_page.backups
    assert "not checked yet" in view.ui.verified_line.text()
    qtbot.mouseClick(view.ui.verify_button, LEFT)
    qtbot.waitUntil(view.ui.faults.isVisible, timeout=STORE_S)
    assert "the store is sound" in view.ui.faults.text()
    settle(qtbot, opened)
    assert view.ui.verified_line.text().endswith("sound")


def test_custodian_is_added_changes_their_passphrase_and_is_taken_off(qtbot, opened):
    window, view = opened, opened.current_page.keys
    choose_view(qtbot, window, "open")
    path = window.door.workspace.path
    assert not view.ui.remove_button.isVisible()
    qtbot.mouseClick(view.ui.add_button, LEFT)
    ask = dialog(window, CustodianDialog)
    qtbot.keyClicks(ask.ui.name, "R. Achebe")
    qtbot.keyClicks(ask.ui.passphrase, PASSPHRASE)
    assert not ask.ui.keep_button.isEnabled()
    qtbot.keyClicks(ask.ui.again, PASSPHRASE)
    qtbot.mouseClick(ask.ui.keep_button, LEFT)
    qtbot.waitUntil(ask.ui.fault.isVisible, timeout=STORE_S)
    assert "opens the store already" in ask.ui.fault.text()
    for field in (ask.ui.passphrase, ask.ui.again):
        field.clear()
        qtbot.keyClicks(field, THEIRS)
    qtbot.mouseClick(ask.ui.keep_button, LEFT)
    qtbot.waitUntil(lambda: "R. Achebe can open" in said(window), timeout=STORE_S)
    settle(qtbot, window)
    assert keys_path(path).is_file()

    view.ui.custodians.setCurrentIndex(view.model.index(0, 0))
    qtbot.mouseClick(view.ui.own_button, LEFT)
    ask = dialog(window, CustodianDialog)
    qtbot.keyClicks(ask.ui.old, THEIRS)
    for field in (ask.ui.passphrase, ask.ui.again):
        qtbot.keyClicks(field, NEW)
    qtbot.mouseClick(ask.ui.keep_button, LEFT)
    qtbot.waitUntil(lambda: "was changed" in said(window), timeout=STORE_S)
    settle(qtbot, window)

    view.ui.custodians.setCurrentIndex(view.model.index(0, 0))
    qtbot.mouseClick(view.ui.remove_button, LEFT)
    box = dialog(window, QMessageBox)
    assert "R. Achebe" in box.text()
    qtbot.mouseClick(next(b for b in box.buttons() if "Take" in b.text()), LEFT)
    qtbot.waitUntil(lambda: "is off the list" in said(window), timeout=STORE_S)
    settle(qtbot, window)
    assert not keys_path(path).exists()


def test_change_of_passphrase_comes_back_to_the_same_place(qtbot, opened):
    window = opened
    add_custodian(window.door.workspace, "R. Achebe", THEIRS)
    choose_view(qtbot, window, "open")
    path, before = window.door.workspace.path, window.door.workspace
    qtbot.mouseClick(window.current_page.keys.ui.change_button, LEFT)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(ChangePassphraseDialog)), timeout=STORE_S)
    ask = dialog(window, ChangePassphraseDialog)
    assert ask.ui.keep_custodians.isVisible()
    qtbot.keyClicks(ask.ui.old, "not the right words")
    for field in (ask.ui.passphrase, ask.ui.again):
        qtbot.keyClicks(field, NEW)
    qtbot.mouseClick(ask.ui.change_button, LEFT)
    qtbot.waitUntil(ask.ui.fault.isVisible, timeout=STORE_S)
    assert window.door.workspace is before, "a wrong passphrase does not even close the store"
    ask.ui.old.clear()
    qtbot.keyClicks(ask.ui.old, PASSPHRASE)
    qtbot.mouseClick(ask.ui.change_button, LEFT)
    qtbot.waitUntil(lambda: window.door.workspace not in (None, before) and window.review is not None, timeout=STORE_S)
    settle(qtbot, window)
    assert len(window.door.workspace.failed_tries) == 1
    assert window.current_key == "safekeeping"
    assert window.current_page.ui.views_switch.chosen_key == "open"
    assert "passphrase was changed" in said(window)
    assert not [d for d in window.findChildren(ChangePassphraseDialog) if d.isVisible()]
    window.door.close_store()
    with pytest.raises(WrongPassphrase):
        open_store(path, PASSPHRASE)
    open_store(path, THEIRS).close()
    open_store(path, NEW).close()


def test_recovery_sheet_is_reached_from_here_and_says_whom_it_is_for(qtbot, opened, tmp_path):
    window, view = opened, opened.current_page.keys
    choose_view(qtbot, window, "open")
    assert "There is none" in view.ui.sheet_line.text()
    qtbot.mouseClick(view.ui.sheet_button, LEFT)
    ask = dialog(window, RecoverySheetDialog)
    qtbot.keyClicks(ask.ui.for_whom, "Board safe")
    qtbot.mouseClick(ask.ui.save_button, LEFT)
    chooser = next(d for d in ask.findChildren(QFileDialog) if d.isVisible())
    chooser.setDirectory(str(tmp_path))
    chooser.selectFile("sheet.pdf")
    chooser.accept()
    qtbot.waitUntil((tmp_path / "sheet.pdf").is_file, timeout=STORE_S)
    settle(qtbot, window)
    qtbot.mouseClick(ask.ui.close_button, LEFT)
    settle(qtbot, window)
    assert "for Board safe" in view.ui.sheets_line.text()


def test_trail_filters_proves_and_saves_itself(qtbot, opened, tmp_path):
    window, view = opened, opened.current_page.trail
    choose_view(qtbot, window, "happened")
    n_all = view.model.rowCount()
    assert n_all >= 3
    view.ui.kinds.setCurrentIndex(view.ui.kinds.findData(TrailKind.OPENED))
    assert 0 < view.model.rowCount() < n_all
    view.ui.kinds.setCurrentIndex(0)
    qtbot.keyClicks(view.ui.first, "1/1/2001")
    assert view.model.rowCount() == n_all
    qtbot.keyClicks(view.ui.last, "2/1/2001")
    assert view.model.rowCount() == 0
    view.ui.last.clear()
    press(qtbot, window, Qt.Key.Key_F)
    assert QApplication.focusWidget() is view.ui.filter
    qtbot.keyClicks(view.ui.filter, "review begun")
    assert view.model.rowCount() == 1
    assert view.ui.shown.text() == f"1 of {n_all} shown"
    qtbot.mouseClick(view.ui.check_button, LEFT)
    qtbot.waitUntil(view.ui.proof.isVisible, timeout=STORE_S)
    assert f"All {n_all} lines" in view.ui.proof.text()
    qtbot.mouseClick(view.ui.save_button, LEFT)
    answer_file(qtbot, window, tmp_path / "trail.csv")
    qtbot.waitUntil(lambda: f"trail.csv was saved with {n_all} lines" in said(window), timeout=STORE_S)
    settle(qtbot, window)
    assert [line.where_to for line in exports(window.door.workspace)] == [str(tmp_path / "trail.csv")]
    choose_view(qtbot, window, "left")
    ledger = window.current_page.exports
    assert ledger.model.rowCount() == 1
    assert not ledger.ui.no_exports.isVisible()


def test_page_opens_without_a_review_and_forgets_everything_on_lock(qtbot, window, tmp_path):
    unlock(qtbot, window, make_store(tmp_path))
    qtbot.waitUntil(lambda: window.door.workspace is not None, timeout=STORE_S)
    settle(qtbot, window)
    assert not window.rail.buttons["overview"].isEnabled()
    qtbot.mouseClick(window.rail.buttons["safekeeping"], LEFT)
    settle(qtbot, window)
    assert window.current_key == "safekeeping"
    choose_view(qtbot, window, "happened")
    page = window.current_page
    assert page.trail.model.rowCount() > 0
    window.lock_store()
    assert page.trail.model.rowCount() == 0
    assert window.current_page is None
    window.door.close_store()


def test_failed_tries_are_told_after_the_right_passphrase(qtbot, window, tmp_path):
    path = make_store(tmp_path, "SCR 2016/01")
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            open_store(path, "not the right words")
    unlock(qtbot, window, path)
    qtbot.waitUntil(lambda: window.review is not None, timeout=STORE_S)
    assert "3 tries to open this store failed" in said(window)
    activate(qtbot, window)
    qtbot.mouseClick(window.ui.message_strip.findChild(QPushButton, "message_action"), LEFT)
    settle(qtbot, window)
    assert window.current_page.ui.views_switch.chosen_key == "happened"
    told = [line for line in window.current_page.trail._lines if line.kind is TrailKind.FAILED]
    assert len(told) == 1
    assert told[0].reference.startswith("3 failed")
    window.door.close_store()


@pytest.mark.usefixtures("quick_demonstration")
def test_demonstration_offers_no_keys(qtbot, window):
    window.door.open_demo()
    qtbot.waitUntil(lambda: window.review is not None, timeout=60_000)
    window.open_page("safekeeping")
    settle(qtbot, window)
    choose_view(qtbot, window, "open")
    view = window.current_page.keys
    for button in (view.ui.change_button, view.ui.add_button, view.ui.sheet_button, view.ui.remember_button):
        assert not button.isEnabled()
    assert Path(window.door.workspace.path).is_file()
    window.door.close_store()
