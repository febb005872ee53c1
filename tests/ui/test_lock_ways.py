"""Past the lock without the passphrase: by this computer's keychain and by the recovery sheet, where set up."""

import keyring
import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt

from scrdesk.services.recovery import save_recovery_sheet
from scrdesk.ui.dialogs.recover import RecoverDialog
from tests.store.test_keychain import Held
from tests.ui.test_main_window import PASSPHRASE, STORE_S, activate, dialog, make_store, unlock

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def held():
    before = keyring.get_keyring()
    held = Held()
    keyring.set_keyring(held)
    yield held
    keyring.set_keyring(before)


def settle(qtbot, window):
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=STORE_S)


@pytest.fixture
def opened(qtbot, window, tmp_path, held):
    unlock(qtbot, window, make_store(tmp_path, "SCR 2016/01"))
    qtbot.waitUntil(lambda: window.review is not None, timeout=STORE_S)
    activate(qtbot, window)
    settle(qtbot, window)
    yield window
    window.door.close_store()


def remember(qtbot, window):
    window.open_page("safekeeping")
    window.current_page.show_view("open")
    settle(qtbot, window)
    view = window.current_page.keys
    assert "not remembered" in view.ui.computer_line.text()
    qtbot.mouseClick(view.ui.remember_button, LEFT)
    settle(qtbot, window)
    assert "remembers the key" in view.ui.computer_line.text()
    assert view.ui.forget_button.isVisible()
    return view


def test_remembered_store_unlocks_by_a_click_and_no_other_way_is_lost(qtbot, opened, held):
    window = opened
    remember(qtbot, window)
    window.lock_store()
    page = window.lock.page
    assert page.ui.keychain_button.isVisible()
    assert not page.ui.sheet_button.isVisible(), "no sheet was written"
    qtbot.mouseClick(page.ui.keychain_button, LEFT)
    qtbot.waitUntil(lambda: window.door.workspace is not None and window.review is not None, timeout=STORE_S)
    settle(qtbot, window)
    assert window.current_key == "safekeeping"
    with window.door.workspace.read() as uow:
        assert "store opened by keychain" in [line.action for line in uow.trail.all()]


@pytest.mark.parametrize("spoil", ["locked", "emptied", "too long", "of another store"])
def test_a_keychain_in_a_bad_state_says_why_and_the_passphrase_opens(qtbot, opened, held, spoil):
    window = opened
    remember(qtbot, window)
    if spoil == "locked":
        held.fault = KeyringLocked()
    elif spoil == "emptied":
        held.values.clear()
    else:
        value = "x" * 4_000 if spoil == "too long" else f"scrdesk-1:{'0' * 64}"
        held.values = dict.fromkeys(held.values, value)
    window.lock_store()
    page = window.lock.page
    qtbot.mouseClick(page.ui.keychain_button, LEFT)
    qtbot.waitUntil(page.ui.fault.isVisible, timeout=STORE_S)
    assert any(word in page.ui.fault.text() for word in ("locked", "not remembered", "something else", "not the one"))
    assert "passphrase" in page.ui.fault.text()
    settle(qtbot, window)
    qtbot.keyClicks(page.ui.passphrase, PASSPHRASE)
    qtbot.mouseClick(page.ui.unlock_button, LEFT)
    qtbot.waitUntil(lambda: window.door.workspace is not None and window.review is not None, timeout=STORE_S)
    settle(qtbot, window)


def test_forgotten_again_it_is_no_longer_offered(qtbot, opened, held):
    window = opened
    view = remember(qtbot, window)
    qtbot.mouseClick(view.ui.forget_button, LEFT)
    settle(qtbot, window)
    assert not held.values
    assert "not remembered" in view.ui.computer_line.text()
    window.lock_store()
    assert not window.lock.page.ui.keychain_button.isVisible()
    window.door.close_store()


def test_no_keychain_is_said_and_nothing_is_offered(qtbot, opened):
    from keyring.backends.fail import Keyring as NoKeyring

    window = opened
    keyring.set_keyring(NoKeyring())
    window.open_page("safekeeping")
    window.current_page.show_view("open")
    settle(qtbot, window)
    view = window.current_page.keys
    assert "no keychain" in view.ui.computer_line.text()
    assert not view.ui.remember_button.isEnabled()


def test_keychain_waits_like_the_passphrase_after_failed_tries(qtbot, opened):
    window = opened
    remember(qtbot, window)
    window.lock_store()
    page = window.lock.page
    qtbot.keyClicks(page.ui.passphrase, "not the right words")
    qtbot.mouseClick(page.ui.unlock_button, LEFT)
    qtbot.waitUntil(page.ui.fault.isVisible, timeout=STORE_S)
    assert not page.ui.keychain_button.isEnabled()
    window.lock.unlock_by(lambda *_: pytest.fail("was tried while it had to wait"))
    qtbot.waitUntil(page.ui.keychain_button.isEnabled, timeout=STORE_S)
    qtbot.mouseClick(page.ui.close_button, LEFT)


def test_the_sheet_is_offered_where_there_is_one(qtbot, opened, tmp_path):
    window = opened
    save_recovery_sheet(window.door.workspace, tmp_path / "sheet.pdf")
    window.lock_ways.ask()
    settle(qtbot, window)
    window.lock_store()
    page = window.lock.page
    assert not page.ui.keychain_button.isVisible()
    qtbot.mouseClick(page.ui.sheet_button, LEFT)
    ask = dialog(window, RecoverDialog)
    assert not window.lock.is_locked
    assert "mark" in ask.ui.lead.text()
    qtbot.mouseClick(ask.ui.cancel_button, LEFT)
