"""Asks by when an agency is to answer a return sheet, and to whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from scrdesk.domain.submission import Submission
from scrdesk.ui.dialogs.letter_fields import due_fault, one_line
from scrdesk.ui.forms.ui_return_sheet_dialog import Ui_ReturnSheetDialog
from scrdesk.ui.half_filled import KeptDialog
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.on_screen import fit_height

WIDTH_PX = 560


@dataclass(frozen=True, slots=True)
class ReturnSheetWanted:
    """What was asked for."""

    submission: Submission
    due: date | None
    reply_to: str


class ReturnSheetDialog(KeptDialog):
    """Day and sender.

    Signals:
        wanted: a :class:`ReturnSheetWanted`; the dialog is closed by then.
    """

    wanted = Signal(object)
    form = "return_sheet"

    def __init__(
        self,
        submission: Submission,
        agency_name: str,
        today: date,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        reply_to: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        self._submission, self._today = submission, today
        self.about = {"submission": submission.id}
        self.ui = Ui_ReturnSheetDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.fault.hide()
        ui.heading.setText(
            self.tr("Return sheet for {agency}, version {n}").format(agency=agency_name, n=submission.version)
        )
        about = self.tr(
            "A Word document for the agency: what was read, and row by row what is missing or doubtful, with a place "
            "for each answer. To answer: {errors}; to confirm: {warnings}. It quotes the agency’s own words, so "
            "send it as you would send the chronology itself."
        )
        ui.about.setText(about.format(errors=f"{submission.n_errors:,}", warnings=f"{submission.n_warnings:,}"))
        ui.due_hint.setText(self.tr("Left empty, the sheet names no day."))
        ui.reply_to.setText(reply_to)
        ui.due.textChanged.connect(self._on_changed)
        ui.cancel_button.clicked.connect(self.reject)
        ui.save_button.clicked.connect(self._on_save_clicked)
        self.resize(theme.px(WIDTH_PX), self.sizeHint().height())
        self._on_changed()
        fit_height(self)
        ui.due.setFocus()

    def asked(self) -> ReturnSheetWanted:
        """Return what was typed."""
        return ReturnSheetWanted(self._submission, self.ui.due.day, one_line(self.ui.reply_to))

    def _on_changed(self) -> None:
        fault = due_fault(self.ui.due, self._today)
        self.ui.next_line.setText(fault)
        self.ui.save_button.setEnabled(not fault)

    def _on_save_clicked(self) -> None:
        asked = self.asked()
        self.accept()
        self.wanted.emit(asked)
