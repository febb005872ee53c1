"""The nineteen rules, for thirty start days around Christmas, Easter, leap days and one-off holidays.

Every day below was worked out over a printed calendar, not by the program: working days are counted with a finger,
skipping weekends and the holidays named beside each line.
"""

from __future__ import annotations

import tomllib
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.life.clock_rules import (
    ClockRule,
    Counted,
    Sense,
    Unit,
    count,
    explained,
    months_after,
    rules_in,
)
from scrdesk.domain.life.holiday_table import HolidayTable
from scrdesk.domain.working_days import bank_holidays
from scrdesk.resources import resource
from scrdesk.services.bank_holidays import holiday_table

with resource("templates", "clocks.toml").open("rb") as _file:
    EVENTS, RULES = rules_in(tomllib.load(_file))
BY_CODE = {rule.code: rule for rule in RULES}
TABLE = holiday_table({})

NINETEEN = tuple(f"S{n}" for n in range(1, 11)) + tuple(f"R{n}" for n in range(1, 10))
NO_DAY = {"S5", "S8", "S10", "R3", "R9"}
"""Where the sources give no number: promptly, before any decision, no limit, should notify, regular intervals."""
COLUMN = {
    "S1": 0, "S3": 0, "R1": 0, "R2": 0,  # 5 working days after
    "R4": 1,  # 15 working days after
    "S7": 2, "R7": 2,  # 7 working days before
    "R5": 3,  # 10 days after
    "S4": 4,  # 14 days after
    "S2": 5,  # 1 month after
    "S6": 6, "R6": 6,  # 6 months after
    "S9": 7, "R8": 7,  # 12 months after
}  # fmt: skip

