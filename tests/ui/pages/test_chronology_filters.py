"""Filtering by the panel's layer, saved views and order by hand, by clicks and keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.panel_layer import Mark, Stated, set_on_all
from scrdesk.domain.people import NewPerson
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import shown_entries
from scrdesk.services.hand_order import moves_of
from scrdesk.services.panel_layer import apply_marks
from scrdesk.services.register import register_person
from scrdesk.services.saved_views import saved_views
from scrdesk.ui.dialogs.few_words import PlaceByHandDialog, SaveViewDialog
from scrdesk.ui.pages.chronology.page import ChronologyPage
from tests.store.sample import file_of, on, row
from tests.ui.pages.conftest import LONG_S

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(qtbot, show_page, small_desk):
    ids = shown_entries(small_desk.workspace, small_desk.review_id, ChronologyFilter()).ids
    apply_marks(small_desk.workspace, set_on_all(ids[:4], Mark.CHILD_SEEN, "no"))
    apply_marks(small_desk.workspace, set_on_all(ids[4:6], Mark.CHILD_SEEN, "not stated"))
    apply_marks(small_desk.workspace, set_on_all(ids[:2], Mark.TAG, "injury"))
    register_person(small_desk.workspace, small_desk.review_id, NewPerson("Margaret Lowe", "HV1", is_professional=True))
    page = show_page(ChronologyPage, small_desk)
    wait_count(qtbot, page, "60 of 60 shown")
    settle(qtbot, page)
    return page


def wait_count(qtbot, page, text):
    qtbot.waitUntil(lambda: page.ui.count_label.text() == text, timeout=LONG_S)


def settle(qtbot, page):
    def is_at_rest():
        is_busy = page.edits.is_busy or page.context.jobs.n_running or page.pane.layer.is_awaiting
        return not is_busy

    qtbot.waitUntil(is_at_rest, timeout=LONG_S)


def tick(page, menu, key):
    page._filters.marks_menu._menus[menu]._actions[key].trigger()


def dialog_of(qtbot, page, kind):
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(kind)), timeout=LONG_S)
    return next(each for each in page.findChildren(kind) if each.isVisible())


def test_not_seen_not_stated_and_not_decided_are_three_things(qtbot, page):
    tick(page, "child_seen", "no")
    wait_count(qtbot, page, "4 of 60 shown")
    assert page.ui.marks_button.text() == "Panel’s marks: 1 ▾"
    assert page.ui.described_label.text() == "Shown: child seen: no."
    tick(page, "child_seen", "not stated")
    wait_count(qtbot, page, "6 of 60 shown")
    tick(page, "child_seen", "no")
    tick(page, "child_seen", "not stated")
    tick(page, "child_seen", "")
    wait_count(qtbot, page, "54 of 60 shown")
    assert page.ui.described_label.text() == "Shown: child seen: not decided."
    qtbot.mouseClick(page.ui.clear_button, LEFT)
    wait_count(qtbot, page, "60 of 60 shown")
    assert page.ui.described_label.isHidden()


def test_tags_and_marks_narrow_together(qtbot, page):
    tick(page, "tags", "injury")
    wait_count(qtbot, page, "2 of 60 shown")
    tick(page, "child_seen", "not stated")
    wait_count(qtbot, page, "0 of 60 shown")
    assert "tagged “injury”" in page.chosen.described()


def test_a_mark_made_under_a_filter_takes_the_entry_out_and_undo_brings_it_back(qtbot, page):
    tick(page, "child_seen", "no")
    wait_count(qtbot, page, "4 of 60 shown")
    settle(qtbot, page)
    page.ui.entry_detail.ui.layer_editor.mark_made.emit(Mark.CHILD_SEEN, Stated.YES.value, True)
    wait_count(qtbot, page, "3 of 60 shown")
    page.edits.undo()
    wait_count(qtbot, page, "4 of 60 shown")


def test_a_view_is_saved_under_a_name_shown_again_and_undone(qtbot, page):
    tick(page, "child_seen", "no")
    wait_count(qtbot, page, "4 of 60 shown")
    page._saved._on_save_triggered()
    dialog = dialog_of(qtbot, page, SaveViewDialog)
    assert "child seen: no" in dialog.ui.about.text()
    qtbot.mouseClick(dialog.ui.do_button, LEFT)
    assert "Fill in" in dialog.ui.fault.text()
    qtbot.keyClicks(dialog.ui.name, "Not seen")
    qtbot.keyClick(dialog.ui.name, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert [view.name for view in saved_views(page.workspace, page.review_id)] == ["Not seen"]
    page._filters.clear_filters()
    wait_count(qtbot, page, "60 of 60 shown")
    settle(qtbot, page)
    page._saved.menu.actions()[0].trigger()
    wait_count(qtbot, page, "4 of 60 shown")
    assert page.edits.labels[-1] == "save the view “Not seen”"
    page.edits.undo()
    settle(qtbot, page)
    assert saved_views(page.workspace, page.review_id) == ()


def test_the_filter_comes_back_after_a_lock(qtbot, page):
    tick(page, "child_seen", "")
    tick(page, "tags", "injury")
    wait_count(qtbot, page, "0 of 60 shown")
    kept, place = page.chosen, page.place()
    page._filters.clear_filters()
    page.return_to(place)
    assert page.chosen == kept


def test_an_entry_is_placed_by_hand_with_who_and_why(qtbot, page):
    rows = [row(n, on(date(2015, 1, 1)), f"Untimed {n}.") for n in range(1, 4)]
    rows += [row(20 + n, on(date(2016, 5, n)), f"Visit {n}.") for n in range(1, 20)]
    page._filters.clear_filters()
    accept_submission(page.workspace, page.review_id, "HV", file_of(rows, salt="new"), received=date(2016, 9, 1))
    page.refresh()
    settle(qtbot, page)
    ids = page.model.ids
    table = page.ui.entry_table
    table.setFocus()
    assert table.choose(ids[2])
    qtbot.keyClick(table, Qt.Key.Key_Up, ALT)
    dialog = dialog_of(qtbot, page, PlaceByHandDialog)
    qtbot.keyClicks(dialog.ui.why, "The log says so.")
    qtbot.mouseClick(dialog.ui.do_button, LEFT)
    assert "who says so" in dialog.ui.fault.text()
    qtbot.keyClicks(dialog.findChild(QLineEdit, "who"), "Secretary")
    qtbot.keyClick(dialog.ui.who, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert page.model.ids[:3] == (ids[0], ids[2], ids[1])
    assert table.current_id() == ids[2]
    qtbot.keyClick(table, Qt.Key.Key_Up, ALT)  # the same entry again: the reason stands
    settle(qtbot, page)
    assert page.model.ids[:3] == (ids[2], ids[0], ids[1])
    assert [move.details.why for move in moves_of(page.workspace, ids[2])] == ["The log says so."] * 2
    qtbot.waitUntil(lambda: "Secretary" in page.ui.entry_detail.ui.read_table.toPlainText(), timeout=LONG_S)
    page.edits.undo()
    page.edits.undo()
    settle(qtbot, page)
    assert page.model.ids == ids


def test_what_cannot_be_moved_is_said(qtbot, page, message):
    table = page.ui.entry_table
    table.setFocus()
    table.choose(page.model.ids[0])
    qtbot.keyClick(table, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: "first entry of its day" in message(), timeout=LONG_S)
    qtbot.keyClick(table, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: "the times say the opposite" in message(), timeout=LONG_S)
