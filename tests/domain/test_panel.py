"""The panel's rules: quorum, chair, references in minutes, the log of actions, what the next meeting opens on."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.panel import (
    Answer,
    Meeting,
    MeetingId,
    MinuteItem,
    NewMeeting,
    PanelAction,
    PanelMember,
    QuorumRule,
    about_members,
    action_log,
    attending,
    carried_from,
    meeting_clashes,
    member_fault,
    next_action_number,
    quorum,
    reference_places,
    references_in,
    renumbered,
)

RULE = QuorumRule(0.5, 2, "terms of reference")


def meeting(number: int, *, items: tuple[MinuteItem, ...] = (), actions: tuple[PanelAction, ...] = ()) -> Meeting:
    held = date(2016, 8, number)
    return Meeting(MeetingId(number), NewMeeting(number, held, time(10), "Room 2", "draft", (), items, actions))


def people(*answers: Answer, is_member: bool = True) -> list:
    return [attending(PanelMember(f"Member {n}", is_member=is_member), each) for n, each in enumerate(answers)]


@pytest.mark.parametrize(
    ("answers", "needed", "is_met"),
    [
        ([Answer.PRESENT] * 5 + [Answer.APOLOGIES] * 5, 5, True),
        ([Answer.PRESENT] * 5 + [Answer.APOLOGIES] * 6, 6, False),
        ([Answer.PRESENT, Answer.ABSENT], 2, False),
        ([Answer.PRESENT], 2, False),
        ([Answer.PRESENT, Answer.PRESENT, Answer.INVITED], 2, True),
    ],
)
def test_half_the_members_rounded_up_are_needed(answers: list[Answer], needed: int, is_met: bool) -> None:
    found = quorum(people(*answers), RULE)
    assert (found.n_needed, found.is_met) == (needed, is_met)
    assert ("not met" in found.in_words) is not is_met


def test_who_only_gives_information_does_not_count() -> None:
    found = quorum(people(Answer.PRESENT) + people(*[Answer.PRESENT] * 9, is_member=False), RULE)
    assert (found.n_members, found.is_met) == (1, False)


def test_a_meeting_without_members_has_no_quorum_and_says_so() -> None:
    found = quorum([], RULE)
    assert not found.is_met
    assert found.in_words == "No member is invited, so there is no quorum"


def test_before_anybody_was_noted_the_quorum_is_only_named() -> None:
    assert quorum(people(*[Answer.INVITED] * 8), RULE).in_words == "quorum is 4 of 8 members"


def test_a_panel_of_fewer_than_are_needed_says_so_in_place_of_two_of_one() -> None:
    alone = quorum(people(Answer.INVITED), QuorumRule(0.5, 2, ""))
    assert not alone.is_met
    assert alone.in_words == "no quorum can be reached: 2 members are needed and 1 member is invited"


@given(st.lists(st.sampled_from(Answer), max_size=30))
def test_one_more_who_comes_never_loses_the_quorum(answers: list[Answer]) -> None:
    before = quorum(people(*answers, Answer.ABSENT), RULE)
    after = quorum(people(*answers, Answer.PRESENT), RULE)
    assert after.is_met or not before.is_met


def test_a_chair_from_an_agency_of_the_review_is_warned_of() -> None:
    chair = PanelMember("Dr Hollin", "Chair", "POL", is_chair=True, independence="Retired in 2010")
    (said,) = about_members([chair], {"POL": "Aldshire Police"})
    assert "Dr Hollin is in the chair and comes from Aldshire Police" in said


def test_a_chair_without_a_statement_no_chair_and_two_chairs_are_told() -> None:
    assert "has not stated" in about_members([PanelMember("A", is_chair=True)], {})[0]
    assert about_members([PanelMember("A")], {}) == ("Nobody is in the chair yet.",)
    both = [PanelMember(name, is_chair=True, independence="none") for name in "AB"]
    assert about_members(both, {}) == ("2 people are in the chair: A, B.",)
    assert about_members([], {}) == ()


def test_a_member_needs_a_name_of_its_own() -> None:
    assert member_fault(PanelMember(""), []) is not None
    assert member_fault(PanelMember("ann lee"), [PanelMember("Ann Lee")]) is not None
    assert member_fault(PanelMember("Ann Lee", is_member=False, is_chair=True), []) is not None
    assert member_fault(PanelMember("Ann Lee"), [PanelMember("Ann Leigh")]) is None


def test_references_are_found_as_people_type_them() -> None:
    text = "see pol-0042 and HOU‑0009 (SCH-0022); POL-0042 again, not XPOL-00421234, T-0042 nor A-POL-0042"
    assert references_in(text) == ("POL-0042", "HOU-0009", "SCH-0022")


@given(st.text(alphabet="aP-0424 \n", max_size=60))
def test_each_place_of_a_reference_reads_as_it_says(text: str) -> None:
    for start, end, named in reference_places(text):
        assert text[start:end].upper() == named


def test_items_are_numbered_in_their_order() -> None:
    items = renumbered([MinuteItem("7", "B", "b"), MinuteItem("1", "A", "a")])
    assert [(each.number, each.heading, each.discussion) for each in items] == [("1", "B", "b"), ("2", "A", "a")]


def test_the_next_meeting_opens_on_what_the_last_decision_before_it_carried() -> None:
    first = meeting(1, items=(MinuteItem("1", "A", "", "Yes", carries="POL-0001"),))
    second = meeting(2, items=(MinuteItem("1", "A", "", "Yes", carries="GP-0002"), MinuteItem("2", "B", "")))
    third = meeting(3, items=(MinuteItem("1", "A", ""),))
    both = (first, second, third)
    assert [carried_from(both, n) for n in (1, 2, 3, 4)] == ["", "POL-0001", "GP-0002", "GP-0002"]


def test_the_log_has_the_latest_first_and_says_what_is_missing() -> None:
    actions = (
        PanelAction("1.1", "Ask", "Police", date(2016, 9, 2), "closed", date(2016, 9, 1)),
        PanelAction("1.2", "Look", "", date(2016, 8, 30)),
        PanelAction("1.3", "Tell", "GP", None),
        PanelAction("1.4", "Write", "GP", date(2016, 9, 12)),
    )
    log = action_log([meeting(1, actions=actions)], date(2016, 9, 1))
    assert [each.action.number for each in log] == ["1.2", "1.4", "1.3", "1.1"]
    assert [each.standing for each in log] == ["2 days late", "open", "open", "closed"]
    assert [each.missing for each in log] == ["no owner", "", "no due date", ""]


def test_actions_are_numbered_after_the_highest() -> None:
    actions = (PanelAction("3.1", "a", "", None), PanelAction("3.9", "b", "", None), PanelAction("x", "c", "", None))
    assert next_action_number(meeting(3, actions=actions).details) == "3.10"
    assert next_action_number(meeting(4).details) == "4.1"


def test_two_meetings_at_once_are_told() -> None:
    others = [meeting(4).details]
    assert meeting_clashes(date(2016, 8, 4), time(10), others) == (
        "Panel 4 is on the same day and at the same time, 10:00.",
    )
    assert meeting_clashes(date(2016, 8, 4), time(14), others) == ("Panel 4 is on the same day.",)
    assert meeting_clashes(date(2016, 8, 5), time(10), others) == ()
    assert meeting_clashes(date(2016, 8, 2), time(10), (), [("SCR 2016/03", meeting(2).details)]) == (
        "Panel 2 of SCR 2016/03 is on the same day and at the same time, 10:00.",
    )
