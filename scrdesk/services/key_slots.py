"""The key of a store by any passphrase that opens it: its own, or a custodian's from the small file beside it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from scrdesk.errors import CannotWrite, UserError, WrongPassphrase
from scrdesk.store import custodians as slots
from scrdesk.store import vault
from scrdesk.store.custodians import FACT, Roll
from scrdesk.store.keys import SALT_BYTES, STRETCHING, StoreKey, Stretching

if TYPE_CHECKING:
    from scrdesk.store.unit_of_work import ReadingUnit


def key_for(path: Path, passphrase: str, *, stretching: Stretching = STRETCHING) -> tuple[StoreKey, int | None]:
    """Return the key of a store or backup, and the number of the custodian whose passphrase this is, if it is one's.

    Raises:
        as :func:`scrdesk.store.vault.key_of`.
    """
    try:
        return vault.key_of(path, passphrase, stretching=stretching), None
    except WrongPassphrase:
        found = _by_custodian(path, passphrase, stretching)
        if found is None:
            raise
        return found


def roll_of(uow: ReadingUnit) -> Roll:
    """Return the custodians of a store."""
    return slots.read_roll(uow.facts.get(FACT))


def put_right(store: Path, key: StoreKey, roll: Roll) -> None:
    """Make the small file what the store says: made anew when it is missing or other, taken away when nobody is listed.

    A folder that refuses is no reason not to open a store.
    """
    path = slots.keys_path(store)
    there = slots.read_keys(path)
    wanted = {(each.number, each.salt) for each in roll.custodians}
    is_right = (
        len(there) == 1
        and there[0].store_salt == key.salt
        and {(each.number, each.salt) for each in there[0].slots} == wanted
        if wanted
        else not path.exists()
    )
    if not is_right:
        with contextlib.suppress(CannotWrite):
            write_for(path, key, roll)


def write_for(path: Path, key: StoreKey, roll: Roll) -> None:
    """Write the small file of a store anew, for these custodians and no other.

    Raises:
        CannotWrite.
    """
    slots.write_keys(path, [slots.seal(key, roll)] if roll.custodians else [])


def copy_beside(store: Path, salt: bytes, copy: Path, name: str = "") -> None:
    """Put the small file beside a backup or a restored store too, so that custodians can open it; never a must.

    Args:
        store: where the slots are found.
        salt: of the store's key and the copy's.
        copy: the new file.
        name: what the small file is named after instead of the copy (one for a whole folder of backups).
    """
    found = slots.find_slots(store, salt)
    path = slots.keys_path(copy.with_name(name) if name else copy)
    with contextlib.suppress(CannotWrite):
        if found or path.exists():
            slots.write_keys(path, [slots.Generation(salt, found)])


def drop_other_keys(store: Path, salt: bytes) -> None:
    """Keep only the slots of the present key, after a change; else the next opening puts it right."""
    path = slots.keys_path(store)
    with contextlib.suppress(CannotWrite):
        if path.exists():
            slots.write_keys(path, [each for each in slots.read_keys(path) if each.store_salt == salt])


def _by_custodian(path: Path, passphrase: str, stretching: Stretching) -> tuple[StoreKey, int] | None:
    try:
        with path.open("rb") as file:
            salt = file.read(SALT_BYTES)
    except OSError:
        return None
    for slot in slots.find_slots(path, salt):
        key = slots.unseal(slot, salt, passphrase, stretching)
        if key is None:
            continue
        with contextlib.suppress(UserError):  # altered slots seal another key
            return vault.proved_key(path, _given(key)), slot.number
    return None


def _given(key: StoreKey) -> Callable[[bytes], StoreKey]:
    return lambda _salt: key
