"""The timetable of a review: its clocks as they stand today, its steps, and what should be said about them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from scrdesk.domain.learning_records import PublicationDays
from scrdesk.domain.life.bodies import overlaps
from scrdesk.domain.life.clock_rules import StartEvent
from scrdesk.domain.life.clocks import ClockFacts, ClockStanding, clock_standing
from scrdesk.domain.life.holiday_table import HolidayTable
from scrdesk.domain.life.records import (
    BodyContact,
    ClockMark,
    Conversion,
    DecisionForm,
    NationalBody,
    PublicationIntent,
    StartDay,
    StepMark,
    StoredLife,
)
from scrdesk.domain.review import Agency, KeyLineOfEnquiry, Review, ReviewId, ReviewType
from scrdesk.services.bank_holidays import holidays_of
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.review_types import Step, clock_rules, shipped_bodies, steps, type_of, types_in
from scrdesk.store.unit_of_work import ReadingUnit

LAST_DAY_OF_SCRS = date(2020, 9, 29)
"""End of the period of grace in which Boards finished open serious case reviews."""
SCR_TYPE = "scr-2013"


@dataclass(frozen=True, slots=True)
class StepStanding:
    """A step of the review's kind and what was recorded of it."""

    step: Step
    mark: StepMark


@dataclass(frozen=True, slots=True)
class Timetable:
    """Where a review is in its life.

    Args:
        review, kind: the review and its kind.
        clocks: every clock of the kind, any other of which something was recorded, and those that had started when the
            review was of another kind: a duty does not end because a review goes on as another.
        events: the events that start those clocks.
        starts: days of events, by code.
        steps: in order.
        conversions: what kind it was before; ``kind_names`` names the kinds by code.
        decisions, contacts, intents: newest last.
        bodies: the register of national bodies as it stands.
        table: the holidays.
        key_lines, agencies: what the terms of reference ask, and of whom.
        notes: what should be said of the review as a whole.
        today: the day of looking.
    """

    review: Review
    kind: ReviewType
    clocks: tuple[ClockStanding, ...]
    events: tuple[StartEvent, ...]
    starts: dict[str, StartDay]
    steps: tuple[StepStanding, ...]
    conversions: tuple[Conversion, ...]
    kind_names: dict[str, str]
    decisions: tuple[DecisionForm, ...]
    contacts: tuple[StoredLife[BodyContact], ...]
    intents: tuple[PublicationIntent, ...]
    bodies: tuple[NationalBody, ...]
    table: HolidayTable
    key_lines: tuple[KeyLineOfEnquiry, ...]
    agencies: tuple[Agency, ...]
    notes: tuple[str, ...]
    today: date

    @property
    def stage(self) -> str:
        """Name of the first step that is neither done nor put aside, or "Closed"."""
        open_steps = [each for each in self.steps if each.mark.state not in ("done", "not applicable")]
        under_way = [each for each in open_steps if each.mark.state == "under way"]
        if not self.steps:
            return ""
        return (under_way or open_steps)[0].step.name if open_steps else "Closed"

    @property
    def stage_number(self) -> tuple[int, int]:
        """How many steps are behind, of how many that apply."""
        apply = [each for each in self.steps if each.mark.state != "not applicable"]
        return sum(each.mark.state == "done" for each in apply), len(apply)


def timetable(workspace: Workspace, review_id: ReviewId) -> Timetable:
    """Return where a review is in its life today.

    Raises:
        NotFound: no such review.
    """
    with workspace.read() as uow:
        return timetable_in(uow, existing_review(uow, review_id), workspace.clock().date())


