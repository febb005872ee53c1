"""What is copied goes again, and what others copied stays."""

import time

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit

from scrdesk.ui.clipboard import ClipboardKeeper, is_marked, put_text

CLEAR_AFTER_S = 0.15


@pytest.fixture
def keeper(qtbot):
    parent = QObject()
    yield ClipboardKeeper(parent, clear_after_s=CLEAR_AFTER_S)
    parent.deleteLater()
    QApplication.clipboard().clear()


@pytest.fixture
def field(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is field)
    return field


def test_text_is_cleared_after_the_time(qtbot, keeper, field):
    put_text("Child seen at Larch Road")
    assert is_marked(QApplication.clipboard().mimeData())
    with qtbot.waitSignal(keeper.cleared):
        pass
    assert QApplication.clipboard().text() == ""


def test_what_a_field_copies_by_itself_is_marked_and_cleared_too(qtbot, keeper, field):
    field.setText("Child seen at Larch Road")
    field.selectAll()
    field.copy()
    assert QApplication.clipboard().text() == "Child seen at Larch Road"
    assert is_marked(QApplication.clipboard().mimeData())
    keeper.clear()
    assert QApplication.clipboard().text() == ""


def test_copying_again_begins_the_time_anew(qtbot, keeper, field):
    keeper.set_clear_after_s(2 * CLEAR_AFTER_S)
    put_text("first")
    qtbot.wait(round(1000 * CLEAR_AFTER_S))
    began_s = time.monotonic()
    with qtbot.waitSignal(keeper.cleared):
        put_text("second")
    assert time.monotonic() - began_s > 1.5 * CLEAR_AFTER_S, "by the first it would have been cleared at half the time"
    assert QApplication.clipboard().text() == ""


def test_what_came_from_elsewhere_stays(qtbot, keeper, field):
    put_text("ours")
    keeper._is_marking = True  # as when another program takes the clipboard and this one is not told
    QApplication.clipboard().setText("a shopping list")
    keeper._is_marking = False
    qtbot.wait(250)
    assert QApplication.clipboard().text() == "a shopping list"
    keeper.clear()
    assert QApplication.clipboard().text() == "a shopping list"


def test_only_a_digest_is_kept(keeper, field):
    put_text("Child seen at Larch Road")
    assert "Larch" not in repr(vars(keeper))
