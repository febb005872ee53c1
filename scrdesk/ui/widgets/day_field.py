"""A field for a day that may stay empty: typed as British people type it, shown in words once read."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.typed_days import read_typed_day
from scrdesk.ui.widgets.restyle import set_look


class DayField(QLineEdit):
    """A line for one day.

    Signals:
        day_changed: the day that can be read in it is another one now.
    """

    day_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("day/month/year"))
        self._day: date | None = None
        self.textChanged.connect(self._on_text_changed)
        self.editingFinished.connect(self._on_editing_finished)

    @property
    def day(self) -> date | None:
        """The day, or None when the field is empty or cannot be read."""
        return self._day

    @property
    def is_unreadable(self) -> bool:
        """Whether something is written that is no day."""
        return bool(self.text().strip()) and self._day is None

    def set_day(self, day: date | None) -> None:
        """Show a day in words, or nothing."""
        self.setText(day_in_words(day) if day is not None else "")
        self._on_editing_finished()

    def _on_text_changed(self, text: str) -> None:
        day = read_typed_day(text)
        if not self.is_unreadable:
            set_look(self, "fault", "false")
        if day != self._day:
            self._day = day
            self.day_changed.emit()

    def _on_editing_finished(self) -> None:
        if self._day is not None and self.text() != day_in_words(self._day):
            self.setText(day_in_words(self._day))
        set_look(self, "fault", "true" if self.is_unreadable else "false")
        self.setToolTip(self.tr("This is not a day. Write 5/3/2016 or 5 March 2016.") if self.is_unreadable else "")
