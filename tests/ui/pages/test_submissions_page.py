"""The submissions page by real drops, clicks and keys: read, look through, correct, accept."""

from __future__ import annotations

from datetime import date

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.submission import Column
from scrdesk.services.add_submission import remembered_choices, submissions
from scrdesk.services.build_chronology import entries
from scrdesk.ui.models.board_model import HEADINGS
from scrdesk.ui.models.reading_model import CellKind
from scrdesk.ui.pages.submissions.arrived_file import ArrivalState
from scrdesk.ui.pages.submissions.page import SubmissionsPage

LEFT = Qt.MouseButton.LeftButton
LONG_S = 20_000

CSV = """Date,Time,Source,Details of incident,Outcome
05/03/2016,21:40,CAD 1184,Called to Flat 6 by a neighbour reporting shouting.,NFA
31/06/2016,,CAD 1190,Intelligence report from an anonymous caller.,Logged
Mon 22/5/16,10:00,CAD 1201,Follow-up call to the neighbour.,None
,,,,
07/06/2016,09:15,CAD 1260,Notification sent to social care.,Sent
"""


@pytest.fixture
def page(qtbot, show_page, empty_desk):
    page = show_page(SubmissionsPage, empty_desk)
    qtbot.waitUntil(lambda: page.ui.board.model.rowCount() == 3, timeout=LONG_S)
    return page


@pytest.fixture
def csv_file(tmp_path):
    path = tmp_path / "POL chronology.csv"
    path.write_text(CSV, encoding="utf-8")
    return path


def drop(target, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    args = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(10, 10), *args)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(10, 10), *args))


def wait_reading(qtbot, page):
    qtbot.waitUntil(lambda: page.ui.page_stack.currentWidget() is page.ui.reading_view, timeout=LONG_S)
    return page.ui.reading_view


def wait_settled(qtbot, page, n):
    qtbot.waitUntil(
        lambda: len(page.files) == n and all(file.state is not ArrivalState.READING for file in page.files),
        timeout=LONG_S,
    )


def stored_events(desk):
    return [each.event for each in entries(desk.workspace, desk.review_id, ChronologyFilter())]


def accept_button(page):
    return next(each for each in page.header_actions() if each.objectName() == "accept_file")


def test_one_dropped_file_is_shown_before_it_is_stored(qtbot, page, csv_file, empty_desk):
    drop(page.ui.board.ui.drop_area, csv_file)
    view = wait_reading(qtbot, page)
    assert page.title == "POL chronology.csv"
    assert view.ui.agency_combo.currentData() == "POL"
    assert view.ui.rows_card.text.startswith("4 rows: ")
    assert view.ui.lost_card.text.startswith("0 rows lost: ")
    assert view.model.rowCount() == 4
    assert view.model.n_to_look_at >= 2
    assert accept_button(page).text() == "Accept 4 rows"
    assert stored_events(empty_desk) == []


