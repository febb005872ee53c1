"""What an agency's column suggests of whether the child was seen; what is not clear suggests nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.mark_values import Stated
from scrdesk.domain.seen_words import AgencySays, agency_says

YES, NO = Stated.YES, Stated.NO


@pytest.mark.parametrize(
    ("text", "seen", "alone"),
    [
        ("", None, None),
        ("   ", None, None),
        ("Y", YES, None),
        ("Yes", YES, None),
        ("YES – alone", YES, YES),
        ("Seen on his own in the bedroom", YES, YES),
        ("Yes, with mother", YES, NO),
        ("Seen but not alone", YES, NO),
        ("Seen asleep", YES, None),
        ("N", NO, None),
        ("No", NO, None),
        ("No (asleep)", NO, None),
        ("Not seen", NO, None),
        ("Child not seen, said to be asleep", NO, None),
        ("not been seen since January", NO, None),
        ("no concerns", None, None),
        ("No injuries seen", None, None),
        ("Yes, no concerns", YES, None),
        ("N/A", Stated.NOT_APPLICABLE, None),
        ("Not applicable", Stated.NOT_APPLICABLE, None),
        ("Not recorded", Stated.NOT_STATED, None),
        ("n/k", Stated.NOT_STATED, None),
        ("?", Stated.NOT_STATED, None),
        ("-", Stated.NOT_STATED, None),
        ("Yes (Toby), no (Isla)", None, None),
        ("Seen by GP, not seen by HV", None, None),
        ("Mother asked about the nursery", None, None),
        ("Gwelwyd", YES, None),
    ],
)
def test_cells_as_agencies_write_them(text, seen, alone):
    assert agency_says(text) == AgencySays(seen, alone)


@given(st.text(max_size=60))
def test_no_cell_breaks_the_reading_and_blank_never_means_no(text):
    says = agency_says(text)
    if not text.strip():
        assert says == AgencySays()
    if says.alone is not None:
        assert says.seen is YES


def test_a_story_suggests_nothing():
    assert agency_says("Yes " + "and then " * 100) == AgencySays()
