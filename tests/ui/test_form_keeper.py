"""Half-filled forms in the real window over a real store: a lock, a closing and a fault lose nothing of them."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from scrdesk.domain.people import NewPerson
from scrdesk.services import half_done, reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.half_done import kept_half_done
from scrdesk.ui import store_door
from scrdesk.ui.half_filled import KeptDialog
from scrdesk.ui.main_window import MainWindow
from tests.store.sample import PASSPHRASE, file_of, new_review, new_workspace, on, opened, row

WAIT_MS = 20_000


@pytest.fixture
def store(tmp_path, monkeypatch):
    """A store with one review, which opens quickly."""
    monkeypatch.setattr(store_door, "_open", lambda path, words, progress: opened(path, words))
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    file = file_of([row(1, on(date(2016, 3, 5)), "Child not seen.")])
    accept_submission(workspace, review.id, "POL", file, received=date(2016, 8, 1))
    reviews.add_person(workspace, review.id, NewPerson("Ada Quillon", "Child V", "child", False))
    workspace.close()
    return workspace.path


@pytest.fixture
def desk(qtbot, window, store):
    take_in(qtbot, window, store)
    yield window
    window.door.close_store()


def take_in(qtbot, window, store):
    window.door.take_in(opened(store))
    settle(qtbot, window)


def settle(qtbot, window):
    qtbot.waitUntil(lambda: window.review is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=WAIT_MS)


def page(qtbot, window, key):
    window.open_page(key)
    settle(qtbot, window)
    return window.page(key)


def dialog(qtbot, form):
    def found():
        return [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, KeptDialog) and each.form == form and each.isVisible()
        ]

    qtbot.waitUntil(lambda: len(found()) == 1, timeout=WAIT_MS)
    return found()[0]


def no_dialog():
    return not [each for each in QApplication.topLevelWidgets() if isinstance(each, KeptDialog) and each.isVisible()]


def lock_and_unlock(qtbot, window):
    window.lock.lock()
    assert no_dialog()
    field = window.lock.page.ui.passphrase
    qtbot.keyClicks(field, PASSPHRASE)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.door.workspace is not None, timeout=WAIT_MS)
    settle(qtbot, window)


def kept(qtbot, window):
    """Let the keeper's next tick come now, and return what is in the store after it."""
    qtbot.waitUntil(lambda: window.lock.forms._stored is not None, timeout=WAIT_MS)
    window.lock.forms.keep()
    settle(qtbot, window)
    return kept_half_done(window.door.workspace)


