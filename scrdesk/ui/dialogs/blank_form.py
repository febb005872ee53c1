"""Asks what a blank chronology form is to say, for one agency or for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from scrdesk.domain.blank_template import LabelKey
from scrdesk.domain.review import Agency
from scrdesk.ui.dialogs.letter_fields import due_fault, one_line
from scrdesk.ui.forms.ui_blank_form_dialog import Ui_BlankFormDialog
from scrdesk.ui.half_filled import KeptDialog
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.on_screen import fit_height

WIDTH_PX = 560
WORD, EXCEL = ".docx", ".xlsx"


@dataclass(frozen=True, slots=True)
class BlankFormWanted:
    """What was asked for; ``agency_code`` is empty for a form for each agency, ``suffix`` is ".docx" or ".xlsx"."""

    agency_code: str
    suffix: str
    key: LabelKey
    due: date | None
    reply_to: str


class BlankFormDialog(KeptDialog):
    """Agency, kind of file, labels, day and sender.

    Signals:
        wanted: a :class:`BlankFormWanted`; the dialog is closed by then.
    """

    wanted = Signal(object)
    form = "blank_form"

    def __init__(
        self,
        agencies: Sequence[Agency],
        today: date,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        agency_code: str = "",
        reply_to: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        self._today = today
        self.ui = Ui_BlankFormDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.fault.hide()
        if len(agencies) > 1:
            ui.agency_combo.addItem(self.tr("All {n} agencies, a file for each").format(n=len(agencies)), "")
        for agency in agencies:
            ui.agency_combo.addItem(f"{agency.code} · {agency.name}", agency.code)
        ui.agency_combo.setCurrentIndex(max(ui.agency_combo.findData(agency_code), 0))
        ui.format_switch.offer(((WORD, self.tr("Word")), (EXCEL, self.tr("Excel"))), WORD)
        self._keys = {
            LabelKey.LABELS: ui.key_labels,
            LabelKey.NAMES: ui.key_names,
            LabelKey.NONE: ui.key_none,
        }
        ui.key_labels.setChecked(True)
        ui.reply_to.setText(reply_to)
        ui.due_hint.setText(self.tr("Left empty, each form says the day by which that agency was asked for it."))
        ui.due.textChanged.connect(self._on_changed)
        ui.agency_combo.currentIndexChanged.connect(self._on_changed)
        ui.cancel_button.clicked.connect(self.reject)
        ui.save_button.clicked.connect(self._on_save_clicked)
        self.resize(theme.px(WIDTH_PX), self.sizeHint().height())
        self._on_changed()
        fit_height(self)
        ui.agency_combo.setFocus()

    def asked(self) -> BlankFormWanted:
        """Return what was chosen and typed."""
        ui = self.ui
        return BlankFormWanted(
            str(ui.agency_combo.currentData() or ""),
            ui.format_switch.chosen_key,
            next(key for key, button in self._keys.items() if button.isChecked()),
            ui.due.day,
            one_line(ui.reply_to),
        )

    def _on_changed(self) -> None:
        ui = self.ui
        fault = due_fault(ui.due, self._today)
        ui.next_line.setText(fault)
        ui.save_button.setEnabled(not fault)
        ui.save_button.setText(self.tr("Save as…") if ui.agency_combo.currentData() else self.tr("Choose a folder…"))

    def _on_save_clicked(self) -> None:
        asked = self.asked()
        self.accept()
        self.wanted.emit(asked)
