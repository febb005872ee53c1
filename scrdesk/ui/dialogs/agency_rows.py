"""The agencies of a new review: a line each with a tick, code, name and kind; the usual eight are filled in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from scrdesk.domain.review import NewAgency
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.restyle import set_look

CODE = re.compile(r"[A-Z][A-Z0-9]{1,3}")
"""As ``services.reviews.add_agency`` asks: 2 to 4 capital letters or digits, a letter first."""
MAX_ROWS = 40


@dataclass(frozen=True, slots=True)
class _Line:
    tick: QCheckBox
    code: QLineEdit
    name: QLineEdit
    kind: QComboBox


class AgencyRows(QObject):
    """Fills a grid with lines and reads them back.

    Signals:
        changed: something was typed or ticked.
    """

    changed = Signal()

    def __init__(self, grid: QGridLayout, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid, self._theme, self._parent = grid, theme, parent
        self._lines: list[_Line] = []
        self._kinds = (
            ("police", self.tr("Police")),
            ("gp", self.tr("GP")),
            ("hospital", self.tr("Hospital")),
            ("health_visiting", self.tr("Health visiting")),
            ("school", self.tr("School, nursery")),
            ("social_care", self.tr("Social care")),
            ("housing", self.tr("Housing")),
            ("probation", self.tr("Probation")),
            ("other", self.tr("Other")),
        )
        for column, heading in enumerate((self.tr("In"), self.tr("Code"), self.tr("Name"), self.tr("Kind"))):
            label = QLabel(heading, parent)
            label.setProperty("kind", "column")
            grid.addWidget(label, 0, column)
        grid.setColumnStretch(2, 1)
        for code, name, kind in (
            ("POL", self.tr("Police"), "police"),
            ("GP", self.tr("GP practice"), "gp"),
            ("HOS", self.tr("Hospital trust"), "hospital"),
            ("HV", self.tr("Health visiting"), "health_visiting"),
            ("SCH", self.tr("School"), "school"),
            ("CSC", self.tr("Children’s social care"), "social_care"),
            ("HOU", self.tr("Housing"), "housing"),
            ("PRO", self.tr("Probation"), "probation"),
        ):
            self.add(NewAgency(code, name, kind))

    @property
    def n_lines(self) -> int:
        """How many lines there are, ticked or not."""
        return len(self._lines)

    def add(self, agency: NewAgency = NewAgency("", "", "other")) -> None:
        """Add a line at the end; an empty one takes the keyboard."""
        if len(self._lines) >= MAX_ROWS:
            return
        row = len(self._lines) + 1
        who = agency.name or self.tr("agency {n}").format(n=row)
        line = _Line(
            QCheckBox(self._parent),
            QLineEdit(agency.code, self._parent),
            QLineEdit(agency.name, self._parent),
            ChoiceBox(self._parent),
        )
        for column, widget in enumerate((line.tick, line.code, line.name, line.kind)):
            self._grid.addWidget(widget, row, column)
        line.tick.setChecked(True)
        line.tick.setAccessibleName(self.tr("In the review: {who}").format(who=who))
        line.code.setAccessibleName(self.tr("Code of {who}").format(who=who))
        line.name.setAccessibleName(self.tr("Name of {who}").format(who=who))
        line.kind.setAccessibleName(self.tr("Kind of {who}").format(who=who))
        line.tick.setObjectName(f"ask_{row}")
        line.code.setObjectName(f"code_{row}")
        line.name.setObjectName(f"name_{row}")
        line.kind.setObjectName(f"kind_{row}")
        line.name.setCursorPosition(0)
        line.code.setMaxLength(4)
        line.code.setFixedWidth(self._theme.px(64))
        for key, word in self._kinds:
            line.kind.addItem(word, key)
        line.kind.setCurrentIndex(line.kind.findData(agency.kind))
        line.tick.toggled.connect(self._on_changed)
        line.code.textChanged.connect(self._on_changed)
        line.name.textChanged.connect(self._on_changed)
        self._lines.append(line)
        if not agency.name:
            line.code.setFocus()
        self._on_changed()

    def wanted(self) -> tuple[NewAgency, ...]:
        """Return the ticked agencies."""
        return tuple(
            NewAgency(line.code.text().strip().upper(), line.name.text().strip(), str(line.kind.currentData()))
            for line in self._lines
            if line.tick.isChecked()
        )

    def fault(self) -> str:
        """Return what is wrong with the lines in one sentence, or nothing."""
        codes = [agency.code for agency in self.wanted()]
        for agency in self.wanted():
            if not CODE.fullmatch(agency.code):
                return self.tr("A code is 2 to 4 letters or digits, a letter first: look at “{code}”.").format(
                    code=agency.code or self.tr("empty")
                )
            if not agency.name:
                return self.tr("{code} has no name yet.").format(code=agency.code)
        doubled = next((code for code in codes if codes.count(code) > 1), "")
        return self.tr("{code} stands twice; each agency needs its own code.").format(code=doubled) if doubled else ""

    def _on_changed(self) -> None:
        codes = [line.code.text().strip().upper() for line in self._lines if line.tick.isChecked()]
        for line in self._lines:
            takes_part = line.tick.isChecked()
            code = line.code.text().strip().upper()
            for widget in (line.code, line.name, line.kind):
                widget.setEnabled(takes_part)
            is_wrong = takes_part and (not CODE.fullmatch(code) or codes.count(code) > 1)
            set_look(line.code, "fault", "true" if is_wrong else "false")
        self.changed.emit()
