"""The lists by which analyses read entries, as ``resources/templates/record_words.toml`` says."""

from __future__ import annotations

import tomllib
from functools import lru_cache

from scrdesk.domain.analysis.record_words import WordList, WordLists, folded
from scrdesk.resources import resource


@lru_cache(maxsize=1)
def record_words() -> WordLists:
    """Return the lists by the name of their matter; read once."""
    with resource("templates", "record_words.toml").open("rb") as stream:
        data = tomllib.load(stream)
    return {
        name: WordList(
            words=tuple(folded(each) for each in one["words"]),
            within=tuple(one["within"]),
            unless=tuple(folded(each) for each in one.get("unless", ())),
            beside=tuple(folded(each) for each in one.get("beside", ())),
        )
        for name, one in data.items()
    }
