"""F1 says what the shown page is for and which keys it takes, as the window itself knows them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel

from scrdesk.services.help_topics import help_topics
from scrdesk.ui.dialogs.help import HelpDialog, keys_for, topic_shown
from scrdesk.ui.page_register import PAGES
from tests.ui.test_main_window import activate, dialog, opened  # noqa: F401 - the window with an open store

SHORTEST_WORDS = 3


def said(shown):
    return "\n".join(label.text() for label in shown.area.widget().findChildren(QLabel))


def plain(keys):
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def test_help_on_the_first_page_by_keys_alone(qtbot, window):
    window.welcome.ui.open_button.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    shown = dialog(window, HelpDialog)
    assert shown.windowTitle() == "Help: First page"
    assert "Look at the demonstration" in said(shown)
    assert "Ctrl+N" in said(shown)
    shown.search.setFocus()
    qtbot.keyClicks(shown.search, "custodian")
    assert [
        shown.list.item(row).text() for row in range(shown.list.count()) if not shown.list.item(row).isHidden()
    ] == ["Safekeeping"]
    assert shown.area.accessibleName() == "Help: Safekeeping"
    qtbot.keyClick(shown.search, Qt.Key.Key_Down)
    assert shown.focusWidget() is shown.list
    shown.search.setText("zzz")
    assert shown.said.isVisible()
    qtbot.keyClick(shown.list, Qt.Key.Key_Escape)
    activate(qtbot, window)
    assert QApplication.focusWidget() is window.welcome.ui.open_button


def test_each_page_has_its_help_and_names_only_keys_that_are_there(qtbot, opened):  # noqa: F811
    topics = {each.code: each for each in help_topics()}
    for entry in PAGES:
        opened.open_page(entry.key)
        assert topic_shown(opened) == entry.key
        lines, is_whole = keys_for(opened, entry.key)
        assert is_whole
        assert [line for line in lines if len(line.words) < SHORTEST_WORDS] == [], entry.key
        there = {plain(key) for line in lines for key in line.keys}
        assert {plain(key) for key in topics[entry.key].keys} <= there, entry.key
    qtbot.waitUntil(lambda: opened.jobs.n_running == 0)
    for code in ("welcome", "locked", "no_review"):
        there = {plain(key) for line in keys_for(opened, code)[0] for key in line.keys}
        assert {plain(key) for key in topics[code].keys} <= there, code


def test_a_new_key_of_a_page_is_listed_without_being_written_anywhere(qtbot, opened):  # noqa: F811
    opened.open_page("people")
    qtbot.waitUntil(lambda: opened.jobs.n_running == 0)
    action = QAction("Juggle", opened.current_page)
    action.setShortcut(QKeySequence("Ctrl+J"))
    qtbot.keyClick(opened, Qt.Key.Key_F1)
    shown = dialog(opened, HelpDialog)
    assert shown.windowTitle() == "Help: People"
    assert "Juggle" in said(shown)
    qtbot.keyClick(shown.list, Qt.Key.Key_Down)
    assert shown.windowTitle() == "Help: Analyses"
    assert "Juggle" not in said(shown)
    assert "Open the page and press F1" in said(shown)
    qtbot.keyClick(shown.list, Qt.Key.Key_Escape)


@pytest.mark.parametrize("scale", [150])
def test_no_line_of_help_is_cut_off_in_large_type(qtbot, window, theme, scale):
    theme.set_scale(scale)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    shown = dialog(window, HelpDialog)
    assert shown.area.horizontalScrollBar().maximum() == 0
    assert shown.width() <= window.width()
    for label in shown.area.widget().findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    qtbot.keyClick(shown.list, Qt.Key.Key_Escape)
