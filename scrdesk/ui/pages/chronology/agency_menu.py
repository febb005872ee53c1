"""A menu of agencies to tick; it stays open while ticking, so that three agencies are three clicks and not six."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from scrdesk.ui.widgets.tick_menu import StayingMenu

if TYPE_CHECKING:
    from scrdesk.domain.review import Agency


class AgencyMenu(StayingMenu):
    """Agencies to tick; none ticked means all.

    Signals:
        choice_changed: the ticked codes, a frozenset; empty for all.
    """

    choice_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._every = QAction(self.tr("All agencies"), self)
        self._every.setObjectName("every_agency")
        self._every.triggered.connect(self._on_every_triggered)
        self._agencies: tuple[Agency, ...] = ()
        self._actions: dict[str, QAction] = {}
        self.addAction(self._every)
        self.addSeparator()

    def offer(self, agencies: Iterable[Agency], chosen: frozenset[str]) -> None:
        """Offer these agencies, with those ticked."""
        self._agencies = tuple(agencies)
        for action in self._actions.values():
            self.removeAction(action)
            action.deleteLater()
        self._actions.clear()
        for agency in self._agencies:
            action = QAction(f"{agency.code}  {agency.name}".replace("&", "&&"), self)
            action.setObjectName(f"agency_{agency.code}")
            action.setCheckable(True)
            action.setChecked(agency.code in chosen)
            action.triggered.connect(self._on_agency_triggered)
            self.addAction(action)
            self._actions[agency.code] = action

    @property
    def chosen_codes(self) -> frozenset[str]:
        """Codes of the ticked agencies."""
        return frozenset(code for code, action in self._actions.items() if action.isChecked())

    def choose(self, codes: frozenset[str]) -> None:
        """Tick these without telling anybody."""
        for code, action in self._actions.items():
            action.setChecked(code in codes)

    def _on_every_triggered(self) -> None:
        self.choose(frozenset())
        self.choice_changed.emit(frozenset())

    def _on_agency_triggered(self) -> None:
        self.choice_changed.emit(self.chosen_codes)
