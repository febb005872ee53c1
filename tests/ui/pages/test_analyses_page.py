"""The analyses by real clicks and keys: the list, the numbers, the entries behind them, and the one filter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton, QSpinBox

from scrdesk.domain.analysis.register import analyses
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.services.build_chronology import shown_entries
from scrdesk.services.reviews import list_reviews
from scrdesk.services.sent_analyses import sent_analyses
from scrdesk.ui.delegates.tone_bar import bars
from scrdesk.ui.filter_place import filter_as_place, filter_in
from scrdesk.ui.page import Place
from scrdesk.ui.pages.analyses.page import AnalysesPage
from scrdesk.ui.pages.analyses.section_card import TONE_WORDS, lines_in_words
from scrdesk.ui.pages.chronology.page import ChronologyPage
from scrdesk.ui.pages.report.page import ReportPage

LEFT = Qt.MouseButton.LeftButton
LONG_MS = 20_000


@pytest.fixture
def page(qtbot, show_page, desk):
    page = show_page(AnalysesPage, desk)
    settle(qtbot, page)
    return page


def settle(qtbot, page):
    qtbot.waitUntil(lambda: page.context.jobs.n_running == 0 and page.answer is not None, timeout=LONG_MS)


def show(qtbot, page, key):
    page.show_analysis(key)
    qtbot.waitUntil(lambda: page.answer is not None and page.answer.question.analysis.key == key, timeout=LONG_MS)
    return page.answer.result


def test_each_analysis_is_shown_with_its_definition_and_every_table_of_it(qtbot, page):
    for each in analyses():
        result = show(qtbot, page, each.key)
        assert page.view.heading.text() == each.title
        titles = [card.model.n_all for card in page.view.sections]
        wanted = [len(section.lines) for section in result.sections if section.lines or not result.missing]
        assert titles == wanted
        assert page.view.missing.isHidden() is not bool(result.missing)


def test_the_list_filters_as_one_types_and_enter_goes_into_it(qtbot, page):
    page.focus_search()
    qtbot.keyClicks(page.ui.filter, "without sight")
    assert (page.list.n_shown, page.ui.shown.text()) == (1, f"1 of {len(analyses())} shown")
    qtbot.keyClick(page.ui.filter, Qt.Key.Key_Return)
    assert page.ui.analysis_list.hasFocus()
    qtbot.keyClick(page.ui.analysis_list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.answer.question.analysis.key == "longest-unseen", timeout=LONG_MS)


def test_a_number_can_be_set_and_the_answer_follows(qtbot, page):
    show(qtbot, page, "silent-gaps")
    number = page.view.findChild(QSpinBox, "setting_days")
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "100")
    qtbot.waitUntil(lambda: dict(page.answer.question.settings)["days"] == 100, timeout=LONG_MS)
    assert number.hasFocus(), "a new answer must not take the keyboard"
    assert any("100 days" in card.accessibleName() for card in page.view.sections)


def test_a_line_that_stands_out_has_a_bar_and_says_so_in_words(qtbot, page):
    tone, card, row = next(found for each in analyses() if (found := standing_out(show(qtbot, page, each.key), page)))
    line = card.model.row_at(card.model.index(row, 0))
    index = card.model.index(row, 0)
    assert index.data(Qt.ItemDataRole.DisplayRole) == line.cells[0]
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"{line.cells[0]} ({TONE_WORDS[tone]})"
    lines = [card.model.row_at(card.model.index(n, 0)) for n in range(card.model.n_all)]
    n_such = sum(line.tone == tone for line in lines)
    assert f"{n_such:,} {TONE_WORDS[tone]}" in lines_in_words(lines)
    card.table.scrollTo(index)
    cell = card.table.visualRect(index)
    bar = bars(cell, tone, page.context.theme)[0].center()
    painted = card.table.viewport().grab().toImage()
    ratio = painted.devicePixelRatio()
    assert painted.pixelColor(round(bar.x() * ratio), round(bar.y() * ratio)) == page.context.theme.colour(tone)


def standing_out(result, page):
    """Return the tone, the table and the row of the first line of an answer that stands out, or None."""
    shown = [section for section in result.sections if section.lines or not result.missing]
    for section, card in zip(shown, page.view.sections, strict=True):
        for row, line in enumerate(section.lines):
            if line.tone in ("bad", "warn"):
                return line.tone, card, row
    return None


@pytest.mark.parametrize(("tone", "n_bars"), [("bad", 1), ("warn", 2), ("good", 1), ("info", 0), ("quiet", 0)])
def test_bars_differ_without_their_colour(page, tone, n_bars):
    cell = QRect(10, 20, 100, 40)
    found = bars(cell, tone, page.context.theme)
    assert len(found) == n_bars
    assert all(cell.contains(bar) for bar in found)


def test_enter_on_a_line_shows_exactly_its_entries(qtbot, window, desk):
    window.door.workspace = desk.workspace
    window._reviews = tuple(each.review for each in list_reviews(desk.workspace))
    window.ui.outer.setCurrentWidget(window.ui.workspace)
    window.show_review(desk.review_id, "analyses")
    page = window.page("analyses")
    settle(qtbot, page)
    show(qtbot, page, "no-access")
    card = next(each for each in page.view.sections if each.model.n_all)
    line = card.model.row_at(card.model.index(0, 0))
    card.table.setFocus()
    card.table.setCurrentIndex(card.model.index(0, 0))
    assert card.button.isEnabled()
    qtbot.keyClick(card.table, Qt.Key.Key_Return)
    chronology = window.page("chronology")
    assert isinstance(chronology, ChronologyPage)
    qtbot.waitUntil(lambda: chronology.model.rowCount() == len(line.entries), timeout=LONG_MS)
    assert window.current_key == "chronology"
    shown = shown_entries(desk.workspace, desk.review_id, chronology.chosen).ids
    assert set(shown) == set(line.entries)
    assert chronology.ui.described_label.isVisible()
    window.open_page("analyses")
    qtbot.mouseClick(page.ui.basis.findChild(QPushButton, "segment_filtered"), LEFT)
    qtbot.waitUntil(lambda: page.answer.question.chosen == chronology.chosen, timeout=LONG_MS)
    assert len(page.answer.gathered.case.rows) == len(line.entries)
    chronology.set_filter(ChronologyFilter(agency_codes=frozenset({"GP"})))
    window.open_page("chronology")
    window.open_page("analyses")
    qtbot.waitUntil(lambda: page.answer.question.chosen.agency_codes == {"GP"}, timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=LONG_MS)
    window.door.workspace = None


def test_sent_to_the_report_listed_there_and_taken_back(qtbot, show_page, desk):
    page = show_page(AnalysesPage, desk, ReportPage)
    settle(qtbot, page)
    report = page.window().findChild(ReportPage)
    show(qtbot, page, "no-access")
    button = page.window().findChild(QPushButton, "send_to_report")
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: len(sent_analyses(desk.workspace, desk.review_id)) == 1, timeout=LONG_MS)
    qtbot.waitUntil(lambda: not page.edits.is_busy, timeout=LONG_MS)
    report.refresh()
    qtbot.waitUntil(lambda: report.findChild(QPushButton, "remove_sent_no-access") is not None, timeout=LONG_MS)
    page.edits.undo()
    qtbot.waitUntil(lambda: not sent_analyses(desk.workspace, desk.review_id), timeout=LONG_MS)
    page.edits.redo()
    qtbot.waitUntil(lambda: len(sent_analyses(desk.workspace, desk.review_id)) == 1, timeout=LONG_MS)
    qtbot.mouseClick(report.findChild(QPushButton, "remove_sent_no-access"), LEFT)
    qtbot.waitUntil(lambda: not sent_analyses(desk.workspace, desk.review_id), timeout=LONG_MS)
    qtbot.waitUntil(lambda: report.context.jobs.n_running == 0, timeout=LONG_MS)
    assert report._sent.isHidden()


def test_the_first_page_says_three_numbers_and_each_opens_its_analysis(qtbot, window, desk):
    window.door.workspace = desk.workspace
    window._reviews = tuple(each.review for each in list_reviews(desk.workspace))
    window.ui.outer.setCurrentWidget(window.ui.workspace)
    window.show_review(desk.review_id)
    overview = window.page("overview")
    qtbot.waitUntil(overview.headlines.isVisible, timeout=LONG_MS)
    values = [each.text() for each in overview.headlines.findChildren(QPushButton)]
    assert len(values) == 3
    qtbot.mouseClick(overview.headlines.findChild(QPushButton, "headline_threshold-pattern"), LEFT)
    assert window.current_key == "analyses"
    page = window.page("analyses")
    qtbot.waitUntil(
        lambda: page.answer is not None and page.answer.question.analysis.key == "threshold-pattern", timeout=LONG_MS
    )
    overview.set_review(None, None)
    assert not overview.headlines.findChildren(QPushButton)
    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=LONG_MS)
    window.door.workspace = None


def test_nothing_of_the_case_stays_when_the_store_closes_and_the_place_comes_back(qtbot, page, desk):
    show(qtbot, page, "coverage")
    place: Place = page.place()
    page.set_review(None, None)
    assert page.answer is None
    assert page.view.isHidden()
    assert not page.view.sections
    page.set_review(desk.workspace, desk.review_id)
    page.return_to(place)
    qtbot.waitUntil(lambda: page.answer is not None and page.answer.question.analysis.key == "coverage")


def test_chosen_references_are_part_of_the_one_filter(desk):
    chosen = ChronologyFilter(references=frozenset({"POL-0003", "GP-0001", "GP-9999", "strange", "POL-" + "9" * 40}))
    assert filter_in(filter_as_place(chosen)) == chosen
    found = shown_entries(desk.workspace, desk.review_id, chosen)
    assert found.n_shown == 2
    assert shown_entries(desk.workspace, desk.review_id, ChronologyFilter(references=frozenset({"x"}))).n_shown == 0
    assert "5 entries" not in ChronologyFilter(references=frozenset({"POL-0003"})).described()
