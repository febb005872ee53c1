"""Gives a file that is about to leave a password: made of words, or typed; shown here once and kept nowhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scrdesk.ui.widgets.deciding_row import DecidingRow
from scrdesk.ui.widgets.on_screen import fit_height
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import said

WIDTH_EM = 46
"""Width in the dialog's own letters: a password of seven words fits on one line."""


class ProtectDialog(Dialog):
    """Shows a password that was made for one file; another may be typed instead.

    Signals:
        chosen: the password; the dialog is closed by then and has forgotten it.
    """

    chosen = Signal(str)

    def __init__(self, target: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from scrdesk.services.protected_export import ADVICE

        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        self.setObjectName("protect_dialog")
        self.setWindowTitle(self.tr("Password for the file"))
        self._name = target.stem
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(8)
        column.addWidget(TextLabel(self, self.tr("Password for {file}").format(file=target.name), "heading"))
        about = self.tr("Whoever is to open the file needs this password. {advice} Write it down before you go on.")
        column.addWidget(TextLabel(self, about.format(advice=said(ADVICE)), "soft"))
        if target.suffix.lower() == ".zip":
            column.addWidget(
                TextLabel(
                    self,
                    self.tr(
                        "The file is put into a zip file, which 7-Zip and WinZip open; the name inside is visible."
                    ),
                    "soft",
                )
            )
        label = QLabel(self.tr("Password; another can be typed instead"), self)
        self.password = QLineEdit(self)
        self.password.setObjectName("password")
        label.setBuddy(self.password)
        column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.password, 1)
        self.again_button = QPushButton(self.tr("Other words"), self)
        self.again_button.setObjectName("again_button")
        self.again_button.setAutoDefault(False)
        row.addWidget(self.again_button)
        column.addLayout(row)
        self.strength = TextLabel(self, "", "small")
        column.addWidget(self.strength)
        column.addLayout(self._buttons())
        self.password.textChanged.connect(self._on_changed)
        self.again_button.clicked.connect(self.make_words)
        self.make_words()
        self.resize(self.fontMetrics().averageCharWidth() * WIDTH_EM * 2, self.sizeHint().height())

    def make_words(self) -> None:
        """Put a fresh password into the field."""
        from scrdesk.services.protected_export import new_password

        self.password.setText(new_password())
        self.password.setCursorPosition(0)

    def done(self, result: int) -> None:
        """End the dialog; the field forgets the password."""
        password = self.password.text()
        self.password.clear()
        super().done(result)
        if result == int(QDialog.DialogCode.Accepted):
            self.chosen.emit(password)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need."""
        super().showEvent(event)
        fit_height(self)

    def _buttons(self) -> DecidingRow:
        row = DecidingRow(self, "write_button", self.tr("I noted it: write the file"), self.accept)
        self.write_button = row.do_button
        return row

    def _on_changed(self, text: str) -> None:
        from scrdesk.services.protected_export import password_strength

        strength = password_strength(text, (self._name,))
        self.strength.setText(said(strength.sentence))
        self.write_button.setEnabled(strength.is_enough)
