"""The dashed line around those who live in one household, drawn so that nobody else stands within."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

Box = tuple[float, float, float, float]
Segment = tuple[float, float, float, float]


def enclosed(cells: Sequence[Sequence[Box]], corridor: float) -> tuple[Box, ...]:
    """Return boxes whose union holds all cells.

    Args:
        cells: the cells (x, y, width, height) of the members, row by row from the top; neighbours are joined.
        corridor: width of the ways between rows, which run where nobody stands.
    """
    boxes: list[Box] = []
    rows = [sorted(row) for row in cells if row]
    for row in rows:
        boxes += row
    for upper, lower in pairwise(rows):
        bottom, top = upper[0][1] + upper[0][3], lower[0][1]
        left, right = max(
            ((max(a, c), min(b, d)) for a, b in _runs(upper) for c, d in _runs(lower)),
            key=lambda each: each[1] - each[0],
        )
        is_next = top - bottom < upper[0][3]  # no other row of people stands between
        if is_next and right - left >= corridor:
            boxes.append((left, bottom - 1, right - left, top - bottom + 2))
            continue
        above, below = (
            max(upper, key=lambda each: each[2]),
            min(lower, key=lambda each: abs(_middle(each) - _middle(upper[len(upper) // 2]))),
        )
        start, end = _middle(above), _middle(below)
        bottom, top = above[1] + above[3], below[1]
        half, level = corridor / 2, (bottom + top) / 2
        boxes.append((start - half, bottom - 1, corridor, level - bottom + half + 1))
        boxes.append((min(start, end) - half, level - half, abs(end - start) + corridor, corridor))
        boxes.append((end - half, level - half, corridor, top - level + half + 1))
    for row in rows:
        # Members of one row who do not stand side by side are joined below their names.
        for one, other in pairwise(row):
            if other[0] > one[0] + one[2] + 1:
                bottom = one[1] + one[3]
                boxes.append((_middle(one), bottom - 1, _middle(other) - _middle(one), corridor / 2))
    return tuple(boxes)


def _runs(row: Sequence[Box]) -> list[tuple[float, float]]:
    """Return from where to where the cells of a row stand side by side."""
    runs: list[tuple[float, float]] = []
    for x, _, width, _ in row:
        if runs and x <= runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], x + width)
        else:
            runs.append((x, x + width))
    return runs


def _middle(box: Box) -> float:
    return box[0] + box[2] / 2


def outline(boxes: Sequence[Box]) -> tuple[Segment, ...]:
    """Return the edge of the union of boxes as straight lines, each as long as can be."""
    xs = sorted({round(edge, 2) for x, _, width, _ in boxes for edge in (x, x + width)})
    ys = sorted({round(edge, 2) for _, y, _, height in boxes for edge in (y, y + height)})
    inside = [
        [_holds(boxes, (left + right) / 2, (top + bottom) / 2) for left, right in pairwise(xs)]
        for top, bottom in pairwise(ys)
    ]
    segments: list[Segment] = []
    for number, y in enumerate(ys):
        run: list[int] = []
        for column in range(len(xs) - 1):
            above = number > 0 and inside[number - 1][column]
            below = number < len(ys) - 1 and inside[number][column]
            if above != below:
                run.append(column)
            elif run:
                segments.append((xs[run[0]], y, xs[run[-1] + 1], y))
                run = []
        if run:
            segments.append((xs[run[0]], y, xs[run[-1] + 1], y))
    for number, x in enumerate(xs):
        run = []
        for row in range(len(ys) - 1):
            left = number > 0 and inside[row][number - 1]
            right = number < len(xs) - 1 and inside[row][number]
            if left != right:
                run.append(row)
            elif run:
                segments.append((x, ys[run[0]], x, ys[run[-1] + 1]))
                run = []
        if run:
            segments.append((x, ys[run[0]], x, ys[run[-1] + 1]))
    return tuple(segments)


def _holds(boxes: Sequence[Box], x: float, y: float) -> bool:
    return any(left <= x <= left + width and top <= y <= top + height for left, top, width, height in boxes)
