"""What an agency's column suggests of whether the child was seen; what is not clear suggests nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.mark_values import Stated
from scrdesk.domain.seen_words import MAX_READ_CHARACTERS, AgencySays, agency_says
from tests.domain.kept_answers import check_kept, short

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
        ("No new injury seen", None, None),
        ("n.a.", Stated.NOT_APPLICABLE, None),
        ("n.k", Stated.NOT_STATED, None),
        ("No, mother had no concerns", NO, None),
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
    assert agency_says("Yes " + "x" * (MAX_READ_CHARACTERS - 4)) == AgencySays(YES)
    assert agency_says("Yes " + "x" * (MAX_READ_CHARACTERS - 3)) == AgencySays()


FURTHER = (
    "YES", "Seen, by himself", "1:1 with worker", "Seen one-to-one", "not on her own, seen", "Not seen alone", "never alone but seen",
    "Seen not by herself", "Seen in the presence of mum", "accompanied by dad, seen", "Seen alone with SW", "n.a", "NA.", "n / a",
    "not appl", "not applied for", "n/r", "N/S!", "not documented", "unclear.", "No record", "heb ei nodi yn y cofnod", "ddim wedi ei gofnodi",
    "...", "—", "???", "*", "nope", "naddo", "no worries", "n", "No.", "unseen", "never been seen", "un seen", "wasn’t seen", "did not see him",
    "unable to see", "no sight of him", "ddim wedi ei weld / gweld", "heb ei weld", "yep", "Do", "oedd", "sighted", "present and seen",
    "Yes, no", "Yes / N", "yes (no", "seen & no", "Yes, but no concerns", "no bruises were seen", "no new injury seen", "yes not seen",
    "Gwelwyd ar ei ben ei hun", "ar ei phen ei hun", "Seen alone; not alone", "Yes, alongside siblings",
)  # fmt: skip


def test_further_ways_to_write_it_suggest_what_they_did():
    check_kept("rules/seen-words", [f"{text!r}: {short(agency_says(text))}" for text in FURTHER])
