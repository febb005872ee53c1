"""Which days of a timetable a decision sets, moves and takes out; what a person entered stays."""

from datetime import date

import pytest

from scrdesk.domain.life.decisions import days_of_decision
from scrdesk.domain.life.records import DecisionForm, StartDay

FIRST = DecisionForm(1, "no review", date(2016, 8, 26), "Chair")
SET = tuple(
    StartDay(each, date(2016, 8, 26), "from the decision form, version 1") for each in ("decided", "decided-not")
)
LATER = date(2016, 9, 12)
MOVED = StartDay("decided", LATER, "from the decision form, version 2")


def test_the_first_decision_sets_days_where_none_was_entered() -> None:
    assert days_of_decision(FIRST, (), (), ("S3", "S4")) == ((None, SET[0]), (None, SET[1]))
    assert days_of_decision(FIRST, (), (), ("S4",)) == ((None, SET[1]),)
    entered = StartDay("decided", date(2016, 8, 24))
    assert days_of_decision(FIRST, (), (entered,), ("S3",)) == ((None, SET[1]),)


@pytest.mark.parametrize(
    ("outcome", "day", "changes"),
    [
        ("carry out a review", LATER, ((SET[0], MOVED), (SET[1], None))),
        ("carry out a review", date(2016, 8, 26), ((SET[1], None),)),
        ("more information is needed", None, ((SET[0], None), (SET[1], None))),
        ("carry out a review", None, ((SET[0], None), (SET[1], None))),
    ],
)
def test_a_later_one_moves_or_takes_out_what_the_earlier_set(outcome: str, day: date | None, changes: object) -> None:
    assert days_of_decision(DecisionForm(2, outcome, day, "Chair"), (FIRST,), SET, ("S3", "S4")) == changes


@pytest.mark.parametrize(
    "own",
    [
        StartDay("decided", date(2016, 8, 25), SET[0].note),  # the day was put right by hand
        StartDay("decided", date(2016, 8, 26), "Minute 4"),
        StartDay("decided", date(2016, 8, 26), "from the decision form, version 7"),
    ],
)
def test_what_a_person_entered_stays(own: StartDay) -> None:
    assert days_of_decision(DecisionForm(2, "carry out a review", LATER, "Chair"), (FIRST,), (own,), ("S3",)) == ()
