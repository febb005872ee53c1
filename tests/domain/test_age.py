from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.age import age_in_words, whole_months


@pytest.mark.parametrize(
    ("born", "on", "words"),
    [
        (date(2012, 1, 3), date(2016, 3, 5), "4 years 2 months"),
        (date(2012, 1, 3), date(2016, 1, 3), "4 years"),
        (date(2012, 1, 3), date(2016, 1, 2), "3 years 11 months"),
        (date(2016, 1, 3), date(2016, 1, 4), "1 day"),
        (date(2016, 1, 3), date(2016, 1, 30), "27 days"),
        (date(2016, 1, 3), date(2016, 1, 31), "4 weeks"),
        (date(2014, 4, 1), date(2016, 3, 31), "104 weeks"),
        (date(1990, 6, 1), date(2016, 3, 5), "25 years"),
        (date(2016, 3, 6), date(2016, 3, 5), "not yet born"),
        (date(2012, 2, 29), date(2015, 2, 28), "3 years"),
        (date(2012, 2, 29), date(2015, 2, 27), "2 years 11 months"),
    ],
)
def test_ages_are_said_as_reviews_say_them(born: date, on: date, words: str) -> None:
    assert age_in_words(born, on) == words


@given(st.dates(date(1900, 1, 1), date(2050, 1, 1)), st.integers(0, 40000))
def test_nobody_gets_younger(born: date, days: int) -> None:
    on = born + timedelta(days=days)
    assert 0 <= whole_months(born, on) <= whole_months(born, on + timedelta(days=1))
