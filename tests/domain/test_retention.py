"""Periods, extensions and holds: what is due when."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.retention import (
    SOON,
    Due,
    Extension,
    PaperClass,
    RetentionRule,
    Standing,
    StartEvent,
    class_standing,
    period_end,
)

RULE = RetentionRule(PaperClass.CHRONOLOGY, 35, StartEvent.CLOSED, Standing.PRACTICE, "", "")
CLOSED = {StartEvent.CLOSED: date(2016, 8, 1)}
END = date(2051, 8, 1)


def extended(until: date, decided: int = 1) -> Extension:
    return Extension(PaperClass.CHRONOLOGY, until, "press interest", "Board", datetime(2040, 1, decided))


@given(st.dates(), st.integers(0, 200))
def test_a_period_never_ends_before_its_years_have_passed(begins: date, years: int) -> None:
    end = period_end(begins, years)
    if end < date.max:
        assert end.year - begins.year == years
        assert (end.month, end.day) >= (begins.month, begins.day)
        assert (end - begins).days <= years * 366 + 1


def test_a_leap_day_counts_to_the_day_after() -> None:
    assert period_end(date(2016, 2, 29), 35) == date(2051, 3, 1)
    assert period_end(date(2016, 2, 29), 4) == date(2020, 2, 29)
    assert period_end(date(9998, 1, 1), 5) == date.max


@pytest.mark.parametrize(
    ("today", "is_held", "standing"),
    [
        (END, False, Due.DUE),
        (END, True, Due.HELD),
        (END - timedelta(days=1), False, Due.SOON),
        (END - SOON, False, Due.SOON),
        (END - SOON - timedelta(days=1), False, Due.RUNNING),
    ],
)
def test_where_a_class_stands(today: date, is_held: bool, standing: Due) -> None:
    found = class_standing(RULE, CLOSED, (), today, is_held=is_held)
    assert (found.standing, found.due) == (standing, END)
    assert found.in_words() == ("held" if is_held else standing.value)


def test_without_a_start_nothing_is_due() -> None:
    found = class_standing(RULE, {StartEvent.BORN: date(1900, 1, 1)}, (), date(2099, 1, 1), is_held=False)
    assert (found.standing, found.due) == (Due.NOT_BEGUN, None)


def test_for_good_is_never_due() -> None:
    rule = RetentionRule(PaperClass.TRAIL, 0, StartEvent.CLOSED, Standing.BOARD, "", "")
    assert class_standing(rule, CLOSED, (), date.max, is_held=False).standing is Due.FOR_GOOD
    assert rule.in_words() == "for good"


def test_an_extension_only_lengthens_and_the_last_decision_counts() -> None:
    later, sooner = extended(date(2060, 1, 1)), extended(date(2045, 1, 1), 2)
    assert class_standing(RULE, CLOSED, (later,), END, is_held=False).due == date(2060, 1, 1)
    assert class_standing(RULE, CLOSED, (later, sooner), END, is_held=False).due == END
    other = Extension(PaperClass.PANEL, date(2060, 1, 1), "", "", datetime(2040, 1, 1))
    assert class_standing(RULE, CLOSED, (other,), END, is_held=False).extension is None
