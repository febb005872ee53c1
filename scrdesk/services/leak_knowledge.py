"""What the leak check knows of words, read once from the resources and from lists of common English words."""

from __future__ import annotations

import re
import tomllib
from functools import cache

from scrdesk.domain.leaks.knowledge import LeakWords, leak_words
from scrdesk.resources import resource
from scrdesk.services.name_knowledge import known_names
from scrdesk.services.spelling import dictionary as english_words

_TRADE_FILES = ("record_words.toml", "panel_tags.toml", "account_words.toml", "columns.toml")
_N_FREQUENT = 12_000
"""From about there on the lists of English words hold more names than words."""
_WORD = re.compile(r"[a-z]{4,}")


@cache
def known_words() -> LeakWords:
    """Return what is known of words; holds nothing of any case, so that it may be kept."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    with resource("templates", "leak_words.toml").open("rb") as file:
        data = tomllib.load(file)
    names = known_names()
    lists = FREQUENCY_LISTS
    frequent = {*lists["english_wikipedia"][:_N_FREQUENT], *lists["us_tv_and_film"][:_N_FREQUENT]}
    dictionary = set(FREQUENCY_LISTS["english_wikipedia"]) | set(FREQUENCY_LISTS["us_tv_and_film"])
    for name in _TRADE_FILES:
        words = set(_WORD.findall(resource("templates", name).read_text(encoding="utf-8").lower()))
        dictionary |= words
        frequent |= words
    # Each word is in one of these lists only; the last holds words and names alike.
    kinds = ("male_names", "female_names", "surnames", "passwords")
    people = {name for kind in kinds for name in FREQUENCY_LISTS[kind] if name.isalpha()}
    people.update(names.short_forms)
    forenames = {name for kind in ("male_names", "female_names") for name in lists[kind]} | set(names.short_forms)
    everyday = {word for word in english_words() if word.islower() and word.isalpha()} - forenames
    return leak_words(data, names, dictionary, frequent, people, everyday)
