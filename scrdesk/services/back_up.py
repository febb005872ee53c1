"""Backups of a store: by hand to a chosen place, by themselves while somebody works, and back into a new store.

A backup is a store file of its own, encrypted with the key that the store had then: the passphrase of that day opens
it, on any computer. It has its name only once it was read back and proved, so whatever stands in the folder of
automatic backups was proved when it was written, and nothing about backups needs to be kept anywhere else.
"""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from scrdesk.domain.backup_rotation import is_due, kept
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.store_files import STORE_ENDING
from scrdesk.errors import CannotWrite, Refused, UserError
from scrdesk.services import key_slots
from scrdesk.services.backup_places import backup_place, make_ready, places_by_key
from scrdesk.services.open_store import Workspace
from scrdesk.store import backup as copies
from scrdesk.store.backup import Contents
from scrdesk.store.keys import STRETCHING, StoreKey, Stretching

__all__ = ["Backup", "Contents", "automatic_back_up", "automatic_backups", "back_up", "backup_folder", "backups_of",
           "last_proven", "newest_sound", "preview", "restore", "restore_by_key"]  # fmt: skip

_STAMP = "%Y-%m-%d %H%M%S"
_AUTOMATIC = re.compile(r"(?P<stem>.+) (?P<made>\d{4}-\d\d-\d\d \d{6})" + re.escape(STORE_ENDING))


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file; ``made_at`` is local time."""

    path: Path
    made_at: datetime
    n_bytes: int
    fell_back: str = ""
    """Why it was not made in the folder that was chosen for backups, one sentence; empty when it was."""


def back_up(workspace: Workspace, destination: Path, progress: Progress = Silent()) -> Backup:
    """Write a proved backup to a new file; work in the store may go on meanwhile.

    Raises:
        CannotWrite: a file of that name exists, or the folder or disk refuses; nothing is left there.
        DamagedStore: the store cannot be read whole, or the backup failed its proof; nothing is left there.
        Cancelled: and nothing is left there.
    """
    return _back_up(workspace, destination, "back up", progress)


def automatic_back_up(workspace: Workspace, progress: Progress = Silent(), *, now_due: bool = False) -> Backup | None:
    """Make an automatic backup when the last is an hour old, then thin out the old ones.

    Old backups go only after the new one is proved, so a store that is damaged never pushes out a good backup.

    Args:
        workspace: the open store.
        progress: told while copying.
        now_due: make one even when the last is younger, as before something large.

    Returns:
        the new backup, or None when none was due.

    Raises:
        as :func:`back_up`; too little room on the disk is told before it is filled.
    """
    place = make_ready(workspace, backup_place(workspace))
    if place.folder != place.beside:
        try:
            return _next_in(place.folder, workspace, progress, now_due=now_due)
        except CannotWrite as fault:  # a full or a vanished disk: better a backup beside the store than none
            place = replace(place, fault=f"In the folder for backups, {place.chosen}, none can be made: {fault.what}")
    done = _next_in(place.beside, workspace, progress, now_due=now_due)
    return replace(done, fell_back=place.fault) if done is not None else None


def _next_in(folder: Path, workspace: Workspace, progress: Progress, *, now_due: bool) -> Backup | None:
    now = workspace.clock()
    made = [each.made_at for each in automatic_backups(workspace.path, (folder,))]
    if not now_due and not is_due(made, now):
        return None
    _make_folder_ready(folder, workspace.path)
    destination = folder / f"{workspace.path.stem} {now.strftime(_STAMP)}{STORE_ENDING}"
    if destination.exists():  # two in one second: the first is as good
        return None
    done = _back_up(workspace, destination, "back up automatically", progress, workspace.path.name)
    listed = automatic_backups(workspace.path, (folder,))
    staying = kept([each.made_at for each in listed], now)
    for each in listed:
        if each.made_at not in staying:
            with contextlib.suppress(OSError):  # held open by a scanner: the next time will do
                each.path.unlink()
    return done


def backup_folder(store: Path) -> Path:
    """Return the folder of a store's automatic backups, beside the store."""
    return store.with_name(f"{store.stem}-backups")


def automatic_backups(store: Path, folders: Iterable[Path] = ()) -> tuple[Backup, ...]:
    """Return the automatic backups of a store, newest first, by their names; files of other names are not ours.

    Args:
        store: the store.
        folders: where to look; beside the store when none is named.
    """
    found = []
    for folder in tuple(folders) or (backup_folder(store),):
        with contextlib.suppress(OSError):
            for path in folder.iterdir():
                named = _AUTOMATIC.fullmatch(path.name)
                if named and named["stem"] == store.stem:
                    with contextlib.suppress(ValueError, OSError):
                        made_at = datetime.strptime(named["made"], _STAMP)
                        found.append(Backup(path, made_at, path.stat().st_size))
    return tuple(sorted(found, key=lambda each: each.made_at, reverse=True))


