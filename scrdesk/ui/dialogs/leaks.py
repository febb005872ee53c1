"""What the leak check found in a finished file: page, place, words and whose they are; each may be waived."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from scrdesk.domain.leaks.shown import in_whole_words
from scrdesk.domain.leaks.waivers import Obstacle
from scrdesk.ui.forms.ui_leaks_dialog import Ui_LeaksDialog
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.widgets.value_view import ValueView
from scrdesk.ui.words import by_number

WIDTH_PX, HEIGHT_PX = 860, 620
ROW_PX = 32
N_SIGNS_OF_PAGE = 5
MIN_REASON = 8


class LeaksDialog(Dialog):
    """The list, and who waives what is chosen in it, and why.

    Signals:
        waived: the chosen obstacles, who waives them, the reason; the dialog is closed by then.
    """

    waived = Signal(object, str, str)

    def __init__(self, found: Sequence[Obstacle], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        self.ui = Ui_LeaksDialog()
        self.ui.setupUi(self)
        ui = self.ui
        left = tuple(each for each in found if each.waiver is None)
        n_waived = len(found) - len(left)
        self.model: ValueTable[Obstacle] = ValueTable(
            (
                ValueColumn(self.tr("Page"), lambda each: str(each.page or "–"), n_signs=N_SIGNS_OF_PAGE),
                ValueColumn(self.tr("Where"), lambda each: each.where, 2),
                ValueColumn(self.tr("As found"), lambda each: each.text, 3),
                ValueColumn(self.tr("Whose"), _whose, 3),
                ValueColumn(self.tr("Words around it"), lambda each: in_whole_words(each.around, each.text), 6),
            ),
            self,
        )
        self.model.set_rows(left)
        ui.leaks.setModel(self.model)
        ui.leaks.setSelectionMode(ValueView.SelectionMode.ExtendedSelection)
        ui.leaks.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX))
        ui.heading.setText(by_number(len(left), "1 leak is left in the file", "{n} leaks are left in the file"))
        about = self.tr(
            "The finished file was opened and searched for everybody in the register. Mend the words, or add the "
            "spelling to the register, and export again. What identifies nobody can be waived; that stays on record, "
            "and lapses when the words around it change."
        )
        if n_waived:
            about += " " + self.tr("Waived already: {n}.").format(n=f"{n_waived:,}")
        ui.about.setText(about)
        selection = ui.leaks.selectionModel()
        selection.selectionChanged.connect(self._on_changed)
        ui.who.textChanged.connect(self._on_changed)
        ui.reason.textChanged.connect(self._on_changed)
        ui.cancel_button.clicked.connect(self.reject)
        ui.waive_button.clicked.connect(self._on_waive_clicked)
        self.resize(theme.px(WIDTH_PX), theme.px(HEIGHT_PX))
        ui.leaks.selectRow(0)
        self._on_changed()
        ui.leaks.setFocus()

    def chosen(self) -> tuple[Obstacle, ...]:
        """Return what is chosen in the list."""
        rows = self.ui.leaks.selectionModel().selectedRows()
        return tuple(self.model.row_at(index) for index in sorted(rows, key=lambda index: index.row()))

    def _on_changed(self) -> None:
        ui, n_chosen = self.ui, len(self.chosen())
        reason = " ".join(ui.reason.text().split())
        if not n_chosen:
            said = self.tr("Choose what is to be waived; Ctrl or Shift chooses several.")
        elif not ui.who.text().strip():
            said = self.tr("Enter who waives it.")
        elif len(reason) < MIN_REASON:
            said = self.tr("Say why it identifies nobody.")
        else:
            said = self.tr("{n} of {all} chosen.").format(n=n_chosen, all=self.model.n_all)
        ui.next_line.setText(said)
        ui.waive_button.setEnabled(bool(n_chosen and ui.who.text().strip()) and len(reason) >= MIN_REASON)

    def _on_waive_clicked(self) -> None:
        chosen, who, why = self.chosen(), self.ui.who.text(), self.ui.reason.text()
        self.accept()
        self.waived.emit(chosen, who, why)


def _whose(each: Obstacle) -> str:
    return f"{each.person}, {each.kind}" if each.person else ""
