"""The titles at the left of a timeline's lanes: whose lane it is, and how much of it is in sight."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from scrdesk.domain.drawing import Anchor, Boxes, Measure, Shape, Words, cut_to
from scrdesk.domain.timeline.marks import Lane, Timeline
from scrdesk.domain.timeline.scale import TimeScale

if TYPE_CHECKING:
    from scrdesk.domain.timeline.figure import Look


def titles(timeline: Timeline, lanes: list[tuple[int, Lane, float]], scale: TimeScale, look: Look) -> Iterator[Shape]:
    """Yield the titles of the lanes in sight, over whatever comes in from the left.

    Args:
        lanes: number, lane and upper edge of each in sight.
    """
    room = look.head - 20 * look.unit
    body, small = 13 * look.unit, 11 * look.unit
    visible = [(n, lane, top) for n, lane, top in lanes if top + look.lane / 2 > look.axis]
    # All grounds of one colour in one shape, all strips of one hue in another: painting is told by the shape.
    strips: dict[str, list[tuple[float, float, float, float]]] = {}
    for is_odd, ground in ((True, look.colours["card"]), (False, look.colours["rail"])):
        begins = [(max(top, look.axis), top + look.lane) for n, _, top in visible if n % 2 == is_odd]
        yield Boxes([(0, begin, look.head - 4 * look.unit, end - begin) for begin, end in begins], ground)
    for _, lane, top in visible:
        if lane.kind:
            strip = (0.0, top + 6 * look.unit, 4 * look.unit, look.lane - 12 * look.unit)
            strips.setdefault(look.hue(lane), []).append(strip)
    for hue, places in strips.items():
        yield Boxes(places, hue)
    for _, lane, top in visible:
        n_here = lane.count(scale.begin, scale.end)
        said = (f"{n_here:,} of {len(lane):,}" if n_here != len(lane) else f"{len(lane):,}") if lane.marks else "none"
        base = top + max(14.0 * look.unit, look.lane / 2 - 13 * look.unit)
        head = lane.key if lane.kind else lane.title
        rest = room - look.measure(said, small) - 8 * look.unit
        said_at = base
        if not lane.kind and rest < look.measure(head, body, is_bold=True) <= room:
            rest, said_at = room, base + 16 * look.unit  # a name stays whole, and the number goes below it
        yield Words(look.head - 12 * look.unit, said_at, said, small, look.colours["soft_ink"], Anchor.END)
        if lane.kind:
            following = lane.title
        else:
            head, following = _parted(lane.title, rest, body, look.measure)
        title = cut_to(head, rest, body, look.measure, is_bold=True)
        yield Words(12 * look.unit, base, title, body, look.colours["ink"], is_bold=True)
        for n_line, line in enumerate(_name_lines(following, room, look)):
            y = base + (16 + 14 * n_line) * look.unit
            yield Words(12 * look.unit, y, line, small, look.colours["soft_ink"])
    if not timeline.lanes:
        yield Words(12 * look.unit, look.axis + 24 * look.unit, "No lanes to show", body, look.colours["soft_ink"])


def _parted(text: str, width: float, size: float, measure: Measure) -> tuple[str, str]:
    """Return as many whole words as fit, and the rest; at least one word."""
    words = text.split()
    n = len(words)
    while n > 1 and measure(" ".join(words[:n]), size) > width:
        n -= 1
    return cut_to(" ".join(words[:n]), width, size, measure), " ".join(words[n:])


def _name_lines(name: str, room: float, look: Look) -> tuple[str, ...]:
    """Return a name in as many lines as a lane has room for, the last of them cut."""
    kept = look.name_lines.get((name, room))
    if kept is not None:
        return kept
    small = 11 * look.unit
    n_lines = 2 if look.lane >= 50 * look.unit else 1
    lines, following = [], name
    for n_line in range(n_lines):
        line, rest = _parted(following, room, small, look.measure)
        if rest and n_line == n_lines - 1:
            line = cut_to(following, room, small, look.measure)
        lines.append(line)
        following = rest
    return look.name_lines.setdefault((name, room), tuple(lines))
