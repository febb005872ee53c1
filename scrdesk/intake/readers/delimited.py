"""Text tables: csv, tsv, text with semicolons or pipes, and tables pasted from the clipboard."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter

from charset_normalizer import from_bytes

from scrdesk.domain.progress import Progress
from scrdesk.domain.submission import Severity
from scrdesk.errors import CannotRead
from scrdesk.intake import bounds
from scrdesk.intake.found import Budget, FileContent, FoundRow, FoundTable
from scrdesk.intake.running_text import begins_with_date

# The csv module holds one limit for the whole process; its default of 131,072 refuses honest long cells.
csv.field_size_limit(bounds.MAX_CELL_CHARS)

_SEPARATOR_LINE = re.compile(r"^\ufeff?\"?sep=(.)\"?\r?\n", re.IGNORECASE)
_DELIMITERS = ",;\t|"
_SAMPLE_CHARS = 200_000
_MAX_SAMPLE_RECORDS = 200


def read_delimited(data: bytes, where: str, file_format: str, progress: Progress) -> FileContent:
    """Read a text table whose encoding and delimiter are found out.

    Raises:
        CannotRead: not a table of text, or beyond the bounds.
    """
    content = FileContent(file_format)
    text = decoded(data, content)
    return read_table_text(text, where, content, progress)


def decoded(data: bytes, content: FileContent) -> str:
    """Return bytes as text, telling in ``content`` when the encoding had to be guessed."""
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"),
        (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"),
    ):  # fmt: skip
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    sample = data[:4000]
    n_nul = sample.count(0)
    if n_nul and n_nul > len(sample) // 4:
        return data.decode("utf-16-le" if sample[1::2].count(0) >= sample[0::2].count(0) else "utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    encoding = _likely_encoding(data)
    content.tell(
        Severity.INFO,
        "encoding-guessed",
        f"The file does not say how its letters are stored; it was read as {encoding}. Check pound signs, dashes "
        "and accents.",
    )
    return data.decode(encoding, errors="replace")


def _likely_encoding(data: bytes) -> str:
    """Choose between Windows' western encoding, which British offices use, and others that fit much better."""
    n_undefined = sum(data.count(byte) for byte in _NOT_IN_CP1252)
    if not n_undefined or sum(data.count(byte) for byte in _WINDOWS_SIGNS) > n_undefined:
        return "cp1252"  # a stray byte among curly quotes, dashes and pounds is damage, not another encoding
    best = from_bytes(data[:_SAMPLE_CHARS]).best()
    return best.encoding if best is not None else "cp1252"


_NOT_IN_CP1252 = (0x81, 0x8D, 0x8F, 0x90, 0x9D)
_WINDOWS_SIGNS = (0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xA3)
"""Curly quotes, dashes and the pound sign in cp1252."""


def read_table_text(text: str, where: str, content: FileContent, progress: Progress) -> FileContent:
    """Read a table from text.

    Raises:
        CannotRead: beyond the bounds, or quotes that never close.
    """
    n_nul = text.count("\0")
    if n_nul:
        text = text.replace("\0", "")
        content.tell(
            Severity.WARNING,
            "nul-characters",
            f"{n_nul} NUL character(s) were taken out; the program that wrote the file may be faulty. Check the text.",
        )
    declared = _SEPARATOR_LINE.match(text)
    n_before = 0
    if declared:
        text = text[declared.end() :]
        n_before = 1
    delimiter = declared.group(1) if declared else find_delimiter(text)
    if delimiter == "," and not declared and _is_running_text(text) and not _is_even(text, delimiter):
        content.preamble.extend(line[: bounds.MAX_CELL_CHARS] for line in text.splitlines()[: bounds.MAX_PARAGRAPHS])
        return content
    table = FoundTable("table 1")
    content.tables.append(table)
    budget = Budget(where)
    records: list[tuple[int, list[str]]] = []
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter, strict=False)
    number = n_before
    try:
        for record in reader:
            number += 1
            if not any(record):
                budget.skip_blank_row()
                continue
            cells = [_unified(cell) for cell in record]
            if len(cells) > bounds.MAX_COLUMNS:
                cells = [*cells[: bounds.MAX_COLUMNS - 1], delimiter.join(cells[bounds.MAX_COLUMNS - 1 :])]
            if budget.take_row(cells):
                records.append((number, cells))
            if number % bounds.PROGRESS_EVERY_ROWS == 0:
                progress.check()
    except csv.Error as error:
        raise CannotRead(
            "The file is not a table that can be read: a cell never ends.",
            where=where,
            remedy="Open it in Excel, check that it looks right, and save it as xlsx.",
        ) from error
    _join_overflow(records, delimiter, content)
    width = max((len(cells) for _, cells in records), default=0)
    table.rows = [
        FoundRow(f"row {n}", tuple(cells) + ("",) * (width - len(cells)), n_cells=len(cells)) for n, cells in records
    ]
    return content


