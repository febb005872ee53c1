"""What stands on each page of the draft beside its content: an embargo, and for whom the numbered copy is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from scrdesk.ui.widgets.card import SectionTitle
from scrdesk.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from scrdesk.domain.report import Copy

MAX_SIGNS = 120
MAX_NUMBER_SIGNS = 8


class EachPage(QWidget):
    """Empty fields leave nothing on the page.

    Signals:
        changed: something else was typed, and the field was left.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        title = SectionTitle(self)
        title.setText(self.tr("On each page"))
        column.addWidget(title)
        self.embargo_edit = self._field("embargo_edit", self.tr("Embargo"), MAX_SIGNS)
        self.embargo_edit.setPlaceholderText(self.tr("Not before 00:01 on 4 March 2017"))
        self.recipient_edit = self._field("recipient_edit", self.tr("This copy is for"), MAX_SIGNS)
        self.number_edit = self._field("number_edit", self.tr("This copy is for, and its number"), MAX_NUMBER_SIGNS)
        for words, fields in (
            (self.tr("Embargo"), (self.embargo_edit,)),
            (self.tr("This copy is for, and its number"), (self.recipient_edit, self.number_edit)),
        ):
            label = QLabel(words, self)
            label.setBuddy(fields[0])
            column.addWidget(label)
            row = QHBoxLayout()
            row.setSpacing(8)
            for field in fields:
                row.addWidget(field, 1 if field is self.number_edit else 3)
            column.addLayout(row)
        note = TextLabel(self, self.tr("Name and number stand faintly across each page of the copy."), "small")
        note.setWordWrap(True)
        column.addWidget(note)

    @property
    def embargo(self) -> str:
        """The line as typed, on one line."""
        return " ".join(self.embargo_edit.text().split())

    def copy(self) -> Copy | None:
        """Return whose copy it is, None where nothing was typed."""
        from scrdesk.services.draft_report import copy_for

        return copy_for(self.recipient_edit.text(), self.number_edit.text())

    def forget(self) -> None:
        """Forget what was typed."""
        for field in (self.embargo_edit, self.recipient_edit, self.number_edit):
            field.clear()

    def _field(self, name: str, words: str, most: int) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.setMaxLength(most)
        field.editingFinished.connect(self.changed)
        return field
