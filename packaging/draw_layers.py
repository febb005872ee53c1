"""Draws ``docs/pictures/layers.svg`` from the import contract: what may import what, and what each room says it is for.

The rows come from the first contract of import-linter in ``pyproject.toml``, the words from the head of each package,
the colours from the tokens of the window; so that the picture cannot say what the code does not.

Usage: python packaging/draw_layers.py
"""

from __future__ import annotations

import ast
import re
import textwrap
import tomllib
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "pictures" / "layers.svg"
WIDTH, MARGIN, GAP, BOX_HEIGHT, ROW = 960, 24, 20, 84, 118
SIDEWAYS = {"scrdesk.app", "scrdesk.errors"}
"""Rows of these are drawn thinner: wiring above, and what everybody may raise below."""


def layers() -> list[list[str]]:
    """Return the rows of the contract, the highest first."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    rows = project["tool"]["importlinter"]["contracts"][0]["layers"]
    return [[name.strip() for name in re.split(r"[|:]", row)] for row in rows]


def said_of(module: str) -> str:
    """Return the first paragraph of what a package or module says of itself."""
    base = ROOT / Path(*module.split("."))
    path = base / "__init__.py" if base.is_dir() else base.with_suffix(".py")
    text = (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").partition("\n\n")[0]
    return re.sub(r":\w+:`[.\w]*?(\w+)`", r"\1", " ".join(text.split())).replace("``", "")


def drawn() -> str:
    """Return the picture."""
    colours = tomllib.loads((ROOT / "resources" / "style" / "tokens.toml").read_text(encoding="utf-8"))["light"]
    rows = layers()
    height = MARGIN * 2 + ROW * len(rows) - (ROW - BOX_HEIGHT)
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
            f'aria-label="The layers of SCR Desk: imports go down only" font-family="Source Sans 3, sans-serif">'
        ),
        (
            '<defs><marker id="tip" markerWidth="9" markerHeight="9" refX="7" refY="4.5" orient="auto">'
            f'<path d="M0,0 L9,4.5 L0,9 z" fill="{colours["soft_ink"]}"/></marker></defs>'
        ),
        f'<rect width="{WIDTH}" height="{height}" fill="{colours["paper"]}"/>',
    ]
    for n, row in enumerate(rows):
        top = MARGIN + n * ROW
        width = (WIDTH - 2 * MARGIN - GAP * (len(row) - 1)) / len(row)
        for place, module in enumerate(row):
            parts += _box(module, MARGIN + place * (width + GAP), top, width, colours)
        if n + 1 < len(rows):
            parts += _arrows(len(row), top + BOX_HEIGHT, colours["soft_ink"])
    return "\n".join([*parts, "</svg>"]) + "\n"


def _box(module: str, left: float, top: float, width: float, colours: dict[str, str]) -> list[str]:
    ground = colours["quiet_soft"] if module in SIDEWAYS or module.endswith("selftest") else colours["accent_soft"]
    strong = colours["accent_strong"]
    lines = textwrap.wrap(said_of(module), int(width / 7.7))[:3]
    return [
        (
            f'<rect x="{left:.0f}" y="{top}" width="{width:.0f}" height="{BOX_HEIGHT}" rx="8" fill="{ground}" '
            f'stroke="{colours["accent"]}"/>'
        ),
        (
            f'<text x="{left + 14:.0f}" y="{top + 24}" font-size="17" font-weight="600" fill="{strong}">'
            f"{module.rpartition('.')[2]}</text>"
        ),
        *(_line(line, left + 14, top + 43 + 16 * n, colours) for n, line in enumerate(lines)),
    ]


def _line(text: str, left: float, base: float, colours: dict[str, str]) -> str:
    return f'<text x="{left:.0f}" y="{base}" font-size="13" fill="{colours["ink"]}">{escape(text)}</text>'


def _arrows(n: int, top: float, colour: str) -> list[str]:
    step = (WIDTH - 2 * MARGIN) / max(n, 2)
    return [
        f'<line x1="{x:.0f}" y1="{top + 4}" x2="{x:.0f}" y2="{top + ROW - BOX_HEIGHT - 4}" stroke="{colour}" '
        'stroke-width="1.6" marker-end="url(#tip)"/>'
        for x in (MARGIN + step * (place + 0.5) for place in range(max(n, 2)))
    ]


if __name__ == "__main__":
    PICTURE.write_text(drawn(), encoding="utf-8")
