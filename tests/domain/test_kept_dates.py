"""Written dates and times, each with all that is said of it: days, EDTF, sureness, findings with their words."""

from __future__ import annotations

from datetime import date

import pytest

from scrdesk.domain.submission import ReadingScope
from scrdesk.domain.written_dates import DateContext, read_when
from scrdesk.domain.written_times import read_time
from tests.domain.kept_answers import check_kept, short
from tests.domain.test_written_times import EXAMPLES as TIMES
from tests.domain.written_date_examples import EXAMPLES

MORE = (
    "1st-3rd May 2016", "1/5/16-3/5/16", "30 April - 2 May 2016", "Dec 2015 - Jan 2016", "2014-2016", "2014/15", "2014-15",
    "from 3/5/16 to 9/5/16", "between 3 and 9 May 2016", "3, 5 and 9 May 2016", "3/5/16 & 9/5/16", "5 or 6 May 2016",
    "w/c 7/3/16", "week ending 13 March 2016", "w/e 13/3/16", "week of 7 March 2016", "2016-W10", "first week of May 2016",
    "second half of 2015", "early May 2016", "mid 2015", "late 1999", "end of May 2016", "beginning of 2016", "mid-May 2016",
    "Q1 2016", "1st quarter 2016", "summer 2015", "autumn term 2015", "spring half term 2016", "Easter 2016", "Whitsun 2016",
    "Christmas 2015", "New Year 2016", "Christmas Eve 2015", "Boxing Day 2015", "Bank holiday May 2016", "winter 2015-16",
    "before May 2016", "after 3/5/16", "since 2014", "until May 2016", "by end of 2015", "not before 3 May 2016",
    "on or before 3/5/16", "prior to 2016", "c. 2015", "circa May 2016", "approx 3/5/16", "about 2010", "?2015", "2015?",
    "possibly May 2016", "approximately early 2015", "2010s", "1990s", "199?", "in her teens", "N/K", "unknown", "not recorded",
    "n/a", "tbc", "-", "ditto", '"', "as above", "same day", "next day", "following day", "29/2/2015", "31/4/16", "0/5/16",
    "13/13/2016", "5/13/2016", "32/1/16", "1/1/1", "3/5/116", "03052016", "20160503", "030516", "3516", "42493", "42493.5",
    "May", "3 May", "3/5", "Tuesday", "Tues 3 May 2016", "Monday 3 May 2016", "Fri-Sun 6-8 May 2016", "3 May 2016 2pm",
    "3 May 2016 at 14.30", "3/5/16 1430hrs", "3/5/16 14:30-15:00", "3/5/16 evening", "night of 3/4 May 2016",
    "morning of 3 May 2016", "3/5/16 am", "3-May-16", "3.5.2016", "3 5 2016", "May 3rd, 2016", "May 2016 (late)",
    "3rd of May in the year 2016", "3 Mai 2016", "3 Chwefror 2015", "O3/O5/2O16", "l3/5/16", "3/5/2016; 9/5/2016",
    "3 May 2016 onwards", "ongoing", "3/5/16 to date", "2016-05", "2016-05-03/2016-05-09", "2016-05-03T10:30", "2016/5/3",
    "May/June 2016", "May to July 2015", "May-16", "16-May", "16 May", "Jun 31 2016", "sept 2015", "Sep. 9 2015",
    "3 May 2046", "3/5/46", "3/5/39", "3/5/40", "3 May 1820", "x", "3rd 2016", "3 2016", "12 2016", "3rd/2016", "14/2016", "2016 May", "2016 spring",
    "5 March 1000", "1/1/1000", "1/1/0100", "1/1/999", "1/1/2101", "June 6-10, 2016", "2015/16", "2015-16", "2015/2016", "2015/03",
    "2015-13", "2015.3", "2015, 3", "12/15", "13/15", "9.30", "5/03", "31/02", "no 12 05/03/2016", "no 12 March 2016", "45123", "123", "930",
    "3 May 2016 or 2015", "about the 3rd or 4th of May 2016",
)  # fmt: skip
SCOPES = {
    "bare": DateContext(),
    "below 31 December 2015": DateContext(previous=read_when("31/12/2015").when),
    "below a month": DateContext(previous=read_when("c. May 2016", "14:30").when, default_year=2014),
    "of a review": DateContext(
        scope=ReadingScope(date(2014, 6, 1), date(2016, 5, 31), (date(2012, 1, 9), date(2015, 2, 1)), date(2016, 9, 1))
    ),
    "below an open end": DateContext(previous=read_when("since May 2015").when),
    "below an open beginning": DateContext(previous=read_when("before 3/5/2015").when),
    "with an end": DateContext(end_date_text="9/6/2016", end_time_text="15:00"),
    "still going on": DateContext(end_date_text="ongoing"),
}


@pytest.mark.parametrize("name", SCOPES)
def test_each_written_date_is_read_as_it_was(name: str) -> None:
    texts = [*(text for text, *_ in EXAMPLES), *MORE] if name == "bare" else MORE
    lines = []
    for text in texts:
        reading = read_when(text, context=SCOPES[name])
        lines.append(f"{text!r}: {short(reading.when)} {short(reading.issues)}")
    check_kept(f"dates/{name.replace(' ', '-')}", lines)


def test_each_written_time_is_read_as_it_was() -> None:
    more = ("", "14:30-15:00", "2-3pm", "2pm to 3.30", "from 9", "until 5pm", "after 9am", "between 9 and 10am", "0.604166",
            "1.5", "quarter past 2", "half past two", "half two", "ten to three pm", "twenty past 9 am", "9 o'clock",
            "early hours", "a.m.", "PM", "evening", "25:00", "24:00", "10:75", "2400", "0000", "9ish", "c. 9.15", "?9pm",
            "14:30 / 15:00", "14:30 and 15:00", "9 till 5", "9am-5", "11-1pm", "all day", "N/K", "as above", "x")  # fmt: skip
    lines = [f"{text!r}: {short(read_time(text))}" for text in (*(each[0] for each in TIMES), *more)]
    lines += [f"{first!r} {last!r}: {short(read_time(first, last))}"
              for first in ("9", "14:30", "", "9pm", "noon") for last in ("10", "14:00", "2am", "", "x")]  # fmt: skip
    lines += [f"{day!r} {at!r}: {short(read_when(day, at))}" for day in ("3/5/16", "3/5/16 14:30", "3/5/16 evening", "May 2016")
              for at in ("20:00", "8", "15:00-16:00", "when it rained", "0:00", "2pm", "morning")]  # fmt: skip
    ranges = [
        (one, other)
        for one in ("c. 9", "9.30", "pm", "14:00", "?", "9-10")
        for other in ("c. 10", "11:30 approx", "12-1pm", "evening", "?")
    ]
    lines += [f"{one!r} {other!r}: {short(read_time(one, other))}" for one, other in ranges]
    check_kept("dates/times", lines)
