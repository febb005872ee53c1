"""The timeline as a drawing: lanes, marks, silences, milestones and the rules of the scale.

Zoomed in, every entry is a dot or, where its day is not certain, a soft bar over all the days it can have been. Zoomed
out so far that marks would hide each other, a lane shows columns: how many entries lie in each few pixels.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from math import ceil, floor, log2
from typing import NamedTuple

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.drawing import Anchor, Boxes, Dots, Drawing, Lines, Measure, Shape, Words
from scrdesk.domain.timeline.marks import Lane, Mark, Milestone, Silence, Timeline
from scrdesk.domain.timeline.scale import TimeScale
from scrdesk.domain.timeline.titles import titles

COLUMN = 8.0
"""Width of a column of the density, in pixels at 100 %."""
MOST_COLUMNS = 1_500
"""Columns of all lanes in sight together; with more lanes they grow wider, so that a frame stays under 16 ms."""
CROWDED = 7.0
"""A lane with less than so many pixels for each mark shows columns."""
MOST_EDGED = 200
"""Silences of lanes in sight that get edges; among more nobody looks, and they cost as much as all marks."""
NARROWEST = 3.0
"""A silence narrower than this is not drawn: it would only be a line."""
TWO_ROWS = 36.0
"""A foot lower than this has room for one row of milestones."""
_N_LEVELS = (1, 0, 2)
"""Marks that would touch stand on three levels of a lane, the middle one first."""
COLOUR_ROLES = ("paper", "card", "rail", "ink", "soft_ink", "line", "accent", "bad", "bad_soft", "quiet_soft")
"""Colours that a timeline needs, by their roles in ``tokens.toml``."""
GROUNDS = ("card", "rail", "quiet_soft")
"""Those on which marks of lanes lie."""


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and sizes of a timeline; sizes in pixels or points.

    Args:
        colours: by role, each of :data:`COLOUR_ROLES`.
        hues: of agencies by kind.
        measure: how wide words are.
        unit: 1.0 at 100 %.
        head: width of the lanes' titles.
        axis: height of the scale with its words.
        lane: height of a lane.
        foot: height below the lanes, for the words of milestones.
        most_marks: marks of a lane that are drawn one by one; on a screen, frames must keep pace with the wheel.
    """

    colours: Mapping[str, str]
    hues: Mapping[str, str]
    measure: Measure
    unit: float = 1.0
    head: float = 150.0
    axis: float = 78.0
    lane: float = 62.0
    foot: float = 48.0
    most_marks: int = 1_000
    name_lines: dict[tuple[str, float], tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)
    """Names of lanes as they were parted into lines, by name and width: they are the same in every frame."""

    @property
    def dot(self) -> float:
        """Radius of a mark."""
        return 6.5 * self.unit

    def hue(self, lane: Lane) -> str:
        """Return the colour of a lane's marks."""
        return self.hues.get(lane.kind, self.colours["accent"]) if lane.kind else self.colours["accent"]


class Placed(NamedTuple):
    """Where a mark was drawn: its middle line, and from where to where."""

    mark: Mark
    left: float
    right: float
    y: float


def is_crowded(lane: Lane, scale: TimeScale, look: Look) -> bool:
    """Whether a lane shows columns instead of marks."""
    most = min(scale.width / (CROWDED * look.unit), look.most_marks)
    return lane.n_at_most_within(scale.begin, scale.end) > most


def placed(lane: Lane, scale: TimeScale, look: Look, top: float) -> Iterator[Placed]:
    """Yield where the marks of a lane stand, on levels so that few touch; ``top`` is the upper edge of the lane."""
    ends = [-1e9] * len(_N_LEVELS)
    pitch = (look.lane - 2 * look.dot) / (len(_N_LEVELS) + 0.4)
    middle = top + look.lane / 2
    dot, per_day = look.dot, scale.per_day
    reach = dot / per_day
    zero = look.head - scale.begin * per_day
    # What reaches far out of sight is cut just beyond the edge: painting is paid for by the pixel.
    furthest_left, furthest_right = look.head - 4 * dot, look.head + scale.width + 4 * dot
    for mark in lane.within(scale.begin - reach, scale.end + reach):
        left, right = zero + mark.begin * per_day, zero + mark.end * per_day
        left = max(left, furthest_left)
        right = min(right, furthest_right)
        if right - left < 2 * dot:
            centre = (left + right) / 2
            left, right = centre - dot, centre + dot
        for level in _N_LEVELS:
            if ends[level] <= left:
                break
        else:
            level = min(_N_LEVELS, key=ends.__getitem__)
        ends[level] = max(ends[level], right)
        yield Placed(mark, left, right, middle + (level - 1) * pitch)


