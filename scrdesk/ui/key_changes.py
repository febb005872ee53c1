"""Changes the passphrase of the open store: closes it, changes it, opens it again and goes back to where it was."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scrdesk.domain.progress import Progress
from scrdesk.errors import Cancelled, UserError
from scrdesk.ui.jobs import Pool
from scrdesk.ui.messages import in_words

if TYPE_CHECKING:
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.dialogs.change_passphrase import ChangePassphraseDialog
    from scrdesk.ui.main_window import MainWindow
    from scrdesk.ui.page import Place

Outcome = tuple["Workspace", "BaseException | None"]
"""The store, open again, and why its passphrase is the old one still; None when it was changed."""


class KeyChanges(QObject):
    """The change of passphrase of one window's store; the demonstration has none."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: ChangePassphraseDialog | None = None
        self._place: Place = {}

    def ask(self) -> None:
        """Ask for the passphrases of the open store."""
        door = self._window.door
        if door.workspace is not None and not door.workspace.is_read_only and not door.is_demo:
            self._window.jobs.run(Pool.CASE, partial(_n_custodians, door.workspace), owner=self, done=self._on_counted)

    def _on_counted(self, n_custodians: int) -> None:
        from scrdesk.ui.dialogs.change_passphrase import ChangePassphraseDialog

        workspace = self._window.door.workspace
        if workspace is None:
            return
        dialog = ChangePassphraseDialog(workspace.path.stem, n_custodians, self._window)
        dialog.change_wanted.connect(self._on_change_wanted)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        dialog.open()

    def _on_change_wanted(self, old: str, new: str, keeps_custodians: bool) -> None:
        workspace, dialog = self._window.door.workspace, self._dialog
        if workspace is None or dialog is None:
            return
        # The old one is tried before the store is closed, since only it opens the store again.
        handle = self._window.jobs.run(
            Pool.CASE,
            partial(_prove, workspace, old),
            owner=self,
            done=partial(self._on_proved, old, new, keeps_custodians),
            failed=self._on_failed,
        )
        dialog.show_busy(handle)

    def _on_proved(self, old: str, new: str, keeps_custodians: bool, path: Path) -> None:
        window, dialog = self._window, self._dialog
        if dialog is None:
            return
        if faults := window.pages.save_all():
            dialog.show_fault(
                self.tr("{why} The passphrase was not changed, since what you typed last would be lost.").format(
                    why=" ".join(faults)
                )
            )
            return
        self._place = window.place()
        window.door.lock_store()
        handle = window.jobs.run(
            Pool.CASE,
            partial(_change, path, old, new, keeps_custodians),
            owner=self,
            done=self._on_changed,
            failed=self._on_failed,
            unwanted=_close,
        )
        dialog.show_busy(handle)

    def _on_changed(self, outcome: Outcome) -> None:
        workspace, fault = outcome
        window, dialog = self._window, self._dialog
        if fault is None:
            window.recovery.remind(
                self.tr(
                    "The passphrase was changed. The recovery sheet printed before is void for this store: print a "
                    "new one. Backups made before keep the old passphrase."
                )
            )
        window.come_back_to(self._place, {})
        window.door.take_in(workspace)
        if dialog is None:
            return
        if fault is None or isinstance(fault, Cancelled):
            dialog.accept()
        else:
            dialog.show_fault(in_words(fault))

    def _on_failed(self, fault: BaseException) -> None:
        if self._dialog is not None:
            self._dialog.show_fault(in_words(fault))
        else:
            self._window.messages.tell_fault(fault)

    def _on_dialog_finished(self) -> None:
        self._dialog = None


def _close(outcome: Outcome) -> None:
    """Close the store that was opened again for a window that was closed meanwhile."""
    outcome[0].close()


def _n_custodians(workspace: Workspace, _: Progress) -> int:
    from scrdesk.services.custodians import custodians

    return len(custodians(workspace))


def _prove(workspace: Workspace, old: str, _: Progress) -> Path:
    from scrdesk.services.change_passphrase import require_passphrase

    require_passphrase(workspace.path, old, workspace.clock())
    return workspace.path


def _change(path: Path, old: str, new: str, keeps_custodians: bool, progress: Progress) -> Outcome:
    from scrdesk.services.change_passphrase import change_passphrase
    from scrdesk.services.open_store import open_store

    try:
        change_passphrase(path, old, new, progress=progress, keeps_custodians=keeps_custodians)
    except (UserError, Cancelled) as fault:
        return open_store(path, old), fault
    return open_store(path, new), None
