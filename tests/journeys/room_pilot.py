"""The real window with its own event loop, which tells on stdout where its widgets stand; hands and eyes are outside.

Usage: python -m tests.journeys.room_pilot STORE. Each line on stdin is answered by a line of JSON: ``where NAME`` (x, y,
width, height of a widget on the displays; null while it cannot be used), ``walls`` (place and words of each), ``on NAME``
(the words of a widget), ``idle`` (whether nothing is under way).
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from scrdesk.ui.main_window import MainWindow
from scrdesk.ui.room.wall_window import WallWindow
from tests.piloted import fly


def main() -> int:
    """Show the window, ask for the passphrase of the store, and answer questions."""
    return fly(
        lambda window, line: _answer(window, *line.split(maxsplit=1)),
        lambda window: window.door.ask_passphrase(str(Path(sys.argv[1]))),
    )


def _answer(window: MainWindow, what: str, name: str = "") -> object:
    if what == "walls":
        found = [each for each in QApplication.topLevelWidgets() if isinstance(each, WallWindow) and each.isVisible()]
        return [{"place": each.geometry().getRect(), "words": each.words} for each in found]
    if what == "idle":
        return window.jobs.n_running == 0 and window.review is not None
    widget = _widget(name.strip())
    if what == "on":
        return widget.property("text") if widget is not None else None
    if widget is None or not widget.isEnabled():
        return None
    corner = widget.mapToGlobal(QPoint(0, 0))
    return corner.x(), corner.y(), widget.width(), widget.height()


def _widget(name: str) -> QWidget | None:
    return next((each for each in QApplication.allWidgets() if each.objectName() == name and each.isVisible()), None)


if __name__ == "__main__":
    sys.exit(main())
