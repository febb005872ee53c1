"""What was shown as an audience reads it is gone from memory when other words are shown, and with its window."""

import gc

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from scrdesk.ui.pages.report.writing.label_reader import LabelReader


def _kept(mark):
    gc.collect()
    found = (each for each in gc.get_objects() if type(each) is QTextDocument and isValid(each))
    return sum(mark in each.toPlainText() for each in found)


def test_words_that_are_no_longer_shown_are_freed(qtbot, qapp):
    gc.collect()
    gc.freeze()  # what the tests before left is not looked through, again and again
    window = QWidget()
    qtbot.addWidget(window)
    reader = LabelReader(window)
    for n in range(5):
        reader.show_text(f"Rowan Example, visit {n}", ())
        reader._free()
    qtbot.waitUntil(lambda: _kept("Rowan Example") == 1)
    assert reader.toPlainText() == "Rowan Example, visit 4"
    reader.forget()
    qtbot.waitUntil(lambda: _kept("Rowan Example") == 0)
    reader.show_text("Rowan Example again", ())
    reader.deleteLater()
    del reader
    qtbot.waitUntil(lambda: _kept("Rowan Example") == 0)
