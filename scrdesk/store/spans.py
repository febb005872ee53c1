"""When entries happened, and to which lanes of the timeline they belong; narrow questions over a whole review."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, time

import sqlalchemy as sa

from scrdesk.domain.chronology import ChronologyFilter, EntryId
from scrdesk.domain.mentions.values import Standing
from scrdesk.domain.people import PersonId
from scrdesk.domain.review import KeyLineId, ReviewId
from scrdesk.store.family_tables import mention
from scrdesk.store.panel_layer_tables import entry_key_line
from scrdesk.store.queries import left_by
from scrdesk.store.tables import agency, entry, entry_version

_CERTAIN = "certain"


@dataclass(frozen=True, slots=True)
class SpanRow:
    """When an entry happened, as far as it is known."""

    id: EntryId
    agency_code: str
    earliest: date | None
    latest: date | None
    start: time | None
    is_certain: bool


class Spans:
    """Reading only."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def of(self, review_id: ReviewId, chosen: ChronologyFilter) -> tuple[SpanRow, ...]:
        """Return when each entry that a filter leaves happened, in order."""
        asked = (
            sa.select(
                entry.c.id,
                agency.c.code,
                entry.c.earliest,
                entry.c.latest,
                entry_version.c.start,
                entry_version.c.sureness,
            )
            .join_from(entry, agency, entry.c.agency_id == agency.c.id)
            .join(entry_version, entry.c.current_version_id == entry_version.c.id)
            .where(*left_by(review_id, chosen))
            .order_by(entry.c.position)
        )
        return tuple(
            SpanRow(EntryId(row[0]), row[1], row[2], row[3], row[4], row[5] == _CERTAIN)
            for row in self._connection.execute(asked)
        )

    def by_person(self, review_id: ReviewId) -> dict[PersonId, set[EntryId]]:
        """Return which entries name each person of a review, as far as that is settled."""
        asked = (
            sa.select(mention.c.person_id, mention.c.entry_id)
            .distinct()
            .join_from(mention, entry, mention.c.entry_id == entry.c.id)
            .where(entry.c.review_id == review_id, mention.c.standing == Standing.COUNTED.value)
        )
        found: dict[PersonId, set[EntryId]] = defaultdict(set)
        for person_id, entry_id in self._connection.execute(asked):
            found[PersonId(person_id)].add(EntryId(entry_id))
        return found

    def by_key_line(self, review_id: ReviewId) -> dict[KeyLineId, set[EntryId]]:
        """Return which entries the panel put under each key line of enquiry."""
        asked = (
            sa.select(entry_key_line.c.key_line_id, entry_key_line.c.entry_id)
            .join_from(entry_key_line, entry, entry_key_line.c.entry_id == entry.c.id)
            .where(entry.c.review_id == review_id)
        )
        found: dict[KeyLineId, set[EntryId]] = defaultdict(set)
        for key_line_id, entry_id in self._connection.execute(asked):
            found[KeyLineId(key_line_id)].add(EntryId(entry_id))
        return found
