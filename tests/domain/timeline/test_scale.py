"""The scale: zooming keeps the moment under the pointer, ruling stays readable from fifteen years to a day."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.timeline.scale import LONGEST_DAYS, SHORTEST_DAYS, STEP, Ruling, TimeScale

NOW = date(2016, 3, 5).toordinal()


@given(st.floats(1, 6000), st.floats(0, 1), st.floats(0.2, 5))
@settings(max_examples=150, deadline=None)
def test_zooming_keeps_what_is_under_the_pointer(n_days, share, factor):
    scale = TimeScale(NOW, n_days, 1000)
    around = scale.begin + share * n_days
    zoomed = scale.zoomed(factor, around)
    assert SHORTEST_DAYS <= zoomed.n_days <= LONGEST_DAYS
    assert zoomed.x(around) == pytest.approx(scale.x(around), abs=0.1)
    assert zoomed.day(zoomed.x(around)) == pytest.approx(around, abs=1e-3)


def test_from_fifteen_years_to_a_day_by_the_wheel():
    scale = TimeScale(NOW - 15 * 365, 15 * 365.25, 1000)
    n_turns = 0
    while scale.n_days > 1:
        scale = scale.zoomed(STEP, NOW - 100.5)
        n_turns += 1
    assert n_turns < 45
    assert scale.begin <= NOW - 100.5 <= scale.end


@pytest.mark.parametrize(
    ("n_days", "ruling", "words"),
    [
        (15 * 365, Ruling.YEARS, "2014"),
        (200, Ruling.MONTHS, "April 2016"),
        (40, Ruling.WEEKS, "7 Mar 2016"),
        (8, Ruling.DAYS, "Mon 7 Mar"),
        (1, Ruling.HOURS, "06:00"),
    ],
)
def test_ruling(n_days, ruling, words):
    scale = TimeScale(NOW - (n_days / 2 if n_days > 300 else 0), n_days, 1000)
    assert scale.ruling(92) is ruling
    rules = list(scale.rules(92))
    assert words in [rule.words for rule in rules]
    assert rules == sorted(rules, key=lambda rule: rule.day)
    assert rules[0].day <= scale.begin


def test_a_week_in_a_common_window_is_ruled_by_days():
    week = TimeScale(NOW, 8.6, 670)
    assert week.ruling(92) is Ruling.DAYS
    assert [rule.words for rule in week.rules(92)][:2] == ["Sat 5 Mar", "Sun 6 Mar"]


@pytest.mark.parametrize(
    ("begin", "n_days", "words"),
    [
        (date(2015, 8, 15), 330, ["August 2015", "October 2015"]),
        (date(2016, 3, 3), 30, ["3 Mar 2016", "7 Mar 2016"]),
        (date(2016, 2, 10), 2000, ["2016", "2017"]),
    ],
)
def test_words_at_the_edge_are_true_of_the_edge(begin, n_days, words):
    """The quarter of 15 August begins in July; "July" there would be taken for the month at the edge."""
    assert [rule.words for rule in TimeScale(float(begin.toordinal()), n_days, 670).rules(92)][:2] == words


@given(st.floats(1, 40_000), st.integers(-60_000, 60_000))
@settings(max_examples=150, deadline=None)
def test_rules_cover_what_is_in_sight_and_are_few(n_days, away):
    scale = TimeScale(NOW, n_days, 1000).moved(away)
    rules = list(scale.rules(92))
    assert len(rules) < 26
    assert all(after.day > before.day for before, after in pairwise(rules))


def test_the_stretch_in_words():
    assert TimeScale(NOW, 15 * 365.25, 1000).in_words() == "15 years"
    assert TimeScale(NOW, 182, 1000).in_words() == "6 months"
    assert TimeScale(NOW, 1, 1000).in_words() == "1 day"
