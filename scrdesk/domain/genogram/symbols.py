"""The standard symbols of a genogram: square, circle, diamond and triangle, crossed, doubled and bracketed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum

from scrdesk.domain.age import whole_months
from scrdesk.domain.drawing import Boxes, Dots, Lines, Polygon, Shape
from scrdesk.domain.people import NewPerson, Pregnancy
from scrdesk.domain.stated_dates import is_stated

SIZE = 44.0
"""Width and height of a symbol, in units at 100 %."""
_DOUBLE = 5.0
_BRACKET = 6.0


class Symbol(Enum):
    """What shape a person has."""

    SQUARE = "square"
    CIRCLE = "circle"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"


def symbol_of(details: NewPerson, as_of: date | None) -> Symbol:
    """Return the shape: by sex; a triangle for a pregnancy and for who was not born yet."""
    if details.pregnancy is not Pregnancy.NONE and details.pregnancy is not Pregnancy.STILLBIRTH:
        return Symbol.TRIANGLE
    if is_unborn(details, as_of):
        return Symbol.TRIANGLE
    return {"male": Symbol.SQUARE, "female": Symbol.CIRCLE}.get(details.sex.casefold(), Symbol.DIAMOND)


def is_unborn(details: NewPerson, as_of: date | None) -> bool:
    """Whether somebody is expected, and not born by a day."""
    birth = details.birth
    if birth.is_read:
        return as_of is not None and birth.earliest is not None and birth.earliest > as_of
    return details.expected.is_read


def is_dead(details: NewPerson, as_of: date | None) -> bool:
    """Whether somebody had died by a day."""
    if details.pregnancy is Pregnancy.STILLBIRTH:
        return True
    if not is_stated(details.died):
        return False
    return as_of is None or details.died.earliest is None or details.died.earliest <= as_of


def age_in_symbol(details: NewPerson, as_of: date | None) -> str:
    """Return the age as it stands in a symbol: "4", "23–24", "7 m"; the age at death of who has died."""
    birth = details.birth
    first = last = as_of
    if is_dead(details, as_of) and (details.died.earliest or details.died.latest):
        first = details.died.earliest or details.died.latest
        last = details.died.latest or first
    if first is None or last is None or birth.earliest is None or birth.latest is None or last < birth.earliest:
        return ""
    low = max(whole_months(birth.latest, first), 0) if first >= birth.latest else 0
    high = max(whole_months(birth.earliest, last), 0)
    if high < 24:
        return f"{high} m" if low == high else f"{low}–{high} m"
    years = low // 12, high // 12
    return str(years[0]) if years[0] == years[1] else f"{years[0]}–{years[1]}"


def symbol_shapes(
    symbol: Symbol,
    x: float,
    y: float,
    unit: float,
    *,
    ink: str,
    paper: str,
    is_index: bool = False,
    is_crossed: bool = False,
    is_slashed: bool = False,
    is_bracketed: bool = False,
    is_unnamed: bool = False,
) -> Iterator[Shape]:
    """Yield the shapes of one symbol about a middle; the ground hides what runs behind."""
    half, width = SIZE / 2 * unit, 1.8 * unit
    dash = (4 * unit, 3 * unit) if is_unnamed else ()
    yield from _outline(symbol, x, y, half, paper, ink, width, dash)
    if is_index:
        yield from _outline(symbol, x, y, half - _DOUBLE * unit, "", ink, width, ())
    reach = half * (0.71 if symbol is Symbol.CIRCLE else 1.0)
    if symbol is Symbol.DIAMOND:
        reach = half * 0.5
    if symbol is Symbol.TRIANGLE:
        reach = half * 0.55
    if is_crossed:
        yield Lines(
            ((x - reach, y - reach, x + reach, y + reach), (x - reach, y + reach, x + reach, y - reach)),
            ink,
            width * 0.7,
        )
    if is_slashed:
        yield Lines(((x - reach, y + reach, x + reach, y - reach),), ink, width)
    if is_bracketed:
        out, lip = half + _BRACKET * unit, _BRACKET * unit
        for side in (-1, 1):
            edge = x + side * out
            yield Lines(
                (
                    (edge, y - half, edge, y + half),
                    (edge, y - half, edge - side * lip, y - half),
                    (edge, y + half, edge - side * lip, y + half),
                ),
                ink,
                width,
            )


def _outline(
    symbol: Symbol, x: float, y: float, half: float, fill: str, ink: str, width: float, dash: tuple[float, ...]
) -> Iterator[Shape]:
    if symbol is Symbol.SQUARE:
        yield Boxes(((x - half, y - half, 2 * half, 2 * half),), fill, ink, width, dash=dash)
    elif symbol is Symbol.CIRCLE:
        yield Dots(((x, y),), half, fill, ink, width, dash)
    elif symbol is Symbol.DIAMOND:
        yield Polygon(((x, y - half), (x + half, y), (x, y + half), (x - half, y)), fill, ink, width, dash)
    else:
        yield Polygon(((x, y - half), (x + half, y + half), (x - half, y + half)), fill, ink, width, dash)
