"""How likely two accounts are of one event, and why in words.

The signs of a pair are counted and weighed by a logistic rule. Its weights were fitted on generated reviews in four
books of phrases and on the demonstration, and are measured on books that took no part
(``tests/domain/accounts``, decision 0023). No sign alone decides; the panel does.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from operator import mul

from scrdesk.domain.accounts.clues import Clues
from scrdesk.domain.accounts.passages import weight_of_passage
from scrdesk.domain.accounts.traits import Traits
from scrdesk.domain.dates_in_words import day_in_words

NEAR_MINUTES = 45
"""Two clocks this near tell of one moment."""
NEAR_CLOCK_MINUTES = 10
"""A time in a text this near to the other row's is taken for it."""
FAR_MINUTES = 240
"""Two clocks of one day this far apart tell of two, unless one is the clock of hearing of it."""
WINDOW_DAYS = 3
"""Days between two accounts of one event written down without saying when it was."""
RARE_ROWS = 6
"""A clue in no more rows than this, or than one in a hundred, is rare."""
LIKELY = 0.26
"""Likelihood from which a pair draws its rows together."""
LIKELY_ALONE = 0.56
"""The same for two rows that no third supports."""
POSSIBLE = 0.18
"""Likelihood from which a pair outside the likely groups is offered as worth a look, after the likely ones."""
LETTER_DAYS = 21
"""A letter about an event is opened, scanned or entered within so many days of it."""
TOLD_WITHIN_DAYS = 7
"""A day told of so soon after it is the day of the event, more often than not; later it may be history."""
BY_LETTER = frozenset(("letter or email", "referral", "hospital attendance"))
MOST_REASONS = 7

SIGNS = (
    "one",
    "same day",
    "a day apart",
    "two or three days apart",
    "farther apart",
    "uncertain days",
    "tells of its day",
    "both tell of one day",
    "alike",
    "shared",
    "holds the other",
    "rare clues",
    "same kind",
    "other kind",
    "near clock",
    "far clock",
    "names the other agency",
    "each names the other",
    "same children",
    "other children",
    "same adults",
    "routine on another day",
    "names the writer that day",
    "each names the other, one day",
    "wrote later of the other's agency",
    "tells of its day within a week, and of one thing",
    "one told the other, who names it",
    "one told the other, who heard from it",
    "tells of its day, and names it",
    "both tell of one day, and of a third agency",
    "both heard from one agency within days",
    "both name a third agency within days",
    "everyday words only",
    "both a gathering that day",
    "one a gathering that day",
    "words in sequence",
    "names its time that day",
    "refers to its day",
    "refers to its act",
    "both refer to one act",
    "of one field",
    "weight of one passage",
    "of one field, days apart",
    "likeliest of both",
    "likeliest of one",
    "alone near that day",
)
"""What is counted of a pair; the weights of :data:`WEIGHTS` stand in the same order."""

WEIGHTS: tuple[float, ...] = (
    -4.83, 1.64, 0.30, -0.94, -1.02, -0.02, 1.79, 3.45, 3.51, 0.34, -0.95, 1.29, 0.0, -0.43, 3.06, -0.08, 0.89,
    0.04, 0.0, -0.26, 0.51, -0.58, -0.62, 1.60, 0.14, 1.26, 0.80, 0.30, 1.40, 1.38, 0.49, 0.99, 0.06, 1.19, -2.03,
    1.14, 0.69, 1.81, 2.63, 3.46, 2.06, 0.45, 2.09, 0.73, 0.61, 0.97,
)  # fmt: skip

_GATHERINGS = frozenset(("strategy discussion", "conference", "child in need meeting", "meeting"))
_ROUTINE = frozenset(("home visit", "appointment", "nursery or school day", "telephone call", "tenancy"))


def days_apart(one: Traits, other: Traits) -> int:
    """Return the least number of days between two accounts; 0 when their days can be the same."""
    return max(0, max(one.first, other.first) - min(one.last, other.last))


