"""Couples and single parents with their children, and in which order people stand within a generation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from scrdesk.domain.family import Tie, TieKind
from scrdesk.domain.people import NewPerson, PersonId

_FAR = date(9999, 1, 1)
_RANKS = (TieKind.PARENT, TieKind.ADOPTIVE_PARENT, TieKind.FOSTER_PARENT, TieKind.STEP_PARENT)


@dataclass(frozen=True, slots=True)
class FamilyUnit:
    """One or two parents with the children of both.

    Args:
        parents: one or two, left to right as far as is known.
        children: with the kind of tie, by birth.
    """

    parents: tuple[PersonId, ...]
    children: tuple[tuple[PersonId, TieKind], ...]


def family_units(people: Mapping[PersonId, NewPerson], ties: Sequence[Tie]) -> tuple[FamilyUnit, ...]:
    """Return who hangs from whom.

    A child hangs from its parents by birth, from its adoptive parents, and from its carers, each of these a line of its
    own. A step-parent has no line where there are others: the partnership tells it.
    """
    above: dict[PersonId, dict[TieKind, list[PersonId]]] = defaultdict(lambda: defaultdict(list))
    for tie in ties:
        if tie.kind.is_parental and tie.first in people and tie.second in people:
            above[tie.second][tie.kind].append(tie.first)
    hung: dict[tuple[PersonId, ...], list[tuple[PersonId, TieKind]]] = defaultdict(list)
    for child, kinds in above.items():
        for kind in _RANKS:
            if kind is TieKind.STEP_PARENT and len(kinds) > 1:
                continue
            for parents in _pairs(kinds[kind]) if kinds.get(kind) else ():
                hung[parents].append((child, kind))
    return tuple(
        FamilyUnit(
            _left_to_right(parents, people),
            tuple(sorted(children, key=lambda each: (birth_order(people[each[0]]), each[0]))),
        )
        for parents, children in hung.items()
    )


def _pairs(parents: Sequence[PersonId]) -> tuple[tuple[PersonId, ...], ...]:
    """Return the first two as one pair; a third, who can only be a mistake, for itself."""
    unique = sorted(dict.fromkeys(parents))
    return (tuple(unique[:2]), *((each,) for each in unique[2:]))


def _left_to_right(parents: tuple[PersonId, ...], people: Mapping[PersonId, NewPerson]) -> tuple[PersonId, ...]:
    """The man stands left, as genograms are drawn."""
    return tuple(sorted(parents, key=lambda each: (people[each].sex.casefold() != "male", each)))


def birth_order(details: NewPerson) -> date:
    """Return the day by which siblings are ordered: birth, or the expected day; those not known come last."""
    birth = details.birth
    return birth.earliest or birth.latest or details.expected.earliest or details.expected.latest or _FAR


def rows_of(
    people: Mapping[PersonId, NewPerson],
    ties: Sequence[Tie],
    units: Sequence[FamilyUnit],
    generation: Mapping[PersonId, int],
) -> list[list[list[PersonId]]]:
    """Return each generation as blocks of people who stand side by side: partners, and parents of a child."""
    beside: dict[PersonId, dict[PersonId, date]] = defaultdict(dict)
    for tie in ties:
        if tie.kind is TieKind.PARTNER and tie.first in people and tie.second in people:
            begin = tie.start.earliest or tie.start.latest or _FAR
            _beside(beside, tie.first, tie.second, begin, generation)
    for unit in units:
        if len(unit.parents) == 2:
            first = birth_order(people[unit.children[0][0]])
            _beside(beside, *unit.parents, first, generation)
    n_rows = max(generation.values(), default=-1) + 1
    rows: list[list[list[PersonId]]] = [[] for _ in range(n_rows)]
    placed: set[PersonId] = set()
    by_birth = sorted(people, key=lambda each: (birth_order(people[each]), each))
    for person in by_birth:
        if person in placed:
            continue
        together = _together(person, beside)
        placed |= together
        rows[generation[person]].append(_chain(together, beside, people))
    return rows


def _beside(
    beside: dict[PersonId, dict[PersonId, date]],
    one: PersonId,
    other: PersonId,
    begin: date,
    generation: Mapping[PersonId, int],
) -> None:
    if one != other and generation[one] == generation[other]:
        earliest = min(begin, beside[one].get(other, _FAR))
        beside[one][other] = beside[other][one] = earliest


def _together(person: PersonId, beside: Mapping[PersonId, Mapping[PersonId, date]]) -> set[PersonId]:
    found: set[PersonId] = set()
    left = [person]
    while left:
        at = left.pop()
        if at not in found:
            found.add(at)
            left += beside.get(at, {})
    return found


def _chain(
    together: set[PersonId],
    beside: Mapping[PersonId, Mapping[PersonId, date]],
    people: Mapping[PersonId, NewPerson],
) -> list[PersonId]:
    """Return partners so that as many as can stand next to each other; the first partnership at the left."""
    if len(together) == 1:
        return list(together)
    if len(together) == 2:
        return sorted(together, key=lambda each: (people[each].sex.casefold() != "male", each))
    ends = [each for each in together if len(beside[each]) == 1] or list(together)
    begin = min(ends, key=lambda each: (min(beside[each].values()), each))
    chain: list[PersonId] = []
    left = [begin]
    while left:
        at = left.pop()
        if at in chain:
            continue
        chain.append(at)
        # Who has partners of their own comes last, so that the chain goes on from there.
        nexts = [each for each in beside[at] if each not in chain]
        left += sorted(nexts, key=lambda each: (-len(beside[each]), beside[at][each], each), reverse=True)
    return chain