# start: 5 working days, 15 working days, 7 working days before, 10 days, 14 days, 1 month, 6 months, 12 months
BY_HAND = {
    # Thursday before Good Friday 3 Apr; Easter Monday 6 Apr
    "2015-04-02": "2015-04-13 2015-04-27 2015-03-24 2015-04-12 2015-04-16 2015-05-02 2015-10-02 2016-04-02",
    # Wednesday; Fri 25 Dec, Mon 28 Dec (for Boxing Day), Fri 1 Jan
    "2015-12-23": "2016-01-04 2016-01-18 2015-12-14 2016-01-02 2016-01-06 2016-01-23 2016-06-23 2016-12-23",
    # Thursday, Christmas Eve
    "2015-12-24": "2016-01-05 2016-01-19 2015-12-15 2016-01-03 2016-01-07 2016-01-24 2016-06-24 2016-12-24",
    # Friday, Christmas Day: a start on a holiday is day 0 all the same
    "2015-12-25": "2016-01-05 2016-01-19 2015-12-16 2016-01-04 2016-01-08 2016-01-25 2016-06-25 2016-12-25",
    # Thursday, New Year's Eve; June has no 31st
    "2015-12-31": "2016-01-08 2016-01-22 2015-12-18 2016-01-10 2016-01-14 2016-01-31 2016-06-30 2016-12-31",
    # Monday, leap day; the next February has no 29th
    "2016-02-29": "2016-03-07 2016-03-21 2016-02-18 2016-03-10 2016-03-14 2016-03-29 2016-08-29 2017-02-28",
    # Thursday before Good Friday 25 Mar; Easter Monday 28 Mar
    "2016-03-24": "2016-04-04 2016-04-18 2016-03-15 2016-04-03 2016-04-07 2016-04-24 2016-09-24 2017-03-24",
    # Tuesday after Easter: counting back passes both
    "2016-03-29": "2016-04-05 2016-04-19 2016-03-16 2016-04-08 2016-04-12 2016-04-29 2016-09-29 2017-03-29",
    # Sunday; Mon 30 May
    "2016-05-22": "2016-05-27 2016-06-13 2016-05-12 2016-06-01 2016-06-05 2016-06-22 2016-11-22 2017-05-22",
    # Friday; Mon 26 and Tue 27 Dec, Mon 2 Jan
    "2016-12-23": "2017-01-04 2017-01-18 2016-12-14 2017-01-02 2017-01-06 2017-01-23 2017-06-23 2017-12-23",
    # Friday; Mon 2 Jan; counting back passes 27 and 26 Dec
    "2016-12-30": "2017-01-09 2017-01-23 2016-12-19 2017-01-09 2017-01-13 2017-01-30 2017-06-30 2017-12-30",
    # Thursday before Good Friday 14 Apr; Easter Monday 17 Apr, Mon 1 May
    "2017-04-13": "2017-04-24 2017-05-09 2017-04-04 2017-04-23 2017-04-27 2017-05-13 2017-10-13 2018-04-13",
    # Friday, first day of the national panel's successor; no holiday near
    "2018-06-29": "2018-07-06 2018-07-20 2018-06-20 2018-07-09 2018-07-13 2018-07-29 2018-12-29 2019-06-29",
    # Monday, Christmas Eve; Tue 25, Wed 26 Dec, Tue 1 Jan
    "2018-12-24": "2019-01-03 2019-01-17 2018-12-13 2019-01-03 2019-01-07 2019-01-24 2019-06-24 2019-12-24",
    # Wednesday; counting back passes 1 Jan, 26 and 25 Dec
    "2019-01-02": "2019-01-09 2019-01-23 2018-12-19 2019-01-12 2019-01-16 2019-02-02 2019-07-02 2020-01-02",
    # Thursday before Good Friday 19 Apr; Easter Monday 22 Apr, Mon 6 May
    "2019-04-18": "2019-04-29 2019-05-14 2019-04-09 2019-04-28 2019-05-02 2019-05-18 2019-10-18 2020-04-18",
    # Saturday, leap day
    "2020-02-29": "2020-03-06 2020-03-20 2020-02-20 2020-03-10 2020-03-14 2020-03-29 2020-08-29 2021-02-28",
    # Thursday; Mon 4 May 2020 was a working day, Fri 8 May was not
    "2020-04-30": "2020-05-07 2020-05-22 2020-04-21 2020-05-10 2020-05-14 2020-05-30 2020-10-30 2021-04-30",
    # Monday, a bank holiday; September has no 31st, nor has February
    "2020-08-31": "2020-09-07 2020-09-21 2020-08-20 2020-09-10 2020-09-14 2020-09-30 2021-02-28 2021-08-31",
    # Thursday; Fri 25, Mon 28 Dec, Fri 1 Jan
    "2020-12-24": "2021-01-05 2021-01-19 2020-12-15 2021-01-03 2021-01-07 2021-01-24 2021-06-24 2021-12-24",
    # Friday; Mon 27, Tue 28 Dec, Mon 3 Jan
    "2021-12-24": "2022-01-05 2022-01-19 2021-12-15 2022-01-03 2022-01-07 2022-01-24 2022-06-24 2022-12-24",
    # Tuesday; Thu 2 and Fri 3 June (jubilee); Mon 30 May 2022 was a working day
    "2022-05-31": "2022-06-09 2022-06-23 2022-05-20 2022-06-10 2022-06-14 2022-06-30 2022-11-30 2023-05-31",
    # Monday; counting back passes 3 and 2 June
    "2022-06-06": "2022-06-13 2022-06-27 2022-05-24 2022-06-16 2022-06-20 2022-07-06 2022-12-06 2023-06-06",
    # Monday; Mon 19 Sep (state funeral)
    "2022-09-12": "2022-09-20 2022-10-04 2022-09-01 2022-09-22 2022-09-26 2022-10-12 2023-03-12 2023-09-12",
    # Wednesday; counting back passes 19 Sep
    "2022-09-28": "2022-10-05 2022-10-19 2022-09-16 2022-10-08 2022-10-12 2022-10-28 2023-03-28 2023-09-28",
    # Friday; Mon 1 May and Mon 8 May (coronation)
    "2023-04-28": "2023-05-09 2023-05-23 2023-04-19 2023-05-08 2023-05-12 2023-05-28 2023-10-28 2024-04-28",
    # Friday before the coronation holiday; Mon 29 May; counting back passes 1 May
    "2023-05-05": "2023-05-15 2023-05-30 2023-04-25 2023-05-15 2023-05-19 2023-06-05 2023-11-05 2024-05-05",
    # Wednesday; counting back passes 8 May; Mon 29 May
    "2023-05-17": "2023-05-24 2023-06-08 2023-05-05 2023-05-27 2023-05-31 2023-06-17 2023-11-17 2024-05-17",
    # Wednesday; February has 29 days in 2024
    "2024-01-31": "2024-02-07 2024-02-21 2024-01-22 2024-02-10 2024-02-14 2024-02-29 2024-07-31 2025-01-31",
    # Thursday, leap day
    "2024-02-29": "2024-03-07 2024-03-21 2024-02-20 2024-03-10 2024-03-14 2024-03-29 2024-08-29 2025-02-28",
}


def test_there_are_thirty_days_and_nineteen_rules() -> None:
    assert len(BY_HAND) == 30
    assert len(NINETEEN) == 19
    assert set(NINETEEN) <= BY_CODE.keys()
    assert set(COLUMN) | NO_DAY == set(NINETEEN)


@pytest.mark.parametrize("start", BY_HAND)
def test_every_rule_gives_the_day_worked_out_by_hand(start: str) -> None:
    by_hand = [date.fromisoformat(each) for each in BY_HAND[start].split()]
    day = date.fromisoformat(start)
    found = {code: count(BY_CODE[code], day, TABLE).due for code in NINETEEN}
    assert found == {code: by_hand[COLUMN[code]] if code in COLUMN else None for code in NINETEEN}


