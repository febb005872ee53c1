"""What a row has in common with an event as other rows tell it, as numbers, and how likely it is an account of it.

The signs are weighed by a logistic rule, as those of pairs are; its weights were fitted on generated reviews and the
demonstration (``tests/domain/accounts``, decision 0023).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import mul

from scrdesk.domain.accounts.acts import can_be_of, common_occasions
from scrdesk.domain.accounts.clues import Clues
from scrdesk.domain.accounts.likeness import BY_LETTER
from scrdesk.domain.accounts.traits import LONGEST_SPAN_DAYS, Traits

Pair = tuple[int, int]

LATEST_DAYS = 21
"""Days after an event within which a row without its day may still be an account of it."""
HISTORY_DAYS = 28
"""A day that a text names from so long ago is history, and no vote for the day of the event."""

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
    "refers to the day",
    "of its occasion that day",
    "core of the event",
    "weight of words shared",
    "from elsewhere, tells of the day of this event alone",
    "on the day of this event alone",
    "of its field",
    "of other fields",
    "weight of one passage",
    "days after, without its day",
    "nearest of its field",
    "shares more with none",
)
"""What is counted of a row and an event; the weights of :data:`WEIGHTS` stand in the same order."""

WEIGHTS: tuple[float, ...] = (
    -0.82, 0.25, 0.29, 0.92, 0.60, 1.24, 0.34, 1.13, 0.40, 0.0, -0.47, -0.95, 0.0, 0.0, 0.0, 0.58, 0.0, 0.75, 0.46,
    0.0, -1.27, 1.97, 2.68, 0.12, 0.0, -0.14, 0.66, -0.10, -0.61, -2.20, 1.04, -1.54, 0.0, 1.16, 1.41, 0.0, 0.0,
    0.61, 0.86, -0.61, 0.90, -0.54, 1.55, 0.12,
)  # fmt: skip
"""Fitted on generated reviews and the demonstration, with each sign held to the direction that its meaning gives it."""


@dataclass(frozen=True, slots=True)
class Told:
    """An event as some rows tell it.

    Args:
        rows: numbers of the rows.
        day: ordinal of the day it was most likely on; 0 when none of them has one.
        core: clues that at least two of its agencies have.
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
    occasions: frozenset[str] = frozenset()
    core: frozenset[int] = frozenset()
    fields: frozenset[str] = frozenset()


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
        reduce(common_occasions, (each.acts.occasions for each in some), frozenset()),
        _core_of(some),
        _fields_of(some),
    )


def _fields_of(rows: Sequence[Traits]) -> frozenset[str]:
    """Return what an event is about in the large: the fields that at least two of its rows are of, or any has."""
    counted = Counter(field for row in rows for field in row.fields)
    return frozenset(field for field, n in counted.items() if n > 1) or frozenset(counted)


def _core_of(rows: Sequence[Traits]) -> frozenset[int]:
    """Return the clues that at least two agencies have of an event."""
    of_agency: dict[str, set[int]] = {}
    for row in rows:
        of_agency.setdefault(row.entry.agency_code, set()).update(row.clues)
    counted = Counter(clue for clues in of_agency.values() for clue in clues)
    return frozenset(clue for clue, n_agencies in counted.items() if n_agencies > 1)


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
        for day in row.refers:
            votes[day] += 2
    return min(votes, key=lambda day: (-votes[day], day)) if votes else 0


