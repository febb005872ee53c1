"""Texts that teach the program, help topics and steps of the first hour: read from our own files and checked alike."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

KEY = re.compile(r"\[([^\[\]]+)\]")
"""A key of the keyboard stands in brackets: "[F1]"."""


class Coded(Protocol):
    """What has a code of its own."""

    @property
    def code(self) -> str:
        """The code."""
        ...


Item = TypeVar("Item", bound=Coded)


def read_items(text: str, file: str, kind: str, make: Callable[[dict[str, object]], Item]) -> tuple[Item, ...]:
    """Return the items of a file in their order.

    Args:
        text: what stands in the file.
        file: its name, for faults.
        kind: the name of its tables ("topic"), for faults as well.
        make: checks one table and makes an item of it.

    Raises:
        ValueError: there is none, or a code stands there twice.
    """
    items = tuple(make(each) for each in tomllib.loads(text).get(kind, ()))
    if not items:
        raise ValueError(f"{file}: there is no {kind}")
    codes = [each.code for each in items]
    for code in codes:
        if codes.count(code) > 1:
            raise ValueError(f"{file}: the {kind} {code!r} stands there twice")
    return items


def check_fields(data: dict[str, object], wanted: set[str], file: str) -> str:
    """Return the code of a table that has just the fields that it must have.

    Raises:
        ValueError: it lacks one or has one too many.
    """
    code = data.get("code")
    if set(data) != wanted:
        raise ValueError(f"{file}: {code!r} lacks a field or has one too many: {sorted(set(data) ^ wanted)}")
    return str(code)


def read_texts(
    texts: Iterable[object], most_characters: int, file: str, code: str
) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return texts as they are shown, with keys in round brackets, and the keys.

    Raises:
        ValueError: one is empty or too long.
    """
    said: list[str] = []
    keys: set[str] = set()
    for each in texts:
        if not isinstance(each, str) or not each.strip() or len(each) > most_characters:
            raise ValueError(f"{file}: {code!r} has an empty or too long text: {each!r}")
        keys.update(KEY.findall(each))
        said.append(KEY.sub(r"(\1)", each))
    return tuple(said), frozenset(keys)
