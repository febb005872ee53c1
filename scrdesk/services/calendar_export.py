"""The days of a review as a file for an office calendar: no name of a person, no label, no word of the case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from scrdesk.domain.learning import Lesson
from scrdesk.domain.life.clocks import ClockStanding, ClockState
from scrdesk.domain.panel import CLOSED, Meeting
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.errors import Refused
from scrdesk.export.ics import CalendarDay, calendar_file
from scrdesk.export.safe_write import write_whole
from scrdesk.services.export_ledger import record_export
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.requests import request_board
from scrdesk.services.timetable import timetable

IN_THE_CALENDAR = (ClockState.RUNNING, ClockState.LATE, ClockState.EXPECTED, ClockState.KEPT)
ALARM_DAYS = 2


def calendar_days(workspace: Workspace, review_id: ReviewId) -> tuple[CalendarDay, ...]:
    """Return what is still to come or late, by day: clocks, papers asked for, answers owed, meetings, actions.

    Raises:
        NotFound.
    """
    found = timetable(workspace, review_id)
    reference = found.review.details.reference
    days = [
        CalendarDay(
            f"{reference} {clock.rule.code}",
            clock.due,
            f"{reference}: {clock.rule.duty}",
            _about(clock),
            ALARM_DAYS,
        )
        for clock in found.clocks
        if clock.due is not None and clock.state in IN_THE_CALENDAR
    ]
    for cell in request_board(workspace, review_id).cells:
        is_in = bool(cell.papers) or cell.told.startswith("accepted")
        if cell.due is not None and not is_in:
            key = f"{reference} {cell.agency.code} {cell.document.value}"
            days.append(
                CalendarDay(
                    key, cell.due, f"{reference}: {cell.document.value} of {cell.agency.code} due", "", ALARM_DAYS
                )
            )
    for contact in found.contacts:
        each = contact.details
        if each.reply_by is not None and each.answered is None:
            key = f"{reference} contact {contact.id}"
            days.append(CalendarDay(key, each.reply_by, f"{reference}: answer to a national body due", "", ALARM_DAYS))
    with workspace.read() as uow:
        meetings = uow.panel.all(existing_review(uow, review_id).id)
        learnt = uow.learning.all(review_id)
    days += _actions(reference, meetings, learnt)
    for meeting in meetings:
        if meeting.details.held >= found.today:
            number = meeting.details.number
            days.append(
                CalendarDay(f"{reference} panel {number}", meeting.details.held, f"{reference}: panel meeting {number}")
            )
    return tuple(sorted(days, key=lambda each: (each.day, each.key)))


def _actions(reference: str, meetings: Sequence[Meeting], learnt: Sequence[Lesson]) -> Iterator[CalendarDay]:
    """Give the days of open actions by their numbers: their words may name somebody."""
    for meeting in meetings:
        for action in meeting.details.actions:
            if action.due is not None and action.status != CLOSED:
                what = f"{reference}: panel action {action.number} due"
                yield CalendarDay(f"{reference} panel action {action.number}", action.due, what, "", ALARM_DAYS)
    for lesson in learnt:
        for recommendation in lesson.details.recommendations:
            for planned in recommendation.actions:
                if planned.last_day is not None and not planned.is_done:
                    what = f"{reference}: action {planned.number} of the plan due"
                    yield CalendarDay(f"{reference} plan {planned.number}", planned.last_day, what, "", ALARM_DAYS)


def _about(clock: ClockStanding) -> str:
    """Return what the rule says; nothing that a user typed, which may name somebody."""
    to = f"To: {', '.join(clock.rule.to)}" if clock.rule.to else ""
    revised = "The day was revised." if clock.mark.revised is not None else ""
    said = f"{clock.rule.code}: {clock.rule.limit_words} ({clock.rule.source})"
    return "\n".join(part for part in (said, to, revised) if part)


def export_calendar(workspace: Workspace, review_id: ReviewId, path: Path, progress: Progress = Silent()) -> int:
    """Write the days of a review as .ics; return how many there are.

    Raises:
        Refused: the name does not end in .ics, or there is no day to write.
        NotFound, CannotWrite.
    """
    if path.suffix.lower() != ".ics":
        raise Refused("A calendar is written as an .ics file.", where=path.name, remedy="End the name in .ics.")
    progress.report(0, 1, "Gathering the days")
    days = calendar_days(workspace, review_id)
    if not days:
        raise Refused(
            "There is no day to write yet.", remedy="Enter the days of events in the timetable, or ask agencies first."
        )
    with workspace.read() as uow:
        reference = existing_review(uow, review_id).details.reference
    content = calendar_file(days, workspace.clock(), reference)
    write_whole(path, content)
    record_export(workspace, review_id, "calendar .ics", content, with_names=False, where_to=path)
    progress.report(1, 1, "Done")
    return len(days)