def is_tied(one: Traits, other: Traits) -> bool:
    """Whether one row names the other's day, or both name one day."""
    days = [{told.day.toordinal() for told in each.told} for each in (one, other)]
    return (
        not days[0].isdisjoint(days[1])
        or any(other.first <= day <= other.last for day in days[0])
        or any(one.first <= day <= one.last for day in days[1])
    )


def pair_signs(one: Traits, other: Traits, clues: Clues) -> tuple[float, ...]:
    """Count what two accounts of different agencies have in common, in the order of :data:`SIGNS`."""
    shared = clues.heaviest_first(one.clues & other.clues)
    sum_shared = sum(map(clues.weights.__getitem__, shared))
    squares = sum(map(clues.squares.__getitem__, shared))
    alike = squares / (one.length * other.length) if one.length and other.length else 0.0
    least = min(one.length, other.length)
    most_rows = max(RARE_ROWS, len(clues.n_rows) // 1_000)
    n_rare = sum(1 for clue in shared if clues.n_rows[clue] <= most_rows and clues.clues[clue].kind != "everyday")
    has_days = bool(one.first and other.first)
    apart = days_apart(one, other) if has_days else 99
    is_vague = has_days and (one.last > one.first or other.last > other.first)
    one_tells = any(other.first <= told.day.toordinal() <= other.last for told in one.told)
    other_tells = any(one.first <= told.day.toordinal() <= one.last for told in other.told)
    both_tell = bool({told.day for told in one.told} & {told.day for told in other.told})
    tells = one_tells or other_tells
    said_apart = 0 if tells or both_tell else apart
    clock = _clock_gap(one, other) if apart == 0 and not is_vague else None
    names = (other.entry.agency_code in one.names_agencies) + (one.entry.agency_code in other.names_agencies)
    same_kind = bool(one.kinds & other.kinds)
    other_kind = bool(one.kinds and other.kinds) and not same_kind
    field = clues.most_telling_field(one.fields & other.fields)
    has_matter = not clues.matter.isdisjoint(shared)
    return (
        1.0,
        float(apart == 0 and not is_vague),
        float(said_apart == 1),
        float(1 < said_apart <= WINDOW_DAYS),
        math.log2(said_apart / WINDOW_DAYS) if said_apart > WINDOW_DAYS else 0.0,
        float(apart == 0 and is_vague),
        float(tells),
        float(both_tell and not tells),
        alike,
        math.log1p(sum_shared),
        math.sqrt(squares) / least if least else 0.0,
        float(min(n_rare, 4)),
        float(same_kind),
        float(other_kind),
        float(clock is not None and clock <= NEAR_MINUTES and has_matter),
        float(clock is not None and clock >= FAR_MINUTES),
        float(names > 0),
        float(names > 1),
        float(bool(one.children & other.children)),
        float(bool(one.children and other.children) and not one.children & other.children),
        float(bool(one.adults & other.adults)),
        float(apart > 0 and not tells and not both_tell and bool(one.kinds & other.kinds & _ROUTINE)),
        float(apart <= 1 and bool(one.staff_named & other.written_by or other.staff_named & one.written_by)),
        float(names > 1 and apart == 0 and not is_vague),
        float(is_heard_later(one, other) or is_heard_later(other, one)),
        float(tells and apart <= TOLD_WITHIN_DAYS and any(clues.clues[clue].kind == "thing" for clue in shared)),
        *_passing_signs(one, other, apart, one_tells=one_tells, other_tells=other_tells, both_tell=both_tell),
        float(not has_matter),
        float(apart <= 1 and bool(one.kinds & _GATHERINGS) and bool(other.kinds & _GATHERINGS)),
        float(apart <= 1 and bool(one.kinds & _GATHERINGS) != bool(other.kinds & _GATHERINGS)),
        float(min(len(one.sequences & other.sequences), 3)),
        float(apart <= 1 and (_names_clock(one, other) or _names_clock(other, one))),
        *_act_signs(one, other),
        field,
        weight_of_passage(one, other, shared, clues),
        field if 0 < apart <= WINDOW_DAYS else 0.0,
        0.0,
        0.0,
        0.0,
    )


def _passing_signs(
    one: Traits, other: Traits, apart: int, *, one_tells: bool, other_tells: bool, both_tell: bool
) -> tuple[float, ...]:
    """Count how word of an event went between the agencies of two rows, and to both from a third."""
    mine, its = one.entry.agency_code, other.entry.agency_code
    is_near = apart <= WINDOW_DAYS
    sent = (its in one.told_to and mine in other.names_agencies) or (
        mine in other.told_to and its in one.names_agencies
    )
    taken = (its in one.told_to and mine in other.heard_from) or (mine in other.told_to and its in one.heard_from)
    named_day = (one_tells and its in one.names_agencies) or (other_tells and mine in other.names_agencies)
    thirds = (one.names_agencies & other.names_agencies) - {mine, its}
    heard = (one.heard_from & other.heard_from) - {mine, its}
    return (
        float(sent and is_near),
        float(taken and is_near),
        float(named_day),
        float(both_tell and bool(thirds)),
        float(bool(heard) and apart <= TOLD_WITHIN_DAYS),
        float(bool(thirds) and apart <= TOLD_WITHIN_DAYS),
    )


def _act_signs(one: Traits, other: Traits) -> tuple[float, ...]:
    """Count how a paper of an act and the act, or two papers of it, belong together by the day they mean."""
    found = [
        (paper.acts.papers & act.acts.done)
        for paper, act in ((one, other), (other, one))
        if any(act.first <= day <= act.last for day in paper.refers)
    ]
    both = (one.refers & other.refers) or any(
        told.day.toordinal() in paper.refers for paper, it in ((one, other), (other, one)) for told in it.told
    )
    return (float(bool(found)), float(any(found)), float(bool(both) and not found))


def _names_clock(teller: Traits, told: Traits) -> bool:
    minute = told.minute
    return minute is not None and any(abs(clock - minute) <= NEAR_CLOCK_MINUTES for clock in teller.clocks)


def is_heard_later(later: Traits, earlier: Traits) -> bool:
    """Whether one row is a letter or notice that names the other's agency some days after it."""
    days = later.first - earlier.last
    return (
        WINDOW_DAYS < days <= LETTER_DAYS
        and bool(later.kinds & BY_LETTER)
        and earlier.entry.agency_code in later.names_agencies
    )


def rival_signs(
    pairs: Mapping[tuple[int, int], Sequence[float]], traits: Sequence[Traits]
) -> dict[tuple[int, int], tuple[float, ...]]:
    """Add to the signs of each pair how it stands among its rivals.

    An account has few accounts of another agency beside it that can be meant. A pair is likelier when each is the
    other's best, and when no other row of their agencies lies near.
    """
    best: dict[tuple[int, str], float] = defaultdict(float)
    n_rivals: dict[tuple[int, str], int] = defaultdict(int)
    values: dict[tuple[int, int], float] = {}
    for pair, found in pairs.items():
        value = values[pair] = sum([found[place] * worth for place, worth in _RANKED_BY])
        for mine, its in (pair, pair[::-1]):
            key = (mine, traits[its].entry.agency_code)
            best[key] = max(best[key], value)
            n_rivals[key] += not found[_BY_REFERENCE]
    told = {}
    for pair, found in pairs.items():
        keys = [(mine, traits[its].entry.agency_code) for mine, its in (pair, pair[::-1])]
        n_best = sum(values[pair] >= best[key] for key in keys)
        n_most = max(1, *(n_rivals[key] for key in keys))
        told[pair] = (*found[:-_N_RIVAL_SIGNS], float(n_best == 2), float(n_best == 1), 1.0 / n_most)
    return told


_N_RIVAL_SIGNS = 3
_BY_REFERENCE = SIGNS.index("both refer to one act")
"""Sign of a pair that an act ties together: its rows do not lie near each other, so that neither is a rival there."""
_RANKED_BY = tuple(
    (SIGNS.index(name), worth)
    for name, worth in (
        ("alike", 1.0),
        ("shared", 0.3),
        ("same day", 0.15),
        ("tells of its day", 0.4),
        ("both tell of one day", 0.4),
        ("near clock", 0.3),
        ("two or three days apart", -0.2),
        ("farther apart", -0.2),
    )
)
"""By which signs rivals are ranked, and what each is worth."""


def likelihood(signs: Sequence[float], weights: Sequence[float] = WEIGHTS) -> float:
    """Return the likelihood, 0 to 1, that a pair with these signs is of one event."""
    total = sum(map(mul, signs, weights))
    return 1.0 / (1.0 + math.exp(-max(-40.0, min(40.0, total))))


def unreferred(score: float, one: Traits, other: Traits) -> float:
    """Return the likelihood of a pair as it were if neither row referred to an act of the other's day."""
    if not one.refers and not other.refers:
        return score
    signs = _act_signs(one, other)
    told = sum(sign * WEIGHTS[place] for sign, place in zip(signs, _ACT_PLACES, strict=True))
    odds = math.log(max(score, 1e-9) / max(1 - score, 1e-9)) - told
    return 1.0 / (1.0 + math.exp(-max(-40.0, min(40.0, odds))))


_ACT_PLACES = tuple(SIGNS.index(name) for name in ("refers to its day", "refers to its act", "both refer to one act"))


def reasons_of(one: Traits, other: Traits, clues: Clues) -> tuple[str, ...]:
    """Say in words what speaks for one event: "same day", "both name Craig", "both have “shouting”"."""
    said = [*_days_said(one, other), *_clock_said(one, other)]
    shared = clues.heaviest_first(one.clues & other.clues)
    people = [clues.clues[clue].said for clue in shared if clues.clues[clue].kind == "person"]
    if people:
        said.append("both name " + _listed(people[:2]))
    words = [
        f"“{clues.clues[clue].said}”"
        for clue in shared
        if clues.clues[clue].kind != "person" and clues.weights[clue] > 0.25
    ]
    if words:
        said.append("both have " + _listed(words[:4]))
    kinds = sorted(one.kinds & other.kinds)
    if kinds:
        said.append("both tell of: " + ", ".join(kinds[:2]))
    fields = clues.telling_fields(one.fields & other.fields)
    if fields:
        said.append("both are about: " + ", ".join(fields[:2]))
    for account, told in ((one, other), (other, one)):
        if told.entry.agency_code in account.names_agencies:
            said.append(f"{account.entry.agency_code} names {told.entry.agency_code}")
    return tuple(said[:MOST_REASONS])


def _days_said(one: Traits, other: Traits) -> list[str]:
    said = []
    for account, told in ((one, other), (other, one)):
        for day in account.told:
            if told.first and told.first <= day.day.toordinal() <= told.last:
                said.append(f"{account.entry.agency_code} tells of {day_in_words(day.day)} (“{day.written}”)")
                break
    said += _acts_said(one, other)
    if not one.first or not other.first:
        return said or ["no date on one of them"]
    apart = days_apart(one, other)
    if apart == 0:
        is_vague = one.last > one.first or other.last > other.first
        said.insert(0, "can be the same day" if is_vague else "same day")
    else:
        said.insert(0, "a day apart" if apart == 1 else f"{apart} days apart")
    common = {day.day for day in one.told} & {day.day for day in other.told}
    if common and len(said) == 1:
        said.append(f"both tell of {day_in_words(min(common))}")
    return said


def _acts_said(one: Traits, other: Traits) -> list[str]:
    for paper, act in ((one, other), (other, one)):
        for day in sorted(paper.refers):
            names = sorted(paper.acts.papers & act.acts.done)
            if act.first <= day <= act.last and names:
                return [
                    f"{paper.entry.agency_code} has word of the {names[0]} of {day_in_words(date.fromordinal(day))}"
                ]
    names = sorted(one.acts.papers & other.acts.papers)
    for day in sorted(one.refers & other.refers):
        if names:
            return [f"both have word of the {names[0]} of {day_in_words(date.fromordinal(day))}"]
    return []


def _clock_said(one: Traits, other: Traits) -> list[str]:
    gap = _clock_gap(one, other) if one.first == other.first else None
    return ["same time" if gap == 0 else f"{gap} minutes apart"] if gap is not None and gap <= NEAR_MINUTES else []


def _clock_gap(one: Traits, other: Traits) -> int | None:
    return None if one.minute is None or other.minute is None else abs(one.minute - other.minute)


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
