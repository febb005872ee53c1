"""Blank forms, return sheets and the work list by real clicks and keys."""

from __future__ import annotations

from datetime import date

import docx
import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from scrdesk.domain.checks import FindingGroup
from scrdesk.domain.people import NewPerson
from scrdesk.domain.submission import Finding, Severity
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission, read_submission
from scrdesk.ui.dialogs.blank_form import BlankFormDialog
from scrdesk.ui.dialogs.return_sheet import ReturnSheetDialog
from scrdesk.ui.pages.submissions.page import SubmissionsPage
from scrdesk.ui.pages.submissions.work_list import PLACE
from tests.ui.pages.conftest import LONG_S
from tests.ui.pages.test_submissions_page import CSV, accept_button, drop, wait_reading

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, show_page, empty_desk):
    reviews.add_person(empty_desk.workspace, empty_desk.review_id, NewPerson("Kit Tarrow", "Child Q", "subject child"))
    page = show_page(SubmissionsPage, empty_desk)
    qtbot.waitUntil(lambda: page.ui.board.model.rowCount() == 3, timeout=LONG_S)
    return page


@pytest.fixture
def stored_page(qtbot, show_page, empty_desk, tmp_path):
    """The page with the police's file opened: four rows, one of them with an impossible date."""
    path = tmp_path / "POL chronology.csv"
    path.write_text(CSV, encoding="utf-8")
    accept_submission(empty_desk.workspace, empty_desk.review_id, "POL", read_submission(path))
    page = show_page(SubmissionsPage, empty_desk)
    qtbot.waitUntil(lambda: page.ui.board.model.rowCount() == 3, timeout=LONG_S)
    table = page.ui.board.ui.agencies_table
    table.setFocus()
    table.setCurrentIndex(page.ui.board.model.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.ui.page_stack.currentWidget() is page.ui.stored_view, timeout=LONG_S)
    return page


def button(page, name):
    return next(each for each in page.header_actions() if each.objectName() == name)


def the_dialog(kind):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def lines_of(work):
    found = []
    for n in range(work.topLevelItemCount()):
        top = work.topLevelItem(n)
        for k in range(top.childCount()):
            found += [(top, top.child(k), top.child(k).child(i)) for i in range(top.child(k).childCount())]
    return found


def test_a_blank_form_for_one_agency(qtbot, page, tmp_path, answer_file_dialog, message):
    table = page.ui.board.ui.agencies_table
    table.setCurrentIndex(page.ui.board.model.index(1, 0))
    table.customContextMenuRequested.emit(table.visualRect(page.ui.board.model.index(1, 0)).center())
    menu = page.findChild(QMenu, "agency_menu")
    action = next(each for each in menu.actions() if each.text().startswith("Blank"))
    menu.setActiveAction(action)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    dialog = the_dialog(BlankFormDialog)
    assert dialog.ui.agency_combo.currentData() == "GP"
    qtbot.keyClicks(dialog.ui.due, "3/10/2016")
    qtbot.keyClicks(dialog.ui.reply_to, "the Board Manager")
    qtbot.mouseClick(dialog.ui.save_button, LEFT)
    out = tmp_path / "form for GP.docx"
    answer_file_dialog(page, out)
    qtbot.waitUntil(lambda: message() == "The blank chronology form was written to form for GP.docx.", timeout=LONG_S)
    text = "\n".join(paragraph.text for paragraph in docx.Document(str(out)).paragraphs)
    assert "3 October 2016" in text
    assert "the Board Manager" in text
    assert "Kit Tarrow" not in out.read_bytes().decode("latin-1")


def test_forms_for_all_agencies_into_a_folder(qtbot, page, tmp_path, answer_file_dialog, message):
    folder = tmp_path / "to send"
    folder.mkdir()

    def ask():
        qtbot.mouseClick(button(page, "blank_forms"), LEFT)
        dialog = the_dialog(BlankFormDialog)
        assert dialog.ui.agency_combo.currentText().startswith("All 3 agencies")
        excel = dialog.ui.format_switch.findChild(QPushButton, "segment_.xlsx")
        qtbot.waitUntil(lambda: excel.width() > 0)
        qtbot.mouseClick(excel, LEFT)
        dialog.ui.key_names.setFocus()
        qtbot.keyClick(dialog.ui.key_names, Qt.Key.Key_Space)
        qtbot.mouseClick(dialog.ui.save_button, LEFT)
        answer_file_dialog(page, folder)

    ask()
    qtbot.waitUntil(lambda: message().startswith("3 blank chronology forms were written"), timeout=LONG_S)
    names = sorted(path.name for path in folder.iterdir())
    assert names == [f"SCR 2016-02 {code} chronology.xlsx" for code in ("GP", "HV", "POL")]
    book = openpyxl.load_workbook(folder / names[0])
    words = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
    assert any("Kit Tarrow" in each for each in words)
    before = [path.read_bytes() for path in sorted(folder.iterdir())]
    ask()
    qtbot.waitUntil(lambda: "already" in message(), timeout=LONG_S)
    assert [path.read_bytes() for path in sorted(folder.iterdir())] == before


