"""Just what the search finds and just what it leaves, at the edges of each of its rules."""

from __future__ import annotations

from datetime import date

import pytest

from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import LeakRegister, Passage, RegisteredPerson, RegisteredPlace, Where
from scrdesk.services.leak_knowledge import known_words

FINDER = LeakFinder(
    LeakRegister(
        (
            RegisteredPerson(
                "Child T",
                "Toby Wrenfield",
                ("TOBES", "Tiggy"),
                date(2012, 1, 9),
                ("14 Larch Road, Wexmoor, WX4 2AB",),
                (("nhs", "943 476 5919"), ("ref", "AB12"), ("case", "CSC-77123"), ("id", "Q1234")),
            ),
            RegisteredPerson("Mother", "Grace Ann Hollis", ("T Brough",), date(1988, 5, 3)),
            RegisteredPerson("Uncle", "Will May", ("WM",)),
            RegisteredPerson("Aunt", "Bo Ng", ("Edna D",)),
            RegisteredPerson("Doctor", "Sam West-Pell"),
        ),
        (
            RegisteredPlace("Greenfield Academy", "School 1"),
            RegisteredPlace("Thornbury", "Town 1"),
            RegisteredPlace("Little Oaks Nursery", "Nursery 1"),
        ),
    ),
    known_words(),
)
SHORT = {"Child T": "T", "Town 1": "1"}
# What is written, and what of it is found: the words, whose (first letter of the label, or as above), the sort.
WRITTEN = [
    # a name within a word
    ("Tobywrenfield ran", ["Tobywrenfield T name"]),
    ("the wrenfieldfamily, xxwrenfield, wrenfieldx", ["wrenfield T name"] * 3),
    ("tobyish tobys TobyW", ["TobyW T name"]),
    # misspelt
    ("Wrenfeild wrenfeild Wrenfiel WRENFEILD", [f"{each} T misspelling" for each in
                                               ("Wrenfeild", "wrenfeild", "Wrenfiel", "WRENFEILD")]),
    ("Wren-\nfeild, Wren’feild, Wrenfeild’s", [f"{each} T misspelling" for each in
                                              ("Wren-\nfeild", "Wren’feild", "Wrenfeild")]),
    ("Wren-feild", []),
    ("HOLIS came, HOLIS SAID, Holis", ["HOLIS M misspelling", "Holis M misspelling"]),
    ("Hollies, hollie, Hollie, Holly, holies", ["Hollies M misspelling"]),
    ("Tobey Tobi Toyb tobey Tobby Tigy", [f"{each} T misspelling" for each in ("Tobey", "Tobi", "Toyb", "Tobby", "Tigy")]),
    # with digits for letters
    ("wrenf1eld, wrenf13ld, T0BY, 70by, to8y", [f"{each} T name" for each in
                                               ("wrenf1eld", "wrenf13ld", "T0BY", "70by", "to8y")]),
    ("gr4ce, h0llis, Holl1s", ["gr4ce M name", "h0llis M name", "Holl1s M name"]),
    ("w1llow, 5am, t0by22, 4nn4, csc77l23", []),
    # numbers that go on
    ("Q1234, q1234a, aQ1234, Q12345, 1Q1234", ["Q1234 T identifier"]),
    ("AB12 AB123 AB12c xAB12 9AB12", ["AB12 T identifier"]),
    ("CSC-77123, CSC 771234, 1csc77123, csc77123x, xcsc77123",
     ["CSC-77123 T identifier", *["csc77123 T identifier"] * 2]),
    ("943 476 5919, 1943 476 5919, 943476591 9, 94347659190", ["943 476 5919 T identifier", "943476591 9 T identifier"]),
    ("9 Jan 12, 9 Jan 12:30, 9 Jan 2012:30, 9 Jan 123", ["9 Jan 12 T dob", "9 Jan 2012 T dob"]),
    ("09/01/2012, 109/01/2012, 09/01/20123", ["09/01/2012 T dob"]),
    ("WX4 2ABC, xWX4 2AB, WX42AB, WX4\n2AB", ["WX42AB T address", "WX4\n2AB T address"]),
    # initials
    ("TW was, TW-0012, TW1, 1TW, R&TW, TW&R, TW/2, TW - 2", ["TW T initials", "TW T initials"]),
    ("T W, T W X, A T W", []),  # "T W, T" are three letters
    ("seen with t.w. there, t.w said, met t. w. in", ["t.w T initials", "t.w T initials", "t. w T initials"]),
    ("x.t.w., t.w.org, t.w@x.org, tw, t w, t/w, t.w.2", []),
    ("T. W. came, T.W., (TW), TW’s", ["T. W T initials", "T.W T initials", "TW T initials", "TW T initials"]),
    ("a T   W came, a T    W came, T/W", ["T   W T initials"]),
    ("G A Hollis, GAH, G.A.H, G-A-H, GA Hollis", ["G A Hollis M name", "GAH M initials", "G.A.H M initials",
                                                 "G-A-H M initials", "GA Hollis M name"]),
    ("WM said, WM’s, W.M., wm", ["WM U initials", "WM U initials", "W.M U initials"]),
    # capitals
    ("T Brough, Brought, T. BROUGH, brough t, Brough T, BroughT, brough-t",
     ["T Brough M alias", "T. BROUGH M alias", "Brough T M alias", "BroughT M alias"]),
    ("bo ng, Bo Ng, BO NG, Bo ng, NG, Ng, ng, Bo, BO",
     ["Bo Ng A name", "BO NG A name", "Bo A name", "Ng A name", "Bo A name"]),
    ("bo@example.org, ng@example.org", []),
    ("Edna D, edna d, EDNA D, D Edna", ["Edna D A alias", "EDNA D A alias", "D Edna A alias"]),
    ("Sam, sam, SAM, Sam West, sam west, Mr West", [f"{each} D name" for each in ("Sam", "SAM", "Sam", "West")]),
    ("will May was; Will may be; Will May; will may", ["May U name", "Will May U name"]),
    ("Grace@example.org grace@example.org will@example.org", ["Grace M name", "grace M name", "will U name"]),
    # one word of several misspelt
    ("Greenfeild Academy, Greenfelds Academy, Greenhills Academy", ["Greenfeild Academy S place",
                                                                   "Greenfelds Academy S place"]),
    ("Larhc Road, Lrach Road, Lurch Road, Larches Road", ["Larhc Road T address", "Lrach Road T address"]),
    ("Little Oaks Nurserry, Little    Oaks Nurserry, Little Oaks Nurs", ["Little Oaks N place", "Little    Oaks N place",
                                                                        "Little Oaks N place"]),
    ("Thornburry, Thurnbury, thornbery, Thornb", [f"{each} 1 misspelling" for each in
                                                 ("Thornburry", "Thurnbury", "thornbery")]),
    ("14 Larch Road., 114 Larch Road, 14 Larch Roads", ["14 Larch Road T address", "Larch Road T address", "14 Larch T address"]),
    # signs between the words of a name
    ("Toby) (Wrenfield, Toby ---- Wrenfield, Toby ------- Wrenfield",
     ["Toby) (Wrenfield T name", "Toby ---- Wrenfield T name", "Toby T name", "Wrenfield T name"]),
    ("Toby" + " " * 60 + "Wrenfield", ["Toby" + " " * 60 + "Wrenfield T name"]),
    ("Toby" + " " * 61 + "Wrenfield", ["Toby T name", "Wrenfield T name"]),
]  # fmt: skip
ELSEWHERE = [
    ({"where": Where.METADATA}, "brough t", ["brough t M alias"]),
    ({"where": Where.METADATA}, "bo_ng", ["bo_ng A name"]),
    ({"where": Where.METADATA}, "will may", ["will may U name"]),
    ({"where": Where.METADATA}, "Wrenfeild", ["Wrenfeild T misspelling"]),
    ({"is_raw": True}, "Toby was, TW Will was Wrenfield here Wrenfeild w1ll Larhc Road", ["Wrenfield T name"]),
    ({"is_rearranged": True}, "Will was seen", []),
    ({"is_rearranged": True}, "Will May was seen", ["Will May U name"]),
    ({"names_a_person": True}, "Will Smith", ["Will U name"]),
    ({"names_a_person": True}, "will Smith", []),
]


def found_in(passage: Passage) -> list[str]:
    return [
        f"{passage.text[begin:end]} {SHORT.get(owner, owner[0])} {kind.value}"
        for begin, end, owner, kind in FINDER.spans(passage)
    ]


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_what_is_found_in_a_text(text: str, expected: list[str]) -> None:
    assert found_in(Passage(text, Where.TEXT)) == expected


@pytest.mark.parametrize(("how", "text", "expected"), ELSEWHERE)
def test_what_is_found_elsewhere(how: dict, text: str, expected: list[str]) -> None:
    assert found_in(Passage(text, how.pop("where", Where.TEXT), **how)) == expected
