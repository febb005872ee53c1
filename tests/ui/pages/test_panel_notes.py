"""The panel's note is written beside the entry and kept by itself; the list says where there is one."""

import pytest
from PySide6.QtCore import Qt

from scrdesk.services.panel_notes import note, write_note
from scrdesk.ui.models.chronology_model import EntryRole
from scrdesk.ui.pages.chronology.note_editor import SAVE_AFTER_MS
from scrdesk.ui.pages.chronology.page import ChronologyPage
from tests.ui.pages.conftest import LONG_S

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, show_page, small_desk):
    page = show_page(ChronologyPage, small_desk)
    wait_editor(qtbot, page)
    return page


def wait_editor(qtbot, page, reference="POL-0001"):
    detail = page.ui.entry_detail
    qtbot.waitUntil(
        lambda: detail.ui.reference_label.text() == reference and detail.ui.note_editor.edit.isEnabled(),
        timeout=LONG_S,
    )
    return detail.ui.note_editor


def stored(page, entry_id):
    found = note(page.workspace, entry_id)
    return found.text if found else ""


def type_note(qtbot, page, text):
    editor = page.ui.entry_detail.ui.note_editor
    qtbot.mouseClick(editor.edit.viewport(), LEFT)
    qtbot.keyClicks(editor.edit, text)
    return editor


def test_a_note_is_kept_a_second_after_typing_stops(qtbot, page):
    entry_id = page.ui.entry_detail.entry.id
    editor = type_note(qtbot, page, "Ask who opened the door.")
    assert editor.status_label.text() == "Not saved yet"
    assert stored(page, entry_id) == ""
    qtbot.waitUntil(lambda: editor.status_label.text() == "Saved.", timeout=SAVE_AFTER_MS + LONG_S)
    assert stored(page, entry_id) == "Ask who opened the door."
    assert page.ui.entry_detail.entry.event.startswith("Called to Flat 6")
    index = page.model.index_of(entry_id)
    qtbot.waitUntil(lambda: index.data(EntryRole.ROW).has_note, timeout=LONG_S)
    assert "With the panel’s note." in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.model.index_of(entry_id, 3).data().endswith("panel’s note")


def test_a_note_is_kept_when_another_entry_is_chosen(qtbot, page):
    first = page.ui.entry_detail.entry.id
    type_note(qtbot, page, "First")
    page.ui.entry_table.setFocus()
    qtbot.keyClick(page.ui.entry_table, Qt.Key.Key_Down)
    editor = wait_editor(qtbot, page, "GP-0001")
    qtbot.waitUntil(lambda: stored(page, first) == "First", timeout=LONG_S)
    assert editor.edit.toPlainText() == ""
    qtbot.keyClick(page.ui.entry_table, Qt.Key.Key_Up)
    editor = wait_editor(qtbot, page)
    assert editor.edit.toPlainText() == "First"
    assert editor.status_label.text().startswith("Written on 1 September 2016")


def test_a_note_that_was_emptied_is_put_back(qtbot, page, message, context):
    entry_id = page.ui.entry_detail.entry.id
    editor = type_note(qtbot, page, "Ask again.")
    editor.save()
    qtbot.waitUntil(lambda: stored(page, entry_id) == "Ask again.", timeout=LONG_S)
    qtbot.waitUntil(lambda: editor.unsaved is None, timeout=LONG_S)
    editor.edit.selectAll()
    qtbot.keyClick(editor.edit, Qt.Key.Key_Delete)
    editor.save()
    qtbot.waitUntil(lambda: message() == "The panel’s note was taken away.", timeout=LONG_S)
    assert stored(page, entry_id) == ""
    context.messages._on_action_clicked()
    qtbot.waitUntil(lambda: stored(page, entry_id) == "Ask again.", timeout=LONG_S)
    assert editor.edit.toPlainText() == "Ask again."


def test_what_was_typed_last_is_kept_when_the_store_closes(qtbot, page):
    entry_id = page.ui.entry_detail.entry.id
    type_note(qtbot, page, "Typed in the last moment")
    page.context.jobs.stop()
    page.save_now()
    assert stored(page, entry_id) == "Typed in the last moment"


def test_a_note_too_long_stays_as_typed(qtbot, page, message):
    editor = page.ui.entry_detail.ui.note_editor
    editor.edit.setPlainText("x" * 20_001)
    editor.save()
    qtbot.waitUntil(lambda: "20,000 characters" in message(), timeout=LONG_S)
    assert editor.status_label.text().startswith("Not saved yet")
    assert editor.unsaved is not None
    editor.edit.setPlainText("")
    qtbot.wait(1)
    assert editor.unsaved is None


def test_another_review_shows_no_note(qtbot, page):
    write_note(page.workspace, page.ui.entry_detail.entry.id, "Secret")
    page.refresh()
    qtbot.waitUntil(lambda: page.ui.entry_detail.ui.note_editor.edit.toPlainText() == "Secret", timeout=LONG_S)
    page.set_review(None, None)
    assert page.ui.entry_detail.ui.note_editor.edit.toPlainText() == ""