def test_a_day_that_is_past_is_said_before_anything_is_asked(qtbot, page):
    qtbot.mouseClick(button(page, "blank_forms"), LEFT)
    dialog = the_dialog(BlankFormDialog)
    qtbot.keyClicks(dialog.ui.due, "1/1/2015")
    assert "past" in dialog.ui.next_line.text()
    assert not dialog.ui.save_button.isEnabled()
    dialog.ui.due.clear()
    assert dialog.ui.save_button.isEnabled()
    dialog.reject()


def test_a_return_sheet_from_the_stored_file(qtbot, stored_page, tmp_path, answer_file_dialog, message):
    sheet = button(stored_page, "return_sheet")
    assert sheet.toolTip() == "Return sheet for POL"
    qtbot.mouseClick(sheet, LEFT)
    dialog = the_dialog(ReturnSheetDialog)
    assert "Agency POL" in dialog.ui.heading.text()
    qtbot.keyClicks(dialog.ui.due, "3/10/2016")
    qtbot.keyClicks(dialog.ui.reply_to, "the Board Manager")
    qtbot.mouseClick(dialog.ui.save_button, LEFT)
    out = tmp_path / "questions.docx"
    answer_file_dialog(stored_page, out)
    qtbot.waitUntil(lambda: message().startswith("The return sheet was written to questions.docx"), timeout=LONG_S)
    document = docx.Document(str(out))
    cells = {cell.text for table in document.tables for row in table.rows for cell in row.cells}
    assert any("31/06/2016" in cell for cell in cells)
    qtbot.mouseClick(sheet, LEFT)
    dialog = the_dialog(ReturnSheetDialog)
    assert dialog.ui.reply_to.text() == "the Board Manager"  # typed once
    dialog.reject()


def test_after_accepting_the_return_sheet_is_one_click_away(qtbot, page, tmp_path, message):
    path = tmp_path / "POL chronology.csv"
    path.write_text(CSV, encoding="utf-8")
    drop(page.ui.board.ui.drop_area, path)
    wait_reading(qtbot, page)
    qtbot.mouseClick(accept_button(page), LEFT)
    qtbot.waitUntil(lambda: message().startswith("4 rows of POL"), timeout=LONG_S)
    strip = page.context.messages._strip
    other = strip.findChild(QPushButton, "message_other")
    assert other.text() == "Return sheet for POL…"
    other.click()
    dialog = the_dialog(ReturnSheetDialog)
    assert "version 1" in dialog.ui.heading.text()
    dialog.reject()


def test_the_work_list_is_grouped_counted_and_leads_to_rows(qtbot, stored_page):
    view = stored_page.ui.stored_view
    work = view.ui.work_list
    submission = view.submission
    n_of = {severity: sum(1 for each in submission.findings if each.severity is severity) for severity in Severity}
    tops = [work.topLevelItem(n).text(0) for n in range(work.topLevelItemCount())]
    wanted = [
        words.format(n_of[severity])
        for severity, words in zip(Severity, ("{} to answer", "{} worth a look", "{} for information"), strict=True)
        if n_of[severity]
    ]
    assert tops == wanted
    assert len(lines_of(work)) == len(submission.findings)
    _, _, impossible = next(each for each in lines_of(work) if "June" in each[2].toolTip(0))
    qtbot.mouseClick(work.viewport(), LEFT, pos=work.visualItemRect(impossible).center())
    row = view.model.row_at(view.ui.rows_table.currentIndex())
    assert row.at == impossible.data(0, PLACE)
    assert "31/06/2016" in row.cells
    assert "June" in view.ui.row_label.text()


def test_the_work_list_leads_out_of_the_filter(qtbot, stored_page):
    view = stored_page.ui.stored_view
    view.ui.only_button.setChecked(True)
    assert view.model.rowCount() < view.model.n_all
    place = next(row.at for row in view.model._rows if not row.is_to_look_at)
    view.ui.work_list.place_chosen.emit(place)
    assert view.model.rowCount() == view.model.n_all
    assert view.model.row_at(view.ui.rows_table.currentIndex()).at == place


def test_information_is_folded_away(qtbot, show_page, desk):
    page = show_page(SubmissionsPage, desk)
    qtbot.waitUntil(lambda: page.ui.board.model.rowCount() == 3, timeout=LONG_S)
    groups = [
        FindingGroup(severity, f"Kind {severity.value}", (Finding(severity, "x", "Look.", "table 1, row 2"),))
        for severity in Severity
    ]
    work = page.ui.stored_view.ui.work_list
    work.show_groups(groups, {"table 1, row 2": "POL-0001"})
    opened = [work.topLevelItem(n).isExpanded() for n in range(3)]
    assert opened == [True, True, False]
    assert lines_of(work)[0][2].text(0) == "POL-0001 · table 1, row 2"


def test_what_was_typed_is_forgotten_with_the_store(page):
    page._papers._reply_to = "somebody"
    page.set_review(None, None)
    assert page._papers._reply_to == ""


def test_day_today_is_that_of_the_store(page):
    assert page._papers._today == date(2016, 9, 1)
