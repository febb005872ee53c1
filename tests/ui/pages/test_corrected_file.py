"""A corrected file by clicks: what changed is shown word by word, each change is accepted or declined, and decided anew."""

import pytest
from PySide6.QtCore import Qt

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.comparison import RowChangeKind
from scrdesk.domain.word_difference import PieceKind
from scrdesk.services.add_submission import accept_submission, read_submission, reading_scope
from scrdesk.services.build_chronology import entries
from scrdesk.services.panel_notes import note, write_note
from scrdesk.ui.models.board_model import HEADINGS
from scrdesk.ui.models.comparison_model import ACCEPT, CHANGE, WORDS, ChangeRole
from scrdesk.ui.pages.submissions.page import SubmissionsPage
from tests.ui.pages.conftest import LONG_S
from tests.ui.pages.test_submissions_page import accept_button, drop, wait_reading

LEFT = Qt.MouseButton.LeftButton

FIRST = """Date,Time,Source,Details of incident
05/03/2016,21:40,CAD 1184,Called to Flat 6 by a neighbour reporting shouting.
12/04/2016,,CAD 1190,Intelligence report from an anonymous caller.
22/05/2016,10:00,CAD 1201,Follow-up call to the neighbour.
07/06/2016,09:15,CAD 1260,Notification sent to social care.
"""
SECOND = """Date,Time,Source,Details of incident
07/06/2016,09:15,CAD 1260,Notification sent to social care.
14/06/2016,11:00,CAD 1288,Strategy discussion with the hospital.
05/03/2016,21:40,CAD 1184,Called to Flat 6 by a neighbour reporting screaming and shouting.
22/05/2016,10:00,CAD 1201,Follow-up call to the neighbour.
"""
STANDS = {
    "POL-0001": "Called to Flat 6 by a neighbour reporting shouting.",
    "POL-0002": "Intelligence report from an anonymous caller.",
    "POL-0003": "Follow-up call to the neighbour.",
    "POL-0004": "Notification sent to social care.",
}


@pytest.fixture
def page(qtbot, show_page, empty_desk, tmp_path):
    """The page of a review in which the police sent version 1, with a note on its first entry; version 2 is dropped."""
    first, second = tmp_path / "POL chronology.csv", tmp_path / "POL chronology v2.csv"
    first.write_text(FIRST, encoding="utf-8")
    second.write_text(SECOND, encoding="utf-8")
    workspace, review_id = empty_desk.workspace, empty_desk.review_id
    read = read_submission(first, reading_scope(workspace, review_id))
    accept_submission(workspace, review_id, "POL", read)
    write_note(workspace, entries(workspace, review_id, ChronologyFilter())[0].id, "Ask who called.")
    page = show_page(SubmissionsPage, empty_desk)
    qtbot.waitUntil(lambda: page.ui.board.model.rowCount() == 3, timeout=LONG_S)
    drop(page.ui.board.ui.drop_area, second)
    wait_reading(qtbot, page)
    return page


@pytest.fixture
def view(page):
    return page.ui.reading_view


def told(page):
    return {each.reference: each.event for each in entries(page.workspace, page.review_id, ChronologyFilter())}


def place_of(model, kind):
    places = [row for row in range(model.rowCount()) if model.change_at(model.index(row, 0)).kind is kind]
    assert len(places) == 1
    return places[0]


def click_tick(qtbot, comparison, kind):
    table = comparison.ui.change_table
    rect = table.visualRect(comparison.model.index(place_of(comparison.model, kind), ACCEPT))
    table.scrollTo(comparison.model.index(place_of(comparison.model, kind), ACCEPT))
    rect = table.visualRect(comparison.model.index(place_of(comparison.model, kind), ACCEPT))
    qtbot.mouseClick(table.viewport(), LEFT, pos=rect.topLeft() + rect.center() / 4)


def wait_board(qtbot, page):
    qtbot.waitUntil(
        lambda: page.ui.page_stack.currentWidget() is page.ui.board and page.ui.board.model.rowCount() == 4,
        timeout=LONG_S,
    )


