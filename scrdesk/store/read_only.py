"""A store opened to read only, beside whoever writes into it (docs/decisions/0017-salvage-and-reading-only.md)."""

from __future__ import annotations

import os
from pathlib import Path

import sqlalchemy as sa

from scrdesk.errors import CannotRead, UserError
from scrdesk.store import disk, lease
from scrdesk.store.connection import Access, make_engine
from scrdesk.store.faults import told_to_the_user
from scrdesk.store.keys import StoreKey
from scrdesk.store.upgrade import needs_upgrade
from scrdesk.store.vault import Vault

READERS = 4
"""Connections of a store that is opened to read only: the window, one job, and one to spare."""


def open_to_read(path: Path, key: StoreKey) -> Vault:
    """Open a store to read only, whoever has it open; no lease is taken, and nothing of it is ever written.

    Each reading sees what the writer had committed when it began. On a local disk readers and the writer do not
    disturb one another (write-ahead log); on a network folder the writer waits for the moment of a reading (rollback
    journal). A store that is open on the computer where it lies cannot be read over the network meanwhile, since the
    log's index is not shared between computers.

    Raises:
        NotAStore, DamagedStore, NewerStore, CannotRead: it cannot be read, or not just now; the key is forgotten.
    """
    path = path.absolute()
    engine: sa.Engine | None = None
    try:
        holder = lease.holder(Path(os.path.realpath(path)))
        _require_no_log_from_elsewhere(path)
        engine = make_engine(path, key, max_connections=READERS, access=_reading_access(path))
        with told_to_the_user(path.name), engine.connect() as connection:
            _require_present_form(connection)
        return Vault(path, key, engine, None, held_by=holder)
    except BaseException as fault:
        if engine is not None:
            engine.dispose()
        key.forget()
        if isinstance(fault, UserError) and not fault.where:
            fault.where = path.name
        raise


def _require_no_log_from_elsewhere(path: Path) -> None:
    if disk.is_on_network(path) and _has_log(path):
        raise CannotRead(
            "The store is open on the computer where it lies, and cannot be read over the network meanwhile.",
            remedy="Wait until it is closed there.",
        )


def _require_present_form(connection: sa.Connection) -> None:
    if needs_upgrade(connection):
        raise CannotRead(
            "The store has the form of an older version of the program, so it cannot be opened to read only.",
            remedy="Open it once with the right to write, which brings it up to date.",
        )


def _has_log(path: Path) -> bool:
    try:
        return path.with_name(f"{path.name}-wal").stat().st_size > 0
    except OSError:
        return False


def _reading_access(path: Path) -> Access:
    """Return how to open a file to read only: with the right to write beside it the log can be shared."""
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return Access.READ_SHARED
    return Access.READ if _has_log(path) or disk.is_on_network(path) else Access.READ_STILL
