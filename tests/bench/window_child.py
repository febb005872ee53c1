"""The real window with a large store open, measured in a process of its own: ``python -m tests.bench.window_child STORE``.

Prints one JSON object: seconds of each keystroke and each frame by the clock on the wall and by the processor, and the
most memory that the whole process ever held.
"""

from __future__ import annotations

import json
import os
import re
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from scrdesk.app import make_app, make_window
from scrdesk.ui.models.chronology_model import EntryRole
from scrdesk.ui.pages.chronology.page import ChronologyPage
from tests.bench.bench_filters import WORDS
from tests.store.sample import opened

SIZE = (1920, 1080)
SEARCHES = (*WORDS, "bagi l", "to re", "lasi", "nu", "child s", "mother nursery", '"home visit"', "dofu", "pe", "ra")
BETWEEN_KEYS_S = 0.12
"""A quick typist; what the pane beside the table asks after each answer happens in between."""
WAIT_S = 30.0

Pairs = list[tuple[float, float]]


class Painted(QObject):
    """Hears when the table is painted with the answer to what stands in the search field, and no row is missing."""

    def __init__(self, page: ChronologyPage) -> None:
        super().__init__(page)
        self._page, self._viewport = page, page.ui.entry_table.viewport()
        self.n_paints, self.is_answered = 0, False
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the state that is about to be painted."""
        if watched is self._viewport and event.type() == QEvent.Type.Paint:
            self.n_paints += 1
            page = self._page
            typed = page.ui.search_edit.text().strip()
            if page.chosen.text == typed and not page.asking.is_under_way and self._has_every_row():
                self.is_answered = True
        return super().eventFilter(watched, event)

    def is_empty(self) -> bool:
        """Whether the answer is that nothing is left."""
        page = self._page
        is_current = page.chosen.text == page.ui.search_edit.text().strip() and not page.asking.is_under_way
        return is_current and page.ui.body_stack.currentWidget() is page.ui.empty_page

    def _has_every_row(self) -> bool:
        table = self._page.ui.entry_table
        first = table.rowAt(0)
        last = table.rowAt(self._viewport.height() - 1)
        last = table.model().rowCount() - 1 if last < 0 else last
        return all(table.model().index(n, 0).data(EntryRole.ROW) is not None for n in range(max(0, first), last + 1))


class Bench:
    """The window with a store open."""

    def __init__(self, path: Path) -> None:
        self.app = make_app()
        self.window = make_window(self.app)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.door.take_in(opened(path))
        self.until(lambda: self.window.review is not None)
        self.window.open_page("chronology")
        page = self.window.findChild(ChronologyPage)
        assert page is not None
        self.page = page
        self.painted = Painted(page)
        self.until(lambda: self.window.jobs.n_running == 0 and len(page.model.ids) > 0)
        self.settle(0.5)

    def until(self, is_so: Callable[[], bool]) -> None:
        """Let the window work, sleeping as a window does, until something is so."""
        end = time.monotonic() + WAIT_S
        waking = QTimer(self.window, interval=500)
        waking.start()
        while not is_so():
            if time.monotonic() > end:
                raise TimeoutError("the window did not get there")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        waking.stop()
        waking.deleteLater()

    def settle(self, seconds: float) -> None:
        """Let the window work for so long."""
        end = time.monotonic() + seconds
        while time.monotonic() < end or self.window.jobs.n_running:
            self.app.processEvents()
            time.sleep(0.002)

    def keystrokes(self) -> Pairs:
        """Type searches letter by letter, and take each back letter by letter."""
        search = self.page.ui.search_edit
        search.setFocus()
        taken = []
        for text in SEARCHES:
            search.clear()
            self.settle(BETWEEN_KEYS_S)
            for place, letter in enumerate(text):
                if letter == " ":  # changes nothing until the next letter
                    QTest.keyClicks(search, letter)
                    continue
                taken.append(self._pressed(lambda letter=letter: QTest.keyClicks(search, letter)))
                if place == len(text) - 1:
                    taken.append(self._pressed(lambda: QTest.keyClick(search, Qt.Key.Key_Backspace)))
        search.clear()
        self.settle(BETWEEN_KEYS_S)
        return taken

    def _pressed(self, press: Callable[[], None]) -> tuple[float, float]:
        self.painted.is_answered = False
        wall, busy = time.perf_counter(), time.process_time()
        press()
        self.until(lambda: self.painted.is_answered or self.painted.is_empty())
        taken = time.perf_counter() - wall, time.process_time() - busy
        self.settle(BETWEEN_KEYS_S)
        return taken

    def frames(self) -> Pairs:
        """Scroll by wheel, by page and by dragging the bar; each pass of the event loop that painted is a frame."""
        table = self.page.ui.entry_table
        bar = table.verticalScrollBar()
        taken: Pairs = []
        row = table.rowHeight(0)
        moves = [bar.value() + step * 3 * row for step in range(200)]
        moves += [step * table.viewport().height() for step in range(100)]
        moves += [bar.maximum() * step // 150 for step in range(150)]
        for value in moves:
            taken += self._moved(lambda value=value: bar.setValue(value))
        table.setFocus()
        bar.setValue(0)
        for key in [Qt.Key.Key_Down] * 60 + [Qt.Key.Key_PageDown] * 40:
            taken += self._moved(lambda key=key: QTest.keyClick(table, key))
        return taken

    def _moved(self, move: Callable[[], object]) -> Pairs:
        found: Pairs = []
        n_before = self.painted.n_paints
        wall, busy = time.perf_counter(), time.thread_time()
        move()
        self.app.processEvents()
        if self.painted.n_paints > n_before:
            found.append((time.perf_counter() - wall, time.thread_time() - busy))
        end = time.monotonic() + 0.02
        while time.monotonic() < end or self.window.jobs.n_running:
            n_before = self.painted.n_paints
            wall, busy = time.perf_counter(), time.thread_time()
            self.app.processEvents()
            if self.painted.n_paints > n_before:
                found.append((time.perf_counter() - wall, time.thread_time() - busy))
            time.sleep(0.001)
        return found


def peak_mb() -> float:
    """Return the most memory that this process ever held; what its parent held before it began does not count."""
    status = Path("/proc/self/status")
    told = re.search(r"VmHWM:\s+(\d+)", status.read_text()) if status.exists() else None
    return (int(told[1]) if told else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1024


def main() -> int:
    """Measure, and print what was measured."""
    bench = Bench(Path(sys.argv[1]))
    told: dict[str, object] = {"n": len(bench.page.model.ids), "opened_mb": peak_mb()}
    told["frames"] = bench.frames()
    told["keystrokes"] = bench.keystrokes()
    bench.page.views.show("timeline")
    bench.settle(1.0)
    told["peak_mb"] = peak_mb()
    bench.page.views.show("table")
    bench.window.door.close_store()
    bench.window.close()
    bench.app.processEvents()
    json.dump(told, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
