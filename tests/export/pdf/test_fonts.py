from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scrdesk.export.pdf.fonts import WORD_JOINER, Face, Ruler, bound, face_pair, printable
from scrdesk.export.pdf.right_to_left import clusters, directions

ANY_TEXT = st.text(max_size=300)


@settings(max_examples=150, deadline=None)
@given(ANY_TEXT, st.floats(2.0, 60.0))
@example("a" * 500, 3.0)
@example("word " * 50 + "\n\n" + "x" * 200, 10.0)
def test_lines_hold_every_word_in_order_and_none_is_too_wide(text: str, limit: float) -> None:
    ruler = Ruler(Face.REGULAR)
    shown = printable(text)
    lines = ruler.lines(shown, limit)
    lines = [line.removesuffix(WORD_JOINER) for line in lines]
    assert "".join("".join(lines).split(" ")) == "".join(re.split("[ \n]", shown))
    for line in lines:
        assert ruler.width(line.rstrip(" ")) <= limit + 0.001 or len(line) == 1


@settings(max_examples=100, deadline=None)
@given(ANY_TEXT)
def test_what_is_printable_stays_so_and_has_glyphs(text: str) -> None:
    once = printable(text)
    assert printable(once) == once
    for face in Face:
        assert set(once) - {"\n"} <= set(face_pair(face).widths)


@settings(max_examples=100, deadline=None)
@given(
    st.text(st.characters(min_codepoint=32, max_codepoint=0x17F, exclude_categories=("Cc", "Cf", "Zs")), max_size=200)
)
def test_western_text_is_printed_as_it_is(text: str) -> None:
    assert printable(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\tb", "a b"),
        ("soft\u00adhyphen", "softhyphen"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("thin\u2009space", "thin space"),
        ("🧸", "[teddy bear]"),
        ("中", "[U+4E2D]"),
        ("w\u0302", "ŵ"),
        ("\ud83e", ""),
        ("line\u2028end", "line\nend"),
        ("two  spaces", "two spaces"),
    ],
)
def test_signs_that_cannot_be_set_are_spelt_out_or_dropped(given_text: str, shown: str) -> None:
    assert printable(given_text) == shown


def test_long_addresses_break_after_a_stroke() -> None:
    lines = Ruler(Face.REGULAR).lines("https://www.example.org/parks/and/gardens/opening-times-in-the-summer", 18.0)
    assert len(lines) > 1
    assert all(line[-2] in "/-." and line[-1] == WORD_JOINER for line in lines[:-1])


def test_no_break_spaces_hold_words_together() -> None:
    lines = Ruler(Face.REGULAR).lines("seen on 5\u00a0March\u00a02016", 9.0)
    assert lines == ["seen on", "5\u00a0March\u00a02016"]


def test_accents_stay_with_their_letter() -> None:
    ruler = Ruler(Face.REGULAR)
    for line in ruler.lines(printable("x\u0323\u0307" * 100), 3.0):
        assert not unicodedata.combining(line[0])


ARABIC_NAME = "محمد"


def test_arabic_letters_take_the_forms_of_their_neighbours() -> None:
    shown = printable(f"called {ARABIC_NAME} today")
    letters = shown.split()[1]
    tags = [unicodedata.decomposition(letter).split()[0] for letter in letters]
    assert tags == ["<initial>", "<medial>", "<medial>", "<final>"]
    assert unicodedata.normalize("NFKC", letters) == ARABIC_NAME


def test_lam_and_alef_become_one_sign() -> None:
    shown = printable("سلام")
    assert "ﻼ" in shown
    assert unicodedata.normalize("NFKC", shown) == "سلام"


def test_a_letter_that_joins_only_backwards_parts_a_word() -> None:
    tags = [unicodedata.decomposition(letter).split(" ")[0] for letter in printable("دار")]
    assert not any(tag in {"<medial>", "<initial>"} for tag in tags)


def test_right_to_left_words_are_drawn_from_the_right_and_numbers_are_not() -> None:
    assert directions("rang שלום twice") == [("rang ", False), ("שלום", True), (" twice", False)]
    ((run, is_turned),) = [pair for pair in directions("at שלום 12:30 (שלום) now") if pair[1]]
    assert is_turned
    assert clusters(run) == [*"שלום", " ", "12:30", " ", ")", *"שלום", "("]
    assert directions("plain (text)") == [("plain (text)", False)]


def test_a_letter_after_lam_is_joined_to_it() -> None:
    tags = [unicodedata.decomposition(letter).split(" ")[0] for letter in printable("الله")]
    assert tags == ["", "<initial>", "<medial>", "<final>"]


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from("abc 12 ()، محدرلاאבג\u064e"), max_size=40))
def test_drawing_order_loses_no_sign(text: str) -> None:
    shown = printable(text)
    mirrored = str.maketrans("()", "((")
    placed = "".join("".join(clusters(run)) if is_turned else run for run, is_turned in directions(shown))
    assert sorted(placed.translate(mirrored)) == sorted(shown.translate(mirrored))
    kept = unicodedata.normalize("NFKC", shown).split()
    assert kept == unicodedata.normalize("NFKC", text).split()


def test_dates_and_labels_are_not_parted_at_a_line_end() -> None:
    assert bound("on Thursday 17 December 2015 Child Q and Sibling 2") == (
        "on Thursday 17\u00a0December\u00a02015 Child\u00a0Q and Sibling\u00a02"
    )
    assert bound("May 2016, 5 June, about 300 Q") == "May\u00a02016, 5\u00a0June, about 300 Q"


def test_what_is_bound_but_too_wide_is_parted_between_words() -> None:
    lines = Ruler(Face.BOLD).lines("17\u00a0September\u00a02015", 6.0)
    assert [line.strip("\u00a0") for line in lines] == ["17", "September", "2015"]
