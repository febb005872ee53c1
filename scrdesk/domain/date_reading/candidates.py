"""What an element can begin: every date, or part of one, that may be read from one place on, each with its cost."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace

from scrdesk.domain.date_reading.elements import Element, Joint, Kind
from scrdesk.domain.date_reading.spans import FIRST_YEAR, LAST_YEAR

FIRST_SERIAL, LAST_SERIAL = 18_264, 55_153
"""Excel serial numbers of 1 January 1950 and 31 December 2050; other five-digit numbers are not dates."""

LEAP_YEAR = 2016

_COST_US_ORDER = 100
_COST_IMPOSSIBLE = 200
_COST_ODD_YEAR = 300
_COST_CLOCK = 400
_COST_COMPACT = 10
_COST_FAR_MONTH = 15
_COST_MIXED = 40
# How little a reading is worth beside another of the same elements; a sound one costs 1 for each date.
_TIGHT = (Joint.BLANK, Joint.DOT, Joint.SLASH, Joint.DASH)
LOOSE = (*_TIGHT, Joint.COMMA)


@dataclass(frozen=True, slots=True)
class Partial:
    """One date as far as its own words go.

    Args:
        day, month, year: numbers as given, or None; ``month`` 13 and more, ``day`` 0 and so on are kept as given.
        year_text: digits of the year as written, to know two-digit years.
        end_year: second year of "2015/16".
        name: name of a season, named period, "quarter", "school", "fiscal" or "serial".
        value: number of the quarter, or the serial.
        part: "early", "mid" or "late".
        week: "commencing", "ending", "weekend" or "within".
        joint: what stands before it.
        is_us_order: month and day were found swapped.
        is_year_unmarked: the year stands where a day could ("May 16").
        clock: digits of a time that follows a whole date ("1430", "14.30").
    """

    day: int | None = None
    month: int | None = None
    year: int | None = None
    year_text: str = ""
    end_year: int | None = None
    name: str = ""
    value: int = 0
    part: str = ""
    week: str = ""
    joint: Joint = Joint.BLANK
    is_us_order: bool = False
    is_year_unmarked: bool = False
    is_named_month: bool = False
    clock: str = ""
    cost: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether it names a day by itself."""
        return self.day is not None and self.month is not None and self.year is not None

    @property
    def is_single(self) -> bool:
        """Whether it is one bare day, month, season or part, to be completed by a neighbour."""
        return self.year is None and (self.day is None or self.month is None)

    @property
    def is_bare_day(self) -> bool:
        """Whether it is a day without its month."""
        return self.day is not None and self.month is None


def candidates(items: tuple[Element, ...], start: int) -> Iterator[tuple[int, Partial]]:
    """Yield what may begin at ``start``, with the number of elements it takes."""
    first = items[start]
    if first.kind is Kind.WEEK:
        for length, partial in candidates(items, start + 1) if start + 1 < len(items) else ():
            if not partial.week and not partial.clock:
                yield length + 1, replace(partial, week=first.text)
        return
    if first.kind is Kind.PART:
        for length, partial in candidates(items, start + 1) if start + 1 < len(items) else ():
            if not partial.part and not partial.week and partial.day is None and items[start + 1].joint in LOOSE:
                yield length + 1, replace(partial, part=first.text)
        yield 1, Partial(part=first.text)
        return
    if first.kind is Kind.NUMBER:
        yield from _beginning_with_number(items, start)
    elif first.kind is Kind.MONTH:
        yield from _beginning_with_month(items, start)
    else:
        yield from _beginning_with_name(items, start)


def _beginning_with_number(items: tuple[Element, ...], start: int) -> Iterator[tuple[int, Partial]]:
    one = items[start]
    two = items[start + 1] if start + 1 < len(items) else None
    three = items[start + 2] if start + 2 < len(items) else None
    if two is not None and two.joint in LOOSE:
        if three is not None and _is_glue(two.joint, three.joint):
            yield from _three(one, two, three)
        yield from _two(one, two)
    yield from _one_number(one)


def _three(one: Element, two: Element, three: Element) -> Iterator[tuple[int, Partial]]:
    has_month = two.kind is Kind.MONTH or (_is_short(two) and not two.is_ordinal)
    if not has_month or three.kind is not Kind.NUMBER:
        return
    if len(one.text) == 4 and _is_short(three):
        yield 3, _whole(three.value, two, one)
    elif _is_short(one) and not three.is_ordinal:
        whole = _whole(one.value, two, three)
        # "no 12 05/03/2016": a blank beside other signs rather parts two numbers.
        is_mixed = two.kind is Kind.NUMBER and (two.joint is Joint.BLANK) != (three.joint is Joint.BLANK)
        yield 3, replace(whole, cost=whole.cost + _COST_MIXED) if is_mixed else whole


