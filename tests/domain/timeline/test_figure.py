"""The drawing: every entry in sight is a mark or counted in a column; what lies under a point is what is drawn there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.drawing import Boxes, Dots, Words, cut_to
from scrdesk.domain.timeline import finding
from scrdesk.domain.timeline.figure import COLOUR_ROLES, Look, draw, is_crowded, placed
from scrdesk.domain.timeline.marks import Lane, Mark, Milestone, Timeline, silences
from scrdesk.domain.timeline.scale import TimeScale

BASE = date(2016, 1, 1).toordinal()


def measure(text: str, size: float, *, is_bold: bool = False) -> float:
    return len(text) * size * (0.6 if is_bold else 0.5)


LOOK = Look(dict.fromkeys(COLOUR_ROLES, "#101010"), {"police": "#33539e", "gp": "#1f7a5c"}, measure)
SCALE = TimeScale(BASE, 100.0, 1000.0)


def lane(days, key="POL", kind="police", first_id=1):
    marks = [Mark(EntryId(first_id + i), BASE + d, BASE + d + long, long > 1) for i, (d, long) in enumerate(days)]
    return Lane(key, f"Agency {key}", kind, marks)


def timeline(*lanes):
    every = [mark for each in lanes for mark in each.marks]
    return Timeline(lanes, len(every), 0, common=silences(every, 20, None, None))


@given(st.lists(st.tuples(st.integers(0, 98), st.sampled_from([0.0, 1.0, 9.0])), min_size=1, max_size=90))
@settings(max_examples=60, deadline=None)
def test_each_entry_in_sight_is_drawn_once(days):
    one = lane(days)
    drawn = list(placed(one, SCALE, LOOK, 78))
    assert sorted(each.mark.entry_id for each in drawn) == sorted(mark.entry_id for mark in one.marks)
    for each in drawn:
        assert 78 + LOOK.dot <= each.y <= 78 + LOOK.lane - LOOK.dot
        assert each.right - each.left >= 2 * LOOK.dot - 0.01
    shapes = draw(timeline(one), SCALE, LOOK, 400).shapes
    n_marks = sum(len(s.centres) for s in shapes if isinstance(s, Dots))
    n_marks += sum(len(s.places) for s in shapes if isinstance(s, Boxes) and s.opacity < 1)
    assert n_marks == len(days)


def test_a_crowded_lane_shows_columns_whose_number_is_told():
    many = lane([(n % 100, 1.0) for n in range(2_000)])
    assert is_crowded(many, SCALE, LOOK)
    drawing = draw(timeline(many), SCALE, LOOK, 400)
    assert not [shape for shape in drawing.shapes if isinstance(shape, Dots)]
    columns = [shape for shape in drawing.shapes if isinstance(shape, Boxes) and shape.fill == "#33539e"]
    assert sum(len(shape.places) for shape in columns) > 50
    assert "2,000" in [shape.text for shape in drawing.shapes if isinstance(shape, Words)]


@given(st.lists(st.tuples(st.integers(0, 98), st.sampled_from([0.0, 1.0, 9.0])), min_size=1, max_size=60))
@settings(max_examples=40, deadline=None)
def test_under_the_middle_of_a_mark_is_that_mark_or_one_over_it(days):
    one = lane(days)
    drawn = list(placed(one, SCALE, LOOK, 78))
    for each in drawn:
        x = (each.left + each.right) / 2
        hit = finding.entry_at(one, SCALE, LOOK, 78, x, each.y)
        others = {
            o.mark.entry_id for o in drawn if o.left - 5 <= x <= o.right + 5 and abs(o.y - each.y) <= LOOK.dot + 5
        }
        assert hit in others
    assert finding.entry_at(one, SCALE, LOOK, 78, LOOK.head - 60, 100) is None


def test_arrow_keys_reach_every_entry():
    whole = timeline(lane([(3, 1.0), (8, 0.0), (50, 9.0)]), lane([], "GP", "gp"), lane([(9, 1.0)], "HV", "", 10))
    at = finding.first_in_sight(whole, SCALE)
    seen = [at]
    while (at := finding.along(whole, at, 1)) is not None:
        seen.append(at)
    assert [each[1] for each in seen] == [1, 2, 3]
    assert finding.across(whole, (0, EntryId(2)), 1) == (2, EntryId(10))
    assert finding.across(whole, (2, EntryId(10)), -1) == (0, EntryId(2))
    assert finding.across(whole, (2, EntryId(10)), 1) is None
    assert finding.outermost(whole, is_last=True) == (0, EntryId(3))
    assert finding.outermost(timeline(), is_last=True) is None
    assert finding.mark_at(whole, (5, EntryId(1))) is None


def test_a_common_silence_and_a_milestone_are_told():
    whole = timeline(lane([(3, 1.0), (60, 1.0)]))
    whole = replace(whole, milestones=(Milestone(date(2016, 2, 1), date(2016, 2, 1), "incident", is_incident=True),))
    words = [shape.text for shape in draw(whole, SCALE, LOOK, 400).shapes if isinstance(shape, Words)]
    assert "no record by anybody · 56 days" in words
    assert "incident" in words
    words = [s.text for s in draw(whole, SCALE, LOOK, 400, is_filtered=True).shapes if isinstance(s, Words)]
    assert "nothing shown · 56 days" in words
    assert "nothing from 5 January 2016 to 29 February 2016 (56 days)" in draw(whole, SCALE, LOOK, 400).description


def test_words_are_cut_to_their_room():
    assert cut_to("Northmere health visiting", 50, 10, measure) == "Northmere…"
    assert cut_to("Short", 500, 10, measure) == "Short"
    assert cut_to("Wide", 2, 10, measure) == ""


@given(st.integers(1, 98), st.integers(0, 60), st.integers(1, 39))
@settings(max_examples=40, deadline=None)
def test_no_line_goes_through_the_number_of_a_silence(milestone, begin, length):
    day = date.fromordinal(BASE + milestone)
    one = lane([(begin, 1.0), (begin + length + 20, 1.0)])
    told = replace(
        timeline(one),
        of_lane={"POL": silences(one.marks, 20, None, None)},
        milestones=(Milestone(day, day, "move"),),
    )
    numbers = [s for s in draw(told, SCALE, LOOK, 400).shapes if isinstance(s, Words) and s.text.endswith(" days")]
    x = LOOK.head + SCALE.x(day.toordinal() + 0.5)
    for words in numbers:
        if words.y > LOOK.axis:  # the common silence tells its own above the lanes
            assert abs(words.x - x) > measure(words.text, words.size) / 2


def test_a_low_foot_has_one_row_of_milestones():
    days = [date.fromordinal(BASE + n) for n in (50, 51)]
    told = replace(
        timeline(lane([(50, 1.0)])), milestones=tuple(Milestone(day, day, "a long milestone") for day in days)
    )
    for foot, n_told in ((48.0, 2), (24.0, 1)):
        words = [s for s in draw(told, SCALE, replace(LOOK, foot=foot), 400).shapes if isinstance(s, Words)]
        assert sum(each.text == "a long milestone" for each in words) == n_told


def test_a_frame_need_not_be_told_in_words():
    one = timeline(lane([(50, 1.0)]))
    whole, frame = draw(one, SCALE, LOOK, 400), draw(one, SCALE, LOOK, 400, is_described=False)
    assert whole.description and not frame.description
    assert frame.shapes == whole.shapes
