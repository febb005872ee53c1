"""How a table fits the paper: which way it lies, in which type, and how wide each column is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations
from math import ceil

from scrdesk.domain.report import Table, plain
from scrdesk.export.pdf.fonts import bound, printable
from scrdesk.export.pdf.page import Typesetter
from scrdesk.export.pdf.style import (
    CELL,
    CELL_HEADING,
    LANDSCAPE,
    PORTRAIT,
    ROW_HEADING,
    SMALL_CELL,
    SMALL_CELL_HEADING,
    SMALL_ROW_HEADING,
    TextStyle,
    text_width,
)

PADDING_SIDE = 5.0  # on either side of a cell's text, in points
N_COLUMNS_UPRIGHT = 6  # more columns than this are read better across the paper
N_ROWS_WEIGHED = 200  # rows looked at to see how much text each column holds
MOST_TEXT_WEIGHED = 1500.0  # points: one long cell does not make a whole column wide
WIDEST_WORD_SHARE = 0.5  # of the table: no single word claims more for its column
N_ROWS_LEVELLED = 60  # rows looked at to see which column makes them tall
LEVELLED_BY = (8.0, 24.0, 56.0)  # points that one column gives to another at a time
MOST_LEVELLINGS = 40
RAGGED = 1.06  # lines of words fill their width less than fully


@dataclass(frozen=True, slots=True)
class TableSetting:
    """How a table fits: which way the paper lies, the type, and the width of each column in points."""

    size: tuple[float, float]
    cell: TextStyle
    heading: TextStyle
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Fit:
    """Paper and type, and what each column needs so that no word is broken."""

    size: tuple[float, float]
    cell: TextStyle
    heading: TextStyle
    needed: tuple[float, ...]


def lies_across(setter: Typesetter, table: Table) -> bool:
    """Whether a table needs the paper across."""
    return _fit(setter, table, is_wide=False).size == LANDSCAPE


def fit_table(setter: Typesetter, table: Table, *, is_wide: bool = False) -> TableSetting:
    """Choose paper, type and widths for a table: upright if no word breaks, else landscape, else smaller type.

    With ``is_wide`` the paper lies across in any case.
    """
    fit = _fit(setter, table, is_wide=is_wide)
    widths = _shared_out(text_width(fit.size), _wishes(setter, table, fit.cell), fit.needed)
    return TableSetting(fit.size, fit.cell, fit.heading, _levelled(setter, table, fit, widths))


def row_heading_of(cell: TextStyle) -> TextStyle:
    """Return the type of the first cell of a row, where that one names the row."""
    return SMALL_ROW_HEADING if cell is SMALL_CELL else ROW_HEADING


def _fit(setter: Typesetter, table: Table, *, is_wide: bool) -> _Fit:
    for size, cell, heading in (
        (PORTRAIT, CELL, CELL_HEADING),
        (LANDSCAPE, CELL, CELL_HEADING),
        (LANDSCAPE, SMALL_CELL, SMALL_CELL_HEADING),
    ):
        if is_wide and size == PORTRAIT:
            continue
        width = text_width(size)
        needed = _narrowest(setter, table, cell, heading, width)
        is_crowded = size == PORTRAIT and len(table.columns) > N_COLUMNS_UPRIGHT
        if sum(needed) <= width and not is_crowded:
            break
    return _Fit(size, cell, heading, needed)


def _narrowest(
    setter: Typesetter, table: Table, cell: TextStyle, heading: TextStyle, width: float
) -> tuple[float, ...]:
    """Return the width each column needs so that no word is broken."""
    needed = []
    for index, column in enumerate(table.columns):
        style = row_heading_of(cell) if table.has_row_headers and index == 0 else cell
        words = [setter.longest_word(printable(column.heading), heading)]
        words += [
            setter.longest_word(bound(printable(plain(row[index]))), style) for row in table.rows if index < len(row)
        ]
        needed.append(min(max(words), width * WIDEST_WORD_SHARE) + 2 * PADDING_SIDE)
    return tuple(needed)


def _shared_out(width: float, weights: Sequence[float], needed: Sequence[float]) -> tuple[float, ...]:
    """Share the width by weight, giving each column at least what it needs; all shrink when that is too much."""
    if sum(needed) >= width:
        return tuple(width * one / sum(needed) for one in needed)
    fixed: set[int] = set()
    while True:
        left = width - sum(needed[index] for index in fixed)
        weight = sum(weights[index] for index in range(len(weights)) if index not in fixed) or 1.0
        short = {i for i, w in enumerate(weights) if i not in fixed and left * w / weight < needed[i]}
        if not short:
            return tuple(needed[i] if i in fixed else left * w / weight for i, w in enumerate(weights))
        fixed |= short


def _wishes(setter: Typesetter, table: Table, cell: TextStyle) -> list[float]:
    """Return each column's share of the width: half by its weight, half by how much text its cells hold."""
    weights = [max(column.weight, 0.01) for column in table.columns]
    texts = [1.0] * len(weights)
    for row in table.rows[:N_ROWS_WEIGHED]:
        for index, text in enumerate(row[: len(weights)]):
            texts[index] += min(setter.width(printable(plain(text)).replace("\n", " "), cell), MOST_TEXT_WEIGHED)
    return [weight / sum(weights) + text / sum(texts) for weight, text in zip(weights, texts, strict=True)]


def _levelled(setter: Typesetter, table: Table, fit: _Fit, widths: tuple[float, ...]) -> tuple[float, ...]:
    """Let columns with room give some to the one that makes rows tall, while that makes the table shorter."""
    columns = [
        [
            [setter.width(part, fit.cell) * RAGGED for part in printable(plain(row[index])).split("\n")]
            for row in table.rows[:N_ROWS_LEVELLED]
            if index < len(row)
        ]
        for index in range(len(table.columns))
    ]
    if not table.rows or any(len(column) != len(columns[0]) for column in columns):
        return widths
    heights = [_n_lines(column, width) for column, width in zip(columns, widths, strict=True)]
    best = _n_lines_of(heights)
    now = list(widths)
    for _ in range(MOST_LEVELLINGS):
        found = None
        for giver, taker in permutations(range(len(now)), 2):
            for step in LEVELLED_BY:
                if now[giver] - step < fit.needed[giver]:
                    break
                less = _n_lines(columns[giver], now[giver] - step)
                more = _n_lines(columns[taker], now[taker] + step)
                tried = [less if i == giver else more if i == taker else each for i, each in enumerate(heights)]
                total = _n_lines_of(tried)
                if total < best:
                    best, found = total, (giver, taker, step, tried)
        if found is None:
            break
        giver, taker, step, heights = found
        now[giver] -= step
        now[taker] += step
    return tuple(now)


def _n_lines(cells: Sequence[Sequence[float]], width: float) -> list[int]:
    room = max(width - 2 * PADDING_SIDE, 1.0)
    return [sum(max(1, ceil(part / room)) for part in cell) for cell in cells]


def _n_lines_of(heights: Sequence[Sequence[int]]) -> int:
    return sum(map(max, zip(*heights, strict=True)))
