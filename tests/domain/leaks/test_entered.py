"""Schools, practices and carers that only stand among somebody's spells are known; words that name nobody are not."""

from __future__ import annotations

import pytest

from scrdesk.domain.leaks.entered import CARER, HOME, PRACTICE, SCHOOL, entered_with
from scrdesk.domain.people import NewPerson, NewPlace, Spell, SpellKind
from scrdesk.services.leak_knowledge import known_words

MOTHER = NewPerson("Kelly Dunmore", "Mother", role="mother", aliases=("Kel",))


def told(kind: SpellKind, what: str, places: tuple[NewPlace, ...] = (), named: tuple[str, ...] = ()) -> dict[str, str]:
    child = NewPerson("Tobias Dunmore", "Child Q", spells=(Spell(kind, what), Spell(kind, what)))
    people, found = entered_with([child, MOTHER], places, named, known_words())
    return {each.name: each.label for each in (*people, *found)}


@pytest.mark.parametrize(
    ("kind", "what", "expected"),
    [
        (SpellKind.SCHOOL, "Fernleigh Primary", {"Fernleigh Primary": SCHOOL}),
        (SpellKind.SCHOOL, "St Mary’s", {"St Mary’s": SCHOOL}),
        (SpellKind.GP, "Lark Lane Surgery", {"Lark Lane Surgery": PRACTICE}),
        (SpellKind.CARER, "Jean Holroyd", {"Jean Holroyd": CARER}),
        (SpellKind.CARER, "Foster Carer: Jean Holroyd (Aldshire)", {"Jean Holroyd": CARER}),
        (SpellKind.CARER, "Mr and Mrs Holroyd", {"Holroyd": CARER}),
        (SpellKind.CARER, "paternal grandmother (Sheila)", {"Sheila": CARER}),
        (SpellKind.CARER, "Kelly and Dean", {"Dean": CARER}),
        (SpellKind.CARER, "Oak Lodge Children's Home", {"Oak Lodge Children's Home": HOME}),
        (SpellKind.CARER, "Grace Hall", {"Grace Hall": CARER}),
        (SpellKind.ADDRESS, "9 Saddlers Row", {}),
    ],
)
def test_a_name_is_known(kind: SpellKind, what: str, expected: dict[str, str]) -> None:
    assert told(kind, what) == expected


@pytest.mark.parametrize(
    ("kind", "what"),
    [
        *((SpellKind.SCHOOL, what) for what in ("home educated", "Not known", "Local nursery", "Nursery", "Year 3")),
        *((SpellKind.GP, what) for what in ("not registered", "Temporary")),
        *(
            (SpellKind.CARER, what)
            for what in (
                *("MGM", "Mother", "Kelly", "Kelly Dunmore", "Kel", "Foster Carers", "Maternal Grandmother", "Auntie"),
                *(
                    "Local Authority",
                    "Aldshire County Council",
                    "Children's Home",
                    "mother's friend",
                    "Temporary",
                    "LA",
                ),
            )
        ),
    ],
)
def test_what_names_nobody_new_is_left(kind: SpellKind, what: str) -> None:
    assert told(kind, what) == {}


def test_what_is_registered_keeps_its_label_and_a_named_agency_its_name() -> None:
    school = NewPlace("Larch Road Primary School", "School 1")
    assert told(SpellKind.SCHOOL, "Larch Road Primary School", (school,)) == {}
    assert told(SpellKind.SCHOOL, "Larch Road Primary", (school,)) == {"Larch Road Primary": "School 1"}
    assert told(SpellKind.SCHOOL, "Fernleigh Primary", named=("Fernleigh Primary School",)) == {}
