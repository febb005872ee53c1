"""A draft with labels that names somebody is not written until each leak is waived in the window, with a reason."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from scrdesk.domain.people import NewPerson
from scrdesk.services import leak_gate, reviews
from scrdesk.services.draft_report import Audience
from scrdesk.ui.dialogs.leaks import LeaksDialog
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
