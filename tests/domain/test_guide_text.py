"""The marks of the guide become blocks, and nothing that is written gets lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.guide_text import LEAST_SHARE, WIDEST_SHARE, Chapter, blocks_of, chapter_of, prose
from scrdesk.domain.report import BulletList, Figure, Heading, Paragraph, Run, Table, plain, runs

TEXT = """# Begin

First **Make the store**,
then *rest*.

1. Press `Ctrl+N`.
2. Read [Keeping it safe](13-keep-safe.md), and
   go on.

## Look

![The first page](pictures/welcome.png)

- One
- Two

| press | to |
| --- | --- |
| `F1`, `F5` | help \\| more |
"""


def png(width: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\rIHDR" + width.to_bytes(4, "big") + bytes(20)


def test_every_mark_becomes_its_block() -> None:
    chapter = chapter_of("02-begin", TEXT)
    assert (chapter.title, chapter.key) == ("Begin", "02-begin")
    made = blocks_of(chapter, lambda name: png(1100) if name == "pictures/welcome.png" else b"")
    heading, words, numbered, look, figure, bullets, table = made
    assert heading == Heading("Begin", 1, anchor="02-begin")
    assert words == Paragraph(
        (Run("First "), Run("Make the store", is_bold=True), Run(", then "), Run("rest", is_italic=True), Run("."))
    )
    assert isinstance(numbered, BulletList)
    assert numbered.is_numbered
    assert runs(numbered.items[1])[1] == Run("Keeping it safe", target="13-keep-safe")  # type: ignore[arg-type]
    assert plain(numbered.items[1]) == "Read Keeping it safe, and go on."  # type: ignore[arg-type]
    assert look == Heading("Look", 2)
    assert isinstance(figure, Figure)
    assert (figure.caption, figure.alt_text) == ("The first page", "Picture of the window. The first page")
    assert bullets == BulletList(("One", "Two"))
    assert isinstance(table, Table)
    assert [column.heading for column in table.columns] == ["press", "to"]
    assert [plain(cell) for cell in table.rows[0]] == ["F1, F5", "help \\| more"]


@pytest.mark.parametrize(("width", "share"), [(1100, WIDEST_SHARE), (550, WIDEST_SHARE / 2), (40, LEAST_SHARE)])
def test_a_picture_stands_in_the_measure_of_the_window(width: int, share: float) -> None:
    (_, figure) = blocks_of(Chapter("a", "A", "# A\n\n![x](y.png)"), lambda _: png(width))
    assert isinstance(figure, Figure)
    assert figure.width_share == pytest.approx(share)


def test_a_link_that_leaves_the_guide_is_words_only() -> None:
    assert prose("see [the list](../where.md)") == "see the list"


def test_a_chapter_begins_with_its_title_and_is_found_by_words_in_any_case() -> None:
    with pytest.raises(ValueError, match="02-begin"):
        chapter_of("02-begin", "Begin\n")
    chapter = chapter_of("02-begin", TEXT)
    assert chapter.holds("STORE rest")
    assert not chapter.holds("store unrest")


@settings(max_examples=40)
@given(st.lists(st.sampled_from(["plain", "**bold**", "*soft*", "`F1`", "[words](a.md)", "-", "1."]), max_size=8))
def test_no_word_of_a_line_is_lost(words: list[str]) -> None:
    line = " ".join(words)
    shown = re.sub(r"\*+|`", "", re.sub(r"\[(.+?)\]\(.+?\)", r"\1", line))
    assert plain(prose(line)) == shown
