"""A review handed over and taken over through the real window, by the menu, with real clicks and keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.services import review_bundle, reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.back_up import backups_of
from scrdesk.services.build_chronology import shown_entries
from scrdesk.services.open_store import open_store
from scrdesk.services.panel_notes import note, write_note
from scrdesk.services.review_bundle import make_bundle, take_over
from scrdesk.services.trail import exports
from scrdesk.ui.dialogs.hand_over import HandOverDialog
from scrdesk.ui.dialogs.take_over import TakeOverDialog
from tests.store.sample import CHEAP, PASSPHRASE, clock, file_of, new_review, new_workspace, on, row
from tests.ui.test_main_window import activate, dialog

LEFT = Qt.MouseButton.LeftButton
LONG_MS = 20_000
SECRET = "lantern gravel otter sixpence"
ALL = ChronologyFilter()


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The bytes of our store, and of the bundle in which a colleague's work comes back."""
    folder = tmp_path_factory.mktemp("handing")
    ours = new_workspace(folder, "ours.scrdesk")
    review = new_review(ours)
    rows = [row(n, on(date(2015, 1, n)), f"Visit {n}, no reply") for n in range(1, 6)]
    accept_submission(ours, review.id, "POL", file_of(rows))
    there = new_workspace(folder, "there.scrdesk")
    make_bundle(ours, review.id, folder / "out.scrdesk", SECRET, stretching=CHEAP)
    take_over(there, folder / "out.scrdesk", SECRET, stretching=CHEAP)
    arrived = reviews.find_review(there, "SCR 2016/02")
    for n, text in ((0, "Theirs, first."), (1, "Theirs, second."), (2, "New there.")):
        write_note(there, shown_entries(there, arrived.id, ALL).ids[n], text)
    for n, text in ((0, "Ours, first."), (1, "Ours, second.")):
        write_note(ours, shown_entries(ours, review.id, ALL).ids[n], text)
    make_bundle(there, arrived.id, folder / "back.scrdesk", SECRET, stretching=CHEAP)
    for workspace in (ours, there):
        workspace.close()
    return ours.path.read_bytes(), (folder / "back.scrdesk").read_bytes()


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    for name in ("make_bundle", "take_over", "preview_bundle"):
        usual = getattr(review_bundle, name)
        monkeypatch.setattr(review_bundle, name, lambda *a, _do=usual, **k: _do(*a, **k, stretching=CHEAP))


@pytest.fixture
def opened(qtbot, window, made, tmp_path):
    path = tmp_path / "desk.scrdesk"
    path.write_bytes(made[0])
    window.door.take_in(open_store(path, PASSPHRASE, stretching=CHEAP))
    qtbot.waitUntil(lambda: window.review is not None, timeout=LONG_MS)
    activate(qtbot, window)
    yield window
    window.door.close_store()


@pytest.fixture
def bundle(made, tmp_path):
    path = tmp_path / "back.scrdesk"
    path.write_bytes(made[1])
    return path


def choose(window, name):
    next(each for each in window._review_menu.actions() if each.objectName() == name).trigger()


def answer_file(path):
    chooser = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
    chooser.setDirectory(str(path.parent))
    chooser.findChild(QLineEdit, "fileNameEdit").setText(path.name)
    chooser.accept()


def is_open(kind):
    return any(isinstance(each, kind) and each.isVisible() for each in QApplication.topLevelWidgets())


def settle(qtbot, window):
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=LONG_MS)


def test_a_review_is_handed_over_with_a_passphrase_that_is_judged(qtbot, opened, tmp_path):
    window, path = opened, tmp_path / "for a colleague.scrdesk"
    choose(window, "hand_over")
    ask = dialog(window, HandOverDialog)
    qtbot.keyClicks(ask.ui.passphrase, "password1234")
    assert not ask.ui.write_button.isEnabled() and ask.ui.strength.property("kind") == "fault"
    ask.ui.passphrase.clear()
    for field in (ask.ui.passphrase, ask.ui.again):
        qtbot.keyClicks(field, SECRET)
    assert ask.ui.write_button.isEnabled()
    qtbot.mouseClick(ask.ui.write_button, LEFT)
    answer_file(path)
    qtbot.waitUntil(lambda: "5 entries" in window.ui.message_strip.text, timeout=LONG_MS)
    (line,) = [each for each in exports(window.door.workspace) if each.where_to == str(path)]
    assert line.what == "bundle" and line.with_names
    assert not is_open(HandOverDialog)


