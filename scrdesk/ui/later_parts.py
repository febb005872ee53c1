"""The parts of the window that the first page does without: each is imported and made when it is first wanted.

The program starts with Qt, the look and one page. What a store needs takes longer than that page, and a store takes a
second to open anyway.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from scrdesk.ui.watched_window import WatchedWindow

if TYPE_CHECKING:
    from scrdesk.ui.first_hour import FirstHour
    from scrdesk.ui.jobs import Jobs
    from scrdesk.ui.page import PageContext
    from scrdesk.ui.page_register import PageEntry
    from scrdesk.ui.page_stack import PageStack
    from scrdesk.ui.rail import Rail
    from scrdesk.ui.recovery_offer import RecoveryOffer
    from scrdesk.ui.review_counts import ReviewCounts
    from scrdesk.ui.review_menu import ReviewMenu
    from scrdesk.ui.store_door import StoreDoor


class LaterParts(WatchedWindow):
    """A window whose parts come when they are wanted; a subclass wires each as it is made."""

    _given_pages: tuple[PageEntry, ...] | None = None

    @cached_property
    def entries(self) -> tuple[PageEntry, ...]:
        """The register of pages."""
        if self._given_pages is not None:
            return self._given_pages
        from scrdesk.ui.page_register import PAGES

        return PAGES

    @cached_property
    def jobs(self) -> Jobs:
        """What works beside the window."""
        from scrdesk.ui.jobs import Jobs

        jobs = Jobs(self)
        self._wire_jobs(jobs)
        return jobs

    @cached_property
    def context(self) -> PageContext:
        """What each page is given."""
        from scrdesk.ui.page import PageContext

        window = self._whole
        return PageContext(
            window.jobs, window.messages, window.theme, lambda: window.door.is_demo, lambda: window.door.is_reading
        )

    @cached_property
    def door(self) -> StoreDoor:
        """What makes, opens and closes the store."""
        from scrdesk.ui.messages import Messages
        from scrdesk.ui.store_door import StoreDoor

        window = self._whole
        door = StoreDoor(window, window.jobs, Messages(window.welcome.ui.message_strip, window))
        self._wire_door(door)
        return door

    @cached_property
    def pages(self) -> PageStack:
        """The pages, each made when it is first shown."""
        from scrdesk.ui.page_stack import PageStack

        window = self._whole
        pages = PageStack(window.entries, window.context, window.ui.pages, window.ui.header_actions, window)
        self._wire_pages(pages)
        return pages

    @cached_property
    def rail(self) -> Rail:
        """The buttons of the pages."""
        from scrdesk.ui.rail import Rail

        window = self._whole
        rail = Rail(window.entries, window.ui.page_buttons, window.ui.page_buttons_layout, window)
        rail.put_between(window.ui.review_button, window.ui.lock_button)
        self._wire_rail(rail)
        window.reflow.watch_rail()
        return rail

    @cached_property
    def recovery(self) -> RecoveryOffer:
        """What offers a recovery sheet."""
        from scrdesk.ui.recovery_offer import RecoveryOffer

        window = self._whole
        recovery = RecoveryOffer(window.door, window.jobs, window.messages, window)
        self._wire_recovery(recovery)
        return recovery

    @cached_property
    def first_hour(self) -> FirstHour:
        """The steps of the first hour, on the demonstration."""
        from scrdesk.ui.first_hour import FirstHour

        return FirstHour(self._whole)

    def learn(self) -> None:
        """Open the demonstration with the steps of the first hour beside it."""
        self.first_hour.begin()

    @cached_property
    def _counts(self) -> ReviewCounts:
        from scrdesk.ui.review_counts import ReviewCounts

        counts = ReviewCounts(self._whole.jobs, self)
        self._wire_counts(counts)
        return counts

    @cached_property
    def _review_menu(self) -> ReviewMenu:
        from scrdesk.ui.review_menu import ReviewMenu

        menu = ReviewMenu(self._whole.context, self)
        self._wire_review_menu(menu)
        return menu

    def _wire_jobs(self, jobs: Jobs) -> None:
        raise NotImplementedError

    def _wire_door(self, door: StoreDoor) -> None:
        raise NotImplementedError

    def _wire_pages(self, pages: PageStack) -> None:
        raise NotImplementedError

    def _wire_rail(self, rail: Rail) -> None:
        raise NotImplementedError

    def _wire_recovery(self, recovery: RecoveryOffer) -> None:
        raise NotImplementedError

    def _wire_counts(self, counts: ReviewCounts) -> None:
        raise NotImplementedError

    def _wire_review_menu(self, menu: ReviewMenu) -> None:
        raise NotImplementedError
