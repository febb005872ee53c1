"""Opening a store from the window: tries that wait, a store that is open elsewhere, and one that is damaged."""

import functools
import tempfile
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.errors import CannotWrite
from scrdesk.services import reviews, salvage
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.back_up import automatic_back_up
from scrdesk.services.build_chronology import entries
from scrdesk.services.open_store import open_store, open_store_to_read
from scrdesk.store import lease
from scrdesk.store.keys import PAGE_BYTES
from scrdesk.ui import store_door
from scrdesk.ui.dialogs.salvage import SalvageDialog
from scrdesk.ui.dialogs.unlock import UnlockDialog
from scrdesk.ui.jobs import Pool
from scrdesk.ui.store_door import _Attempt
from scrdesk.ui.widgets.message_strip import MessageStrip
from tests.store.sample import CHEAP, PASSPHRASE, file_of, new_review, new_workspace, on, row

LEFT = Qt.MouseButton.LeftButton
WAIT_MS = 20_000


@functools.cache
def made() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        workspace = new_workspace(Path(folder))
        review = new_review(workspace)
        rows = [row(n, on(date(2015, 1, 1)), f"Visit {n} " + "seen " * 60) for n in range(1, 60)]
        accept_submission(workspace, review.id, "POL", file_of(rows))
        workspace.close()
        return workspace.path.read_bytes()


@pytest.fixture
def store(tmp_path, monkeypatch):
    def quick(opened):
        return lambda path, words, progress: opened(path, words, stretching=CHEAP)

    monkeypatch.setattr(store_door, "_open", quick(open_store))
    monkeypatch.setattr(store_door, "_open_to_read", quick(open_store_to_read))
    for job in (salvage.salvage_store, salvage.preview_salvage):
        monkeypatch.setattr(job, "__kwdefaults__", {**job.__kwdefaults__, "stretching": CHEAP})
    path = tmp_path / "Reviews.scrdesk"
    path.write_bytes(made())
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


def try_to_open(qtbot, window, path, words=PASSPHRASE):
    window.door.ask_passphrase(str(path))
    ask = shown(qtbot, window, UnlockDialog)
    qtbot.keyClicks(ask.ui.passphrase, words)
    qtbot.mouseClick(ask.ui.open_button, LEFT)
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=WAIT_MS)
    return ask


def test_failed_tries_wait_also_when_the_dialog_is_opened_anew(qtbot, window, store):
    ask = try_to_open(qtbot, window, store, "quite other words")
    qtbot.waitUntil(lambda: "Next try in 1 s." in ask.ui.fault.text(), timeout=WAIT_MS)
    assert not ask.ui.open_button.isEnabled()
    ask.reject()
    window.door.pacing_of(store).failed()
    window.door.ask_passphrase(str(store))
    again = shown(qtbot, window, UnlockDialog)
    assert "Next try in 2 s." in again.ui.fault.text()
    qtbot.keyClicks(again.ui.passphrase, PASSPHRASE)
    qtbot.keyClick(again.ui.passphrase, Qt.Key.Key_Return)
    assert window.door.workspace is None
    assert window.jobs.n_running == 0
    qtbot.waitUntil(again.ui.open_button.isEnabled, timeout=WAIT_MS)
    assert not again.ui.fault.isVisible()
    qtbot.mouseClick(again.ui.open_button, LEFT)
    qtbot.waitUntil(lambda: window.door.workspace is not None, timeout=WAIT_MS)
    assert window.door.pacing_of(store).n_failed == 0


def test_a_try_that_was_dropped_leaves_nothing(qtbot, window, store):
    """The store that it opened is closed again, and what waited for it is let go of."""
    window.door.ask_passphrase(str(store))
    ask = shown(qtbot, window, UnlockDialog)
    qtbot.keyClicks(ask.ui.passphrase, PASSPHRASE)
    qtbot.mouseClick(ask.ui.open_button, LEFT)
    assert window.jobs._pools[Pool.CASE].waitForDone(WAIT_MS)  # without a turn of the window, which would take it in
    window.jobs.stop()
    ask.reject()
    qtbot.waitUntil(lambda: not lease.holder(store), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not any(type(each) is _Attempt for each in window.door.children()), timeout=WAIT_MS)
    assert window.door.workspace is None


