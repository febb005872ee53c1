"""Sealed copies by real clicks: made for a reviewer, commented on, taken back; what is typed is never lost."""

from __future__ import annotations

from contextlib import closing
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QWidget

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.sealed_copy import GENERAL, ReviewerComment
from scrdesk.errors import StoreInUse
from scrdesk.services import sealed_copy
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import entries
from scrdesk.services.sealed_copy import comments_on, make_sealed_copy, open_sealed_copy
from scrdesk.ui.dialogs.deed import DeedDialog
from scrdesk.ui.dialogs.sealed_copy import SealedCopyWindow
from scrdesk.ui.sealed_copies import LABELS, SealedCopies
from scrdesk.ui.widgets.reviewer_comments import ReviewerComments
from tests.store.sample import CHEAP, NOW, file_of, new_review, new_workspace, on, row

LEFT = Qt.MouseButton.LeftButton
LONG_MS = 20_000
PASSPHRASE = "lantern gravel otter sixpence"


@pytest.fixture
def desk(tmp_path):
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    rows = [row(n, on(date(2015, 1, n)), f"Visit {n}, no reply") for n in range(1, 6)]
    accept_submission(workspace, review.id, "POL", file_of(rows))
    yield workspace, review.id
    workspace.close()


@pytest.fixture
def copy(desk, tmp_path):
    path = tmp_path / "copy.scrdesk"
    make_sealed_copy(*desk, "J. Marlow", path, PASSPHRASE, stretching=CHEAP)
    return path


@pytest.fixture
def parent(qtbot, theme):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def shown(kind):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def opened(copy):
    return open_sealed_copy(copy, PASSPHRASE, stretching=CHEAP)


def test_what_is_typed_is_kept_row_by_row(qtbot, theme, parent, copy):
    window = SealedCopyWindow(opened(copy), theme, parent)
    window.open()
    assert window.entries.count() == 6
    qtbot.keyClicks(window.comment, "Police records are full.")
    qtbot.mouseClick(
        window.entries.viewport(), LEFT, pos=window.entries.visualItemRect(window.entries.item(2)).center()
    )
    assert window.comment.toPlainText() == ""
    assert any("Visit 2, no reply" in label.text() for label in window.findChildren(QLabel))
    qtbot.keyClicks(window.comment, "Was a card left?")
    qtbot.waitUntil(lambda: "Kept" in window.state.text(), timeout=LONG_MS)  # by itself, after a rest
    assert window.entries.item(2).text().startswith("✎") and window.counted.text() == "2 comments"
    qtbot.keyClicks(window.comment, " Or a call made?")
    window.close()  # as the lock does: nothing is asked, nothing is lost
    with closing(opened(copy)) as again:
        assert {key: each.text for key, each in again.comments().items()} == {
            GENERAL: "Police records are full.",
            "POL-0002": "Was a card left? Or a call made?",
        }
    assert window.comment.toPlainText() == "" and window.entries.count() == 0


def test_a_file_that_can_no_longer_be_written_is_told_and_the_words_stay(qtbot, theme, parent, copy):
    desk = opened(copy)
    window = SealedCopyWindow(desk, theme, parent)
    window.open()
    blocker = desk._file._engine.raw_connection()
    blocker.cursor().execute("PRAGMA query_only = ON")
    blocker.close()
    qtbot.keyClicks(window.comment, "x")
    window.save()
    assert "read-only" in window.state.text() and window.comment.toPlainText() == "x"
    window.close()


def test_sealing_and_taking_back(qtbot, context, parent, desk, tmp_path, monkeypatch):
    workspace, review_id = desk
    for name in ("make_sealed_copy", "take_back"):
        cheap = getattr(sealed_copy, name)
        monkeypatch.setattr(sealed_copy, name, lambda *a, _do=cheap, **k: _do(*a, **k, stretching=CHEAP))
    copies = SealedCopies(context, parent)
    path = tmp_path / "for author.scrdesk"
    copies.offer_copy(workspace, review_id, ChronologyFilter(text="Visit 3"), "SCR 2016/02", "1 of 5 entries")
    chooser = shown(QFileDialog)
    chooser.selectFile(str(path))
    chooser.accept()
    dialog = shown(DeedDialog)
    assert not dialog.do_button.isEnabled()
    qtbot.keyClicks(dialog.fields["who"], "J. Marlow, author")
    people = dialog.fields["names"]
    assert isinstance(people, QComboBox)
    passphrase = dialog.fields["passphrase"].text()
    people.setCurrentIndex(people.findData(LABELS))
    qtbot.mouseClick(dialog.do_button, LEFT)
    qtbot.waitUntil(lambda: context.jobs.n_running == 0, timeout=LONG_MS)
    assert "register of people is empty" in dialog.fault.text() and dialog.isVisible() and not path.exists()
    people.setCurrentIndex(0)
    with qtbot.waitSignal(dialog.was_done, timeout=LONG_MS):
        qtbot.mouseClick(dialog.do_button, LEFT)
    with closing(open_sealed_copy(path, passphrase, stretching=CHEAP)) as first:
        assert [each.reference for each in first.rows] == ["POL-0003"]
        first.write_comment("POL-0003", "Who knew?")
        with pytest.raises(StoreInUse):
            open_sealed_copy(path, passphrase, stretching=CHEAP)
    copies.offer_take_back(workspace)
    chooser = shown(QFileDialog)
    chooser.selectFile(str(path))
    chooser.accept()
    dialog = shown(DeedDialog)
    qtbot.keyClicks(dialog.fields["passphrase"], passphrase)
    with qtbot.waitSignal(copies.comments_received, timeout=LONG_MS):
        qtbot.mouseClick(dialog.do_button, LEFT)
    entry = next(each for each in entries(workspace, review_id, ChronologyFilter()) if each.reference == "POL-0003")
    (comment,) = comments_on(workspace, entry.id)
    assert (comment.text, comment.made_for) == ("Who knew?", "J. Marlow, author")


def test_comments_are_shown_and_forgotten(qtbot, theme):
    widget = ReviewerComments()
    qtbot.addWidget(widget)
    widget.show_comments((ReviewerComment("J. Marlow", "<b>Who knew?", NOW, True),))
    words = [each.text() for each in widget.findChildren(QLabel)]
    assert words == [
        "J. Marlow, 1 Sep 2016",
        "<b>Who knew?",
        "The entry was corrected after the reviewer’s copy was made.",
    ]
    widget.forget()
    assert widget.isHidden()
    assert widget.findChildren(QLabel) == []
