"""What help says of each page, as data in ``resources/templates/help.toml``, checked on load."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from scrdesk.resources import resource

STEPS = (3, 6)
"""Fewest and most steps of a topic: more than six is a manual, and nobody reads it."""
MAX_CHARACTERS = 200
"""Longest sentence or two of a topic."""
_FIELDS = {"code", "chapter", "title", "purpose", "first", "steps"}
_KEY = re.compile(r"\[([^\[\]]+)\]")
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
        text = " ".join((self.title, self.purpose, self.first, *self.steps)).casefold()
        return all(word in text for word in words.casefold().split())


@cache
def help_topics() -> tuple[HelpTopic, ...]:
    """Return the topics in their order.

    Raises:
        ValueError: the file says something that cannot be; a fault of the program's own data.
    """
    return read_topics(resource("templates", "help.toml").read_text(encoding="utf-8"))


def read_topics(text: str) -> tuple[HelpTopic, ...]:
    """Read and check topics; see :func:`help_topics`."""
    topics = tuple(_topic(each) for each in tomllib.loads(text).get("topic", ()))
    if not topics:
        raise ValueError("help.toml: there is no topic")
    codes = [each.code for each in topics]
    for code in codes:
        if codes.count(code) > 1:
            raise ValueError(f"help.toml: the topic {code!r} stands there twice")
    return topics


def _topic(data: dict[str, object]) -> HelpTopic:
    code = data.get("code")
    if set(data) != _FIELDS:
        raise ValueError(f"help.toml: {code!r} lacks a field or has one too many: {sorted(set(data) ^ _FIELDS)}")
    steps = data["steps"]
    if not isinstance(steps, list) or not STEPS[0] <= len(steps) <= STEPS[1]:
        raise ValueError(f"help.toml: {code!r} needs {STEPS[0]} to {STEPS[1]} steps")
    texts = (data["title"], data["purpose"], data["first"], *steps)
    said: list[str] = []
    keys: set[str] = set()
    for each in texts:
        if not isinstance(each, str) or not each.strip() or len(each) > MAX_CHARACTERS:
            raise ValueError(f"help.toml: {code!r} has an empty or too long text: {each!r}")
        keys.update(_KEY.findall(each))
        if _KEY_WORD.search(_KEY.sub("", each)):
            raise ValueError(f"help.toml: {code!r} names a key that does not stand in brackets: {each!r}")
        said.append(_KEY.sub(r"(\1)", each))
    return HelpTopic(str(code), said[0], said[1], said[2], tuple(said[3:]), frozenset(keys), str(data["chapter"]))
