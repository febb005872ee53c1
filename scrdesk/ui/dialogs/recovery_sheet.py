"""Writes the recovery sheet of the open store, and lets it be rehearsed with the paper in hand."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from scrdesk.domain.dates_in_words import short_day_in_words
from scrdesk.domain.progress import Progress
from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.forms.ui_recovery_sheet_dialog import Ui_RecoverySheetDialog
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.messages import in_words
from scrdesk.ui.widgets.on_screen import fit_height
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.widgets.restyle import set_look

if TYPE_CHECKING:
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.recovery import SheetStanding


class RecoverySheetDialog(Dialog):
    """What the sheet is for, whether there is one, Save, and three words of it to be typed."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from scrdesk.services.recovery import asked_words

        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        self._workspace, self._jobs = workspace, jobs
        self.ui = Ui_RecoverySheetDialog()
        self.ui.setupUi(self)
        ui = self.ui
        labels, self._fields = (ui.word_1_label, ui.word_2_label, ui.word_3_label), (ui.word_1, ui.word_2, ui.word_3)
        self._asked = asked_words()
        for number, label, field in zip(self._asked, labels, self._fields, strict=True):
            label.setText(self.tr("Word {n}").format(n=number))
            field.setAccessibleName(label.text())
            field.textChanged.connect(self._on_word_changed)
        for line in (ui.written, ui.answer, ui.fault):
            line.hide()
        ui.save_button.clicked.connect(self._on_save_clicked)
        ui.check_button.clicked.connect(self._on_check_clicked)
        ui.close_button.clicked.connect(self.reject)
        self.setMinimumWidth(ui.word_1.fontMetrics().averageCharWidth() * 76)
        self._on_word_changed()
        ui.save_button.setFocus()
        self._ask_standing()

    def done(self, result: int) -> None:
        """End the dialog; the words that were typed are forgotten."""
        for field in self._fields:
            field.clear()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need."""
        super().showEvent(event)
        fit_height(self)

    def _ask_standing(self) -> None:
        self._jobs.run(
            Pool.CASE, partial(_standing, self._workspace), owner=self, done=self._on_standing, failed=self._on_failed
        )

    def _on_standing(self, standing: SheetStanding) -> None:
        if standing.written_at is None:
            text = self.tr("There is no sheet for the present passphrase yet.")
        else:
            written = short_day_in_words(standing.written_at.date())
            if standing.rehearsed_at is None:
                text = self.tr("A sheet was written on {day}; it was not rehearsed yet.").format(day=written)
            else:
                text = self.tr("A sheet was written on {day} and rehearsed on {other}.").format(
                    day=written, other=short_day_in_words(standing.rehearsed_at.date())
                )
        self.ui.standing.setText(text)
        self._fit()

    def _on_save_clicked(self) -> None:
        name = self.tr("Recovery sheet {store}").format(store=self._workspace.path.stem)
        title = self.tr("Save the recovery sheet")
        ask_save_file(self, title, f"{name}.pdf", ((self.tr("PDF document"), ".pdf"),), self._on_path)

    def _on_path(self, path: Path) -> None:
        self.ui.save_button.setEnabled(False)
        self.ui.fault.hide()
        handle = self._jobs.run(
            Pool.CASE,
            partial(_save, self._workspace, path, self.ui.for_whom.text()),
            owner=self,
            done=self._on_saved,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
        )
        self.ui.busy_strip.watch(handle)

    def _on_saved(self, path: Path) -> None:
        self.ui.save_button.setEnabled(True)
        self._say(
            self.tr(
                "{file} was written. Print it, put the paper into the safe and delete the file: it is the key in plain "
                "sight. Then rehearse it here."
            ).format(file=path.name)
        )
        self._ask_standing()

    def _say(self, text: str) -> None:
        self.ui.written.setText(text)
        self.ui.written.show()
        self._fit()

    def _on_word_changed(self) -> None:
        self.ui.check_button.setEnabled(all(field.text().strip() for field in self._fields))

    def _on_check_clicked(self) -> None:
        typed = {number: field.text() for number, field in zip(self._asked, self._fields, strict=True)}
        self.ui.fault.hide()
        self.ui.check_button.setEnabled(False)
        self._jobs.run(
            Pool.CASE,
            partial(_rehearse, self._workspace, typed),
            owner=self,
            done=self._on_rehearsed,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
        )

    def _on_rehearsed(self, is_right: bool) -> None:
        answer = self.ui.answer
        if is_right:
            answer.setText(self.tr("These are the words of this store: the sheet is the right one and legible."))
            for field in self._fields:
                field.clear()
            self._ask_standing()
        else:
            answer.setText(
                self.tr(
                    "These are not the words of this store. Compare them with the sheet; when they stand there so, it "
                    "is of another store or from before a change of passphrase: save and print a new one."
                )
            )
            self._on_word_changed()
        set_look(answer, "kind", "small" if is_right else "fault")
        answer.show()
        self._fit()

    def _on_failed(self, fault: BaseException) -> None:
        self._on_cancelled()
        self.ui.fault.setText(in_words(fault))
        self.ui.fault.setAccessibleName(self.ui.fault.text())
        self.ui.fault.show()
        self._fit()

    def _on_cancelled(self) -> None:
        self.ui.save_button.setEnabled(True)
        self._on_word_changed()

    def _fit(self) -> None:
        if self.isVisible():
            fit_height(self)


def _standing(workspace: Workspace, _: Progress) -> SheetStanding:
    from scrdesk.services.recovery import sheet_standing

    return sheet_standing(workspace)


def _save(workspace: Workspace, path: Path, for_whom: str, _: Progress) -> Path:
    from scrdesk.services.recovery import save_recovery_sheet

    save_recovery_sheet(workspace, path, for_whom)
    return path


def _rehearse(workspace: Workspace, typed: dict[int, str], _: Progress) -> bool:
    from scrdesk.services.recovery import rehearse

    return rehearse(workspace, typed)
