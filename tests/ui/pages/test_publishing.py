"""A draft with labels that names somebody is not written until each leak is waived in the window, with a reason."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from scrdesk.domain.people import NewPerson
from scrdesk.domain.progress import Silent
from scrdesk.export.finished.bounds import Budget
from scrdesk.export.finished.file import finished_passages
from scrdesk.services import leak_gate, reviews
from scrdesk.services.draft_report import Audience, draft_pdf
from scrdesk.ui.dialogs.leaks import LeaksDialog
from scrdesk.ui.dialogs.waivers import WaiversDialog
from scrdesk.ui.pages.report.page import ReportPage
from scrdesk.ui.pages.report.publishing import Publishing

LONG_MS = 20_000


def _dialog() -> LeaksDialog:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, LeaksDialog) and each.isVisible())


@pytest.fixture
def labelled(qtbot, show_page, small_desk):
    page = show_page(ReportPage, small_desk)
    workspace, review_id = page.workspace, page.review_id
    reviews.add_person(workspace, review_id, NewPerson("Tobias Wrenfield", "Child Q", aliases=("Toby",)))
    qtbot.waitUntil(lambda: page.options is not None and page.context.jobs.n_running == 0, timeout=LONG_MS)
    return page, replace(page.options, audience=Audience.PUBLISHED)


def _write(qtbot, labelled, path) -> LeaksDialog:
    page, options = labelled
    Publishing(page, page.workspace, page.review_id, options, path).begin()
    qtbot.waitUntil(lambda: page.context.jobs.n_running == 0, timeout=LONG_MS)
    return _dialog()


def test_a_leak_is_waived_and_the_file_written(qtbot, tmp_path, labelled):
    page, _ = labelled
    path = tmp_path / "Toby final.pdf"
    dialog = _write(qtbot, labelled, path)
    ui = dialog.ui
    assert ui.heading.text() == "1 leak is left in the file"
    assert [dialog.model.index(0, column).data() for column in range(4)] == ["–", "metadata", "Toby", "Child Q, alias"]
    assert not path.exists()
    assert not ui.waive_button.isEnabled()
    qtbot.keyClicks(ui.who, "J Secretary")
    qtbot.keyClicks(ui.reason, "short")
    assert not ui.waive_button.isEnabled()
    qtbot.keyClicks(ui.reason, " but for their folder")
    qtbot.mouseClick(ui.waive_button, Qt.MouseButton.LeftButton)
    # No identity is left; nobody has looked at the thirteen risks, and that is asked about.
    qtbot.waitUntil(lambda: "risks were not looked at" in page.context.messages._strip.text, timeout=LONG_MS)
    page.context.messages._strip.other_clicked.emit()
    qtbot.waitUntil(lambda: path.exists() and page.context.jobs.n_running == 0, timeout=LONG_MS)
    waiver = leak_gate.waivers(page.workspace, page.review_id)[0]
    assert (waiver.waived_by, waiver.reason) == ("J Secretary", "short but for their folder")


def test_nothing_is_written_when_nothing_is_waived(qtbot, tmp_path, labelled):
    page, _ = labelled
    path = tmp_path / "Toby final.pdf"
    dialog = _write(qtbot, labelled, path)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.context.jobs.n_running == 0, timeout=LONG_MS)
    assert not path.exists()
    assert leak_gate.waivers(page.workspace, page.review_id) == ()


def test_a_waiver_is_taken_back_with_a_reason(qtbot, labelled):
    page, _ = labelled
    here = (page.workspace, page.review_id)
    found = leak_gate.obstacles(*here, draft_pdf(*here, labelled[1]), "Toby final.pdf")
    leak_gate.waive(*here, found, "J Secretary", "only their own folder")
    qtbot.mouseClick(page.waived, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.context.jobs.n_running == 0, timeout=LONG_MS)
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, WaiversDialog))
    assert dialog.model.index(0, 1).data() == "only their own folder"
    qtbot.keyClicks(dialog.who, "J Secretary")
    assert not dialog.take_back_button.isEnabled()
    qtbot.keyClicks(dialog.reason, "it goes to the press now")
    qtbot.mouseClick(dialog.take_back_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.context.jobs.n_running == 0, timeout=LONG_MS)
    (waiver,) = leak_gate.waivers(*here)
    assert (waiver.is_in_force, waiver.taken_back_why) == (False, "it goes to the press now")


def test_embargo_and_recipient_stand_on_each_page(qtbot, labelled):
    page, _ = labelled
    said = page._choices.each_page
    qtbot.keyClicks(said.embargo_edit, "Not before 4 March 2017")
    qtbot.keyClicks(said.recipient_edit, "Dr Lewis")
    qtbot.keyClicks(said.number_edit, "3")
    qtbot.keyClick(said.number_edit, Qt.Key.Key_Return)
    assert (page.options.embargo, page.options.copy.words) == ("Not before 4 March 2017", "Copy 3 · Dr Lewis")
    pdf = draft_pdf(page.workspace, page.review_id, replace(page.options, parts=frozenset()))
    words = "".join(each.text for each in finished_passages(pdf, "a.pdf", "", Budget(Silent())))
    assert "Not before 4 March 2017" in words
    assert "Dr Lewis" in words
    page.clear()
    assert (said.embargo, said.copy()) == ("", None)
