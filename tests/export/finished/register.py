"""The register that the planted files are searched for: fictional people and places."""

from __future__ import annotations

from scrdesk.domain.leaks.values import LeakRegister
from scrdesk.services.check_leaks import register_from_json

REGISTER_JSON: dict[str, object] = {
    "people": [
        {
            "label": "Child A",
            "name": "Toby Wrenfield",
            "aliases": ["Tobes", "T.W."],
            "dob": "2012-03-14",
            "addresses": ["Flat 6, 22 Larch Road, Ambleford, AM4 7QX"],
            "identifiers": [{"kind": "nhs", "value": "943 476 5919"}, {"kind": "upn", "value": "H801200001001"}],
        },
        {
            "label": "Mother",
            "name": "Marielle Ashdowne",
            "aliases": ["Mari", "Ellie Ashdowne"],
            "dob": "1988-11-02",
            "addresses": ["The Old Forge, Nettle Lane, Ambleford"],
            "identifiers": [
                {"kind": "phone", "value": "07700 900123"},
                {"kind": "email", "value": "marielle.ashdowne@example.org"},
                {"kind": "case", "value": "CS/2015/00471"},
            ],
        },
        {"label": "Father", "name": "Will Grace", "aliases": ["Big Will"], "dob": "1985-07-09"},
        {"label": "Sibling 1", "name": "May Wrenfield", "dob": "2015-05-30"},
        {"label": "MGM", "name": "Seán O'Hanrahan-Błaszczyk", "aliases": ["Shaun"]},
        {"label": "SW1", "name": "Fiona Griffiths"},
        {"label": "Uncle", "name": "Afolabi Ogunbanjo"},
    ],
    "places": [
        {"name": "Little Acorns Nursery", "label": "Nursery 1"},
        {"name": "St Brannock's Primary School", "label": "School 1"},
    ],
}


def register() -> LeakRegister:
    """Return it as it is searched for."""
    found = register_from_json(REGISTER_JSON)
    assert found is not None
    return found
