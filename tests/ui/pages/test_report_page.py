"""The report page by real clicks: choose parts, look at pages, export."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton

from scrdesk.domain.people import NewPerson
from scrdesk.services import reviews
from scrdesk.ui.pages.chronology.page import ChronologyPage
from scrdesk.ui.pages.report.page import ReportPage
from scrdesk.ui.widgets.page_strip import Freshness
from tests.read_pdf import pages_of

LEFT = Qt.MouseButton.LeftButton
LONG_S = 30_000


@pytest.fixture
def page(qtbot, show_page, small_desk):
    page = show_page(ReportPage, small_desk)
    wait_draft(qtbot, page)
    return page


def wait_draft(qtbot, page, other_than=None):
    qtbot.waitUntil(lambda: page._draft is not None and page._draft is not other_than, timeout=LONG_S)


def n_ink(strip):
    """How many colours the first page has in sight: none but its ground and its line while it is covered."""
    rect = strip._rect(0) & strip.viewport().rect()
    picture = strip.viewport().grab(rect.adjusted(4, 4, -4, -4)).toImage()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)}
    return len(colours) - 1


def test_pages_contents_and_count_are_shown(qtbot, page):
    strip = page.ui.page_strip
    assert strip.n_pages == len(pages_of(page._draft.pdf)) > 5
    assert page.ui.page_label.text() == f"Page 1 of {strip.n_pages}"
    assert page.title == "Report, draft 0.1"
    qtbot.waitUntil(lambda: 0 in strip._pictures and not strip._pictures[0].isNull(), timeout=LONG_S)
    rows = [page._contents.index(row, 0).data() for row in range(page._contents.rowCount())]
    assert any("Combined chronology" in row for row in rows)


def test_a_line_of_the_contents_leads_to_its_page(qtbot, page):
    lines = [page._contents.line_at(page._contents.index(row, 0)) for row in range(page._contents.rowCount())]
    row, line = next((n, each) for n, each in enumerate(lines) if "February" in each.title)
    spot = page.ui.contents_list.visualRect(page._contents.index(row, 0)).center()
    qtbot.mouseClick(page.ui.contents_list.viewport(), LEFT, pos=spot)
    qtbot.waitUntil(lambda: page.ui.page_strip.page == line.page)
    assert page.ui.page_label.text().startswith(f"Page {line.page + 1} of ")
    qtbot.waitUntil(lambda: line.page in page.ui.page_strip._pictures, timeout=LONG_S)


def test_pages_are_turned_by_buttons_and_keys(qtbot, page):
    strip = page.ui.page_strip
    assert not page.ui.previous_button.isEnabled()
    qtbot.mouseClick(page.ui.next_button, LEFT)
    assert strip.page == 1
    qtbot.keyClick(strip, Qt.Key.Key_End)
    assert strip.page == strip.n_pages - 1
    assert not page.ui.next_button.isEnabled()
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    assert strip.page == 0
    width = strip._rect(0).width()
    qtbot.mouseClick(page.ui.larger_button, LEFT)
    assert strip._rect(0).width() > width
    qtbot.mouseClick(page.ui.fit_button, LEFT)
    assert strip._rect(0).width() == width


def test_a_part_that_is_left_out_is_not_printed(qtbot, page):
    before = page._draft
    assert any("grandmother" in text for text in pages_of(before.pdf))
    qtbot.mouseClick(page.findChild(QCheckBox, "part_chronology"), LEFT)
    wait_draft(qtbot, page, before)
    assert not any("grandmother" in text for text in pages_of(page._draft.pdf))
    assert page.ui.page_strip.n_pages < len(before.ratios)


def test_parts_that_hold_nothing_cannot_be_chosen(page):
    box = page.findChild(QCheckBox, "part_minutes")
    assert not box.isEnabled()
    assert not box.isChecked()
    assert box.text() == "Panel meetings (nothing yet)"


def test_draft_number_and_date_stand_on_the_cover(qtbot, page):
    before = page._draft
    page.ui.draft_edit.selectAll()
    qtbot.keyClicks(page.ui.draft_edit, "0.4")
    page.ui.dated_field.selectAll()
    qtbot.keyClicks(page.ui.dated_field, "3/10/2016")
    qtbot.waitUntil(
        lambda: (
            page._draft is not None
            and page._draft is not before
            and page._draft.options.draft == "0.4"
            and page._draft.options.dated == date(2016, 10, 3)
        ),
        timeout=LONG_S,
    )
    cover = pages_of(page._draft.pdf)[0]
    assert "0.4" in cover
    assert "3 October 2016" in cover
    assert page.title == "Report, draft 0.4"


def test_labels_are_offered_once_there_is_a_register(qtbot, page, small_desk):
    assert page.findChild(QPushButton, "segment_published", Qt.FindChildOption.FindChildrenRecursively) is None
    assert "register of people" in page.ui.audience_note.text()
    reviews.add_person(small_desk.workspace, small_desk.review_id, NewPerson("Larch Road", "Child Q", "child"))
    before = page._draft
    page.refresh()
    wait_draft(qtbot, page, other_than=before)
    names = page._draft
    qtbot.waitUntil(
        lambda: page._choices.audience_switch.findChild(QPushButton, "segment_published") is not None, timeout=LONG_S
    )
    qtbot.mouseClick(page._choices.audience_switch.findChild(QPushButton, "segment_published"), LEFT)
    # Under that word nobody reads names: the pages that have them are covered at once, and so are their headings.
    strip = page.ui.page_strip
    assert page._draft is names
    assert strip.freshness is Freshness.COVERED
    assert strip.accessibleDescription() == page._earlier.text
    assert page._earlier.text == (
        "The pages now chosen (labels instead of names) are being made. The earlier ones (names shown) are covered."
    )
    assert page._contents.rowCount() == 0
    assert n_ink(strip) == 0
    qtbot.waitUntil(
        lambda: (
            page._draft is not None and page._draft is not names and page._draft.options.audience.name == "PUBLISHED"
        ),
        timeout=LONG_S,
    )
    assert not any("Larch Road" in text for text in pages_of(page._draft.pdf))
    assert strip.freshness is Freshness.CURRENT
    assert page._earlier.text == ""
    assert page._contents.rowCount() > 0
    # Back to names at once, as they were made; and anew once something may have changed.
    qtbot.mouseClick(page._choices.audience_switch.findChild(QPushButton, "segment_names"), LEFT)
    qtbot.waitUntil(lambda: page._draft is names)
    page.refresh()
    page._earlier._on_long()
    assert page._earlier.text == "These are the earlier pages (names shown). The new ones are being made."
    assert strip.freshness is Freshness.EARLIER
    wait_draft(qtbot, page, other_than=names)
    assert strip.freshness is Freshness.CURRENT


def test_the_report_can_take_what_the_chronology_shows(qtbot, show_page, small_desk):
    page = show_page(ReportPage, small_desk, ChronologyPage)
    wait_draft(qtbot, page)
    chronology = page.window().findChild(ChronologyPage)
    assert page.ui.entries_switch.isHidden()
    qtbot.keyClicks(chronology.ui.search_edit, "grandmother")
    qtbot.waitUntil(lambda: chronology.ui.count_label.text() == "20 of 60 shown", timeout=LONG_S)
    page.hide()
    page.show()
    assert not page.ui.entries_switch.isHidden()
    before = page._draft
    qtbot.mouseClick(page.ui.entries_switch.findChild(QPushButton, "segment_filtered"), LEFT)
    wait_draft(qtbot, page, before)
    text = "".join(pages_of(page._draft.pdf))
    assert "20 of 60 shown" in text
    assert "Child not seen" not in text
    assert "containing “grandmother”" in page.ui.entries_label.text()


def test_export_writes_the_pages_shown(qtbot, page, tmp_path, answer_file_dialog, message):
    button = next(each for each in page.header_actions() if each.objectName() == "export_report")
    qtbot.mouseClick(button, LEFT)
    path = tmp_path / "draft.pdf"
    answer_file_dialog(page, path)
    qtbot.waitUntil(lambda: message() == "The draft was written to draft.pdf.", timeout=LONG_S)
    assert len(pages_of(path.read_bytes())) == page.ui.page_strip.n_pages


def test_the_executive_summary_is_written_beside_the_report(qtbot, page, tmp_path, answer_file_dialog, message):
    qtbot.mouseClick(page.ui.options_body.findChild(QPushButton, "export_summary"), LEFT)
    path = tmp_path / "summary.pdf"
    answer_file_dialog(page, path)
    qtbot.waitUntil(lambda: message() == "The draft was written to summary.pdf.", timeout=LONG_S)
    first = pages_of(path.read_bytes())[0]
    assert "Executive summary" in first
    assert "names shown" in first


def test_export_into_a_missing_folder_names_the_remedy(qtbot, page, tmp_path, message):
    page._on_export_path(tmp_path / "nowhere" / "draft.pdf")
    qtbot.waitUntil(lambda: "Choose another folder." in message(), timeout=LONG_S)


def test_a_closed_review_leaves_no_page(page):
    page.set_review(None, None)
    assert page.ui.page_strip.n_pages == 0
    assert page._contents.rowCount() == 0
    assert page._draft is None


def test_choices_made_while_drafting_end_in_the_last_one(qtbot, page, message):
    for name in ("part_process", "part_chronology", "part_process"):
        qtbot.mouseClick(page.findChild(QCheckBox, name), LEFT)
        page._ask_draft()
    qtbot.waitUntil(lambda: page._draft is not None and page._draft.options == page.options, timeout=LONG_S)
    qtbot.waitUntil(lambda: page.context.jobs.n_running == 0, timeout=LONG_S)
    assert not any("grandmother" in text for text in pages_of(page._draft.pdf))
    assert message() == ""


def test_a_cancelled_draft_leaves_the_one_before(qtbot, page, message):
    before = page._draft
    page._forget_made()
    page._ask_draft()
    page._drafting.handle.cancel()
    qtbot.waitUntil(lambda: page._drafting is None, timeout=LONG_S)
    assert page._draft is before
    assert message().startswith("Cancelled")
    assert page.ui.page_strip.n_pages == len(before.ratios)
    assert page._earlier.text == "These are the earlier pages (names shown). The new ones were not made."
    assert page.ui.page_strip.freshness is Freshness.EARLIER
    qtbot.mouseClick(page._earlier.findChild(QPushButton, "message_action"), LEFT)
    wait_draft(qtbot, page, other_than=before)
    assert page._earlier.text == ""