def join_signs(
    row: int,
    event: Told,
    traits: Sequence[Traits],
    clues: Clues,
    scored: Mapping[Pair, float],
    n_rivals: int = 1,
    n_of_day: int = 1,
) -> tuple[float, ...]:
    """Count what a row has in common with an event that it is not counted to.

    Args:
        row: number of the row.
        event: the event, as rows without this one tell it.
        traits: every row.
        clues: the clues of the review.
        scored: pairs with their likelihood.
        n_rivals: events that the row could as well belong to by its days.
        n_of_day: events of the day of this event.
    """
    it = traits[row]
    code = it.entry.agency_code
    likely = sorted([score_of(scored, row, other) for other in event.rows], reverse=True)
    n_others = len([other for other in event.rows if traits[other].entry.agency_code != code])
    # A day to come is an appointment or a date of delivery, and no word of what happened on it.
    tells = (not it.first or event.day <= it.last) and any(told.day.toordinal() == event.day for told in it.told)
    after = it.first - event.day if it.first and event.day else 99
    is_vague = it.last > it.first
    on_day = bool(event.day) and it.first <= event.day <= it.last
    refers = event.day in it.refers and not tells
    is_same = bool(it.acts.occasions & event.occasions) and can_be_of(it.children, event.children)
    sits = 0 if tells or on_day or refers else after
    own = it.matter
    whole = it.matter_length
    squares = clues.squares
    shared = own & event.clues
    covered = sum([squares[clue] for clue in shared]) / whole if whole else 0.0
    core = event.core & it.clues
    names = bool(it.names_agencies & event.agencies)
    field = clues.most_telling_field(it.fields & event.fields)
    previous = it.follows if it.follows in event.rows and can_be_of(it.children, traits[it.follows].children) else -1
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
        float(
            bool(it.told_to or it.heard_from)
            and any(_passed(it, traits[other]) or _passed(traits[other], it) for other in event.rows)
        ),
        float(bool(it.body and event.body) and not it.body & event.body),
        float(refers),
        float(is_same and (on_day or tells or refers)),
        sum([squares[clue] for clue in core]) / sum([squares[clue] for clue in event.core]) if core else 0.0,
        sum([clues.weights[clue] for clue in shared]),
        float(tells and n_of_day == 1 and code not in event.agencies),
        float(on_day and n_of_day == 1),
        field,
        float(bool(it.fields and event.fields) and not it.fields & event.fields),
        math.log1p(max([sum([clues.weights[clue] for clue in each & shared]) for each in it.passages], default=0.0)),
        math.log2(1 + sits) if 0 < sits <= LATEST_DAYS else 0.0,
        0.0,
        0.0,
    )


def ranked(found: Sequence[tuple[int, tuple[float, ...]]]) -> Iterable[tuple[int, tuple[float, ...]]]:
    """Yield events with their signs for a row, how each stands among the others marked in the last signs."""
    most = max((signs[_SHARED] for _, signs in found), default=0.0)
    nearest = min((signs[_AFTER] for _, signs in found if signs[_FIELD] and signs[_AFTER]), default=0.0)
    for number, signs in found:
        is_nearest = bool(signs[_FIELD]) and 0 < signs[_AFTER] <= nearest
        yield number, (*signs[:-2], float(is_nearest), float(0 < signs[_SHARED] >= most))


_SHARED = SIGNS.index("weight of words shared")
_FIELD = SIGNS.index("of its field")
_AFTER = SIGNS.index("days after, without its day")


def event_likelihood(signs: Iterable[float]) -> float:
    """Return the likelihood, 0 to 1, that a row with these signs is an account of the event."""
    total = sum(map(mul, signs, WEIGHTS))
    return 1.0 / (1.0 + math.exp(-max(-40.0, min(40.0, total))))


_GOES_ON = frozenset((SIGNS.index("goes on, with no day of its own"), SIGNS.index("points above")))


def without_going_on(signs: Sequence[float]) -> Iterable[float]:
    """Return the signs as if the row had a day of its own."""
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


def score_of(scored: Mapping[Pair, float], one: int, other: int) -> float:
    """Return the likelihood of a pair, 0 where it was not compared."""
    return scored.get((one, other) if one < other else (other, one), 0.0)


def _odds(likelihood: float) -> float:
    if likelihood <= 0:
        return -_MOST_ODDS
    return max(-_MOST_ODDS, min(_MOST_ODDS, math.log(likelihood / (1 - likelihood)) if likelihood < 1 else _MOST_ODDS))
