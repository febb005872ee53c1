"""The pane beside the views: fetches the chosen entry, its note and marks, and keeps what is typed there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from scrdesk.domain.age_in_short import spelled
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.ui.jobs import Pool
from scrdesk.ui.models.chronology_model import EntryRole
from scrdesk.ui.page import Place
from scrdesk.ui.pages.chronology import store_calls
from scrdesk.ui.pages.chronology.accounts.other_accounts import beside_the_entry
from scrdesk.ui.pages.chronology.layer_keeping import LayerKeeping
from scrdesk.ui.pages.chronology.note_keeping import NoteKeeping
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.chronology import Entry
    from scrdesk.domain.hand_order import Move
    from scrdesk.services.build_chronology import EntryRow
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.pages.chronology.page import ChronologyPage

DETAIL_AFTER_MS = 40  # holding an arrow key down fetches the entry where it stops, not each one passed


class EntryPane(QObject):
    """What stands beside the list."""

    def __init__(self, page: ChronologyPage) -> None:
        super().__init__(page)
        self._page = page
        self._detail = page.ui.entry_detail
        self._timer = QTimer(self, singleShot=True, interval=DETAIL_AFTER_MS)
        self._timer.timeout.connect(self._on_due)
        self.notes = NoteKeeping(self._detail.ui.note_editor, page.context, self)
        self.notes.marks_changed.connect(page.ui.table_view.refresh)
        self.notes.note_stored.connect(self._on_note_stored)
        self.layer = LayerKeeping(self._detail.ui.layer_editor, page.context, page.edits, self)
        self.accounts = beside_the_entry(page)

    def clear(self) -> None:
        """Forget every word; notes and marks are of the page's store from now on."""
        page = self._page
        self._timer.stop()
        self.notes.set_workspace(page.workspace)
        self.layer.set_review(page.workspace, page.review_id)
        self.accounts.set_review(page.workspace, page.review_id)
        self._detail.clear()

    def save_now(self) -> None:
        """Store what is being written."""
        self.notes.save_now()
        self.layer.save_now()

    def drafts(self) -> Place:
        """Return the note that could not be stored."""
        unsaved = self.notes.unsaved
        return {} if unsaved is None else {"entry": unsaved[0], "text": unsaved[1]}

    def put_draft(self, draft: object) -> None:
        """Store a note that :meth:`drafts` told."""
        if isinstance(draft, dict) and isinstance(draft.get("entry"), int) and isinstance(draft.get("text"), str):
            self.notes.put_draft(EntryId(draft["entry"]), draft["text"])

    def show_soon(self) -> None:
        """Show what is chosen once the choice has come to rest."""
        self._timer.start()

    def on_entry_chosen(self, entry_id: EntryId | None) -> None:
        """Follow the cursor of the view."""
        if entry_id is None:
            self._timer.stop()
            self._detail.clear()
        else:
            self.await_choice()

    def await_choice(self) -> None:
        """Other entries are chosen: show them once the choice has come to rest, and mark nothing meanwhile."""
        self.layer.await_next()
        self._timer.start()

    def _on_due(self) -> None:
        page = self._page
        entry_id = page.views.current.current_id()
        if page.workspace is None or entry_id is None:
            return
        work = partial(store_calls.whole_entry, page.workspace, entry_id)
        page.context.jobs.run(Pool.CASE, work, owner=self, done=self._on_entry)

    def _on_entry(self, found: tuple[Entry, Move | None]) -> None:
        page = self._page
        entry, move = found
        if entry.id != page.views.current.current_id():
            return
        row: EntryRow | None = page.model.index_of(entry.id).data(EntryRole.ROW)
        words = f"{row.when}, {row.time}" if row is not None and row.time else row.when if row is not None else ""
        if not words:
            words = " ".join(part for part in (entry.when.date_text, entry.when.time_text) if part)
        beside = "" if row is None else _beside(row)
        self._detail.show_entry(entry, page.agency(entry.agency_code), words, page.chosen.text, beside, _placed(move))
        self.notes.fetch(entry.id)
        self.accounts.show_entry(entry.id)
        chosen = page.views.current.chosen_ids()
        if entry.id not in chosen or len(chosen) == 1:
            self.layer.show((entry.id,), entry.reference)
        else:
            self.layer.show(chosen, self.tr("{n} entries").format(n=f"{len(chosen):,}"))

    def _on_note_stored(self, entry_id: EntryId, text: str, before: str) -> None:
        if text == before:
            return
        entry = self._detail.entry
        name = entry.reference if entry is not None and entry.id == entry_id else self.tr("an entry")
        label = self.tr("{name}: the panel’s note").format(name=name)
        self._page.edits.remember(label, _write_note, (entry_id, before), merge_key=f"note:{entry_id}")


def _placed(move: Move | None) -> str:
    """Return who placed an entry by hand, when and why."""
    if move is None:
        return ""
    return f"{move.details.who}, {day_in_words(move.moved_at.date())}: {move.details.why}"


def _beside(row: EntryRow) -> str:
    """Return the child's age and the days to the incident in words, as far as they can be reckoned."""
    age = said("child {age}").format(age=said(spelled(row.age))) if row.age else ""
    days = row.before_incident
    incident = said(days)
    if "day" in days and "incident" not in days:
        incident = said("{days} before the incident").format(days=incident)
    elif days == "after":
        incident = said("after the incident")
    return " · ".join(part for part in (age, incident) if part)


def _write_note(workspace: Workspace, edit: tuple[EntryId, str]) -> tuple[EntryId, str]:
    from scrdesk.services.panel_notes import write_note

    return edit[0], write_note(workspace, *edit)
