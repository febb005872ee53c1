"""Which other rows belong to an event some of whose accounts are known: a notice, a letter, a row that goes on.

Two accounts of one event may share no word: a notification "of 3 October" and the words of a child. Each is like
the event as the others tell it. Groups that pairs have made are therefore read as one event (its day, its words, its
agencies), and rows and other groups are held against that. The signs are weighed by a logistic rule, as those of pairs
are (``event_signs.py``).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations

from scrdesk.domain.accounts.acts import can_be_of, is_other_occasion
from scrdesk.domain.accounts.clues import Clues
from scrdesk.domain.accounts.event_signs import (
    LATEST_DAYS,
    Pair,
    Told,
    event_likelihood,
    join_signs,
    ranked,
    score_of,
    told_by,
    without_going_on,
)
from scrdesk.domain.accounts.traits import LONGEST_SPAN_DAYS, Traits
from scrdesk.domain.progress import Progress, Silent

MOST_IN_GROUP = 14
"""Accounts of one event that are suggested together; a longer list is no help."""
JOINS_EVENT = 0.56
"""Likelihood from which a row that is in no group joins one; of a small group's rows, the mean."""
ALSO_OF_EVENT = 0.9
"""Likelihood from which a row that has a group is also put into a second: a row can be of two events."""
ALSO_WITH_PAIR = 0.5
"""Likelihood of the pair that a row must make with an account of the second event."""
MOST_OF_FIELD = 3
"""Events of its field, the latest first, that a row is held against though it shares nothing else with them."""
MOST_NAMING = 8
"""Events that it names an agency of, or that name its own, the latest first, that a row is held against."""
_ROUNDS = 2
_COMPARED = 0.05
_STEP = 200


