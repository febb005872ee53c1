"""What a reader finds in a file before anything is understood: tables of rows, text around them, remarks.

:class:`FoundRow` is the domain's :class:`RawRow` with what only some formats know about a row (exact dates,
merged cells, a heading flag); the rest of intake works on it whatever the format was.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NoReturn

from scrdesk.domain.submission import Finding, RawRow, Severity
from scrdesk.errors import CannotRead
from scrdesk.intake import bounds

NOTHING: Mapping[int, str] = MappingProxyType({})
NO_SPANS: Mapping[int, int] = MappingProxyType({})
_MAX_BLANKS = 200
"""A row with more characters than this is taken to hold words without looking."""
NO_COLUMNS: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class FoundRow(RawRow):
    """A row with what its format knew about it.

    Args:
        exact: column -> ISO 8601 text, where the file stored a real date, time or both rather than text.
        same_as_above: columns whose cell is the continuation of a cell merged downwards.
        spans: column -> how many columns its cell covers, where that is more than one.
        is_heading: the file marks the row as a heading that repeats on each page.
        n_cells: how many separate cells the row has; 1 with several columns means merged across.
    """

    exact: Mapping[int, str] = field(default_factory=lambda: NOTHING)
    same_as_above: frozenset[int] = NO_COLUMNS
    spans: Mapping[int, int] = field(default_factory=lambda: NO_SPANS)
    is_heading: bool = False
    n_cells: int = 0


@dataclass(slots=True)
class FoundTable:
    """One table or sheet. ``hidden_columns`` were hidden by the file; they are read all the same.

    ``lead`` is the text just above the table, where a title such as "2015" may stand.
    """

    name: str
    rows: list[FoundRow] = field(default_factory=list)
    is_hidden: bool = False
    hidden_columns: frozenset[int] = NO_COLUMNS
    serials_from_1904: bool = False
    lead: tuple[str, ...] = ()


@dataclass(slots=True)
class FileContent:
    """All that a reader found in one file."""

    format: str
    tables: list[FoundTable] = field(default_factory=list)
    preamble: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def tell(self, severity: Severity, code: str, message: str, row: str = "") -> None:
        """Add a finding, up to the bound."""
        if len(self.findings) < bounds.MAX_FINDINGS:
            self.findings.append(Finding(severity, code, message, row))


@dataclass(slots=True)
class Budget:
    """Counts rows and characters of one file while it is read, and stops the reading at the bounds."""

    where: str
    n_rows: int = 0
    n_blank: int = 0
    n_chars: int = 0
    n_paragraphs: int = 0
    n_filled: int = 0
    n_laid_out: int = 0
    n_table_rows: int = 0

    def take_row(self, cells: list[str]) -> bool:
        """Count a row; return whether it holds any text.

        Raises:
            CannotRead: when the file is beyond the bounds.
        """
        n_chars = 0
        for cell in cells:
            n = len(cell)
            if n > bounds.MAX_CELL_CHARS:
                self.refuse(f"a cell holds more than {bounds.MAX_CELL_CHARS:,} characters")
            n_chars += n
        if not n_chars or (n_chars < _MAX_BLANKS and not "".join(cells).strip()):
            self.skip_blank_row()
            return False
        self.n_rows += 1
        self.n_chars += n_chars
        self.n_filled += len(cells) - cells.count("")
        if self.n_filled > bounds.MAX_CELLS:
            self.refuse(f"it has more than {bounds.MAX_CELLS:,} filled cells")
        if self.n_rows > bounds.MAX_ROWS:
            self.refuse(f"it has more than {bounds.MAX_ROWS:,} rows")
        if self.n_chars > bounds.MAX_TEXT_CHARS:
            self.refuse("it holds more text than a chronology can")
        return True

    def take_cells(self, n_cells: int) -> None:
        """Count the cells of a table's row before it is laid out, also those that the file only says are there.

        Raises:
            CannotRead: when there are too many cells, or rows with and without text.
        """
        self.n_laid_out += n_cells
        self.n_table_rows += 1
        if self.n_laid_out > bounds.MAX_CELLS:
            self.refuse(f"its tables have more than {bounds.MAX_CELLS:,} cells")
        if self.n_table_rows > bounds.MAX_TABLE_ROWS:
            self.refuse(f"its tables have more than {bounds.MAX_TABLE_ROWS:,} rows, empty ones too")

    def skip_blank_row(self) -> None:
        """Count a row without text.

        Raises:
            CannotRead: when there are too many.
        """
        self.n_blank += 1
        if self.n_blank > bounds.MAX_BLANK_ROWS:
            self.refuse(f"it has more than {bounds.MAX_BLANK_ROWS:,} empty rows")

    def take_paragraph(self) -> None:
        """Count a paragraph outside the tables.

        Raises:
            CannotRead: when there are too many.
        """
        self.n_paragraphs += 1
        if self.n_paragraphs > bounds.MAX_PARAGRAPHS:
            self.refuse(f"it has more than {bounds.MAX_PARAGRAPHS:,} paragraphs outside its tables")

    def refuse(self, what: str) -> NoReturn:
        """Raise the error for a file beyond the bounds."""
        raise CannotRead(
            f"This file cannot be read: {what}.",
            where=self.where,
            remedy="Ask the agency for the chronology alone, in a new document.",
        )