def open_stored(qtbot, page, row):
    table, model = page.ui.board.ui.agencies_table, page.ui.board.model
    rect = table.visualRect(model.index(row, HEADINGS.index("File")))
    qtbot.mouseClick(table.viewport(), LEFT, pos=rect.center())
    qtbot.waitUntil(lambda: page.ui.page_stack.currentWidget() is page.ui.stored_view, timeout=LONG_S)
    return page.ui.stored_view


def test_what_changed_is_shown_first(qtbot, view):
    assert view.ui.change_card.text.startswith("+1  ~1  −1: added, changed, withdrawn since version 1; 2 are the same")
    assert view.ui.body_stack.currentWidget() is view.ui.comparison_view
    assert not view.ui.rows_table.isVisible()
    model = view.ui.comparison_view.model
    assert [model.index(row, CHANGE).data() for row in range(model.rowCount())] == [
        "+ added",
        "~ changed",
        "− withdrawn",
    ]
    changed = model.index(place_of(model, RowChangeKind.CHANGED), WORDS)
    assert changed.data() == "Details of incident: … to Flat 6 by a neighbour reporting +screaming and shouting."
    assert [piece.text for piece in changed.data(ChangeRole.PIECES) if piece.kind is PieceKind.ADDED] == [
        "screaming and "
    ]
    qtbot.mouseClick(view.ui.view_switch.findChildren(type(view.ui.only_button))[1], LEFT)
    assert view.ui.rows_table.isVisible()
    assert not view.ui.comparison_view.isVisible()


def test_the_chosen_change_is_shown_whole(qtbot, view):
    comparison = view.ui.comparison_view
    table, model = comparison.ui.change_table, comparison.model
    index = model.index(place_of(model, RowChangeKind.CHANGED), WORDS)
    qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(index).center())
    text = comparison.ui.change_detail.toPlainText()
    assert "POL-0001" in text
    assert "the panel’s note stays with it" in text
    assert "+screaming and " in text
    html = comparison.ui.change_detail.toHtml()
    assert "underline" in html
    qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(model.index(2, WORDS)).center())
    assert "−Intelligence report from an anonymous caller." in comparison.ui.change_detail.toPlainText()
    assert "line-through" in comparison.ui.change_detail.toHtml()


def test_rows_are_filtered_by_kind(qtbot, view):
    comparison = view.ui.comparison_view
    assert comparison.ui.unchanged_button.text() == "= 2 unchanged"
    qtbot.mouseClick(comparison.ui.unchanged_button, LEFT)
    assert comparison.model.rowCount() == 5
    unchanged = comparison.model.index(0, ACCEPT)
    assert unchanged.data(Qt.ItemDataRole.CheckStateRole) is None
    comparison.ui.change_table.setCurrentIndex(unchanged)
    qtbot.keyClick(comparison.ui.change_table, Qt.Key.Key_Space)
    assert comparison.declined == frozenset()
    for button in (comparison.ui.unchanged_button, comparison.ui.added_button, comparison.ui.changed_button):
        qtbot.mouseClick(button, LEFT)
    assert comparison.model.rowCount() == 1
    assert comparison.ui.decline_all_button.text() == "Decline these"
    qtbot.mouseClick(comparison.ui.decline_all_button, LEFT)
    assert comparison.declined == {"POL-0002"}
    qtbot.mouseClick(comparison.ui.withdrawn_button, LEFT)
    assert comparison.ui.nothing_label.isVisible()


def test_all_is_accepted(qtbot, page, view, message):
    assert accept_button(page).text() == "Accept 4 rows"
    qtbot.mouseClick(accept_button(page), LEFT)
    wait_board(qtbot, page)
    assert told(page) == {
        "POL-0001": "Called to Flat 6 by a neighbour reporting screaming and shouting.",
        "POL-0003": STANDS["POL-0003"],
        "POL-0004": STANDS["POL-0004"],
        "POL-0005": "Strategy discussion with the hospital.",
    }
    assert message() == "4 rows of POL are in the combined chronology (version 2)."
    first = entries(page.workspace, page.review_id, ChronologyFilter())[0]
    assert note(page.workspace, first.id).text == "Ask who called."


