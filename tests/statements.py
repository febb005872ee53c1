"""Lets the stores of one process of tests share what was made of their statements.

SQLAlchemy turns a statement into SQL once for each engine and remembers it there; the program has one engine for hours,
the suite makes thousands, and made the same SQL anew for each. What is remembered is the same whichever engine of our one
dialect asked for it, so here all ask one memory.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Hashable, Iterator, MutableMapping
from typing import Any

import sqlalchemy as sa

_Key = tuple[Hashable, ...]


class SharedStatements(MutableMapping[_Key, Any]):
    """What was made of each statement, whoever asked: the first part of SQLAlchemy's key, the dialect, is left out."""

    def __init__(self) -> None:
        self._made: dict[_Key, Any] = {}

    def __getitem__(self, key: _Key) -> Any:
        return self._made[key[1:]]

    def __setitem__(self, key: _Key, made: Any) -> None:
        self._made[key[1:]] = made

    def __delitem__(self, key: _Key) -> None:
        del self._made[key[1:]]

    def __iter__(self) -> Iterator[_Key]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)


def sharing(create_engine: Callable[..., sa.Engine]) -> Callable[..., sa.Engine]:
    """Return what makes engines as ``create_engine`` does, all with one memory of statements."""
    return functools.partial(create_engine, execution_options={"compiled_cache": SharedStatements()})
