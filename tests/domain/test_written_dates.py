"""Dates as agencies write them, read one by one: the examples, the row above, end columns, and the review's scope."""

from __future__ import annotations

import time as clock
from datetime import date, time

import pytest

from scrdesk.domain.date_reading.words import MAX_WRITTEN_CHARS
from scrdesk.domain.event_date import EventDate, Precision, Sureness
from scrdesk.domain.submission import ReadingScope, Severity
from scrdesk.domain.written_dates import DateContext, WhenReading, forget_readings, read_when
from tests.domain.edtf_judge import assert_agrees
from tests.domain.written_date_examples import EXAMPLES


def codes(reading: WhenReading) -> list[str]:
    return [issue.code for issue in reading.issues]


def days(when: EventDate) -> str:
    first = when.earliest.isoformat() if when.earliest else ""
    last = when.latest.isoformat() if when.latest else ""
    return first if first == last else f"{first}..{last}"


def below(text: str, **more: object) -> DateContext:
    """Return the context of a row below one with this date."""
    return DateContext(previous=read_when(text).when)


@pytest.mark.parametrize(("text", "edtf", "bounds", "found"), EXAMPLES, ids=[repr(row[0]) for row in EXAMPLES])
def test_reads_example(text: str, edtf: str | None, bounds: str, found: str) -> None:
    reading = read_when(text)
    assert (reading.when.edtf, days(reading.when), " ".join(codes(reading))) == (edtf, bounds, found)
    assert reading.when.date_text == text
    assert_agrees(reading.when)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("05.03/16 @ 2140hrs", time(21, 40), None),
        ("5 March 2016 at 9.30pm", time(21, 30), None),
        ("2016-03-05 21:40:00", time(21, 40), None),
        ("2016-03-05T00:00:00", None, None),
        ("05/03/2016 00:00", None, None),
        ("5/3/16 1430", time(14, 30), None),
        ("1400 5/3/16", time(14), None),
        ("5/3/16 14:30-15:15", time(14, 30), time(15, 15)),
        ("22/05/2016 22.15 - 23.00", time(22, 15), time(23)),
        ("5/3/16 22:00 - 6/3/16 06:00", time(22), time(6)),
        ("from 22:00 on 5/3/16 to 06:00 on 6/3/16", time(22), time(6)),
        ("22/01/2016 23:00:00", time(23), None),
        ("22/01/2016 00:30:00", time(0, 30), None),
        ("Sun 22/05/2016 between 2100 and 2200", time(21), time(22)),
        ("5 March 2016, 9am-10.30am", time(9), time(10, 30)),
        ("5/3/16 noon", time(12), None),
        ("42512.604166", time(14, 30), None),
        ("5 March 2016 evening", None, None),
    ],
)
def test_reads_a_time_in_the_date_cell(text: str, start: time | None, end: time | None) -> None:
    when = read_when(text).when
    assert (when.start, when.end) == (start, end)


def test_doubt_beside_a_time_in_the_date_cell_is_of_the_time() -> None:
    when = read_when("5/3/16 at about 9pm").when
    assert (when.sureness, when.time_sureness) == (Sureness.CERTAIN, Sureness.APPROXIMATE)


def test_the_time_cell_wins_over_a_time_in_the_date_cell_and_says_so() -> None:
    reading = read_when("5/3/16 14:30", "15:00")
    assert reading.when.start == time(15)
    assert codes(reading) == ["time-twice"]
    assert read_when("5/3/16 14:30", "14:30").issues == ()
    assert read_when("5/3/16 evening", "20:00").when.start == time(20)


def test_an_unreadable_time_cell_leaves_the_time_of_the_date_cell() -> None:
    reading = read_when("5/3/16 14:30", "when it rained")
    assert reading.when.start == time(14, 30)
    assert "time-unreadable" in codes(reading)


@pytest.mark.parametrize("text", ["ditto", '"', "as above", "same day", "″", "later that day", "do."])
def test_a_ditto_takes_the_date_above(text: str) -> None:
    reading = read_when(text, context=below("c. 5 March 2016"))
    assert reading.when.edtf == "2016-03-05~"
    assert reading.when.date_text == text
    assert codes(reading) == ["date-as-above"]


def test_a_blank_takes_the_date_above_but_asks_to_look() -> None:
    reading = read_when("  ", context=below("w/c 7/3/16"))
    assert days(reading.when) == "2016-03-07..2016-03-13"
    assert reading.when.precision is Precision.WEEK
    assert [issue.severity for issue in reading.issues] == [Severity.WARNING]


