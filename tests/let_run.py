"""Lets the window and its workers run for a while, in journeys that drive a real window without an event loop of its own."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimerEvent


class _Run(QEventLoop):
    """Ends by a timer of its own: PySide keeps 53 bytes for each ``singleShot`` that is to call ``quit``."""

    def timerEvent(self, event: QTimerEvent) -> None:
        """Leave off."""
        self.killTimer(event.timerId())
        self.quit()


def let_run(ms: int) -> None:
    """Run the event loop for about so many milliseconds.

    ``QTest.qWait`` does the same but keeps Python's lock while it waits, so that a worker that imports a library gets
    no further for half a minute.
    """
    loop = _Run()
    loop.startTimer(ms)
    loop.exec()
