"""Who can open it? The passphrase, custodians, the recovery sheet and this computer, each to be changed or revoked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scrdesk.domain.progress import Progress
from scrdesk.services.custodians import (
    AFTER_REMOVAL,
    MAX_CUSTODIANS,
    Custodian,
    add_custodian,
    change_custodian_passphrase,
    custodians,
    remove_custodian,
)
from scrdesk.services.open_store import Workspace
from scrdesk.services.recovery import SheetStanding, sheet_standing
from scrdesk.services.remember_store import Memory, Remembered, forget_remembered, remember_store, remembered_here
from scrdesk.services.safekeeping import passphrase_changed_at
from scrdesk.ui.dialogs.custodian import CustodianDialog
from scrdesk.ui.forms.ui_key_holders_view import Ui_KeyHoldersView
from scrdesk.ui.jobs import Pool
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.page import PageContext
from scrdesk.ui.short_days import clock_time, short_day
from scrdesk.ui.widgets.value_view import show_whole
from scrdesk.ui.words import said

Result = TypeVar("Result")
N_SIGNS_OF_NUMBER, N_SIGNS_OF_DAY = 5, 22


@dataclass(frozen=True, slots=True)
class KeyHolders:
    """Everything that opens a store now."""

    changed_at: str
    custodians: tuple[Custodian, ...]
    sheet: SheetStanding
    computer: Remembered


class KeyHoldersView(QWidget):
    """The ways in.

    Signals:
        passphrase_wanted, sheet_wanted: the passphrase is to be changed; the recovery sheet is to be shown.
        ways_changed: this computer remembers the store now, or no longer.
    """

    passphrase_wanted = Signal()
    sheet_wanted = Signal()
    ways_changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.workspace: Workspace | None = None
        self.ui = Ui_KeyHoldersView()
        self.ui.setupUi(self)
        self.model: ValueTable[Custodian] = ValueTable(
            (
                ValueColumn(self.tr("No."), lambda each: str(each.number), n_signs=N_SIGNS_OF_NUMBER),
                ValueColumn(self.tr("Who"), lambda each: each.name, 3),
                ValueColumn(self.tr("Since"), lambda each: short_day(each.since.date()), n_signs=N_SIGNS_OF_DAY),
                ValueColumn(self.tr("Opened it last"), self._last_opened, n_signs=N_SIGNS_OF_DAY),
            ),
            self,
        )
        ui = self.ui
        ui.custodians.setModel(self.model)
        ui.custodians.selectionModel().selectionChanged.connect(self._show_buttons)
        ui.change_button.clicked.connect(self.passphrase_wanted)
        ui.sheet_button.clicked.connect(self.sheet_wanted)
        ui.add_button.clicked.connect(self._on_add_clicked)
        ui.own_button.clicked.connect(self._on_own_clicked)
        ui.remove_button.clicked.connect(self._on_remove_clicked)
        ui.remember_button.clicked.connect(self._on_remember_clicked)
        ui.forget_button.clicked.connect(self._on_forget_clicked)
        ui.computer_note.setText(
            self.tr(
                "The key lies in this computer’s keychain (on Windows: Credential Manager, for this account on this "
                "machine). Whoever is logged in as you can then open the store. It is a convenience only: keep the "
                "passphrase and the recovery sheet all the same, since a keychain can be emptied by an update."
            )
        )
        self._forget()

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Show who can open a store, or nothing."""
        if workspace is None or workspace is not self.workspace:
            self._forget()
        self.workspace = workspace
        if workspace is not None:
            self._run(partial(_holders, workspace), self.show_holders)

    def show_holders(self, found: KeyHolders) -> None:
        """Show these ways in."""
        ui, is_demo = self.ui, self.context.is_demo()
        self.model.set_rows(found.custodians)
        ui.custodians.setVisible(bool(found.custodians))
        ui.custodians.fit_rows()
        show_whole(ui.custodians, MAX_CUSTODIANS)
        if is_demo:
            ui.passphrase_line.setText(self.tr("The demonstration has a passphrase that nobody knows."))
        else:
            ui.passphrase_line.setText(
                self.tr(
                    "It opens the store on any computer. {since} A change encrypts the whole store anew: the sheet and "
                    "computers that remember it no longer open it, and backups made before keep the old passphrase."
                ).format(since=found.changed_at)
            )
        ui.custodians_line.setText(
            self.tr(
                "Each opens the store with a passphrase that only they know, and can give it a new first passphrase if "
                "yours is lost. A small file beside the store makes that possible; if it is lost, nothing is: it is "
                "made anew the next time that you open the store."
            )
            + ("" if found.custodians else " " + self.tr("There is none yet."))
        )
        self._show_sheet(found.sheet)
        ui.computer_line.setText(said(found.computer.sentence))
        ui.forget_button.setVisible(found.computer.memory in {Memory.YES, Memory.OTHER_KEY})
        ui.remember_button.setVisible(found.computer.memory is not Memory.YES)
        for button, is_enabled in (
            (ui.change_button, self._can_change),
            (ui.sheet_button, self._can_change),
            (ui.remember_button, self._can_change and found.computer.memory is not Memory.NO_KEYCHAIN),
            (ui.forget_button, self._can_change),
        ):
            button.setEnabled(is_enabled)
        self._show_buttons()

    def _show_sheet(self, sheet: SheetStanding) -> None:
        ui = self.ui
        if sheet.written_at is None:
            ui.sheet_line.setText(
                self.tr("There is none for the present passphrase. Without it a forgotten passphrase is the end.")
            )
        elif sheet.rehearsed_at is None:
            ui.sheet_line.setText(
                self.tr("There is one; it was not rehearsed, so nobody knows yet that it is legible.")
            )
        else:
            ui.sheet_line.setText(
                self.tr("There is one; it was rehearsed on {day}.").format(day=short_day(sheet.rehearsed_at.date()))
            )
        lines = [
            self.tr("Written on {day}{whom}").format(
                day=short_day(at.date()), whom=self.tr(" for {whom}").format(whom=whom) if whom else ""
            )
            for at, whom in sheet.made_for
        ]
        ui.sheets_line.setText("\n".join(lines))
        ui.sheets_line.setVisible(bool(lines))

    def _last_opened(self, each: Custodian) -> str:
        at = each.last_opened
        return f"{short_day(at.date())}, {clock_time(at.time())}" if at is not None else self.tr("never yet")

    def _forget(self) -> None:
        ui = self.ui
        self.model.set_rows(())
        ui.custodians.hide()
        for label in (ui.passphrase_line, ui.custodians_line, ui.sheet_line, ui.sheets_line, ui.computer_line):
            label.clear()
        for button in (ui.change_button, ui.sheet_button, ui.remember_button, ui.forget_button):
            button.setEnabled(False)
        self._show_buttons()

    @property
    def _can_change(self) -> bool:
        """Whether the ways in can be changed: the demonstration has none, and what is only read stays as it is."""
        workspace = self.workspace
        return workspace is not None and not workspace.is_read_only and not self.context.is_demo()

    def _chosen(self) -> Custodian | None:
        rows = self.ui.custodians.selectionModel().selectedRows()
        return self.model.row_at(rows[0]) if rows else None

    def _show_buttons(self, *_: object) -> None:
        ui, can_change = self.ui, self._can_change
        ui.add_button.setEnabled(can_change and self.model.n_all < MAX_CUSTODIANS)
        for button in (ui.own_button, ui.remove_button):
            button.setVisible(self.model.n_all > 0)
            button.setEnabled(can_change and self._chosen() is not None)

    # --- custodians ---

    def _on_add_clicked(self) -> None:
        if self.workspace is not None:
            dialog = CustodianDialog(self.workspace.path.stem, None, self.window())
            dialog.kept.connect(partial(self._on_add_wanted, dialog))
            dialog.open()

    def _on_add_wanted(self, dialog: CustodianDialog, name: str, _old: str, new: str) -> None:
        if self.workspace is not None:
            dialog.follow(self.context.jobs, partial(_add, self.workspace, name, new), self._on_custodians_changed)

    def _on_own_clicked(self) -> None:
        chosen = self._chosen()
        if self.workspace is not None and chosen is not None:
            dialog = CustodianDialog(self.workspace.path.stem, chosen.name, self.window())
            dialog.kept.connect(partial(self._on_own_wanted, dialog, chosen.number))
            dialog.open()

    def _on_own_wanted(self, dialog: CustodianDialog, number: int, _name: str, old: str, new: str) -> None:
        if self.workspace is not None:
            work = partial(_change, self.workspace, number, old, new)
            dialog.follow(self.context.jobs, work, self._on_custodians_changed)

    def _on_remove_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.context.messages.ask(
                self.tr("Take {name} off the list?").format(name=chosen.name),
                AFTER_REMOVAL,
                self.tr("Take {name} off the list").format(name=chosen.name),
                partial(self._on_remove_wanted, chosen.number),
            )

    def _on_remove_wanted(self, number: int) -> None:
        if self.workspace is not None:
            self._run(partial(_remove, self.workspace, number), self._on_custodians_changed)

    def _on_custodians_changed(self, text: str) -> None:
        self.context.messages.say(text, "good")
        self.set_workspace(self.workspace)

    # --- this computer ---

    def _on_remember_clicked(self) -> None:
        if self.workspace is not None:
            self._run(partial(_remember, self.workspace), self._on_remembered)

    def _on_forget_clicked(self) -> None:
        if self.workspace is not None:
            self._run(partial(_forget_it, self.workspace), self._on_remembered)

    def _on_remembered(self, _nothing: None) -> None:
        self.ways_changed.emit()
        self.set_workspace(self.workspace)

    def _run(self, work: Callable[[Progress], Result], done: Callable[[Result], None]) -> None:
        self.context.jobs.run(Pool.CASE, work, owner=self, done=done, failed=self.context.messages.tell_fault, what="")


def _holders(workspace: Workspace, _: Progress) -> KeyHolders:
    changed_at = passphrase_changed_at(workspace)
    since = said("It was set on {day}.").format(day=short_day(changed_at.date())) if changed_at is not None else ""
    return KeyHolders(
        since,
        custodians(workspace),
        sheet_standing(workspace),
        remembered_here(workspace),
    )


def _add(workspace: Workspace, name: str, passphrase: str, _: Progress) -> str:
    added = add_custodian(workspace, name, passphrase)
    told = said("{name} can open the store with their own passphrase now. Let them try it once.")
    return told.format(name=added.name)


def _change(workspace: Workspace, number: int, old: str, new: str, _: Progress) -> str:
    change_custodian_passphrase(workspace, number, old, new)
    return said("The custodian’s passphrase was changed.")


def _remove(workspace: Workspace, number: int, _: Progress) -> str:
    gone = remove_custodian(workspace, number).name
    return said("{name} is off the list.").format(name=gone) + f" {said(AFTER_REMOVAL)}"


def _remember(workspace: Workspace, _: Progress) -> None:
    remember_store(workspace)


def _forget_it(workspace: Workspace, _: Progress) -> None:
    forget_remembered(workspace)
