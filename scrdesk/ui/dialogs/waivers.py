"""Leaks that were waived: what, why and by whom; each can be taken back with a reason and is then refused again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.dates_in_words import short_day_in_words
from scrdesk.domain.leaks.waivers import Waiver
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView

WIDTH_PX, HEIGHT_PX = 860, 520
ROW_PX = 32
N_SIGNS_OF_DAY = 13
MIN_REASON = 8


class WaiversDialog(Dialog):
    """The list, and who takes back what is chosen in it, and why.

    Signals:
        taken_back: the chosen waivers, who takes them back, the reason; the dialog is closed by then.
    """

    taken_back = Signal(object, str, str)

    def __init__(self, waivers: Sequence[Waiver], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        self.setObjectName("waivers_dialog")
        self.setWindowTitle(self.tr("Waived leaks"))
        self.model: ValueTable[Waiver] = ValueTable(
            (
                ValueColumn(self.tr("What may stand"), lambda each: each.told, 5),
                ValueColumn(self.tr("Why"), lambda each: each.reason, 4),
                ValueColumn(self.tr("Waived by"), lambda each: each.waived_by, 2),
                ValueColumn(
                    self.tr("On"), lambda each: short_day_in_words(each.waived_at.date()), n_signs=N_SIGNS_OF_DAY
                ),
                ValueColumn(self.tr("Holds"), self._standing, 4),
            ),
            self,
        )
        self.model.set_rows(tuple(waivers))
        self.table = ValueView(self)
        self.table.setObjectName("waivers_table")
        self.table.setAccessibleName(self.tr("Waived leaks"))
        self.table.setModel(self.model)
        self.table.setSelectionMode(ValueView.SelectionMode.ExtendedSelection)
        self.table.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX))
        self.who, self.reason = QLineEdit(self), QLineEdit(self)
        self.next_line = TextLabel(self, "", "small")
        self.take_back_button = QPushButton(self.tr("Take back"), self)
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._on_changed)
        self.who.textChanged.connect(self._on_changed)
        self.reason.textChanged.connect(self._on_changed)
        self.take_back_button.clicked.connect(self._on_take_back_clicked)
        self.resize(theme.px(WIDTH_PX), theme.px(HEIGHT_PX))
        if waivers:
            self.table.selectRow(0)
        self._on_changed()
        self.table.setFocus()

    def chosen(self) -> tuple[Waiver, ...]:
        """Return what is chosen in the list and still holds."""
        rows = sorted(self.table.selectionModel().selectedRows(), key=lambda index: index.row())
        return tuple(waiver for waiver in map(self.model.row_at, rows) if waiver.is_in_force)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(8)
        column.addWidget(TextLabel(self, self.windowTitle(), "heading"))
        about = self.tr(
            "Each of these was found in a finished file and let stand. Taken back, it keeps the next file from being "
            "written until it is mended or waived anew; both stay on record."
        )
        said = TextLabel(self, about, "soft")
        said.setWordWrap(True)
        column.addWidget(said)
        card = Card(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        column.addWidget(card, 1)
        grid = QGridLayout()
        for row, (name, words, field) in enumerate(
            (("who", self.tr("Who takes it back"), self.who), ("reason", self.tr("Why"), self.reason))
        ):
            field.setObjectName(name)
            field.setAccessibleName(words)
            field.setMaxLength(200)
            label = QLabel(words, self)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        column.addLayout(grid)
        column.addWidget(self.next_line)
        row_of_buttons = QHBoxLayout()
        row_of_buttons.addStretch(1)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("close_button")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.take_back_button.setObjectName("take_back_button")
        self.take_back_button.setProperty("kind", "primary")
        row_of_buttons.addWidget(close)
        row_of_buttons.addWidget(self.take_back_button)
        column.addLayout(row_of_buttons)

    def _standing(self, waiver: Waiver) -> str:
        if waiver.taken_back_at is None:
            return self.tr("until the words change")
        said = self.tr("taken back by {who}").format(who=waiver.taken_back_by)
        return f"{said}: {waiver.taken_back_why}" if waiver.taken_back_why else said

    def _on_changed(self) -> None:
        n_chosen, reason = len(self.chosen()), " ".join(self.reason.text().split())
        if not self.model.n_all:
            said = self.tr("Nothing was waived in this review.")
        elif not n_chosen:
            said = self.tr("Choose one that still holds; Ctrl or Shift chooses several.")
        elif not self.who.text().strip():
            said = self.tr("Enter who takes it back.")
        elif len(reason) < MIN_REASON:
            said = self.tr("Say why it may no longer stand.")
        else:
            said = self.tr("{n} of {all} chosen.").format(n=n_chosen, all=self.model.n_all)
        self.next_line.setText(said)
        self.take_back_button.setEnabled(bool(n_chosen and self.who.text().strip()) and len(reason) >= MIN_REASON)

    def _on_take_back_clicked(self) -> None:
        chosen, who, why = self.chosen(), self.who.text(), self.reason.text()
        self.accept()
        self.taken_back.emit(chosen, who, why)
