"""The other ways to look at the people of a review, each made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from scrdesk.ui.page import PageContext
from scrdesk.ui.widgets.segmented import SegmentedSwitch

if TYPE_CHECKING:
    from scrdesk.ui.pages.people.genogram_view import GenogramView
    from scrdesk.ui.pages.people.household_view import HouseholdView
    from scrdesk.ui.pages.people.labels_view import LabelsView
    from scrdesk.ui.pages.people.names_view import NamesView
    from scrdesk.ui.pages.people.store_calls import RegisterCalls

REGISTER, LABELS, GENOGRAM, HOUSEHOLDS, NAMES = "register", "labels", "genogram", "households", "names"


class PeopleViews(QWidget):
    """Labels by audience, genogram, who lived where, and names that wait for a person, one at a time.

    Signals:
        key_changed: key of the view that is wanted now, the register included.
        person_wanted: id of the person whose details should be opened.
        entries_wanted: words to be looked for in the chronology.
        changed: a view changed the store.
    """

    key_changed = Signal(str)
    person_wanted = Signal(object)
    entries_wanted = Signal(str)
    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._calls: RegisterCalls | None = None
        self._made: dict[str, GenogramView | HouseholdView | LabelsView | NamesView] = {}
        self.key = REGISTER
        self.switch = SegmentedSwitch(self)
        self.switch.setObjectName("people_views")
        self.switch.setAccessibleName(self.tr("How to look at the people"))
        self.switch.offer(
            (
                (REGISTER, self.tr("Register")),
                (LABELS, self.tr("Labels")),
                (GENOGRAM, self.tr("Genogram")),
                (HOUSEHOLDS, self.tr("Households")),
                (NAMES, self.tr("To decide")),
            ),
            REGISTER,
        )
        self.switch.chosen.connect(self.show_view)
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(self._stack)
        self.hide()

    def show_review(self, calls: RegisterCalls | None) -> None:
        """Fetch anew what is shown; None forgets everything at once."""
        self._calls = calls
        for key, view in self._made.items():
            if calls is None or key == self.key:
                view.show_review(calls)

    def show_view(self, key: str) -> None:
        """Show one of the views, or the register."""
        self.key = key
        self.switch.choose(key)
        self.setVisible(key != REGISTER)
        if key != REGISTER:
            view = self.view(key)
            self._stack.setCurrentWidget(view)
            if self._calls is not None:
                view.show_review(self._calls)
        self.key_changed.emit(key)

    def view(self, key: str) -> GenogramView | HouseholdView | LabelsView | NamesView:
        """Return a view, made now if it was not yet."""
        if key not in self._made:
            view = self._new(key)
            self._made[key] = view
            self._stack.addWidget(view)
        return self._made[key]

    def _new(self, key: str) -> GenogramView | HouseholdView | LabelsView | NamesView:
        if key == GENOGRAM:
            from scrdesk.ui.pages.people.genogram_view import GenogramView

            drawn = GenogramView(self._context, self)
            drawn.person_wanted.connect(self.person_wanted)
            return drawn
        if key == HOUSEHOLDS:
            from scrdesk.ui.pages.people.household_view import HouseholdView

            lived = HouseholdView(self._context, self)
            lived.person_wanted.connect(self.person_wanted)
            return lived
        if key == LABELS:
            from scrdesk.ui.pages.people.labels_view import LabelsView

            labels = LabelsView(self._context, self)
            labels.changed.connect(self.changed)
            return labels
        from scrdesk.ui.pages.people.names_view import NamesView

        names = NamesView(self._context, self)
        names.changed.connect(self.changed)
        names.entries_wanted.connect(self.entries_wanted)
        return names
