"""The timeline by wheel, mouse and keyboard, on the chronology page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from scrdesk.domain.timeline.figure import is_crowded, placed
from scrdesk.ui.pages.chronology.page import ChronologyPage

LEFT = Qt.MouseButton.LeftButton
LONG_S = 20_000


@pytest.fixture
def view(qtbot, show_page, desk):
    page = show_page(ChronologyPage, desk)
    qtbot.waitUntil(lambda: page.ui.count_label.text() == "300 of 300 shown", timeout=LONG_S)
    page.resize(1200, 700)
    button = page.views.widget.findChild(QPushButton, "segment_timeline")
    qtbot.mouseClick(button, LEFT)
    view = page.views.current
    qtbot.waitUntil(lambda: view.canvas.timeline.n_entries == 300, timeout=LONG_S)
    view.page = page
    return view


def turn(canvas, notches, x, modifiers=Qt.KeyboardModifier.NoModifier):
    at = QPointF(x, 120)
    event = QWheelEvent(
        at,
        canvas.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * notches),
        LEFT & Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_wheel_zooms_about_the_pointer_and_keys_do_the_same(qtbot, view):
    canvas = view.canvas
    whole = canvas.scale
    x = canvas._look.head + 300.0
    day = whole.day(300)
    turn(canvas, 3, x)
    assert canvas.scale.n_days < whole.n_days
    assert canvas.scale.x(day) == pytest.approx(300, abs=0.5)
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    for _ in range(60):
        qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.scale.n_days == 1.0
    assert view._line.text().startswith("1 day in sight")
    qtbot.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.scale == whole
    turn(canvas, -1, x, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.scale.begin > whole.begin


def test_arrows_choose_and_enter_opens_the_entry_in_the_table(qtbot, view):
    canvas = view.canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    first = canvas.current
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.current != first
    detail = view.page.ui.entry_detail
    qtbot.waitUntil(lambda: detail.entry is not None and detail.entry.id == canvas.current[1], timeout=LONG_S)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.current[0] == first[0] + 1
    assert "entry" in canvas.accessibleDescription()
    chosen = canvas.current[1]
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert view.page.views.key == "table"
    qtbot.waitUntil(lambda: view.page.ui.entry_table.current_id() == chosen, timeout=LONG_S)


def test_a_click_on_a_mark_chooses_its_entry_and_a_drag_moves_through_time(qtbot, view):
    canvas = view.canvas
    lane = canvas.timeline.lanes[0]
    middle = lane.marks[len(lane) // 2].middle
    canvas.show_stretch(middle - 6, middle + 6)
    assert not is_crowded(lane, canvas.scale, canvas._look)
    in_sight = placed(lane, canvas.scale, canvas._look, canvas._look.axis)
    inside = [each for each in in_sight if each.left > canvas._look.head + 20]
    mark = inside[len(inside) // 2]
    at = QPoint(round((mark.left + mark.right) / 2), round(mark.y))
    qtbot.mouseClick(canvas.viewport(), LEFT, pos=at)
    assert canvas.current is not None
    begin = canvas.scale.begin
    QTest.mousePress(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(600, 300))
    QTest.mouseMove(canvas.viewport(), QPoint(500, 300))
    QTest.mouseRelease(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(500, 300))
    assert canvas.scale.begin > begin


def test_search_narrows_the_timeline_and_says_that_it_does(qtbot, view):
    search = view.page.ui.search_edit
    qtbot.keyClicks(search, "xyzzy")
    qtbot.waitUntil(lambda: view.canvas.timeline.n_entries == 0, timeout=LONG_S)
    assert view._line.text().startswith("No entry to show")


def test_lanes_by_key_line_say_that_nothing_is_under_one(qtbot, view):
    qtbot.mouseClick(view._lanes.findChild(QPushButton, "segment_key line"), LEFT)
    qtbot.waitUntil(lambda: "key line" in view._line.text(), timeout=LONG_S)


def test_locking_forgets_everything(view):
    view.set_review(None, None)
    assert view.canvas.timeline.n_entries == 0
    assert view.current_id() is None
    assert view._line.text() == ""


def test_a_low_view_gives_its_height_to_the_lanes(qtbot, view):
    signs = view.findChild(QPushButton, "timeline_signs")
    legend = view.findChild(QLabel, "timeline_legend")
    assert legend.isVisible() and not signs.isVisible() and view._nearer.text() == "Nearer"
    view.page.resize(1200, 480)
    qtbot.waitUntil(signs.isVisible)
    assert not legend.isVisible()
    assert (view._nearer.text(), view._nearer.accessibleName()) == ("+", "Nearer")
    canvas = view.canvas
    room = canvas.viewport().height() - canvas._look.axis - canvas._look.foot
    assert room > view.height() / 2
    qtbot.mouseClick(signs, LEFT)
    assert legend.isVisible()
    view.page.resize(1200, 700)
    qtbot.waitUntil(lambda: not signs.isVisible())
    assert legend.isVisible()