def test_rows_in_are_rows_out_and_what_is_hidden_is_said(qtbot, page, tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    for cells in (
        ("Date", "Time", "Source", "Details of incident", None),
        ("05/03/2016", "21:40", "CAD 1184", "Called to Flat 6.", "seen by both officers"),
        ("06/03/2016", "", "CAD 1190", "Follow-up call.", None),
        ("# Author: nothing is recorded for April.", None, None, None, None),
        ("08/03/2016", "", "CAD 1201", "Notification sent.", None),
    ):
        sheet.append(cells)
    sheet.row_dimensions[3].hidden = True
    path = tmp_path / "POL chronology.xlsx"
    book.save(path)
    drop(page.ui.board.ui.drop_area, path)
    view = wait_reading(qtbot, page)
    words = view.ui.lost_card.text
    n_rows = len(view.file.read.parsed.entries)
    assert f"{n_rows} taken over (1 of them an author’s note)" in words
    assert "Hidden in the file, but read: 1 row." in words
    assert "Without heading, but read: 1 column." in words
    assert view.model.rowCount() == n_rows == 4


def test_written_stands_beside_read(qtbot, page, csv_file):
    drop(page.ui.board.ui.drop_area, csv_file)
    model = wait_reading(qtbot, page).model
    kinds = [column.kind for column in model.columns]
    read = kinds.index(CellKind.READ)
    written = next(n for n, column in enumerate(model.columns) if column.heading == "“Date”")
    assert model.index(0, written).data() == "05/03/2016"
    assert model.index(0, read).data() == "5 Mar 2016, 21:40"
    assert model.index(1, written).data() == "31/06/2016"
    assert model.index(1, read).data() == "not a date"
    assert "June" in model.index(1, kinds.index(CellKind.FINDINGS)).data()
    cells = {model.index(3, n).data() for n in range(model.columnCount())}
    assert {"07/06/2016", "09:15", "CAD 1260", "Notification sent to social care.", "Sent"} <= cells


def test_accepting_stores_the_rows_and_says_so(qtbot, page, csv_file, empty_desk, message):
    drop(page.ui.board, csv_file)
    view = wait_reading(qtbot, page)
    view.ui.received_field.selectAll()
    qtbot.keyClicks(view.ui.received_field, "3/8/2016")
    with qtbot.waitSignal(page.data_changed, timeout=LONG_S):
        qtbot.mouseClick(accept_button(page), LEFT)
    assert message() == "4 rows of POL are in the combined chronology (version 1)."
    assert len(stored_events(empty_desk)) == 4
    assert submissions(empty_desk.workspace, empty_desk.review_id)[0].received == date(2016, 8, 3)
    assert page.files == ()
    assert page.ui.page_stack.currentWidget() is page.ui.board
    qtbot.waitUntil(lambda: "POL chronology.csv" in board_texts(page), timeout=LONG_S)


def board_texts(page):
    model = page.ui.board.model
    return {model.index(r, c).data() for r in range(model.rowCount()) for c in range(model.columnCount())}


def test_of_several_files_those_that_fail_say_why_and_the_others_go_on(qtbot, page, csv_file, tmp_path, empty_desk):
    empty = tmp_path / "HV chronology.docx"
    empty.write_bytes(b"")
    other = tmp_path / "GP chronology.csv"
    other.write_text(CSV.replace("Flat 6", "Flat 7"), encoding="utf-8")
    drop(page.ui.board.ui.drop_area, csv_file, empty, other)
    wait_settled(qtbot, page, 3)
    states = {file.path.name: file.state for file in page.files}
    assert states == {
        "POL chronology.csv": ArrivalState.READY,
        "HV chronology.docx": ArrivalState.FAILED,
        "GP chronology.csv": ArrivalState.READY,
    }
    failed = next(file for file in page.files if file.state is ArrivalState.FAILED)
    assert failed.fault == "HV chronology.docx: The file is empty. Ask the agency to send it again."
    row = page.ui.board.row_of(failed)
    qtbot.mouseClick(row.findChild(QPushButton, "remove_arrival"), LEFT)
    assert len(page.files) == 2
    row = page.ui.board.row_of(page.files[0])
    qtbot.mouseClick(row.findChild(QPushButton, "open_arrival"), LEFT)
    wait_reading(qtbot, page)
    qtbot.mouseClick(accept_button(page), LEFT)  # the next one follows by itself
    qtbot.waitUntil(lambda: page.title == "GP chronology.csv", timeout=LONG_S)
    qtbot.waitUntil(accept_button(page).isEnabled, timeout=LONG_S)
    qtbot.mouseClick(accept_button(page), LEFT)
    qtbot.waitUntil(lambda: len(stored_events(empty_desk)) == 8, timeout=LONG_S)


def test_an_agency_that_is_not_recognised_is_asked_for(qtbot, page, tmp_path):
    path = tmp_path / "export 17.csv"
    path.write_text(CSV, encoding="utf-8")
    drop(page.ui.board.ui.drop_area, path)
    view = wait_reading(qtbot, page)
    assert not accept_button(page).isEnabled()
    assert "Choose the agency" in view.ui.whose_note.text()
    view.ui.agency_combo.setFocus()
    qtbot.keyClicks(view.ui.agency_combo, "HV")
    qtbot.waitUntil(accept_button(page).isEnabled, timeout=LONG_S)
    assert view.file.agency_code == "HV"
    assert view.ui.whose_note.isHidden()


def test_a_heading_is_chosen_to_change_what_its_column_means(qtbot, page, csv_file, empty_desk):
    drop(page.ui.board.ui.drop_area, csv_file)
    view = wait_reading(qtbot, page)
    section = next(n for n, column in enumerate(view.model.columns) if column.heading == "“Outcome”")
    header = view.ui.rows_table.horizontalHeader()
    header.parentWidget().scrollTo(view.model.index(0, section))
    spot = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), LEFT, pos=spot)
    menu = view.findChild(QMenu, "meanings_menu")
    qtbot.waitUntil(menu.isVisible)
    action = next(each for each in menu.actions() if each.objectName() == "meaning_comment")
    menu.setActiveAction(action)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.file.read.parsed.entries[0].comment == "NFA", timeout=LONG_S)
    qtbot.waitUntil(lambda: any(column.below == "→ author’s comment" for column in view.model.columns), timeout=LONG_S)
    with qtbot.waitSignal(page.data_changed, timeout=LONG_S):
        qtbot.mouseClick(accept_button(page), LEFT)
    kept = remembered_choices(empty_desk.workspace, empty_desk.review_id, "POL")
    assert [(choice.heading, choice.meaning) for choice in kept] == [("Outcome", Column.COMMENT)]


