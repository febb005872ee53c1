"""Letters that stand apart are a name where somebody parted it, and two words where a sentence has them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scrdesk.domain.leaks.gathering import add_leftovers, as_found, key_of, together
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
from scrdesk.domain.progress import Progress
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


PARTED = LeakFinder(
    LeakRegister(
        (
            RegisteredPerson("T", "Toby Wrenfield"),
            RegisteredPerson("N", "Oke Brill", identifiers=(("nhs", "943 476 5919"),)),
            RegisteredPerson("P", "Fiona Stoffil"),
            RegisteredPerson("A", "Will Young"),
        ),
        (),
    ),
    known_words(),
)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "O k e",
            "O ke",
            "O. k. e",
            "t o b y",
            "To b y",
            "T----o----b----y",
            "B r i l l",
            "Br ill",
            "BRI LL",
            "Fi o na",
        ),
        *(
            "w r e n fi e l d",
            "W r e n f ie l d",
            "W re n fi eld",
            "Wr-\nen-field",
            "To-by",
            "Wren/field",
            "wren/field",
        ),
        *("W.renfield", "Toby * Wrenfield", "St of fil", "S t o f fi l", "You ng", "Yo Ung"),
        *("Wren" + " " * 60 + "field", "943" + " " * 60 + "476 5919"),
        *("9 4 3 4 7 6 5 9 1 9", "943----476----5919", "9----4----3 476 5919"),
    ],
)
def test_it_is_one_word(text):
    assert [text[begin:end] for begin, end, *_ in PARTED.spans(Passage(text, Where.TEXT))] == [text]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "o k e ran",
            "t ob y",
            "T-----o-----b-----y",
            "wr-en",
            "to-by",
            "Wren(field",
            "wren(field",
            "To*by",
            "br ill",
        ),
        *("Wren" + " " * 61 + "field", "943" + " " * 61 + "476 5919"),
        *("943-----476-----5919", "9-----4-----3 476 5919"),
    ],
)
def test_it_is_not_one_word(text):
    assert list(PARTED.spans(Passage(text, Where.TEXT))) == []


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


def test_the_same_leak_on_a_page_is_told_once_with_the_words_around_each():
    told = leak("Toby", "Child T", 1)
    one, two = replace(told, around="that Toby ran"), replace(told, around="Toby hid")
    both = together(one, two)
    assert (both, both.around) == (one, "that Toby ran … Toby hid")
    assert together(both, two) is both
    assert together(replace(one, around="x" * 20_000), two).around == "x" * 20_000 + " … Toby hid"
    assert together(replace(one, around="x" * 20_001), two).around == "x" * 20_001
    assert key_of(told) == (1, Where.HIDDEN, "toby", "Child T")
    assert key_of(replace(told, text="T-O-B-Y")) == key_of(told)


def test_what_is_found_is_shown_on_one_line_with_its_hyphens():
    assert as_found("Wren\x02\n field\ufffe  x") == "Wren- field- x"
    assert as_found("x" * 300) == "x" * 200


def test_leaks_of_passages_are_told_with_what_stands_around_them():
    text = "a" * 59 + " Toby " + "b" * 80
    passages = [
        Passage(text, Where.TEXT, 1),
        Passage("so Toby did", Where.TEXT, 1),
        Passage("TOBY", Where.TEXT, 2),
        Passage("Toby Wrenfield", Where.HIDDEN, 2, leftover=Leftover.ON_PAGE),
        Passage("Toby", Where.HIDDEN, 1, leftover=Leftover.ANYWHERE),
        Passage("Toby", Where.TEXT, 3, across=2),
        Passage("Toby", Where.TEXT, 4, across=0),
        Passage("Toby", Where.TEXT, 5, across=4),
        Passage("Toby Toby", Where.TEXT, 6, only=((4, 5),)),
        Passage("Toby Oke", Where.TEXT, 7, only=((7, 9),)),
        Passage("Oke Toby", Where.TEXT, 8, only=((0, 2),)),
    ]
    assert [(each.page, each.text, each.around) for each in PARTED.find(passages)] == [
        (1, "Toby", f"{'a' * 59} Toby {'b' * 59} … so Toby did"),
        (2, "TOBY", "TOBY"),
        (3, "Toby", "Toby"),
        (7, "Oke", "Toby Oke"),
        (8, "Oke", "Oke Toby"),
        (2, "Toby Wrenfield", "Toby Wrenfield"),
    ]
    assert [each.text for each in PARTED.find_in(Passage("\u202eyboT", Where.TEXT))] == ["Toby"]


class Counting(Progress):
    """Counts how often the search looks up."""

    def __init__(self):
        self.told = []

    def report(self, done, total, message):
        self.told.append((done, total, message))

    def check(self):
        self.told.append("check")


def test_the_search_tells_how_far_it_is_every_twenty_passages():
    progress = Counting()
    PARTED.find([Passage("", Where.TEXT)] * 41, progress)
    assert progress.told == [each for done in (0, 20, 40) for each in ("check", (done, 0, "Searching for identities"))]


def test_words_that_are_names_are_told_wherever_they_may_be_one():
    text = "Will Young will; WILL Brill"
    found = PARTED.words_that_are_names(Passage(text, Where.TEXT))
    assert [(text[begin:end], begin, owners) for begin, end, owners in found] == [
        ("Will", 0, ("A",)), ("Young", 5, ("A",)), ("WILL", 17, ("A",)),
        ("Brill", 22, ("N",)),
    ]  # fmt: skip
