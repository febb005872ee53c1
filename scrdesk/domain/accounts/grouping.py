"""How pairs of accounts that are likely of one event become groups; never by chains of near misses."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from scrdesk.domain.accounts.acts import common_occasions, is_other_occasion
from scrdesk.domain.accounts.joining import MOST_IN_GROUP
from scrdesk.domain.accounts.likeness import LIKELY
from scrdesk.domain.accounts.traits import Traits, own_days
from scrdesk.domain.chronology import EntryId

JOINS = 0.4
"""Mean likelihood, over the pairs between two groups, from which they become one, though they are of no common day."""
HAS_PARTNER = 0.55
"""Mean likelihood of the best pair that each row of two groups makes with the other group, from which they become one:
two events of one day may have a row that would do for both, and the other rows have nothing to do with each other."""
STAYS = 0.5
"""Likelihood that a row of a group is of one event with any of the others, below which it is left out."""
_Pair = tuple[int, int]


def group_pairs(
    traits: Sequence[Traits], scored: dict[_Pair, float], never: Iterable[frozenset[EntryId]] = ()
) -> list[list[int]]:
    """Join likely pairs to groups, likeliest first; two groups join when their rows are alike on the whole.

    A chain of near misses (a visit each week, each a little like the next) so does not become one event.
    """
    apart = set(never)
    group_of: dict[int, list[int]] = {}
    days_of: dict[int, frozenset[int]] = {}
    occasions_of = [each.acts.occasions for each in traits]
    likely = sorted(((score, pair) for pair, score in scored.items() if score >= LIKELY), key=lambda e: (-e[0], e[1]))
    for _, (one, other) in likely:
        mine, its = group_of.get(one, [one]), group_of.get(other, [other])
        if mine is its or len(mine) + len(its) > MOST_IN_GROUP:
            continue
        if apart and any(frozenset((traits[a].entry.id, traits[b].entry.id)) in apart for a in mine for b in its):
            continue
        between = [
            scored.get((a, b) if a < b else (b, a), 0.0)
            for a in mine
            for b in its
            if traits[a].entry.agency_code != traits[b].entry.agency_code
        ]
        common = days_of.get(mine[0], _about(traits[mine[0]])) & days_of.get(its[0], _about(traits[its[0]]))
        if not common and sum(between) / len(between) < JOINS:
            continue
        if _has_partner(mine, its, scored) + _has_partner(its, mine, scored) < 2 * HAS_PARTNER:
            continue
        if is_other_occasion(occasions_of[mine[0]], occasions_of[its[0]]):
            continue
        joined = mine + its
        occasions = common_occasions(occasions_of[mine[0]], occasions_of[its[0]])
        for number in joined:
            occasions_of[number] = occasions
            group_of[number], days_of[number] = joined, common
    unique = {id(group): group for group in group_of.values()}
    return sorted(_held_together(sorted(group), scored) for group in unique.values())


def _has_partner(rows: Sequence[int], others: Sequence[int], scored: dict[_Pair, float]) -> float:
    """Return how likely a row has an account of the same event among others, on the mean."""
    best = [max([scored.get((a, b) if a < b else (b, a), 0.0) for b in others]) for a in rows]
    return sum(best) / len(best)


def _held_together(group: list[int], scored: dict[_Pair, float]) -> list[int]:
    """Return a group without the rows that hang on it by too little; two rows always stay."""
    kept = list(group)
    while len(kept) > 2:
        against = {
            one: math.prod(1 - scored.get((min(one, other), max(one, other)), 0.0) for other in kept if other != one)
            for one in kept
        }
        loosest = max(kept, key=lambda one: against[one])
        if 1 - against[loosest] >= STAYS:
            break
        kept.remove(loosest)
    return kept


def _about(row: Traits) -> frozenset[int]:
    """Return the days a row can be about: its own, the day before and after, and those that its text names or means."""
    days = {day.day.toordinal() for day in row.told} | row.refers
    own = own_days(row)
    if own:
        days.update(range(own.start - 1, own.stop + 1))
    return frozenset(days)
