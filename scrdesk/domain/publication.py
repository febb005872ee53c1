"""The publication checklist: what was said of each point, what can be computed, and where a gate warns.

A gate never blocks: whoever goes on writes down why, and that stays on record.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.event_date import Precision
from scrdesk.domain.learning_records import POINT_STATES, SEVEN_MINUTES, CheckedPoint, Deposit, PublicationDays
from scrdesk.domain.life.holiday_table import SATURDAY, HolidayTable
from scrdesk.domain.people import Person
from scrdesk.domain.publication_check import (
    FileCheck,
    RiskTick,
    told_of_accessibility,
    told_of_hidden,
    told_of_identity,
)

WORKING_DAYS_BEFORE = 7
"""The report goes to the national body and the Secretary of State no later than so many working days before."""
MONTHS_UP = 12
NEAR = timedelta(days=3)
"""So near a family's birthday or anniversary a publication is remarked."""
REMIND = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the checklist as data: its code, what it asks, and which line can be computed."""

    code: str
    text: str
    computed: str = ""


@dataclass(frozen=True, slots=True)
class PublishedForm:
    """What was published of reviews of some kinds that were initiated between two days, both included; None is open.

    ``is_checked``: whether the days are from the source itself and not from knowledge of it.
    """

    kinds: frozenset[str]
    first: date | None
    last: date | None
    what: str
    source: str
    is_checked: bool


def published_form(forms: Sequence[PublishedForm], kind: str, initiated: date | None) -> str:
    """Say in which form a review is published, by its kind and the day it was initiated; empty when neither tells."""
    if initiated is None:
        return ""
    for form in forms:
        is_then = (form.first is None or form.first <= initiated) and (form.last is None or initiated <= form.last)
        if kind in form.kinds and is_then:
            check = "" if form.is_checked else "; check the day"
            return f"Initiated {day_in_words(initiated)}, so it is published as {form.what} ({form.source}{check})."
    return ""


@dataclass(frozen=True, slots=True)
class FamilyDay:
    """A day that a publication should avoid: whose, and what it is ("birthday of Child Q")."""

    month: int
    day: int
    what: str


@dataclass(frozen=True, slots=True)
class PointStanding:
    """A point with what was said of it, the computed line, and the warning, if there is one."""

    number: int
    point: Point
    checked: CheckedPoint
    computed: str
    warning: str


@dataclass(frozen=True, slots=True)
class PublicationFacts:
    """What the computed lines are read from.

    Args:
        days: of the publication.
        family_days: days to avoid.
        deposits: sent to the repository.
        products: kinds of the short products there are.
        n_trained: lines of the dissemination log.
        n_actions, n_without_owner: of the action plan.
        today: the day it is looked at.
        holidays: the days on which offices are closed, the desk's own among them.
        check: of the file with labels, the last one; None when none was checked.
        ticks: the risks of being recognised that somebody has looked at.
    """

    days: PublicationDays
    family_days: Sequence[FamilyDay]
    deposits: Sequence[Deposit]
    products: Sequence[str]
    n_trained: int
    n_actions: int
    n_without_owner: int
    today: date
    holidays: HolidayTable
    check: FileCheck | None = None
    ticks: Sequence[RiskTick] = ()


def standings(
    points: Sequence[Point], checked: Mapping[str, CheckedPoint], facts: PublicationFacts
) -> tuple[PointStanding, ...]:
    """Return the checklist as it stands."""
    found = []
    for number, point in enumerate(points, 1):
        said = checked.get(point.code, CheckedPoint(point.code))
        computed, warning = _computed(point.computed, facts)
        if said.state == POINT_STATES[0] and not warning:
            warning = _too_early(facts)
        if said.state in POINT_STATES[2:]:
            warning = ""  # the reason is on record
        found.append(PointStanding(number, point, said, computed, warning))
    return tuple(found)


def last_day_to_send(planned: date, holidays: HolidayTable) -> date:
    """Return the last day on which the report can go to the national body for a planned day of publication."""
    return holidays.working_days_before(planned, WORKING_DAYS_BEFORE)


def counted_days(planned: date, holidays: HolidayTable) -> str:
    """Return how the days were counted back, for whoever wants to check it."""
    first = last_day_to_send(planned, holidays)
    between = holidays.holidays_between(first, planned)
    closed = [f"{day_in_words(day)} ({name})" for day, name in between if day.weekday() < SATURDAY]
    told = f"; closed: {', '.join(closed)}" if closed else ""
    return (
        f"{WORKING_DAYS_BEFORE} working days before {day_in_words(planned)}, that day not counted: "
        f"{day_in_words(first)}{told}"
    )


def up_until(days: PublicationDays) -> date | None:
    """Return until when a published report has to stay up: as typed, else twelve months on."""
    if days.until is not None or days.published is None:
        return days.until
    year = days.published.year + MONTHS_UP // 12
    last = calendar.monthrange(year, days.published.month)[1]
    return days.published.replace(year=year, day=min(days.published.day, last))


def family_days(people: Sequence[Person], incident: date | None) -> tuple[FamilyDay, ...]:
    """Return birthdays, days of death and the anniversary of the incident, from the register; staff are passed over."""
    found = []
    for person in people:
        details = person.details
        if details.is_professional:
            continue
        for when, what in ((details.birth, "birthday"), (details.died, "anniversary of the death")):
            if when.precision is Precision.DAY and when.earliest is not None:
                found.append(FamilyDay(when.earliest.month, when.earliest.day, f"{what} of {details.label}"))
    if incident is not None:
        found.append(FamilyDay(incident.month, incident.day, "anniversary of the incident"))
    return tuple(found)


def near_family_days(planned: date, days: Sequence[FamilyDay]) -> tuple[str, ...]:
    """Return the family's days within :data:`NEAR` of a planned day, in words."""
    found = []
    for each in days:
        for year in (planned.year - 1, planned.year, planned.year + 1):
            last = calendar.monthrange(year, each.month)[1]
            day = date(year, each.month, min(each.day, last))
            if abs(day - planned) <= NEAR:
                found.append(f"{each.what} on {day_in_words(day)}")
    return tuple(found)


