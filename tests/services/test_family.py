"""Ties are kept, changed, and each change taken back; they go and come back with a person."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scrdesk.domain.family import Ending, Partnership, Tie, TieId, TieKind
from scrdesk.domain.people import NewPerson, PersonId, Pregnancy, Spell, SpellKind
from scrdesk.domain.stated_dates import stated
from scrdesk.errors import NotFound, Refused
from scrdesk.services import family, register
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.moves import moves
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import verify_store
from scrdesk.services.reviews import people
from tests.store.sample import file_of, new_review, new_workspace, on, row


@pytest.fixture
def its(tmp_path: Path):
    workspace = new_workspace(tmp_path)
    yield workspace, new_review(workspace).id
    assert verify_store(workspace) == ()
    workspace.close()


@pytest.fixture
def three(its):
    new = (NewPerson("Kay Dunmore", "Mother"), NewPerson("Craig Strake", "Partner"), NewPerson("Toby W", "Child Q"))
    return [register.register_person(*its, each).id for each in new]


def test_everything_of_a_person_comes_back(its):
    new = NewPerson(
        "Isla Wrenfield",
        "Sibling 1",
        "sister",
        born_stated=stated("about 2014"),
        died=stated("March 2016"),
        expected=stated("14/8/2014"),
        pregnancy=Pregnancy.STILLBIRTH,
        is_unnamed=True,
        spells=(
            Spell(SpellKind.ADDRESS, "9 Saddlers Row", stated("early 2015"), stated("until March 2016"), "Mother says"),
            Spell(SpellKind.CARER, "MGM"),
        ),
        addresses=("9 Saddlers Row",),
    )
    added = register.register_person(*its, new)
    assert added.details == new
    assert people(*its) == (added,)
    before = register.change_person(*its, added.id, NewPerson("Isla", "Sibling 1", born=date(2014, 8, 14)))
    assert before == added
    register.change_person(*its, added.id, before.details)
    assert people(*its) == (added,)
    assert register.restore_person(*its, register.remove_person(*its, added.id)) == added


def test_ties_are_kept_changed_and_taken_out(its, three):
    mother, partner, child = three
    tie = Tie(
        mother,
        partner,
        TieKind.PARTNER,
        Partnership.LIVING_TOGETHER,
        Ending.SEPARATED,
        "",
        stated("2015"),
        stated("about May 2016"),
    )
    added = family.add_tie(*its, tie)
    assert family.ties(*its) == (added,)
    assert added.tie == tie
    other = Tie(mother, child, TieKind.PARENT, Partnership.MARRIED, words=" by  birth ")
    assert family.change_tie(*its, added.id, other) == added
    assert family.ties(*its)[0].tie == Tie(mother, child, TieKind.PARENT, words="by birth")
    family.change_tie(*its, added.id, added.tie)
    gone = family.remove_tie(*its, added.id)
    assert family.ties(*its) == ()
    assert family.restore_tie(*its, gone) == added
    assert family.ties(*its) == (added,)


def test_what_is_refused(its, three):
    mother, partner, _ = three
    family.add_tie(*its, Tie(mother, partner, TieKind.PARTNER))
    for tie in (
        Tie(mother, mother, TieKind.SIBLING),
        Tie(partner, mother, TieKind.PARTNER),
        Tie(mother, partner, TieKind.OTHER),
        Tie(mother, partner, TieKind.OTHER, words="x" * 300),
    ):
        with pytest.raises(Refused):
            family.add_tie(*its, tie)
    with pytest.raises(NotFound):
        family.add_tie(*its, Tie(mother, PersonId(99), TieKind.SIBLING))
    with pytest.raises(NotFound):
        family.remove_tie(*its, TieId(99))
    family.add_tie(*its, Tie(mother, partner, TieKind.PARTNER, start=stated("2016")))


def test_ties_go_and_come_back_with_a_person(its, three):
    mother, partner, child = three
    family.add_tie(*its, Tie(mother, child, TieKind.PARENT))
    family.add_tie(*its, Tie(mother, partner, TieKind.PARTNER))
    before = family.ties(*its)
    gone = register.remove_person(*its, mother)
    assert family.ties(*its) == ()
    register.restore_person(*its, gone)
    assert family.ties(*its) == before
    gone = register.remove_person(*its, mother)
    register.remove_person(*its, child)
    register.restore_person(*its, gone)
    assert [each.tie.kind for each in family.ties(*its)] == [TieKind.PARTNER]


def test_a_person_born_after_the_entry_is_said(its):
    register.register_person(*its, NewPerson("Isla Wrenfield", "Sibling 1", "sister", born=date(2014, 8, 14)))
    late = NewPerson("Nia Wrenfield", "Sibling 2", "sister", born=date(2015, 8, 14), expected=stated("August 2015"))
    register.register_person(*its, late)
    accept_submission(
        *its,
        "POL",
        file_of([row(1, on(date(2014, 1, 1)), "Isla and Nia seen"), row(2, on(date(2016, 1, 1)), "Isla seen")]),
    )
    said = [each.message for each in family.family(*its).findings]
    assert said == [
        "Sibling 1 is named in 1 entry of a time before 14 August 2014, the first day of birth that is stated."
    ]


def test_who_lived_where_when_is_told_of_the_family_alone(its):
    home = Spell(SpellKind.ADDRESS, "Flat 6", stated("2014"), stated("2015"))
    next_home = Spell(SpellKind.ADDRESS, "Elm Court", stated("May 2015"))
    child = register.register_person(*its, NewPerson("Toby W", "Child Q", spells=(home, next_home)))
    nobody = register.register_person(*its, NewPerson("a man", "Unknown Male", is_unnamed=True, spells=(home,)))
    register.register_person(*its, NewPerson("Dr Rao", "GP1", is_professional=True, spells=(home,)))
    told = moves(*its)
    assert [each.id for each in told.people] == [child.id, nobody.id]
    assert [each.address for each in told.households] == ["Flat 6", "Elm Court"]
    assert [(each.person, each.year) for each in told.changes] == [(child.id, 2015)]
    assert [each.id for each in told.unknown] == [nobody.id]
    with its[0].read() as uow:
        details = existing_review(uow, its[1]).details
    assert (told.period, told.incident) == ((details.period_start, details.period_end), details.incident)
