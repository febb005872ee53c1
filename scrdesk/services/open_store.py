"""Make, open and close an encrypted store."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.written_dates import forget_readings
from scrdesk.errors import WrongPassphrase
from scrdesk.services import failed_tries, key_slots
from scrdesk.services.failed_tries import FailedTry
from scrdesk.services.passphrase_strength import require_strong
from scrdesk.store import vault
from scrdesk.store.keys import STRETCHING, Stretching
from scrdesk.store.synchronised import synchronised_by
from scrdesk.store.unit_of_work import ReadingUnit, WritingUnit, reading, writing


class Workspace:
    """An unlocked store with what services need beside it: a clock. Close it to forget the key.

    Safe to use from several threads: every unit of work takes its own connection.
    """

    path: Path
    clock: Callable[[], datetime]
    failed_tries: tuple[FailedTry, ...] = ()
    """Tries that failed between the last opening and this one; they stand in the trail now."""
    opened_by_custodian: int | None = None
    """Number of the custodian whose passphrase opened it, None when it was opened otherwise."""

    def __init__(self, opened: vault.Vault, clock: Callable[[], datetime]) -> None:
        self._vault = opened
        self.path = opened.path
        self.clock = clock

    def __repr__(self) -> str:
        return f"<Workspace {'open' if self.is_open else 'closed'}>"

    @property
    def is_open(self) -> bool:
        """Whether the key is still there."""
        return self._vault.is_open

    @property
    def vault(self) -> vault.Vault:
        """The store's file and key, for services that copy or re-key the store; nothing else needs it."""
        return self._vault

    def read(self) -> AbstractContextManager[ReadingUnit]:
        """Open a view of the store that no writer disturbs; nothing done in it is kept."""
        return reading(self._vault)

    def write(self, action: str) -> AbstractContextManager[WritingUnit]:
        """Open a transaction; it is kept only when its block calls ``commit`` and ends without a fault.

        Args:
            action: what is done, for the trail ("accept submission"), never text of the case.
        """
        return writing(self._vault, action, self.clock)

    def close(self) -> None:
        """Dispose of every connection and forget the key and every cell that was read. May be called twice."""
        self._vault.close()
        forget_readings()


def create_store(
    path: Path,
    passphrase: str,
    *,
    clock: Callable[[], datetime] = datetime.now,
    stretching: Stretching = STRETCHING,
) -> Workspace:
    """Make an empty store and open it.

    Args:
        path: of the new file.
        passphrase: at least 12 characters, and not easily guessed.
        clock: tells the time, local and without zone.
        stretching: cost of the key; anything but the default is for tests, and such a store opens with it only.

    Raises:
        Refused: the passphrase is shorter than 12 characters or easily guessed.
        CannotWrite: a file of that name exists, or the folder cannot be written to.
    """
    require_strong(passphrase, [path.stem])
    return began(vault.create(path, passphrase, clock(), stretching=stretching), clock, "store made")


def open_store(
    path: Path,
    passphrase: str,
    *,
    clock: Callable[[], datetime] = datetime.now,
    progress: Progress = Silent(),
    stretching: Stretching = STRETCHING,
) -> Workspace:
    """Open a store by its own passphrase or by a custodian's, bringing an older form up to date first.

    A wrong passphrase is noted beside the store, to be told when it is next opened.

    Raises:
        NotFound: there is no such file.
        NotAStore, WrongPassphrase, DamagedStore, NewerStore, StoreInUse.
        CannotWrite: the folder or the file is read-only.
    """
    path = path.absolute()
    try:
        key, custodian = key_slots.key_for(path, passphrase, stretching=stretching)
    except WrongPassphrase:
        failed_tries.note(path, clock(), "passphrase")
        raise
    opened = vault.open_with_key(path, key, clock(), progress=progress)
    if custodian is None:
        return began(opened, clock, "store opened")
    return began(opened, clock, "store opened by custodian", custodian=custodian)


def began(
    opened: vault.Vault, clock: Callable[[], datetime], action: str, *, custodian: int | None = None
) -> Workspace:
    """Return the workspace of a store that was just unlocked, with the opening in its trail.

    Tries that failed before go into the trail too, and the small file with the custodians' keys is put right.
    """
    workspace = Workspace(opened, clock)
    try:
        tried = failed_tries.since_last_opening(workspace.path)
        with workspace.write(action) as uow:
            uow.entries.order_anew()
            if tried:
                uow.trail.append(clock(), failed_tries.ACTION, failed_tries.subject(tried))
            roll = key_slots.roll_of(uow)
            uow.commit(f"custodian {custodian}" if custodian is not None else "store")
        workspace.failed_tries, workspace.opened_by_custodian = tried, custodian
        if tried:
            failed_tries.forget(workspace.path)
        key_slots.put_right(workspace.path, opened.key, roll)
    except BaseException:
        workspace.close()
        raise
    return workspace


def place_warning(path: Path) -> str:
    """Return why a store had better not lie at a path, one sentence, or the empty string."""
    program = synchronised_by(path)
    if not program:
        return ""
    return (
        f"This folder seems to be kept in step by {program}, which may copy a store in mid-change or put back an old "
        "copy. Keep the store in a folder of the computer or of the office's server, and backups elsewhere."
    )


def raw_key_hex(path: Path, passphrase: str, *, stretching: Stretching = STRETCHING) -> str:
    """Return the raw database key (64 hex digits) for other SQLCipher 4 programs; same errors as open_store."""
    key, _ = key_slots.key_for(path, passphrase, stretching=stretching)
    try:
        return key.hex()
    finally:
        key.forget()


def verify_store(workspace: Workspace, progress: Progress = Silent()) -> tuple[str, ...]:
    """Check every page, every constraint and every stored file's SHA-256; return what is wrong, empty when sound."""
    with workspace.read() as uow:
        return uow.faults(progress)
