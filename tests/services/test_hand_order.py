"""Order within a day by hand: who and why, never across days or against stated times, kept through corrected files."""

from datetime import date, time

import pytest

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.hand_order import NewMove
from scrdesk.errors import NotFound, Refused
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import entries, shown_entries
from scrdesk.services.hand_order import OrderEdit, apply_order, can_step, moves_of, step_edit, who_moved_last
from tests.store.sample import file_of, new_review, new_workspace, on, row

DAY = date(2016, 3, 5)
WEEK = EventDate("w/c 5/3/16", "", None, DAY, date(2016, 3, 11), Precision.WEEK)


def rows(*more):
    return [
        row(1, on(DAY, time(9, 0)), "Timed nine."),
        row(2, on(DAY, time(21, 40)), "Timed late."),
        row(3, on(DAY), "Untimed first."),
        row(4, on(DAY), "Untimed second."),
        row(5, WEEK, "Some time that week."),
        row(6, on(date(2016, 3, 6), time(8, 0)), "Next day."),
        row(7, on(None), "No day."),
        *more,
    ]


@pytest.fixture
def desk(tmp_path):
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    accept_submission(workspace, review.id, "POL", file_of(rows()), received=date(2016, 8, 1))
    yield workspace, review.id
    workspace.close()


def order(desk):
    return [entry.reference[-1] for entry in entries(*desk, ChronologyFilter())]


def by_number(desk, number):
    return next(e.id for e in entries(*desk, ChronologyFilter()) if e.reference.endswith(f"{number:04d}"))


def step(desk, number, way, why="The log says so."):
    return apply_order(desk[0], step_edit(desk[0], by_number(desk, number), way, "A Secretary", why))


def test_an_untimed_entry_goes_where_a_person_knows_it_belongs(desk):
    assert order(desk) == list("1234567")
    inverse = step(desk, 3, -1)
    assert order(desk) == list("1324567")
    move = moves_of(desk[0], by_number(desk, 3))[-1]
    assert (move.details.who, move.details.why) == ("A Secretary", "The log says so.")
    assert who_moved_last(desk[0]) == "A Secretary"
    again = apply_order(desk[0], inverse)
    assert order(desk) == list("1234567")
    apply_order(desk[0], again)
    assert order(desk) == list("1324567")
    with desk[0].read() as uow:
        assert [line.action for line in uow.trail.all()][-3:] == [
            "entry placed by hand",
            "entry placed back",
            "entry placed by hand",
        ]
    assert shown_entries(*desk, ChronologyFilter(only_hand_placed=True)).ids == (by_number(desk, 3),)


def test_positions_stay_whole_numbers_from_one(desk):
    step(desk, 4, -1)
    step(desk, 5, -1)
    assert [e.position for e in entries(*desk, ChronologyFilter())] == list(range(1, 8))


def test_stated_times_are_never_turned_round(desk):
    with pytest.raises(Refused, match="times say the opposite"):
        step(desk, 2, -1)
    assert can_step(desk[0], by_number(desk, 2), -1) == (
        False,
        "Both entries state their time, and the times say the opposite.",
    )
    assert can_step(desk[0], by_number(desk, 3), -1) == (True, "")


def test_an_entry_never_leaves_its_day(desk):
    for number, way in ((1, -1), (5, 1), (6, -1), (6, 1)):
        with pytest.raises(Refused, match="never leaves its day"):
            step(desk, number, way)
    with pytest.raises(Refused, match="no readable day"):
        step(desk, 7, -1)
    with pytest.raises(Refused, match="one day"):
        apply_order(desk[0], OrderEdit(NewMove(by_number(desk, 3), by_number(desk, 6), "A", "B")))
    assert order(desk) == list("1234567")


def test_who_and_why_are_asked_for(desk):
    with pytest.raises(Refused, match="who places"):
        step(desk, 3, -1, why=" ")


def test_the_place_by_hand_survives_a_corrected_file(desk):
    step(desk, 4, -1)
    step(desk, 4, -1)
    assert order(desk) == list("1423567")
    accept_submission(
        desk[0], desk[1], "POL", file_of(rows(row(8, on(DAY), "A row more.")), salt="2"), received=date(2016, 8, 9)
    )
    assert order(desk) == list("14238567")
    first_five = [row(1, on(DAY, time(9, 0)), "Timed nine."), *rows()[1:3], *rows()[4:]]
    accept_submission(desk[0], desk[1], "POL", file_of(first_five, salt="3"), received=date(2016, 8, 19))
    assert "4" not in order(desk)
    assert order(desk) == list("123567")


def test_a_move_taken_back_twice_is_said(desk):
    inverse = step(desk, 3, -1)
    apply_order(desk[0], inverse)
    with pytest.raises(NotFound, match="taken back already"):
        apply_order(desk[0], inverse)
