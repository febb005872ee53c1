"""The order of the combined chronology, in memory and as columns."""

from __future__ import annotations

import random
import sqlite3
from datetime import date, time

from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.ordering import ORDER_COLUMN_NAMES, order_columns, order_key
from scrdesk.domain.written_dates import read_when


def test_a_day_runs_from_the_exact_to_the_vague() -> None:
    in_order = [
        ("before 1 June 2016", ""),
        ("1/6/2016", "00:00"),
        ("1/6/2016", "09:15"),
        ("1/6/2016 - 4/6/2016", "11:00"),
        ("1/6/2016", "14:30"),
        ("1/6/2016", ""),
        ("1-3 June 2016", ""),
        ("early June 2016", ""),
        ("June 2016", ""),
        ("summer 2016", ""),
        ("since 1 June 2016", ""),
        ("by 1 June 2016", ""),
        ("2/6/2016", "08:00"),
        ("31/06/2016", ""),
    ]
    given_out = list(enumerate(in_order))
    random.Random(7).shuffle(given_out)
    ordered = sorted(given_out, key=lambda row: order_key(read_when(*row[1]).when, f"POL-{row[0]:04d}"))
    assert [row[1] for row in ordered] == in_order


def test_doubt_does_not_move_an_entry() -> None:
    assert order_columns(read_when("c. 5/3/16").when) == order_columns(read_when("5/3/16").when)


def test_a_time_of_a_month_is_no_clock_time_of_its_first_day() -> None:
    assert order_columns(read_when("June 2016", "09:00").when) > order_columns(read_when("1/6/2016").when)


def test_ties_go_by_agency_then_file_then_reference() -> None:
    when = read_when("5/3/16").when
    rows = [("GP-0002", 1), ("GP-0001", 2), ("POL-0009", 3), ("POL-10000", 3), ("X", 0)]
    backwards = [rows[index] for index in range(4, -1, -1)]
    assert sorted(backwards, key=lambda row: order_key(when, *row)) == [rows[4], *rows[:4]]


@st.composite
def event_dates(draw: st.DrawFn) -> EventDate:
    few_days = st.dates(date(2016, 5, 30), date(2016, 6, 3))
    first, last = draw(st.none() | few_days), draw(st.none() | few_days)
    if first is not None and last is not None and last < first:
        first, last = last, first
    start = draw(st.none() | st.times(time(9), time(9, 3)).map(lambda clock: clock.replace(microsecond=0)))
    return EventDate("", "", None, first, last, draw(st.sampled_from(Precision)), start=start)


REFERENCES = st.builds("{}-{:04d}".format, st.sampled_from(["GP", "POL"]), st.integers(1, 12_000))


@given(st.lists(st.tuples(event_dates(), REFERENCES), max_size=12, unique_by=lambda row: row[1]))
@settings(max_examples=100)
def test_sql_orders_by_the_columns_as_the_key_does(rows: list[tuple[EventDate, str]]) -> None:
    connection = sqlite3.connect(":memory:")
    columns = ", ".join(f"{name} INTEGER" for name in ORDER_COLUMN_NAMES)
    connection.execute(f"CREATE TABLE entry ({columns}, code TEXT, number INTEGER, reference TEXT)")
    for when, reference in rows:
        code, number = reference.split("-")
        values = (*order_columns(when), code, int(number), reference)
        connection.execute(f"INSERT INTO entry VALUES ({', '.join('?' * len(values))})", values)
    by_sql = connection.execute(
        f"SELECT reference FROM entry ORDER BY {', '.join(ORDER_COLUMN_NAMES)}, code, number, reference"
    ).fetchall()
    connection.close()
    by_key = sorted(rows, key=lambda row: order_key(row[0], row[1]))
    assert [reference for (reference,) in by_sql] == [reference for _, reference in by_key]


@given(event_dates(), event_dates(), REFERENCES, REFERENCES)
@settings(max_examples=100)
def test_no_two_entries_have_the_same_place(one: EventDate, other: EventDate, first: str, second: str) -> None:
    if first != second:
        assert order_key(one, first) != order_key(other, second)
    if one.earliest and other.earliest and one.earliest < other.earliest:
        assert order_key(one, first) < order_key(other, second)
    if not one.is_read and other.is_read:
        assert order_key(one, first) > order_key(other, second)
