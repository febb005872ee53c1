"""The menu of an entry (right click, or the menu key): undo, redo, place by hand, copy."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from scrdesk.ui.pages.chronology.order_keeping import OrderKeeping
    from scrdesk.ui.pages.chronology.page import ChronologyPage


class EntryMenu(QMenu):
    """What can be done with the chosen entries beside marking them in the pane."""

    def __init__(self, page: ChronologyPage, order: OrderKeeping) -> None:
        super().__init__(page)
        self._table = page.ui.entry_table
        self.addActions([page.edits.undo_action, page.edits.redo_action])
        self.addSeparator()
        self.marks_action = QAction(self.tr("To the panel’s marks"), self)
        self.marks_action.setShortcut(QKeySequence("Ctrl+M"))
        self.marks_action.triggered.connect(partial(_to_marks, page))
        self.addAction(self.marks_action)
        page.addAction(self.marks_action)
        self._table.marks_wanted.connect(partial(_to_marks, page))
        self._table.search_wanted.connect(page.focus_search)
        # The keys themselves are the table's: elsewhere Alt with an arrow means something else.
        for name, words, step in (
            ("entry_earlier", self.tr("Place earlier in its day\tAlt+Up"), -1),
            ("entry_later", self.tr("Place later in its day\tAlt+Down"), 1),
        ):
            action = self.addAction(words)
            action.setObjectName(name)
            action.triggered.connect(partial(order.place, step))
        self.addSeparator()
        self.addAction(self.tr("Copy as received\tCtrl+C")).triggered.connect(page.ui.entry_detail.copy)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._on_requested)

    def _on_requested(self, place: QPoint) -> None:
        self.popup(self._table.viewport().mapToGlobal(place))


def _to_marks(page: ChronologyPage) -> None:
    """Show the pane and put the cursor on the first mark."""
    page.show_pane()
    page.ui.entry_detail.ui.layer_editor.focus_first()
