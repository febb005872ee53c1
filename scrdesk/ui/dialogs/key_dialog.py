"""What the two dialogs that lead to a store share: a passphrase, slow key work off the thread, faults in place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from scrdesk.ui.jobs import JobHandle
from scrdesk.ui.messages import in_words
from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.on_screen import fit_height
from scrdesk.ui.widgets.reading_order import Dialog


class KeyDialog(Dialog):
    """Asks, hands on by :attr:`wanted`, stays open until the store is open, and deletes itself.

    Signals:
        wanted: the file (Path) and the passphrase.
    """

    wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        self._handle: JobHandle | None = None

    def adopt(self, *, fault: QLabel, busy: BusyStrip, do: QPushButton, passphrases: tuple[QLineEdit, ...]) -> None:
        """Tell the parts of the form that all such dialogs have."""
        self._fault, self._busy, self._do, self._passphrases = fault, busy, do, passphrases
        self._fault.hide()
        for field in passphrases:
            field.setEchoMode(QLineEdit.EchoMode.Password)

    def want(self, path: Path, passphrase: str) -> None:
        """Ask the door to make or open the store."""
        self._fault.hide()
        self.wanted.emit(path, passphrase)

    def show_busy(self, handle: JobHandle) -> None:
        """Show that the key is being worked out; nothing can be typed meanwhile."""
        self._handle = handle
        self._set_enabled(False)
        self._busy.watch(handle)
        fit_height(self)

    def show_idle(self) -> None:
        """Let the dialog be used again."""
        self._handle = None
        self._set_enabled(True)

    def show_fault(self, text: str) -> None:
        """Say what is wrong beside the field; the passphrase is selected to be typed again."""
        self.show_idle()
        self._fault.setText(text)
        self._fault.setAccessibleName(text)
        self._fault.show()
        fit_height(self)
        self._passphrases[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._passphrases[0].selectAll()

    def show_failure(self, fault: BaseException) -> None:
        """Say why the store was neither made nor opened."""
        self.show_fault(in_words(fault))

    def show_words(self, is_shown: bool) -> None:
        """Show what is typed, or dots."""
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        for field in self._passphrases:
            field.setEchoMode(mode)

    def done(self, result: int) -> None:
        """End the dialog: running work is cancelled, and the fields forget the passphrase."""
        if self._handle is not None and result != int(QDialog.DialogCode.Accepted):
            self._handle.cancel()
        for field in self._passphrases:
            field.clear()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need."""
        super().showEvent(event)
        fit_height(self)

    def _set_enabled(self, is_enabled: bool) -> None:
        self._do.setEnabled(is_enabled)
        for field in self._passphrases:
            field.setEnabled(is_enabled)
