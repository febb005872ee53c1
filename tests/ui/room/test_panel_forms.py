"""The forms of the Panel page by clicks and keys: members, meetings, who comes, agreed minutes, actions."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scrdesk.domain.panel import MinuteItem
from scrdesk.errors import CannotWrite
from scrdesk.ui.pages.panel import store_calls
from scrdesk.ui.pages.panel.meeting_view import MeetingView
from scrdesk.ui.pages.panel.page import ACTIONS, MEMBERS, PanelPage

Wait = Callable[[], None]
LEFT = Qt.MouseButton.LeftButton
W = TypeVar("W", bound=QWidget)


class Form:
    """A dialog that is open, filled in by keys."""

    def __init__(self, qtbot: QtBot, page: PanelPage, name: str) -> None:
        self._qtbot = qtbot
        self.dialog = next(
            each for each in page.window().findChildren(QDialog) if each.objectName() == f"{name}_dialog"
        )

    def field(self, kind: type[W], name: str) -> W:
        found = self.dialog.findChild(kind, name)
        assert found is not None, name
        return found

    def type(self, name: str, text: str) -> None:
        widget = self.field(QWidget, name)
        line = widget if isinstance(widget, QLineEdit | QPlainTextEdit) else widget.findChild(QLineEdit)
        assert line is not None
        line.setFocus()
        if isinstance(line, QLineEdit | QPlainTextEdit):
            line.selectAll()
        self._qtbot.keyClicks(line, text)

    def choose(self, name: str, words: str) -> None:
        box = self.field(QComboBox, name)
        box.setFocus()
        self._qtbot.keyClicks(box, words[:4])
        assert box.currentText().startswith(words)

    @property
    def note(self) -> str:
        label = self.field(QLabel, "note")
        return label.text() if label.isVisible() else ""

    @property
    def can(self) -> bool:
        return self.field(QPushButton, "do_button").isEnabled()

    def do(self) -> None:
        self._qtbot.mouseClick(self.field(QPushButton, "do_button"), LEFT)

    def cancel(self) -> None:
        self._qtbot.keyClick(self.dialog, Qt.Key.Key_Escape)


def click(qtbot: QtBot, page: PanelPage, name: str) -> None:
    button = page.window().findChild(QPushButton, name)
    assert button is not None, name
    assert button.isEnabled(), name
    qtbot.mouseClick(button, LEFT)


def test_a_chair_from_an_agency_of_the_review_is_warned_of_in_the_form_and_above_the_list(
    qtbot: QtBot, page: PanelPage, wait: Wait
) -> None:
    page.show_view(MEMBERS)
    click(qtbot, page, "add_member")
    form = Form(qtbot, page, "panel_member")
    assert not form.can
    form.type("member_name", "Dr Hollin")
    assert not form.can  # somebody of that name is there
    form.type("member_name", "Ms Oake")
    form.choose("member_agency", "POL")
    assert form.note == ""
    qtbot.keyClick(form.field(QWidget, "member_chair"), Qt.Key.Key_Space)
    assert "POL" in form.note
    assert "Agency POL" in form.note
    form.do()
    wait()
    assert "Ms Oake" in page.members_view.warning.text()
    assert (
        "two chairs" in page.members_view.warning.text().casefold() or "Dr Hollin" in page.members_view.warning.text()
    )
    model = page.members_view.model
    assert model.rowCount() == 3
    row = next(n for n in range(3) if model.row_at(model.index(n, 0)).details.name == "Ms Oake")
    page.members_view.table.selectRow(row)
    page.window().activateWindow()
    page.members_view.table.setFocus()
    qtbot.waitUntil(page.members_view.table.hasFocus)
    qtbot.keyClick(page.members_view.table, Qt.Key.Key_Delete)
    wait()
    assert model.rowCount() == 2
    page.edits.undo_action.trigger()
    wait()
    assert model.rowCount() == 3


def test_two_meetings_at_once_are_warned_of_and_an_unreadable_time_is_not_planned(
    qtbot: QtBot, page: PanelPage, wait: Wait
) -> None:
    click(qtbot, page, "plan_meeting")
    form = Form(qtbot, page, "panel_meeting")
    assert not form.can
    form.type("meeting_day", "21/9/2016")
    form.type("meeting_begins", "half past")
    assert not form.can
    form.type("meeting_begins", "10.00")
    assert form.can
    assert form.note == "Panel 2 is on the same day and at the same time, 10:00."
    form.do()
    wait()
    assert page.ui.meeting_list.count() == 3
    assert page.meeting is not None
    assert page.meeting.details.number == 3  # what was planned is what is shown
    assert len(page.meeting.details.attendance) == 2
    assert len(page.meeting.details.items) == 12


def test_a_meeting_without_members_is_planned_and_said_to_have_no_quorum(
    qtbot: QtBot, page: PanelPage, wait: Wait
) -> None:
    page.show_view(MEMBERS)
    for _ in range(2):
        page.members_view.table.selectRow(0)
        click(qtbot, page, "remove_member")
        wait()
    page.show_view("meetings")
    click(qtbot, page, "plan_meeting")
    form = Form(qtbot, page, "panel_meeting")
    form.type("meeting_day", "5/10/2016")
    assert "no member yet" in form.note
    form.do()
    wait()
    assert page.meeting is not None
    assert page.meeting.details.attendance == ()
    assert page.view.quorum.text() == "No member is invited, so there is no quorum"


def test_apologies_and_presence_make_the_quorum(qtbot: QtBot, page: PanelPage, wait: Wait) -> None:
    page.view.show_part("attendance")

    def quorum() -> str:
        line = page.view.attendance.findChild(QLabel, "quorum_line")
        assert line is not None
        return line.text()

    def answer(row: int, letter: str) -> None:
        box = page.view.attendance.findChild(QComboBox, f"answer_{row}")
        assert box is not None
        box.setFocus()
        box.showPopup()
        qtbot.keyClicks(box.view(), letter)
        qtbot.keyClick(box.view(), Qt.Key.Key_Return)
        wait()

    answer(0, "apol")
    answer(1, "pres")
    assert page.meeting is not None
    assert [each.answered.value for each in page.meeting.details.attendance] == ["apologies", "present"]
    assert quorum() == "Quorum not met: 1 of 2 members, 2 needed."
    answer(0, "pres")
    assert quorum() == "Quorum met: 2 of 2 members, 2 needed."
    page.edits.undo_action.trigger()
    wait()
    assert quorum().startswith("Quorum not met")


def test_agreed_minutes_are_locked_and_amended_beside_their_words(qtbot: QtBot, page: PanelPage, wait: Wait) -> None:
    page.ui.meeting_list.setCurrentRow(1)
    editor = page.view.editor
    editor.discussion.setFocus()
    qtbot.keyClicks(editor.discussion, "The chair welcomed all.")
    click(qtbot, page, "meeting_agree")
    wait()
    assert page.meeting is not None
    assert page.meeting.details.status == "agreed"
    qtbot.keyClicks(editor.discussion, "Nobody came.")
    assert editor.discussion.toPlainText() == "The chair welcomed all."
    assert not page.view.buttons["move"].isEnabled()
    assert not page.view.actions_strip.add_button.isEnabled()
    click(qtbot, page, "meeting_amend")
    form = Form(qtbot, page, "panel_amendment")
    form.type("amendment_text", "Mr Beeching came late.")
    assert not form.can
    form.type("amendment_by", "Mr Beeching")
    assert "stays as it is" in form.note
    form.do()
    wait()
    assert page.meeting is not None
    (amendment,) = page.meeting.details.amendments
    assert (amendment.text, amendment.by) == ("Mr Beeching came late.", "Mr Beeching")
    assert page.meeting.details.items[0].discussion == "The chair welcomed all."


def test_the_last_words_are_in_the_minutes_before_they_are_agreed(
    qtbot: QtBot, page: PanelPage, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two pools work at once: were the words the slower ones, they would be refused, and missing from what was agreed."""
    keep = store_calls.keep_text

    def kept_late(*told: object) -> object:
        time.sleep(0.3)
        return keep(*told)  # type: ignore[arg-type]

    monkeypatch.setattr(store_calls, "keep_text", kept_late)
    page.ui.meeting_list.setCurrentRow(1)
    editor = page.view.editor
    editor.discussion.setFocus()
    qtbot.keyClicks(editor.discussion, "The chair welcomed all.")
    click(qtbot, page, "meeting_agree")
    wait()
    assert page.meeting is not None
    assert page.meeting.details.status == "agreed"
    assert page.meeting.details.items[0].discussion == "The chair welcomed all."


