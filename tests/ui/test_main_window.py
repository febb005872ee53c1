"""The window as a person uses it: real clicks, real keys, a real encrypted store."""

import itertools
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from scrdesk.domain.review import RequestedDocument
from scrdesk.errors import Refused
from scrdesk.services import reviews
from scrdesk.services.open_store import create_store
from scrdesk.ui.dialogs.new_review import NewReviewDialog
from scrdesk.ui.dialogs.new_store import NewStoreDialog
from scrdesk.ui.dialogs.unlock import UnlockDialog

PASSPHRASE = "kettle orbit marsh violin"
LEFT = Qt.MouseButton.LeftButton
STORE_S = 20_000


def dialog(window, kind):
    found = [d for d in window.findChildren(kind) if d.isVisible()]
    assert len(found) == 1, f"{kind.__name__}: {len(found)} open"
    return found[0]


def press(qtbot, window, keys, modifier=Qt.KeyboardModifier.ControlModifier):
    qtbot.keyClick(QApplication.focusWidget() or window, keys, modifier)


def activate(qtbot, window):
    """Give the window the keyboard back, as a window manager does when a dialog closes."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def make_store(tmp_path, *references):
    path = tmp_path / "Reviews.scrdesk"
    path.write_bytes(_store(tmp_path, references))
    return path


_made: dict[tuple[str, ...], bytes] = {}


def _store(tmp_path, references):
    """Return the bytes of a store with these reviews; made once, since the real key takes its time."""
    if references not in _made:
        path = tmp_path / "made.scrdesk"
        workspace = create_store(path, PASSPHRASE)
        for reference in references:
            reviews.create_review(
                workspace, reviews.NewReview(reference, reviews.review_types()[0].code, f"Child {reference[-1]}")
            )
        workspace.close()
        _made[references] = path.read_bytes()
    return _made[references]


def unlock(qtbot, window, path, passphrase=PASSPHRASE):
    window.door.ask_passphrase(str(path))
    ask = dialog(window, UnlockDialog)
    qtbot.keyClicks(ask.ui.passphrase, passphrase)
    qtbot.mouseClick(ask.ui.open_button, LEFT)
    return ask


@pytest.fixture
def opened(qtbot, window, tmp_path):
    unlock(qtbot, window, make_store(tmp_path, "SCR 2016/01", "SCR 2016/02"))
    qtbot.waitUntil(lambda: window.review is not None, timeout=STORE_S)
    activate(qtbot, window)
    yield window
    window.door.close_store()


def test_new_store_new_review_overview(qtbot, window, tmp_path):
    qtbot.mouseClick(window.welcome.ui.new_button, LEFT)
    ask = dialog(window, NewStoreDialog)
    ask.ui.place.clear()
    qtbot.keyClicks(ask.ui.place, str(tmp_path / "Northmere"))
    qtbot.keyClicks(ask.ui.passphrase, PASSPHRASE)
    assert not ask.ui.make_button.isEnabled(), "the passphrase was typed once only"
    qtbot.keyClicks(ask.ui.again, PASSPHRASE)
    qtbot.mouseClick(ask.ui.make_button, LEFT)
    qtbot.waitUntil(lambda: window.door.workspace is not None, timeout=STORE_S)
    assert (tmp_path / "Northmere.scrdesk").is_file()

    begin = window.ui.begin_state.findChild(QPushButton)
    qtbot.waitUntil(begin.isVisible)
    qtbot.mouseClick(begin, LEFT)
    ask = dialog(window, NewReviewDialog)
    assert not ask.ui.begin_button.isEnabled()
    assert "reference" in ask.ui.next_line.text()
    qtbot.keyClicks(ask.ui.reference, "SCR 2016/02")
    qtbot.keyClicks(ask.ui.child_label, "Child Q")
    qtbot.keyClicks(ask.ui.period_start, "1/1/2015")
    qtbot.keyClicks(ask.ui.period_end, "30 June 2016")
    due = date.today() + timedelta(days=42)
    qtbot.keyClicks(ask.ui.due, f"{due.day}/{due.month}/{due.year}")
    assert "On which day were the agencies asked?" in ask.ui.next_line.text()
    qtbot.keyClicks(ask.ui.asked, f"{due.day}/{due.month}/{due.year}")
    assert "a day to come" in ask.ui.next_line.text()
    ask.ui.asked.clear()
    qtbot.keyClicks(ask.ui.asked, "14/11/2016")
    assert ask.ui.next_line.text() == ""
    qtbot.mouseClick(ask.findChild(QPushButton, "begin_button"), LEFT)
    qtbot.waitUntil(lambda: window.review is not None, timeout=STORE_S)
    details = window.review.details
    assert (details.reference, details.child_label) == ("SCR 2016/02", "Child Q")
    assert (details.period_start, details.period_end) == (date(2015, 1, 1), date(2016, 6, 30))
    assert window.current_key == "overview"
    assert "has begun" in window.ui.message_strip.text
    asked = reviews.requests(window.door.workspace, window.review.id)
    assert [request.agency_code for request in asked] == ["POL", "GP", "HOS", "HV", "SCH", "CSC", "HOU", "PRO"]
    assert {request.document for request in asked} == {RequestedDocument.CHRONOLOGY}
    assert {(request.requested, request.due) for request in asked} == {(date(2016, 11, 14), due)}
    qtbot.waitUntil(lambda: window.rail.buttons["submissions"].count == "0 of 8", timeout=STORE_S)
    window.door.close_store()


def test_wrong_passphrase_is_said_in_place_and_can_be_typed_again(qtbot, window, tmp_path):
    path = make_store(tmp_path, "SCR 2016/01")
    before = path.read_bytes()
    ask = unlock(qtbot, window, path, "not the right words")
    qtbot.waitUntil(ask.ui.fault.isVisible, timeout=STORE_S)
    assert "passphrase" in ask.ui.fault.text().lower()
    assert ask.isVisible()
    assert window.door.workspace is None
    assert path.read_bytes() == before
    assert ask.ui.passphrase.hasFocus()
    qtbot.keyClicks(ask.ui.passphrase, PASSPHRASE)  # what was wrong is selected, so typing replaces it
    qtbot.waitUntil(ask.ui.open_button.isEnabled, timeout=STORE_S)  # a failed try puts off the next one
    qtbot.keyClick(ask.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.review is not None, timeout=STORE_S)
    window.door.close_store()


def test_not_a_store_is_said(qtbot, window, tmp_path):
    path = tmp_path / "letter.scrdesk"
    path.write_text("Dear colleague", encoding="utf-8")
    ask = unlock(qtbot, window, path)
    qtbot.waitUntil(ask.ui.fault.isVisible, timeout=STORE_S)
    assert window.door.workspace is None
    qtbot.keyClick(ask, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(UnlockDialog))


def test_escape_while_the_key_is_worked_out_opens_nothing(qtbot, window, tmp_path):
    path = make_store(tmp_path, "SCR 2016/01")
    ask = unlock(qtbot, window, path)
    qtbot.keyClick(ask, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=STORE_S)
    qtbot.wait(50)
    assert window.door.workspace is None
    assert window.ui.outer.currentWidget() is window.ui.welcome_place
    create_again = unlock(qtbot, window, path)  # it was let go: it can be opened
    qtbot.waitUntil(lambda: window.review is not None, timeout=STORE_S)
    assert create_again is not None
    window.door.close_store()


def test_passphrase_is_not_kept_in_the_dialog(qtbot, window, tmp_path):
    path = make_store(tmp_path, "SCR 2016/01")
    ask = unlock(qtbot, window, path)
    field = ask.ui.passphrase
    texts = []
    ask.finished.connect(lambda _code: texts.append(field.text()))
    qtbot.waitUntil(lambda: window.review is not None, timeout=STORE_S)
    assert texts == [""]
    window.door.close_store()


def test_newest_review_is_shown_and_the_other_can_be_chosen(qtbot, opened):
    first = opened.review.details.reference
    qtbot.mouseClick(opened.ui.review_button, LEFT)
    menu = opened._review_menu
    assert menu.isVisible()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[2].startswith("Begin a review")
    assert texts[-2].startswith("Recovery sheet")
    assert texts[-1].startswith("Close this store")
    other = next(action for action in menu.actions() if action.isCheckable() and not action.isChecked())
    other.trigger()
    menu.hide()
    assert opened.review.details.reference != first
    assert opened.ui.review_button.text() == opened.review.details.reference


@pytest.mark.parametrize(("number", "key"), [(1, "overview"), (2, "timetable"), (6, "people"), (7, "analyses")])
def test_pages_by_key(qtbot, opened, number, key):
    press(qtbot, opened, getattr(Qt.Key, f"Key_{number}"))
    assert opened.current_key == key
    assert opened.ui.page_title.text() == opened.current_page.title
    assert opened.rail.buttons[key].isChecked()
    assert sum(button.isChecked() for button in opened.rail.buttons.values()) == 1


@pytest.mark.parametrize("key", ["people", "panel", "learning"])
def test_empty_pages_say_what_they_will_hold(qtbot, opened, key):
    qtbot.mouseClick(opened.rail.buttons[key], LEFT)
    page = opened.current_page
    assert page.ui.empty_state.isVisible()
    assert "yet" in page.ui.empty_state.accessibleName()
    assert "stand" in page.ui.empty_state.accessibleDescription()


def test_closing_the_store_forgets_everything(qtbot, opened):
    path = opened.door.workspace.path
    QApplication.clipboard().setText("Child Q was seen")
    press(qtbot, opened, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert opened.door.workspace is None
    assert opened.review is None
    assert opened.ui.outer.currentWidget() is opened.ui.welcome_place
    assert QApplication.clipboard().text() == ""
    assert opened._review_menu.isEmpty()
    shown = " ".join(label.text() for label in opened.findChildren(QLabel))
    assert "SCR 2016/0" not in shown
    assert "Child " not in shown.replace("Child Q", "")
    unlock(qtbot, opened, path)
    qtbot.waitUntil(lambda: opened.review is not None, timeout=STORE_S)


def test_text_grows_and_shrinks_by_key(qtbot, opened, theme):
    width = opened.ui.rail.width()
    press(qtbot, opened, Qt.Key.Key_Equal)
    assert theme.scale == 110
    press(qtbot, opened, Qt.Key.Key_Plus)
    assert theme.scale == 125
    assert opened.ui.rail.width() == round(width * 1.25)
    press(qtbot, opened, Qt.Key.Key_Minus)
    assert theme.scale == 110
    opened.resize(1366, 768)
    theme.set_scale(200)  # more pages than room: none is squeezed into another, and the one that is shown is to be seen
    for key in ("overview", "safekeeping"):
        opened.open_page(key)
        assert opened.ui.rail.isHidden(), "the page has the whole width"
        qtbot.waitUntil(lambda: opened.ui.page_room.width() > 1300)
        qtbot.mouseClick(opened.ui.pages_button, LEFT)
        button = opened.rail.buttons[key]
        assert button.hasFocus()
        qtbot.waitUntil(lambda button=button: button.visibleRegion().boundingRect() == button.rect())
        qtbot.keyClick(button, Qt.Key.Key_Escape)
        assert opened.ui.rail.isHidden()
        assert opened.ui.pages_button.hasFocus()
    qtbot.mouseClick(opened.ui.pages_button, LEFT)
    places = [each.geometry() for each in opened.rail.buttons.values()]
    qtbot.mouseClick(opened.rail.buttons["overview"], LEFT)
    assert (opened.current_key, opened.ui.rail.isHidden()) == ("overview", True)
    assert QApplication.focusWidget() is not None
    assert all(above.bottom() < below.top() for above, below in itertools.pairwise(places))
    press(qtbot, opened, Qt.Key.Key_0)
    assert theme.scale == 100
    assert opened.ui.rail.width() == width
    assert opened.ui.rail.isVisible()
    assert opened.ui.pages_button.isHidden()


def test_the_rail_grows_where_its_words_need_it_and_no_further(qtbot, opened, theme):
    rail, lines = opened.ui.rail, opened.rail.buttons
    usual = theme.px(theme.tokens.space_px["rail"])
    assert rail.width() == usual, "English has room"
    lines["submissions"].set_count("1,104 of 1,208")
    qtbot.waitUntil(lambda: usual < rail.width() <= usual * 1.4)
    qtbot.waitUntil(lambda: not lines["submissions"].is_cut)
    wide = rail.width()
    lines["submissions"].set_count("8 of 8")
    qtbot.wait(50)
    assert rail.width() == wide, "nothing jumps back and forth"
    lines["submissions"].set_count("a count that is longer than anybody would ever write there")
    qtbot.wait(50)
    assert rail.width() <= usual * 1.4


def test_dark_by_menu(qtbot, opened, theme):
    qtbot.mouseClick(opened.ui.view_button, LEFT)
    menu = opened.view_menu
    assert menu.isVisible()
    next(action for action in menu.actions() if action.objectName() == "scheme_dark").trigger()
    menu.hide()
    menu.aboutToShow.emit()  # languages are listed anew each time, and one group holds them
    assert len(menu.language.findChildren(QActionGroup)) == 1
    assert [each.isChecked() for each in menu.language.actions()].count(True) == 1
    assert theme.is_dark
    picture = opened.grab().toImage()
    assert picture.pixelColor(picture.width() - 4, picture.height() - 4).lightness() < 60


def test_tab_reaches_rail_header_and_page_and_every_stop_has_a_name(qtbot, opened):
    seen = []
    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget in seen:
            break
        seen.append(widget)
        name = widget.accessibleName() or getattr(widget, "text", lambda: "")()
        assert name, f"{widget.objectName()} of {type(widget).__name__} has no name to be read out"
        assert widget.visibleRegion().boundingRect().isValid(), f"{widget.objectName()} cannot be seen"
    names = {widget.objectName() for widget in seen}
    assert {
        "review_button",
        "page_overview",
        "lock_button",
        "view_button",
        "add_received",
    } <= names  # an area that need not scroll is no stop


def test_marking_is_always_on_top(opened):
    marking = opened.ui.marking
    assert marking.isVisible()
    assert marking.text().startswith("OFFICIAL-SENSITIVE")
    assert marking.mapTo(opened, marking.rect().topLeft()).y() == 0


def test_find_key_goes_to_the_filter_of_the_page(qtbot, opened):
    from tests.ui import sample_review as sample

    opened.open_page("people")
    qtbot.waitUntil(lambda: opened.jobs.n_running == 0)
    opened.current_page.show_people(sample.PEOPLE)
    press(qtbot, opened, Qt.Key.Key_F)
    assert QApplication.focusWidget() is opened.current_page.ui.filter


def test_cancelled_window_closes_its_store(qtbot, opened):
    workspace = opened.door.workspace
    opened.close()
    assert opened.door.workspace is None
    with pytest.raises(Refused):
        reviews.list_reviews(workspace)
