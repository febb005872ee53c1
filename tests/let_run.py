"""Lets the window and its workers run for a while, in journeys that drive a real window without an event loop of its own."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer


def let_run(ms: int) -> None:
    """Run the event loop for about so many milliseconds.

    ``QTest.qWait`` does the same but keeps Python's lock while it waits, so that a worker that imports a library gets
    no further for half a minute.
    """
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
