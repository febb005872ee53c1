"""Where the keyboard goes when a page is opened by key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_first(page: QWidget) -> None:
    """Put the keyboard on the first thing of a page that takes it."""
    candidate: QWidget | None = page.nextInFocusChain()
    while candidate is not None and candidate is not page:
        takes_tab = bool(candidate.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if takes_tab and page.isAncestorOf(candidate) and candidate.isVisible() and candidate.isEnabled():
            candidate.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        candidate = candidate.nextInFocusChain()
