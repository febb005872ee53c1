"""Writes the two halves of the lock: ``requirements.lock`` (versions and hashes) and the pins in ``pyproject.toml``.

``uv run`` reads the pins; IT departments and the frozen build install from ``requirements.lock`` with
``--require-hashes``. Both come from one resolution here, and a test holds them together. Neither names a package
index, so that an organisation's own mirror serves as well as the public one.

Usage: python packaging/lock.py [--upgrade]
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
BEGIN = "constraint-dependencies = [ # written by packaging/lock.py\n"
PINS = re.compile(re.escape(BEGIN) + r".*?^\]\n", re.DOTALL | re.MULTILINE)


def pins_of(lock_text: str) -> list[str]:
    """Return "name==version ; marker" for each package of a lock."""
    lines = re.findall(r"^([a-z0-9][^\s;\\]*==[^\s;\\]+(?: ; [^\\\n]+?)?)\s*\\?$", lock_text, re.MULTILINE)
    return [line.strip() for line in lines]


def main(*, upgrade: bool) -> None:
    """Resolve for every platform we ship to and write both halves."""
    project = PROJECT.read_text(encoding="utf-8")
    if upgrade:
        project = PINS.sub(BEGIN + "]\n", project)
        PROJECT.write_text(project, encoding="utf-8")
        LOCK.unlink(missing_ok=True)
    subprocess.run(
        ["uv", "pip", "compile", "pyproject.toml", "--group", "dev", "--group", "mutation", "--group", "package",
         "--universal", "--generate-hashes", "--no-annotate", "--no-header", "--quiet", "--python-version", "3.11",
         "--output-file", str(LOCK)],
        cwd=ROOT,
        check=True,
    )  # fmt: skip
    pins = "".join(f'    "{pin}",\n' for pin in pins_of(LOCK.read_text(encoding="utf-8")))
    PROJECT.write_text(PINS.sub(lambda _: BEGIN + pins + "]\n", project), encoding="utf-8")


if __name__ == "__main__":
    main(upgrade="--upgrade" in sys.argv[1:])
