"""A demonstration file with where each row of the story stands in it, and bytes that do not change from run to run."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tests.demo.story import Row

FIXED_TIME = datetime(2016, 7, 29, 9, 0, 0)
ZIP_TIME = (2016, 7, 29, 9, 0, 0)

Cell = Callable[[Row], str]
Columns = tuple[tuple[str, Cell], ...]


@dataclass(frozen=True)
class PlacedRow:
    """A row of the story, where it stands in the file, and its cells as written there."""

    place: str
    row: Row
    cells: tuple[str, ...]


@dataclass(frozen=True)
class WrittenFile:
    """A file's bytes with the truth about its rows."""

    agency: str
    name: str
    version: int
    content: bytes
    headings: tuple[str, ...]
    rows: tuple[PlacedRow, ...]
    n_glossary: int = 0


def words_of(*names: str) -> Cell:
    """Return a cell that holds these fields of the row, one below the other when several are filled."""
    return lambda row: "\n".join(row.fields[name] for name in names if row.fields.get(name))


def cells_of(columns: Columns, row: Row) -> tuple[str, ...]:
    """Return the row's cells in column order."""
    return tuple(cell(row) for _, cell in columns)


def settled(content: bytes) -> bytes:
    """Return a zip package with every member's time fixed and members in the order they were written."""
    settled_package = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(settled_package, "w") as new:
        for member in old.infolist():
            info = zipfile.ZipInfo(member.filename, ZIP_TIME)
            info.compress_type = member.compress_type
            info.create_system = 0
            new.writestr(info, old.read(member))
    return settled_package.getvalue()
