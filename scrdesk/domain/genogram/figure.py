"""A genogram as a drawing, the same for the screen, for SVG and for a PDF."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from scrdesk.domain.drawing import Anchor, Boxes, Drawing, Lines, Measure, Shape, Words, cut_to
from scrdesk.domain.family import Ending, Partnership, Tie, TieKind
from scrdesk.domain.genogram.enclosure import Box, enclosed, outline
from scrdesk.domain.genogram.families import FamilyUnit
from scrdesk.domain.genogram.layout import COLUMN, Layout, layout
from scrdesk.domain.genogram.lines import DASHES, TWINS, joined_cells, lanes_of, partner_ties, years_of
from scrdesk.domain.genogram.symbols import (
    SIZE,
    Symbol,
    age_in_symbol,
    is_dead,
    symbol_of,
    symbol_shapes,
)
from scrdesk.domain.genogram.words import birth_and_death, in_words, name_of
from scrdesk.domain.people import NewPerson, PersonId, Pregnancy

COLOUR_ROLES = ("ink", "soft_ink", "card", "accent", "accent_soft", "line")
"""Colours that a genogram needs, by their roles in ``tokens.toml``."""
TEXT = 12.0
TEXT_LINE = 15.0
N_NAME_LINES = 2
_ABOVE = 30.0
_TEXT_HEIGHT = TEXT_LINE * (N_NAME_LINES + 1) + 6
_GAP = 40.0
_LANE = 12.0
_MARGIN = 14.0
_CLOSE, _OVER_NAMES = 7.0, 2.5
"""From a symbol to the frame of its household beside it, where years are told, and between it and its name."""


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and sizes of a genogram.

    Args:
        colours: by role, each of :data:`COLOUR_ROLES`.
        measure: how wide words are.
        unit: 1.0 at 100 %.
        ground: colour of what it is drawn on; white paper, if nothing else is said.
    """

    colours: Mapping[str, str]
    measure: Measure
    unit: float = 1.0
    ground: str = "#ffffff"


@dataclass(frozen=True, slots=True)
class GenogramOf:
    """What is drawn.

    Args:
        people: the family; staff have no place in it.
        ties: between them.
        index: the child whom the review is about, or None.
        as_of: the day for ages, for who is born and for who lives together.
        households: members of one address on that day, and what to call it.
        with_names: names, else labels.
    """

    people: Mapping[PersonId, NewPerson]
    ties: tuple[Tie, ...]
    index: PersonId | None = None
    as_of: date | None = None
    households: tuple[tuple[str, tuple[PersonId, ...]], ...] = ()
    with_names: bool = False


@dataclass(frozen=True, slots=True)
class Genogram:
    """A drawing, and where in it each person's symbol stands (x, y, width, height), row by row from the left."""

    drawing: Drawing
    places: Mapping[PersonId, tuple[float, float, float, float]]
    cells: Mapping[PersonId, tuple[float, float, float, float]]


def draw(of: GenogramOf, look: Look) -> Genogram:
    """Return the drawing of a family."""
    return _Picture(of, look, layout(of.people, of.ties)).made()


