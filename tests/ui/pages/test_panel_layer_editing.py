"""The panel's layer by real clicks and keys: marks, tags, several entries at once, undo and redo of all of it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton

from scrdesk.domain.panel_layer import Mark, Stated, set_on_all
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.panel_layer import all_marks, apply_marks, marks
from scrdesk.services.panel_notes import note
from scrdesk.ui.models.chronology_model import COLUMNS, EntryRole
from scrdesk.ui.pages.chronology.page import ChronologyPage
from tests.store.sample import file_of, on, row
from tests.ui.pages.conftest import LONG_S

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot, show_page, small_desk):
    reviews.add_key_line(small_desk.workspace, small_desk.review_id, "Was the child heard?")
    page = show_page(ChronologyPage, small_desk)
    wait_layer(qtbot, page)
    return page


def editor(page):
    return page.ui.entry_detail.ui.layer_editor


def wait_layer(qtbot, page, n=1):
    qtbot.waitUntil(lambda: editor(page).isEnabled() and editor(page)._shown.n_entries == n, timeout=LONG_S)
    settle(qtbot, page)


def settle(qtbot, page):
    qtbot.waitUntil(lambda: not page.edits.is_busy and page.context.jobs.n_running == 0, timeout=LONG_S)


def first_id(page):
    return page.model.ids[0]


def press(qtbot, page, choice, key):
    row = next(each for each in editor(page)._seen.values() if each.objectName() == choice)
    qtbot.mouseClick(row.findChild(QPushButton, f"choice_{key}"), LEFT)
    settle(qtbot, page)


def stored(page, place=0):
    return marks(page.workspace, page.model.ids[place])


def test_a_mark_is_made_shown_in_the_list_and_taken_back(qtbot, page):
    press(qtbot, page, "child_seen_choice", "no")
    assert stored(page).child_seen is Stated.NO
    index = page.model.index_of(first_id(page))
    qtbot.waitUntil(lambda: ("Not seen", "bad") in index.data(EntryRole.ROW).pills, timeout=LONG_S)
    assert "Not seen." in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.edits.labels == ("POL-0001: child seen – no",)
    assert page.edits.undo_action.text() == "Undo: POL-0001: child seen – no"
    qtbot.keyClick(page, Qt.Key.Key_Z, CTRL)
    settle(qtbot, page)
    assert stored(page).is_blank
    qtbot.waitUntil(lambda: editor(page)._seen[Mark.CHILD_SEEN].chosen_key == "", timeout=LONG_S)
    qtbot.keyClick(page, Qt.Key.Key_Z, CTRL | SHIFT)
    settle(qtbot, page)
    assert stored(page).child_seen is Stated.NO
    qtbot.keyClick(page, Qt.Key.Key_Z, CTRL)
    settle(qtbot, page)
    qtbot.keyClick(page, Qt.Key.Key_Y, CTRL)
    settle(qtbot, page)
    assert stored(page).child_seen is Stated.NO


def test_pressing_the_choice_again_leaves_it_not_decided(qtbot, page):
    press(qtbot, page, "child_seen_choice", "not stated")
    assert stored(page).child_seen is Stated.NOT_STATED
    press(qtbot, page, "child_seen_choice", "not stated")
    assert stored(page).child_seen is None


def test_lists_tags_and_key_lines(qtbot, page):
    box = editor(page).findChild(QComboBox, "attendance_box")
    qtbot.keyClicks(box, "Was")
    settle(qtbot, page)
    menu = editor(page).tags_menu
    menu._actions["injury"].trigger()
    own = menu.findChild(QLineEdit, "own_tag_edit")
    own.setText("  hidden,  room ")
    qtbot.keyClick(own, Qt.Key.Key_Return)
    settle(qtbot, page)
    editor(page).lines_menu.actions()[0].trigger()
    settle(qtbot, page)
    found = stored(page)
    assert found.attendance.value == "was not brought"
    assert found.tags == {"injury", "hidden room"}
    assert len(found.key_lines) == 1
    qtbot.waitUntil(lambda: editor(page).tags_button.text() == "hidden room, injury", timeout=LONG_S)
    qtbot.waitUntil(lambda: editor(page).lines_button.text() == "1", timeout=LONG_S)
    assert len(page.edits.labels) == 4
    menu._actions["injury"].setChecked(False)
    editor(page).mark_made.emit(Mark.TAG, "INJURY", True)  # it carries it already
    settle(qtbot, page)
    assert len(page.edits.labels) == 4
    for _ in range(4):
        page.edits.undo()
    settle(qtbot, page)
    assert stored(page).is_blank
    assert page.edits.labels == ()


def test_several_entries_are_marked_at_once_and_come_back_as_they_were(qtbot, page):
    apply_marks(page.workspace, set_on_all(page.model.ids[:1], Mark.CHILD_SEEN, "yes"))
    before = all_marks(page.workspace, page.review_id)
    page.ui.entry_table.setFocus()
    for _ in range(3):
        qtbot.keyClick(page.ui.entry_table, Qt.Key.Key_Down, SHIFT)
    wait_layer(qtbot, page, 4)
    assert "4 entries are chosen" in editor(page).several_label.text()
    assert "Not alike: child seen" in editor(page).several_label.text()
    press(qtbot, page, "child_seen_choice", "no")
    assert [stored(page, place).child_seen for place in range(4)] == [Stated.NO] * 4
    assert stored(page, 4).child_seen is None
    assert page.edits.labels == ("4 entries: child seen – no",)
    wait_layer(qtbot, page, 4)  # what was chosen stays chosen
    page.edits.undo()
    settle(qtbot, page)
    assert all_marks(page.workspace, page.review_id) == before


def test_the_childs_voice_is_kept_when_the_cursor_leaves_and_undone_as_one(qtbot, page):
    voice = editor(page).voice_edit
    qtbot.keyClicks(voice, "I was")
    editor(page).save()
    settle(qtbot, page)
    qtbot.keyClicks(voice, " hungry")
    assert voice.toPlainText() == "I was hungry"
    editor(page).save()
    settle(qtbot, page)
    assert stored(page).voice == "I was hungry"
    assert page.edits.labels == ("POL-0001: child’s voice",)
    page.edits.undo()
    settle(qtbot, page)
    assert stored(page).voice == ""
    qtbot.waitUntil(lambda: voice.toPlainText() == "", timeout=LONG_S)


def test_a_voice_being_typed_is_kept_when_the_store_closes(qtbot, page):
    qtbot.keyClicks(editor(page).voice_edit, "Last words")
    page.context.jobs.stop()
    page.save_now()
    assert stored(page).voice == "Last words"


def test_a_note_is_undone_and_redone(qtbot, page):
    field = page.ui.entry_detail.ui.note_editor
    qtbot.waitUntil(field.edit.isEnabled, timeout=LONG_S)
    qtbot.keyClicks(field.edit, "Ask the nursery.")
    field.save()
    settle(qtbot, page)
    assert page.edits.labels == ("POL-0001: the panel’s note",)
    page.edits.undo()
    settle(qtbot, page)
    assert note(page.workspace, first_id(page)) is None
    qtbot.waitUntil(lambda: field.edit.toPlainText() == "", timeout=LONG_S)
    page.edits.redo()
    settle(qtbot, page)
    assert note(page.workspace, first_id(page)).text == "Ask the nursery."


def test_the_stack_holds_nothing_once_the_store_is_closed(qtbot, page):
    press(qtbot, page, "child_seen_choice", "no")
    page.set_review(None, None)
    assert page.edits.labels == ()
    assert not page.edits.undo_action.isEnabled()
    assert not editor(page).isEnabled()


def test_an_undo_that_the_store_refuses_is_told_and_does_not_block(qtbot, page, message):
    press(qtbot, page, "child_seen_choice", "no")

    def gone(_workspace, _edit):
        from scrdesk.errors import NotFound

        raise NotFound("It is gone.")

    page.edits.remember("something that is gone", gone, None)
    page.edits.undo()
    settle(qtbot, page)
    assert "It is gone." in message()
    page.edits.undo()
    settle(qtbot, page)
    assert stored(page).is_blank


def test_columns_are_chosen_and_remembered(qtbot, page, small_desk, show_page):
    numbers = {column.key: number for number, column in enumerate(COLUMNS)}
    table = page.ui.entry_table
    assert table.isColumnHidden(numbers["before"])
    page._on_rows_menu_about_to_show()
    page._rows_menu.columns_menu._actions["before"].trigger()
    settle(qtbot, page)
    assert not table.isColumnHidden(numbers["before"])
    page.refresh()
    settle(qtbot, page)
    assert not table.isColumnHidden(numbers["before"])
    page._rows_menu.usual_wanted.emit()
    settle(qtbot, page)
    assert table.isColumnHidden(numbers["before"])


def test_marking_by_keys_alone(qtbot, page):
    table = page.ui.entry_table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    press(qtbot, page, "child_seen_choice", "yes")  # before the second entry is here: taken for neither
    qtbot.waitUntil(lambda: page.ui.entry_detail.entry.reference == "GP-0001", timeout=LONG_S)
    settle(qtbot, page)
    assert stored(page, 0).is_blank
    assert stored(page, 1).is_blank
    page.entry_menu.marks_action.trigger()
    focused = QApplication.focusWidget()
    assert focused.objectName() == "choice_yes"
    qtbot.keyClick(focused, Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle(qtbot, page)
    assert stored(page, 1).child_seen is Stated.NO
    assert stored(page, 0).is_blank


def test_what_the_agency_says_is_confirmed_by_one_press(qtbot, show_page, small_desk):
    row_of = row(90, on(date(2015, 6, 1)), "Visit.")
    file = file_of([replace(row_of, child_seen="Yes – alone")], salt="says")
    reviews.add_agency(small_desk.workspace, small_desk.review_id, "SCH", "School", "school")
    accept_submission(small_desk.workspace, small_desk.review_id, "SCH", file, received=date(2016, 9, 1))
    page = show_page(ChronologyPage, small_desk)
    wait_layer(qtbot, page)
    assert editor(page).says_label.text() == "Agency says: “Yes – alone”"
    assert editor(page).take_button.text() == "Confirm: child seen – yes, seen alone: yes"
    assert stored(page).is_blank
    qtbot.mouseClick(editor(page).take_button, LEFT)
    settle(qtbot, page)
    assert (stored(page).child_seen, stored(page).seen_alone) == (Stated.YES, Stated.YES)
    qtbot.waitUntil(editor(page).take_button.isHidden, timeout=LONG_S)