def timetable_in(uow: ReadingUnit, review: Review, today: date) -> Timetable:
    """Return a review's timetable within a view of the store that is open already."""
    kind = type_of(uow, review)
    all_events, all_rules = clock_rules()
    starts = start_days(uow, review)
    marks = {each.details.rule: each.details for each in uow.life.all(ClockMark, review.id)}
    bodies = national_bodies(uow)
    table = holidays_of(uow)
    facts = ClockFacts(starts, marks, bodies, table, today)
    conversions = tuple(each.details for each in uow.life.all(Conversion, review.id))
    kinds = {each.code: each for each in types_in(uow)}
    before = _clocks_before(conversions, kinds, facts)
    shown = [rule for rule in all_rules if rule.code in kind.clocks or rule.code in marks or rule.code in before]
    by_code = {event.code: event for event in all_events}
    clocks = tuple(
        _of_before(
            clock_standing(rule, by_code[rule.start], facts),
            "" if rule.code in kind.clocks else before.get(rule.code, ""),
        )
        for rule in shown
    )
    used = {rule.start for rule in shown} | starts.keys()
    step_marks = {each.details.step: each.details for each in uow.life.all(StepMark, review.id)}
    wanted = [step for step in steps() if step.code in kind.steps or step.code in step_marks]
    return Timetable(
        review,
        kind,
        clocks,
        tuple(event for event in all_events if event.code in used),
        starts,
        tuple(StepStanding(step, step_marks.get(step.code, StepMark(step.code))) for step in wanted),
        conversions,
        {each.code: each.name for each in kinds.values()},
        tuple(each.details for each in uow.life.all(DecisionForm, review.id)),
        uow.life.all(BodyContact, review.id),
        tuple(each.details for each in uow.life.all(PublicationIntent, review.id)),
        bodies,
        table,
        uow.reviews.key_lines(review.id),
        uow.reviews.agencies(review.id),
        _notes(review, kind, starts, bodies, today),
        today,
    )


def _clocks_before(
    conversions: tuple[Conversion, ...], kinds: dict[str, ReviewType], facts: ClockFacts
) -> dict[str, str]:
    """Return the clocks that had started while the review was of an earlier kind, with the name of that kind."""
    _events, rules = clock_rules()
    found: dict[str, str] = {}
    for each in conversions:
        earlier = kinds.get(each.from_type)
        for rule in rules:
            start = facts.starts.get(rule.start)
            if earlier is not None and rule.code in earlier.clocks and start is not None and start.day <= each.on:
                found[rule.code] = earlier.name
    return found


def _of_before(clock: ClockStanding, kind_name: str) -> ClockStanding:
    """Say of a clock that still runs that it is of the kind which the review was before."""
    if not kind_name or not clock.is_open:
        return clock
    said = f"Started when this was: {kind_name}. If it does not apply any more, record that, with why."
    return replace(clock, warnings=(*clock.warnings, said))


def start_days(uow: ReadingUnit, review: Review) -> dict[str, StartDay]:
    """Return the days of events by code; those of publication come from the publication record unless entered here."""
    found = {each.details.event: each.details for each in uow.life.all(StartDay, review.id)}
    for each in uow.learning_records.all(PublicationDays, review.id):
        for event, day in (
            ("planned-publication", each.details.planned),
            ("report-sent", each.details.sent),
            ("published", each.details.published),
        ):
            if day is not None and event not in found:
                found[event] = StartDay(event, day, "from the publication checklist")
    return found


def national_bodies(uow: ReadingUnit) -> tuple[NationalBody, ...]:
    """Return the register: the user's entries, and the program's that no entry of the same name replaces."""
    own = tuple(each.details for each in uow.life.all(NationalBody))
    names = {body.name for body in own}
    return (*(body for body in shipped_bodies() if body.name not in names), *own)


def _notes(
    review: Review, kind: ReviewType, starts: dict[str, StartDay], bodies: tuple[NationalBody, ...], today: date
) -> tuple[str, ...]:
    notes = []
    begun = starts.get("initiated") or starts.get("decided")
    if begun is not None and not kind.is_valid_on(begun.day):
        notes.append(f"A review of this kind could not be begun on {begun.day:%d/%m/%Y} any more, or not yet.")
    if kind.code == SCR_TYPE and today > LAST_DAY_OF_SCRS and "published" not in starts:
        notes.append("Serious case reviews were to be finished by 29 September 2020; this one is still open.")
    notes += overlaps(bodies)
    if not review.details.type_code or not kind.steps:
        notes.append("The kind of this review has no steps: choose another kind, or give it some.")
    return tuple(notes)
