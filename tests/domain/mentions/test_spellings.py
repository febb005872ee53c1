"""Misspelt names are offered once each; words that are words are not."""

from __future__ import annotations

import pytest

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.mentions.forms import forms_of_register
from scrdesk.domain.mentions.spellings import sound_of, spellings_of
from scrdesk.domain.people import NewPerson, Person, PersonId
from scrdesk.services.name_knowledge import known_names

KNOWN = known_names()
PEOPLE = (
    Person(PersonId(1), NewPerson("Kayleigh Dunmore", "Mother")),
    Person(PersonId(2), NewPerson("Craig Strake", "Mother’s Partner")),
    Person(PersonId(3), NewPerson("Geoffrey Wrenfield", "PGF")),
)
FORMS = forms_of_register(PEOPLE, KNOWN)


def offered(*cells):
    found = spellings_of(PEOPLE, FORMS, KNOWN, [(EntryId(n), (cell,)) for n, cell in enumerate(cells, 1)])
    return [(each.written, each.like, each.people, each.entries) for each in found]


@pytest.mark.parametrize(
    ("written", "like"),
    [
        ("Keyleigh", "kayleigh"), ("Kaleigh", "kayleigh"), ("Dunmoor", "dunmore"), ("Straik", "strake"),
        ("Straker", "strake"), ("Renfield", "wrenfield"), ("Geofrey", "geoffrey"), ("Wrenfeild", "wrenfield"),
    ],
)  # fmt: skip
def test_a_misspelt_name_is_offered(written, like):
    found = offered(f"Seen with {written} at home")
    assert [each[:2] for each in found] == [(written, like)]


@pytest.mark.parametrize(
    "text", ["Crab apples", "Strange noises", "Wren Field Road", "Craig was seen", "Dun", "Stake", "KAYLEIGH"]
)
def test_a_word_is_not(text):
    found = offered(text, "the stake and the crab, strange")
    assert found == []


def test_the_same_spelling_is_offered_once_with_every_entry():
    assert offered("Straik rang", "Mr Straik’s van", "nothing") == [("Straik", "strake", (2,), (1, 2))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("caitlin", "kaitlin"), ("caitlin", "katelyn"), ("cayden", "kayden"), ("caoimhe", "kaoimhe"),
        ("craig", "kraig"), ("eric", "erik"), ("dominic", "dominik"), ("isaac", "isaak"), ("victor", "viktor"),
        ("chris", "kris"), ("chloe", "kloe"), ("rebecca", "rebekah"), ("cecily", "sesily"), ("lucy", "lusy"),
    ],
)  # fmt: skip
def test_names_that_are_heard_alike_sound_alike(one, other):
    assert sound_of(one) == sound_of(other)


@pytest.mark.parametrize(("one", "other"), [("caitlin", "saitlin"), ("marcie", "markie"), ("charlie", "karlie")])
def test_a_hard_letter_and_a_soft_one_do_not_sound_alike(one, other):
    assert sound_of(one) != sound_of(other)
