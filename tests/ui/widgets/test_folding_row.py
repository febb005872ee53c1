"""Buttons side by side stand upright where one of them would be cut; a choice keeps its edge and ends in an ellipsis."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from scrdesk.ui.widgets.choice_button import ChoiceButton
from scrdesk.ui.widgets.folding_row import FoldingRow


def made(qtbot, *words):
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    row = FoldingRow(holder)
    for each in words:
        row.add(QPushButton(each))
    row.add_space()
    column.addWidget(row)
    column.addStretch(1)
    holder.resize(400, 200)
    holder.show()
    return holder, row


def test_a_row_stands_upright_where_a_word_would_be_cut_and_lies_down_again(qtbot, theme):
    holder, row = made(qtbot, "More in the guide", "Leave the lesson")
    low = row.height()
    assert not row.is_upright
    holder.resize(220, 200)
    qtbot.waitUntil(lambda: row.is_upright and row.height() > 1.5 * low)
    buttons = row.findChildren(QPushButton)
    assert all(each.width() >= each.sizeHint().width() for each in buttons)
    holder.resize(400, 200)
    qtbot.waitUntil(lambda: not row.is_upright and row.height() == low)


def test_longer_words_make_it_stand_upright(qtbot, theme):
    _holder, row = made(qtbot, "More", "Leave")
    assert not row.is_upright
    row.findChildren(QPushButton)[0].setText("Rhagor am hyn yn y canllaw, o'r dechrau i'r diwedd")
    qtbot.waitUntil(lambda: row.is_upright)


def test_a_choice_keeps_its_words_off_its_edges(qtbot, theme):
    menu = QMenu()
    qtbot.addWidget(menu)
    button = ChoiceButton(menu)
    qtbot.addWidget(button)
    button.setText("neglect, injuries, housing, substance use, school absence, missed care")
    button.resize(180, 32)
    button.show()
    seen = button.grab().toImage()
    ground = QColor(seen.pixel(6, 16))

    def is_clear(columns):
        return all(QColor(seen.pixel(x, y)) == ground for x in columns for y in range(8, 24))

    assert is_clear(range(4, 11)), "words begin with a distance from the edge"
    assert not is_clear(range(12, 150))
    assert is_clear(range(156, 158)), "they end before the arrow"