def test_the_remembered_meaning_is_used_for_the_next_file(qtbot, page, csv_file, tmp_path):
    test_a_heading_is_chosen_to_change_what_its_column_means(qtbot, page, csv_file, Desk(page))
    later = tmp_path / "POL chronology v2.csv"
    later.write_text(CSV.replace("NFA", "Words of advice"), encoding="utf-8")
    drop(page.ui.board.ui.drop_area, later)
    view = wait_reading(qtbot, page)
    qtbot.waitUntil(
        lambda: view.file.path == later and view.file.read.parsed.entries[0].comment == "Words of advice",
        timeout=LONG_S,
    )
    assert view.ui.version_pill.text().startswith("version 2 · replaces 1 of")
    assert view.ui.change_card.text.startswith("+0  ~1  −0")


def choose_by_keys(qtbot, combo, code):
    """Type a code into a list as one word, however slow the machine is, and after what was typed there before."""
    usual_ms = QApplication.keyboardInputInterval()
    try:
        for interval_ms, keys in ((0, code[0]), (60_000, code[1:])):
            QApplication.setKeyboardInputInterval(interval_ms)
            qtbot.keyClicks(combo, keys)
            qtbot.wait(1)
    finally:
        QApplication.setKeyboardInputInterval(usual_ms)


def test_what_is_remembered_is_remembered_for_that_agency_alone(qtbot, page, csv_file, empty_desk, tmp_path):
    test_a_heading_is_chosen_to_change_what_its_column_means(qtbot, page, csv_file, empty_desk)
    other = tmp_path / "export.csv"
    other.write_text(CSV.replace("Flat 6", "Flat 7"), encoding="utf-8")
    drop(page.ui.board.ui.drop_area, other)
    view = wait_reading(qtbot, page)
    for code, comment in (("POL", "NFA"), ("HV", ""), ("POL", "NFA")):
        view.ui.agency_combo.setFocus()
        choose_by_keys(qtbot, view.ui.agency_combo, code)
        qtbot.waitUntil(lambda code=code: view.file.agency_code == code, timeout=LONG_S)
        qtbot.waitUntil(lambda c=comment: view.file.read.parsed.entries[0].comment == c, timeout=LONG_S)
        qtbot.waitUntil(lambda: page.context.jobs.n_running == 0, timeout=LONG_S)


@pytest.mark.parametrize("answer", ["Accept and withdraw them", "Cancel"])
def test_taking_most_rows_away_is_asked_once(qtbot, page, csv_file, tmp_path, context, empty_desk, answer):
    drop(page.ui.board.ui.drop_area, csv_file)
    wait_reading(qtbot, page)
    with qtbot.waitSignal(page.data_changed, timeout=LONG_S):
        qtbot.mouseClick(accept_button(page), LEFT)
    short = tmp_path / "POL chronology, short.csv"
    short.write_text("Date,Time,Source,Details of incident,Outcome\n1/1/2015,,Log,Keys handed in.,None\n", "utf-8")
    drop(page.ui.board.ui.drop_area, short)
    view = wait_reading(qtbot, page)
    qtbot.waitUntil(lambda: "withdraws 4 of the 4 rows" in view.ui.whose_note.text(), timeout=LONG_S)
    qtbot.mouseClick(accept_button(page), LEFT)
    box = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible())
    button = next(each for each in box.buttons() if each.text().replace("&", "") == answer)
    qtbot.mouseClick(button, LEFT)
    n_left = 1 if answer.startswith("Accept") else 4
    qtbot.waitUntil(
        lambda: page.context.jobs.n_running == 0 and len(stored_events(empty_desk)) == n_left, timeout=LONG_S
    )


class Desk:
    def __init__(self, page):
        self.workspace, self.review_id = page.workspace, page.review_id


def test_only_rows_to_look_at(qtbot, page, csv_file):
    drop(page.ui.board.ui.drop_area, csv_file)
    view = wait_reading(qtbot, page)
    n_all, n_look = view.model.rowCount(), view.model.n_to_look_at
    assert 0 < n_look < n_all
    qtbot.mouseClick(view.ui.only_button, LEFT)
    assert view.model.rowCount() == n_look
    assert view.ui.row_label.text()
    qtbot.mouseClick(view.ui.only_button, LEFT)
    assert view.model.rowCount() == n_all


