"""Give a store a new passphrase: a proved copy under a new key takes the store's place in one step.

Killed before that step, the old passphrase opens the old file; killed after it, the new one opens the new file. There
is nothing in between. SQLCipher's own ``PRAGMA rekey`` works in place and keeps the salt, so it is not used.
"""

from __future__ import annotations

import os
from contextlib import closing
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from scrdesk.domain.progress import Progress
from scrdesk.errors import CannotWrite, StoreInUse
from scrdesk.store import disk, lease
from scrdesk.store.audit import Trail
from scrdesk.store.backup import Finish, new_part, remove_part, write_copy
from scrdesk.store.connection import connect
from scrdesk.store.faults import told_to_the_user
from scrdesk.store.keys import StoreKey
from scrdesk.store.vault import side_files


def rekey(
    store: Path,
    old: StoreKey,
    new: StoreKey,
    action: str,
    now: datetime,
    progress: Progress,
    also: Finish | None = None,
) -> None:
    """Put a store under a new key; it must not be open anywhere.

    Args:
        store: the file.
        old: its key, proved on it.
        new: a key with a salt of its own.
        action: what is done, for the trail, which the new file holds already when it takes its place.
        now: for the trail.
        progress: told while copying and proving; the last look at whether it was cancelled is before the swap.
        also: what else to change in the new file before it is proved and takes the old one's place.

    Raises:
        StoreInUse: somebody has it open.
        CannotWrite: the folder or disk refuses; the old file is as it was.
        DamagedStore: the store cannot be read whole; it is as it was.
        Cancelled: and the store is as it was.
    """
    store = Path(os.path.realpath(store))  # swapping must not replace a link by the file
    held = lease.take(store, now)
    try:
        _gather_into_one_file(store, old)
        making = new_part(store)
        try:

            def finish(connection: sa.Connection) -> None:
                if also is not None:
                    also(connection)
                Trail(connection).append(now, action, "store")

            write_copy(store, old, making, new, finish, progress)
            progress.check()
            _swap(making, store)
        finally:
            remove_part(making)
    finally:
        held.release()


def _gather_into_one_file(store: Path, key: StoreKey) -> None:
    """Bring the log into the file and take it away: a log of the old key beside the new file would be replayed.

    Raises:
        StoreInUse: another program reads the store.
    """
    with told_to_the_user(store.name), closing(connect(store, key)) as connection:
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    if mode != "delete" or any(each.exists() for each in side_files(store)):
        raise StoreInUse(
            "Another program reads this store.", where=store.name, remedy="Close it there, then try again."
        )


def _swap(making: Path, store: Path) -> None:
    try:
        with making.open("rb+") as file:
            os.fsync(file.fileno())
        making.replace(store)
    except OSError as fault:
        raise CannotWrite(
            "The store could not be exchanged; another program may hold it. The old passphrase still opens it.",
            where=store.name,
            remedy="Close programs that scan or synchronise the folder, then try again.",
        ) from fault
    disk.sync_folder(store.parent)
