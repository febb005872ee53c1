"""Who lived where when, and how often the address, school, practice or carer changed (analysis 18)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from scrdesk.domain.event_date import EventDate
from scrdesk.domain.mentions.folding import folded
from scrdesk.domain.people import Person, PersonId, Spell, SpellKind

_EVER = date.min
_FAR = date.max


@dataclass(frozen=True, slots=True)
class Stay:
    """Somebody at an address, school or practice, or with a carer, for a while."""

    person: Person
    spell: Spell

    @property
    def may_begin(self) -> date:
        """First day it can have begun."""
        return self.spell.start.earliest or _EVER

    @property
    def has_begun(self) -> date:
        """First day by which it certainly had begun; the end of time when nobody said from when."""
        return self.spell.start.latest or _FAR

    @property
    def still_goes_on(self) -> date:
        """Last day on which it certainly still went on, as far as was said."""
        return self.spell.end.earliest or (_FAR if not self.spell.end.is_read else _EVER)

    @property
    def may_end(self) -> date:
        """Last day it can have ended."""
        return self.spell.end.latest or _FAR


@dataclass(frozen=True, slots=True)
class Household:
    """Everybody who lived at one address at some time, those who came first at the top."""

    address: str
    stays: tuple[Stay, ...]


@dataclass(frozen=True, slots=True)
class YearOfChanges:
    """How often something changed for somebody in a year; two figures where a date is not certain.

    Args:
        n_certain: changes that certainly fall into the year.
        n_at_most: with those that may.
    """

    person: PersonId
    kind: SpellKind
    year: int
    n_certain: int
    n_at_most: int


def households(people: Sequence[Person], kind: SpellKind = SpellKind.ADDRESS) -> tuple[Household, ...]:
    """Return who lived at which address, or went to which school; spellings of one address are one."""
    by_place: dict[tuple[str, ...], list[Stay]] = defaultdict(list)
    written: dict[tuple[str, ...], str] = {}
    for person in people:
        for spell in person.details.spells:
            if spell.kind is kind:
                key = folded(spell.what)
                written.setdefault(key, spell.what)
                by_place[key].append(Stay(person, spell))
    found = [
        Household(written[key], tuple(sorted(stays, key=lambda each: (each.may_begin, each.person.id))))
        for key, stays in by_place.items()
    ]
    return tuple(sorted(found, key=lambda each: (each.stays[0].may_begin, -len(each.stays), each.address)))


def living_together(people: Sequence[Person], day: date) -> tuple[tuple[str, tuple[PersonId, ...]], ...]:
    """Return who certainly lived at which address on a day, as far as it was said; addresses of one person too."""
    found = []
    for household in households(people):
        members = dict.fromkeys(
            stay.person.id for stay in household.stays if stay.has_begun <= day and _goes_on(stay, day)
        )
        if members:
            found.append((household.address, tuple(members)))
    return tuple(found)


def may_live_together(people: Sequence[Person], day: date) -> tuple[tuple[str, tuple[PersonId, ...]], ...]:
    """Return who can have lived at which address on a day, by the widest reading of every date."""
    found = []
    for household in households(people):
        members = dict.fromkeys(stay.person.id for stay in household.stays if stay.may_begin <= day <= stay.may_end)
        if members:
            found.append((household.address, tuple(members)))
    return tuple(found)


def _goes_on(stay: Stay, day: date) -> bool:
    return day <= stay.still_goes_on


def changes_by_year(people: Sequence[Person]) -> tuple[YearOfChanges, ...]:
    """Return how often address, school, practice and carer changed, for everybody, year by year.

    The first of a kind is no change. A change is counted where the new one begins; where it is not known when, it is
    counted nowhere: :func:`undated_changes` says how many those are.
    """
    found: list[YearOfChanges] = []
    for person in people:
        for kind in SpellKind:
            certain: dict[int, int] = defaultdict(int)
            at_most: dict[int, int] = defaultdict(int)
            for start in _changes(person, kind):
                if start.earliest is None or start.latest is None:
                    continue
                for year in range(start.earliest.year, start.latest.year + 1):
                    at_most[year] += 1
                if start.earliest.year == start.latest.year:
                    certain[start.earliest.year] += 1
            found += [YearOfChanges(person.id, kind, year, certain[year], n) for year, n in sorted(at_most.items())]
    return tuple(found)


def undated_changes(person: Person, kind: SpellKind) -> int:
    """Return how many changes of a kind there were of which nobody said when."""
    return sum(1 for start in _changes(person, kind) if start.earliest is None or start.latest is None)


def _changes(person: Person, kind: SpellKind) -> Iterator[EventDate]:
    """Yield when each began that is not the first of its kind and not the same as the one before."""
    spells = [each for each in person.details.spells if each.kind is kind]
    # Of one whose beginning nobody knows, it is taken that it came first.
    spells.sort(key=lambda each: each.start.earliest or each.start.latest or _EVER)
    for before, spell in pairwise(spells):
        if folded(before.what) != folded(spell.what):
            yield spell.start


def unknown_adults(people: Sequence[Person]) -> tuple[Person, ...]:
    """Return the people of whom nobody knows the name: who was in the household has to be asked."""
    return tuple(person for person in people if person.details.is_unnamed)