class Grower:
    """Lets groups that pairs have made grow by the rows and small groups that tell of the same event.

    Args:
        traits: every row.
        clues: the clues of the review.
        scored: pairs with their likelihood.
        apart: whether two rows were decided not to be of one event.
    """

    def __init__(
        self,
        traits: Sequence[Traits],
        clues: Clues,
        scored: Mapping[Pair, float],
        apart: Callable[[int, int], bool],
    ) -> None:
        self._traits, self._clues, self._scored, self._apart = traits, clues, scored, apart
        self._beside: dict[int, list[int]] = defaultdict(list)
        self._n_about: dict[int, int] = {}
        self._known: dict[tuple[int, ...], dict[int, float]] = {}
        self._events: dict[tuple[int, ...], Told] = {}
        for (one, other), likelihood in scored.items():
            if likelihood >= _COMPARED:
                self._beside[one].append(other)
                self._beside[other].append(one)

    def grown(self, groups: Iterable[Sequence[int]], progress: Progress = Silent()) -> list[list[int]]:
        """Return the groups with what belongs to them; a row can stand in two.

        Raises:
            Cancelled.
        """
        kept = [list(group) for group in groups]
        for _ in range(_ROUNDS):
            events = [self._told_by(group) for group in kept]
            likely = self._asked(events, progress)
            grown = self._with_rows(self._joined(kept, likely), likely, kept)
            if grown == kept:
                break
            kept = grown
        return self._of_one_occasion(self._unlike(self._with_second(kept)))

    def _asked(self, events: Sequence[Told], progress: Progress) -> dict[Pair, float]:
        """Return how likely each row belongs to each event that it may belong to and is not of: (row, event).

        What is known of an event that has not changed is not asked again.
        """
        likely: dict[Pair, float] = {}
        known = [self._known.get(event.rows) for event in events]
        for number, before in enumerate(known):
            for row, value in (before or {}).items():
                likely[row, number] = value
        of_day = Counter(event.day for event in events)
        calendar = _Calendar(events, [number for number, before in enumerate(known) if before is None])
        for row, it in enumerate(self._traits):
            if row % _STEP == 0:
                progress.check()
            sure: set[int] = set()
            for day in {told.day.toordinal() for told in it.told} | it.refers:
                sure.update(calendar.of_day(day))
            for other in (*self._beside.get(row, ()), *((it.follows,) if it.follows >= 0 else ())):
                sure.update(calendar.of_row.get(other, ()))
            of_row = calendar.of_row.get(row, ())
            self._n_about[row] = calendar.n_about(it, sure)
            near = () if of_row else [n for n in calendar.may_be(it) - sure if self._shares_matter(it, events[n])]
            found = []
            for number in (*sure, *near):
                event = events[number]
                if number in of_row or known[number] is not None:
                    continue
                if not is_other_occasion(it.acts.occasions, event.occasions):
                    found.append((number, self._signs(row, event, of_day[event.day])))
            for number, signs in ranked(found):
                likely[row, number] = event_likelihood(signs)
        self._known = {event.rows: {} for event in events}
        for (row, number), value in likely.items():
            self._known[events[number].rows][row] = value
        return likely

    def _signs(self, row: int, event: Told, n_of_day: int) -> tuple[float, ...]:
        return join_signs(row, event, self._traits, self._clues, self._scored, self._n_about[row], n_of_day)

    def _told_by(self, group: Sequence[int]) -> Told:
        rows = tuple(group)
        found = self._events.get(rows)
        return found if found is not None else self._events.setdefault(rows, told_by(rows, self._traits))

    def _shares_matter(self, it: Traits, event: Told) -> bool:
        return not it.fields.isdisjoint(event.fields) or not it.matter.isdisjoint(event.clues)

    def _joined(self, groups: Sequence[list[int]], likely: Mapping[Pair, float]) -> list[list[int]]:
        """Return the groups, a small one put to a larger where its rows belong on the whole; one gone is empty."""
        found = []
        of_row: dict[int, set[int]] = defaultdict(set)
        for row, number in likely:
            of_row[row].add(number)
        for number, group in enumerate(groups):
            for other in set().union(*(of_row[row] for row in group)):
                if (len(group), -number) < (len(groups[other]), -other):
                    mean = sum(likely.get((row, other), 0.0) for row in group) / len(group)
                    if mean >= JOINS_EVENT:
                        found.append((-mean, number, other))
        kept = [list(group) for group in groups]
        for _, number, other in sorted(found):
            both = kept[number] and kept[other] and len(kept[number]) + len(kept[other]) <= MOST_IN_GROUP
            if both and not any(self._apart(one, two) for one in kept[number] for two in kept[other]):
                kept[other] += [row for row in kept[number] if row not in kept[other]]
                kept[number] = []
        return kept

    def _with_rows(
        self, groups: Sequence[list[int]], likely: Mapping[Pair, float], before: Sequence[Sequence[int]]
    ) -> list[list[int]]:
        """Put each row that is in no group to the one that it most likely belongs to."""
        taken = {row for group in before for row in group}
        best: dict[int, tuple[float, int]] = {}
        for (row, number), value in likely.items():
            if row not in taken and value >= JOINS_EVENT and groups[number]:
                best[row] = max(best.get(row, (0.0, -1)), (value, -number))
        for row, (_, number) in sorted(best.items()):
            group = groups[-number]
            if len(group) < MOST_IN_GROUP and not any(self._apart(row, other) for other in group):
                group.append(row)
        return [sorted(group) for group in groups if group]

    def _with_second(self, groups: Sequence[list[int]]) -> list[list[int]]:
        """Put a row that has a group also to another where it makes a good pair and is like the whole."""
        of_row: dict[int, set[int]] = defaultdict(set)
        for number, group in enumerate(groups):
            for row in group:
                of_row[row].add(number)
        events = [self._told_by(group) for group in groups]
        of_day = Counter(event.day for event in events)
        more: dict[int, list[int]] = defaultdict(list)
        for row in sorted(of_row):
            others = [
                other for other in self._beside.get(row, ()) if score_of(self._scored, row, other) >= ALSO_WITH_PAIR
            ]
            found = []
            for number in sorted(set().union(*(of_row.get(other, set()) for other in others)) - of_row[row]):
                event = events[number]
                if not is_other_occasion(self._traits[row].acts.occasions, event.occasions):
                    found.append((number, self._signs(row, event, of_day[event.day])))
            for number, signs in ranked(found):
                # It tells of an event of its own, so that a missing date does not make it a part of the row before.
                likely = event_likelihood(without_going_on(signs))
                group = groups[number]
                if (
                    likely >= ALSO_OF_EVENT
                    and len(group) + len(more[number]) < MOST_IN_GROUP
                    and not any(self._apart(row, other) for other in group)
                ):
                    more[number].append(row)
        return [sorted([*group, *more[number]]) for number, group in enumerate(groups)]

    def _unlike(self, groups: Sequence[list[int]]) -> list[list[int]]:
        """Return the groups without those that another holds whole, as two do that have taken each other's rows."""
        kept: list[list[int]] = []
        with_row: dict[int, list[set[int]]] = defaultdict(list)
        for group in sorted(groups, key=lambda each: (-len(each), each)):
            rows = set(group)
            if not any(rows <= other for other in with_row[group[0]]):
                kept.append(group)
                for row in rows:
                    with_row[row].append(rows)
        return sorted(kept)

    def _any_apart(self, rows: Iterable[int]) -> bool:
        return any(self._apart(one, other) for one, other in combinations(sorted(rows), 2))

    def _of_one_occasion(self, groups: Sequence[list[int]]) -> list[list[int]]:
        """Return the groups, those made one that are of one occasion: a medical of a child on a day is one event."""
        kept: list[list[int]] = []
        of_day: dict[int, list[int]] = defaultdict(list)
        for group in groups:
            event = self._told_by(group)
            same = None
            for place in of_day[event.day] if event.day and event.occasions else ():
                other = self._told_by(kept[place])
                is_one = other.occasions & event.occasions and can_be_of(other.children, event.children)
                both = {*kept[place], *group}
                if is_one and len(both) <= MOST_IN_GROUP and not self._any_apart(both):
                    same = place
                    break
            if same is None:
                of_day[event.day].append(len(kept))
                kept.append(group)
            else:
                kept[same] = sorted({*kept[same], *group})
        return kept


