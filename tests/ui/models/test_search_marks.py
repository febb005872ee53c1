"""What is marked is what the search found: beginnings of words, phrases, any case, any accent."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.ui.models.search_marks import marks, search_terms


def _marked(text: str, query: str) -> list[str]:
    return [text[start : start + length] for start, length in marks(text, query)]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Child not seen since January.", "not seen", ["not", "seen"]),
        ("Child not seen since January.", '"not seen"', ["not seen"]),
        ("Seen, but not there.", '"not seen"', []),
        ("Zoë visited. zoe left.", "ZOE", ["Zoë", "zoe"]),
        ("Unseen child; seen later", "seen", ["seen"]),
        ("Possible self-harm", "self-harm", ["self-harm"]),
        ("Visits and visitors", "visit", ["Visit", "visit"]),
        ("straße closed", "strasse", ["straße"]),
        ("to be to be to", '"to be to"', ["to be to be to"]),
        ("See see-saw, seesaw", "see", ["See", "see", "see"]),
        ("an unclosed quote", '"unclosed quo', ["unclosed quo"]),
        ("nothing", "", []),
        ("", "word", []),
    ],
)
def test_marks(text: str, query: str, expected: list[str]) -> None:
    assert _marked(text, query) == expected


@given(st.text(max_size=60), st.text(max_size=20))
@settings(max_examples=80, deadline=None)
def test_marks_lie_within_the_text_in_order_and_apart(text: str, query: str) -> None:
    end = 0
    for start, length in marks(text, query):
        assert end <= start
        assert length > 0
        end = start + length + 1 if start + length < len(text) else start + length
        assert start + length <= len(text)


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=6), min_size=1, max_size=6))
@settings(max_examples=60, deadline=None)
def test_a_text_is_found_whole_by_its_own_words_as_a_phrase(words: list[str]) -> None:
    text = " ".join(words)
    assert _marked(text, f'"{text}"')[0].startswith(text)


def test_terms_are_bounded() -> None:
    assert len(search_terms("word " * 500)) == 16
