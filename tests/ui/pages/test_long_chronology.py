"""Fifty thousand entries: the list is there at once, and any place in it is a moment away."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from scrdesk.domain.chronology import EntryId
from scrdesk.services.build_chronology import EntryRow
from scrdesk.ui.models.chronology_model import ChronologyModel, EntryRole
from scrdesk.ui.models.row_blocks import MAX_ROWS_KEPT
from scrdesk.ui.pages.chronology.entry_table import EntryTable

N_ENTRIES = 50_000
TEXT = "Home visit, no reply. Card left. Second failed visit this month; not seen since 11 January. " * 4
SLOW_CORE_S = 1.0  # a screen takes about 15 ms here; a model that touched every row would take minutes


class Desk:
    """Answers requests as the page does, and counts them."""

    def __init__(self, model):
        self.model, self.n_asked = model, 0
        model.rows_wanted.connect(self.answer)

    def answer(self, request):
        self.n_asked += 1
        self.model.fill(request.token, [self.row(key) for key in request.ids])

    def row(self, key):
        return EntryRow(EntryId(key), key, f"POL-{key:05d}", "POL", "about 5 March 2016", "21:40", TEXT, key % 2, "bad")


@pytest.fixture
def table(qtbot, theme):
    model = ChronologyModel()
    table = EntryTable()
    qtbot.addWidget(table)
    table.use(model, theme)
    table.desk = Desk(model)
    table.resize(860, 560)
    with qtbot.waitExposed(table):
        table.show()
    return table


def test_any_place_is_a_moment_away(qtbot, table):
    model, bar = table.entries, table.verticalScrollBar()
    start = time.process_time()
    table.show_ids(tuple(EntryId(key) for key in range(1, N_ENTRIES + 1)))
    table.set_query("not seen")
    places = [bar.maximum() * step // 10 for step in range(11)]
    for place in places:
        bar.setValue(place)
        top = table.rowAt(5)
        qtbot.waitUntil(lambda top=top: model.index(top, 2).data(EntryRole.ROW) is not None)
        table.viewport().repaint()
    taken_s = time.process_time() - start
    assert table.rowAt(table.viewport().height() - 5) == N_ENTRIES - 1
    assert table.desk.n_asked <= 3 * len(places)
    assert model._blocks.n_kept <= MAX_ROWS_KEPT
    assert taken_s < SLOW_CORE_S * len(places)


def test_the_entry_looked_at_keeps_its_place_on_the_screen(qtbot, table):
    every = tuple(EntryId(key) for key in range(1, N_ENTRIES + 1))
    table.show_ids(every)
    table.choose(EntryId(30_000))
    before = table.visualRect(table.currentIndex()).top()
    table.show_ids(tuple(key for key in every if key % 3 == 0))
    assert table.current_id() == 30_000
    assert abs(table.visualRect(table.currentIndex()).top() - before) <= 1
    table.show_ids(every)
    assert table.current_id() == 30_000
    assert abs(table.visualRect(table.currentIndex()).top() - before) <= 1


def test_dragging_past_asks_only_for_where_it_rests(qtbot, table):
    table.show_ids(tuple(EntryId(key) for key in range(1, N_ENTRIES + 1)))
    QApplication.processEvents()
    asked = table.desk.n_asked
    bar = table.verticalScrollBar()
    for step in range(400):
        bar.setValue(bar.maximum() * step // 400)
    qtbot.waitUntil(lambda: table.entries.index(table.rowAt(5), 2).data(EntryRole.ROW) is not None)
    assert table.desk.n_asked - asked <= 8


def test_rows_keep_one_height_and_the_keyboard_reaches_both_ends(qtbot, table):
    table.show_ids(tuple(EntryId(key) for key in range(1, N_ENTRIES + 1)))
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current_id() == N_ENTRIES
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.current_id() == 1
    assert table.rowHeight(0) == table.rowHeight(N_ENTRIES - 1) == table.delegate.row_height_px()
