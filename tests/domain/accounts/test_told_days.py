"""Days that a text names, as agencies write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.accounts.told_days import MOST_TOLD, told_days

OWN = date(2015, 10, 7)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Police notification of 3 October received", [date(2015, 10, 3)]),
        ("PPN re 3/10 rec'd", [date(2015, 10, 3)]),
        ("seen on 29.09.2015 and 1/10/15", [date(2015, 9, 29), date(2015, 10, 1)]),
        ("a row last night", [date(2015, 10, 6)]),
        ("Complaint of noise on Saturday night", [date(2015, 10, 3)]),
        ("meeting on 12th", [date(2015, 10, 12)]),
        ("letter of 14th of December 2014", [date(2014, 12, 14)]),
        ("review in 8/52, weight 13.6 kg, chase 2/7", []),
        ("PPN re 2/7, letter of 23/7", [date(2015, 7, 2), date(2015, 7, 23)]),
        ("antibiotics 7/7, aged 18/12, away 12/12", []),
        ("31 February and 45/45", []),
        ("seen on Wednesday", []),  # the row's own day
        ("born 3 October 2001", []),  # history
        ("", []),
    ],
)
def test_days(text: str, days: list[date]) -> None:
    assert [told.day for told in told_days(text, OWN)] == days


def test_a_year_is_not_needed_over_new_year() -> None:
    assert [told.day for told in told_days("Email of 30 December", date(2016, 1, 4))] == [date(2015, 12, 30)]
    assert told_days("on Saturday", None) == ()
    assert [told.day for told in told_days("on 3 May 2016", None)] == [date(2016, 5, 3)]


@given(st.text(max_size=200), st.dates(date(1950, 1, 1), date(2090, 1, 1)))
def test_any_text(text: str, own: date) -> None:
    found = told_days(text, own)
    assert len(found) <= MOST_TOLD
    assert all(told.written in text and told.day != own for told in found)
