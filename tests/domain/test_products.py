"""Each paper from its domain values: what must stand in it, and what is left out when there is nothing to say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from scrdesk.domain.learning import FindingId, Lesson, NewLesson, PlannedAction, Recommendation
from scrdesk.domain.panel import Attendance, MinuteItem, NewMeeting, PanelAction
from scrdesk.domain.products import (
    BRIEFING_QUESTIONS,
    BRIEFING_TITLES,
    DepositSheet,
    LearningOutline,
    Letter,
    PaperHead,
    SummaryParts,
    action_plan,
    briefing,
    deposit_sheet,
    executive_summary,
    learning_outline,
    letter,
    minutes,
)
from scrdesk.domain.products.action_plan import plan_lines
from scrdesk.domain.report import (
    Block,
    BoxGrid,
    BulletList,
    Callout,
    Document,
    Facts,
    Form,
    Heading,
    ListItem,
    Paragraph,
    Quote,
    Signature,
    Table,
    plain,
)

HEAD = PaperHead("Exampleshire Board", "Serious case review: Child Q", "EX-SCR-01", date(2017, 3, 4), "OFFICIAL")
ACTION = PlannedAction("1.1", "Add a check", "HV", "Lead nurse", date(2017, 6, 1), "Babies are seen", "Audit", "open")
LESSON = Lesson(
    FindingId(1),
    NewLesson(
        1,
        "Nobody saw the baby awake",
        "It hid the injury",
        "Seen",
        ("HV-0001",),
        (Recommendation("1", "See each baby awake", "single agency", (ACTION,)),),
    ),
)
MEETING = NewMeeting(
    3,
    date(2017, 2, 1),
    time(9, 30),
    "Town hall",
    "agreed",
    (
        Attendance("Dr A. Lewis", "Chair", "", is_member=True, is_present=True),
        Attendance("", "Named nurse", "HV", is_member=False, is_present=False),
    ),
    (MinuteItem("1", "Chronology", "Read together.\n\nTwo gaps seen.", "Ask the GP", ("GP-0004",)),),
    (PanelAction("3.1", "Ask the GP", "Secretary", None),),
)


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def words(blocks: tuple[Block, ...]) -> str:
    told = []
    for block in blocks:
        match block:
            case Heading():
                told.append(block.text)
            case Paragraph():
                told.append(plain(block.text))
            case BulletList():
                told += [plain(item.text if isinstance(item, ListItem) else item) for item in block.items]
            case Callout():
                told += [block.title, words(block.blocks)]
            case Facts():
                told += [f"{label}: {plain(value)}" for label, value in block.facts if plain(value)]
            case _:
                pass
    return "\n".join(told)


def test_minutes_say_who_came_what_was_decided_and_what_is_to_be_done():
    document = minutes(HEAD, MEETING)
    assert document.title == "Minutes of panel meeting 3"
    assert document.marking == "OFFICIAL"
    attendance, actions = tables(document)
    assert attendance.rows == (
        ("Dr A. Lewis", "Chair", "", "member", "present"),
        ("Named nurse", "", "HV", "gives information", "apologies"),
    )
    assert actions.rows == (("3.1", "Ask the GP", "Secretary", "no date", "open"),)
    told = words(document.blocks)
    assert "Held: Wednesday 1 February 2017, 09:30" in told
    assert "Decision: Ask the GP" in told
    assert "Read together.\nTwo gaps seen." in told
    assert "Entries: GP-0004" in told


def test_minutes_without_items_say_so():
    document = minutes(HEAD, NewMeeting(1, date(2017, 1, 1), None, "", "draft", (), (), ()))
    assert "No item has been recorded." in words(document.blocks)
    assert not tables(document)


def test_a_letter_has_its_subject_as_title_and_ends_with_room_to_sign():
    written = Letter(
        "Your chronology",
        ("The Named Doctor", "Northside Surgery"),
        "Dear Doctor",
        (Paragraph("Please send it."),),
        "Yours faithfully",
        ("P. Moss", "Panel secretary"),
        enclosures=("Template",),
    )
    document = letter(HEAD, written)
    assert (document.form, document.title, document.subtitle) == (Form.LETTER, "Your chronology", "")
    assert Signature("Yours faithfully", "P. Moss", "Panel secretary") in document.blocks
    assert headings(document) == ["Your chronology", "Enclosed"]
    assert "Our reference: EX-SCR-01" in words(document.blocks)
    assert "Your reference" not in words(document.blocks)


def test_an_action_plan_counts_by_status_and_keeps_change_apart_from_measure():
    document = action_plan(HEAD, [LESSON])
    recommendations, actions = tables(document)
    assert recommendations.rows == (("1", "See each baby awake", "single agency", "1"),)
    assert actions.rows == (
        ("1.1", "Add a check", "HV, Lead nurse", "1 June 2017", "Babies are seen", "Audit", "open"),
    )
    assert "1 action: 1 open." in words(document.blocks)
    assert "No action has been planned yet." in words(action_plan(HEAD, []).blocks)


def test_an_executive_summary_takes_blocks_as_they_are_written():
    quote = Quote("He did it with the door.", "the child")
    document = executive_summary(HEAD, SummaryParts(facts=(quote,)), [])
    assert document.blocks == (Heading("What happened", number="1"), quote)


def test_an_executive_summary_numbers_the_parts_that_are_written():
    document = executive_summary(HEAD, SummaryParts(circumstances="A baby was hurt.", themes="Seen."), [LESSON])
    numbered = [(block.number, block.text) for block in document.blocks if isinstance(block, Heading)]
    assert numbered == [
        ("1", "Why this review was held"),
        ("2", "Key themes"),
        ("3", "Priorities for learning and change"),
        ("4", "Recommendations"),
    ]
    assert "Nothing has been written yet." in words(executive_summary(HEAD, SummaryParts(), []).blocks)


def test_a_briefing_has_seven_boxes_and_ends_with_its_questions():
    document = briefing(HEAD, [["A baby was hurt."], ["One", "Two"]])
    (grid,) = document.blocks
    assert isinstance(grid, BoxGrid) and document.form is Form.ONE_PAGE
    assert tuple(box.title for box in grid.boxes) == BRIEFING_TITLES
    assert grid.boxes[0].blocks == (Paragraph("A baby was hurt."),)
    assert grid.boxes[1].blocks == (BulletList(("One", "Two")),)
    assert grid.boxes[6].blocks == (BulletList(BRIEFING_QUESTIONS),)


def test_an_outline_leaves_out_what_is_not_known():
    document = learning_outline(HEAD, LearningOutline("Child Z", findings=("Listen",), n_recommendations=0))
    told = words(document.blocks)
    assert headings(document) == ["Key findings"]
    assert "Recommendations: 0" in told and "Published" not in told


def test_an_anonymous_deposit_names_no_body():
    sheet = DepositSheet("Child Q", "Exampleshire Board", "Dr A. Lewis", date(2017, 3, 4), "s" * 600, is_anonymous=True)
    document = deposit_sheet(HEAD, sheet)
    told = words(document.blocks)
    assert "Exampleshire" not in told and not document.body and "Publishing body: withheld" in told
    assert "characters" not in told  # 600 are neither too few nor too many
    short = DepositSheet("Child Q", "Exampleshire Board", "", None, "Too short.")
    assert "this one has 10" in words(deposit_sheet(HEAD, short).blocks)


def test_a_status_is_counted_without_what_is_told_of_its_light():
    lines = [replace(each, status="at risk\nAmber: nobody owns it.") for each in plan_lines([LESSON])]
    lead = action_plan(HEAD, [LESSON], lines).blocks[0]
    assert lead.text == f"{len(lines)} action{'s' if len(lines) != 1 else ''}: {len(lines)} at risk."


def test_an_outline_is_one_page_whoever_makes_it():
    assert learning_outline(HEAD, LearningOutline("Child Z")).form is Form.ONE_PAGE
