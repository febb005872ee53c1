"""The rows of the overview's cards."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from scrdesk.services.reviews import AgencyStanding, DueItem
from scrdesk.ui.short_days import short_weekday
from scrdesk.ui.widgets.card import Rule
from scrdesk.ui.widgets.chip import AgencyChip
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import said

TOP = Qt.AlignmentFlag.AlignTop
MIDDLE = Qt.AlignmentFlag.AlignVCenter
LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
ROW_PX = 33
NAME_GAP_PX = 4


def _tr(text: str) -> str:
    return QCoreApplication.translate("overview", text)


class DueRow(QWidget):
    """Something that is due: what, a line under it, and the day."""

    def __init__(self, item: DueItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(TextLabel(self, said(item.what), "strong"))
        if item.detail:
            words.addWidget(TextLabel(self, item.detail, "small"))
        row.addLayout(words, 1)
        day = Pill(self)
        day.say(_tr("due {day}").format(day=short_weekday(item.due)), item.tone)
        day.setToolTip(said(item.counted))
        row.addWidget(day, 0, TOP)
        column.addLayout(row)
        column.addWidget(Rule(self))
        self.setAccessibleName(f"{said(item.what)}, {day.text()}")
        self.setAccessibleDescription(day.toolTip())


Standings: TypeAlias = tuple[list[QWidget], list[QWidget]]


def fill_standings(grid: QGridLayout, standings: tuple[AgencyStanding, ...], parent: QWidget, row_px: int) -> Standings:
    """Put a line for each agency into the grid: chip and name, chronology, report; return what stands beside names."""
    chronologies: list[QWidget] = []
    reports: list[QWidget] = []
    for column, heading in enumerate((_tr("Agency"), "", _tr("Chronology"), _tr("Report"))):
        grid.addWidget(TextLabel(parent, heading, "column"), 0, column)
    grid.addWidget(Rule(parent), 1, 0, 1, 4)
    grid.setRowMinimumHeight(0, row_px * 3 // 4)
    for i, standing in enumerate(standings):
        row = 2 + 2 * i
        chip = AgencyChip(parent)
        chip.show_agency(standing.agency.code, standing.agency.kind, standing.agency.name)
        grid.addWidget(chip, row, 0, LEFT_MIDDLE)
        name = TextLabel(parent, standing.agency.name)
        name.setContentsMargins(0, NAME_GAP_PX, 0, NAME_GAP_PX)
        grid.addWidget(name, row, 1, MIDDLE)
        chronology = Pill(parent)
        chronology.say(standing.chronology, standing.chronology_tone)
        chronologies.append(chronology)
        grid.addWidget(chronology, row, 2, LEFT_MIDDLE)
        report: QWidget
        if standing.report_tone in {"bad", "warn"}:
            report = pill = Pill(parent)
            pill.say(standing.report, standing.report_tone)
        else:
            report = TextLabel(parent, said(standing.report), "soft", wraps=False)
        reports.append(report)
        grid.addWidget(report, row, 3, LEFT_MIDDLE)
        grid.setRowMinimumHeight(row, row_px)
        grid.addWidget(Rule(parent), row + 1, 0, 1, 4)
    grid.setColumnStretch(1, 1)
    grid.setHorizontalSpacing(12)
    return chronologies, reports
