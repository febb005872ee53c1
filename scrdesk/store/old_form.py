"""A store of an older form is copied before it is brought up to date: encrypted, proved, and named by that form.

The copy lies among the automatic backups, but under a name that their thinning out does not know, so it stays until a
person deletes it. Without it the store is not brought up to date.
"""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from scrdesk.domain.progress import Progress
from scrdesk.errors import CannotWrite, DamagedStore
from scrdesk.store.backup import copy_store, folder_of, mark_as_backup
from scrdesk.store.connection import connect
from scrdesk.store.faults import told_to_the_user
from scrdesk.store.keys import PAGE_BYTES, StoreKey

ROOM = 2
"""Times the store's size that must be free: one for the copy, one for the work of bringing the store up to date."""
_STAMP = "%Y-%m-%d %H%M%S"
_NOT_DONE = "The store was made by an older version of the program. Before it is brought up to date it is copied, and "


@dataclass(frozen=True, slots=True)
class OldForm:
    """The form that a store had, and the copy that was made of it."""

    form: str
    backup: Path


def keep_old_form(path: Path, key: StoreKey, now: datetime, progress: Progress) -> OldForm | None:
    """Copy a store of an older form, unless an unchanged copy is already there; None for a file without any table.

    Raises:
        CannotWrite: it cannot be copied; the store was not changed.
        DamagedStore: it cannot be read whole.
        Cancelled.
    """
    with told_to_the_user(path.name), closing(connect(path, key)) as connection:
        form = _form(connection)
        last = _last_line(connection)
    if not form:
        return None
    folder = folder_of(path)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        for earlier in sorted(folder.glob(f"{_escaped(path.stem)} form {form} *{path.suffix}"), reverse=True):
            if last is not None and _is_copy(earlier, key, last):
                return OldForm(form, earlier)
        for left in folder.glob(f".{_escaped(path.stem)} form *.new*"):
            left.unlink(missing_ok=True)  # a killed opening left it; the store's lease is ours
        n_free, n_needed = shutil.disk_usage(folder).free, ROOM * path.stat().st_size
    except OSError as fault:
        raise CannotWrite(
            f"{_NOT_DONE}the folder of backups beside it cannot be made or used. Nothing was changed.",
            where=path.name,
            remedy="Ask for the right to write beside the store, or copy the store to a folder of your own.",
        ) from fault
    if n_free < n_needed:
        raise CannotWrite(
            f"{_NOT_DONE}there is too little room on the disk. Nothing was changed.",
            where=path.name,
            remedy=f"Free {n_needed // 1_000_000 + 1} MB, then open it again.",
        )
    destination = folder / f"{path.stem} form {form} {now.strftime(_STAMP)}{path.suffix}"
    try:
        copy_store(path, key, destination, key, mark_as_backup(path.name, now), progress)
    except CannotWrite as fault:
        raise CannotWrite(
            f"{_NOT_DONE}that failed: {fault.what} Nothing was changed.", where=path.name, remedy=fault.remedy
        ) from fault
    except DamagedStore as fault:
        raise DamagedStore(
            f"{_NOT_DONE}it cannot be read whole. Nothing was changed.",
            where=path.name,
            remedy="Let what can be read be saved into a new store, or go back to a backup.",
        ) from fault
    return OldForm(form, destination)


def _form(connection: sqlcipher.Connection) -> str:
    asked = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
    if not connection.execute(asked).fetchone()[0]:
        return ""
    found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(found[0]) if found else ""


def _last_line(connection: sqlcipher.Connection) -> tuple[int, str] | None:
    found = connection.execute("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    return (found[0], found[1]) if found else None


def _is_copy(path: Path, key: StoreKey, last: tuple[int, str]) -> bool:
    """Whether a copy, proved when it was made, is of the store as it is now, by its first page, length and trail."""
    try:
        with path.open("rb") as file:
            if not key.proves(file.read(PAGE_BYTES), 1):
                return False
        with closing(connect(path, key)) as connection:
            connection.execute("PRAGMA query_only = ON")
            n_pages = connection.execute("PRAGMA page_count").fetchone()[0]
            return bool(_last_line(connection) == last and n_pages * PAGE_BYTES == path.stat().st_size)
    except (OSError, sqlcipher.Error):
        return False


def _escaped(stem: str) -> str:
    import glob

    return glob.escape(stem)