class _Picture:
    def __init__(self, of: GenogramOf, look: Look, laid_out: Layout) -> None:
        self.of, self.look, self.layout = of, look, laid_out
        self.unit = look.unit
        self.ink, self.soft = look.colours["ink"], look.colours["soft_ink"]
        self._pairs = partner_ties(of.ties, of.people)
        self._lane = lanes_of(laid_out)
        self._order = self._neighbours()
        self._arcs = self._arc_levels()
        self._top = self._row_tops()
        self._years: list[tuple[float, float, str]] = []  # of couples: where in the drawing, and the words

    # --- places, in units at 100 % ---

    def x(self, person: PersonId) -> float:
        return self.layout.x[person] + _MARGIN

    def y(self, person: PersonId) -> float:
        """Return the middle of a symbol."""
        return self._top[self.layout.row[person]] + SIZE / 2

    def below(self, person: PersonId) -> float:
        return self.y(person) + SIZE / 2 + _TEXT_HEIGHT

    def _row_tops(self) -> list[float]:
        tops = []
        at = _MARGIN
        for row in range(self.layout.n_rows):
            at += _ABOVE + 14.0 * max((level for (r, _), level in self._arcs.items() if r == row), default=0)
            tops.append(at)
            n_lanes = 1 + max((lane for (r, _), lane in self._lane.items() if r == row), default=0)
            at += SIZE + _TEXT_HEIGHT + _GAP + _LANE * n_lanes - _ABOVE
        return tops

    def _neighbours(self) -> dict[int, list[PersonId]]:
        rows: dict[int, list[PersonId]] = defaultdict(list)
        for person in sorted(self.layout.x, key=lambda each: self.layout.x[each]):
            rows[self.layout.row[person]].append(person)
        return rows

    def _are_beside(self, one: PersonId, other: PersonId) -> bool:
        row = self._order[self.layout.row[one]]
        return other in row and abs(row.index(one) - row.index(other)) == 1

    def _arc_levels(self) -> dict[tuple[int, frozenset[PersonId]], int]:
        """Return how high above the symbols each partnership runs that is not between neighbours."""
        levels: dict[tuple[int, frozenset[PersonId]], int] = {}
        couples = [frozenset(pair) for pair in self._pairs]
        couples += [frozenset(unit.parents) for unit in self.layout.units if len(unit.parents) == 2]
        n_of_row: dict[int, int] = defaultdict(int)
        for pair in dict.fromkeys(couples):
            one, other = sorted(pair)
            row = self.layout.row[one]
            if row == self.layout.row[other] and not self._are_beside(one, other):
                n_of_row[row] += 1
                levels[row, pair] = n_of_row[row]
        return levels

    # --- the drawing ---

    def made(self) -> Genogram:
        lines = [*self._households(), *self._couples(), *self._descents()]
        shapes = [*lines, *self._years_told(), *self._people(), *self._captions()]
        width = max(self.layout.width + 2 * _MARGIN, 240.0)
        height = (self._top[-1] + SIZE + _TEXT_HEIGHT + _MARGIN) if self._top else 2 * _MARGIN
        places = {}
        cells = {}
        half = SIZE / 2
        for row in sorted(self._order):
            for person in self._order[row]:
                x, y = self.x(person), self.y(person)
                places[person] = self._scaled((x - half, y - half, SIZE, SIZE))
                cells[person] = self._scaled((x - COLUMN / 2, y - half, COLUMN, SIZE + _TEXT_HEIGHT))
        drawing = Drawing(width * self.unit, height * self.unit, tuple(shapes), "Genogram", in_words(self.of))
        return Genogram(drawing, places, cells)

    def _scaled(self, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
        u = self.unit
        return box[0] * u, box[1] * u, box[2] * u, box[3] * u

    def _lines(
        self, places: Sequence[tuple[float, float, float, float]], *, dash: tuple[float, ...] = (), width: float = 1.6
    ) -> Lines:
        u = self.unit
        return Lines(
            tuple(self._scaled(each) for each in places), self.ink, width * u, tuple(each * u for each in dash)
        )

    def _households(self) -> Iterator[Shape]:
        for title, members in self.of.households:
            there = [each for each in members if each in self.layout.x]
            if len(there) < 2:
                continue
            rows: dict[int, list[tuple[float, float, float, float]]] = defaultdict(list)
            for person in there:
                top = self.y(person) - SIZE / 2 - 9
                rows[self.layout.row[person]].append(
                    (self.x(person) - COLUMN / 2 + 7, top, COLUMN - 14, SIZE + _TEXT_HEIGHT + 10)
                )
            cells = [joined_cells(rows[row]) for row in sorted(rows)]
            u = self.unit
            edge = tuple(self._scaled(each) for each in outline(self._beside_years(enclosed(cells, 22.0), there)))
            yield Lines(edge, self.look.colours["accent"], 1.4 * u, (6 * u, 4 * u))
            last = cells[-1][0]
            words = cut_to(title, last[2] * u, 11 * u, self.look.measure)
            yield Words((last[0] + 2) * u, (last[1] + last[3] + 25) * u, words, 11 * u, self.look.colours["accent"])

    def _beside_years(self, boxes: Sequence[Box], members: Sequence[PersonId]) -> tuple[Box, ...]:
        """Return a household's boxes, kept close to a symbol where a couple's line leaves it and tells its years."""
        close = SIZE / 2 + _CLOSE
        taken_in = []
        for left, top, width, height in boxes:
            right, foot = left + width, top + 9 + SIZE + _OVER_NAMES
            first, last = left, right
            for person in members:
                x, y = self.x(person), self.y(person)
                if not (left < x < right and top < y < top + height):
                    continue
                for tie, other in self._partners_beside(person):
                    if other in members or not years_of(tie):
                        continue
                    if self.x(other) < x:
                        first = max(first, x - close)
                    else:
                        last = min(last, x + close)
            if (first, last) == (left, right):
                taken_in.append((left, top, width, height))
            else:
                taken_in += [(first, top, last - first, height), (left, foot, width, top + height - foot)]
        return tuple(taken_in)

    def _partners_beside(self, person: PersonId) -> Iterator[tuple[Tie, PersonId]]:
        for pair, tie in self._pairs.items():
            if person in pair:
                (other,) = pair - {person}
                if self.layout.row[person] == self.layout.row[other] and self._are_beside(person, other):
                    yield tie, other

    def _couples(self) -> Iterator[Shape]:
        drawn = set()
        for pair, tie in self._pairs.items():
            drawn.add(pair)
            one, other = sorted(pair, key=self.x)
            is_married = tie.partnership is Partnership.MARRIED
            yield from self._couple(one, other, tie, () if is_married else (6.0, 4.0))
        for unit in self.layout.units:
            pair = frozenset(unit.parents)
            if len(pair) == 2 and pair not in drawn:
                drawn.add(pair)
                one, other = sorted(pair, key=self.x)
                yield from self._couple(one, other, None, (2.0, 3.0))

    def _couple(self, one: PersonId, other: PersonId, tie: Tie | None, dash: tuple[float, ...]) -> Iterator[Shape]:
        half = SIZE / 2
        x1, x2, y = self.x(one), self.x(other), self.y(one)
        row = self.layout.row[one]
        if row != self.layout.row[other]:
            yield self._lines([(x1, y, x2, self.y(other))], dash=dash)
            return
        level = self._arcs.get((row, frozenset((one, other))))
        if level is None:
            yield self._lines([(x1 + half, y, x2 - half, y)], dash=dash)
            at, line_y = (x1 + x2) / 2, y
        else:
            line_y = y - half - 4 - 14.0 * level
            yield self._lines(
                [(x1, y - half, x1, line_y), (x1, line_y, x2, line_y), (x2, line_y, x2, y - half)], dash=dash
            )
            at = (x1 + x2) / 2
        if tie is None:
            return
        n_slashes = {Ending.NONE: 0, Ending.SEPARATED: 1, Ending.DIVORCED: 2}[tie.ending]
        # Beside the middle, where the line to the children goes down.
        slashes = [(at + 11 + 5 * n, line_y + 6, at + 16 + 5 * n, line_y - 6) for n in range(n_slashes)]
        if slashes:
            yield self._lines(slashes)
        years = years_of(tie)
        if years:
            u = self.unit
            self._years.append((at * u, (line_y - 9) * u, years))

    def _years_told(self) -> Iterator[Shape]:
        """The years of couples, over every line, each on its own ground: no stroke runs through a number."""
        u, size = self.unit, 10 * self.unit
        wide = [self.look.measure(years, size) + 4 * u for _, _, years in self._years]
        places = [(x - w / 2, y - 9 * u, w, 12 * u) for (x, y, _), w in zip(self._years, wide, strict=True)]
        if places:
            yield Boxes(places, self.look.ground)
        for x, y, years in self._years:
            yield Words(x, y, years, size, self.soft, Anchor.MIDDLE)

    def _descents(self) -> Iterator[Shape]:
        twins = {frozenset((tie.first, tie.second)): tie.kind for tie in self.of.ties if tie.kind in TWINS}
        n_lines: dict[PersonId, int] = defaultdict(int)
        for number, unit in enumerate(self.layout.units):
            # A second line to a child ends beside the first.
            aside = {child: 9.0 * n_lines[child] for child, _ in unit.children}
            for child in aside:
                n_lines[child] += 1
            yield from self._descent(unit, self._lane[self._row_of(unit), number], twins, aside)
        hung = {child for unit in self.layout.units for child, _ in unit.children}
        for tie in self.of.ties:
            people = self.layout.x
            if tie.kind.is_between_siblings and tie.first in people and tie.second in people:
                if {tie.first, tie.second} <= hung or self.layout.row[tie.first] != self.layout.row[tie.second]:
                    continue
                y, x1, x2 = self.y(tie.first) - SIZE / 2, self.x(tie.first), self.x(tie.second)
                dash = () if tie.kind in (TieKind.SIBLING, *TWINS) else (4.0, 3.0)
                yield self._lines([(x1, y, x1, y - 12), (x1, y - 12, x2, y - 12), (x2, y - 12, x2, y)], dash=dash)

    def _row_of(self, unit: FamilyUnit) -> int:
        return max(self.layout.row[each] for each in unit.parents)

    def _descent(
        self,
        unit: FamilyUnit,
        lane: int,
        twins: Mapping[frozenset[PersonId], TieKind],
        aside: Mapping[PersonId, float],
    ) -> Iterator[Shape]:
        start_x, start_y = self._start_of(unit)
        row_below = self._row_of(unit)
        bar = self._top[row_below] + SIZE + _TEXT_HEIGHT + 10 + _LANE * lane
        ends: dict[PersonId, float] = {child: self.x(child) + aside[child] for child, _ in unit.children}
        identical = []
        for pair, kind in twins.items():
            if pair <= ends.keys():
                middle = sum(self.x(each) for each in pair) / 2
                ends.update(dict.fromkeys(pair, middle))
                if kind is TieKind.IDENTICAL_TWIN:
                    identical.append((middle, pair))
        xs = [start_x, *ends.values()]
        kinds = {kind for _, kind in unit.children}
        dash = DASHES.get(next(iter(kinds)), ()) if len(kinds) == 1 else ()
        yield self._lines([(start_x, start_y, start_x, bar)], dash=dash)
        if min(xs) < max(xs):
            yield self._lines([(min(xs), bar, max(xs), bar)], dash=dash)
        for child, kind in unit.children:
            end = (self.x(child) + aside[child], self.y(child) - SIZE / 2 * (1 if not aside[child] else 0.8))
            yield self._lines([(ends[child], bar, *end)], dash=DASHES.get(kind, ()))
        for middle, pair in identical:
            one, other = sorted(self.x(each) for each in pair)
            y = (bar + self.y(min(pair)) - SIZE / 2) / 2
            yield self._lines([((middle + one) / 2, y, (middle + other) / 2, y)])

    def _start_of(self, unit: FamilyUnit) -> tuple[float, float]:
        """Return where the line to the children begins."""
        parents = sorted(unit.parents, key=self.x)
        if len(parents) == 1:
            return self.x(parents[0]), self.below(parents[0])
        one, other = parents
        if self.layout.row[one] != self.layout.row[other]:
            lower = max(parents, key=self.y)
            return self.x(lower), self.below(lower)
        if self._are_beside(one, other):
            return (self.x(one) + self.x(other)) / 2, self.y(one)
        level = self._arcs[self.layout.row[one], frozenset(parents)]
        return self.x(other) - COLUMN / 2, self.y(one) - SIZE / 2 - 4 - 14.0 * level

    def _people(self) -> Iterator[Shape]:
        u = self.unit
        adopted = {
            child for unit in self.layout.units for child, kind in unit.children if kind is TieKind.ADOPTIVE_PARENT
        }
        for person in self.layout.x:
            details = self.of.people[person]
            x, y = self.x(person) * u, self.y(person) * u
            symbol = symbol_of(details, self.of.as_of)
            yield from symbol_shapes(
                symbol,
                x,
                y,
                u,
                ink=self.ink,
                paper=self.look.colours["card"],
                is_index=person == self.of.index,
                is_crossed=is_dead(details, self.of.as_of) or details.pregnancy is Pregnancy.TERMINATION,
                is_slashed=details.pregnancy is Pregnancy.MISCARRIAGE,
                is_bracketed=person in adopted,
                is_unnamed=details.is_unnamed,
            )
            age = age_in_symbol(details, self.of.as_of)
            if age and symbol is not Symbol.TRIANGLE and not is_dead(details, self.of.as_of):
                size = (14 if len(age) < 4 else 11) * u
                yield Words(x, y + size * 0.36, age, size, self.ink, Anchor.MIDDLE, is_bold=len(age) < 4)
            baseline = y + (SIZE / 2 + TEXT + 3) * u
            for number, line in enumerate(self._name_lines(details)):
                is_bold = person == self.of.index
                yield Words(x, baseline + number * TEXT_LINE * u, line, TEXT * u, self.ink, Anchor.MIDDLE, is_bold)
                last = number
            said = birth_and_death(details, with_days=self.of.with_names)
            if said:
                said = cut_to(said, (COLUMN - 6) * u, 10.5 * u, self.look.measure)
                yield Words(x, baseline + (last + 1) * TEXT_LINE * u, said, 10.5 * u, self.soft, Anchor.MIDDLE)

    def _captions(self) -> Iterator[Shape]:
        if self.layout.alone:
            u = self.unit
            y = self.y(self.layout.alone[0]) - SIZE / 2 - 12
            left = self.x(self.layout.alone[0]) - COLUMN / 2 + 6
            yield Words(left * u, y * u, "No tie stated", 11 * u, self.soft)

    def _name_lines(self, details: NewPerson) -> list[str]:
        """Return a name in at most two lines that fit their column."""
        room, size = (COLUMN - 6) * self.unit, TEXT * self.unit
        lines = [""]
        for word in name_of(details, with_names=self.of.with_names).split():
            longer = f"{lines[-1]} {word}".strip()
            if not lines[-1] or self.look.measure(longer, size, is_bold=True) <= room or len(lines) == N_NAME_LINES:
                lines[-1] = longer
            else:
                lines.append(word)
        return [cut_to(line, room, size, self.look.measure, is_bold=True) for line in lines]