def test_what_a_day_means_follows_the_source() -> None:
    senses = {code: BY_CODE[code].sense for code in NINETEEN}
    assert {code for code, sense in senses.items() if sense is Sense.NO_DAY} == NO_DAY
    assert {code for code, sense in senses.items() if sense is Sense.KEEP_UNTIL} == {"S9", "R8"}
    assert {code for code, sense in senses.items() if sense is Sense.EXPECTED} == {"R5"}
    unchecked = {code for code in NINETEEN if not BY_CODE[code].is_checked}
    assert unchecked == {"S3", "S7", "S8", "R6", "R7"}


def test_the_package_and_the_computed_holidays_agree_year_by_year() -> None:
    for year in range(1978, 2100):
        packaged = {day for day in TABLE.names if day.year == year and day.weekday() < 5}
        assert packaged == {day for day in bank_holidays(year) if day.weekday() < 5}, year


def test_the_counting_is_explained() -> None:
    start, rule = date(2015, 4, 2), BY_CODE["S1"]
    said = explained(rule, count(rule, start, TABLE), date(2015, 4, 9), TABLE)
    assert said == (
        "day 3 of 5 working days from Thu 2 Apr 2015, which is day 0; Fri 3 Apr is Good Friday, "
        "Mon 6 Apr is Easter Monday, not counted."
    )
    rule = BY_CODE["R7"]
    said = explained(rule, count(rule, date(2023, 5, 17), TABLE), date(2023, 5, 1), TABLE)
    assert said == (
        "7 working days before Wed 17 May 2023, that day not counted; Mon 8 May is Coronation of Charles III, "
        "not counted."
    )
    rule = BY_CODE["S6"]
    said = explained(rule, count(rule, date(2015, 8, 31), TABLE), date(2015, 9, 10), TABLE)
    assert said == (
        "day 10 of 182: 6 months from Mon 31 Aug 2015, which is day 0; the month has no such day, so its last day is "
        "taken."
    )
    said = explained(BY_CODE["S5"], count(BY_CODE["S5"], start, TABLE), start, TABLE)
    assert said == "promptly from Thu 2 Apr 2015: the source gives no number of days."


def test_a_deadline_after_the_last_announced_holiday_is_told() -> None:
    table = HolidayTable(TABLE.names, date(2027, 12, 31))
    rule = BY_CODE["S1"]
    within = count(rule, date(2027, 12, 20), table)
    assert within.due == date(2027, 12, 29)  # 21, 22, 23, 24, then 27 and 28 for Christmas and Boxing Day, 29
    assert not within.is_beyond_table
    beyond = count(rule, date(2027, 12, 29), table)
    assert beyond.is_beyond_table
    said = explained(rule, beyond, date(2027, 12, 29), table)
    assert said.endswith("bank holidays are announced to 31 December 2027 only, so this day may still change.")


def test_a_holiday_that_the_user_adds_is_passed_over() -> None:
    table = holiday_table({date(2015, 4, 8): "Office closed by order"})
    counted = count(BY_CODE["S1"], date(2015, 4, 2), table)
    assert counted.due == date(2015, 4, 14)
    assert (date(2015, 4, 8), "Office closed by order") in counted.holidays


@given(st.dates(date(1980, 1, 1), date(2090, 1, 1)), st.integers(1, 40))
def test_counting_forth_and_back_are_one_another_s_mirror(day: date, n_days: int) -> None:
    after = TABLE.working_days_after(day, n_days)
    assert TABLE.is_working_day(after)
    assert TABLE.n_working_days(day, after) == n_days
    back = TABLE.working_days_before(after + timedelta(days=1), n_days)
    assert day < back <= after


@given(st.dates(date(1980, 1, 1), date(2090, 1, 1)), st.integers(-30, 30))
def test_months_keep_the_day_number_or_take_the_last_day(day: date, n_months: int) -> None:
    found = months_after(day, n_months)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == n_months
    assert found.day == day.day or (found.day < day.day and (found + timedelta(days=1)).day == 1)


def test_a_rule_is_in_force_between_its_days() -> None:
    rule = BY_CODE["R4"]
    assert not rule.is_in_force(date(2018, 6, 28))
    assert rule.is_in_force(date(2018, 6, 29))
    assert not BY_CODE["S2"].is_in_force(date(2020, 9, 30))


def test_a_file_of_rules_with_a_fault_is_refused() -> None:
    event = {"code": "aware", "name": "Aware"}
    rule = {"code": "X", "start": "aware", "duty": "Do", "limit": "at once", "source": "here"}
    assert rules_in({"event": [event], "rule": [rule]})[1] == (
        ClockRule("X", "aware", 0, Unit.NONE, "Do", (), "at once", "here", Sense.NO_DAY),
    )
    with pytest.raises(ValueError, match="no event"):
        rules_in({"event": [event], "rule": [{**rule, "start": "never"}]})
    with pytest.raises(ValueError, match="twice"):
        rules_in({"event": [event], "rule": [rule, rule]})
    assert count(rules_in({"event": [event], "rule": [rule]})[1][0], date(2016, 1, 1), TABLE) == Counted(
        date(2016, 1, 1), None
    )
