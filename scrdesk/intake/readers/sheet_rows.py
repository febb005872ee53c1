"""The rows of one spreadsheet sheet as found: what hidden columns, merged cells and comments say about them.

Shared by the workbooks of 2007 and later (xlsx) and those before (xls).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from scrdesk.domain.submission import Severity
from scrdesk.intake import bounds
from scrdesk.intake.found import NO_COLUMNS, NO_SPANS, NOTHING, Budget, FileContent, FoundRow, FoundTable

MAX_MERGED_ROWS = 1_000_000
"""Rows that the merged cells of one sheet cover, together: ten merged cells in each of the most rows that are read."""


@dataclass(slots=True)
class SheetRow:
    """A row with text. ``number`` counts from 1, as the sheet's edge shows it; ``exact`` as in :class:`FoundRow`."""

    number: int
    cells: list[str]
    exact: dict[int, str]
    is_hidden: bool = False


@dataclass(slots=True)
class SheetMarks:
    """What is gathered of a sheet beside its rows.

    Args:
        merges: first row, first column, last row, last column; rows count from 1, columns from 0.
        comments: row number -> comments on its cells.
    """

    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden_columns: set[int] = field(default_factory=set)
    comments: dict[int, list[str]] = field(default_factory=dict)
    n_errors: int = 0


def finish_sheet(
    rows: list[SheetRow], marks: SheetMarks, table: FoundTable, budget: Budget, content: FileContent
) -> None:
    """Put the rows, equally long, into the table with what merged cells, hidden columns and comments say.

    Raises:
        CannotRead: cells are merged over one another, as no spreadsheet program does.
    """
    width = max((len(row.cells) for row in rows), default=0)
    spans, continued = _merged(rows, marks, width, budget)
    comments = marks.comments
    for row in rows:
        number, cells = row.number, row.cells
        cells.extend([""] * (width - len(cells)))
        is_title = number in spans and sum(map(bool, cells)) == 1
        table.rows.append(
            FoundRow(
                f"{table.name}, row {number}",
                tuple(cells),
                row.is_hidden,
                "; ".join(comments[number]) if number in comments else "",
                row.exact or NOTHING,
                continued.get(number, NO_COLUMNS),
                spans.get(number, NO_SPANS),
                n_cells=1 if is_title else width,
            )
        )
        row.cells = []
    table.hidden_columns = frozenset(c for c in marks.hidden_columns if c < width)
    if marks.n_errors:
        content.tell(
            Severity.WARNING,
            "cell-error",
            f"{marks.n_errors} cell(s) of {table.name} show a formula error such as #REF!; ask the agency for their "
            "values.",
        )


def _merged(
    rows: list[SheetRow], marks: SheetMarks, width: int, budget: Budget
) -> tuple[dict[int, dict[int, int]], dict[int, frozenset[int]]]:
    """Return row number -> column -> columns covered, and row number -> columns merged with the row above."""
    spans: dict[int, dict[int, int]] = {}
    continued: dict[int, frozenset[int]] = {}
    numbers = sorted(row.number for row in rows)
    n_covered = 0
    same: dict[frozenset[int], frozenset[int]] = {}  # many rows say the same: one set for all saves much memory
    for top, first, bottom, last in marks.merges:
        if last > first:
            spans.setdefault(top, {})[first] = min(last, bounds.MAX_COLUMNS) - first + 1
        if bottom <= top:
            continue
        columns = frozenset(range(first, min(last, width) + 1))
        columns = same.setdefault(columns, columns)
        covered = numbers[bisect_left(numbers, top + 1) : bisect_right(numbers, bottom)]
        n_covered += len(covered)
        if n_covered > MAX_MERGED_ROWS:
            budget.refuse("its cells are merged over one another")
        for number in covered:
            known = continued.get(number)
            if known is None:
                continued[number] = columns
            elif known is not columns and not columns <= known:
                both = columns | known
                continued[number] = same.setdefault(both, both)
    return spans, continued
