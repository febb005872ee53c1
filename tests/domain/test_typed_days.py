from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.dates_in_words import day_in_words, weekday_in_words
from scrdesk.domain.typed_days import read_typed_day

days = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@given(days)
def test_what_is_shown_in_words_is_read_again(day):
    assert read_typed_day(day_in_words(day)) == day
    assert read_typed_day(weekday_in_words(day)) == day
    assert read_typed_day(day.isoformat()) == day


@given(days, st.sampled_from("/.- "))
def test_figures_are_day_first(day, sign):
    assert read_typed_day(f"{day.day}{sign}{day.month}{sign}{day.year}") == day


@pytest.mark.parametrize(
    "text",
    ["31/6/2016", "5/3/16", "5/3/0216", "13/13/2016", "March 2016", "", "soon", "1 Foo 2016", "0/1/2016", "9" * 500],
)
def test_what_is_no_day_is_none(text):
    assert read_typed_day(text) is None


@pytest.mark.parametrize(
    "text", ["Sat 5th Mar 2016", "5 MARCH 2016", " 5 mar. 2016 ", "05.03.2016", "Saturday, 5 March, 2016"]
)
def test_usual_ways_of_writing(text):
    assert read_typed_day(text) == date(2016, 3, 5)


@given(st.text(max_size=60))
def test_any_text_is_answered(text):
    assert read_typed_day(text) is None or isinstance(read_typed_day(text), date)
