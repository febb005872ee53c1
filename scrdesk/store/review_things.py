"""A review as things that can be compared across stores: each known by what people call it, never by a row number.

A thing is one row with the rows that are parts of it ("the meeting no. 3 with its minutes"). Whatever it names in turn
is named the same way: an entry by its reference, a person by the label, a key line by its number.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import sqlalchemy as sa

from scrdesk.domain.chronology import reference
from scrdesk.domain.review import ReviewId
from scrdesk.store import audience_tables as audience
from scrdesk.store import family_tables as family
from scrdesk.store import keeping_tables as keeping
from scrdesk.store import learning_tables as learning
from scrdesk.store import life_tables as life
from scrdesk.store import linked_account_tables as linked
from scrdesk.store import panel_layer_tables as layer
from scrdesk.store import panel_room_tables as room
from scrdesk.store import publish_tables as publish
from scrdesk.store import report_tables as report
from scrdesk.store import sent_analysis_tables as sent
from scrdesk.store import tables
from scrdesk.store.review_rows import ENTRIES_NAMED_IN, with_entries_renamed
from scrdesk.store.section_references import SECTION_TEXT, names_for_numbers, numbers_for_names

Name = tuple[str, str]
"""A row of another table as people call it: ("entry", "POL-0042")."""
Value = object


@dataclass(frozen=True, slots=True)
class Part:
    """Rows that belong to another one, in an order, and what belongs to them in turn."""

    table: sa.Table
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing: its table, the columns that name it, and its parts."""

    words: str
    table: sa.Table
    key: tuple[str, ...]
    parts: tuple[Part, ...] = ()


KINDS: tuple[Kind, ...] = (
    Kind(
        "agency",
        tables.agency,
        ("code",),
        (Part(tables.submission_request), Part(tables.column_choice), Part(audience.agency_label)),
    ),
    Kind("key line of enquiry", tables.key_line, ("number",)),
    Kind(
        "person",
        tables.person,
        ("label",),
        (
            Part(tables.person_name),
            Part(tables.person_address),
            Part(family.person_spell),
            Part(family.person_detail),
            Part(audience.person_identifier),
            Part(audience.person_label),
        ),
    ),
    Kind("place", tables.place, ("name",), (Part(audience.place_label),)),
    Kind("rule of an audience", audience.audience_rule, ("audience",)),
    Kind("word decided", audience.word_decision, ("word", "around")),
    Kind("tie", family.tie, ("first_id", "second_id", "kind")),
    Kind("note", tables.entry_note, ("entry_id",)),
    Kind("marks", layer.entry_marks, ("entry_id",)),
    Kind("tag", layer.entry_tag, ("entry_id", "folded")),
    Kind("key line of an entry", layer.entry_key_line, ("entry_id", "key_line_id")),
    Kind("place within a day", layer.day_move, ("entry_id", "moved_at")),
    Kind("saved view", layer.saved_view, ("name",)),
    Kind("decision on accounts", linked.account_group, ("decided_at", "who"), (Part(linked.account_group_entry),)),
    Kind("explanation", linked.account_explanation, ("subject",)),
    Kind("question", linked.agency_question, ("number",), (Part(linked.agency_question_entry),)),
    Kind("name decided", family.mention_decision, ("person_id", "form", "entry_id")),
    Kind("member of the panel", room.panel_member, ("name",)),
    Kind(
        "meeting",
        tables.meeting,
        ("number",),
        (
            Part(tables.attendance, (Part(room.attendance_answer),)),
            Part(room.interest),
            Part(tables.minute_item, (Part(tables.minute_reference), Part(room.minute_carried))),
            Part(tables.panel_action),
            Part(room.minutes_agreed),
            Part(room.minute_amendment),
        ),
    ),
    Kind(
        "finding",
        tables.lesson,
        ("number",),
        (
            Part(learning.lesson_detail),
            Part(tables.evidence),
            Part(
                tables.recommendation,
                (
                    Part(
                        tables.planned_action,
                        (
                            Part(learning.planned_action_detail),
                            Part(learning.action_milestone),
                            Part(learning.action_evidence),
                        ),
                    ),
                ),
            ),
        ),
    ),
    Kind("dissemination", learning.dissemination, ("day", "what", "audience")),
    Kind("briefing", learning.learning_product, ("kind", "title")),
    Kind("repository deposit", learning.repository_deposit, ("title", "dated")),
    Kind("days of publication", learning.publication_days, ()),
    Kind("publication point", learning.publication_point, ("point",)),
    Kind("report section", report.report_section, ("title",)),
    Kind("analysis in the report", sent.sent_analysis, ("key", "settings", "filter")),
    Kind("waived leak", publish.leak_waiver, ("mark", "waived_at"), (Part(publish.leak_waiver_end),)),
    Kind("risk looked at", publish.risk_tick, ("risk",)),
    Kind("check of a file", publish.file_check, ("checked_at", "sha256")),
    Kind("numbered draft", report.report_draft, ("number",)),
    Kind("accuracy comment", report.accuracy_comment, ("number",)),
    Kind("day of an event", life.start_day, ("event",)),
    Kind("clock", life.clock_mark, ("rule",)),
    Kind("step", life.step_mark, ("step",)),
    Kind("decision form", life.decision_form, ("number",)),
    Kind("conversion", life.conversion, ("on", "to_type")),
    Kind("contact with a national body", life.body_contact, ("on", "body", "what")),
    Kind("publication intent", life.publication_intent, ("decided_on", "intent", "reasons")),
    Kind("scope of a request", life.request_scope, ("agency", "document")),
    Kind("letter", life.letter_sent, ("on", "kind", "addressee", "document")),
    Kind("agency paper", life.agency_paper, ("agency", "kind", "version", "title")),
    Kind("day of retention", keeping.retention_day, ("event",)),
    Kind("legal hold", keeping.legal_hold, ("placed_at", "placed_by")),
    Kind("extension", keeping.retention_extension, ("decided_at", "papers")),
)
LOCAL = {
    "agency": ("next_entry_number", "place_in_list"),
    "entry_marks": ("written_at",),
    "entry_note": ("written_at",),
}
"""Columns that say nothing of the thing itself; they come along where a thing is new."""


