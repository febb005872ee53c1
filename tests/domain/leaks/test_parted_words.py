"""Letters that stand apart are a name where somebody parted it, and two words where a sentence has them."""

from __future__ import annotations

import pytest

from scrdesk.domain.leaks.gathering import add_leftovers, key_of
from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import (
    Leak,
    LeakKind,
    LeakRegister,
    Leftover,
    Passage,
    RegisteredPerson,
    Where,
)
from scrdesk.services.leak_knowledge import known_words

FINDER = LeakFinder(LeakRegister((RegisteredPerson("Child T", "Toby Wrenfield"),), ()), known_words())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("he met To by then", ["To by"]),  # no sentence begins there, so the capital is odd
        ("he met TO BY THEN", []),
        ("To by the end", []),
        ("It ended. To by and large", []),
        ("They said to by pass", []),
        ("T o b y came", ["T o b y"]),
        ("t-o-b-y came", ["t-o-b-y"]),
        ("To-\nby came", ["To-\nby"]),
        ("wren field", ["wren field"]),  # too long to be two words by chance
        ("Wren field", ["Wren field"]),
        ("Wren" + " " * 70 + "field", []),
        ("T'oby", ["T'oby"]),
    ],
)
def test_a_name_in_pieces(text, found):
    assert [text[begin:end] for begin, end, *_ in FINDER.spans(Passage(text, Where.TEXT))] == found


def leak(text: str, person: str, page: int | None) -> Leak:
    return Leak(page, Where.HIDDEN, text, person, LeakKind.NAME)


def test_what_stands_elsewhere_too_is_told_once_the_longest_first():
    first = leak("Wrenfield", "Mother", 1)
    found = {key_of(first): first}
    add_leftovers(
        found,
        [
            (Leftover.ANYWHERE, leak("Wrenfield", "Mother", 2)),  # told already, on another page
            (Leftover.ON_PAGE, leak("Wrenfield", "Mother", 2)),  # on this page it is new
            (Leftover.ANYWHERE, leak("Toby", "Child T", 3)),  # part of what is told below
            (Leftover.ON_PAGE, leak("Toby Wrenfield", "Child T", 3)),
            (Leftover.ON_PAGE, leak("Toby", "Child T", 3)),
            (Leftover.ANYWHERE, leak("Anna", "Mother", None)),
        ],
    )
    assert sorted((each.text, each.page or 0) for each in found.values()) == [
        ("Anna", 0),
        ("Toby Wrenfield", 3),
        ("Wrenfield", 1),
        ("Wrenfield", 2),
    ]
