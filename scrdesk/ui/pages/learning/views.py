"""The views of the Learning page beside the findings, each made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from scrdesk.ui.page import PageContext
from scrdesk.ui.widgets.segmented import SegmentedSwitch

if TYPE_CHECKING:
    from scrdesk.ui.pages.learning.plan_view import PlanView
    from scrdesk.ui.pages.learning.store_calls import LearningData
    from scrdesk.ui.pages.learning.tables_view import TablesView

FINDINGS, PLAN, SPREAD, LIBRARY, PUBLICATION = "findings", "plan", "spread", "library", "publication"
KEYS = (FINDINGS, PLAN, SPREAD, LIBRARY, PUBLICATION)


class LearningViews(QWidget):
    """Action plan, dissemination, library and publication, one at a time.

    Signals:
        key_changed: key of the view that is wanted now, the findings included.
        form_wanted: what a form is about.
        remove_wanted: kind and number of a record to be taken out.
        deed_wanted: name of a deed, and the record it is done with or None.
    """

    key_changed = Signal(str)
    form_wanted = Signal(object)
    remove_wanted = Signal(object, int)
    deed_wanted = Signal(str, object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._data: LearningData | None = None
        self._made: dict[str, PlanView | TablesView] = {}
        self.key = FINDINGS
        self.switch = SegmentedSwitch(self)
        self.switch.setObjectName("learning_views")
        self.switch.setAccessibleName(self.tr("What to look at"))
        self.switch.offer(
            (
                (FINDINGS, self.tr("Findings")),
                (PLAN, self.tr("Action plan")),
                (SPREAD, self.tr("Dissemination")),
                (LIBRARY, self.tr("Library")),
                (PUBLICATION, self.tr("Publication")),
            ),
            FINDINGS,
        )
        self.switch.chosen.connect(self.show_view)
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.hide()

    def show_data(self, data: LearningData | None) -> None:
        """Show these; None forgets everything at once."""
        self._data = data
        for key, view in self._made.items():
            if data is None or key == self.key:
                view.show_data(data)

    def show_view(self, key: str) -> None:
        """Show one of the views, or the findings."""
        self.key = key
        self.switch.choose(key)
        self.setVisible(key != FINDINGS)
        if key != FINDINGS:
            view = self.view(key)
            self._stack.setCurrentWidget(view)
            if self._data is not None:
                view.show_data(self._data)
        self.key_changed.emit(key)

    def view(self, key: str) -> PlanView | TablesView:
        """Return a view, made now if it was not yet."""
        if key not in self._made:
            self._made[key] = self._new(key)
            self._stack.addWidget(self._made[key])
        return self._made[key]

    def _new(self, key: str) -> PlanView | TablesView:
        if key == PLAN:
            from scrdesk.ui.pages.learning.plan_view import PlanView

            plan = PlanView(self._context.theme, self)
            plan.change_wanted.connect(self.form_wanted)
            plan.deed_wanted.connect(lambda deed: self.deed_wanted.emit(deed, None))
            return plan
        view = self._tables(key)
        view.form_wanted.connect(self.form_wanted)
        view.remove_wanted.connect(self.remove_wanted)
        view.deed_wanted.connect(self.deed_wanted)
        return view

    def _tables(self, key: str) -> TablesView:
        theme = self._context.theme
        if key == SPREAD:
            from scrdesk.ui.pages.learning.spread_view import SpreadView

            return SpreadView(theme, self)
        if key == LIBRARY:
            from scrdesk.ui.pages.learning.library_view import LibraryView

            return LibraryView(theme, self)
        from scrdesk.ui.pages.learning.publication_view import PublicationView

        return PublicationView(theme, self)
