"""Ages in a table: exact where both days are known, a range where not, unborn before birth."""

from datetime import date

import pytest

from scrdesk.domain.age_in_short import age_in_short, days_before_in_short, spelled
from scrdesk.domain.event_date import EventDate, Precision


def day(on: date) -> EventDate:
    return EventDate(str(on), earliest=on, latest=on, precision=Precision.DAY)


def between(first: date | None, last: date | None) -> EventDate:
    return EventDate("some time", earliest=first, latest=last, precision=Precision.RANGE)


CHILD = day(date(2012, 1, 3))


@pytest.mark.parametrize(
    ("born", "on", "words"),
    [
        (CHILD, day(date(2016, 3, 5)), "4 y 2 m"),
        (CHILD, day(date(2016, 1, 3)), "4 y"),
        (CHILD, day(date(2012, 1, 3)), "0 d"),
        (CHILD, day(date(2012, 1, 30)), "27 d"),
        (CHILD, day(date(2012, 1, 31)), "4 w"),
        (CHILD, day(date(2014, 1, 2)), "104 w"),
        (CHILD, day(date(2012, 1, 2)), "unborn"),
        (CHILD, between(date(2011, 12, 20), date(2012, 1, 24)), "unborn – 21 d"),
        (CHILD, between(date(2016, 1, 1), date(2016, 12, 31)), "3 y 11 m – 4 y 11 m"),
        (CHILD, between(None, date(2016, 1, 1)), ""),
        (CHILD, EventDate("later that year"), ""),
        (between(date(1988, 1, 1), date(1988, 12, 31)), day(date(2016, 3, 5)), "27 y – 28 y"),
        (between(date(2012, 1, 1), date(2012, 12, 31)), day(date(2016, 3, 5)), "3 y 2 m – 4 y 2 m"),
        (day(date(2012, 2, 29)), day(date(2015, 2, 28)), "3 y"),
        (day(date(2012, 2, 29)), day(date(2016, 2, 28)), "3 y 11 m"),
        (day(date(2012, 2, 29)), day(date(2016, 2, 29)), "4 y"),
        (EventDate(""), day(date(2016, 3, 5)), ""),
    ],
)
def test_age_beside_a_row(born: EventDate, on: EventDate, words: str) -> None:
    assert age_in_short(born, on) == words


@pytest.mark.parametrize(
    ("short", "words"),
    [
        ("4 y 1 m", "4 years 1 month"),
        ("104 w", "104 weeks"),
        ("unborn – 1 d", "unborn – 1 day"),
        ("3 y 11 m – 31 y", "3 years 11 months – 31 years"),
        ("", ""),
    ],
)
def test_an_age_is_spelled_where_there_is_room(short: str, words: str) -> None:
    assert spelled(short) == words


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (day(date(2016, 3, 6)), "77 days"),
        (day(date(2016, 5, 21)), "1 day"),
        (day(date(2016, 5, 22)), "day of the incident"),
        (day(date(2016, 5, 23)), "after"),
        (between(date(2016, 3, 6), date(2016, 3, 13)), "70–77 days"),
        (between(date(2016, 5, 20), date(2016, 5, 30)), "2 days – after"),
        (between(None, date(2016, 3, 6)), ""),
    ],
)
def test_days_before_the_incident(on: EventDate, words: str) -> None:
    assert days_before_in_short(date(2016, 5, 22), on) == words
