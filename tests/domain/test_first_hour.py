"""A step of the first hour is done by what was really done, and by nothing that a page does by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.first_hour import Hour, HourStep, Proof, Sight, Until, beginning, is_done, value_at

STEPS = tuple(HourStep(code, code, "", "", "", "", Until(Proof.UNLOCKED)) for code in "abcd")


def step(until: Until, page: str = "chronology") -> HourStep:
    return HourStep("x", "X", "do", "learnt", page, "05", until)


@pytest.mark.parametrize(
    ("until", "now", "is_it"),
    [
        (Until(Proof.PAGE), Sight("chronology"), True),
        (Until(Proof.PAGE), Sight("people"), False),
        (Until(Proof.PLACE, "filter.text", "any"), Sight("chronology", {"filter": {"text": "bruise"}}), True),
        (Until(Proof.PLACE, "filter.text", "any"), Sight("chronology", {"filter": {}}), False),
        (Until(Proof.PLACE, "filter.text", "any"), Sight("people", {"filter": {"text": "bruise"}}), False),
        (Until(Proof.PLACE, "filter.text", "none"), Sight("chronology", {"filter": {}}), True),
        (Until(Proof.PLACE, "view", "timeline"), Sight("chronology", {"view": "timeline"}), True),
        (Until(Proof.PLACE, "view", "timeline"), Sight("chronology", {"view": "table"}), False),
        (Until(Proof.DEED, "entry marked"), Sight("chronology", deeds=("note written", "entry marked")), True),
        (Until(Proof.DEED, "entry marked"), Sight("chronology", deeds=("note written",)), False),
        (Until(Proof.DIALOG, "HelpDialog"), Sight("chronology", dialogs=frozenset({"HelpDialog"})), True),
        (Until(Proof.DIALOG, "HelpDialog"), Sight("chronology"), False),
        (Until(Proof.UNLOCKED), Sight("chronology", was_unlocked=True), True),
        (Until(Proof.UNLOCKED), Sight("chronology"), False),
    ],
)
def test_each_proof(until: Until, now: Sight, *, is_it: bool) -> None:
    assert is_done(step(until), Sight("chronology"), now) is is_it


def test_a_change_counts_from_when_the_page_stood_still() -> None:
    chosen = step(Until(Proof.PLACE, "entry", "changed"))
    before, empty, shown, gone_on = (
        Sight("overview"),
        Sight("chronology", {"entry": None}),
        Sight("chronology", {"entry": 7}),
        Sight("chronology", {"entry": 8}),
    )
    for now in (empty, shown, shown):  # the page was opened, its rows came, its first row was chosen
        assert not is_done(chosen, before, now)
        before = beginning(chosen, before, now)
    assert is_done(chosen, before, gone_on)
    assert beginning(chosen, before, gone_on) is before
    assert not is_done(chosen, before, empty)


def test_what_changes_while_the_keyboard_is_elsewhere_is_the_pages_own_doing() -> None:
    chosen = step(Until(Proof.PLACE, "entry", "changed", "entry_table"))
    typing = Sight("chronology", {"entry": 7}, focus="search_edit")
    found = Sight("chronology", {"entry": 90}, focus="search_edit")
    in_list = Sight("chronology", {"entry": 90}, focus="entry_table")
    assert not is_done(chosen, typing, found)
    before = beginning(chosen, typing, found)
    assert not is_done(chosen, before, in_list)
    before = beginning(chosen, before, in_list)
    assert before is in_list
    assert is_done(chosen, before, Sight("chronology", {"entry": 91}, focus="entry_table"))


def test_a_path_that_leads_nowhere_is_nothing() -> None:
    assert value_at({"filter": {"text": "x"}}, "filter.text") == "x"
    assert value_at({"filter": 3}, "filter.text") is None
    assert value_at({}, "view") is None


@given(st.lists(st.one_of(st.integers(-9, 9), st.none()), max_size=20))
def test_an_hour_never_leaves_its_steps_and_forgets_nothing(moves: list[int | None]) -> None:
    hour = Hour(STEPS)
    ticked = set()
    for move in moves:
        if move is None:
            ticked.add(hour.step.code)
            hour = hour.ticked()
            assert hour.is_step_done
        else:
            hour = hour.gone_to(hour.at + move)
        assert hour.done == ticked
    assert hour.is_over is (len(ticked) == len(STEPS))
