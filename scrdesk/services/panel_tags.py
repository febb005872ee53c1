"""The panel's vocabulary of tags, as data in ``resources/templates/panel_tags.toml``, checked on load."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from scrdesk.domain.panel_layer import MAX_TAG_CHARACTERS, tidy_tag
from scrdesk.resources import resource

TONES = frozenset({"bad", "warn", "good", "info", "quiet"})


@dataclass(frozen=True, slots=True)
class TagWord:
    """A tag of the vocabulary: its word as kept, what it means, and the tone it is shown in."""

    word: str
    meaning: str
    tone: str


@cache
def vocabulary() -> tuple[TagWord, ...]:
    """Return the tags on offer, in order.

    Raises:
        ValueError: the file says something that cannot be; a fault of the program's own data.
    """
    data = tomllib.loads(resource("templates", "panel_tags.toml").read_text(encoding="utf-8"))
    words = tuple(TagWord(str(each["word"]), str(each["meaning"]), str(each["tone"])) for each in data["tag"])
    folded = {each.word.casefold() for each in words}
    for each in words:
        if each.word != tidy_tag(each.word) or len(each.word) > MAX_TAG_CHARACTERS or not each.meaning:
            raise ValueError(f"panel_tags.toml: the tag {each.word!r} cannot be kept")
        if each.tone not in TONES:
            raise ValueError(f"panel_tags.toml: the tag {each.word!r} has no known tone")
    if len(folded) != len(words):
        raise ValueError("panel_tags.toml: a tag stands there twice")
    return words


def tone_of(tag: str) -> str:
    """Return the tone of a tag; the panel's own words are "info"."""
    return _tones().get(tag.casefold(), "info")


@cache
def _tones() -> dict[str, str]:
    return {each.word.casefold(): each.tone for each in vocabulary()}
