"""Looks at a window when all in it has its place, which it finds in a while after it is shown."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.access.walk import Walk, check_window


def look_when_laid_out(qtbot: QtBot, window: QWidget, name: str) -> Walk:
    """Return a walk through a window as it stands in the end; one that stays at fault is told by its faults."""
    looked: list[Walk] = []

    def is_sound() -> bool:
        looked.append(Walk())
        check_window(window, name, looked[-1], presses_tab=False)
        return not looked[-1].faults

    qtbot.wait(100)
    with suppress(qtbot.TimeoutError):  # the faults say more
        qtbot.waitUntil(is_sound)
    return looked[-1]
