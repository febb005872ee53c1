"""Who lived where when, whatever of it is uncertain."""

from __future__ import annotations

from datetime import date

from scrdesk.domain.households import (
    changes_by_year,
    households,
    living_together,
    may_live_together,
    undated_changes,
    unknown_adults,
)
from scrdesk.domain.people import NewPerson, Person, PersonId, Spell, SpellKind
from scrdesk.domain.stated_dates import stated


def spell(what, start="", end="", kind=SpellKind.ADDRESS):
    return Spell(kind, what, stated(start), stated(end))


def person(n, *spells, **more):
    return Person(PersonId(n), NewPerson(f"Name {n}", f"P{n}", spells=spells, **more))


CHILD = person(
    1,
    spell("Flat 6", "9/1/2012", "2014"),
    spell("Saddlers Row", "March 2014", "June 2014"),
    spell("flat-6", "June 2014"),
)
MOTHER = person(2, spell("Flat 6", "2011"))
PARTNER = person(3, spell("FLAT 6", "early 2015"))
STRANGER = person(4, spell("Flat 6"), is_unnamed=True)
PEOPLE = (CHILD, MOTHER, PARTNER, STRANGER)


def test_spellings_of_one_address_are_one():
    found = households(PEOPLE)
    assert [(each.address, [stay.person.id for stay in each.stays]) for each in found] == [
        ("Flat 6", [4, 2, 1, 1, 3]),
        ("Saddlers Row", [1]),
    ]


def test_who_certainly_and_who_possibly_lived_together():
    assert living_together(PEOPLE, date(2013, 1, 1)) == (("Flat 6", (2, 1)),)
    assert living_together(PEOPLE, date(2015, 2, 1)) == (("Flat 6", (2, 1)),)
    assert may_live_together(PEOPLE, date(2015, 2, 1)) == (("Flat 6", (4, 2, 1, 3)),)
    assert living_together(PEOPLE, date(2016, 5, 22)) == (("Flat 6", (2, 1, 3)),)
    assert unknown_adults(PEOPLE) == (STRANGER,)


def test_changes_are_counted_by_year_and_kind():
    assert [
        (each.person, each.kind, each.year, each.n_certain, each.n_at_most) for each in changes_by_year(PEOPLE)
    ] == [(1, SpellKind.ADDRESS, 2014, 2, 2)]
    school = SpellKind.SCHOOL
    uncertain = person(
        5, spell("A", "2013", kind=school), spell("B", "between 2014 and 2015", kind=school), spell("C", kind=school)
    )
    assert [(each.year, each.n_certain, each.n_at_most) for each in changes_by_year([uncertain])] == [
        (2013, 1, 1),
        (2014, 0, 1),
        (2015, 0, 1),
    ]
    assert undated_changes(person(6, spell("A"), spell("B")), SpellKind.ADDRESS) == 1
