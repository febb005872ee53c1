"""Faults of the database library as faults a person can act on; anything else stays a bug."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError

from scrdesk.errors import CannotWrite, DamagedStore, StoreInUse, UserError

_PRIMARY = 0xFF
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26

_BUSY_TOLD = (StoreInUse, "The store is busy with other work.", "Nothing was changed; try again in a moment.")
_DAMAGE_TOLD = (
    DamagedStore,
    "A part of the store is damaged.",
    "Keep the file as it is; save what can be read into a new store, or go back to a backup.",
)
_TOLD: dict[int, tuple[type[UserError], str, str]] = {
    _BUSY: _BUSY_TOLD,
    _LOCKED: _BUSY_TOLD,
    _FULL: (CannotWrite, "The disk is full.", "Nothing was changed; free some space and try again."),
    _READONLY: (CannotWrite, "The store or its folder is read-only.", "Ask for the right to write there."),
    _CANTOPEN: (CannotWrite, "The store cannot be reached.", "Check that its folder is there and try again."),
    _IOERR: (
        CannotWrite,
        "The disk or the network folder failed while the store was in use.",
        "Nothing was changed; check the connection, then close the store and open it again.",
    ),
    _CORRUPT: _DAMAGE_TOLD,
    _NOTADB: _DAMAGE_TOLD,
}

_BY_MESSAGE = {
    "database or disk is full": _FULL,
    "disk I/O error": _IOERR,
    "database is locked": _BUSY,
    "attempt to write a readonly database": _READONLY,
    "database disk image is malformed": _CORRUPT,
    "file is not a database": _NOTADB,
}
"""The back-up call of the driver gives the library's words without its code."""


def as_user_error(fault: BaseException, where: str) -> UserError | None:
    """Return what to tell the user about a fault of the database, or None when it is a bug.

    Args:
        fault: an exception of SQLAlchemy or of the driver.
        where: name of the store's file.
    """
    driver = fault.orig if isinstance(fault, DBAPIError) else fault
    if not isinstance(driver, sqlcipher.Error):
        return None
    code = getattr(driver, "sqlite_errorcode", None)
    if code is None:
        code = _BY_MESSAGE.get(str(driver))
    primary = code & _PRIMARY if isinstance(code, int) else None
    told = _TOLD.get(primary) if primary is not None else None
    if told is None:
        return None
    kind, what, remedy = told
    return kind(what, where=where, remedy=remedy)


@contextmanager
def told_to_the_user(where: str) -> Iterator[None]:
    """Turn faults of the database that a person can act on into :class:`UserError`."""
    try:
        yield
    except (DBAPIError, sqlcipher.Error) as fault:
        known = as_user_error(fault, where)
        if known is None:
            raise
        raise known from fault
