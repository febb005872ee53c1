"""Which entry lies under a point of the drawing, and which comes next by the arrow keys."""

from __future__ import annotations

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.timeline.figure import Look, is_crowded, placed
from scrdesk.domain.timeline.marks import Lane, Mark, Timeline
from scrdesk.domain.timeline.scale import TimeScale

NEAR = 5.0
"""How far beside a mark still means it, in pixels."""

Found = tuple[int, EntryId]
"""Number of a lane and the entry in it."""


def entry_at(lane: Lane, scale: TimeScale, look: Look, top: float, x: float, y: float) -> EntryId | None:
    """Return the entry of a lane under a point; on a crowded lane the nearest in time.

    Args:
        lane: whose upper edge is at ``top``.
        scale, look: as it was drawn.
        top: upper edge of the lane.
        x, y: the point.
    """
    if is_crowded(lane, scale, look):
        day = scale.day(x - look.head)
        reach = 2 * NEAR / scale.per_day
        near = [mark for mark in lane.within(day - reach, day + reach) if abs(mark.middle - day) <= reach]
        nearest = min(near, key=lambda mark: abs(mark.middle - day), default=None)
        return None if nearest is None else nearest.entry_id
    best: tuple[float, EntryId] | None = None
    for each in placed(lane, scale, look, top):
        aside = max(each.left - x, x - each.right, 0.0)
        away = max(aside, abs(each.y - y) - look.dot, 0.0)
        if away <= NEAR and (best is None or away <= best[0]):
            best = away, each.mark.entry_id
    return None if best is None else best[1]


def mark_at(timeline: Timeline, found: Found | None) -> Mark | None:
    """Return the mark of an entry in a lane; None when it is not there any more."""
    if found is None or found[0] >= len(timeline.lanes):
        return None
    lane = timeline.lanes[found[0]]
    place = lane.place_of(found[1])
    return None if place is None else lane.marks[place]


def found(timeline: Timeline, entry_id: EntryId) -> Found | None:
    """Return the first lane that holds an entry."""
    for number, lane in enumerate(timeline.lanes):
        if lane.place_of(entry_id) is not None:
            return number, entry_id
    return None


def along(timeline: Timeline, current: Found, step: int) -> Found | None:
    """Return the entry so many places on in the same lane; None past its end."""
    number, entry_id = current
    lane = timeline.lanes[number]
    place = (lane.place_of(entry_id) or 0) + step
    return (number, lane.marks[place].entry_id) if 0 <= place < len(lane) else None


def across(timeline: Timeline, current: Found, step: int) -> Found | None:
    """Return the entry nearest in time in the next lane that has any, downwards (1) or upwards (-1)."""
    mark = mark_at(timeline, current)
    number = current[0] + step
    while mark is not None and 0 <= number < len(timeline.lanes):
        nearest = timeline.lanes[number].nearest(mark.middle)
        if nearest is not None:
            return number, nearest.entry_id
        number += step
    return None


def first_in_sight(timeline: Timeline, scale: TimeScale) -> Found | None:
    """Return the first entry in sight, else the first there is."""
    fallback: Found | None = None
    for number, lane in enumerate(timeline.lanes):
        for mark in lane.within(scale.begin, scale.end):
            return number, mark.entry_id
        if lane.marks and fallback is None:
            fallback = number, lane.marks[0].entry_id
    return fallback


def outermost(timeline: Timeline, *, is_last: bool) -> Found | None:
    """Return the first or the last entry of all lanes."""
    at = -1 if is_last else 0
    ends = [(lane.marks[at].begin, number) for number, lane in enumerate(timeline.lanes) if lane.marks]
    if not ends:
        return None
    _, number = max(ends) if is_last else min(ends)
    return number, timeline.lanes[number].marks[at].entry_id
