"""The register can be filled, mended, and each change taken back; labels stay one to a person."""

from datetime import date
from pathlib import Path

import pytest

from scrdesk.domain.audience import Audience
from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import Passage, Where
from scrdesk.domain.people import NewPerson, NewPlace, PersonId, Spell, SpellKind
from scrdesk.domain.register import identifiers_as_lines, identifiers_in, labels_that_tell
from scrdesk.errors import NotFound, Refused
from scrdesk.services import register
from scrdesk.services.audience_view import view_for
from scrdesk.services.check_leaks import register_from, register_of
from scrdesk.services.leak_knowledge import known_words
from scrdesk.services.open_store import verify_store
from scrdesk.services.reviews import people, places
from tests.store.sample import new_review, new_workspace

CHILD = NewPerson("Tobias Dunmore", "Child Q", "child", aliases=("Toby", "T.D."), born=date(2012, 1, 3), sex="male")
NURSE = NewPerson(
    "Margaret Lowe", "HV1", "health visitor", True, ("Maggie",), agency_code="GP", addresses=("2 Elm Row",)
)
SCHOOL = NewPlace("Larch Road Primary", "School 1")


@pytest.fixture
def its(tmp_path: Path):
    workspace = new_workspace(tmp_path)
    yield workspace, new_review(workspace).id
    assert verify_store(workspace) == ()
    workspace.close()


def trail(workspace):
    with workspace.read() as uow:
        return [row.action for row in uow.trail.all()]


def test_what_is_typed_is_tidied(its):
    untidy = NewPerson("  Tobias \n Dunmore ", " Child Q ", aliases=("Toby", " ", "Toby "), agency_code="POL")
    added = register.register_person(*its, untidy)
    assert added.details == NewPerson("Tobias Dunmore", "Child Q", aliases=("Toby",))
    assert people(*its) == (added,)


def test_change_and_change_back(its):
    added = register.register_person(*its, CHILD)
    other = NewPerson("Tobias Dunmore", "Child R", "subject child", addresses=("Flat 6, Larch Road",))
    before = register.change_person(*its, added.id, other)
    assert before == added
    assert [each.details for each in people(*its)] == [other]
    register.change_person(*its, added.id, before.details)
    assert people(*its) == (added,)
    assert trail(its[0])[-3:] == ["person registered", "person changed", "person changed"]


def test_remove_and_restore_where_it_stood(its):
    first = register.register_person(*its, CHILD)
    second = register.register_person(*its, NewPerson("Kay Dunmore", "Mother"))
    third = register.register_person(*its, NURSE)
    gone = register.remove_person(*its, first.id)
    assert people(*its) == (second, third)
    assert register.restore_person(*its, gone) == first
    assert people(*its) == (first, second, third)
    assert trail(its[0])[-2:] == ["person removed", "person restored"]


def test_one_label_one_person_whatever_its_case(its):
    child = register.register_person(*its, CHILD)
    register.register_place(*its, SCHOOL)
    mother = register.register_person(*its, NewPerson("Kay Dunmore", "Mother"))
    for label, said in (("child q", "“Child Q” is taken"), ("SCHOOL 1", "stands for a place"), (" ", "needs a label")):
        with pytest.raises(Refused, match=said):
            register.register_person(*its, NewPerson("Ann Other", label))
        with pytest.raises(Refused, match=said):
            register.change_person(*its, mother.id, NewPerson("Kay Dunmore", label))
    register.change_person(*its, child.id, CHILD)  # its own label is not taken by another
    gone = register.remove_person(*its, child.id)
    register.register_person(*its, NewPerson("Una Vale", "Child Q"))
    with pytest.raises(Refused, match="taken"):
        register.restore_person(*its, gone)


