"""``uv run python -m tests.pictures.guide``: the pictures that the guide shows, small enough for the repository.

Each is named in a chapter of ``docs/guide`` as ``pictures/<page, scene or dialog>.png``; it is made on the
demonstration, light, with 256 colours. One that no chapter names any more is taken away.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"
NAMED = re.compile(r"!\[[^\]]+\]\(pictures/([\w-]+)\.png\)")


def named() -> list[str]:
    """Return the names of the pictures, in order, each once."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(GUIDE.glob("*.md")))
    return list(dict.fromkeys(name for text in texts for name in NAMED.findall(text)))


def main() -> int:
    from tests.pictures.small import take_pictures

    wanted, out = sys.argv[1:] or named(), GUIDE / "pictures"
    if not sys.argv[1:]:
        for path in out.glob("*.png"):
            if path.stem not in wanted:
                path.unlink()
    return take_pictures(wanted, out)


if __name__ == "__main__":
    sys.exit(main())
