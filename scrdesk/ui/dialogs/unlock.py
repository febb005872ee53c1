"""Asks for the passphrase of a store."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from scrdesk.errors import CannotWrite, DamagedStore, StoreInUse, WrongPassphrase
from scrdesk.ui.dialogs.key_dialog import KeyDialog
from scrdesk.ui.forms.ui_unlock_dialog import Ui_UnlockDialog
from scrdesk.ui.messages import in_words
from scrdesk.ui.try_pacing import TryPacing
from scrdesk.ui.widgets.on_screen import fit_height

COUNT_EVERY_MS = 200


class UnlockDialog(KeyDialog):
    """The file's name, a passphrase, what was wrong with the last one, and what else can be done then.

    Failed tries slow the next one down, as on the lock page; how many there were is remembered for each store while
    the program runs, so that closing the dialog does not help.

    Signals:
        sheet_wanted: the passphrase was forgotten; the file (Path) is to be opened by its recovery sheet.
        reading_wanted: the file (Path) and the passphrase: somebody else has it open, it is to be opened to read only.
        salvage_wanted: the file (Path) and the passphrase: what can be read of it is to be saved into a new store.
    """

    sheet_wanted = Signal(object)
    reading_wanted = Signal(object, str)
    salvage_wanted = Signal(object, str)

    def __init__(
        self,
        path: Path,
        parent: QWidget | None = None,
        pacing: TryPacing | None = None,
        *,
        is_for_salvage: bool = False,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._pacing = pacing if pacing is not None else TryPacing()
        self._is_for_salvage = is_for_salvage
        self._said = ""
        self.ui = Ui_UnlockDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._timer = QTimer(self, interval=COUNT_EVERY_MS)
        self._timer.timeout.connect(self._show_state)
        title = self.tr("Save what can be read of {name}") if is_for_salvage else self.tr("Open {name}")
        ui.heading.setText(title.format(name=path.stem))
        ui.path_line.setText(str(path))
        if is_for_salvage:
            ui.open_button.setText(self.tr("See what can be saved"))
            ui.sheet_button.hide()
        self.adopt(fault=ui.fault, busy=ui.busy_strip, do=ui.open_button, passphrases=(ui.passphrase,))
        ui.offers.hide()
        ui.passphrase.textChanged.connect(self._show_state)
        ui.show_words.toggled.connect(self.show_words)
        ui.cancel_button.clicked.connect(self.reject)
        ui.sheet_button.clicked.connect(self._on_sheet_clicked)
        ui.open_button.clicked.connect(self._on_open_clicked)
        ui.read_button.clicked.connect(self._on_read_clicked)
        ui.salvage_button.clicked.connect(self._on_salvage_clicked)
        self.setMinimumWidth(ui.passphrase.fontMetrics().averageCharWidth() * 60)
        if self._pacing.left_s() > 0:
            self._timer.start()
        self._show_state()

    def show_failure(self, fault: BaseException) -> None:
        """Say why the store was not opened, count a wrong passphrase, and offer what else can be done."""
        ui = self.ui
        if isinstance(fault, WrongPassphrase):
            self._pacing.failed()
            self._timer.start()
        can_read = isinstance(fault, CannotWrite) or (isinstance(fault, StoreInUse) and bool(fault.holder))
        ui.read_button.setVisible(can_read)
        ui.salvage_button.setVisible(isinstance(fault, DamagedStore))
        ui.offers.setVisible(can_read or isinstance(fault, DamagedStore))
        self._said = in_words(fault)
        self.show_fault(self._said)
        for offered in (ui.read_button, ui.salvage_button):
            if not offered.isHidden() and not ui.offers.isHidden():
                offered.setFocus()
        self._show_state()

    def show_fault(self, text: str) -> None:
        """Say what is wrong beside the field."""
        self._said = text
        super().show_fault(text)
        self._show_state()

    def show_idle(self) -> None:
        """Let the dialog be used again."""
        super().show_idle()
        self._show_state()

    def _show_state(self) -> None:
        """Let a try be made when there are words and the wait is over, and count the wait down."""
        ui = self.ui
        left_s = self._pacing.left_s()
        is_free = ui.passphrase.isEnabled()
        ui.open_button.setEnabled(is_free and bool(ui.passphrase.text()) and left_s <= 0)
        if not is_free:
            return
        text = self._said
        if left_s > 0:
            wait = self.tr("Next try in {n} s.").format(n=math.ceil(left_s))
            text = f"{text} {wait}".strip()
        else:
            self._timer.stop()
        if text != ui.fault.text() and (text or not ui.fault.isHidden()):
            ui.fault.setText(text)
            ui.fault.setAccessibleName(self._said)  # not read out anew each second
            ui.fault.setVisible(bool(text))
            fit_height(self)

    def _hide_offers(self) -> None:
        self._said = ""
        self.ui.offers.hide()

    def _on_sheet_clicked(self) -> None:
        self.reject()
        self.sheet_wanted.emit(self._path)

    def _on_open_clicked(self) -> None:
        if self._pacing.left_s() > 0:
            return
        self._hide_offers()
        if self._is_for_salvage:
            self._on_salvage_clicked()
        else:
            self.want(self._path, self.ui.passphrase.text())

    def _on_read_clicked(self) -> None:
        passphrase = self.ui.passphrase.text()
        self._hide_offers()
        self.ui.fault.hide()
        self.reading_wanted.emit(self._path, passphrase)

    def _on_salvage_clicked(self) -> None:
        passphrase = self.ui.passphrase.text()
        self.reject()
        self.salvage_wanted.emit(self._path, passphrase)
