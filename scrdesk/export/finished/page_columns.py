"""Where a text goes on at the head of the next column: the foot of each column with the head of the one beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from scrdesk.export.finished.page_objects import Box, PageObject

MIN_LINES = 3
"""Lines from which on words below one another are a column rather than cells."""
MAX_COLUMNS = 60
"""Columns of one page; what has more is a drawing or a large table."""
EDGE_PT = 3.0
"""Lines of one column begin within so much of one another."""
PARTS_COLUMNS = 1.5
"""Heights of letters: a wider gap in a line parts columns."""
LINES_APART = 2.2
"""Heights of letters from one line of a column to the next."""
WORDS = 4
"""Words at a foot and a head that are put together."""


@dataclass(slots=True)
class _Line:
    left: float
    right: float
    bottom: float
    size: float
    text: str


def column_seams(texts: Sequence[PageObject]) -> str:
    """Return the last words of each column with the first ones of the column beside it, a paragraph each.

    Args:
        texts: the texts of a page, as they stand in the file.
    """
    columns = _columns(_lines(texts))
    if not 1 < len(columns) <= MAX_COLUMNS:
        return ""
    seams = []
    for column in columns:
        beside = [each for each in columns if each[0].left > column[0].left + EDGE_PT and _are_level(column, each)]
        if beside:
            following = min(beside, key=lambda each: each[0].left)
            foot, head = column[-1].text.split()[-WORDS:], following[0].text.split()[:WORDS]
            seams.append(f"{' '.join(foot)}\n{' '.join(head)}")
    return "\n\n".join(seams)


def _lines(texts: Sequence[PageObject]) -> list[_Line]:
    """Return the lines, each up to the gap before the next column."""
    lines: list[_Line] = []
    rows: dict[int, list[PageObject]] = defaultdict(list)
    for each in texts:
        rows[round(each.box[1])].append(each)
    for row in rows.values():
        row.sort(key=lambda each: each.box[0])
        for each in row:
            last = lines[-1] if lines and each is not row[0] else None
            gap = each.box[0] - last.right if last is not None else 0.0
            if last is not None and gap <= PARTS_COLUMNS * max(each.size, last.size, 1.0):
                last.text += f" {each.text}" if gap > 0.2 * max(each.size, 1.0) else each.text
                last.right = max(last.right, each.box[2])
            else:
                box: Box = each.box
                lines.append(_Line(box[0], box[2], box[1], each.size, each.text))
    return lines


def _columns(lines: Sequence[_Line]) -> list[list[_Line]]:
    """Return lines that begin below one another, from the top, in columns of enough lines."""
    by_edge: dict[int, list[_Line]] = defaultdict(list)
    for line in lines:
        by_edge[round(line.left / EDGE_PT)].append(line)
    columns: list[list[_Line]] = []
    for below in by_edge.values():
        below.sort(key=lambda line: -line.bottom)
        column = below[:1]
        for line in below[1:]:
            if column[-1].bottom - line.bottom > LINES_APART * max(line.size, 1.0):
                columns.append(column)
                column = []
            column.append(line)
        columns.append(column)
    return [column for column in columns if len(column) >= MIN_LINES]


def _are_level(one: Sequence[_Line], other: Sequence[_Line]) -> bool:
    """Whether two columns stand beside one another."""
    return one[0].bottom >= other[-1].bottom and other[0].bottom >= one[-1].bottom
