"""How entries are read where the panel marked nothing: denial takes a reading back, another matter does not."""

from __future__ import annotations

import pytest

from scrdesk.domain.analysis.record_words import folded
from scrdesk.services.record_words import record_words


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Bruise to the left arm.", True),
        ("No injuries seen.", False),
        ("Examined: no bruises, burns or marks on the skin.", False),
        ("No fever, bruise on the arm.", True),
        ("Bruise to the arm. No other injury.", True),
        ("Injuries: none.", False),
        ("Fracture ruled out.", False),
        ("Fracture not ruled out; X-ray tomorrow.", False),  # a doubt is left to the panel
        ("No concerns but a bruise on the chin.", True),
        ("Mother denied any injury.", False),
        ("Embruised", False),
        ("BRUISING noted", True),
    ],
)
def test_injury(text: str, is_told: bool) -> None:
    assert record_words()["injury"].is_in(folded(text)) is is_told


@pytest.mark.parametrize(
    ("matter", "text", "is_told"),
    [
        ("substance_use", "Mother denied drinking.", False),
        ("substance_use", "Father was drunk.", True),
        ("substance_use", "No smell of alcohol.", False),
        ("domestic_abuse", "Routine enquiry about domestic abuse not made.", False),
        ("domestic_abuse", "Domestic abuse disclosed.", True),
        ("mental_health", "Low mood since birth. No thoughts of self-harm.", True),
        ("mental_health", "No low mood.", False),
        ("neglect", "Children well fed, no neglect seen.", False),
        ("neglect", "Wet and hungry at lunch.", True),
        ("supervision", "Supervision order made.", False),
        ("new_partner", "No new partner, she says.", False),
    ],
)
def test_matters(matter: str, text: str, is_told: bool) -> None:
    assert record_words()[matter].is_in(folded(text)) is is_told


def test_every_list_is_in_small_letters_without_doubles_and_looks_into_parts_that_there_are() -> None:
    for name, one in record_words().items():
        assert one.words, name
        assert len(set(one.words)) == len(one.words), name
        assert set(one.within) <= {"event", "source", "action", "comment", "practitioner", "shared_with"}, name
