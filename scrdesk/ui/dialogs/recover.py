"""Asks for the words of a recovery sheet and a new passphrase, for a store whose passphrase was forgotten."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from scrdesk.ui.dialogs.key_dialog import KeyDialog
from scrdesk.ui.dialogs.passphrase_pair import show_strength
from scrdesk.ui.forms.ui_recover_dialog import Ui_RecoverDialog

N_WORDS = 24  # as on every sheet (services.recovery, which is not loaded just to ask)
N_LINES_SHOWN = 4


class RecoverDialog(KeyDialog):
    """The words as they stand on the sheet, the new passphrase twice, and what was wrong.

    Signals:
        recovery_wanted: the file (Path), the words as typed, the new passphrase.
    """

    recovery_wanted = Signal(object, str, str)

    def __init__(self, path: Path, mark: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.ui = Ui_RecoverDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.heading.setText(self.tr("Open {name} by its recovery sheet").format(name=path.stem))
        lead = self.tr(
            "The words give the store a new passphrase; what is in it stays as it is. The sheet is void afterwards: "
            "print a new one then, and destroy this one."
        )
        wanted = self.tr("You need the sheet with the mark {mark}.").format(mark=mark) if mark else ""
        ui.lead.setText(f"{wanted} {lead}".strip())
        self.adopt(fault=ui.fault, busy=ui.busy_strip, do=ui.recover_button, passphrases=(ui.passphrase, ui.again))
        metrics = ui.words.fontMetrics()
        ui.words.setFixedHeight(metrics.lineSpacing() * N_LINES_SHOWN + 2 * metrics.height())
        for field in (ui.words, ui.passphrase, ui.again):
            field.textChanged.connect(self._on_changed)
        ui.show_words.toggled.connect(self.show_words)
        ui.cancel_button.clicked.connect(self.reject)
        ui.recover_button.clicked.connect(self._on_recover_clicked)
        self.setMinimumWidth(ui.passphrase.fontMetrics().averageCharWidth() * 76)
        self._on_changed()
        ui.words.setFocus()

    def show_fault(self, text: str) -> None:
        """Say what is wrong; the words stay, with the cursor in them."""
        super().show_fault(text)
        self.ui.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        """End the dialog; the words are forgotten too."""
        super().done(result)
        self.ui.words.clear()

    def _set_enabled(self, is_enabled: bool) -> None:
        super()._set_enabled(is_enabled)
        self.ui.words.setReadOnly(not is_enabled)

    def _on_changed(self) -> None:
        ui = self.ui
        words = [part.strip(".,;:)(") for part in ui.words.toPlainText().split()]
        n_words = sum(1 for word in words if word and not word.isdigit())  # the sheet numbers them
        ui.count.setText(self.tr("{n} of {all} words").format(n=n_words, all=N_WORDS))
        is_good = show_strength(ui.strength, ui.passphrase.text(), ui.again.text(), self._path.stem)
        ui.recover_button.setEnabled(n_words == N_WORDS and is_good)

    def _on_recover_clicked(self) -> None:
        self.ui.fault.hide()
        self.recovery_wanted.emit(self._path, self.ui.words.toPlainText(), self.ui.passphrase.text())
