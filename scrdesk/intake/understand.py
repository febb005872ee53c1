"""A file's tables understood: which is the chronology, what its columns hold, what its rows say."""

from __future__ import annotations

from dataclasses import replace

from scrdesk.domain.event_date import EventDate
from scrdesk.domain.progress import Progress
from scrdesk.domain.submission import (
    Column,
    ColumnChoice,
    ColumnReading,
    Finding,
    ParsedEntry,
    ParsedSubmission,
    ReadingScope,
    Severity,
    TableKind,
    TableReading,
)
from scrdesk.intake import bounds
from scrdesk.intake.columns import DATES, read_columns
from scrdesk.intake.entries import EntryReader
from scrdesk.intake.forms import with_forms_upright
from scrdesk.intake.found import FileContent, FoundRow, FoundTable
from scrdesk.intake.headings import TableShape, glossary_of, parts_of, shape_of
from scrdesk.intake.rows import RowIs, RowSorter, Section, day_of, section_of, year_in
from scrdesk.intake.running_text import dated_paragraphs


def understand(
    content: FileContent,
    file_name: str,
    sha256: str,
    size: int,
    scope: ReadingScope,
    choices: tuple[ColumnChoice, ...],
    progress: Progress,
) -> ParsedSubmission:
    """Make entries of all that a reader found."""
    work = _Understanding(content, scope, choices, progress)
    work.read_tables()
    return ParsedSubmission(
        file_name,
        content.format,
        sha256,
        size,
        tuple(work.tables),
        tuple(work.entries),
        tuple(content.findings),
        tuple(work.glossary[: bounds.MAX_GLOSSARY]),
        "\n".join(content.preamble)[: bounds.MAX_PREAMBLE_CHARS],
    )


