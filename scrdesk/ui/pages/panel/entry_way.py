"""The way from a reference in minutes to its entry."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scrdesk.domain.chronology import EntryId
from scrdesk.ui.page import Page


def show_entry(window: QWidget, entry_id: EntryId) -> None:
    """Let the chronology of a window, once its page was opened, show this entry."""
    page = window.findChild(Page, "chronology_page")
    if page is not None:
        from scrdesk.ui.pages.chronology.page import ChronologyPage

        if isinstance(page, ChronologyPage):
            page.show_entry(entry_id)