class _Calendar:
    """Events by day, by row, and by the agencies whose rows may tell of them.

    Args:
        events: every event.
        asked: numbers of those that rows are held against.
    """

    def __init__(self, events: Sequence[Told], asked: Iterable[int]) -> None:
        self.of_row: dict[int, list[int]] = defaultdict(list)
        self._days = sorted((event.day, number) for number, event in enumerate(events) if event.day)
        self._day_of = [event.day for event in events]
        for number, event in enumerate(events):
            for row in event.rows:
                self.of_row[row].append(number)
        self._told_by: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self._naming: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self._of_field: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for day, number in sorted((events[number].day, number) for number in asked if events[number].day):
            for code in events[number].agencies:
                self._told_by[code].append((day, number))
            for code in events[number].names:
                self._naming[code].append((day, number))
            for field in events[number].fields:
                self._of_field[field].append((day, number))

    def of_day(self, day: int) -> Iterable[int]:
        """Yield the events of a day."""
        return _between(self._days, day, day)

    def n_about(self, row: Traits, sure: Iterable[int]) -> int:
        """Return how many events are of a row's days, or are tied to it."""
        days = _days_before(row)
        if days is None:
            return len(set(sure))
        first, last = days
        n_near = bisect_left(self._days, (last + 1,)) - bisect_left(self._days, (first,))
        return n_near + sum(not first <= self._day_of[number] <= last for number in sure)

    def may_be(self, row: Traits) -> set[int]:
        """Return the events about a row's days that it names an agency of, that name its own, or are of its field."""
        found: set[int] = set()
        days = _days_before(row)
        if days is not None:
            found.update(_latest(self._naming.get(row.entry.agency_code, ()), *days, MOST_NAMING))
            for code in row.names_agencies:
                found.update(_latest(self._told_by.get(code, ()), *days, MOST_NAMING))
            for field in row.fields:
                found.update(_latest(self._of_field.get(field, ()), *days, MOST_OF_FIELD))
        return found


def _days_before(row: Traits) -> tuple[int, int] | None:
    """Return the first and the last day of events that a row may tell of by its own days."""
    if not row.first or row.last - row.first >= LONGEST_SPAN_DAYS:
        return None
    return row.first - LATEST_DAYS, row.last + 1


def _between(dated: Sequence[tuple[int, int]], first: int, last: int) -> Iterable[int]:
    begin = bisect_left(dated, (first,))
    return (number for _, number in dated[begin : bisect_left(dated, (last + 1,), begin)])


def _latest(dated: Sequence[tuple[int, int]], first: int, last: int, most: int) -> Iterable[int]:
    end = bisect_left(dated, (last + 1,))
    return (number for day, number in dated[max(0, end - most) : end] if day >= first)
