"""The real window with its own event loop, told on stdin what to show, so that its tree can be read from outside.

Usage: python -m tests.access.spoken_pilot. Each line on stdin is answered by a line of JSON: ``demo`` opens the
demonstration, ``page KEY`` a page, ``idle`` says whether nothing is under way, ``pages`` which pages there are, and
``controls`` the names of what a person can go to or press now.
"""

from __future__ import annotations

import sys

from scrdesk.ui.main_window import MainWindow
from scrdesk.ui.page_register import PAGES
from tests.access.walk import controls, said
from tests.piloted import fly


def main() -> int:
    """Show the window and do as told."""
    return fly(lambda window, line: _answer(window, *line.split()))


def _answer(window: MainWindow, what: str, key: str = "") -> object:
    if what == "demo":
        window.door.open_demo()
    elif what == "page":
        window.open_page(key)
    elif what == "pages":
        return [entry.key for entry in PAGES]
    elif what == "idle":
        return window.jobs.n_running == 0 and (not window.door.is_demo or window.review is not None)
    elif what == "controls":
        return [said(each) for each in controls(window)]
    return None


if __name__ == "__main__":
    sys.exit(main())
