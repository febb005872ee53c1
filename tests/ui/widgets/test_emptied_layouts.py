"""What a layout held is let go of, to the last byte."""

from __future__ import annotations

import ctypes
import gc
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from scrdesk.ui.widgets.text_label import empty_layout, take_all

ROUNDS = 2_000
FIGURES = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"


class _Heap(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in FIGURES.split()]


def _used_bytes() -> int:
    gc.collect()
    told = ctypes.CDLL(None).mallinfo2
    told.restype = _Heap
    return int(told().uordblks)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the C library of Linux what it has given out")
def test_nothing_is_kept_of_the_items_of_a_layout(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    column, label = QVBoxLayout(host), QLabel("Seen at home.", host)

    def fill_and_take() -> None:
        column.addWidget(label)
        column.addStretch(1)
        assert take_all(column) == [label]

    for _ in range(ROUNDS // 10):
        fill_and_take()
    before = _used_bytes()
    for _ in range(ROUNDS):
        fill_and_take()
    assert (_used_bytes() - before) / ROUNDS < 20


def test_widgets_of_inner_layouts_go_as_well(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    column, row, grid = QVBoxLayout(host), QHBoxLayout(), QGridLayout()
    labels = [QLabel(words, host) for words in ("one", "two", "three")]
    column.addWidget(labels[0])
    column.addLayout(row)
    row.addWidget(labels[1])
    row.addLayout(grid)
    grid.addWidget(labels[2], 0, 0)
    empty_layout(column)
    assert column.count() == 0
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any(map(isValid, [*labels, row, grid]))
    assert isValid(column)
