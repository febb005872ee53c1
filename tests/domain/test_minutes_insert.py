"""What "/" offers in minutes: never in the middle of a word or date, and what is typed finds the one thing meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.minutes_insert import MOST_OFFERED, InsertKind, Offer, asks_for_menu, offers

LABELS = ("Child Q", "Mother", "Mother’s Partner", "Maternal Grandmother")
REFERENCES = ("GP-0004", "HV-0042", "POL-0002", "POL-0042", "POL-0420", "POL-0142")


def found(typed: str, **more: object) -> list[tuple[InsertKind, str]]:
    given_more = {"now": "10:42", **more}
    return [
        (each.kind, each.words)
        for each in offers(typed, labels=LABELS, references=REFERENCES, **given_more)  # type: ignore[arg-type]
    ]


@pytest.mark.parametrize(
    ("before", "asks"), [("", True), ("They said ", True), ("(", True), ("and", False), ("5", False)]
)
def test_a_slash_asks_at_the_beginning_of_a_word_only(before: str, asks: bool) -> None:
    assert asks_for_menu(before) is asks


def test_at_first_it_offers_the_kinds_the_entry_on_the_wall_and_the_people() -> None:
    assert found("", on_wall="POL-0042") == [
        (InsertKind.ENTRY, "POL-0042"),
        (InsertKind.DECISION, ""),
        (InsertKind.ACTION, ""),
        (InsertKind.TIME, "10:42"),
        *((InsertKind.PERSON, each) for each in LABELS),
    ]
    assert (InsertKind.DECISION, "") not in found("", in_decision=True)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("d", (InsertKind.DECISION, "")),
        ("ac", (InsertKind.ACTION, "")),
        ("ti", (InsertKind.TIME, "10:42")),
        ("Moth", (InsertKind.PERSON, "Mother")),
        ("partner", (InsertKind.PERSON, "Mother’s Partner")),
        ("grand", (InsertKind.PERSON, "Maternal Grandmother")),
        ("pol42", (InsertKind.ENTRY, "POL-0042")),
        ("POL-0042", (InsertKind.ENTRY, "POL-0042")),
        ("hv 42", (InsertKind.ENTRY, "HV-0042")),
        ("gp", (InsertKind.ENTRY, "GP-0004")),
        ("142", (InsertKind.ENTRY, "POL-0142")),
    ],
)
def test_a_few_letters_find_what_is_meant(typed: str, first: tuple[InsertKind, str]) -> None:
    assert found(typed)[0] == first


def test_a_number_finds_every_agency_s_entry_and_the_shorter_before_the_longer() -> None:
    assert found("42") == [(InsertKind.ENTRY, each) for each in ("HV-0042", "POL-0042", "POL-0420")]
    assert found("nobody") == []


def test_the_entry_on_the_wall_stands_once() -> None:
    assert offers("pol", labels=(), references=REFERENCES, on_wall="POL-0042")[0] == Offer(
        InsertKind.ENTRY, "POL-0042", is_on_wall=True
    )
    assert [each for _, each in found("pol", on_wall="POL-0042")].count("POL-0042") == 1


@given(st.text(max_size=12))
def test_whatever_is_typed_offers_only_what_there_is(typed: str) -> None:
    told = found(typed, on_wall="POL-0002")
    assert len(told) <= MOST_OFFERED
    assert len(set(told)) == len(told)
    assert {words for kind, words in told if kind is InsertKind.ENTRY} <= set(REFERENCES)
    assert {words for kind, words in told if kind is InsertKind.PERSON} <= set(LABELS)
