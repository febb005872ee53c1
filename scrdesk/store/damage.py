"""Which rows of a damaged store cannot be read, and what a sound backup knows of them.

Rows are read one after the other; where that fails, the next that can be read is looked for by doubling and halving.
Each look has a connection of its own, since one that met a bad page blames good ones afterwards (sqlcipher issue 617).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from scrdesk.domain.chronology import reference
from scrdesk.domain.progress import Progress
from scrdesk.store.connection import connect
from scrdesk.store.keys import StoreKey

MOST_RANGES = 200
"""Ranges told of one table; a ruined store has thousands and nobody reads them."""
LOOKED_AT_SINGLY = 256
"""Rows tried one by one after a fault, more than a page holds; beyond, the steps double, and rows between two wide
damages may be counted as lost that are not."""
BEYOND_ANY_ROW = 2**40
"""Where looking for a readable row ends when the last row cannot be asked for."""

_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
    "AND name NOT LIKE 'entry_words%' ORDER BY name"
)
_OF_ENTRIES = {
    "entry": "SELECT agency.code, entry.number FROM entry JOIN agency ON agency.id = entry.agency_id "
    "WHERE entry.id BETWEEN ? AND ? ORDER BY 1, 2",
    "entry_version": "SELECT DISTINCT agency.code, entry.number FROM entry_version "
    "JOIN entry ON entry.id = entry_version.entry_id JOIN agency ON agency.id = entry.agency_id "
    "WHERE entry_version.id BETWEEN ? AND ? ORDER BY 1, 2",
}
_LAST_ROW = 2**63 - 1


@dataclass(frozen=True, slots=True)
class DamagedRows:
    """Rows of one table that cannot be read: numbers from ``first`` to ``last``, which is None when it is not known.

    Numbers in between that were never used are counted too.
    """

    table: str
    first: int
    last: int | None


def damaged_rows(path: Path, key: StoreKey, progress: Progress) -> tuple[DamagedRows, ...]:
    """Return what cannot be read of a store that opens but is damaged; nothing is written.

    Raises:
        sqlcipher.DatabaseError: not even the list of tables can be read.
        Cancelled.
    """
    with _reading(path, key) as connection:
        tables = [row[0] for row in connection.execute(_TABLES)]
    found: list[DamagedRows] = []
    for number, table in enumerate(tables):
        progress.report(number, len(tables), "Looking for rows that cannot be read")
        found += _of_table(path, key, table, progress)
    progress.report(len(tables), len(tables), "Looked")
    return tuple(found)


def n_in(path: Path, key: StoreKey, damaged: DamagedRows) -> int:
    """Return how many of the rows stand in another store, usually a sound backup."""
    with _reading(path, key) as connection:
        asked = f'SELECT count(*) FROM "{damaged.table}" WHERE rowid BETWEEN ? AND ?'  # noqa: S608 - our own names
        return int(connection.execute(asked, _range(damaged)).fetchone()[0])


def references_in(path: Path, key: StoreKey, damaged: DamagedRows) -> Sequence[str]:
    """Return the references of the entries that the rows belong to, as another store tells; empty for other tables."""
    asked = _OF_ENTRIES.get(damaged.table)
    if asked is None:
        return ()
    with _reading(path, key) as connection:
        return [reference(code, number) for code, number in connection.execute(asked, _range(damaged))]


def _range(damaged: DamagedRows) -> tuple[int, int]:
    return damaged.first, _LAST_ROW if damaged.last is None else damaged.last


def _of_table(path: Path, key: StoreKey, table: str, progress: Progress) -> Iterator[DamagedRows]:
    last = _last(path, key, table)
    n_found, at = 0, 1
    while n_found < MOST_RANGES:
        progress.check()
        at, is_all = _read_from(path, key, table, at)
        if is_all:
            return
        # The driver reads one row ahead, so the row before the fault may have been held back.
        here = _row_from(path, key, table, at)
        if here is not None:
            at = here + 1
            continue
        readable = _next_readable(path, key, table, at, last)
        yield DamagedRows(table, at, last if readable is None else readable - 1)
        if readable is None:
            return
        n_found, at = n_found + 1, readable


def _read_from(path: Path, key: StoreKey, table: str, at: int) -> tuple[int, bool]:
    """Read rows from a number on; return the number after the last that came, and whether the end was reached."""
    # Not "greater than the one before": that would go by way of the page of the one before, which may be the bad one.
    asked = f'SELECT rowid, * FROM "{table}" NOT INDEXED WHERE rowid >= ? ORDER BY rowid'  # noqa: S608
    try:
        with _reading(path, key) as connection:
            for row in connection.execute(asked, (at,)):
                at = row[0] + 1
    except sqlcipher.DatabaseError:
        return at, False
    return at, True


def _last(path: Path, key: StoreKey, table: str) -> int | None:
    try:
        with _reading(path, key) as connection:
            found = connection.execute(f'SELECT max(rowid) FROM "{table}" NOT INDEXED').fetchone()[0]  # noqa: S608
            return int(found or 0)
    except sqlcipher.DatabaseError:
        return None


def _next_readable(path: Path, key: StoreKey, table: str, failing: int, last: int | None) -> int | None:
    """Return the first row number after a failing one from which on a row can be read, or None."""
    first, step = failing, 1
    while True:
        if failing + step > (BEYOND_ANY_ROW if last is None else last):
            if last is None or _row_from(path, key, table, last) is None:
                return None
            good = last
            break
        if _row_from(path, key, table, failing + step) is not None:
            good = failing + step
            break
        failing += step
        if failing - first >= LOOKED_AT_SINGLY:
            step *= 2
    while good - failing > 1:
        middle = (failing + good) // 2
        if _row_from(path, key, table, middle) is not None:
            good = middle
        else:
            failing = middle
    return good


def _row_from(path: Path, key: StoreKey, table: str, number: int) -> int | None:
    """Return the number of the first row from a number on, or None when it cannot be read or there is none."""
    asked = f'SELECT rowid, * FROM "{table}" NOT INDEXED WHERE rowid >= ? ORDER BY rowid LIMIT 1'  # noqa: S608
    try:
        with _reading(path, key) as connection:
            found = connection.execute(asked, (number,)).fetchone()
    except sqlcipher.DatabaseError:
        return None
    return None if found is None else int(found[0])


@contextmanager
def _reading(path: Path, key: StoreKey) -> Iterator[sqlcipher.Connection]:
    with closing(connect(path, key)) as connection:
        connection.execute("PRAGMA query_only = ON")
        yield connection
