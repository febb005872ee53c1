"""Questions to agencies, with the entries they are about."""

from __future__ import annotations

from collections import defaultdict

import sqlalchemy as sa

from scrdesk.domain.accounts.questions import Question, QuestionId, QuestionOrigin, QuestionText
from scrdesk.domain.chronology import EntryId, reference
from scrdesk.domain.review import AgencyId, ReviewId
from scrdesk.store.inserted import new_id
from scrdesk.store.linked_account_tables import agency_question, agency_question_entry
from scrdesk.store.parsed_rows import storable
from scrdesk.store.tables import agency, entry


class AgencyQuestions:
    """What agencies are asked. A question that is taken back stays in the table, unkept, and keeps its number."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(self, review_id: ReviewId, agency_id: AgencyId, new: QuestionText) -> QuestionId:
        """Keep a question under the next number."""
        last = self._connection.scalar(
            sa.select(sa.func.max(agency_question.c.number)).where(agency_question.c.review_id == review_id)
        )
        values = {**_values(agency_id, new), "review_id": review_id, "number": (last or 0) + 1, "is_kept": True}
        added = QuestionId(new_id(self._connection, agency_question, values))
        self._add_entries(added, new)
        return added

    def change(self, question_id: QuestionId, agency_id: AgencyId, new: QuestionText) -> None:
        """Put other details in place of a question's."""
        self._connection.execute(
            sa.update(agency_question).where(agency_question.c.id == question_id).values(_values(agency_id, new))
        )
        self._connection.execute(
            sa.delete(agency_question_entry).where(agency_question_entry.c.agency_question_id == question_id)
        )
        self._add_entries(question_id, new)

    def keep(self, question_id: QuestionId, *, is_kept: bool) -> None:
        """Take a question back, or bring it back."""
        self._connection.execute(
            sa.update(agency_question).where(agency_question.c.id == question_id).values(is_kept=is_kept)
        )

    def review_of(self, question_id: QuestionId) -> ReviewId | None:
        """Return the review of a question, kept or not, or None."""
        found = self._connection.scalar(
            sa.select(agency_question.c.review_id).where(agency_question.c.id == question_id)
        )
        return None if found is None else ReviewId(found)

    def all(self, review_id: ReviewId) -> tuple[Question, ...]:
        """Return the questions of a review that are kept, by number."""
        entries: dict[int, list[tuple[EntryId, str]]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(
                agency_question_entry.c.agency_question_id,
                agency_question_entry.c.entry_id,
                entry.c.number,
                agency.c.code,
            )
            .join_from(agency_question_entry, agency_question)
            .join(entry, agency_question_entry.c.entry_id == entry.c.id)
            .join(agency, entry.c.agency_id == agency.c.id)
            .where(agency_question.c.review_id == review_id)
            .order_by(agency_question_entry.c.agency_question_id, agency_question_entry.c.row)
        ):
            entries[row.agency_question_id].append((EntryId(row.entry_id), reference(row.code, row.number)))
        rows = self._connection.execute(
            sa.select(agency_question, agency.c.code)
            .join_from(agency_question, agency)
            .where(agency_question.c.review_id == review_id, agency_question.c.is_kept.is_(True))
            .order_by(agency_question.c.number)
        )
        return tuple(
            Question(
                QuestionId(row.id),
                row.number,
                QuestionText(
                    row.code,
                    row.text,
                    tuple(each for each, _ in entries[row.id]),
                    QuestionOrigin(row.origin),
                    row.subject,
                    row.asked,
                    row.answered,
                    row.answer,
                    is_dropped=bool(row.is_dropped),
                ),
                tuple(name for _, name in entries[row.id]),
            )
            for row in rows
        )

    def _add_entries(self, question_id: QuestionId, new: QuestionText) -> None:
        for row, entry_id in enumerate(dict.fromkeys(new.entries)):
            self._connection.execute(
                sa.insert(agency_question_entry).values(agency_question_id=question_id, row=row, entry_id=entry_id)
            )


def _values(agency_id: AgencyId, new: QuestionText) -> dict[str, object]:
    return {
        "agency_id": agency_id,
        "text": storable(new.text),
        "origin": new.origin.value,
        "subject": new.key,
        "asked": new.asked,
        "answered": new.answered,
        "answer": storable(new.answer),
        "is_dropped": new.is_dropped,
    }
