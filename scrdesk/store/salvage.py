"""What can be read of a damaged store, brought into a new one of this program's form; the old file is only read.

Every row comes whole from pages that are authentic, or not at all. Rows that are lost are filled in from backups that
the trail proves to be of the same store, when that is wished; rows that lost what they belong to are hung to a named
stand-in (:mod:`scrdesk.store.stand_ins`); the word index and the order are computed anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.errors import DamagedStore
from scrdesk.store.audit import SALVAGED, Trail
from scrdesk.store.backup import unmark
from scrdesk.store.connection import WRITES, connect, engine_on
from scrdesk.store.damaged_tables import Column, DamagedTables, Shape, TableLoss
from scrdesk.store.keys import StoreKey
from scrdesk.store.lost_entries import references
from scrdesk.store.raw_pages import RawPages
from scrdesk.store.repositories.entries import Entries
from scrdesk.store.stand_ins import hang_up, rebuilt_entries
from scrdesk.store.tables import agency, entry
from scrdesk.store.tree_rows import Row, Value
from scrdesk.store.upgrade import HEAD, REVISIONS, upgrade

ROWS_A_STEP = 500
"""Rows written between two looks at whether it was cancelled."""
ENTRIES_A_STEP = 200
_FIRST_FORM = REVISIONS[0]
_NOT_KEPT = frozenset({"alembic_version", "mention", "mention_reading", "mention_register"})
"""The form, which the new store has by itself, and where names are found, which is looked for again: a half of that
would hide the other half."""
_INDEX_OF_WORDS = ("entry_words", "sqlite_")
_NOTHING = "Nothing of the store can be read."


@dataclass(frozen=True, slots=True)
class Backed:
    """A sound backup to look lost rows up in, with its key."""

    path: Path
    key: StoreKey


@dataclass(frozen=True, slots=True)
class LostRow:
    """A row that is known to be lost: the backup that has it (None: none has), and whether it was filled in.

    ``reference`` is that of the entry it belongs to, where it belongs to one and that can be told.
    """

    table: str
    number: int
    reference: str
    backup: Path | None
    is_filled: bool


@dataclass(frozen=True, slots=True)
class TableTold:
    """How one table fared; ``n_lost`` is a lower bound unless ``is_exact``, and does not count what was filled in."""

    table: str
    n_read: int
    n_lost: int
    n_filled: int
    is_exact: bool


@dataclass(slots=True)
class Salvaged:
    """What came of a salvage."""

    tables: tuple[TableTold, ...] = ()
    lost: tuple[LostRow, ...] = ()
    stand_ins: tuple[str, ...] = ()
    """Tables and numbers of rows that stand for lost ones, so that what belonged to them is kept ("agency 2")."""
    unhung: tuple[str, ...] = ()
    """Tables and numbers of rows that could be read, but without what they belonged to say nothing ("evidence 7")."""
    n_pages: int = 0
    n_bad_pages: int = 0
    is_log_cut: bool = False

    @property
    def has_lost(self) -> bool:
        """Whether anything is not in the new store that was in the old one."""
        return bool(self.unhung or self.is_log_cut or any(each.n_lost or not each.is_exact for each in self.tables))


@dataclass(slots=True)
class _Work:
    connection: sa.Connection
    tables: DamagedTables
    shapes: dict[str, Shape]
    read: dict[str, int] = field(default_factory=dict)
    filled: dict[str, set[int]] = field(default_factory=dict)
    refused: dict[str, set[int]] = field(default_factory=dict)
    backups_of: dict[tuple[str, int], Path] = field(default_factory=dict)


def salvage(
    source: Path,
    key: StoreKey,
    engine: sa.Engine,
    now: datetime,
    backups: Sequence[Backed],
    progress: Progress,
    *,
    is_filling: bool,
) -> Salvaged:
    """Bring what can be read of a damaged store into an empty database.

    Args:
        source: the damaged store; only read.
        key: its key.
        engine: of the new, empty database; one connection.
        now: for the trail and for stand-ins.
        backups: to look lost rows up in, best first.
        progress: told in tables.
        is_filling: whether to take lost rows from the backups.

    Raises:
        DamagedStore: nothing at all can be read.
        Cancelled.
    """
    with RawPages(source, key) as pages:
        bad = sum(1 for number in range(1, pages.n_pages + 1) if not pages.is_sound(number))
        tables = DamagedTables(pages)
        proved = [each for each in backups if each.key.salt == key.salt]
        form = _form(tables, proved)
        first_roots = _make(engine, form, wants_roots=not tables.is_list_whole)
        with engine.connect().execution_options(**{WRITES: True}) as connection:
            connection.connection.cursor().execute("PRAGMA foreign_keys = OFF").close()
            with connection.begin():
                work = _Work(connection, tables, _shapes(connection))
                _take_rows(work, [_roots_in(proved), first_roots], progress)
                if not any(work.read.values()):
                    raise DamagedStore(_NOTHING, where=source.name, remedy="Go back to a backup.")
                _look_up(work, proved, progress, is_filling=is_filling)
                lost = _lost_rows(work)
                stand_ins, unhung = hang_up(connection, tables, now)
        if form != HEAD:
            upgrade(engine, Silent())
        with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
            told = tuple(_told(work, name) for name in sorted(work.shapes))
            _finish(connection, now, told, progress)
    return Salvaged(told, lost, stand_ins, unhung, pages.n_pages, bad, pages.is_log_cut)


def memory_engine() -> sa.Engine:
    """Return an engine on an empty database in memory, to see what a salvage would bring."""
    return engine_on(lambda: sqlcipher.connect(":memory:", isolation_level=None, check_same_thread=False))


def _form(tables: DamagedTables, backups: Sequence[Backed]) -> str:
    """Return the form of the damaged store: as it says, else as its tables or a backup tell, else this program's."""
    root = tables.roots.get("alembic_version")
    if root is not None:
        column = Column("version_num", "VARCHAR(32)", is_needed=True, is_row_number=False)
        for _, values in tables.rows("alembic_version", (column,), [root], is_own=True):
            if values[0] in REVISIONS:
                return str(values[0])
    for each in backups:
        with closing(connect(each.path, each.key)) as connection:
            return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    return HEAD


