"""The chronology page by real keys and clicks: search, filters, the original row, export."""

from __future__ import annotations

import os
import stat
from datetime import date

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.people import NewPerson
from scrdesk.services.add_submission import stored_file, submissions
from scrdesk.services.leak_gate import waivers
from scrdesk.services.reviews import add_person
from scrdesk.ui.dialogs.leaks import LeaksDialog
from scrdesk.ui.models.chronology_model import EntryRole
from scrdesk.ui.pages.chronology.page import ChronologyPage
from scrdesk.ui.pages.chronology.period_bar import period_in_short
from scrdesk.ui.widgets.reading_order import laid_out
from tests.store.sample import new_review

LEFT = Qt.MouseButton.LeftButton
LONG_S = 20_000


@pytest.fixture
def page(qtbot, show_page, desk):
    page = show_page(ChronologyPage, desk)
    wait_count(qtbot, page, "300 of 300 shown")
    return page


def wait_count(qtbot, page, text):
    qtbot.waitUntil(lambda: page.ui.count_label.text() == text, timeout=LONG_S)


def wait_entry(qtbot, page, reference):
    shown = page.ui.entry_detail
    qtbot.waitUntil(lambda: shown.entry is not None and shown.entry.reference == reference, timeout=LONG_S)


def test_first_entry_is_shown_whole_as_received(qtbot, page):
    wait_entry(qtbot, page, "POL-0001")
    text = page.ui.entry_detail.ui.field_table.toPlainText()
    for words in ("Date", "01/01/2016", "Source", "Case notes", "Event", "Child not seen", "Number 0."):
        assert words in text
    assert page.ui.entry_detail.ui.when_label.text() == "Friday 1 January 2016, 09:00 · Agency POL"
    assert page.ui.entry_detail.ui.source_label.text() == "POL chronology.docx · table 1, row 1 · version 1"
    assert "2016-01-01" in page.ui.entry_detail.ui.read_table.toPlainText()


def test_typing_narrows_the_list_and_marks_what_was_found(qtbot, page):
    assert page.focus_search()
    qtbot.keyClicks(page.ui.search_edit, '"not seen"')
    wait_count(qtbot, page, "200 of 300 shown")
    wait_entry(qtbot, page, "POL-0001")
    found = page.context.theme.hex("found")
    qtbot.waitUntil(lambda: found in page.ui.entry_detail.ui.field_table.toHtml(), timeout=LONG_S)
    assert page.chosen == ChronologyFilter(text='"not seen"')


