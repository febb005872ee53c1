"""Begin a review, ask its agencies, keep people, meetings and findings, and see how it stands."""

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from scrdesk.domain.learning import NewLesson, PlannedAction, Recommendation
from scrdesk.domain.panel import Attendance, MinuteItem, NewMeeting, PanelAction
from scrdesk.domain.people import NewPerson, NewPlace
from scrdesk.domain.review import NewAgency, NewReview, RequestedDocument, RequestStatus
from scrdesk.domain.submission import Finding, RowKind, Severity
from scrdesk.errors import NotFound, Refused
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from tests.store.sample import NOW, file_of, new_review, new_workspace, on, opened, row

TODAY = NOW.date()
CHRONOLOGY, REPORT = RequestedDocument.CHRONOLOGY, RequestedDocument.AGENCY_REPORT
NEW = NewReview(
    " SCR 2016/02 ", "scr-2013", " Child Q ", "Title", date(2014, 1, 1), date(2016, 6, 30), date(2016, 6, 1), "C"
)


def test_kinds_of_review_are_told_apart_and_say_their_basis() -> None:
    kinds = reviews.review_types()
    assert len({each.code for each in kinds}) == len(kinds) >= 8
    assert all(each.name and each.basis and each.source for each in kinds)


def test_a_review_is_kept_as_entered(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = reviews.create_review(workspace, NEW)
    assert review.details == replace(NEW, reference="SCR 2016/02", child_label="Child Q")
    later = new_review(workspace, "SCR 2016/03", codes=("POL", "GP"))
    accept_submission(workspace, later.id, "POL", file_of([row(1, on(TODAY), "Call"), row(2, on(TODAY), "Visit")]))
    workspace.close()
    workspace = opened(workspace.path)
    assert reviews.find_review(workspace, "SCR 2016/02 ") == review
    told = [(each.review, each.n_agencies, each.n_entries) for each in reviews.list_reviews(workspace)]
    assert told == [(later, 2, 2), (review, 0, 0)]
    workspace.close()


@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        ({"reference": " "}, "reference"),
        ({"child_label": ""}, "label for the child"),
        ({"type_code": "none"}, "kind of review"),
        ({"period_end": date(2013, 1, 1)}, "ends before it starts"),
        ({}, "taken"),
    ],
)
def test_a_review_that_cannot_be_begun(tmp_path: Path, wrong: dict[str, object], what: str) -> None:
    workspace = new_workspace(tmp_path)
    reviews.create_review(workspace, NEW)
    with pytest.raises(Refused, match=what):
        reviews.create_review(workspace, replace(NEW, **wrong))
    assert len(reviews.list_reviews(workspace)) == 1
    workspace.close()