def test_words_are_proposed_and_shown_and_a_taken_name_is_refused_in_place(qtbot, opened, tmp_path):
    window, path = opened, tmp_path / "taken.scrdesk"
    path.write_bytes(b"somebody's")
    choose(window, "hand_over")
    ask = dialog(window, HandOverDialog)
    qtbot.mouseClick(ask.ui.propose_button, LEFT)
    assert len(ask.ui.passphrase.text().split("-")) == 7
    assert ask.ui.passphrase.echoMode() is QLineEdit.EchoMode.Normal
    qtbot.mouseClick(ask.ui.write_button, LEFT)
    answer_file(path)
    qtbot.waitUntil(ask.ui.fault.isVisible, timeout=LONG_MS)
    assert "already there" in ask.ui.fault.text() and path.read_bytes() == b"somebody's"
    qtbot.mouseClick(ask.ui.cancel_button, LEFT)
    assert not [each for each in exports(window.door.workspace) if each.what == "bundle" and str(path) in each.where_to]


def begin(qtbot, window, bundle):
    choose(window, "take_over")
    answer_file(bundle)
    ask = dialog(window, TakeOverDialog)
    qtbot.keyClicks(ask.ui.passphrase, SECRET)
    qtbot.keyClick(ask.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(ask.ui.take_button.isEnabled, timeout=LONG_MS)
    return ask


def test_conflicts_are_shown_decided_and_taken_over_after_a_backup(qtbot, opened, bundle):
    window = opened
    ask = begin(qtbot, window, bundle)
    assert "is in this store already" in ask.ui.held_title.text()
    assert "2 changed on both sides" in ask.ui.held.text() and "1 new from the bundle" in ask.ui.held.text()
    assert "New: note POL-0003" in ask.ui.details.toPlainText()
    rows = [ask.model.index(n, column).data() for n in range(2) for column in (0, 3)]
    assert rows == ["note POL-0001", "what is here", "note POL-0002", "what is here"]
    assert "Ours, first." in ask.model.index(0, 1).data() and "Theirs, first." in ask.model.index(0, 2).data()
    ask.ui.conflict_table.selectRow(0)
    qtbot.mouseClick(ask.ui.theirs_button, LEFT)
    assert ask.model.index(0, 3).data() == "the bundle’s"
    assert not backups_of(window.door.workspace)
    qtbot.mouseClick(ask.ui.take_button, LEFT)
    qtbot.waitUntil(lambda: "was taken over" in ask.ui.heading.text(), timeout=LONG_MS)
    settle(qtbot, window)
    workspace = window.door.workspace
    ids = shown_entries(workspace, window.review.id, ALL).ids
    assert [note(workspace, each).text for each in ids[:3]] == ["Theirs, first.", "Ours, second.", "New there."]
    assert len(backups_of(workspace)) == 1
    qtbot.mouseClick(ask.ui.take_button, LEFT)
    settle(qtbot, window)
    assert window.review.details.reference == "SCR 2016/02" and not is_open(TakeOverDialog)


def test_a_wrong_passphrase_is_told_and_leaving_changes_nothing(qtbot, opened, bundle):
    window = opened
    choose(window, "take_over")
    answer_file(bundle)
    ask = dialog(window, TakeOverDialog)
    assert not ask.ui.look_button.isEnabled() and not ask.ui.take_button.isEnabled()
    qtbot.keyClicks(ask.ui.passphrase, "not these words at all")
    qtbot.mouseClick(ask.ui.look_button, LEFT)
    qtbot.waitUntil(ask.ui.fault.isVisible, timeout=LONG_MS)
    assert "passphrase" in ask.ui.fault.text() and ".taking" not in ask.ui.fault.text()
    qtbot.keyClick(ask, Qt.Key.Key_Escape)
    assert not is_open(TakeOverDialog)
    assert {each.suffix for each in bundle.parent.iterdir() if each.name.startswith(".")} <= {".lock"}


def test_a_lock_while_the_conflicts_stand_open_takes_every_word_away(qtbot, opened, bundle):
    window = opened
    ask = begin(qtbot, window, bundle)
    window.lock_store()
    assert not ask.isVisible() and ask.model.rowCount() == 0 and ask.ui.details.toPlainText() == ""
    assert window.lock.is_locked
    assert not [each for each in bundle.parent.iterdir() if each.name.endswith(".taking")]


def test_a_new_review_comes_whole_into_a_store_without_any(qtbot, window, bundle, tmp_path):
    (tmp_path / "empty").mkdir()
    workspace = new_workspace(tmp_path / "empty")
    workspace.close()
    window.door.take_in(open_store(workspace.path, PASSPHRASE, clock=clock, stretching=CHEAP))
    settle(qtbot, window)
    activate(qtbot, window)
    ask = begin(qtbot, window, bundle)
    assert "is not in this store yet" in ask.ui.held_title.text()
    qtbot.mouseClick(ask.ui.take_button, LEFT)
    qtbot.waitUntil(lambda: "was taken over" in ask.ui.heading.text(), timeout=LONG_MS)
    settle(qtbot, window)
    qtbot.mouseClick(ask.ui.cancel_button, LEFT)
    assert window.review is not None and window.review.details.reference == "SCR 2016/02"
    window.door.close_store()