def test_cancel_while_storing_leaves_the_store_as_before(qtbot, page, csv_file, empty_desk, message, jobs):
    drop(page.ui.board.ui.drop_area, csv_file)
    wait_reading(qtbot, page)
    handles = []
    jobs.started.connect(handles.append)
    qtbot.mouseClick(accept_button(page), LEFT)
    handles[-1].cancel()
    qtbot.waitUntil(lambda: message() != "", timeout=LONG_S)
    if message().startswith("Cancelled"):
        assert stored_events(empty_desk) == []
        assert page.files[0].state is ArrivalState.READY
        assert accept_button(page).isEnabled()
    else:  # the last check was over before the click
        assert len(stored_events(empty_desk)) == 4


def test_cancel_while_reading_takes_the_file_off_the_list(qtbot, page, tmp_path):
    path = tmp_path / "POL long.csv"
    lines = "".join(f"{n % 28 + 1}/03/2016,10:00,CAD {n},Called to the flat.,NFA\n" for n in range(20_000))
    path.write_text(CSV + lines, encoding="utf-8")
    drop(page.ui.board.ui.drop_area, path)
    page.files[0].handles[-1].cancel()
    qtbot.waitUntil(lambda: page.files == (), timeout=LONG_S)
    assert page.ui.page_stack.currentWidget() is page.ui.board


def test_the_very_same_file_cannot_go_in_twice(qtbot, page, csv_file, empty_desk):
    test_accepting_stores_the_rows_and_says_so(qtbot, page, csv_file, empty_desk, lambda: MESSAGE)
    drop(page.ui.board.ui.drop_area, csv_file)
    view = wait_reading(qtbot, page)
    assert "already stored as version 1 of POL" in view.ui.whose_note.text()
    assert not accept_button(page).isEnabled()


MESSAGE = "4 rows of POL are in the combined chronology (version 1)."


def test_states_are_whole_and_names_give_way(qtbot, show_page, desk):
    page = show_page(SubmissionsPage, desk)
    table = page.ui.board.ui.agencies_table
    qtbot.waitUntil(lambda: page.ui.board.model.rowCount() == 3, timeout=LONG_S)
    delegate, model = table.itemDelegate(), page.ui.board.model
    for width in (700, 1000, 1500):
        page.window().resize(width, 420)
        qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
        shown = [n for n in range(model.columnCount()) if not table.isColumnHidden(n)]
        assert sum(map(table.columnWidth, shown)) <= table.viewport().width()
        for column in shown:
            if HEADINGS[column] not in ("Agency", "File"):
                assert table.columnWidth(column) >= max(
                    delegate.needed_px(model.index(row, column)) for row in range(model.rowCount())
                )


def test_a_stored_file_is_opened_with_the_keyboard(qtbot, show_page, desk):
    page = show_page(SubmissionsPage, desk)
    table = page.ui.board.ui.agencies_table
    qtbot.waitUntil(lambda: page.ui.board.model.rowCount() == 3, timeout=LONG_S)
    table.setFocus()
    table.setCurrentIndex(page.ui.board.model.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.ui.page_stack.currentWidget() is page.ui.stored_view, timeout=LONG_S)
    assert page.title == "GP chronology.docx"
    assert page.ui.stored_view.model.rowCount() == 100
    assert page.ui.stored_view.model.index(0, 0).data().startswith("GP-0001")
    qtbot.keyClick(page.ui.stored_view.ui.rows_table, Qt.Key.Key_Escape)
    assert page.ui.page_stack.currentWidget() is page.ui.board


def test_a_file_dropped_while_looking_through_another_joins_the_list(qtbot, page, csv_file, tmp_path):
    drop(page.ui.board.ui.drop_area, csv_file)
    wait_reading(qtbot, page)
    other = tmp_path / "GP chronology.csv"
    other.write_text(CSV.replace("Flat 6", "Flat 7"), encoding="utf-8")
    drop(page, other)
    wait_settled(qtbot, page, 2)
    assert page.ui.page_stack.currentWidget() is page.ui.board


def test_files_are_chosen_in_a_dialog(qtbot, page, csv_file, answer_file_dialog):
    button = next(each for each in page.header_actions() if each.objectName() == "add_files")
    qtbot.mouseClick(button, LEFT)
    answer_file_dialog(page, csv_file)
    wait_reading(qtbot, page)


def test_another_review_shows_nothing_of_the_first(qtbot, page, csv_file):
    drop(page.ui.board.ui.drop_area, csv_file)
    wait_reading(qtbot, page)
    page.set_review(None, None)
    assert page.files == ()
    assert page.ui.reading_view.model.rowCount() == 0
    assert page.ui.board.model.rowCount() == 0
    assert page.ui.page_stack.currentWidget() is page.ui.board
