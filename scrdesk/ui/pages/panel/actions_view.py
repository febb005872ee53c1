"""The action log: the actions of all meetings, what is late and what nobody owns."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.panel import LoggedAction
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.pages.panel.store_calls import PanelFound
from scrdesk.ui.short_days import short_day
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView
from scrdesk.ui.words import said

OPEN, LATE, ALL = "open", "late", "all"


class ActionsView(QWidget):
    """A table of actions.

    Signals:
        change_wanted, closing_wanted: a :class:`~scrdesk.domain.panel.LoggedAction`.
        export_wanted: whether only the open ones are to be written.
    """

    change_wanted = Signal(object)
    closing_wanted = Signal(object)
    export_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log: tuple[LoggedAction, ...] = ()
        self.model: ValueTable[LoggedAction] = ValueTable(
            (
                ValueColumn(self.tr("No."), lambda each: each.action.number, n_signs=6),
                ValueColumn(self.tr("What"), lambda each: each.action.text, 10),
                ValueColumn(self.tr("Owner"), lambda each: each.action.owner or "–", 5),
                ValueColumn(
                    self.tr("Due"), lambda each: short_day(each.action.due) if each.action.due else "–", n_signs=13
                ),
                ValueColumn(self.tr("Standing"), self._standing, 4),
                ValueColumn(self.tr("Raised"), self._raised, 4),
            ),
            self,
        )
        self.which = SegmentedSwitch(self)
        self.which.setObjectName("actions_which")
        self.which.setAccessibleName(self.tr("Which actions"))
        self.which.offer(((OPEN, self.tr("Open")), (LATE, self.tr("Late")), (ALL, self.tr("All"))), OPEN)
        self.filter = QLineEdit(self)
        self.filter.setObjectName("actions_filter")
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the actions"))
        self.shown = TextLabel(self, "", "soft", wraps=False)
        self.warning = TextLabel(self, "", "fault")
        self.warning.setObjectName("actions_warning")
        self.change_button = QPushButton(self.tr("Change…"), self)
        self.change_button.setObjectName("change_action")
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setObjectName("close_action")
        self.save_button = QPushButton(self.tr("Save action log…"), self)
        self.save_button.setObjectName("save_actions")
        self.table = ValueView(self)
        self.table.setObjectName("actions_table")
        self.table.setAccessibleName(self.tr("Actions of the panel"))
        self.table.setModel(self.model)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        for widget in (self.which, self.filter, self.shown):
            bar.addWidget(widget)
        bar.addStretch(1)
        for button in (self.close_button, self.change_button, self.save_button):
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(bar)
        column.addWidget(self.warning)
        column.addWidget(self.table, 1)
        self.which.chosen.connect(self._show)
        self.filter.textChanged.connect(self._show)
        self.table.activated.connect(self._on_change)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.change_button.clicked.connect(self._on_change)
        self.close_button.clicked.connect(self._on_close)
        self.save_button.clicked.connect(self._on_save)

    def show_found(self, found: PanelFound | None) -> None:
        """Show the actions; None forgets them."""
        self._log = found.log if found is not None else ()
        self._show()

    def focus_filter(self) -> None:
        """Go to the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, _: object = None) -> None:
        key = self.which.chosen_key
        self.model.set_rows(
            [each for each in self._log if key == ALL or (each.is_open and (key == OPEN or each.days_late is not None))]
        )
        self.model.set_filter(self.filter.text())
        self.shown.setText(self.tr("{n} of {all} shown").format(n=self.model.rowCount(), all=len(self._log)))
        lacking = [each.action.number for each in self._log if each.is_open and not each.action.owner]
        self.warning.setVisible(bool(lacking))
        self.warning.setText(self.tr("Nobody owns: {numbers}.").format(numbers=", ".join(lacking)) if lacking else "")
        self.save_button.setEnabled(bool(self._log))
        self.table.fit_rows()
        self._show_buttons()

    def _standing(self, each: LoggedAction) -> str:
        return ", ".join(said(part) for part in (each.standing, each.missing) if part)

    def _raised(self, each: LoggedAction) -> str:
        return self.tr("panel {n}, {day}").format(n=each.meeting_number, day=short_day(each.raised))

    def _chosen(self) -> LoggedAction | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.row_at(rows[0]) if rows else None

    def _show_buttons(self, *_: object) -> None:
        chosen = self._chosen()
        self.change_button.setEnabled(chosen is not None)
        self.close_button.setEnabled(chosen is not None)
        is_open = chosen is None or chosen.is_open
        self.close_button.setText(self.tr("Close") if is_open else self.tr("Open again"))

    def _on_change(self, _: object = None) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.change_wanted.emit(chosen)

    def _on_close(self, _: object = None) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.closing_wanted.emit(chosen)

    def _on_save(self) -> None:
        self.export_wanted.emit(self.which.chosen_key != ALL)
