"""Findings of a review with evidence, recommendations and what is to be done."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import sqlalchemy as sa

from scrdesk.domain.chronology import EntryId, reference
from scrdesk.domain.learning import (
    ActionId,
    FileId,
    FindingId,
    FurtherFinding,
    Lesson,
    Milestone,
    NewLesson,
    PlannedAction,
    ReceivedEvidence,
    Recommendation,
    RecommendationId,
)
from scrdesk.domain.review import ReviewId
from scrdesk.store.inserted import new_id
from scrdesk.store.learning_tables import (
    action_evidence,
    action_milestone,
    dissemination,
    lesson_detail,
    planned_action_detail,
)
from scrdesk.store.parsed_rows import storable
from scrdesk.store.rows import AnyRow
from scrdesk.store.tables import agency, entry, evidence, lesson, planned_action, recommendation

_ACTION_TEXTS = ("text", "lead_agency", "lead_role", "expected_change", "measure", "status")
_DETAIL_TEXTS = ("revised_why", "evidence_required", "rag_override", "rag_why", "update_text", "signed_off_by",
                 "assured_by", "assurance")  # fmt: skip
_DETAIL_DAYS = ("start", "revised_due", "audit_date", "updated", "signed_off", "assured")


class Learning:
    """Findings (learning points) of a review."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(
        self,
        review_id: ReviewId,
        new: NewLesson,
        entry_ids: Mapping[str, EntryId],
        as_id: FindingId | None = None,
    ) -> Lesson:
        """Store a finding; ``entry_ids`` gives the entry of every reference in its evidence.

        ``as_id`` puts one back that was taken out, recommendations and actions under the numbers they had.
        """
        values: dict[str, object] = {"review_id": review_id, **_lesson_values(new)}
        if as_id is not None:
            values["id"] = as_id
        added = FindingId(new_id(self._connection, lesson, values))
        return Lesson(added, self._add_parts(added, new, entry_ids))

    def change(self, finding_id: FindingId, new: NewLesson, entry_ids: Mapping[str, EntryId]) -> Lesson:
        """Put other words, evidence, recommendations and actions in place of those of a finding."""
        self._remove_parts(finding_id)
        self._connection.execute(sa.update(lesson).where(lesson.c.id == finding_id).values(_lesson_values(new)))
        return Lesson(finding_id, self._add_parts(finding_id, new, entry_ids))

    def remove(self, finding_id: FindingId) -> None:
        """Take a finding out with its recommendations and actions."""
        self._remove_parts(finding_id)
        self._connection.execute(sa.delete(lesson).where(lesson.c.id == finding_id))

    def n_taught(self, finding_id: FindingId) -> int:
        """Return how many lines of the dissemination log name a finding."""
        asked = sa.select(sa.func.count()).select_from(dissemination).where(dissemination.c.lesson_id == finding_id)
        return self._connection.scalar(asked) or 0

    def number(self, lessons: Iterable[Lesson]) -> None:
        """Write the numbers of findings, recommendations and actions; nothing else of them."""
        told = tuple(lessons)
        for sign in (-1, 1):  # a number is never taken twice, not even on the way
            for each in told:
                self._connection.execute(
                    sa.update(lesson).where(lesson.c.id == each.id).values(number=sign * each.details.number)
                )
        for each in told:
            for one in each.details.recommendations:
                self._connection.execute(
                    sa.update(recommendation)
                    .where(recommendation.c.id == one.id)
                    .values(number=one.number, further_list=_numbers(one))
                )
                for action in one.actions:
                    self._connection.execute(
                        sa.update(planned_action).where(planned_action.c.id == action.id).values(number=action.number)
                    )

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
            sa.select(
                lesson,
                lesson_detail.c.is_good_practice,
                lesson_detail.c.topics_list,
                lesson_detail.c.agencies_list,
                lesson_detail.c.paragraphs_list,
            )
            .outerjoin_from(lesson, lesson_detail)
            .where(lesson.c.review_id == review_id)
            .order_by(lesson.c.number)
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
                    is_good_practice=bool(row.is_good_practice),
                    topics=_list(row.topics_list),
                    agencies=_list(row.agencies_list),
                    paragraphs=_list(row.paragraphs_list),
                ),
            )
            for row in rows
        )

    # --- parts ---

    def _add_parts(self, finding_id: FindingId, new: NewLesson, entry_ids: Mapping[str, EntryId]) -> NewLesson:
        new_id(
            self._connection,
            lesson_detail,
            {
                "lesson_id": finding_id,
                "is_good_practice": new.is_good_practice,
                "topics_list": _json(new.topics),
                "agencies_list": _json(new.agencies),
                "paragraphs_list": _json(new.paragraphs),
            },
        )
        for row, named in enumerate(new.evidence):
            new_id(self._connection, evidence, {"lesson_id": finding_id, "row": row, "entry_id": entry_ids[named]})
        return replace(
            new,
            recommendations=tuple(
                self._add_recommendation(finding_id, row, each) for row, each in enumerate(new.recommendations)
            ),
        )

    def _add_recommendation(self, finding_id: FindingId, row: int, each: Recommendation) -> Recommendation:
        values: dict[str, object] = {
            "lesson_id": finding_id,
            "row": row,
            "number": each.number,
            "text": storable(each.text),
            "level": each.level,
            "further_list": _numbers(each),
            "no_finding_why": storable(each.no_finding_why),
        }
        if each.id is not None:
            values["id"] = each.id
        added = RecommendationId(new_id(self._connection, recommendation, values))
        actions = tuple(self._add_action(added, place, action) for place, action in enumerate(each.actions))
        return replace(each, actions=actions, id=added)

    def _add_action(self, recommendation_id: RecommendationId, row: int, action: PlannedAction) -> PlannedAction:
        values: dict[str, object] = {
            "recommendation_id": recommendation_id,
            "row": row,
            "number": action.number,
            "due": action.due,
            **{name: storable(getattr(action, name)) for name in _ACTION_TEXTS},
        }
        if action.id is not None:
            values["id"] = action.id
        added = ActionId(new_id(self._connection, planned_action, values))
        new_id(
            self._connection,
            planned_action_detail,
            {
                "planned_action_id": added,
                **{name: storable(getattr(action, name)) for name in _DETAIL_TEXTS},
                **{name: getattr(action, name) for name in _DETAIL_DAYS},
            },
        )
        for place, step in enumerate(action.milestones):
            values = {"planned_action_id": added, "row": place, "text": storable(step.text), "due": step.due}
            new_id(self._connection, action_milestone, {**values, "done": step.done})
        for place, proof in enumerate(action.received):
            new_id(
                self._connection,
                action_evidence,
                {
                    "planned_action_id": added,
                    "row": place,
                    "what": storable(proof.what),
                    "received": proof.received,
                    "file_name": storable(proof.file_name),
                    "stored_file_id": proof.file_id,
                },
            )
        return replace(action, id=added)

    def _remove_parts(self, finding_id: FindingId) -> None:
        mine = sa.select(recommendation.c.id).where(recommendation.c.lesson_id == finding_id)
        actions = sa.select(planned_action.c.id).where(planned_action.c.recommendation_id.in_(mine))
        for table in (action_evidence, action_milestone, planned_action_detail):
            self._connection.execute(sa.delete(table).where(table.c.planned_action_id.in_(actions)))
        self._connection.execute(sa.delete(planned_action).where(planned_action.c.recommendation_id.in_(mine)))
        for table in (recommendation, evidence, lesson_detail):
            self._connection.execute(sa.delete(table).where(table.c.lesson_id == finding_id))

    def _recommendations(self, review_id: ReviewId) -> dict[int, list[Recommendation]]:
        actions: dict[int, list[PlannedAction]] = defaultdict(list)
        of_review = (
            sa.select(planned_action.c.id)
            .join_from(planned_action, recommendation)
            .join(lesson, recommendation.c.lesson_id == lesson.c.id)
            .where(lesson.c.review_id == review_id)
        )
        steps = self._parts_of(action_milestone, of_review)
        proofs = self._parts_of(action_evidence, of_review)
        details = [planned_action_detail.c[name] for name in (*_DETAIL_TEXTS, *_DETAIL_DAYS)]
        for row in self._connection.execute(
            sa.select(planned_action, *details)
            .outerjoin_from(planned_action, planned_action_detail)
            .where(planned_action.c.id.in_(of_review))
            .order_by(planned_action.c.recommendation_id, planned_action.c.row)
        ):
            actions[row.recommendation_id].append(_action(row, steps[row.id], proofs[row.id]))
        found: dict[int, list[Recommendation]] = defaultdict(list)
        numbered = sa.select(lesson.c.number, lesson.c.id).where(lesson.c.review_id == review_id)
        findings = {row.number: FindingId(row.id) for row in self._connection.execute(numbered)}
        for row in self._connection.execute(
            sa.select(recommendation)
            .join_from(recommendation, lesson)
            .where(lesson.c.review_id == review_id)
            .order_by(recommendation.c.lesson_id, recommendation.c.row)
        ):
            one = Recommendation(row.number, row.text, row.level, tuple(actions[row.id]), RecommendationId(row.id))
            further = json.loads(row.further_list or "[]")
            ties = tuple(FurtherFinding(findings[each], each) for each in further if each in findings)
            found[row.lesson_id].append(replace(one, further=ties, no_finding_why=row.no_finding_why))
        return found

    def _parts_of(self, table: sa.Table, actions: sa.Select[tuple[int]]) -> dict[int, list[AnyRow]]:
        found: dict[int, list[AnyRow]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(table).where(table.c.planned_action_id.in_(actions)).order_by(table.c.row)
        ):
            found[row.planned_action_id].append(row)
        return found


