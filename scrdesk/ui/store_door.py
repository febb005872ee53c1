"""Making, opening and closing a store from the window: dialogs, the slow key work off the window's thread, the demo.

Owns the open workspace. Everything of the store's side is imported only when a store is really wanted, so that the
welcome page comes up without it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from scrdesk.domain.progress import Progress
from scrdesk.domain.store_files import STORE_ENDING
from scrdesk.errors import Cancelled
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.messages import Messages
from scrdesk.ui.store_notices import StoreNotices
from scrdesk.ui.try_pacing import TryPacing

if TYPE_CHECKING:
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.dialogs.key_dialog import KeyDialog

DEMO_NAME = "Demonstration" + STORE_ENDING
N_DEMO_PASSPHRASE_BYTES = 24  # never shown; kept in memory until the demonstration is closed, when it is gone


def _make(path: Path, passphrase: str, progress: Progress) -> Workspace:
    from scrdesk.services.open_store import create_store

    return _unless_cancelled(create_store(path, passphrase), progress)


def _open(path: Path, passphrase: str, progress: Progress) -> Workspace:
    from scrdesk.services.open_store import open_store

    return _unless_cancelled(open_store(path, passphrase, progress=progress), progress)


def _open_to_read(path: Path, passphrase: str, progress: Progress) -> Workspace:
    from scrdesk.services.open_store import open_store_to_read

    return _unless_cancelled(open_store_to_read(path, passphrase), progress)


def _recover(path: Path, words: str, new: str, progress: Progress) -> Workspace:
    from scrdesk.services.open_store import open_store
    from scrdesk.services.recovery import recover

    recover(path, words, new, progress=progress)
    return open_store(path, new)  # not to be cancelled any more: the new passphrase is in force


def _open_demo_again(path: Path, passphrase: str, _typed: str, progress: Progress) -> Workspace:
    from scrdesk.services.demo import clock
    from scrdesk.services.open_store import open_store

    return _unless_cancelled(open_store(path, passphrase, clock=clock, progress=progress), progress)


def _make_demo(folder: Path, passphrase: str, progress: Progress) -> Workspace:
    import shutil

    from scrdesk.services.demo import make_demo_store

    folder.mkdir(parents=True, mode=0o700)
    path = folder / DEMO_NAME
    try:
        return _unless_cancelled(make_demo_store(path, passphrase, progress), progress)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _close(workspace: Workspace) -> None:
    """Close a store that was opened for a window that has gone on to something else meanwhile."""
    workspace.close()


def _unless_cancelled(workspace: Workspace, progress: Progress) -> Workspace:
    """Give the workspace on, or close it when nobody waits for it any more."""
    try:
        progress.check()
    except Cancelled:
        workspace.close()
        raise
    return workspace


class StoreDoor(QObject):
    """Lets stores in and out of the window.

    Signals:
        opened: a store is open; :attr:`workspace` is it.
        closing: the store is about to be closed; it can still be written to.
        closed: the store was closed and its key forgotten.
        sheet_lacking: the store that was just opened has no recovery sheet; whether it is a new store (bool), else it
            was opened by its sheet, which is void now.
    """

    opened = Signal()
    closing = Signal()
    closed = Signal()
    sheet_lacking = Signal(bool)

    def __init__(self, window: QWidget, jobs: Jobs, messages: Messages) -> None:
        super().__init__(window)
        self._window, self._jobs, self._messages = window, jobs, messages
        self.workspace: Workspace | None = None
        self._demo_folder: Path | None = None
        self._demo_passphrase = ""
        self._pacings: dict[str, TryPacing] = {}
        self.notices = StoreNotices(self, window, jobs)

    @property
    def is_demo(self) -> bool:
        """Whether the open store is the demonstration."""
        return self.workspace is not None and self._demo_folder is not None

    @property
    def is_reading(self) -> bool:
        """Whether a store is open and may only be read."""
        return self.workspace is not None and self.workspace.is_read_only

    def ask_new(self) -> None:
        """Ask where a new store is to lie and for its passphrase, and make it."""
        from scrdesk.ui.dialogs.new_store import NewStoreDialog

        dialog = NewStoreDialog(self._window)
        dialog.wanted.connect(partial(self._on_new_wanted, dialog))
        dialog.open()

    def ask_open(self) -> None:
        """Ask which store to open, then for its passphrase."""
        from PySide6.QtWidgets import QFileDialog

        chooser = QFileDialog(self._window, self.tr("Open a store"))
        chooser.setObjectName("open_store_chooser")
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([self.tr("Stores (*{suffix})").format(suffix=STORE_ENDING), self.tr("All files (*)")])
        chooser.fileSelected.connect(self.ask_passphrase)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def ask_passphrase(self, path: str) -> None:
        """Ask for the passphrase of a store, and open it."""
        self._ask(Path(path), is_for_salvage=False)

    def ask_salvage(self, path: Path) -> None:
        """Ask for the passphrase of a damaged store, to save what can be read of it into a new one."""
        self._ask(path, is_for_salvage=True)

    def pacing_of(self, path: Path) -> TryPacing:
        """Return what slows down failed tries at a store; it lasts as long as the program runs."""
        return self._pacings.setdefault(os.path.realpath(path), TryPacing())

    def _ask(self, path: Path, *, is_for_salvage: bool) -> None:
        from scrdesk.ui.dialogs.unlock import UnlockDialog

        dialog = UnlockDialog(path, self._window, self.pacing_of(path), is_for_salvage=is_for_salvage)
        dialog.wanted.connect(partial(self._on_open_wanted, dialog))
        dialog.reading_wanted.connect(partial(self._on_reading_wanted, dialog))
        dialog.salvage_wanted.connect(self._on_salvage_wanted)
        dialog.sheet_wanted.connect(self.ask_words)
        dialog.open()

    def ask_words(self, path: Path) -> None:
        """Ask for the words of the recovery sheet and a new passphrase, and open the store by them."""
        from scrdesk.errors import NotFound
        from scrdesk.services.recovery import mark_of
        from scrdesk.ui.dialogs.recover import RecoverDialog

        try:
            mark = mark_of(path)
        except NotFound:
            mark = ""  # opening it will say so
        dialog = RecoverDialog(path, mark, self._window)
        dialog.recovery_wanted.connect(partial(self._on_recovery_wanted, dialog))
        dialog.open()

    def open_demo(self) -> None:
        """Make the demonstration in the user's own data folder and open it; it is deleted when closed."""
        if self._demo_folder is not None:
            return  # it is open or being made
        self.close_store()
        import secrets

        self._demo_passphrase = secrets.token_urlsafe(N_DEMO_PASSPHRASE_BYTES)
        root = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))
        self._demo_folder = root / f"demonstration-{secrets.token_hex(8)}"
        self._jobs.run(
            Pool.CASE,
            partial(_make_demo, self._demo_folder, self._demo_passphrase),
            owner=self,
            done=self.take_in,
            failed=self._on_demo_failed,
            cancelled=self._on_demo_cancelled,
            unwanted=_close,
            what=self.tr("Making the demonstration"),
        )

    def close_store(self) -> None:
        """End all work, forget the key; a demonstration is deleted. Never asks."""
        self.lock_store()
        if self._demo_folder is not None:
            import shutil

            shutil.rmtree(self._demo_folder, ignore_errors=True)
            self._demo_folder = None
            self._demo_passphrase = ""

    def lock_store(self) -> None:
        """End all work and forget the key; a demonstration stays, to be continued. Never asks."""
        self._jobs.stop()
        if self.workspace is not None:
            self.closing.emit()
        workspace, self.workspace = self.workspace, None
        self.notices.clear()
        if workspace is not None:
            workspace.close()
            self.closed.emit()

    def reopener(self) -> Callable[[str, Progress], Workspace]:
        """Return what opens the store again that is open now, given the passphrase; for the lock.

        A demonstration opens whatever was typed: nobody knows its passphrase, and nothing in it is real.
        """
        if self.workspace is None:
            raise RuntimeError("no store is open")
        if self.is_demo:
            return partial(_open_demo_again, self.workspace.path, self._demo_passphrase)
        return partial(_open_to_read if self.workspace.is_read_only else _open, self.workspace.path)

    def say(self, text: str) -> None:
        """Say something on the first page."""
        self._messages.say(text, "info")

    def tell_unsaved(self, faults: list[str]) -> None:
        """Say on the first page what could not be stored when the store was closed; nothing when all was."""
        if faults:
            self._messages.say(self.tr("What was typed last is not stored. {why}").format(why=" ".join(faults)), "bad")

    def take_in(self, workspace: Workspace) -> None:
        """Keep an open workspace and tell that it is open; one that was open before is closed."""
        if self.workspace is not None:
            self.closing.emit()
            self.workspace.close()
        self.workspace = workspace
        self.opened.emit()
        self.notices.begin(workspace)

    def _on_new_wanted(self, dialog: KeyDialog, path: Path, passphrase: str) -> None:
        self._run(dialog, partial(_make, path, passphrase), lacks_sheet=True, is_new=True)

    def _on_open_wanted(self, dialog: KeyDialog, path: Path, passphrase: str) -> None:
        self._run(dialog, partial(_open, path, passphrase))

    def _on_reading_wanted(self, dialog: KeyDialog, path: Path, passphrase: str) -> None:
        self._run(dialog, partial(_open_to_read, path, passphrase))

    def _on_salvage_wanted(self, path: Path, passphrase: str) -> None:
        from scrdesk.ui.dialogs.salvage import SalvageDialog

        dialog = SalvageDialog(path, passphrase, self._jobs, self._window)
        dialog.opening_wanted.connect(self.ask_passphrase)
        dialog.passphrase_wrong.connect(partial(self._on_salvage_refused, path))
        dialog.look()
        dialog.open()

    def _on_salvage_refused(self, path: Path) -> None:
        self.pacing_of(path).failed()
        self.ask_salvage(path)

    def _on_recovery_wanted(self, dialog: KeyDialog, path: Path, words: str, new: str) -> None:
        attempt = self._run(dialog, partial(_recover, path, words, new), lacks_sheet=True)
        attempt.came_too_late.connect(self._on_recovered_too_late)

    def _on_recovered_too_late(self) -> None:
        self._messages.say(
            self.tr("It was too late to cancel: the store has its new passphrase, and the recovery sheet is void."),
            "warn",
        )

    def _run(
        self, dialog: KeyDialog, work: partial[Workspace], *, lacks_sheet: bool = False, is_new: bool = False
    ) -> _Attempt:
        attempt = _Attempt(self, dialog)
        if lacks_sheet:
            attempt.succeeded.connect(partial(self.sheet_lacking.emit, is_new))
        handle = self._jobs.run(
            Pool.CASE,
            work,
            owner=attempt,
            done=attempt.on_done,
            failed=attempt.on_failed,
            cancelled=attempt.on_cancelled,
            unwanted=_close,
        )
        handle.ended.connect(attempt.deleteLater)
        dialog.show_busy(handle)
        return attempt

    def _on_demo_failed(self, fault: BaseException) -> None:
        self._demo_folder = None
        self._messages.tell_fault(fault)

    def _on_demo_cancelled(self) -> None:
        self._on_demo_failed(Cancelled())


