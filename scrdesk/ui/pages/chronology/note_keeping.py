"""Fetches the panel's notes for the pane and stores what is written there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.chronology.note_editor import NoteEditor

if TYPE_CHECKING:
    from scrdesk.domain.chronology import EntryId
    from scrdesk.domain.panel_note import PanelNote
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.sealed_copy import ReviewerComment
    from scrdesk.services.open_store import Workspace


class NoteKeeping(QObject):
    """Stands between the field where a note is written and the store.

    Signals:
        marks_changed: an entry has a note now that had none, or the other way round.
        note_stored: entry id, the note as stored and the note before.
    """

    marks_changed = Signal()
    note_stored = Signal(object, str, str)

    def __init__(self, editor: NoteEditor, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._context = editor, context
        self._workspace: Workspace | None = None
        editor.note_written.connect(self._write)

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Keep notes in this store from now on; the field shows none."""
        if workspace is not self._workspace:
            self._editor.forget()
        self._workspace = workspace

    def fetch(self, entry_id: EntryId) -> None:
        """Show the note on an entry."""
        if self._workspace is not None:
            work = partial(_note, self._workspace, entry_id)
            self._context.jobs.run(Pool.KEEP, work, owner=self, done=self._on_note)  # after what is being written

    @property
    def unsaved(self) -> tuple[EntryId, str] | None:
        """What was typed and is not stored."""
        return self._editor.unsaved

    def put_draft(self, entry_id: EntryId, text: str) -> None:
        """Store a note that could not be stored when it was written; its field shows it when its entry is shown."""
        self._write(entry_id, text)

    def save_now(self) -> None:
        """Store what was typed, at once, on this thread: the store is about to close and no job runs any more."""
        unsaved = self._editor.unsaved
        if unsaved is None or self._workspace is None:
            return
        from scrdesk.services.panel_notes import write_note

        write_note(self._workspace, *unsaved)
        self._editor.tell_saved(*unsaved)

    def _on_note(self, answer: tuple[EntryId, PanelNote | None, tuple[ReviewerComment, ...]]) -> None:
        entry_id, note, comments = answer
        if entry_id == self._editor.wanted_id:
            self._editor.show_note(entry_id, note)
            self._editor.reviewer_comments.show_comments(comments)

    def _write(self, entry_id: EntryId, text: str) -> None:
        if self._workspace is None:
            return
        writing = _Writing(self, entry_id, text)
        work = partial(_write, self._workspace, entry_id, text)
        self._context.jobs.run(
            Pool.KEEP,
            work,
            owner=writing,
            done=writing.on_done,
            failed=writing.on_failed,
        )

    def on_written(self, entry_id: EntryId, text: str, before: str) -> None:
        """A note is stored; one that was emptied can be put back."""
        self._editor.tell_saved(entry_id, text)
        self.note_stored.emit(entry_id, text if text.strip() else "", before)
        if bool(text.strip()) != bool(before):
            self.marks_changed.emit()
        if before and not text.strip():
            self._context.messages.say(
                self.tr("The panel’s note was taken away."),
                "info",
                action=self.tr("Put it back"),
                then=partial(self._put_back, entry_id, before),
            )

    def on_not_written(self, entry_id: EntryId, fault: BaseException) -> None:
        """A note is not stored: say why."""
        self._editor.tell_not_saved(entry_id)
        self._context.messages.tell_fault(fault)

    def _put_back(self, entry_id: EntryId, text: str) -> None:
        self._write(entry_id, text)
        if entry_id == self._editor.entry_id:
            self._editor.put_back(text)


class _Writing(QObject):
    """One note on its way into the store."""

    def __init__(self, keeping: NoteKeeping, entry_id: EntryId, text: str) -> None:
        super().__init__(keeping)
        self._keeping, self._entry_id, self._text = keeping, entry_id, text

    def on_done(self, before: str) -> None:
        """It is stored."""
        self._keeping.on_written(self._entry_id, self._text, before)
        self.deleteLater()

    def on_failed(self, fault: BaseException) -> None:
        """It is not stored."""
        self._keeping.on_not_written(self._entry_id, fault)
        self.deleteLater()


def _note(
    workspace: Workspace, entry_id: EntryId, _: Progress
) -> tuple[EntryId, PanelNote | None, tuple[ReviewerComment, ...]]:
    from scrdesk.services.panel_notes import note
    from scrdesk.services.sealed_copy import comments_on

    return entry_id, note(workspace, entry_id), comments_on(workspace, entry_id)


def _write(workspace: Workspace, entry_id: EntryId, text: str, _: Progress) -> str:
    from scrdesk.services.panel_notes import write_note

    return write_note(workspace, entry_id, text)
