"""The panel's notes: one to an entry, beside the agency's words and never among them."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.panel_note import PanelNote
from scrdesk.domain.review import ReviewId
from scrdesk.store.parsed_rows import storable
from scrdesk.store.tables import entry, entry_note


class Notes:
    """What the panel wrote on entries. A note belongs to the entry, so it outlives every version of its words."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def of(self, entry_id: EntryId) -> PanelNote | None:
        """Return the note on an entry, or None."""
        found = self._connection.execute(
            sa.select(entry_note.c.text, entry_note.c.written_at).where(entry_note.c.entry_id == entry_id)
        ).first()
        return None if found is None else PanelNote(found.text, found.written_at)

    def all(self, review_id: ReviewId) -> dict[EntryId, str]:
        """Return the notes of a review by entry."""
        rows = self._connection.execute(
            sa.select(entry_note.c.entry_id, entry_note.c.text)
            .join_from(entry_note, entry)
            .where(entry.c.review_id == review_id)
        )
        return {EntryId(row.entry_id): row.text for row in rows}

    def is_entry(self, entry_id: EntryId) -> bool:
        """Whether there is such an entry, standing or withdrawn."""
        return self._connection.scalar(sa.select(entry.c.id).where(entry.c.id == entry_id)) is not None

    def write(self, entry_id: EntryId, text: str, written_at: datetime) -> None:
        """Put a note in place of the one there was; an empty text leaves none."""
        self._connection.execute(sa.delete(entry_note).where(entry_note.c.entry_id == entry_id))
        if text:
            self._connection.execute(
                sa.insert(entry_note).values(entry_id=entry_id, text=storable(text), written_at=written_at)
            )
