"""The views of the chronology in their order; each but the table is imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.chronology.views import ChronologyView
from scrdesk.ui.undo import Edits

MakeView = Callable[[PageContext, Edits, QWidget], ChronologyView]

TABLE = "table"


@dataclass(frozen=True, slots=True)
class ViewEntry:
    """A view beside the table: its key, the word on its button, and how to make it."""

    key: str
    word: str
    make: MakeView


def _timeline(context: PageContext, edits: Edits, parent: QWidget) -> ChronologyView:
    from scrdesk.ui.pages.chronology.timeline.view import TimelineView

    return TimelineView(context, edits, parent)


def _accounts(context: PageContext, edits: Edits, parent: QWidget) -> ChronologyView:
    from scrdesk.ui.pages.chronology.accounts.view import AccountsView

    return AccountsView(context, edits, parent)


VIEWS: tuple[ViewEntry, ...] = (
    ViewEntry("timeline", "Timeline", _timeline),
    ViewEntry("accounts", "Accounts", _accounts),
)
"""Views beside the table, one line each."""
