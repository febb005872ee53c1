"""A round of requests: the days that are proposed, which papers share a letter, which reminder comes next."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.life.request_round import (
    PaperWanted,
    day_choices,
    in_letters,
    is_quiet,
    joined,
    proposed,
    reminder_of,
)
from scrdesk.domain.review import RequestedDocument
from scrdesk.services.bank_holidays import holiday_table
from scrdesk.services.request_round import times

CHRONOLOGY, REPORT, FORM = (
    RequestedDocument.CHRONOLOGY,
    RequestedDocument.AGENCY_REPORT,
    RequestedDocument.INVOLVEMENT_FORM,
)


def test_each_paper_has_a_time_that_is_counted_as_clocks_are() -> None:
    table = holiday_table({})
    days = {}
    for document in RequestedDocument:
        choice = proposed(times(), document)
        assert choice is not None
        days[document] = choice.day(date(2016, 8, 15), table).due
    # by hand: Mon 29 August 2016 is the summer bank holiday
    assert days == {FORM: date(2016, 8, 30), CHRONOLOGY: date(2016, 9, 13), REPORT: date(2016, 9, 27)}
    choice = proposed(times(), FORM)
    assert choice is not None
    assert choice.words == "10 working days"
    assert "Mon 29 Aug is" in choice.explained(date(2016, 8, 15), table)


@pytest.mark.parametrize("wrong", [{"for": ["essay"]}, {"n": 0}, {"unit": ""}])
def test_a_time_that_cannot_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"cannot be given|valid Unit"):
        day_choices([{"code": "x", "n": 5, "unit": "days", **wrong}])


papers = st.builds(
    PaperWanted,
    st.sampled_from(("POL", "GP", "HV")),
    st.sampled_from(RequestedDocument),
    st.sampled_from((None, date(2016, 8, 1), date(2016, 9, 1))),
)


@given(st.lists(papers, unique=True))
def test_every_paper_is_in_one_letter_which_goes_to_one_agency_for_one_day(wanted: list[PaperWanted]) -> None:
    letters = in_letters(wanted)
    assert sorted(map(repr, wanted)) == sorted(repr(each) for letter in letters for each in letter)
    for letter in letters:
        assert len({(each.agency, each.due, each.kind) for each in letter}) == 1
    keys = [(letter[0].agency, letter[0].due) for letter in letters]
    assert len(keys) == len(set(keys))


def test_papers_are_named_in_one_sentence() -> None:
    assert joined(["chronology"]) == "chronology"
    assert joined(["chronology", "agency report"]) == "chronology and agency report"
    assert joined(["chronology", "agency report", "form"]) == "chronology, agency report and form"
    assert joined([]) == ""


def test_asking_anew_begins_with_the_first_reminder_again() -> None:
    assert reminder_of([], date(2016, 8, 1)) == "reminder-1"
    assert reminder_of([date(2016, 8, 30)], date(2016, 8, 1)) == "reminder-2"
    assert reminder_of([date(2016, 8, 30)], date(2016, 9, 5)) == "reminder-1"


def test_whoever_was_reminded_within_a_week_is_left_in_peace() -> None:
    today = date(2016, 9, 12)
    assert is_quiet([today - timedelta(days=6)], today)
    assert not is_quiet([today - timedelta(days=7)], today)
    assert not is_quiet([], today)