def press(qtbot, window, name):
    qtbot.mouseClick(window.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_new_person_comes_back_with_cursor_and_selection(qtbot, desk):
    page(qtbot, desk, "people")
    press(qtbot, desk, "add_person")
    form = dialog(qtbot, "person")
    qtbot.keyClicks(form.ui.name, "Zephyrine Vexley")
    qtbot.keyClicks(form.ui.born, "5/3/2o16")
    form.ui.group_switch.choose("staff")
    form.ui.group_switch.chosen.emit("staff")
    form.ui.addresses.setFocus()
    qtbot.keyClicks(form.ui.addresses, "3 Otter Row")
    for _ in range(3):
        qtbot.keyClick(form.ui.addresses, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    lock_and_unlock(qtbot, desk)
    form = dialog(qtbot, "person")
    assert form.ui.name.text() == "Zephyrine Vexley"
    assert form.ui.born.text() == "5/3/2o16"
    assert form.typed().is_professional
    assert form.ui.addresses.textCursor().selectedText() == "Row"
    assert form.focusWidget() is form.ui.addresses
    assert desk.current_key == "people"
    form.reject()


def test_person_being_changed_comes_back_as_that_person(qtbot, desk):
    people = page(qtbot, desk, "people")
    people.ui.table.selectRow(0)
    qtbot.mouseClick(people.ui.change_button, Qt.MouseButton.LeftButton)
    form = dialog(qtbot, "person")
    qtbot.keyClicks(form.ui.role, ", only child")
    lock_and_unlock(qtbot, desk)
    form = dialog(qtbot, "person")
    assert form.ui.role.text() == "child, only child"
    qtbot.mouseClick(form.ui.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(no_dialog)
    settle(qtbot, desk)
    (person,) = reviews.people(desk.door.workspace, desk.review.id)
    assert person.details.role == "child, only child"


def test_new_review_comes_back_with_the_lines_that_were_added(qtbot, desk):
    desk.ask_new_review()
    form = dialog(qtbot, "new_review")
    qtbot.keyClicks(form.ui.child_label, "Child Brackenfold")
    for code in ("AMB", "YOT"):
        qtbot.mouseClick(form.ui.more_button, Qt.MouseButton.LeftButton)
        field = form.findChild(type(form.ui.reference), f"code_{form.rows.n_lines}")
        qtbot.keyClicks(field, code)
    before = form.wanted()
    lock_and_unlock(qtbot, desk)
    form = dialog(qtbot, "new_review")
    assert form.wanted() == before
    assert "YOT" in [agency.code for agency in form.wanted().agencies]
    form.reject()


def test_decision_form_and_request_come_back_where_they_were_opened(qtbot, desk):
    timetable = page(qtbot, desk, "timetable")
    timetable.open_section("decision")
    timetable.ui.contents.findChild(QPushButton, "decide_action").click()
    form = dialog(qtbot, "deed")
    rationale = "Abuse is known. Six agencies knew the family and nobody held the whole picture."
    qtbot.keyClicks(form.fields["rationale"], rationale)
    form.fields["answer_0"].setCurrentIndex(form.fields["answer_0"].findData("yes"))
    lock_and_unlock(qtbot, desk)
    form = dialog(qtbot, "deed")
    assert form.windowTitle() == "Decision form"
    assert form.answers()["rationale"] == rationale
    assert form.answers()["answer_0"] == "yes"
    form.reject()
    qtbot.waitUntil(no_dialog)
    requests = page(qtbot, desk, "requests")
    asking = requests.ui.contents.findChildren(QPushButton, "ask_action")[1]
    of = asking.accessibleName()
    asking.click()
    qtbot.keyClicks(dialog(qtbot, "deed").fields["scope"], "Mother and her partner.")
    lock_and_unlock(qtbot, desk)
    form = dialog(qtbot, "deed")
    assert form.about["of"] == of
    assert form.answers()["scope"] == "Mother and her partner."
    form.reject()


@pytest.mark.parametrize("form_name", ["blank_form", "return_sheet"])
def test_papers_come_back(qtbot, desk, form_name):
    board = page(qtbot, desk, "submissions")
    if form_name == "blank_form":
        press(qtbot, desk, "blank_forms")
    else:
        lines = board.ui.board.model
        file = next(line.file for n in range(lines.rowCount()) if (line := lines.line_at(lines.index(n, 0))).file)
        board._papers.offer_return_sheet(file)
    form = dialog(qtbot, form_name)
    form.ui.reply_to.clear()
    qtbot.keyClicks(form.ui.reply_to, "secretary, room 4")
    lock_and_unlock(qtbot, desk)
    form = dialog(qtbot, form_name)
    assert form.ui.reply_to.text() == "secretary, room 4"
    form.reject()


def test_place_comes_back(qtbot, desk):
    page(qtbot, desk, "people")
    press(qtbot, desk, "add_place")
    qtbot.keyClicks(dialog(qtbot, "place").ui.name, "Little Otter Nursery")
    lock_and_unlock(qtbot, desk)
    assert dialog(qtbot, "place").ui.name.text() == "Little Otter Nursery"
    dialog(qtbot, "place").reject()


def test_what_was_typed_is_in_the_store_while_it_is_typed_and_goes_when_it_is_done(qtbot, desk):
    page(qtbot, desk, "people")
    press(qtbot, desk, "add_person")
    form = dialog(qtbot, "person")
    assert kept(qtbot, desk) == "", "nothing was typed yet"
    qtbot.keyClicks(form.ui.name, "Zephyrine Vexley")
    qtbot.keyClicks(form.ui.label, "Aunt")
    assert "Zephyrine Vexley" in kept(qtbot, desk)
    n_lines = len(trail(desk))
    qtbot.keyClicks(form.ui.name, " Ottermere")
    assert "Ottermere" in kept(qtbot, desk)
    assert len(trail(desk)) == n_lines, "a draft is no line of the trail"
    qtbot.mouseClick(form.ui.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(no_dialog)
    qtbot.waitUntil(lambda: kept_half_done(desk.door.workspace) == "", timeout=WAIT_MS)


def trail(window):
    with window.door.workspace.read() as uow:
        return uow.trail.all()


def test_after_the_program_was_torn_away_it_is_offered_and_goes_on(qtbot, desk, store, theme):
    page(qtbot, desk, "people")
    press(qtbot, desk, "add_person")
    form = dialog(qtbot, "person")
    qtbot.keyClicks(form.ui.name, "Zephyrine Vexley")
    assert kept(qtbot, desk)
    copied = store.with_name("torn.scrdesk")
    copy_as_it_lies(desk.door.workspace, copied)
    form.reject()
    desk.door.close_store()

    other = MainWindow(theme)
    qtbot.addWidget(other)
    other.show()
    take_in(qtbot, other, copied)
    strip = other.ui.message_strip
    qtbot.waitUntil(lambda: "Add a person" in strip.text, timeout=WAIT_MS)
    assert no_dialog(), "it is offered, not forced on anybody"
    other.lock.forms.keep()
    settle(qtbot, other)
    assert "Zephyrine" in kept_half_done(other.door.workspace), "an offer that was not answered stays"
    strip.action_clicked.emit()
    form = dialog(qtbot, "person")
    assert form.ui.name.text() == "Zephyrine Vexley"
    assert other.current_key == "people"
    form.reject()
    qtbot.waitUntil(lambda: kept_half_done(other.door.workspace) == "", timeout=WAIT_MS)
    other.door.close_store()
    other.close()


def copy_as_it_lies(workspace, path):
    from scrdesk.store.connection import pragma

    raw = workspace.vault.engine.raw_connection()
    pragma(raw, "PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    path.write_bytes(workspace.path.read_bytes())


def test_offer_can_be_thrown_away(qtbot, desk, store):
    page(qtbot, desk, "people")
    press(qtbot, desk, "add_person")
    qtbot.keyClicks(dialog(qtbot, "person").ui.name, "Zephyrine Vexley")
    desk.door.close_store()
    for each in QApplication.topLevelWidgets():
        if isinstance(each, KeptDialog):
            each.reject()
    take_in(qtbot, desk, store)
    qtbot.waitUntil(lambda: "Add a person" in desk.ui.message_strip.text, timeout=WAIT_MS)
    desk.ui.message_strip.other_clicked.emit()
    qtbot.waitUntil(lambda: kept_half_done(desk.door.workspace) == "", timeout=WAIT_MS)
    assert no_dialog()


def test_what_cannot_be_stored_is_said_and_there_again(qtbot, desk, monkeypatch):
    page(qtbot, desk, "people")
    press(qtbot, desk, "add_person")
    qtbot.keyClicks(dialog(qtbot, "person").ui.name, "Zephyrine Vexley")
    qtbot.waitUntil(lambda: desk.lock.forms._stored is not None, timeout=WAIT_MS)

    def full(*_args):
        from scrdesk.errors import CannotWrite

        raise CannotWrite("The disk is full.", remedy="Make room.")

    with monkeypatch.context() as patched:
        patched.setattr(half_done, "keep_half_done", full)
        desk.lock.lock()
    assert "disk is full" in desk.lock.page.ui.fault.text()
    field = desk.lock.page.ui.passphrase
    qtbot.keyClicks(field, PASSPHRASE)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.door.workspace is not None, timeout=WAIT_MS)
    settle(qtbot, desk)
    form = dialog(qtbot, "person")
    assert form.ui.name.text() == "Zephyrine Vexley"
    form.reject()


def test_file_being_looked_through_comes_back_with_what_was_chosen_in_it(qtbot, desk, tmp_path):
    path = tmp_path / "chronology.csv"
    path.write_text("Date,Event,Colour\n05/03/2016,Seen at home,green\n06/03/2016,Visit,blue\n", encoding="utf-8")
    board = page(qtbot, desk, "submissions")
    board.add_files((path,))
    settle(qtbot, desk)
    view = board.ui.reading_view
    view.agency_chosen.emit("GP")
    settle(qtbot, desk)
    view.ui.received_field.setText("1 August 2016")
    assert "chronology.csv" in kept(qtbot, desk)
    lock_and_unlock(qtbot, desk)
    board = desk.page("submissions")
    qtbot.waitUntil(lambda: board.ui.page_stack.currentWidget() is board.ui.reading_view, timeout=WAIT_MS)
    settle(qtbot, desk)
    assert board.files[0].agency_code == "GP"
    assert board.ui.reading_view.received == date(2016, 8, 1)


def test_note_is_stored_while_somebody_types_without_a_pause(qtbot, desk):
    chronology = page(qtbot, desk, "chronology")
    qtbot.waitUntil(lambda: chronology.ui.entry_detail.entry is not None, timeout=WAIT_MS)
    settle(qtbot, desk)
    editor = chronology.ui.entry_detail.ui.note_editor
    qtbot.waitUntil(editor.edit.isEnabled, timeout=WAIT_MS)
    written = []
    editor.note_written.connect(lambda _id, text: written.append(text))
    for _ in range(48):
        qtbot.keyClicks(editor.edit, "a")
        qtbot.wait(100)
        if written:
            break
    assert written, "less than 5 seconds of typing are unsaved"
    assert isinstance(editor.edit, QPlainTextEdit)


def test_store_that_was_opened_to_read_keeps_forms_over_a_lock_in_memory(qtbot, window, store, monkeypatch):
    monkeypatch.setattr(store_door, "_open_to_read", lambda path, words, progress: opened_to_read(path))
    window.door.take_in(opened_to_read(store))
    settle(qtbot, window)
    page(qtbot, window, "people")
    window.page("people").reopen("person", {})
    qtbot.keyClicks(dialog(qtbot, "person").ui.name, "Zephyrine Vexley")
    assert kept(qtbot, window) == "", "nothing can be stored"
    lock_and_unlock(qtbot, window)
    form = dialog(qtbot, "person")
    assert form.ui.name.text() == "Zephyrine Vexley"
    form.reject()
    window.door.close_store()


def opened_to_read(path):
    from scrdesk.services.open_store import open_store_to_read
    from tests.store.sample import CHEAP, clock

    return open_store_to_read(path, PASSPHRASE, clock=clock, stretching=CHEAP)
