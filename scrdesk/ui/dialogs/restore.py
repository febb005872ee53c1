"""Shows what a backup holds and restores it into a new file; the store that is open stays as it is."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scrdesk.domain.progress import Progress
from scrdesk.domain.store_files import STORE_ENDING
from scrdesk.errors import NotFound
from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.dialogs.key_dialog import KeyDialog
from scrdesk.ui.forms.ui_restore_dialog import Ui_RestoreDialog
from scrdesk.ui.jobs import JobHandle, Jobs, Pool
from scrdesk.ui.messages import in_words
from scrdesk.ui.short_days import clock_time, short_day
from scrdesk.ui.widgets.on_screen import fit_height
from scrdesk.ui.words import counted

if TYPE_CHECKING:
    from scrdesk.services.back_up import Contents
    from scrdesk.services.open_store import Workspace


class RestoreDialog(KeyDialog):
    """Asks for the passphrase only when the backup needs another than the open store.

    Signals:
        restored: the new file (Path) and what it holds (Contents).
    """

    restored = Signal(object, object)

    def __init__(self, workspace: Workspace, backup: Path, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from scrdesk.services.safekeeping import needs_passphrase

        self._workspace, self._backup, self._jobs = workspace, backup, jobs
        self._held: Contents | None = None
        self._destination = backup
        self.ui = Ui_RestoreDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.lead.setText(
            self.tr(
                "The backup becomes a store in a new file. No file is overwritten, and the store that is open stays as "
                "it is: look at the restored one first, then decide which to go on with."
            )
        )
        ui.file_line.setText(backup.name)
        self._needs_passphrase = needs_passphrase(workspace, backup)
        for widget in (ui.passphrase_label, ui.passphrase, ui.show_words, ui.look_button):
            widget.setVisible(self._needs_passphrase)
        ui.held_card.hide()
        self.adopt(fault=ui.fault, busy=ui.busy_strip, do=ui.restore_button, passphrases=(ui.passphrase,))
        ui.passphrase.textChanged.connect(self._on_passphrase_changed)
        ui.passphrase.returnPressed.connect(self._on_look_clicked)
        ui.show_words.toggled.connect(self.show_words)
        ui.look_button.clicked.connect(self._on_look_clicked)
        ui.restore_button.clicked.connect(self._on_restore_clicked)
        ui.cancel_button.clicked.connect(self.reject)
        for button in (ui.restore_button, ui.cancel_button):
            button.setAutoDefault(False)
        self.setMinimumWidth(ui.passphrase.fontMetrics().averageCharWidth() * 76)
        self._show_buttons()
        if not self._needs_passphrase:
            self._on_look_clicked()

    def show_idle(self) -> None:
        """Let the dialog be used again."""
        super().show_idle()
        self._show_buttons()

    def _on_passphrase_changed(self) -> None:
        self._held = None
        self.ui.held_card.hide()
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.ui.look_button.setEnabled(bool(self.ui.passphrase.text()) and self._held is None)
        self.ui.restore_button.setEnabled(self._held is not None)

    def _on_look_clicked(self) -> None:
        if self._needs_passphrase and not self.ui.passphrase.text():
            return
        self.ui.fault.hide()
        work = partial(_look, self._workspace, self._backup, self.ui.passphrase.text())
        self._follow(
            self._jobs.run(
                Pool.CASE, work, owner=self, done=self.show_held, failed=self._on_failed, cancelled=self.show_idle
            )
        )

    def show_held(self, held: Contents) -> None:
        """Show what the backup holds."""
        ui = self.ui
        self._held = held
        self.show_idle()
        if held.made_at is not None:
            ui.held_title.setText(
                self.tr("Backup of {store}, made on {day} at {clock}").format(
                    store=held.made_of, day=short_day(held.made_at.date()), clock=clock_time(held.made_at.time())
                )
            )
        else:
            ui.held_title.setText(self.tr("A store, not made as a backup"))
        lines = [
            self.tr("Reviews: {names}").format(names=", ".join(held.references) or self.tr("none")),
            self.tr("{entries}, {files}").format(
                entries=counted(held.n_entries, "entry", "entries"),
                files=counted(held.n_submissions, "file received", "files received"),
            ),
        ]
        if held.last_done_at is not None:
            at = held.last_done_at
            lines.append(
                self.tr("Last work in it: {day} at {clock}").format(
                    day=short_day(at.date()), clock=clock_time(at.time())
                )
            )
        if held.is_older_form:
            lines.append(self.tr("It was written by an older program and is brought up to date when it is opened."))
        ui.held.setText("\n".join(lines))
        ui.held_card.show()
        fit_height(self)

    def _on_restore_clicked(self) -> None:
        name = self.tr("{store} restored").format(store=self._workspace.path.stem)
        kinds = ((self.tr("Store"), STORE_ENDING),)
        ask_save_file(self, self.tr("Restore into a new file"), f"{name}{STORE_ENDING}", kinds, self._on_path)

    def _on_path(self, path: Path) -> None:
        self.ui.fault.hide()
        self._destination = path
        work = partial(_restore, self._workspace, self._backup, path, self.ui.passphrase.text())
        self._follow(
            self._jobs.run(
                Pool.CASE,
                work,
                owner=self,
                done=self._on_restored,
                failed=self._on_failed,
                cancelled=self.show_idle,
                what=self.tr("Restoring"),
            )
        )

    def _on_restored(self, held: Contents) -> None:
        destination = self._destination
        self.accept()
        self.restored.emit(destination, held)

    def _on_failed(self, fault: BaseException) -> None:
        self.show_fault(in_words(fault))

    def _follow(self, handle: JobHandle) -> None:
        self.show_busy(handle)


def _look(workspace: Workspace, backup: Path, passphrase: str, _: Progress) -> Contents:
    from scrdesk.services.safekeeping import preview_here

    if not backup.is_file():
        raise NotFound("This backup is not there any more.", where=backup.name, remedy="Choose another.")
    return preview_here(workspace, backup, passphrase)


def _restore(workspace: Workspace, backup: Path, destination: Path, passphrase: str, progress: Progress) -> Contents:
    from scrdesk.services.safekeeping import restore_here

    return restore_here(workspace, backup, destination, passphrase, progress)
