"""Where the keyboard goes when a page is opened by key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from scrdesk.ui.widgets.reading_order import first_stop


def focus_first(page: QWidget) -> None:
    """Put the keyboard on the first thing of a page that takes it."""
    first = first_stop(page)
    if first is not None:
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
