"""The two halves of the lock agree, and neither names a host."""

import importlib.util
import re
import tomllib
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
