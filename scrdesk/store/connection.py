"""Connections to an encrypted store: the key first, then the settings, then transactions that are ours."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path, PurePath
from urllib.parse import quote

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.pool import QueuePool, StaticPool

from scrdesk.store.keys import StoreKey

WRITES = "scrdesk_writes"
"""Execution option of a connection whose transactions take the write lock at once."""

BUSY_S = 10.0
"""How long a connection waits for another of the same program; accepting a large file takes a second or two."""
MAX_CONNECTIONS = 8
"""Window, one job, and a few readers; mostly one is used again and again, whose cache is then warm."""
CACHE_KIB = 32_000
"""Pages that a connection keeps decrypted in memory: the word index of 10,000 entries and the lists."""

_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",  # nothing of a case in a temporary file
    "PRAGMA secure_delete = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
    f"PRAGMA cache_size = -{CACHE_KIB}",
)


class Access(Enum):
    """How a connection uses its file.

    ``READ_SHARED`` writes no row, but may use the log's index beside the file; ``READ`` writes nothing at all;
    ``READ_STILL`` is for a file that nobody can change, such as on a disc that was handed over.
    """

    WRITE = "write"
    READ_SHARED = "read, shared"
    READ = "read"
    READ_STILL = "read, still"


_MODES = {
    Access.WRITE: "mode=rw",
    Access.READ_SHARED: "mode=rw",
    Access.READ: "mode=ro",
    Access.READ_STILL: "mode=ro&immutable=1",
}


def connect(
    path: Path, key: StoreKey, *, timeout_s: float = BUSY_S, access: Access = Access.WRITE
) -> sqlcipher.Connection:
    """Open one connection to an existing file and give it the key; the file is not read yet."""
    connection = sqlcipher.connect(
        f"{file_uri(path.absolute())}?{_MODES[access]}",
        uri=True,
        timeout=timeout_s,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        # The library would write its own complaints to standard error, also in a window's program.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(key.pragma())
        for setting in _SETTINGS:
            connection.execute(setting)
        if access is not Access.WRITE:
            connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def file_uri(path: PurePath) -> str:
    """Return an absolute path as SQLite wants it, also on a share of Windows (``//server/share``)."""
    posix = path.as_posix()
    return "file://" + ("" if posix.startswith("/") else "/") + quote(posix, safe="/:")


def make_engine(
    path: Path, key: StoreKey, *, max_connections: int = MAX_CONNECTIONS, access: Access = Access.WRITE
) -> sa.Engine:
    """Return an engine on a store; parameters never appear in its exceptions, since they are case text."""
    engine = sa.create_engine(
        "sqlite://",
        creator=lambda: connect(path, key, access=access),
        module=sqlcipher,
        poolclass=QueuePool,
        pool_size=max_connections,
        max_overflow=0,
        pool_use_lifo=True,
        hide_parameters=True,
    )

    sa.event.listen(engine, "begin", _begin)
    return engine


def engine_on(creator: Callable[[], sqlcipher.Connection]) -> sa.Engine:
    """Return an engine of one connection that is made once and kept, for a database in memory."""
    engine = sa.create_engine(
        "sqlite://", creator=creator, module=sqlcipher, poolclass=StaticPool, hide_parameters=True
    )
    sa.event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def pragma(connection: sa.Connection | sa.PoolProxiedConnection, statement: str) -> None:
    """Run a setting on a connection outside any transaction, where SQLite wants it."""
    pooled = connection.connection if isinstance(connection, sa.Connection) else connection
    cursor = pooled.cursor()
    try:
        cursor.execute(statement)
        cursor.fetchall()
    finally:
        cursor.close()
