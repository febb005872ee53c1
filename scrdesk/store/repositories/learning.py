"""Findings of a review with evidence, recommendations and what is to be done."""

from __future__ import annotations

from collections import defaultdict

import sqlalchemy as sa

from scrdesk.domain.chronology import EntryId, reference
from scrdesk.domain.learning import FindingId, Lesson, NewLesson, PlannedAction, Recommendation
from scrdesk.domain.review import ReviewId
from scrdesk.store.inserted import new_id
from scrdesk.store.tables import agency, entry, evidence, lesson, planned_action, recommendation


class Learning:
    """Findings (learning points) of a review."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(self, review_id: ReviewId, new: NewLesson, entry_ids: dict[str, EntryId]) -> Lesson:
        """Store a finding; ``entry_ids`` gives the entry of every reference in its evidence."""
        added = new_id(
            self._connection,
            lesson,
            {
                "review_id": review_id,
                "number": new.number,
                "statement": new.statement,
                "why": new.why,
                "theme": new.theme,
            },
        )
        for row, named in enumerate(new.evidence):
            new_id(self._connection, evidence, {"lesson_id": added, "row": row, "entry_id": entry_ids[named]})
        for row, each in enumerate(new.recommendations):
            recommended = new_id(
                self._connection,
                recommendation,
                {"lesson_id": added, "row": row, "number": each.number, "text": each.text, "level": each.level},
            )
            for place, action in enumerate(each.actions):
                new_id(
                    self._connection,
                    planned_action,
                    {
                        "recommendation_id": recommended,
                        "row": place,
                        "number": action.number,
                        "text": action.text,
                        "lead_agency": action.lead_agency,
                        "lead_role": action.lead_role,
                        "due": action.due,
                        "expected_change": action.expected_change,
                        "measure": action.measure,
                        "status": action.status,
                    },
                )
        return Lesson(FindingId(added), new)

    def all(self, review_id: ReviewId) -> tuple[Lesson, ...]:
        """Return the findings of a review by number."""
        proofs: dict[int, list[str]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(evidence.c.lesson_id, agency.c.code, entry.c.number)
            .join_from(evidence, entry)
            .join(agency, entry.c.agency_id == agency.c.id)
            .where(entry.c.review_id == review_id)
            .order_by(evidence.c.lesson_id, evidence.c.row)
        ):
            proofs[row.lesson_id].append(reference(row.code, row.number))
        recommended = self._recommendations(review_id)
        rows = self._connection.execute(
            sa.select(lesson).where(lesson.c.review_id == review_id).order_by(lesson.c.number)
        )
        return tuple(
            Lesson(
                FindingId(row.id),
                NewLesson(
                    number=row.number,
                    statement=row.statement,
                    why=row.why,
                    theme=row.theme,
                    evidence=tuple(proofs[row.id]),
                    recommendations=tuple(recommended[row.id]),
                ),
            )
            for row in rows
        )

    def _recommendations(self, review_id: ReviewId) -> dict[int, list[Recommendation]]:
        actions: dict[int, list[PlannedAction]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(planned_action)
            .join_from(planned_action, recommendation)
            .join(lesson, recommendation.c.lesson_id == lesson.c.id)
            .where(lesson.c.review_id == review_id)
            .order_by(planned_action.c.recommendation_id, planned_action.c.row)
        ):
            actions[row.recommendation_id].append(
                PlannedAction(
                    number=row.number,
                    text=row.text,
                    lead_agency=row.lead_agency,
                    lead_role=row.lead_role,
                    due=row.due,
                    expected_change=row.expected_change,
                    measure=row.measure,
                    status=row.status,
                )
            )
        found: dict[int, list[Recommendation]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(recommendation)
            .join_from(recommendation, lesson)
            .where(lesson.c.review_id == review_id)
            .order_by(recommendation.c.lesson_id, recommendation.c.row)
        ):
            found[row.lesson_id].append(Recommendation(row.number, row.text, row.level, tuple(actions[row.id])))
        return found
