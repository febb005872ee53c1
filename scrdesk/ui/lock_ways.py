"""What the lock page offers beside the passphrase: this computer's keychain and the recovery sheet, where set up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scrdesk.domain.progress import Progress
from scrdesk.ui.jobs import Pool

if TYPE_CHECKING:
    from pathlib import Path

    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.main_window import MainWindow


class LockWays(QObject):
    """Asked while the store is open, since a locked store says nothing; the keychain itself is asked at its click."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._ways = (False, False)
        self._is_wired = False
        window.lock.locked.connect(self._on_locked)

    def ask(self) -> None:
        """Find out how the open store can be opened; asked anew whenever that changes."""
        door = self._window.door
        self._ways = (False, False)
        if door.workspace is not None and not door.is_demo:
            self._window.jobs.run(
                Pool.CASE, partial(_ways, door.workspace), owner=self, done=self._on_asked, failed=self._on_failed
            )

    def _on_asked(self, ways: tuple[bool, bool]) -> None:
        self._ways = ways

    def _on_failed(self, _fault: BaseException) -> None:
        """The passphrase is offered in any case."""

    def _on_locked(self) -> None:
        page = self._window.lock.page
        if not self._is_wired:
            self._is_wired = True
            page.keychain_wanted.connect(self._on_keychain_wanted)
            page.sheet_wanted.connect(self._on_sheet_wanted)
        page.offer(keychain=self._ways[0], sheet=self._ways[1])

    def _on_keychain_wanted(self) -> None:
        path = self._window.lock.path
        if path is not None:
            self._window.lock.unlock_by(partial(_open_remembered, path))

    def _on_sheet_wanted(self) -> None:
        """The sheet gives the store a new passphrase, so it is no unlocking: the locked store is let go of first."""
        path = self._window.lock.path
        if path is not None:
            self._window.lock.let_go()
            self._window.door.ask_words(path)


def _ways(workspace: Workspace, _: Progress) -> tuple[bool, bool]:
    from scrdesk.services.recovery import sheet_standing
    from scrdesk.services.remember_store import was_remembered_here

    has_sheet = sheet_standing(workspace).written_at is not None
    return was_remembered_here(workspace), has_sheet


def _open_remembered(path: Path, _passphrase: str, progress: Progress) -> Workspace:
    from scrdesk.services.remember_store import open_remembered

    return open_remembered(path, progress=progress)
