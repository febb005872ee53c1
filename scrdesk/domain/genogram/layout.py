"""Where everybody stands in a genogram: generations from top to bottom, as few crossed lines as can be, none touching.

Generations are rows, partners stand together in blocks. The order of blocks is bettered step by step by what a change
costs (crossed lines, siblings out of their order, long lines); then each row is placed as near to its parents and
children as the least distance between symbols allows, which is exact, so that no two symbols can ever touch.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import gcd

from scrdesk.domain.family import Tie, TieKind
from scrdesk.domain.genogram.families import FamilyUnit, birth_order, family_units, rows_of
from scrdesk.domain.genogram.generations import generations
from scrdesk.domain.people import NewPerson, PersonId

COLUMN = 112.0
"""Least distance between the middles of two people side by side: room for a name of two lines below each."""
BETWEEN_BLOCKS = 16.0
_COST_CROSSED = 100.0
_COST_OUT_OF_ORDER = 60.0
_COST_LENGTH = 1.0
_MOST_ROUNDS = 6
_N_SWEEPS = 14
_MANY = 24
_N_STARTS, _N_STARTS_OF_MANY = 8, 3
"""Beginnings tried for a small and for a large family; each takes longer the larger it is."""

Rows = list[list[list[PersonId]]]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everybody stands.

    Args:
        x: of each person's middle.
        row: of each person, 0 at the top.
        units: who hangs from whom.
        width: of the whole; every middle lies half a column within it.
        n_rows: how many generations.
        alone: who has no tie to anybody else; they stand in the last row.
    """

    x: Mapping[PersonId, float]
    row: Mapping[PersonId, int]
    units: tuple[FamilyUnit, ...]
    width: float
    n_rows: int
    alone: tuple[PersonId, ...]


def layout(people: Mapping[PersonId, NewPerson], ties: Sequence[Tie]) -> Layout:
    """Return where everybody stands, each person once; the same for the same register."""
    drawn = [tie for tie in ties if tie.kind is not TieKind.OTHER and tie.first in people and tie.second in people]
    tied = {person for tie in drawn for person in (tie.first, tie.second)}
    alone = tuple(person for person in people if person not in tied)
    members = {person: details for person, details in people.items() if person in tied}
    level = generations(list(members), drawn)
    units = family_units(members, drawn)
    rows = rows_of(members, drawn, units, level)
    siblings = _sibling_sets(members, drawn, units)
    rows = _best_order(rows, _Links(units, siblings))
    x = _placed(rows, units)
    row = dict(level)
    n_rows = len(rows)
    if alone:
        x.update({person: number * COLUMN for number, person in enumerate(alone)})
        row.update(dict.fromkeys(alone, n_rows))
        n_rows += 1
    left = min(x.values(), default=0.0) - COLUMN / 2
    x = {person: each - left for person, each in x.items()}
    return Layout(x, row, units, max(x.values(), default=0.0) + COLUMN / 2, n_rows, alone)


def _sibling_sets(
    people: Mapping[PersonId, NewPerson], ties: Sequence[Tie], units: Sequence[FamilyUnit]
) -> tuple[tuple[PersonId, ...], ...]:
    """Return children in the order of birth: of each family, and of siblings whose parents are not there."""
    found = [tuple(child for child, _ in unit.children) for unit in units]
    hung = {child for children in found for child in children}
    found += [
        tuple(sorted((tie.first, tie.second), key=lambda each: (birth_order(people[each]), each)))
        for tie in ties
        if tie.kind.is_between_siblings and not {tie.first, tie.second} <= hung
    ]
    return tuple(found)


class _Links:
    """What an order of blocks costs."""

    def __init__(self, units: Sequence[FamilyUnit], siblings: Sequence[tuple[PersonId, ...]]) -> None:
        self._units = units
        self.siblings = siblings

    def cost(self, rows: Rows) -> float:
        place: dict[PersonId, float] = {}
        for blocks in rows:
            # Rows of different lengths lie over each other by their middles.
            n = sum(map(len, blocks))
            for at, person in enumerate(person for block in blocks for person in block):
                place[person] = at - (n - 1) / 2
        level = {person: number for number, blocks in enumerate(rows) for block in blocks for person in block}
        edges: dict[int, list[tuple[float, float]]] = defaultdict(list)
        total = 0.0
        for unit in self._units:
            middle = sum(place[each] for each in unit.parents) / len(unit.parents)
            top = min(level[each] for each in unit.parents)
            for child, _ in unit.children:
                edges[top].append((middle, place[child]))
                total += _COST_LENGTH * abs(middle - place[child])
            if len(unit.parents) == 2:
                total += _COST_LENGTH * abs(place[unit.parents[0]] - place[unit.parents[1]])
        for several in edges.values():
            total += _COST_CROSSED * _n_crossed(several)
        for children in self.siblings:
            for older, younger in pairwise(children):
                if place[older] > place[younger] and level[older] == level[younger]:
                    total += _COST_OUT_OF_ORDER
                total += _COST_LENGTH * 0.5 * abs(place[older] - place[younger])
        return total


def _n_crossed(edges: Sequence[tuple[float, float]]) -> int:
    n = 0
    for number, (top, bottom) in enumerate(edges):
        for other_top, other_bottom in edges[number + 1 :]:
            if (top - other_top) * (bottom - other_bottom) < 0:
                n += 1
    return n