def _join_overflow(records: list[tuple[int, list[str]]], delimiter: str, content: FileContent) -> None:
    """Put a last cell together again that was cut at its own commas, because the writer forgot the quotes."""
    counts = Counter(len(cells) for _, cells in records)
    if len(counts) < 2:
        return
    usual = len(records[0][1])
    if usual < 2 or counts[usual] < 2 or any(0 < len(cells) < usual for _, cells in records):
        return
    for number, cells in records:
        if len(cells) > usual and any(cell.strip() for cell in cells[usual:]):
            cells[usual - 1 :] = [delimiter.join(cells[usual - 1 :])]
            content.tell(
                Severity.WARNING,
                "cells-joined",
                "This row has more cells than headings; the last ones were put together. Check the text.",
                f"row {number}",
            )


def _is_even(text: str, delimiter: str) -> bool:
    """Whether nearly all lines have the same three or more cells: then they are a table, however they begin."""
    widths: list[int] = []
    try:
        for cells in csv.reader(io.StringIO(text[:_SAMPLE_CHARS], newline=""), delimiter=delimiter):
            if any(cells):
                widths.append(len(cells))
            if len(widths) >= _MAX_SAMPLE_RECORDS:
                break
    except csv.Error:
        return False
    usual = max(set(widths), key=widths.count) if widths else 0
    return usual >= _MIN_EVEN_CELLS and widths.count(usual) >= 0.9 * len(widths)


_MIN_EVEN_CELLS = 3


def _is_running_text(text: str) -> bool:
    """Whether lines begin with a date and go on with words, so that commas in them part no cells."""
    lines = [line for line in text[:_SAMPLE_CHARS].splitlines() if line.strip()]
    n_dated = sum(1 for line in lines if begins_with_date(line))
    return n_dated >= 3 and n_dated >= 0.3 * len(lines)


def _unified(cell: str) -> str:
    if "\r" in cell:
        cell = cell.replace("\r\n", "\n").replace("\r", "\n")
    return cell.strip("\n")


def find_delimiter(text: str) -> str:
    """Return the delimiter that cuts the text into the most even rows of two or more cells."""
    sample = text[:_SAMPLE_CHARS]
    best, best_score = ",", 0.0
    for delimiter in _DELIMITERS:
        if delimiter not in sample:
            continue
        widths: list[int] = []
        try:
            for cells in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
                if any(cells):
                    widths.append(len(cells))
                if len(widths) >= _MAX_SAMPLE_RECORDS:
                    break
        except csv.Error:
            continue
        if len(widths) > 3 and len(sample) < len(text):
            widths.pop()  # the sample may end within a record
        wide = [width for width in widths if width > 1]
        if not wide:
            continue
        usual = max(set(wide), key=wide.count)
        # Evenness counts most; among equally even readings the one with more columns.
        score = wide.count(usual) / len(widths) + min(usual, 20) / 100
        if score > best_score:
            best, best_score = delimiter, score
    return best
