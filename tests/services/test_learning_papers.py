"""Briefings, news texts, outlines and deposit sheets: one page, labels only, never a registered name."""

from datetime import date
from pathlib import Path

import pytest

from scrdesk.domain.learning_records import Deposit, LearningProduct, Outline, OutlineReply
from scrdesk.domain.people import NewPerson
from scrdesk.domain.review import Review
from scrdesk.errors import Refused
from scrdesk.export import preview
from scrdesk.services import reviews
from scrdesk.services.learning_papers import export_deposit_sheet, export_outline, export_product
from scrdesk.services.learning_records import RecordEdit, apply_record, records
from scrdesk.services.learning_words import learning_words
from scrdesk.services.open_store import Workspace
from scrdesk.services.trail import exports
from tests.store.sample import new_review, new_workspace

DAY = date(2016, 8, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return new_workspace(tmp_path)


@pytest.fixture
def review(workspace: Workspace) -> Review:
    made = new_review(workspace)
    reviews.add_person(workspace, made.id, NewPerson("Samuel Reedham", "Child Q", aliases=("Sammy",)))
    return made


def words(path: Path) -> str:
    return " ".join(" ".join(preview.page_texts(path.read_bytes())).split())


def seven(text: str = "Sammy was seen by nobody.") -> LearningProduct:
    form = learning_words().product("7-minute briefing")
    titles = ("Renamed title", *form.boxes[1:])
    boxes = tuple((title, text if n == 0 else f"Point {n}") for n, title in enumerate(titles[:-1]))
    return LearningProduct(form.kind, "Seen, heard", DAY, (*boxes, (titles[-1], "")), form.questions)


def test_a_briefing_is_one_page_of_seven_boxes_ending_in_three_questions(
    workspace: Workspace, review: Review, tmp_path: Path
) -> None:
    path = export_product(workspace, review.id, seven(), tmp_path / "briefing.pdf")
    text = words(path)
    assert preview.page_count(path.read_bytes()) == 1
    assert "Sammy" not in text
    assert "Child Q was seen by nobody." in text
    for title, _ in seven().boxes:
        assert title in text
    assert [text.find(each[:30]) > 0 for each in seven().questions] == [True] * 3
    (line,) = exports(workspace)
    assert (line.what, line.with_names) == ("7-minute briefing", False)


def test_a_news_text_is_plain_text_with_labels(workspace: Workspace, review: Review, tmp_path: Path) -> None:
    news = LearningProduct("news text", "Review of Samuel Reedham", DAY, (("Conclusion", "Ask Sammy."), ("Empty", "")))
    path = export_product(workspace, review.id, news, tmp_path / "news.txt")
    assert path.read_bytes().decode() == "Review of Child Q\r\n\r\nConclusion\r\nAsk Child Q.\r\n"
    with pytest.raises(Refused, match="Every box is empty"):
        export_product(workspace, review.id, LearningProduct("news text", "x"), tmp_path / "none.txt")
    with pytest.raises(Refused, match="cannot be written"):
        export_product(workspace, review.id, news, tmp_path / "news.odt")


def test_a_name_in_a_deposit_is_refused(workspace: Workspace, review: Review, tmp_path: Path) -> None:
    named = Deposit("Child Q", "Wexmarsh Board", "R. Achebe", DAY, "About Samuel Reedham.")
    with pytest.raises(Refused, match="registered name"):
        export_deposit_sheet(workspace, review.id, named, tmp_path / "sheet.pdf")
    assert not (tmp_path / "sheet.pdf").exists()
    plain = Deposit("Child Q", "Wexmarsh Board", "R. Achebe", DAY, "About a boy.", is_anonymous=True)
    path = export_deposit_sheet(workspace, review.id, plain, tmp_path / "sheet.pdf")
    assert "withheld" in words(path)
    assert "Wexmarsh" not in words(path)


def test_an_outline_says_what_is_asked_and_of_whom(workspace: Workspace, review: Review, tmp_path: Path) -> None:
    outline = Outline(
        "Child Z", "A Board", "https://z.example", DAY, "girl, 1 to 5", "Injured", "Two services", "injuries", "infants",
        "In short", "One\nTwo", 7, "Ask twice", "Do we?", "Discuss", date(2016, 10, 1),
    )  # fmt: skip
    apply_record(workspace, RecordEdit(Outline, review.id, None, outline))
    (stored,) = records(workspace, Outline, review.id)
    apply_record(workspace, RecordEdit(OutlineReply, review.id, None, OutlineReply(stored.id, "HOS", DAY)))
    text = words(export_outline(workspace, review.id, stored, tmp_path / "outline.pdf"))
    for each in ("Child Z", "A Board", "girl, 1 to 5", "Two", "Ask twice", "Do we?", "reply by 1 October 2016", "HOS"):
        assert each in text
    assert preview.page_count((tmp_path / "outline.pdf").read_bytes()) == 1
