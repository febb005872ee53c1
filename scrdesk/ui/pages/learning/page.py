"""Findings with evidence, recommendations and actions, read only, filtered as you type."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from scrdesk.domain.learning import Lesson
from scrdesk.domain.progress import Progress
from scrdesk.domain.review import ReviewId
from scrdesk.services.open_store import Workspace
from scrdesk.services.reviews import lessons
from scrdesk.ui.forms.ui_learning_page import Ui_LearningPage
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import Page, PageContext
from scrdesk.ui.pages.learning.lesson_card import lesson_card, words_of
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.text_label import empty_layout


class LearningPage(Page):
    """One card a finding."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = self.tr("Learning")
        self.ui = Ui_LearningPage()
        self.ui.setupUi(self)
        self._cards: list[tuple[Card, str]] = []
        self.ui.filter.textChanged.connect(self._on_filter_changed)
        self.ui.empty_state.explain(
            self.tr("No finding is recorded yet"),
            self.tr(
                "Here the findings will stand, each with the entries that are its evidence, the recommendations that "
                "follow from it, and the action plan: who does what by when, what should change, and how it will be "
                "seen. Findings cannot be recorded in this version; what a store already holds is shown."
            ),
        )
        context.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_lessons(())

    def refresh(self) -> None:
        """Fetch the findings."""
        if self.workspace is None or self.review_id is None:
            return
        work = partial(_fetch, self.workspace, self.review_id)
        self.context.jobs.run(Pool.CASE, work, owner=self, done=self.show_lessons)

    def clear(self) -> None:
        """Forget every finding."""
        self.ui.filter.clear()
        self.show_lessons(())

    def show_lessons(self, found: tuple[Lesson, ...]) -> None:
        """Show these findings."""
        column = self.ui.lessons_layout
        empty_layout(column)
        self._cards = [(lesson_card(lesson, self.ui.lessons), words_of(lesson)) for lesson in found]
        for card, _words in self._cards:
            column.addWidget(card)
        column.addStretch(1)
        self.ui.full.setVisible(bool(found))
        self.ui.none.setVisible(not found)
        self._on_filter_changed(self.ui.filter.text())

    def focus_search(self) -> bool:
        """Go to the filter."""
        if self.ui.full.isHidden():
            return False
        self.ui.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _on_filter_changed(self, text: str) -> None:
        wanted = text.casefold().split()
        n_shown = 0
        for card, words in self._cards:
            is_shown = all(word in words for word in wanted)
            card.setVisible(is_shown)
            n_shown += is_shown
        self.ui.shown.setText(self.tr("{shown} of {all} shown").format(shown=n_shown, all=len(self._cards)))

    def _on_theme_changed(self) -> None:
        self.ui.filter.setMinimumWidth(self.context.theme.px(400))


def _fetch(workspace: Workspace, review_id: ReviewId, _progress: Progress) -> tuple[Lesson, ...]:
    return lessons(workspace, review_id)
