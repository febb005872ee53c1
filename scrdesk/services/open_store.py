"""Make, open and close an encrypted store."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.written_dates import forget_readings
from scrdesk.errors import CannotWrite, Refused, WrongPassphrase
from scrdesk.services import failed_tries, key_slots
from scrdesk.services.account_words import forget_account_words
from scrdesk.services.failed_tries import FailedTry
from scrdesk.services.kept_answers import KeptAnswers
from scrdesk.services.kept_views import KeptViews
from scrdesk.services.passphrase_strength import require_strong
from scrdesk.store import lease, vault
from scrdesk.store.audit import AuditRow
from scrdesk.store.keys import STRETCHING, Stretching
from scrdesk.store.read_only import open_to_read
from scrdesk.store.synchronised import synchronised_by
from scrdesk.store.taking import sweep
from scrdesk.store.unit_of_work import ReadingUnit, WritingUnit, reading, writing

if TYPE_CHECKING:
    from scrdesk.store.old_form import OldForm


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
    kept: KeptAnswers
    """What was asked last, as long as nothing was changed."""
    views: KeptViews
    """What makes texts fit for an audience, as long as register and rules are the same."""

    def __init__(self, opened: vault.Vault, clock: Callable[[], datetime]) -> None:
        self._vault = opened
        self.path = opened.path
        self.clock = clock
        self.kept = KeptAnswers()
        self.views = KeptViews()
        self._line: AuditRow | None = None  # the last line of the trail that this workspace saw

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

    @property
    def is_read_only(self) -> bool:
        """Whether every attempt to change anything is refused."""
        return self._vault.is_read_only

    @property
    def held_by(self) -> str:
        """Who else had the store open when it was opened to read only ("by reed on LAPTOP-7 since …"), else empty."""
        return self._vault.held_by

    @property
    def brought_up_from(self) -> OldForm | None:
        """The older form that the store had when it was opened just now, and the backup made of it; else None."""
        return self._vault.brought_up

    def who_has_it(self) -> str:
        """Return who has the store open to write just now, empty when nobody has; for a store opened to read only."""
        return lease.holder(Path(os.path.realpath(self.path)))

    def last_line(self) -> int:
        """Return the number of the last line of the trail: when it grows, something was changed in the store."""
        with self.read() as uow:
            found = uow.trail.last()
        return found.id if found is not None else 0

    def read(self) -> AbstractContextManager[ReadingUnit]:
        """Open a view of the store that no writer disturbs; nothing done in it is kept."""
        return reading(self._vault)

    @contextmanager
    def write(self, action: str) -> Iterator[WritingUnit]:
        """Open a transaction; it is kept only when its block calls ``commit`` and ends without a fault.

        Args:
            action: what is done, for the trail ("accept submission"), never text of the case.

        Raises:
            Refused: the store was opened to read only, or closed.
            CannotWrite: the file was moved away or replaced, or is an older copy of itself; what is open can be saved.
        """
        if self.is_read_only:
            who = f" The store is open {self.held_by}." if self.held_by else ""
            raise Refused(
                f"Opened to read only, so nothing can be changed.{who}",
                where=self.path.name,
                remedy="Open it again once it is closed there." if who else "Open it again to change it.",
            )
        if self.is_open:
            self._vault.require_in_place()
        with writing(self._vault, action, self.clock) as uow:
            self._require_no_older_copy(uow)
            yield uow

    def _require_no_older_copy(self, uow: WritingUnit) -> None:
        """See that the trail still has the line that was last before: an older copy of the file has it not."""
        line = self._line
        if line is not None and uow.trail.line(line.id) != line:
            raise CannotWrite(
                "An older copy of the store has taken its place while it was open, so nothing was written.",
                where=self.path.name,
                remedy="Close the store and go back to the newest backup; keep the folder out of programs that put "
                "back older files.",
            )
        self._line = uow.trail.last()

    def close(self) -> None:
        """Dispose of every connection and forget the key and every cell and word that was read. May be called twice."""
        self._vault.close()
        self.kept.forget()
        self.views.forget()
        forget_readings()
        forget_account_words()


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


def open_store_to_read(
    path: Path, passphrase: str, *, clock: Callable[[], datetime] = datetime.now, stretching: Stretching = STRETCHING
) -> Workspace:
    """Open a store to read only, also while somebody else has it open; what they change meanwhile is taken up.

    Nothing of the store is written, not even its trail. ``Workspace.held_by`` says who has it open.

    Raises:
        NotFound, NotAStore, WrongPassphrase, DamagedStore, NewerStore.
        CannotRead: it has an older form, or is open on the computer where it lies while this one is not.
    """
    path = path.absolute()
    try:
        key, custodian = key_slots.key_for(path, passphrase, stretching=stretching)
    except WrongPassphrase:
        failed_tries.note(path, clock(), "passphrase")
        raise
    workspace = Workspace(open_to_read(path, key), clock)
    workspace.opened_by_custodian = custodian
    return workspace


def save_what_is_open(workspace: Workspace, destination: Path, progress: Progress = Silent()) -> None:
    """Write the open store to a new file, also when its own file was moved, deleted or replaced meanwhile.

    Raises:
        CannotWrite: a file of that name exists, or the folder or disk refuses; nothing is left there.
        DamagedStore: the copy failed its proof.
        Cancelled.
    """
    from scrdesk.store.backup import copy_open, unmark

    copy_open(workspace.vault.engine, workspace.vault.key, destination.absolute(), unmark, progress)


def began(
    opened: vault.Vault, clock: Callable[[], datetime], action: str, *, custodian: int | None = None
) -> Workspace:
    """Return the workspace of a store that was just unlocked, with the opening in its trail.

    Tries that failed before go into the trail too, and the small file with the custodians' keys is put right.
    """
    workspace = Workspace(opened, clock)
    sweep(workspace.path)
    try:
        if opened.brought_up is not None:
            with workspace.write("bring store up to date") as uow:
                uow.commit(f"store, from form {opened.brought_up.form}")
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
