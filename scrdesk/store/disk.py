"""Where a store lies: local disk or network, and what a folder or file refuses."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "9p", "fuse.sshfs", "fuse.davfs", "davfs"}
)
_DRIVE_REMOTE = 4


def is_on_network(path: Path, mounts: Path = Path("/proc/mounts")) -> bool:
    """Whether a path lies on a network folder, where SQLite's write-ahead log is unsafe (its memory is not shared)."""
    where = path.absolute()
    if sys.platform == "win32":
        import ctypes

        if str(where).startswith("\\\\"):
            return True
        return int(ctypes.windll.kernel32.GetDriveTypeW(where.anchor)) == _DRIVE_REMOTE
    return _mounted_as(Path(os.path.realpath(where)), mounts) in _NETWORK_FILE_SYSTEMS


def _mounted_as(where: Path, mounts: Path) -> str:
    """Return the kind of file system that a path lies on, or empty when the system does not tell."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for line in lines:
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = parts[1].replace("\\040", " ")
        if len(point) >= len(best) and where.is_relative_to(point):
            best, kind = point, parts[2]
    return kind


def identity(path: Path) -> tuple[int, int] | None:
    """Return what tells the file under a name from any other that may take its place, or None when it is gone."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def sync_folder(folder: Path) -> None:
    """Ask the disk to keep a change of names in a folder; where folders cannot be synced, do nothing."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:  # some network folders refuse; the rename itself has happened
        pass
    finally:
        os.close(handle)
