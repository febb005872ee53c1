"""Drafts that stand for good, and what changed between two of them, word by word."""

from __future__ import annotations

import html
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.report_draft import NumberedDraft
from scrdesk.domain.word_difference import PieceKind
from scrdesk.ui.jobs import Pool
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.report.writing import store_calls
from scrdesk.ui.pages.report.writing.store_calls import Rounds
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.spoken import label_of
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView

if TYPE_CHECKING:
    from scrdesk.domain.report_draft import SectionChange
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace

LONGEST_KEPT = 240
"""Signs of unchanged text that are shown round a change; longer stretches are left out with a mark."""


class DraftsView(QWidget):
    """A table of drafts above, what changed below.

    Signals:
        changed: the store was changed.
    """

    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace: Workspace | None = None
        self._review_id: ReviewId | None = None
        self._rounds: Rounds | None = None
        self._changes: tuple[SectionChange, ...] = ()
        self.model: ValueTable[NumberedDraft] = ValueTable(
            (
                ValueColumn(self.tr("Draft"), lambda each: each.number, n_signs=8),
                ValueColumn(self.tr("Frozen"), lambda each: day_in_words(each.frozen_at.date()), 3),
                ValueColumn(self.tr("By"), lambda each: each.frozen_by, 3),
                ValueColumn(self.tr("For"), lambda each: each.note, 6),
            ),
            self,
        )
        self.table = ValueView(self)
        self.table.setObjectName("drafts_table")
        self.table.setAccessibleName(self.tr("Drafts that stand for good"))
        self.table.setModel(self.model)
        self.freeze_button = QPushButton(self.tr("Freeze this draft…"), self)
        self.freeze_button.setObjectName("freeze_draft")
        self.freeze_button.setToolTip(self.tr("Let the report as it reads now stand for good under a number"))
        self.old, self.new = ChoiceBox(self), ChoiceBox(self)
        self.old.setAccessibleName(self.tr("From which draft"))
        self.new.setAccessibleName(self.tr("To which draft"))
        self.reader = QTextBrowser(self)
        self.reader.setObjectName("draft_changes")
        self.reader.setAccessibleName(self.tr("What changed between the two drafts"))
        self._line = TextLabel(self, "", "soft")
        self._lay_out()
        self.freeze_button.clicked.connect(self._on_freeze_clicked)
        self.old.activated.connect(self._ask_changes)
        self.new.activated.connect(self._ask_changes)
        context.theme.changed.connect(self._render)
        self._show(None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(self._line, 1)
        top.addWidget(self.freeze_button)
        column.addLayout(top)
        card = Card(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        column.addWidget(card, 1)
        row = QHBoxLayout()
        row.addWidget(label_of(self.old, self.tr("What changed from"), self))
        row.addWidget(self.old)
        row.addWidget(label_of(self.new, self.tr("to"), self))
        row.addWidget(self.new)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.reader, 2)

    def show_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Fetch the drafts; None forgets everything at once."""
        self._workspace, self._review_id = workspace, review_id
        if workspace is None or review_id is None:
            self._show(None)
            return
        work = partial(store_calls.fetch_rounds, workspace, review_id)
        self._context.jobs.run(Pool.KEEP, work, owner=self, done=self._show)

    def _show(self, rounds: Rounds | None) -> None:
        self._rounds = rounds
        drafts = rounds.drafts if rounds is not None else ()
        self.model.set_rows(tuple(reversed(drafts)))
        self.table.fit_rows()
        self.freeze_button.setEnabled(rounds is not None)
        self._line.setText(
            self.tr("A frozen draft is never changed. What you write goes on in the next one.")
            if drafts
            else self.tr(
                "No draft stands for good yet. Freeze one before it leaves: to the panel, to agencies, to print."
            )
        )
        chosen = self.old.currentData(), self.new.currentData()
        for box, usual in ((self.old, len(drafts) - 1), (self.new, len(drafts))):
            box.clear()
            for draft in drafts:
                box.addItem(draft.number, draft.number)
            if box is self.new:
                box.addItem(self.tr("as it is now"), "")
            place = box.findData(chosen[0 if box is self.old else 1])
            box.setCurrentIndex(place if place >= 0 else max(0, usual))
        self._changes = ()
        self._render()
        if drafts:
            self._ask_changes()

    def _ask_changes(self) -> None:
        old = self.old.currentData()
        if self._workspace is None or self._review_id is None or not old:
            return
        work = partial(store_calls.compare, self._workspace, self._review_id, old, self.new.currentData() or "")
        self._context.jobs.run(
            Pool.KEEP, work, owner=self, done=self._on_changes, failed=self._context.messages.tell_fault
        )

    def _on_changes(self, changes: tuple[SectionChange, ...]) -> None:
        self._changes = changes
        self._render()

    def _render(self) -> None:
        theme = self._context.theme
        looks = {
            PieceKind.REMOVED: f"background-color: {theme.hex('bad_soft')}; color: {theme.hex('bad')}; "
            "text-decoration: line-through",
            PieceKind.ADDED: f"background-color: {theme.hex('good_soft')}; color: {theme.hex('good')}; "
            "text-decoration: underline",
        }
        parts = []
        for change in self._changes:
            if change.is_same:
                continue
            title = change.title or self.tr("{title} (taken out)").format(title=change.was_called)
            if change.title and change.was_called and change.title != change.was_called:
                title = self.tr("{new}, before: {old}").format(new=change.title, old=change.was_called)
            parts.append(f"<h3>{html.escape(title)}</h3><p>")
            for piece in change.pieces:
                words = piece.text
                if piece.kind is PieceKind.KEPT and len(words) > LONGEST_KEPT:
                    half = LONGEST_KEPT // 2
                    words = f"{words[:half]} […] {words[-half:]}"
                shown = html.escape(words).replace("\n", "<br/>")
                look = looks.get(piece.kind)
                parts.append(f'<span style="{look}">{shown}</span>' if look else shown)
            parts.append("</p>")
        if not parts and self._rounds is not None and self._rounds.drafts:
            parts.append(html.escape(self.tr("Nothing changed between these two.")))
        self.reader.setHtml("".join(parts))

    def _on_freeze_clicked(self) -> None:
        from scrdesk.ui.dialogs.freeze_draft import FreezeDraftDialog

        number = self._rounds.next_number if self._rounds is not None else "0.1"
        dialog = FreezeDraftDialog(number, self)
        dialog.told.connect(self.freeze)
        dialog.open()

    def freeze(self, number: str, by: str, note: str) -> None:
        """Let the report stand for good under a number."""
        if self._workspace is None or self._review_id is None:
            return
        work = partial(store_calls.freeze, self._workspace, self._review_id, number, by, note)
        self._context.jobs.run(
            Pool.KEEP, work, owner=self, done=self._on_frozen, failed=self._context.messages.tell_fault
        )

    def _on_frozen(self, number: str) -> None:
        self._context.messages.say(self.tr("Draft {number} stands for good.").format(number=number), "good")
        self.show_review(self._workspace, self._review_id)
        self.changed.emit()
