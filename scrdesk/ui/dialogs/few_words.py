"""Two small dialogs that ask for a line or two: why an entry is placed by hand, and the name of a view."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from scrdesk.domain.hand_order import UNTIMED_RULE
from scrdesk.ui.forms.ui_place_by_hand_dialog import Ui_PlaceByHandDialog
from scrdesk.ui.forms.ui_save_view_dialog import Ui_SaveViewDialog
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.words import said

WIDTH_PX = 480


class _FewWordsDialog(Dialog):
    """Says beside the fields what is missing, and closes only with everything filled in."""

    def _begin(self, fields: tuple[QLineEdit, ...], fault: QLabel, do: QPushButton, cancel: QPushButton) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH_PX)
        self._fields, self._fault = fields, fault
        fault.hide()
        do.clicked.connect(self._on_do_clicked)
        cancel.clicked.connect(self.reject)
        first_blank = next((each for each in fields if not each.text()), fields[0])
        first_blank.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_do_clicked(self) -> None:
        for field in self._fields:
            if not field.text().strip():
                self._fault.setText(self.tr("Fill in: {what}.").format(what=field.accessibleName().lower()))
                self._fault.show()
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._tell()
        self.accept()

    def _tell(self) -> None:
        raise NotImplementedError


class PlaceByHandDialog(_FewWordsDialog):
    """Asks who places an entry within its day, and why.

    Signals:
        told: who and why.
    """

    told = Signal(str, str)

    def __init__(self, reference: str, step: int, who: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_PlaceByHandDialog()
        self.ui.setupUi(self)
        way = (
            self.tr("Place {entry} before the entry above")
            if step < 0
            else self.tr("Place {entry} after the one below")
        )
        self.ui.heading.setText(way.format(entry=reference))
        self.ui.about.setToolTip(said(UNTIMED_RULE))
        self.ui.who.setText(who)
        self._begin((self.ui.why, self.ui.who), self.ui.fault, self.ui.do_button, self.ui.cancel_button)

    def _tell(self) -> None:
        self.told.emit(self.ui.who.text().strip(), self.ui.why.text().strip())


class SaveViewDialog(_FewWordsDialog):
    """Asks for the name of a view.

    Signals:
        told: the name.
    """

    told = Signal(str)

    def __init__(self, described: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_SaveViewDialog()
        self.ui.setupUi(self)
        self.ui.about.setText(f"{self.ui.about.text()}\n\n{self.tr('Shown now')}: {described}.")
        self.ui.name.setText(name)
        self._begin((self.ui.name,), self.ui.fault, self.ui.do_button, self.ui.cancel_button)

    def _tell(self) -> None:
        self.told.emit(self.ui.name.text().strip())
