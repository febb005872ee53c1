"""Counts and hints: plain text is young, officialese is old, and every hint points at its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.report_text.readability import hints, measures, sentences, syllables

EASY = (
    "The nurse went to the flat. No one was in. She left a card. She rang the next day. The mother said they were out. "
    * 3
)
HEAVY = (
    "Notwithstanding the identification of multiple vulnerabilities, the multidisciplinary assessment demonstrated an "
    "insufficient consideration of the cumulative implications of intergenerational disadvantage for the family. "
) * 3


def test_reading_age_tells_easy_from_heavy():
    easy, heavy = measures(EASY), measures(HEAVY)
    assert easy.reading_age is not None
    assert heavy.reading_age is not None
    assert easy.reading_age < 9 < 18 < heavy.reading_age


def test_a_few_words_have_no_reading_age():
    assert measures("Too short to say.").reading_age is None
    assert measures("").n_words == 0


def test_references_and_marks_are_no_words():
    assert measures("# Heading\n- **one** [[entry:POL-0042]] two").n_words == 3


def test_sentences_do_not_end_at_titles():
    assert sentences("Dr. Lewis came. Mr. Stave went out. Nobody rang.") == [
        "Dr. Lewis came.",
        "Mr. Stave went out.",
        "Nobody rang.",
    ]


@pytest.mark.parametrize(
    ("word", "n"), [("cat", 1), ("table", 2), ("guarding", 2), ("made", 1), ("the", 1), ("visited", 3)]
)
def test_syllables(word, n):
    assert syllables(word) == n


def test_hints_say_what_and_where():
    text = "It was decided to utilise the form."
    found = hints(text, {"utilise": "use"})
    assert [(hint.text, hint.advice) for hint in found] == [
        ("was decided", "who did it? Perhaps say so"),
        ("utilise", "perhaps “use”"),
    ]
    assert all(text[hint.start : hint.end] == hint.text for hint in found)


def test_a_very_long_sentence_is_pointed_at():
    (found,) = hints("word " * 36 + "end.", {})
    assert "37 words" in found.advice


@given(st.text(max_size=200))
def test_every_hint_points_at_its_words(text):
    for hint in hints(text, {"commence": "begin", "in order to": "to"}):
        assert text[hint.start : hint.end] == hint.text
    assert measures(text).n_words >= 0
