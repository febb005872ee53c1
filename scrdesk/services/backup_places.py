"""Where a store's automatic backups go: beside it, or into a folder on another disk that was chosen or is settled.

The choice is a setting of the store, so it goes with it; on a computer whose administrator settled a folder, that one
goes before it. In the chosen folder each store has a folder of its own, whose name ends in a mark that the store keeps:
two stores of one name never thin out each other's backups. A folder that cannot be reached is told, and the backup is
made beside the store meanwhile.
"""

from __future__ import annotations

import contextlib
import secrets
from dataclasses import dataclass
from pathlib import Path

from scrdesk.errors import CannotWrite, Refused
from scrdesk.services.open_store import Workspace
from scrdesk.services.policy import read_policy
from scrdesk.store.backup import fact_in, folder_of
from scrdesk.store.keys import StoreKey

FOLDER, MARK = "backup folder", "backup mark"
_N_MARK_BYTES = 4
CHOSEN = "backup folder chosen"


@dataclass(frozen=True, slots=True)
class BackupPlace:
    """Where the next automatic backup goes.

    Args:
        beside: the folder beside the store, which is used when no other is chosen or the chosen one fails.
        chosen: the folder on another disk, as chosen or settled.
        own: this store's folder in it.
        settled_by: where the administrator's setting stands, empty when the office chose.
        fault: why the chosen folder cannot be used now, one sentence; empty when it can or none is chosen.
    """

    beside: Path
    chosen: Path | None = None
    own: Path | None = None
    settled_by: str = ""
    fault: str = ""

    @property
    def folder(self) -> Path:
        """Where the next backup goes as things stand."""
        return self.own if self.own is not None and not self.fault else self.beside

    @property
    def all(self) -> tuple[Path, ...]:
        """Every folder that may hold automatic backups of the store."""
        return (self.own, self.beside) if self.own is not None else (self.beside,)


def backup_place(workspace: Workspace) -> BackupPlace:
    """Return where the next automatic backup of an open store goes; nothing is written."""
    with workspace.read() as uow:
        folder, mark = uow.facts.get(FOLDER), uow.facts.get(MARK)
    return _place(workspace.path, folder, mark)


def places_by_key(store: Path, key: StoreKey) -> tuple[Path, ...]:
    """Return the folders that may hold automatic backups of a store that cannot be opened, as far as it still tells."""
    return _place(store, fact_in(store, key, FOLDER), fact_in(store, key, MARK)).all


def choose_backup_folder(workspace: Workspace, folder: Path | None) -> BackupPlace:
    """Let automatic backups go into a folder from now on; None puts them beside the store again.

    Backups that lie elsewhere stay where they are.

    Raises:
        Refused: the administrator of this computer settled another, or the folder is the one beside the store.
        CannotWrite: there is no such folder, or it refuses.
    """
    settled = read_policy()
    if settled.backup_folder is not None:
        raise Refused(
            f"The folder for backups is settled for this computer ({settled.source}).",
            remedy="Ask whoever looks after it.",
        )
    if folder is None:
        with workspace.write(CHOSEN) as uow:
            uow.facts.put(FOLDER, "")
            uow.commit("store")
        return backup_place(workspace)
    folder = folder.absolute()
    beside = folder_of(workspace.path)
    if folder == beside or beside in folder.parents:
        raise Refused("This is the folder of backups beside the store.", remedy="Choose one on another disk.")
    mark = _mark(workspace)
    place = _place(workspace.path, str(folder), mark)
    if place.own is None or not folder.is_dir():
        raise CannotWrite("There is no such folder.", where=folder.name, remedy="Choose one that exists.")
    _make(place.own)
    with workspace.write(CHOSEN) as uow:
        uow.facts.put(FOLDER, str(folder))
        uow.commit(f"store, {folder}")
    return backup_place(workspace)


def make_ready(workspace: Workspace, place: BackupPlace) -> BackupPlace:
    """See that the chosen folder has this store's own; where the administrator settled one, it is made now."""
    if place.chosen is None or place.fault:
        return place
    if place.own is None:
        with workspace.read() as uow:
            folder = uow.facts.get(FOLDER)
        place = _place(workspace.path, folder, _mark(workspace))
    if place.own is not None and place.settled_by:
        with contextlib.suppress(CannotWrite):
            _make(place.own)
    return _looked_at(place)


def is_on_the_same_disk(one: Path, other: Path) -> bool:
    """Whether two places lie on one disk, as far as the system tells; the nearest folder that exists counts."""
    return _device(one) == _device(other)


def _device(path: Path) -> int | None:
    for folder in (path, *path.parents):
        with contextlib.suppress(OSError):
            return folder.stat().st_dev
    return None


def _place(store: Path, folder: str, mark: str) -> BackupPlace:
    beside = folder_of(store)
    settled = read_policy()
    chosen = settled.backup_folder or (Path(folder) if folder else None)
    if chosen is None:
        return BackupPlace(beside)
    own = chosen / f"{store.stem}-backups-{mark}" if mark else None
    return _looked_at(BackupPlace(beside, chosen, own, settled.source if settled.backup_folder else ""))


def _looked_at(place: BackupPlace) -> BackupPlace:
    """Say whether the chosen folder can be reached.

    The folder of a stick that is not in its socket may be there, empty: so the store's own must be in it.
    """
    fault = ""
    if place.chosen is not None and not _is_folder(place.chosen):
        fault = f"The folder for backups, {place.chosen}, cannot be reached."
    elif place.own is not None and not place.settled_by and not _is_folder(place.own):
        fault = f"In the folder for backups, {place.chosen}, this store’s own folder is missing."
    return BackupPlace(place.beside, place.chosen, place.own, place.settled_by, fault)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        tried = folder / f".{secrets.token_hex(4)}.new"
        tried.touch(mode=0o600)
        tried.unlink()
    except OSError as fault:
        raise CannotWrite(
            "Nothing can be written into this folder.", where=folder.parent.name, remedy="Choose another."
        ) from fault


def _mark(workspace: Workspace) -> str:
    """Return the store's mark, made when it is first wanted."""

    with workspace.read() as uow:
        mark = uow.facts.get(MARK)
    if not mark:
        mark = secrets.token_hex(_N_MARK_BYTES)
        with workspace.write("backup mark made") as uow:
            uow.facts.put(MARK, mark)
            uow.commit("store")
    return mark
