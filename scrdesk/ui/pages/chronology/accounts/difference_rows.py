"""Where accounts differ: what about, the words of each, whether it is explained or asked, and what to do about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.accounts.differences import DATE, TIME
from scrdesk.ui.widgets.card import Card, Rule
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrdesk.domain.chronology import EntryId
    from scrdesk.services.link_accounts import AccountComparison, ComparedDifference
    from scrdesk.ui.pages.chronology.accounts.account_card import Say

_ABOUT, _WORDS, _DO = range(3)


class DifferenceRows(Card):
    """A card with one row for each difference.

    Signals:
        ask_wanted: a :class:`ComparedDifference` and the id of the entry whose agency is to be asked.
        explain_wanted: a :class:`ComparedDifference` to explain.
    """

    ask_wanted = Signal(object, object)
    explain_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 16, 16, 16)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(_ABOUT, 2)
        self._grid.setColumnStretch(_WORDS, 6)
        self.setAccessibleName(self.tr("Where they differ"))

    def clear(self) -> None:
        """Forget every word."""
        empty_layout(self._grid)

    def show_differences(self, comparison: AccountComparison, say: Say, *, can_edit: bool = True) -> None:
        """Show the differences of a comparison; without ``can_edit`` nothing can be asked or explained."""
        self.clear()
        self._grid.addWidget(TextLabel(self, self.tr("Where they differ"), "heading"), 0, 0, 1, 3)
        if not comparison.differences:
            words = self.tr("Nothing was found on which these accounts differ. They may still: read them.")
            self._grid.addWidget(TextLabel(self, words, "soft"), 1, 0, 1, 3)
            return
        names = {entry.id: entry.reference for entry in comparison.accounts}
        line = 1
        for each in comparison.differences:
            if line > 1:
                self._grid.addWidget(Rule(self), line, 0, 1, 3)
                line += 1
            # Days and clocks name nobody; with labels they would all become the same month.
            shown = str if each.difference.about in (DATE, TIME) else say
            words = "\n".join(f"{names[side.entry]}: {shown(side.words)}" for side in each.difference.sides)
            explained = each.explanation.text if each.explanation else each.difference.explained
            if explained:
                words += "\n→ " + say(explained)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(TextLabel(self, said(each.difference.about), "strong"), line, _ABOUT, top)
            self._grid.addWidget(TextLabel(self, words), line, _WORDS, top)
            done = QVBoxLayout()
            done.setSpacing(8)
            done.addLayout(self._states(each))
            if can_edit:
                done.addLayout(self._deeds(each, names))
            self._grid.addLayout(done, line, _DO, top)
            line += 1

    def _states(self, each: ComparedDifference) -> QVBoxLayout:
        row = QVBoxLayout()
        row.setSpacing(4)
        for question in each.questions:
            pill = Pill(self)
            state = question.details.state.value
            code = question.details.agency_code
            pill.say(
                self.tr("question to {agency}, {state}").format(agency=code, state=said(state)),
                {"open": "bad", "asked": "warn", "answered": "good"}.get(state, "quiet"),
            )
            row.addWidget(pill)
        if not each.questions:
            pill = Pill(self)
            if each.explanation is not None:
                pill.say(self.tr("explained"), "good")
            elif each.difference.explained:
                pill.say(self.tr("seems explained"), "good")
            else:
                pill.say(self.tr("to settle"), "warn")
            row.addWidget(pill)
        return row

    def _deeds(self, each: ComparedDifference, names: Mapping[EntryId, str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        ask = QPushButton(self.tr("Ask"), self)
        ask.setProperty("kind", "menu")
        ask.setAccessibleName(self.tr("Ask an agency about: {what}").format(what=each.difference.about))
        menu = QMenu(ask)
        for side in each.difference.sides:
            action = menu.addAction(self.tr("Ask about {reference}").format(reference=names[side.entry]))
            action.triggered.connect(partial(self._on_ask, each, side.entry))
        ask.setMenu(menu)
        explain = QPushButton(self.tr("Explain…"), self)
        explain.setAccessibleName(self.tr("Explain: {what}").format(what=each.difference.about))
        explain.clicked.connect(partial(self._on_explain, each))
        row.addWidget(ask)
        row.addWidget(explain)
        return row

    def _on_ask(self, each: ComparedDifference, entry: object, _checked: bool = False) -> None:
        self.ask_wanted.emit(each, entry)

    def _on_explain(self, each: ComparedDifference, _checked: bool = False) -> None:
        self.explain_wanted.emit(each)
