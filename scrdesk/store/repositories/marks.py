"""The panel's marks on entries: single marks, tags and key lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.mark_values import Attendance, Footing, Significance, Stated
from scrdesk.domain.panel_layer import NO_MARKS, PanelMarks, value_of
from scrdesk.domain.panel_layer import Mark as MarkName
from scrdesk.domain.review import KeyLineId, ReviewId
from scrdesk.store.panel_layer_tables import entry_key_line, entry_marks, entry_tag
from scrdesk.store.parsed_rows import storable
from scrdesk.store.rows import AnyRow
from scrdesk.store.tables import entry, key_line

MAX_IDS = 500
SINGLE = ("child_seen", "seen_alone", "voice", "attendance", "significance", "footing")


class _Asked(NamedTuple):
    """The three questions for the marks of some entries."""

    single: sa.Select[*tuple[object, ...]]
    tags: sa.Select[*tuple[object, ...]]
    lines: sa.Select[*tuple[object, ...]]


def _asked_of(mine: sa.Select[tuple[int]] | sa.BindParameter[Sequence[int]]) -> _Asked:
    return _Asked(
        sa.select(*entry_marks.c).where(entry_marks.c.entry_id.in_(mine)),
        sa.select(entry_tag.c.entry_id, entry_tag.c.word).where(entry_tag.c.entry_id.in_(mine)),
        sa.select(entry_key_line.c.entry_id, entry_key_line.c.key_line_id).where(entry_key_line.c.entry_id.in_(mine)),
    )


# Made once: each key of a search asks them of a screen of rows, and making them took as long as answering.
_THESE: sa.BindParameter[Sequence[int]] = sa.bindparam("ids", expanding=True)
_OF_THESE = _asked_of(_THESE)
_REVIEWS_OF_THESE = sa.select(entry.c.review_id).where(entry.c.id.in_(_THESE)).distinct()


class Marks:
    """Marks belong to the entry, so they outlive every version of its words."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def of(self, entry_ids: Sequence[EntryId]) -> dict[EntryId, PanelMarks]:
        """Return the marks of these entries; an entry without any is left out."""
        found: dict[EntryId, PanelMarks] = {}
        for some in _parts(entry_ids):
            found.update(self._found(_OF_THESE, {"ids": some}))
        return found

    def all(self, review_id: ReviewId) -> dict[EntryId, PanelMarks]:
        """Return the marks of every standing entry of a review that has any."""
        mine = sa.select(entry.c.id).where(entry.c.review_id == review_id, entry.c.position.is_not(None))
        return self._found(_asked_of(mine), {})

    def _found(self, asked: _Asked, of_whom: dict[str, object]) -> dict[EntryId, PanelMarks]:
        tags: dict[int, set[str]] = defaultdict(set)
        for row in self._connection.execute(asked.tags, of_whom):
            tags[row.entry_id].add(row.word)
        lines: dict[int, set[KeyLineId]] = defaultdict(set)
        for row in self._connection.execute(asked.lines, of_whom):
            lines[row.entry_id].add(KeyLineId(row.key_line_id))
        rows = {row.entry_id: row for row in self._connection.execute(asked.single, of_whom)}
        found: dict[EntryId, PanelMarks] = {}
        for entry_id in rows.keys() | tags.keys() | lines.keys():
            single_marks = _marks(rows[entry_id]) if entry_id in rows else NO_MARKS
            found[EntryId(entry_id)] = replace(
                single_marks,
                tags=frozenset(tags.get(entry_id, ())),
                key_lines=frozenset(lines.get(entry_id, ())),
            )
        return found

    def write(self, before: Mapping[EntryId, PanelMarks], after: Mapping[EntryId, PanelMarks], at: datetime) -> None:
        """Put the marks ``after`` in place of those ``before``; both name the same entries."""
        for entry_id, marks in after.items():
            old = before.get(entry_id, NO_MARKS)
            if _single(marks) != _single(old):
                self._write_single(entry_id, marks, at)
            gone = [{"its_id": entry_id, "its_word": tag.casefold()} for tag in old.tags - marks.tags]
            if gone:
                self._connection.execute(_TAG_OFF, gone)
            new = [{"entry_id": entry_id, "word": storable(t), "folded": t.casefold()} for t in marks.tags - old.tags]
            if new:
                self._connection.execute(sa.insert(entry_tag), new)
            off = [{"its_id": entry_id, "its_line": line} for line in old.key_lines - marks.key_lines]
            if off:
                self._connection.execute(_LINE_OFF, off)
            on = [{"entry_id": entry_id, "key_line_id": line} for line in marks.key_lines - old.key_lines]
            if on:
                self._connection.execute(sa.insert(entry_key_line), on)

    def _write_single(self, entry_id: EntryId, marks: PanelMarks, at: datetime) -> None:
        values = _single(marks)
        self._connection.execute(sa.delete(entry_marks).where(entry_marks.c.entry_id == entry_id))
        if any(values.values()):
            self._connection.execute(sa.insert(entry_marks).values(entry_id=entry_id, written_at=at, **values))

    def known(self, entry_ids: Iterable[EntryId]) -> set[EntryId]:
        """Return those of these ids that are entries, standing or withdrawn."""
        found: set[EntryId] = set()
        for some in _parts(tuple(entry_ids)):
            found.update(
                EntryId(each) for each in self._connection.scalars(sa.select(entry.c.id).where(entry.c.id.in_(some)))
            )
        return found

    def review_of(self, entry_ids: Iterable[EntryId]) -> set[ReviewId]:
        """Return the reviews that these entries belong to."""
        found: set[ReviewId] = set()
        for some in _parts(tuple(entry_ids)):
            found.update(ReviewId(each) for each in self._connection.scalars(_REVIEWS_OF_THESE, {"ids": some}))
        return found

    def tags_used(self, review_id: ReviewId) -> tuple[tuple[str, int], ...]:
        """Return the tags of a review's standing entries with how often each, by word."""
        rows = self._connection.execute(
            sa.select(sa.func.min(entry_tag.c.word).label("word"), sa.func.count().label("n"))
            .join_from(entry_tag, entry)
            .where(entry.c.review_id == review_id, entry.c.position.is_not(None))
            .group_by(entry_tag.c.folded)
            .order_by(entry_tag.c.folded)
        )
        return tuple((row.word, row.n) for row in rows)

    def key_line_numbers(self, key_lines: Iterable[KeyLineId]) -> dict[KeyLineId, tuple[ReviewId, int]]:
        """Return review and number of these key lines; those that do not exist are left out."""
        rows = self._connection.execute(
            sa.select(key_line.c.id, key_line.c.review_id, key_line.c.number).where(
                key_line.c.id.in_(sorted(set(key_lines)))
            )
        )
        return {KeyLineId(row.id): (ReviewId(row.review_id), row.number) for row in rows}


_TAG_OFF = sa.delete(entry_tag).where(
    entry_tag.c.entry_id == sa.bindparam("its_id"), entry_tag.c.folded == sa.bindparam("its_word")
)
_LINE_OFF = sa.delete(entry_key_line).where(
    entry_key_line.c.entry_id == sa.bindparam("its_id"), entry_key_line.c.key_line_id == sa.bindparam("its_line")
)


def _marks(row: AnyRow) -> PanelMarks:
    return PanelMarks(
        child_seen=Stated(row.child_seen) if row.child_seen else None,
        seen_alone=Stated(row.seen_alone) if row.seen_alone else None,
        voice=row.voice,
        attendance=Attendance(row.attendance) if row.attendance else None,
        significance=Significance(row.significance) if row.significance else None,
        footing=Footing(row.footing) if row.footing else None,
    )


def _single(marks: PanelMarks) -> dict[str, str]:
    return {name: storable(value_of(marks, MarkName(name))) for name in SINGLE}


def _parts(ids: Sequence[EntryId]) -> Iterator[Sequence[EntryId]]:
    for begin in range(0, len(ids), MAX_IDS):
        yield ids[begin : begin + MAX_IDS]
