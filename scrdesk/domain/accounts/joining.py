"""Which other rows belong to an event some of whose accounts are known: a notice, a letter, a row that goes on.

Two accounts of one event may share no word: a notification "of 3 October" and the words of a child. Each is like
the event as the others tell it. Groups that pairs have made are therefore read as one event (its day, its words, its
agencies), and rows and other groups are held against that. The signs are weighed by a logistic rule, as those of pairs
are; its weights were fitted on generated reviews only (``tests/domain/accounts``, decision 0023).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from scrdesk.domain.accounts.clues import Clues
from scrdesk.domain.accounts.likeness import BY_LETTER, MATTER
from scrdesk.domain.accounts.traits import LONGEST_SPAN_DAYS, Traits
from scrdesk.domain.progress import Progress, Silent

LATEST_DAYS = 21
"""Days after an event within which a row without its day may still be an account of it."""
HISTORY_DAYS = 28
"""A day that a text names from so long ago is history, and no vote for the day of the event."""

Pair = tuple[int, int]

MOST_IN_GROUP = 14
"""Accounts of one event that are suggested together; a longer list is no help."""
JOINS_EVENT = 0.6
"""Likelihood from which a row that is in no group joins one; of a small group's rows, the mean."""
ALSO_OF_EVENT = 0.75
"""Likelihood from which a row that has a group is also put into a second: a row can be of two events."""
ALSO_WITH_PAIR = 0.5
"""Likelihood of the pair that a row must make with an account of the second event."""
_ROUNDS = 2
_COMPARED = 0.05
_STEP = 200

SIGNS = (
    "one",
    "best pair",
    "second pair",
    "share of likely pairs",
    "on the day",
    "tells of the day",
    "a day after",
    "two or three days after",
    "within a week after",
    "within three weeks after",
    "before the day",
    "tells of other days",
    "words of the event",
    "same children",
    "other children",
    "same adults",
    "heard from one of them",
    "names one of them",
    "named by one of them",
    "a letter or notice naming one",
    "its agency is there",
    "goes on, with no day of its own",
    "points above",
    "same kind",
    "a gathering among none",
    "events about that time",
    "tells of the day, and names one",
    "few words of its own",
    "accounts of the event",
    "a visit on another day",
    "passed on by the same means",
    "other parts of the body",
)
"""What is counted of a row and an event; the weights of :data:`WEIGHTS` stand in the same order."""

WEIGHTS: tuple[float, ...] = (
    -0.52, 0.35, 0.39, 0.34, 0.93, 2.34, -0.23, 0.03, -0.13, -0.74, -0.89, -0.46, 1.81, 0.65, -0.33, 0.32,
    0.11, 0.98, 0.48, 0.27, -0.77, 2.86, 1.43, 0.23, -0.42, -0.33, 0.71, -0.79, -0.63, -0.04, 0.14, -1.58,
)  # fmt: skip
"""Fitted on generated reviews, with each sign held to the direction that its meaning gives it."""


@dataclass(frozen=True, slots=True)
class Told:
    """An event as some rows tell it.

    Args:
        rows: numbers of the rows.
        day: ordinal of the day it was most likely on; 0 when none of them has one.
    """

    rows: tuple[int, ...]
    day: int
    clues: frozenset[int] = frozenset()
    agencies: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    told_to: frozenset[str] = frozenset()
    children: frozenset[str] = frozenset()
    adults: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    body: frozenset[str] = frozenset()


def told_by(rows: Iterable[int], traits: Sequence[Traits]) -> Told:
    """Return an event as these rows tell it."""
    numbers = tuple(rows)
    some = [traits[number] for number in numbers]
    return Told(
        numbers,
        _day_of(some),
        frozenset().union(*(each.clues for each in some)),
        frozenset(each.entry.agency_code for each in some),
        frozenset().union(*(each.names_agencies for each in some)),
        frozenset().union(*(each.told_to for each in some)),
        frozenset().union(*(each.children for each in some)),
        frozenset().union(*(each.adults for each in some)),
        frozenset().union(*(each.kinds for each in some)),
        frozenset().union(*(each.body for each in some)),
    )


