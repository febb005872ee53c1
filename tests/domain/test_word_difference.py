"""Word by word: nothing of either text is lost, and what is named as changed is what a person would name."""

import random
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.word_difference import MAX_TOKENS, PieceKind, word_difference

WORDS = st.lists(
    st.sampled_from(["child", "seen", "not", " ", "  ", "\n", ".", "(", "é", "12/03", "\u00a0"]), max_size=30
)
TEXTS = st.one_of(WORDS.map("".join), st.text(max_size=60))


def parts(old: str, new: str) -> str:
    """Write a difference as a line: [-removed-] {+added+}."""
    marks = {PieceKind.KEPT: "{}", PieceKind.REMOVED: "[-{}-]", PieceKind.ADDED: "{{+{}+}}"}
    return "".join(marks[piece.kind].format(piece.text) for piece in word_difference(old, new))


def joined(old: str, new: str, *kinds: PieceKind) -> str:
    return "".join(piece.text for piece in word_difference(old, new) if piece.kind in kinds)


@given(TEXTS, TEXTS)
@settings(max_examples=300)
def test_both_texts_come_back_sign_for_sign(old: str, new: str) -> None:
    assert joined(old, new, PieceKind.KEPT, PieceKind.REMOVED) == old
    assert joined(old, new, PieceKind.KEPT, PieceKind.ADDED) == new
    pieces = word_difference(old, new)
    assert all(piece.text for piece in pieces)
    assert all(one.kind is not other.kind for one, other in pairwise(pieces))


@given(TEXTS)
def test_nothing_changed(text: str) -> None:
    assert {piece.kind for piece in word_difference(text, text)} <= {PieceKind.KEPT}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Home visit. No reply.", "Home visit. No reply, card left.", "Home visit. No reply{+, card left+}."),
        ("Child seen by GP.", "Child not seen by GP.", "Child {+not +}seen by GP."),
        ("Child not seen by GP.", "Child seen by GP.", "Child [-not -]seen by GP."),
        ("seen at 14:30", "seen at 15:30", "seen at [-14-]{+15+}:30"),
        ("a big cat sat", "one small dog sat", "[-a big cat-]{+one small dog+} sat"),
        ("", "Added", "{+Added+}"),
        ("Gone", "", "[-Gone-]"),
        ("one  two", "one two", "one[-  -]{+ +}two"),
    ],
)
def test_as_a_person_would_mark_it(old: str, new: str, told: str) -> None:
    assert parts(old, new) == told


def test_the_longest_cell_takes_a_moment() -> None:
    """Two texts of 40,000 signs with every twentieth word changed, and two that have nothing in common."""
    dice = random.Random(3)
    words = [f"w{dice.randrange(900)}" for _ in range(9000)]
    old = " ".join(words)[:40_000]
    new = " ".join(word if dice.random() < 0.95 else "other" for word in words)[:40_000]
    other = " ".join(f"x{dice.randrange(900)}" for _ in range(9000))[:40_000]
    begin = time.process_time()
    for text in (new, other):
        assert joined(old, text, PieceKind.KEPT, PieceKind.ADDED) == text
    assert time.process_time() - begin < 5


def test_beyond_the_bound_the_rest_is_replaced_whole() -> None:
    old = "Same. " + " ".join("a" for _ in range(MAX_TOKENS)) + " End."
    new = "Same. " + " ".join("b" for _ in range(MAX_TOKENS)) + " End."
    pieces = word_difference(old, new)
    assert [piece.kind for piece in pieces] == [PieceKind.KEPT, PieceKind.REMOVED, PieceKind.ADDED, PieceKind.KEPT]