def test_a_ditto_of_an_open_date_is_open() -> None:
    assert read_when("ditto", context=below("before 3 May 2016")).when.edtf == "[..2016-05-02]"


def test_a_blank_below_nothing_is_an_error() -> None:
    assert codes(read_when("")) == ["date-missing"]
    assert codes(read_when("", context=below("N/K"))) == ["date-missing"]
    assert codes(read_when("ditto", context=below("N/K"))) == ["date-nothing-above"]


def test_the_next_day_is_counted_from_a_single_day_only() -> None:
    assert days(read_when("next day", context=below("31/12/2015")).when) == "2016-01-01"
    assert codes(read_when("next day", context=below("May 2016"))) == ["date-nothing-above"]


def test_a_time_ditto_takes_the_time_above() -> None:
    above = read_when("5/3/16", "c. 14:30-15:00").when
    when = read_when("5/3/16", "ditto", context=DateContext(previous=above)).when
    assert (when.start, when.end, when.time_sureness) == (time(14, 30), time(15), Sureness.APPROXIMATE)
    assert read_when("5/3/16", "ditto").when.start is None


@pytest.mark.parametrize(
    ("text", "above", "meant"),
    [
        ("5 March", "1 March 2016", "2016-03-05"),
        ("3 January", "20 December 2015", "2016-01-03"),
        ("2 March", "5 March 2015", "2015-03-02"),
        ("3/5", "1/5/14", "2014-05-03"),
        ("early June", "May 2016", "2016-06-01..2016-06-10"),
        ("Christmas", "1 December 2015", "2015-12-20..2015-12-31"),
        ("28 Dec - 3 Jan", "20 December 2015", "2015-12-28..2016-01-03"),
    ],
)
def test_a_missing_year_comes_from_the_row_above(text: str, above: str, meant: str) -> None:
    reading = read_when(text, context=below(above))
    assert days(reading.when) == meant
    assert "year-assumed" in codes(reading)
    assert_agrees(reading.when)


def test_a_missing_year_comes_from_the_heading_first_and_from_the_period_last() -> None:
    headed = DateContext(previous=read_when("1/3/2014").when, default_year=2016)
    assert days(read_when("5 March", context=headed).when) == "2016-03-05"
    period = ReadingScope(period_start=date(2015, 6, 1), period_end=date(2016, 5, 31))
    assert days(read_when("5 March", context=DateContext(scope=period)).when) == "2016-03-05"
    long_period = ReadingScope(period_start=date(2014, 1, 1), period_end=date(2016, 12, 31))
    assert codes(read_when("5 March", context=DateContext(scope=long_period))) == ["date-year-missing"]


def test_an_impossible_day_without_year_is_not_given_one() -> None:
    reading = read_when("31 June", context=below("1/6/2016"))
    assert reading.when.earliest is None
    assert codes(reading) == ["date-invalid"]


def test_an_end_column_makes_a_range() -> None:
    reading = read_when("3/5/16", "22:00", context=DateContext(end_date_text="5/5/16", end_time_text="08:00"))
    assert reading.when.edtf == "2016-05-03/2016-05-05"
    assert (reading.when.start, reading.when.end) == (time(22), time(8))
    assert reading.issues == ()


def test_an_end_on_the_same_day_leaves_a_day() -> None:
    when = read_when("3/5/16", context=DateContext(end_date_text="3 May 2016 at 15:00")).when
    assert (when.edtf, when.precision, when.end) == ("2016-05-03", Precision.DAY, time(15))


@pytest.mark.parametrize("end", ["", "  ", "N/K", "-"])
def test_an_empty_end_is_no_end(end: str) -> None:
    reading = read_when("3/5/16", context=DateContext(end_date_text=end))
    assert (days(reading.when), codes(reading)) == ("2016-05-03", [])


def test_an_end_before_the_start_is_told_and_left_out() -> None:
    reading = read_when("5/5/16", context=DateContext(end_date_text="3/5/16"))
    assert (days(reading.when), codes(reading)) == ("2016-05-05", ["date-end-before-start"])


def test_an_end_without_year_takes_the_year_of_the_start() -> None:
    assert days(read_when("3/5/16", context=DateContext(end_date_text="5 May")).when) == "2016-05-03..2016-05-05"


def test_an_unreadable_or_open_end_leaves_the_start() -> None:
    unreadable = read_when("3/5/16", context=DateContext(end_date_text="31/06/2016"))
    assert (days(unreadable.when), codes(unreadable)) == ("2016-05-03", ["date-invalid"])
    assert days(read_when("3/5/16", context=DateContext(end_date_text="after 5/5/16")).when) == "2016-05-03"
    assert read_when("never", context=DateContext(end_date_text="5/5/16")).when.earliest is None