def _day_of(rows: Sequence[Traits]) -> int:
    """Return the day that most rows are of or name, the earlier of two that are equal."""
    votes: Counter[int] = Counter()
    for row in rows:
        own = range(row.first, row.last + 1) if row.first and row.last - row.first < LONGEST_SPAN_DAYS else range(0)
        for day in own:
            votes[day] += 2 if len(own) == 1 else 1
        for told in row.told:
            day = told.day.toordinal()
            if not row.first or 0 < row.first - day <= HISTORY_DAYS:
                votes[day] += 3
    return min(votes, key=lambda day: (-votes[day], day)) if votes else 0


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
        self._matter = frozenset(number for number, clue in enumerate(clues.clues) if clue.kind in MATTER)
        self._beside: dict[int, list[int]] = defaultdict(list)
        self._n_about: dict[int, int] = {}
        self._known: dict[tuple[int, ...], dict[int, float]] = {}
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
            events = [told_by(group, self._traits) for group in kept]
            likely = self._asked(events, progress)
            grown = self._with_rows(self._joined(kept, likely), likely, kept)
            if grown == kept:
                break
            kept = grown
        return self._with_second(kept)

    def _asked(self, events: Sequence[Told], progress: Progress) -> dict[Pair, float]:
        """Return how likely each row belongs to each event that it may belong to and is not of: (row, event)."""
        by_day: dict[int, list[int]] = defaultdict(list)
        of_row: dict[int, set[int]] = defaultdict(set)
        for number, event in enumerate(events):
            if event.day:
                by_day[event.day].append(number)
            for row in event.rows:
                of_row[row].add(number)
        likely: dict[Pair, float] = {}
        for row, it in enumerate(self._traits):
            if row % _STEP == 0:
                progress.check()
            near: set[int] = set()
            sure: set[int] = set()
            if it.first and it.last - it.first < LONGEST_SPAN_DAYS:
                for day in range(it.first - LATEST_DAYS, it.last + 2):
                    near.update(by_day.get(day, ()))
            for told in it.told:
                sure.update(by_day.get(told.day.toordinal(), ()))
            for other in (*self._beside.get(row, ()), *((it.follows,) if it.follows >= 0 else ())):
                sure.update(of_row.get(other, ()))
            n_about = self._n_about[row] = len(near | sure)
            for number in (near | sure) - of_row.get(row, set()):
                event = events[number]
                if event.rows in self._known:
                    if row in self._known[event.rows]:
                        likely[row, number] = self._known[event.rows][row]
                elif number in sure or self._may_be(it, event):
                    signs = join_signs(row, event, self._traits, self._clues, self._scored, n_about)
                    likely[row, number] = _likelihood(signs)
        self._known = {event.rows: {} for event in events}
        for (row, number), value in likely.items():
            self._known[events[number].rows][row] = value
        return likely

    def _may_be(self, it: Traits, event: Told) -> bool:
        """Whether a row near an event is worth a closer look: agencies named, and a word of the matter shared."""
        if not (it.names_agencies & event.agencies or it.entry.agency_code in event.names):
            return False
        return not self._matter.isdisjoint(it.clues & event.clues)

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
                kept[other] += kept[number]
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
        events = [told_by(group, self._traits) for group in groups]
        more: dict[int, list[int]] = defaultdict(list)
        for row in sorted(of_row):
            others = [
                other for other in self._beside.get(row, ()) if _score(self._scored, row, other) >= ALSO_WITH_PAIR
            ]
            for number in sorted(set().union(*(of_row.get(other, set()) for other in others)) - of_row[row]):
                signs = join_signs(row, events[number], self._traits, self._clues, self._scored, self._n_about[row])
                # It tells of an event of its own, so that a missing date does not make it a part of the row before.
                likely = _likelihood(sign for sign in _without_going_on(signs))
                group = groups[number]
                if (
                    likely >= ALSO_OF_EVENT
                    and len(group) + len(more[number]) < MOST_IN_GROUP
                    and not any(self._apart(row, other) for other in group)
                ):
                    more[number].append(row)
        return [sorted([*group, *more[number]]) for number, group in enumerate(groups)]


