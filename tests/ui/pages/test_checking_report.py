"""Before it can be published: the report is checked by a click, risks are ticked, and export asks for what is left."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from scrdesk.domain.people import NewPerson
from scrdesk.services import reviews
from scrdesk.services.draft_report import Audience
from scrdesk.services.learning_records import checklist
from scrdesk.services.publication_check import last_check, unticked_risks
from scrdesk.ui.pages.report.page import ReportPage
from scrdesk.ui.pages.report.publishing import Publishing
from scrdesk.ui.pages.report.views import PUBLISH

LEFT = Qt.MouseButton.LeftButton
LONG_S = 60_000


@pytest.fixture
def page(qtbot, show_page, small_desk):
    reviews.add_person(small_desk.workspace, small_desk.review_id, NewPerson("Orla Thistlewood", "Child Q", "child"))
    page = show_page(ReportPage, small_desk)
    qtbot.waitUntil(lambda: page.options is not None, timeout=LONG_S)
    page.views.show_view(PUBLISH)
    return page


def test_risks_are_found_ticked_and_asked_for(qtbot, page, tmp_path, message):
    view = page.views.view(PUBLISH)
    assert view.empty_state.isVisible()
    view.empty_state.action_clicked.emit()
    qtbot.waitUntil(lambda: view.risks.rowCount() == 13, timeout=LONG_S)
    assert view.left_pill.text() == "no leak found"
    assert view.access_pill.text() == "accessible: no fault found"
    assert view.risk_pill.text() == "0 of 13 risks looked at"
    view.table.selectRow(3)
    assert "Larch Road" in {place.text for place in view.places.rows}
    assert not view.tick_button.isEnabled()
    qtbot.keyClicks(view.who, "Second reader")
    qtbot.keyClicks(view.note, "Road not named")
    qtbot.mouseClick(view.tick_button, LEFT)
    qtbot.waitUntil(lambda: view.risk_pill.text() == "1 of 13 risks looked at", timeout=LONG_S)
    assert view.table.currentIndex().row() == 4
    assert 4 not in unticked_risks(page.workspace, page.review_id)
    page.edits.undo()
    qtbot.waitUntil(lambda: view.risk_pill.text() == "0 of 13 risks looked at", timeout=LONG_S)

    # Export with labels asks, and goes on when it is told to.
    options = replace(page.options, audience=Audience.PUBLISHED)
    out = tmp_path / "published.pdf"
    Publishing(page, page.workspace, page.review_id, options, out).begin()
    qtbot.waitUntil(lambda: "13 of the thirteen risks were not looked at" in message(), timeout=LONG_S)
    assert not out.exists()
    page.context.messages._strip.other_clicked.emit()
    qtbot.waitUntil(out.exists, timeout=LONG_S)
    points = {each.point.code: each for each in checklist(page.workspace, page.review_id)}
    assert "no identity left; 0 of 13 risks looked at" in points["identity"].computed
    assert "machine finds nothing wrong" in points["accessible"].computed
    page.clear()
    assert view.risks.rowCount() == 0


def test_the_summary_is_checked_by_itself_when_it_is_to_go_out(qtbot, page, tmp_path, message):
    out = tmp_path / "executive-summary.pdf"
    options = replace(page.options, audience=Audience.PUBLISHED, is_summary=True)
    page._summary_button._write(options, out)
    qtbot.waitUntil(lambda: "13 of the thirteen risks were not looked at" in message(), timeout=LONG_S)
    page.context.messages._on_action_clicked()
    view = page.views.view(PUBLISH)
    qtbot.waitUntil(lambda: view.risks.rowCount() == 13, timeout=LONG_S)
    assert (view.paper_switch.chosen_key, view.check_button.text()) == ("summary", "Check the summary")
    assert last_check(page.workspace, page.review_id)[0] is None  # the report itself was not checked
    qtbot.keyClicks(view.who, "Second reader")
    qtbot.mouseClick(view.tick_button, LEFT)
    qtbot.waitUntil(lambda: view.risk_pill.text() == "1 of 13 risks looked at", timeout=LONG_S)
    qtbot.mouseClick(view.paper_switch.findChild(QPushButton, "segment_report"), LEFT)
    assert view.risks.rowCount() == 0 and view.check_button.text() == "Check the report"
    assert not out.exists()
