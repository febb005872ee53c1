"""Fetches the panel's layer of what is chosen for the pane, and makes the marks that are chosen there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scrdesk.domain.layer_words import MARK_NAMES
from scrdesk.domain.panel_layer import (
    KINDS,
    NO_MARKS,
    Mark,
    MarksEdit,
    PanelMarks,
    set_on_all,
    value_of,
)
from scrdesk.domain.seen_words import agency_says
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.chronology.layer_editor import LayerEditor, LayerShown
from scrdesk.ui.undo import Edits
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrdesk.domain.chronology import EntryId
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace


class LayerKeeping(QObject):
    """Stands between the marks in the pane and the store."""

    def __init__(self, editor: LayerEditor, context: PageContext, edits: Edits, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._context, self._edits = editor, context, edits
        self._workspace: Workspace | None = None
        self._review_id: ReviewId | None = None
        self._ids: tuple[EntryId, ...] = ()
        self._name = ""
        self.is_awaiting = False
        """Whether another choice is on its way; marks wait for it."""
        editor.mark_made.connect(self._on_mark_made)

    def set_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Keep marks in this store from now on; none is shown."""
        self._editor.save()
        self._ids, self._name = (), ""
        self._editor.forget()
        self._workspace, self._review_id = workspace, review_id

    def await_next(self) -> None:
        """Another choice is on its way: what was typed is handed over, and nothing is marked until it is here."""
        self._editor.save()
        self.is_awaiting = True

    def show(self, ids: tuple[EntryId, ...], name: str) -> None:
        """Show the marks of these entries; what was typed for others is handed over first.

        Args:
            name: what an edit calls them ("POL-0042", "14 entries").
        """
        if ids != self._ids:
            self._editor.save()
        self._ids, self._name = ids, name
        self.is_awaiting = False
        if self._workspace is None or self._review_id is None or not ids:
            self._editor.forget()
            return
        work = partial(_layer, self._workspace, self._review_id, ids)
        self._context.jobs.run(Pool.CASE, work, owner=self, done=self._on_layer)

    def show_again(self) -> None:
        """Show the same entries' marks as they are now."""
        self.show(self._ids, self._name)

    def save_now(self) -> None:
        """Store what was typed, at once, on this thread: the store is about to close and no job runs any more."""
        text = self._editor.unsaved_voice
        if text is None or self._workspace is None or len(self._ids) != 1:
            return
        from scrdesk.services.panel_layer import apply_marks

        apply_marks(self._workspace, set_on_all(self._ids, Mark.VOICE, text))

    def _on_layer(self, answer: tuple[tuple[EntryId, ...], LayerShown]) -> None:
        if answer[0] == self._ids:
            self._editor.show_layer(answer[1])

    def _on_mark_made(self, mark: Mark, value: str, is_set: bool) -> None:
        if self._workspace is None or not self._ids:
            return
        if self.is_awaiting:
            self._editor.show_again()
            return
        edit = set_on_all(self._ids, mark, value, is_set=is_set)
        merge_key = f"voice:{self._ids[0]}" if mark is Mark.VOICE else ""
        label = self._label(mark, value, is_set)
        self._edits.do(label, _apply, edit, merge_key=merge_key, subject=self._ids)

    def _label(self, mark: Mark, value: str, is_set: bool) -> str:
        what = said(MARK_NAMES[mark]).lower()
        if mark is Mark.VOICE:
            return self.tr("{name}: {what}").format(name=self._name, what=what)
        if mark is Mark.TAG:
            way = self.tr("{name}: tag “{tag}”") if is_set else self.tr("{name}: take off “{tag}”")
            return way.format(name=self._name, tag=value)
        if mark is Mark.KEY_LINE:
            return self.tr("{name}: key line of enquiry").format(name=self._name)
        return self.tr("{name}: {what} – {value}").format(
            name=self._name, what=what, value=value or self.tr("not decided")
        )


def _apply(workspace: Workspace, edit: MarksEdit) -> MarksEdit | None:
    from scrdesk.services.panel_layer import apply_marks

    inverse = apply_marks(workspace, edit)
    return inverse if inverse.changes else None


def _layer(
    workspace: Workspace, review_id: ReviewId, ids: tuple[EntryId, ...], _: Progress
) -> tuple[tuple[EntryId, ...], LayerShown]:
    from scrdesk.services import build_chronology, panel_layer, panel_tags, reviews

    found = panel_layer.marks_of(workspace, ids)
    common, differing = in_common([found.get(each, NO_MARKS) for each in ids])
    own = build_chronology.entry(workspace, ids[0]).child_seen if len(ids) == 1 else ""
    tags = {each.word: each.meaning for each in panel_tags.vocabulary()}
    known = {word.casefold() for word in tags}
    used = {word: "" for word, _ in panel_layer.tags_used(workspace, review_id) if word.casefold() not in known}
    lines = tuple((line.id, line.number, line.question) for line in reviews.key_lines(workspace, review_id))
    return ids, LayerShown(len(ids), common, differing, own, agency_says(own), lines, {**tags, **used})


def in_common(marks: Sequence[PanelMarks]) -> tuple[PanelMarks, frozenset[Mark]]:
    """Return the marks that all have, and which are not alike."""
    first = marks[0]
    differing = {mark for mark in (*KINDS, Mark.VOICE) if len({value_of(each, mark) for each in marks}) > 1}
    tags = frozenset.intersection(*(each.tags for each in marks))
    lines = frozenset.intersection(*(each.key_lines for each in marks))
    if any(each.tags != tags for each in marks):
        differing.add(Mark.TAG)
    if any(each.key_lines != lines for each in marks):
        differing.add(Mark.KEY_LINE)
    common = PanelMarks(
        child_seen=None if Mark.CHILD_SEEN in differing else first.child_seen,
        seen_alone=None if Mark.SEEN_ALONE in differing else first.seen_alone,
        voice="" if Mark.VOICE in differing else first.voice,
        attendance=None if Mark.ATTENDANCE in differing else first.attendance,
        significance=None if Mark.SIGNIFICANCE in differing else first.significance,
        footing=None if Mark.FOOTING in differing else first.footing,
        tags=tags,
        key_lines=lines,
    )
    return common, frozenset(differing)