def backups_of(workspace: Workspace) -> tuple[Backup, ...]:
    """Return the automatic backups of an open store, newest first, wherever they may lie as far as it is reached."""
    return automatic_backups(workspace.path, backup_place(workspace).all)


def last_proven(workspace: Workspace) -> Backup | None:
    """Return the newest automatic backup that the store's present key opens, or None.

    It was proved when it was written; now its first page and its length are looked at again. Backups from before a
    change of passphrase do not count: whoever knows only the present passphrase cannot open them.
    """
    for each in backups_of(workspace):
        made_at = copies.made_at(each.path, workspace.vault.key)
        if made_at is not None:
            return Backup(each.path, made_at, each.n_bytes)
    return None


def newest_sound(store: Path, passphrase: str, *, stretching: Stretching = STRETCHING) -> Backup | None:
    """Return the newest automatic backup that this passphrase opens and that is wholly sound now, for a damaged store.

    Each is read from end to end until a sound one is found.
    """
    key: StoreKey | None = None
    folders: tuple[Path, ...] = ()
    with contextlib.suppress(UserError):  # what the damaged store still tells of where its backups are
        key, _ = key_slots.key_for(store, passphrase, stretching=stretching)
        folders = places_by_key(store, key)
    try:
        for each in automatic_backups(store, folders):
            try:
                if key is None or copies.made_at(each.path, key) is None:
                    if key is not None:
                        key.forget()
                    key, _ = key_slots.key_for(each.path, passphrase, stretching=stretching)
                copies.prove(each.path, key, Silent())
            except (UserError, OSError):
                continue  # whatever is wrong with one, an older one may be sound
            return each
    finally:
        if key is not None:
            key.forget()
    return None


def preview(backup: Path, passphrase: str, *, stretching: Stretching = STRETCHING) -> Contents:
    """Return what a backup holds before it is restored; nothing is written.

    Raises:
        NotFound, NotAStore, WrongPassphrase, DamagedStore, NewerStore.
    """
    key, _ = key_slots.key_for(backup, passphrase, stretching=stretching)
    try:
        return copies.contents(backup, key)
    finally:
        key.forget()


def restore(
    backup: Path,
    destination: Path,
    passphrase: str,
    progress: Progress = Silent(),
    *,
    stretching: Stretching = STRETCHING,
) -> Contents:
    """Write a backup into a new store, proved before it gets its name; no file is ever overwritten.

    Returns:
        what the new store holds. It opens with the passphrase of the backup.

    Raises:
        NotFound, NotAStore, WrongPassphrase, DamagedStore, NewerStore: the backup is not one, or not whole.
        CannotWrite: a file of that name exists, or the folder or disk refuses.
        Cancelled: and nothing is left there.
    """
    key, _ = key_slots.key_for(backup, passphrase, stretching=stretching)
    try:
        return restore_by_key(backup, destination, key, progress)
    finally:
        key.forget()


def restore_by_key(backup: Path, destination: Path, key: StoreKey, progress: Progress = Silent()) -> Contents:
    """Do as :func:`restore` does, with a key that was proved on the backup or is its store's."""
    if _is_same(backup, destination):
        raise Refused("The backup and the new store are the same file.", where=destination.name)
    held = copies.contents(backup, key)
    copies.copy_store(backup.absolute(), key, destination.absolute(), key, copies.unmark, progress)
    key_slots.copy_beside(backup, key.salt, destination)
    return held


def _back_up(workspace: Workspace, destination: Path, action: str, progress: Progress, keys_name: str = "") -> Backup:
    if not workspace.is_open:
        raise Refused("The store was closed.", where=workspace.path.name, remedy="Open it again.")
    now = workspace.clock()
    key = workspace.vault.key
    mark = copies.mark_as_backup(workspace.path.name, now)
    copies.copy_store(workspace.path, key, destination.absolute(), key, mark, progress)
    key_slots.copy_beside(workspace.path, key.salt, destination, keys_name)
    with workspace.write(action) as uow:
        uow.commit("store")
    return Backup(destination, now, destination.stat().st_size)


def _make_folder_ready(folder: Path, store: Path) -> None:
    """Make the folder, take away what a killed backup left in it, and see that there is room.

    Raises:
        CannotWrite.
    """
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        # Only the holder of the store's lease writes here, so a hidden part is nobody's any more.
        for left in folder.glob(f".{store.stem} *.new*"):
            left.unlink(missing_ok=True)
        n_free, n_needed = shutil.disk_usage(folder).free, store.stat().st_size
    except OSError as fault:
        raise CannotWrite(
            "The folder of automatic backups cannot be made or used.",
            where=folder.name,
            remedy="Ask for the right to write beside the store, or make a backup elsewhere by hand.",
        ) from fault
    if n_free < 2 * n_needed:  # one for the backup and as much again for the user's own work
        raise CannotWrite(
            "There is too little room on the disk for an automatic backup.",
            where=folder.name,
            remedy="Free some space, or make a backup to another disk by hand.",
        )


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()
