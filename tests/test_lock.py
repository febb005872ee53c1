"""The two halves of the lock agree, and neither names a host."""

import ast
import importlib.util
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SPEC = importlib.util.spec_from_file_location("lock", ROOT / "packaging" / "lock.py")
assert SPEC is not None and SPEC.loader is not None
lock = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(lock)

LOCK_TEXT = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_pins_that_uv_obeys_are_the_ones_that_are_hashed() -> None:
    assert PROJECT["tool"]["uv"]["constraint-dependencies"] == lock.pins_of(LOCK_TEXT)


def test_every_direct_dependency_is_pinned_and_locked() -> None:
    locked = {pin.split(" ;")[0] for pin in lock.pins_of(LOCK_TEXT)}
    groups = PROJECT["dependency-groups"]
    direct = PROJECT["project"]["dependencies"] + groups["dev"] + groups["mutation"] + groups["package"]
    for dependency in direct:
        assert re.sub(r"\[.*\]", "", dependency) in locked


def test_every_locked_package_has_a_hash() -> None:
    blocks = re.split(r"\n(?=[a-z0-9])", LOCK_TEXT)
    assert len(blocks) == len(lock.pins_of(LOCK_TEXT))
    assert all("--hash=sha256:" in block for block in blocks)


def test_the_lock_names_no_index() -> None:
    assert "://" not in LOCK_TEXT


def test_what_the_program_imports_is_installed_with_it_and_not_only_for_development() -> None:
    """A library of the development group is there in every test and in no shipped folder."""
    ships = {_plain(re.split(r"[=\[]", each)[0]) for each in PROJECT["project"]["dependencies"]}
    comes_with = {"shiboken6"}  # with PySide
    of_module = packages_distributions()
    astray = {
        f"{file.relative_to(ROOT)}: {module}"
        for file in [*(ROOT / "scrdesk").rglob("*.py"), ROOT / "main.py"]
        for module in _imported(ast.parse(file.read_text(encoding="utf-8")))
        if module not in sys.stdlib_module_names and module not in {"scrdesk", "_typeshed"} | comes_with
        if not ships & {_plain(each) for each in of_module.get(module, ())}
    }
    assert astray == set()


def _imported(tree: ast.AST) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")