def test_a_store_that_is_open_elsewhere_opens_to_read_only(qtbot, window, store):
    elsewhere = open_store(store, PASSPHRASE, stretching=CHEAP)
    review = reviews.list_reviews(elsewhere)[0].review
    ask = try_to_open(qtbot, window, store)
    assert "This store is open " in ask.ui.fault.text()
    assert window.door.workspace is None
    qtbot.mouseClick(ask.ui.read_button, LEFT)
    qtbot.waitUntil(lambda: window.review is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=WAIT_MS)
    strip = window.findChild(MessageStrip, "read_only_strip")
    assert "Open to read only: the store is open " in strip.text
    assert window.ui.saved_line.text() == "Open to read only: nothing is changed"
    window.open_page("chronology")  # takes messages away, but not this one
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=WAIT_MS)
    assert strip.isVisible()
    refreshed = []
    window.current_page.data_changed.connect(lambda: refreshed.append(1))
    reviews.add_key_line(elsewhere, review.id, "Was the child seen?")
    window.door.notices.reading.look()
    qtbot.waitUntil(lambda: refreshed != [], timeout=WAIT_MS)
    elsewhere.close()
    window.door.notices.reading.look()
    qtbot.waitUntil(lambda: "Nobody else" in strip.text, timeout=WAIT_MS)
    window.lock_store()
    qtbot.keyClicks(window.lock.page.ui.passphrase, PASSPHRASE)
    qtbot.keyClick(window.lock.page.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.door.workspace is not None, timeout=WAIT_MS)
    assert window.door.workspace.is_read_only
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=WAIT_MS)
    strip = window.findChild(MessageStrip, "read_only_strip")
    qtbot.waitUntil(lambda: "Nobody else" in strip.text, timeout=WAIT_MS)
    strip.action_clicked.emit()
    again = shown(qtbot, window, UnlockDialog)
    qtbot.keyClicks(again.ui.passphrase, PASSPHRASE)
    qtbot.mouseClick(again.ui.open_button, LEFT)
    qtbot.waitUntil(lambda: window.door.workspace is not None, timeout=WAIT_MS)
    assert not window.door.workspace.is_read_only
    assert window.ui.saved_line.text().startswith("Every change is saved")
    assert window.findChildren(MessageStrip, "read_only_strip") in ([], [strip])
    assert lease.holder(store) != ""


def test_a_damaged_store_offers_to_save_the_rest(qtbot, window, store):
    workspace = open_store(store, PASSPHRASE, stretching=CHEAP)
    review = reviews.list_reviews(workspace)[0].review
    right = [each.event for each in entries(workspace, review.id, ChronologyFilter())]
    automatic_back_up(workspace, now_due=True)
    workspace.close()
    content = bytearray(store.read_bytes())
    content[2_000] ^= 1
    content[-2 * PAGE_BYTES - 5] ^= 1
    store.write_bytes(content)
    ask = try_to_open(qtbot, window, store)
    assert "the beginning of the store is damaged" in ask.ui.fault.text()
    qtbot.mouseClick(ask.ui.salvage_button, LEFT)
    dialog = shown(qtbot, window, SalvageDialog)
    qtbot.waitUntil(lambda: bool(dialog.ui.told.toPlainText()), timeout=WAIT_MS)
    assert "2 of the" in dialog.ui.told.toPlainText()
    assert dialog.ui.save_button.isEnabled()
    assert not store.with_name("Reviews saved.scrdesk").exists()
    qtbot.mouseClick(dialog.ui.save_button, LEFT)
    qtbot.waitUntil(dialog.ui.open_button.isVisible, timeout=WAIT_MS)
    qtbot.mouseClick(dialog.ui.open_button, LEFT)
    again = shown(qtbot, window, UnlockDialog)
    assert again.ui.path_line.text().endswith("Reviews saved.scrdesk")
    qtbot.keyClicks(again.ui.passphrase, PASSPHRASE)
    qtbot.mouseClick(again.ui.open_button, LEFT)
    qtbot.waitUntil(lambda: window.door.workspace is not None, timeout=WAIT_MS)
    assert [each.event for each in entries(window.door.workspace, review.id, ChronologyFilter())] == right


