"""Each piece that was changed says what stood there, why it was changed, and whose it is."""

from __future__ import annotations

import pytest

from scrdesk.domain.label_register import labelled, naming_fault
from scrdesk.domain.people import NewPerson, Person, PersonId
from tests.domain.labelled_text.test_view import view

CHANGED = [
    (
        "On Easter Monday he fell; he went on Good Friday.",
        ["On Easter Monday > At Easter (day)", "on Good Friday > at Easter (day)"],
    ),
    (
        "He went on the 22nd, at 9am, on Tuesday and on 22 May 2016.",
        [
            "on the 22nd > that month (day)",
            "at 9am > in the morning (time)",
            "on Tuesday > on a weekday (day)",
            "on 22 May 2016 > in May 2016 (day)",
        ],
    ),
    ("Between 3 and 5 May he was ill.", ["Between 3 and 5 May > In May (day)"]),
    ("between 24 and 26 December", ["between 24 and 26 December > in December (day)"]),
    (
        "born 9 January 2012, aged 4 years, Jordan Marsh of 14 Larch Road, NHS 943 476 5919, ring 01632 960123, Gracie",
        [
            "9 January 2012 > [date of birth] (birth) of Child S",
            "aged 4 years > under five (age)",
            "Jordan Marsh > Child S (name) of Child S",
            "14 Larch Road > [removed] (address) of Child S",
            "943 476 5919 > [removed] (number) of Child S",
            "01632 960123 > [removed] (number)",
            "Gracie > Mother (name) of Mother",
        ],
    ),
    ("Easter fell late.", []),
]


@pytest.mark.parametrize(("written", "changes"), CHANGED)
def test_each_change_says_why_and_whose(written: str, changes: list[str]) -> None:
    assert [
        f"{piece.written} > {piece.shown} ({piece.why.name.lower()})" + (f" of {piece.whose}" if piece.whose else "")
        for piece in view().viewed(written).pieces
        if piece.why is not None
    ] == changes


def test_a_new_name_is_looked_for_in_the_labels_of_both_audiences() -> None:
    child = Person(PersonId(1), NewPerson("Jordan Marsh", "Child A", published_label="Child S"))
    for before_panel, published, whom in (
        ("Jordan’s aunt", "Aunt", "before the panel"),
        ("Aunt", "Jordan’s aunt", "for the published report"),
    ):
        aunt = Person(PersonId(2), NewPerson("Petra Quill", before_panel, published_label=published))
        register = labelled([child, aunt], [], [])
        assert naming_fault(register, register[:1]) == (
            f"The label “Jordan’s aunt” {whom} holds the registered name “Jordan”.",
            "It would name somebody wherever it stands; first give Petra Quill a label without a name, such as “Adult 3”.",
        )
        assert naming_fault(register, register[1:]) == (
            f"The label “Jordan’s aunt” {whom} holds the registered name “Jordan”.",
            "It would name somebody wherever it stands; take a label without a name, such as “Adult 3”.",
        )
