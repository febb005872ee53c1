"""The real window with its own event loop, in a process of its own, that answers questions put to it on stdin."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier

from scrdesk.app import make_app, make_window, tell_faults
from scrdesk.ui.main_window import MainWindow


def fly(answer: Callable[[MainWindow, str], object], begin: Callable[[MainWindow], None] | None = None) -> int:
    """Show the window and answer each line of stdin by a line of JSON, until stdin or the window is closed.

    Args:
        answer: gives what is answered to a line.
        begin: done once the window is there.
    """
    app = make_app()
    window = make_window(app)
    tell_faults(window)
    window.setGeometry(0, 0, 1366, 768)
    window.show()
    window.activateWindow()
    if begin is not None:
        begin(window)
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, window)

    def on_line() -> None:
        line = sys.stdin.readline()
        if not line:
            notifier.setEnabled(False)
            window.close()
            return
        print(json.dumps(answer(window, line)), flush=True)

    notifier.activated.connect(on_line)
    return app.exec()
