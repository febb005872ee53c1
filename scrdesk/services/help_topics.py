"""What help says of each page, as data in ``resources/templates/help.toml``, checked on load."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from scrdesk.domain.guide_text import holds_words
from scrdesk.resources import resource
from scrdesk.services.lesson_texts import KEY, check_fields, read_items, read_texts

STEPS = (3, 6)
"""Fewest and most steps of a topic: more than six is a manual, and nobody reads it."""
MAX_CHARACTERS = 200
"""Longest sentence or two of a topic."""
_FILE = "help.toml"
_FIELDS = {"code", "chapter", "title", "purpose", "first", "steps"}
_KEY_WORD = re.compile(r"\b(?:Ctrl|Alt|Shift|F\d{1,2})\b")


@dataclass(frozen=True, slots=True)
class HelpTopic:
    """What a page is for and how to begin with it.

    Args:
        code: key of the page in the rail, or "welcome", "locked" or "no_review".
        title: the name of the page.
        purpose, first, steps: plain sentences, a key in them as the window writes it.
        keys: the keys that the sentences name ("Ctrl+F").
        chapter: key of the chapter of the guide that tells more ("05-chronology").
    """

    code: str
    title: str
    purpose: str
    first: str
    steps: tuple[str, ...]
    keys: frozenset[str]
    chapter: str

    def holds(self, words: str) -> bool:
        """Whether every one of the words stands somewhere in the topic, in capitals or not."""
        text = " ".join((self.title, self.purpose, self.first, *self.steps))
        return holds_words(text, words)


@cache
def help_topics() -> tuple[HelpTopic, ...]:
    """Return the topics in their order.

    Raises:
        ValueError: the file says something that cannot be; a fault of the program's own data.
    """
    return read_topics(resource("templates", _FILE).read_text(encoding="utf-8"))


def read_topics(text: str) -> tuple[HelpTopic, ...]:
    """Read and check topics; see :func:`help_topics`."""
    return read_items(text, _FILE, "topic", _topic)


def _topic(data: dict[str, object]) -> HelpTopic:
    code = check_fields(data, _FIELDS, _FILE)
    steps = data["steps"]
    if not isinstance(steps, list) or not STEPS[0] <= len(steps) <= STEPS[1]:
        raise ValueError(f"{_FILE}: {code!r} needs {STEPS[0]} to {STEPS[1]} steps")
    texts = (data["title"], data["purpose"], data["first"], *steps)
    said, keys = read_texts(texts, MAX_CHARACTERS, _FILE, code)
    for each in texts:
        if _KEY_WORD.search(KEY.sub("", each)):
            raise ValueError(f"{_FILE}: {code!r} names a key that does not stand in brackets: {each!r}")
    return HelpTopic(code, said[0], said[1], said[2], said[3:], keys, str(data["chapter"]))
