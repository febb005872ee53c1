"""The review menu's deeds through the real window: sealed copies by the keyboard, and what may be pressed when reading."""

from contextlib import closing
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QPlainTextEdit

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.services import sealed_copy
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.open_store import open_store, open_store_to_read
from scrdesk.services.sealed_copy import make_sealed_copy
from scrdesk.ui.dialogs.deed import DeedDialog
from scrdesk.ui.dialogs.sealed_copy import SealedCopyWindow
from scrdesk.ui.read_only import CHANGING, changes_store, why_not
from tests.store.sample import CHEAP, PASSPHRASE, file_of, new_review, new_workspace, on, row
from tests.ui.test_main_window import activate

LEFT = Qt.MouseButton.LeftButton
LONG_MS = 20_000
COPY_PASSPHRASE = "lantern gravel otter sixpence"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Bytes of a store with a review of five entries, and of a sealed copy of it."""
    folder = tmp_path_factory.mktemp("moves")
    workspace = new_workspace(folder)
    review = new_review(workspace)
    rows = [row(n, on(date(2015, 1, n)), f"Visit {n}, no reply") for n in range(1, 6)]
    accept_submission(workspace, review.id, "POL", file_of(rows))
    make_sealed_copy(workspace, review.id, "J. Marlow", folder / "copy.scrdesk", COPY_PASSPHRASE, stretching=CHEAP)
    workspace.close()
    return workspace.path.read_bytes(), (folder / "copy.scrdesk").read_bytes()


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    for name in ("make_sealed_copy", "take_back", "open_sealed_copy"):
        usual = getattr(sealed_copy, name)
        monkeypatch.setattr(sealed_copy, name, lambda *a, _do=usual, **k: _do(*a, **k, stretching=CHEAP))


@pytest.fixture
def store(made, tmp_path):
    path = tmp_path / "desk.scrdesk"
    path.write_bytes(made[0])
    return path


@pytest.fixture
def copy(made, tmp_path):
    path = tmp_path / "copy.scrdesk"
    path.write_bytes(made[1])
    return path


@pytest.fixture
def opened(qtbot, window, store):
    window.door.take_in(open_store(store, PASSPHRASE, stretching=CHEAP))
    qtbot.waitUntil(lambda: window.review is not None, timeout=LONG_MS)
    activate(qtbot, window)
    yield window
    window.door.close_store()


def shown(kind):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def by_keyboard(qtbot, window, name):
    """Open the menu by F10 and go to a line by the arrow keys, as somebody without a mouse does."""
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F10)
    menu = window._review_menu
    assert menu.isVisible()
    for _ in range(20):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        if menu.activeAction() is not None and menu.activeAction().objectName() == name:
            break
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert not menu.isVisible()


def answer_file(path):
    chooser = shown(QFileDialog)
    chooser.setDirectory(str(path.parent))
    chooser.findChild(QLineEdit, "fileNameEdit").setText(path.name)
    chooser.accept()


def test_a_copy_is_sealed_and_its_comments_taken_back_by_the_keyboard(qtbot, opened, tmp_path):
    window, path = opened, tmp_path / "for author.scrdesk"
    by_keyboard(qtbot, window, "seal")
    qtbot.waitUntil(lambda: any(isinstance(w, QFileDialog) for w in QApplication.topLevelWidgets()), timeout=LONG_MS)
    answer_file(path)
    dialog = shown(DeedDialog)
    assert "all 5 entries" in dialog._deed.about
    qtbot.keyClicks(dialog.fields["who"], "J. Marlow, author")
    words = dialog.fields["passphrase"].text()
    qtbot.keyClick(dialog.fields["who"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "was sealed for J. Marlow" in window.ui.message_strip.text, timeout=LONG_MS)
    with closing(sealed_copy.open_sealed_copy(path, words)) as desk:
        desk.write_comment("POL-0003", "Who knew?")
    activate(qtbot, window)
    by_keyboard(qtbot, window, "take_back")
    answer_file(path)
    dialog = shown(DeedDialog)
    qtbot.keyClicks(dialog.fields["passphrase"], words)
    qtbot.keyClick(dialog.fields["passphrase"], Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: "Taken over from J. Marlow, author: 1 comment." in window.ui.message_strip.text, timeout=LONG_MS
    )


def test_the_filter_of_the_chronology_is_what_is_sealed(qtbot, opened, tmp_path):
    window = opened
    window.open_page("chronology")
    window.current_page.set_filter(ChronologyFilter(text="Visit 3"))
    window.moves.seal()
    qtbot.waitUntil(lambda: any(isinstance(w, QFileDialog) for w in QApplication.topLevelWidgets()), timeout=LONG_MS)
    answer_file(tmp_path / "one.scrdesk")
    dialog = shown(DeedDialog)
    assert "1 of 5 entries" in dialog._deed.about and "Visit 3" in dialog._deed.about
    dialog.reject()


def open_alone(qtbot, window, copy):
    """Open a sealed copy on the first page, without any store."""
    qtbot.mouseClick(window.welcome.ui.sealed_button, LEFT)
    answer_file(copy)
    dialog = shown(DeedDialog)
    qtbot.keyClicks(dialog.fields["passphrase"], COPY_PASSPHRASE)
    qtbot.keyClick(dialog.fields["passphrase"], Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: any(isinstance(w, SealedCopyWindow) and w.isVisible() for w in QApplication.topLevelWidgets()),
        timeout=LONG_MS,
    )
    return shown(SealedCopyWindow)


def test_a_reviewer_without_a_store_opens_a_copy_and_it_closes_when_nobody_uses_it(qtbot, window, copy):
    desk = open_alone(qtbot, window, copy)
    qtbot.keyClicks(desk.comment, "Police records are full.")
    desk.comment.selectAll()
    desk.comment.copy()
    assert QApplication.clipboard().text() == "Police records are full."
    window.moves.sealed._watch.idle.set_limit_s(0.2)
    qtbot.waitUntil(lambda: "nobody used it" in window.welcome.ui.message_strip.text, timeout=LONG_MS)
    assert not any(isinstance(w, SealedCopyWindow) and w.isVisible() for w in QApplication.topLevelWidgets())
    assert QApplication.clipboard().text() == ""
    with closing(sealed_copy.open_sealed_copy(copy, COPY_PASSPHRASE)) as again:
        assert [each.text for each in again.comments().values()] == ["Police records are full."]


def test_it_closes_too_when_the_screen_is_locked(qtbot, window, copy):
    open_alone(qtbot, window, copy)
    window.lock.system.session_locked.emit()
    assert "screen was locked" in window.welcome.ui.message_strip.text
    assert not any(isinstance(w, SealedCopyWindow) and w.isVisible() for w in QApplication.topLevelWidgets())


def test_while_reading_only_the_menu_offers_what_changes_nothing(qtbot, window, store):
    window.door.take_in(open_store_to_read(store, PASSPHRASE, stretching=CHEAP))
    qtbot.waitUntil(lambda: window.review is not None, timeout=LONG_MS)
    lines = {each.objectName(): each for each in window._review_menu.actions() if each.objectName()}
    usable = {name for name, each in lines.items() if each.isEnabled()}
    assert usable == {"open_sealed", "close_store"}
    assert lines["seal"].toolTip() == why_not() and lines["begin_review"].toolTip() == why_not()
    window.door.close_store()


def test_what_changes_the_store_stays_out_of_use_whatever_its_page_does(qtbot, context):
    from dataclasses import replace

    from PySide6.QtWidgets import QPushButton

    button, field = QPushButton("Delete"), QPlainTextEdit("words")
    for widget in (button, field):
        qtbot.addWidget(widget)
    changes_store(context, button)
    button.setEnabled(True)
    assert button.isEnabled() and button.toolTip() == ""
    reading = replace(context, is_reading=lambda: True)
    changes_store(reading, button, field)
    button.setEnabled(True)
    button.setToolTip("Deletes it")
    assert not button.isEnabled() and button.toolTip() == why_not()
    assert field.isReadOnly() and field.isEnabled()


def test_on_every_page_what_would_change_the_store_is_out_of_use_and_says_why(qtbot, window, store):
    window.door.take_in(open_store_to_read(store, PASSPHRASE, stretching=CHEAP))
    qtbot.waitUntil(lambda: window.review is not None, timeout=LONG_MS)
    expected = {
        "overview": {"add_received", "backup_now"},
        "submissions": {"add_files", "paste_chronology"},
        "chronology": {"choice_yes", "tags_button", "lines_button"},
        "people": {"add_person", "add_place"},
        "safekeeping": {"back_up_button", "folder_button"},
    }
    for key in window.pages.entries:
        window.open_page(key)
        qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=LONG_MS)
        window.reading_sweep.sweep()
        found = {}
        for root in (window.current_page, *window.current_page.header_actions()):
            for each in (root, *root.findChildren(QAbstractButton)):
                found[each.objectName()] = each
        usable = {name for name, each in found.items() if CHANGING.fullmatch(name) and each.isEnabled()}
        assert not usable, key
        for name in expected.get(key, ()):
            assert not found[name].isEnabled() and found[name].toolTip() == why_not(), (key, name)
    note = window.page("chronology").findChild(QPlainTextEdit, "note_edit")
    assert note.isReadOnly()
    window.door.close_store()
    assert not window.reading_sweep._timer.isActive()


def test_in_a_store_that_may_be_written_everything_is_as_usual(qtbot, opened):
    opened.open_page("people")
    qtbot.waitUntil(lambda: opened.jobs.n_running == 0, timeout=LONG_MS)
    assert all(each.isEnabled() for each in opened.current_page.header_actions())
    assert opened.reading_sweep._page is None
