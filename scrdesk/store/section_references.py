"""The numbers of rows that stand in texts of report sections, given anew when a review goes into another store.

Numbers that are not known there stay as they are: the reference then leads nowhere and the report says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

SECTION_TEXT = ("report_section", "text")
_TABLES = {"finding": "lesson", "recommendation": "recommendation", "person": "person"}
_REFERENCE = re.compile(r"\[\[(finding|recommendation|person):([^\[\]\n]+)\]\]")
_NAMED = "="
"""Begins a name in place of a number, so that the two are told apart."""


def with_other_numbers(text: str, numbers: Mapping[str, Mapping[int, int]]) -> str:
    """Return a text whose references have the numbers of another store.

    Args:
        text: as kept.
        numbers: for each table, the row's number there by its number here.
    """
    return _with(text, lambda table, key: _other(numbers.get(table, {}), key))


def names_for_numbers(text: str, names: Mapping[str, Mapping[int, str]]) -> str:
    """Return a text that refers by what people call things, the same in every store."""
    return _with(text, lambda table, key: _name(names.get(table, {}), key))


def numbers_for_names(text: str, numbers: Mapping[str, Mapping[str, int]]) -> str:
    """Return a text that refers by the numbers of this store."""
    return _with(text, lambda table, key: str(numbers.get(table, {}).get(key[1:], key)) if key[:1] == _NAMED else key)


def _with(text: str, rename: Callable[[str, str], str]) -> str:
    return _REFERENCE.sub(lambda found: f"[[{found[1]}:{rename(_TABLES[found[1]], found[2])}]]", text)


def _other(numbers: Mapping[int, int], key: str) -> str:
    return str(numbers.get(int(key), key)) if key.isdecimal() else key


def _name(names: Mapping[int, str], key: str) -> str:
    name = names.get(int(key)) if key.isdecimal() else None
    return key if name is None or "]" in name or "[" in name else _NAMED + name
