"""Make, open and close an encrypted store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from scrdesk.domain.progress import Progress, Silent


class Workspace:
    """An unlocked store with what services need beside it: a clock. Close it to forget the key.

    Safe to use from several threads: every unit of work takes its own connection.
    """

    path: Path
    clock: Callable[[], datetime]

    def close(self) -> None:
        """Dispose of every connection and forget the key. May be called twice."""
        raise NotImplementedError


def create_store(path: Path, passphrase: str, *, clock: Callable[[], datetime] = datetime.now) -> Workspace:
    """Make an empty store and open it.

    Raises:
        Refused: the passphrase is shorter than 12 characters.
        CannotWrite: a file of that name exists, or the folder cannot be written to.
    """
    raise NotImplementedError


def open_store(
    path: Path,
    passphrase: str,
    *,
    clock: Callable[[], datetime] = datetime.now,
    progress: Progress = Silent(),
) -> Workspace:
    """Open a store, bringing its form up to date first when an older program made it.

    Raises:
        NotAStore, WrongPassphrase, DamagedStore, NewerStore, StoreInUse.
    """
    raise NotImplementedError


def raw_key_hex(path: Path, passphrase: str) -> str:
    """Return the raw database key (64 hex digits) for other SQLCipher 4 programs; same errors as open_store."""
    raise NotImplementedError


def verify_store(workspace: Workspace, progress: Progress = Silent()) -> tuple[str, ...]:
    """Check every page, every constraint and every stored file's SHA-256; return what is wrong, empty when sound."""
    raise NotImplementedError
