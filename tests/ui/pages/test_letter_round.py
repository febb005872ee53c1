"""Requests: several agencies asked by real clicks in one act, looked at first, taken back as one; the late reminded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scrdesk.domain.life.records import LetterSent
from scrdesk.domain.review import RequestedDocument
from scrdesk.services.life_records import life_records
from scrdesk.services.requests import Cell, request_board
from scrdesk.ui.dialogs.letter_round import LetterRoundDialog
from scrdesk.ui.half_filled import fields_of
from scrdesk.ui.pages.requests.page import RequestsPage
from scrdesk.ui.widgets.day_field import DayField
from tests.ui.pages.conftest import LONG_S, Desk

ShowPage = Callable[..., RequestsPage]
Answer = Callable[[QWidget, Path], None]


def click(qtbot: QtBot, root: QWidget, name: str) -> None:
    button = root.findChild(QPushButton, name)
    assert button is not None and button.isEnabled(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def opened(qtbot: QtBot, page: RequestsPage, name: str) -> LetterRoundDialog:
    click(qtbot, page.window(), name)
    found: list[LetterRoundDialog] = []

    def is_there() -> bool:
        found[:] = [
            each for each in QApplication.topLevelWidgets() if isinstance(each, LetterRoundDialog) and each.isVisible()
        ]
        return bool(found) and page.context.jobs.n_running == 0

    qtbot.waitUntil(is_there)
    return found[0]


def asked(desk: Desk) -> dict[tuple[str, RequestedDocument], Cell]:
    board = request_board(desk.workspace, desk.review_id)
    return {(each.agency.code, each.document): each for each in board.cells if each.was_asked}


def test_agencies_are_asked_reminded_and_it_is_taken_back(
    qtbot: QtBot, show_page: ShowPage, empty_desk: Desk, answer_file_dialog: Answer, tmp_path: Path,
    message: Callable[[], str],
) -> None:  # fmt: skip
    folder = tmp_path / "letters"
    folder.mkdir()
    page = show_page(RequestsPage, empty_desk)
    qtbot.waitUntil(lambda: page.found is not None)
    assert not page.window().findChild(QPushButton, "remind_button").isEnabled()
    dialog = opened(qtbot, page, "ask_all_button")
    ui = dialog.ui
    assert not ui.do_button.isEnabled()
    assert ui.next_line.text() == "Nothing is ticked yet."
    every = dialog.findChild(QCheckBox, "all_chronology")
    every.click()
    dialog.findChild(QCheckBox, "pair_GP_agency_report").click()
    assert ui.next_line.text() == "4 papers of 3 agencies"
    ui.on.setText("1/8/2016")
    days = {paper.document: paper.due for paper in dialog.wanted().papers}
    assert days[RequestedDocument.CHRONOLOGY] < days[RequestedDocument.AGENCY_REPORT]  # type: ignore[operator]
    due = ui.pairs.findChild(QWidget, "due_agency_report")
    qtbot.keyClicks(due, "x")
    assert "cannot be read" in ui.next_line.text()
    due.setText("26/8/2016")  # type: ignore[attr-defined]
    qtbot.keyClicks(ui.signed_by, "R Achebe")
    click(qtbot, dialog, "segment_letters")
    qtbot.waitUntil(lambda: "R Achebe" in ui.letter_text.toPlainText())
    assert ui.letter_combo.count() == 4
    click(qtbot, dialog, "do_button")
    answer_file_dialog(dialog, folder)
    qtbot.waitUntil(lambda: len(asked(empty_desk)) == 4, timeout=LONG_S)
    qtbot.waitUntil(lambda: "4 letters were written to letters" in message())
    assert len(list(folder.glob("*.docx"))) == 4
    late = page.window().findChild(QPushButton, "remind_button")
    qtbot.waitUntil(late.isEnabled)

    dialog = opened(qtbot, page, "remind_button")
    assert dialog.ui.signed_by.text() == "R Achebe"
    click(qtbot, dialog, "segment_none")
    assert not dialog.ui.signing.isVisible()
    click(qtbot, dialog, "do_button")
    qtbot.waitUntil(lambda: message() == "The reminders are recorded.")
    kinds = [each.details.kind for each in life_records(empty_desk.workspace, LetterSent, empty_desk.review_id)]
    assert (kinds.count("request"), kinds.count("reminder-1")) == (4, 4)
    page.context.messages._strip.findChild(QPushButton, "message_action").click()
    qtbot.waitUntil(lambda: not any(each.reminders for each in asked(empty_desk).values()))


def test_a_round_half_filled_in_comes_back(qtbot: QtBot, show_page: ShowPage, empty_desk: Desk) -> None:
    page = show_page(RequestsPage, empty_desk)
    qtbot.waitUntil(lambda: page.found is not None)
    dialog = opened(qtbot, page, "ask_all_button")
    dialog.findChild(QCheckBox, "pair_GP_chronology").click()
    due = dialog.findChild(DayField, "due_chronology")
    due.selectAll()
    qtbot.keyClicks(due, "2/9/2016")
    dialog.ui.on.setText("1/8/2016")
    held, about = fields_of(dialog), dialog.about
    dialog.reject()
    qtbot.waitUntil(lambda: not page.window().findChildren(LetterRoundDialog))
    page.reopen(LetterRoundDialog.form, about)
    again = page.window().findChild(LetterRoundDialog)
    again.put_back(held, {})
    assert [(each.agency, each.due) for each in again.wanted().papers] == [("GP", date(2016, 9, 2))]
    assert again.wanted().on == date(2016, 8, 1)
