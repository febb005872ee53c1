"""The guide: each picture and link is there, and each button, menu, page, key, message and command that it names."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from scrdesk.ui.page_register import PAGES
from tests.pictures.guide import GUIDE, named

ROOT = Path(__file__).resolve().parents[1]
MOST_BYTES = 4_000_000
CHAPTERS = sorted(GUIDE.glob("[0-9]*.md"))
FILES = [GUIDE / "README.md", *CHAPTERS]
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
KEY = re.compile(r"`((?:Ctrl|Alt|Shift|F\d)[^`]*)`")
MOST_CHARACTERS = 12_000
UNNAMED_KEYS = {"Shift", "Ctrl", "Shift+Tab"}
"""Keys that are Qt's own, wherever there is a list or a form."""
COMMAND = re.compile(r"scrdesk ([a-z-]+)|(?<![\w-])(--[a-z][a-z-]+)")


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def bare(words: str) -> str:
    """Return words as they are compared: without dots, mnemonics, keys beside them and doubled spaces."""
    return re.sub(r"\s+", " ", words.partition("\t")[0].replace("&amp;", "").replace("&", "")).rstrip(" …:.")


@cache
def source_of_the_window() -> str:
    return "\n".join(text_of(path) for path in (ROOT / "scrdesk" / "ui").rglob("*.py"))


@cache
def of_the_window() -> frozenset[str]:
    forms = (text_of(path) for path in (ROOT / "forms").glob("*.ui"))
    written = {words for form in forms for words in re.findall(r"<string>([^<]+)</string>", form)}
    written |= set(re.findall(r'"([^"\n]+)"', source_of_the_window())) | {page.title for page in PAGES}
    return frozenset(bare(words) for words in written)


@cache
def of_the_program() -> str:
    return "\n".join(text_of(path) for path in (ROOT / "scrdesk").rglob("*.py"))


def headings(text: str) -> set[str]:
    found = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", each.lower()).strip().replace(" ", "-") for each in found}


def test_each_picture_is_named_and_there_with_words_for_it_and_all_are_small() -> None:
    there = sorted((GUIDE / "pictures").glob("*.png"))
    assert {path.stem for path in there} == set(named())
    assert sum(path.stat().st_size for path in there) < MOST_BYTES
    assert "![]" not in "".join(map(text_of, FILES))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_link_resolves(path: Path) -> None:
    for target in LINK.findall(text_of(path)):
        name, _, place = target.partition("#")
        file = path.parent / name if name else path
        assert file.is_file(), target
        assert not place or place in headings(text_of(file)), target


def test_the_contents_name_every_chapter_by_its_title_in_order() -> None:
    listed = re.findall(r"^\d+\. \[(.+)\]\((.+)\)$", text_of(FILES[0]), re.MULTILINE)
    assert listed == [(text_of(path).splitlines()[0].removeprefix("# "), path.name) for path in CHAPTERS]
    assert [path.name[:2] for path in CHAPTERS] == [f"{n:02}" for n in range(1, len(CHAPTERS) + 1)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_words_in_bold_are_words_of_the_window(path: Path) -> None:
    wanted = {bare(words) for words in BOLD.findall(text_of(path))}
    assert sorted(wanted - of_the_window()) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_keys_are_keys_of_the_window(path: Path) -> None:
    found = re.findall(r"(?:Ctrl|Alt|Shift|F\d)[\w+-]*(?:\+\+|\+-)?", source_of_the_window())
    known = set(found) | UNNAMED_KEYS
    known |= {f"Ctrl+{n}" for n in range(1, min(len(PAGES), 9) + 1)}  # the pages of the rail
    assert sorted(key for key in KEY.findall(text_of(path)) if key not in known) == []


def test_messages_are_messages_of_the_program() -> None:
    rows = re.findall(r"^\| (.+?) \| .+ \|$", text_of(CHAPTERS[14]), re.MULTILINE)
    messages = [row for row in rows if row != "it says" and not set(row) <= set("- ")]
    assert len(messages) > 20
    assert [each for each in messages if each not in of_the_program()] == []


def test_commands_and_their_options_are_there() -> None:
    asked = {option or command for command, option in COMMAND.findall(text_of(CHAPTERS[15]))}
    modules = {path.stem.removesuffix("_command").replace("_", "-") for path in (ROOT / "scrdesk/cli").glob("*.py")}
    assert sorted(each for each in asked if not each.startswith("--") and each not in modules) == []
    options = [each for each in asked if each.startswith("--") and each != "--help"]
    assert len(options) > 20
    assert sorted(each for each in options if f'"{each}"' not in of_the_program()) == []


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_a_chapter_is_short_and_its_headings_go_down_by_one(path: Path) -> None:
    text = text_of(path)
    assert len(text) < MOST_CHARACTERS
    levels = [len(each) for each in re.findall(r"^(#+) ", text, re.MULTILINE)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
