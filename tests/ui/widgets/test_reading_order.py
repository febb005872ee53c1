"""Tab goes through a window as it is read, whatever was made when."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import createdByPython, delete, getAllValidWrappers

from scrdesk.ui.widgets.reading_order import Dialog, first_stop, laid_out, step, stops
from tests.access.walk import Walk, check_window


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def test_what_was_made_last_and_stands_first_comes_first(qtbot):
    dialog = Dialog()
    column = QVBoxLayout(dialog)
    row = QHBoxLayout()
    right, below, left = QPushButton("right", dialog), QPushButton("below", dialog), QPushButton("left", dialog)
    column.addLayout(row)
    column.addWidget(below)
    row.addWidget(left)
    row.addWidget(right)
    shown(qtbot, dialog)
    assert [each.text() for each in stops(dialog)] == ["left", "right", "below"]
    left.setFocus()
    for expected in (right, below, left):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
    QTest.keyClick(left, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is below


def test_a_form_and_a_grid_are_read_row_by_row_whatever_was_put_in_first(qtbot):
    dialog = Dialog()
    column = QVBoxLayout(dialog)
    grid, form, pair = QGridLayout(), QFormLayout(), QHBoxLayout()
    column.addLayout(grid)
    column.addLayout(form)
    button = {name: QPushButton(name, dialog) for name in ("a1", "a2", "b1", "b2", "row 1", "left", "right", "row 3")}
    for name in ("b2", "a1", "b1", "a2"):
        grid.addWidget(button[name], "ab".index(name[0]), int(name[1]))
    form.setWidget(2, QFormLayout.ItemRole.FieldRole, button["row 3"])
    pair.addWidget(button["left"])
    pair.addWidget(button["right"])
    form.setLayout(1, QFormLayout.ItemRole.SpanningRole, pair)
    form.setWidget(0, QFormLayout.ItemRole.FieldRole, button["row 1"])
    shown(qtbot, dialog)
    assert [each.text() for each in stops(dialog)] == list(button)
    assert [each.text() for each in laid_out(grid)] == ["a1", "a2", "b1", "b2"]


def test_going_through_a_window_leaves_nothing_known_of_what_is_then_taken_out_of_it(qtbot):
    """Qt deletes an item of a layout unheard: whatever is made at its place next would be taken for it.

    Some hundred locks of the panel room ended in a breakdown by it.
    """
    dialog = Dialog()
    column = QVBoxLayout(dialog)
    grid, form = QGridLayout(), QFormLayout()
    column.addLayout(grid)
    column.addLayout(form)
    buttons = [QPushButton(str(n), dialog) for n in range(3)]
    column.addWidget(buttons[0])
    grid.addWidget(buttons[1], 0, 0)
    form.addRow("One", buttons[2])
    shown(qtbot, dialog)
    assert len(stops(dialog)) == 3
    assert step(dialog, forward=True) is buttons[1]
    for button in buttons:
        delete(button)
    made_by_qt = [each for each in getAllValidWrappers() if isinstance(each, QLayoutItem) and not createdByPython(each)]
    assert not made_by_qt


def test_an_area_is_a_stop_only_while_it_scrolls_and_brings_its_parts_into_sight(qtbot):
    dialog = Dialog()
    area = QScrollArea(dialog)
    area.setWidgetResizable(True)
    QVBoxLayout(dialog).addWidget(area)
    body = QWidget()
    column = QVBoxLayout(body)
    fields = [QLineEdit(body) for _ in range(12)]
    for field in fields:
        field.setMinimumHeight(40)
        column.addWidget(field)
    area.setWidget(body)
    dialog.resize(200, 700)
    shown(qtbot, dialog)
    assert stops(dialog) == fields
    dialog.resize(200, 160)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert stops(dialog) == [area, *fields]
    assert first_stop(dialog) is fields[0]
    area.setFocus()
    for _ in fields:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is fields[-1]
    assert not fields[-1].visibleRegion().isEmpty()


def test_the_walk_finds_what_stands_in_the_way(qtbot):
    """A walk that cannot fail would say nothing: each of these is found."""
    dialog = Dialog()
    dialog.setWindowTitle("Trial")
    column = QVBoxLayout(dialog)
    nameless, small = QPushButton("", dialog), QPushButton("x1", dialog)
    small.setStyleSheet("min-height: 0px; padding: 0px;")
    small.setFixedSize(20, 12)
    field, hidden_focus = QLineEdit(dialog), QPushButton("No ring", dialog)
    field.setAccessibleName("Day of birth")
    hidden_focus.setStyleSheet("QPushButton, QPushButton:focus { border: none; }")
    misnamed = QPushButton("Save", dialog)
    misnamed.setAccessibleName("Keep it")
    for widget in (QLabel("Trial", dialog), nameless, small, field, hidden_focus, misnamed):
        column.addWidget(widget)
    for widget in (misnamed, hidden_focus):
        action = widget.addAction("twice")
        action.setShortcut("Ctrl+K")
    shown(qtbot, dialog)
    walk = Walk()
    check_window(dialog, "trial", walk)
    said = "\n".join(str(fault) for fault in walk.faults)
    for wanted in (
        "has no name",
        "20 by 12 px",
        "no label is seen",
        "focus cannot be seen",
        "does not hold the word",
        "Ctrl+K",
    ):
        assert wanted in said, said