class PartRow(NamedTuple):
    """One row that belongs to a thing, and the rows that belong to it."""

    part: Part
    columns: Mapping[str, Value]
    inner: tuple[PartRow, ...]


@dataclass(frozen=True)
class Thing:
    """One thing of a review.

    Args:
        kind: of it.
        key: what it is called, as values.
        columns: its own values, names in place of row numbers.
        parts: rows that belong to it.
        aside: what says nothing of the thing itself.
        id: number of its row in the store it was read from.
    """

    kind: Kind
    key: tuple[Value, ...]
    columns: Mapping[str, Value]
    parts: tuple[PartRow, ...]
    aside: Mapping[str, Value] = field(compare=False)
    id: int = field(compare=False)

    @property
    def name(self) -> str:
        """What it is called, in one line."""
        said = ", ".join(str(each[1]) if isinstance(each, tuple) else str(each) for each in self.key if each != "")
        return f"{self.kind.words} {said}".strip()

    @property
    def digest(self) -> str:
        """A digest of everything it says."""
        told = repr((sorted(self.columns.items(), key=str), _plain(self.parts)))
        return hashlib.sha256(told.encode("utf-8")).hexdigest()


def _plain(parts: tuple[PartRow, ...]) -> list[object]:
    return [(each.part.table.name, sorted(each.columns.items(), key=str), _plain(each.inner)) for each in parts]


