"""Table, timeline, accounts: changes between the views of the chronology and makes each when it is first wanted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from scrdesk.ui.pages.chronology.view_register import TABLE, VIEWS
from scrdesk.ui.pages.chronology.views import ChronologyView
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.ui.page import PageContext
    from scrdesk.ui.undo import Edits


class ViewSwitch(QObject):
    """The views, and the switch in the header that chooses one.

    Signals:
        view_made: a view was made; the page connects it and tells it the review.
        view_changed: the key of the view now shown.
    """

    view_made = Signal(object)
    view_changed = Signal(str)

    def __init__(self, stack: QStackedWidget, table: ChronologyView, context: PageContext, edits: Edits) -> None:
        super().__init__(stack)
        self._stack, self._context, self._edits = stack, context, edits
        self._views: dict[str, ChronologyView] = {TABLE: table}
        self._extras: dict[str, QWidget] = {}
        self._key = TABLE
        self._entries = {entry.key: entry for entry in VIEWS}
        self.widget = QWidget()
        row = QHBoxLayout(self.widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._switch = SegmentedSwitch(self.widget)
        self._switch.setObjectName("view_switch")
        self._switch.setAccessibleName(self.tr("How the chronology is shown"))
        row.addWidget(self._switch)
        words = [(TABLE, self.tr("Table")), *((entry.key, said(entry.word)) for entry in VIEWS)]
        self._switch.offer(words, TABLE)
        self._switch.setVisible(bool(VIEWS))
        self._switch.chosen.connect(self.show)

    @property
    def key(self) -> str:
        """Key of the view shown."""
        return self._key

    @property
    def current(self) -> ChronologyView:
        """The view shown."""
        return self._views[self._key]

    def made(self) -> Iterator[ChronologyView]:
        """Yield the views that were made."""
        yield from self._views.values()

    def show(self, key: str) -> None:
        """Show a view; an unknown key shows the table."""
        if key not in self._views:
            self._make(key if key in self._entries else TABLE)
        self._key = key if key in self._views else TABLE
        self._switch.choose(self._key)
        for own, extra in self._extras.items():
            extra.setVisible(own == self._key)
        self._stack.setCurrentWidget(self.current)
        self.view_changed.emit(self._key)

    def _make(self, key: str) -> None:
        if key in self._views:
            return
        view = self._entries[key].make(self._context, self._edits, self._stack)
        view.setObjectName(view.objectName() or f"{key}_view")
        self._stack.addWidget(view)
        self._views[key] = view
        extra = QWidget(self.widget)
        row = QHBoxLayout(extra)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for widget in view.header_actions():
            row.addWidget(widget)
        layout = self.widget.layout()
        if layout is not None:
            layout.addWidget(extra)
        self._extras[key] = extra
        self.view_made.emit(view)
