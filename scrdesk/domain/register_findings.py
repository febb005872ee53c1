"""What in the register is to be looked at: said in words, and never in the way of keeping it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from scrdesk.domain.age import whole_months
from scrdesk.domain.event_date import EventDate
from scrdesk.domain.family import StoredTie, TieKind
from scrdesk.domain.mentions.folding import folded
from scrdesk.domain.people import NewPerson, Person, PersonId, Spell, SpellKind
from scrdesk.domain.stated_dates import is_stated

YOUNGEST_PARENT_YEARS = 12
"""Below this, a date of birth or the tie is likely to be wrong."""


@dataclass(frozen=True, slots=True)
class RegisterFinding:
    """Something to look at, and whom it is about (the first is the one to open)."""

    people: tuple[PersonId, ...]
    message: str


def register_findings(people: Sequence[Person], ties: Sequence[StoredTie] = ()) -> tuple[RegisterFinding, ...]:
    """Return what does not fit together: in people, between them, and in where they lived."""
    by_id = {person.id: person.details for person in people}
    found = [*_of_names(people)]
    for person in people:
        found += [RegisterFinding((person.id,), message) for message in _of_person(person.details)]
    found += _of_ties(by_id, ties)
    found += _of_loops(by_id, ties)
    return tuple(found)


def _of_names(people: Sequence[Person]) -> Iterator[RegisterFinding]:
    same: dict[tuple[str, ...], list[Person]] = defaultdict(list)
    for person in people:
        if not person.details.is_unnamed:
            same[folded(person.details.name)].append(person)
    for several in same.values():
        if len(several) > 1:
            labels = " and ".join(each.details.label for each in several)
            yield RegisterFinding(
                tuple(each.id for each in several),
                f"{labels} have one name. Wherever an agency writes it, you are asked who is meant.",
            )


def _of_person(details: NewPerson) -> Iterator[str]:
    label = details.label
    for when, what in ((details.born_stated, "birth"), (details.died, "death"), (details.expected, "delivery")):
        if is_stated(when) and not when.is_read:
            yield f"{label}: the date of {what} cannot be read and is not used."
    if _is_before(details.died, details.birth):
        yield f"{label}: the date of death is before the birth."
    for spell in details.spells:
        if _is_before(spell.end, spell.start):
            yield f"{label}: {spell.kind.value} {spell.what} ends before it begins."
        if _is_before(spell.end, details.birth):
            yield f"{label}: {spell.kind.value} {spell.what} ends before {label} was born."
    addresses = [each for each in details.spells if each.kind is SpellKind.ADDRESS]
    for one, other in combinations(addresses, 2):
        if one.what != other.what and _certainly_overlap(one, other):
            yield f"{label} is at {one.what} and at {other.what} at one time."


def _of_ties(by_id: Mapping[PersonId, NewPerson], ties: Sequence[StoredTie]) -> Iterator[RegisterFinding]:
    natural: dict[PersonId, list[PersonId]] = defaultdict(list)
    for each in ties:
        tie = each.tie
        first, second = by_id.get(tie.first), by_id.get(tie.second)
        if first is None or second is None:
            continue
        both = (tie.first, tie.second)
        if tie.kind is TieKind.PARENT:
            natural[tie.second].append(tie.first)
            years = _most_years_between(first.birth, second.birth)
            if years is not None and years < 0:
                yield RegisterFinding(both, f"{first.label} would be younger than the own child {second.label}.")
            elif years is not None and years < YOUNGEST_PARENT_YEARS:
                yield RegisterFinding(
                    both, f"{first.label} would have been {years} at most when {second.label} was born."
                )
        if tie.kind is TieKind.PARTNER and _is_before(tie.end, tie.start):
            yield RegisterFinding(both, f"{first.label} and {second.label}: the partnership ends before it begins.")
    for child, parents in natural.items():
        if len(parents) > 2:
            names = ", ".join(by_id[each].label for each in parents)
            yield RegisterFinding(
                (child, *parents), f"{by_id[child].label} has {len(parents)} parents by birth: {names}."
            )


def _of_loops(by_id: Mapping[PersonId, NewPerson], ties: Sequence[StoredTie]) -> Iterator[RegisterFinding]:
    parents: dict[PersonId, set[PersonId]] = defaultdict(set)
    for each in ties:
        if each.tie.kind.is_parental:
            parents[each.tie.second].add(each.tie.first)
    for person in by_id:
        seen: set[PersonId] = set()
        upward = list(parents.get(person, ()))
        while upward:
            above = upward.pop()
            if above in seen:
                continue
            seen.add(above)
            upward += parents.get(above, ())
        if person in seen:
            yield RegisterFinding((person,), f"{by_id[person].label} is among the own forebears; one tie is wrong.")


def _is_before(one: EventDate, other: EventDate) -> bool:
    """Whether one date is certainly before another."""
    return one.latest is not None and other.earliest is not None and one.latest < other.earliest


def _most_years_between(parent: EventDate, child: EventDate) -> int | None:
    """Return how old the parent can have been at most when the child was born."""
    if parent.earliest is None or child.latest is None:
        return None
    return whole_months(parent.earliest, child.latest) // 12


def _certainly_overlap(one: Spell, other: Spell) -> bool:
    """Whether two spells certainly share a day, however the uncertain bounds fall."""
    begin = _later(one.start.latest, other.start.latest)
    if begin is None:
        return False
    return all(end is not None and end > begin for end in (one.end.earliest, other.end.earliest))


def _later(one: date | None, other: date | None) -> date | None:
    return None if one is None or other is None else max(one, other)
