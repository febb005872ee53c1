"""What does not fit together in a register is said in words, each once."""

from __future__ import annotations

import pytest

from scrdesk.domain.family import StoredTie, Tie, TieId, TieKind
from scrdesk.domain.people import NewPerson, Person, PersonId, Spell, SpellKind
from scrdesk.domain.register import person_fault, tidy_person
from scrdesk.domain.register_findings import register_findings
from scrdesk.domain.stated_dates import stated


def person(n, label="A", name="", born="", died="", spells=()):
    new = NewPerson(name or f"Name {n}", label, born_stated=stated(born), died=stated(died), spells=spells)
    return Person(PersonId(n), tidy_person(new))


def tie(n, first, second, kind=TieKind.PARENT, **more):
    return StoredTie(TieId(n), Tie(PersonId(first), PersonId(second), kind, **more))


def said(people, ties=()):
    return [each.message for each in register_findings(people, ties)]


def home(what, start="", end=""):
    return Spell(SpellKind.ADDRESS, what, stated(start), stated(end))


def test_a_day_is_kept_as_a_day_and_an_address_of_a_spell_as_an_address():
    new = person(1, born="3/3/1992", spells=(home("  9 Saddlers  Row "), home(" "))).details
    assert (new.born.isoformat(), new.born_stated.date_text) == ("1992-03-03", "")
    assert new.addresses == ("9 Saddlers Row",)
    assert len(new.spells) == 1
    assert person_fault(new, [NewPerson("X", "B")]) is None


@pytest.mark.parametrize(
    ("people", "ties", "part"),
    [
        ((person(1, "A", "John Doe"), person(2, "B", "john  DOE")), (), "A and B have one name"),
        ((person(1, born="1/1/2000", died="1/1/1990"),), (), "death is before the birth"),
        ((person(1, born="when the war ended"),), (), "birth cannot be read"),
        ((person(1, "A", born="2005"), person(2, "B", born="1990")), (tie(1, 1, 2),), "younger than the own child"),
        ((person(1, "A", born="1990"), person(2, "B", born="1999")), (tie(1, 1, 2),), "9 at most when B was born"),
        ((person(1), person(2, "B")), (tie(1, 1, 2), tie(2, 2, 1)), "among the own forebears"),
        ((person(1, spells=(home("x", "2016", "2014"),)),), (), "ends before it begins"),
        ((person(1, born="2010", spells=(home("x", "2000", "2004"),)),), (), "before A was born"),
        (
            (person(1, spells=(home("x", "1/1/2014", "1/1/2016"), home("y", "1/6/2014", "1/9/2014"))),),
            (),
            "at x and at y at one time",
        ),
    ],
)
def test_what_does_not_fit(people, ties, part):
    assert any(part in each for each in said(people, ties)), said(people, ties)


def test_uncertain_dates_are_given_the_benefit_of_the_doubt():
    people = (
        person(1, "A", born="1980s", spells=(home("x", "2014", "2015"), home("y", "2015", "2016"))),
        person(2, "B", born="about 1999"),
        person(3, "C", born="2014", died="2014"),
    )
    assert said(people, (tie(1, 1, 2),)) == []


def test_three_parents_by_birth():
    people = tuple(person(n, f"P{n}") for n in range(1, 5))
    assert said(people, [tie(n, n, 4) for n in (1, 2, 3)]) == ["P4 has 3 parents by birth: P1, P2, P3."]
