"""A genogram in words: who is in it and how they are related, for whoever cannot see it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from scrdesk.domain.dates_in_words import month_in_words
from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.family import Ending, Partnership, Tie, TieKind
from scrdesk.domain.people import NewPerson, PersonId, Pregnancy
from scrdesk.domain.stated_dates import span_in_words, stated_in_words

if TYPE_CHECKING:
    from scrdesk.domain.genogram.figure import GenogramOf


def name_of(details: NewPerson, *, with_names: bool) -> str:
    """Return what a person is called in a drawing."""
    return details.name if with_names else details.label


def birth_and_death(details: NewPerson, *, with_days: bool) -> str:
    """Return "b. 9 January 2012", "b. about 1988, d. 2016", "due August 2014"; the year alone where days would tell."""
    parts = []
    for lead, when in (("b.", details.birth), ("d.", details.died)):
        said = _said(when, with_days=with_days)
        if said:
            parts.append(f"{lead} {said}")
    if not parts:
        said = _said(details.expected, with_days=with_days)
        return f"due {said}" if said else ""
    return ", ".join(parts)


def _said(when: EventDate, *, with_days: bool) -> str:
    if not when.is_read:
        return ""
    if with_days:
        return stated_in_words(when)
    day = when.earliest or when.latest
    if when.precision in (Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.SEASON) and day is not None:
        return str(day.year)
    return stated_in_words(when)


def relation_lines(of: GenogramOf) -> tuple[str, ...]:
    """Return one sentence for each person and each tie, in the order of the register."""
    return (*_people_lines(of), *(line for tie in of.ties if (line := tie_in_words(tie, of))), *_household_lines(of))


def in_words(of: GenogramOf) -> str:
    """Return the whole drawing as text."""
    return " ".join(relation_lines(of))


def _people_lines(of: GenogramOf) -> list[str]:
    lines = []
    for person, details in of.people.items():
        parts = [_kind(details)]
        said = birth_and_death(details, with_days=of.with_names)
        if said:
            parts.append(said.replace("b. ", "born ").replace("d. ", "died "))
        if person == of.index:
            parts.append("the child whom the review is about")
        if details.is_unnamed:
            parts.append("name not known")
        lines.append(f"{name_of(details, with_names=of.with_names)}: {', '.join(parts)}.")
    return lines


def _kind(details: NewPerson) -> str:
    if details.pregnancy is not Pregnancy.NONE:
        said: str = details.pregnancy.value
        return said
    return details.sex.casefold() or "sex not stated"


def tie_in_words(tie: Tie, of: GenogramOf) -> str:
    """Return a tie as a sentence: "Mother and Father: partners, married, from 2010 until March 2014, separated."."""
    if tie.first not in of.people or tie.second not in of.people:
        return ""
    first, second = (name_of(of.people[each], with_names=of.with_names) for each in (tie.first, tie.second))
    start, end = (tie.start, tie.end) if of.with_names else (without_day(tie.start), without_day(tie.end))
    span = span_in_words(start, end)
    if tie.kind is TieKind.PARTNER:
        parts = ["partners"]
        if tie.partnership is not Partnership.NOT_STATED:
            parts.append(tie.partnership.value)
        if span:
            parts.append(span)
        if tie.ending is not Ending.NONE:
            parts.append(tie.ending.value)
        return f"{first} and {second}: {', '.join(parts)}."
    # What somebody wrote beside a tie may hold names; it is said only where names are.
    what = (tie.words if of.with_names else "other tie") if tie.kind is TieKind.OTHER else tie.kind.value
    more = f", {span}" if span else ""
    if tie.kind.is_between_siblings:
        return f"{first} and {second}: {_PLURALS[tie.kind]}{more}."
    return f"{first} is {what} of {second}{more}."


_PLURALS = {
    TieKind.SIBLING: "brother or sister of each other",
    TieKind.HALF_SIBLING: "half-brother or half-sister of each other",
    TieKind.STEP_SIBLING: "step-brother or step-sister of each other",
    TieKind.TWIN: "twins",
    TieKind.IDENTICAL_TWIN: "identical twins",
}


def _household_lines(of: GenogramOf) -> list[str]:
    lines = []
    for title, members in of.households:
        names = [name_of(of.people[each], with_names=of.with_names) for each in members if each in of.people]
        if len(names) > 1:
            lines.append(f"{title}: {', '.join(names[:-1])} and {names[-1]} live together.")
    return lines


def without_day(when: EventDate) -> EventDate:
    """Return a date as papers with labels may say it: month and year of a day, anything else as it is."""
    day: date | None = when.earliest or when.latest
    if day is None or when.precision is not Precision.DAY:
        return when
    last = date(day.year + day.month // 12, day.month % 12 + 1, 1).toordinal() - 1
    return EventDate(
        month_in_words(day),
        earliest=day.replace(day=1),
        latest=date.fromordinal(last),
        edtf=f"{day:%Y-%m}",
        precision=Precision.MONTH,
        sureness=when.sureness,
    )


def index_child(people: dict[PersonId, NewPerson], child_label: str) -> PersonId | None:
    """Return the child whom a review is about: by the review's label, else by the role."""
    for person, details in people.items():
        if details.label.casefold() == child_label.casefold():
            return person
    for person, details in people.items():
        if "subject" in details.role.casefold():
            return person
    return None
