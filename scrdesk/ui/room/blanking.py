"""Blanks every wall at once, whoever opened it: the first thing that locking does."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget


class Blankable(QWidget):
    """A window whose picture can be taken off it at once."""

    def blank_now(self) -> None:
        """Show nothing of the case, before this returns."""
        raise NotImplementedError


def blank_every_wall() -> None:
    """Blank every window that is projected."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, Blankable):
            widget.blank_now()
