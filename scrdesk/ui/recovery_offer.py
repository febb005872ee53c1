"""Offers the recovery sheet: once after a store was made or recovered, and from the menu whenever it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from scrdesk.ui.jobs import Jobs
from scrdesk.ui.messages import Messages
from scrdesk.ui.store_door import StoreDoor


class RecoveryOffer(QObject):
    """The recovery sheet of the store that is open in one window; the demonstration has none.

    Signals:
        ended: the dialog was closed; there may be a new sheet, or it was rehearsed.
    """

    ended = Signal()

    def __init__(self, door: StoreDoor, jobs: Jobs, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._door, self._jobs, self._messages, self._window = door, jobs, messages, window
        self._text = ""
        door.sheet_lacking.connect(self._on_sheet_lacking)
        door.closed.connect(self._on_store_closed)

    def ask(self) -> None:
        """Let the sheet of the open store be saved and rehearsed."""
        from scrdesk.ui.dialogs.recovery_sheet import RecoverySheetDialog

        if self._door.workspace is not None and not self._door.is_demo:
            dialog = RecoverySheetDialog(self._door.workspace, self._jobs, self._window)
            dialog.finished.connect(self.ended)
            dialog.open()

    def remind(self, text: str) -> None:
        """Say this with the way to the sheet, once the first page stands."""
        self._text = text

    def say(self) -> None:
        """Say once that the store lacks its sheet; wanted when the first page stands, which takes messages away."""
        text, self._text = self._text, ""
        if text:
            self._messages.say(text, "warn", action=self.tr("Recovery sheet…"), then=self.ask)

    def _on_sheet_lacking(self, is_new: bool) -> None:
        self._text = (
            self.tr(
                "The store was made. Print its recovery sheet: without it a forgotten passphrase cannot be replaced."
            )
            if is_new
            else self.tr(
                "The store has its new passphrase. The sheet you used is void: print a new one, destroy the old."
            )
        )

    def _on_store_closed(self) -> None:
        self._text = ""
