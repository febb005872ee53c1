"""Dates and times in words, in full and for tables."""

from __future__ import annotations

from datetime import date, time

import pytest

from scrdesk.domain.dates_in_words import (
    MAX_QUOTED_CHARS,
    day_in_words,
    month_in_words,
    time_in_words,
    weekday_in_words,
    when_in_words,
    when_short,
)
from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.written_dates import DateContext, read_when

SAID: tuple[tuple[str, str, str], ...] = (
    ("05/03/16", "5 March 2016", "5 Mar 2016"),
    ("c 5/3/16", "about 5 March 2016", "c. 5 Mar 2016"),
    ("?5/3/16", "possibly 5 March 2016", "? 5 Mar 2016"),
    ("?c. 5/3/16", "possibly about 5 March 2016", "? c. 5 Mar 2016"),
    ("3-5 May 2016", "between 3 and 5 May 2016", "3–5 May 2016"),
    ("c. 3-5 May 2016", "between about 3 and 5 May 2016", "c. 3–5 May 2016"),
    ("?3-5 May 2016", "possibly between 3 and 5 May 2016", "? 3–5 May 2016"),
    ("?c 3-5 May 2016", "possibly between about 3 and 5 May 2016", "? c. 3–5 May 2016"),
    ("28 Feb to 2 March 2016", "between 28 February and 2 March 2016", "28 Feb – 2 Mar 2016"),
    ("28/12/15-3/1/16", "between 28 December 2015 and 3 January 2016", "28 Dec 2015 – 3 Jan 2016"),
    ("w/c 7/3/16", "week of 7 March 2016", "w/c 7 Mar 2016"),
    ("March 2016", "March 2016", "Mar 2016"),
    ("about March 2016", "about March 2016", "c. Mar 2016"),
    ("May/June 2016", "May to June 2016", "May to Jun 2016"),
    ("Dec 2015 - Jan 2016", "December 2015 to January 2016", "Dec 2015 to Jan 2016"),
    ("early June 2016", "early June 2016", "early Jun 2016"),
    ("?early June 2016", "possibly early June 2016", "? early Jun 2016"),
    ("mid June 2016", "mid June 2016", "mid Jun 2016"),
    ("late February 2016", "late February 2016", "late Feb 2016"),
    ("1-10 June 2016", "between 1 and 10 June 2016", "1–10 Jun 2016"),
    ("early 2016", "early 2016", "early 2016"),
    ("late 2016", "late 2016", "late 2016"),
    ("spring term 2016", "early 2016", "early 2016"),
    ("summer term 2016", "about April to July 2016", "c. Apr to Jul 2016"),
    ("Spring 2016", "spring 2016", "spring 2016"),
    ("?Spring 2016", "possibly spring 2016", "? spring 2016"),
    ("winter 2015/16", "winter 2015/16", "winter 2015/16"),
    ("winter 2016", "winter 2016", "winter 2016"),
    ("Q2 2016", "quarter 2 of 2016", "quarter 2 of 2016"),
    ("2016", "2016", "2016"),
    ("2014-2016", "2014 to 2016", "2014 to 2016"),
    ("1990s", "1990s", "1990s"),
    ("before 3 May 2016", "before 3 May 2016", "before 3 May 2016"),
    ("before May 2016", "before May 2016", "before May 2016"),
    ("before 2016", "before 2016", "before 2016"),
    ("by 3 May 2016", "by 3 May 2016", "by 3 May 2016"),
    ("on or before 3 May 2016", "by 3 May 2016", "by 3 May 2016"),
    ("by May 2016", "by May 2016", "by May 2016"),
    ("until 3 May 2016", "until 3 May 2016", "until 3 May 2016"),
    ("after 3 March 2016", "after 3 March 2016", "after 3 Mar 2016"),
    ("since 3 March 2016", "from 3 March 2016", "from 3 Mar 2016"),
    ("March 2016 onwards", "from March 2016", "from Mar 2016"),
    ("3, 5 and 9 May 2016", "3, 5 and 9 May 2016", "3–9 May 2016"),
    ("3 May, 5 June 2016", "3 May and 5 June 2016", "3 May – 5 Jun 2016"),
    ("2014, 2016", "2014 and 2016", "1 Jan 2014 – 31 Dec 2016"),
    ("31/06/2016", "date not read: “31/06/2016”", "not read: “31/06/2016”"),
    ("N/K", "date not known", "not known"),
    ("", "no date", "no date"),
)


@pytest.mark.parametrize(("text", "in_full", "short"), SAID)
def test_says_a_date(text: str, in_full: str, short: str) -> None:
    when = read_when(text).when
    assert (when_in_words(when), when_short(when)) == (in_full, short)


def test_an_unread_date_is_quoted_on_one_line_and_not_at_length() -> None:
    said = when_in_words(read_when("no\nidea " + "at all " * 50).when)
    assert said.startswith("date not read: “no idea at all")
    assert said.endswith("…”")
    assert len(said) <= MAX_QUOTED_CHARS + len("date not read: “”")


@pytest.mark.parametrize(
    ("date_text", "time_text", "said"),
    [
        ("5/3/16", "2140hrs", "21:40"),
        ("5/3/16", "c. 21:40", "about 21:40"),
        ("5/3/16", "?21:40", "possibly 21:40"),
        ("5/3/16", "21:40-22:15", "21:40–22:15"),
        ("5/3/16", "21:40-21:40", "21:40"),
        ("5/3/16", "Evening", "evening (as written)"),
        ("5/3/16", "early hours", "early hours (as written)"),
        ("5/3/16 overnight", "", "overnight (as written)"),
        ("5/3/16 evening", "N/K", "time not given"),
        ("5/3/16", "", "time not given"),
        ("5/3/16", "when it rained", "time not given"),
    ],
)
def test_says_a_time(date_text: str, time_text: str, said: str) -> None:
    assert time_in_words(read_when(date_text, time_text).when) == said


def test_the_end_of_a_timed_stay_is_said() -> None:
    when = read_when("3/5/16", "22:00", context=DateContext(end_date_text="5/5/16", end_time_text="08:00")).when
    assert f"{when_in_words(when)}, {time_in_words(when)}" == "between 3 and 5 May 2016, 22:00–08:00"


def test_says_days_and_months() -> None:
    day = date(2016, 3, 5)
    assert (day_in_words(day), weekday_in_words(day), month_in_words(day)) == (
        "5 March 2016",
        "Saturday 5 March 2016",
        "March 2016",
    )


def test_a_date_without_edtf_is_said_from_its_bounds() -> None:
    by = EventDate("", "", None, None, date(2016, 5, 3), Precision.OPEN)
    since = EventDate("", "", None, date(2016, 5, 3), None, Precision.OPEN, start=time(9))
    span = EventDate("", "", None, date(2016, 5, 3), date(2016, 5, 4), Precision.RANGE)
    assert [when_in_words(when) for when in (by, since, span)] == [
        "by 3 May 2016",
        "from 3 May 2016",
        "between 3 and 4 May 2016",
    ]
