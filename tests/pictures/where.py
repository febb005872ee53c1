"""``uv run python -m tests.pictures.where``: the pictures that ``docs/where.md`` shows, small enough for the repository.

Each is named there as ``pictures/where/<page or scene>.png``; it is made on the demonstration, light, with 256 colours.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"
NAMED = re.compile(r"\(pictures/where/([\w-]+)\.png\)")


def named() -> list[str]:
    """Return the names of the pictures, in order, each once."""
    return list(dict.fromkeys(NAMED.findall((DOCS / "where.md").read_text(encoding="utf-8"))))


def main() -> int:
    from tests.pictures.small import take_pictures

    return take_pictures(named(), DOCS / "pictures" / "where")


if __name__ == "__main__":
    sys.exit(main())
