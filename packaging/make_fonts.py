"""Turns the published web fonts of Atkinson Hyperlegible into the TTF files that Qt and ReportLab read.

Usage: python packaging/make_fonts.py FOLDER, where FOLDER holds the ``files/`` of the npm package
``@fontsource/atkinson-hyperlegible`` (5.3.0). The Latin and Latin-extended subsets become one file a style.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

STYLES = {
    "Regular": "400-normal",
    "Italic": "400-italic",
    "Bold": "700-normal",
    "BoldItalic": "700-italic",
}
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"


def main(folder: Path) -> None:
    """Write one ``AtkinsonHyperlegible-<Style>.ttf`` for each style into ``resources/fonts``."""
    for style, web_name in STYLES.items():
        parts = []
        for subset in ("latin", "latin-ext"):
            font = TTFont(folder / f"atkinson-hyperlegible-{subset}-{web_name}.woff2")
            font.flavor = None
            part = TARGET / f"part-{subset}.ttf"
            font.save(part)
            parts.append(part)
        merged = Merger().merge([str(part) for part in parts])
        merged.save(TARGET / f"AtkinsonHyperlegible-{style}.ttf")
        for part in parts:
            part.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
