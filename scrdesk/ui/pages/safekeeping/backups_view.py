"""Is it safe? The backups one by one, a backup now, one restored, and a check of the whole store."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from scrdesk.domain.progress import Progress
from scrdesk.domain.store_files import STORE_ENDING
from scrdesk.services.back_up import Backup, Contents, automatic_back_up, back_up, backup_folder
from scrdesk.services.backup_places import BackupPlace, choose_backup_folder
from scrdesk.services.open_store import Workspace
from scrdesk.services.safekeeping import (
    ListedBackup,
    Safety,
    Standing,
    check_backup,
    check_store,
    faults_in_words,
    safety,
)
from scrdesk.ui.dialogs.file_choice import ask_folder, ask_open_files, ask_save_file
from scrdesk.ui.dialogs.restore import RestoreDialog
from scrdesk.ui.forms.ui_backups_view import Ui_BackupsView
from scrdesk.ui.jobs import JobHandle, Pool
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.page import PageContext
from scrdesk.ui.read_only import changes_store
from scrdesk.ui.short_days import clock_time, short_day
from scrdesk.ui.widgets.restyle import set_look
from scrdesk.ui.widgets.value_view import show_whole
from scrdesk.ui.words import said

ROWS_SHOWN = 7
N_SIGNS_OF_WHEN, N_SIGNS_OF_SIZE = 20, 10
KIB = 1024

Result = TypeVar("Result")


class BackupsView(QWidget):
    """Backups and the check of the store itself."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.workspace: Workspace | None = None
        self.ui = Ui_BackupsView()
        self.ui.setupUi(self)
        words = {
            Standing.PROVEN: self.tr("Proved when it was made; opens with the present passphrase"),
            Standing.EARLIER: self.tr("Proved when it was made; opens with an earlier passphrase"),
            Standing.SPOILT: self.tr("No longer whole: cut short or changed since"),
        }
        self.model: ValueTable[ListedBackup] = ValueTable(
            (
                ValueColumn(self.tr("Made"), _when, n_signs=N_SIGNS_OF_WHEN),
                ValueColumn(self.tr("Size"), lambda each: size_in_words(each.backup.n_bytes), n_signs=N_SIGNS_OF_SIZE),
                ValueColumn(self.tr("What is known of it"), lambda each: words[each.standing]),
            ),
            self,
        )
        ui = self.ui
        ui.backups.setModel(self.model)
        ui.backups.selectionModel().selectionChanged.connect(self._show_buttons)
        ui.back_up_button.clicked.connect(self._on_back_up_clicked)
        ui.restore_button.clicked.connect(self._on_restore_clicked)
        ui.prove_button.clicked.connect(self._on_prove_clicked)
        ui.verify_button.clicked.connect(self._on_verify_clicked)
        ui.folder_button.clicked.connect(self._on_folder_clicked)
        ui.beside_button.clicked.connect(self._on_beside_clicked)
        changes_store(context, ui.back_up_button, ui.folder_button, ui.beside_button)
        self._forget()

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Show the backups of a store, or nothing."""
        if workspace is None or workspace is not self.workspace:
            self._forget()
        self.workspace = workspace
        self._show_buttons()
        if workspace is not None:
            self._run(partial(_safety, workspace), self.show_safety)

    def show_safety(self, found: Safety) -> None:
        """Show what is known of the store's safety."""
        ui = self.ui
        self.model.set_rows(found.backups)
        ui.backups.setVisible(bool(found.backups))
        ui.backups.fit_rows()
        show_whole(ui.backups, ROWS_SHOWN)
        if self.context.is_demo():
            ui.proven_line.setText(self.tr("The demonstration is not backed up by itself: nothing in it is real."))
        elif found.last_proven is None:
            ui.proven_line.setText(self.tr("There is no backup yet that the present passphrase opens."))
        else:
            made = found.last_proven.made_at
            ui.proven_line.setText(
                self.tr("Last proven good backup: {day} at {clock}").format(
                    day=short_day(made.date()), clock=clock_time(made.time())
                )
            )
        self._show_folder(found.place)
        ui.place_line.setText(said(found.place_warning))
        ui.place_strip.setVisible(bool(found.place_warning))
        if found.verified_at is None:
            ui.verified_line.setText(self.tr("The whole of it was not checked yet."))
        else:
            text = (
                self.tr("Checked on {day} at {clock}: sound")
                if found.was_sound
                else self.tr("Checked on {day} at {clock}: faults were found")
            )
            at = found.verified_at
            ui.verified_line.setText(text.format(day=short_day(at.date()), clock=clock_time(at.time())))
        self._show_buttons()

    def _forget(self) -> None:
        ui = self.ui
        self.workspace = None
        self.model.set_rows(())
        ui.backups.hide()
        for label in (ui.proven_line, ui.place_line, ui.verified_line, ui.faults, ui.folder_line):
            label.clear()
        for button in (ui.folder_button, ui.beside_button):
            button.hide()
        ui.place_strip.hide()
        ui.faults.hide()

    def _show_buttons(self, *_: object) -> None:
        ui = self.ui
        has_store = self.workspace is not None
        for button in (ui.back_up_button, ui.restore_button, ui.verify_button):
            button.setEnabled(has_store)
        ui.prove_button.setEnabled(has_store and self._chosen() is not None)
        if self.workspace is not None:
            ui.backups_note.setText(
                self.tr(
                    "While you work one is made each hour, encrypted like the store, and read back before it counts. "
                    "A backup on another disk also survives a lost laptop."
                )
            )
            ui.store_note.setText(
                self.tr("Reads every page, table and received file and the trail. A large store takes a minute.")
            )

    def _show_folder(self, place: BackupPlace | None) -> None:
        ui = self.ui
        is_shown = place is not None and not self.context.is_demo()
        ui.folder_button.setVisible(is_shown)
        ui.beside_button.setVisible(is_shown and place is not None and place.chosen is not None)
        if place is None or not is_shown:
            ui.folder_line.clear()
            return
        where = self.tr("beside the store, in the folder {folder}").format(folder=place.beside.name)
        if place.chosen is not None:
            where = self.tr("into {folder}, which is tried first").format(folder=place.chosen)
        words = [self.tr("They go {where}.").format(where=where)]
        if place.settled_by:
            words.append(self.tr("This is settled for the computer; ask whoever looks after it to change it."))
        if place.fault:
            words.append(self.tr("{fault} Until it can, they are made beside the store.").format(fault=place.fault))
        ui.folder_line.setText(" ".join(words))
        set_look(ui.folder_line, "kind", "fault" if place.fault else "")
        for button in (ui.folder_button, ui.beside_button):
            button.setEnabled(not place.settled_by)

    def _on_folder_clicked(self) -> None:
        ask_folder(self.window(), self.tr("Folder for automatic backups"), self._choose_folder)

    def _on_beside_clicked(self) -> None:
        self._choose_folder(None)

    def _choose_folder(self, folder: Path | None) -> None:
        if self.workspace is not None:
            self._run(partial(_choose, self.workspace, folder), self._on_folder_chosen, self.tr("Backing up"))

    def _on_folder_chosen(self, place: BackupPlace) -> None:
        self.context.messages.say(
            self.tr("Automatic backups go into {folder} from now on; one was made there and proved.").format(
                folder=place.folder
            ),
            "good",
        )
        self.set_workspace(self.workspace)

    def _chosen(self) -> ListedBackup | None:
        rows = self.ui.backups.selectionModel().selectedRows()
        return self.model.row_at(rows[0]) if rows else None

    def _on_back_up_clicked(self) -> None:
        workspace = self.workspace
        if workspace is None:
            return
        name = f"{workspace.path.stem} {workspace.clock():%Y-%m-%d %H%M}{STORE_ENDING}"
        kinds = ((self.tr("Backup of a store"), STORE_ENDING),)
        ask_save_file(self.window(), self.tr("Back up to"), name, kinds, self._on_place_chosen)

    def _on_place_chosen(self, path: Path) -> None:
        if self.workspace is not None:
            work = partial(_back_up, self.workspace, path)
            self._run(work, self._on_backed_up, self.tr("Backing up"))

    def _on_backed_up(self, made: Backup) -> None:
        self.context.messages.say(
            self.tr("{file} was written and proved ({size}). The passphrase of today opens it.").format(
                file=made.path.name, size=size_in_words(made.n_bytes)
            ),
            "good",
        )
        self.set_workspace(self.workspace)

    def _on_restore_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._restore(chosen.backup.path)
            return
        kinds = [self.tr("Backup of a store (*{suffix})").format(suffix=STORE_ENDING), self.tr("All files (*)")]
        dialog = ask_open_files(self.window(), self.tr("Which backup?"), kinds, self._on_backup_chosen)
        if self.workspace is not None and (folder := backup_folder(self.workspace.path)).is_dir():
            dialog.setDirectory(str(folder))

    def _on_backup_chosen(self, paths: tuple[Path, ...]) -> None:
        if paths:
            self._restore(paths[0])

    def _restore(self, backup: Path) -> None:
        if self.workspace is not None:
            dialog = RestoreDialog(self.workspace, backup, self.context.jobs, self.window())
            dialog.restored.connect(self._on_restored)
            dialog.open()

    def _on_restored(self, path: Path, held: Contents) -> None:
        self.context.messages.say(
            self.tr("{file} was made from the backup and proved: {held}. The store that is open is as it was.").format(
                file=path.name, held=", ".join(held.references) or self.tr("no review")
            ),
            "good",
        )

    def _on_prove_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self.workspace is not None:
            path = chosen.backup.path
            work = partial(_check_backup, self.workspace, path)
            self._run(work, self._on_proved, self.tr("Reading the backup"))

    def _on_proved(self, path: Path) -> None:
        self.context.messages.say(
            self.tr("{file} was read from end to end: it is sound.").format(file=path.name), "good"
        )

    def _on_verify_clicked(self) -> None:
        if self.workspace is not None:
            self.ui.faults.hide()
            work = partial(_check_store, self.workspace)
            self._run(work, self._on_verified, self.tr("Checking the store"))

    def _on_verified(self, faults: tuple[str, ...]) -> None:
        ui = self.ui
        ui.faults.setText("\n".join(map(said, (faults_in_words(faults), *faults))))
        set_look(ui.faults, "kind", "fault" if faults else "")
        ui.faults.show()
        self.set_workspace(self.workspace)

    def _run(self, work: Callable[[Progress], Result], done: Callable[[Result], None], what: str = "") -> JobHandle:
        return self.context.jobs.run(
            Pool.CASE,
            work,
            owner=self,
            done=done,
            failed=self.context.messages.tell_fault,
            cancelled=self._on_cancelled,
            what=what,
        )

    def _on_cancelled(self) -> None:
        self.context.messages.say(self.tr("Cancelled. Everything is as it was before."), "info")


def size_in_words(n_bytes: int) -> str:
    """Return "3.4 MB" or "812 kB"."""
    if n_bytes >= KIB * KIB:
        return f"{n_bytes / (KIB * KIB):.1f} MB"
    return f"{max(1, round(n_bytes / KIB))} kB"


def _when(each: ListedBackup) -> str:
    made = each.backup.made_at
    return f"{short_day(made.date())}, {clock_time(made.time())}"


def _safety(workspace: Workspace, _: Progress) -> Safety:
    return safety(workspace)


def _back_up(workspace: Workspace, path: Path, progress: Progress) -> Backup:
    return back_up(workspace, path, progress)


def _choose(workspace: Workspace, folder: Path | None, progress: Progress) -> BackupPlace:
    place = choose_backup_folder(workspace, folder)
    automatic_back_up(workspace, progress, now_due=True)
    return place


def _check_backup(workspace: Workspace, path: Path, progress: Progress) -> Path:
    check_backup(workspace, path, progress)
    return path


def _check_store(workspace: Workspace, progress: Progress) -> tuple[str, ...]:
    return check_store(workspace, progress)
