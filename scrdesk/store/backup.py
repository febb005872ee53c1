"""Copies of a whole store: encrypted from the first byte, proved by a fresh reading, and only then given their name.

Made by SQLite's back-up API: a plain copy of the file would miss what still stands in the write-ahead log. A copy is
written under a hidden name beside its place; killed at any moment, nothing under the chosen name is half-written.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from scrdesk.domain.progress import Progress
from scrdesk.errors import CannotWrite, DamagedStore, UserError
from scrdesk.store.connection import WRITES, Access, connect, make_engine, pragma
from scrdesk.store.faults import told_to_the_user
from scrdesk.store.keys import PAGE_BYTES, StoreKey
from scrdesk.store.tables import audit, entry, review, store_fact, submission
from scrdesk.store.upgrade import needs_upgrade
from scrdesk.store.vault import name_it, side_files

PAGES_A_STEP = 1_024
"""4 MiB: some hundredths of a second between two looks at whether the user cancelled."""

MADE_AT = "backup_made_at"
"""Fact inside a backup: when it was made, in ISO form."""
MADE_OF = "backup_made_of"
"""Fact inside a backup: the name of the store's file."""

_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
    "AND name NOT LIKE 'entry_words%' AND name NOT IN ('store_fact', 'audit')"
)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup or a store holds, to look at before it is restored.

    ``made_at`` and ``made_of`` are None and empty in a file that is no backup; ``last_done_at`` is the last line of
    the trail.
    """

    made_at: datetime | None
    made_of: str
    references: tuple[str, ...]
    n_entries: int
    n_submissions: int
    last_done_at: datetime | None
    is_older_form: bool


Finish = Callable[[sa.Connection], None]
"""What to change in a copy, in one transaction, before it is proved."""


def copy_store(
    source: Path, source_key: StoreKey, destination: Path, key: StoreKey, finish: Finish, progress: Progress
) -> None:
    """Write a proved copy of a store to a new file; others may go on reading and writing the source.

    Args:
        source: the store or a backup.
        source_key: its key.
        destination: the new file.
        key: of the copy; the same as the source's for a backup.
        finish: what to change in the copy before it is proved.
        progress: told in pages.

    Raises:
        CannotWrite: a file of that name exists, or the folder or disk refuses.
        DamagedStore: the source cannot be read whole, or the copy failed its proof; no copy is left.
        Cancelled: and no copy is left.
    """
    if os.path.lexists(destination):
        raise CannotWrite(
            "A file of that name is already there.", where=destination.name, remedy="Choose another name."
        )
    making = new_part(destination)
    try:
        write_copy(source, source_key, making, key, finish, progress)
        name_it(making, destination)
    finally:
        remove_part(making)


def folder_of(store: Path) -> Path:
    """Return the folder of a store's automatic backups, beside the store."""
    return store.with_name(f"{store.stem}-backups")


def fact_in(store: Path, key: StoreKey, name: str) -> str:
    """Return a fact of a file that need not be whole, as far as it can still be read; empty else. Nothing is written.

    What stands in the write-ahead log alone is not seen.
    """
    try:
        with closing(connect(store, key, access=Access.READ_STILL)) as connection:
            found = connection.execute("SELECT value FROM store_fact WHERE name = ?", (name,)).fetchone()
    except (sqlcipher.Error, OSError):
        return ""
    return str(found[0]) if found else ""


def copy_open(engine: sa.Engine, key: StoreKey, destination: Path, finish: Finish, progress: Progress) -> None:
    """Write a proved copy of a store to a new file through a connection that is open, whatever became of its own file.

    Raises:
        as :func:`copy_store`.
    """
    if os.path.lexists(destination):
        raise CannotWrite(
            "A file of that name is already there.", where=destination.name, remedy="Choose another name."
        )
    making = new_part(destination)
    pooled = engine.raw_connection()
    try:
        with told_to_the_user(destination.name), closing(connect(making, key)) as writing:
            reading = pooled.driver_connection
            if not isinstance(reading, sqlcipher.Connection):
                raise TypeError("not a connection of the store's driver")
            _copy_pages(reading, writing, progress)
        _finish(making, key, finish)
        prove(making, key, progress)
        name_it(making, destination)
    finally:
        pooled.close()
        remove_part(making)


