"""Which lines a genogram has: couples, how families are kept apart below a row, and the years beside a line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from scrdesk.domain.event_date import EventDate
from scrdesk.domain.family import Tie, TieKind
from scrdesk.domain.genogram.layout import COLUMN, Layout
from scrdesk.domain.people import NewPerson, PersonId

TWINS = (TieKind.TWIN, TieKind.IDENTICAL_TWIN)
DASHES = {
    TieKind.ADOPTIVE_PARENT: (6.0, 4.0),
    TieKind.FOSTER_PARENT: (6.0, 4.0),
    TieKind.STEP_PARENT: (2.0, 3.0),
}


def partner_ties(ties: Sequence[Tie], people: Mapping[PersonId, NewPerson]) -> dict[frozenset[PersonId], Tie]:
    """Return one tie for each couple: the last to begin of several."""
    found: dict[frozenset[PersonId], Tie] = {}
    for tie in ties:
        pair = frozenset((tie.first, tie.second))
        if tie.kind is TieKind.PARTNER and len(pair) == 2 and all(each in people for each in pair):
            before = found.get(pair)
            if before is None or (tie.start.earliest or date.min) >= (before.start.earliest or date.min):
                found[pair] = tie
    return found


def lanes_of(laid_out: Layout) -> dict[tuple[int, int], int]:
    """Return for each family at which height below its row the line along its children runs, so that none coincide."""
    lanes: dict[tuple[int, int], int] = {}
    taken: dict[int, list[list[tuple[float, float]]]] = defaultdict(list)
    spans = []
    for number, unit in enumerate(laid_out.units):
        xs = [laid_out.x[each] for each in unit.parents] + [laid_out.x[child] for child, _ in unit.children]
        spans.append((max(laid_out.row[each] for each in unit.parents), max(xs) - min(xs), number, min(xs), max(xs)))
    for row, _, number, left, right in sorted(spans):
        for lane, several in enumerate(taken[row]):
            if all(right < other_left - 6 or left > other_right + 6 for other_left, other_right in several):
                several.append((left, right))
                lanes[row, number] = lane
                break
        else:
            lanes[row, number] = len(taken[row])
            taken[row].append([(left, right)])
    return lanes


def joined_cells(cells: list[tuple[float, float, float, float]]) -> list[tuple[float, float, float, float]]:
    """Return neighbouring cells of a row as one."""
    joined: list[tuple[float, float, float, float]] = []
    for x, y, width, height in sorted(cells):
        if joined and x - (joined[-1][0] + joined[-1][2]) < COLUMN * 0.5:
            first = joined.pop()
            joined.append((first[0], first[1], x + width - first[0], max(first[3], height)))
        else:
            joined.append((x, y, width, height))
    return joined


def years_of(tie: Tie) -> str:
    """Return "2010–2014", "from 2010", "to 2014" or nothing."""
    start, end = _year(tie.start), _year(tie.end)
    return f"{start}–{end}" if start and end else f"from {start}" if start else f"to {end}" if end else ""


def _year(when: EventDate) -> str:
    day = when.earliest or when.latest
    return str(day.year) if day is not None else ""
