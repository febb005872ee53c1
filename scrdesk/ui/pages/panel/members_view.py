"""Who sits in the panel, and who only gives it information."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.panel import StoredMember
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.pages.panel.store_calls import PanelFound
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView
from scrdesk.ui.words import said


class MembersView(QWidget):
    """A table of members, with what is to be looked at above it.

    Signals:
        change_wanted, remove_wanted: a :class:`~scrdesk.domain.panel.StoredMember`.
    """

    change_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: ValueTable[StoredMember] = ValueTable(
            (
                ValueColumn(self.tr("Name"), lambda each: each.details.name, 4),
                ValueColumn(self.tr("Role"), lambda each: each.details.role, 5),
                ValueColumn(self.tr("Agency"), lambda each: each.details.agency_code, n_signs=9),
                ValueColumn(self.tr("Part"), self._part, 3),
                ValueColumn(self.tr("Independence"), lambda each: each.details.independence, 6),
            ),
            self,
        )
        self.warning = TextLabel(self, "", "fault")
        self.warning.setObjectName("members_warning")
        self.filter = QLineEdit(self)
        self.filter.setObjectName("members_filter")
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the members"))
        self.shown = TextLabel(self, "", "soft", wraps=False)
        self.change_button = QPushButton(self.tr("Change…"), self)
        self.change_button.setObjectName("change_member")
        self.remove_button = QPushButton(self.tr("Take out"), self)
        self.remove_button.setObjectName("remove_member")
        self.table = ValueView(self)
        self.table.setObjectName("members_table")
        self.table.setAccessibleName(self.tr("Members of the panel"))
        self.table.setModel(self.model)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.filter)
        bar.addWidget(self.shown)
        bar.addStretch(1)
        bar.addWidget(self.change_button)
        bar.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.warning)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
        self.filter.textChanged.connect(self._on_filter_changed)
        self.table.activated.connect(self._on_change)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.change_button.clicked.connect(self._on_change)
        self.remove_button.clicked.connect(self._on_remove)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.setWhatsThis(self.tr("Take the chosen line out"))
        delete.activated.connect(self._on_remove)

    def show_found(self, found: PanelFound | None) -> None:
        """Show the members; None forgets them."""
        self.model.set_rows(found.room.members if found is not None else ())
        warnings = found.room.warnings if found is not None else ()
        self.warning.setText("\n".join(said(each) for each in warnings))
        self.warning.setVisible(bool(warnings))
        self._on_filter_changed(self.filter.text())

    def _part(self, member: StoredMember) -> str:
        if member.details.is_chair:
            return self.tr("chair")
        return self.tr("member") if member.details.is_member else self.tr("gives information")

    def _chosen(self) -> StoredMember | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.row_at(rows[0]) if rows else None

    def _on_filter_changed(self, text: str) -> None:
        self.model.set_filter(text)
        self.shown.setText(self.tr("{n} of {all} shown").format(n=self.model.rowCount(), all=self.model.n_all))
        self.table.fit_rows()
        self._show_buttons()

    def _show_buttons(self, *_: object) -> None:
        for button in (self.change_button, self.remove_button):
            button.setEnabled(self._chosen() is not None)

    def _on_change(self, _: object = None) -> None:
        member = self._chosen()
        if member is not None:
            self.change_wanted.emit(member)

    def _on_remove(self, _: object = None) -> None:
        member = self._chosen()
        if member is not None:
            self.remove_wanted.emit(member)
