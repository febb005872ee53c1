"""Rows of one file as a table: each cell as written, what was read from it, and what is to be looked at.

The same model shows a file before it is stored and a stored submission; both are whole in memory by then.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from scrdesk.domain.chronology import Entry
from scrdesk.domain.dates_in_words import time_in_words, when_short
from scrdesk.domain.event_date import EventDate
from scrdesk.domain.submission import (
    Column,
    ColumnReading,
    Finding,
    ParsedEntry,
    ParsedSubmission,
    RowKind,
    Severity,
    TableKind,
    TableReading,
)
from scrdesk.ui.words import said

Index = QModelIndex | QPersistentModelIndex

MEANINGS = {
    Column.REFERENCE: "their own reference",
    Column.DATE: "date",
    Column.END_DATE: "end date",
    Column.TIME: "time",
    Column.END_TIME: "end time",
    Column.DATE_AND_TIME: "date and time",
    Column.SOURCE: "source of information",
    Column.AGENCY: "agency",
    Column.PEOPLE: "people concerned",
    Column.PRACTITIONER: "practitioner",
    Column.EVENT: "what happened",
    Column.LOCATION: "place",
    Column.CHILD_SEEN: "child seen",
    Column.ACTION: "action taken",
    Column.SHARED_WITH: "shared with",
    Column.COMMENT: "author’s comment",
    Column.KEY_LINE: "key line of enquiry",
    Column.OTHER: "kept, not read",
}
"""What each meaning of a column is called on the screen, in the order in which they are offered."""

WHEN_COLUMNS = (Column.DATE, Column.DATE_AND_TIME, Column.TIME, Column.END_DATE, Column.END_TIME)
TONES = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.INFO: "info"}
RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


class ReadingRole(IntEnum):
    """What can be asked of a cell beside its text."""

    KIND = Qt.ItemDataRole.UserRole + 1
    TONE = Qt.ItemDataRole.UserRole + 2
    ROW = Qt.ItemDataRole.UserRole + 3


class CellKind(Enum):
    """What a column of the table shows."""

    PLACE = "place"
    WRITTEN = "written"
    READ = "read"
    FINDINGS = "findings"


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column of the table; ``reading`` for a column of the file."""

    kind: CellKind
    heading: str
    below: str = ""
    reading: ColumnReading | None = None
    field: int = -1
    is_wide: bool = False


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row of the file: its cells as written, what was read, what is to be looked at."""

    place: str
    cells: tuple[str, ...]
    read_as: str
    findings: tuple[Finding, ...]
    is_note: bool = False
    at: str = ""
    """Where it stands in the file, without the reference; empty before it is stored."""

    @property
    def tone(self) -> str:
        """Tone of the worst finding, or empty."""
        return TONES[min(self.findings, key=lambda finding: RANK[finding.severity]).severity] if self.findings else ""

    @property
    def is_to_look_at(self) -> bool:
        """Whether anything beyond information was found."""
        return any(finding.severity is not Severity.INFO for finding in self.findings)


class ReadingModel(QAbstractTableModel):
    """Shows rows of one table of a file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[ShownColumn, ...] = ()
        self._rows: tuple[ShownRow, ...] = ()
        self._visible: Sequence[int] = ()
        self._is_only_to_look_at = False

    @property
    def columns(self) -> tuple[ShownColumn, ...]:
        """The columns shown."""
        return self._columns

    @property
    def n_all(self) -> int:
        """How many rows there are, shown or not."""
        return len(self._rows)

    @property
    def n_to_look_at(self) -> int:
        """How many rows have an error or a warning."""
        return sum(1 for row in self._rows if row.is_to_look_at)

    @property
    def has_findings(self) -> bool:
        """Whether anything was found in any row."""
        return any(row.findings for row in self._rows)

    def show_rows(self, columns: Sequence[ShownColumn], rows: Iterable[ShownRow]) -> None:
        """Show a table."""
        self.beginResetModel()
        self._columns, self._rows = tuple(columns), tuple(rows)
        self._filter()
        self.endResetModel()

    def clear(self) -> None:
        """Forget every word."""
        self.show_rows((), ())

    def set_only_to_look_at(self, is_only: bool) -> None:
        """Show only rows with an error or a warning, or all."""
        if is_only != self._is_only_to_look_at:
            self.beginResetModel()
            self._is_only_to_look_at = is_only
            self._filter()
            self.endResetModel()

    def row_at(self, index: Index) -> ShownRow | None:
        """Return the row under an index."""
        return self._rows[self._visible[index.row()]] if index.isValid() else None

    def number_at(self, place: str) -> int | None:
        """Return which of the rows shown stands at a place of the file, or None when none does."""
        for number, row in enumerate(self._visible):
            if self._rows[row].at == place:
                return number
        return None

    def _filter(self) -> None:
        if self._is_only_to_look_at:
            self._visible = [number for number, row in enumerate(self._rows) if row.is_to_look_at]
        else:
            self._visible = range(len(self._rows))

    # --- Qt ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._visible)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many columns are shown."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heading as written and, below, what it was taken to mean."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{column.heading}\n{column.below}" if column.below else column.heading
        if role == Qt.ItemDataRole.ToolTipRole and column.reading is not None:
            return said("Known by: {reason}").format(reason=said(column.reading.reason))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text or meaning of a cell."""
        row = self.row_at(index)
        if row is None:
            return None
        column = self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _text(row, column)
        meanings: dict[int, object] = {
            ReadingRole.KIND: column.kind,
            ReadingRole.TONE: row.tone,
            ReadingRole.ROW: row,
        }
        if role in meanings:
            return meanings[role]
        if role == Qt.ItemDataRole.ToolTipRole and column.kind is CellKind.FINDINGS and row.findings:
            return "\n".join(said(finding.message) for finding in row.findings)
        return None


def _text(row: ShownRow, column: ShownColumn) -> str:
    if column.kind is CellKind.PLACE:
        return row.place
    if column.kind is CellKind.READ:
        return row.read_as
    if column.kind is CellKind.FINDINGS:
        return said(row.findings[0].message) if row.findings else ""
    return row.cells[column.field] if 0 <= column.field < len(row.cells) else ""


def chronology_tables(parsed: ParsedSubmission) -> tuple[TableReading, ...]:
    """Return the tables of a file that hold entries."""
    return tuple(table for table in parsed.tables if table.kind is TableKind.CHRONOLOGY)


def rows_of_table(parsed: ParsedSubmission, table_number: int) -> tuple[tuple[ShownColumn, ...], tuple[ShownRow, ...]]:
    """Return columns and rows of the ``table_number``-th chronology table (from 0) of a file that was read.

    A file's entries stand in the order of its tables, so each table's are counted off.
    """
    tables = chronology_tables(parsed)
    if not tables:
        return (), ()
    first = sum(table.n_entries + table.n_notes for table in tables[:table_number])
    table = tables[table_number]
    entries = parsed.entries[first : first + table.n_entries + table.n_notes]
    findings = _by_place(parsed.findings)
    columns = _columns_of(table.columns)
    n_cells = len(table.columns)
    if any(len(entry.fields) > n_cells for entry in entries):  # comments, footnotes and the like follow the cells
        columns = (*columns, ShownColumn(CellKind.WRITTEN, said("remarks in the file"), field=n_cells))
    return columns, tuple(_row_of(entry, findings) for entry in entries)


def rows_of_entries(entries: Sequence[Entry]) -> tuple[tuple[ShownColumn, ...], tuple[ShownRow, ...]]:
    """Return columns and rows of a stored submission; columns are those of all its tables, by heading."""
    headings: dict[str, int] = {}
    lengths: dict[str, int] = defaultdict(int)
    for entry in entries:
        for heading, cell in entry.fields:
            headings.setdefault(heading, len(headings))
            lengths[heading] += len(cell)
    widest = max(lengths, key=lambda heading: lengths[heading], default="")
    columns = [
        ShownColumn(CellKind.PLACE, said("Ref")),
        ShownColumn(CellKind.READ, said("Read as")),
        ShownColumn(CellKind.FINDINGS, said("To look at")),
        *(
            ShownColumn(CellKind.WRITTEN, heading, field=number, is_wide=heading == widest)
            for heading, number in headings.items()
        ),
    ]
    rows = []
    for entry in entries:
        cells = [""] * len(headings)
        for heading, cell in entry.fields:
            cells[headings[heading]] = cell
        rows.append(
            ShownRow(
                f"{entry.reference} · {entry.place}",
                tuple(cells),
                read_in_words(entry.when),
                _worst_first(entry.findings),
                is_note=entry.kind is RowKind.NOTE,
                at=entry.place,
            )
        )
    return tuple(columns), tuple(rows)


def read_in_words(when: EventDate) -> str:
    """Return what was read, or that nothing was."""
    if not when.is_read:
        return said("not a date") if when.date_text.strip() else said("no date written")
    day = when_short(when)
    return f"{day}, {time_in_words(when)}" if when.start is not None else day


def _columns_of(readings: tuple[ColumnReading, ...]) -> tuple[ShownColumn, ...]:
    """Return what is to be checked first, then what happened, then the rest, each in the file's order."""
    written = [
        ShownColumn(
            CellKind.WRITTEN,
            f"“{reading.heading}”"
            if reading.heading.strip()
            else said("column {n}, no heading").format(n=reading.index + 1),
            f"→ {said(MEANINGS[reading.meaning])}",
            reading,
            field,
            reading.meaning is Column.EVENT,
        )
        for field, reading in enumerate(readings)
    ]
    when = [column for column in written if column.reading and column.reading.meaning in WHEN_COLUMNS]
    event = [column for column in written if column.reading and column.reading.meaning is Column.EVENT]
    rest = [column for column in written if column not in when and column not in event]
    return (
        ShownColumn(CellKind.PLACE, said("Row")),
        *when,
        ShownColumn(CellKind.READ, said("Read as")),
        ShownColumn(CellKind.FINDINGS, said("To look at")),
        *event,
        *rest,
    )


def _row_of(entry: ParsedEntry, findings: dict[str, tuple[Finding, ...]]) -> ShownRow:
    return ShownRow(
        entry.place,
        tuple(cell for _, cell in entry.fields),
        read_in_words(entry.when),
        findings.get(entry.place, ()),
        is_note=entry.kind is RowKind.NOTE,
    )


def _by_place(findings: Iterable[Finding]) -> dict[str, tuple[Finding, ...]]:
    grouped: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.row:
            grouped[finding.row].append(finding)
    return {place: _worst_first(group) for place, group in grouped.items()}


def _worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: RANK[finding.severity]))
