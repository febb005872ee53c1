"""The parts of the one filter that ask the panel's own layer, the register of people and the links, as SQL conditions.

Each is a sub-select of entry ids over a narrow table with an index, so that a filter never reads an agency's words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

import sqlalchemy as sa

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.mentions.values import Standing
from scrdesk.domain.review import ReviewId
from scrdesk.store.family_tables import mention
from scrdesk.store.linked_entries import linked_entries
from scrdesk.store.panel_layer_tables import day_move, entry_key_line, entry_marks, entry_tag
from scrdesk.store.tables import entry, entry_note, evidence, key_line, lesson, person


def by_panel(review_id: ReviewId, chosen: ChronologyFilter) -> Iterator[sa.ColumnElement[bool]]:
    """Return the conditions of the filter's parts that are not in the entry itself."""
    if chosen.people:
        who = sa.select(person.c.id).where(person.c.review_id == review_id, person.c.label.in_(sorted(chosen.people)))
        named = sa.select(mention.c.entry_id).where(
            mention.c.person_id.in_(who), mention.c.standing == Standing.COUNTED.value
        )
        yield entry.c.id.in_(named)
    if chosen.tags:
        folded = sorted(tag.casefold() for tag in chosen.tags)
        yield entry.c.id.in_(sa.select(entry_tag.c.entry_id).where(entry_tag.c.folded.in_(folded)))
    if chosen.key_lines:
        lines = sa.select(key_line.c.id).where(
            key_line.c.review_id == review_id, key_line.c.number.in_(sorted(chosen.key_lines))
        )
        yield entry.c.id.in_(sa.select(entry_key_line.c.entry_id).where(entry_key_line.c.key_line_id.in_(lines)))
    if chosen.lessons:
        proofs = sa.select(evidence.c.entry_id).join_from(evidence, lesson)
        yield entry.c.id.in_(proofs.where(lesson.c.review_id == review_id, lesson.c.number.in_(sorted(chosen.lessons))))
    for column, values in (
        (entry_marks.c.child_seen, chosen.child_seen),
        (entry_marks.c.attendance, chosen.attendance),
        (entry_marks.c.significance, chosen.significance),
    ):
        if values:
            yield _marked(column, values)
    if chosen.only_noted:
        yield entry.c.id.in_(sa.select(entry_note.c.entry_id))
    if chosen.only_voice:
        yield entry.c.id.in_(sa.select(entry_marks.c.entry_id).where(entry_marks.c.voice != ""))
    if chosen.only_hand_placed:
        yield entry.c.id.in_(sa.select(day_move.c.entry_id))
    if chosen.only_linked:
        yield entry.c.id.in_(linked_entries())


def _marked(column: sa.Column[str], values: Iterable[Enum | None]) -> sa.ColumnElement[bool]:
    """Return whether a mark has one of these values; None stands for "nobody made it", which is never "no"."""
    wanted = sorted(str(each.value) for each in values if each is not None)
    if all(each is not None for each in values):
        return entry.c.id.in_(sa.select(entry_marks.c.entry_id).where(column.in_(wanted)))
    # Everything but the entries with another value: one set to look into, though most entries are left.
    others = sa.select(entry_marks.c.entry_id).where(column != "", column.not_in(wanted))
    return entry.c.id.not_in(others)
