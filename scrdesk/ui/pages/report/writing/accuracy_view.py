"""The round of factual accuracy: what agencies and family say about drafts, and what was decided."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.report_draft import Comment, CommentDecision, NewComment
from scrdesk.ui.jobs import Pool
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.report.writing import store_calls
from scrdesk.ui.pages.report.writing.pack_files import PackFiles
from scrdesk.ui.pages.report.writing.pack_returns import PackReturns
from scrdesk.ui.pages.report.writing.store_calls import Rounds
from scrdesk.ui.short_days import short_day
from scrdesk.ui.undo import Edits
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.clear_button import offer_clear
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView
from scrdesk.ui.words import counted, said

if TYPE_CHECKING:
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace


class AccuracyView(QWidget):
    """Comments by number; a line opens with Enter.

    Signals:
        changed: the store was changed.
    """

    changed = Signal()

    def __init__(self, context: PageContext, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._edits = context, edits
        self._workspace: Workspace | None = None
        self._review_id: ReviewId | None = None
        self._rounds: Rounds | None = None
        self.model: ValueTable[Comment] = ValueTable(
            (
                ValueColumn(self.tr("No."), lambda each: str(each.number), n_signs=4),
                ValueColumn(self.tr("From"), lambda each: each.details.agency_code or self.tr("Family"), n_signs=7),
                ValueColumn(self.tr("Received"), lambda each: short_day(each.details.received), n_signs=12),
                ValueColumn(self.tr("Draft"), lambda each: each.details.draft, n_signs=6),
                ValueColumn(self.tr("Paragraph"), self._place_of, 2),
                ValueColumn(self.tr("As written"), lambda each: each.details.as_written, 4),
                ValueColumn(self.tr("Should be"), lambda each: each.details.should_be, 4),
                ValueColumn(self.tr("Status"), _decided, n_signs=9),
            ),
            self,
        )
        self.table = ValueView(self)
        self.table.setObjectName("comments_table")
        self.table.setAccessibleName(self.tr("Comments on drafts"))
        self.table.setModel(self.model)
        self.search = QLineEdit(self)
        self.search.setObjectName("comments_search")
        self.search.setPlaceholderText(self.tr("Filter"))
        self.search.setAccessibleName(self.tr("Filter the comments"))
        offer_clear(self.search)
        self.add_button = QPushButton(self.tr("Add a comment…"), self)
        self.add_button.setObjectName("add_comment")
        self.pack_button = QPushButton(self.tr("Accuracy pack…"), self)
        self.pack_button.setObjectName("accuracy_pack")
        self.pack_button.setToolTip(self.tr("What one agency gets to check a draft: only what is about it"))
        self.packs = PackFiles(context, self)
        self.read_button = QPushButton(self.tr("Read a pack back…"), self)
        self.read_button.setObjectName("read_pack")
        self.read_button.setToolTip(
            self.tr("Take in what an agency wrote on its accuracy pack, each comment at its paragraph")
        )
        self.returns = PackReturns(context, edits, self)
        self._line = TextLabel(self, "", "soft")
        self._lay_out()
        self.search.textChanged.connect(self.model.set_filter)
        self.add_button.clicked.connect(partial(self._open, None))
        self.pack_button.clicked.connect(self._on_pack_clicked)
        self.read_button.clicked.connect(self._on_read_clicked)
        self.table.activated.connect(self._on_activated)
        edits.changed.connect(self._on_edit_done)
        self._show(None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self.pack_button)
        row.addWidget(self.read_button)
        row.addWidget(self.add_button)
        column.addLayout(row)
        column.addWidget(self._line)
        card = Card(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        column.addWidget(card, 1)

    def show_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Fetch the comments; None forgets everything at once."""
        self._workspace, self._review_id = workspace, review_id
        self.packs.show_review(workspace, review_id)
        self.returns.show_review(workspace, review_id)
        if workspace is None or review_id is None:
            self._show(None)
            return
        work = partial(store_calls.fetch_rounds, workspace, review_id)
        self._context.jobs.run(Pool.KEEP, work, owner=self, done=self._show)

    def _show(self, rounds: Rounds | None) -> None:
        self._rounds = rounds
        comments = rounds.comments if rounds is not None else ()
        self.model.set_rows(comments)
        self.table.fit_rows()
        self.add_button.setEnabled(rounds is not None and bool(rounds.drafts))
        for button in (self.pack_button, self.read_button):
            button.setEnabled(rounds is not None and bool(rounds.drafts) and bool(rounds.agencies))
        if rounds is None:
            self._line.clear()
        elif not rounds.drafts:
            self._line.setText(self.tr("Comments are on a draft that stands for good: freeze one under Drafts first."))
        elif not comments:
            self._line.setText(self.tr("No comment has come yet."))
        else:
            n_open = sum(1 for each in comments if each.details.decision is CommentDecision.OPEN)
            n_lost = sum(1 for each in comments if not rounds.places[each.id])
            text = self.tr("{all}, {open} to decide. Enter opens one.")
            if n_lost:
                text = self.tr("{all}, {open} to decide, {lost} without a place in the draft. Enter opens one.")
            all_told = counted(len(comments), "comment", "comments")
            self._line.setText(text.format(all=all_told, open=n_open, lost=n_lost))

    def _on_pack_clicked(self) -> None:
        if self._rounds is not None:
            self.packs.ask(self._rounds.agencies, self._rounds.drafts)

    def _on_read_clicked(self) -> None:
        if self._rounds is not None:
            self.returns.ask(self._rounds.agencies, self._rounds.drafts)

    def _place_of(self, comment: Comment) -> str:
        place = comment.details.paragraph
        if self._rounds is not None and self._rounds.places.get(comment.id, True):
            return place
        text: str = self.tr("{place} (not in the draft)") if place else self.tr("no paragraph")
        return text.format(place=place)

    def _on_activated(self, index: QModelIndex) -> None:
        self._open(self.model.row_at(index))

    def _open(self, comment: Comment | None, _is_checked: bool = False) -> None:
        rounds, workspace = self._rounds, self._workspace
        if rounds is None or workspace is None or not rounds.drafts:
            return
        from scrdesk.ui.dialogs.accuracy_comment import AccuracyCommentDialog

        dialog = AccuracyCommentDialog(
            [draft.number for draft in rounds.drafts],
            [(agency.code, agency.name) for agency in rounds.agencies],
            workspace.clock().date(),
            comment.details if comment is not None else None,
            self,
        )
        dialog.told.connect(partial(self._keep, comment))
        dialog.open()

    def _keep(self, comment: Comment | None, details: NewComment) -> None:
        if self._review_id is None:
            return
        from scrdesk.services.numbered_drafts import CommentEdit, apply_comment

        number = str(comment.number) if comment is not None else ""
        label = self.tr("comment {number}").format(number=number) if number else self.tr("add a comment")
        edit = CommentEdit(self._review_id, comment.id if comment is not None else None, details)
        self._edits.do(label, apply_comment, edit, subject=self)

    def _on_edit_done(self, done: object) -> None:
        if getattr(done, "subject", None) in (self, self.returns):
            self.show_review(self._workspace, self._review_id)
            self.changed.emit()


def _decided(comment: Comment) -> str:
    details = comment.details
    if details.decision is CommentDecision.OPEN:
        return said("received")
    done = said(", done in {where}").format(where=details.done_in) if details.done_in else ""
    return f"{said(details.decision.value)}{done}"
