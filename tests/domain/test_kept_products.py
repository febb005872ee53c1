"""Papers to agencies and of meetings from invented values, whole; and what keeps records of the learning out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from scrdesk.domain.accounts.differences import DATE, TIME, Difference, Side
from scrdesk.domain.accounts.one_sided import Direction, OneSidedContact
from scrdesk.domain.accounts.questions import (
    Question,
    QuestionId,
    QuestionText,
    asked_of_contact,
    asked_of_difference,
)
from scrdesk.domain.action_plan import plan_lines
from scrdesk.domain.audience import AgeRule, Audience, AudienceRules, DateRule
from scrdesk.domain.blank_template import BlankTemplate, TemplateForm, TemplateRule
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.labelled_text.telling import Anchors, Telling
from scrdesk.domain.learning_records import (
    POINT_STATES,
    PRODUCT,
    CheckedPoint,
    Deposit,
    Dissemination,
    LearningProduct,
    LibraryItem,
    Outline,
    OutlineReply,
    PublicationDays,
    record_fault,
)
from scrdesk.domain.panel import Agreed, Amendment, Interest, LoggedAction, MeetingId, MinuteItem, PanelAction, Quorum
from scrdesk.domain.products.accuracy_pack import accuracy_pack
from scrdesk.domain.products.chase_sheet import chase_sheet
from scrdesk.domain.products.chronology import panel_chronology
from scrdesk.domain.products.minutes import action_log, minutes
from scrdesk.domain.products.paper import bullets, paragraphs
from scrdesk.domain.products.question_letters import QUOTED_CHARS, AgencyLetter, question_letters
from scrdesk.domain.report import (
    BulletList,
    ChronologyTable,
    Copy,
    Document,
    Heading,
    ListItem,
    Notes,
    Paragraph,
    anchors,
)
from scrdesk.domain.report_draft import NumberedParagraph
from tests.domain.analysis_cases import AGENCIES, KEY_LINES
from tests.domain.kept_answers import check_kept, short
from tests.domain.test_kept_papers import ENTRIES
from tests.domain.test_products import HEAD, LESSON, MEETING

DAY = date(2016, 9, 1)


def _told(document: Document) -> list[str]:
    return [f"## {short(replace(document, blocks=()))}", *map(short, document.blocks)]


def test_letters_with_the_questions_of_the_panel() -> None:
    long = replace(ENTRIES[0], event="word " * 39 + "exact", id=EntryId(7))
    entries = {
        each.id: each for each in (*ENTRIES, long, replace(long, id=EntryId(8), event=long.event + "\n more  words"))
    }
    assert len(long.event) == QUOTED_CHARS
    asked = QuestionText("POL", "Who called?", tuple(entries), asked=date(2016, 8, 3))
    questions = [
        Question(QuestionId(n), n, each, ())
        for n, each in enumerate(
            (
                asked,
                replace(asked, asked=None, entries=()),
                replace(asked, answered=DAY),
                replace(asked, is_dropped=True),
            ),
            1,
        )
    ]
    assert [each.details.state.name for each in questions] == ["ASKED", "OPEN", "ANSWERED", "DROPPED"]
    police = replace(AGENCIES[0], contact="Sgt Vale")
    letters = [AgencyLetter(police, questions, entries), AgencyLetter(AGENCIES[1], questions[:1], {})]
    check_kept("papers/question-letters", _told(question_letters(HEAD, letters, "Child Q")))


def test_how_differences_and_contacts_are_asked() -> None:
    references = {EntryId(n): f"{code}-{n:04d}" for n, code in enumerate(("POL", "GP", "HV", "POL"), 1)}
    sides = [Side(EntryId(n), value, f"words {n}") for n, value in enumerate("abac", 1)]
    lines = [
        asked_of_difference(Difference(about, tuple(some)), entry, references)
        for about in (DATE, TIME, "Child")
        for some, entry in (
            (sides, EntryId(1)),
            (sides[:2], EntryId(2)),
            (sides[1:], EntryId(3)),
            ([sides[0], sides[3]], EntryId(4)),
        )
    ]
    contact = OneSidedContact(EntryId(1), "HV", "GP", Direction.SENT, "told GP", date(2016, 3, 5), date(2016, 3, 19))
    for each in Direction:
        lines.append(asked_of_contact(replace(contact, direction=each), "HV-0001"))
    check_kept("papers/asked", lines)


def test_a_pack_to_check_a_draft() -> None:
    parts = [NumberedParagraph("1.1", "Story", "The police came.[^1]"), NumberedParagraph("2.3", "Findings", "Late."),
             NumberedParagraph("1.2", "Story", "Twice.")]  # fmt: skip
    lines = _told(accuracy_pack(HEAD, AGENCIES[0], "0.3", parts, ENTRIES[:1], DAY, "the secretariat"))
    lines += _told(accuracy_pack(HEAD, AGENCIES[1], "0.3", [], []))
    check_kept("papers/pack", lines)
    with pytest.raises(ValueError, match="own rows only"):
        accuracy_pack(HEAD, AGENCIES[0], "0.3", parts, ENTRIES[:2])


def test_a_sheet_on_which_an_agency_says_how_far_it_is() -> None:
    (line,) = plan_lines([LESSON], DAY)
    undated = replace(line, action=replace(line.action, due=None, update_text="So far."))
    late = replace(line, days_late=3)
    lines = [
        each
        for these in ([line], [late], [late, late, undated])
        for each in _told(chase_sheet(HEAD, "The HV", these, "By mail."))
    ]
    check_kept("papers/chase-sheet", lines)


def test_the_chronology_as_a_paper() -> None:
    plain = panel_chronology(HEAD, ENTRIES, AGENCIES, shown="3 of 3", filter_text="all")
    (table,) = (each for each in plain.blocks if isinstance(each, ChronologyTable))
    assert not [each for each in plain.blocks if isinstance(each, Heading)]
    telling = Telling(AudienceRules(DateRule.INCIDENT, AgeRule.BAND), Anchors(date(2016, 11, 1), None, "Child Q"))
    beside = {ENTRIES[0].id: [("Panel", "Rob seen")], ENTRIES[2].id: [("Tags", "injury"), ("Note", "why")]}
    lines = _told(plain)
    lines += _told(
        panel_chronology(HEAD, ENTRIES, AGENCIES, shown="3 of 9", filter_text="POL", as_at="1 May 2016, 9:00", beside=beside,
                         audience=Audience.PANEL, wording=str.upper, telling=telling)
    )  # fmt: skip
    check_kept("papers/chronology", lines)
    assert list(anchors(plain.blocks)) == [row.reference for row in table.rows] == ["POL-0001", "XX-0002", "GP-0003"]


def test_what_can_be_referred_to_in_a_paper() -> None:
    inner = BulletList((ListItem("c", anchor="in"), "d"))
    blocks = (Heading("A", anchor="a"), Heading("B"), BulletList(("x", ListItem("y"), ListItem("z", anchor="z", below=inner))),
              Notes((("one",), ("two",))), Paragraph("p"))  # fmt: skip
    assert list(anchors(blocks)) == ["a", "z", "in", "note 1", "mark of note 1", "note 2", "mark of note 2"]
    assert [Copy(*each).words for each in (("Dr Lewis", "3"), ("Dr Lewis", ""), ("", "3"), ("", ""))] == [
        "Copy 3 · Dr Lewis", "Dr Lewis", "Copy 3", ""
    ]  # fmt: skip
    assert paragraphs(" a \n\n\n\nb\nc\n\n ") == (Paragraph("a"), Paragraph("b\nc")) and paragraphs(" ") == ()
    assert bullets(["a", " ", "b"], is_numbered=True) == (BulletList(("a", "b"), is_numbered=True),)
    assert bullets([" "]) == () and bullets(["a"]) == (BulletList(("a",)),)


def test_minutes_with_all_that_they_can_hold() -> None:
    full = replace(
        MEETING,
        items=(*MEETING.items, MinuteItem("2", "", "", carries="HV-0001"), MinuteItem("3", "Next", "x\n\ny", "", ("A", "B"))),
        actions=(*MEETING.actions, PanelAction("3.2", "Write", "", date(2017, 3, 1), "closed", date(2017, 2, 9))),
        interests=(Interest("Dr A. Lewis", "knows the school"), Interest("The chair", "was its governor", "leaves the room")),
        agreed=Agreed(date(2017, 3, 1), 4),
        amendments=(Amendment("2", "Not the HV.", datetime(2017, 3, 5, 9, tzinfo=UTC), "the HV"),
                    Amendment("", "Spelling.", datetime(2017, 3, 6, 9, tzinfo=UTC), "the chair")),
    )  # fmt: skip
    lines = []
    for quorum in (None, Quorum(5, 3, 3, is_known=True)):
        lines += _told(minutes(HEAD, full, quorum))
    lines += _told(minutes(HEAD, replace(MEETING, begins=None, attendance=(), actions=(), items=())))
    for quorum in (Quorum(0, 0, 0, is_known=False), Quorum(1, 0, 2, is_known=False), Quorum(2, 0, 3, is_known=False),
                   Quorum(3, 0, 3, is_known=False), Quorum(4, 2, 2, is_known=True), Quorum(4, 1, 2, is_known=True),
                   Quorum(0, 1, 0, is_known=True)):  # fmt: skip
        lines.append(f"{quorum.is_met} {quorum.in_words}")
    logged = [
        LoggedAction(MeetingId(n), n, DAY, action, late)
        for n, (action, late) in enumerate(((full.actions[0], None), (full.actions[1], None), (PanelAction("1", "Ask", "", DAY), 3),
                                            (PanelAction("2", "Ask", "HV", DAY), 1)), 1)
    ]  # fmt: skip
    for open_only in (False, True):
        lines += _told(action_log(HEAD, logged, is_open_only=open_only))
    lines += _told(action_log(HEAD, logged[1:2], is_open_only=True))
    check_kept("papers/minutes", lines)


FORM = TemplateForm(
    columns=(), rules=(TemplateRule("Of {child}", "{child}: every {no_contact_weeks} weeks"),), no_contact_weeks=6
)


def test_what_a_blank_chronology_says_of_itself() -> None:
    blank = BlankTemplate(FORM, AGENCIES[0], "SCR 1", "Child Q", date(2015, 1, 1), date(2016, 5, 1), KEY_LINES, (), False, DAY, "Ann",
                          "OFFICIAL", datetime(2016, 6, 1, 9, tzinfo=UTC))  # fmt: skip
    lines = []
    for each in (blank, replace(blank, period_start=None, due=None), replace(blank, period_end=None, reply_to=""),
                 replace(blank, period_start=None, period_end=None, say=str.upper)):  # fmt: skip
        lines += [each.title, short(each.facts), each.period_in_words, short(each.rules)]
    check_kept("papers/blank-chronology", lines)


def test_what_keeps_a_record_of_the_learning_out_of_the_store() -> None:
    later, earlier = date(2016, 9, 2), date(2016, 8, 31)
    sound = (
        (Dissemination(PRODUCT, "Briefing", invited=3, attended=3), ({"what": ""}, {"kind": "x"}, {"attended": 4}, {"invited": 0})),
        (CheckedPoint("1"), ({"state": "x"}, {"state": POINT_STATES[1]}, {"state": POINT_STATES[1], "who": "me"},
                             *({"state": state, "who": "me", "reason": why} for state in POINT_STATES[2:] for why in ("", "so")))),
        (OutlineReply(1, "GP", DAY, DAY), ({"agency": ""}, {"replied": earlier}, {"replied": None}, {"sent": None})),
        (PublicationDays(published=DAY, until=DAY), ({"published": later, "until": None}, {"until": earlier}, {"published": None})),
        (Deposit("Report", sent=DAY, acknowledged=DAY), ({"title": ""}, {"sent": None}, {"acknowledged": None, "sent": None})),
        (LibraryItem("A review"), ({"title": ""},)),
        (Outline("A review"), ({"title": ""},)),
        (LearningProduct("news", "A text"), ({"title": ""}, {"title": "x" * 9_000})),
    )  # fmt: skip
    lines = []
    for record, wrong in sound:
        assert record_fault(record, DAY) is None
        for parts in wrong:
            told = {name: part if len(str(part)) < 99 else "long" for name, part in parts.items()}
            lines.append(f"{type(record).__name__} {short(told)}: {record_fault(replace(record, **parts), DAY)}")  # type: ignore[arg-type]
    check_kept("papers/learning-records", lines)
