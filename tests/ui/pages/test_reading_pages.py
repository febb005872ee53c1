"""Overview, People, Panel and Learning show what the store holds, and nothing else."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from scrdesk.ui.pages.learning.page import LearningPage
from scrdesk.ui.pages.overview.page import N_DUE_SHOWN, OverviewPage
from scrdesk.ui.pages.overview.rows import DueRow
from scrdesk.ui.pages.panel.page import PanelPage
from scrdesk.ui.pages.people.page import PeoplePage
from scrdesk.ui.review_counts import rail_counts
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.chip import AgencyChip
from tests.ui import sample_review as sample

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(qtbot, context):
    def make(kind):
        page = kind(context)
        qtbot.addWidget(page)
        page.resize(1182, 692)
        page.show()
        return page

    return make


def words(widget):
    QApplication.processEvents()  # what is put into a layout is shown by the next turn of the event loop
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_overview_says_what_is_due_and_who_sent_what(shown):
    page = shown(OverviewPage)
    page.show_overview(sample.OVERVIEW)
    text = words(page)
    assert "Housing: agency report" in text
    assert "due Mon 14 Nov 2016" in text
    assert "1,204" in text
    assert "53 days" in text
    assert "12 January 2016 to 4 March 2016" in text
    chips = [chip for chip in page.findChildren(AgencyChip) if chip.isVisible()]
    assert [chip.text() for chip in chips] == [agency.code for agency in sample.AGENCIES]


def test_long_list_of_what_is_due_is_cut_and_says_so(qtbot, shown):
    page = shown(OverviewPage)
    page.show_overview(replace(sample.OVERVIEW, due=sample.OVERVIEW.due * 4))
    qtbot.wait(1)
    assert len([row for row in page.findChildren(DueRow) if row.isVisible()]) == N_DUE_SHOWN
    assert f"{N_DUE_SHOWN} of 12 shown" in words(page)
    qtbot.mouseClick(page.findChild(QPushButton, "all_due_button"), LEFT)
    qtbot.wait(1)  # what is put into a layout is shown by the next turn of the event loop
    assert len([row for row in page.findChildren(DueRow) if row.isVisible()]) == 12
    assert "12 of 12 shown" in words(page)


def test_empty_overview_says_why(shown):
    page = shown(OverviewPage)
    page.show_overview(sample.EMPTY_OVERVIEW)
    text = words(page)
    assert "Nothing is due" in text
    assert "No agency has been asked" in text
    assert "as soon as the first agency’s file is in" in text
    assert "No meeting is recorded yet" in text
    assert "0 days" not in text


def test_cards_stand_under_one_another_where_it_is_narrow(shown, theme):
    page = shown(OverviewPage)
    page.show_overview(sample.OVERVIEW)
    assert page.ui.due_card.y() == page.ui.sent_card.y()
    theme.set_scale(150)
    page.layout().activate()
    page.ui.grid_layout.activate()
    assert page.ui.due_card.x() == page.ui.sent_card.x()
    assert page.ui.due_card.y() < page.ui.sent_card.y()


def test_overview_leads_to_other_pages(qtbot, shown):
    page = shown(OverviewPage)
    page.show_overview(sample.OVERVIEW)
    wanted = []
    page.page_wanted.connect(wanted.append)
    timetable, receive = page.header_actions()
    for button in (timetable, receive, page.ui.chronology_button, page.ui.meeting_button):
        button.click()
    assert wanted == ["timetable", "submissions", "chronology", "panel"]


def test_cleared_pages_hold_no_word(shown):
    overview, people, panel, learning = (shown(kind) for kind in (OverviewPage, PeoplePage, PanelPage, LearningPage))
    overview.show_overview(sample.OVERVIEW)
    people.show_people(sample.PEOPLE)
    panel.show_found(sample.panel_found())
    learning.show_lessons(sample.LESSONS)
    for page in (overview, people, panel, learning):
        page.clear()
    for page, word in ((overview, "Larch Road"), (panel, "Thorne"), (learning, "nobody answered")):
        assert word not in words(page)
    assert people.model.rowCount() == 0


def test_people_are_found_by_nickname_as_typed(qtbot, shown):
    page = shown(PeoplePage)
    page.show_people(sample.PEOPLE)
    assert page.ui.shown.text() == "4 of 4 shown"
    qtbot.keyClicks(page.ui.filter, "kaylee")
    assert page.ui.shown.text() == "1 of 4 shown"
    assert page.model.row_at(page.model.index(0, 0)).details.label == "Mother"
    page.ui.filter.clear()
    assert page.ui.shown.text() == "4 of 4 shown"


def test_last_meeting_is_shown_first_and_the_choice_stays(shown):
    page = shown(PanelPage)
    page.show_found(sample.panel_found())
    assert page.view.title.text() == "Panel 2"
    page.ui.meeting_list.setCurrentRow(1)
    page.view.show_part("whole")
    text = words(page.view)
    assert "2 of 3 came" in text
    assert "Treat the three accounts as one event." in text
    assert "POL-0042, HOU-0009, SCH-0022" in text
    assert "Actions, 1 of 2 open" in text
    page.show_found(sample.panel_found())
    assert "2 of 3 came" in words(page.view)


def test_findings_show_evidence_and_actions_and_are_filtered(qtbot, shown):
    page = shown(LearningPage)
    page.show_lessons(sample.LESSONS)
    text = words(page)
    assert "Evidence: HV-0029, HV-0031, SCH-0022" in text
    assert "audit of 20 cases" in text
    qtbot.keyClicks(page.ui.filter, "midwife")
    assert page.ui.shown.text() == "0 of 1 shown"
    assert not [card for card in page.findChildren(Card) if card.isVisible()]


def test_rail_counts_say_only_what_is_so():
    assert rail_counts(sample.OVERVIEW) == {
        "overview": "2 due",
        "submissions": "7 of 8",
        "chronology": "1,204",
        "people": "4",
        "panel": "2",
        "learning": "1",
    }
    assert set(rail_counts(sample.EMPTY_OVERVIEW).values()) == {""}
