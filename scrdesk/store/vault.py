"""The file of a store: make it, open it, close it, and tell its faults apart."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from scrdesk.domain.progress import Progress, Silent
from scrdesk.errors import CannotWrite, DamagedStore, NotAStore, NotFound, UserError, WrongPassphrase
from scrdesk.store import disk, lease
from scrdesk.store.connection import MAX_CONNECTIONS, make_engine, pragma
from scrdesk.store.faults import told_to_the_user
from scrdesk.store.keys import PAGE_BYTES, SALT_BYTES, STRETCHING, StoreKey, Stretching, derive, new_salt
from scrdesk.store.upgrade import needs_upgrade, upgrade

if TYPE_CHECKING:
    from scrdesk.store.old_form import OldForm

PROBED_PAGES = 256
"""Pages tried, spread over the file, before a key that fits none is called wrong: a moment's work on any size."""

CLOSING_WAIT_MS = 500
"""How long closing waits for a reader before it leaves the log for the next opening."""

_PLAIN_SQLITE = b"SQLite format 3\x00"


class Vault:
    """An open store: its engine, its key and its lease. Use :func:`create` or :func:`open_with_key`.

    ``held_by`` says who else had it open when it was opened to read only, empty when nobody had. ``brought_up`` tells
    of the older form that it was brought up from when it was opened.
    """

    def __init__(
        self,
        path: Path,
        key: StoreKey,
        engine: sa.Engine,
        held: lease.Lease | None,
        *,
        held_by: str = "",
        brought_up: OldForm | None = None,
    ) -> None:
        self.path = path
        self.engine = engine
        self.held_by = held_by
        self.brought_up = brought_up
        self._key = key
        self._lease = held
        self._identity = disk.identity(path)

    @property
    def is_read_only(self) -> bool:
        """Whether the store was opened without its lease, so that nothing may be written."""
        return self._lease is None

    def require_in_place(self) -> None:
        """See that the file which is open still stands under its name, before anything is written into it.

        What is written into a file that was moved away or replaced would be found by nobody.

        Raises:
            CannotWrite: it is gone, or another file has taken its place; what is open can be saved elsewhere.
        """
        here = disk.identity(self.path)
        if here == self._identity:
            return
        what = (
            "The file of the store is no longer at its place: it was moved, renamed or deleted, or its folder cannot "
            "be reached."
            if here is None
            else "Another file has taken the place of the store, perhaps an older copy put back by a program that "
            "keeps folders in step."
        )
        raise CannotWrite(
            f"{what} Nothing was written.",
            where=self.path.name,
            remedy="Put the right file back, or save what is open as a new store; until it is closed it can be read.",
        )

    @property
    def is_open(self) -> bool:
        """Whether the key is still there."""
        return not self._key.is_forgotten

    @property
    def key(self) -> StoreKey:
        """The key, for copies of the store; it lives no longer than the vault is open."""
        return self._key

    def close(self) -> None:
        """Bring everything into the one file, dispose of every connection and forget the key. May be called twice.

        Work of other threads must have ended; a unit of work that is still open fails at its next step.
        """
        if self._key.is_forgotten:
            return
        try:
            if not self.is_read_only:
                _gather(self.engine)
        except (sa.exc.DBAPIError, sa.exc.TimeoutError, sqlcipher.Error):
            pass  # the log stays beside the file and is read at the next opening; nothing is lost
        finally:
            self.engine.dispose()
            self._key.forget()
            if self._lease is not None:
                self._lease.release()