def test_who_is_not_there_is_said(its):
    for missing in (
        lambda: register.change_person(*its, PersonId(99), CHILD),
        lambda: register.remove_person(*its, PersonId(99)),
        lambda: register.change_place(*its, "Nowhere", SCHOOL),
        lambda: register.remove_place(*its, "Nowhere"),
        lambda: register.register_person(*its, NewPerson("A Lowe", "HV2", "", True, agency_code="XXX")),
    ):
        with pytest.raises(NotFound):
            missing()
    assert people(*its) == ()


def test_lines_are_bounded(its):
    with pytest.raises(Refused, match="longer than 200"):
        register.register_person(*its, NewPerson("x" * 201, "X"))
    with pytest.raises(Refused, match="more than 50"):
        register.register_person(*its, NewPerson("Ann", "X", aliases=tuple(f"Annie {n}" for n in range(51))))


def test_places_are_changed_and_taken_out(its):
    register.register_place(*its, NewPlace("  Larch Road  Primary", "School 1 "))
    register.register_place(*its, NewPlace("Larch Rd Primary", "School 1"))  # another spelling of the same
    for wrong, said in (
        (NewPlace("larch road primary", "School 2"), "registered already"),
        (NewPlace("", "School 2"), "needs a name"),
    ):
        with pytest.raises(Refused, match=said):
            register.register_place(*its, wrong)
    before = register.change_place(*its, "Larch Road Primary", NewPlace("Larch Road Primary", "School 2"))
    assert before == SCHOOL
    assert register.remove_place(*its, "Larch Road Primary").label == "School 2"
    assert places(*its) == (NewPlace("Larch Rd Primary", "School 1"),)
    register.register_person(*its, CHILD)
    with pytest.raises(Refused, match="stands for a person"):
        register.register_place(*its, NewPlace("Elm Hall", "Child Q"))


def test_labels_that_hold_a_name_are_told():
    assert labels_that_tell((CHILD, NewPerson("Kay Dunmore", "Toby’s mother")), ()) == ("Toby’s mother",)
    assert labels_that_tell((CHILD, NURSE), (SCHOOL,)) == ()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("NHS: 943 476 5919", (("NHS", "943 476 5919"),)),
        ("NHS number 943 476 5919\n\n 07700 900123", (("NHS number", "943 476 5919"), ("", "07700 900123"))),
        ("a.b@example.org\na.b@example.org", (("", "a.b@example.org"),)),
        ("case no. CSC-7712", (("case no.", "CSC-7712"),)),
    ],
)
def test_numbers_are_typed_one_to_a_line_and_searched_for(typed: str, kept: tuple[tuple[str, str], ...]) -> None:
    assert identifiers_in(typed) == kept
    assert identifiers_in(identifiers_as_lines(kept)) == kept
    found = register_from([NewPerson("Tobias Dunmore", "Child Q", identifiers=kept)], []).people[0]
    assert found.identifiers == kept


def test_what_is_entered_with_a_child_is_neither_shown_nor_published(its) -> None:
    workspace, review_id = its
    spells = (
        Spell(SpellKind.SCHOOL, "Fernleigh Primary"),
        Spell(SpellKind.GP, "Lark Lane Surgery"),
        Spell(SpellKind.CARER, "foster carer Jean Holroyd"),
    )
    register.register_person(
        workspace, review_id, NewPerson("Osric Pellew", "Child Z", born=date(2012, 3, 5), spells=spells)
    )
    text = "Jean Holroyd took Osric to Fernleigh Primary on 5/3, then to Lark Lane Surgery; 5/10 for pain."
    shown = view_for(workspace, review_id, Audience.PUBLISHED).wording(text)
    assert shown == "a carer took Child Z to a school in March, then to a GP practice; 5/10 for pain."
    told = LeakFinder(register_of(workspace, review_id), known_words()).find([Passage(text, Where.TEXT, 1)])
    assert {leak.text for leak in told} == {"Jean Holroyd", "Osric", "Fernleigh Primary", "Lark Lane Surgery", "5/3"}
