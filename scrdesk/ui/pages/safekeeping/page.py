"""Safekeeping: is the store safe, who can open it, what happened to it, what left it, how long it is kept."""

from __future__ import annotations

from functools import partial
from typing import Protocol, cast

from PySide6.QtWidgets import QWidget

from scrdesk.domain.review import ReviewId
from scrdesk.services.open_store import Workspace
from scrdesk.ui.forms.ui_safekeeping_page import Ui_SafekeepingPage
from scrdesk.ui.page import Page, PageContext, Place
from scrdesk.ui.pages.safekeeping.backups_view import BackupsView
from scrdesk.ui.pages.safekeeping.exports_view import ExportsView
from scrdesk.ui.pages.safekeeping.key_holders_view import KeyHoldersView
from scrdesk.ui.pages.safekeeping.retention_view import RetentionView
from scrdesk.ui.pages.safekeeping.trail_view import TrailView

FIRST = "safe"


class View(Protocol):
    """A part of the page."""

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Show what this store says, or forget everything."""


class SafekeepingPage(Page):
    """Five questions about the store, one at a time."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = self.tr("Safekeeping")
        self.ui = Ui_SafekeepingPage()
        self.ui.setupUi(self)
        self.backups = BackupsView(context, self.ui.views)
        self.keys = KeyHoldersView(context, self.ui.views)
        self.trail = TrailView(context, self.ui.views)
        self.exports = ExportsView(context, self.ui.views)
        self.retention = RetentionView(context, self.ui.views)
        self._views: dict[str, QWidget] = {
            FIRST: self.backups,
            "open": self.keys,
            "happened": self.trail,
            "left": self.exports,
            "kept": self.retention,
        }
        self._current = ""
        for view in self._views.values():
            self.ui.views.addWidget(view)
        self.ui.views_switch.offer(
            (
                (FIRST, self.tr("Is it safe?")),
                ("open", self.tr("Who can open it?")),
                ("happened", self.tr("What happened?")),
                ("left", self.tr("What left it?")),
                ("kept", self.tr("How long is it kept?")),
            ),
            FIRST,
        )
        self.ui.views_switch.chosen.connect(self.show_view)
        self.keys.passphrase_wanted.connect(partial(self.deed_wanted.emit, "change passphrase"))
        self.keys.sheet_wanted.connect(partial(self.deed_wanted.emit, "recovery sheet"))
        self.keys.ways_changed.connect(partial(self.deed_wanted.emit, "ways in changed"))
        self.retention.data_changed.connect(self.data_changed)
        self.ui.views.setCurrentWidget(self.backups)

    def set_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Show the store; which review is shown makes no difference."""
        self.workspace, self.review_id = workspace, review_id
        self.clear()
        if workspace is not None:
            self.refresh()

    def refresh(self) -> None:
        """Fetch what the view that is shown tells."""
        self.show_view(self.ui.views_switch.chosen_key or FIRST)

    def clear(self) -> None:
        """Forget everything that the views show."""
        for view in self._views.values():
            cast("View", view).set_workspace(None)

    def show_view(self, key: str) -> None:
        """Show one of the views; each fetches when it is shown."""
        if key not in self._views:
            return
        self.ui.views_switch.choose(key)
        view = self._views[key]
        self.ui.views.setCurrentWidget(view)
        cast("View", view).set_workspace(self.workspace)

    def place(self) -> Place:
        """Return which view is shown."""
        return {"view": self.ui.views_switch.chosen_key}

    def return_to(self, place: Place) -> None:
        """Show that view again."""
        self.show_view(str(place.get("view", FIRST)))

    def focus_search(self) -> bool:
        """Go to the filter of the view, if it has one."""
        view = self.ui.views.currentWidget()
        return view.focus_search() if isinstance(view, TrailView | ExportsView) else False