def test_damage_that_shows_while_a_store_is_open_offers_the_way_out(qtbot, window, store):
    from scrdesk.errors import DamagedStore

    window.door.take_in(open_store(store, PASSPHRASE, stretching=CHEAP))
    qtbot.waitUntil(lambda: window.review is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=WAIT_MS)
    window.jobs.fault_unhandled.emit(DamagedStore("A part of the store is damaged.", where=store.name))
    strip = window.ui.message_strip
    qtbot.waitUntil(lambda: strip._action.text().startswith("Save what can be read"), timeout=WAIT_MS)
    qtbot.mouseClick(strip._action, LEFT)
    ask = shown(qtbot, window, UnlockDialog)
    assert window.door.workspace is None
    qtbot.keyClicks(ask.ui.passphrase, "quite other words")
    qtbot.mouseClick(ask.ui.open_button, LEFT)
    qtbot.waitUntil(lambda: window.door.pacing_of(store).n_failed == 1, timeout=WAIT_MS)
    again = shown(qtbot, window, UnlockDialog)
    again.reject()


def test_an_older_form_is_told_once_with_its_backup(qtbot, window, tmp_path, store):
    source = Path(__file__).parent.parent.parent / "fixtures" / "stores" / "0002.scrdesk"
    path = tmp_path / "Old.scrdesk"
    path.write_bytes(source.read_bytes())
    window.door.take_in(open_store(path, PASSPHRASE, stretching=CHEAP, clock=lambda: datetime(2026, 9, 1, 9)))
    qtbot.waitUntil(lambda: window.review is not None, timeout=WAIT_MS)
    strip = window.findChild(MessageStrip, "brought_up_strip")
    assert "Old form 0002 2026-09-01 090000.scrdesk" in strip.text
    window.door.close_store()
    window.door.take_in(open_store(path, PASSPHRASE, stretching=CHEAP))
    assert [each for each in window.findChildren(MessageStrip, "brought_up_strip") if each.isVisible()] == []


def test_a_file_that_vanishes_while_it_is_open_is_told_and_saved_elsewhere(qtbot, window, store, tmp_path):
    window.door.take_in(open_store(store, PASSPHRASE, stretching=CHEAP))
    qtbot.waitUntil(lambda: window.review is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=WAIT_MS)
    notices = window.door.notices
    notices.look()
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=WAIT_MS)
    assert window.findChild(MessageStrip, "file_gone_strip") is None
    away = store.rename(store.with_name("Elsewhere.scrdesk"))
    notices.look()
    qtbot.waitUntil(lambda: window.findChild(MessageStrip, "file_gone_strip") is not None, timeout=WAIT_MS)
    strip = window.findChild(MessageStrip, "file_gone_strip")
    assert "no longer at its place" in strip.text
    with pytest.raises(CannotWrite, match="Nothing was written"):
        reviews.add_key_line(window.door.workspace, window.review.id, "Was the child seen?")
    new = tmp_path / "Saved.scrdesk"
    notices.save_as(str(new))
    qtbot.waitUntil(lambda: "Everything that is open was saved" in window.ui.message_strip.text, timeout=WAIT_MS)
    workspace = open_store(new, PASSPHRASE, stretching=CHEAP)
    assert len(entries(workspace, window.review.id, ChronologyFilter())) == 59
    workspace.close()
    away.rename(store)
    notices.look()
    qtbot.waitUntil(lambda: not strip.isVisible(), timeout=WAIT_MS)
    reviews.add_key_line(window.door.workspace, window.review.id, "Was the child seen?")