def test_minutes_whose_last_words_cannot_be_stored_are_not_agreed(
    qtbot: QtBot, page: PanelPage, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise CannotWrite("The disk is full.", remedy="Make room.")

    page.ui.meeting_list.setCurrentRow(1)
    editor = page.view.editor
    editor.discussion.setFocus()
    with monkeypatch.context() as patched:
        patched.setattr(store_calls, "keep_text", full)
        qtbot.keyClicks(editor.discussion, "The chair welcomed all.")
        click(qtbot, page, "meeting_agree")
        wait()
    page.refresh()
    wait()
    assert page.meeting is not None
    assert page.meeting.details.status != "agreed"
    assert editor.discussion.toPlainText() == "The chair welcomed all."
    click(qtbot, page, "meeting_agree")
    wait()
    page.refresh()
    wait()
    assert page.meeting.details.status == "agreed"
    assert page.meeting.details.items[0].discussion == "The chair welcomed all."


def test_an_action_without_an_owner_is_kept_and_said_until_somebody_owns_it(
    qtbot: QtBot, page: PanelPage, wait: Wait
) -> None:
    qtbot.mouseClick(page.view.actions_strip.add_button, LEFT)
    form = Form(qtbot, page, "panel_action")
    assert not form.can
    form.type("action_text", "Ask the nursery for its register")
    assert "Nobody owns this action yet" in form.note
    form.type("action_due", "31/2/2016")
    assert not form.can
    form.type("action_due", "3/10/2016")
    form.do()
    wait()
    page.show_view(ACTIONS)
    assert page.actions_view.warning.text() == "Nobody owns: 2.1."
    page.actions_view.table.selectRow(0)
    click(qtbot, page, "change_action")
    form = Form(qtbot, page, "panel_action")
    form.type("action_owner", "POL, Superintendent")
    assert form.note == ""
    form.do()
    wait()
    assert not page.actions_view.warning.isVisible()
    page.actions_view.table.selectRow(0)
    click(qtbot, page, "close_action")
    wait()
    assert page.actions_view.model.rowCount() == 0  # it is no longer among the open ones


def test_day_and_place_stand_below_the_title_where_they_have_no_room_beside_it(
    qtbot: QtBot, page: PanelPage, wait: Wait
) -> None:
    view = page.findChild(MeetingView)
    assert view is not None
    page.window().resize(1800, 760)
    wait()
    assert view.when.text()
    qtbot.waitUntil(lambda: view.when.x() > view.quorum.geometry().right())
    page.window().resize(820, 760)
    qtbot.waitUntil(lambda: view.when.y() > view.quorum.geometry().bottom())
    assert view.when.height() < 2.5 * view.when.fontMetrics().height()


def test_the_agenda_says_in_words_what_is_decided(page: PanelPage, wait: Wait) -> None:
    view = page.findChild(MeetingView)
    assert view is not None
    wait()
    item = MinuteItem("", "Who knew", "")
    assert view._agenda_line(item).text().endswith("Who knew")
    assert view._agenda_line(replace(item, discussion="Long.")).text().endswith("Who knew (discussed)")
    assert view._agenda_line(replace(item, decision="Ask police.")).text().endswith("Who knew (decided)")
