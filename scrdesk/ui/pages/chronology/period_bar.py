"""The row under the filters in which a period is written: from, to, and how it was understood."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scrdesk.domain.dates_in_words import MONTHS, day_in_words
from scrdesk.ui.forms.ui_period_bar import Ui_PeriodBar
from scrdesk.ui.words import said

N_LETTERS_OF_MONTH = 3
LAST_MONTH = 12


class PeriodBar(QWidget):
    """From and to, each a day, a month or a year as written by hand.

    Signals:
        period_changed: start and end as ``date | None``.
    """

    period_changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PeriodBar()
        self.ui.setupUi(self)
        self._hint = self.ui.understood_label.text()
        self._told: tuple[date | None, date | None] = (None, None)
        for field in (self.ui.start_field, self.ui.end_field):
            field.span_read.connect(self._on_field_read)
        self.ui.clear_period_button.clicked.connect(self._on_clear_clicked)

    @property
    def period(self) -> tuple[date | None, date | None]:
        """First and last day, inclusive; None where there is no bound."""
        return self.ui.start_field.first_day, self.ui.end_field.last_day

    def set_period(self, start: date | None, end: date | None) -> None:
        """Show a period without telling anybody."""
        self._told = (start, end)
        self.ui.start_field.show_day(start)
        self.ui.end_field.show_day(end)
        self._explain()

    def focus_start(self) -> None:
        """Put the cursor where the period begins."""
        self.ui.start_field.setFocus()
        self.ui.start_field.selectAll()

    def _on_clear_clicked(self) -> None:
        self.ui.start_field.clear()
        self.ui.end_field.clear()
        self._on_field_read()

    def _on_field_read(self) -> None:
        self._explain()
        if self._is_in_order() and self.period != self._told:
            self._told = self.period
            self.period_changed.emit(*self.period)

    def _is_in_order(self) -> bool:
        start, end = self.period
        return not self._is_unread() and not (start is not None and end is not None and start > end)

    def _is_unread(self) -> bool:
        return bool(self.ui.start_field.is_unread or self.ui.end_field.is_unread)

    def _explain(self) -> None:
        start, end = self.period
        if self._is_unread():
            text = self.tr("That is not a date yet. Write a day, a month or a year: 5/3/16, March 2016, 2016")
        elif start and end and start > end:
            text = self.tr("The period ends before it begins.")
        elif start or end:
            text = self.tr("{period}, as far as a date could be read").format(period=period_in_words(start, end))
        else:
            text = self._hint
        self.ui.understood_label.setText(text)


def period_in_words(start: date | None, end: date | None) -> str:
    """Return "1 January 2016 to 30 June 2016", "from ...", "to ..."."""
    if start and end:
        return said("{start} to {end}").format(start=day_in_words(start), end=day_in_words(end))
    if start:
        return said("from {day}").format(day=day_in_words(start))
    return said("to {day}").format(day=day_in_words(end)) if end else ""


def period_in_short(start: date | None, end: date | None) -> str:
    """Return a period for a small button: "Jan – Jun 2016" when it is whole months, else "5 Mar 16 – 3 Jun 16"."""
    if not start and not end:
        return ""
    if start and end and _is_whole_months(start, end):
        first = MONTHS[start.month - 1][:N_LETTERS_OF_MONTH]
        last = MONTHS[end.month - 1][:N_LETTERS_OF_MONTH]
        if start.year == end.year:
            if (start.month, end.month) == (1, LAST_MONTH):
                return str(start.year)
            return f"{first} {start.year}" if first == last else f"{first} – {last} {end.year}"
        return f"{first} {start.year} – {last} {end.year}"
    if start and end:
        return f"{_short(start)} – {_short(end)}"
    if start:
        return said("from {day}").format(day=_short(start))
    return said("to {day}").format(day=_short(end)) if end else ""


def _short(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:N_LETTERS_OF_MONTH]} {day.year % 100:02d}"


def _is_whole_months(start: date, end: date) -> bool:
    following = date.fromordinal(end.toordinal() + 1) if end < date.max else end
    return start.day == 1 and following.day == 1
