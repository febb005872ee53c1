"""Bank holidays of England and Wales against the published lists, and counting from both sides."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.working_days import bank_holidays, is_working_day, working_days_after, working_days_before

DAYS = st.dates(date(1980, 1, 1), date(2060, 1, 1))


def test_published_lists() -> None:
    assert bank_holidays(2016) == {
        date(2016, 1, 1), date(2016, 3, 25), date(2016, 3, 28), date(2016, 5, 2), date(2016, 5, 30), date(2016, 8, 29),
        date(2016, 12, 26), date(2016, 12, 27),
    }  # fmt: skip
    assert bank_holidays(2022) == {
        date(2022, 1, 3), date(2022, 4, 15), date(2022, 4, 18), date(2022, 5, 2), date(2022, 6, 2), date(2022, 6, 3),
        date(2022, 8, 29), date(2022, 9, 19), date(2022, 12, 26), date(2022, 12, 27),
    }  # fmt: skip
    assert date(2020, 5, 8) in bank_holidays(2020)
    assert date(2020, 5, 4) not in bank_holidays(2020)
    assert {date(2021, 12, 27), date(2021, 12, 28)} <= bank_holidays(2021)
    assert {date(2020, 12, 25), date(2020, 12, 28)} <= bank_holidays(2020)


def test_over_easter() -> None:
    thursday = date(2016, 3, 24)
    assert working_days_after(thursday, 3) == date(2016, 3, 31)
    assert working_days_before(date(2016, 3, 31), 3) == thursday


@given(DAYS, st.integers(1, 15))
def test_there_and_back(day: date, n_days: int) -> None:
    after = working_days_after(day, n_days)
    assert is_working_day(after)
    assert (
        sum(is_working_day(date.fromordinal(each)) for each in range(day.toordinal() + 1, after.toordinal() + 1))
        == n_days
    )
    if is_working_day(day):
        assert working_days_before(after, n_days) == day
