"""Lanes find their marks by time as a walk over all of them would; silences are exactly the days without a record."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.timeline.marks import Lane, Mark, Milestone, Silence, Timeline, mark_of, silences

FIRST = date(2014, 1, 1)
BASE = FIRST.toordinal()


def day(n: float, length: float = 1.0, entry: int = 0, *, is_soft: bool = False) -> Mark:
    return Mark(EntryId(entry), BASE + n, BASE + n + length, is_soft)


spans = st.lists(
    st.tuples(st.integers(0, 900), st.one_of(st.just(0.0), st.just(1.0), st.integers(2, 400).map(float))), max_size=40
)


@given(spans, st.integers(-50, 950), st.integers(0, 500))
@settings(max_examples=150, deadline=None)
def test_a_stretch_holds_exactly_the_marks_that_reach_into_it(spans, begin, length):
    lane = Lane("POL", "Police", "police", [day(n, long, i) for i, (n, long) in enumerate(spans)])
    first, last = BASE + begin, BASE + begin + length
    wanted = {mark.entry_id for mark in lane.marks if mark.begin <= last and mark.end >= first}
    found = [mark.entry_id for mark in lane.within(first, last)]
    assert len(found) == len(set(found))
    # A long mark that only touches the far edge may be left out: nothing of it would be drawn.
    assert {each for each in wanted if lane.marks[lane.place_of(each)].begin < last} <= set(found) <= wanted
    assert lane.n_at_most_within(first, last) >= len(found)


@given(spans, st.integers(1, 60))
@settings(max_examples=80, deadline=None)
def test_columns_count_every_mark_once(spans, width):
    lane = Lane("POL", "Police", "police", [day(n, long, i) for i, (n, long) in enumerate(spans)])
    edges = [BASE - 1 + n * width for n in range(1500 // width + 2)]
    assert sum(lane.bins(edges)) == len(spans) == lane.count(edges[0], edges[-1])


@given(spans, st.integers(1, 90), st.booleans())
@settings(max_examples=120, deadline=None)
def test_silences_are_the_days_without_a_record(spans, at_least, has_period):
    marks = [day(n, long, i) for i, (n, long) in enumerate(spans)]
    start, end = (FIRST, FIRST + timedelta(days=800)) if has_period else (None, None)
    found = silences(marks, at_least, start, end)
    recorded = set()
    for mark in marks:
        if mark.end - mark.begin <= 32:
            recorded.update(range(int(mark.begin), max(int(mark.begin) + 1, int(mark.end))))
    if not recorded:
        assert found == ()
        return
    bounds = (start or date.fromordinal(min(recorded))), (end or date.fromordinal(max(recorded)))
    silent = {n for n in range(bounds[0].toordinal(), bounds[1].toordinal() + 1) if n not in recorded}
    told = [n for each in found for n in range(each.first.toordinal(), each.last.toordinal() + 1)]
    assert len(told) == len(set(told))
    assert set(told) <= silent
    runs, run = [], 0
    for n in range(bounds[0].toordinal(), bounds[1].toordinal() + 2):
        if n in silent:
            run += 1
        else:
            runs.append(run)
            run = 0
    assert sorted(each.n_days for each in found) == sorted(each for each in runs if each >= at_least)


@pytest.mark.parametrize(
    ("earliest", "latest", "start", "is_certain", "wanted"),
    [
        (FIRST, FIRST, time(12), True, (0.5, 0.5, False)),
        (FIRST, FIRST, None, True, (0.0, 1.0, False)),
        (FIRST, FIRST, None, False, (0.0, 1.0, True)),
        (FIRST, FIRST + timedelta(days=6), time(9), True, (0.0, 7.0, True)),
        (None, FIRST, None, True, (0.0, 1.0, True)),
        (FIRST, None, time(18), True, (0.75, 0.75, True)),
    ],
)
def test_where_an_entry_stands(earliest, latest, start, is_certain, wanted):
    mark = mark_of(EntryId(7), earliest, latest, start, is_certain=is_certain)
    assert (mark.begin - BASE, mark.end - BASE, mark.is_soft) == wanted
    assert mark_of(EntryId(7), None, None, start, is_certain=is_certain) is None


def test_the_whole_reaches_over_entries_period_and_incident_but_not_to_an_early_birth():
    lane = Lane("GP", "Surgery", "gp", [day(100, 1.0, 1)])
    milestones = (Milestone(date(1980, 1, 1), date(1980, 1, 1), "Mother born"),)
    incident = Milestone(FIRST + timedelta(days=300), FIRST + timedelta(days=300), "incident", is_incident=True)
    timeline = Timeline((lane,), 1, 0, milestones=(*milestones, incident), period=(FIRST, None))
    assert timeline.extent == (BASE, BASE + 301)
    assert Timeline((), 0, 0).extent[1] - Timeline((), 0, 0).extent[0] == 365


def test_a_vague_year_breaks_no_silence():
    marks = [day(0, 1.0, 1), day(0, 365.0, 2, is_soft=True), day(364, 1.0, 3)]
    assert silences(marks, 42, None, None) == (Silence(FIRST + timedelta(days=1), FIRST + timedelta(days=363)),)


@given(spans, st.integers(-50, 950), st.integers(1, 500), st.integers(0, 90))
@settings(max_examples=100, deadline=None)
def test_the_silences_of_a_stretch_are_found_without_looking_at_all(spans, begin, length, shortest):
    marks = [day(n, long, i) for i, (n, long) in enumerate(spans)]
    every = silences(marks, 20, FIRST, FIRST + timedelta(days=900))
    told = Timeline((), 0, 0, of_lane={"POL": every})
    first, last = BASE + begin, BASE + begin + length
    wanted = [
        each
        for each in every
        if min(each.last.toordinal() + 1, last) - max(each.first.toordinal(), first) >= max(shortest, 1e-9)
    ]
    found = list(told.silences_within("POL", first, last, max(shortest, 1e-9)))
    assert [each for _, _, each in found] == wanted
    assert all(end - start == each.n_days for start, end, each in found)
    assert list(told.silences_within("GP", first, last, 1)) == []
