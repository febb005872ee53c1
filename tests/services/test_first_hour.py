"""The steps of the first hour are whole, and name only what the window and the guide have."""

from __future__ import annotations

import re

import pytest

from scrdesk.domain.first_hour import Proof
from scrdesk.services.first_hour import hour_steps, read_steps
from scrdesk.services.guide import chapters
from scrdesk.ui.page_register import PAGES
from tests.test_guide import ROOT, of_the_window, source_of_the_window

GOOD = """
[[step]]
code = "search"
title = "Find a word"
do = "Type a word [Ctrl+F]."
learnt = "Found."
page = "chronology"
chapter = "05-chronology"
done = { place = "filter.text", is = "any" }
"""
TYPED = {"/": '"/"', "j": "j, k", "k": "j, k", "+": '"+"', "−": "−"}


def test_steps_name_pages_chapters_words_and_keys_that_are_there() -> None:
    steps = hour_steps()
    assert 10 <= len(steps) <= 14
    assert {step.page for step in steps} <= {"", *(page.key for page in PAGES)}
    assert {step.chapter for step in steps} <= {chapter.key for chapter in chapters()}
    for step in steps:
        words = {each.rstrip(" …") for each in re.findall("“([^”]+)”", step.do + step.learnt)}
        assert words <= of_the_window(), step.code
        for key in step.keys:
            assert TYPED.get(key, f'"{key}') in source_of_the_window() or key == "Esc", (step.code, key)
    classes = "\n".join(path.read_text("utf-8") for path in (ROOT / "scrdesk/ui/dialogs").glob("*.py"))
    services = "\n".join(path.read_text("utf-8") for path in (ROOT / "scrdesk/services").glob("*.py"))
    for step in steps:
        if step.until.proof is Proof.DIALOG:
            assert f"class {step.until.what}(" in classes
        if step.until.proof is Proof.DEED:
            assert f'"{step.until.what}' in services


def test_a_step_is_read() -> None:
    (step,) = read_steps(GOOD)
    assert (step.do, step.keys) == ("Type a word (Ctrl+F).", {"Ctrl+F"})
    assert (step.until.what, step.until.wanted) == ("filter.text", "any")


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('title = "Find a word"\n', "", "title"),
        ('"Found."', '" "', "empty"),
        ('page = "chronology"', 'page = ""', "needs the page"),
        (', is = "any"', "", "what is wanted"),
        ('place = "filter.text", is = "any"', 'wish = "x"', "by what it is done"),
        ('place = "filter.text"', 'deed = "x"', "what is wanted"),
    ],
)
def test_what_cannot_be_is_refused(old: str, new: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        read_steps(GOOD.replace(old, new))


def test_a_step_twice_and_none_at_all_are_refused() -> None:
    with pytest.raises(ValueError, match="twice"):
        read_steps(GOOD + GOOD)
    with pytest.raises(ValueError, match="no step"):
        read_steps("")
