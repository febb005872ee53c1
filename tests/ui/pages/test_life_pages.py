"""Timetable, Requests and All reviews through real clicks: a day starts clocks, a report is checked, a kind is copied."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from scrdesk.domain.life.records import AgencyPaper, ArchivedReport, LetterSent, OwnReviewType, StartDay
from scrdesk.services.life_records import life_records
from scrdesk.services.requests import receive_paper
from scrdesk.services.timetable import Timetable, timetable
from scrdesk.ui.dialogs.deed import DeedDialog
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.all_reviews.page import AllReviewsPage
from scrdesk.ui.pages.life.sectioned import SectionedPage
from scrdesk.ui.pages.requests.page import RequestsPage
from scrdesk.ui.pages.timetable.page import TimetablePage
from scrdesk.ui.widgets.action_row import ActionRow
from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.pill import Pill
from tests.ui.pages.conftest import Desk

Show = Callable[[type[SectionedPage[object]]], SectionedPage[object]]


@pytest.fixture
def shown(qtbot: QtBot, context: PageContext, empty_desk: Desk) -> Show:
    def show(kind: type[SectionedPage[object]]) -> SectionedPage[object]:
        page = kind(context)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        page.set_review(empty_desk.workspace, empty_desk.review_id)
        qtbot.waitUntil(lambda: page.found is not None)
        return page

    return show


def press(qtbot: QtBot, root: QWidget, name: str, number: int = 0) -> None:
    def buttons() -> list[QPushButton]:
        return [each for each in root.findChildren(QPushButton, name) if each.isVisible()]

    qtbot.waitUntil(lambda: len(buttons()) > number)
    qtbot.mouseClick(buttons()[number], Qt.MouseButton.LeftButton)


def dialog(qtbot: QtBot) -> DeedDialog:
    found: list[DeedDialog] = []

    def is_there() -> bool:
        found[:] = [
            each for each in QApplication.topLevelWidgets() if isinstance(each, DeedDialog) and each.isVisible()
        ]
        return bool(found)

    qtbot.waitUntil(is_there)
    return found[0]


def keep(qtbot: QtBot, page: SectionedPage[object], asked: DeedDialog) -> None:
    before = page.found
    assert asked.do_button.isEnabled(), asked.next_line.text()
    qtbot.mouseClick(asked.do_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.found is not before)


def pills(page: QWidget) -> dict[str, Pill]:
    rows = page.findChildren(ActionRow)
    return {row.findChild(QLabel).text(): pill for row in rows if (pill := row.findChild(Pill)) is not None}


def test_a_day_starts_the_clocks_and_is_taken_back(
    qtbot: QtBot, shown: Show, empty_desk: Desk, message: QWidget
) -> None:
    page = shown(TimetablePage)
    assert pills(page)["S1  Notify the serious incident"].text() == "not started"
    page.header_actions()[-1].click()  # type: ignore[attr-defined]
    asked = dialog(qtbot)
    assert asked.windowTitle() == "The local authority became aware of the incident"
    qtbot.keyClicks(asked.fields["day"], "24/12/2015")
    keep(qtbot, page, asked)
    late = pills(page)["S1  Notify the serious incident"]
    assert late.text().endswith("days late")
    assert "Fri 25 Dec is Christmas Day" in late.toolTip()
    assert late.property("tone") == "bad"
    stored = life_records(empty_desk.workspace, StartDay, empty_desk.review_id)
    assert [each.details.day for each in stored] == [date(2015, 12, 24)]


def test_every_row_and_button_can_be_read_out(shown: Show) -> None:
    page = shown(TimetablePage)
    for section in ("clocks", "steps", "decision", "bodies"):
        page.open_section(section)
        rows = page.ui.contents.findChildren(ActionRow)
        assert rows or section == "decision"
        # It has its room at once: whatever is painted next is not squeezed into the sight of it.
        layout, contents = page.ui.contents_layout, page.ui.contents
        assert contents.height() >= layout.minimumHeightForWidth(contents.width()) > 0
        assert all(row.accessibleName() for row in rows)
        for row in rows:
            for button in row.findChildren(QPushButton):
                assert ": " in button.accessibleName()


def test_the_decision_form_wants_a_rationale(qtbot: QtBot, shown: Show, empty_desk: Desk) -> None:
    page = shown(TimetablePage)
    page.open_section("decision")
    press(qtbot, page.ui.contents, "decide_action")
    asked = dialog(qtbot)
    assert not asked.do_button.isEnabled()
    assert asked.next_line.text() == "Still wanted: Rationale, in full"
    answer = asked.fields["answer_0"]
    assert isinstance(answer, QComboBox)
    answer.setCurrentIndex(answer.findData("yes"))
    rationale, by, on = asked.fields["rationale"], asked.fields["by"], asked.fields["on"]
    assert isinstance(rationale, QPlainTextEdit) and isinstance(by, QLineEdit) and isinstance(on, DayField)
    rationale.setPlainText("Abuse is known.\nHe was seriously harmed.")
    by.setText("Chair of the Board")
    on.setText("30/8/2016")
    qtbot.mouseClick(asked.do_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(asked.fault.isVisible)
    assert "yes without a reason" in asked.fault.text()
    why = asked.fields["why_0"]
    assert isinstance(why, QLineEdit)
    why.setText("Skeletal survey")
    keep(qtbot, page, asked)
    form = timetable(empty_desk.workspace, empty_desk.review_id).decisions[0]
    assert form.rationale == "Abuse is known.\nHe was seriously harmed."
    assert form.answers == (("reg5-abuse", "yes", "Skeletal survey"),)


def test_the_scope_is_changed_while_the_review_goes_on(qtbot: QtBot, shown: Show, empty_desk: Desk) -> None:
    page = shown(TimetablePage)
    page.open_section("scope")
    for name, key, words in (
        ("add_line", "question", "Was he seen?"),
        ("add_agency", "name", "Kelvale Homes"),
        ("scope_action", "circumstances", "He survived."),
    ):
        press(qtbot, page.ui.contents, name)
        asked = dialog(qtbot)
        if name == "add_agency":
            qtbot.keyClicks(asked.fields["code"], "pol")
        qtbot.keyClicks(asked.fields[key], words)
        if name == "add_agency":
            qtbot.mouseClick(asked.do_button, Qt.MouseButton.LeftButton)
            qtbot.waitUntil(asked.fault.isVisible)
            assert "POL is taken" in asked.fault.text()
            asked.fields["code"].setText("HOU")  # type: ignore[attr-defined]
        if name == "scope_action":
            asked.fields["language"].setCurrentIndex(1)  # type: ignore[attr-defined]
        keep(qtbot, page, asked)
    found = page.found
    assert isinstance(found, Timetable)
    assert [each.question for each in found.key_lines] == ["Was he seen?"]
    assert found.agencies[-1].code == "HOU"
    assert found.review.details.circumstances == "He survived."
    assert found.review.details.language == "cy"
    press(qtbot, page.ui.contents, "remove_line")
    qtbot.waitUntil(lambda: isinstance(page.found, Timetable) and not page.found.key_lines)


def test_a_report_is_checked_and_returned(qtbot: QtBot, shown: Show, empty_desk: Desk) -> None:
    desk = empty_desk
    receive_paper(desk.workspace, desk.review_id, "POL", "agency report", "Report", date(2016, 8, 30), "r.docx", b"x")
    page = shown(RequestsPage)
    page.open_section("papers")
    press(qtbot, page.ui.contents, "check_action")
    asked = dialog(qtbot)
    for key, value in (("answer_signed-off", "no"), ("state", "returned")):
        box = asked.fields[key]
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(value))
    note = asked.fields["note"]
    assert isinstance(note, QPlainTextEdit)
    note.setPlainText("Explain the abbreviations.")
    keep(qtbot, page, asked)
    stored = life_records(desk.workspace, AgencyPaper, desk.review_id)[0].details
    assert (stored.state, stored.checks) == ("returned", (("signed-off", "no", ""),))


def test_a_letter_is_written_where_the_user_says(
    qtbot: QtBot, shown: Show, empty_desk: Desk, answer_file_dialog: Callable[..., None], tmp_path: Path
) -> None:
    page = shown(RequestsPage)
    page.open_section("letters")
    press(qtbot, page.ui.contents, "write_coroner")
    asked = dialog(qtbot)
    to = asked.fields["addressee"]
    assert isinstance(to, QLineEdit)
    to.setText("HM Senior Coroner")
    before = page.found
    qtbot.mouseClick(asked.do_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.findChildren(QFileDialog)))
    answer_file_dialog(page, tmp_path / "coroner.docx")
    qtbot.waitUntil(lambda: page.found is not before)
    assert len(list(tmp_path.glob("*coroner.docx"))) == 1
    log = life_records(empty_desk.workspace, LetterSent, empty_desk.review_id)
    assert [each.details.addressee for each in log] == ["HM Senior Coroner"]


def test_a_kind_is_copied_and_one_in_use_is_not_deleted(qtbot: QtBot, shown: Show, empty_desk: Desk) -> None:
    page = shown(AllReviewsPage)
    page.open_section("kinds")
    press(qtbot, page.ui.contents, "copy_action")
    asked = dialog(qtbot)
    qtbot.keyClicks(asked.fields["name"], "Partnership review")
    keep(qtbot, page, asked)
    assert [each.details.name for each in life_records(empty_desk.workspace, OwnReviewType, None)] == [
        "Partnership review"
    ]
    before = page.found
    press(qtbot, page.ui.contents, "delete_action")
    qtbot.waitUntil(lambda: page.found is not before)
    assert life_records(empty_desk.workspace, OwnReviewType, None) == ()


def test_an_old_summary_is_kept_as_all_that_was_published(qtbot: QtBot, shown: Show, empty_desk: Desk) -> None:
    page = shown(AllReviewsPage)
    page.open_section("archive")
    press(qtbot, page.ui.contents, "note_action")
    asked = dialog(qtbot)
    qtbot.keyClicks(asked.fields["label"], "Child H")
    asked.fields["year"].clear()
    qtbot.keyClicks(asked.fields["year"], "2008")
    choice, tick = asked.fields["kind"], asked.fields["is_summary_only"]
    assert isinstance(choice, QComboBox) and isinstance(tick, QCheckBox)
    choice.setCurrentIndex(choice.findText("executive summary"))
    tick.click()
    keep(qtbot, page, asked)
    (kept,) = life_records(empty_desk.workspace, ArchivedReport, None)
    assert kept.details == ArchivedReport("Child H", 2008, "executive summary", is_summary_only=True)
    told = [label.text() for row in page.findChildren(ActionRow) for label in row.findChildren(QLabel)]
    assert "Child H, 2008: executive summary only, since the review began before 10 June 2010" in told


def test_every_section_of_all_reviews_opens(shown: Show) -> None:
    page = shown(AllReviewsPage)
    for section in ("running", "themes", "archive", "kinds", "registers"):
        page.open_section(section)
        assert page.ui.contents_layout.count() > 1
    assert not [each for each in page.findChildren(QDialog) if each.isVisible()]
    page.set_review(None, None)
    assert page.found is None
    assert not page.ui.contents.findChildren(ActionRow)
