"""The flat records round what was learnt: one table to a kind, columns named like the fields of the value."""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.domain.learning_records import (
    OF_A_REVIEW,
    CheckedPoint,
    Deposit,
    Dissemination,
    LearningProduct,
    LibraryItem,
    Outline,
    OutlineReply,
    PublicationDays,
    Record,
    RecordId,
    RecordT,
    Stored,
)
from scrdesk.domain.review import ReviewId
from scrdesk.store import learning_tables as tables
from scrdesk.store.flat_records import put_row, record_of, values_of

TABLES: dict[type, sa.Table] = {
    Dissemination: tables.dissemination,
    LibraryItem: tables.library_item,
    Outline: tables.outline,
    OutlineReply: tables.outline_reply,
    LearningProduct: tables.learning_product,
    Deposit: tables.repository_deposit,
    PublicationDays: tables.publication_days,
    CheckedPoint: tables.publication_point,
}
_COLUMNS = {
    "finding_id": "lesson_id",
    "file_id": "stored_file_id",
    "boxes": "boxes_list",
    "questions": "questions_list",
}
"""Columns that are not named like the field."""


class LearningRecords:
    """Adds, changes, removes and lists records of any kind."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def all(self, kind: type[RecordT], review_id: ReviewId | None) -> tuple[Stored[RecordT], ...]:
        """Return the records of a kind in the order entered; ``review_id`` is passed over for the Board's kinds."""
        table = TABLES[kind]
        asked = sa.select(table).order_by(table.c.id)
        if kind in OF_A_REVIEW:
            asked = asked.where(table.c.review_id == review_id)
        return tuple(Stored(RecordId(row.id), record_of(kind, row, _column)) for row in self._connection.execute(asked))

    def get(self, kind: type[RecordT], review_id: ReviewId | None, record_id: RecordId) -> RecordT | None:
        """Return one record, or None when it is not there or another review's."""
        found = [each.details for each in self.all(kind, review_id) if each.id == record_id]
        return found[0] if found else None

    def put(self, record: Record, review_id: ReviewId | None, record_id: RecordId | None) -> RecordId:
        """Store a record: anew, in place of the one of that number, or back under the number it had."""
        values = values_of(record, _column)
        if type(record) in OF_A_REVIEW:
            values["review_id"] = review_id
        return RecordId(put_row(self._connection, TABLES[type(record)], values, record_id))

    def remove(self, kind: type[Record], record_id: RecordId) -> None:
        """Take a record out."""
        table = TABLES[kind]
        self._connection.execute(sa.delete(table).where(table.c.id == record_id))


def _column(kind: type, name: str) -> str:
    """Return the column of a field; the questions of an outline are a plain text, those of a product a list."""
    return name if kind is Outline else _COLUMNS.get(name, name)
