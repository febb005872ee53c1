"""Tab goes through a window as it is read, whatever was made when."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from scrdesk.ui.widgets.reading_order import Dialog, first_stop, stops
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
