"""Python's search for garbage is made by a timer of the window, and at no other moment.

Left to itself Python searches on whichever thread happens to make the next object, wherever that is, and deletes there
what it finds. Among that are Qt objects of the window (a dialog that is done with, a timer of a page that was left).
On another thread Qt does not allow that; and when the next object was made while Qt held the lock of an object's
connections, deleting another one waits for that lock for ever, and the window stands still.
"""

from __future__ import annotations

import gc
import time
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from shiboken6 import isValid

SWEEP_EVERY_MS = 250
"""How often it is looked whether enough new objects are there to be worth a search."""
REST_AFTER_WHOLE = 50
"""A search through everything is not made again before so many times what the last one took has passed."""


class GarbageSweep(QObject):
    """Searches when Python itself would have done so next, between two events of the window; one for the program."""

    _there: ClassVar[GarbageSweep | None] = None

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._rest_until_s = 0.0
        self._timer = QTimer(self, interval=SWEEP_EVERY_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    @classmethod
    def begin(cls) -> None:
        """Search in this way from now on. Called on the window's thread, as often as one likes."""
        gc.disable()
        if cls._there is None or not isValid(cls._there):
            cls._there = cls(QCoreApplication.instance())

    def sweep(self) -> None:
        """Search the youngest objects, or older ones as well, by Python's own thresholds."""
        generation = due()
        if generation is None:
            return
        begun_s = time.monotonic()
        if generation == 2 and begun_s < self._rest_until_s:
            generation = 1
        gc.collect(generation)
        ended_s = time.monotonic()
        if generation == 2:
            self._rest_until_s = ended_s + REST_AFTER_WHOLE * (ended_s - begun_s)


def due() -> int | None:
    """Return the oldest generation that Python would search now; None when there is too little that is new."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    if counts[0] <= thresholds[0]:
        return None
    if counts[1] <= thresholds[1]:
        return 0
    return 1 if counts[2] <= thresholds[2] else 2