def draw(
    timeline: Timeline,
    scale: TimeScale,
    look: Look,
    height: float,
    *,
    scrolled: float = 0.0,
    current: tuple[int, EntryId] | None = None,
    is_filtered: bool = False,
    is_described: bool = True,
) -> Drawing:
    """Return the drawing of a stretch of time.

    Args:
        timeline: what to draw.
        scale: over the width beside the lanes' titles.
        look: colours and sizes.
        height: of the whole; lanes that do not fit are left out.
        scrolled: by how much the lanes are moved up.
        current: lane and entry under the cursor.
        is_filtered: a filter hides entries, so that "no record" would not be true.
        is_described: tell in words what it shows; a frame of many does without, since its widget tells it.
    """
    width = look.head + scale.width
    foot = height - look.foot
    shapes: list[Shape] = []
    lanes = list(_in_sight(timeline, look, foot, scrolled))
    bottom = min(foot, lanes[-1][2] + look.lane) if lanes else look.axis
    shapes += _grounds(timeline, lanes, scale, look, bottom)
    shapes += _lane_marks(lanes, scale, look)
    if current is not None:
        shapes += _cursor(lanes, current, scale, look)
    # The scale lies over what is scrolled beneath it, and the titles over what comes in from the left.
    shapes.append(Boxes([(0, 0, width, look.axis)], look.colours["paper"]))
    shapes += titles(timeline, lanes, scale, look)
    shapes += _scale_words(scale, look)
    shapes += _common(timeline.common, scale, look, bottom, is_filtered=is_filtered)
    shapes.append(Boxes([(0, bottom, width, height - bottom)], look.colours["paper"]))
    shapes += _milestones(timeline.milestones, scale, look, bottom)
    told = described(timeline, scale) if is_described else ""
    return Drawing(width, height, tuple(shapes), "Timeline", told)


def described(timeline: Timeline, scale: TimeScale) -> str:
    """Return what a timeline shows, in words."""
    from datetime import date

    first, last = date.fromordinal(max(1, int(scale.begin))), date.fromordinal(max(1, ceil(scale.end) - 1))
    counts = ", ".join(f"{lane.title} {lane.count(scale.begin, scale.end):,}" for lane in timeline.lanes)
    common = "; ".join(
        f"nothing from {day_in_words(each.first)} to {day_in_words(each.last)} ({each.n_days} days)"
        for each in timeline.common
        if each.last.toordinal() >= scale.begin and each.first.toordinal() <= scale.end
    )
    told = f"{day_in_words(first)} to {day_in_words(last)}. Entries: {counts or 'none'}."
    return f"{told} In all lanes: {common}." if common else told


