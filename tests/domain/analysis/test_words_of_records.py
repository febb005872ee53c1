"""How entries are read where the panel marked nothing: denial takes a reading back, another matter does not."""

from __future__ import annotations

import pytest

from scrdesk.domain.analysis.record_words import WordList, folded, has_phrase, places
from scrdesk.services.record_words import record_words
from tests.domain.kept_answers import check_kept


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Bruise to the left arm.", True),
        ("No injuries seen.", False),
        ("Examined: no bruises, burns or marks on the skin.", False),
        ("No marks, bruises, burns or scalds seen.", False),
        ("No fever, bruise on the arm.", True),
        ("No fever, bruise on the arm, hot or cold.", True),
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


def test_where_a_phrase_is_denied() -> None:
    told = WordList(("bruise",), unless=("old bruise",), denied_by=("no", "denied"), denied_after=("none", "ruled out"))
    texts = (
        "bruise", "bruise, bruise", "no bruise", "no. bruise", "no mark and then a bruise", "no mark on any part of him and a bruise", "no mark, bruise",
        "no mark, burn or bruise", "no mark, bruise or burn", "no mark, bruise, burn or graze", "no mark, bruise nor burn", "denied, though bruise", "no but bruise",
        "bruise: none", "bruise none", "bruise seen by all, none", "bruise one two three none", "bruise one two three four none", "bruise though none",
        "bruise (none)", "no (bruise", "old bruise", "a bruise and an old bruise", "embruised bruise no", "no bruise. bruise", "bruises", "bruise.",
        "no " + "x" * 86 + " bruise", "no " + "x" * 87 + " bruise", "bruise " + "y" * 89 + " none", "denied a b c d e bruise", "denied a b c d e f bruise",
        "no a, b; c, bruise", "no a, bruise, b c, d, e or f", "no a, bruise, b c d, e or f", "no a, bruise b, c or d", "no a, bruise b c, d or e", "no a, bruise; or b", "a, no b, c bruise", "no a, b, bruise and c, d or e", "",
    )  # fmt: skip
    lines = [f"{text[:60]!r} {len(text)}: {told.is_in(text)}" for text in texts]
    plain = WordList(("bruise", "mark"), unless=("no mark",), beside=("arm", "leg"))
    lines += [
        f"{text!r}: {plain.is_in(text)}"
        for text in ("bruise", "bruise arm", "no mark leg", "mark leg", "bruise no mark arm", "remark leg")
    ]
    before_only, after_only = WordList(("bruise",), denied_by=("no",)), WordList(("bruise",), denied_after=("none",))
    for text in ("bruise", "no bruise", "bruise: none", "no bruise. bruise"):
        lines.append(f"{text!r}: {before_only.is_in(text)} {after_only.is_in(text)}")
    assert list(places("bruise, embruise bruise", "bruise")) == [0, 17] and not has_phrase("bruised", "bruise")
    check_kept("rules/denial", lines)