def _make(engine: sa.Engine, form: str, *, wants_roots: bool) -> dict[str, int]:
    """Give the new database the form of the damaged store; return where the tables of the first form begin.

    Those are the first pages of every store ever made, so they are a clue where the list of tables is gone.
    """
    roots: dict[str, int] = {}
    if wants_roots:
        upgrade(engine, Silent(), to=_FIRST_FORM)
        with engine.connect() as connection:
            roots = {row[0]: row[1] for row in connection.exec_driver_sql(_ROOTS)}
    if not wants_roots or form != _FIRST_FORM:
        upgrade(engine, Silent(), to=form)
    return roots


_ROOTS = "SELECT name, rootpage FROM sqlite_master WHERE type = 'table' AND rootpage > 0"


def _shapes(connection: sa.Connection) -> dict[str, Shape]:
    names = [row[0] for row in connection.exec_driver_sql(_ROOTS)]
    shapes = {}
    for name in names:
        info = connection.exec_driver_sql(f'PRAGMA table_info("{name}")').all()
        keys = [row[1] for row in info if row[5]]
        shapes[name] = tuple(
            Column(row[1], row[2].upper(), bool(row[3]), keys == [row[1]] and row[2].upper() == "INTEGER")
            for row in info
        )
    return shapes


def _roots_in(backups: Sequence[Backed]) -> dict[str, int]:
    for each in backups:
        with closing(connect(each.path, each.key)) as connection:
            return {row[0]: row[1] for row in connection.execute(_ROOTS)}
    return {}


def _take_rows(work: _Work, elsewhere: Sequence[Mapping[str, int]], progress: Progress) -> None:
    own = work.tables.roots
    names = sorted(name for name in work.shapes if name in own or not work.tables.is_list_whole)
    for done, name in enumerate(names):
        progress.report(done, len(names), "Reading what can be read")
        roots = [own[name]] if name in own else [roots[name] for roots in elsewhere if name in roots]
        rows = work.tables.rows(name, work.shapes[name], roots, is_own=name in own)
        _put(work, name, rows, progress)
    for name, row in work.tables.strays(work.shapes, progress):
        _put(work, name, [row], progress)
    for name in list(work.shapes):
        if not _is_kept(name):
            del work.shapes[name]
            work.tables.loss.pop(name, None)
    there = {name: _numbers(work.connection, name) for name, loss in work.tables.loss.items() if loss.gaps}
    work.tables.ask_indexes(there, progress)
    _rebuild_entries(work)