def _two(one: Element, two: Element) -> Iterator[tuple[int, Partial]]:
    is_year_first = len(one.text) == 4
    if two.kind is Kind.MONTH and _is_short(one):
        yield 2, _day_and_month(one.value, two)
    elif two.kind is Kind.MONTH and is_year_first:
        yield 2, Partial(month=two.value, year=one.value, year_text=one.text, is_named_month=True)
    elif two.kind is Kind.SEASON and is_year_first:
        yield 2, Partial(name=two.text, year=one.value, year_text=one.text)
    elif two.kind is Kind.NUMBER and not two.is_ordinal:
        if is_year_first:
            yield from _year_and_number(one, two)
        elif _is_short(one) and len(two.text) == 4:
            yield from _number_and_year(one, two)
        elif _is_short(one) and _is_short(two):
            yield from _two_short_numbers(one, two)


def _year_and_number(one: Element, two: Element) -> Iterator[tuple[int, Partial]]:
    n_digits = len(two.text)
    follows = one.value + 1
    if n_digits == 2 and two.joint in (Joint.SLASH, Joint.DASH):
        end_year = one.value - one.value % 100 + two.value
        if two.value == follows % 100 or (two.value > 12 and end_year > one.value):
            yield 2, Partial(year=one.value, year_text=one.text, end_year=max(end_year, follows))
            return
    if n_digits == 4 and two.joint is Joint.SLASH and two.value == follows:
        yield 2, Partial(year=one.value, year_text=one.text, end_year=follows)
    elif n_digits <= 2 and two.joint not in (Joint.BLANK, Joint.COMMA):
        yield 2, _checked(Partial(month=two.value, year=one.value, year_text=one.text))


def _number_and_year(one: Element, two: Element) -> Iterator[tuple[int, Partial]]:
    if two.joint in (Joint.BLANK, Joint.COMMA):
        # "June 6-10, 2016": the month stands further left.
        yield 2, Partial(day=one.value, year=two.value, year_text=two.text, cost=_COST_FAR_MONTH)
    if two.joint is not Joint.COMMA:
        month_first = _checked(Partial(month=one.value, year=two.value, year_text=two.text))
        is_doubtful = one.is_ordinal or two.joint is Joint.BLANK
        yield 2, replace(month_first, cost=month_first.cost + (2 * _COST_FAR_MONTH if is_doubtful else 0))


def _two_short_numbers(one: Element, two: Element) -> Iterator[tuple[int, Partial]]:
    if two.joint in (Joint.BLANK, Joint.COMMA):
        return
    if 1 <= two.value <= 12:
        yield 2, _checked(Partial(day=one.value, month=two.value))
    elif 1 <= one.value <= 12 and len(two.text) == 2:
        yield 2, Partial(month=one.value, year=two.value, year_text=two.text, name="month and year")
    if _is_clock(one.value, two.value) and len(two.text) == 2:
        yield 2, Partial(clock=f"{one.value:02d}{two.value:02d}", cost=_COST_CLOCK)


