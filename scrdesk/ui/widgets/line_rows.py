"""Lines of a few cells each, to be filled by Tab alone: an empty line is always ready below the last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from scrdesk.ui.page import Place
from scrdesk.ui.widgets.day_field import DayField

Cells = tuple[object, ...]
N_SIGNS_OF_DAY = 24  # "30 September 2016" with the edges of the field


class LineRows(QWidget):
    """Cells named by headings; a heading that ends in "day" holds days. Empty lines are passed over.

    Signals:
        changed: a cell was changed.
    """

    changed = Signal()

    def __init__(self, name: str, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._columns = name, tuple(columns)
        self._rows: list[list[QLineEdit]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for place, words in enumerate(self._columns):
            label = QLabel(words, self)
            label.setProperty("kind", "small")
            self._grid.addWidget(label, 0, place)
            self._grid.setColumnStretch(place, 1 if _is_day(words) else 3)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._add_line()
        self.setFocusProxy(self._rows[0][0])

    @property
    def is_unreadable(self) -> bool:
        """Whether a day in it cannot be read."""
        return any(isinstance(cell, DayField) and cell.is_unreadable for row in self._rows for cell in row)

    def rows(self) -> tuple[Cells, ...]:
        """Return the lines that hold anything: texts, and days or None."""
        return tuple(
            tuple(cell.day if isinstance(cell, DayField) else cell.text().strip() for cell in row)
            for row in self._rows
            if any(cell.text().strip() for cell in row)
        )

    def set_rows(self, rows: Sequence[Cells]) -> None:
        """Show these lines."""
        self._need(len(rows) + 1)
        for place, cells in enumerate(self._rows):
            values: Cells = rows[place] if place < len(rows) else ("",) * len(cells)
            for cell, value in zip(cells, values, strict=True):
                if isinstance(cell, DayField):
                    cell.set_day(value if isinstance(value, date) else None)
                else:
                    cell.setText(str(value or ""))

    def make_room(self, fields: Place) -> None:
        """Make as many lines as a half-filled form had."""
        n_lines = [int(key.split("_")[-2]) for key in fields if key.startswith(f"{self._name}_line_")]
        self._need(max(n_lines, default=0) + 1)

    def _need(self, n_lines: int) -> None:
        while len(self._rows) < n_lines:
            self._add_line()

    def _add_line(self) -> None:
        number = len(self._rows)
        cells: list[QLineEdit] = []
        for place, words in enumerate(self._columns):
            cell: QLineEdit = DayField(self) if _is_day(words) else QLineEdit(self)
            if _is_day(words):
                cell.setMinimumWidth(cell.fontMetrics().averageCharWidth() * N_SIGNS_OF_DAY)
            cell.setObjectName(f"{self._name}_line_{number}_{place}")
            spoken = QCoreApplication.translate("line_rows", "{heading}, line {n}")
            cell.setAccessibleName(spoken.format(heading=words, n=number + 1))
            cell.textChanged.connect(self._on_changed)
            self._grid.addWidget(cell, number + 1, place)
            if cells:
                QWidget.setTabOrder(cells[-1], cell)
            elif self._rows:
                QWidget.setTabOrder(self._rows[-1][-1], cell)
            cells.append(cell)
        self._rows.append(cells)

    def _on_changed(self) -> None:
        if any(cell.text().strip() for cell in self._rows[-1]):
            self._add_line()
        self.changed.emit()


def _is_day(words: str) -> bool:
    return words.casefold().endswith("day")