def _rebuild_entries(work: _Work) -> None:
    """Put back places in the chronology of which indexes tell everything that is not derived."""
    loss = work.tables.loss.get("entry")
    if loss is None or not loss.known:
        return
    for values in rebuilt_entries(work.tables, loss.known):
        named = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" for _ in values)
        put = f"INSERT OR IGNORE INTO entry ({named}) VALUES ({marks})"  # noqa: S608
        work.connection.exec_driver_sql(put, tuple(values.values()))
    there = _numbers(work.connection, "entry")
    work.read["entry"] = len(there)
    loss.known -= there


def _is_kept(name: str) -> bool:
    return name not in _NOT_KEPT and not name.startswith(_INDEX_OF_WORDS)


def _put(work: _Work, name: str, rows: Iterable[Row], progress: Progress) -> None:
    step: list[Row] = []
    for row in rows:
        if _is_kept(name):
            step.append(row)
        if len(step) == ROWS_A_STEP:
            progress.check()
            _insert(work, name, step)
            step = []
    _insert(work, name, step)


def _insert(work: _Work, name: str, rows: Sequence[Row]) -> None:
    by_length: dict[int, list[tuple[Value, ...]]] = {}
    for number, values in rows:
        by_length.setdefault(len(values), []).append((number, *values))
    for length, group in by_length.items():
        columns = [each for each in work.shapes[name][:length] if not each.is_row_number]
        picked = [n for n, each in enumerate(work.shapes[name][:length], 1) if not each.is_row_number]
        named = ", ".join(f'"{each.name}"' for each in columns)
        marks = ", ".join("?" for _ in range(len(columns) + 1))
        asked = f'INSERT OR IGNORE INTO "{name}" (rowid, {named}) VALUES ({marks})'  # noqa: S608 - our own names
        content = [(row[0], *(row[n] for n in picked)) for row in group]
        n_before = _n_changes(work.connection)
        work.connection.exec_driver_sql(asked, content)
        n_put = _n_changes(work.connection) - n_before
        work.read[name] = work.read.get(name, 0) + n_put
        if n_put != len(content):  # a row that breaks a rule of the form was never written by this program
            there = _numbers(work.connection, name)
            work.refused.setdefault(name, set()).update(row[0] for row in group if row[0] not in there)  # type: ignore[misc]


def _look_up(work: _Work, backups: Sequence[Backed], progress: Progress, *, is_filling: bool) -> None:
    """Find lost rows in backups of this very store, and take them from there when that is wished."""
    losses = {name: loss for name, loss in work.tables.loss.items() if loss.gaps and name in work.shapes}
    if not losses:
        return
    for number, backed in enumerate(backups):
        progress.report(number, len(backups), "Looking lost rows up in backups")
        progress.check()
        with closing(connect(backed.path, backed.key)) as held:
            held.execute("PRAGMA query_only = ON")
            if not _is_same_store(work.connection, held):
                continue
            for name in (row[0] for row in held.execute(_ROOTS).fetchall()):
                if name in losses:
                    _look_up_in(work, name, losses[name], held, backed.path, is_filling=is_filling)


def _look_up_in(
    work: _Work, name: str, loss: TableLoss, held: sqlcipher.Connection, path: Path, *, is_filling: bool
) -> None:
    there = _numbers(work.connection, name)
    found = held.execute(f'SELECT rowid FROM "{name}"').fetchall()  # noqa: S608
    wanted = [row[0] for row in found if row[0] not in there and loss.holds(row[0])]
    for number in wanted:
        work.backups_of.setdefault((name, number), path)
    if not is_filling:
        return
    known = [each.name for each in work.shapes[name]]
    theirs = {row[1] for row in held.execute(f'PRAGMA table_info("{name}")')}
    columns = ", ".join(f'"{each}"' for each in known if each in theirs)
    marks = ", ".join("?" for each in known if each in theirs)
    asked = f'SELECT {columns} FROM "{name}" WHERE rowid = ?'  # noqa: S608
    put = f'INSERT OR IGNORE INTO "{name}" ({columns}) VALUES ({marks})'  # noqa: S608
    for number in wanted:
        work.connection.exec_driver_sql(put, tuple(held.execute(asked, (number,)).fetchone()))
    work.filled.setdefault(name, set()).update(_numbers(work.connection, name) - there)


