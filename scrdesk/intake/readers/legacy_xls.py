"""Excel workbooks of before 2007 (xls) and binary workbooks (xlsb), through calamine."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from threading import Lock

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum

from scrdesk.domain.progress import Progress
from scrdesk.errors import CannotRead
from scrdesk.intake import bounds
from scrdesk.intake.found import NO_COLUMNS, NO_SPANS, NOTHING, Budget, FileContent, FoundRow, FoundTable

_Cell = int | float | str | bool | time | date | datetime | timedelta


_redirecting = Lock()


@contextmanager
def _stderr_closed() -> Iterator[None]:
    """Let nothing through to the terminal: calamine prints a trace of its own when a damaged file trips it up."""
    with _redirecting:
        try:
            kept = os.dup(2)
        except OSError:  # a window without a console has no such channel
            yield
            return
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, 2)
            yield
        finally:
            os.dup2(kept, 2)
            os.close(kept)
            os.close(nowhere)


def read_old_workbook(data: bytes, where: str, file_format: str, progress: Progress) -> FileContent:
    """Read an old or binary workbook. Hidden rows and columns are not told by calamine; hidden sheets are.

    Raises:
        CannotRead: damaged, password-protected or beyond the bounds.
    """
    content = FileContent(file_format)
    budget = Budget(where)
    try:
        with _stderr_closed():
            workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = workbook.sheets_metadata
        if len(sheets) > bounds.MAX_TABLES:
            budget.refuse(f"it has more than {bounds.MAX_TABLES:,} sheets")
        for sheet in sheets:
            table = FoundTable(f"sheet {sheet.name}", is_hidden=sheet.visible != SheetVisibleEnum.Visible)
            content.tables.append(table)
            _read_sheet(workbook.get_sheet_by_name(sheet.name), table, budget, progress)
    except PasswordError as error:
        raise CannotRead(
            "The file is password-protected.",
            where=where,
            remedy="Ask the agency for a copy without a password, sent by a secure route.",
        ) from error
    except CalamineError as error:
        raise _damaged(where) from error
    except BaseException as error:
        # A fault inside calamine reaches Python as PanicException, which is no Exception.
        if type(error).__name__ == "PanicException":
            raise _damaged(where) from None
        raise
    return content


def _damaged(where: str) -> CannotRead:
    return CannotRead(
        "The workbook is damaged or of an unknown kind.",
        where=where,
        remedy="Open it in Excel and save it as an Excel workbook (xlsx), then add that.",
    )


def _read_sheet(sheet: CalamineSheet, table: FoundTable, budget: Budget, progress: Progress) -> None:
    first = sheet.start
    if first is None:
        return
    top, left = first
    rows: list[tuple[int, list[str], dict[int, str]]] = []
    for number, values in enumerate(sheet.to_python(skip_empty_area=True), top + 1):
        cells: list[str] = [""] * min(left, bounds.MAX_COLUMNS)
        exact: dict[int, str] = {}
        for value in values[: bounds.MAX_COLUMNS]:
            text, iso = _shown(value)
            if iso:
                exact[len(cells)] = iso
            cells.append(text)
        if budget.take_row(cells):
            rows.append((number, cells, exact))
        if number % bounds.PROGRESS_EVERY_ROWS == 0:
            progress.check()
    continued: dict[int, set[int]] = {}
    spans: dict[int, dict[int, int]] = {}
    for (first_row, first_column), (last_row, last_column) in sheet.merged_cell_ranges or []:
        if last_column > first_column:
            spans.setdefault(first_row + 1, {})[first_column] = last_column - first_column + 1
        for number in range(first_row + 2, min(last_row + 1, first_row + bounds.MAX_ROWS) + 1):
            continued.setdefault(number, set()).update(range(first_column, min(last_column, bounds.MAX_COLUMNS) + 1))
    for number, cells, exact in rows:
        n_filled = sum(1 for cell in cells if cell)
        table.rows.append(
            FoundRow(
                f"{table.name}, row {number}",
                tuple(cells),
                exact=exact or NOTHING,
                same_as_above=frozenset(continued[number]) if number in continued else NO_COLUMNS,
                spans=spans.get(number, NO_SPANS),
                n_cells=1 if n_filled == 1 and number in spans else len(cells),
            )
        )


def _shown(value: _Cell) -> tuple[str, str]:
    """Return a value as a British Excel shows it, and the ISO 8601 text of dates and times."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n").replace("\0", ""), ""
    if isinstance(value, bool):
        return ("TRUE" if value else "FALSE"), ""
    if isinstance(value, datetime):
        day = f"{value.day:02d}/{value.month:02d}/{value.year:04d}"
        if value.hour or value.minute:
            return f"{day} {value:%H:%M}", f"{value.date().isoformat()}T{value:%H:%M}"
        return day, value.date().isoformat()
    if isinstance(value, date):
        return f"{value.day:02d}/{value.month:02d}/{value.year:04d}", value.isoformat()
    if isinstance(value, time):
        return f"{value:%H:%M}", f"{value:%H:%M}"
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds()) // 60
        shown = f"{minutes // 60:02d}:{minutes % 60:02d}"
        return shown, shown if 0 <= minutes < 1440 else ""
    return f"{value:.15g}" if isinstance(value, float) else str(value), ""
