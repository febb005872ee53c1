"""What the panel notes on an entry; never part of what the agency wrote."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

MAX_NOTE_CHARACTERS = 20_000
"""Seven printed pages: more than a note, and what is longer belongs into the minutes."""


@dataclass(frozen=True, slots=True)
class PanelNote:
    """A note and when it was last written (local time, to the second)."""

    text: str
    written_at: datetime
