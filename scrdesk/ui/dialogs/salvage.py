"""Shows what of a damaged store is lost, and saves the rest into a new store."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from scrdesk.domain.progress import Progress
from scrdesk.domain.store_files import STORE_ENDING
from scrdesk.errors import WrongPassphrase
from scrdesk.ui.forms.ui_salvage_dialog import Ui_SalvageDialog
from scrdesk.ui.jobs import JobHandle, Jobs, Pool
from scrdesk.ui.messages import in_words
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.services.salvage import SalvageReport

WIDTH_LETTERS = 84


class SalvageDialog(Dialog):
    """A preview first; then the new store, filled in from backups when that is wished; then the way into it.

    Signals:
        opening_wanted: the new store (its path as text) is to be opened.
        passphrase_wrong: the passphrase does not open the damaged store; the dialog has closed.
    """

    opening_wanted = Signal(str)
    passphrase_wrong = Signal()

    def __init__(self, path: Path, passphrase: str, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._path, self._passphrase, self._jobs = path, passphrase, jobs
        self._handle: JobHandle | None = None
        self._made: Path | None = None
        self.ui = Ui_SalvageDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.heading.setText(self.tr("Save what can be read of {name}").format(name=path.stem))
        ui.path_line.setText(str(path))
        ui.destination.setText(str(_free_name(path)))
        ui.fault.hide()
        ui.open_button.hide()
        self._show_filling(n_in_backups=0)
        ui.save_button.setEnabled(False)  # until it is known whether there is anything to save
        ui.cancel_button.clicked.connect(self.reject)
        ui.choose_button.clicked.connect(self._on_choose_clicked)
        ui.save_button.clicked.connect(self._on_save_clicked)
        ui.open_button.clicked.connect(self._on_open_clicked)
        self.setMinimumWidth(ui.destination.fontMetrics().averageCharWidth() * WIDTH_LETTERS)

    def look(self) -> None:
        """Read the damaged store, to show what would be lost."""
        self._run(partial(_preview, self._path, self._passphrase), self._on_previewed, self._on_preview_failed)

    def show_report(self, report: SalvageReport, *, is_done: bool) -> None:
        """Show what would be lost, or what was."""
        from scrdesk.services.salvage import in_words as report_in_words

        ui = self.ui
        ui.told.setPlainText("\n".join(said(each) for each in report_in_words(report, is_done=is_done)))
        ui.told_label.setText(self.tr("What was saved and what was lost") if is_done else self.tr("What would be lost"))
        self._show_filling(n_in_backups=0 if is_done else report.n_in_backups)

    def show_done(self, report: SalvageReport) -> None:
        """Show what was saved, and the way into the new store."""
        self.show_report(report, is_done=True)
        ui = self.ui
        for widget in (ui.save_button, ui.destination_row, ui.destination_label):
            widget.hide()
        text = self.tr("The new store {name} was made and proved. It opens as the damaged one did; keep that file too.")
        ui.intro.setText(text.format(name=Path(ui.destination.text()).name))
        ui.cancel_button.setText(self.tr("Close"))
        ui.open_button.show()
        ui.open_button.setFocus()

    def done(self, result: int) -> None:
        """End the dialog: running work is cancelled, and the passphrase forgotten."""
        if self._handle is not None:
            self._handle.cancel()
        self._passphrase = ""
        super().done(result)

    def _run(self, work: object, done: object, failed: object) -> None:
        self._set_enabled(False)
        self._handle = self._jobs.run(
            Pool.CASE,
            work,  # type: ignore[arg-type]  # one of the two jobs below
            owner=self,
            done=done,  # type: ignore[arg-type]
            failed=failed,  # type: ignore[arg-type]
            cancelled=self._on_cancelled,
            what=self.tr("Reading what can be read"),
        )
        self.ui.busy_strip.watch(self._handle)

    def _on_previewed(self, report: SalvageReport) -> None:
        self._let_go()
        self.show_report(report, is_done=False)
        self.ui.save_button.setFocus()

    def _on_preview_failed(self, fault: BaseException) -> None:
        self._let_go()
        if isinstance(fault, WrongPassphrase):
            self.reject()
            self.passphrase_wrong.emit()
            return
        self._show_fault(fault)

    def _on_saved(self, report: SalvageReport) -> None:
        self._let_go()
        self.show_done(report)

    def _on_save_failed(self, fault: BaseException) -> None:
        self._let_go()
        self._show_fault(fault)

    def _on_cancelled(self) -> None:
        self._let_go()

    def _on_choose_clicked(self) -> None:
        chooser = QFileDialog(self, self.tr("Where the new store is to lie"))
        chooser.setObjectName("salvage_chooser")
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(STORE_ENDING.lstrip("."))
        chooser.setNameFilters([self.tr("Stores (*{suffix})").format(suffix=STORE_ENDING)])
        chooser.selectFile(self.ui.destination.text())
        chooser.fileSelected.connect(self.ui.destination.setText)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _on_save_clicked(self) -> None:
        ui = self.ui
        ui.fault.hide()
        self._made = Path(ui.destination.text().strip())
        work = partial(_salvage, self._path, self._made, self._passphrase, ui.filling.isChecked())
        self._run(work, self._on_saved, self._on_save_failed)

    def _on_open_clicked(self) -> None:
        made = self._made
        self.accept()
        if made is not None:
            self.opening_wanted.emit(str(made))

    def _show_fault(self, fault: BaseException) -> None:
        text = in_words(fault)
        self.ui.fault.setText(text)
        self.ui.fault.setAccessibleName(text)
        self.ui.fault.show()

    def _show_filling(self, *, n_in_backups: int) -> None:
        self.ui.filling.setVisible(n_in_backups > 0)
        self.ui.filling_note.setVisible(n_in_backups > 0)

    def _let_go(self) -> None:
        self._handle = None
        self._set_enabled(True)

    def _set_enabled(self, is_enabled: bool) -> None:
        ui = self.ui
        for widget in (ui.save_button, ui.destination_row, ui.filling):
            widget.setEnabled(is_enabled)


def _free_name(path: Path) -> Path:
    """Return a name beside the damaged store that is not taken."""
    for number in range(1, 100):
        more = f" {number}" if number > 1 else ""
        found = path.with_name(said("{name} saved").format(name=path.stem) + more + STORE_ENDING)
        if not found.exists():
            return found
    return path.with_name(said("{name} saved").format(name=path.stem) + STORE_ENDING)


def _preview(path: Path, passphrase: str, progress: Progress) -> SalvageReport:
    from scrdesk.services.salvage import preview_salvage

    return preview_salvage(path, passphrase, progress)


def _salvage(path: Path, destination: Path, passphrase: str, is_filling: bool, progress: Progress) -> SalvageReport:
    from scrdesk.services.salvage import salvage_store

    return salvage_store(path, destination, passphrase, progress, is_filling=is_filling)
