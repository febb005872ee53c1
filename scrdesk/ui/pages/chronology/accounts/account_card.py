"""One account of an event: when, what was recorded, who was there, whether the child was seen; or as received."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from scrdesk.domain.dates_in_words import time_in_words, when_in_words
from scrdesk.ui.pages.chronology.accounts.marked_text import MarkedText
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.chip import AgencyChip
from scrdesk.ui.widgets.folding_row import FoldingRow
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrdesk.domain.accounts.marks import Mark
    from scrdesk.domain.chronology import Entry
    from scrdesk.domain.review import Agency

TIMES = frozenset({"Date", "Time"})

Say = Callable[[str], str]
"""Turns words of an agency into what is shown: themselves, or with labels for names."""


class AccountCard(Card):
    """Shows one entry.

    Signals:
        entry_wanted: id of the entry, to be shown in the table.
    """

    entry_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry: Entry | None = None
        self._marks: tuple[Mark, ...] = ()
        self._differs: frozenset[str] = frozenset()
        self._say: Say = str
        self._is_raw = False
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        head, named = FoldingRow(self), QWidget(self)
        about = QHBoxLayout(named)
        about.setContentsMargins(0, 0, 0, 0)
        self._chip = AgencyChip(self)
        self._name = QPushButton(self)
        self._name.setProperty("kind", "link")
        self._name.setToolTip(self.tr("Show this entry in the table"))
        self._raw = QPushButton(self.tr("As received"), self)
        self._raw.setObjectName("as_received")
        self._raw.setProperty("kind", "link")
        self._raw.setCheckable(True)
        self._raw.setToolTip(self.tr("Every cell of the row as the agency wrote it"))
        about.addWidget(self._chip)
        about.addWidget(self._name)
        about.addStretch(1)
        head.add(named)
        head.add_space()
        head.add(self._raw)
        column.addWidget(head)
        self._body = QVBoxLayout()
        self._body.setSpacing(4)
        column.addLayout(self._body)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._name.clicked.connect(self._on_name_clicked)
        self._raw.toggled.connect(self._on_raw_toggled)

    def show_account(
        self, entry: Entry, agency: Agency | None, marks: Sequence[Mark], differs: frozenset[str], say: Say
    ) -> None:
        """Show an account.

        Args:
            entry: whole.
            agency: whose it is.
            marks: on its event; left out when names are replaced, since places in the text have moved.
            differs: what the accounts differ on, to mark date and time.
            say: turns words into what is shown.
        """
        self._entry, self._marks, self._differs, self._say = entry, tuple(marks), differs, say
        name = agency.name if agency else entry.agency_code
        self._chip.show_agency(entry.agency_code, agency.kind if agency else "other", name)
        self._name.setText(entry.reference)
        self.setAccessibleName(f"{entry.reference}, {name}")
        self._fill()

    def set_raw(self, is_raw: bool) -> None:
        """Show every cell as received, or what was read."""
        self._raw.setChecked(is_raw)

    def _fill(self) -> None:
        empty_layout(self._body)
        entry = self._entry
        if entry is None:
            return
        if self._is_raw:
            for heading, cell in entry.fields:
                self._add(self._say(heading), self._say(cell))
            self._add(self.tr("Where it stands"), self._say(f"{entry.file_name} · {entry.place}"))
            return
        when = f"{when_in_words(entry.when)}, {said(time_in_words(entry.when))}"
        heading = self.tr("When (accounts differ)") if self._differs & TIMES else self.tr("When")
        self._add(heading, when, kind="strong")
        recorded = self._say(entry.event) or self._say(" · ".join(cell for _, cell in entry.fields if cell))
        self._add_heading(self.tr("What was recorded"))
        text = MarkedText(self._theme, self)
        text.show_text(recorded, self._marks if recorded == entry.event else ())
        self._body.addWidget(text)
        self._add(self.tr("Who was there"), self._say(entry.people))
        self._add(self.tr("Child"), self._say(entry.child_seen))
        if entry.action:
            self._add(self.tr("Action"), self._say(entry.action))
        if entry.source:
            self._add(self.tr("Source"), self._say(entry.source))

    def _add_heading(self, words: str) -> None:
        self._body.addSpacing(4)
        self._body.addWidget(TextLabel(self, words, "small"))

    def _add(self, heading: str, words: str, kind: str = "") -> None:
        self._add_heading(heading)
        self._body.addWidget(TextLabel(self, words or self.tr("not stated"), kind if words else "soft"))

    def _on_name_clicked(self) -> None:
        if self._entry is not None:
            self.entry_wanted.emit(self._entry.id)

    def _on_raw_toggled(self, is_raw: bool) -> None:
        self._is_raw = is_raw
        self._raw.setText(self.tr("As read") if is_raw else self.tr("As received"))
        self._fill()
