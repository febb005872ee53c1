"""How a review stands on one page: who has sent what, what is due, where the silences are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.learning import Lesson
from scrdesk.domain.life.agency_papers import answering, paper_in_words, paper_status
from scrdesk.domain.life.clocks import progress_in_words
from scrdesk.domain.life.records import AgencyPaper
from scrdesk.domain.panel import Meeting
from scrdesk.domain.review import Agency, RequestedDocument, Review, ReviewId, SubmissionRequest
from scrdesk.domain.standing import due_tone, longest_silence, request_status, standing_in_words
from scrdesk.domain.submission import RowKind, Submission, SubmissionStatus
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.timetable import Timetable, timetable_in
from scrdesk.store.repositories.reviews import Request
from scrdesk.store.unit_of_work import ReadingUnit


@dataclass(frozen=True, slots=True)
class AgencyStanding:
    """A line of "who has sent what": the agency, its chronology and its report.

    ``chronology`` and ``report`` are a word or two for the screen ("accepted v2", "requested", "5 days late",
    "not asked"); ``*_tone`` is "good", "warn", "bad", "info" or "quiet".
    """

    agency: Agency
    chronology: str
    chronology_tone: str
    report: str
    report_tone: str
    n_entries: int
    n_to_look_at: int


@dataclass(frozen=True, slots=True)
class DueItem:
    """Something that is due: what, a line under it, when, and its tone ("bad" late, "warn" within 5 days, "quiet").

    ``counted`` tells how the day was counted, when it was.
    """

    what: str
    detail: str
    due: date
    tone: str
    counted: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """One page that says where the review stands.

    ``longest_silence`` is the longest stretch of days within the period in which no agency recorded anything
    (days, first day, last day), or None.
    """

    review: Review
    type_name: str
    due: tuple[DueItem, ...]
    standings: tuple[AgencyStanding, ...]
    n_entries: int
    n_undated: int
    n_to_look_at: int
    n_agencies_received: int
    first_day: date | None
    last_day: date | None
    longest_silence: tuple[int, date, date] | None
    last_meeting: Meeting | None
    next_meeting: Meeting | None
    n_people: int
    n_meetings: int
    n_lessons: int


def requests(workspace: Workspace, review_id: ReviewId) -> tuple[SubmissionRequest, ...]:
    """Return what was asked for, with the standing that follows from what was received."""
    with workspace.read() as uow:
        accepted = _accepted(uow.submissions.all(review_id))
        papers = tuple(each.details for each in uow.life.all(AgencyPaper, review_id))
        today = workspace.clock().date()
        found = []
        for each in uow.reviews.requests(review_id):
            came = answering(papers, each.agency_code, each.document)
            status = (
                paper_status(came, each.due, today)
                if came
                else request_status(each.due, today, is_accepted=_is_received(each, accepted))
            )
            found.append(SubmissionRequest(each.agency_code, each.document, each.requested, each.due, status))
        return tuple(found)


def overview(workspace: Workspace, review_id: ReviewId) -> Overview:
    """Return one page's worth of how the review stands today."""
    today = workspace.clock().date()
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        work = _work_of(uow, review_id)
        days = uow.queries.days(review_id)
        life = timetable_in(uow, review, today)
        n_people = len(uow.people.all(review_id))
    accepted, held = work.accepted, work.held
    events = [row for row in days if row.kind is RowKind.EVENT]
    known_days = [day for row in events for day in (row.earliest, row.latest) if day is not None]
    n_entries = Counter(row.agency_code for row in days)
    past = [meeting for meeting in held if meeting.details.held < today]
    to_come = [meeting for meeting in held if meeting.details.held >= today]
    return Overview(
        review=review,
        type_name=life.kind.name,
        due=_due(work, life),
        standings=tuple(
            _standing(agency, work.asked, accepted, work.papers, n_entries[agency.code], today)
            for agency in work.agencies
        ),
        n_entries=len(days),
        n_undated=sum(1 for row in events if row.earliest is None and row.latest is None),
        n_to_look_at=sum(each.n_errors + each.n_warnings for each in accepted.values()),
        n_agencies_received=len(accepted),
        first_day=min(known_days, default=None),
        last_day=max(known_days, default=None),
        longest_silence=longest_silence(
            ((row.earliest, row.latest) for row in events), review.details.period_start, review.details.period_end
        ),
        last_meeting=max(past, key=lambda meeting: meeting.details.held, default=None),
        next_meeting=min(to_come, key=lambda meeting: meeting.details.held, default=None),
        n_people=n_people,
        n_meetings=len(held),
        n_lessons=len(work.lessons),
    )


@dataclass(frozen=True, slots=True)
class _Work:
    """What a review has that may still be to be done, read once."""

    agencies: Sequence[Agency]
    asked: Sequence[Request]
    accepted: Mapping[str, Submission]
    papers: Sequence[AgencyPaper]
    held: Sequence[Meeting]
    lessons: Sequence[Lesson]


def _work_of(uow: ReadingUnit, review_id: ReviewId) -> _Work:
    return _Work(
        uow.reviews.agencies(review_id),
        uow.reviews.requests(review_id),
        _accepted(uow.submissions.all(review_id)),
        tuple(each.details for each in uow.life.all(AgencyPaper, review_id)),
        uow.panel.all(review_id),
        uow.learning.all(review_id),
    )


