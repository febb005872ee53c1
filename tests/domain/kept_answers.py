"""Answers that a person has read once and that must stay: compared line by line with the files in ``kept``.

Where a rule is one of many small ones (what a drawing puts where, what a table says of each row), the whole answer is
kept. When it is meant to change, ``KEEP_ANSWERS=1 pytest tests/domain/...`` writes it anew, and the difference is read
like any other change of the code.
"""

from __future__ import annotations

import functools
import hashlib
import inspect
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from types import FunctionType, ModuleType

KEPT = Path(__file__).with_name("kept")
LONGEST = 2_000
"""Signs of a line that is kept whole."""


def check_kept(name: str, lines: Iterable[str]) -> None:
    """Compare an answer with what is kept under a name, line by line."""
    told = "\n".join(map(_line, lines)) + "\n"
    path = KEPT / f"{name}.txt"
    if os.environ.get("KEEP_ANSWERS"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(told, encoding="utf-8")
    assert told.splitlines() == path.read_text(encoding="utf-8").splitlines()


def _line(told: str) -> str:
    """Return what is kept of a line: of a very long one both ends, and a digest of the whole."""
    told = told.replace("\n", "⏎")
    if len(told) <= LONGEST:
        return told
    return f"{told[:600]} … {hashlib.sha256(told.encode()).hexdigest()[:16]} … {told[-200:]}"


def short(value: object) -> str:
    """Return a value in few signs: fields that hold what they usually hold are left out, and numbers are rounded."""
    match value:
        case Enum():
            return value.name
        case bool() | None:
            return str(value)
        case float():
            return f"{value:.2f}".rstrip("0").rstrip(".")
        case str():
            return repr(value)
        case _ if is_dataclass(value) or hasattr(value, "_fields"):
            return f"{type(value).__name__}({', '.join(_fields(value))})"
        case Mapping():
            return "{" + ", ".join(f"{short(key)}: {short(each)}" for key, each in value.items()) + "}"
        case AbstractSet():
            return "{" + ", ".join(sorted(map(short, value))) + "}"
        case list() | tuple():
            return "[" + ", ".join(map(short, value)) + "]"
    return type(value).__name__ if type(value).__repr__ is object.__repr__ else str(value)


def _fields(value: object) -> Iterator[str]:
    if hasattr(value, "_fields"):
        names, usual = value._fields, value._field_defaults
    else:
        own = [each for each in fields(value) if each.repr]  # type: ignore[arg-type]
        names, usual = [each.name for each in own], {each.name: each.default for each in own}
    for name in names:
        held = getattr(value, name)
        if name not in usual or type(held) is not type(usual[name]) or held != usual[name]:
            yield f"{name}={short(held)}"


def examples_whole(module: ModuleType) -> Iterator[str]:
    """Run the examples of a module of tests again, and yield all that the domain answers them, not only what they ask.

    Examples that take fixtures, draw their values, or are made for a failing call are left out.
    """
    noted: list[str] = []
    asked = {
        name: held
        for name, held in vars(module).items()
        if isinstance(held, FunctionType) and held.__module__.startswith("scrdesk.domain")
    }
    for name, held in asked.items():
        setattr(module, name, _noting(name, held, noted))
    try:
        for name, test in list(vars(module).items()):
            if name.startswith("test_") and isinstance(test, FunctionType) and not hasattr(test, "hypothesis"):
                for given in _given(test):
                    del noted[:]
                    test(**given)
                    yield f"==== {name} {short(list(given.values())) if given else ''}".rstrip()
                    yield from noted
    finally:
        for name, held in asked.items():
            setattr(module, name, held)


def _noting(name: str, asked: FunctionType, noted: list[str]) -> Callable[..., object]:
    @functools.wraps(asked)
    def note(*args: object, **kwargs: object) -> object:
        answer = asked(*args, **kwargs)
        if isinstance(answer, Iterator):
            answer = list(answer)
            noted.append(f"{name}: {short(answer)}")
            return iter(answer)
        noted.append(f"{name}: {short(answer)}")
        return answer

    return note


def _given(test: FunctionType) -> Iterator[dict[str, object]]:
    """Yield the values of each case of a test; nothing where it takes a fixture."""
    cases: list[dict[str, object]] = [{}]
    for mark in getattr(test, "pytestmark", ()):
        if mark.name == "parametrize":
            names = (
                [each.strip() for each in mark.args[0].split(",")] if isinstance(mark.args[0], str) else mark.args[0]
            )
            values = [getattr(each, "values", each if len(names) > 1 else (each,)) for each in mark.args[1]]
            cases = [case | dict(zip(names, each, strict=True)) for case in cases for each in values]
    if all(set(case) == set(inspect.signature(test).parameters) for case in cases):
        yield from cases
