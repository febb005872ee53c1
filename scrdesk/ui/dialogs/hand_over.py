"""Hands a review over: a passphrase for the bundle, where it goes, and the writing of it with progress and Cancel."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from scrdesk.domain.progress import Progress
from scrdesk.domain.store_files import STORE_ENDING
from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.dialogs.key_dialog import KeyDialog
from scrdesk.ui.dialogs.passphrase_pair import show_strength
from scrdesk.ui.forms.ui_hand_over_dialog import Ui_HandOverDialog
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.review import Review, ReviewId
    from scrdesk.services.open_store import Workspace

WIDTH_LETTERS = 76


class HandOverDialog(KeyDialog):
    """The store that is open stays as it is; what leaves it is a store of one review with a passphrase of its own.

    Signals:
        handed_over: the file (Path) and how many entries are in it.
    """

    handed_over = Signal(object, int)

    def __init__(self, workspace: Workspace, review: Review, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from scrdesk.services.protected_export import ADVICE

        self._workspace, self._review, self._jobs = workspace, review, jobs
        self._destination = Path()
        self.ui = Ui_HandOverDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.heading.setText(self.tr("Hand over {reference}").format(reference=review.details.reference))
        ui.lead.setText(
            self.tr(
                "Everything of this review goes into one encrypted file: what agencies sent, the chronology, the "
                "panel’s work and the report, with names. A colleague takes it into their own store, works on, and "
                "hands it back the same way; what both changed meanwhile is shown and decided. The review stays here "
                "too, and the file is noted in the list of what left the store."
            )
        )
        ui.advice.setText(said(ADVICE))
        self.adopt(fault=ui.fault, busy=ui.busy_strip, do=ui.write_button, passphrases=(ui.passphrase, ui.again))
        for field in (ui.passphrase, ui.again):
            field.textChanged.connect(self._on_changed)
        ui.show_words.toggled.connect(self.show_words)
        ui.propose_button.clicked.connect(self._on_propose_clicked)
        ui.write_button.clicked.connect(self._on_write_clicked)
        ui.cancel_button.clicked.connect(self.reject)
        for button in (ui.propose_button, ui.cancel_button):
            button.setAutoDefault(False)
        self.setMinimumWidth(ui.passphrase.fontMetrics().averageCharWidth() * WIDTH_LETTERS)
        self._on_changed()
        ui.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def proposed_name(self) -> str:
        """What the file is called unless somebody types another name."""
        name = self.tr("{reference} handed over").format(reference=self._review.details.reference)
        return "".join("-" if sign in '\\/:*?"<>|' else sign for sign in name) + STORE_ENDING

    def show_idle(self) -> None:
        """Let the dialog be used again."""
        super().show_idle()
        self.ui.propose_button.setEnabled(True)
        self._on_changed()

    def _on_changed(self) -> None:
        ui = self.ui
        names = self._review.details.reference
        ui.write_button.setEnabled(show_strength(ui.strength, ui.passphrase.text(), ui.again.text(), names))

    def _on_propose_clicked(self) -> None:
        from scrdesk.services.protected_export import new_password

        words = new_password()
        self.ui.show_words.setChecked(True)  # they are to be noted down
        for field in (self.ui.passphrase, self.ui.again):
            field.setText(words)

    def _on_write_clicked(self) -> None:
        kinds = ((self.tr("Bundle of a review"), STORE_ENDING),)
        ask_save_file(self, self.tr("Where the bundle goes"), self.proposed_name, kinds, self._on_path)

    def _on_path(self, path: Path) -> None:
        self.ui.fault.hide()
        self._destination = path
        work = partial(_make, self._workspace, self._review.id, path, self.ui.passphrase.text())
        handle = self._jobs.run(
            Pool.CASE,
            work,
            owner=self,
            done=self._on_made,
            failed=self.show_failure,
            cancelled=self._on_cancelled,
            what=self.tr("Writing the bundle"),
        )
        self.ui.propose_button.setEnabled(False)
        self.show_busy(handle)

    def _on_made(self, n_entries: int) -> None:
        path = self._destination
        self.accept()
        self.handed_over.emit(path, n_entries)

    def _on_cancelled(self) -> None:
        if self.isVisible():
            self.show_fault(self.tr("Cancelled. Nothing was written."))


def _make(workspace: Workspace, review_id: ReviewId, path: Path, passphrase: str, progress: Progress) -> int:
    from scrdesk.services.review_bundle import make_bundle

    return make_bundle(workspace, review_id, path, passphrase, progress)
