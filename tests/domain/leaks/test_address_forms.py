"""Every form in which an address or a place is looked for, and no other: a form too many hides innocent words."""

from __future__ import annotations

import pytest

from scrdesk.domain.leaks.address_forms import address_forms, place_forms, street_names
from scrdesk.services.leak_knowledge import known_words

KNOWN = known_words()


def forms(address: str) -> set[str]:
    """The forms of an address as words, a postcode in brackets: it alone may be parted anywhere."""
    return {f"({' '.join(words)})" if is_code else " ".join(words) for words, is_code in address_forms(address, KNOWN)}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (
            "17 Marlborough Avenue, Thornbury, BS35 1XY",
            {"(bs35 1xy)", "17 marlborough avenue thornbury", "17 marlborough avenue", "marlborough avenue",
             "17 marlborough ave", "marlborough ave", "17 marlborough av", "marlborough av"},
        ),
        # a street that every town has is told only with its number
        (
            "Flat 3B, Kestrel House, 40 High Street, Thornbury",
            {"flat 3b kestrel house 40 high street thornbury", "kestrel house", "kestrel hse", "kestrel ho",
             "40 high street", "40 high st", "40 high str", "flat 3b kestrel house 40 high street",
             "flat 3b kestrel house 40 high st", "flat 3b kestrel house 40 high str"},
        ),
        (
            "Flat 6, 22, Larch Road",
            {"flat 6 22 larch road", "22 larch road", "larch road", "flat 6 22 larch rd", "22 larch rd", "larch rd"},
        ),
        (
            "22 a St John’s Rd",
            {"22 a st johns rd", "a st johns rd", "st johns rd", "22 a st johns road", "a st johns road", "st johns road",
             "22 a saint johns rd", "a saint johns rd", "saint johns rd", "22 a saint johns road", "a saint johns road",
             "saint johns road"},
        ),
        (
            "3 North Road; Ash Green",
            {"3 north road ash green", "3 north road", "3 north rd", "3 n road", "3 n rd"},
        ),
        ("The Old Forge, Mill Lane, Wick", {"the old forge mill lane wick", "the old forge", "old forge"}),
        ("Rose Cottage, Wick", {"rose cottage wick", "rose cottage", "rose cott"}),
        ("Rose Cottage, Ash Close", {"rose cottage ash close", "rose cottage", "rose cott"}),  # the town after the house
        ("Hilltop Camp, Wick, BS35 1XY", {"(bs35 1xy)", "hilltop camp wick", "hilltop camp"}),
        ("9 & 10 Quay", {"9 and 10 quay"}),
        ("BS35 1XY", {"(bs35 1xy)"}),
        (" , ;", set()),
    ],
)  # fmt: skip
def test_an_address_is_looked_for_in_these_forms(address, expected):
    assert forms(address) == expected


@pytest.mark.parametrize(
    ("address", "streets"),
    [
        ("17 Marlborough Avenue, Thornbury, BS35 1XY", [("marlborough", "avenue")]),
        ("22 a St John’s Rd, Kingsmead Close", [("st", "johns", "rd")]),  # the first street, not the estate after it
        ("Flat 3B, Kestrel House, 40 High Street, Thornbury", []),
        ("3 North Road; 5 Larch Road", [("larch", "road")]),
        ("Flat 6, Tamar Court, 41 Quennell Street, Ash Green", [("tamar", "court"), ("quennell", "street")]),
        ("9 Heol y Felin, Pontyglas", [("heol", "y", "felin")]),
        ("Hilltop Camp, Wick", []),
    ],
)
def test_a_street_alone_tells_an_address_unless_every_town_has_it(address, streets):
    assert list(street_names(address, KNOWN)) == streets


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("The Hollies", {"hollies"}),
        ("St. Agnes’ Hospital", {"st agnes hospital", "saint agnes hospital", "st agnes", "saint agnes"}),
        ("Greenfield Academy", {"greenfield academy", "greenfield"}),
        ("Oak Lane School", {"oak lane school", "oak lane"}),
        ("Mary & John School", {"mary and john school", "mary john school", "mary and john", "mary john"}),
        (
            "Larkspur Lane Primary School",
            {"larkspur lane primary school", "larkspur lane primary", "larkspur lane", "larkspur primary",
             "larkspur school"},
        ),
        (
            "Buttercups Day Nursery",
            {"buttercups day nursery", "buttercups day", "buttercups nursery", "buttercups"},
        ),
        ("The", set()),
        ("", set()),
    ],
)  # fmt: skip
def test_a_place_is_looked_for_in_these_forms(name, expected):
    assert {" ".join(words) for words in place_forms(name, KNOWN)} == expected
