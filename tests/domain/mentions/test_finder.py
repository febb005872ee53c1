"""People are found as agencies write them; whatever may be somebody else is only offered."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.mentions.finder import Finder
from scrdesk.domain.mentions.folding import folded
from scrdesk.domain.mentions.forms import forms_of_register
from scrdesk.domain.people import NewPerson, Person, PersonId
from scrdesk.services.name_knowledge import known_names

KNOWN = known_names()
CASE = (
    NewPerson("Tobias Jack Wrenfield", "Child Q", "subject child", aliases=("Toby", "T.W."), born=date(2012, 1, 9), sex="male"),
    NewPerson("Kayleigh Dunmore", "Mother", "mother", aliases=("Kay",), born=date(1992, 3, 3), sex="female"),
    NewPerson("Daniel Wrenfield", "Father", "father", born=date(1990, 6, 21), sex="male"),
    NewPerson("Craig Strake", "Mother’s Partner", "mother's partner from early 2015", sex="male"),
    NewPerson("Maureen Dunmore", "MGM", "maternal grandmother", born=date(1964, 1, 1), sex="female"),
    NewPerson("May Siân Llŷr-O’Brien", "Adult 1", "family friend", sex="female"),
    NewPerson("Łukasz Żółtowski", "Adult 2", "lodger", sex="male"),
    NewPerson("Priyanka Rao-Lisle", "GP1", "general practitioner", True, agency_code="GP", sex="female"),
    NewPerson("Leanne Pettifer", "SW1", "social worker to March 2016", True, agency_code="CSC", sex="female"),
    NewPerson("Marcus Odlin", "SW2", "social worker from April 2016", True, agency_code="CSC", sex="male"),
    NewPerson("unknown male at the flat", "Unknown Male", "visitor", is_unnamed=True),
)  # fmt: skip
PEOPLE = tuple(Person(PersonId(n), details) for n, details in enumerate(CASE, 1))
LABELS = {person.id: person.details.label for person in PEOPLE}
FINDER = Finder(forms_of_register(PEOPLE, KNOWN, date(2016, 5, 31)), KNOWN)


def sure(text, finder=FINDER):
    return [(text[each.start : each.end], LABELS[each.person]) for each in finder.find(text) if each.is_certain]


def doubtful(text, finder=FINDER):
    return [(each.form, LABELS[each.person]) for each in finder.find(text) if not each.is_certain]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tobias Wrenfield was seen", [("Tobias Wrenfield", "Child Q")]),
        ("WRENFIELD, Tobias: no concerns", [("WRENFIELD, Tobias", "Child Q")]),
        ("tobias jack wrenfield", [("tobias jack wrenfield", "Child Q")]),
        ("Tobias J. Wrenfield", [("Tobias J. Wrenfield", "Child Q")]),
        ("Toby’s bed", [("Toby’s", "Child Q")]),
        ("Toby Wrenfield", [("Toby Wrenfield", "Child Q")]),
        ("T.W. and TW and T W", [("T.W", "Child Q"), ("TW", "Child Q"), ("T W", "Child Q")]),
        ("Mrs. Maureen Dunmore", [("Maureen Dunmore", "MGM")]),
        ("Mr Strake; STRAKE; Strake's van", [("Mr Strake", "Mother’s Partner"), ("STRAKE", "Mother’s Partner"), ("Strake's", "Mother’s Partner")]),
        ("D Wrenfield", [("D Wrenfield", "Father")]),
        ("Dan Wrenfield", [("Dan Wrenfield", "Father")]),
        ("Dr Rao Lisle, Dr. Rao‐Lisle, Dr P Rao-Lisle", [("Dr Rao Lisle", "GP1"), ("Dr. Rao‐Lisle", "GP1"), ("Dr P Rao-Lisle", "GP1")]),
        ("Lukasz Zoltowski and Łukasz", [("Lukasz Zoltowski", "Adult 2"), ("Łukasz", "Adult 2")]),
        ("May Llyr O'Brien; May Llŷr-O’Brien", [("May Llyr O'Brien", "Adult 1"), ("May Llŷr-O’Brien", "Adult 1")]),
        ("Lukasz Zo\u0301łtowski", [("Lukasz Zo\u0301łtowski", "Adult 2")]),
        ("mother rang; Mum cried; MGM too", [("mother", "Mother"), ("Mum", "Mother"), ("MGM", "MGM")]),
        ("Mum's partner, mother’s boyfriend", [("Mum's partner", "Mother’s Partner"), ("mother’s boyfriend", "Mother’s Partner")]),
        ("Mother, partner absent", [("Mother", "Mother")]),
        ("Seen by mother. Partner out.", [("mother", "Mother")]),
        ("Toby's mother", [("Toby's", "Child Q"), ("mother", "Mother")]),
        ("Child Q seen by SW1", [("Child Q", "Child Q"), ("SW1", "SW1")]),
    ],
)  # fmt: skip
def test_what_is_sure(text, found):
    assert sure(text) == found
    assert doubtful(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("May said", [("may", "Adult 1")]),
        ("Danny rang", [("danny", "Father")]),
        ("DW seen", [("dw", "Father")]),
        ("Daniel Hartley rang", [("daniel hartley", "Father")]),
        ("spoke to Sarah Strake", [("sarah strake", "Mother’s Partner")]),
        ("SW visited", [("sw", "SW1"), ("sw", "SW2")]),
        ("his mother rang", [("his mother", "Mother")]),
        ("Strake's mother", [("strake mother", "Mother")]),
        ("Mr Rao-Lisle", [("mr rao lisle", "GP1")]),
        ("Miss Dunmore", [("miss dunmore", "Mother"), ("miss dunmore", "MGM")]),
    ],
)
def test_what_is_only_offered(text, found):
    assert doubtful(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "She may attend. In May 2015, on 3 May and may not.",
        "The toby jug",
        "will be seen; tw",
        "unknown male at the flat",
        "hartley",
        "",
        "…",
    ],
)
def test_what_is_nobody(text):
    assert FINDER.find(text) == ()


def test_two_people_of_one_name_are_asked_about():
    twins = (
        Person(PersonId(1), NewPerson("John Wrenfield", "Father", "father", sex="male")),
        Person(PersonId(2), NewPerson("John Wrenfield", "PGF", "paternal grandfather", sex="male")),
    )
    finder = Finder(forms_of_register(twins, KNOWN), KNOWN)
    for text in ("John Wrenfield", "Mr Wrenfield", "John", "Wrenfield"):
        found = finder.find(text)
        assert [each.person for each in found] == [1, 2], text
        assert not any(each.is_certain for each in found)
        assert {each.why for each in found} == {"2 people have this name"}
    assert [each.is_certain for each in finder.find("PGF")] == [True]


def test_what_was_typed_goes_before_what_is_worked_out():
    people = (
        Person(PersonId(1), NewPerson("Karl Dodd", "Adult 1")),
        Person(PersonId(2), NewPerson("Kayleigh Dunmore", "Mother", aliases=("KD",))),
    )
    finder = Finder(forms_of_register(people, KNOWN), KNOWN)
    assert [(each.person, each.is_certain) for each in finder.find("KD rang")] == [(2, True)]


def test_only_one_name_and_a_name_of_particles():
    people = (
        Person(PersonId(1), NewPerson("Zbigniew", "Adult 1")),
        Person(PersonId(2), NewPerson("Anna van der Berg", "Adult 2", sex="female")),
    )
    finder = Finder(forms_of_register(people, KNOWN), KNOWN)
    text = "Zbigniew met Ms van der Berg. Then van der Berg left."
    assert [(each.person, text[each.start : each.end]) for each in finder.find(text)] == [
        (1, "Zbigniew"),
        (2, "Ms van der Berg"),
        (2, "van der Berg"),
    ]


@settings(max_examples=40)
@given(st.text(max_size=60), st.sampled_from(["Tobias Wrenfield", "Łukasz", "Mrs M Dunmore"]), st.text(max_size=60))
def test_any_text_is_read_and_a_full_name_in_it_is_found(before, name, after):
    text = f"{before}. {name}. {after}"
    found = FINDER.find(text)
    assert any(each.start <= len(before) + 2 and each.end >= len(before) + 2 for each in found)
    for each in found:
        assert text[each.start : each.end].strip() == text[each.start : each.end] != ""
    spans = sorted({(each.start, each.end) for each in found})
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


def test_a_very_long_cell_and_writing_from_right_to_left():
    text = "אבג דהו " * 2_500 + "Tobias Wrenfield" + " مرحبا" * 3_000
    assert sure(text) == [("Tobias Wrenfield", "Child Q")]


@settings(max_examples=60)
@given(st.text(alphabet="abcéŁłÖø'’ -.", max_size=20))
def test_folding_twice_changes_nothing(name):
    once = folded(name)
    assert folded(" ".join(once)) == once
