"""Stands between the field in which a section is written and the store: nothing that was typed is lost on the way."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.report.writing.store_calls import Written

if TYPE_CHECKING:
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.report_draft import SectionId
    from scrdesk.services.compose_report import SectionEdit
    from scrdesk.services.open_store import Workspace


class SectionKeeping(QObject):
    """Texts on their way into the store, and those that it refused.

    Signals:
        stored: the edit and its inverse, None when nothing changed.
        refused: the edit and the fault.
    """

    stored = Signal(object, object)
    refused = Signal(object, object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._sent: dict[SectionId | None, SectionEdit] = {}
        self._not_stored: dict[SectionId | None, SectionEdit] = {}

    def forget(self) -> None:
        """Forget every text; whoever calls has stored them."""
        self._sent.clear()
        self._not_stored.clear()

    def is_refused(self, section_id: SectionId) -> bool:
        """Whether the text of a section is not in the store because it refused."""
        return section_id in self._not_stored

    def with_sent(self, written: Written | None) -> Written | None:
        """Return what was fetched with what is on its way into the store, which is newer."""
        newer = {**self._not_stored, **self._sent}
        if written is None or not newer:
            return written
        sections = []
        for each in written.sections:
            edit = newer.get(each.id)
            sections.append(each if edit is None or edit.details is None else replace(each, details=edit.details))
        return replace(written, sections=tuple(sections))

    def send(self, workspace: Workspace, edit: SectionEdit) -> None:
        """Have a text stored."""
        self._sent[edit.section_id] = edit
        writing = _Writing(self, edit)
        work = partial(_apply, workspace, edit)
        self._context.jobs.run(Pool.KEEP, work, owner=writing, done=writing.on_done, failed=writing.on_failed)

    def save_now(self, workspace: Workspace, last: SectionEdit | None) -> None:
        """Store everything that is under way, and a last edit, at once, on this thread: no job runs any more."""
        from scrdesk.services.compose_report import apply_section

        for edit in (*self._not_stored.values(), *self._sent.values(), *((last,) if last is not None else ())):
            apply_section(workspace, edit)
        self.forget()

    def on_stored(self, edit: SectionEdit, inverse: SectionEdit | None) -> None:
        """A text is stored."""
        if self._sent.get(edit.section_id) is edit:
            del self._sent[edit.section_id]
        self._not_stored.pop(edit.section_id, None)
        self.stored.emit(edit, inverse)

    def on_not_stored(self, edit: SectionEdit, fault: BaseException) -> None:
        """A text is not stored; it stays as typed, and the next key, or coming back to it, tries again."""
        self._sent.pop(edit.section_id, None)
        self._not_stored[edit.section_id] = edit
        self.refused.emit(edit, fault)


class _Writing(QObject):
    """One text on its way into the store."""

    def __init__(self, keeping: SectionKeeping, edit: SectionEdit) -> None:
        super().__init__(keeping)
        self._keeping, self._edit = keeping, edit

    def on_done(self, inverse: SectionEdit | None) -> None:
        """It is stored."""
        self._keeping.on_stored(self._edit, inverse)
        self.deleteLater()

    def on_failed(self, fault: BaseException) -> None:
        """It is not stored."""
        self._keeping.on_not_stored(self._edit, fault)
        self.deleteLater()


def _apply(workspace: Workspace, edit: SectionEdit, _: Progress) -> SectionEdit | None:
    from scrdesk.services.compose_report import apply_section

    return apply_section(workspace, edit)
