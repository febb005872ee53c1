"""The register of people, read only: what papers call whom, and how else a person is named."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from scrdesk.domain.people import Person
from scrdesk.domain.progress import Progress
from scrdesk.domain.review import ReviewId
from scrdesk.services.open_store import Workspace
from scrdesk.services.reviews import people
from scrdesk.ui.forms.ui_people_page import Ui_PeoplePage
from scrdesk.ui.jobs import Pool
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.page import Page, PageContext
from scrdesk.ui.short_days import short_day

ROW_PX = 36
N_SIGNS_OF_DAY = 13  # "30 Nov 2016" with room for the widest figures


class PeoplePage(Page):
    """A table of people, filtered as you type."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = self.tr("People")
        self.ui = Ui_PeoplePage()
        self.ui.setupUi(self)
        self.model: ValueTable[Person] = ValueTable(
            (
                ValueColumn(self.tr("Label"), lambda person: person.details.label, 3),
                ValueColumn(self.tr("Name"), lambda person: person.details.name, 4),
                ValueColumn(self.tr("Who that is"), self._role, 5),
                ValueColumn(self.tr("Also written"), lambda person: ", ".join(person.details.aliases), 6),
                ValueColumn(self.tr("Born"), _born, n_signs=N_SIGNS_OF_DAY),
            ),
            self,
        )
        self.ui.table.setModel(self.model)
        self.ui.filter.textChanged.connect(self._on_filter_changed)
        self.ui.empty_state.explain(
            self.tr("Nobody is in the register yet"),
            self.tr(
                "Here the people of the review will stand: the child, the family and the staff, each with the label "
                "that papers use instead of the name, with nicknames and other spellings so that none is missed. "
                "People cannot be added in this version; what a store already holds is shown."
            ),
        )
        context.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_people(())

    def refresh(self) -> None:
        """Fetch the register."""
        if self.workspace is None or self.review_id is None:
            return
        work = partial(_fetch, self.workspace, self.review_id)
        self.context.jobs.run(Pool.CASE, work, owner=self, done=self.show_people)

    def clear(self) -> None:
        """Forget everybody."""
        self.ui.filter.clear()
        self.show_people(())

    def show_people(self, found: tuple[Person, ...]) -> None:
        """Show these people."""
        self.model.set_rows(found)
        self.ui.full.setVisible(bool(found))
        self.ui.none.setVisible(not found)
        self.ui.table.fit_rows()
        self._say_shown()

    def focus_search(self) -> bool:
        """Go to the filter."""
        if self.ui.full.isHidden():
            return False
        self.ui.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _role(self, person: Person) -> str:
        details = person.details
        kind = self.tr("staff") if details.is_professional else self.tr("family")
        return ", ".join(part for part in (details.role or kind, details.agency_code) if part)

    def _on_filter_changed(self, text: str) -> None:
        self.model.set_filter(text)
        self.ui.table.fit_rows()
        self._say_shown()

    def _say_shown(self) -> None:
        self.ui.shown.setText(
            self.tr("{shown} of {all} shown").format(shown=self.model.rowCount(), all=self.model.n_all)
        )

    def _on_theme_changed(self) -> None:
        theme = self.context.theme
        self.ui.table.verticalHeader().setMinimumSectionSize(theme.px(ROW_PX))
        self.ui.table.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX))
        self.ui.table.fit_rows()
        self.ui.filter.setMinimumWidth(theme.px(320))


def _born(person: Person) -> str:
    return short_day(person.details.born) if person.details.born else ""


def _fetch(workspace: Workspace, review_id: ReviewId, _progress: Progress) -> tuple[Person, ...]:
    return people(workspace, review_id)