def create(path: Path, passphrase: str, now: datetime, *, stretching: Stretching = STRETCHING) -> Vault:
    """Make an empty store and open it. The file has its name only once it is whole.

    Raises:
        CannotWrite: a file of that name exists, or the folder cannot be written to.
    """
    path = path.absolute()
    if os.path.lexists(path):
        raise CannotWrite(
            "A file of that name is already there.", where=path.name, remedy="Choose another name for the new store."
        )
    making = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        os.close(os.open(making, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as fault:
        raise _cannot_write(path) from fault
    key: StoreKey | None = None
    try:
        key = derive(passphrase, new_salt(), stretching)
        engine = make_engine(making, key, max_connections=1)
        try:
            with told_to_the_user(path.name):
                upgrade(engine, Silent())
        finally:
            engine.dispose()
        name_it(making, path)
    except BaseException:
        if key is not None:
            key.forget()
        raise
    finally:
        for left in (making, *side_files(making)):
            left.unlink(missing_ok=True)
    return _unlocked(path, key, now, Silent())


def open_with_key(path: Path, key: StoreKey, now: datetime, *, progress: Progress | None = None) -> Vault:
    """Open a store with a key that was proved on it (:func:`proved_key`); the key is forgotten when it closes.

    Raises:
        NotAStore, DamagedStore, NewerStore, StoreInUse, CannotWrite.
    """
    return _unlocked(path.absolute(), key, now, progress or Silent())


def key_of(path: Path, passphrase: str, *, stretching: Stretching = STRETCHING) -> StoreKey:
    """Return the key of a store once it is proved on the file; the database is not opened and nothing is written.

    Raises:
        as :func:`proved_key`.
    """
    return proved_key(path, lambda salt: derive(passphrase, salt, stretching))


def proved_key(path: Path, key_for: Callable[[bytes], StoreKey], what: str = "passphrase") -> StoreKey:
    """Return a key once it is proved on the file; the database is not opened and nothing is written.

    Args:
        path: of the store or a backup of it.
        key_for: gives the key for the file's salt.
        what: the key was made from, for the messages.

    Raises:
        NotFound: there is no such file.
        NotAStore: the file cannot be a store.
        WrongPassphrase: no page of the file fits the key.
        DamagedStore: the key is right, but the first page is damaged.
    """
    name = path.name
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            first = file.read(PAGE_BYTES)
            if len(first) < PAGE_BYTES or first.startswith(_PLAIN_SQLITE):
                raise NotAStore(
                    "This file is not a store of this program.", where=name, remedy="Choose a file made by “New store”."
                )
            key = key_for(first[:SALT_BYTES])
            if key.proves(first, 1):
                return key
            is_right = any(key.proves(_page(file.fileno(), n), n) for n in _probed(size // PAGE_BYTES))
    except FileNotFoundError as fault:
        raise NotFound("There is no such store.", where=name, remedy="Check the name and the folder.") from fault
    except IsADirectoryError as fault:
        raise NotAStore("This is a folder, not a store.", where=name, remedy="Choose a file.") from fault
    except PermissionError as fault:
        raise NotAStore(
            "This file cannot be read.", where=name, remedy="Ask for the right to read it, or close it elsewhere."
        ) from fault
    except OSError as fault:
        raise NotAStore("This file cannot be read.", where=name, remedy="Check the disk or the folder.") from fault
    key.forget()
    if is_right:
        raise DamagedStore(
            f"The {what} is right, but the beginning of the store is damaged.",
            where=name,
            remedy="Keep the file as it is; save what can be read into a new store, or go back to a backup.",
        )
    if size % PAGE_BYTES:
        raise NotAStore(
            f"The {what} does not open this file, and it has not the length of a store.",
            where=name,
            remedy="Choose a file made by “New store”; if it is one, it was cut short: go back to a backup.",
        )
    raise WrongPassphrase(f"The {what} does not open this store.", where=name, remedy="Nothing was changed; try again.")


def key_of_damaged(path: Path, keys: Iterable[StoreKey]) -> StoreKey | None:
    """Return the first of some keys that any page of a damaged file bears out; the others are forgotten.

    Raises:
        NotFound: the file cannot be read.
    """
    found: StoreKey | None = None
    try:
        n_pages = -(-path.stat().st_size // PAGE_BYTES)
        with path.open("rb") as file:
            for key in keys:
                if found is None and any(key.proves(_page(file.fileno(), n), n) for n in (1, *_probed(n_pages))):
                    found = key
                else:
                    key.forget()
    except OSError as fault:
        raise NotFound("There is no such store.", where=path.name, remedy="Check the name and the folder.") from fault
    return found


def _unlocked(path: Path, key: StoreKey, now: datetime, progress: Progress) -> Vault:
    """Open a file whose key is proved."""
    engine: sa.Engine | None = None
    held: lease.Lease | None = None
    try:
        # Beside the file itself, so that two openers by two links meet.
        held = lease.take(Path(os.path.realpath(path)), now)
        on_network = disk.is_on_network(path)
        engine = make_engine(path, key, max_connections=1 if on_network else MAX_CONNECTIONS)
        with told_to_the_user(path.name):
            # The log is unsafe where computers do not share memory: there, the older journal.
            _set_journal(engine, "DELETE" if on_network else "WAL")
            with engine.connect() as connection:
                must_upgrade = needs_upgrade(connection)
            old = None
            if must_upgrade:
                from scrdesk.store.old_form import keep_old_form

                old = keep_old_form(path, key, now, progress)
                upgrade(engine, progress)
        return Vault(path, key, engine, held, brought_up=old)
    except BaseException as fault:
        if engine is not None:
            engine.dispose()
        key.forget()
        if held is not None:
            held.release()
        if isinstance(fault, UserError) and not fault.where:
            fault.where = path.name
        raise


def _set_journal(engine: sa.Engine, mode: str) -> None:
    """Set the journal of the file; a mode that cannot be set keeps the one there is."""
    connection = engine.raw_connection()
    try:
        pragma(connection, f"PRAGMA journal_mode = {mode}")
    finally:
        connection.close()


def _gather(engine: sa.Engine) -> None:
    """Bring the write-ahead log into the file, so that one file is all there is."""
    connection = engine.raw_connection()
    try:
        # Whoever still reads keeps the log alive; closing does not wait for them.
        pragma(connection, f"PRAGMA busy_timeout = {CLOSING_WAIT_MS}")
        pragma(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _probed(n_pages: int) -> Iterator[int]:
    """Return numbers of pages to try after the first, spread over the file."""
    step = max(1, (n_pages - 1) // PROBED_PAGES)
    yield from range(2, n_pages + 1, step)


def _page(handle: int, number: int) -> bytes:
    os.lseek(handle, (number - 1) * PAGE_BYTES, os.SEEK_SET)
    return os.read(handle, PAGE_BYTES)


def side_files(path: Path) -> tuple[Path, ...]:
    """Return the files that the database may keep beside a store while it works."""
    return tuple(path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal"))


def name_it(making: Path, path: Path) -> None:
    """Give the finished file its name, never over another file.

    Raises:
        CannotWrite.
    """
    with making.open("rb+") as file:
        os.fsync(file.fileno())
    try:
        try:
            os.link(making, path)
        except (AttributeError, NotImplementedError, PermissionError, OSError) as fault:
            if isinstance(fault, FileExistsError):
                raise
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))  # a disk without links
            making.replace(path)
    except FileExistsError as fault:
        raise CannotWrite(
            "A file of that name is already there.", where=path.name, remedy="Choose another name for the new store."
        ) from fault
    except OSError as fault:
        raise _cannot_write(path) from fault
    disk.sync_folder(path.parent)


def _cannot_write(path: Path) -> CannotWrite:
    return CannotWrite(
        "The store cannot be made in this folder.",
        where=path.name,
        remedy="Choose a folder that exists and that you may write to.",
    )
