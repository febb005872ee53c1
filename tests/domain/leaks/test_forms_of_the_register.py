"""Every form in which somebody is looked for, its sort, and how it must be written to count; none is missing or too many.

A form is written with bars between its words: that is where it may be parted.
"""

from __future__ import annotations

from itertools import pairwise

import pytest

from scrdesk.domain.leaks.forms import Form, forms_of_register, names_somebody
from scrdesk.domain.leaks.values import LeakRegister, RegisteredPerson, RegisteredPlace
from scrdesk.services.leak_knowledge import known_words

KNOWN = known_words()

A_CHILD = {
    "name capital": "alexander jordan|s j|a|smith j|smith smith smiths smith|j smith|j|a",
    "name label": "c|h|i|l|d|a",
    "name any": (
        "jordan jordan|alexander jordan|alexander|smith jordan|a|smith jordan|smith smith|jordan "
        "smith|jordan|a smith|jordan|alexander"
    ),
    "alias capital": "jordie jordy",
    "alias any": "jordie|smith jordy|smith smith|jordy",
    "initials upper": "j|a|s j|m j|s",
    "alias upper": "j|o|r|d",
}

A_MOTHER = {
    "alias capital": "baker gracie ma|baker the|old|lady",
    "name namelike": "grace",
    "name capital": "grace|o g|oconnor oconnors oconnor|g",
    "name any": "grace|oconnor oconnor oconnor|grace",
    "alias any": "gracie|oconnor oconnor|gracie",
    "initials upper": "g|c g|o g|o|c",
    "name label": "m|o|t|h|e|r",
}

A_PROFESSIONAL = {
    "name capital": "cruz delacruzelliss de|la|cruz|ellis|m ellis maria|d maria|d|l|c|e m|de|la|cruz|ellis",
    "name any": "de|la|cruz|ellis de|la|cruz|ellis|maria maria maria|de|la|cruz|ellis maria|ellis",
    "alias any": (
        "de|la|cruz|ellis|marie de|la|cruz|ellis|mary de|la|cruz|ellis|marysia marie|de|la|cruz|ellis "
        "marysia|de|la|cruz|ellis mary|de|la|cruz|ellis"
    ),
    "name label": "h|v|1",
    "alias capital": "marie mary marysia",
    "initials upper": "m|d m|d|l|c|e m|e",
}

IDENTIFIERS = {
    "identifier code": (
        "0|0|4|4|0|7|9|1|1|1|2|3|4|5|6 0|0|4|4|7|9|1|1|1|2|3|4|5|6 0|7|9|1|1|1|2|3|4|5|6 1|0|2|9|3|8|4 "
        "4|4|0|7|9|1|1|1|2|3|4|5|6 4|4|7|9|1|1|1|2|3|4|5|6 4|8|5|7|7|7|3|4|5|6 7|9|1|1|1|2|3|4|5|6 "
        "g|d|o|t|o|c|a|t|e|x|a|m|p|l|e|d|o|t|c|o|m g|o|c|a|t|e|x|a|m|p|l|e|c|o|m "
        "g|o|c|e|x|a|m|p|l|e|c|o|m l|c|s|1|0|2|9|3|8|4"
    ),
    "name label": "x",
}

PLACES = {
    "place namelike": "ash",
    "place any": "greenfield|academy",
    "place capital": "greenfield",
    "name label": "s|c|h|o|o|l|1 t|o|w|n|1",
}


def told(form: Form) -> str:
    ends = [0, *sorted(form.breaks), len(form.letters)]
    return "|".join(form.letters[begin:end] for begin, end in pairwise(ends))


def all_forms(register: LeakRegister) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for forms in forms_of_register(register, KNOWN).values():
        for form in forms:
            found.setdefault(f"{form.kind.value} {form.rule.name.lower()}", set()).add(told(form))
    return found


@pytest.mark.parametrize(
    ("people", "places", "expected"),
    [
        ([RegisteredPerson("Child A", "Jordan Alexander Smith", ("Jordie", "JORD", "JM"))], [], A_CHILD),
        ([RegisteredPerson("Mother", "Grace O’Connor", ("Ma Baker", "the old lady"))], [], A_MOTHER),
        ([RegisteredPerson("HV1", "de la Cruz-Ellis, Maria")], [], A_PROFESSIONAL),
        (
            [
                RegisteredPerson(
                    "X",
                    "",
                    identifiers=(
                        ("mobile", "07911 123456"),
                        ("email", "g.oc@example.com"),
                        ("nhs", "485 777 3456"),
                        ("case", "LCS 1029384"),
                        ("ref", "12"),  # too short to tell anybody
                    ),
                )
            ],
            [],
            IDENTIFIERS,
        ),
        ([], [RegisteredPlace("Greenfield Academy", "School 1"), RegisteredPlace("Ash", "Town 1")], PLACES),
    ],
    ids=["child", "mother", "professional", "identifiers", "places"],
)
def test_every_form_and_no_other(people, places, expected):
    assert all_forms(LeakRegister(tuple(people), tuple(places))) == {
        how: set(forms.split()) for how, forms in expected.items()
    }


def test_two_of_one_name_are_both_looked_for_each_by_the_surest_form():
    register = LeakRegister(
        (RegisteredPerson("Child A", "Toby Wren", ("Wren",)), RegisteredPerson("Mother", "Anna Wren")), ()
    )
    forms = forms_of_register(register, KNOWN)
    assert {form.owner for form in forms["wren"]} == {"Child A", "Mother"}
    assert {form.kind.value for form in forms["wren"]} == {"name"}  # a surname before an alias
    assert {form.owner for form in forms["tobywren"]} == {"Child A"}


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("Child A", False),
        ("Toby", True),
        ("Young Toby", True),
        ("Near Blue Mill", True),  # two words that name a place together
        ("Near Mill Blue", False),
        ("TW Practice", False),  # initials name nobody
    ],
)
def test_a_label_that_names_somebody_is_known(label, names):
    register = LeakRegister((RegisteredPerson("Child A", "Toby Wren"),), (RegisteredPlace("Blue Mill", "Mill 1"),))
    assert names_somebody(label, forms_of_register(register, KNOWN)) is names
