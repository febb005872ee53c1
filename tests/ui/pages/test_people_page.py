"""The register by real clicks and keys: add, change, take out, take back; each label once."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from scrdesk.domain.people import NewPerson, NewPlace
from scrdesk.services import reviews
from scrdesk.ui.dialogs.person import PersonDialog
from scrdesk.ui.dialogs.place import PlaceDialog
from scrdesk.ui.pages.people.page import PeoplePage

LEFT = Qt.MouseButton.LeftButton
LONG_MS = 20_000


@pytest.fixture
def page(qtbot, show_page, empty_desk):
    page = show_page(PeoplePage, empty_desk)
    qtbot.waitUntil(lambda: button(page, "add_person").isEnabled(), timeout=LONG_MS)
    return page


def button(page, name):
    return next(each for each in page.header_actions() if each.objectName() == name)


def the_dialog(kind):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def add(qtbot, page, name, label):
    qtbot.mouseClick(button(page, "add_person"), LEFT)
    dialog = the_dialog(PersonDialog)
    qtbot.keyClicks(dialog.ui.name, name)
    qtbot.keyClicks(dialog.ui.label, label)
    return dialog


def keep(qtbot, page, dialog):
    with qtbot.waitSignal(page.data_changed, timeout=LONG_MS):
        qtbot.mouseClick(dialog.ui.save_button, LEFT)
    qtbot.waitUntil(lambda: page.context.jobs.n_running == 0, timeout=LONG_MS)


def stored(desk):
    return [each.details for each in reviews.people(desk.workspace, desk.review_id)]


def undo(qtbot, page):
    with qtbot.waitSignal(page.data_changed, timeout=LONG_MS):
        page.context.messages._on_action_clicked()
    qtbot.waitUntil(lambda: page.context.jobs.n_running == 0, timeout=LONG_MS)


def test_a_person_is_added_with_everything_and_taken_back(qtbot, page, empty_desk, message):
    qtbot.mouseClick(page.ui.empty_state.findChild(QPushButton), LEFT)
    dialog = the_dialog(PersonDialog)
    assert not dialog.ui.save_button.isEnabled()
    assert dialog.ui.agency_combo.isHidden()
    qtbot.keyClicks(dialog.ui.name, "Margaret Lowe")
    qtbot.keyClicks(dialog.ui.label, "HV1")
    qtbot.keyClicks(dialog.ui.role, "health visitor")
    staff = dialog.ui.group_switch.findChild(QPushButton, "segment_staff")
    qtbot.waitUntil(lambda: staff.width() > 0)
    qtbot.mouseClick(staff, LEFT)
    qtbot.keyClicks(dialog.ui.agency_combo, "HV")
    qtbot.keyClicks(dialog.ui.born, "9/8/1971")
    qtbot.keyClicks(dialog.ui.sex_combo, "fem")
    qtbot.keyClicks(dialog.ui.aliases, "Maggie")
    qtbot.keyClick(dialog.ui.aliases, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.ui.aliases, "M. Lowe")
    qtbot.keyClicks(dialog.ui.addresses, "2 Elm Row")
    keep(qtbot, page, dialog)
    wanted = NewPerson(
        "Margaret Lowe",
        "HV1",
        "health visitor",
        True,
        ("Maggie", "M. Lowe"),
        date(1971, 8, 9),
        "HV",
        "female",
        ("2 Elm Row",),
    )
    assert stored(empty_desk) == [wanted]
    assert page.model.index(0, 2).data() == "health visitor, HV"
    assert message() == "HV1 is in the register."
    undo(qtbot, page)
    assert stored(empty_desk) == []
    assert page.ui.full.isHidden()


def test_a_label_that_is_taken_is_said_in_place(qtbot, page):
    keep(qtbot, page, add(qtbot, page, "Kay Dunmore", "Mother"))
    dialog = add(qtbot, page, "Ann Other", "mother")
    assert "label of Kay Dunmore" in dialog.ui.label_hint.text()
    assert dialog.ui.label.property("fault") == "true"
    assert not dialog.ui.save_button.isEnabled()
    qtbot.keyClick(dialog.ui.label, Qt.Key.Key_1)
    assert dialog.ui.save_button.isEnabled()
    dialog.ui.label.setText("Kay’s aunt")
    assert "would hold a registered name" in dialog.ui.label_hint.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.model.n_all == 1)


@pytest.mark.parametrize(("day", "said"), [("31/6/1999", "cannot be read"), ("1/1/2031", "still to come")])
def test_a_day_of_birth_that_cannot_be_is_said(qtbot, page, day, said):
    dialog = add(qtbot, page, "Kay Dunmore", "Mother")
    qtbot.keyClicks(dialog.ui.born, day)
    assert said in dialog.ui.next_line.text()
    assert not dialog.ui.save_button.isEnabled()
    dialog.reject()


def test_change_with_enter_and_take_back(qtbot, page, empty_desk):
    keep(qtbot, page, add(qtbot, page, "Kay Dunmore", "Mother"))
    page.ui.table.setCurrentIndex(page.model.index(0, 0))
    qtbot.keyClick(page.ui.table, Qt.Key.Key_Return)
    dialog = the_dialog(PersonDialog)
    assert dialog.ui.name.text() == "Kay Dunmore"
    qtbot.keyClicks(dialog.ui.aliases, "Kayleigh")
    keep(qtbot, page, dialog)
    assert stored(empty_desk)[0].aliases == ("Kayleigh",)
    assert page.model.index(0, 3).data() == "Kayleigh"
    assert page.ui.table.selectionModel().hasSelection()
    undo(qtbot, page)
    assert stored(empty_desk)[0].aliases == ()


def test_take_out_with_delete_and_put_back(qtbot, page, empty_desk):
    for name, label in (("Tobias Dunmore", "Child Q"), ("Kay Dunmore", "Mother")):
        keep(qtbot, page, add(qtbot, page, name, label))
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    page.ui.table.setFocus()
    page.ui.table.setCurrentIndex(page.model.index(0, 0))
    with qtbot.waitSignal(page.data_changed, timeout=LONG_MS):
        qtbot.keyClick(page.ui.table, Qt.Key.Key_Delete)
    assert [each.label for each in stored(empty_desk)] == ["Mother"]
    undo(qtbot, page)
    assert [each.label for each in stored(empty_desk)] == ["Child Q", "Mother"]
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)


def test_places_are_added_shown_changed_and_taken_out(qtbot, page, empty_desk):
    qtbot.mouseClick(button(page, "add_place"), LEFT)
    dialog = the_dialog(PlaceDialog)
    qtbot.keyClicks(dialog.ui.name, "Larch Road Primary")
    assert not dialog.ui.save_button.isEnabled()
    qtbot.keyClicks(dialog.ui.label, "School 1")
    keep(qtbot, page, dialog)
    assert page.place_model.index(0, 1).data() == "Larch Road Primary"
    assert page.ui.places_card.isVisible()
    page.ui.places_table.setCurrentIndex(page.place_model.index(0, 0))
    qtbot.mouseClick(page.ui.change_button, LEFT)
    dialog = the_dialog(PlaceDialog)
    dialog.ui.label.selectAll()
    qtbot.keyClicks(dialog.ui.label, "School 2")
    keep(qtbot, page, dialog)
    its = empty_desk.workspace, empty_desk.review_id
    assert reviews.places(*its) == (NewPlace("Larch Road Primary", "School 2"),)
    undo(qtbot, page)
    assert reviews.places(*its) == (NewPlace("Larch Road Primary", "School 1"),)
    page.ui.places_table.setCurrentIndex(page.place_model.index(0, 0))
    with qtbot.waitSignal(page.data_changed, timeout=LONG_MS):
        qtbot.mouseClick(page.ui.remove_button, LEFT)
    assert reviews.places(*its) == ()
    undo(qtbot, page)
    assert reviews.places(*its) == (NewPlace("Larch Road Primary", "School 1"),)


def test_what_another_added_meanwhile_is_refused_in_the_dialog(qtbot, page, empty_desk):
    dialog = add(qtbot, page, "Kay Dunmore", "Mother")
    reviews.add_person(empty_desk.workspace, empty_desk.review_id, NewPerson("Una Vale", "Mother"))
    qtbot.mouseClick(dialog.ui.save_button, LEFT)
    qtbot.waitUntil(dialog.ui.fault.isVisible, timeout=LONG_MS)
    assert "“Mother” is taken" in dialog.ui.fault.text()
    assert dialog.ui.name.text() == "Kay Dunmore"
    dialog.reject()


def test_a_filter_finds_places_too(qtbot, page, empty_desk):
    reviews.add_person(empty_desk.workspace, empty_desk.review_id, NewPerson("Kay Dunmore", "Mother"))
    reviews.add_place(empty_desk.workspace, empty_desk.review_id, NewPlace("Larch Road Primary", "School 1"))
    page.refresh()
    qtbot.waitUntil(lambda: page.place_model.n_all == 1, timeout=LONG_MS)
    qtbot.keyClicks(page.ui.filter, "larch")
    assert page.ui.shown.text() == "0 of 1 shown"
    assert page.ui.places_shown.text() == "1 of 1 shown"
    assert not page.ui.change_button.isEnabled()