def _too_early(facts: PublicationFacts) -> str:
    days = facts.days
    if days.published is not None and not days.is_not_published:
        return f"Published {day_in_words(days.published)} with this still to do: say who decided that, and why."
    if days.planned is not None and days.planned <= facts.today + timedelta(days=7) and not days.is_not_published:
        return f"Publication is planned for {day_in_words(days.planned)} and this is still to do."
    return ""


def _computed(what: str, facts: PublicationFacts) -> tuple[str, str]:
    """Return the computed line of a point, and the warning in it."""
    lines: dict[str, Callable[[PublicationFacts], tuple[str, str]]] = {
        "plan": _of_plan,
        "days": _of_family,
        "sent": _of_sending,
        "until": _of_publishing,
        "deposit": _of_deposits,
        "briefing": _of_briefing,
        "take-down": _of_taking_down,
        "identity": lambda each: told_of_identity(each.check, each.ticks),
        "accessible": lambda each: told_of_accessibility(each.check),
        "hidden": lambda each: told_of_hidden(each.check),
    }
    return lines[what](facts) if what in lines else ("", "")


def _of_plan(facts: PublicationFacts) -> tuple[str, str]:
    if not facts.n_actions:
        return "No action is planned yet.", ""
    said = "1 action is planned." if facts.n_actions == 1 else f"{facts.n_actions} actions are planned."
    n_ownerless = facts.n_without_owner
    has = "has" if n_ownerless == 1 else "have"
    return said, f"{n_ownerless} of them {has} no owner." if n_ownerless else ""


def _of_family(facts: PublicationFacts) -> tuple[str, str]:
    planned = facts.days.planned
    if planned is None:
        return "No day is planned yet.", ""
    near = near_family_days(planned, facts.family_days)
    n_days = len(facts.family_days)
    days = "1 day" if n_days == 1 else f"{n_days} days"
    said = f"{day_in_words(planned)} was laid beside {days} of the family in the register."
    if planned in facts.holidays.names:
        near = (*near, f"the day itself is a holiday ({facts.holidays.names[planned]})")
    return said, f"Near the planned day: {'; '.join(near)}." if near else ""


def _of_sending(facts: PublicationFacts) -> tuple[str, str]:
    days = facts.days
    planned = days.planned or days.published
    if planned is None:
        return "No day is planned yet.", ""
    last = last_day_to_send(planned, facts.holidays)
    said = f"Last day to send it: {day_in_words(last)}."
    if days.sent is None:
        late = "It has not been sent, and that day is past." if facts.today > last else ""
        return said, late
    if days.sent > last:
        return said, f"Sent {day_in_words(days.sent)}, less than {WORKING_DAYS_BEFORE} working days before."
    return f"{said} Sent {day_in_words(days.sent)}.", ""


def _of_publishing(facts: PublicationFacts) -> tuple[str, str]:
    days, until = facts.days, up_until(facts.days)
    if days.published is None or until is None:
        return "Not published yet.", ""
    said = f"Published {day_in_words(days.published)}; to stay up until {day_in_words(until)} at least."
    if not days.link:
        return said, "The link is missing."
    if until < days.published.replace(year=days.published.year + 1, day=min(days.published.day, 28)):
        return said, f"That is less than {MONTHS_UP} months."
    return said, ""


def _of_deposits(facts: PublicationFacts) -> tuple[str, str]:
    sent = [each for each in facts.deposits if each.sent is not None]
    if not sent:
        missing = "Published, and not deposited yet." if facts.days.published is not None else ""
        return "Nothing was sent to the repository yet.", missing
    last = sent[-1]
    said = f"Sent {day_in_words(last.sent or facts.today)}{', anonymously' if last.is_anonymous else ''}."
    if last.acknowledged is not None:
        return f"{said} Acknowledged {day_in_words(last.acknowledged)}.", ""
    return said, "No acknowledgement is on record."


def _of_briefing(facts: PublicationFacts) -> tuple[str, str]:
    has_briefing = SEVEN_MINUTES in facts.products
    said = "A 7-minute briefing is there" if has_briefing else "There is no 7-minute briefing yet"
    return f"{said}; {facts.n_trained} lines are in the dissemination and training log.", ""


def _of_taking_down(facts: PublicationFacts) -> tuple[str, str]:
    until = up_until(facts.days)
    if facts.days.taken_down is not None:
        said = f"Taken down {day_in_words(facts.days.taken_down)}."
        early = until is not None and facts.days.taken_down < until
        return said, f"That was before {day_in_words(until)}." if early and until else ""
    if until is None:
        return "Nothing is up.", ""
    if facts.today > until:
        return f"Its time was over {day_in_words(until)}.", "Take it down, or write down why it stays up."
    soon = f"Its time ends {day_in_words(until)}: decide whether it stays." if until - facts.today <= REMIND else ""
    return f"To be looked at {day_in_words(until)}.", soon
