"""Which labels go with a blank chronology, and that no name slips out with them."""

from __future__ import annotations

from scrdesk.domain.blank_template import LabelKey, label_rows, without_names
from scrdesk.domain.people import NewPerson, NewPlace
from scrdesk.domain.review import Agency, AgencyId

AGENCIES = (
    Agency(AgencyId(1), "POL", "Wexmoor Police", "police"),
    Agency(AgencyId(2), "HV", "Wexmoor Health Visiting", "health_visiting"),
)
PEOPLE = (
    NewPerson("Amrit Solway", "PC1", "police constable", is_professional=True, agency_code="POL"),
    NewPerson("Kit Tarrow", "Child Q", "subject child", aliases=("Kitty",)),
    NewPerson("Des Paley", "Neighbour 1", "neighbour at Flat 5", aliases=("Flat 5",)),
    NewPerson("Jan Colliver", "HV1", "health visitor", is_professional=True, agency_code="HV"),
)
PLACES = (NewPlace("Larch Lane Primary", "School 1"),)


def rows(key: LabelKey, code: str = "POL") -> list[tuple[str, str, str]]:
    return [(row.label, row.who, row.group) for row in label_rows(PEOPLE, PLACES, AGENCIES, code, key)]


def test_without_names_there_are_labels_and_roles_only() -> None:
    assert rows(LabelKey.LABELS) == [
        ("Child Q", "subject child", "Family and others"),
        ("Neighbour 1", "", "Family and others"),  # the role holds an address that stands for him
        ("PC1", "police constable", "Wexmoor Police"),
        ("HV1", "health visitor", "Wexmoor Health Visiting"),
    ]
    assert rows(LabelKey.NONE) == []


def test_with_names_those_of_other_agencies_staff_stay_labels() -> None:
    named = {label: who for label, who, _ in rows(LabelKey.NAMES, "HV")}
    assert named["Child Q"] == "Kit Tarrow, subject child"
    assert named["HV1"] == "Jan Colliver, health visitor"
    assert named["PC1"] == "police constable"
    assert named["School 1"] == "Larch Lane Primary"


def test_our_own_words_lose_names_and_keep_their_dates() -> None:
    assert without_names("Was Kit seen after 7 March 2016?", PEOPLE, PLACES) == "Was Child Q seen after March 2016?"
    untouched = "Was the child seen between 7 March and 22 May 2016?"
    assert without_names(untouched, PEOPLE, PLACES) == untouched
