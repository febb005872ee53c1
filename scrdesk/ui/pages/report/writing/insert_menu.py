"""What can be put into the text of a section: people by label, findings, recommendations, parts, an entry."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from scrdesk.domain.report_text.references import Known

FINDING, RECOMMENDATION = "[finding {}]", "[recommendation {}]"

MOST_SHOWN = 40
"""Lines in one part of the menu; the others are typed."""


class InsertMenu(QMenu):
    """Fills itself when it is opened.

    Signals:
        chosen: words to put in, and whether they stand on a line of their own.
        entry_wanted: an entry is to be named.
    """

    chosen = Signal(str, bool)
    entry_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("insert_menu")
        self._known: Known | None = None
        self.aboutToShow.connect(self._fill)

    def show_known(self, known: Known | None) -> None:
        """Offer these from now on."""
        self._known = known
        self.clear()

    def _fill(self) -> None:
        self.clear()
        known = self._known
        if known is None:
            return
        entry = self.addAction(self.tr("Entry of the chronology…"))
        entry.setObjectName("insert_entry")
        entry.triggered.connect(self.entry_wanted)
        for title, words, form, is_line in (
            (self.tr("Person, by label"), sorted(known.people.values()), "[@{}]", False),
            (self.tr("Finding"), list(known.findings.values()), FINDING, False),
            (self.tr("Recommendation"), list(known.recommendations.values()), RECOMMENDATION, False),
            (self.tr("Part made from the records"), list(known.parts.values()), "{{{}}}", True),
        ):
            menu = self.addMenu(title)
            menu.setEnabled(bool(words))
            for each in words[:MOST_SHOWN]:
                action = menu.addAction(each)
                action.triggered.connect(partial(self._on_triggered, form.format(each), is_line))

    def _on_triggered(self, words: str, is_line: bool, _is_checked: bool = False) -> None:
        self.chosen.emit(words, is_line)
