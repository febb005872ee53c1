"""Lets a custodian type a passphrase of their own: a new one when they are added, another one later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from scrdesk.domain.progress import Progress
from scrdesk.ui.dialogs.key_dialog import KeyDialog
from scrdesk.ui.dialogs.passphrase_pair import show_strength
from scrdesk.ui.forms.ui_custodian_dialog import Ui_CustodianDialog
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.messages import in_words


class CustodianDialog(KeyDialog):
    """Name and passphrase of a new custodian, or old and new passphrase of one who is on the list.

    Signals:
        kept: name, old passphrase, new passphrase.
    """

    kept = Signal(str, str, str)

    def __init__(self, store_name: str, name: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store_name, self._is_new = store_name, name is None
        self._done: Callable[[str], None] | None = None
        self.ui = Ui_CustodianDialog()
        self.ui.setupUi(self)
        ui = self.ui
        if name is None:
            ui.lead.setText(
                self.tr(
                    "Let the custodian sit down here and type: nobody else needs to know their passphrase. It opens "
                    "everything in the store, as yours does, so it must be as good."
                )
            )
        else:
            ui.heading.setText(self.tr("Another passphrase for {name}").format(name=name))
            ui.lead.setText(self.tr("{name} types both. The old one proves who it is.").format(name=name))
            ui.name.setText(name)
            ui.keep_button.setText(self.tr("Change it"))
        for widget in (ui.name_label, ui.name):
            widget.setVisible(self._is_new)
        for widget in (ui.old_label, ui.old):
            widget.setVisible(not self._is_new)
        fields = (ui.passphrase, ui.again) if self._is_new else (ui.old, ui.passphrase, ui.again)
        self.adopt(fault=ui.fault, busy=ui.busy_strip, do=ui.keep_button, passphrases=fields)
        for field in (ui.name, ui.old, ui.passphrase, ui.again):
            field.textChanged.connect(self._on_changed)
        ui.show_words.toggled.connect(self.show_words)
        ui.cancel_button.clicked.connect(self.reject)
        ui.keep_button.clicked.connect(self._on_keep_clicked)
        self.setMinimumWidth(ui.passphrase.fontMetrics().averageCharWidth() * 70)
        self._on_changed()
        (ui.name if self._is_new else ui.old).setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, jobs: Jobs, work: Callable[[Progress], str], done: Callable[[str], None]) -> None:
        """Do the slow part; the dialog stays until it is done and shows what went wrong."""
        self._done = done
        handle = jobs.run(
            Pool.CASE,
            work,
            owner=self,
            done=self._on_done,
            failed=self._on_failed,
            cancelled=self.show_idle,
        )
        self.show_busy(handle)

    def _on_done(self, text: str) -> None:
        done = self._done
        self.accept()
        if done is not None:
            done(text)

    def _on_failed(self, fault: BaseException) -> None:
        self.show_fault(in_words(fault))

    def _on_changed(self) -> None:
        ui = self.ui
        is_good = show_strength(ui.strength, ui.passphrase.text(), ui.again.text(), self._store_name)
        has_first = bool(ui.name.text().strip()) and (self._is_new or bool(ui.old.text()))
        ui.keep_button.setEnabled(is_good and has_first)

    def _on_keep_clicked(self) -> None:
        ui = self.ui
        ui.fault.hide()
        self.kept.emit(ui.name.text(), ui.old.text(), ui.passphrase.text())