def _in_sight(timeline: Timeline, look: Look, foot: float, scrolled: float) -> Iterator[tuple[int, Lane, float]]:
    first = max(0, int(scrolled // look.lane))
    for number in range(first, len(timeline.lanes)):
        lane, top = timeline.lanes[number], look.axis + number * look.lane - scrolled
        if top >= foot:
            break
        if top + look.lane > look.axis:
            yield number, lane, top


def _grounds(
    timeline: Timeline, lanes: list[tuple[int, Lane, float]], scale: TimeScale, look: Look, bottom: float
) -> Iterator[Shape]:
    width = look.head + scale.width
    yield Boxes([(0, top, width, look.lane) for n, _, top in lanes if n % 2 == 0], look.colours["rail"])
    yield Boxes([(0, top, width, look.lane) for n, _, top in lanes if n % 2], look.colours["card"])
    gaps = []
    words = []
    small = 11 * look.unit
    # The marks at both ends of a silence reach into it by half their width.
    beside = 2 * look.dot + 6 * look.unit
    room_for_words = look.measure("9 days", small) + beside
    uprights = _uprights(timeline, scale, look)
    shortest, per_day = NARROWEST / scale.per_day, scale.per_day
    right_edge = look.head + scale.width
    inset = 8 * look.unit
    left_edge, zero, tall, measure = look.head, look.head - scale.begin * per_day, look.lane - 2 * inset, look.measure
    for _, lane, top in lanes:
        for begin, end, silence in timeline.silences_within(lane.key, scale.begin, scale.end, shortest):
            left, right = zero + begin * per_day, zero + end * per_day
            left = max(left, left_edge)
            right = min(right, right_edge)
            wide = right - left
            gaps.append((left, top + inset, wide, tall))
            if wide < room_for_words:
                continue
            said = f"{silence.n_days:,} days"
            begins, ends = _widest_between(left, right, uprights)
            if ends - begins > measure(said, small) + beside:
                words.append(
                    Words(
                        (begins + ends) / 2,
                        top + look.lane - 11 * look.unit,
                        said,
                        small,
                        look.colours["soft_ink"],
                        Anchor.MIDDLE,
                    )
                )
    yield Boxes(gaps, look.colours["quiet_soft"])
    if len(gaps) <= MOST_EDGED:
        yield Lines([(x, y, x, y + tall) for x, y, _, tall in gaps], look.colours["line"])
        yield Lines([(x + wide, y, x + wide, y + tall) for x, y, wide, tall in gaps], look.colours["line"])
    yield from words
    rules = [look.head + scale.x(rule.day) for rule in scale.rules(_room(look))]
    yield Lines(
        [(x, look.axis - 26 * look.unit, x, bottom) for x in rules if x > look.head],
        look.colours["line"],
        1.0,
        (2, 3),
    )


def _uprights(timeline: Timeline, scale: TimeScale, look: Look) -> list[float]:
    """Where lines go through all lanes: the edges of common silences, and milestones. No number stands under one."""
    days = [float(day) for each in timeline.common for day in (each.first.toordinal(), each.last.toordinal() + 1)]
    days += [(each.first.toordinal() + each.last.toordinal() + 1) / 2 for each in timeline.milestones]
    return sorted(look.head + scale.x(day) for day in days if scale.begin < day < scale.end)


def _widest_between(left: float, right: float, uprights: list[float]) -> tuple[float, float]:
    """Return the widest part of a stretch that no upright line goes through."""
    first, last = bisect_right(uprights, left), bisect_left(uprights, right)
    if first >= last:
        return left, right
    points = [left, *uprights[first:last], right]
    return max(pairwise(points), key=lambda pair: pair[1] - pair[0])


def _lane_marks(lanes: list[tuple[int, Lane, float]], scale: TimeScale, look: Look) -> Iterator[Shape]:
    crowded = [(lane, top) for _, lane, top in lanes if is_crowded(lane, scale, look)]
    column = max(COLUMN * look.unit, scale.width * len(crowded) / MOST_COLUMNS)
    # Columns stand on the same days however the picture is moved, so that they do not flicker.
    days = column / scale.per_day
    first = floor(scale.begin / days)
    edges = [place * days for place in range(first, ceil(scale.end / days) + 1)]
    lefts = [look.head + scale.x(edge) for edge in edges]
    width = column - 1
    counted = [(lane, top, lane.bins(edges)) for lane, top in crowded]
    most = max((max(bins, default=0) for _, _, bins in counted), default=0)
    full = (look.lane - 14 * look.unit) / (log2(1 + most) or 1.0)
    heights = [max(3.0, full * log2(1 + n)) for n in range(most + 1)]
    # All of one hue are one shape, whichever lane they are in: painting is told by the shape.
    columns: dict[str, list[tuple[float, float, float, float]]] = {}
    for lane, top, bins in counted:
        base = top + look.lane - 7 * look.unit
        places = columns.setdefault(look.hue(lane), [])
        places += [(left, base - heights[n], width, heights[n]) for left, n in zip(lefts, bins, strict=False) if n]
    for hue, places in columns.items():
        yield Boxes(places, hue)
    marks: dict[str, _Marks] = {}
    for _, lane, top in lanes:
        if not is_crowded(lane, scale, look):
            marks.setdefault(look.hue(lane), _Marks([], [], [])).take(placed(lane, scale, look, top), look.dot)
    for hue, own in marks.items():
        if own.bars:
            yield Boxes(own.bars, hue, hue, 1.0, look.dot, opacity=0.32)
        if own.rings:
            yield Dots(own.rings, look.dot - 1, look.colours["card"], hue, 2.2 * look.unit)
        if own.dots:
            yield Dots(own.dots, look.dot, hue, look.colours["card"], 1.0)


class _Marks(NamedTuple):
    """Where marks of one hue stand: boxes of those that may lie anywhere in a span, centres of the others."""

    bars: list[tuple[float, float, float, float]]
    rings: list[tuple[float, float]]
    dots: list[tuple[float, float]]

    def take(self, found: Iterable[Placed], dot: float) -> None:
        """Sort marks in."""
        for each in found:
            wide = each.right - each.left
            if wide > 2 * dot + 0.5:
                self.bars.append((each.left, each.y - dot, wide, 2 * dot))
            else:
                centres = self.rings if each.mark.is_soft else self.dots
                centres.append(((each.left + each.right) / 2, each.y))


def _cursor(
    lanes: list[tuple[int, Lane, float]], current: tuple[int, EntryId], scale: TimeScale, look: Look
) -> Iterator[Shape]:
    for number, lane, top in lanes:
        place = lane.place_of(current[1]) if number == current[0] else None
        if place is None:
            continue
        mark = lane.marks[place]
        x = look.head + scale.x(mark.middle)
        if not is_crowded(lane, scale, look):
            for each in placed(lane, scale, look, top):
                if each.mark is mark:
                    grow = 3.5 * look.unit
                    box = (
                        each.left - grow,
                        each.y - look.dot - grow,
                        each.right - each.left + 2 * grow,
                        2 * (look.dot + grow),
                    )
                    yield Boxes([box], "", look.colours["ink"], 2.2 * look.unit, look.dot + grow)
        else:
            yield Lines([(x, top + 3, x, top + look.lane - 3)], look.colours["ink"], 2.2 * look.unit)


def _room(look: Look) -> float:
    return 92 * look.unit


def _scale_words(scale: TimeScale, look: Look) -> Iterator[Shape]:
    size = 12 * look.unit
    y = look.axis - 10 * look.unit
    rules = list(scale.rules(_room(look)))
    for rule, following in zip(rules, [*rules[1:], None], strict=True):
        x = look.head + scale.x(rule.day)
        # What began before the edge keeps its words at the edge, as long as there is room before the next.
        at = max(x, look.head) + 5 * look.unit
        until = look.head + (scale.x(following.day) if following else scale.width)
        if at + look.measure(rule.words, size) <= until:
            yield Words(at, y, rule.words, size, look.colours["soft_ink"])


def _box(
    silence: Silence, scale: TimeScale, look: Look, top: float, height: float
) -> tuple[float, float, float, float] | None:
    left = max(look.head, look.head + scale.x(silence.first.toordinal()))
    right = min(look.head + scale.width, look.head + scale.x(silence.last.toordinal() + 1))
    return (left, top, right - left, height) if right - left >= NARROWEST else None


def _common(
    silences: Iterable[Silence], scale: TimeScale, look: Look, bottom: float, *, is_filtered: bool
) -> Iterator[Shape]:
    top = look.axis - 30 * look.unit
    boxes = []
    words: list[Words] = []
    size = 12 * look.unit
    free_from = look.head
    for silence in silences:
        box = _box(silence, scale, look, top, bottom - top)
        if box is None:
            continue
        boxes.append(box)
        what = "nothing shown" if is_filtered else "no record by anybody"
        said = f"{what} · {silence.n_days:,} days"
        width = look.measure(said, size)
        x = min(max(box[0] + box[2] / 2, free_from + width / 2), look.head + scale.width - width / 2)
        if x - width / 2 >= free_from and abs(x - box[0] - box[2] / 2) <= max(box[2] / 2, width):
            words.append(Words(x, top - 6 * look.unit, said, size, look.colours["bad"], Anchor.MIDDLE))
            free_from = x + width / 2 + 12 * look.unit
    if boxes:
        yield Boxes([(x, top, w, 26 * look.unit) for x, _, w, _ in boxes], look.colours["bad_soft"])
        yield Boxes(boxes, "", look.colours["bad"], 1.2, dash=(4, 3))
    yield from words
    yield from _over(boxes, scale, look)


def _over(boxes: list[tuple[float, float, float, float]], scale: TimeScale, look: Look) -> Iterator[Shape]:
    """The words of the scale again where a shaded head covered them."""
    if boxes:
        yield from _scale_words(scale, look)


def _milestones(milestones: Iterable[Milestone], scale: TimeScale, look: Look, bottom: float) -> Iterator[Shape]:
    size = 12 * look.unit
    free = [look.head] * (2 if look.foot >= TWO_ROWS * look.unit else 1)
    for milestone in milestones:
        first, last = float(milestone.first.toordinal()), float(milestone.last.toordinal() + 1)
        if last < scale.begin or first > scale.end:
            continue
        x = look.head + scale.x((first + last) / 2)
        if not look.head <= x <= look.head + scale.width:
            continue
        colour = look.colours["ink"] if milestone.is_incident else look.colours["soft_ink"]
        yield Lines([(x, look.axis - 30 * look.unit, x, bottom)], colour, (2.4 if milestone.is_incident else 1.3))
        said = milestone.words if milestone.first == milestone.last else f"{milestone.words} (about)"
        width = look.measure(said, size, is_bold=milestone.is_incident)
        centre = min(max(x, look.head + width / 2), look.head + scale.width - width / 2)
        for row, used in enumerate(free):
            if centre - width / 2 >= used:
                free[row] = centre + width / 2 + 10 * look.unit
                y = bottom + (16 + row * 16) * look.unit
                yield Words(centre, y, said, size, colour, Anchor.MIDDLE, milestone.is_incident)
                break
