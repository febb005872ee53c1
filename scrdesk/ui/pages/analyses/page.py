"""The analyses: a list at the left, the chosen one at the right with the entries behind every number."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from scrdesk.domain.analysis.register import analyses, analysis
from scrdesk.domain.analysis.result import Line, Settings
from scrdesk.domain.analysis.sent import SentAnalysis
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.ui.filter_place import filter_as_place, filter_in
from scrdesk.ui.forms.ui_analyses_page import Ui_AnalysesPage
from scrdesk.ui.jobs import JobHandle, Pool
from scrdesk.ui.page import Page, PageContext, Place
from scrdesk.ui.pages.analyses import store_calls
from scrdesk.ui.pages.analyses.analysis_list import AnalysisList
from scrdesk.ui.pages.analyses.result_view import ResultView
from scrdesk.ui.pages.analyses.store_calls import Answer, Gathered, Question
from scrdesk.ui.pages.other_pages import filter_of_chronology, set_chronology_filter
from scrdesk.ui.read_only import changes_store
from scrdesk.ui.undo import EditDone, Edits
from scrdesk.ui.widgets.clear_button import offer_clear

LIST_PX = 264
EVERY, FILTERED = "every", "filtered"


class AnalysesPage(Page):
    """One question at a time, computed off the window's thread; what was shown stays until the answer is here."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = self.tr("Analyses")
        self.ui = Ui_AnalysesPage()
        self.ui.setupUi(self)
        offer_clear(self.ui.filter)
        self._all = analyses()
        self._settings: dict[str, Settings] = {}
        self._gathered: Gathered | None = None
        self._question: Question | None = None
        self._answer: Answer | None = None
        self._handle: JobHandle | None = None
        self._chosen = ChronologyFilter()
        self.edits = Edits(context, self)
        """What was sent to the report, to be taken back."""
        self._send_button = QPushButton(self.tr("Send to report"), self)
        self._send_button.setObjectName("send_to_report")
        self._send_button.setProperty("kind", "primary")
        self._send_button.setEnabled(False)
        changes_store(context, self._send_button, self.edits.undo_action, self.edits.redo_action)
        self.list = AnalysisList(self.ui.analysis_list, self)
        self.view = ResultView(context.theme, self.ui.contents)
        self.ui.contents_layout.addWidget(self.view)
        self.ui.basis.offer(
            ((EVERY, self.tr("All entries")), (FILTERED, self.tr("As filtered in the chronology"))), EVERY
        )
        self.list.offer(self._all)
        self._wire()
        self._show_basis()

    @property
    def answer(self) -> Answer | None:
        """What is shown."""
        return self._answer

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return what sends the shown analysis to the report."""
        return (self._send_button,)

    def refresh(self) -> None:
        """Gather the case anew and ask the same question; what is shown stays until the answer is here."""
        self.edits.set_workspace(self.workspace)
        self._gathered = None
        self._chosen = self._wanted_filter()
        self._show_basis()
        if not self.list.key:
            self.list.choose(self._all[0].key)  # asks
        else:
            self._ask()

    def clear(self) -> None:
        """Forget every word."""
        self._stop()
        self.edits.set_workspace(None)
        self._send_button.setEnabled(False)
        self._gathered = self._question = self._answer = None
        self._chosen = ChronologyFilter()
        self._settings = {}
        self.ui.filter.clear()
        self.ui.basis.choose(EVERY)
        self.view.clear()

    def place(self) -> Place:
        """Return which analysis is shown, of which entries, with which numbers."""
        return {
            "key": self.list.key,
            "basis": self.ui.basis.chosen_key,
            "filter": filter_as_place(self._chosen),
            "settings": {key: dict(own) for key, own in self._settings.items()},
        }

    def return_to(self, place: Place) -> None:
        """Show the same again."""
        kept = place.get("settings")
        if isinstance(kept, dict):
            for key, own in kept.items():
                if analysis(str(key)) is not None and isinstance(own, dict):
                    self._settings[str(key)] = {str(name): int(n) for name, n in own.items() if isinstance(n, int)}
        if place.get("basis") == FILTERED:
            self.ui.basis.choose(FILTERED)
            self._chosen = filter_in(place.get("filter"))
        self._show_basis()
        self.show_analysis(str(place.get("key") or ""))

    def focus_search(self) -> bool:
        """Go to the filter."""
        self.ui.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.filter.selectAll()
        return True

    def show_analysis(self, key: str) -> None:
        """Show one of the analyses, for example from another page."""
        if analysis(key) is None:
            return
        self.ui.filter.clear()
        if self.list.key == key:
            self._ask()
        else:
            self.list.choose(key)

    def showEvent(self, event: QShowEvent) -> None:
        """The chronology page may show another part by now."""
        super().showEvent(event)
        wanted = self._wanted_filter()
        if self._answer is not None and wanted != self._chosen:
            self._chosen = wanted
            self._ask()
        self._show_basis()

    # --- wiring ---

    def _wire(self) -> None:
        ui = self.ui
        ui.filter.textChanged.connect(self._on_filter_changed)
        ui.filter.returnPressed.connect(self._on_filter_returned)
        ui.basis.chosen.connect(self._on_basis_chosen)
        self.list.chosen.connect(self._on_analysis_chosen)
        self.view.settings_changed.connect(self._on_settings_changed)
        self.view.entries_wanted.connect(self._on_entries_wanted)
        self._send_button.clicked.connect(self._on_send_clicked)
        self.edits.changed.connect(self._on_edited)
        self.addActions([self.edits.undo_action, self.edits.redo_action])
        self.context.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._on_filter_changed("")

    def _wanted_filter(self) -> ChronologyFilter:
        if self.ui.basis.chosen_key != FILTERED:
            return ChronologyFilter()
        found = filter_of_chronology(self.window())
        return self._chosen if found is None else found

    def _show_basis(self) -> None:
        if self.ui.basis.chosen_key == FILTERED:
            text = self.tr("Looked at: {filter}.").format(filter=self._chosen.described())
        else:
            now = filter_of_chronology(self.window())
            text = (
                self.tr("The chronology now shows: {filter}.").format(filter=now.described())
                if now is not None and not now.is_everything
                else ""
            )
        self.ui.basis_line.setText(text)

    def _ask(self) -> None:
        wanted = analysis(self.list.key)
        if self.workspace is None or self.review_id is None or wanted is None:
            return
        self._stop()
        settings = {**wanted.defaults(), **self._settings.get(wanted.key, {})}
        self._question = Question(self.review_id, wanted, tuple(sorted(settings.items())), self._chosen)
        self._handle = self.context.jobs.run(
            Pool.CASE,
            partial(store_calls.answer, self.workspace, self._question, self._gathered),
            owner=self,
            done=self._on_answer,
            what=self.tr("Looking through the chronology"),
        )

    def _stop(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None and handle.is_running:
            handle.cancel()

    def _on_answer(self, answer: Answer) -> None:
        if answer.question != self._question:
            return
        self._handle = None
        is_same = self._answer is not None and self._answer.question.analysis is answer.question.analysis
        self._gathered, self._answer = answer.gathered, answer
        self.view.show_result(answer.question.analysis, dict(answer.question.settings), answer.result)
        self._send_button.setEnabled(True)
        if not is_same:
            self.ui.result_scroll.verticalScrollBar().setValue(0)

    def _on_filter_changed(self, text: str) -> None:
        self.list.filter_by(text)
        self.ui.shown.setText(self.tr("{shown} of {all} shown").format(shown=self.list.n_shown, all=self.list.n_all))

    def _on_filter_returned(self) -> None:
        self.ui.analysis_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_analysis_chosen(self, _key: str) -> None:
        self._ask()

    def _on_basis_chosen(self, _key: str) -> None:
        self._chosen = self._wanted_filter()
        self._show_basis()
        self._ask()

    def _on_settings_changed(self, settings: Settings) -> None:
        self._settings[self.list.key] = settings
        self._ask()

    def _on_entries_wanted(self, line: Line) -> None:
        if self._answer is None:
            return
        references = self._answer.references(line.entries)
        self.page_wanted.emit("chronology")
        set_chronology_filter(self.window(), ChronologyFilter(references=references))

    def _on_send_clicked(self) -> None:
        if self._answer is None or self.workspace is None or self.review_id is None:
            return
        from scrdesk.services.sent_analyses import SentEdit

        asked = self._answer.question
        sent = SentAnalysis(asked.analysis.key, asked.settings, asked.chosen, self.workspace.clock())
        self.edits.do(
            self.tr("send “{name}” to the report").format(name=asked.analysis.title),
            store_calls.apply_sent,
            SentEdit(self.review_id, sent, is_there=True),
            subject=asked.analysis.title,
        )

    def _on_edited(self, edit: EditDone) -> None:
        title = str(edit.subject)
        self.data_changed.emit()
        if edit.way == "undone":
            self.context.messages.say(self.tr("“{name}” was taken out of the report again.").format(name=title), "info")
        else:
            self.context.messages.say(
                self.tr("“{name}” stands in the report, computed anew whenever it is drafted.").format(name=title),
                "good",
                action=self.tr("Go to Report"),
                then=lambda: self.page_wanted.emit("report"),
            )

    def _on_theme_changed(self) -> None:
        self.ui.list_side.setFixedWidth(self.context.theme.px(LIST_PX))
