"""Keep the flat records of what was learnt: each edit is data and gives its inverse; read the checklist and themes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from scrdesk.domain.learning import Lesson
from scrdesk.domain.learning_records import (
    NAMES,
    OF_A_REVIEW,
    CheckedPoint,
    Deposit,
    Dissemination,
    LearningProduct,
    Outline,
    OutlineReply,
    PublicationDays,
    Record,
    RecordId,
    RecordT,
    Stored,
    record_fault,
)
from scrdesk.domain.life.holiday_table import HolidayTable
from scrdesk.domain.life.records import StartDay
from scrdesk.domain.publication import PointStanding, PublicationFacts, family_days, published_form, standings
from scrdesk.domain.record_texts import tidied
from scrdesk.domain.review import NewReview, ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.bank_holidays import holidays_of
from scrdesk.services.learning_words import learning_words
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.store.unit_of_work import WritingUnit


@dataclass(frozen=True, slots=True)
class RecordEdit:
    """One record as it is to stand; ``details`` None takes it out, ``record_id`` None adds one."""

    kind: type[Record]
    review_id: ReviewId
    record_id: RecordId | None
    details: Record | None


def records(workspace: Workspace, kind: type[RecordT], review_id: ReviewId) -> tuple[Stored[RecordT], ...]:
    """Return the records of a kind in the order entered.

    Raises:
        NotFound: no such review.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.learning_records.all(kind, review_id)


def apply_record(workspace: Workspace, edit: RecordEdit) -> RecordEdit | None:
    """Add, change or take out a record; return the inverse, or None when nothing changed.

    Raises:
        NotFound: it is not there, or what it names is not.
        Refused: something required is missing, or it cannot be.
    """
    details = None if edit.details is None else tidied(edit.details)
    if details is not None:
        fault = record_fault(details, workspace.clock().date())
        if fault is not None:
            raise Refused(fault[0], remedy=fault[1])
    name = NAMES[edit.kind]
    what = "removed" if details is None else "added" if edit.record_id is None else "changed"
    with workspace.write(f"{name} {what}") as uow:
        existing_review(uow, edit.review_id)
        own = edit.record_id or _single(uow, edit, details)
        before = None if own is None else uow.learning_records.get(edit.kind, edit.review_id, own)
        if details is None:
            if before is None or own is None:
                raise NotFound(f"This {name} is no longer there.", remedy="Look at the list again.")
            _refuse_replied(uow, edit)
            uow.learning_records.remove(edit.kind, own)
            inverse = RecordEdit(edit.kind, edit.review_id, own, before)
        else:
            _check_named(uow, edit.review_id, details)
            owner = edit.review_id if edit.kind in OF_A_REVIEW else None
            record_id = uow.learning_records.put(details, owner, own)
            inverse = RecordEdit(edit.kind, edit.review_id, record_id, before)
            if before == details:
                return None
        uow.commit(f"{name.replace(' ', '-')} {inverse.record_id}")
    return inverse


def checklist(workspace: Workspace, review_id: ReviewId) -> tuple[PointStanding, ...]:
    """Return the publication checklist as it stands today, its computed lines among it.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        rows = uow.learning_records
        checked = {each.details.point: each.details for each in rows.all(CheckedPoint, review_id)}
        days = rows.all(PublicationDays, review_id)
        lessons = uow.learning.all(review_id)
        actions = [each for one in lessons for rec in one.details.recommendations for each in rec.actions]
        facts = PublicationFacts(
            days[0].details if days else PublicationDays(),
            family_days(uow.people.all(review_id), review.details.incident),
            tuple(each.details for each in rows.all(Deposit, review_id)),
            tuple(each.details.kind for each in rows.all(LearningProduct, review_id)),
            len(rows.all(Dissemination, review_id)),
            len(actions),
            sum(not each.owner for each in actions),
            workspace.clock().date(),
            holidays_of(uow),
            uow.publication_checks.last(review_id),
            uow.publication_checks.ticks(review_id),
        )
    return standings(learning_words().points, checked, facts)


def holidays(workspace: Workspace) -> HolidayTable:
    """Return the days on which offices are closed, the desk's own among them."""
    with workspace.read() as uow:
        return holidays_of(uow)


