"""The panel's note on an entry: kept with the entry, through every corrected version of the agency's file."""

from __future__ import annotations

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.panel_note import MAX_NOTE_CHARACTERS, PanelNote
from scrdesk.errors import NotFound, Refused
from scrdesk.services.open_store import Workspace


def note(workspace: Workspace, entry_id: EntryId) -> PanelNote | None:
    """Return the panel's note on an entry, or None when there is none."""
    with workspace.read() as uow:
        return uow.notes.of(entry_id)


def write_note(workspace: Workspace, entry_id: EntryId, text: str) -> str:
    """Write the panel's note on an entry; blank text takes it away. The agency's words are never touched.

    Returns: the note that stood before, or an empty text; writing that again undoes this.

    Raises:
        NotFound: there is no such entry.
        Refused: the note is longer than :data:`~scrdesk.domain.panel_note.MAX_NOTE_CHARACTERS`.
    """
    wanted = text if text.strip() else ""
    if len(wanted) > MAX_NOTE_CHARACTERS:
        raise Refused(
            f"A note can hold {MAX_NOTE_CHARACTERS:,} characters; this one has {len(wanted):,}.",
            remedy="Shorten it, or put it into the minutes.",
        )
    with workspace.write("note written") as uow:
        if not uow.notes.is_entry(entry_id):
            raise NotFound("This entry is not in the store.")
        found = uow.notes.of(entry_id)
        before = found.text if found is not None else ""
        if wanted != before:
            uow.notes.write(entry_id, wanted, workspace.clock().replace(microsecond=0))
            uow.commit(f"entry {entry_id}")
    return before
