"""Which pairs of rows are worth a closer look: by the days they are of or name, and by rare clues they share.

The work grows nearly with the number of entries, also where each day holds more of them. A row is not compared with
every row of its days: it is looked up by its more telling clues, since two rows that share only the lightest of
theirs share too little anyhow, and by the agencies between which word may have passed. Of the rows of dense days it
keeps those that share most.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from typing import Generic, TypeVar

from scrdesk.domain.accounts.clues import Clues
from scrdesk.domain.accounts.likeness import BY_LETTER, LETTER_DAYS, WINDOW_DAYS, days_apart
from scrdesk.domain.accounts.traits import Traits, own_days
from scrdesk.domain.progress import Progress, Silent

MOST_SHARING = 6
"""Rows that share a clue for it to bring them together whatever their days."""
RARE_WITHIN_DAYS = 60
"""Rows brought together by rare clues alone are no farther apart."""
LEAST_RARE = 2
"""Rare clues two rows must share to be compared whatever their days."""
NEAR_DAYS = 7
"""Days around its own within which a row that shares much is looked for."""
LEAST_SHARED_NEAR = 1.2
"""Least sum of shared weights for a closer look at a row within :data:`NEAR_DAYS`, but not within the window."""
LEAST_SHARED = 0.4
"""Least sum of shared weights for a closer look at two rows whose days only lie near each other."""
OF_FIELD = 1.5
"""What a field that two rows are of adds to the weight they share, to be compared."""
MOST_OF_A_DAY = 60
"""Rows before it that an entry is compared with; where there are more, those that share most."""
_ROUNDING = 1e-9
_ROW_BITS = 32
_ROW_MASK = (1 << _ROW_BITS) - 1
_STEP = 200

Pair = tuple[int, int]
Key = TypeVar("Key", bound=Hashable)


def candidate_pairs(traits: Sequence[Traits], clues: Clues, progress: Progress = Silent()) -> Iterable[Pair]:
    """Yield each pair of rows of different agencies that is compared, once, by day and then by rare clues.

    Raises:
        Cancelled.
    """
    days = _Days(traits, clues)
    weights = clues.weights
    seen: set[Pair] = set()
    for number, each in enumerate(traits):
        if number % _STEP == 0:
            progress.report(number, len(traits), "Comparing accounts")
            progress.check()
        near, far, sure = days.near(number), days.far(number), days.tied(number)
        passed, of_field = days.may_be_notices(number), days.of_field(number)
        mine, code = each.clues, each.entry.agency_code
        ranked = []
        for other in near | far | sure | passed | of_field:
            its = traits[other]
            pair = (number, other) if number < other else (other, number)
            if its.entry.agency_code == code or pair in seen:
                continue
            shared = 0.0
            for clue in mine & its.clues:
                shared += weights[clue]
            if other in of_field:
                shared += OF_FIELD * clues.most_telling_field(each.fields & its.fields)
            least = 0.0 if other in sure else LEAST_SHARED if other in near or other in of_field else LEAST_SHARED_NEAR
            # A notice of an event, or a row that names its day, may share no word with it.
            is_alike = shared > 0 and shared >= least
            if is_alike or other in passed or other in sure:
                ranked.append((shared, pair))
        if len(ranked) > MOST_OF_A_DAY:
            ranked.sort(key=lambda found: (-found[0], found[1]))
            del ranked[MOST_OF_A_DAY:]
        for _, pair in ranked:
            seen.add(pair)
            yield pair
    for pair in _by_rare_clues(traits, clues):
        if pair not in seen:
            yield pair


class _Posted(Generic[Key]):
    """Rows under keys, each key's rows in the order of their days, so that those of a few days are a slice."""

    def __init__(self) -> None:
        self._posted: dict[Key, list[int]] = defaultdict(list)  # day and row in one number: many are kept

    def post(self, key: Key, days: range, row: int) -> None:
        """Put a row under a key on each of its days."""
        posted = self._posted[key]
        for day in days:
            posted.append(day << _ROW_BITS | row)

    def sort(self) -> None:
        """Make ready for asking."""
        for posted in self._posted.values():
            posted.sort()

    def between(self, key: Key, first: int, last: int) -> Iterable[int]:
        """Yield the rows under a key that are of a day from the first to the last."""
        posted = self._posted.get(key)
        if posted is None:
            return ()
        begin = bisect_left(posted, first << _ROW_BITS)
        return [each & _ROW_MASK for each in posted[begin : bisect_left(posted, (last + 1) << _ROW_BITS, begin)]]


