"""In which generation everybody stands: parents above children, partners and siblings side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from scrdesk.domain.family import Tie, TieKind
from scrdesk.domain.people import PersonId


def generations(people: Sequence[PersonId], ties: Iterable[Tie]) -> dict[PersonId, int]:
    """Return the generation of everybody, 0 for the oldest.

    Parents stand above their children whatever else is said; a partnership or a sibling tie that would contradict that
    (or a parental tie that closes a circle) is passed over here, and still drawn.
    """
    known = set(people)
    placed = [tie for tie in ties if tie.first in known and tie.second in known]
    groups = _Groups(people)
    for tie in placed:
        if tie.kind.is_parental:
            groups.put_below(tie.first, tie.second)
    for kinds in (_SIDE_BY_SIDE, (TieKind.PARTNER,)):
        for tie in placed:
            if tie.kind in kinds:
                groups.join(tie.first, tie.second)
    # Parents of one child stand side by side, too, even where nobody said that they were partners.
    parents: dict[PersonId, list[PersonId]] = defaultdict(list)
    for tie in placed:
        if tie.kind is TieKind.PARENT:
            parents[tie.second].append(tie.first)
    for several in parents.values():
        for other in several[1:]:
            groups.join(several[0], other)
    return groups.levels()


_SIDE_BY_SIDE = (TieKind.TWIN, TieKind.IDENTICAL_TWIN, TieKind.SIBLING, TieKind.HALF_SIBLING, TieKind.STEP_SIBLING)


class _Groups:
    """People of one generation in groups, and which group stands below which."""

    def __init__(self, people: Sequence[PersonId]) -> None:
        self._people = tuple(people)
        self._leader = {person: person for person in people}
        self._below: dict[PersonId, set[PersonId]] = defaultdict(set)

    def _group(self, person: PersonId) -> PersonId:
        while self._leader[person] != person:
            person = self._leader[person]
        return person

    def _reaches(self, above: PersonId, below: PersonId) -> bool:
        seen: set[PersonId] = set()
        left = [above]
        while left:
            at = left.pop()
            if at == below:
                return True
            if at not in seen:
                seen.add(at)
                left += {self._group(each) for each in self._below[at]}
        return False

    def put_below(self, parent: PersonId, child: PersonId) -> None:
        """Let a child stand below a parent, unless it stands above already."""
        above, below = self._group(parent), self._group(child)
        if not self._reaches(below, above):
            self._below[above].add(below)

    def join(self, one: PersonId, other: PersonId) -> None:
        """Let two stand side by side, unless one stands below the other."""
        first, second = self._group(one), self._group(other)
        if first == second or self._reaches(first, second) or self._reaches(second, first):
            return
        self._leader[second] = first
        self._below[first] |= self._below.pop(second, set())

    def levels(self) -> dict[PersonId, int]:
        """Return the level of everybody, each group as near to its children as it can stand."""
        leaders = list(dict.fromkeys(self._group(person) for person in self._people))
        below = {each: {self._group(other) for other in self._below[each]} - {each} for each in leaders}
        order = _sorted_downwards(leaders, below)
        level = dict.fromkeys(leaders, 0)
        for each in order:
            for other in below[each]:
                level[other] = max(level[other], level[each] + 1)
        above: dict[PersonId, set[PersonId]] = defaultdict(set)
        for each in leaders:
            for other in below[each]:
                above[other].add(each)
        for each in reversed(order):
            if below[each] and not above[each]:
                level[each] = min(level[other] for other in below[each]) - 1
        top = min(level.values(), default=0)
        return {person: level[self._group(person)] - top for person in self._people}


def _sorted_downwards(leaders: Sequence[PersonId], below: dict[PersonId, set[PersonId]]) -> list[PersonId]:
    n_above = dict.fromkeys(leaders, 0)
    for each in leaders:
        for other in below[each]:
            n_above[other] += 1
    free = [each for each in leaders if not n_above[each]]
    order = []
    while free:
        each = free.pop(0)
        order.append(each)
        for other in sorted(below[each]):
            n_above[other] -= 1
            if not n_above[other]:
                free.append(other)
    return order
