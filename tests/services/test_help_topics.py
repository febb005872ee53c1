"""The topics of help are whole, and say only what the window says."""

import re
from pathlib import Path

import pytest

from scrdesk.services.help_topics import help_topics, read_topics
from scrdesk.ui.page_register import PAGES

ROOT = Path(__file__).resolve().parent.parent.parent
GOOD = """
[[topic]]
code = "people"
chapter = "07-people"
title = "People"
purpose = "Who is who."
first = "Find one [Ctrl+F]."
steps = ["One.", "Two.", "Three."]
"""


def test_every_page_of_the_rail_has_a_topic_of_its_name_in_the_same_order():
    topics = help_topics()
    assert [each.code for each in topics] == ["welcome", "locked", "no_review", *(page.key for page in PAGES)]
    assert [each.title for each in topics[3:]] == [page.title for page in PAGES]


def test_words_in_quotes_are_words_of_the_window():
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "scrdesk" / "ui").rglob("*.py"))
    forms = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "forms").glob("*.ui"))
    quoted = {
        words
        for topic in help_topics()
        for text in (topic.purpose, topic.first, *topic.steps)
        for words in re.findall("“([^”]+)”", text)
    }
    assert len(quoted) > 20
    assert sorted(words for words in quoted if f'"{words}"' not in source and f">{words}<" not in forms) == []


def test_a_topic_is_read_and_found_by_its_words():
    (topic,) = read_topics(GOOD)
    assert (topic.first, topic.keys) == ("Find one (Ctrl+F).", {"Ctrl+F"})
    assert topic.holds("WHO two")
    assert not topic.holds("who seven")


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('"Three."', '" "', "empty"),
        (', "Three."', "", "3 to 6 steps"),
        ("[Ctrl+F]", "by Ctrl+F", "brackets"),
        ('title = "People"', "", "title"),
        ('title = "People"', 'title = "People"\nkeys = "j"', "keys"),
        ("Who is who.", "Who " * 60, "too long"),
    ],
)
def test_what_cannot_be_is_refused(old, new, why):
    with pytest.raises(ValueError, match=why):
        read_topics(GOOD.replace(old, new))


def test_a_topic_twice_and_none_at_all_are_refused():
    with pytest.raises(ValueError, match="twice"):
        read_topics(GOOD + GOOD)
    with pytest.raises(ValueError, match="no topic"):
        read_topics("")
