"""Calls something of a widget's own once the events now under way are over.

``QTimer.singleShot`` with the widget as context would be shorter, but PySide 6.11 keeps what it is to call for good
when the widget is deleted before its turn comes: with a page that was left in that moment its words, its fields and the
store it was of. A timer that belongs to the widget goes with it
(docs/decisions/0041-nothing-waits-for-a-widget-that-is-gone.md).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Soon(QTimer):
    """A call that is due at once when asked for by :meth:`~PySide6.QtCore.QTimer.start`; asked twice, it comes once.

    Args:
        owner: whose call it is; what was asked for and not done yet goes with it.
        call: what is done.
    """

    def __init__(self, owner: QObject, call: Callable[[], None]) -> None:
        super().__init__(owner, singleShot=True, interval=0)
        self.timeout.connect(call)
