"""Streets and places with one word misspelt, all other words right."""

from __future__ import annotations

import pytest

from scrdesk.domain.leaks.near_phrases import NearPhrases
from scrdesk.domain.leaks.reading import Reading
from scrdesk.domain.leaks.values import LeakRegister, RegisteredPerson, RegisteredPlace
from scrdesk.services.leak_knowledge import known_words

PHRASES = NearPhrases(
    LeakRegister(
        (RegisteredPerson("T", "Toby Wrenfield", addresses=("14 Marlborough Avenue, Wexmoor", "2 High Street")),),
        (RegisteredPlace("Little Oaks Nursery", "N"), RegisteredPlace("Hollies", "H")),
    ),
    known_words(),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in Marlborogh Avenue", ["Marlborogh Avenue T street"]),
        ("Marlbrugh Avenue", ["Marlbrugh Avenue T street"]),  # two letters of a long word
        ("Marlborogh   Avenue", ["Marlborogh   Avenue T street"]),
        ("Marlborogh    Avenue", []),
        ("Marlboro Avenue", []),  # three letters
        ("Marlborough Avenew", []),  # the sort of street is no name
        ("Marlborogh Avenue; Marlborough Avenue", ["Marlborogh Avenue T street"]),
        ("Avenue Marlborogh, at Marlborogh", []),
        ("Litle Oaks", ["Litle Oaks N place"]),
        ("Litle Oaks Nursery", ["Litle Oaks Nursery N place", "Litle Oaks N place"]),
        ("Little Oaks Nursary", ["Little Oaks Nursary N place"]),
        ("Little Oakes Nursery, Litle Oakz, Lit Oaks, Little Oaks Nurserries", []),
        ("Larhc", []),
    ],
)
def test_one_word_may_be_nearly_right(text: str, expected: list[str]) -> None:
    reading = Reading.of(text)
    found = PHRASES.find(reading, bytearray(len(reading.tokens)))
    told = [f"{text[begin:end]} {owner} {'street' if is_street else 'place'}" for begin, end, owner, is_street in found]
    assert sorted(told) == sorted(expected)


def test_what_was_found_already_is_not_found_again() -> None:
    reading = Reading.of("Litle Oaks Nursery")
    assert [each[1] for each in PHRASES.find(reading, bytearray((0, 0, 1)))] == [len("Litle Oaks")]
    assert list(PHRASES.find(reading, bytearray((1, 0, 0)))) == []


def test_an_empty_register_finds_nothing() -> None:
    empty = NearPhrases(LeakRegister((), ()), known_words())
    assert list(empty.find(Reading.of("Litle Oaks"), bytearray(2))) == []
