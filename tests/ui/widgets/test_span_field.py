"""A day, a month or a year as people write it; what is no date is shown as such."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from scrdesk.ui.widgets.span_field import SpanField


@pytest.fixture
def field(qtbot):
    field = SpanField()
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("5/3/16", date(2016, 3, 5), date(2016, 3, 5)),
        ("March 2016", date(2016, 3, 1), date(2016, 3, 31)),
        ("2016", date(2016, 1, 1), date(2016, 12, 31)),
        ("29 February 2016", date(2016, 2, 29), date(2016, 2, 29)),
    ],
)
def test_what_is_written_is_read_after_a_pause_or_at_return(qtbot, field, written, first, last):
    with qtbot.waitSignal(field.span_read):
        qtbot.keyClicks(field, written)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.first_day, field.last_day) == (first, last)
    assert not field.is_unread


def test_nonsense_is_unread_and_an_empty_field_is_no_bound(qtbot, field):
    qtbot.keyClicks(field, "31/06/2016")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.is_unread
    assert field.property("fault") == "true"
    with qtbot.waitSignal(field.span_read):
        field.clear()
    assert (field.first_day, field.last_day, field.is_unread) == (None, None, False)


def test_a_day_that_is_meant_keeps_its_own_words(qtbot, field):
    qtbot.keyClicks(field, "5/3/16")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.show_day(date(2016, 3, 5))
    assert field.text() == "5/3/16"
    field.show_day(date(2016, 4, 1))
    assert field.text() == "1 April 2016"
    field.show_day(None)
    assert field.text() == ""