def test_the_whole_way_by_keyboard(qtbot, page):
    page.focus_search()
    qtbot.keyClicks(page.ui.search_edit, "grandmother")
    qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_Return)
    wait_count(qtbot, page, "100 of 300 shown")
    assert QApplication.focusWidget() is page.ui.entry_table
    qtbot.keyClick(page.ui.entry_table, Qt.Key.Key_Down)
    qtbot.keyClick(page.ui.entry_table, Qt.Key.Key_Down)
    wait_entry(qtbot, page, "GP-0003")
    qtbot.keyClick(page.ui.entry_table, Qt.Key.Key_End)
    wait_entry(qtbot, page, "GP-0100")
    qtbot.keyClick(page.ui.entry_table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("GP-0100 · Agency GP · Saturday 9 April 2016")
    assert "Event: Brought for immunisation" in copied
    qtbot.keyClick(page.ui.entry_table, Qt.Key.Key_Escape)
    wait_count(qtbot, page, "300 of 300 shown")
    assert page.ui.search_edit.text() == ""
    wait_entry(qtbot, page, "GP-0100")  # what was looked at stays when the filter goes


def test_agencies_are_ticked_without_closing_the_menu(qtbot, page):
    qtbot.mouseClick(page.ui.agencies_button, LEFT)
    menu = page._filters._menu
    qtbot.waitUntil(menu.isVisible)
    for code in ("GP", "HV"):
        menu.setActiveAction(menu._actions[code])
        qtbot.keyClick(menu, Qt.Key.Key_Space)
        assert menu.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    wait_count(qtbot, page, "200 of 300 shown")
    assert page.ui.agencies_button.text() == "GP, HV ▾"
    assert page.ui.agencies_button.isChecked()
    kinds = {page.model.index(0, 0).data(EntryRole.AGENCY_KIND)}
    assert kinds <= {"other", None}
    qtbot.mouseClick(page.ui.clear_button, LEFT)
    wait_count(qtbot, page, "300 of 300 shown")
    assert not page.ui.agencies_button.isChecked()


def test_period_is_written_as_people_write_it(qtbot, page):
    qtbot.mouseClick(page.ui.period_button, LEFT)
    bar = page.ui.period_bar.ui
    assert QApplication.focusWidget() is bar.start_field
    qtbot.keyClicks(bar.start_field, "5/3/16")
    qtbot.keyClick(bar.start_field, Qt.Key.Key_Return)
    wait_count(qtbot, page, "108 of 300 shown")  # 36 days of three agencies
    qtbot.keyClicks(bar.end_field, "March 2016")
    qtbot.keyClick(bar.end_field, Qt.Key.Key_Return)
    wait_count(qtbot, page, "81 of 300 shown")
    assert page.chosen == ChronologyFilter(start=date(2016, 3, 5), end=date(2016, 3, 31))
    assert page.ui.period_button.text() == "5 Mar 16 – 31 Mar 16 ▾"
    bar.end_field.clear()
    qtbot.keyClicks(bar.end_field, "1/1/15")
    qtbot.keyClick(bar.end_field, Qt.Key.Key_Return)
    assert "ends before it begins" in bar.understood_label.text()
    qtbot.mouseClick(bar.clear_period_button, LEFT)
    wait_count(qtbot, page, "300 of 300 shown")


def test_nonsense_in_the_period_is_said_and_changes_nothing(qtbot, page):
    qtbot.mouseClick(page.ui.period_button, LEFT)
    bar = page.ui.period_bar.ui
    qtbot.keyClicks(bar.start_field, "whenever")
    qtbot.keyClick(bar.start_field, Qt.Key.Key_Return)
    assert "not a date yet" in bar.understood_label.text()
    assert bar.start_field.property("fault") == "true"
    assert page.chosen.is_everything


def test_only_what_is_to_look_at(qtbot, page):
    qtbot.mouseClick(page.ui.findings_button, LEFT)
    wait_count(qtbot, page, "27 of 300 shown")
    wait_entry(qtbot, page, "POL-0010")
    findings = page.ui.entry_detail.ui.findings_layout
    assert findings.count() == 1


def test_a_filter_that_leaves_nothing_says_so_and_can_be_cleared(qtbot, page):
    qtbot.keyClicks(page.ui.search_edit, "zebra")
    wait_count(qtbot, page, "0 of 300 shown")
    assert page.ui.body_stack.currentWidget() is page.ui.empty_page
    assert not page._export_button.isEnabled()
    button = next(each for each in page.ui.empty_state.findChildren(QPushButton) if each.isVisible())
    assert button.text() == "Clear filters"
    qtbot.mouseClick(button, LEFT)
    wait_count(qtbot, page, "300 of 300 shown")
    assert page.ui.body_stack.currentWidget() is page.ui.list_page


def test_an_empty_review_leads_to_submissions(qtbot, show_page, empty_desk):
    page = show_page(ChronologyPage, empty_desk)
    wait_count(qtbot, page, "0 of 0 shown")
    button = next(each for each in page.ui.empty_state.findChildren(QPushButton) if each.isVisible())
    with qtbot.waitSignal(page.page_wanted) as wanted:
        qtbot.mouseClick(button, LEFT)
    assert wanted.args == ["submissions"]


def test_export_writes_exactly_what_is_shown(qtbot, page, tmp_path, answer_file_dialog, message):
    qtbot.keyClicks(page.ui.search_edit, "grandmother")
    wait_count(qtbot, page, "100 of 300 shown")
    qtbot.mouseClick(page._export_button, LEFT)
    path = tmp_path / "shown.xlsx"
    answer_file_dialog(page, path)
    qtbot.waitUntil(lambda: message() == "100 entries were written to shown.xlsx.", timeout=LONG_S)
    book = openpyxl.load_workbook(path)
    cells = [str(cell) for sheet in book for line in sheet.iter_rows(values_only=True) for cell in line if cell]
    assert sum("GP-0" in cell for cell in cells) >= 100
    assert not [cell for cell in cells if cell.startswith("POL-0")]


def test_a_pdf_with_labels_is_chosen_from_the_menu(qtbot, show_page, small_desk, tmp_path, answer_file_dialog, message):
    add_person(small_desk.workspace, small_desk.review_id, NewPerson("Orla Thistlewood", "Child Q", "child"))
    page = show_page(ChronologyPage, small_desk)
    (action,) = [each for each in page._rows_menu.actions() if each.objectName() == "export_published"]
    qtbot.waitUntil(action.isEnabled, timeout=LONG_S)
    action.trigger()
    dialog = page.findChild(QFileDialog)
    assert [each for each in dialog.nameFilters() if "PDF" not in each] == []
    assert dialog.selectedFiles()[0].endswith("combined-chronology-published.pdf")
    path = tmp_path / "Orla published.pdf"
    answer_file_dialog(page, path)
    # The name of the file gives her away: nothing is written until somebody says why that may stand.
    qtbot.waitUntil(lambda: any(isinstance(each, LeaksDialog) for each in page.findChildren(QDialog)), timeout=LONG_S)
    asked = next(each for each in page.findChildren(QDialog) if isinstance(each, LeaksDialog))
    assert asked.model.index(0, 2).data() == "Orla"
    assert not path.exists()
    qtbot.keyClicks(asked.ui.who, "J Secretary")
    qtbot.keyClicks(asked.ui.reason, "for the folder of the family")
    qtbot.mouseClick(asked.ui.waive_button, LEFT)
    qtbot.waitUntil(lambda: message().endswith("entries were written to Orla published.pdf."), timeout=LONG_S)
    assert [each.reason for each in waivers(small_desk.workspace, small_desk.review_id)] == [
        "for the folder of the family"
    ]


def test_export_that_cannot_be_written_leaves_the_old_file(qtbot, page, tmp_path, answer_file_dialog, message):
    path = tmp_path / "kept.csv"
    path.write_bytes(b"old")
    path.chmod(stat.S_IREAD)
    if os.access(path, os.W_OK):
        pytest.skip("this user can write to read-only files")
    qtbot.mouseClick(page._export_button, LEFT)
    answer_file_dialog(page, path)
    qtbot.waitUntil(lambda: message().startswith("kept.csv: "), timeout=LONG_S)
    assert path.read_bytes() == b"old"


def test_export_into_a_missing_folder_names_the_remedy(qtbot, page, tmp_path, message):
    page.files.export(page.chosen, tmp_path / "nowhere" / "out.xlsx")
    qtbot.waitUntil(lambda: "Choose another folder." in message(), timeout=LONG_S)


def test_the_original_file_is_given_back_byte_for_byte(qtbot, page, desk, tmp_path, answer_file_dialog, message):
    wait_entry(qtbot, page, "POL-0001")
    qtbot.mouseClick(page.ui.entry_detail.ui.save_original_button, LEFT)
    path = tmp_path / "original.docx"
    answer_file_dialog(page, path)
    qtbot.waitUntil(lambda: message().startswith("original.docx was saved"), timeout=LONG_S)
    stored = next(each for each in submissions(desk.workspace, desk.review_id) if each.agency_code == "POL")
    assert path.read_bytes() == stored_file(desk.workspace, stored.id)[1]


def test_lines_and_text_size_change_the_height_of_rows(qtbot, page, theme):
    table = page.ui.entry_table
    heights = []
    for n_lines in (1, 2, 3):
        table.set_n_lines(n_lines)
        heights.append(table.rowHeight(0))
    assert heights == sorted(set(heights))
    theme.set_scale(150)
    assert table.rowHeight(0) > heights[-1] * 1.3
    shown = sum(table.columnWidth(number) for number in range(4) if not table.isColumnHidden(number))
    assert shown <= table.viewport().width()


def test_another_review_shows_nothing_of_the_first(qtbot, page, desk):
    qtbot.keyClicks(page.ui.search_edit, "grandmother")
    wait_count(qtbot, page, "100 of 300 shown")
    other = new_review(desk.workspace, "SCR 2016/09", codes=("CSC",))
    page.set_review(None, None)
    assert page.model.rowCount() == 0
    assert page.ui.search_edit.text() == ""
    assert page.ui.entry_detail.as_text() == ""
    page.set_review(desk.workspace, other.id)
    wait_count(qtbot, page, "0 of 0 shown")


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (date(2016, 1, 1), date(2016, 6, 30), "Jan – Jun 2016"),
        (date(2016, 2, 1), date(2016, 2, 29), "Feb 2016"),
        (date(2016, 1, 1), date(2016, 12, 31), "2016"),
        (date(2015, 12, 1), date(2016, 1, 31), "Dec 2015 – Jan 2016"),
        (date(2016, 3, 5), date(2016, 6, 3), "5 Mar 16 – 3 Jun 16"),
        (date(2016, 3, 5), None, "from 5 Mar 16"),
        (None, date(2006, 3, 5), "to 5 Mar 06"),
        (None, None, ""),
    ],
)
def test_periods_in_short(start, end, expected):
    assert period_in_short(start, end) == expected