class Names:
    """Row numbers of one store by what people call the rows, and the other way round."""

    def __init__(self, connection: sa.Connection, review_id: ReviewId) -> None:
        self.of: dict[str, dict[int, str]] = {}
        agencies = connection.execute(
            sa.select(tables.agency.c.id, tables.agency.c.code).where(tables.agency.c.review_id == review_id)
        ).all()
        codes = {int(row[0]): str(row[1]) for row in agencies}
        self.of["agency"] = codes
        entries = connection.execute(
            sa.select(tables.entry.c.id, tables.entry.c.agency_id, tables.entry.c.number).where(
                tables.entry.c.review_id == review_id
            )
        ).all()
        self.of["entry"] = {int(row[0]): reference(codes[row[1]], row[2]) for row in entries}
        versions = connection.execute(
            sa.select(
                tables.entry_version.c.id,
                tables.entry_version.c.row,
                tables.submission.c.version,
                tables.submission.c.agency_id,
            )
            .join_from(tables.entry_version, tables.submission)
            .where(tables.submission.c.agency_id.in_(sorted(codes)))
        ).all()
        self.of["entry_version"] = {int(row[0]): f"{codes[row[3]]}/{row[2]}/{row[1]}" for row in versions}
        for table, column in (
            (tables.person, "label"),
            (tables.key_line, "number"),
            (tables.place, "name"),
            (tables.lesson, "number"),
        ):
            rows = connection.execute(sa.select(table.c.id, table.c[column]).where(table.c.review_id == review_id))
            self.of[table.name] = {int(row[0]): str(row[1]) for row in rows}
        recommendations = connection.execute(
            sa.select(tables.recommendation.c.id, tables.recommendation.c.number)
            .join_from(tables.recommendation, tables.lesson)
            .where(tables.lesson.c.review_id == review_id)
        )
        self.of["recommendation"] = {int(row[0]): str(row[1]) for row in recommendations}
        files = connection.execute(sa.select(tables.stored_file.c.id, tables.stored_file.c.sha256))
        self.of["stored_file"] = {int(row[0]): str(row[1]) for row in files}
        self.of["review"] = {int(review_id): ""}
        self.number = {table: {name: number for number, name in own.items()} for table, own in self.of.items()}


def things(connection: sa.Connection, review_id: ReviewId, names: Names) -> dict[tuple[str, tuple[Value, ...]], Thing]:
    """Return everything of a review that can be compared, by kind and name."""
    found = {}
    for kind in KINDS:
        for row in connection.execute(_of_review(kind.table, review_id)).mappings():
            values = dict(row)
            columns = _told(kind.table, values, names, own_link="")
            key = tuple(columns[each] for each in kind.key)
            parts = tuple(_parts(connection, kind.table, kind.parts, values["id"], names))
            aside = {each: values[each] for each in LOCAL.get(kind.table.name, ())}
            found[(kind.words, key)] = Thing(kind, key, columns, parts, aside, values["id"])
    return found


def _of_review(table: sa.Table, review_id: ReviewId) -> sa.Select[tuple[object, ...]]:
    asked = sa.select(table).order_by(table.c.id)
    if "review_id" in table.c:
        return asked.where(table.c.review_id == review_id)
    if table is family.mention_decision:
        people = sa.select(tables.person.c.id).where(tables.person.c.review_id == review_id)
        return asked.where(table.c.person_id.in_(people))
    return asked.where(table.c.entry_id.in_(sa.select(tables.entry.c.id).where(tables.entry.c.review_id == review_id)))


def _told(table: sa.Table, values: Mapping[str, Value], names: Names, own_link: str) -> dict[str, Value]:
    links = {link.parent.name: link.column.table.name for link in table.foreign_keys}
    told: dict[str, Value] = {}
    for column, value in values.items():
        if column in ("id", "review_id", own_link) or column in LOCAL.get(table.name, ()):
            continue
        if column in links and value is not None:
            target = links[column]
            told[column] = (target, names.of.get(target, {}).get(int(str(value)), f"#{value}"))
        elif (table.name, column) in ENTRIES_NAMED_IN:
            told[column] = with_entries_renamed(str(value), names.of["entry"].get)
        elif (table.name, column) == SECTION_TEXT:
            told[column] = names_for_numbers(str(value), names.of)
        else:
            told[column] = value
    return told


