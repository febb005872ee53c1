"""Which files of tests are near a module of the domain: they import it, or something that imports it."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from tests.mutation.mutants import ROOT


def near(modules: Iterable[str], folders: Iterable[str]) -> tuple[str, ...]:
    """Return files of tests near any of these modules.

    Args:
        modules: files of the domain, relative to the root.
        folders: where to look for tests.
    """
    importers = _importers()
    wanted = {module.removesuffix(".py").replace("/", ".") for module in modules}
    wanted |= {each for module in wanted for each in importers[module]}
    tests = sorted(path for folder in folders for path in (ROOT / folder).rglob("test_*.py"))
    return tuple(str(path.relative_to(ROOT)) for path in tests if wanted & _imported(path))


@cache
def _importers() -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for path in (ROOT / "scrdesk").rglob("*.py"):
        name = str(path.relative_to(ROOT)).removesuffix(".py").replace("/", ".")
        for each in _imported(path):
            found[each].add(name)
    return found


@cache
def _imported(path: Path) -> frozenset[str]:
    """Return what a file imports: modules, and whatever it takes from them, which may be modules too."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = {each.name for node in ast.walk(tree) if isinstance(node, ast.Import) for each in node.names}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{each.name}" for each in node.names)}
    return frozenset(found)
