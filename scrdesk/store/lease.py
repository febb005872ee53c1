"""One writer at a time: a small file beside the store says who has it open and since when.

The file is held by a lock of the operating system, so that it heals itself when its holder dies. It says computer,
account, process and time, and nothing of any case. What the holder wrote is only for the message to a second opener.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
import sys
import time
from datetime import datetime
from pathlib import Path

from scrdesk.domain.store_files import IN_USE_ENDING
from scrdesk.errors import CannotWrite, StoreInUse

_LOCKED_BYTE = 1 << 20
"""Windows forbids reading a locked range, so the locked byte lies far behind what is written."""
_MAX_LEASE_BYTES = 4_096
_MAX_TRIES = 5
_GLANCE_S = 0.02
"""A lock that is gone after this was only somebody's glance at who has the store (:func:`holder`)."""


def lease_path(store: Path) -> Path:
    """Return the path of the lease of a store."""
    return store.with_name(store.name + IN_USE_ENDING)


class Lease:
    """Held while a store is open."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    def release(self) -> None:
        """Take the lease file away. May be called twice."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if sys.platform == "win32":
            # An open file cannot be removed there; whoever comes between only finds a free lease.
            os.close(handle)
            _remove(self._path)
        else:
            _remove(self._path)
            os.close(handle)


def take(store: Path, now: datetime) -> Lease:
    """Take the lease of a store.

    Raises:
        StoreInUse: saying who has it and since when.
        CannotWrite: the folder cannot be written to.
    """
    path = lease_path(store)
    for _ in range(_MAX_TRIES):
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        except OSError as fault:
            raise CannotWrite(
                "The folder of this store cannot be written to, so the store cannot be kept safe from two users.",
                where=store.name,
                remedy="Ask for the right to write there, or copy the store to a folder of your own.",
            ) from fault
        if not _lock(handle) and not _lock_after_a_glance(handle):
            who = _holder(handle)
            os.close(handle)
            raise StoreInUse(
                f"This store is open {who}.",
                where=store.name,
                remedy="Close it there first, then open it here; until then it can be opened to read only.",
                holder=who,
            )
        if _is_still(path, handle):
            _write(handle, now)
            return Lease(path, handle)
        os.close(handle)  # its holder removed it between our opening and locking it: begin again
    raise StoreInUse("This store is being opened elsewhere.", where=store.name, remedy="Try again in a moment.")


def _lock_after_a_glance(handle: int) -> bool:
    time.sleep(_GLANCE_S)
    return _lock(handle)


def holder(store: Path) -> str:
    """Return who has a store open and since when ("by reed on LAPTOP-7 since …"), empty when nobody has.

    Nothing is taken or written; a lease that a crash left behind is nobody's.
    """
    try:
        handle = os.open(lease_path(store), os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except FileNotFoundError:
        return ""
    except OSError:
        return _holder_of_unlockable(store)
    try:
        # Locked for a moment only; whoever wants the lease just then waits longer than that.
        return "" if _lock(handle) else _holder(handle)
    finally:
        os.close(handle)


def _holder_of_unlockable(store: Path) -> str:
    """Return what the lease says where it may only be read, so that nobody can tell whether it is still held."""
    try:
        handle = os.open(lease_path(store), os.O_RDONLY)
    except OSError:
        return ""
    try:
        return _holder(handle)
    finally:
        os.close(handle)


def _write(handle: int, now: datetime) -> None:
    holder = {
        "computer": platform.node(),
        "account": _account(),
        "process": os.getpid(),
        "since": now.isoformat(timespec="seconds"),
    }
    with contextlib.suppress(OSError):  # on a full disk the lease holds all the same; it only cannot say for whom
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, json.dumps(holder).encode("utf-8"))


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name
        return ""


def _holder(handle: int) -> str:
    """Say who holds a lease, as far as its file can be read."""
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        told = json.loads(os.read(handle, _MAX_LEASE_BYTES).decode("utf-8"))
        computer, account, since = str(told["computer"]), str(told["account"]), datetime.fromisoformat(told["since"])
    except (OSError, ValueError, KeyError, TypeError):
        return "elsewhere"
    by = f"by {account} " if account else ""
    at = "in another window of this computer" if computer == platform.node() else f"on {computer}"
    return f"{by}{at} since {since:%H:%M} on {since.day:02d}/{since:%m/%Y}"


def _is_still(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except OSError:
        return False


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):  # left behind, it is a free lease and stops nobody
        path.unlink()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import errno
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as fault:
            # A file system without locks cannot guard; the store's own locking still keeps it whole.
            return fault.errno not in (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES)
        return True
