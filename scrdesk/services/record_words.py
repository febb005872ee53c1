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
    denial = data.pop("denial")
    before, after = (tuple(folded(each) for each in denial[name]) for name in ("before", "after"))
    return {
        name: WordList(
            words=tuple(folded(each) for each in one["words"]),
            within=tuple(one["within"]),
            unless=tuple(folded(each) for each in one.get("unless", ())),
            beside=tuple(folded(each) for each in one.get("beside", ())),
            denied_by=(*before, *(folded(each) for each in one.get("not_after", ())))
            if one.get("can_be_denied")
            else (),
            denied_after=after if one.get("can_be_denied") else (),
        )
        for name, one in data.items()
    }
