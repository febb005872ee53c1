"""A line of a list that is read more than it is worked on: what, a line under it, a pill, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from scrdesk.ui.widgets.card import Rule
from scrdesk.ui.widgets.chip import AgencyChip
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import said

TOP = Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class RowAction:
    """A button of a row: its object name, its words, and what it does."""

    name: str
    words: str
    do: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Told:
    """What a pill says, in which tone, and what is told on hover."""

    words: str
    tone: str = "quiet"
    hover: str = ""


class ActionRow(QWidget):
    """One line.

    Args:
        title: what it is.
        details: lines under it; empty ones are left out.
        told: the pill, or None.
        actions: its buttons; each is named for assistive technology with the title.
        agency: code, kind and name for a chip before the title, or None.
        warnings: lines in the colour of a fault.
    """

    def __init__(
        self,
        title: str,
        parent: QWidget | None = None,
        *,
        details: Sequence[str] = (),
        told: Told | None = None,
        actions: Sequence[RowAction] = (),
        agency: tuple[str, str, str] | None = None,
        warnings: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        if agency is not None:
            chip = AgencyChip(self)
            chip.show_agency(*agency)
            row.addWidget(chip, 0, TOP if any((*details, *warnings)) else Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(TextLabel(self, title, "strong"))
        for line in details:
            if line:
                words.addWidget(TextLabel(self, line, "small"))
        for line in warnings:
            words.addWidget(TextLabel(self, said(line), "fault"))
        row.addLayout(words, 1)
        spoken = title
        if told is not None:
            pill = Pill(self)
            pill.say(told.words, told.tone)
            pill.setToolTip(said(told.hover))
            pill.setAccessibleDescription(pill.toolTip())
            row.addWidget(pill, 0, TOP)
            spoken = f"{title}, {pill.text()}"
        for action in actions:
            button = QPushButton(action.words, self)
            button.setObjectName(action.name)
            button.setAccessibleName(f"{action.words.rstrip(' …')}: {title}")
            button.clicked.connect(lambda _=False, do=action.do: do())
            row.addWidget(button, 0, TOP)
        column.addLayout(row)
        column.addWidget(Rule(self))
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(" ".join((*details, *warnings)))
