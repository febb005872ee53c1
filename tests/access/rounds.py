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


class Walker(Studio):
    """A studio that goes through each window for another end than its picture.

    Args:
        pictures, folder: as of a :class:`Studio`.
        looks, only: names of looks, and beginnings of names of windows, with commas; empty for all windows.
    """

    def __init__(self, pictures: Path, folder: Path, looks: str, only: str) -> None:
        super().__init__(pictures, folder, "")
        self.n_windows = 0
        self._prefixes = tuple(each for each in only.split(",") if each)
        self._wanted = looks_named(looks)

    def go(self) -> None:
        """Walk everything."""
        self.picture_everything(self._wanted)

    def _is_wanted(self, name: str) -> bool:
        return not self._prefixes or name.startswith(self._prefixes)

    def _arrive(self) -> None:
        """Count the window, and keep the store open."""
        self.n_windows += 1
        idle = self.window.lock.idle
        if idle.limit_s != LIMIT_S:  # once: each setting puts off the clock that tells whether the computer slept
            idle.set_limit_s(LIMIT_S)

    def _settle(self) -> None:
        for _ in range(N_LAYOUTS):  # a new word is heard of one holder after the other, from within
            self.app.processEvents()


class Rounds(Walker):
    """Walks each window instead of picturing it."""

    def __init__(self, folder: Path, looks: str, only: str) -> None:
        super().__init__(folder, folder, looks, only)
        QAccessible.setActive(True)
        self.walk = Walk()

    def _take(self, name: str, look: Look, widget: QWidget) -> None:
        self._arrive()
        n_before = len(self.walk.faults)
        self._settle()
        check_contrast(widget, f"{name}-{look.name}", look.name, self.walk)
        check_window(widget, f"{name}-{look.name}", self.walk, scale=look.scale)
        for fault in self.walk.faults[n_before:]:
            print(fault, flush=True)
