"""Rows of cells that span columns laid out on one set of columns.

Word tables whose borders were dragged have rows with equal numbers of cells but different grids; there the number
of the cell counts. Rows with other numbers of cells (merged across, a missing cell) are placed by their grid.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field

from scrdesk.intake import bounds
from scrdesk.intake.found import NO_COLUMNS, NO_SPANS, NOTHING, Budget, FoundRow

_LABEL_AND_VALUE = 2


@dataclass(slots=True)
class GridCell:
    """A cell with its first grid column and how many grid columns it covers."""

    text: str
    start: int
    span: int = 1
    is_continued: bool = False
    exact: str = ""


@dataclass(slots=True)
class GridRow:
    """A row of such cells with what is known about it."""

    place: str
    cells: list[GridCell] = field(default_factory=list)
    is_hidden: bool = False
    is_heading: bool = False
    notes: list[str] = field(default_factory=list)

    @property
    def has_marks(self) -> bool:
        """Whether any cell says more than its text."""
        return any(cell.exact or cell.is_continued for cell in self.cells)


def lay_out(rows: list[GridRow], budget: Budget) -> list[FoundRow]:
    """Place every row's cells on the columns that most rows have; rows without text are left out.

    Raises:
        CannotRead: beyond the bounds.
    """
    counts = Counter(len(row.cells) for row in rows if len(row.cells) > 1)
    if counts:
        usual = max(counts, key=lambda n: (counts[n], n))
        finest = max(counts)
        if usual == _LABEL_AND_VALUE and finest % 2 == 0:
            usual = finest  # a form: "Date | x | Time | y" above rows of one label and a wide value
        starts = next([cell.start for cell in row.cells] for row in rows if len(row.cells) == usual)
    else:
        usual, starts = 1, [0]
    found: list[FoundRow] = []
    for row in rows:
        if len(row.cells) == usual:
            starts = [cell.start for cell in row.cells]
            by_index = True
        else:
            by_index = False
        placed = _placed(row, starts, budget, by_index=by_index)
        if placed is not None:
            found.append(placed)
    return found


def _placed(row: GridRow, starts: list[int], budget: Budget, *, by_index: bool) -> FoundRow | None:
    n_columns = min(max(len(starts), 1), bounds.MAX_COLUMNS)
    if by_index and len(row.cells) <= n_columns:
        texts = [cell.text for cell in row.cells]
        columns: range | list[int] = range(len(row.cells))
    else:
        texts = [""] * n_columns
        columns = []
        for cell in row.cells:
            column = min(max(bisect_right(starts, cell.start) - 1, 0), n_columns - 1)
            columns.append(column)
            if cell.text:
                texts[column] = f"{texts[column]}\n{cell.text}" if texts[column] else cell.text
    if not budget.take_row(texts):
        return None
    if by_index and not row.notes and not row.has_marks:
        return FoundRow(
            row.place, tuple(texts), row.is_hidden, "", NOTHING, NO_COLUMNS, NO_SPANS, row.is_heading, len(row.cells)
        )
    exact = {column: cell.exact for column, cell in zip(columns, row.cells, strict=False) if cell.exact}
    continued = frozenset(column for column, cell in zip(columns, row.cells, strict=False) if cell.is_continued)
    spans: dict[int, int] = {}
    if not by_index:
        for column, cell in zip(columns, row.cells, strict=False):
            covered = bisect_right(starts, cell.start + cell.span - 1) - 1 - column + 1
            if covered > 1:
                spans[column] = covered
    return FoundRow(
        row.place,
        tuple(texts),
        row.is_hidden,
        "; ".join(row.notes) if row.notes else "",
        exact or NOTHING,
        continued or NO_COLUMNS,
        spans or NO_SPANS,
        row.is_heading,
        len(row.cells),
    )
