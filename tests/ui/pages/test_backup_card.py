"""The last proven good backup on the first page of a review, through the real window."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from scrdesk.services.back_up import automatic_back_up, backups_of
from scrdesk.services.backup_places import choose_backup_folder
from scrdesk.services.open_store import open_store, open_store_to_read
from scrdesk.services.recovery import recovery_sheet, recovery_words, rehearse
from scrdesk.ui.read_only import why_not
from tests.store.sample import CHEAP, PASSPHRASE, new_review, new_workspace
from tests.ui.test_main_window import activate

LEFT = Qt.MouseButton.LeftButton
LONG_MS = 20_000


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    workspace = new_workspace(tmp_path_factory.mktemp("card"))
    new_review(workspace)
    workspace.close()
    return workspace.path.read_bytes()


@pytest.fixture
def store(made, tmp_path):
    path = tmp_path / "desk.scrdesk"
    path.write_bytes(made)
    return path


def show(qtbot, window, workspace):
    window.door.take_in(workspace)
    qtbot.waitUntil(lambda: window.current_key == "overview" and window.jobs.n_running == 0, timeout=LONG_MS)
    activate(qtbot, window)
    return window.current_page.backup


@pytest.fixture
def card(qtbot, window, store):
    yield show(qtbot, window, open_store(store, PASSPHRASE, stretching=CHEAP))
    window.door.close_store()


def settle(qtbot, window):
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=LONG_MS)


def test_none_is_told_with_its_remedy_and_one_is_made(qtbot, window, card):
    assert card.pill.text() == "none" and card.pill.property("tone") == "bad"
    assert "Make the first now" in card.advice.text()
    qtbot.mouseClick(card.now_button, LEFT)
    qtbot.waitUntil(lambda: card.pill.text().startswith("today"), timeout=LONG_MS)
    assert card.pill.property("tone") == "good"
    assert "desk-backups beside the store" in card.said.text() and "Read back whole" in card.said.text()
    assert "takes both" in card.advice.text()
    assert "proved" in window.ui.message_strip.text
    assert window.ui.backup_line.text().startswith("Backup proven")
    assert len(backups_of(window.door.workspace)) == 1
    assert "no recovery sheet" in card.sheet_line.text() and card.sheet_line.isVisible()
    recovery_sheet(window.door.workspace)
    card.look_again()
    qtbot.waitUntil(lambda: "never rehearsed" in card.sheet_line.text(), timeout=LONG_MS)
    words = recovery_words(window.door.workspace)
    assert rehearse(window.door.workspace, {n: words[n - 1] for n in (1, 5, 9)})
    card.look_again()
    qtbot.waitUntil(card.sheet_line.isHidden, timeout=LONG_MS)
    qtbot.mouseClick(card.all_button, LEFT)
    assert window.current_key == "safekeeping"


def test_an_old_one_is_told(qtbot, window, store):
    workspace = open_store(store, PASSPHRASE, clock=lambda: datetime.now() - timedelta(days=3), stretching=CHEAP)
    automatic_back_up(workspace)
    workspace.close()
    card = show(qtbot, window, open_store(store, PASSPHRASE, stretching=CHEAP))
    assert card.pill.property("tone") == "warn" and "more than a day old" in card.advice.text()
    window.backups.look()  # as by itself after opening
    qtbot.waitUntil(lambda: card.pill.text().startswith("today"), timeout=LONG_MS)
    window.door.close_store()


def test_a_vanished_folder_is_told_here_and_above(qtbot, window, card, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    choose_backup_folder(window.door.workspace, folder)
    folder.rename(tmp_path / "pulled out")
    qtbot.mouseClick(card.now_button, LEFT)
    qtbot.waitUntil(lambda: card.pill.text().startswith("today"), timeout=LONG_MS)
    assert card.pill.property("tone") == "warn" and str(folder) in card.advice.text()
    assert "cannot be reached" in window.ui.message_strip.text
    assert "beside the store meanwhile" in window.ui.message_strip.text


def test_nothing_can_be_made_while_the_store_is_only_read(qtbot, window, store):
    card = show(qtbot, window, open_store_to_read(store, PASSPHRASE, stretching=CHEAP))
    assert card.now_button.isVisible() and not card.now_button.isEnabled()
    assert card.now_button.toolTip() == why_not()
    window.door.close_store()
    assert not card.isVisible() or card.said.text() == ""
