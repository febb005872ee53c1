"""Flat records of learning on a real store: every kind kept, changed, taken out and back; checklist; themes by year."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from scrdesk.domain.learning_records import (
    CheckedPoint,
    Deposit,
    Dissemination,
    LearningProduct,
    LibraryItem,
    Outline,
    OutlineReply,
    PublicationDays,
    Record,
    RecordId,
)
from scrdesk.domain.people import NewPerson
from scrdesk.domain.review import Review
from scrdesk.errors import NotFound, Refused
from scrdesk.services import reviews
from scrdesk.services.findings import LessonEdit, apply_lesson, keep_proof
from scrdesk.services.learning_records import RecordEdit, apply_record, checklist, records, themes_across_reviews
from scrdesk.services.learning_words import learning_words
from scrdesk.services.open_store import Workspace
from tests.services.test_findings import lesson
from tests.store.sample import new_review, new_workspace

DAY = date(2016, 8, 20)
EACH: tuple[Record, ...] = (
    Dissemination("training", "Bruises", DAY, "Health visitors", "GP", "Trainer", None, 20, 15, "Good", "More", DAY, "x", DAY),
    LibraryItem("Bruising in babies", "neglect", "injuries", "https://x.example", "A. Ash", DAY, "For front doors"),
    Outline(
        "Child Z", "A Board", "https://z.example", DAY, "girl, 1 to 5", "Injured", "Two services", "injuries", "neglect",
        "In short", "One\nTwo", 7, "Ask twice", "Do we?", "Discuss", DAY, DAY,
    ),
    LearningProduct("7-minute briefing", "Child Q", DAY, (("What happened", "It did"), ("Why", "")), ("So?",)),
    Deposit("Child Q", "Board", "R. Reed", DAY, "Summary", True, "q.pdf", DAY, DAY, "https://n.example", "By post"),
    PublicationDays(date(2016, 12, 1), DAY, DAY, "https://b.example", date(2018, 1, 1), date(2018, 2, 1), True),
    CheckedPoint("legal", "done", "Solicitor", DAY, "", "advice.pdf"),
)  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return new_workspace(tmp_path)


@pytest.fixture
def review(workspace: Workspace) -> Review:
    return new_review(workspace)


@pytest.mark.parametrize("record", EACH, ids=lambda each: type(each).__name__)
def test_each_kind_is_kept_changed_removed_and_taken_back(workspace: Workspace, review: Review, record: Record) -> None:
    kind = type(record)
    added = apply_record(workspace, RecordEdit(kind, review.id, None, record))
    assert added is not None
    stored = records(workspace, kind, review.id)
    assert [each.details for each in stored] == [record]
    removed = apply_record(workspace, RecordEdit(kind, review.id, stored[0].id, None))
    assert records(workspace, kind, review.id) == ()
    assert removed is not None
    apply_record(workspace, removed)
    assert records(workspace, kind, review.id) == stored
    assert apply_record(workspace, RecordEdit(kind, review.id, stored[0].id, record)) is None
    apply_record(workspace, added)
    assert records(workspace, kind, review.id) == ()
    with pytest.raises(NotFound):
        apply_record(workspace, RecordEdit(kind, review.id, RecordId(99), None))


def test_the_library_is_the_boards_and_the_log_is_the_reviews(workspace: Workspace, review: Review) -> None:
    other = new_review(workspace, "SCR 2017/01", codes=())
    for record in EACH:
        apply_record(workspace, RecordEdit(type(record), review.id, None, record))
    assert records(workspace, Dissemination, other.id) == ()
    assert len(records(workspace, LibraryItem, other.id)) == 1
    assert len(records(workspace, Outline, other.id)) == 1


@pytest.mark.parametrize(
    ("record", "fault"),
    [
        (Dissemination("training", " "), "not said"),
        (Dissemination("song", "x"), "no kind"),
        (Dissemination("training", "x", invited=3, attended=4), "More people came"),
        (LibraryItem(""), "no title"),
        (Deposit("x", acknowledged=DAY), "not sent"),
        (PublicationDays(published=date(2017, 1, 1)), "still to come"),
        (PublicationDays(published=DAY, until=date(2016, 1, 1)), "before it went up"),
        (CheckedPoint("legal", "not needed", "Chair"), "reason is missing"),
        (CheckedPoint("legal", "going ahead without", "", None, "x"), "Nobody is named"),
        (CheckedPoint("legal", "perhaps", "Chair"), "no state"),
        (LibraryItem("x", relevance="y" * 9_000), "longer than"),
        (Outline(""), "no title"),
        (PublicationDays(date(216, 3, 5)), "year 216 cannot be"),
    ],
)
def test_what_is_refused(workspace: Workspace, review: Review, record: Record, fault: str) -> None:
    with pytest.raises(Refused, match=fault):
        apply_record(workspace, RecordEdit(type(record), review.id, None, record))


def test_replies_belong_to_an_outline_and_hold_it(workspace: Workspace, review: Review) -> None:
    with pytest.raises(NotFound):
        apply_record(workspace, RecordEdit(OutlineReply, review.id, None, OutlineReply(5, "GP")))
    apply_record(workspace, RecordEdit(Outline, review.id, None, EACH[2]))
    number = records(workspace, Outline, review.id)[0].id
    sent = OutlineReply(number, "GP", DAY, date(2016, 8, 30), "Read in the team")
    taken_back = apply_record(workspace, RecordEdit(OutlineReply, review.id, None, sent))
    with pytest.raises(Refused, match="to whom this outline went"):
        apply_record(workspace, RecordEdit(Outline, review.id, number, None))
    with pytest.raises(Refused, match="before it was sent"):
        apply_record(workspace, RecordEdit(OutlineReply, review.id, None, replace(sent, replied=date(2016, 1, 1))))
    assert taken_back is not None
    apply_record(workspace, taken_back)
    apply_record(workspace, RecordEdit(Outline, review.id, number, None))


def test_a_point_and_the_days_are_there_once(workspace: Workspace, review: Review) -> None:
    first = CheckedPoint("legal", "done", "Solicitor", DAY)
    apply_record(workspace, RecordEdit(CheckedPoint, review.id, None, first))
    second = replace(first, state="not needed", reason="No order")
    inverse = apply_record(workspace, RecordEdit(CheckedPoint, review.id, None, second))
    assert [each.details for each in records(workspace, CheckedPoint, review.id)] == [second]
    assert inverse is not None
    apply_record(workspace, inverse)
    assert [each.details for each in records(workspace, CheckedPoint, review.id)] == [first]
    for planned in (DAY, date(2016, 12, 1)):
        apply_record(workspace, RecordEdit(PublicationDays, review.id, None, PublicationDays(planned)))
    assert [each.details.planned for each in records(workspace, PublicationDays, review.id)] == [date(2016, 12, 1)]
    with pytest.raises(NotFound):
        apply_record(workspace, RecordEdit(CheckedPoint, review.id, None, CheckedPoint("luck", "done", "Chair")))


def test_the_checklist_computes_from_the_store(workspace: Workspace, review: Review) -> None:
    reviews.add_person(workspace, review.id, NewPerson("Sam Reed", "Child Q", born=date(2012, 12, 3)))
    planned = PublicationDays(planned=date(2016, 12, 1))
    apply_record(workspace, RecordEdit(PublicationDays, review.id, None, planned))
    file_id = keep_proof(workspace, review.id, b"advice")
    point = CheckedPoint("legal", "done", "Solicitor", DAY, "", "advice.pdf", file_id)
    apply_record(workspace, RecordEdit(CheckedPoint, review.id, None, point))
    found = {each.point.code: each for each in checklist(workspace, review.id)}
    assert len(found) == 15
    assert found["legal"].checked == point
    assert "birthday of Child Q on 3 December 2016" in found["family"].warning
    assert "22 November 2016" in found["sent"].computed


def test_themes_by_review_and_year(workspace: Workspace, review: Review) -> None:
    other = new_review(workspace, "SCR 2015/01", codes=())
    for theme, is_good in (("injuries", False), ("injuries", True), ("our own word", False)):
        details = replace(lesson("s", evidence=()), theme=theme, is_good_practice=is_good, topics=("neglect",))
        apply_lesson(workspace, LessonEdit(review.id, None, details))
    told = themes_across_reviews(workspace)
    assert [(each.reference, each.year) for each in told] == [("SCR 2015/01", 2016), ("SCR 2016/02", 2016)]
    own = told[1]
    assert own.themes == {"injuries": 2, "our own word": 1}
    assert own.chapters == {learning_words().chapter_of("injuries"): 2, "": 1}
    assert own.topics == {"neglect": 3}
    assert (own.n_findings, own.n_good_practice) == (3, 1)
    assert told[0].review_id == other.id
