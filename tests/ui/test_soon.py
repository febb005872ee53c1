"""What is due soon comes once, and goes with the widget that it is of."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from scrdesk.ui.page import Page
from scrdesk.ui.pages.analyses.page import AnalysesPage
from scrdesk.ui.pages.learning.page import LearningPage
from scrdesk.ui.pages.report.page import ReportPage
from scrdesk.ui.place_memory import Returning
from scrdesk.ui.soon import Soon
from tests.let_run import let_run


class Asker(QObject):
    def __init__(self):
        super().__init__()
        self.n_called = 0
        self.soon = Soon(self, self.call)

    def call(self):
        self.n_called += 1


def is_kept(thing: weakref.ref, *, looks: int = 25) -> bool:
    """Whether somebody still holds a thing that Qt has deleted, once what was due has passed; at the last look, if ever."""
    for _ in range(looks):
        let_run(20)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        if thing() is None:
            return False
    return True


def test_asked_twice_it_comes_once_after_what_is_under_way(qtbot):
    asker = Asker()
    asker.soon.start()
    asker.soon.start()
    assert asker.n_called == 0
    let_run(20)
    assert asker.n_called == 1
    asker.soon.start()
    let_run(20)
    assert asker.n_called == 2


def test_nobody_keeps_what_went_before_its_turn(qtbot):
    asker = Asker()
    there = weakref.ref(asker)
    asker.soon.start()
    asker.deleteLater()
    del asker
    assert not is_kept(there)


def test_a_page_that_is_left_while_it_is_brought_back_is_let_go_of(qtbot, context):
    """With it went a whole closed store: the lock came in the moment in which a page was put back to its place."""
    stack = QWidget()
    qtbot.addWidget(stack)
    page = Page(context, stack)
    text = QPlainTextEdit("Toby was not seen.", page)
    text.setObjectName("text")
    there = weakref.ref(page)
    returning = weakref.ref(Returning(page, {"scrolls": {"text": [0, 5]}}, context.jobs))
    page.setParent(None, Qt.WindowType.Widget)
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del page, text
    assert not is_kept(there)
    assert not is_kept(returning)


@pytest.mark.parametrize("kind", [AnalysesPage, LearningPage, ReportPage])
def test_a_page_without_a_review_holds_no_store(qtbot, context, kind):
    page = kind(context)
    qtbot.addWidget(page)
    edits = page.editing.edits if kind is LearningPage else page.edits
    edits.set_workspace(store := object())
    page.set_review(None, None)
    assert store not in vars(edits).values()


def test_qt_itself_still_keeps_it():
    """Once this fails, PySide has mended it, and ``Soon`` may go."""
    asker = Asker()
    there = weakref.ref(asker)
    QTimer.singleShot(0, asker, asker.call)
    asker.deleteLater()
    QApplication.sendPostedEvents(asker, QEvent.Type.DeferredDelete)
    del asker
    assert is_kept(there, looks=1)
