"""Switching the view of a long draft in the real window: ``python -m tests.bench.view_switch_child STORE``.

Prints one JSON object of milliseconds: from pressing F6 until the other view is painted, forth and back; the same after
a sentence was typed; the first time, before anything was made ahead; and laying the same text out in a plain
``QTextDocument``.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from scrdesk.app import make_app, make_window
from scrdesk.ui.pages.report.page import ReportPage
from scrdesk.ui.pages.report.views import WRITE
from scrdesk.ui.pages.report.writing.write_view import WriteView
from tests.store.sample import opened

SIZE = (1366, 768)
WAIT_S = 120.0
N_RUNS = 7


class Painted(QObject):
    """Hears when a text is painted."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.n_paints = 0
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count paints."""
        self.n_paints += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


class Bench:
    """The window with the draft open for writing."""

    def __init__(self, path: Path) -> None:
        self.app = make_app()
        self.window = make_window(self.app)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.door.take_in(opened(path))
        self.until(lambda: self.window.review is not None)
        self.window.open_page("report")
        page = self.window.findChild(ReportPage)
        assert page is not None
        page.views.show_view(WRITE)
        view = page.views.view(WRITE)
        assert isinstance(view, WriteView)
        self.view = view
        self.until(lambda: view.list.count() > 0 and bool(view.editor.toPlainText()))
        self.to_reader = Painted(view.reader.viewport())
        self.to_editor = Painted(view.editor.viewport())

    def until(self, is_so: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + WAIT_S
        while not is_so():
            if time.monotonic() > end:
                raise SystemExit("the window did not get there")
            self.app.processEvents()
            time.sleep(0.0005)

    def is_ahead(self) -> bool:
        """Whether the view of what stands in the editor is made."""
        ready = self.view._labels.ready
        return ready is not None and ready.written == self.view.editor.toPlainText()

    def switch_ms(self, painted: Painted) -> float:
        """Press F6 and wait until the other text is painted, as a user sees it."""
        before, reader = painted.n_paints, self.view.reader
        is_back = painted is self.to_editor
        begun = time.perf_counter()
        QTest.keyClick(self.window.focusWidget() or self.view, Qt.Key.Key_F6)
        # An empty reader is painted as well, and does not count.
        self.until(lambda: painted.n_paints > before and (is_back or reader.document().characterCount() > 1))
        return (time.perf_counter() - begun) * 1000


def main() -> None:
    """Measure and print."""
    bench = Bench(Path(sys.argv[1]))
    view = bench.view
    view.editor.setFocus()
    # As if the section were chosen just now, no paragraph of it was looked at: what is in sight is shown first.
    bench.until(bench.is_ahead)
    bench.until(lambda: bench.window.jobs.n_running == 0)
    maker = view._labels._makers[view._labels.audience_key]
    maker.view.forget()
    view._labels._ready = None
    first = bench.switch_ms(bench.to_reader)
    begun = time.perf_counter()
    bench.until(bench.is_ahead)
    whole_s = time.perf_counter() - begun
    bench.switch_ms(bench.to_editor)
    forth, back, typed = [], [], []
    for _ in range(N_RUNS):
        bench.until(lambda: bench.window.jobs.n_running == 0)
        forth.append(bench.switch_ms(bench.to_reader))
        back.append(bench.switch_ms(bench.to_editor))
    for _ in range(3):
        view.editor.moveCursor(QTextCursor.MoveOperation.Start)
        QTest.keyClicks(view.editor, "Then Tobias was seen on 3 May 2016. ")
        typed.append(bench.switch_ms(bench.to_reader))
        bench.until(bench.is_ahead)
        bench.switch_ms(bench.to_editor)
    text = view.editor.toPlainText()
    laid_out = []
    for _ in range(3):
        begun = time.perf_counter()
        document = QTextDocument()
        document.setTextWidth(view.reader.viewport().width())
        document.setPlainText(text)
        document.size()
        laid_out.append((time.perf_counter() - begun) * 1000)
    told = {
        "n_words": len(text.split()), "n_shaded": len(view._labels.ready.shaded if view._labels.ready else ()),
        "first_ms": first, "whole_s": whole_s, "forth_ms": forth, "back_ms": back, "typed_ms": typed,
        "laid_out_ms": laid_out,
    }  # fmt: skip
    print(json.dumps(told))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
