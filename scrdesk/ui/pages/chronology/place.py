"""Where the chronology stood when the store locked."""

from __future__ import annotations

from dataclasses import dataclass

from scrdesk.domain.chronology import ChronologyFilter, EntryId
from scrdesk.ui.delegates.entry_delegate import MAX_LINES, USUAL_LINES
from scrdesk.ui.filter_place import filter_in
from scrdesk.ui.page import Place


@dataclass(frozen=True, slots=True)
class ChronologyPlace:
    """Filter, chosen entry and look of the list."""

    chosen: ChronologyFilter
    entry_id: EntryId | None
    n_lines: int
    has_detail: bool

    @staticmethod
    def read(place: Place) -> ChronologyPlace:
        """Read what the page's ``place`` wrote; whatever is missing or strange is as on a new page."""
        entry, lines = place.get("entry"), place.get("lines")
        return ChronologyPlace(
            filter_in(place.get("filter")),
            EntryId(entry) if isinstance(entry, int) else None,
            lines if isinstance(lines, int) and 1 <= lines <= MAX_LINES else USUAL_LINES,
            place.get("detail") is not False,
        )
