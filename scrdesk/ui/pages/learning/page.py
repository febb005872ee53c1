"""What was learnt: findings with evidence, the action plan, dissemination, the library, and publication."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.learning_records import NAMES, Record, RecordId
from scrdesk.ui.dialogs.record import RecordDialog
from scrdesk.ui.forms.ui_learning_page import Ui_LearningPage
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import Page, PageContext, Place
from scrdesk.ui.pages.learning.editing import (
    LearningEditing,
    lesson_of,
    moved_recommendation,
    places_of,
    with_recommendation,
)
from scrdesk.ui.pages.learning.forms import ACTION, FINDING, RECOMMENDATION, LearningForms
from scrdesk.ui.pages.learning.lesson_card import lesson_card, words_of
from scrdesk.ui.pages.learning.loose_ends import LooseEnds
from scrdesk.ui.pages.learning.store_calls import LearningCalls, LearningData
from scrdesk.ui.pages.learning.views import FINDINGS, KEYS, LearningViews
from scrdesk.ui.pages.other_pages import set_chronology_filter
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.clear_button import offer_clear
from scrdesk.ui.widgets.text_label import empty_layout

if TYPE_CHECKING:
    from scrdesk.domain.evidence_trail import Loose
    from scrdesk.domain.learning import Lesson


class LearningPage(Page):
    """Findings as cards, and four other views; everything can be changed and taken back."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = self.tr("Learning")
        self.ui = Ui_LearningPage()
        self.ui.setupUi(self)
        offer_clear(self.ui.filter)
        self._cards: list[tuple[Card, str]] = []
        self._data: LearningData | None = None
        self.editing = LearningEditing(self)
        self.forms = LearningForms(self, self.editing)
        self.views = LearningViews(context, self)
        self._add_button = QPushButton(self.tr("Add a finding…"), self)
        self._add_button.setObjectName("add_finding")
        self._add_button.setProperty("kind", "primary")
        self.ui.bar_layout.addWidget(self._add_button)
        self.ui.page_layout.addWidget(self.views)
        self._wire()
        self.show_lessons(())

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return the switch of views."""
        return (self.views.switch,)

    def refresh(self) -> None:
        """Fetch everything anew."""
        calls = self._calls
        self.editing.edits.set_workspace(self.workspace)
        if calls is not None:
            self.context.jobs.run(Pool.CASE, calls.fetch, owner=self, done=partial(self._on_fetched, calls))

    def clear(self) -> None:
        """Forget every word."""
        self.ui.filter.clear()
        self.editing.edits.set_workspace(None)
        self._data = None
        self.forms.set_data(None, None)
        self.views.show_data(None)
        self.show_lessons(())

    def place(self) -> Place:
        """Return which view is shown."""
        return {"view": self.views.key}

    def return_to(self, place: Place) -> None:
        """Show the same view again."""
        if place.get("view") in KEYS:
            self.views.show_view(str(place["view"]))

    def reopen(self, form: str, about: Place) -> None:
        """Open the form again that was being filled in."""
        if form == RecordDialog.form and self._data is not None:
            self.forms.open(about)

    def show_lessons(self, found: tuple[Lesson, ...]) -> None:
        """Show these findings."""
        column = self.ui.lessons_layout
        empty_layout(column)
        data = self._data
        if data is not None:
            ends = LooseEnds(self._open_end, self.ui.lessons)
            ends.show_trail(data.trail, [each.text for each in data.remarks if each.about == "plan"])
            column.addWidget(ends)
        self._cards = [
            (lesson_card(lesson, self.ui.lessons, self.act, self._remarks_of(lesson)), words_of(lesson))
            for lesson in found
        ]
        for card, _words in self._cards:
            column.addWidget(card)
        column.addStretch(1)
        self._show_part()
        self._on_filter_changed(self.ui.filter.text())

    def focus_search(self) -> bool:
        """Go to the filter of what is shown."""
        from scrdesk.ui.pages.learning.plan_view import PlanView
        from scrdesk.ui.pages.learning.tables_view import TablesView

        if self.views.key != FINDINGS:
            view = self.views.view(self.views.key)
            if isinstance(view, PlanView | TablesView):
                view.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        if self.ui.full.isHidden():
            return False
        self.ui.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def act(self, deed: str, about: Place) -> None:
        """Do something with a finding, recommendation or action; see :data:`.lesson_card.Act`."""
        data, calls = self._data, self._calls
        lesson = lesson_of(data.lessons, about.get("finding")) if data is not None else None
        if calls is None or lesson is None:
            return
        if deed == "change":
            self.forms.open(about)
        elif deed == "add_recommendation":
            self.forms.open({**about, "what": RECOMMENDATION, "recommendation": None})
        elif deed == "add_action":
            self.forms.open({**about, "what": ACTION, "action": None})
        elif deed == "show":
            self._show_entries(ChronologyFilter(lessons=frozenset({lesson.details.number})))
        elif about.get("what") == FINDING:
            self._edit_finding(deed, lesson)
        else:
            self._edit_recommendation(deed, lesson, about)

    @property
    def _calls(self) -> LearningCalls | None:
        if self.workspace is None or self.review_id is None:
            return None
        return LearningCalls(self.workspace, self.review_id)

    # --- wiring ---

    def _wire(self) -> None:
        from scrdesk.ui.pages.learning.file_work import LearningFiles

        self.files = LearningFiles(self)
        self.ui.filter.textChanged.connect(self._on_filter_changed)
        self.addActions([self.editing.edits.undo_action, self.editing.edits.redo_action])
        self.editing.changed.connect(self._on_changed)
        self._add_button.clicked.connect(self._on_add_wanted)
        self.ui.empty_state.action_clicked.connect(self._on_add_wanted)
        self.views.key_changed.connect(self._show_part)
        self.views.form_wanted.connect(self.forms.open)
        self.views.remove_wanted.connect(self._on_remove_wanted)
        self.views.deed_wanted.connect(self._on_deed_wanted)
        self.ui.empty_state.explain(
            self.tr("No finding is recorded yet"),
            self.tr(
                "Here the findings will stand, each with the entries that are its evidence, the recommendations that "
                "follow from it, and the action plan: who does what by when, what should change, and how it will be "
                "seen. The library and the publication checklist are beside it."
            ),
            self.tr("Add a finding…"),
        )
        self.context.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _remarks_of(self, lesson: Lesson) -> list[str]:
        data = self._data
        if data is None:
            return []
        said = [] if lesson.details.has_evidence else [self.tr("No entry and no paragraph bears this out yet.")]
        names = {each.number for each in lesson.details.recommendations}
        actions = {action.number for each in lesson.details.recommendations for action in each.actions}
        for each in data.remarks:
            if each.about == RECOMMENDATION and each.number in names:
                said.append(self.tr("Recommendation {n}: {remark}").format(n=each.number, remark=each.text))
            elif each.about == ACTION and each.number in actions:
                said.append(self.tr("Action {n}: {remark}").format(n=each.number, remark=each.text))
        return said

    def _show_part(self, _key: str = "") -> None:
        """Show the findings, what to say while there is none, or one of the other views."""
        is_findings = self.views.key == FINDINGS
        self.ui.full.setVisible(is_findings and bool(self._cards))
        self.ui.none.setVisible(is_findings and not self._cards)

    def _open_end(self, loose: Loose) -> None:
        """Open what a loose end is about."""
        if loose.entry is not None:
            self._show_entries(ChronologyFilter(references=frozenset({loose.name})))
        elif loose.key_line is not None:
            self._show_entries(ChronologyFilter(key_lines=frozenset({loose.key_line})))
        else:
            what = ACTION if loose.action else RECOMMENDATION if loose.recommendation else FINDING
            about: Place = {"what": what, "finding": loose.finding, "recommendation": loose.recommendation}
            self.forms.open({**about, "action": loose.action})

    def _show_entries(self, chosen: ChronologyFilter) -> None:
        self.page_wanted.emit("chronology")
        set_chronology_filter(self.window(), chosen)

    # --- what the user does ---

    def _edit_finding(self, deed: str, lesson: Lesson) -> None:
        from scrdesk.services.findings import LessonEdit

        calls, number = self._calls, lesson.details.number
        if calls is None:
            return
        if deed == "remove":
            label = self.tr("finding {n} taken out").format(n=number)
            self.editing.do_lesson(label, LessonEdit(calls.review_id, lesson.id, None))
        elif deed in ("up", "down"):
            place = number + (1 if deed == "down" else -1)
            if 1 <= place <= len(self._cards):
                label = self.tr("finding {n} moved").format(n=number)
                self.editing.do_lesson(label, LessonEdit(calls.review_id, lesson.id, lesson.details, place))

    def _edit_recommendation(self, deed: str, lesson: Lesson, about: Place) -> None:
        from scrdesk.services.findings import LessonEdit

        calls = self._calls
        place, _ = places_of(lesson, about.get("recommendation"), None)
        if calls is None or place is None:
            return
        number = lesson.details.recommendations[place].number
        if deed == "remove":
            label = self.tr("recommendation {n} taken out").format(n=number)
            details = with_recommendation(lesson, place, None)
        else:
            by = 1 if deed == "down" else -1
            if not 0 <= place + by < len(lesson.details.recommendations):
                return
            label, details = (
                self.tr("recommendation {n} moved").format(n=number),
                moved_recommendation(lesson, place, by),
            )
        self.editing.do_lesson(label, LessonEdit(calls.review_id, lesson.id, details))

    def _on_add_wanted(self) -> None:
        self.forms.open({"what": FINDING, "finding": None})

    def _on_remove_wanted(self, kind: type[Record], record_id: int) -> None:
        from scrdesk.services.learning_records import RecordEdit

        if self._calls is not None:
            edit = RecordEdit(kind, self._calls.review_id, RecordId(record_id), None)
            self.editing.do_record(self.tr("{what} taken out").format(what=NAMES[kind]), edit)

    def _on_deed_wanted(self, deed: str, record: object) -> None:
        self.files.do(deed, record)

    # --- what happens ---

    def _on_fetched(self, calls: LearningCalls, data: LearningData) -> None:
        self._data = data
        self.forms.set_data(calls, data)
        self.show_lessons(data.lessons)
        self.views.show_data(data)

    def _on_changed(self) -> None:
        self.refresh()
        self.data_changed.emit()

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
