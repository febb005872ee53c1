"""The life of a review on a real store: clocks, kinds, decisions, the national body, papers, letters, calendar, board."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import docx
import pytest

from scrdesk import cli
from scrdesk.domain.learning_records import PublicationDays
from scrdesk.domain.life.bodies import overlaps, recipients
from scrdesk.domain.life.clocks import ClockStanding, ClockState
from scrdesk.domain.life.records import (
    AgencyPaper,
    ArchivedReport,
    BodyContact,
    ClockMark,
    Conversion,
    DecisionForm,
    LetterSent,
    NationalBody,
    OneOffHoliday,
    OwnReviewType,
    PublicationIntent,
    RequestScope,
    StartDay,
    StepMark,
)
from scrdesk.domain.panel import NEW_ACTION, NewMeeting, PanelAction
from scrdesk.domain.people import NewPerson
from scrdesk.domain.review import NewReview, RequestedDocument, RequestStatus, Review
from scrdesk.errors import NotFound, Refused
from scrdesk.export.ics import CalendarDay, calendar_file
from scrdesk.services import reviews
from scrdesk.services.all_reviews import archive_report, desk
from scrdesk.services.calendar_export import export_calendar
from scrdesk.services.learning_records import RecordEdit, apply_record, records
from scrdesk.services.letters import LetterWanted, letter_document, templates, write_letter
from scrdesk.services.life_records import LifeEdit, apply_life, apply_together, life_records
from scrdesk.services.minutes import ActionEdit, apply_action
from scrdesk.services.open_store import Workspace
from scrdesk.services.request_round import ask_one
from scrdesk.services.requests import check_questions, receive_paper, request_board
from scrdesk.services.review_kinds import ConversionEdit, convert, copy_type, decide, types_with_use
from scrdesk.services.review_types import criteria_of, known_types, review_types
from scrdesk.services.timetable import timetable
from tests.store.sample import PASSPHRASE, new_review, new_workspace

REPORT = RequestedDocument.AGENCY_REPORT


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return new_workspace(tmp_path)


@pytest.fixture
def review(workspace: Workspace) -> Review:
    return new_review(workspace)


def put(workspace: Workspace, review: Review | None, record: object) -> LifeEdit | None:
    owner = None if review is None else review.id
    return apply_life(workspace, LifeEdit(type(record), owner, None, record))  # type: ignore[arg-type]


def clock(workspace: Workspace, review: Review, code: str) -> ClockStanding:
    return next(each for each in timetable(workspace, review.id).clocks if each.rule.code == code)


# --- clocks ---


def test_a_clock_runs_is_late_is_revised_and_is_done(workspace: Workspace, review: Review) -> None:
    assert clock(workspace, review, "S3").state is ClockState.NOT_STARTED
    undo = put(workspace, review, StartDay("decided", date(2016, 8, 22)))  # a Monday; 29 August is a bank holiday
    late = clock(workspace, review, "S3")
    assert late.due == date(2016, 8, 30)
    assert (late.state, late.told) == (ClockState.LATE, "2 days late")
    assert "Mon 29 Aug is Late Summer Bank Holiday" in late.explained
    assert late.to.names == (
        "Ofsted", "Department for Education", "National Panel of Independent Experts on Serious Case Reviews",
    )  # fmt: skip

    with pytest.raises(Refused, match="reason for the revised day"):
        put(workspace, review, ClockMark("S3", revised=date(2016, 9, 9)))
    put(workspace, review, ClockMark("S3", revised=date(2016, 9, 9), revised_why="The Chair was on leave."))
    moved = clock(workspace, review, "S3")
    assert (moved.state, moved.due, moved.told) == (ClockState.RUNNING, date(2016, 9, 9), "due Fri 9 Sep 2016")
    assert "Computed: Tue 30 Aug 2016; revised to Fri 9 Sep 2016: The Chair was on leave." in moved.explained

    with pytest.raises(Refused, match="still to come"):
        put(workspace, review, ClockMark("S3", done=date(2016, 9, 2)))
    put(workspace, review, ClockMark("S3", done=date(2016, 9, 1), sent_to="Ofsted", proof="letter 12"))
    assert clock(workspace, review, "S3").told == "done Thu 1 Sep 2016, 2 days late"
    assert undo is not None
    apply_life(workspace, undo)
    assert "decided" not in timetable(workspace, review.id).starts


def test_the_day_of_what_a_clock_waits_for_ends_it_unless_another_is_recorded(
    workspace: Workspace, review: Review
) -> None:
    put(workspace, review, StartDay("notified", date(2016, 5, 26)))
    assert clock(workspace, review, "S2").state is ClockState.LATE
    put(workspace, review, StartDay("decided", date(2016, 6, 22)))
    ended = clock(workspace, review, "S2")
    assert (ended.state, ended.told) == (ClockState.DONE, "done Wed 22 Jun 2016")
    assert ended.explained.endswith("Done Wed 22 Jun 2016, the day that was entered for it.")
    assert ended.mark.done is None
    put(workspace, review, ClockMark("S2", done=date(2016, 6, 29)))
    assert clock(workspace, review, "S2").told == "done Wed 29 Jun 2016, 3 days late"


def test_a_clock_that_does_not_apply_says_why(workspace: Workspace, review: Review) -> None:
    with pytest.raises(Refused, match="reason is missing"):
        put(workspace, review, ClockMark("S8", is_not_applicable=True))
    put(workspace, review, ClockMark("S8", is_not_applicable=True, why_not="The report is to be published."))
    assert clock(workspace, review, "S8").state is ClockState.NOT_APPLICABLE


def test_the_overview_shows_the_clock_with_how_it_was_counted(workspace: Workspace, review: Review) -> None:
    put(workspace, review, StartDay("decided", date(2016, 8, 30)))
    due = reviews.overview(workspace, review.id).due
    assert [item.what for item in due] == ["Tell the decision"]
    assert due[0].due == date(2016, 9, 6)
    assert due[0].detail.startswith("S3 · to Ofsted, Department for Education, National Panel")
    assert due[0].detail.endswith("working day 2 of 5")
    assert due[0].counted == "day 2 of 5 working days from Tue 30 Aug 2016, which is day 0."


def test_days_of_publication_come_from_the_publication_checklist(workspace: Workspace, review: Review) -> None:
    apply_record(workspace, RecordEdit(PublicationDays, review.id, None, PublicationDays(planned=date(2016, 9, 28))))
    assert clock(workspace, review, "S7").due == date(2016, 9, 19)
    put(workspace, review, StartDay("planned-publication", date(2016, 10, 5)))
    assert clock(workspace, review, "S7").due == date(2016, 9, 26)


def test_a_holiday_of_the_desk_moves_a_clock(workspace: Workspace, review: Review) -> None:
    put(workspace, review, StartDay("aware", date(2016, 8, 30)))
    assert clock(workspace, review, "S1").due == date(2016, 9, 6)
    put(workspace, None, OneOffHoliday(date(2016, 9, 2), "Offices closed after the flood"))
    assert clock(workspace, review, "S1").due == date(2016, 9, 7)


def test_an_unknown_event_or_clock_is_refused(workspace: Workspace, review: Review) -> None:
    with pytest.raises(NotFound):
        put(workspace, review, StartDay("never", date(2016, 8, 30)))
    with pytest.raises(NotFound):
        put(workspace, review, ClockMark("Z9"))
    with pytest.raises(NotFound):
        put(workspace, review, StepMark("dancing"))


# --- kinds of review ---


def test_every_kind_has_steps_documents_and_questions() -> None:
    for kind in review_types():
        assert kind.steps, kind.code
        assert kind.documents, kind.code
        assert criteria_of(kind), kind.code
    by_code = {kind.code: kind for kind in review_types()}
    assert "LLI" in by_code["lcspr"].synonyms
    assert "NSCI" in by_code["national"].synonyms
    assert len(by_code["scr-2013"].clocks) == 10
    assert by_code["multi-agency"].clocks == ()
    assert set(by_code["multi-agency"].steps) < set(by_code["scr-2013"].steps)


def test_a_kind_is_copied_changed_used_and_not_deleted_while_in_use(workspace: Workspace, review: Review) -> None:
    copy_type(workspace, "multi-agency", "Partnership review")
    with pytest.raises(Refused, match="already"):
        copy_type(workspace, "multi-agency", "partnership  Review")
    stored = life_records(workspace, OwnReviewType, None)[0]
    own = replace(stored.details, steps=("referral", "close"), clocks=("S2",), criteria=("Was there learning?",))
    apply_life(workspace, LifeEdit(OwnReviewType, None, stored.id, own))
    assert "Partnership review" in {kind.name for kind in known_types(workspace)}
    begun = reviews.create_review(workspace, NewReview("PR 2016/01", own.code, "Child R"))
    found = timetable(workspace, begun.id)
    assert [each.step.code for each in found.steps] == ["referral", "close"]
    assert [each.rule.code for each in found.clocks] == ["S2"]
    assert criteria_of(found.kind)[0].text == "Was there learning?"
    put(workspace, None, OwnReviewType("own-2", "A second one"))
    removal = LifeEdit(OwnReviewType, None, stored.id, None)
    with pytest.raises(Refused, match="in use: PR 2016/01"):
        apply_life(workspace, removal)
    convert(workspace, ConversionEdit(begun.id, "multi-agency", date(2016, 9, 1), "Found to need the whole engine."))
    back = apply_life(workspace, removal)
    assert back is not None
    put(workspace, None, replace(own, name="Another"))
    with pytest.raises(Refused, match="in its place"):
        apply_life(workspace, back)
    for each in life_records(workspace, OwnReviewType, None):
        apply_life(workspace, LifeEdit(OwnReviewType, None, each.id, None))
    assert own.code not in {each.kind.code for each in types_with_use(workspace)}
    with pytest.raises(Refused, match="belongs to the program"):
        put(workspace, None, OwnReviewType("lcspr", "Ours"))
    with pytest.raises(Refused, match="not known"):
        reviews.create_review(workspace, NewReview("PR 2016/02", own.code, "Child S"))


def test_a_conversion_keeps_history_and_can_be_taken_back(workspace: Workspace) -> None:
    rapid = reviews.create_review(workspace, NewReview("RR 2019/03", "rapid-review", "Child T"))
    put(workspace, rapid, StartDay("notified", date(2016, 8, 1)))
    put(workspace, rapid, StepMark("decision", "done", date(2016, 8, 20)))
    put(workspace, rapid, ClockMark("R4", done=date(2016, 8, 20)))
    with pytest.raises(Refused, match="reason"):
        convert(workspace, ConversionEdit(rapid.id, "lcspr", date(2016, 9, 1), " "))
    inverse = convert(workspace, ConversionEdit(rapid.id, "lcspr", date(2016, 9, 1), "The criteria are met."))
    found = timetable(workspace, rapid.id)
    assert found.kind.code == "lcspr"
    assert found.conversions == (Conversion("rapid-review", "lcspr", date(2016, 9, 1), "The criteria are met."),)
    assert {"R4", "R6"} <= {each.rule.code for each in found.clocks}
    assert next(each.mark.state for each in found.steps if each.step.code == "decision") == "done"
    assert clock(workspace, rapid, "R4").mark.done == date(2016, 8, 20)
    convert(workspace, inverse)
    back = timetable(workspace, rapid.id)
    assert (back.kind.code, back.conversions) == ("rapid-review", ())


def test_a_duty_that_had_begun_outlives_a_conversion_and_says_where_it_comes_from(
    workspace: Workspace, review: Review
) -> None:
    put(workspace, review, StartDay("decided-not", date(2016, 8, 29)))
    convert(workspace, ConversionEdit(review.id, "multi-agency", date(2016, 8, 30), "The criteria are not met."))
    owed = clock(workspace, review, "S4")  # fourteen days to tell the national panel, whatever the review is now
    assert owed.due == date(2016, 9, 12)
    assert owed.warnings == (
        "Started when this was: Serious case review (2013 to 2019). If it does not apply any more, record that, with why.",
    )
    assert "S6" not in {each.rule.code for each in timetable(workspace, review.id).clocks}  # never started
    put(workspace, review, StartDay("initiated", date(2016, 8, 31)))
    assert "S6" not in {each.rule.code for each in timetable(workspace, review.id).clocks}  # started after it
    put(workspace, review, ClockMark("S4", done=date(2016, 9, 1), sent_to="National panel"))
    assert clock(workspace, review, "S4").warnings == ()


def test_the_day_of_a_decision_starts_its_clocks_as_one_act(workspace: Workspace, review: Review) -> None:
    form = DecisionForm(0, "no review", date(2016, 8, 26), "Chair of the Board", "The harm was not serious.")
    inverse = decide(workspace, review.id, form)
    starts = timetable(workspace, review.id).starts
    assert {event: each.day for event, each in starts.items()} == {
        "decided": date(2016, 8, 26), "decided-not": date(2016, 8, 26),
    }  # fmt: skip
    assert clock(workspace, review, "S3").due == date(2016, 9, 5)  # Mon 29 August is a bank holiday
    assert clock(workspace, review, "S4").due == date(2016, 9, 9)
    apply_together(workspace, inverse)
    found = timetable(workspace, review.id)
    assert (found.starts, found.decisions) == ({}, ())
    put(workspace, review, StartDay("decided", date(2016, 8, 24)))
    decide(workspace, review.id, replace(form, outcome="carry out a review"))
    assert timetable(workspace, review.id).starts["decided"].day == date(2016, 8, 24)
    decide(workspace, review.id, replace(form, outcome="more information is needed"))
    assert set(timetable(workspace, review.id).starts) == {"decided"}


def test_a_later_decision_takes_the_clocks_of_the_earlier_one_along(workspace: Workspace, review: Review) -> None:
    form = DecisionForm(0, "no review", date(2016, 8, 22), "Chair of the Board", "The harm was not serious.")
    decide(workspace, review.id, form)
    inverse = decide(workspace, review.id, replace(form, outcome="carry out a review", decided_on=date(2016, 8, 30)))
    assert {event: each.day for event, each in timetable(workspace, review.id).starts.items()} == {
        "decided": date(2016, 8, 30)
    }
    assert clock(workspace, review, "S3").due == date(2016, 9, 6)
    apply_together(workspace, inverse)
    starts = timetable(workspace, review.id).starts
    assert {event: (each.day, each.note) for event, each in starts.items()} == {
        event: (date(2016, 8, 22), "from the decision form, version 1") for event in ("decided", "decided-not")
    }
    decide(workspace, review.id, DecisionForm(0, "more information is needed", None, "Chair", "The post-mortem."))
    assert timetable(workspace, review.id).starts == {}


def test_a_decision_needs_its_rationale_both_ways_and_versions_stay(workspace: Workspace, review: Review) -> None:
    answers = (("reg5-abuse", "yes", "Fractures of different ages."), ("reg5-died", "no", ""))
    form = DecisionForm(0, "no review", date(2016, 8, 30), "Chair of the Board", answers=answers)
    for outcome in ("no review", "carry out a review"):
        with pytest.raises(Refused, match="rationale"):
            decide(workspace, review.id, replace(form, outcome=outcome))
    with pytest.raises(Refused, match="yes without a reason"):
        decide(workspace, review.id, replace(form, rationale="Full.", answers=(("reg5-abuse", "yes", ""),)))
    decide(workspace, review.id, replace(form, rationale="The harm was not serious.", dissent="The doctor disagreed."))
    decide(workspace, review.id, replace(form, outcome="carry out a review", rationale="Reconsidered on advice."))
    kept = timetable(workspace, review.id).decisions
    assert [(each.number, each.outcome) for each in kept] == [(1, "no review"), (2, "carry out a review")]
    assert kept[0].dissent == "The doctor disagreed."
    assert kept[1].answers == answers


# --- the national body ---


def test_recipients_follow_the_day_and_overlaps_are_said(workspace: Workspace, review: Review) -> None:
    bodies = timetable(workspace, review.id).bodies
    assert recipients(("national panel",), date(2018, 6, 28), bodies).names[0].startswith("National Panel")
    assert recipients(("national panel",), date(2018, 6, 29), bodies).names == (
        "Child Safeguarding Practice Review Panel",
    )
    assert overlaps(bodies) == ()
    gap = recipients(("national panel",), date(2012, 1, 1), bodies)
    assert gap.names == ("national panel",)
    assert gap.unclear == ("No body is entered as national panel on 1 January 2012.",)

    put(workspace, None, NationalBody("Child Protection Authority", "national panel", date(2016, 1, 1)))
    put(workspace, review, StartDay("decided", date(2016, 8, 30)))
    both = clock(workspace, review, "S3")
    assert "Child Protection Authority" in both.to.names
    assert any("are both entered as national panel on 6 September 2016" in said for said in both.warnings)
    assert any("both entered" in note for note in timetable(workspace, review.id).notes)
    with pytest.raises(Refused, match="ends before it begins"):
        put(workspace, None, NationalBody("X", "national panel", date(2016, 1, 2), date(2016, 1, 1)))


def test_advice_is_logged_with_how_it_was_weighed(workspace: Workspace, review: Review) -> None:
    contact = BodyContact(
        "National Panel", "asked", date(2016, 8, 20), "Why the review has not begun", reply_by=date(2016, 9, 5)
    )
    put(workspace, review, contact)
    assert "Answer National Panel" in [item.what for item in reviews.overview(workspace, review.id).due]
    stored = life_records(workspace, BodyContact, review.id)[0]
    done = replace(contact, answered=date(2016, 8, 31), weighed="Chair and legal adviser, 30 August", outcome="Begun")
    apply_life(workspace, LifeEdit(BodyContact, review.id, stored.id, done))
    assert "Answer National Panel" not in [item.what for item in reviews.overview(workspace, review.id).due]
    with pytest.raises(Refused, match="before the letter"):
        put(workspace, review, replace(contact, answered=date(2016, 8, 1)))
    with pytest.raises(Refused, match="reasons"):
        put(workspace, review, PublicationIntent("do not publish", ""))


# --- requests, papers, letters ---


def test_a_paper_goes_from_asked_to_accepted(workspace: Workspace, review: Review) -> None:
    scope = RequestScope("POL", "agency report", "Mother and her partner, 2014 to 2016.", "Secure transfer only.")
    ask_one(workspace, review.id, scope, date(2016, 8, 1), date(2016, 8, 26))

    def told(code: str = "POL") -> tuple[str, str]:
        cells = request_board(workspace, review.id).cells
        return next((each.told, each.tone) for each in cells if (each.agency.code, each.document) == (code, REPORT))

    assert told() == ("6 days late", "bad")
    assert told("GP") == ("not asked", "quiet")
    receive_paper(workspace, review.id, "POL", "agency report", "Review", date(2016, 8, 30), "imr.docx", b"first")
    assert told() == ("received", "info")
    assert [each.status for each in reviews.requests(workspace, review.id)] == [RequestStatus.RECEIVED]
    stored = life_records(workspace, AgencyPaper, review.id)[0]
    checks = (("signed-off", "no", ""), ("key-lines", "in part", "Question 3 is missing."), ("author", "yes", ""))
    returned = replace(stored.details, state="returned", checks=checks, note="Explain the abbreviations.")
    apply_life(workspace, LifeEdit(AgencyPaper, review.id, stored.id, returned))
    assert told() == ("returned, late", "bad")
    letter = letter_document(workspace, review.id, LetterWanted("return", "Review officer", "POL", "agency report"))
    said = repr(letter.blocks)
    assert "Not yet: It is signed off by a senior officer, by name and date." in said
    assert "Only in part: The analysis answers each key line of enquiry. Question 3 is missing." in said
    assert "Explain the abbreviations." in said
    receive_paper(workspace, review.id, "POL", "agency report", "Review", date(2016, 9, 1), "imr 2.docx", b"second")
    second = life_records(workspace, AgencyPaper, review.id)[1]
    assert second.details.version == 2
    apply_life(workspace, LifeEdit(AgencyPaper, review.id, second.id, replace(second.details, state="accepted")))
    assert told() == ("accepted v2", "good")
    assert reviews.overview(workspace, review.id).standings[0].report == "accepted v2"
    with pytest.raises(Refused, match="empty"):
        receive_paper(workspace, review.id, "POL", "agency report", "x", date(2016, 9, 1), "imr.docx", b"")
    with pytest.raises(NotFound):
        receive_paper(workspace, review.id, "ZZZ", "agency report", "x", date(2016, 9, 1), "imr.docx", b"x")


@pytest.mark.parametrize("template", [each.code for each in templates()])
def test_every_letter_can_be_written(workspace: Workspace, review: Review, tmp_path: Path, template: str) -> None:
    scope = RequestScope("POL", "agency report", "All contacts.", "")
    ask_one(workspace, review.id, scope, date(2016, 8, 1), date(2016, 8, 26))
    wanted = LetterWanted(
        template, "Chief Constable", "POL", "agency report", contact="Ann Reed, business manager",
        signed_by="R Achebe", office="Business manager", body="Wexmarsh Board", points="Number the paragraphs.",
    )  # fmt: skip
    path = write_letter(workspace, review.id, wanted, tmp_path / "letter.docx")
    paragraphs = docx.Document(str(path)).paragraphs
    words = "\n".join(paragraph.text for paragraph in paragraphs)
    assert next(each.style.name for each in paragraphs if each.style.name.startswith("Heading")) == "Heading 1"
    assert "{" not in words
    assert "Ann Reed, business manager" in words
    assert "R Achebe\nBusiness manager" in words
    log = life_records(workspace, LetterSent, review.id)
    assert [(each.details.kind, each.details.file_name) for each in log] == [(template, "letter.docx")]


def test_the_request_asks_to_secure_records_and_says_how_to_send(
    workspace: Workspace, review: Review, tmp_path: Path
) -> None:
    scope = RequestScope("POL", "agency report", "Mother and her partner.", "")
    ask_one(workspace, review.id, scope, date(2016, 8, 1), date(2016, 9, 26))
    wanted = LetterWanted("request", "Chief Constable", "POL", "agency report", signed_by="R Achebe")
    path = write_letter(workspace, review.id, wanted, tmp_path / "letter.pdf")
    words = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    told = " ".join(words.split())
    assert "Secure your records now" in told
    assert "by 26 September 2016" in told
    assert "secure e-mail or secure file transfer" in told
    assert "the period from 1 January 2014 to 30 June 2016" in told
    with pytest.raises(Refused, match=r"PDF or Word"):
        write_letter(workspace, review.id, wanted, tmp_path / "letter.txt")
    with pytest.raises(Refused, match="Nobody"):
        letter_document(workspace, review.id, replace(wanted, addressee=" "))
    with pytest.raises(NotFound):
        letter_document(workspace, review.id, replace(wanted, agency="ZZZ"))


def test_reminders_are_counted_under_their_request(workspace: Workspace, review: Review, tmp_path: Path) -> None:
    ask_one(workspace, review.id, RequestScope("GP", "agency report"), date(2016, 8, 1), date(2016, 8, 26))
    for code in ("reminder-1", "reminder-2"):
        write_letter(
            workspace, review.id, LetterWanted(code, "Dr Lewis", "GP", "agency report"), tmp_path / f"{code}.docx"
        )
    cell = next(
        each
        for each in request_board(workspace, review.id).cells
        if (each.agency.code, each.document) == ("GP", REPORT)
    )
    assert [each.kind for each in cell.reminders] == ["reminder-1", "reminder-2"]


# --- the calendar ---


def unfolded(content: bytes) -> list[str]:
    text = content.decode("utf-8")
    assert all(len(line.encode("utf-8")) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")
    return text.replace("\r\n ", "").split("\r\n")


def test_the_calendar_has_every_day_and_no_name(workspace: Workspace, review: Review, tmp_path: Path) -> None:
    reviews.add_person(workspace, review.id, NewPerson("Tomas Wrenfield", "Child Q", "child", False))
    reviews.record_meeting(
        workspace, review.id, NewMeeting(1, date(2016, 9, 20), None, "Council House", "draft", (), (), ())
    )
    put(workspace, review, StartDay("decided", date(2016, 8, 30)))
    put(workspace, review, ClockMark("S6", revised=date(2017, 3, 1), revised_why="Trial of Tomas Wrenfield’s mother"))
    ask_one(workspace, review.id, RequestScope("GP", "agency report"), date(2016, 8, 1), date(2016, 9, 26))
    action = PanelAction("1.1", "Ask Tomas Wrenfield’s mother", "Chair", date(2016, 9, 12))
    done = PanelAction("1.2", "Book the room", "Chair", date(2016, 9, 13), "closed", date(2016, 9, 1))
    meeting = reviews.meetings(workspace, review.id)[0]
    for each in (action, done):
        apply_action(workspace, ActionEdit(meeting.id, NEW_ACTION, each))
    path = tmp_path / "days.ics"
    n_days = export_calendar(workspace, review.id, path)
    lines = unfolded(path.read_bytes())
    assert lines[0] == "BEGIN:VCALENDAR" and lines[-2:] == ["END:VCALENDAR", ""]
    assert sum(line == "BEGIN:VEVENT" for line in lines) == n_days == 5
    days = [line.removeprefix("DTSTART;VALUE=DATE:") for line in lines if line.startswith("DTSTART")]
    assert days == ["20160906", "20160912", "20160920", "20160926", "20170301"]
    assert "SUMMARY:SCR 2016/02: panel action 1.1 due" in lines
    assert "SUMMARY:SCR 2016/02: agency report of GP due" in lines
    text = "\n".join(lines)
    assert "Wrenfield" not in text and "Tomas" not in text and "Child Q" not in text
    with pytest.raises(Refused, match=r"\.ics"):
        export_calendar(workspace, review.id, tmp_path / "days.txt")


def test_an_empty_timetable_has_no_calendar(workspace: Workspace, tmp_path: Path) -> None:
    bare = reviews.create_review(workspace, NewReview("SCR 2016/09", "scr-2013", "Child Z"))
    with pytest.raises(Refused, match="no day"):
        export_calendar(workspace, bare.id, tmp_path / "days.ics")


def test_signs_of_the_format_are_escaped_and_long_lines_folded() -> None:
    told = calendar_file(
        [CalendarDay("k", date(2016, 12, 31), "a,b;c\\d\ne" + "é" * 100, "x" * 200, 2)], datetime(2016, 9, 1, 10), "R"
    )
    lines = unfolded(told)
    assert "SUMMARY:a\\,b\\;c\\\\d\\ne" + "é" * 100 in lines
    assert "DTEND;VALUE=DATE:20170101" in lines
    assert "TRIGGER:-P2D" in lines


def test_the_command_writes_the_calendar(
    workspace: Workspace,
    review: Review,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from scrdesk.cli import calendar_command
    from tests.store.sample import opened

    put(workspace, review, StartDay("published", date(2016, 8, 30)))
    workspace.close()
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(calendar_command, "open_store", lambda path, _passphrase, progress: opened(path))
    out = tmp_path / "days.ics"
    call = ["calendar", str(workspace.path), "--review", "SCR 2016/02", "--out", str(out)]
    assert cli.run(call) == cli.DONE
    assert "Wrote 1 day" in capsys.readouterr().out
    assert b"20170830" in out.read_bytes()
    assert cli.run([*call[:3], "nowhere", *call[4:]]) == cli.WRONG_CALL


# --- the desk ---


def test_the_board_shows_every_review_with_stage_next_and_late(workspace: Workspace, review: Review) -> None:
    put(workspace, review, StepMark("incident", "done", date(2016, 6, 1)))
    put(workspace, review, StartDay("decided", date(2016, 8, 30)))
    put(workspace, review, StartDay("aware", date(2016, 5, 23)))
    reviews.create_review(workspace, NewReview("MACR 2016/01", "multi-agency", "Child R"))
    lines = {line.review.details.reference: line for line in desk(workspace).reviews}
    mine = lines["SCR 2016/02"]
    assert (mine.stage, mine.n_done, mine.n_steps) == ("Referred for consideration", 1, 20)
    assert (mine.next_due, mine.next_what) == (date(2016, 9, 6), "Tell the decision")
    assert mine.late == ("Notify the serious incident (93 days late)",)
    other = lines["MACR 2016/01"].review
    assert lines["MACR 2016/01"].next_due is None
    reviews.add_agency(workspace, other.id, "GP", "Larch Road Surgery", "gp")
    ask_one(workspace, other.id, RequestScope("GP", "chronology"), date(2016, 8, 1), date(2016, 8, 30))
    reviews.record_meeting(workspace, other.id, NewMeeting(1, date(2016, 9, 20), None, "", "draft", (), (), ()))
    line = next(each for each in desk(workspace).reviews if each.review.id == other.id)
    assert line.late == ("Chronology from Larch Road Surgery (2 days late)",)  # no clock of statute runs, and yet
    assert (line.next_due, line.next_what) == (date(2016, 9, 20), "Panel meeting 1")


def test_an_old_report_is_kept_with_its_file(workspace: Workspace) -> None:
    report = ArchivedReport(
        "Child H", 2008, "executive summary", "Wexmarsh LSCB", date(2009, 4, 1), "Archive room, box 12"
    )
    undo = archive_report(workspace, report, "child-h.pdf", b"%PDF-1.4 invented")
    kept = desk(workspace).archive[0].details
    assert (kept.label, kept.file_name) == ("Child H", "child-h.pdf")
    assert kept.file_id is not None
    with workspace.read() as uow:
        assert uow.stored_files.content(kept.file_id) == b"%PDF-1.4 invented"
    with pytest.raises(Refused, match="year"):
        archive_report(workspace, replace(report, year=208))
    assert undo is not None
    apply_life(workspace, undo)
    assert desk(workspace).archive == ()


def test_the_checklist_covers_what_is_asked_of_an_agency_report() -> None:
    codes = {question.code for question in check_questions()}
    assert {"independent", "signed-off", "key-lines", "context", "method", "voice", "secured"} <= codes


def test_the_report_that_was_sent_ends_its_clock(workspace: Workspace, review: Review) -> None:
    days = PublicationDays(planned=date(2016, 10, 12))
    apply_record(workspace, RecordEdit(PublicationDays, review.id, None, days))
    assert clock(workspace, review, "S7").is_open
    (kept,) = records(workspace, PublicationDays, review.id)
    sent = replace(days, sent=date(2016, 9, 28))
    apply_record(workspace, RecordEdit(PublicationDays, review.id, kept.id, sent))
    ended = clock(workspace, review, "S7")
    assert (ended.state, ended.told) == (ClockState.DONE, "done Wed 28 Sep 2016")


def test_that_only_a_summary_was_published_is_said_with_its_reason(workspace: Workspace) -> None:
    report = ArchivedReport("Child H", 2008, "executive summary", is_summary_only=True)
    put(workspace, None, report)
    kept = desk(workspace).archive[0].details
    assert kept == report
    assert kept.kind_in_words == "executive summary only, since the review began before 10 June 2010"
    assert replace(kept, is_summary_only=False).kind_in_words == "executive summary"
    for wrong, why in (({"kind": "full report"}, "Only an executive summary"), ({"year": 2011}, "A review of 2011")):
        with pytest.raises(Refused, match=why):
            put(workspace, None, replace(report, **wrong))
