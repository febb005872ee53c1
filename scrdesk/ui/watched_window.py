"""The part of the window that looks after an open store: its lock and its backups.

Both are made when a store is first opened, so that the first page comes up without waiting for them.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from scrdesk.ui.backup_watch import BackupWatch
    from scrdesk.ui.lock import Lock
    from scrdesk.ui.main_window import MainWindow


class WatchedWindow(QMainWindow):
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
        return BackupWatch(window.door, window.jobs, window.messages, window.ui.backup_line, window)

    def watch_over_store(self) -> None:
        """Make sure that the store that was just opened is looked after."""
        for watch in (self.lock, self.backups):
            watch.begin()

    def lock_store(self) -> None:
        """Lock, at the user's wish; nothing happens while no store is open."""
        if self._whole.door.workspace is not None:
            self.lock.lock()

    @property
    def _whole(self) -> MainWindow:
        return cast("MainWindow", self)
