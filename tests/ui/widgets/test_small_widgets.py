import threading
import time

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QActionGroup, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from scrdesk.ui.jobs import Pool
from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.chip import AgencyChip
from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.empty_state import EmptyState
from scrdesk.ui.widgets.message_strip import MessageStrip
from scrdesk.ui.widgets.page_room import PageRoom
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.rail_button import RailButton
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.widgets.text_label import TextLabel

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_switch_by_mouse_and_arrows(qtbot, theme):
    switch = shown(qtbot, SegmentedSwitch())
    switch.offer((("names", "Names"), ("labels", "Labels")), "names")
    told = []
    switch.chosen.connect(told.append)
    qtbot.mouseClick(switch.findChild(QPushButton, "segment_labels"), LEFT)
    assert (switch.chosen_key, told) == ("labels", ["labels"])
    qtbot.keyClick(switch, Qt.Key.Key_Left)
    assert (switch.chosen_key, told) == ("names", ["labels", "names"])
    qtbot.keyClick(switch, Qt.Key.Key_Left)
    assert switch.chosen_key == "names"
    switch.choose("labels")
    assert told[-1] == "names", "choosing in code tells nobody"


def test_switch_offers_anew(qtbot, theme):
    switch = shown(qtbot, SegmentedSwitch())
    switch.offer((("a", "A"),), "a")
    switch.offer((("yes", "Yes"), ("no", "No"), ("unknown", "Not stated")), "no")
    assert switch.chosen_key == "no"
    switch.resize(switch.sizeHint())
    visible = [
        each for each in switch.findChildren(QPushButton) if each.isVisible() and each.objectName() != "segment_a"
    ]
    assert [button.property("segment") for button in visible] == ["first", "middle", "last"]


def test_switch_without_room_is_one_button_with_a_menu(qtbot, theme):
    row = shown(qtbot, QWidget())
    switch = SegmentedSwitch(row)
    switch.setAccessibleName("How it is shown")
    switch.offer((("table", "As a table"), ("line", "As a timeline"), ("side", "Side by side")), "line")
    QHBoxLayout(row).addWidget(switch)
    told = []
    switch.chosen.connect(told.append)
    row.resize(600, 60)
    QApplication.processEvents()
    chosen = switch.findChild(QPushButton, "segment_line")
    assert chosen.isVisible()
    chosen.setFocus()
    row.resize(row.minimumSizeHint().width(), 60)
    QApplication.processEvents()
    (short,) = [each for each in switch.findChildren(QPushButton) if each.isVisible()]
    assert short.hasFocus()
    assert (short.text(), short.accessibleName()) == ("As a timeline", "How it is shown: As a timeline")
    assert short.fontMetrics().horizontalAdvance("As a timeline") < short.width() - 24
    for _ in range(3):
        short.menu().aboutToShow.emit()
    assert len(short.menu().findChildren(QActionGroup)) == 1  # filled anew each time it is shown
    assert [each.text() for each in short.menu().actions() if each.isChecked()] == ["As a timeline"]
    short.menu().actions()[2].trigger()
    qtbot.keyClick(short, Qt.Key.Key_Left)
    assert told == ["side", "line"]
    row.resize(600, 60)
    QApplication.processEvents()
    assert chosen.isVisible()
    assert chosen.hasFocus()
    row.resize(row.minimumSizeHint().width(), 60)
    switch.offer((("names", "Names"), ("panel", "Labels of the panel"), ("published", "Published")), "names")
    QApplication.processEvents()
    assert [each.text() for each in switch.findChildren(QPushButton) if each.isVisible()] == ["Names"]


def test_page_room_scrolls_only_when_something_would_be_cut(qtbot, theme):
    room = PageRoom()
    stack, page, other = QStackedWidget(), QWidget(), QWidget()
    button, hidden = QWidget(), QWidget()
    button.setMinimumHeight(200)
    hidden.setMinimumHeight(900)
    for each, held in ((page, button), (other, hidden)):
        QVBoxLayout(each).addWidget(held)
        stack.addWidget(each)
    room.setWidget(stack)
    shown(qtbot, room)
    room.resize(400, 400)
    QApplication.processEvents()
    assert stack.size() == room.viewport().size()
    assert room.verticalScrollBar().maximum() == 0
    room.resize(400, 150)
    QApplication.processEvents()
    assert button.height() == 200
    assert room.verticalScrollBar().maximum() > 0
    room.resize(400, 400)
    stack.setCurrentWidget(other)
    QApplication.processEvents()
    assert hidden.height() == 900


def test_dialog_larger_than_the_screen_scrolls(qtbot, theme):
    dialog = Dialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    edits = [QLineEdit(f"line {number}") for number in range(60)]
    for edit in edits:
        column.addWidget(edit)
    screen = dialog.screen().availableSize()
    dialog.show()
    assert dialog.height() < screen.height() < 60 * edits[0].height()
    QApplication.processEvents()
    edits[0].setFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Backtab)
    qtbot.keyClick(dialog, Qt.Key.Key_Backtab)
    assert edits[-1].hasFocus()
    place = edits[-1].mapTo(dialog, edits[-1].rect().center())
    assert dialog.rect().contains(place), "what has the keyboard is scrolled to"


@pytest.mark.parametrize(
    ("typed", "shown_text", "is_wrong"),
    [("5/3/2016", "5 March 2016", False), ("31/6/2016", "31/6/2016", True), ("", "", False), ("  ", "  ", False)],
)
def test_day_is_shown_in_words_once_left(qtbot, theme, typed, shown_text, is_wrong):
    field = shown(qtbot, DayField())
    qtbot.keyClicks(field, typed)
    field.editingFinished.emit()
    assert field.text() == shown_text
    assert field.is_unreadable is is_wrong
    assert (field.property("fault") == "true") is is_wrong
    assert bool(field.toolTip()) is is_wrong


