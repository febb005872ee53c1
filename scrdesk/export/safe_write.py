"""Writing a file that the user asked for: whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import sys
import time
from pathlib import Path

from scrdesk.domain.store_files import IN_USE_ENDING, STORE_ENDING
from scrdesk.errors import CannotWrite, Refused

PAUSES_S = (0.05, 0.1, 0.2) if sys.platform == "win32" else ()
_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}  # no room, too large for it, over quota
_WINDOWS_FULL = {39, 112}  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
_WINDOWS_IN_USE = {32, 33}  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION


def write_whole(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path``: to a new file beside it, which then takes its place in one step.

    Whatever goes wrong, an old file at ``path`` stays as it was and no part of a new one is left behind.

    Raises:
        CannotWrite: the folder is missing, the place is a folder, a store stands there, the file is read-only or open
            in another program, the disk is full, or the name cannot be one.
    """
    check_place(path)
    try:
        _write_and_swap(path, content)
    except (OSError, ValueError) as fault:
        raise _explained(fault, path) from fault


def require_pdf_name(path: Path) -> None:
    """Refuse a name for a PDF that no other program would take for one.

    Raises:
        Refused: it does not end in ".pdf".
    """
    if path.suffix.lower() != ".pdf":
        raise Refused("This is written as a PDF.", where=path.name, remedy="End the name in .pdf.")


def check_place(path: Path) -> None:
    """Refuse a place that nothing can be written to, before the work that leads there is begun.

    Raises:
        CannotWrite: as :func:`write_whole`, as far as it can be told beforehand.
    """
    try:
        _check_place(path)
    except (OSError, ValueError) as fault:
        raise _explained(fault, path) from fault


def _check_place(path: Path) -> None:
    name = path.name
    if not path.parent.is_dir():
        raise CannotWrite("The folder does not exist.", where=name, remedy="Choose another folder.")
    if path.is_dir():
        raise CannotWrite("A folder of this name is in the way.", where=name, remedy="Choose another name.")
    if path.exists() and _is_store(path):
        raise CannotWrite(
            "A store of this name is there; nothing is written in its place.", where=name, remedy="Choose another name."
        )
    if path.exists() and not os.access(path, os.W_OK):
        # Swapping would succeed on some systems; a file that somebody protected is not replaced behind their back.
        raise CannotWrite(
            "The file is read-only; it was left as it was.", where=name, remedy="Choose another name or unprotect it."
        )


def _is_store(path: Path) -> bool:
    """Whether a file is named as stores are, or is open as one; an encrypted file has no other mark."""
    return path.suffix.lower() == STORE_ENDING or path.with_name(path.name + IN_USE_ENDING).exists()


def _write_and_swap(path: Path, content: bytes) -> None:
    beside = path.with_name(f".{secrets.token_hex(8)}.part")
    with beside.open("xb") as file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            file.close()
            _remove(beside)
            raise
    try:
        _swap(beside, path)
    except BaseException:
        _remove(beside)
        raise


def _swap(beside: Path, path: Path) -> None:
    """Put the new file in the place of the old; on Windows virus scanners hold files for a moment after a write."""
    for pause_s in PAUSES_S:
        try:
            beside.replace(path)
        except PermissionError:
            time.sleep(pause_s)
        else:
            return
    beside.replace(path)


def _remove(part: Path) -> None:
    with contextlib.suppress(OSError):
        part.unlink()


def _explained(fault: OSError | ValueError, path: Path) -> CannotWrite:
    name = path.name
    number = getattr(fault, "errno", None)
    windows = getattr(fault, "winerror", None)
    if number in _FULL or windows in _WINDOWS_FULL:
        return CannotWrite("The disk is full; nothing was written.", where=name, remedy="Make room or choose another.")
    if isinstance(fault, PermissionError) and windows not in _WINDOWS_IN_USE and not path.exists():
        return CannotWrite("Nothing may be written into this folder.", where=name, remedy="Choose a folder of yours.")
    if windows in _WINDOWS_IN_USE or isinstance(fault, PermissionError):
        return CannotWrite(
            "The file cannot be replaced; it may be open in another program. The old file is as it was.",
            where=name,
            remedy="Close it there and export again, or choose another name or folder.",
        )
    if isinstance(fault, ValueError) or number in {errno.ENAMETOOLONG, errno.EINVAL, errno.ENOENT}:
        return CannotWrite("The file cannot have this name.", where=name, remedy="Choose a shorter or plainer name.")
    return CannotWrite(
        "The file could not be written; an old file is as it was.", where=name, remedy="Choose another folder."
    )