@pytest.mark.parametrize("scale", [100, 150])
def test_nothing_of_the_chosen_entry_is_cut_off(qtbot, page, theme, scale):
    theme.set_scale(scale)
    qtbot.mouseClick(page.ui.findings_button, LEFT)
    wait_entry(qtbot, page, "POL-0010")
    detail = page.ui.entry_detail.ui
    label = laid_out(detail.findings_layout)[0].findChildren(QLabel)[-1]
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    for table in (detail.field_table, detail.read_table):
        qtbot.waitUntil(lambda table=table: table.viewport().height() >= table.document().size().height())


def test_quick_typing_shows_the_answer_to_the_last_letter(qtbot, page):
    page.focus_search()
    for letter in "grandmother":
        qtbot.keyClicks(page.ui.search_edit, letter)  # faster than any answer
    wait_count(qtbot, page, "100 of 300 shown")
    assert page.chosen == ChronologyFilter(text="grandmother")
    for _ in "grandmother":
        qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_Backspace)
    wait_count(qtbot, page, "300 of 300 shown")
    assert not page.asking.is_under_way


def test_rows_of_an_answer_are_there_when_it_is_painted(qtbot, page):
    page.focus_search()
    qtbot.keyClicks(page.ui.search_edit, "number 7")
    wait_count(qtbot, page, "33 of 300 shown")
    assert all(page.model.index(n, 0).data(EntryRole.ROW) is not None for n in range(8))


