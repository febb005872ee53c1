"""Chronologies at the edge: 300 agencies, a cell of 40,000 characters, right-to-left text, nothing at all, odd hours."""

from datetime import date, time

import pytest

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.panel_layer import Mark, set_on_all
from scrdesk.domain.people import NewPerson
from scrdesk.domain.review import NewReview
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import MOST_ROWS, entries, entry_rows, shown_entries
from scrdesk.services.export_chronology import export_chronology
from scrdesk.services.panel_layer import apply_marks, count
from scrdesk.services.register import register_person
from tests.store.sample import file_of, new_review, new_workspace, on, row

EVERYTHING = ChronologyFilter()


@pytest.fixture
def workspace(tmp_path):
    workspace = new_workspace(tmp_path)
    yield workspace
    workspace.close()


def test_three_hundred_agencies(workspace):
    letters = "ABCDEFGHIJKLMNOPQRST"
    codes = [f"{a}{b}{c}" for a in letters[:3] for b in letters[:10] for c in letters[:10]]
    review = new_review(workspace, codes=codes)
    for number, code in enumerate(codes[:12]):
        rows = [row(1, on(date(2016, 3, 1 + number)), f"Told by {code}.")]
        accept_submission(workspace, review.id, code, file_of(rows, salt=code), received=date(2016, 8, 1))
    assert len(reviews.agencies(workspace, review.id)) == 300
    shown = shown_entries(workspace, review.id, ChronologyFilter(agency_codes=frozenset(codes)))
    assert shown.n_shown == 12
    chosen = ChronologyFilter(agency_codes=frozenset(codes[:2]))
    assert shown_entries(workspace, review.id, chosen).n_shown == 2
    assert chosen.described() == f"from {codes[0]}, {codes[1]}"


def test_a_cell_of_forty_thousand_characters_and_right_to_left(workspace, tmp_path):
    review = new_review(workspace)
    long_text = "Home visit. " * 3_334
    rows = [
        row(1, on(date(2016, 3, 1)), long_text),
        row(2, on(date(2016, 3, 2)), "ביקור בית; הילד לא נראה"),
        row(3, on(date(2016, 3, 3)), "Ymwelodd â’r tŷ; ni welwyd y plentyn"),
    ]
    accept_submission(workspace, review.id, "POL", file_of(rows), received=date(2016, 8, 1))
    whole = entries(workspace, review.id, EVERYTHING)
    assert whole[0].event == long_text
    light = entry_rows(workspace, tuple(each.id for each in whole))
    assert len(light[0].text) < 1_000
    for words, place in (("ביקור", 1), ("ty", 2), ("TŶ; ni", 2), ("“ni welwyd”", 2)):
        assert shown_entries(workspace, review.id, ChronologyFilter(text=words)).ids == (whole[place].id,), words
    for ending in (".xlsx", ".docx", ".csv"):
        assert export_chronology(workspace, review.id, EVERYTHING, tmp_path / f"long{ending}", with_layer=True) == 3


def test_a_review_without_entries(workspace, tmp_path):
    review = new_review(workspace)
    assert entries(workspace, review.id, EVERYTHING) == ()
    assert shown_entries(workspace, review.id, ChronologyFilter(text="anything")).n_all == 0
    assert entry_rows(workspace, ()) == ()
    assert count(workspace, review.id, EVERYTHING).n_undecided[Mark.CHILD_SEEN] == 0
    assert apply_marks(workspace, set_on_all((), Mark.CHILD_SEEN, "no")).changes == ()
    for ending in (".xlsx", ".docx", ".csv"):
        assert export_chronology(workspace, review.id, EVERYTHING, tmp_path / f"none{ending}", with_layer=True) == 0


def test_a_leap_day_birthday_and_the_hour_that_comes_twice(workspace):
    review = reviews.create_review(
        workspace, NewReview("SCR 2016/07", "scr-2013", "Child L", incident=date(2016, 10, 31))
    )
    reviews.add_agency(workspace, review.id, "POL", "Police", "police")
    register_person(workspace, review.id, NewPerson("Lee Day", "Child L", born=date(2012, 2, 29)))
    whens = [
        on(date(2015, 2, 27)),
        on(date(2015, 2, 28)),
        on(date(2016, 2, 29)),
        on(date(2016, 10, 30), time(1, 30)),  # clocks go back at two: this hour comes twice
        on(date(2016, 10, 30), time(1, 45)),
        on(date(2016, 10, 30), time(2, 15)),
    ]
    rows = [row(n, when, f"Event {n}.") for n, when in enumerate(whens, 1)]
    accept_submission(workspace, review.id, "POL", file_of(rows), received=date(2016, 12, 1))
    light = entry_rows(workspace, shown_entries(workspace, review.id, EVERYTHING).ids)
    assert [each.text for each in light] == [f"Event {n}." for n in range(1, 7)]
    assert [each.age for each in light] == ["2 y 11 m", "3 y", "4 y", "4 y 8 m", "4 y 8 m", "4 y 8 m"]
    assert light[-1].before_incident == "1 day"


def test_an_hour_that_the_clocks_leave_out_is_kept_as_written(workspace):
    review = new_review(workspace)
    whens = [
        on(date(2016, 3, 27), time(0, 59)),
        on(date(2016, 3, 27), time(1, 30)),  # clocks go forward at one: nobody's watch showed this
        on(date(2016, 3, 27), time(2, 0)),
    ]
    rows = [row(n, when, f"Event {n}.") for n, when in enumerate(whens, 1)]
    accept_submission(workspace, review.id, "POL", file_of(rows), received=date(2016, 12, 1))
    told = entries(workspace, review.id, EVERYTHING)
    assert [each.event for each in told] == ["Event 1.", "Event 2.", "Event 3."]
    assert told[1].when.start == time(1, 30)


def test_a_birth_known_by_its_year_gives_a_range(workspace):
    review = reviews.create_review(workspace, NewReview("SCR 2016/08", "scr-2013", "Child Y"))
    reviews.add_agency(workspace, review.id, "POL", "Police", "police")
    year = EventDate("2012", "", "2012", date(2012, 1, 1), date(2012, 12, 31), Precision.YEAR)
    register_person(workspace, review.id, NewPerson("Yan Day", "Child Y", born_stated=year))
    rows = [row(1, on(date(2011, 6, 1)), "Before."), row(2, on(date(2016, 3, 1)), "After.")]
    accept_submission(workspace, review.id, "POL", file_of(rows), received=date(2016, 12, 1))
    light = entry_rows(workspace, shown_entries(workspace, review.id, EVERYTHING).ids)
    assert [each.age for each in light] == ["unborn", "3 y 2 m – 4 y 2 m"]


def test_no_child_in_the_register_leaves_the_age_blank(workspace):
    review = new_review(workspace)
    accept_submission(
        workspace, review.id, "POL", file_of([row(1, on(date(2016, 3, 1)), "One.")]), received=date(2016, 8, 1)
    )
    (light,) = entry_rows(workspace, shown_entries(workspace, review.id, EVERYTHING).ids)
    assert (light.age, light.before_incident) == ("", "")


def test_more_rows_than_a_list_shows_are_refused(workspace):
    with pytest.raises(ValueError, match="at a time"):
        entry_rows(workspace, tuple(range(MOST_ROWS + 1)))  # type: ignore[arg-type]
