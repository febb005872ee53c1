"""The pages that were made so far, their actions in the header, and which of them must fetch anew when shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from scrdesk.ui.messages import in_words
from scrdesk.ui.page import Page, PageContext, Place
from scrdesk.ui.page_register import PageEntry

if TYPE_CHECKING:
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace

ACTION_SPACE_PX = 12


class PageStack(QObject):
    """Makes each page when it is first wanted and drops them all when the store closes.

    Signals:
        data_changed: a page changed the store; the others are marked to fetch anew.
        page_wanted: key of a page that another page wants opened.
        title_changed: the heading of the page that is shown should read otherwise.
        deed_wanted: name of something that a page wants the window to do.
    """

    data_changed = Signal()
    page_wanted = Signal(str)
    title_changed = Signal(str)
    deed_wanted = Signal(str)

    def __init__(
        self,
        entries: Sequence[PageEntry],
        context: PageContext,
        stack: QStackedWidget,
        header: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.entries = {entry.key: entry for entry in entries}
        self.current_key = ""
        self.places: dict[str, Place] = {}  # where pages stood when the store locked, until they are shown again
        self._context, self._stack, self._header = context, stack, header
        self._pages: dict[str, Page] = {}
        self._actions: dict[str, QWidget] = {}
        self._stale: dict[str, bool] = {}  # key -> whether the review is another one (else only its data)

    @property
    def current(self) -> Page | None:
        """The page that is shown, if one is."""
        return self._pages.get(self.current_key)

    @property
    def made(self) -> dict[str, Page]:
        """The pages that were made so far, by key."""
        return dict(self._pages)

    def page(self, key: str) -> Page:
        """Return a page, made now if it was not yet."""
        if key not in self._pages:
            page = self.entries[key].make(self._context, self._stack)
            page.setObjectName(f"{key}_page")
            page.data_changed.connect(self._on_data_changed)
            page.page_wanted.connect(self.page_wanted)
            page.title_changed.connect(self._on_title_changed)
            page.deed_wanted.connect(self.deed_wanted)
            self._stack.addWidget(page)
            self._pages[key] = page
            self._actions[key] = self._action_holder(page)
            self._stale[key] = True
        return self._pages[key]

    def show_page(self, key: str, workspace: Workspace, review_id: ReviewId | None) -> Page:
        """Show a page with its actions; it fetches anew when something changed since it was last shown."""
        page = self.page(key)
        self.current_key = key
        for own, holder in self._actions.items():
            holder.setVisible(own == key)
        self._stack.setCurrentWidget(page)
        if key in self._stale:
            if self._stale.pop(key):
                page.set_review(workspace, review_id)
            else:
                page.refresh()
        if key in self.places:
            from scrdesk.ui.place_memory import Returning

            Returning(page, self.places.pop(key), self._context.jobs)
        return page

    def show_none(self, instead: QWidget) -> None:
        """Show something else than a page."""
        self.current_key = ""
        for holder in self._actions.values():
            holder.hide()
        self._stack.setCurrentWidget(instead)

    def forget_review(self) -> None:
        """Another review is about to be shown: nothing of the one before may stay on any page."""
        for key, page in self._pages.items():
            page.set_review(None, None)
            self._stale[key] = True

    def save_all(self) -> list[str]:
        """Let every page store what was typed; return in words what could not be stored."""
        faults = []
        for page in self._pages.values():
            try:
                page.save_now()
            except Exception as fault:  # noqa: BLE001 - the other pages are still to be asked, and the store to be closed
                faults.append(in_words(fault))
        return faults

    def drop_all(self) -> None:
        """Let pages go altogether, with what their fields, models and undo hold; they are made anew when wanted."""
        for key, page in self._pages.items():
            page.set_review(None, None)
            for widget in (page, self._actions[key]):
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._pages, self._actions, self._stale, self.places = {}, {}, {}, {}
        self.current_key = ""

    def drafts(self) -> Place:
        """Return what pages could not store just now."""
        return {key: page.drafts() for key, page in self._pages.items()}

    def places_now(self) -> dict[str, Place]:
        """Return where each page stands; those not shown since the last lock stand where they stood."""
        from scrdesk.ui.place_memory import places_of

        return places_of(self._pages, self.places)

    def come_back_to(self, place: Place, drafts: Place) -> None:
        """Let each page go to its place when it is shown next."""
        from scrdesk.ui.place_memory import places_in

        self.places = places_in(place, self.entries, drafts)

    def _action_holder(self, page: Page) -> QWidget:
        holder = QWidget(self._header)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ACTION_SPACE_PX)
        for widget in page.header_actions():
            row.addWidget(widget)
        layout = self._header.layout()
        if layout is not None:
            layout.addWidget(holder)
        return holder

    def _on_data_changed(self) -> None:
        sender = self.sender()
        for key, page in self._pages.items():
            if page is not sender:
                self._stale.setdefault(key, False)
        self.data_changed.emit()

    def _on_title_changed(self, title: str) -> None:
        if self.sender() is self.current:
            self.title_changed.emit(title)
