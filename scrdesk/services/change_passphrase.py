"""Give a store a new passphrase. The whole store is encrypted anew under a key of its own salt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from scrdesk.domain.progress import Progress, Silent
from scrdesk.errors import Refused, WrongPassphrase
from scrdesk.services import failed_tries, key_slots
from scrdesk.services.passphrase_strength import require_strong
from scrdesk.services.remember_store import forget_old_key
from scrdesk.store.custodians import carry_over
from scrdesk.store.keys import STRETCHING, StoreKey, Stretching, derive, new_salt
from scrdesk.store.rekey import rekey

AFTER_A_CHANGE = (
    "Backups made before still open with the old passphrase only. A recovery sheet printed before, and a passphrase "
    "remembered on a computer, no longer open the store."
)
"""What to tell the user once the passphrase was changed."""


def change_passphrase(
    path: Path,
    old: str,
    new: str,
    *,
    clock: Callable[[], datetime] = datetime.now,
    progress: Progress = Silent(),
    stretching: Stretching = STRETCHING,
    keeps_custodians: bool = True,
) -> None:
    """Change the passphrase of a store that is closed. Killed at any moment, the old or the new one opens it.

    Given a custodian's passphrase as the old one, the store gets a new first passphrase all the same: whoever can open
    it may, as by the recovery sheet, and the trail says by whom.

    Args:
        path: of the store; close its workspace first and open it anew afterwards.
        old: the present passphrase.
        new: at least 12 characters, not easily guessed, and not the old one.
        clock: tells when, for the trail.
        progress: told while the store is copied and proved.
        stretching: as for :func:`scrdesk.services.open_store.create_store`.
        keeps_custodians: their own passphrases go on opening it; False shuts all of them out for good.

    Raises:
        Refused: the new passphrase is too weak, or is the old one.
        NotFound, NotAStore, WrongPassphrase, DamagedStore, StoreInUse, CannotWrite: the store is as it was.
        Cancelled: and the store is as it was.
    """
    require_strong(new, [path.stem])
    if old == new:
        raise Refused("The new passphrase is the old one.", remedy="Choose another.")
    try:
        key, custodian = key_slots.key_for(path, old, stretching=stretching)
    except WrongPassphrase:
        failed_tries.note(path, clock(), "passphrase")
        raise
    action = "change passphrase" if custodian is None else "change passphrase by custodian"
    rekey_to(
        path,
        key,
        new,
        action,
        clock=clock,
        progress=progress,
        stretching=stretching,
        keeps_custodians=keeps_custodians,
    )


def require_passphrase(path: Path, passphrase: str, now: datetime, *, stretching: Stretching = STRETCHING) -> None:
    """See that a passphrase opens a store, its own or a custodian's; a wrong one is noted as a failed try.

    Raises:
        WrongPassphrase, and as :func:`scrdesk.store.vault.key_of`.
    """
    try:
        key, _ = key_slots.key_for(path, passphrase, stretching=stretching)
    except WrongPassphrase:
        failed_tries.note(path, now, "passphrase")
        raise
    key.forget()


def rekey_to(
    path: Path,
    old: StoreKey,
    new: str,
    action: str,
    *,
    clock: Callable[[], datetime],
    progress: Progress,
    stretching: Stretching,
    keeps_custodians: bool = True,
) -> None:
    """Put a store whose key is proved under a new passphrase; the old key is forgotten either way.

    Raises:
        as :func:`change_passphrase`.
    """
    try:
        fresh = derive(new, new_salt(), stretching)
        try:
            also = carry_over(path, old.salt, fresh, keeps_custodians=keeps_custodians)
            rekey(path, old, fresh, action, clock(), progress, also)
            key_slots.drop_other_keys(path, fresh.salt)
        finally:
            fresh.forget()
        forget_old_key(old.salt)
    finally:
        old.forget()
