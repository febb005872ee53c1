"""Each analysis opened in the real window: ``python -m tests.bench.analyses_child STORE``.

Prints one JSON object: of each analysis the seconds until its page stands, and the longest pass of the window's event
loop meanwhile, by the clock on the wall and by the processor time of the window's own thread.
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

from scrdesk.app import make_app, make_window
from scrdesk.domain.analysis.register import analyses
from scrdesk.ui.pages.analyses.page import AnalysesPage
from tests.store.sample import opened

SIZE = (1920, 1080)
WAIT_S = 300.0
SETTLE_S = 0.3
"""After the answer: tables take their heights then."""


class Bench:
    """The window with a store open."""

    def __init__(self, path: Path) -> None:
        self.app = make_app()
        self.window = make_window(self.app)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.door.take_in(opened(path))
        self.longest(lambda: self.window.review is not None and self.window.jobs.n_running == 0)

    def longest(self, is_so: Callable[[], bool]) -> tuple[float, float]:
        """Let the window work until something is so; return its longest pass, wall and processor seconds."""
        end = time.monotonic() + WAIT_S
        wall = busy = 0.0
        while not is_so():
            if time.monotonic() > end:
                raise SystemExit("the window did not get there")
            began, was_busy = time.perf_counter(), time.thread_time()
            self.app.processEvents()
            wall, busy = max(wall, time.perf_counter() - began), max(busy, time.thread_time() - was_busy)
            time.sleep(0.002)
        return wall, busy

    def measured(self) -> dict[str, dict[str, float]]:
        """Open the page, then each analysis of the list."""
        told = {}
        self.window.open_page("analyses")
        page = self.window.findChild(AnalysesPage)
        assert page is not None
        for each in analyses():
            began, was_busy = time.perf_counter(), time.process_time()
            page.show_analysis(each.key)
            first = self.longest(
                lambda each=each: (
                    page.answer is not None
                    and page.answer.question.analysis is each
                    and self.window.jobs.n_running == 0
                )
            )
            whole, busy = time.perf_counter() - began, time.process_time() - was_busy
            until = time.monotonic() + SETTLE_S
            after = self.longest(lambda until=until: time.monotonic() > until)
            told[each.key] = {
                "whole_s": whole, "busy_s": busy,
                "pass_wall_s": max(first[0], after[0]), "pass_s": max(first[1], after[1]),
            }  # fmt: skip
        return told


def main() -> None:
    """Measure and print."""
    print(json.dumps(Bench(Path(sys.argv[1])).measured()))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
