"""Accounts of one event as a view of the chronology page: side by side, one-sided contacts, questions to agencies."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from scrdesk.domain.accounts.links import Explanation, LinkDecision, LinkId, NewLink
from scrdesk.domain.accounts.questions import QuestionId, QuestionText
from scrdesk.domain.chronology import ChronologyFilter, EntryId
from scrdesk.services.link_accounts import (
    ComparedDifference,
    ExplanationEdit,
    LinkEdit,
    apply_explanation,
    apply_link,
)
from scrdesk.services.questions import QuestionEdit, apply_question, question_of_contact, question_of_difference
from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.chronology.accounts import store_calls
from scrdesk.ui.pages.chronology.accounts.comparison_pane import ComparisonPane
from scrdesk.ui.pages.chronology.accounts.contact_pane import ContactLine, ContactPane
from scrdesk.ui.pages.chronology.accounts.event_list import EventLine, EventList, event_lines
from scrdesk.ui.pages.chronology.accounts.question_pane import QuestionPane
from scrdesk.ui.pages.chronology.accounts.store_calls import Compared, Loaded
from scrdesk.ui.pages.chronology.views import ChronologyView
from scrdesk.ui.undo import Edits
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.words import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrdesk.domain.labels import Labels
    from scrdesk.domain.review import Agency, ReviewId
    from scrdesk.services.build_chronology import Shown
    from scrdesk.services.open_store import Workspace

EVENTS, CONTACTS, QUESTIONS = "events", "contacts", "questions"
NAMES, LABELS = "names", "labels"
LIST_PX = 275
MARGIN_PX = 20


class AccountsView(ChronologyView):
    """Suggestions, decisions, one-sided contacts and questions; the filter of the page does not narrow them."""

    has_pane = False

    def __init__(self, context: PageContext, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._edits = context, edits
        self._agencies: dict[str, Agency] = {}
        self._loaded: Loaded | None = None
        self._token = 0
        self._is_behind = True
        self._wanted: frozenset[EntryId] = frozenset()
        self._shown_line = EventLine((), (), "")
        self._part = SegmentedSwitch()
        self._part.setObjectName("accounts_part")
        self._part.setAccessibleName(self.tr("What is shown of the accounts"))
        self._part.offer(
            [
                (EVENTS, self.tr("Side by side")),
                (CONTACTS, self.tr("One-sided")),
                (QUESTIONS, self.tr("Questions")),
            ],
            EVENTS,
        )
        self._naming = SegmentedSwitch()
        self._naming.setObjectName("accounts_naming")
        self._naming.setAccessibleName(self.tr("Names or labels"))
        self._naming.offer([(NAMES, self.tr("Names")), (LABELS, self.tr("Labels"))], NAMES)
        self.events = EventList(context.theme, self)
        self.comparison = ComparisonPane(context.theme, self)
        self.contacts = ContactPane(context.theme, self)
        self.questions = QuestionPane(context.theme, self)
        self._split = QSplitter(self)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.events)
        holder = QWidget(self._split)
        right = QVBoxLayout(holder)
        right.setContentsMargins(12, 0, 0, 0)
        right.addWidget(self.comparison)
        self._split.addWidget(holder)
        self._split.setStretchFactor(0, 0)
        self._split.setStretchFactor(1, 1)
        self._stack = QStackedWidget(self)
        self._stack.setProperty("kind", "plain")
        for part in (self._split, self.contacts, self.questions):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, 8, MARGIN_PX, 8)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self._part)
        top.addStretch(1)
        top.addWidget(self._naming)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self._wire()
        self._measure()

    def _wire(self) -> None:
        self._part.chosen.connect(self.show_part)
        self._naming.chosen.connect(self._on_naming_chosen)
        self.events.chosen.connect(self._on_event_chosen)
        self.comparison.decided.connect(self._on_decided)
        self.comparison.taken_back.connect(self._on_taken_back)
        self.comparison.ask_wanted.connect(self._on_ask_of_difference)
        self.comparison.explain_wanted.connect(self._on_explain)
        self.comparison.entry_wanted.connect(self.entry_wanted)
        self.contacts.ask_wanted.connect(self._on_ask_of_contact)
        self.contacts.entry_wanted.connect(self.entry_wanted)
        self.questions.kept.connect(self._on_question_kept)
        self.questions.letters_wanted.connect(self._on_letters_wanted)
        self._context.theme.changed.connect(self._measure)

    # --- what the page asks ---

    def set_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Show another review, or nothing."""
        self._is_behind = True
        super().set_review(workspace, review_id)

    def clear(self) -> None:
        """Forget every word."""
        self._token += 1
        self._loaded = None
        self._is_behind = True
        self._wanted = frozenset()
        self._shown_line = EventLine((), (), "")
        self.events.clear()
        self.comparison.show_nothing("", "")
        self.contacts.show_contacts((), None)
        self.questions.clear()

    def set_agencies(self, agencies: Sequence[Agency]) -> None:
        """Tell the agencies."""
        if tuple(self._agencies.values()) != tuple(agencies):
            self._agencies = {agency.code: agency for agency in agencies}
            self.questions.set_agencies(agencies)
            kinds = {agency.code: agency.kind for agency in agencies}
            for part in (self.events, self.contacts, self.questions):
                part.agency_words.set_agencies(kinds)
                part.table.fit_rows()

    def show_filter(self, chosen: ChronologyFilter, shown: Shown) -> None:  # noqa: ARG002 - accounts hide nothing
        """Compute anew when the store has changed; a filter alone changes nothing here."""
        if self._is_behind:
            self._ask()

    def refresh(self) -> None:
        """Words or decisions may have changed."""
        self._is_behind = True

    def go_to(self, entry_id: EntryId) -> bool:
        """Show the accounts of the event that an entry is of."""
        return self.compare(frozenset((entry_id,)))

    def compare(self, entries: frozenset[EntryId]) -> bool:
        """Show these entries side by side; once the groups are here, when they are still being computed."""
        self.show_part(EVENTS)
        self._wanted = entries
        if self._loaded is None or self._is_behind:
            return True
        return self._show_wanted()

    def focus_view(self) -> None:
        """Take the cursor."""
        self.events.table.setFocus()

    def show_part(self, key: str) -> None:
        """Show suggestions, contacts or questions."""
        self._part.choose(key)
        parts = {EVENTS: self._split, CONTACTS: self.contacts, QUESTIONS: self.questions}
        self._stack.setCurrentWidget(parts[key])

    # --- what is shown ---

    def _ask(self) -> None:
        if self.workspace is None or self.review_id is None:
            return
        self._is_behind = False
        self._token += 1
        self._context.jobs.run(
            Pool.CASE,
            partial(store_calls.load, self.workspace, self.review_id, self._token),
            owner=self,
            done=self._on_loaded,
            failed=self._context.messages.tell_fault,
            what=self.tr("Comparing accounts"),
        )

    def _on_loaded(self, loaded: Loaded) -> None:
        if loaded.token != self._token:
            return
        self._loaded = loaded
        self.comparison.offer_who(loaded.who)
        self._show_loaded()
        if self._wanted:
            self._show_wanted()

    def _show_loaded(self) -> None:
        loaded = self._loaded
        if loaded is None:
            return
        labels = self._labels()
        self.questions.show_questions(loaded.questions, labels)
        states = {each.details.key: each.details.state.value for each in loaded.questions if each.details.key}
        lines = [
            ContactLine(name, contact, states.get(question_of_contact(contact, name).key, ""))
            for name, contact in loaded.findings.contacts
        ]
        self.contacts.show_contacts(lines, labels)
        found = event_lines(loaded.findings)
        self.events.show_lines(found, loaded.findings.n_groups)
        if not found:
            self.comparison.show_nothing(
                self.tr("No two accounts seem to be of one event"),
                self.tr(
                    "Entries of different agencies are compared by day, people, kind and words. Add what agencies "
                    "send; suggestions appear here by themselves."
                ),
            )

    def _show_wanted(self) -> bool:
        wanted, self._wanted = self._wanted, frozenset()
        if self.events.choose(wanted):
            return True
        if len(wanted) > 1:
            self._compare(EventLine(tuple(sorted(wanted)), (), ""))
            return True
        return False

    def _on_event_chosen(self, line: EventLine | None) -> None:
        if line is not None:
            self._compare(line)

    def _compare(self, line: EventLine) -> None:
        if self.workspace is None or self.review_id is None:
            return
        self._shown_line = line
        work = partial(store_calls.compare, self.workspace, self.review_id, line.entries, self._token)
        self._context.jobs.run(
            Pool.CASE, work, owner=self, done=self._on_compared, failed=self._context.messages.tell_fault
        )

    def _on_compared(self, compared: Compared) -> None:
        if compared.token != self._token:
            return
        if compared.comparison is None:
            self.comparison.show_nothing(
                self.tr("These accounts no longer stand together"),
                self.tr("An agency has withdrawn one of them. The decision stays in the trail."),
            )
            return
        shown = {entry.id for entry in compared.comparison.accounts}
        if shown <= set(self._shown_line.entries):
            reasons = self._shown_line.reasons
            self.comparison.show_comparison(compared.comparison, reasons, self._agencies, self._labels())

    def _labels(self) -> Labels | None:
        """Return what replaces names, or None while names are shown."""
        if self._loaded is None or self._naming.chosen_key != LABELS:
            return None
        return self._loaded.labels

    # --- what is decided ---

    def _on_decided(self, decision: LinkDecision, reason: str, who: str) -> None:
        comparison = self.comparison.comparison
        if comparison is None or self.review_id is None:
            return
        entries = tuple(entry.id for entry in comparison.accounts)
        names = ", ".join(entry.reference for entry in comparison.accounts)
        self._edits.do(
            self.tr("{names}: {decision}").format(names=names, decision=decision.value),
            apply_link,
            LinkEdit(self.review_id, make=NewLink(entries, decision, reason, who)),
        )

    def _on_taken_back(self, link_id: LinkId) -> None:
        if self.review_id is not None:
            edit = LinkEdit(self.review_id, take_back=(link_id,))
            self._edits.do(self.tr("take back a decision on accounts"), apply_link, edit)

    def _on_explain(self, each: ComparedDifference) -> None:
        before = each.explanation.text if each.explanation is not None else each.difference.explained
        dialog = QInputDialog(self)
        dialog.setObjectName("explain_difference")
        dialog.setWindowTitle(self.tr("Explain a difference"))
        dialog.setLabelText(self.tr("Why the accounts differ on: {what}").format(what=each.difference.about))
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.setTextValue(before)
        dialog.textValueSelected.connect(partial(self._on_explained, each.key))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_explained(self, key: str, text: str) -> None:
        if self.review_id is not None:
            edit = ExplanationEdit(self.review_id, Explanation(key, text, self.comparison.who))
            self._edits.do(self.tr("explain a difference"), apply_explanation, edit)

    # --- questions ---

    def _on_ask_of_difference(self, each: ComparedDifference, entry_id: EntryId) -> None:
        comparison = self.comparison.comparison
        if comparison is not None:
            names = {entry.id: entry.reference for entry in comparison.accounts}
            self._write(question_of_difference(each.difference, entry_id, names))

    def _on_ask_of_contact(self, line: ContactLine) -> None:
        self._write(question_of_contact(line.contact, line.reference))

    def _write(self, details: QuestionText) -> None:
        self.show_part(QUESTIONS)
        self.questions.write_new(details)

    def _on_question_kept(self, question_id: QuestionId | None, details: QuestionText) -> None:
        if self.review_id is not None:
            words = self.tr("question to {agency}").format(agency=details.agency_code)
            self._edits.do(words, apply_question, QuestionEdit(self.review_id, question_id, details))

    def _on_letters_wanted(self) -> None:
        ask_save_file(
            self,
            self.tr("Write letters"),
            self.tr("Questions to agencies.docx"),
            [(self.tr("Word document"), ".docx")],
            self._write_letters,
            protected=self._write_letters,
        )

    def _write_letters(self, path: Path, password: str = "") -> None:
        if self.workspace is not None and self.review_id is not None:
            self._context.jobs.run(
                Pool.CASE,
                partial(store_calls.write_letters, self.workspace, self.review_id, path, password),
                owner=self,
                done=self._on_letters_written,
                failed=self._context.messages.tell_fault,
                what=self.tr("Writing letters"),
            )

    def _on_letters_written(self, n_questions: int) -> None:
        self._context.messages.say(
            self.tr("{questions} written as letters.").format(questions=counted(n_questions, "question", "questions")),
            "good",
        )

    # --- looks ---

    def _on_naming_chosen(self, _key: str) -> None:
        self._show_loaded()
        comparison = self.comparison.comparison
        if comparison is not None:
            self.comparison.show_comparison(comparison, self._shown_line.reasons, self._agencies, self._labels())

    def _measure(self) -> None:
        self.events.setMinimumWidth(self._context.theme.px(LIST_PX))
