"""Retention by real clicks: hold, days, and a destruction that asks for everything before its button is on."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from scrdesk.domain.retention import StartEvent
from scrdesk.services import retention, reviews
from scrdesk.services.destruction_records import destructions
from scrdesk.ui.dialogs.deed import DeedDialog
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.safekeeping.retention_view import RetentionView

LEFT = Qt.MouseButton.LeftButton
LONG_MS = 20_000


@pytest.fixture
def view(qtbot: QtBot, context: PageContext, empty_desk) -> RetentionView:
    view = RetentionView(context)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.set_workspace(empty_desk.workspace)
    view.show()
    settled(qtbot, view)
    return view


def settled(qtbot: QtBot, view: RetentionView) -> None:
    qtbot.waitUntil(lambda: view._context.jobs.n_running == 0, timeout=LONG_MS)


def texts(view: RetentionView) -> str:
    return "\n".join(each.text() for each in view.findChildren(QLabel) if not each.isHidden())


def pressed(qtbot: QtBot, view: RetentionView, name: str) -> DeedDialog:
    button = next(each for each in view.findChildren(QPushButton, name) if not each.isHidden())
    qtbot.mouseClick(button, LEFT)
    settled(qtbot, view)
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, DeedDialog) and each.isVisible())


def done(qtbot: QtBot, view: RetentionView, dialog: DeedDialog) -> None:
    with qtbot.waitSignal(dialog.was_done, timeout=LONG_MS):
        qtbot.mouseClick(dialog.do_button, LEFT)
    settled(qtbot, view)


def test_a_hold_is_placed_and_forbids_and_is_lifted(qtbot, view, empty_desk):
    dialog = pressed(qtbot, view, "hold_button")
    assert not dialog.do_button.isEnabled()
    assert "Placed by" in dialog.next_line.text()
    qtbot.keyClicks(dialog.fields["by"], "R. Ames, solicitor")
    qtbot.keyClicks(dialog.fields["why"], "Inquest")
    done(qtbot, view, dialog)
    assert "Hold of" in texts(view) and "legal hold" in texts(view)
    dialog = pressed(qtbot, view, "destroy_button")
    assert not dialog.do_button.isEnabled() and dialog.fields == {}
    assert any("forbids it" in label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()
    dialog = pressed(qtbot, view, "lift_button")
    qtbot.keyClicks(dialog.fields["by"], "R. Ames")
    qtbot.keyClicks(dialog.fields["why"], "Concluded")
    done(qtbot, view, dialog)
    assert "Lifted" in texts(view)
    assert not retention.kept_review(empty_desk.workspace, empty_desk.review_id).is_held


def test_days_are_typed_and_a_future_day_is_refused_in_place(qtbot, view, empty_desk):
    dialog = pressed(qtbot, view, "days_button")
    qtbot.keyClicks(dialog.fields[StartEvent.CLOSED.name], "1/9/2036")
    qtbot.mouseClick(dialog.do_button, LEFT)
    settled(qtbot, view)
    assert dialog.isVisible() and "can have been" in dialog.fault.text()
    dialog.fields[StartEvent.CLOSED.name].clear()
    qtbot.keyClicks(dialog.fields[StartEvent.CLOSED.name], "1/8/1980")
    done(qtbot, view, dialog)
    assert "5 classes due" in texts(view)
    assert retention.review_list(empty_desk.workspace)[0].n_due == 5


def test_the_board_sets_a_rule(qtbot, view, empty_desk):
    dialog = pressed(qtbot, view, "change_chronology")
    dialog.fields["years"].setText("75")
    start = dialog.fields["start"]
    assert isinstance(start, QComboBox)
    start.setCurrentIndex(start.findData(StartEvent.BORN.value))
    qtbot.keyClicks(dialog.fields["basis"], "Board of 3 May 2017")
    done(qtbot, view, dialog)
    assert "75 years from: child's birth" in texts(view)


def test_a_review_is_destroyed_only_with_everything_said(qtbot, view, empty_desk, tmp_path):
    workspace, review_id = empty_desk.workspace, empty_desk.review_id
    retention.set_day(workspace, review_id, StartEvent.CLOSED, date(1980, 1, 1))
    reference = reviews.list_reviews(workspace)[0].review.details.reference
    dialog = pressed(qtbot, view, "destroy_button")
    qtbot.keyClicks(dialog.fields["by"], "A. Thorne")
    qtbot.keyClicks(dialog.fields["authority"], "Board, item 7")
    qtbot.keyClicks(dialog.fields["confirm"], reference[:-1])
    assert not dialog.do_button.isEnabled()
    qtbot.keyClicks(dialog.fields["confirm"], reference[-1])
    assert dialog.do_button.isEnabled() and not dialog.do_button.isDefault()
    with qtbot.waitSignal(view.data_changed, timeout=LONG_MS):
        qtbot.mouseClick(dialog.do_button, LEFT)
    settled(qtbot, view)
    assert reviews.list_reviews(workspace) == ()
    assert "decided by A. Thorne" in texts(view)
    view._context.messages._on_action_clicked()
    chooser = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog))
    chooser.selectFile(str(tmp_path / "certificate.pdf"))
    chooser.accept()
    settled(qtbot, view)
    assert (tmp_path / "certificate.pdf").read_bytes().startswith(b"%PDF")
    assert len(destructions(workspace)) == 1
    view.set_workspace(None)
    assert texts(view) == ""