def _is_same_store(connection: sa.Connection, held: sqlcipher.Connection) -> bool:
    """Whether the trails of two stores share at least one line and differ in none that both have."""
    ours = {row[0]: row[1] for row in connection.exec_driver_sql("SELECT id, hash FROM audit")}
    theirs = {row[0]: row[1] for row in held.execute("SELECT id, hash FROM audit")}
    shared = ours.keys() & theirs.keys()
    return bool(shared) and all(ours[each] == theirs[each] for each in shared)


def _lost_rows(work: _Work) -> tuple[LostRow, ...]:
    named = references(work.connection, work.tables)
    found = []
    for name, loss in sorted(work.tables.loss.items()):
        if name not in work.shapes:
            continue
        filled = work.filled.get(name, set())
        known = loss.known | {n for table, n in work.backups_of if table == name} | work.refused.get(name, set())
        known |= {gap.first for gap in loss.gaps if gap.first == gap.last} if not loss.is_exact else set()
        for number in sorted(known):
            backup = work.backups_of.get((name, number))
            found.append(LostRow(name, number, named.get((name, number), ""), backup, number in filled))
    return tuple(found)


def _told(work: _Work, name: str) -> TableTold:
    loss = work.tables.loss.get(name, TableLoss(is_exact=True))
    filled = work.filled.get(name, set())
    # A line of the trail or a row of an agency is never deleted, so what a backup has of them was there.
    known = loss.known | {n for table, n in work.backups_of if table == name} | work.refused.get(name, set())
    is_exact = loss.is_exact or not loss.gaps or all(gap.first == gap.last for gap in loss.gaps)
    n_single = len({gap.first for gap in loss.gaps if gap.first == gap.last} - known) if not loss.is_exact else 0
    return TableTold(name, work.read.get(name, 0), len(known - filled) + n_single, len(filled), is_exact)


def _numbers(connection: sa.Connection, table: str) -> set[int]:
    return {row[0] for row in connection.exec_driver_sql(f'SELECT rowid FROM "{table}"')}  # noqa: S608


def _n_changes(connection: sa.Connection) -> int:
    return int(connection.exec_driver_sql("SELECT total_changes()").scalar_one())


def _finish(connection: sa.Connection, now: datetime, told: Sequence[TableTold], progress: Progress) -> None:
    """Compute what is derived, and write into the trail that and how the store was salvaged."""
    unmark(connection)
    highest = sa.select(sa.func.max(entry.c.number)).where(entry.c.agency_id == agency.c.id).scalar_subquery()
    connection.execute(
        sa.update(agency).where(highest >= agency.c.next_entry_number).values(next_entry_number=highest + 1)
    )
    entries = Entries(connection)
    standing = connection.execute(
        sa.select(entry.c.id, entry.c.current_version_id).where(entry.c.current_version_id.is_not(None))
    ).all()
    for begin in range(0, len(standing), ENTRIES_A_STEP):
        progress.report(begin, len(standing), "Building the word index and the order")
        progress.check()
        entries.tell_by({EntryId(row[0]): row[1] for row in standing[begin : begin + ENTRIES_A_STEP]})
    connection.execute(sa.update(entry).where(entry.c.current_version_id.is_(None)).values(position=None))
    for review_id in connection.scalars(sa.select(entry.c.review_id).distinct()).all():
        entries.set_positions(ReviewId(review_id))
    entries.order_anew()
    n_lost, n_filled = sum(each.n_lost for each in told), sum(each.n_filled for each in told)
    trail = Trail(connection)
    subject = f"store, {n_lost} rows lost, {n_filled} rows filled in from a backup"
    holes = "".join(f", trail lines {first} to {last} lost" for first, last in trail.holes())
    trail.append(now, SALVAGED, subject + holes)
    progress.report(len(standing), len(standing), "Building the word index and the order")
