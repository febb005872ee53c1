"""Takes the walk through everything that the pictures know, look by look."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.access.contrast import check_contrast
from tests.access.walk import Walk, check_window
from tests.pictures.studio import Look, Studio, looks_named

N_LAYOUTS = 20
LIMIT_S = 24 * 60 * 60
"""The walk presses keys without a person, which the store would take for an empty desk."""


class Rounds(Studio):
    """A studio that walks each window instead of picturing it."""

    def __init__(self, folder: Path, looks: str, only: str) -> None:
        super().__init__(folder, folder, "")
        QAccessible.setActive(True)
        self.walk = Walk()
        self.n_windows = 0
        self._prefixes = tuple(each for each in only.split(",") if each)
        self._wanted = looks_named(looks)

    def go(self) -> None:
        """Walk everything."""
        self.picture_everything(self._wanted)

    def _is_wanted(self, name: str) -> bool:
        return not self._prefixes or name.startswith(self._prefixes)

    def _take(self, name: str, look: Look, widget: QWidget) -> None:
        self.n_windows += 1
        idle = self.window.lock.idle
        if idle.limit_s != LIMIT_S:  # once: each setting puts off the clock that tells whether the computer slept
            idle.set_limit_s(LIMIT_S)
        n_before = len(self.walk.faults)
        for _ in range(N_LAYOUTS):  # a new word is heard of one holder after the other, from within
            self.app.processEvents()
        check_contrast(widget, f"{name}-{look.name}", look.name, self.walk)
        check_window(widget, f"{name}-{look.name}", self.walk, scale=look.scale)
        for fault in self.walk.faults[n_before:]:
            print(fault, flush=True)
