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


VIEWS: tuple[ViewEntry, ...] = ()
"""Views beside the table. One line each: ``ViewEntry("timeline", "Timeline", _timeline)``."""
