"""Where people are named: the index of mentions, which rows it was made from, and what people decided."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.mentions.values import Decision, EntryMention, MentionKind, Standing
from scrdesk.domain.people import PersonId
from scrdesk.domain.review import ReviewId
from scrdesk.store import words
from scrdesk.store.family_tables import mention, mention_decision, mention_reading, mention_register
from scrdesk.store.parsed_rows import TEXT_COLUMNS, pairs_from_json, storable
from scrdesk.store.tables import entry, entry_version, person

_BATCH = 500
"""Ids in one question, as in :mod:`scrdesk.store.queries`."""
_MOST_WORDS = 200
"""Words in one question to the word index."""


def mentioning(people: Iterable[PersonId], *, with_offered: bool = False) -> sa.Select[tuple[int]]:
    """Return the ids of the entries that mention any of these people, as a sub-select for the one filter.

    In :mod:`scrdesk.store.queries`: ``yield entry.c.id.in_(mentioning(chosen.people))``. The index follows accepted
    files, decisions on corrected files and changes of the register within the same transaction, so it is current
    whenever it is read; a store made by an older program is brought up to date by
    :func:`scrdesk.services.mentions.bring_up_to_date` (cheap when nothing is to be done).

    Args:
        people: at least one; nobody matches nothing.
        with_offered: also entries where it is doubtful that they are meant.
    """
    standings = [Standing.COUNTED.value, *([Standing.OFFERED.value] if with_offered else [])]
    return sa.select(mention.c.entry_id).where(
        mention.c.person_id.in_(sorted(people)), mention.c.standing.in_(standings)
    )


@dataclass(frozen=True, slots=True)
class EntryText:
    """The words of an entry to be read for names: the row that tells it, and its cells."""

    entry: EntryId
    version: int
    agency: int
    cells: tuple[str, ...]


class Mentions:
    """The index of mentions."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def entries_mentioning(
        self, review_id: ReviewId, people: Collection[PersonId], *, with_offered: bool = False
    ) -> tuple[EntryId, ...]:
        """Return the standing entries of a review that mention any of these people, in chronology order."""
        asked = (
            sa.select(entry.c.id)
            .where(
                entry.c.review_id == review_id,
                entry.c.position.is_not(None),
                entry.c.id.in_(mentioning(people, with_offered=with_offered)),
            )
            .order_by(entry.c.position)
        )
        return tuple(EntryId(each) for each in self._connection.scalars(asked))

    def of_person(self, person_id: PersonId) -> tuple[EntryMention, ...]:
        """Return every mention of a person in standing entries, in chronology order."""
        return self._mentions(mention.c.person_id == person_id)

    def of_entry(self, entry_id: EntryId) -> tuple[EntryMention, ...]:
        """Return every mention in an entry."""
        return self._mentions(mention.c.entry_id == entry_id)

    def all(self, review_id: ReviewId, standing: Standing | None = None) -> tuple[EntryMention, ...]:
        """Return every mention of a review, or those of one standing."""
        where = entry.c.review_id == review_id
        return self._mentions(where if standing is None else sa.and_(where, mention.c.standing == standing.value))

    def n_by_person(self, review_id: ReviewId) -> dict[tuple[PersonId, Standing], int]:
        """Return in how many standing entries each person is mentioned, by standing."""
        asked = (
            sa.select(mention.c.person_id, mention.c.standing, sa.func.count(mention.c.entry_id.distinct()).label("n"))
            .join_from(mention, entry, mention.c.entry_id == entry.c.id)
            .where(entry.c.review_id == review_id, entry.c.position.is_not(None))
            .group_by(mention.c.person_id, mention.c.standing)
        )
        return {
            (PersonId(row.person_id), Standing(row.standing)): row.n for row in self._connection.execute(asked).all()
        }

    def n_named_before(self, review_id: ReviewId, person_id: PersonId, day: date) -> int:
        """Return in how many standing entries that end before a day a person is certainly named."""
        counted = sa.select(sa.func.count()).where(
            entry.c.review_id == review_id,
            entry.c.position.is_not(None),
            entry.c.latest < day,
            entry.c.id.in_(mentioning([person_id])),
        )
        return self._connection.scalar(counted) or 0

    def _mentions(self, where: sa.ColumnElement[bool]) -> tuple[EntryMention, ...]:
        rows = self._connection.execute(
            sa.select(mention)
            .join_from(mention, entry, mention.c.entry_id == entry.c.id)
            .where(where, entry.c.position.is_not(None))
            .order_by(entry.c.position, mention.c.id)
        )
        return tuple(
            EntryMention(
                EntryId(row.entry_id),
                PersonId(row.person_id),
                row.form,
                MentionKind(row.kind),
                Standing(row.standing),
                row.n,
                row.why,
            )
            for row in rows
        )

    # --- keeping the index current ---

    def digest(self, review_id: ReviewId) -> str:
        """Return by which register the names were looked for, or empty."""
        asked = sa.select(mention_register.c.digest).where(mention_register.c.review_id == review_id)
        return self._connection.scalar(asked) or ""

    def set_digest(self, review_id: ReviewId, digest: str) -> None:
        """Keep by which register the names were looked for."""
        self._connection.execute(sa.delete(mention_register).where(mention_register.c.review_id == review_id))
        self._connection.execute(sa.insert(mention_register).values(review_id=review_id, digest=digest))

    def unread(self, review_id: ReviewId) -> tuple[EntryId, ...]:
        """Return the standing entries that were not read for names by the row that tells them now."""
        asked = (
            sa.select(entry.c.id)
            .outerjoin_from(entry, mention_reading, mention_reading.c.entry_id == entry.c.id)
            .where(
                entry.c.review_id == review_id,
                entry.c.current_version_id.is_not(None),
                mention_reading.c.entry_version_id.is_distinct_from(entry.c.current_version_id),
            )
        )
        return tuple(EntryId(each) for each in self._connection.scalars(asked))

    def withdrawn(self, review_id: ReviewId) -> tuple[EntryId, ...]:
        """Return the entries that were read for names and no longer stand."""
        asked = (
            sa.select(entry.c.id)
            .join_from(entry, mention_reading, mention_reading.c.entry_id == entry.c.id)
            .where(entry.c.review_id == review_id, entry.c.current_version_id.is_(None))
        )
        return tuple(EntryId(each) for each in self._connection.scalars(asked))

    def standing_entries(self, review_id: ReviewId) -> tuple[EntryId, ...]:
        """Return every standing entry of a review."""
        asked = sa.select(entry.c.id).where(entry.c.review_id == review_id, entry.c.current_version_id.is_not(None))
        return tuple(EntryId(each) for each in self._connection.scalars(asked))

    def texts(self, entry_ids: Sequence[EntryId]) -> tuple[EntryText, ...]:
        """Return the words of standing entries: what was understood of the row, then every other cell."""
        found = []
        columns = [entry_version.c[name] for name in TEXT_COLUMNS]
        asked = sa.select(
            entry.c.id, entry.c.agency_id, entry_version.c.id.label("version"), entry_version.c.fields, *columns
        ).join_from(entry, entry_version, entry.c.current_version_id == entry_version.c.id)
        n_columns = len(columns)
        for begin in range(0, len(entry_ids), _BATCH):
            some = entry_ids[begin : begin + _BATCH]
            for row in self._connection.execute(asked.where(entry.c.id.in_(some))).all():
                understood = tuple(row[-n_columns:])
                known = set(understood)
                others = tuple(cell for _, cell in pairs_from_json(row.fields) if cell and cell not in known)
                cells = tuple(cell for cell in understood if cell) + others
                found.append(EntryText(EntryId(row.id), row.version, row.agency_id, cells))
        return tuple(found)

    def replace(self, texts: Sequence[EntryText], mentions: Sequence[EntryMention], odd: Collection[EntryId]) -> None:
        """Put what was found in these entries in place of what was known of them; ``odd`` are oddly written."""
        self.forget([each.entry for each in texts])
        if texts:
            self._connection.execute(
                sa.insert(mention_reading),
                [
                    {"entry_id": each.entry, "entry_version_id": each.version, "is_odd": each.entry in odd}
                    for each in texts
                ],
            )
        if mentions:
            self._connection.execute(sa.insert(mention), [_values(each) for each in mentions])

    def forget(self, entry_ids: Sequence[EntryId]) -> None:
        """Forget what was found in these entries; decisions are kept."""
        for table in (mention, mention_reading):
            for begin in range(0, len(entry_ids), _BATCH):
                some = entry_ids[begin : begin + _BATCH]
                self._connection.execute(sa.delete(table).where(table.c.entry_id.in_(some)))

    def holding(self, review_id: ReviewId, sequences: Collection[tuple[str, ...]]) -> tuple[EntryId, ...]:
        """Return the standing entries that can hold any of these folded words, found by the word index.

        Entries written with letters that the index spells otherwise are always among them.
        """
        found: set[int] = set(
            self._connection.scalars(
                sa.select(entry.c.id)
                .join_from(entry, mention_reading, mention_reading.c.entry_id == entry.c.id)
                .where(entry.c.review_id == review_id, mention_reading.c.is_odd)
            )
        )
        # The longest word of each is enough to look for; letters alone only as they stand together.
        wanted = sorted(
            {" ".join(each) if all(len(word) == 1 for word in each) else max(each, key=len) for each in sequences}
        )
        standing = entry.c.current_version_id.is_not(None)
        for begin in range(0, len(wanted), _MOST_WORDS):
            expression = " OR ".join(f'"{each}"' for each in wanted[begin : begin + _MOST_WORDS])
            asked = sa.select(entry.c.id).where(
                entry.c.review_id == review_id, standing, entry.c.id.in_(words.matching(expression))
            )
            found.update(self._connection.scalars(asked))
        return tuple(EntryId(each) for each in sorted(found))

    def all_forms(self, review_id: ReviewId, form: str) -> tuple[EntryMention, ...]:
        """Return every mention of a review by one form."""
        return self._mentions(sa.and_(entry.c.review_id == review_id, mention.c.form == form))

    def set_standing(self, each: EntryMention, standing: Standing) -> None:
        """Let a mention count for something else."""
        self._connection.execute(
            sa.update(mention)
            .where(mention.c.entry_id == each.entry, mention.c.person_id == each.person, mention.c.form == each.form)
            .values(standing=standing.value)
        )

    # --- decisions ---

    def decisions(self, review_id: ReviewId) -> tuple[Decision, ...]:
        """Return what people decided about forms of names."""
        rows = self._connection.execute(
            sa.select(mention_decision)
            .join_from(mention_decision, person, mention_decision.c.person_id == person.c.id)
            .where(person.c.review_id == review_id)
            .order_by(mention_decision.c.id)
        )
        return tuple(
            Decision(
                PersonId(row.person_id),
                row.form,
                None if row.entry_id is None else EntryId(row.entry_id),
                bool(row.is_meant),
            )
            for row in rows
        )

    def decide(self, decision: Decision, at: datetime) -> None:
        """Keep a decision in place of the one there was about the same form, person and entry."""
        self.take_back(decision)
        self._connection.execute(
            sa.insert(mention_decision).values(
                person_id=decision.person,
                form=decision.form,
                entry_id=decision.entry,
                is_meant=decision.is_meant,
                decided_at=at,
            )
        )

    def take_back(self, decision: Decision) -> None:
        """Forget what was decided about this form, person and entry."""
        its_entry = mention_decision.c.entry_id
        self._connection.execute(
            sa.delete(mention_decision).where(
                mention_decision.c.person_id == decision.person,
                mention_decision.c.form == decision.form,
                its_entry.is_(None) if decision.entry is None else its_entry == decision.entry,
            )
        )

    def remove_person(self, person_id: PersonId) -> None:
        """Forget every mention of a person and every decision about them, before they leave the register."""
        for table in (mention, mention_decision):
            self._connection.execute(sa.delete(table).where(table.c.person_id == person_id))


def _values(each: EntryMention) -> dict[str, object]:
    return {
        "entry_id": each.entry,
        "person_id": each.person,
        "form": storable(each.form),
        "kind": each.kind.value,
        "why": storable(each.why),
        "standing": each.standing.value,
        "n": each.n,
    }