def _parts(
    connection: sa.Connection, parent: sa.Table, parts: tuple[Part, ...], parent_id: int, names: Names
) -> Iterator[PartRow]:
    for part in parts:
        link = link_of(part.table, parent)
        rows = connection.execute(
            sa.select(part.table).where(part.table.c[link] == parent_id).order_by(part.table.c.id)
        )
        for row in rows.mappings():
            values = dict(row)
            inner = tuple(_parts(connection, part.table, part.parts, values["id"], names))
            yield PartRow(part, _told(part.table, values, names, own_link=link), inner)


def link_of(table: sa.Table, parent: sa.Table) -> str:
    """Return the column by which rows of a table belong to another table's."""
    return next(link.parent.name for link in table.foreign_keys if link.column.table is parent)


class NotHere(LookupError):
    """A thing names something that the other store does not have."""


def write(connection: sa.Connection, review_id: ReviewId, thing: Thing, names: Names, into: Thing | None) -> None:
    """Put a thing of another store into this one, as a new row or in place of ``into``.

    Raises:
        NotHere: it names an entry, person or key line that is not in this store; nothing of it was written.
    """
    table = thing.kind.table
    values = _values(table, thing.columns, names)
    _check(thing.parts, names)
    if "review_id" in table.c:
        values["review_id"] = int(review_id)
    if into is not None:
        if "written_at" in thing.aside:
            values["written_at"] = thing.aside["written_at"]
        connection.execute(sa.update(table).where(table.c.id == into.id).values(values))
        _remove_parts(connection, table, thing.kind.parts, into.id)
        number = into.id
    else:
        number = _inserted(connection, table, {**values, **thing.aside})
    _put_parts(connection, table, thing.parts, number, names)


def _inserted(connection: sa.Connection, table: sa.Table, values: Mapping[str, Value]) -> int:
    made = connection.execute(sa.insert(table).values(**values)).inserted_primary_key
    return int(made[0]) if made is not None else 0


def _values(table: sa.Table, columns: Mapping[str, Value], names: Names) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for column, value in columns.items():
        if isinstance(value, tuple) and len(value) == 2:
            number = names.number.get(str(value[0]), {}).get(str(value[1]))
            if number is None:
                raise NotHere(f"{value[0]} {value[1]}")
            values[column] = number
        elif (table.name, column) in ENTRIES_NAMED_IN:
            values[column] = _with_numbers(str(value), names)
        elif (table.name, column) == SECTION_TEXT:
            values[column] = numbers_for_names(str(value), names.number)
        else:
            values[column] = value
    return values


def _with_numbers(text: str, names: Names) -> str:
    head, _, tail = text.rpartition("|")
    numbers = [names.number["entry"].get(each) for each in tail.split(",")]
    if not head or any(each is None for each in numbers):
        return text
    return f"{head}|{','.join(str(each) for each in sorted(each for each in numbers if each is not None))}"


def _check(parts: tuple[PartRow, ...], names: Names) -> None:
    for each in parts:
        _values(each.part.table, each.columns, names)
        _check(each.inner, names)


def _put_parts(
    connection: sa.Connection, parent: sa.Table, parts: tuple[PartRow, ...], parent_id: int, names: Names
) -> None:
    for each in parts:
        table = each.part.table
        values = {**_values(table, each.columns, names), link_of(table, parent): parent_id}
        _put_parts(connection, table, each.inner, _inserted(connection, table, values), names)


def _remove_parts(connection: sa.Connection, parent: sa.Table, parts: tuple[Part, ...], parent_id: int) -> None:
    for part in parts:
        link = part.table.c[link_of(part.table, parent)]
        for number in connection.scalars(sa.select(part.table.c.id).where(link == parent_id)).all():
            _remove_parts(connection, part.table, part.parts, number)
        connection.execute(sa.delete(part.table).where(link == parent_id))
