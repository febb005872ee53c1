"""The list of where everything is: each page it names is in the rail, each picture is there, nothing is left out."""

from __future__ import annotations

import re
from pathlib import Path

from scrdesk.ui.page_register import PAGES
from tests.pictures.where import named

DOCS = Path(__file__).resolve().parents[1] / "docs"
N_WANTED = 21
MOST_BYTES = 3_000_000


def rows() -> list[list[str]]:
    lines = (DOCS / "where.md").read_text(encoding="utf-8").splitlines()
    table = [line.strip("| ").split(" | ") for line in lines if line.startswith("| ")]
    return [row for row in table if not set("".join(row)) <= set("-| ")][1:]


def test_each_thing_that_is_wanted_has_a_page_of_the_rail() -> None:
    titles = {page.title for page in PAGES}
    assert len(rows()) == N_WANTED
    for wanted, page, way, picture in rows():
        assert page in titles, wanted
        assert way.strip()
        assert re.fullmatch(r"\[.+\]\(pictures/where/[\w-]+\.png\)", picture), wanted


def test_the_pictures_are_there_and_small() -> None:
    folder = DOCS / "pictures" / "where"
    there = {path.stem for path in folder.glob("*.png")}
    assert there == set(named())
    assert sum(path.stat().st_size for path in folder.glob("*.png")) < MOST_BYTES
