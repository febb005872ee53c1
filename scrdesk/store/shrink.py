"""After a destruction: nothing is left in free pages, in the word index or in the log, nor of a file that goes."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from scrdesk.domain.progress import Progress
from scrdesk.errors import CannotWrite
from scrdesk.store import disk
from scrdesk.store.connection import WRITES, pragma
from scrdesk.store.keys import PAGE_BYTES
from scrdesk.store.vault import Vault, side_files
from scrdesk.store.words import TABLE

_CHUNK_BYTES = 1 << 20


def shrink(vault: Vault) -> tuple[str, ...]:
    """Write the store anew without free pages, bring the log into it and empty the log.

    Returns:
        what could not be done, one sentence each; the rows are gone whatever it says.
    """
    left: list[str] = []
    try:
        with vault.engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
            # Words of deleted entries would stay in the index's older parts until they happen to be merged.
            connection.exec_driver_sql(f"INSERT INTO {TABLE} ({TABLE}) VALUES ('optimize')")  # noqa: S608 - our own name
    except (sa.exc.DBAPIError, sqlcipher.Error):
        left.append("The word index could not be merged; deleted words may stand in it until it is.")
    raw = vault.engine.raw_connection()
    try:
        pragma(raw, "VACUUM")
    except sqlcipher.Error:
        left.append(
            "The file could not be written anew (disk full, or in use); deleted pages were overwritten where they lie."
        )
    try:
        cursor = raw.cursor()
        try:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            is_busy = bool((cursor.fetchone() or (0,))[0])
        finally:
            cursor.close()
    except sqlcipher.Error:
        is_busy = True
    finally:
        raw.close()
    if is_busy:
        left.append("The log beside the store could not be emptied while the store is being read; closing it does.")
    # Pages that other connections hold decrypted go with the connections.
    vault.engine.dispose()
    return tuple(left)


def overwrite_and_remove(path: Path, progress: Progress) -> None:
    """Overwrite a file with random bytes, its salt first, then remove it and what the database keeps beside it.

    Raises:
        CannotWrite: it is read-only or open elsewhere; it may be overwritten in part.
    """
    try:
        n_bytes = path.stat().st_size
        with path.open("rb+", buffering=0) as file:
            file.write(secrets.token_bytes(min(PAGE_BYTES, n_bytes)))
            os.fsync(file.fileno())
            file.seek(0)
            done = 0
            while done < n_bytes:
                progress.report(done, n_bytes, f"Overwriting {path.name}")
                done += file.write(secrets.token_bytes(min(_CHUNK_BYTES, n_bytes - done))) or 0
            os.fsync(file.fileno())
        path.unlink()
        for beside in side_files(path):
            with contextlib.suppress(FileNotFoundError):
                beside.unlink()
    except OSError as fault:
        raise CannotWrite(
            "The file could not be destroyed; it may be read-only or open elsewhere.",
            where=path.name,
            remedy="Close it there, ask for the right to write, and try again.",
        ) from fault
    disk.sync_folder(path.parent)
