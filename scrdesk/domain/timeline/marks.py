"""Lanes and marks of the timeline: where each entry stands on true time, as far as its writer can have known.

Days are counted as :meth:`datetime.date.toordinal` does; a mark at 540.5 stands at noon of day 540. Values in, values
out: what is drawn is decided by who draws.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import cached_property
from itertools import accumulate, pairwise

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.standing import VAGUE_DAYS

LONG_DAYS = 62.0
"""Marks longer than this are kept apart, so that one year-long bar does not slow every search for short ones."""
_MINUTES_OF_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Mark:
    """One entry on the line of time.

    Args:
        entry_id: the entry.
        begin, end: in days; equal for a moment. A day without a time reaches over the whole day.
        is_soft: the day itself is not certain: somewhere within, or about.
    """

    entry_id: EntryId
    begin: float
    end: float
    is_soft: bool

    @property
    def middle(self) -> float:
        """The middle of what it reaches over."""
        return (self.begin + self.end) / 2


def mark_of(
    entry_id: EntryId, earliest: date | None, latest: date | None, start: time | None, *, is_certain: bool
) -> Mark | None:
    """Return where an entry stands, or None when no day of it can be read.

    A date open at one end ("before 2014") stands at the day that is known.
    """
    first = earliest or latest
    last = latest or earliest
    if first is None or last is None:
        return None
    is_soft = not is_certain or first != last or earliest is None or latest is None
    begin = float(first.toordinal())
    if first == last and start is not None:
        begin += (start.hour * 60 + start.minute) / _MINUTES_OF_DAY
        return Mark(entry_id, begin, begin, is_soft)
    return Mark(entry_id, begin, float(last.toordinal() + 1), is_soft)


class Lane:
    """The marks of one agency, person or key line, found by time without looking at all of them.

    Args:
        key: agency code, label, or number of the key line.
        title: what stands at its head.
        kind: kind of agency, for the hue; empty where it is no agency.
        marks: in any order.
    """

    def __init__(self, key: str, title: str, kind: str, marks: Iterable[Mark]) -> None:
        self.key, self.title, self.kind = key, title, kind
        self.marks = tuple(sorted(marks, key=lambda mark: (mark.begin, mark.end, mark.entry_id)))
        self._short = [mark for mark in self.marks if mark.end - mark.begin <= LONG_DAYS]
        self._long = [mark for mark in self.marks if mark.end - mark.begin > LONG_DAYS]
        self._begins = [mark.begin for mark in self._short]
        self._reach = list(accumulate((mark.end for mark in self._short), max))

    def __len__(self) -> int:
        return len(self.marks)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Lane) and (self.key, self.title, self.kind, self.marks) == (
            other.key,
            other.title,
            other.kind,
            other.marks,
        )

    __hash__ = None  # type: ignore[assignment]  # compared by value in tests, never kept in sets

    @cached_property
    def _middles(self) -> list[float]:
        return sorted(mark.middle for mark in self.marks)

    def count(self, begin: float, end: float) -> int:
        """Return how many marks have their middle in this stretch, ``end`` excluded."""
        return bisect_left(self._middles, end) - bisect_left(self._middles, begin)

    def bins(self, edges: Sequence[float]) -> tuple[int, ...]:
        """Return how many marks have their middle between each edge and the next."""
        at = [bisect_left(self._middles, edge) for edge in edges]
        return tuple(after - before for before, after in pairwise(at))

    def within(self, begin: float, end: float) -> Iterator[Mark]:
        """Yield the marks that reach into a stretch, long ones first, each in order of their begin."""
        for mark in self._long:
            if mark.begin < end and mark.end >= begin:
                yield mark
        # Nothing before this place reaches so far: ``_reach`` only grows.
        for place in range(bisect_left(self._reach, begin), bisect_right(self._begins, end)):
            mark = self._short[place]
            if mark.end >= begin:
                yield mark

    def n_at_most_within(self, begin: float, end: float) -> int:
        """Return how many marks there can be in a stretch at most, without looking at them."""
        return len(self._long) + max(0, bisect_right(self._begins, end) - bisect_left(self._reach, begin))

    def place_of(self, entry_id: EntryId) -> int | None:
        """Return the place of an entry among :attr:`marks`, or None."""
        return self._places.get(entry_id)

    @cached_property
    def _places(self) -> dict[EntryId, int]:
        return {mark.entry_id: place for place, mark in enumerate(self.marks)}

    def nearest(self, day: float) -> Mark | None:
        """Return the mark whose middle is nearest to a moment; None in an empty lane."""
        return min(self.marks, key=lambda mark: abs(mark.middle - day), default=None)


@dataclass(frozen=True, slots=True)
class Silence:
    """A stretch without any record, both days inclusive."""

    first: date
    last: date

    @property
    def n_days(self) -> int:
        """How many days it lasted."""
        return (self.last - self.first).days + 1


def silences(marks: Iterable[Mark], at_least_days: int, start: date | None, end: date | None) -> tuple[Silence, ...]:
    """Return every stretch of so many days or more in which nothing was recorded.

    A mark known only to a longer span than a month does not break a silence: it may lie anywhere
    (as :func:`scrdesk.domain.standing.longest_silence`).

    Args:
        marks: in any order.
        at_least_days: shortest stretch that is told.
        start, end: the period looked at, inclusive; where None, the first or last recorded day takes its place.
    """
    spans = sorted(
        (int(mark.begin), int(mark.begin) if mark.end == mark.begin else int(mark.end) - 1)
        for mark in marks
        if mark.end - mark.begin <= VAGUE_DAYS + 1
    )
    if not spans:
        return ()
    first_day = start.toordinal() if start is not None else spans[0][0]
    last_day = end.toordinal() if end is not None else max(last for _, last in spans)
    found = []
    free_from = first_day
    for first, last in spans:
        if first > last_day:
            break
        if first - free_from >= at_least_days:
            found.append(Silence(date.fromordinal(free_from), date.fromordinal(first - 1)))
        free_from = max(free_from, last + 1)
    if last_day - free_from + 1 >= at_least_days:
        found.append(Silence(date.fromordinal(free_from), date.fromordinal(last_day)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Milestone:
    """A day that matters to the whole review: a birth, a move, the incident.

    Args:
        first, last: its days; equal when it is known to the day.
        words: what it was, in labels.
        is_incident: the one the review is about.
    """

    first: date
    last: date
    words: str
    is_incident: bool = False


@dataclass(frozen=True)
class Timeline:
    """What a filter leaves, over true time.

    Args:
        lanes: those with marks and those without, in their order.
        n_entries: how many entries the filter left.
        n_undated: how many of them have no day that could be read, and are not drawn.
        common: silences of all lanes together.
        of_lane: silences of each lane by its key.
        milestones: in order of time.
        period: the review period, where it is agreed.
    """

    lanes: tuple[Lane, ...]
    n_entries: int
    n_undated: int
    common: tuple[Silence, ...] = ()
    of_lane: dict[str, tuple[Silence, ...]] | None = None
    milestones: tuple[Milestone, ...] = ()
    period: tuple[date | None, date | None] = (None, None)

    @cached_property
    def _silent(self) -> dict[str, tuple[list[int], tuple[tuple[int, int, Silence], ...]]]:
        """The silences of each lane with their days as ordinals, and the ends by which they are found."""
        told = {}
        for key, found in (self.of_lane or {}).items():
            spans = tuple((each.first.toordinal(), each.last.toordinal() + 1, each) for each in found)
            told[key] = ([end for _, end, _ in spans], spans)
        return told

    def silences_within(
        self, key: str, begin: float, end: float, shortest: float
    ) -> Iterator[tuple[int, int, Silence]]:
        """Yield the silences of a lane that reach into a stretch, of at least so many days there: begin, end, silence.

        Found without looking at all of them: a frame draws hundreds, and must not pay for the thousands beside it.
        """
        ends, spans = self._silent.get(key, ((), ()))
        for place in range(bisect_right(ends, begin), len(spans)):
            first, last, silence = spans[place]
            if first >= end:
                break
            if min(last, end) - max(first, begin) >= shortest:
                yield first, last, silence

    @cached_property
    def extent(self) -> tuple[float, float]:
        """First and last moment there is anything at, with the period and the incident; a year when there is nothing.

        A birth long before the period is no reason to squeeze the period into a corner.
        """
        begins = [lane.marks[0].begin for lane in self.lanes if lane.marks]
        ends = [max(mark.end for mark in lane.marks) for lane in self.lanes if lane.marks]
        for milestone in (each for each in self.milestones if each.is_incident):
            begins.append(float(milestone.first.toordinal()))
            ends.append(float(milestone.last.toordinal() + 1))
        begins += [float(self.period[0].toordinal())] if self.period[0] else []
        ends += [float(self.period[1].toordinal() + 1)] if self.period[1] else []
        begin = min(begins, default=float(date(2016, 1, 1).toordinal()))
        return begin, max([*ends, begin + 1]) if ends or begins else begin + 365
