"""Asks for the passphrase of a store."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scrdesk.ui.dialogs.key_dialog import KeyDialog
from scrdesk.ui.forms.ui_unlock_dialog import Ui_UnlockDialog


class UnlockDialog(KeyDialog):
    """The file's name, a passphrase, and what was wrong with the last one.

    Signals:
        sheet_wanted: the passphrase was forgotten; the file (Path) is to be opened by its recovery sheet.
    """

    sheet_wanted = Signal(object)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.ui = Ui_UnlockDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.heading.setText(self.tr("Open {name}").format(name=path.stem))
        ui.path_line.setText(str(path))
        self.adopt(fault=ui.fault, busy=ui.busy_strip, do=ui.open_button, passphrases=(ui.passphrase,))
        ui.open_button.setEnabled(False)
        ui.passphrase.textChanged.connect(self._on_passphrase_changed)
        ui.show_words.toggled.connect(self.show_words)
        ui.cancel_button.clicked.connect(self.reject)
        ui.sheet_button.clicked.connect(self._on_sheet_clicked)
        ui.open_button.clicked.connect(self._on_open_clicked)
        self.setMinimumWidth(ui.passphrase.fontMetrics().averageCharWidth() * 60)

    def _on_passphrase_changed(self, text: str) -> None:
        self.ui.open_button.setEnabled(bool(text))

    def _on_sheet_clicked(self) -> None:
        self.reject()
        self.sheet_wanted.emit(self._path)

    def _on_open_clicked(self) -> None:
        self.want(self._path, self.ui.passphrase.text())
