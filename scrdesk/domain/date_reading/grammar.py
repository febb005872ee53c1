"""Which elements make up one date, and what each date lacks that its neighbours give.

``22-24/5/16`` is the day 22 and the date 24/5/16, joined by a dash; the day takes month and year from its neighbour.
All ways of parting the elements are weighed from right to left, so the work grows with their number only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from scrdesk.domain.date_reading.candidates import LOOSE, Partial, candidates
from scrdesk.domain.date_reading.elements import Element, Joint

_LATE_IN_YEAR = ("autumn", "winter", "christmas", "xmas", "autumn term", "christmas holidays")
_EARLY_IN_YEAR = ("spring", "summer", "easter", "new year", "spring term", "summer term", "easter holidays")
N_WAYS_KEPT = 6
"""Ways of reading the elements from one place on that are kept: the cheapest may not fit what stands before it."""


def partials_of(items: tuple[Element, ...]) -> list[Partial] | None:
    """Return the best way to part the elements into dates, or None when there is none."""
    n = len(items)
    ways: list[list[_Way]] = [[] for _ in range(n)] + [[_Way(0, ())]]
    for start in range(n - 1, -1, -1):
        here = [
            _Way(partial.cost + rest.cost + 1, (partial, *rest.partials))
            for length, partial in _placed_candidates(items, start)
            for rest in ways[start + length]
            if _may_stand(partial, start, rest.partials)
        ]
        # sorted() is stable, so of equal ways the one listed first wins
        ways[start] = sorted(here, key=_cost)[:N_WAYS_KEPT]
    for way in ways[0]:
        if any(not partial.clock for partial in way.partials):
            return list(way.partials)
    return None


def _placed_candidates(items: tuple[Element, ...], start: int) -> Iterator[tuple[int, Partial]]:
    joint = items[start].joint
    for length, partial in candidates(items, start):
        yield length, partial if joint is partial.joint else replace(partial, joint=joint)


@dataclass(frozen=True, slots=True)
class _Way:
    cost: int
    partials: tuple[Partial, ...]


def _cost(way: _Way) -> int:
    return way.cost


def _may_stand(partial: Partial, start: int, rest: tuple[Partial, ...]) -> bool:
    """Whether a date can stand here before those that follow."""
    if start == 0 and partial.is_bare_day and partial.year is not None:
        return False  # "10, 2016" needs its month further left
    if partial.name == "month and year" and (rest or start > 0):
        return False  # "05/16" is a month only where it stands alone
    return not rest or _may_follow(partial, rest[0], rest)


def whole_dates_in(items: tuple[Element, ...]) -> list[Partial]:
    """Return the whole dates that stand among other numbers ("visit 3, 5/3/16, 2 calls")."""
    found: list[Partial] = []
    start = 0
    while start < len(items):
        step = 1
        for length, partial in candidates(items, start):
            if partial.is_whole and not partial.cost and not partial.week and not partial.part:
                found.append(replace(partial, joint=Joint.OTHER))
                step = length
                break
        start += step
    return found


def completed(partials: list[Partial]) -> list[Partial]:
    """Give each date the month and year that its neighbour on the right, or else on the left, has."""
    done = list(partials)
    for i in range(len(done) - 2, -1, -1):
        done[i] = _from_right(done[i], done[i + 1])
    for i in range(1, len(done)):
        done[i] = _from_left(done[i], done[i - 1])
    return done


def year_of_two_digits(two_digits: int, latest_year: int) -> int:
    """Return the year of "16": the last one with these digits that is not after ``latest_year``."""
    century = latest_year - latest_year % 100
    year = century + two_digits
    return year if year <= latest_year else year - 100


def _from_right(one: Partial, right: Partial) -> Partial:
    changed = one
    if changed.is_bare_day:
        changed = replace(changed, month=right.month, is_named_month=right.is_named_month)
    elif changed.part and changed.month is None and not changed.name and changed.year is None:
        changed = replace(
            changed, month=right.month, name=right.name, value=right.value, is_named_month=right.is_named_month
        )
    if changed.year is None and right.year is not None:
        wraps = right.joint in (Joint.DASH, Joint.TO, Joint.SLASH) and _is_later(changed, right)
        text = right.year_text if not wraps else f"{right.year - 1:04d}"
        changed = replace(
            changed, year=right.year - 1 if wraps and len(right.year_text) == 4 else right.year, year_text=text
        )
        if wraps and len(right.year_text) == 2:
            changed = replace(changed, year=(right.year - 1) % 100, year_text=f"{(right.year - 1) % 100:02d}")
    return changed


def _from_left(one: Partial, left: Partial) -> Partial:
    changed = one
    if changed.is_bare_day and left.day is not None:
        changed = replace(changed, month=left.month)
    if changed.year is None and left.year is not None and not one.clock:
        wraps = len(left.year_text) == 4 and one.month is not None and _is_later(left, changed)
        year = left.year + 1 if wraps else left.year
        changed = replace(changed, year=year, year_text=left.year_text if not wraps else str(year))
    return changed


def _is_later(one: Partial, other: Partial) -> bool:
    if one.month is None or other.month is None:
        return one.name in _LATE_IN_YEAR and other.name in _EARLY_IN_YEAR
    return (one.month, one.day or 1) > (other.month, other.day or 31)


def _may_follow(first: Partial, second: Partial, rest: tuple[Partial, ...]) -> bool:
    joint = second.joint
    if second.clock:
        return (first.is_whole or bool(first.clock)) and joint in LOOSE
    if first.clock:
        return second.is_whole and joint in (Joint.BLANK, Joint.COMMA, Joint.DASH)
    if first.is_bare_day and second.day is None:
        return False  # a bare day needs another day beside it
    if joint is Joint.SLASH:
        return _may_follow_a_slash(first, second, rest)
    return joint in (Joint.DASH, Joint.TO, Joint.COMMA, Joint.AND) or (first.is_whole and second.is_whole)


def _may_follow_a_slash(first: Partial, second: Partial, rest: tuple[Partial, ...]) -> bool:
    if first.is_bare_day:
        return any(partial.is_named_month for partial in rest)  # "3/5 May" needs a month in words
    if first.day is None and second.day is None:
        is_named = bool(first.name) or first.is_named_month
        # "late 2015 / early 2016": the words part the years, which alone ("2015/2016") are one school year.
        return first.is_single or bool(first.part and second.part) or (is_named and not second.is_single)
    return first.is_whole and second.is_whole