class _Attempt(QObject):
    """One try to make or open a store, and the dialog that waits for it, until it was sent away.

    Signals:
        succeeded: the store is open in the window.
        came_too_late: it was made or opened, but the dialog had been sent away, so it was closed again.
    """

    succeeded = Signal()
    came_too_late = Signal()

    def __init__(self, door: StoreDoor, dialog: KeyDialog) -> None:
        super().__init__(door)
        self._door = door
        self._dialog: KeyDialog | None = dialog
        dialog.finished.connect(self._on_dialog_finished)

    def on_done(self, workspace: Workspace) -> None:
        """Take the store in and close the dialog; a store nobody waits for is closed again."""
        dialog = self._dialog
        if dialog is None:
            workspace.close()
            self.came_too_late.emit()
        else:
            dialog.accept()
            self._door.pacing_of(workspace.path).succeeded()
            self._door.take_in(workspace)
            self.succeeded.emit()

    def on_failed(self, fault: BaseException) -> None:
        """Say in the dialog what is wrong; what was typed stays."""
        if self._dialog is not None:
            self._dialog.show_failure(fault)

    def on_cancelled(self) -> None:
        """Let the dialog be used again."""
        if self._dialog is not None:
            self._dialog.show_idle()

    def _on_dialog_finished(self) -> None:
        self._dialog = None
