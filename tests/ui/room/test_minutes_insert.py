"""The list that "/" opens in minutes, by keys alone: it never takes a letter, and the wall's keys still reach the wall."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from scrdesk.ui.pages.panel.insert_popup import InsertPopup
from scrdesk.ui.pages.panel.minutes_editor import MinutesEditor
from scrdesk.ui.pages.panel.page import PanelPage

Wait = Callable[[], None]
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(page: PanelPage) -> MinutesEditor:
    """Minutes of the first item, the cursor in the discussion."""
    page.view.editor.inserting.now = lambda: "10:42"
    page.view.editor.discussion.setFocus()
    return page.view.editor


def slash(qtbot: QtBot, editor: MinutesEditor, field: QPlainTextEdit, before: str = "") -> InsertPopup:
    """Type words and a "/" into a field; return the list that opens."""
    field.setFocus()
    qtbot.keyClicks(field, f"{before}/")
    popup = editor.inserting.popup
    qtbot.waitUntil(popup.isVisible)
    return popup


def lines(popup: InsertPopup) -> list[str]:
    return [popup.list.item(n).text() for n in range(popup.list.count())]


def test_it_offers_and_puts_in_what_a_few_letters_mean(qtbot: QtBot, editor: MinutesEditor, wait: Wait) -> None:
    field = editor.discussion
    popup = slash(qtbot, editor, field, "Asked at ")
    assert lines(popup) == [
        "Decision", "Action…", "10:42 · time now",
        "Child Q · person", "Mother · person", "Mother’s Partner · person",
    ]  # fmt: skip
    qtbot.keyClicks(popup.line, "ti")
    qtbot.keyClick(popup.line, Qt.Key.Key_Return)
    assert field.toPlainText() == "Asked at 10:42"
    popup = slash(qtbot, editor, field, ": why was ")
    qtbot.keyClicks(popup.line, "moth")
    qtbot.keyClick(popup.line, Qt.Key.Key_Down)
    qtbot.keyClick(popup.line, Qt.Key.Key_Return)
    popup = slash(qtbot, editor, field, " there, ")
    qtbot.keyClicks(popup.line, "pol3")
    assert lines(popup) == ["POL-0003 · entry"]
    qtbot.keyClick(popup.line, Qt.Key.Key_Tab)
    qtbot.keyClicks(field, "?")
    assert field.toPlainText() == "Asked at 10:42: why was Mother’s Partner there, POL-0003?"
    editor.save()
    wait()
    assert editor.findChild(QPlainTextEdit, "minutes_discussion") is field
    assert editor.unsaved is None


def test_decision_goes_to_its_field_and_is_not_offered_there(qtbot: QtBot, editor: MinutesEditor, wait: Wait) -> None:
    popup = slash(qtbot, editor, editor.discussion)
    qtbot.keyClicks(popup.line, "dec")
    qtbot.keyClick(popup.line, Qt.Key.Key_Return)
    assert editor.decision.hasFocus()
    assert editor.discussion.toPlainText() == ""
    popup = slash(qtbot, editor, editor.decision)
    assert "Decision" not in lines(popup)
    qtbot.keyClick(popup.line, Qt.Key.Key_Escape)


def test_action_opens_its_form(qtbot: QtBot, page: PanelPage, editor: MinutesEditor, wait: Wait) -> None:
    popup = slash(qtbot, editor, editor.discussion)
    qtbot.keyClicks(popup.line, "ac")
    qtbot.keyClick(popup.line, Qt.Key.Key_Return)
    (form,) = [each for each in page.window().findChildren(QDialog) if each.objectName() == "panel_action_dialog"]
    form.reject()
    assert editor.discussion.toPlainText() == ""


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_what_fits_nothing_or_is_left_stays_as_typed(qtbot: QtBot, editor: MinutesEditor, leave: Qt.Key) -> None:
    popup = slash(qtbot, editor, editor.discussion, "See ")
    qtbot.keyClicks(popup.line, "zz top")
    assert lines(popup) == []
    qtbot.keyClick(popup.line, leave)
    assert editor.discussion.toPlainText() == "See /zz top"
    assert editor.discussion.hasFocus()
    qtbot.keyClicks(editor.discussion, " and/or 5/3/2016")
    QApplication.processEvents()
    assert not popup.isVisible()
    assert editor.discussion.toPlainText() == "See /zz top and/or 5/3/2016"


def test_in_the_room_the_entry_on_the_wall_is_first_and_blank_and_clicker_reach_the_wall(
    qtbot: QtBot, page: PanelPage, wait: Wait
) -> None:
    page.open_room()
    wait()
    page.control.go_to(1)
    wait()
    page.control.show()
    editor = page.presenter.editor
    popup = slash(qtbot, editor, editor.discussion)
    assert lines(popup)[0] == "POL-0002 · on the wall"
    qtbot.keyClick(popup.line, Qt.Key.Key_PageDown)
    wait()
    assert page.control.at == 2
    qtbot.keyClick(popup.line, Qt.Key.Key_B, BOTH)
    assert page.control.state.is_blank
    assert popup.isVisible()
    assert popup.line.text() == ""
    box = page.window().geometry()
    assert box.contains(popup.geometry())  # never over the edge, onto what the room sees
    page.leave_room()
    assert not popup.isVisible()
