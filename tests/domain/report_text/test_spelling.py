"""Words that are in no dictionary, told with their place; names, references and abbreviations are let be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.report_text.spelling import Speller

WORDS = frozenset(("child", "the", "was", "seen", "seine", "colour", "London", "didn't", "received", "receive"))
SPELLER = Speller(WORDS).also(("Anne-Marie O’Dell", "POL", "Larch Road 7"))


def unknown(text):
    return [each.word for each in SPELLER.unknown_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The child was seen.", "THE CHILD didn’t", "child's colour", "London’s", "Anne-Marie O'Dell, Larch road",
        "MARAC, CAMHS", "[@Mother] [POL-0042] [finding 3]", "{agenciez table}", "[[finding:12]]", "x@exampel.org",
        "https://exampel.org/abc", "4th 12kg POL1",
    ],
)  # fmt: skip
def test_what_is_known_or_not_judged(text):
    assert unknown(text) == []


def test_what_is_not_known_comes_with_its_place():
    text = "Teh child recieved london [@Mther]"
    found = list(SPELLER.unknown_in(text))
    assert [each.word for each in found] == ["Teh", "recieved", "london"]
    assert [text[each.start : each.end] for each in found] == ["Teh", "recieved", "london"]


def test_suggestions_keep_the_capital_and_come_nearest_first():
    assert SPELLER.suggestions("Recieved")[0] == "Received"
    assert SPELLER.suggestions("sein")[:2] == ("seen", "seine")
    assert SPELLER.suggestions("qqqqqq") == ()


@given(st.text(max_size=200))
def test_places_are_those_of_the_words(text):
    for each in SPELLER.unknown_in(text):
        assert text[each.start : each.end] == each.word
        assert not SPELLER.knows(each.word)
