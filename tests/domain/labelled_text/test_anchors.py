"""From whom and from when the days of a review are told."""

from __future__ import annotations

from datetime import date

from scrdesk.domain.labelled_text.telling import Anchors, anchors_of
from scrdesk.domain.leaks.values import LeakRegister, RegisteredPerson, RegisteredPlace
from scrdesk.domain.people import NewPerson

INCIDENT, BORN = date(2016, 6, 12), date(2012, 1, 9)
MOTHER = NewPerson("Grace Marsh", "Mother", born=date(1988, 5, 3))
CHILD = NewPerson("Jordan Marsh", "Child S", born=BORN)
NURSE = NewPerson("Zoe Ellis", "HV1", is_professional=True, born=date(1970, 1, 1))


def test_the_child_is_whoever_has_the_label_of_the_review() -> None:
    assert anchors_of([NURSE, MOTHER, CHILD], "child s", INCIDENT) == Anchors(INCIDENT, BORN, "Child S")


def test_without_that_label_it_is_the_first_of_the_family_whose_birth_is_known() -> None:
    unborn = NewPerson("Ada Marsh", "Sibling")
    assert anchors_of([NURSE, unborn, CHILD, MOTHER], "", None) == Anchors(None, BORN, "Child S")


def test_with_no_birth_known_the_label_is_all_there_is() -> None:
    assert anchors_of([NURSE], "Child S", INCIDENT) == Anchors(INCIDENT, None, "Child S")
    assert anchors_of([], "", INCIDENT) == Anchors(INCIDENT, None, "the child")


def test_a_register_with_anybody_or_any_place_is_not_empty() -> None:
    assert not LeakRegister((), ())
    assert LeakRegister((RegisteredPerson("Child A", "Toby Wren"),), ())
    assert LeakRegister((), (RegisteredPlace("Blue Mill", "Mill 1"),))
