"""Ages where a birth is known by year, month or "about", and where the day of the entry is no better known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.age import age_in_words
from scrdesk.domain.age_range import age_at
from scrdesk.domain.people import day_stated
from scrdesk.domain.stated_dates import span_in_words, stated, stated_in_words


@pytest.mark.parametrize(
    ("birth", "when", "expected", "said"),
    [
        ("1992", "5/3/2016", "", "23 to 24 years"),
        ("9/1/2012", "March 2016", "", "4 years"),
        ("2014", "5/3/2016", "", "1 to 2 years"),
        ("14/8/2014", "1/7/2014", "", "unborn, 6 weeks before birth"),
        ("14/8/2014", "June 2014", "", "unborn, 6 to 10 weeks before birth"),
        ("14/8/2014", "10/8/2014", "", "unborn, 4 days before birth"),
        ("August 2014", "10/8/2014", "", "unborn, or newly born"),
        ("2014", "2014", "", "unborn, or up to 11 months"),
        ("", "1/7/2014", "14/8/2014", "unborn, 6 weeks before the due date"),
        ("", "1/9/2014", "14/8/2014", "date of birth not known"),
        ("", "1/9/2014", "", ""),
        ("1992", "", "", ""),
        ("29/2/2012", "28/2/2016", "", "3 years 11 months"),
        ("29/2/2012", "1/3/2016", "", "4 years"),
        ("before 1990", "1/3/2016", "", "26 years or more"),
        ("since 2000", "1/3/2016", "", "at most 16 years"),
        ("about 1988", "2015", "", "26 to 27 years"),
        ("August 2014", "December 2014", "", "3 to 4 months"),
    ],
)
def test_how_old(birth, when, expected, said):
    assert age_at(stated(birth), stated(when), stated(expected)) == said


@given(st.dates(), st.dates())
def test_known_days_are_said_as_ever(born, on):
    said = age_at(day_stated(born), day_stated(on))
    if on >= born:
        assert said == age_in_words(born, on)
    else:
        assert said.startswith("unborn, ")


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("early 2015", "March 2016", "from early 2015 until March 2016"),
        ("since 2012", "", "from 2012"),
        ("", "by 10/1/2015", "by 10 January 2015"),
        ("", "", ""),
    ],
)
def test_from_when_to_when(start, end, said):
    assert span_in_words(stated(start), stated(end)) == said


def test_what_cannot_be_read_is_kept():
    assert stated("the year of the flood").date_text == "the year of the flood"
    assert stated_in_words(stated("about 1988")) == "about 1988"
