"""The panel: members, a meeting with its agenda, live minutes with the wall, agreed and locked at the next one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QPlainTextEdit, QWidget

from scrdesk.services.panel_meetings import panel_room
from tests.walk.walker import Walker

MEMBERS = (
    ("Dr Margaret Hollin", "Independent chair", "", True),
    ("Neil Ashworthy", "Independent lead reviewer", "", False),
    ("Det Supt Lorna Beeching", "Head of Public Protection", "POL", False),
    ("Carole Venning", "Named nurse", "HOS", False),
    ("Esther Nwodo", "Principal social worker", "CSC", False),
)
SHIFT = Qt.KeyboardModifier.ShiftModifier


def invite_panel(walker: Walker) -> None:
    """Enter members, be warned of a chair from an involved agency, and plan a meeting."""
    hands = walker.hands
    hands.go("panel")
    hands.picture("panel-empty", "No meeting is planned yet; the page says what to do first.")
    hands.press("plan_meeting")
    dialog = hands.dialog("MeetingDialog")
    hands.fill(dialog, meeting_day=date(2016, 9, 7))
    hands.reads("The panel has no member yet", dialog)
    hands.picture("no-members", "A meeting of a panel without members: nobody is invited, and it is said.")
    hands.press("cancel_button", dialog)
    hands.section("members")
    hands.press("add_member")
    dialog = hands.dialog("MemberDialog")
    hands.fill(
        dialog, member_name="Det Supt Lorna Beeching", member_role="Head of Public Protection", member_agency="POL"
    )
    hands.fill(dialog, member_chair=True)
    hands.reads("Aldshire Police", dialog)
    hands.picture("chair-warning", "A chair who comes from an agency of the review is warned of.")
    hands.press("cancel_button", dialog)
    for name, role, agency, is_chair in MEMBERS:
        hands.press("add_member")
        dialog = hands.dialog("MemberDialog")
        hands.fill(dialog, member_name=name, member_role=role, member_agency=agency, member_chair=is_chair)
        hands.fill(dialog, member_independence="Has never worked for any agency of this review." if not agency else "")
        hands.do(dialog)
    assert len(panel_room(walker.workspace, walker.review_id).members) == len(MEMBERS)
    hands.picture("members", "Who sits in the panel, from where, and what each said of independence.")
    hands.section("meetings")
    for day in (date(2016, 9, 7), date(2016, 9, 28)):
        hands.press("plan_meeting")
        dialog = hands.dialog("MeetingDialog")
        hands.fill(dialog, meeting_day=day, meeting_begins="13:30", meeting_place="Training Room")
        hands.do(dialog)
    hands.press("plan_meeting")
    dialog = hands.dialog("MeetingDialog")
    hands.fill(dialog, meeting_day=date(2016, 9, 28), meeting_begins="14:00")
    hands.reads("Panel 2", dialog)
    hands.picture("two-meetings", "Two meetings on one day: the dialog says which other there is.")
    hands.press("cancel_button", dialog)
    hands.until(lambda: hands.find(QListWidget, "meeting_list").count() == 2, "both meetings are listed")
    hands.picture("meeting", "A meeting with the twelve usual items of the agenda.")


def hold_meeting(walker: Walker) -> None:
    """Hold the meeting in the room: attendance, an entry on the wall, minutes with a decision and an action."""
    hands = walker.hands
    hands.go("panel")
    hands.on(date(2016, 9, 7))
    meetings = hands.find(QListWidget, "meeting_list")
    hands.item(meetings, "Panel 1")
    hands.section("attendance")
    hands.choose(hands.find(QComboBox, "answer_2"), hands.find(QComboBox, "answer_2").itemText(2))
    hands.settle()
    hands.press("rest_present")
    hands.settle()
    hands.picture("attendance", "Who came and who sent apologies; the quorum is worked out.")
    hands.press("declare_interest")
    dialog = hands.dialog("InterestDialog")
    hands.fill(
        dialog, interest_what="Once supervised the health visitor.", interest_handling="Stays, does not comment."
    )
    hands.do(dialog)
    hands.section("minutes")
    hands.press("open_room")
    hands.settle()
    hands.picture("room-blank", "The room begins blank: the wall at the left, the minutes at the right.")
    page = hands.page()
    hands.press("wall_show")
    hands.settle()
    hands.picture("room-shown", "An entry is shown to the room with labels instead of names.")
    wall = page.control.window
    hands.picture_of(wall, "wall", "What the room sees: one entry in large type, labels, the marking.")
    hands.key_of_window(Qt.Key.Key_PageDown)
    hands.type(hands.find(QWidget, "room_find"), "POL-0038")
    hands.until(
        lambda: page.control.on_wall is not None and page.control.on_wall.reference == "POL-0038",
        "the entry found is on the wall",
    )
    hands.choose(hands.find(QComboBox, "room_items"), hands.find(QComboBox, "room_items").itemText(6))
    presenter = page.presenter
    hands.type(
        presenter.editor.discussion, "Police were told that he was asleep (POL-0038). See also SCH-0047 and XX-9999."
    )
    hands.type(presenter.editor.decision, "Police to say what officers saw.")
    hands.settle()
    hands.until(lambda: "Saved" in presenter.editor.status.text(), "minutes save themselves")
    assert presenter.editor.unknown.isVisible()
    hands.picture("minutes-live", "Minutes typed live: known references are links, one that does not exist is said.")
    hands.press("add_action", presenter)
    dialog = hands.dialog("ActionDialog")
    hands.fill(dialog, action_text="Say in writing what officers saw on 5 March.", action_due=date(2016, 9, 21))
    hands.picture("action-no-owner", "An action that nobody owns is kept, and said wherever it is shown.")
    hands.do(dialog)
    hands.press("wall_blank")
    hands.press("leave_room")
    hands.settle()
    first = next(each for each in panel_room(walker.workspace, walker.review_id).meetings if each.details.number == 1)
    item = first.details.items[6]
    assert item.decision == "Police to say what officers saw."
    assert item.carries == "POL-0038", item.carries
    assert len(first.details.actions) == 1
    hands.section("actions")
    hands.reads("Nobody owns: 1.1")
    hands.picture("action-log", "The action log says what is late and what nobody owns.")
    table = hands.find(QWidget, "actions_table")
    hands.line(table, 0)
    hands.press("change_action")
    dialog = hands.dialog("ActionDialog")
    hands.fill(dialog, action_owner="Police, Head of Public Protection")
    hands.do(dialog)
    hands.section("meetings")


def agree_minutes(walker: Walker) -> None:
    """Agree the minutes at the next meeting, see them locked, amend them, and save them."""
    hands = walker.hands
    hands.go("panel")
    hands.on(date(2016, 9, 28))
    hands.item(hands.find(QListWidget, "meeting_list"), "Panel 1")
    hands.press("meeting_agree")
    hands.until(lambda: "minutes agreed" in hands.text_of(hands.page()), "the minutes are agreed")
    hands.settle()
    discussion = hands.find(QPlainTextEdit, "minutes_discussion")
    before = discussion.toPlainText()
    hands.type(discussion, "Something else")
    assert discussion.toPlainText() == before
    hands.picture("agreed", "Agreed minutes are locked: an amendment stands beside them.")
    hands.press("meeting_amend")
    dialog = hands.dialog("AmendmentDialog")
    hands.fill(dialog, amendment_text="The health member is the designated nurse.", amendment_by="Carole Venning")
    hands.do(dialog)
    hands.section("whole")
    hands.picture("whole", "The minutes as a whole, with the amendment.")
    hands.press("meeting_save")
    path = hands.save_as(walker.out("minutes.pdf"))
    assert path.read_bytes().startswith(b"%PDF")
    first = next(each for each in panel_room(walker.workspace, walker.review_id).meetings if each.details.number == 1)
    assert first.details.status == "agreed"
    assert len(first.details.amendments) == 1
    hands.section("minutes")
    open_on_what_was_carried(walker)


def open_on_what_was_carried(walker: Walker) -> None:
    """Open the next meeting on the entry that the last decision carried; names are asked for, and not shown."""
    hands = walker.hands
    hands.item(hands.find(QListWidget, "meeting_list"), "Panel 2")
    hands.press("open_room")
    hands.settle()
    control = hands.page().control
    hands.until(
        lambda: control.current is not None and control.current.reference == "POL-0038",
        "the next meeting opens on the entry of the decision",
    )
    assert control.state.is_blank
    hands.picture("room-next-meeting", "The next meeting opens on what the last decision carried; the wall is blank.")
    hands.press("wall_show")
    hands.settle()
    hands.key_in(hands.page().presenter, Qt.Key.Key_N)
    hands.picture("names-asked", "The key N asks first: names never come onto the wall by one key.")
    assert not control.state.with_names
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
    assert not control.state.with_names
    wall = control.window
    hands.key_in(hands.page().presenter, Qt.Key.Key_Period)
    assert control.state.is_blank and wall.state.is_blank
    hands.picture_of(wall, "wall-blank", "What the room sees after one key: nothing of the case.")
    hands.press("leave_room")
    hands.settle()
