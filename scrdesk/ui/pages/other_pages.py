"""What pages ask of other pages of their window: the filter of the chronology, and one of the analyses."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.ui.page import Page


@runtime_checkable
class ShowsFilter(Protocol):
    """A page that shows part of the chronology; others can take the same part."""

    @property
    def chosen(self) -> ChronologyFilter:
        """What it shows."""

    def set_filter(self, chosen: ChronologyFilter) -> None:
        """Show another part."""


@runtime_checkable
class ShowsAnalyses(Protocol):
    """A page that shows one analysis at a time."""

    def show_analysis(self, key: str) -> None:
        """Show another one."""


def _chronology(window: QWidget) -> ShowsFilter | None:
    return next((page for page in window.findChildren(Page) if isinstance(page, ShowsFilter)), None)


def filter_of_chronology(window: QWidget) -> ChronologyFilter | None:
    """Return what the chronology of a window shows; None when its page was not opened yet."""
    page = _chronology(window)
    return page.chosen if page is not None else None


def set_chronology_filter(window: QWidget, chosen: ChronologyFilter) -> None:
    """Let the chronology of a window, once its page was opened, show this filter."""
    page = _chronology(window)
    if page is not None:
        page.set_filter(chosen)


def show_analysis(window: QWidget, key: str) -> None:
    """Let the page of analyses of a window, once it was opened, show this one."""
    for page in window.findChildren(Page):
        if isinstance(page, ShowsAnalyses):
            page.show_analysis(key)
