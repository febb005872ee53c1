"""Answers that a person has read once and that must stay: compared line by line with the files in ``kept``.

Where a rule is one of many small ones (what a drawing puts where, what a table says of each row), the whole answer is
kept. When it is meant to change, ``KEEP_ANSWERS=1 pytest tests/domain/...`` writes it anew, and the difference is read
like any other change of the code.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path

KEPT = Path(__file__).with_name("kept")


def check_kept(name: str, lines: Iterable[str]) -> None:
    """Compare an answer with what is kept under a name, line by line."""
    told = "\n".join(line.replace("\n", "⏎") for line in lines) + "\n"
    path = KEPT / f"{name}.txt"
    if os.environ.get("KEEP_ANSWERS"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(told, encoding="utf-8")
    assert told.splitlines() == path.read_text(encoding="utf-8").splitlines()


def short(value: object) -> str:
    """Return a value in few signs: fields that hold nothing are left out, and numbers are rounded."""
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
    return str(value)


def _fields(value: object) -> Iterator[str]:
    names = value._fields if hasattr(value, "_fields") else [each.name for each in fields(value) if each.repr]  # type: ignore[arg-type]
    for name in names:
        held = getattr(value, name)
        if held not in ("", None, (), False):
            yield f"{name}={short(held)}"
