"""Text in a cell: never more lines than asked, always an ellipsis when cut, and what was found in sight."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from scrdesk.ui.delegates.wrapped_text import WrappedText
from scrdesk.ui.models.search_marks import SearchMarks

FOUND = QColor("#ffe9a8")


@pytest.fixture(scope="module")
def font(theme):
    return theme.font("body")


def wrapped(font, text, width=300, n_lines=2, query=""):
    return WrappedText(text, font, width, n_lines, SearchMarks(query), FOUND)


def test_short_text_stays_whole(font):
    shown = wrapped(font, "Home visit.")
    assert (shown.text, shown.n_lines, shown.is_cut) == ("Home visit.", 1, False)


def test_long_text_ends_in_an_ellipsis(font):
    shown = wrapped(font, "Second failed visit this month. " * 20)
    assert shown.n_lines == 2
    assert shown.is_cut
    assert shown.text.endswith("…")


def test_a_find_further_down_is_brought_into_sight(font):
    text = "Nothing of note was seen at all on this day. " * 6 + "Bruising to the arm."
    assert "Bruising" not in wrapped(font, text).text
    shown = wrapped(font, text, query="bruising")
    assert "Bruising" in shown.text
    assert shown.text.startswith("… ")


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=400),
    st.integers(20, 500),
    st.integers(1, 3),
    st.text("abc ", max_size=5),
)
@settings(max_examples=60, deadline=None)
def test_no_text_breaks_the_bounds(theme, text, width, n_lines, query):
    shown = WrappedText(text, theme.font("body"), width, n_lines, SearchMarks(query), FOUND)
    assert shown.n_lines <= n_lines
    assert not shown.is_cut or "…" in shown.text
