"""The dictionary is a resource, knows British English, and grows by the desk's own words."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest

from scrdesk.domain.people import NewPerson
from scrdesk.errors import Refused
from scrdesk.resources import resource
from scrdesk.services import reviews
from scrdesk.services.spelling import OwnWordEdit, apply_own_word, dictionary, own_words, speller
from tests.store.sample import new_review, new_workspace

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import make_words  # type: ignore[import-not-found]


def test_the_dictionary_is_british_and_has_its_licence():
    words = dictionary()
    assert {"colour", "organise", "centre", "safeguarding", "immunisations", "unseen", "children's"} <= words
    assert words.isdisjoint({"color", "recieved", "teh", "seperate"})
    assert "Kevin Atkinson" in resource("words", "SCOWL-LICENCE.txt").read_text(encoding="utf-8")


def test_the_report_of_the_demonstration_has_no_unknown_word():
    with resource("demo", "report.toml").open("rb") as file:
        text = "\n".join(each["text"] for each in tomllib.load(file)["section"])
    from scrdesk.domain.report_text.spelling import Speller

    assert [each.word for each in Speller(dictionary()).unknown_in(text)] == []


def test_affixes_make_every_form():
    rules = make_words.rules_in(
        "PFX U Y 1\nPFX U 0 un .\nSFX D Y 4\nSFX D 0 d e\nSFX D y ied [^aeiou]y\nSFX D 0 ed [^ey]\nSFX D 0 ed [aeiou]y\n"
    )
    assert make_words.forms("carry", "D", rules) == {"carry", "carried"}
    assert make_words.forms("seal", "UD", rules) == {"seal", "sealed", "unseal", "unsealed"}


def test_names_of_the_review_and_own_words_are_known(tmp_path):
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    reviews.add_person(workspace, review.id, NewPerson("Siân Llewellyn-Óg", "Mother", "mother", aliases=("Shaz",)))
    text = "Shaz and Siân Llewellyn-Óg at Agency POL used a flurb"
    assert [each.word for each in speller(workspace, review.id).unknown_in(text)] == ["flurb"]
    inverse = apply_own_word(workspace, OwnWordEdit(" flurb ", is_known=True))
    assert own_words(workspace) == ("flurb",)
    assert list(speller(workspace, review.id).unknown_in(text)) == []
    assert apply_own_word(workspace, OwnWordEdit("flurb", is_known=True)) is None
    assert apply_own_word(workspace, inverse) == OwnWordEdit("flurb", is_known=True)
    assert own_words(workspace) == ()
    for word in ("", "two words", "x" * 50):
        with pytest.raises(Refused):
            apply_own_word(workspace, OwnWordEdit(word, is_known=True))
    workspace.close()
