"""Rows of a table are as high as their words, those out of sight a moment later, and measured once for one width."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.widgets.value_view import N_FITTED_AT_ONCE, ValueView

LONG = "Seen at the clinic with mother and the baby; weight and feeding talked over. " * 3
N_ROWS = 2 * N_FITTED_AT_ONCE + 5


@pytest.fixture
def view(qtbot):
    made = ValueView()
    qtbot.addWidget(made)
    model = ValueTable(
        [ValueColumn("What", lambda row: row, 8), ValueColumn("How long", lambda row: str(len(row)), 4)], made
    )
    model.set_rows(["Short."] * (N_ROWS - 1) + [LONG])
    made.setModel(model)
    made.resize(500, 400)
    made.show()
    qtbot.waitUntil(lambda: made.rowHeight(N_ROWS - 1) > made.rowHeight(0))
    return made


def test_every_row_has_the_height_that_its_words_need(view):
    heights = [view.rowHeight(row) for row in range(N_ROWS)]
    view.resizeRowsToContents()
    assert heights == [view.rowHeight(row) for row in range(N_ROWS)]


def test_rows_that_stand_are_not_measured_again_until_width_or_rows_change(view, qtbot, monkeypatch):
    asked = []
    measured = type(view.itemDelegate()).sizeHint
    monkeypatch.setattr(type(view.itemDelegate()), "sizeHint", lambda self, *of: asked.append(1) or measured(self, *of))
    view.fit_rows()
    assert not asked
    low = view.rowHeight(N_ROWS - 1)
    view.resize(300, 400)
    qtbot.waitUntil(lambda: view.rowHeight(N_ROWS - 1) > low)
    view.model().set_rows([LONG, "Short."])
    view.fit_rows()
    assert view.rowHeight(0) > view.rowHeight(1)


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_no_cell_is_cut_at_its_last_word_however_large_the_type_is(qtbot, theme, scale):
    theme.set_scale(scale)
    view = ValueView()
    qtbot.addWidget(view)
    words = "1, 2, 3, 4, 5, 6 and 66 more, sets of siblings: number, ages, twins, order of birth"
    model = ValueTable([ValueColumn("Pages", lambda row: row, 3), ValueColumn("Risk", lambda row: row[:1], 8)], view)
    model.set_rows([words[:n].strip() for n in range(4, len(words))])
    view.setModel(model)
    view.resize(450 * scale // 100, 400)
    view.show()
    view.resizeRowsToContents()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        view.itemDelegate().initStyleOption(option, index)
        option.rect = view.visualRect(index)
        room = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)
        margin = view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, view) + 1
        wide = QRect(0, 0, room.width() - 2 * margin, 10_000)
        needed = view.fontMetrics().boundingRect(wide, Qt.TextFlag.TextWordWrap.value, str(index.data()))
        assert needed.height() <= room.height(), index.data()