def test_a_review_that_is_not_there(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    with pytest.raises(NotFound, match="no review yet"):
        reviews.find_review(workspace, "X")
    review = reviews.create_review(workspace, NEW)
    with pytest.raises(NotFound, match="The store holds: SCR 2016/02"):
        reviews.find_review(workspace, "X")
    missing = review.id + 1
    for call in (
        lambda: reviews.add_agency(workspace, missing, "POL", "Police", "police"),
        lambda: reviews.add_key_line(workspace, missing, "Was the child seen?"),
        lambda: reviews.add_person(workspace, missing, NewPerson("A", "B")),
        lambda: reviews.add_place(workspace, missing, NewPlace("A", "B")),
        lambda: reviews.record_meeting(workspace, missing, MEETING),
        lambda: reviews.record_lesson(workspace, missing, LESSON),
        lambda: reviews.overview(workspace, missing),
        lambda: reviews.request_document(workspace, missing, "POL", CHRONOLOGY, TODAY, None),
    ):
        with pytest.raises(NotFound):
            call()
    workspace.close()


def test_agencies_in_the_order_added(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = reviews.create_review(workspace, NEW)
    for code in ("SCH", "GP", "A2"):
        reviews.add_agency(workspace, review.id, code, f" {code} name ", "other", " letter box ")
    told = reviews.agencies(workspace, review.id)
    assert [(each.code, each.name, each.contact) for each in told] == [
        (code, f"{code} name", "letter box") for code in ("SCH", "GP", "A2")
    ]
    for code in ("", "A", "pol", "POLIC", "2AB", "PÖL", "PO-"):
        with pytest.raises(Refused, match="code"):
            reviews.add_agency(workspace, review.id, code, "Police", "police")
    with pytest.raises(Refused, match="taken"):
        reviews.add_agency(workspace, review.id, "GP", "Another", "gp")
    with pytest.raises(Refused, match="name"):
        reviews.add_agency(workspace, review.id, "HV", " ", "other")
    assert reviews.agencies(workspace, review.id) == told
    workspace.close()


def test_requests_stand_as_what_was_received(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace, codes=("POL", "GP"))
    asked = TODAY - timedelta(days=30)
    reviews.request_document(workspace, review.id, "GP", CHRONOLOGY, asked, TODAY - timedelta(days=1))
    reviews.request_document(workspace, review.id, "POL", CHRONOLOGY, asked, TODAY)
    reviews.request_document(workspace, review.id, "POL", REPORT, asked, None)
    accept_submission(workspace, review.id, "POL", file_of([row(1, on(TODAY), "Call")]))
    told = [(each.agency_code, each.document, each.due, each.status) for each in reviews.requests(workspace, review.id)]
    assert told == [
        ("POL", CHRONOLOGY, TODAY, RequestStatus.ACCEPTED),
        ("POL", REPORT, None, RequestStatus.REQUESTED),
        ("GP", CHRONOLOGY, TODAY - timedelta(days=1), RequestStatus.LATE),
    ]
    with pytest.raises(Refused, match="before it was asked"):
        reviews.request_document(workspace, review.id, "GP", REPORT, TODAY, asked)
    with pytest.raises(NotFound, match="no agency HV"):
        reviews.request_document(workspace, review.id, "HV", REPORT, TODAY, None)
    workspace.close()


def test_an_agency_in_a_review_without_any(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace, codes=())
    with pytest.raises(NotFound, match="Add the agency first"):
        reviews.request_document(workspace, review.id, "HV", REPORT, TODAY, None)
    workspace.close()


def test_key_lines_are_numbered(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    other = new_review(workspace, "SCR 2016/03")
    for each in (review, review, other):
        reviews.add_key_line(workspace, each.id, " Was the child seen? ")
    assert [(k.number, k.question) for k in reviews.key_lines(workspace, review.id)] == [
        (1, "Was the child seen?"),
        (2, "Was the child seen?"),
    ]
    assert [k.number for k in reviews.key_lines(workspace, other.id)] == [1]
    with pytest.raises(Refused):
        reviews.add_key_line(workspace, review.id, " ")
    workspace.close()


def test_people_family_first(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    nurse = NewPerson("N. Reed", "HV1", "health visitor", True, agency_code="GP")
    child = NewPerson(
        "Q", "Child Q", "child", False, ("Quill", "Q."), date(2013, 5, 1), "", "f", ("1 Larch Road", "2 Elm")
    )
    for each in (nurse, child):
        reviews.add_person(workspace, review.id, each)
    assert [each.details for each in reviews.people(workspace, review.id)] == [child, nurse]
    for wrong in (NewPerson(" ", "X"), NewPerson("X", " "), NewPerson("X", "HV1 ")):
        with pytest.raises(Refused):
            reviews.add_person(workspace, review.id, wrong)
    assert len(reviews.people(workspace, review.id)) == 2
    workspace.close()


def test_places(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    reviews.add_place(workspace, review.id, NewPlace(" Larch Road Primary ", " School 1 "))
    assert reviews.places(workspace, review.id) == (NewPlace("Larch Road Primary", "School 1"),)
    for wrong in (NewPlace("", "X"), NewPlace("X", ""), NewPlace("Larch Road Primary", "School 2")):
        with pytest.raises(Refused):
            reviews.add_place(workspace, review.id, wrong)
    workspace.close()


MEETING = NewMeeting(
    number=1,
    held=TODAY + timedelta(days=4),
    begins=time(14),
    place="Town Hall",
    status="draft",
    attendance=(Attendance("A. Reed", "Chair", "", True, True), Attendance("B. Ash", "GP lead", "GP", False, False)),
    items=(
        MinuteItem("1", "Welcome", "Said.", ""),
        MinuteItem("2", "Chronology", "Read.", "Agreed.", ("POL-0002", "POL-0001")),
    ),
    actions=(
        PanelAction("1.1", "Ask the GP", "Secretary", TODAY - timedelta(days=2)),
        PanelAction("1.2", "Done", "Chair", TODAY, "closed", TODAY),
        PanelAction("1.3", "Some day", "Chair", None),
    ),
)
ACTION = PlannedAction("1.1", "Train", "GP", "Lead", TODAY + timedelta(days=90), "Seen sooner", "Audit", "on track")
LESSON = NewLesson(
    1,
    "Nobody asked.",
    "Each thought another had.",
    "voice",
    ("POL-0001",),
    (
        Recommendation("1", "Ask.", "multi-agency", (ACTION, replace(ACTION, number="1.2", status="Assured"))),
        Recommendation("2", "Tell.", "national"),
    ),
)


def test_meetings_and_findings_are_kept_as_entered(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    with pytest.raises(Refused, match="no entry POL-0001, POL-0002"):
        reviews.record_meeting(workspace, review.id, MEETING)
    with pytest.raises(Refused, match="no entry POL-0001"):
        reviews.record_lesson(workspace, review.id, LESSON)
    accept_submission(workspace, review.id, "POL", file_of([row(n, on(TODAY), f"Call {n}") for n in (1, 2)]))
    second = replace(MEETING, number=2, begins=None, items=(), attendance=(), actions=())
    reviews.record_meeting(workspace, review.id, second)
    reviews.record_meeting(workspace, review.id, MEETING)
    reviews.record_lesson(workspace, review.id, LESSON)
    assert [each.details for each in reviews.meetings(workspace, review.id)] == [MEETING, second]
    assert [each.details for each in reviews.lessons(workspace, review.id)] == [LESSON]
    with pytest.raises(Refused, match="Meeting 2"):
        reviews.record_meeting(workspace, review.id, second)
    with pytest.raises(Refused, match="Finding 1"):
        reviews.record_lesson(workspace, review.id, LESSON)
    with pytest.raises(Refused, match="evidence"):
        reviews.record_lesson(workspace, review.id, replace(LESSON, number=2, evidence=()))
    # Evidence stays when the agency withdraws the entry.
    accept_submission(workspace, review.id, "POL", file_of([row(1, on(TODAY), "Call 2")]))
    assert reviews.lessons(workspace, review.id)[0].details == LESSON
    workspace.close()


def test_an_empty_review_on_one_page(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace, codes=())
    told = reviews.overview(workspace, review.id)
    assert (told.review, told.type_name) == (review, "Serious case review (2013 to 2019)")
    assert (told.due, told.standings, told.n_entries, told.first_day, told.last_day) == ((), (), 0, None, None)
    assert (told.longest_silence, told.last_meeting, told.next_meeting) == (None, None, None)
    workspace.close()


def test_a_review_on_one_page(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace, codes=("POL", "GP"))
    reviews.request_document(workspace, review.id, "POL", CHRONOLOGY, TODAY, TODAY)
    reviews.request_document(
        workspace, review.id, "GP", CHRONOLOGY, TODAY - timedelta(days=20), TODAY - timedelta(days=3)
    )
    rows = [
        row(1, on(date(2014, 1, 1)), "Call"),
        row(2, on(date(2015, 6, 1)), "Visit"),
        row(3, on(None), "Undated"),
        row(4, on(None), "# note", kind=RowKind.NOTE),
        row(5, on(date(2016, 6, 30)), "Call"),
    ]
    findings = [Finding(Severity.ERROR, "a", "A.", rows[2].place), Finding(Severity.INFO, "b", "B.")]
    accept_submission(workspace, review.id, "POL", file_of(rows, findings))
    past = replace(MEETING, number=1, held=TODAY - timedelta(days=30), items=())
    reviews.record_meeting(workspace, review.id, past)
    reviews.record_meeting(workspace, review.id, replace(MEETING, number=2, actions=()))
    reviews.record_lesson(workspace, review.id, LESSON)
    reviews.add_person(workspace, review.id, NewPerson("Q", "Child Q"))
    told = reviews.overview(workspace, review.id)
    assert (told.n_entries, told.n_undated, told.n_to_look_at, told.n_agencies_received) == (5, 1, 1, 1)
    assert (told.first_day, told.last_day) == (date(2014, 1, 1), date(2016, 6, 30))
    assert told.longest_silence == (515, date(2014, 1, 2), date(2015, 5, 31))
    assert told.last_meeting is not None
    assert told.next_meeting is not None
    assert (told.last_meeting.details.number, told.next_meeting.details.number) == (1, 2)
    assert (told.n_people, told.n_meetings, told.n_lessons) == (1, 2, 1)
    police, doctor = told.standings
    assert (police.chronology, police.chronology_tone, police.n_entries, police.n_to_look_at) == (
        "accepted v1",
        "good",
        5,
        1,
    )
    assert (police.report, police.report_tone) == ("not asked", "quiet")
    assert (doctor.chronology, doctor.chronology_tone, doctor.n_entries, doctor.n_to_look_at) == (
        "3 days late",
        "bad",
        0,
        0,
    )
    assert [(each.what, each.detail, each.tone) for each in told.due] == [
        ("Chronology from Agency GP", "waiting on the agency; requested 12 August 2016", "bad"),
        ("Action 1.1: Ask the GP", "Secretary", "bad"),
        ("Panel meeting 2", "14:00, Town Hall", "warn"),
        ("Action plan 1.1: Train", "GP, Lead", "quiet"),
    ]
    assert [each.due for each in told.due] == sorted(each.due for each in told.due)
    workspace.close()


def test_a_review_begins_with_all_its_agencies_or_not_at_all(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    asked = (NewAgency("POL", "Police", "police"), NewAgency("GP", "Surgery", "gp"))
    wrong = (*asked, NewAgency("POL", "Police again", "police"))
    new = NewReview("SCR 2016/09", "scr-2013", "Child R")
    today = workspace.clock().date()
    with pytest.raises(Refused, match="POL is taken"):
        reviews.begin_review(workspace, new, wrong)
    for days, words in (
        ((today + timedelta(days=1), None), "a day to come"),
        ((None, today), "not asked for"),
        ((today, today - timedelta(days=1)), "before they were asked"),
    ):
        with pytest.raises(Refused, match=words):
            reviews.begin_review(workspace, new, asked, *days)
    assert reviews.list_reviews(workspace) == ()
    review = reviews.begin_review(workspace, new, asked, today - timedelta(days=3), today + timedelta(days=20))
    assert [agency.code for agency in reviews.agencies(workspace, review.id)] == ["POL", "GP"]
    assert [(r.agency_code, r.requested, r.due) for r in reviews.requests(workspace, review.id)] == [
        ("POL", today - timedelta(days=3), today + timedelta(days=20)),
        ("GP", today - timedelta(days=3), today + timedelta(days=20)),
    ]
    workspace.close()


def test_an_agency_that_takes_part_is_not_asked_before_it_is_asked(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = reviews.begin_review(
        workspace, NewReview("SCR 2016/09", "scr-2013", "Child R"), (NewAgency("GP", "Surgery", "gp"),)
    )
    assert reviews.requests(workspace, review.id) == ()
    assert [each.code for each in reviews.agencies(workspace, review.id)] == ["GP"]
    told = reviews.overview(workspace, review.id)
    assert not [each for each in told.due if "Surgery" in each.what]
    workspace.close()
