"""Remember a store on this computer, open it so, and take that back. The passphrase opens it whatever happens here."""

from __future__ import annotations

import contextlib
import platform
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from scrdesk.domain.progress import Progress, Silent
from scrdesk.errors import NotRemembered, UserError, WrongPassphrase
from scrdesk.services.open_store import Workspace, began
from scrdesk.services.policy import read_policy
from scrdesk.store import vault
from scrdesk.store.keys import SALT_BYTES

NOT_ALLOWED = "Whoever looks after this computer does not allow it to remember the key of a store."
REMEMBERED, FORGOTTEN = "remember on this computer", "forget on this computer"
_KEY_CHANGES = frozenset({"change passphrase", "change passphrase by custodian", "recover store"})


class Memory(Enum):
    """What this computer's keychain has for a store."""

    YES = "remembered"
    NO = "not remembered"
    OTHER_KEY = "another key"
    NO_KEYCHAIN = "no keychain"


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a keychain has, with the reason in words where the store is not remembered."""

    memory: Memory
    sentence: str


def require_allowed() -> None:
    """See that this computer may remember keys.

    Raises:
        NotRemembered: it is forbidden by the settings of this computer, also for a key that was remembered before.
    """
    if read_policy().forbids_keychain:
        raise NotRemembered(NOT_ALLOWED, remedy="Type the passphrase; it opens the store as always.")


def was_remembered_here(workspace: Workspace) -> bool:
    """Whether this computer was told to remember the present key of a store; the keychain itself is not asked.

    Asking a locked keychain makes some systems show a window, which nobody wants at each opening.
    """
    if read_policy().forbids_keychain:
        return False
    here, is_remembered = _here(), False
    with workspace.read() as uow:
        for line in uow.trail.all():
            if line.action in _KEY_CHANGES:
                is_remembered = False
            elif line.action in {REMEMBERED, FORGOTTEN} and line.subject in {here, "store"}:
                is_remembered = line.action == REMEMBERED
    return is_remembered


def remembered_here(workspace: Workspace) -> Remembered:
    """Say whether this computer can open the store by its keychain, which is asked only if it was told to remember."""
    from scrdesk.store import keychain

    if was_remembered_here(workspace):
        return remembered(workspace.path)
    try:
        require_allowed()
        keychain.require()
    except NotRemembered as fault:
        return Remembered(Memory.NO_KEYCHAIN, fault.what)
    return Remembered(Memory.NO, keychain.NOT_THERE)


def remembered(path: Path) -> Remembered:
    """Ask the keychain whether this computer can open a store by it; the store may be open or closed.

    Whatever is wrong (absent, locked, emptied, holding something else) is told and nothing is changed.
    """
    from scrdesk.store import keychain

    try:
        require_allowed()
        key = vault.proved_key(path, keychain.recall, "remembered key")
    except NotRemembered as fault:
        memory = Memory.NO if fault.what == keychain.NOT_THERE else Memory.NO_KEYCHAIN
        if fault.what == keychain.HOLDS_OTHER:
            memory = Memory.OTHER_KEY
        return Remembered(memory, fault.what)
    except WrongPassphrase:
        return Remembered(Memory.OTHER_KEY, "The key that this computer remembers is not the one of this store.")
    except UserError as fault:
        return Remembered(Memory.NO_KEYCHAIN, str(fault))
    key.forget()
    return Remembered(Memory.YES, "This computer remembers the key of this store.")


def forget_remembered(workspace: Workspace) -> None:
    """Take the key of an open store out of this computer's keychain, with a line in the trail.

    Raises:
        NotRemembered: the keychain cannot be asked, so the key may still be in it.
    """
    from scrdesk.store import keychain

    keychain.forget(workspace.vault.key.salt)
    with workspace.write(FORGOTTEN) as uow:
        uow.commit(_here())


def remember_store(workspace: Workspace) -> None:
    """Put the key of an open store into this computer's keychain.

    Raises:
        NotRemembered: it is not allowed here, or the keychain is absent, locked or refuses; nothing else changed.
    """
    from scrdesk.store import keychain

    require_allowed()
    keychain.remember(workspace.vault.key)
    with workspace.write(REMEMBERED) as uow:
        uow.commit(_here())


def open_remembered(
    path: Path, *, clock: Callable[[], datetime] = datetime.now, progress: Progress = Silent()
) -> Workspace:
    """Open a store with the key that this computer remembers.

    Raises:
        NotRemembered: with the reason; ask for the passphrase then.
        NotFound, NotAStore, DamagedStore, NewerStore, StoreInUse, CannotWrite: as :func:`open_store`.
    """
    from scrdesk.store import keychain

    try:
        require_allowed()
        key = vault.proved_key(path, keychain.recall, "remembered key")
    except NotRemembered as fault:
        fault.where = path.name
        raise
    except WrongPassphrase as fault:
        raise NotRemembered(
            "The key that this computer remembers is not the one of this store.",
            where=path.name,
            remedy="Type the passphrase; then let it be remembered anew.",
        ) from fault
    return began(vault.open_with_key(path, key, clock(), progress=progress), clock, "store opened by keychain")


def forget_store(path: Path) -> None:
    """Take the key of a store out of this computer's keychain; the store may be open or closed.

    Raises:
        NotRemembered: the keychain cannot be asked, so the key may still be in it.
        UserError: the file cannot be read.
    """
    from scrdesk.store import keychain

    try:
        with path.open("rb") as file:
            salt = file.read(SALT_BYTES)
    except OSError as fault:
        raise UserError("The store cannot be read.", where=path.name, remedy="Check its name and folder.") from fault
    keychain.forget(salt)


def forget_old_key(salt: bytes) -> None:
    """Take the key that a store had before its passphrase was changed out of the keychain, if that can be done."""
    from scrdesk.store import keychain

    with contextlib.suppress(NotRemembered):
        keychain.forget(salt)


def _here() -> str:
    return f"computer {platform.node() or 'without a name'}"
