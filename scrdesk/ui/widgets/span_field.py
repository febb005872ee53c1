"""A field in which a day, a month or a year is written as people write it; it shows when it is not understood."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.written_dates import read_when
from scrdesk.ui.widgets.restyle import set_look

READ_AFTER_MS = 300  # a date is not half understood while it is typed
MAX_LENGTH = 40


class SpanField(QLineEdit):
    """A day, month or year as written; read day-first.

    Signals:
        span_read: what the field says was understood, or not, or it is empty again.
    """

    span_read = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(MAX_LENGTH)
        self._timer = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._timer.timeout.connect(self._take)
        self.textChanged.connect(self._on_text_changed)
        self.editingFinished.connect(self._on_editing_finished)
        self._first: date | None = None
        self._last: date | None = None

    @property
    def first_day(self) -> date | None:
        """First day that is meant, or None when nothing is understood."""
        return self._first

    @property
    def last_day(self) -> date | None:
        """Last day that is meant, or None when nothing is understood."""
        return self._last

    @property
    def is_unread(self) -> bool:
        """Whether something is written that is no date."""
        return bool(self.text().strip()) and self._first is None and self._last is None

    def show_day(self, day: date | None) -> None:
        """Show a day without telling anybody; a day already written in other words stays as it is."""
        if day is not None and day in (self._first, self._last):
            return
        was_blocked = self.blockSignals(True)
        self.setText(day_in_words(day) if day is not None else "")
        self.blockSignals(was_blocked)
        self._first = self._last = day
        set_look(self, "fault", "false")

    def _on_text_changed(self, text: str) -> None:
        if text.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._take()

    def _on_editing_finished(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._take()

    def _take(self) -> None:
        text = self.text().strip()
        when = read_when(text).when if text else None
        self._first = when.earliest if when else None
        self._last = when.latest if when else None
        set_look(self, "fault", "true" if self.is_unread else "false")
        self.span_read.emit()