class _Days:
    """Rows by the days that they are of and that their texts name, and by what they must share to be compared."""

    def __init__(self, traits: Sequence[Traits], clues: Clues) -> None:
        self._traits = traits
        self._own: dict[int, list[int]] = defaultdict(list)
        self._told: dict[int, list[int]] = defaultdict(list)
        self._telling: list[tuple[Sequence[int], Sequence[int]]] = []
        self._sharing = _Posted[int]()
        self._of_field = _Posted[str]()
        self._of_agency = _Posted[str]()
        self._naming, self._passing = _Posted[tuple[str, str]](), _Posted[tuple[str, str]]()
        for number, each in enumerate(traits):
            days, code = own_days(each), each.entry.agency_code
            for day in days:
                self._own[day].append(number)
            for day in {told.day.toordinal() for told in each.told} | each.refers:
                self._told[day].append(number)
            near, far = _telling(each.clues, clues.weights) if days else ((), ())
            self._telling.append((near, far))
            for clue in near:
                if clues.n_rows[clue] > 1:
                    self._sharing.post(clue, days, number)
            self._of_agency.post(code, days, number)
            for field in each.fields:
                self._of_field.post(field, days, number)
            for named in each.names_agencies:
                self._naming.post((code, named), days, number)
            for passed in each.told_to | each.heard_from:
                self._passing.post((code, passed), days, number)
        for posted in (self._sharing, self._of_field, self._of_agency, self._naming, self._passing):
            posted.sort()

    def near(self, number: int) -> set[int]:
        """Return the rows before this one within the window of its days that share a telling clue.

        Also those of an agency that a letter names, within the days that a letter takes.
        """
        row = self._traits[number]
        days = own_days(row)
        found: set[int] = set()
        for clue in self._telling[number][0]:
            found.update(self._sharing.between(clue, days.start - WINDOW_DAYS, days.stop - 1 + WINDOW_DAYS))
        found = {other for other in found if other < number}
        if days and row.kinds & BY_LETTER:
            for code in row.names_agencies:
                found.update(self._of_agency.between(code, row.first - LETTER_DAYS, row.first - WINDOW_DAYS - 1))
        return found

    def of_field(self, number: int) -> set[int]:
        """Return the rows before this one within the window of its days that are of a field of its own."""
        row = self._traits[number]
        days = own_days(row)
        found: set[int] = set()
        for field in row.fields if days else ():
            found.update(self._of_field.between(field, days.start - WINDOW_DAYS, days.stop - 1 + WINDOW_DAYS))
        return {other for other in found if other < number}

    def far(self, number: int) -> set[int]:
        """Return the rows before this one within a week that share a telling clue; some are within the window."""
        days = own_days(self._traits[number])
        found: set[int] = set()
        for clue in self._telling[number][1]:
            found.update(self._sharing.between(clue, days.start - NEAR_DAYS, days.stop - 1 + NEAR_DAYS))
        return {other for other in found if other < number}

    def tied(self, number: int) -> set[int]:
        """Return the rows tied to this one by a day that one of them names, or that both name."""
        row = self._traits[number]
        found: set[int] = set()
        for day in own_days(row):
            found.update(self._told.get(day, ()))
        for told in row.told:
            found.update(self._told.get(told.day.toordinal(), ()))
        for day in row.refers:
            found.update(self._told.get(day, ()))
            found.update(self._own.get(day, ()))
        return found

    def may_be_notices(self, number: int) -> set[int]:
        """Return the rows near this one to which word may have passed: it told or heard from their agency, which
        names its own; also those that a letter names and that told its agency, within the days that a letter takes."""
        row = self._traits[number]
        days, mine = own_days(row), row.entry.agency_code
        found: set[int] = set()
        if not days:
            return found
        is_letter = bool(row.kinds & BY_LETTER)
        for code in row.told_to | row.heard_from:
            before = LETTER_DAYS if is_letter and code in row.names_agencies else WINDOW_DAYS
            found.update(self._naming.between((code, mine), days.start - before, days.stop - 1 + WINDOW_DAYS))
        for code in row.names_agencies if is_letter else ():
            found.update(self._passing.between((code, mine), row.first - LETTER_DAYS, row.first - WINDOW_DAYS - 1))
        return found


def _telling(some: Iterable[int], weights: Sequence[float]) -> tuple[Sequence[int], Sequence[int]]:
    """Return the clues of a row without the lightest, of which two rows could share all and yet too little.

    Two rows that share enough share one of these: the heaviest clue that both have. The first are for rows within the
    window, the second for those within a week.
    """
    ordered = sorted(some, key=lambda clue: (weights[clue], clue))
    total = 0.0
    n_near = n_far = 0
    for clue in ordered:
        total += weights[clue]
        n_near += total < LEAST_SHARED - _ROUNDING
        n_far += total < LEAST_SHARED_NEAR - _ROUNDING
    return ordered[n_near:], ordered[n_far:]


def _by_rare_clues(traits: Sequence[Traits], clues: Clues) -> Iterable[Pair]:
    """Yield the pairs that share some of the rarest clues, whatever their days."""
    holders: dict[int, list[int]] = defaultdict(list)
    for number, each in enumerate(traits):
        for clue in each.clues:
            if 1 < clues.n_rows[clue] <= MOST_SHARING:
                holders[clue].append(number)
    counted: dict[Pair, int] = defaultdict(int)
    for rows in holders.values():
        for place, one in enumerate(rows):
            for other in rows[place + 1 :]:
                counted[one, other] += 1
    for (one, other), n_rare in counted.items():
        if n_rare >= LEAST_RARE and traits[one].entry.agency_code != traits[other].entry.agency_code:
            has_days = traits[one].first and traits[other].first
            if not has_days or days_apart(traits[one], traits[other]) <= RARE_WITHIN_DAYS:
                yield (one, other)