def test_rail_button_reads_out_name_and_count_and_cuts_long_names(qtbot, theme):
    button = shown(qtbot, RailButton())
    button.setCheckable(True)
    button.setText("Submissions")
    button.set_count("7 of 8")
    assert button.accessibleName() == "Submissions, 7 of 8"
    button.resize(110, 36)
    label = button.findChildren(QLabel)[0]
    assert label.text().endswith("…")
    assert button.text() == "Submissions"
    button.resize(300, 36)
    assert label.text() == "Submissions"
    button.setChecked(True)
    assert label.property("rail") == "chosen_name"


def test_words_of_the_case_are_never_markup(qtbot, theme):
    text = '<img src="file:///etc/passwd"><b>bold</b>'
    chip, pill = shown(qtbot, AgencyChip()), shown(qtbot, Pill())
    chip.show_agency(text, "police")
    pill.say(text, "good")
    label = shown(qtbot, TextLabel(None, text))
    strip = shown(qtbot, MessageStrip())
    strip.say(text)
    state = shown(qtbot, EmptyState())
    state.explain(text, text)
    labels = [chip, pill, label, *strip.findChildren(QLabel), *state.findChildren(QLabel)]
    assert len(labels) >= 6
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in labels)


def test_no_line_begins_with_the_dot_that_parts_two_things(qtbot, theme):
    label = shown(qtbot, TextLabel(None, "Kelvale Homes · child 2 years 5 months"))
    assert label.text() == "Kelvale Homes · child 2 years 5 months"
    layout = QTextLayout(QLabel.text(label), label.font())
    for width in range(40, 260, 5):
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        starts = [layout.lineAt(n).textStart() for n in range(layout.lineCount())]
        assert not [at for at in starts if layout.text()[at:].lstrip().startswith("·")]


def test_unknown_tone_and_kind_are_quiet(qtbot, theme):
    pill, chip = shown(qtbot, Pill()), shown(qtbot, AgencyChip())
    pill.say("?", "shrill")
    chip.show_agency("ZZ", "circus", "A circus")
    assert pill.property("tone") == "quiet"
    assert chip.accessibleName() == "A circus"
    picture = chip.grab().toImage()
    assert picture.pixelColor(3, picture.height() // 2) == theme.agency_colour("other")


def test_message_strip_has_an_action_only_when_asked(qtbot, theme):
    strip = shown(qtbot, MessageStrip())
    strip.say("Nine rows are new.", "good", "Show them")
    action = strip.findChild(QPushButton, "message_action")
    assert action.isVisible()
    with qtbot.waitSignal(strip.action_clicked):
        qtbot.mouseClick(action, LEFT)
    strip.say("Done.", "good")
    assert not action.isVisible()
    qtbot.mouseClick(strip.findChild(QPushButton, "message_close"), LEFT)
    assert strip.text == ""


class _Work:
    def __init__(self):
        self.go = threading.Event()

    def __call__(self, progress):
        while not self.go.is_set():
            progress.report(3, 10, "Reading police.docx")
            progress.check()
            time.sleep(0.01)


@pytest.fixture
def owner():
    return QObject()


def test_short_work_shows_nothing(qtbot, theme, jobs, owner):
    strip = BusyStrip()
    qtbot.addWidget(strip)
    handle = jobs.run(Pool.PURE, lambda _progress: None, owner=owner, done=lambda _none: None, what="Reading")
    strip.watch(handle)
    with qtbot.waitSignal(handle.ended):
        pass
    assert strip.isHidden()
    qtbot.wait(350)
    assert strip.isHidden()


def test_nothing_moves_by_itself(qtbot, theme, jobs, owner):
    assert [effect for effect in Qt.UIEffect if QApplication.isEffectEnabled(effect)] == []
    strip, go_on = BusyStrip(), threading.Event()
    qtbot.addWidget(strip)
    strip.watch(
        jobs.run(Pool.PURE, lambda _progress: go_on.wait(60), owner=owner, done=lambda _none: None, what="Reading")
    )
    strip.show_at_once()
    assert strip.findChild(QPushButton, "cancel_job").isVisible()
    assert not strip.findChild(QProgressBar).isVisible(), "a bar without length would run to and fro"
    go_on.set()
    qtbot.waitUntil(strip.isHidden)


def test_long_work_shows_line_then_bar_and_cancel_ends_it(qtbot, theme, jobs, owner):
    strip, work = BusyStrip(), _Work()
    qtbot.addWidget(strip)
    cancelled = []
    handle = jobs.run(
        Pool.PURE, work, owner=owner, done=lambda _none: None, cancelled=lambda: cancelled.append(1), what="Reading"
    )
    strip._bar_timer.setInterval(600_000)  # the machine may stand still for longer than the two seconds
    strip.watch(handle)
    assert strip.isHidden()
    qtbot.waitUntil(strip.isVisible)
    cancel = strip.findChild(QPushButton, "cancel_job")
    assert not cancel.isVisible()
    strip.show_at_once()
    bar = strip.findChild(QProgressBar)
    qtbot.waitUntil(lambda: "3 of 10" in strip.findChildren(QLabel)[0].text())
    assert (bar.isVisible(), bar.value(), bar.maximum()) == (True, 3, 10)
    qtbot.mouseClick(cancel, LEFT)
    qtbot.waitUntil(lambda: cancelled == [1])
    assert strip.isHidden()
