"""The guide's chapters as blocks of the document model: the few marks of Markdown that they are written with.

``#`` to ``###`` headings, paragraphs, ``-`` and ``1.`` lists whose items may go on indented, tables, pictures alone on
their line, and within a line ``**words of the window**``, ``*emphasis*``, ```keys``` and links to other chapters. A
chapter is our own text, so a mark without its partner is a fault of the program and told as one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from scrdesk.domain.report import (
    Block,
    BulletList,
    Figure,
    Heading,
    Paragraph,
    Prose,
    Run,
    Table,
    TableColumn,
)

Picture = Callable[[str], bytes]
"""Gives the file of a picture by the name that a chapter calls it: "pictures/chronology.png"."""
PICTURE_OF = "Picture of the window. "
WIDEST_PX = 1100
"""Width of a picture of the whole window; one of a dialog is narrower, and stands in the same measure."""
WIDEST_SHARE, LEAST_SHARE = 0.9, 0.3
"""Of the width of the text that a picture takes at most and at least: two of the window fit on a page."""
MOST_WEIGHT, LEAST_WEIGHT = 60, 12
"""Signs at which a column of a table is taken for no wider and no narrower."""

_HEADING = re.compile(r"(#{1,3}) (\S.*)")
_PICTURE = re.compile(r"!\[([^\]]+)\]\(([^)]+)\)")
_ITEM = re.compile(r"(?:- |(\d+)\. )(\S.*)")
_MORE = re.compile(r" {2,}(\S.*)")
_ROW = re.compile(r"\| (.+) \|")
_RULE = re.compile(r"\|[\s:|-]+\|")
_MARK = re.compile(r"\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[([^\]]+)\]\(([^)]+)\)")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: the name of its file without ending, its title, and what is written in it."""

    key: str
    title: str
    text: str

    def holds(self, words: str) -> bool:
        """Whether every one of the words stands somewhere in it, in capitals or not."""
        return holds_words(self.text, words)


def holds_words(text: str, words: str) -> bool:
    """Whether every one of the words stands somewhere in a text, in capitals or not."""
    text = text.casefold()
    return all(word in text for word in words.casefold().split())


def chapter_of(key: str, text: str) -> Chapter:
    """Return a chapter.

    Raises:
        ValueError: it does not begin with its title.
    """
    first = _HEADING.fullmatch(text.partition("\n")[0])
    if first is None or first[1] != "#":
        raise ValueError(f"guide: {key} does not begin with its title")
    return Chapter(key, first[2], text)


def blocks_of(chapter: Chapter, picture: Picture) -> tuple[Block, ...]:
    """Return what is written in a chapter as blocks; its title is a heading of the first level, its key the anchor."""
    made: list[Block] = []
    lines = chapter.text.splitlines()
    at = 0
    while at < len(lines):
        line = lines[at]
        if found := _HEADING.fullmatch(line):
            made.append(Heading(found[2], level=len(found[1]), anchor="" if made else chapter.key))
            at += 1
        elif found := _PICTURE.fullmatch(line):
            made.append(_figure(found[1], picture(found[2])))
            at += 1
        elif _ITEM.match(line):
            at = _take_list(lines, at, made)
        elif _ROW.match(line):
            at = _take_table(lines, at, made)
        elif line.strip():
            at = _take_paragraph(lines, at, made)
        else:
            at += 1
    return tuple(made)


def _figure(words: str, file: bytes) -> Figure:
    """Return a picture with its words; the width of a PNG file stands in its bytes 16 to 19."""
    share = WIDEST_SHARE * int.from_bytes(file[16:20], "big") / WIDEST_PX
    return Figure(words, PICTURE_OF + words, file, min(max(share, LEAST_SHARE), WIDEST_SHARE))


def _take_list(lines: list[str], at: int, made: list[Block]) -> int:
    first = _ITEM.match(lines[at])
    items: list[str] = []
    while at < len(lines):
        item, more = _ITEM.match(lines[at]), _MORE.fullmatch(lines[at])
        if item:
            items.append(item[2])
        elif more and items:
            items[-1] += f" {more[1]}"
        else:
            break
        at += 1
    number = first[1] if first else None
    made.append(BulletList(tuple(map(prose, items)), is_numbered=number is not None, first=int(number or 1)))
    return at


def _take_table(lines: list[str], at: int, made: list[Block]) -> int:
    rows = []
    while at < len(lines) and (found := _ROW.fullmatch(lines[at].rstrip()) or _RULE.fullmatch(lines[at])):
        if found.re is _ROW and not _RULE.fullmatch(lines[at]):
            rows.append(found[1].split(" | "))
        at += 1
    headings, *cells = rows
    widest = [max(len(row[place]) for row in rows) for place in range(len(headings))]
    columns = (
        TableColumn(words, float(min(max(wide, LEAST_WEIGHT), MOST_WEIGHT)))
        for words, wide in zip(headings, widest, strict=True)
    )
    made.append(Table("", tuple(columns), tuple(tuple(map(prose, row)) for row in cells), has_row_headers=True))
    return at


def _take_paragraph(lines: list[str], at: int, made: list[Block]) -> int:
    end = at
    while end < len(lines) and lines[end].strip() and not any(m.match(lines[end]) for m in (_HEADING, _ITEM, _ROW)):
        end += 1
    made.append(Paragraph(prose(" ".join(lines[at:end]))))
    return end


def prose(text: str) -> Prose:
    """Return a line with its looks and links as runs; plain words when it has none."""
    runs: list[Run] = []
    last = 0
    for found in _MARK.finditer(text):
        runs.append(Run(text[last : found.start()]))
        bold, italic, key, words, target = found.groups()
        if words is not None:
            runs.append(Run(words, target=target.removesuffix(".md") if "/" not in target else ""))
        else:
            runs.append(Run(bold or italic or key, is_bold=italic is None, is_italic=italic is not None))
        last = found.end()
    runs.append(Run(text[last:]))
    kept = tuple(run for run in runs if run.text)
    return kept if any(run.is_bold or run.is_italic or run.target for run in kept) else "".join(r.text for r in kept)
