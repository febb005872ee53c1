"""The words of a figure agree with its number."""

from scrdesk.domain.analysis.result import Figure, number_of


def test_one_entry_says_and_several_say():
    words = "entry that says a child was seen alone", "entries that say a child was seen alone"
    assert number_of(1, *words, "good") == Figure(words[0], "1", "good")
    assert number_of(0, *words) == Figure(words[1], "0")
    assert number_of(1_204, *words).value == "1,204"