def test_the_ground_below_the_last_row_is_painted(qtbot, page):
    page.focus_search()
    qtbot.keyClicks(page.ui.search_edit, '"Number 7."')
    wait_count(qtbot, page, "3 of 300 shown")
    picture = page.ui.entry_table.viewport().grab().toImage()
    card = page.context.theme.colour("card")
    for x in (2, picture.width() // 2, picture.width() - 3):
        assert picture.pixelColor(x, picture.height() - 3) == card


def test_reading_and_marking_without_a_mouse(qtbot, page):
    table = page.ui.entry_table
    table.setFocus()
    wait_entry(qtbot, page, "POL-0001")
    for keys, reference in (("jj", "HV-0001"), ("k", "GP-0001"), ("kkk", "POL-0001")):
        qtbot.keyClicks(table, keys)
        wait_entry(qtbot, page, reference)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.ui.entry_detail.isAncestorOf(QApplication.focusWidget()), timeout=LONG_S)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is table
    qtbot.keyClicks(table, "/")
    assert QApplication.focusWidget() is page.ui.search_edit
    qtbot.keyClicks(page.ui.search_edit, "j/k")  # in a field they are letters
    assert page.ui.search_edit.text() == "j/k"
    qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_Escape)
    wait_count(qtbot, page, "300 of 300 shown")
