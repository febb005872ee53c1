"""Whether a store is safe, for people: its backups one by one, a check of the whole of it, a backup's way back."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from scrdesk.domain.progress import Progress, Silent
from scrdesk.errors import DamagedStore, UserError
from scrdesk.services.back_up import Backup, Contents, backups_of, last_proven, preview, restore, restore_by_key
from scrdesk.services.backup_places import BackupPlace, backup_place, is_on_the_same_disk
from scrdesk.services.open_store import Workspace, place_warning, verify_store
from scrdesk.services.recovery import CHANGED, SheetStanding, sheet_standing
from scrdesk.store import backup as copies
from scrdesk.store.keys import SALT_BYTES

OLD_AFTER = timedelta(hours=24)
"""One is made each hour of work: a day without one means that it fails, or that nobody opened the store."""
VERIFIED, FOUND_FAULTS = "store checked and sound", "store checked and faults found"


class Standing(Enum):
    """What a glance at a backup tells; each was proved when it was written."""

    PROVEN = "opens with the present passphrase"
    EARLIER = "opens with an earlier passphrase"
    SPOILT = "cut short or changed since"


@dataclass(frozen=True, slots=True)
class ListedBackup:
    """A backup in the folder of automatic backups, with what a glance at it tells."""

    backup: Backup
    standing: Standing


@dataclass(frozen=True, slots=True)
class Safety:
    """What is known of the safety of a store without reading all of it."""

    backups: tuple[ListedBackup, ...]
    last_proven: Backup | None
    place_warning: str
    verified_at: datetime | None
    was_sound: bool
    now: datetime
    place: BackupPlace | None = None


@dataclass(frozen=True, slots=True)
class BackupStanding:
    """What the first page says of backups.

    Args:
        proven: the last automatic backup that the present passphrase opens; it was read back whole when it was made,
            and now its first page and its length were looked at again.
        place: where automatic backups go.
        is_old: the last one is older than :data:`OLD_AFTER`.
        is_on_own_disk: it lies on the disk of the store, so that both are lost together.
        now: when this was found.
        sheet: whether there is a recovery sheet for the present passphrase, and whether it was rehearsed.
    """

    proven: Backup | None
    place: BackupPlace
    is_old: bool
    is_on_own_disk: bool
    now: datetime
    sheet: SheetStanding | None = None


def backup_standing(workspace: Workspace) -> BackupStanding:
    """Look for the last proven good backup of an open store."""
    proven, place, now = last_proven(workspace), backup_place(workspace), workspace.clock()
    is_old = proven is not None and now - proven.made_at > OLD_AFTER
    return BackupStanding(
        proven,
        place,
        is_old,
        proven is not None and is_on_the_same_disk(proven.path, workspace.path),
        now,
        sheet_standing(workspace),
    )


def safety(workspace: Workspace) -> Safety:
    """Look at the backups and at when the store was last checked."""
    listed = tuple(_glanced_at(workspace, each) for each in backups_of(workspace))
    proven = next((each.backup for each in listed if each.standing is Standing.PROVEN), None)
    verified_at, was_sound = None, True
    with workspace.read() as uow:
        for line in uow.trail.all():
            if line.action in {VERIFIED, FOUND_FAULTS}:
                verified_at, was_sound = line.at, line.action == VERIFIED
    return Safety(
        listed,
        proven,
        place_warning(workspace.path),
        verified_at,
        was_sound,
        workspace.clock(),
        backup_place(workspace),
    )


def check_store(workspace: Workspace, progress: Progress = Silent()) -> tuple[str, ...]:
    """Check the whole store and note the result in its trail; return what is wrong, empty when it is sound.

    Raises:
        Cancelled: and nothing is noted.
    """
    faults = verify_store(workspace, progress)
    with contextlib.suppress(UserError), workspace.write(FOUND_FAULTS if faults else VERIFIED) as uow:
        uow.commit("store")  # a damaged store may refuse it; what was found is told all the same
    return faults


def check_backup(workspace: Workspace, backup: Path, progress: Progress = Silent()) -> None:
    """Read a backup from end to end with the key of the open store.

    Raises:
        DamagedStore: it is not whole any more, or of an earlier passphrase.
        Cancelled.
    """
    key = workspace.vault.key
    if _salt(backup) != key.salt:
        raise DamagedStore(
            "This backup is from before a change of passphrase, so the open store cannot read it.",
            where=backup.name,
            remedy="Choose “Restore…” and type the passphrase of that day.",
        )
    copies.prove(backup, key, progress)


def needs_passphrase(workspace: Workspace, backup: Path) -> bool:
    """Whether a backup opens only with a passphrase that has to be typed, because the store's key is another."""
    return _salt(backup) != workspace.vault.key.salt


def preview_here(workspace: Workspace, backup: Path, passphrase: str = "") -> Contents:
    """Return what a backup holds, by the open store's key or else by a passphrase; nothing is written.

    Raises:
        NotFound, NotAStore, WrongPassphrase, DamagedStore, NewerStore.
    """
    if needs_passphrase(workspace, backup):
        return preview(backup, passphrase)
    return copies.contents(backup, workspace.vault.key)


def restore_here(
    workspace: Workspace, backup: Path, destination: Path, passphrase: str = "", progress: Progress = Silent()
) -> Contents:
    """Restore a backup into a new file, never over another; the open store stays as it is and notes it in its trail.

    Raises:
        as :func:`scrdesk.services.back_up.restore`.
    """
    if needs_passphrase(workspace, backup):
        held = restore(backup, destination, passphrase, progress)
    else:
        held = restore_by_key(backup, destination, workspace.vault.key, progress)
    with contextlib.suppress(UserError), workspace.write("backup restored into a new file") as uow:
        uow.commit("store")
    return held


def faults_in_words(faults: Sequence[str]) -> str:
    """Return the result of a check in one sentence."""
    if not faults:
        return "Every page, every table, every received file and the trail were checked: the store is sound."
    n = "One fault was" if len(faults) == 1 else f"{len(faults)} faults were"
    return f"{n} found. Keep this file as it is, and restore the newest sound backup into a new file."


def _glanced_at(workspace: Workspace, backup: Backup) -> ListedBackup:
    if _salt(backup.path) != workspace.vault.key.salt:
        return ListedBackup(backup, Standing.EARLIER)
    is_whole = copies.made_at(backup.path, workspace.vault.key) is not None
    return ListedBackup(backup, Standing.PROVEN if is_whole else Standing.SPOILT)


def _salt(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(SALT_BYTES)
    except OSError:
        return b""


def passphrase_changed_at(workspace: Workspace) -> datetime | None:
    """Return when the present passphrase was set, None when the trail does not tell."""
    with workspace.read() as uow:
        set_at = [line.at for line in uow.trail.all() if line.action in {"store made", *CHANGED}]
    return set_at[-1] if set_at else None
