"""Who lived where when, as bars over true time; what is not certain is pale."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from scrdesk.domain.drawing import Anchor, Boxes, Drawing, Lines, Measure, Shape, Words, cut_to
from scrdesk.domain.genogram.words import without_day
from scrdesk.domain.households import Household, Stay
from scrdesk.domain.people import PersonId
from scrdesk.domain.stated_dates import span_in_words

COLOUR_ROLES = ("ink", "soft_ink", "line", "accent", "accent_soft", "bad")
"""Colours that the figure needs, by their roles in ``tokens.toml``."""
ROW, HEAD, SPACE = 26.0, 22.0, 12.0
AXIS = 38.0
TITLES = 190.0
_BAR = 14.0


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and sizes; ``unit`` is 1.0 at 100 %, ``width`` that of the whole."""

    colours: Mapping[str, str]
    measure: Measure
    unit: float = 1.0
    width: float = 900.0


@dataclass(frozen=True, slots=True)
class HouseholdFigure:
    """A drawing, and where each stay is in it with what is said of it."""

    drawing: Drawing
    stays: tuple[tuple[PersonId, tuple[float, float, float, float], str], ...]


def draw_households(
    households: Sequence[Household], look: Look, begin: date, end: date, incident: date | None, *, with_names: bool
) -> HouseholdFigure:
    """Return bars of every stay, address by address, from one day to another."""
    u = look.unit
    shapes: list[Shape] = []
    places: list[tuple[PersonId, tuple[float, float, float, float], str]] = []
    left, right = TITLES * u, look.width - 10 * u
    days = max((end - begin).days, 1)

    def x_of(day: date) -> float:
        return left + (right - left) * min(max((day - begin).days / days, 0.0), 1.0)

    height = AXIS + sum(HEAD + ROW * len(each.stays) + SPACE for each in households) + 6
    shapes += _years(begin, end, x_of, height, look)
    if incident is not None and begin <= incident <= end:
        x = x_of(incident)
        shapes.append(Lines(((x, 18 * u, x, height * u),), look.colours["bad"], 1.6 * u))
        shapes.append(Words(x - 4 * u, 30 * u, "incident", 11 * u, look.colours["bad"], Anchor.END))
    y = AXIS
    for number, household in enumerate(households, 1):
        title = household.address if with_names else f"Address {number}"
        shapes.append(Words(4 * u, (y + 15) * u, title, 12.5 * u, look.colours["ink"], is_bold=True))
        y += HEAD
        for stay in household.stays:
            details = stay.person.details
            name = details.name if with_names else details.label
            shown = cut_to(name, (TITLES - 22) * u, 12 * u, look.measure)
            shapes.append(Words(16 * u, (y + 17) * u, shown, 12 * u, look.colours["ink"]))
            shapes += _bar(stay, x_of, (y + (ROW - _BAR) / 2) * u, begin, end, look)
            start, end_of_stay = stay.spell.start, stay.spell.end
            if not with_names:
                start, end_of_stay = without_day(start), without_day(end_of_stay)
            span = span_in_words(start, end_of_stay) or "from when to when not stated"
            note = f" ({stay.spell.note})" if stay.spell.note and with_names else ""
            places.append(
                (stay.person.id, (2 * u, y * u, look.width - 8 * u, ROW * u), f"{name}, {title}: {span}{note}")
            )
            y += ROW
        y += SPACE
        shapes.append(Lines(((0, (y - SPACE / 2) * u, look.width, (y - SPACE / 2) * u),), look.colours["line"], 1 * u))
    described = ". ".join(said for _, _, said in places) or "No address with dates is in the register."
    drawing = Drawing(look.width, height * u, tuple(shapes), "Who lived where when", described)
    return HouseholdFigure(drawing, tuple(places))


def _years(begin: date, end: date, x_of: Callable[[date], float], height: float, look: Look) -> Iterator[Shape]:
    u = look.unit
    every = max(1, (end.year - begin.year) // 12)
    for year in range(begin.year, end.year + 1, every):
        day = max(date(year, 1, 1), begin)
        x = x_of(day)
        yield Lines(((x, 18 * u, x, height * u),), look.colours["line"], 1 * u)
        yield Words(x + 3 * u, 14 * u, str(year), 11 * u, look.colours["soft_ink"])


def _bar(stay: Stay, x_of: Callable[[date], float], y: float, begin: date, end: date, look: Look) -> Iterator[Shape]:
    """Yield the whole reach pale, and what is certain of it strong."""
    u = look.unit
    first, last = max(stay.may_begin, begin), min(stay.may_end, end)
    if last < first:
        return
    x1, x2 = x_of(first), x_of(last + timedelta(days=1) if last < end else last)
    yield Boxes(
        ((x1, y, max(x2 - x1, 3 * u), _BAR * u),), look.colours["accent_soft"], look.colours["accent"], 1 * u, 3 * u
    )
    sure_first, sure_last = max(stay.has_begun, begin), min(stay.still_goes_on, end)
    if sure_first <= sure_last:
        s1, s2 = x_of(sure_first), x_of(sure_last)
        yield Boxes(((s1, y, max(s2 - s1, 3 * u), _BAR * u),), look.colours["accent"], "", 1 * u, 3 * u)
