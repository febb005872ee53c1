"""A chronology copied elsewhere is pasted by click or key and goes the way of a file."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from scrdesk.services.add_submission import stored_file, submissions
from scrdesk.ui.pages.submissions.page import SubmissionsPage
from tests.services.test_read_pasted import TEXT, WORD
from tests.ui.pages.conftest import LONG_S
from tests.ui.pages.test_submissions_page import CSV, accept_button, wait_reading

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, show_page, empty_desk):
    page = show_page(SubmissionsPage, empty_desk)
    qtbot.waitUntil(lambda: page.ui.board.model.rowCount() == 3, timeout=LONG_S)
    yield page
    QGuiApplication.clipboard().clear()


def copy(text="", html="", path=None):
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if path is not None:
        data.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(data)


def paste_button(page):
    return next(each for each in page.header_actions() if each.objectName() == "paste_chronology")


@pytest.mark.parametrize(("text", "html", "ending"), [(TEXT, "", ".txt"), (TEXT, WORD, ".html")])
def test_pasted_rows_are_looked_through_and_stored_as_they_were(qtbot, page, empty_desk, text, html, ending):
    copy(text, html)
    qtbot.mouseClick(paste_button(page), LEFT)
    view = wait_reading(qtbot, page)
    name = f"pasted 1 September 2016 10.30{ending}"
    assert page.title == name
    assert view.model.rowCount() == 2
    assert not accept_button(page).isEnabled()  # nothing tells whose it is
    qtbot.keyClicks(view.ui.agency_combo, "HV")
    qtbot.waitUntil(accept_button(page).isEnabled, timeout=LONG_S)
    with qtbot.waitSignal(page.data_changed, timeout=LONG_S):
        qtbot.mouseClick(accept_button(page), LEFT)
    (stored,) = submissions(empty_desk.workspace, empty_desk.review_id)
    found, content = stored_file(empty_desk.workspace, stored.id)
    assert (stored.agency_code, found) == ("HV", name)
    assert content.decode("utf-8-sig") == (html or text)


def test_ctrl_v_pastes(qtbot, page):
    copy(TEXT)
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    page.ui.board.ui.agencies_table.setFocus()
    qtbot.keyClick(page.ui.board.ui.agencies_table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert wait_reading(qtbot, page).model.rowCount() == 2


@pytest.mark.parametrize("text", ["", "Dear Ms Thorne, thank you."])
def test_a_clipboard_without_chronology_is_said_in_one_sentence(qtbot, page, message, text):
    copy(text) if text else QGuiApplication.clipboard().clear()
    qtbot.mouseClick(paste_button(page), LEFT)
    qtbot.waitUntil(lambda: message() != "", timeout=LONG_S)
    assert "copy" in message()
    assert page.files == ()
    assert page.ui.page_stack.currentWidget() is page.ui.board
    assert not [each for each in page.findChildren(QPushButton, "open_arrival") if each.isVisible()]


def test_copied_files_are_added(qtbot, page, tmp_path):
    path = tmp_path / "POL chronology.csv"
    path.write_text(CSV, encoding="utf-8")
    copy(path=path)
    qtbot.mouseClick(paste_button(page), LEFT)
    wait_reading(qtbot, page)
    assert page.title == "POL chronology.csv"
