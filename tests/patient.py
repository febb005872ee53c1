"""A robot for the tests of the window that waits long for what must come, so that a busy machine fails nothing.

What a test waits for comes in milliseconds; how long it may take is no part of what the test shows. pytest-qt gives up
after five seconds, which a machine with other work may well need for it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

LEAST_MS = 60_000
"""So long is waited at the least; a test that would wait for ever is told all the same, in a minute."""


class PatientBot(QtBot):
    """pytest-qt's robot, with other limits for what is expected; a wait for nothing to happen is as long as it was."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = LEAST_MS) -> None:
        """Wait until it is so."""
        __tracebackhide__ = True
        super().waitUntil(callback, timeout=max(timeout, LEAST_MS))

    def waitSignal(self, signal: Any, *, timeout: int = LEAST_MS, raising: bool | None = None, **more: Any) -> Any:
        """Wait for a signal; one that is not asked for by force may stay away as soon as the test said."""
        limit = timeout if raising is False else max(timeout, LEAST_MS)
        return super().waitSignal(signal, timeout=limit, raising=raising, **more)

    def waitExposed(self, widget: QWidget, *, timeout: int = LEAST_MS) -> Any:
        """Wait until a window is on the screen."""
        return super().waitExposed(widget, timeout=max(timeout, LEAST_MS))
