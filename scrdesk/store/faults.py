"""Faults of the database library as faults a person can act on; anything else stays a bug."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError

from scrdesk.errors import CannotWrite, DamagedStore, StoreInUse, UserError

_PRIMARY = 0xFF
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26


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
    primary = code & _PRIMARY if isinstance(code, int) else None
    if primary in (_BUSY, _LOCKED):
        return StoreInUse(
            "The store is busy with other work.", where=where, remedy="Nothing was changed; try again in a moment."
        )
    if primary == _FULL:
        return CannotWrite(
            "The disk is full.", where=where, remedy="Nothing was changed; free some space and try again."
        )
    if primary == _READONLY:
        return CannotWrite(
            "The store or its folder is read-only.", where=where, remedy="Ask for the right to write there."
        )
    if primary == _CANTOPEN:
        return CannotWrite(
            "The store cannot be reached.", where=where, remedy="Check that its folder is there and try again."
        )
    if primary == _IOERR:
        return CannotWrite(
            "The disk or the network folder failed while the store was in use.",
            where=where,
            remedy="Nothing was changed; check the connection, then close the store and open it again.",
        )
    if primary in (_CORRUPT, _NOTADB):
        return DamagedStore(
            "A part of the store is damaged.", where=where, remedy="Keep the file as it is and go back to a backup."
        )
    return None


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