def _lesson_values(new: NewLesson) -> dict[str, object]:
    return {
        "number": new.number,
        "statement": storable(new.statement),
        "why": storable(new.why),
        "theme": storable(new.theme),
    }


def _action(row: AnyRow, steps: Sequence[AnyRow], proofs: Sequence[AnyRow]) -> PlannedAction:
    """Return an action; texts that are None come from a store in which it has no row of details."""
    return PlannedAction(
        number=row.number,
        text=row.text,
        lead_agency=row.lead_agency,
        lead_role=row.lead_role,
        due=row.due,
        expected_change=row.expected_change,
        measure=row.measure,
        status=row.status,
        id=ActionId(row.id),
        start=row.start,
        revised_due=row.revised_due,
        revised_why=row.revised_why or "",
        milestones=tuple(Milestone(each.text, each.due, each.done) for each in steps),
        evidence_required=row.evidence_required or "",
        received=tuple(_proof(each) for each in proofs),
        audit_date=row.audit_date,
        rag_override=row.rag_override or "",
        rag_why=row.rag_why or "",
        updated=row.updated,
        update_text=row.update_text or "",
        signed_off_by=row.signed_off_by or "",
        signed_off=row.signed_off,
        assured_by=row.assured_by or "",
        assured=row.assured,
        assurance=row.assurance or "",
    )


def _proof(row: AnyRow) -> ReceivedEvidence:
    file_id = None if row.stored_file_id is None else FileId(row.stored_file_id)
    return ReceivedEvidence(row.what, row.received, row.file_name, file_id)


def _numbers(of: Recommendation) -> str:
    """Return further findings by number, as everything is named that another copy of the review must find again."""
    return json.dumps([each.number for each in of.further]) if of.further else ""


def _json(texts: Sequence[str]) -> str:
    return storable(json.dumps(texts, ensure_ascii=False))


def _list(text: str | None) -> tuple[str, ...]:
    return tuple(json.loads(text)) if text else ()