def _best_order(rows: Rows, links: _Links) -> Rows:
    """Return the cheapest order that bettering several beginnings leads to; always the same for the same register."""
    n_people = sum(len(block) for blocks in rows for block in blocks)
    found = []
    for start in range(_N_STARTS if n_people <= _MANY else _N_STARTS_OF_MANY):
        order = [[list(block) for block in _stirred(blocks, start)] for blocks in rows]
        cost = _bettered(order, links)
        found.append((cost, start, order))
        if cost < _COST_OUT_OF_ORDER:
            break  # nothing crosses, nobody is out of order
    return min(found, key=lambda each: each[:2])[2]


def _stirred(blocks: list[list[PersonId]], start: int) -> list[list[PersonId]]:
    """Return the blocks of a row in another order for each beginning; unchanged for the first."""
    if start == 0:
        return blocks
    if start == 1:
        return blocks[::-1]
    # Every start takes the blocks by another stride, which is a permutation where it has no common part with n.
    n = len(blocks)
    stride = next(each for each in range(start, start + n + 1) if gcd(each, n) == 1)
    return [blocks[(number * stride + start) % n] for number in range(n)]


def _bettered(rows: Rows, links: _Links) -> float:
    """Move blocks along their rows, and turn them, as long as that costs less; return what the order costs then."""
    best = links.cost(rows)
    for _ in range(_MOST_ROUNDS):
        before = best
        for blocks in rows:
            for at in range(len(blocks)):
                if len(blocks[at]) > 1:
                    blocks[at].reverse()
                    cost = links.cost(rows)
                    if cost < best - 1e-9:
                        best = cost
                    else:
                        blocks[at].reverse()
                best = _moved(rows, blocks, at, links, best)
        best = _siblings_sorted(rows, links, best)
        if best >= before - 1e-9:
            break
    return best


def _siblings_sorted(rows: Rows, links: _Links, best: float) -> float:
    """Put brothers and sisters into the order of birth on the places they have, wherever that costs less."""
    for children in links.siblings:
        for number, blocks in enumerate(rows):
            block_of = {person: at for at, block in enumerate(blocks) for person in block}
            mine = list(dict.fromkeys(block_of[child] for child in children if child in block_of))
            if mine == sorted(mine):
                continue
            before = list(blocks)
            for place, at in zip(sorted(mine), mine, strict=True):
                blocks[place] = before[at]
            cost = links.cost(rows)
            if cost < best - 1e-9:
                best = cost
            else:
                rows[number][:] = before
    return best


def _moved(rows: Rows, blocks: list[list[PersonId]], at: int, links: _Links, best: float) -> float:
    """Try one block at every other place of its row, and leave it at the cheapest."""
    block = blocks.pop(at)
    chosen, turned = at, False
    for place in range(len(blocks) + 1):
        for is_turned in (False, True) if len(block) > 1 else (False,):
            blocks.insert(place, block[::-1] if is_turned else block)
            cost = links.cost(rows)
            if cost < best - 1e-9:
                best, chosen, turned = cost, place, is_turned
            blocks.pop(place)
    blocks.insert(chosen, block[::-1] if turned else block)
    return best


def _placed(rows: Rows, units: Sequence[FamilyUnit]) -> dict[PersonId, float]:
    """Return where everybody stands along their row."""
    x: dict[PersonId, float] = {}
    for blocks in rows:
        at = 0.0
        for block in blocks:
            for person in block:
                x[person] = at
                at += COLUMN
            at += BETWEEN_BLOCKS
    for sweep in range(_N_SWEEPS):
        for blocks in rows if sweep % 2 == 0 else reversed(rows):
            _place_row(blocks, x, units, is_downward=sweep % 2 == 0)
    return x


def _place_row(
    blocks: Sequence[list[PersonId]], x: dict[PersonId, float], units: Sequence[FamilyUnit], *, is_downward: bool
) -> None:
    wanted = []
    widths = []
    for block in blocks:
        places = list(_wishes(block, x, units, is_downward=is_downward))
        first = sum(places) / len(places) if places else x[block[0]]
        wanted.append(first)
        widths.append(COLUMN * len(block) + BETWEEN_BLOCKS)
    for block, first in zip(blocks, spread(wanted, widths), strict=True):
        for number, person in enumerate(block):
            x[person] = first + number * COLUMN


def _wishes(
    block: Sequence[PersonId], x: Mapping[PersonId, float], units: Sequence[FamilyUnit], *, is_downward: bool
) -> Iterator[float]:
    """Yield where the first of a block would stand if one of its lines were straight."""
    offset = {person: number * COLUMN for number, person in enumerate(block)}
    for unit in units:
        middle = sum(x[each] for each in unit.parents) / len(unit.parents)
        children = [child for child, _ in unit.children]
        spot = sum(x[child] for child in children) / len(children)
        if is_downward:
            for child in children:
                if child in offset:
                    yield x[child] + (middle - spot) - offset[child]
        elif all(each in offset for each in unit.parents):
            yield spot - sum(offset[each] for each in unit.parents) / len(unit.parents)


def spread(wanted: Sequence[float], widths: Sequence[float]) -> list[float]:
    """Return places in this order, each as near to what is wanted as the widths before it allow, in least squares.

    Args:
        wanted: where each would stand alone.
        widths: how much room each takes up to the next.
    """
    before = 0.0
    pools: list[list[float]] = []  # sum of wanted places with the widths taken off, how many
    for place, width in zip(wanted, widths, strict=True):
        pools.append([place - before, 1.0])
        before += width
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] > pools[-1][0] / pools[-1][1]:
            last = pools.pop()
            pools[-1][0] += last[0]
            pools[-1][1] += last[1]
    places = []
    before = 0.0
    widths_left = iter(widths)
    for total, n in pools:
        for _ in range(round(n)):
            places.append(total / n + before)
            before += next(widths_left)
    return places