class _Understanding:
    def __init__(
        self, content: FileContent, scope: ReadingScope, choices: tuple[ColumnChoice, ...], progress: Progress
    ) -> None:
        self._content = content
        self._scope = scope
        self._choices = choices
        self._progress = progress
        self._n_done = 0
        self._n_all = max(1, sum(len(table.rows) for table in content.tables))
        self._shape: TableShape | None = None
        self._columns: tuple[ColumnReading, ...] = ()
        self._previous: EventDate | None = None
        self.tables: list[TableReading] = []
        self.entries: list[ParsedEntry] = []
        self.glossary: list[tuple[str, str]] = []

    def _tell(self, finding: Finding) -> None:
        if len(self._content.findings) < bounds.MAX_FINDINGS:
            self._content.findings.append(finding)

    def read_tables(self) -> None:
        """Understand every table in the file's order."""
        upright = with_forms_upright([table for table in self._content.tables if table.rows])
        tables = [part for table in upright for part in parts_of(table)]
        for table in tables:
            shape = shape_of(table, self._shape, self._choices)
            if shape.kind is TableKind.CHRONOLOGY:
                self._chronology(table, shape)
                continue
            if shape.kind is TableKind.GLOSSARY:
                self.glossary.extend(glossary_of(table.rows))
            self._keep_as_text(table.rows)
            self.tables.append(TableReading(table.name, shape.kind, (), len(table.rows), 0))
        if not self.entries:
            self._read_running_text()
        if not self.entries and any(table.kind is TableKind.CHRONOLOGY for table in self.tables):
            self._tell(
                Finding(
                    Severity.WARNING,
                    "no-rows",
                    "The chronology has headings but no rows; ask the agency for a filled-in one, or whether it had no "
                    "contact.",
                )
            )
        elif not self.entries:
            self._tell(
                Finding(
                    Severity.ERROR,
                    "no-chronology",
                    "No table with dates and events was found; show in the preview which columns hold them, or ask the "
                    "agency for its chronology as a table.",
                )
            )

    def _read_running_text(self) -> None:
        """Take paragraphs that begin with a date for entries, when there is no table at all."""
        found = dated_paragraphs(self._content.preamble)
        if found is None:
            return
        table, rest = found
        self._content.preamble = rest
        self._tell(
            Finding(
                Severity.WARNING,
                "read-from-text",
                "There is no table; paragraphs that begin with a date were read as entries. Check them, or ask the "
                "agency to use the template.",
            )
        )
        self._chronology(table, TableShape(TableKind.CHRONOLOGY, -1, 0, ("", "")))

    def _keep_as_text(self, rows: list[FoundRow]) -> None:
        for row in rows:
            line = "\t".join(cell for cell in row.cells if cell.strip())
            self._content.preamble.append(f"{line} [{row.note}]" if row.note else line)

    def _chronology(self, table: FoundTable, shape: TableShape) -> None:
        rows = table.rows[shape.first_row :]
        goes_on = (
            shape.first_heading < 0 and self._shape is not None and shape.headings == self._shape.headings
            and any(shape.headings)
        )  # fmt: skip
        columns = read_columns(table.name, shape.headings, rows, self._choices)
        if goes_on and [c.heading for c in self._columns] == [c.heading for c in columns]:
            columns = tuple(replace(c, reason="as in the table before") for c in self._columns)
        filled = {c.index for c in columns if any(c.index < len(row.cells) and row.cells[c.index] for row in rows)}
        columns = tuple(c for c in columns if c.heading.strip() or c.index in filled)
        first_heading = shape.first_heading if shape.first_heading >= 0 else shape.first_row
        headings = [row.cells for row in table.rows[first_heading : shape.first_row]]
        self._keep_as_text(table.rows[:first_heading])
        named = " ".join(shape.headings)
        for cells in headings:
            self._content.preamble.extend(cell for cell in cells if cell.strip() and cell.strip() not in named)
        if goes_on and not headings and self._shape is not None:
            headings = [self._shape.headings]
        self._shape, self._columns = shape, columns
        self._tell_of_columns(table, columns, filled)

        sorter = RowSorter(columns, [*headings, shape.headings])
        year = year_in(table.name.removeprefix("sheet ")) if table.name.startswith("sheet ") else None
        month: int | None = None
        above = [cell for row in table.rows[:first_heading] for cell in row.cells if cell.strip()]
        for line in (*table.lead, *above):
            section = section_of(line)
            if section is not None:
                year, month = section.year or year, section.month
        begun = Section(year, month)
        has_dates = any(column.meaning in DATES for column in columns)
        title = next((line for line in reversed((*table.lead, *above)) if line.strip()), "")
        reader = EntryReader(
            table, columns, sorter, self._scope, self._tell, begun, self._previous if goes_on else None,
            None if has_dates else day_of(title, year),
        )  # fmt: skip
        reader.prepare(rows)
        n_events = n_notes = 0
        for row in rows:
            entry, what = reader.read(row)
            self._tick()
            if row.is_hidden:
                self._tell(
                    Finding(
                        Severity.WARNING, "row-hidden", "The file hides this row; it was read: check that the agency "
                        "meant to send it.", row.place,
                    )
                )  # fmt: skip
            if what is RowIs.HEADING:
                self._tell(
                    Finding(
                        Severity.INFO, "heading-repeated", "This row repeats the headings; it is no entry.", row.place
                    )
                )
            if entry is None:
                continue
            self.entries.append(entry)
            if what is RowIs.EVENT:
                n_events += 1
            else:
                n_notes += 1
        if not has_dates and not reader.has_day_titles:
            self._tell_of(
                table, Severity.ERROR, "no-date-column", "no column of dates was recognised; choose it in the preview."
            )
        self._previous = reader.previous
        place = table.rows[shape.first_heading].place if shape.first_heading >= 0 else ""
        self.tables.append(
            TableReading(table.name, TableKind.CHRONOLOGY, columns, len(table.rows), n_events, n_notes, place)
        )

    def _tick(self) -> None:
        self._n_done += 1
        if self._n_done % bounds.PROGRESS_EVERY_ROWS == 0:
            self._progress.check()
            self._progress.report(self._n_done, self._n_all, "Reading rows")

    def _tell_of(self, table: FoundTable, severity: Severity, code: str, message: str) -> None:
        self._tell(Finding(severity, code, f"{table.name[:1].upper()}{table.name[1:]}: {message}"))

    def _tell_of_columns(self, table: FoundTable, columns: tuple[ColumnReading, ...], filled: set[int]) -> None:
        def tell(severity: Severity, code: str, message: str) -> None:
            self._tell_of(table, severity, code, message)

        if table.is_hidden:
            tell(Severity.WARNING, "sheet-hidden", "the file hides this sheet; it was read: check that it should be.")
        for column in columns:
            name = f"“{' '.join(column.heading.split())}”" if column.heading.strip() else f"column {column.index + 1}"
            if column.index in table.hidden_columns and column.index in filled:
                tell(Severity.WARNING, "column-hidden", f"the file hides {name}; it was read all the same.")
            if not column.heading.strip() and column.index in filled and any(c.heading for c in columns):
                tell(Severity.INFO, "column-without-heading", f"{name} has no heading; it was read as {_said(column)}.")
        if not any(column.meaning is Column.EVENT for column in columns):
            tell(Severity.WARNING, "no-event-column", "no column says what happened; choose it in the preview.")


def _said(column: ColumnReading) -> str:
    return "other text" if column.meaning is Column.OTHER else column.meaning.value.replace("_", " ")