def join_signs(
    row: int,
    event: Told,
    traits: Sequence[Traits],
    clues: Clues,
    scored: Mapping[Pair, float],
    n_rivals: int = 1,
) -> tuple[float, ...]:
    """Count what a row has in common with an event that it is not counted to.

    Args:
        row: number of the row.
        event: the event, as rows without this one tell it.
        traits: every row.
        clues: the clues of the review.
        scored: pairs with their likelihood.
        n_rivals: events that the row could as well belong to by its days.
    """
    it = traits[row]
    code = it.entry.agency_code
    likely = sorted((_score(scored, row, other) for other in event.rows), reverse=True)
    n_others = sum(1 for other in event.rows if traits[other].entry.agency_code != code)
    tells = any(told.day.toordinal() == event.day for told in it.told)
    after = it.first - event.day if it.first and event.day else 99
    is_vague = it.last > it.first
    on_day = bool(event.day) and it.first <= event.day <= it.last
    sits = 0 if tells or on_day else after
    weights = clues.weights
    own = [clue for clue in it.clues if clues.clues[clue].kind in MATTER]
    whole = sum(weights[clue] ** 2 for clue in own)
    shared = [clue for clue in own if clue in event.clues]
    covered = sum(weights[clue] ** 2 for clue in shared) / whole if whole else 0.0
    names = bool(it.names_agencies & event.agencies)
    previous = it.follows if it.follows in event.rows else -1
    return (
        1.0,
        _odds(likely[0]) if likely else -_MOST_ODDS,
        _odds(likely[1]) if len(likely) > 1 else -_MOST_ODDS,
        sum(score >= _GOOD for score in likely) / max(1, n_others),
        float(on_day) * (0.5 if is_vague else 1.0),
        float(tells),
        float(sits == 1),
        float(1 < sits <= 3),
        float(3 < sits <= 7),
        float(7 < sits <= LATEST_DAYS),
        float(sits < 0),
        float(bool(it.told) and not tells),
        covered,
        float(bool(it.children & event.children)),
        float(bool(it.children and event.children) and not it.children & event.children),
        float(bool(it.adults & event.adults)),
        float(bool(it.heard_from & event.agencies) and 0 <= after <= LATEST_DAYS),
        float(names),
        float(code in event.names),
        float(bool(it.kinds & BY_LETTER) and names and 0 <= after <= LATEST_DAYS),
        float(code in event.agencies),
        float(previous >= 0 and it.has_no_day),
        float(previous >= 0 and it.points_above),
        float(bool(it.kinds & event.kinds)),
        float(bool(it.kinds & _GATHERINGS) and not event.kinds & _GATHERINGS),
        math.log(max(1, n_rivals)),
        float(tells and names),
        float(len(own) <= _FEW_WORDS),
        math.log(len(event.rows)),
        float(bool(it.kinds & _VISITS) and not on_day and not tells),
        float(any(_passed(it, traits[other]) or _passed(traits[other], it) for other in event.rows)),
        float(bool(it.body and event.body) and not it.body & event.body),
    )


def _likelihood(signs: Iterable[float]) -> float:
    total = sum(sign * weight for sign, weight in zip(signs, WEIGHTS, strict=True))
    return 1.0 / (1.0 + math.exp(-max(-40.0, min(40.0, total))))


_GOES_ON = frozenset((SIGNS.index("goes on, with no day of its own"), SIGNS.index("points above")))


def _without_going_on(signs: Sequence[float]) -> Iterable[float]:
    return (0.0 if place in _GOES_ON else sign for place, sign in enumerate(signs))


_GATHERINGS = frozenset(("strategy discussion", "conference", "child in need meeting", "meeting"))
_MEANS = frozenset(("telephone call", "letter or email", "referral"))
_PASSED_WITHIN_DAYS = 4
_VISITS = frozenset(("home visit",))
_FEW_WORDS = 5
_GOOD = 0.4
_MOST_ODDS = 3.0


def _passed(teller: Traits, hearer: Traits) -> bool:
    """Whether one row passes something on to the other's agency, which has it from there by the same means in days."""
    return (
        hearer.entry.agency_code in teller.told_to
        and teller.entry.agency_code in hearer.heard_from
        and bool(teller.kinds & hearer.kinds & _MEANS)
        and 0 <= hearer.first - teller.first <= _PASSED_WITHIN_DAYS
    )


def _score(scored: Mapping[Pair, float], one: int, other: int) -> float:
    return scored.get((one, other) if one < other else (other, one), 0.0)


def _odds(likelihood: float) -> float:
    if likelihood <= 0:
        return -_MOST_ODDS
    return max(-_MOST_ODDS, min(_MOST_ODDS, math.log(likelihood / (1 - likelihood)) if likelihood < 1 else _MOST_ODDS))