@pytest.mark.parametrize("end", ["ongoing", "On-going", "to date", "present", "current."])
def test_an_end_that_had_not_come_leaves_the_date_open(end: str) -> None:
    reading = read_when("3/5/16", context=DateContext(end_date_text=end))
    assert (days(reading.when), reading.when.edtf) == ("2016-05-03..", "2016-05-03/..")
    assert not reading.issues


def test_an_end_time_before_the_start_on_one_day_is_told() -> None:
    assert codes(read_when("5/5/16", "22:00-06:00")) == ["time-over-midnight"]


SCOPE = ReadingScope(
    period_start=date(2015, 1, 1), period_end=date(2016, 6, 30), births=(date(2013, 4, 2),), received=date(2016, 9, 1)
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("5/3/16", []),
        ("December 2014 - January 2015", []),
        ("31/12/14", ["date-outside-period"]),
        ("1/7/16", ["date-outside-period"]),
        ("before 1/1/15", ["date-outside-period"]),
        ("1/4/13", ["date-before-birth", "date-outside-period"]),
        ("2/4/13", ["date-outside-period"]),
        ("2/9/16", ["date-after-receipt", "date-outside-period"]),
        ("since 2014", []),
        ("N/K", ["date-not-known"]),
    ],
)
def test_the_scope_tells_what_cannot_be(text: str, found: list[str]) -> None:
    reading = read_when(text, context=DateContext(scope=SCOPE))
    assert codes(reading) == found


@pytest.mark.parametrize(("two_digits", "year"), [("16", 2016), ("17", 2017), ("18", 1918), ("99", 1999), ("00", 2000)])
def test_two_digit_years_are_not_later_than_the_year_after_receipt(two_digits: str, year: int) -> None:
    reading = read_when(f"5/3/{two_digits}", context=DateContext(scope=ReadingScope(received=date(2016, 9, 1))))
    assert reading.when.earliest == date(year, 3, 5)
    assert ("date-two-digit-year" in codes(reading)) == (year < 2000)


def test_an_impossible_day_says_how_many_there_are() -> None:
    assert "June has 30 days" in read_when("31/06/2016").issues[0].message
    assert "February 2015 has 28 days" in read_when("29/02/2015").issues[0].message


def test_a_wrong_weekday_says_which_it_was() -> None:
    reading = read_when("Mon 22/5/16")
    assert days(reading.when) == "2016-05-22"
    assert "22 May 2016 was a Sunday, not a Monday" in reading.issues[0].message


def test_weekdays_of_a_list_are_checked_one_by_one() -> None:
    assert "weekday-wrong" not in codes(read_when("Sat 5 / Sun 6 March 2016"))
    assert "weekday-wrong" in codes(read_when("Sat 5 / Mon 6 March 2016"))


@pytest.mark.parametrize("day", ["6", "7", "8", "9", "10", "11", "12"])
def test_the_week_of_a_day_is_monday_to_sunday(day: str) -> None:
    assert days(read_when(f"week of {day} June 2016").when) == "2016-06-06..2016-06-12"


@pytest.mark.parametrize(
    "text",
    [
        "1/" * 50_000,
        "?" * 100_000,
        " " * 100_000,
        "5 May 2016, " * 8_400,
        "from " * 20_000,
        "10:30-" * 16_000,
        "x" * 100_000,
        "w/c " * 240,
        "1 2 " * 240,
        "\ufdfa" * 900,
        "\x01 1\x01" * 200,
        "5/" * 59 + "5",
        "early " * 160,
        "10:30-" * 160,
        "a." * 500,
    ],
    ids=lambda text: repr(text[:8]),
)
def test_long_and_hostile_cells_are_done_with_at_once(text: str) -> None:
    began = clock.process_time()
    read_when(text, text, context=DateContext(end_date_text=text, end_time_text=text))
    assert clock.process_time() - began < 2.0  # some 0.2 s at worst on a slow core


def test_a_long_text_is_not_searched_for_a_date() -> None:
    reading = read_when("5 May 2016 " + "and then " * 200)
    assert codes(reading) == ["date-too-long"]
    in_bounds = ("5/3/16, " * 40)[:MAX_WRITTEN_CHARS]
    assert days(read_when(in_bounds).when) == "2016-03-05"


def test_a_sentence_that_names_a_month_is_no_date() -> None:
    text = "She may have said that in march they all went out to the shops with him and her"
    assert codes(read_when(text)) == ["date-unreadable"]


def test_readings_can_be_forgotten() -> None:
    before = read_when("5 March 2016")
    forget_readings()
    assert read_when("5 March 2016") == before