def new_part(destination: Path) -> Path:
    """Make the empty, hidden file beside a destination that a copy is written into.

    Raises:
        CannotWrite: the folder is missing or refuses.
    """
    making = destination.with_name(f".{destination.name}.{secrets.token_hex(4)}.new")
    try:
        os.close(os.open(making, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as fault:
        raise CannotWrite(
            "The copy cannot be made in this folder.",
            where=destination.name,
            remedy="Choose a folder that exists and that you may write to.",
        ) from fault
    return making


def remove_part(making: Path) -> None:
    """Take away an unfinished copy and what the database kept beside it."""
    for left in (making, *side_files(making)):
        left.unlink(missing_ok=True)


def write_copy(
    source: Path, source_key: StoreKey, making: Path, key: StoreKey, finish: Finish, progress: Progress
) -> None:
    """Copy a store into an empty file and prove it; the caller gives it its name or takes it away.

    Raises:
        CannotWrite, DamagedStore, Cancelled.
    """
    with told_to_the_user(source.name), closing(connect(source, source_key)) as reading:
        # One read transaction holds the view still, so that a writer does not make the copying begin again.
        reading.execute("BEGIN")
        counted = _counts(reading)
        with told_to_the_user(making.name), closing(connect(making, key)) as writing:
            _copy_pages(reading, writing, progress)
        reading.execute("ROLLBACK")
    _finish(making, key, finish)
    prove(making, key, progress, counted)


def _finish(making: Path, key: StoreKey, finish: Finish) -> None:
    engine = make_engine(making, key, max_connections=1)
    try:
        with told_to_the_user(making.name), engine.connect().execution_options(**{WRITES: True}) as connection:
            # The copied header asks for the write-ahead log; a copy is one file.
            pragma(connection, "PRAGMA journal_mode = DELETE")
            with connection.begin():
                finish(connection)
    finally:
        engine.dispose()


def mark_as_backup(store_name: str, now: datetime) -> Finish:
    """Return what writes into a copy that it is a backup, of which store and from when."""

    def finish(connection: sa.Connection) -> None:
        unmark(connection)
        facts = {MADE_AT: now.isoformat(), MADE_OF: store_name}
        connection.execute(sa.insert(store_fact), [{"name": name, "value": value} for name, value in facts.items()])

    return finish


def unmark(connection: sa.Connection) -> None:
    """Make a copy of a backup a store again."""
    connection.execute(sa.delete(store_fact).where(store_fact.c.name.in_((MADE_AT, MADE_OF))))


def prove(path: Path, key: StoreKey, progress: Progress, counted: Mapping[str, int] | None = None) -> None:
    """Read a closed store afresh: every page authenticated, every table, every connection between rows.

    Args:
        path: of the file.
        key: its key.
        progress: told in steps.
        counted: rows of each table that must be there, or None not to count.

    Raises:
        DamagedStore: it fails its proof.
    """
    told = DamagedStore(
        "The copy failed its proof.",
        where=path.name,
        remedy="Check the store and the disk it lies on; the backups made before are as they were.",
    )
    with path.open("rb") as file:
        first = file.read(PAGE_BYTES)
    if path.stat().st_size % PAGE_BYTES or not key.proves(first, 1):
        raise told
    # A connection of its own for each look: after one bad page a connection blames good ones (sqlcipher issue 617).
    looks = ("PRAGMA cipher_integrity_check", "PRAGMA integrity_check", "PRAGMA foreign_key_check")
    for number, look in enumerate(looks):
        progress.report(number, len(looks) + 1, "Proving the copy")
        progress.check()
        try:
            with closing(connect(path, key)) as connection:
                connection.execute("PRAGMA query_only = ON")
                wrong = [row for row in connection.execute(look) if row[0] != "ok"]
                is_counted = number > 0 or counted is None or _counts(connection) == counted
        except sqlcipher.DatabaseError as fault:
            raise told from fault
        if wrong or not is_counted:
            raise told
    progress.report(len(looks) + 1, len(looks) + 1, "Proved")


def contents(path: Path, key: StoreKey) -> Contents:
    """Read what a store or backup holds; nothing is written.

    Raises:
        NotAStore, NewerStore, DamagedStore.
    """
    engine = make_engine(path, key, max_connections=1)
    try:
        with told_to_the_user(path.name), engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA query_only = ON")
            is_older = needs_upgrade(connection)
            facts = {row.name: row.value for row in connection.execute(sa.select(store_fact))}
            made_at = facts.get(MADE_AT)
            return Contents(
                made_at=datetime.fromisoformat(made_at) if made_at else None,
                made_of=facts.get(MADE_OF, ""),
                references=tuple(connection.scalars(sa.select(review.c.reference).order_by(review.c.id))),
                n_entries=_count(connection, sa.select(sa.func.count(entry.c.current_version_id))),
                n_submissions=_count(connection, sa.select(sa.func.count(submission.c.id))),
                last_done_at=connection.scalar(sa.select(audit.c.at).order_by(audit.c.id.desc()).limit(1)),
                is_older_form=is_older,
            )
    except UserError as fault:
        fault.where = fault.where or path.name
        raise
    finally:
        engine.dispose()


def made_at(path: Path, key: StoreKey) -> datetime | None:
    """Return when a backup was made, read from inside it, or None when this key does not open it or it was cut.

    A glance, not a proof: the first page is authenticated and the length is the one the file itself tells.
    """
    try:
        with path.open("rb") as file:
            first = file.read(PAGE_BYTES)
        if first[: len(key.salt)] != key.salt or not key.proves(first, 1):
            return None
        with closing(connect(path, key)) as connection:
            connection.execute("PRAGMA query_only = ON")
            n_pages = connection.execute("PRAGMA page_count").fetchone()[0]
            found = connection.execute("SELECT value FROM store_fact WHERE name = ?", (MADE_AT,)).fetchone()
    except (OSError, sqlcipher.Error):
        return None
    if found is None or n_pages * PAGE_BYTES != path.stat().st_size:
        return None
    return datetime.fromisoformat(found[0])


def _copy_pages(reading: sqlcipher.Connection, writing: sqlcipher.Connection, progress: Progress) -> None:
    def step(_: int, remaining: int, total: int) -> None:
        progress.report(total - remaining, total, "Copying the store")
        progress.check()

    # The file has no name yet and is made safe before it gets one, so each step need not wait for the disk.
    writing.execute("PRAGMA synchronous = OFF")
    reading.backup(writing, pages=PAGES_A_STEP, progress=step)


def _counts(connection: sqlcipher.Connection) -> dict[str, int]:
    names = [row[0] for row in connection.execute(_TABLES)]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608


def _count(connection: sa.Connection, asked: sa.Select[int]) -> int:
    return connection.scalar(asked) or 0
