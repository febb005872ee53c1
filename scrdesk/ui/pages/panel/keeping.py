"""Stores minutes as they are typed, and remembers each save so that it can be taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scrdesk.domain.panel import MeetingId, MinuteItemId
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.panel import store_calls
from scrdesk.ui.pages.panel.minutes_editor import MinutesEditor, Texts
from scrdesk.ui.undo import Edits

if TYPE_CHECKING:
    from scrdesk.services.minutes import TextEdit
    from scrdesk.services.open_store import Workspace


class MinutesKeeping(QObject):
    """Stands between an editor of minutes and the store.

    Signals:
        stored: texts of an item were stored.
    """

    stored = Signal()

    def __init__(self, editor: MinutesEditor, context: PageContext, edits: Edits, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._context, self._edits = editor, context, edits
        self._workspace: Workspace | None = None
        self.n_under_way = 0
        """How many saves are on their way into the store."""
        self._was_refused = False
        editor.text_written.connect(self._write)

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Keep minutes in this store from now on."""
        if workspace is not self._workspace:  # what was on its way into another is told to nobody
            self.n_under_way, self._was_refused = 0, False
        self._workspace = workspace

    @property
    def is_refused(self) -> bool:
        """Whether what stands in the editor could not be stored."""
        return self._was_refused and self._editor.unsaved is not None

    def save_now(self) -> None:
        """Store what was typed, at once, on this thread: the store is about to close and no job runs any more."""
        unsaved = self._editor.unsaved
        if unsaved is None or self._workspace is None:
            return
        meeting_id, item_id, texts = unsaved
        store_calls.write_text(self._workspace, _edit(meeting_id, item_id, texts))
        self._editor.tell_saved(item_id, texts)

    def _write(self, meeting_id: MeetingId, item_id: MinuteItemId, texts: Texts) -> None:
        if self._workspace is None:
            return
        self.n_under_way += 1
        self._was_refused = False
        writing = _Writing(self, item_id, texts)
        work = partial(store_calls.keep_text, self._workspace, _edit(meeting_id, item_id, texts))
        self._context.jobs.run(Pool.KEEP, work, owner=writing, done=writing.on_done, failed=writing.on_failed)

    def on_written(self, item_id: MinuteItemId, texts: Texts, inverse: TextEdit | None) -> None:
        """Texts are stored."""
        self.n_under_way = max(0, self.n_under_way - 1)
        self._editor.tell_saved(item_id, texts)
        if inverse is not None:
            label = self.tr("minutes of one item")
            self._edits.remember(label, store_calls.write_text, inverse, merge_key=f"minutes:{item_id}")
        self.stored.emit()

    def on_not_written(self, item_id: MinuteItemId, fault: BaseException) -> None:
        """Texts are not stored: say why."""
        self.n_under_way = max(0, self.n_under_way - 1)
        self._was_refused = True
        self._editor.tell_not_saved(item_id)
        self._context.messages.tell_fault(fault)


class _Writing(QObject):
    """Texts on their way into the store."""

    def __init__(self, keeping: MinutesKeeping, item_id: MinuteItemId, texts: Texts) -> None:
        super().__init__(keeping)
        self._keeping, self._item_id, self._texts = keeping, item_id, texts

    def on_done(self, inverse: TextEdit | None) -> None:
        """They are stored."""
        self._keeping.on_written(self._item_id, self._texts, inverse)
        self.deleteLater()

    def on_failed(self, fault: BaseException) -> None:
        """They are not stored."""
        self._keeping.on_not_written(self._item_id, fault)
        self.deleteLater()


def _edit(meeting_id: MeetingId, item_id: MinuteItemId, texts: Texts) -> TextEdit:
    from scrdesk.services.minutes import TextEdit

    return TextEdit(meeting_id, item_id, *texts)
