"""Python's search for garbage is made on the window's thread alone.

Python searches on whichever thread happens to make the next object, and deletes there what it finds. Among that are Qt
objects of the window (a dialog that is done with, a timer of a page that was left), which Qt allows to be deleted on
the window's thread only. PySide 6.11 hands the plain kinds of widget over to that thread, but not what derives from
them in Python, which is nearly everything here.
"""

from __future__ import annotations

import gc
from typing import ClassVar
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer

SWEEP_EVERY_MS = 1_000
"""While something works, what was made since is searched so often, by the window's thread."""
_YOUNG = 1


class GarbageRest(QObject):
    """Holds Python's own search back while other threads work, and makes a small one itself now and then meanwhile.

    Called on the window's thread only. There may be several (one for each window): the search comes back when none of
    them holds it any more.
    """

    _holding: ClassVar[WeakSet[GarbageRest]] = WeakSet()
    _was_on = False

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=SWEEP_EVERY_MS)
        self._timer.timeout.connect(self._sweep)

    @classmethod
    def let_search(cls) -> None:
        """Let Python search from now on, as soon as nothing holds it back: the program has started."""
        cls._was_on = True
        if not cls._holding:
            gc.enable()

    def begin(self) -> None:
        """Hold the search back from now on."""
        if self in self._holding:
            return
        if not self._holding:
            GarbageRest._was_on = gc.isenabled()
            gc.disable()
        self._holding.add(self)
        self._timer.start()

    def end(self) -> None:
        """Nothing works any more: let Python search again, if it did before."""
        if self not in self._holding:
            return
        self._holding.discard(self)
        self._timer.stop()
        if not self._holding and self._was_on:
            gc.enable()

    def _sweep(self) -> None:
        if self._was_on and gc.get_count()[0] > gc.get_threshold()[0]:
            gc.collect(_YOUNG)
