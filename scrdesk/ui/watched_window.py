"""The part of the window that looks after an open store: its lock and its backups.

Both are made when a store is first opened, so that the first page comes up without waiting for them.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QMainWindow

from scrdesk.ui.widgets.reading_order import InReadingOrder

if TYPE_CHECKING:
    from scrdesk.ui.backup_watch import BackupWatch
    from scrdesk.ui.key_changes import KeyChanges
    from scrdesk.ui.lock import Lock
    from scrdesk.ui.lock_ways import LockWays
    from scrdesk.ui.main_window import MainWindow
    from scrdesk.ui.read_only import ReadingSweep
    from scrdesk.ui.review_moves import ReviewMoves


class WatchedWindow(InReadingOrder, QMainWindow):
    """A window that can lock and that backs up its store."""

    @cached_property
    def lock(self) -> Lock:
        """What locks the store and lets it be unlocked."""
        from scrdesk.ui.lock import Lock

        return Lock(self._whole)

    @cached_property
    def backups(self) -> BackupWatch:
        """What makes the automatic backups."""
        from scrdesk.ui.backup_watch import BackupWatch

        window = self._whole
        watch = BackupWatch(window.door, window.jobs, window.messages, window.ui.backup_line, window)
        watch.looked.connect(self._on_backups_looked_at)
        return watch

    @cached_property
    def key_changes(self) -> KeyChanges:
        """What changes the passphrase."""
        from scrdesk.ui.key_changes import KeyChanges

        return KeyChanges(self._whole)

    @cached_property
    def reading_sweep(self) -> ReadingSweep:
        """What keeps everything out of use that would change a store which is only read."""
        from scrdesk.ui.read_only import ReadingSweep

        return ReadingSweep(self._whole.context, self)

    @cached_property
    def moves(self) -> ReviewMoves:
        """What hands over and takes over, and what is sealed for a reviewer."""
        from scrdesk.ui.review_moves import ReviewMoves

        return ReviewMoves(self._whole)

    @cached_property
    def lock_ways(self) -> LockWays:
        """What the lock page offers beside the passphrase."""
        from scrdesk.ui.lock_ways import LockWays

        return LockWays(self._whole)

    def watch_over_store(self) -> None:
        """Make sure that the store that was just opened is looked after."""
        for watch in (self.lock, self.backups):
            watch.begin()
        self.lock_ways.ask()

    def tell_failed_tries(self) -> None:
        """Say how many tries to open the store failed since it was opened last, unless they were a slip just now."""
        window = self._whole
        workspace = window.door.workspace
        if workspace is None or not workspace.failed_tries:
            return
        from scrdesk.services.failed_tries import are_worth_telling, in_words

        if are_worth_telling(workspace.failed_tries, workspace.clock()):
            window.messages.say(
                in_words(workspace.failed_tries), "warn", action=self.tr("See what happened"), then=self._show_trail
            )

    def _show_trail(self) -> None:
        from scrdesk.ui.pages.safekeeping.page import SafekeepingPage

        window = self._whole
        window.open_page("safekeeping")
        if isinstance(page := window.current_page, SafekeepingPage):
            page.show_view("happened")

    def _on_backups_looked_at(self) -> None:
        from scrdesk.ui.pages.overview.page import OverviewPage

        if isinstance(page := self._whole.current_page, OverviewPage):
            page.backup.look_again()

    def lock_store(self) -> None:
        """Lock, at the user's wish; nothing happens while no store is open."""
        if self._whole.door.workspace is not None:
            self.lock.lock()

    @property
    def _whole(self) -> MainWindow:
        return cast("MainWindow", self)
