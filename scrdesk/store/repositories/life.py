"""The records of a review's life: one table to a kind, columns named like the fields of the value."""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.domain.life import records
from scrdesk.domain.life.records import OF_A_REVIEW, SINGLE, LifeId, LifeRecord, LifeT, StoredLife
from scrdesk.domain.review import ReviewId
from scrdesk.store import life_tables as tables
from scrdesk.store.flat_records import put_row, record_of, values_of
from scrdesk.store.tables import review

TABLES: dict[type, sa.Table] = {
    records.StartDay: tables.start_day,
    records.ClockMark: tables.clock_mark,
    records.StepMark: tables.step_mark,
    records.DecisionForm: tables.decision_form,
    records.Conversion: tables.conversion,
    records.BodyContact: tables.body_contact,
    records.PublicationIntent: tables.publication_intent,
    records.RequestScope: tables.request_scope,
    records.LetterSent: tables.letter_sent,
    records.AgencyPaper: tables.agency_paper,
    records.OwnReviewType: tables.own_review_type,
    records.OneOffHoliday: tables.one_off_holiday,
    records.NationalBody: tables.national_body,
    records.ArchivedReport: tables.archived_report,
}


class Life:
    """Adds, changes, removes and lists records of any kind."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def all(self, kind: type[LifeT], review_id: ReviewId | None = None) -> tuple[StoredLife[LifeT], ...]:
        """Return the records of a kind in the order entered; of a review's kind those of that review."""
        table = TABLES[kind]
        asked = sa.select(table).order_by(table.c.id)
        if kind in OF_A_REVIEW:
            asked = asked.where(table.c.review_id == review_id)
        return tuple(
            StoredLife(LifeId(row.id), record_of(kind, row, _column)) for row in self._connection.execute(asked)
        )

    def get(self, kind: type[LifeT], review_id: ReviewId | None, record_id: LifeId) -> LifeT | None:
        """Return one record, or None when it is not there or another review's."""
        return next((each.details for each in self.all(kind, review_id) if each.id == record_id), None)

    def same(self, record: LifeRecord, review_id: ReviewId | None) -> LifeId | None:
        """Return the number of the record that this one would replace, of kinds of which there is one to a key."""
        names = SINGLE.get(type(record), ())
        if not names:
            return None
        key = [getattr(record, name) for name in names]
        for each in self.all(type(record), review_id):
            if [getattr(each.details, name) for name in names] == key:
                return each.id
        return None

    def put(self, record: LifeRecord, review_id: ReviewId | None, record_id: LifeId | None) -> LifeId:
        """Store a record: anew, in place of the one of that number, or back under the number it had."""
        values = values_of(record, _column)
        if type(record) in OF_A_REVIEW:
            values["review_id"] = review_id
        return LifeId(put_row(self._connection, TABLES[type(record)], values, record_id))

    def remove(self, kind: type[LifeRecord], record_id: LifeId) -> None:
        """Take a record out."""
        table = TABLES[kind]
        self._connection.execute(sa.delete(table).where(table.c.id == record_id))

    def set_type(self, review_id: ReviewId, type_code: str) -> None:
        """Let a review go on as another kind."""
        self._connection.execute(sa.update(review).where(review.c.id == review_id).values(type_code=type_code))


def _column(kind: type, name: str) -> str:
    if f"{name}_list" in TABLES[kind].c:
        return f"{name}_list"
    return "stored_file_id" if name == "file_id" else name
