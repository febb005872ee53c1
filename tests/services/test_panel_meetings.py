"""Members, meetings and minutes on a real store: each edit, its inverse, and what is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from scrdesk.domain.panel import (
    NEW_ACTION,
    Agreed,
    Answer,
    Interest,
    Meeting,
    MinuteItem,
    PanelAction,
    PanelMember,
    attending,
)
from scrdesk.domain.review import NewReview, ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.minutes import ActionEdit, TextEdit, amend, apply_action, logged_actions, write_text
from scrdesk.services.open_store import Workspace
from scrdesk.services.panel_meetings import (
    AgendaEdit,
    AgreeEdit,
    AttendanceEdit,
    MeetingEdit,
    MemberEdit,
    PanelEdit,
    WhenEdit,
    apply_panel,
    panel_room,
    planned_meeting,
)
from scrdesk.services.panel_rules import panel_rules, read_rules
from tests.store.sample import file_of, new_review, new_workspace, on, row

CHAIR = PanelMember("Dr Margaret Hollin", "Chair", is_chair=True, independence="Never worked in Aldshire.")
POLICE = PanelMember("Lorna Beeching", "Head of Public Protection", "POL")
CLERK = PanelMember("Sam Pilgrove", "minutes", is_member=False)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[tuple[Workspace, ReviewId]]:
    """A review with two entries and three people in the panel."""
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    rows = [row(n, on(date(2016, 3, n)), f"Event {n}.") for n in (1, 2)]
    accept_submission(workspace, review.id, "POL", file_of(rows), received=date(2016, 8, 1))
    for member in (CHAIR, POLICE, CLERK):
        apply_panel(workspace, MemberEdit(review.id, None, member))
    yield workspace, review.id
    workspace.close()


def plan(room: tuple[Workspace, ReviewId], held: date = date(2016, 9, 14), begins: time = time(10)) -> Meeting:
    workspace, review_id = room
    edit, _ = planned_meeting(workspace, review_id, held, begins, "Room 2")
    inverse = apply_panel(workspace, edit)
    assert isinstance(inverse, MeetingEdit)
    return next(each for each in panel_room(*room).meetings if each.id == inverse.meeting_id)


def now(room: tuple[Workspace, ReviewId], meeting: Meeting) -> Meeting:
    return next(each for each in panel_room(*room).meetings if each.id == meeting.id)


def test_a_new_meeting_has_the_agenda_and_invites_everybody(room: tuple[Workspace, ReviewId]) -> None:
    details = plan(room).details
    assert (details.number, len(details.items), details.status) == (1, 12, "draft")
    assert "confidentiality" in details.items[0].heading
    assert [(each.name, each.is_member, each.answered) for each in details.attendance] == [
        ("Dr Margaret Hollin", True, Answer.INVITED),
        ("Lorna Beeching", True, Answer.INVITED),
        ("Sam Pilgrove", False, Answer.INVITED),
    ]


def test_two_meetings_at_once_and_a_panel_without_members_are_told_and_allowed(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review_id = new_review(workspace).id
    first, said = planned_meeting(workspace, review_id, date(2016, 9, 14), time(10), "Room 2")
    assert said == ("The panel has no member yet, so nobody is invited and there can be no quorum.",)
    apply_panel(workspace, first)
    second, said = planned_meeting(workspace, review_id, date(2016, 9, 14), time(10), "Room 3")
    assert said[0] == "Panel 1 is on the same day and at the same time, 10:00."
    apply_panel(workspace, second)
    assert [each.details.place for each in panel_room(workspace, review_id).meetings] == ["Room 2", "Room 3"]
    other = reviews.create_review(workspace, NewReview("SCR 2016/09", "scr-2013", "Child Z"))
    _, said = planned_meeting(workspace, other.id, date(2016, 9, 14), time(10), "Room 4")
    assert said[0].startswith("Panel 1 of SCR ") and said[0].endswith("on the same day and at the same time, 10:00.")
    assert [each.number for _, each in panel_room(workspace, other.id).elsewhere] == [1, 2]
    assert panel_room(workspace, review_id).elsewhere == ()
    workspace.close()


def test_planning_does_not_write(room: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = room
    before = workspace.last_line()
    planned_meeting(workspace, review_id, date(2016, 9, 14), None, "")
    assert workspace.last_line() == before


def edits(meeting: Meeting, room: tuple[Workspace, ReviewId]) -> list[PanelEdit]:
    _, review_id = room
    first, second, *rest = meeting.details.items
    everybody = tuple(replace(each, answer=Answer.APOLOGIES) for each in meeting.details.attendance)
    member = panel_room(*room).members[1]
    return [
        WhenEdit(meeting.id, date(2016, 10, 1), None, "Town Hall"),
        AttendanceEdit(meeting.id, everybody, (Interest("Lorna Beeching", "once led the unit", "stays"),)),
        AgendaEdit(meeting.id, (second, first, *rest)),
        AgendaEdit(meeting.id, (first, *rest)),
        AgendaEdit(meeting.id, (*meeting.details.items, MinuteItem("", "Court order", ""))),
        AgendaEdit(meeting.id, (replace(first, heading="Welcome"), second, *rest)),
        MemberEdit(review_id, None, PanelMember("Anil Merrow", "Named GP", "GP")),
        MemberEdit(review_id, member.id, replace(member.details, role="Superintendent")),
        MemberEdit(review_id, member.id, None),
        MeetingEdit(review_id, meeting.id, None),
    ]


@pytest.mark.parametrize("number", range(10))
def test_each_edit_changes_the_room_and_is_taken_back_whole(room: tuple[Workspace, ReviewId], number: int) -> None:
    workspace, _ = room
    meeting = plan(room)
    item = meeting.details.items[1]
    write_text(workspace, TextEdit(meeting.id, item.id, "see POL-0001", "agreed", "POL-0002"))
    before = panel_room(*room)
    ids = [[item.id for item in each.details.items] for each in before.meetings]
    edit = edits(now(room, meeting), room)[number]
    inverse = apply_panel(workspace, edit)
    assert inverse is not None
    changed = panel_room(*room)
    assert changed != before
    again = apply_panel(workspace, inverse)
    assert panel_room(*room) == before
    assert [[item.id for item in each.details.items] for each in panel_room(*room).meetings] == ids
    assert again is not None
    apply_panel(workspace, again)
    assert panel_room(*room) == changed


def test_moving_an_item_never_touches_what_is_being_typed_there(room: tuple[Workspace, ReviewId]) -> None:
    workspace, _ = room
    meeting = plan(room)
    first, second, *rest = meeting.details.items
    write_text(workspace, TextEdit(meeting.id, first.id, "typed meanwhile", ""))
    apply_panel(workspace, AgendaEdit(meeting.id, (second, first, *rest)))
    assert [each.discussion for each in now(room, meeting).details.items[:2]] == ["", "typed meanwhile"]


def test_typing_a_reference_links_the_entry_and_another_is_only_words(room: tuple[Workspace, ReviewId]) -> None:
    workspace, _ = room
    meeting = plan(room)
    item = meeting.details.items[6]
    write_text(workspace, TextEdit(meeting.id, item.id, "pol-0002, not POL-0099", "one event: POL-0001", "POL-0001"))
    found = now(room, meeting).details.items[6]
    assert (found.references, found.carries) == (("POL-0002", "POL-0001"), "POL-0001")
    inverse = write_text(workspace, TextEdit(meeting.id, item.id, "", "", "POL-0001"))
    assert now(room, meeting).details.items[6] == item  # an empty decision carries nothing
    assert inverse is not None
    write_text(workspace, inverse)
    assert now(room, meeting).details.items[6] == found


def test_the_same_text_again_is_no_edit(room: tuple[Workspace, ReviewId]) -> None:
    workspace, _ = room
    meeting = plan(room)
    edit = TextEdit(meeting.id, meeting.details.items[0].id, "Said.", "")
    assert write_text(workspace, edit) is not None
    line = workspace.last_line()
    assert write_text(workspace, edit) is None
    assert workspace.last_line() == line


def agreed_meeting(room: tuple[Workspace, ReviewId]) -> Meeting:
    workspace, _ = room
    meeting = plan(room)
    write_text(workspace, TextEdit(meeting.id, meeting.details.items[0].id, "Said.", "Done."))
    apply_action(workspace, ActionEdit(meeting.id, NEW_ACTION, PanelAction("", "Ask the nursery", "", None)))
    plan(room, date(2016, 10, 14))
    apply_panel(workspace, AgreeEdit(meeting.id, Agreed(date(2016, 10, 14), 2)))
    return now(room, meeting)


def test_minutes_are_agreed_only_at_a_later_meeting(room: tuple[Workspace, ReviewId]) -> None:
    workspace, _ = room
    meeting = plan(room)
    for number in (1, 2):
        with pytest.raises(Refused, match="agreed at a later meeting"):
            apply_panel(workspace, AgreeEdit(meeting.id, Agreed(date(2016, 10, 14), number)))
    assert now(room, meeting).details.status == "draft"


def test_agreed_minutes_are_locked_whatever_is_tried(room: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = room
    meeting = agreed_meeting(room)
    details = meeting.details
    assert (details.status, details.agreed) == ("agreed", Agreed(date(2016, 10, 14), 2))
    tries: list[Callable[[], object]] = [
        lambda: write_text(workspace, TextEdit(meeting.id, details.items[0].id, "Other.", "")),
        lambda: apply_panel(workspace, WhenEdit(meeting.id, date(2016, 1, 1), None, "")),
        lambda: apply_panel(workspace, AttendanceEdit(meeting.id, (), ())),
        lambda: apply_panel(workspace, AgendaEdit(meeting.id, details.items[1:])),
        lambda: apply_panel(workspace, MeetingEdit(review_id, meeting.id, None)),
        lambda: apply_action(workspace, ActionEdit(meeting.id, details.actions[0].id, None)),
        lambda: apply_action(
            workspace, ActionEdit(meeting.id, details.actions[0].id, replace(details.actions[0], text="Other"))
        ),
        lambda: apply_action(workspace, ActionEdit(meeting.id, NEW_ACTION, PanelAction("", "Late", "", None))),
    ]
    for each in tries:
        with pytest.raises(Refused):
            each()
    assert now(room, meeting) == meeting


def test_what_was_agreed_is_amended_beside_its_words(room: tuple[Workspace, ReviewId]) -> None:
    workspace, _ = room
    meeting = agreed_meeting(room)
    amend(workspace, meeting.id, "1", "“Said” should read “asked”.", "Dr Hollin")
    details = now(room, meeting).details
    assert details.items == meeting.details.items
    assert [(each.item_number, each.text, each.by) for each in details.amendments] == [
        ("1", "“Said” should read “asked”.", "Dr Hollin")
    ]
    with pytest.raises(Refused, match="amended after"):
        apply_panel(workspace, AgreeEdit(meeting.id, None))
    with pytest.raises(NotFound):
        amend(workspace, meeting.id, "99", "x", "y")
    with pytest.raises(Refused):
        amend(workspace, meeting.id, "1", " ", "y")


def test_a_draft_is_changed_and_not_amended(room: tuple[Workspace, ReviewId]) -> None:
    workspace, _ = room
    with pytest.raises(Refused, match="still a draft"):
        amend(workspace, plan(room).id, "1", "x", "y")


def test_an_agreement_is_taken_back_like_any_edit(room: tuple[Workspace, ReviewId]) -> None:
    workspace, _ = room
    meeting = agreed_meeting(room)
    inverse = apply_panel(workspace, AgreeEdit(meeting.id, None))
    assert now(room, meeting).details.status == "draft"
    assert inverse is not None
    apply_panel(workspace, inverse)
    assert now(room, meeting) == meeting


def test_actions_are_numbered_closed_and_logged_across_meetings(room: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = room
    first, second = plan(room), plan(room, date(2016, 10, 14))
    for meeting, text, owner, due in (
        (first, "Send version 2", "Police", date(2016, 8, 20)),
        (first, "Look for the fax", "", None),
        (second, "Tell the family", "Chair", date(2016, 11, 1)),
    ):
        apply_action(workspace, ActionEdit(meeting.id, NEW_ACTION, PanelAction("", text, owner, due)))
    log = logged_actions(workspace, review_id)
    assert [(each.action.number, each.standing, each.missing) for each in log] == [
        ("1.1", "12 days late", ""),
        ("2.1", "open", ""),
        ("1.2", "open", "no owner and no due date"),
    ]
    late = log[0].action
    inverse = apply_action(workspace, ActionEdit(first.id, late.id, replace(late, status="closed")))
    closed = logged_actions(workspace, review_id)[-1]
    assert (closed.action.number, closed.standing, closed.action.closed) == ("1.1", "closed", date(2016, 9, 1))
    assert inverse is not None
    apply_action(workspace, inverse)
    assert logged_actions(workspace, review_id) == log


def test_an_action_that_was_taken_out_comes_back(room: tuple[Workspace, ReviewId]) -> None:
    workspace, _ = room
    meeting = plan(room)
    apply_action(workspace, ActionEdit(meeting.id, NEW_ACTION, PanelAction("", "Ask", "GP", None)))
    before = now(room, meeting)
    inverse = apply_action(workspace, ActionEdit(meeting.id, before.details.actions[0].id, None))
    assert now(room, meeting).details.actions == ()
    assert inverse is not None
    apply_action(workspace, inverse)
    assert now(room, meeting) == before


def test_an_owner_can_be_given_after_the_minutes_were_agreed(room: tuple[Workspace, ReviewId]) -> None:
    workspace, _ = room
    meeting = agreed_meeting(room)
    action = meeting.details.actions[0]
    apply_action(workspace, ActionEdit(meeting.id, action.id, replace(action, owner="Nursery, safeguarding lead")))
    assert now(room, meeting).details.actions[0].owner == "Nursery, safeguarding lead"


@pytest.mark.parametrize(
    "member",
    [PanelMember(" "), PanelMember("lorna  BEECHING"), PanelMember("New", agency_code="XXX")],
)
def test_members_that_cannot_be_are_refused(room: tuple[Workspace, ReviewId], member: PanelMember) -> None:
    workspace, review_id = room
    with pytest.raises((Refused, NotFound)):
        apply_panel(workspace, MemberEdit(review_id, None, member))
    assert len(panel_room(*room).members) == 3


def test_a_chair_from_an_agency_is_warned_of(room: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = room
    chair = panel_room(*room).members[0]
    assert panel_room(*room).warnings == ()
    apply_panel(workspace, MemberEdit(review_id, chair.id, replace(chair.details, agency_code="POL")))
    assert "comes from Agency POL, whose work is reviewed" in panel_room(*room).warnings[0]


def test_attendance_of_nobody_and_half_declared_interests_are_refused(room: tuple[Workspace, ReviewId]) -> None:
    workspace, _ = room
    meeting = plan(room)
    nobody = attending(PanelMember(""), Answer.PRESENT)
    with pytest.raises(Refused):
        apply_panel(workspace, AttendanceEdit(meeting.id, (nobody,), ()))
    with pytest.raises(Refused):
        apply_panel(workspace, AttendanceEdit(meeting.id, (), (Interest("Lorna Beeching", ""),)))


def test_the_rules_ship_whole_and_faulty_ones_are_not_taken() -> None:
    assert len(panel_rules().headings) == 12
    assert panel_rules().quorum.source
    good = 'source = "x"\n[quorum]\nshare = 0.5\nleast = 2\nsource = "y"\n[[item]]\nheading = "A"\n'
    assert read_rules(good).headings == ("A",)
    for bad in (good + '[[item]]\nheading = "A"\n', good.replace("0.5", "1.5"), good.replace('"A"', '" "')):
        with pytest.raises(ValueError, match=r"panel\.toml"):
            read_rules(bad)
