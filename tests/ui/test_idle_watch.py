"""When nobody is there, and when the computer slept: invented clocks, real timers."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from scrdesk.ui.idle_watch import IdleWatch


class Clocks:
    """A clock that stands while the computer sleeps, and the one on the wall, which does not."""

    def __init__(self):
        self.running_s, self.wall_s = 1000.0, 5_000_000.0

    def go(self, seconds):
        self.running_s += seconds
        self.wall_s += seconds

    def sleep(self, seconds):
        self.wall_s += seconds


@pytest.fixture
def clocks():
    return Clocks()


@pytest.fixture
def watch(qtbot, clocks):
    parent = QObject()
    watch = IdleWatch(parent, monotonic=lambda: clocks.running_s, wall=lambda: clocks.wall_s)
    watch.start()
    told = []
    watch.idled.connect(lambda: told.append("idle"))
    watch.slept.connect(lambda: told.append("slept"))
    watch.told = told
    yield watch
    watch.stop()
    parent.deleteLater()


def test_minutes_are_counted_down_and_then_it_is_idle(watch, clocks):
    minutes = []
    watch.minutes_changed.connect(minutes.append)
    while not watch.told and len(minutes) < 50:
        clocks.go(5)
        watch._on_due()
    assert minutes == [9, 8, 7, 6, 5, 4, 3, 2, 1]
    assert watch.told == ["idle"]


def test_a_sleep_is_noticed_although_the_running_clock_stood(watch, clocks):
    clocks.go(5)
    clocks.sleep(900)
    watch._on_due()
    assert watch.told == ["slept"]


def test_a_late_tick_and_a_clock_set_back_are_no_sleep(watch, clocks):
    clocks.go(40)
    watch._on_due()
    clocks.wall_s -= 3600
    clocks.go(5)
    watch._on_due()
    assert watch.told == []


def test_a_key_or_mouse_begins_the_time_anew_and_other_events_do_not(watch, clocks):
    clocks.go(590)
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(), QPointF(), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    assert watch.eventFilter(None, move) is False
    assert watch.minutes_left == 10
    clocks.go(590)
    watch.eventFilter(None, QEvent(QEvent.Type.UpdateRequest))
    assert watch.minutes_left == 1


def test_stopped_it_says_nothing(watch, clocks, qtbot):
    watch.set_limit_s(0.05)
    watch.stop()
    clocks.go(1000)
    qtbot.wait(100)
    assert watch.told == []
