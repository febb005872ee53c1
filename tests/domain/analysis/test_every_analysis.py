"""What holds for every analysis whatever the case: rows behind every number, counts that add up, order that is nothing."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scrdesk.domain.analysis.case import Case
from scrdesk.domain.analysis.chart_drawing import ChartLook, draw_chart
from scrdesk.domain.analysis.register import FAMILIES, analyses
from scrdesk.domain.analysis.result import Result
from scrdesk.services.analyses import run
from tests.domain.analysis_cases import AGENCIES, case, cases

KEYS = [each.key for each in analyses()]
FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def test_all_thirty_are_there_each_under_its_own_key() -> None:
    assert {each.number for each in analyses()} == set(range(1, 31))
    assert len(set(KEYS)) == len(KEYS)
    assert sum(len(family.ANALYSES) for family in FAMILIES) == len(KEYS)
    for each in analyses():
        assert each.group
        assert each.question.endswith("?")
        assert all(setting.least <= setting.value <= setting.most for setting in each.settings)


@FEW
@given(given_case=cases(), seed=st.integers(0, 1000))
def test_rows_behind_every_number_counts_that_add_up_and_order_that_does_not_matter(
    given_case: Case, seed: int
) -> None:
    rows = list(given_case.rows)
    random.Random(seed).shuffle(rows)
    shuffled = replace(given_case, rows=tuple(rows))
    for key in KEYS:
        result = run(given_case, key)
        for section in result.sections:
            for line in section.lines:
                assert len(line.cells) == len(section.headings), key
                assert set(line.entries) <= set(given_case.by_id), key
                assert len(set(line.entries)) == len(line.entries), key
        assert all(n >= 0 for _, n in result.unknown), key
        for tally in result.tallies:
            assert tally.known + tally.not_stated == tally.of, key
            assert min(tally.known, tally.not_stated) >= 0, key
        assert told(result) == told(run(shuffled, key)), key
        check_chart(result, key)


def told(result: Result) -> object:
    """Return what was found, whatever the order of lines, and of entries in them."""
    return (
        sorted((each.words, each.value) for each in result.figures),
        [
            (section.title, sorted((len(line.entries), sorted(line.entries)) for line in section.lines))
            for section in result.sections
        ],
        sorted(result.unknown),
        result.tallies,
        result.missing,
    )


@pytest.mark.parametrize("key", KEYS)
def test_a_review_without_anything_waits_and_says_what_it_needs(key: str) -> None:
    for empty in (case(people=(), agencies=(), key_lines=()), case(agencies=AGENCIES, people=(), key_lines=())):
        result = run(empty, key)
        assert result.missing or key == "coverage"
        if not empty.agencies:
            assert not any(section.lines for section in result.sections)


def width(text: str, size: float, *, is_bold: bool = False) -> float:
    return len(text) * size * (0.6 if is_bold else 0.55)


class Grey(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "#808080"


def check_chart(result: Result, key: str) -> None:
    """Check that a chart is drawn within its bounds, and that each part of it can be spoken."""
    chart = result.chart
    if chart is None:
        return
    drawn = draw_chart(chart, "A chart", ChartLook(Grey(), width))
    assert chart.words, key
    assert chart.words in drawn.drawing.description, key
    for part in drawn.parts:
        x, y, wide, high = part.box
        assert part.spoken, key
        assert x >= 0, key
        assert y >= 0, key
        assert x + wide <= drawn.drawing.width + 3, key
        assert y + high <= drawn.drawing.height + 1, key
