"""What is known of names in general, read once from ``resources/templates/nicknames.toml``."""

from __future__ import annotations

import tomllib
from functools import cache

from scrdesk.domain.mentions.knowledge import NameKnowledge, name_knowledge
from scrdesk.resources import resource


@cache
def known_names() -> NameKnowledge:
    """Return what is known of names; holds nothing of any case, so that it may be kept."""
    with resource("templates", "nicknames.toml").open("rb") as file:
        data = tomllib.load(file)
    return name_knowledge(
        data["groups"],
        data["also_words"],
        (data["titles_male"], data["titles_female"], data["titles_any"]),
        data["not_surnames"],
        data["not_initials"],
        data["roles"],
        data["posts"],
    )
