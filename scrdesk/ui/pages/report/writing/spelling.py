"""Spelling of the section that is written: the dictionary comes after the text, never before the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.report.writing import store_calls
from scrdesk.ui.pages.report.writing.section_editor import SectionEditor
from scrdesk.ui.undo import Edits

if TYPE_CHECKING:
    from scrdesk.domain.report_text.spelling import Speller
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace


class Spelling(QObject):
    """Fetches what is known of a review's words, and keeps words of one's own."""

    def __init__(self, context: PageContext, edits: Edits, editor: SectionEditor) -> None:
        super().__init__(editor)
        self._context, self._edits, self._editor = context, edits, editor
        self._of: tuple[Workspace, ReviewId] | None = None
        editor.word_kept.connect(self._on_word_kept)
        edits.changed.connect(self._on_edit_done)

    def show_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Check by the words of this review; None forgets them."""
        self._of = (workspace, review_id) if workspace is not None and review_id is not None else None
        if self._of is None:
            self._editor.check_spelling(None)
            return
        work = partial(store_calls.fetch_speller, *self._of)
        self._context.jobs.run(Pool.KEEP, work, owner=self, done=partial(self._on_speller, self._of))

    def _on_speller(self, of: tuple[Workspace, ReviewId], speller: Speller) -> None:
        if of == self._of:
            self._editor.check_spelling(speller)

    def _on_word_kept(self, word: str) -> None:
        from scrdesk.services.spelling import OwnWordEdit, apply_own_word

        label = self.tr("know the word “{word}”").format(word=word)
        self._edits.do(label, apply_own_word, OwnWordEdit(word, is_known=True), subject=self)

    def _on_edit_done(self, done: object) -> None:
        if getattr(done, "subject", None) is self and self._of is not None:
            self.show_review(*self._of)
