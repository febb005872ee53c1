"""Asks for the present and a new passphrase of the open store, and what becomes of its custodians."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from scrdesk.ui.dialogs.key_dialog import KeyDialog
from scrdesk.ui.dialogs.passphrase_pair import show_strength
from scrdesk.ui.forms.ui_change_passphrase_dialog import Ui_ChangePassphraseDialog
from scrdesk.ui.widgets.on_screen import fit_height


class ChangePassphraseDialog(KeyDialog):
    """Stays open, with what goes on and a way to cancel, until the store is open under its new passphrase.

    Signals:
        change_wanted: present passphrase, new passphrase, whether custodians go on opening the store.
    """

    change_wanted = Signal(str, str, bool)

    def __init__(self, store_name: str, n_custodians: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store_name = store_name
        self.ui = Ui_ChangePassphraseDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.lead.setText(
            self.tr(
                "The whole store is encrypted anew and proved before it takes the place of the old one; what was typed "
                "is saved first. Afterwards the recovery sheet and computers that remember the store no longer open "
                "it, and backups made before keep the present passphrase: print a new sheet, and note both."
            )
        )
        ui.keep_custodians.setChecked(True)
        ui.custodians_note.setText(
            self.tr("Without the tick all {n} are shut out of the store from now on.").format(n=n_custodians)
            if n_custodians > 1
            else self.tr("Without the tick the custodian is shut out of the store from now on.")
        )
        for widget in (ui.keep_custodians, ui.custodians_note):
            widget.setVisible(n_custodians > 0)
        fields = (ui.old, ui.passphrase, ui.again)
        self.adopt(fault=ui.fault, busy=ui.busy_strip, do=ui.change_button, passphrases=fields)
        for field in fields:
            field.textChanged.connect(self._on_changed)
        ui.show_words.toggled.connect(self.show_words)
        ui.cancel_button.clicked.connect(self.reject)
        ui.change_button.clicked.connect(self._on_change_clicked)
        self.setMinimumWidth(ui.passphrase.fontMetrics().averageCharWidth() * 76)
        self._on_changed()
        ui.old.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_idle(self) -> None:
        """Let the dialog be used again, as far as what is typed allows."""
        super().show_idle()
        self._on_changed()

    def _on_changed(self) -> None:
        ui = self.ui
        is_good = show_strength(ui.strength, ui.passphrase.text(), ui.again.text(), self._store_name)
        ui.change_button.setEnabled(is_good and bool(ui.old.text()))
        if self.isVisible():
            fit_height(self)

    def _on_change_clicked(self) -> None:
        ui = self.ui
        ui.fault.hide()
        self.change_wanted.emit(ui.old.text(), ui.passphrase.text(), ui.keep_custodians.isChecked())
