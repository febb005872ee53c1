"""How a review stands: late, due, silent."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.review import RequestStatus
from scrdesk.domain.standing import due_tone, longest_silence, request_status, standing_in_words

TODAY = date(2016, 9, 1)


@pytest.mark.parametrize(
    ("days", "tone", "status"),
    [
        (-1, "bad", RequestStatus.LATE),
        (0, "warn", RequestStatus.REQUESTED),
        (5, "warn", RequestStatus.REQUESTED),
        (6, "quiet", RequestStatus.REQUESTED),
    ],
)
def test_tone_of_a_due_day(days: int, tone: str, status: RequestStatus) -> None:
    due = TODAY + timedelta(days=days)
    assert due_tone(due, TODAY) == tone
    assert request_status(due, TODAY, is_accepted=False) is status
    assert request_status(due, TODAY, is_accepted=True) is RequestStatus.ACCEPTED
    assert request_status(None, TODAY, is_accepted=False) is RequestStatus.REQUESTED


@pytest.mark.parametrize(
    ("version", "due", "was_asked", "told"),
    [
        (2, date(2016, 1, 1), True, ("accepted v2", "good")),
        (None, None, False, ("not asked", "quiet")),
        (None, None, True, ("requested", "info")),
        (None, date(2016, 8, 31), True, ("1 day late", "bad")),
        (None, date(2016, 8, 27), True, ("5 days late", "bad")),
        (None, date(2016, 9, 3), True, ("due 3 September 2016", "warn")),
        (None, date(2016, 10, 3), True, ("due 3 October 2016", "info")),
    ],
)
def test_a_standing_in_words(version: int | None, due: date | None, was_asked: bool, told: tuple[str, str]) -> None:
    assert standing_in_words(version, due, TODAY, was_asked=was_asked) == told


START = date(2015, 1, 1)
days = st.integers(0, 60).map(lambda n: START + timedelta(days=n))
spans = st.lists(st.tuples(st.none() | days, st.none() | st.integers(0, 40)).map(lambda s: _span(*s)), max_size=8)


def _span(first: date | None, length: int | None) -> tuple[date | None, date | None]:
    return first, None if first is None or length is None else first + timedelta(days=length)


@given(spans=spans, start=st.none() | days, end=st.none() | days)
def test_the_longest_silence_is_that_of_a_calendar_crossed_off(
    spans: list[tuple[date | None, date | None]], start: date | None, end: date | None
) -> None:
    told = [
        (first, last)
        for first, last in spans
        if first is not None
        and last is not None
        and (last - first).days <= 31
        and (start is None or last >= start)
        and (end is None or first <= end)
    ]
    found = longest_silence(spans, start, end)
    if not told:
        assert found is None
        return
    begin = start or min(first for first, _ in told)
    finish = end or max(last for _, last in told)
    best: tuple[int, date, date] | None = None
    run: list[date] = []
    for n in range((finish - begin).days + 2):
        day = begin + timedelta(days=n)
        if day <= finish and not any(first <= day <= last for first, last in told):
            run.append(day)
            continue
        if run and (best is None or len(run) > best[0]):
            best = (len(run), run[0], run[-1])
        run = []
    assert found == best


def test_the_last_day_there_is() -> None:
    assert longest_silence([(date.max, date.max)], None, date.max) is None
