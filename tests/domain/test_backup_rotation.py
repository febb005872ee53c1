"""Backups thin out with age, but never to nothing."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.backup_rotation import ALWAYS_KEPT, DAYS_KEPT, EVERY, is_due, kept

NOW = datetime(2016, 10, 17, 15, 40)
MOMENTS = st.sets(st.datetimes(datetime(2016, 8, 1), datetime(2016, 10, 19)), max_size=80)
NOWS = st.datetimes(datetime(2016, 9, 25), datetime(2016, 10, 18))


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2016-{text}")


def test_the_last_of_each_hour_of_today_and_of_each_day_before_stays() -> None:
    made = [at("10-17 15:30"), at("10-17 15:10"), at("10-17 14:05"), at("10-17 14:01"), at("10-17 09:00")]
    made += [at("10-16 17:00"), at("10-16 12:00"), at("10-15 08:00"), at("09-17 12:00"), at("09-16 12:00")]
    gone = {at("10-17 15:10"), at("10-17 14:01"), at("10-16 12:00"), at("09-16 12:00")}
    # The first of those to go is one of the three newest, which always stay.
    assert set(made) - kept(made, NOW) == gone - {at("10-17 15:10")}


def test_after_a_long_closure_the_newest_stay() -> None:
    made = [datetime(2015, 6, day) for day in range(1, 20)]
    assert kept(made, NOW) == {datetime(2015, 6, 17), datetime(2015, 6, 18), datetime(2015, 6, 19)}


def test_nothing_to_keep() -> None:
    assert kept([], NOW) == frozenset()


@given(MOMENTS, NOWS)
def test_what_stays_is_bounded_and_holds_the_newest(made: set[datetime], now: datetime) -> None:
    staying = kept(made, now)
    past = sorted(each for each in made if each <= now)
    assert staying <= made
    assert set(past[-ALWAYS_KEPT:]) <= staying
    assert {each for each in made if each > now} <= staying
    assert len([each for each in staying if each <= now]) <= 24 + DAYS_KEPT + ALWAYS_KEPT


@given(MOMENTS, NOWS)
def test_every_day_of_the_month_and_hour_of_today_that_had_one_still_has_its_last(
    made: set[datetime], now: datetime
) -> None:
    staying = kept(made, now)
    for each in (each for each in made if each <= now):
        age = (now.date() - each.date()).days
        if age < DAYS_KEPT:
            of_day = [other for other in made if other.date() == each.date() and other <= now]
            assert max(of_day) in staying
        if age == 0:
            assert max(other for other in made if other <= now and other.date() == each.date()
                       and other.hour == each.hour) in staying  # fmt: skip


@given(MOMENTS, NOWS, st.timedeltas(timedelta(0), timedelta(days=40)))
def test_thinning_twice_is_thinning_once(made: set[datetime], now: datetime, later: timedelta) -> None:
    """However often it runs in between, what stays in the end is the same: no day loses its only backup on the way."""
    made = {each for each in made if each <= now}
    once = kept(made, now)
    assert kept(once, now) == once
    assert kept(once, now + later) == kept(made, now + later)


@given(MOMENTS, NOWS)
def test_one_is_due_an_hour_after_the_last(made: set[datetime], now: datetime) -> None:
    earlier = [each for each in made if each <= now]
    assert is_due(made, now) == (not [each for each in earlier if now - each < EVERY])