def _one_number(one: Element) -> Iterator[tuple[int, Partial]]:
    n_digits = len(one.text)
    if n_digits == 4 and not one.is_ordinal:
        is_meant = FIRST_YEAR <= one.value <= LAST_YEAR
        yield 1, Partial(year=one.value, year_text=one.text, cost=0 if is_meant else _COST_ODD_YEAR)
    if n_digits in (3, 4) and _is_clock(one.value // 100, one.value % 100):
        yield 1, Partial(clock=one.text, cost=_COST_CLOCK)
    if n_digits <= 2:
        yield 1, Partial(day=one.value, cost=0 if 1 <= one.value <= 31 else _COST_IMPOSSIBLE)
    elif n_digits == 5 and FIRST_SERIAL <= one.value <= LAST_SERIAL:
        yield 1, Partial(name="serial", value=one.value)
    elif n_digits == 8:
        yield from _eight_digits(one.text)
    elif n_digits == 6:
        day, month, year = int(one.text[:2]), int(one.text[2:4]), one.text[4:]
        yield 1, replace(_checked(Partial(day=day, month=month, year=int(year), year_text=year)), name="compact")


def _beginning_with_month(items: tuple[Element, ...], start: int) -> Iterator[tuple[int, Partial]]:
    one = items[start]
    two = items[start + 1] if start + 1 < len(items) else None
    three = items[start + 2] if start + 2 < len(items) else None
    if two is not None and two.kind is Kind.NUMBER and two.joint in LOOSE:
        is_year_behind = three is not None and three.kind is Kind.NUMBER and three.joint in LOOSE
        if three is not None and is_year_behind and _is_short(two):
            yield from _american(one, two, three)
        if len(two.text) == 4:
            yield 2, _checked(Partial(month=one.value, year=two.value, year_text=two.text, is_named_month=True))
        elif len(two.text) == 2 and not two.is_ordinal:
            unmarked = 1 <= two.value <= 31 and not two.has_apostrophe
            yield (
                2,
                Partial(
                    month=one.value, year=two.value, year_text=two.text, is_named_month=True, is_year_unmarked=unmarked
                ),
            )
        elif _is_short(two):
            yield 2, _day_and_month(two.value, one)
    yield 1, Partial(month=one.value, is_named_month=True)


def _american(month: Element, day: Element, year: Element) -> Iterator[tuple[int, Partial]]:
    """Read "March 5, 2016", and "March 5th 16"; "March 5 16" is left alone."""
    if len(year.text) == 4 or (day.is_ordinal and len(year.text) == 2):
        yield 3, _whole(day.value, month, year)


def _beginning_with_name(items: tuple[Element, ...], start: int) -> Iterator[tuple[int, Partial]]:
    one = items[start]
    bare = Partial(name=one.text, value=one.value)
    two = items[start + 1] if start + 1 < len(items) else None
    three = items[start + 2] if start + 2 < len(items) else None
    if two is not None and two.kind is Kind.NUMBER and two.joint in LOOSE and len(two.text) in (2, 4):
        dated = replace(bare, year=two.value, year_text=two.text)
        if three is not None and three.kind is Kind.NUMBER and three.joint in (Joint.SLASH, Joint.DASH):
            follows = two.value + 1
            if three.value in (follows, follows % 100) and len(three.text) in (2, 4):
                yield 3, replace(dated, end_year=follows)
        yield 2, dated
    yield 1, bare


def _eight_digits(text: str) -> Iterator[tuple[int, Partial]]:
    for day, month, year in ((text[:2], text[2:4], text[4:]), (text[6:], text[4:6], text[:4])):
        if FIRST_YEAR <= int(year) <= LAST_YEAR and 1 <= int(month) <= 12:
            partial = _checked(Partial(day=int(day), month=int(month), year=int(year), year_text=year))
            yield 1, replace(partial, name="compact", cost=partial.cost + _COST_COMPACT)


def _whole(day: int, month: Element, year: Element) -> Partial:
    return _checked(
        Partial(
            day=day,
            month=month.value,
            year=year.value,
            year_text=year.text,
            is_named_month=month.kind is Kind.MONTH,
        )
    )


def _day_and_month(day: int, month: Element) -> Partial:
    return _checked(Partial(day=day, month=month.value, is_named_month=month.kind is Kind.MONTH))


def _checked(partial: Partial) -> Partial:
    """Swap month and day where only that makes sense, and weigh what cannot be."""
    day, month, year = partial.day, partial.month, partial.year
    cost = 0
    is_odd_length = len(partial.year_text) not in (0, 2, 4)
    if is_odd_length or (len(partial.year_text) == 4 and year is not None and not FIRST_YEAR <= year <= LAST_YEAR):
        cost += _COST_ODD_YEAR
    if month is not None and month > 12 and day is not None and 1 <= day <= 12 and month <= 31:
        return replace(partial, day=month, month=day, is_us_order=True, cost=cost + _COST_US_ORDER)
    is_no_month = month is not None and month > 12
    if is_no_month or (day is not None and month and day > monthrange(LEAP_YEAR, month)[1]):
        cost += _COST_IMPOSSIBLE
    return replace(partial, cost=cost)


def _is_short(element: Element) -> bool:
    return element.kind is Kind.NUMBER and len(element.text) <= 2


def _is_glue(first: Joint, second: Joint) -> bool:
    """Whether two joints can stand within one date: "22.05/16", "22 May, 2016", "22,05,2016"."""
    return first in LOOSE and second in LOOSE and (first is not Joint.COMMA or second is Joint.COMMA)


def _is_clock(hour: int, minute: int) -> bool:
    return hour <= 23 and minute <= 59
