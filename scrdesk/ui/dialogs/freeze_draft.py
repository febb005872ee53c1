"""Asks for the number of a draft that is to stand for good, who freezes it, and what it is for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from scrdesk.ui.forms.ui_freeze_draft_dialog import Ui_FreezeDraftDialog
from scrdesk.ui.half_filled import KeptDialog

WIDTH_PX = 480


class FreezeDraftDialog(KeptDialog):
    """Says beside the fields what is missing, and closes only with number and name.

    Signals:
        told: number, who, what for.
    """

    told = Signal(str, str, str)

    def __init__(self, number: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_FreezeDraftDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH_PX)
        self.ui.fault.hide()
        self.ui.number.setText(number)
        self.ui.do_button.clicked.connect(self._on_do_clicked)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_do_clicked(self) -> None:
        for field in (self.ui.number, self.ui.who):
            if not field.text().strip():
                self.ui.fault.setText(self.tr("Fill in: {what}.").format(what=field.accessibleName().lower()))
                self.ui.fault.show()
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.told.emit(self.ui.number.text().strip(), self.ui.who.text().strip(), self.ui.note.text().strip())
        self.accept()