def test_some_are_declined_and_decided_again(qtbot, page, view, message):
    click_tick(qtbot, view.ui.comparison_view, RowChangeKind.CHANGED)
    click_tick(qtbot, view.ui.comparison_view, RowChangeKind.WITHDRAWN)
    assert accept_button(page).text() == "Accept 4 rows (2 declined)"
    click_tick(qtbot, view.ui.comparison_view, RowChangeKind.WITHDRAWN)
    assert accept_button(page).text() == "Accept 4 rows (1 declined)"
    click_tick(qtbot, view.ui.comparison_view, RowChangeKind.WITHDRAWN)
    qtbot.mouseClick(accept_button(page), LEFT)
    wait_board(qtbot, page)
    assert told(page) == {**STANDS, "POL-0005": "Strategy discussion with the hospital."}
    assert "2 of its changes were declined" in message()
    assert page.ui.board.model.index(0, 1).data() == "accepted v2, 2 declined"

    stored = open_stored(qtbot, page, 0)
    comparison = stored.ui.comparison_view
    assert comparison.isVisible()
    assert comparison.declined == {"POL-0001", "POL-0002"}
    click_tick(qtbot, comparison, RowChangeKind.CHANGED)
    qtbot.waitUntil(lambda: message() == "The change of POL-0001 is taken over now.", timeout=LONG_S)
    assert told(page)["POL-0001"].endswith("screaming and shouting.")
    qtbot.mouseClick(comparison.ui.accept_all_button, LEFT)
    qtbot.waitUntil(lambda: "POL-0002" not in told(page), timeout=LONG_S)
    qtbot.waitUntil(lambda: page.ui.board.model.index(0, 1).data() == "accepted v2", timeout=LONG_S)


def test_the_old_version_stays_readable(qtbot, page, view):
    qtbot.mouseClick(accept_button(page), LEFT)
    wait_board(qtbot, page)
    stored = open_stored(qtbot, page, 1)
    assert page.title == "POL chronology.csv"
    assert stored.model.rowCount() == 4
    assert not stored.ui.view_switch.isVisible()


def test_a_decision_that_cannot_be_stored_is_taken_back(qtbot, page, view, message, tmp_path):
    click_tick(qtbot, view.ui.comparison_view, RowChangeKind.CHANGED)
    qtbot.mouseClick(accept_button(page), LEFT)
    wait_board(qtbot, page)
    comparison = open_stored(qtbot, page, 0).ui.comparison_view
    third = tmp_path / "third.csv"
    third.write_text(SECOND.replace("hospital", "clinic"), encoding="utf-8")
    accept_submission(page.workspace, page.review_id, "POL", read_submission(third))
    click_tick(qtbot, comparison, RowChangeKind.CHANGED)
    qtbot.waitUntil(lambda: "replaced by a later one" in message(), timeout=LONG_S)
    assert comparison.declined == {"POL-0001"}


def test_nothing_is_left_of_another_review(page, view):
    page.set_review(None, None)
    assert view.ui.comparison_view.model.rowCount() == 0
    assert view.ui.comparison_view.ui.change_detail.toPlainText() == ""


def test_ticks_belong_to_one_agency(qtbot, page, view):
    """Ticks taken away for one agency are not carried over to another, nor back."""
    click_tick(qtbot, view.ui.comparison_view, RowChangeKind.ADDED)
    assert view.file.declined == {"+1"}
    choose_agency(qtbot, view, "GP")
    qtbot.waitUntil(lambda: view.file.comparison is None, timeout=LONG_S)
    assert view.file.declined == frozenset()
    assert view.ui.rows_table.isVisible()
    assert not view.ui.view_switch.isVisible()
    choose_agency(qtbot, view, "POL")
    qtbot.waitUntil(view.ui.comparison_view.isVisible, timeout=LONG_S)
    assert accept_button(page).text() == "Accept 4 rows"


def choose_agency(qtbot, view, code):
    combo = view.ui.agency_combo
    combo.setFocus()
    combo.setCurrentIndex(combo.findData(code))
    combo.activated.emit(combo.currentIndex())
