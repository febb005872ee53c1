"""The one place that knows where the program's data files lie: source tree, installed wheel or frozen folder."""

from __future__ import annotations

import sys
from pathlib import Path


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    installed = Path(__file__).resolve().parent / "_resources"
    if installed.is_dir():
        return installed
    return Path(__file__).resolve().parent.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a data file, for example ``resource("fonts", "AtkinsonHyperlegible-Bold.ttf")``."""
    return _root().joinpath(*parts)


def guide_folder() -> Path:
    """Return the folder of the guide's chapters: ``docs/guide`` in the source tree, beside the other data elsewhere."""
    shipped = _root() / "guide"
    return shipped if shipped.is_dir() else _root().parent / "docs" / "guide"