def form_of_publication(workspace: Workspace, review_id: ReviewId) -> str:
    """Say in which form the review is published, by its kind and the day it was initiated; empty when nothing tells."""
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        starts = {each.details.event: each.details.day for each in uow.life.all(StartDay, review_id)}
    return published_form(learning_words().published_forms, review.details.type_code, starts.get("initiated"))


@dataclass(frozen=True, slots=True)
class ThemesOfReview:
    """What one review taught, to be laid beside others.

    Args:
        review_id, reference, child_label: of the review.
        year: of the incident, else of the end of the period; None where neither is known.
        themes: findings by theme.
        chapters: findings by chapter of the triennial analyses; a Board's own themes are under "".
        topics: findings by topic.
        n_findings, n_good_practice: all findings, and those that tell of good practice.
        n_recommendations, n_multi_agency: all recommendations, and those to several agencies.
    """

    review_id: ReviewId
    reference: str
    child_label: str
    year: int | None
    themes: dict[str, int]
    chapters: dict[str, int]
    topics: dict[str, int]
    n_findings: int
    n_good_practice: int
    n_recommendations: int
    n_multi_agency: int


def themes_across_reviews(workspace: Workspace) -> tuple[ThemesOfReview, ...]:
    """Return the themes of every review of the store, by year and reference, for the Board's view."""
    with workspace.read() as uow:
        told = [
            _themes(review.id, review.details.reference, review.details.child_label, year, lessons)
            for review in uow.reviews.all()
            for year in [_year(review.details)]
            for lessons in [uow.learning.all(review.id)]
        ]
    return tuple(sorted(told, key=lambda each: (each.year or 0, each.reference)))


def _year(review: NewReview) -> int | None:
    day = review.incident or review.period_end or review.period_start
    return None if day is None else day.year


def _themes(
    review_id: ReviewId, reference: str, label: str, year: int | None, lessons: tuple[Lesson, ...]
) -> ThemesOfReview:
    details = [each.details for each in lessons]
    themes = Counter(each.theme for each in details if each.theme)
    chapters: Counter[str] = Counter()
    for theme, n in themes.items():
        chapters[learning_words().chapter_of(theme)] += n
    recommendations = [each for one in details for each in one.recommendations]
    return ThemesOfReview(
        review_id,
        reference,
        label,
        year,
        dict(themes),
        dict(chapters),
        dict(Counter(topic for each in details for topic in each.topics)),
        len(details),
        sum(each.is_good_practice for each in details),
        len(recommendations),
        sum(each.level == "multi-agency" for each in recommendations),
    )


def _single(uow: WritingUnit, edit: RecordEdit, details: Record | None) -> RecordId | None:
    """Return the row of a record of which a review has one only, so that it is never there twice."""
    if isinstance(details, PublicationDays):
        days = uow.learning_records.all(PublicationDays, edit.review_id)
        return days[0].id if days else None
    if isinstance(details, CheckedPoint):
        points = uow.learning_records.all(CheckedPoint, edit.review_id)
        return next((each.id for each in points if each.details.point == details.point), None)
    return None


def _check_named(uow: WritingUnit, review_id: ReviewId, details: Record) -> None:
    if isinstance(details, Dissemination) and details.finding_id is not None:
        if details.finding_id not in {each.id for each in uow.learning.all(review_id)}:
            raise NotFound("This finding is no longer there.", remedy="Choose another, or none.")
    elif isinstance(details, OutlineReply):
        if RecordId(details.outline_id) not in {each.id for each in uow.learning_records.all(Outline, None)}:
            raise NotFound("This outline is no longer there.", remedy="Look at the list again.")
    elif isinstance(details, CheckedPoint) and details.point not in {each.code for each in learning_words().points}:
        raise NotFound("The checklist has no such point.")


def _refuse_replied(uow: WritingUnit, edit: RecordEdit) -> None:
    if edit.kind is not Outline:
        return
    replies = [
        each for each in uow.learning_records.all(OutlineReply, None) if each.details.outline_id == edit.record_id
    ]
    if replies:
        raise Refused(
            f"It is recorded to whom this outline went ({len(replies)} lines).",
            remedy="Take those lines out first, if they were a mistake.",
        )