def due_items(uow: ReadingUnit, life: Timetable) -> tuple[DueItem, ...]:
    """Return everything of a review that is still to be done and has a day, the earliest first."""
    return _due(_work_of(uow, life.review.id), life)


def _due(work: _Work, life: Timetable) -> tuple[DueItem, ...]:
    today = life.today
    names = {agency.code: agency.name for agency in work.agencies}
    found = [
        *_awaited(work.asked, work.accepted, work.papers, names, today),
        *_meetings([meeting for meeting in work.held if meeting.details.held >= today]),
        *_panel_actions(work.held),
        *_planned_actions(work.lessons),
    ]
    found.sort()
    return _with_clocks(tuple(DueItem(what, detail, due, due_tone(due, today)) for due, what, detail in found), life)


def _accepted(submissions: Sequence[Submission]) -> dict[str, Submission]:
    """Return the submission that stands for each agency now."""
    return {each.agency_code: each for each in submissions if each.status is SubmissionStatus.ACCEPTED}


def _is_received(request: Request, accepted: Mapping[str, Submission]) -> bool:
    return request.document is RequestedDocument.CHRONOLOGY and request.agency_code in accepted


def _standing(
    agency: Agency,
    asked: Sequence[Request],
    accepted: Mapping[str, Submission],
    papers: Sequence[AgencyPaper],
    n_entries: int,
    today: date,
) -> AgencyStanding:
    def told(document: RequestedDocument, version: int | None) -> tuple[str, str]:
        mine = [each for each in asked if each.agency_code == agency.code and each.document is document]
        return standing_in_words(version, mine[-1].due if mine else None, today, was_asked=bool(mine))

    stands = accepted.get(agency.code)
    chronology, chronology_tone = told(RequestedDocument.CHRONOLOGY, stands.version if stands else None)
    reports = answering(papers, agency.code, RequestedDocument.AGENCY_REPORT)
    if reports:
        mine = [
            each
            for each in asked
            if (each.agency_code, each.document) == (agency.code, RequestedDocument.AGENCY_REPORT)
        ]
        report, report_tone = paper_in_words(reports, mine[-1].due if mine else None, today, was_asked=bool(mine))
    else:
        report, report_tone = told(RequestedDocument.AGENCY_REPORT, None)
    n_to_look_at = stands.n_errors + stands.n_warnings if stands else 0
    return AgencyStanding(agency, chronology, chronology_tone, report, report_tone, n_entries, n_to_look_at)


def _with_clocks(due: tuple[DueItem, ...], life: Timetable) -> tuple[DueItem, ...]:
    """Put in the clocks that run, and answers owed to national bodies, each with how its day was counted."""
    found = list(due)
    for clock in life.clocks:
        if clock.is_open and clock.due is not None:
            to = f"{clock.rule.code} · to {clock.to.words}" if clock.to.names else clock.rule.code
            detail = f"{to} · {progress_in_words(clock, life.table, life.today)}"
            found.append(DueItem(clock.rule.duty, detail, clock.due, clock.tone, clock.explained))
    for contact in life.contacts:
        each = contact.details
        if each.reply_by is not None and each.answered is None:
            tone = due_tone(each.reply_by, life.today)
            found.append(DueItem(f"Answer {each.body}", each.what, each.reply_by, tone))
    return tuple(sorted(found, key=lambda item: (item.due, item.what)))


def _awaited(
    asked: Sequence[Request],
    accepted: Mapping[str, Submission],
    papers: Sequence[AgencyPaper],
    names: Mapping[str, str],
    today: date,
) -> Iterator[tuple[date, str, str]]:
    latest = {(each.agency_code, each.document): each for each in asked}
    for (agency_code, document), each in latest.items():
        if each.due is None or _is_received(each, accepted):
            continue
        what = f"{document.value.capitalize()} from {names[agency_code]}"
        came = answering(papers, agency_code, document)
        if not came:
            yield each.due, what, f"waiting on the agency; requested {day_in_words(each.requested)}"
        elif came[-1].state == "returned":
            yield each.due, what, "waiting on the agency to mend it"
        elif came[-1].state != "accepted":
            yield max(each.due, today), what, "received; waiting on us to check and decide"


def _meetings(to_come: Sequence[Meeting]) -> Iterator[tuple[date, str, str]]:
    for meeting in to_come:
        begins = f"{meeting.details.begins:%H:%M}" if meeting.details.begins else ""
        place = ", ".join(part for part in (begins, meeting.details.place) if part)
        yield meeting.details.held, f"Panel meeting {meeting.details.number}", place


def _panel_actions(held: Sequence[Meeting]) -> Iterator[tuple[date, str, str]]:
    for meeting in held:
        for action in meeting.details.actions:
            if action.due is not None and action.status == "open":
                yield action.due, f"Action {action.number}: {action.text}", action.owner


def _planned_actions(learnt: Sequence[Lesson]) -> Iterator[tuple[date, str, str]]:
    for lesson in learnt:
        for recommendation in lesson.details.recommendations:
            for planned in recommendation.actions:
                if planned.last_day is not None and not planned.is_done:
                    owner = planned.owner or "nobody owns it"
                    yield planned.last_day, f"Action plan {planned.number}: {planned.text}", owner
