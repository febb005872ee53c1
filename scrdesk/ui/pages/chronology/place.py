"""Where the chronology stood when the store locked."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import date

from scrdesk.domain.chronology import ChronologyFilter, EntryId
from scrdesk.ui.page import Place

MOST_LINES = 3


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
        agencies, entry, lines = place.get("agencies"), place.get("entry"), place.get("lines")
        chosen = ChronologyFilter(
            text=str(place.get("text") or ""),
            agency_codes=frozenset(str(code) for code in agencies) if isinstance(agencies, list) else frozenset(),
            start=_day(place.get("start")),
            end=_day(place.get("end")),
            only_with_findings=place.get("findings") is True,
        )
        return ChronologyPlace(
            chosen,
            EntryId(entry) if isinstance(entry, int) else None,
            lines if isinstance(lines, int) and 1 <= lines <= MOST_LINES else 2,
            place.get("detail") is not False,
        )


def _day(value: object) -> date | None:
    with contextlib.suppress(ValueError):
        return date.fromisoformat(str(value)) if value else None
    return None
