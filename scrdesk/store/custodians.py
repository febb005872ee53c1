"""A second person's own way into a store: the store's key, sealed for each custodian in a small file beside it.

The passphrase of a custodian is stretched into a private key of X25519 (RFC 7748). Its public half stands inside the
encrypted store; the store's raw key, sealed for it, stands in ``<store>.keys``, which has to be readable before the
store is open. So the file can be made anew from the store at any time and holds nothing that only it knows, and a
change of passphrase seals the new key for custodians whose passphrases nobody else knows. Public keys are taken from
inside the store alone: whoever can write to the folder cannot slip in a key of their own.

Sealing: a fresh X25519 pair for each seal, HKDF-SHA256 over the shared secret and both public keys, AES-256-GCM. The
store's salt, the custodian's number and salt are bound to it.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from scrdesk.errors import CannotWrite
from scrdesk.store import disk
from scrdesk.store.keys import KEY_BYTES, SALT_BYTES, STRETCHING, StoreKey, Stretching, derive, new_salt
from scrdesk.store.repositories.facts import Facts

SUFFIX = ".keys"
FACT = "custodians"
"""Name of the fact inside the store that lists the custodians."""
MAX_CUSTODIANS = 8
"""Each is one more passphrase to guess, and one more stretching for whoever mistypes."""
_FORM = "scrdesk-keys-1"
_MAX_FILE_BYTES = 16_384
_MAX_LOOKED_AT = 16
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Custodian:
    """Somebody with a passphrase of their own. ``number`` is never given twice in one store."""

    number: int
    name: str
    since: datetime
    salt: bytes
    public: bytes


@dataclass(frozen=True, slots=True)
class Roll:
    """All custodians of a store, and the number that the next one gets."""

    custodians: tuple[Custodian, ...] = ()
    next_number: int = 1

    def written(self) -> str:
        """Return the roll as the store keeps it."""
        listed = [
            {"number": each.number, "name": each.name, "since": each.since.isoformat(), "salt": each.salt.hex(),
             "public": each.public.hex()}
            for each in self.custodians
        ]  # fmt: skip
        return json.dumps({"next": self.next_number, "custodians": listed})


@dataclass(frozen=True, slots=True)
class Slot:
    """The key of a store sealed for one custodian."""

    number: int
    salt: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Generation:
    """The slots of one key of a store; a new passphrase means a new key with a salt of its own."""

    store_salt: bytes
    slots: tuple[Slot, ...]


def read_roll(written: str) -> Roll:
    """Return what :meth:`Roll.written` wrote; an empty text is a store without custodians."""
    if not written:
        return Roll()
    told = json.loads(written)
    return Roll(
        tuple(
            Custodian(each["number"], each["name"], datetime.fromisoformat(each["since"]),
                      bytes.fromhex(each["salt"]), bytes.fromhex(each["public"]))
            for each in told["custodians"]
        ),
        told["next"],
    )  # fmt: skip


def enrol(number: int, name: str, passphrase: str, now: datetime, stretching: Stretching = STRETCHING) -> Custodian:
    """Return a custodian with this passphrase; it is kept nowhere."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    salt = new_salt()
    stretched = derive(passphrase, salt, stretching)
    try:
        private = X25519PrivateKey.from_private_bytes(bytes.fromhex(stretched.hex()))
    finally:
        stretched.forget()
    return Custodian(number, name, now, salt, private.public_key().public_bytes_raw())


def seal(key: StoreKey, roll: Roll) -> Generation:
    """Seal the key of a store for each of its custodians."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    slots = []
    for each in roll.custodians:
        once = X25519PrivateKey.generate()
        public = once.public_key().public_bytes_raw()
        shared = once.exchange(X25519PublicKey.from_public_bytes(each.public))
        nonce = secrets.token_bytes(_NONCE_BYTES)
        bound = _bound(key.salt, each.number, each.salt)
        sealed = AESGCM(_wrapping(shared, public, each.public)).encrypt(nonce, bytes.fromhex(key.hex()), bound)
        slots.append(Slot(each.number, each.salt, public + nonce + sealed))
    return Generation(key.salt, tuple(slots))


def unseal(slot: Slot, store_salt: bytes, passphrase: str, stretching: Stretching = STRETCHING) -> StoreKey | None:
    """Return the key in a slot, or None when this passphrase is not its custodian's; prove it on the file."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    stretched = derive(passphrase, slot.salt, stretching)
    try:
        private = X25519PrivateKey.from_private_bytes(bytes.fromhex(stretched.hex()))
    finally:
        stretched.forget()
    public, nonce = slot.sealed[:KEY_BYTES], slot.sealed[KEY_BYTES : KEY_BYTES + _NONCE_BYTES]
    bound = _bound(store_salt, slot.number, slot.salt)
    try:
        shared = private.exchange(X25519PublicKey.from_public_bytes(public))
        wrapping = _wrapping(shared, public, private.public_key().public_bytes_raw())
        raw = AESGCM(wrapping).decrypt(nonce, slot.sealed[KEY_BYTES + _NONCE_BYTES :], bound)
    except (InvalidTag, ValueError):  # of another passphrase, or altered
        return None
    return StoreKey(raw, store_salt) if len(raw) == KEY_BYTES else None


def keys_path(store: Path) -> Path:
    """Return the path of the small file beside a store, beside the file itself when the path is a link."""
    real = Path(os.path.realpath(store))
    return real.with_name(real.name + SUFFIX)


def read_keys(path: Path) -> tuple[Generation, ...]:
    """Return what a small file holds; one that is missing, altered or no such file holds nothing."""
    try:
        with path.open("rb") as file:
            told = json.loads(file.read(_MAX_FILE_BYTES))
        if told["form"] != _FORM:
            return ()
        return tuple(
            Generation(
                bytes.fromhex(each["store_salt"]),
                tuple(
                    Slot(int(slot["number"]), bytes.fromhex(slot["salt"]), bytes.fromhex(slot["sealed"]))
                    for slot in each["slots"][:MAX_CUSTODIANS]
                ),
            )
            for each in told["generations"]
        )
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def write_keys(path: Path, generations: Sequence[Generation]) -> None:
    """Put the small file in its place whole, or take it away when there is nothing to hold.

    Raises:
        CannotWrite: the folder refuses; what stood there is as it was.
    """
    try:
        for left in path.parent.glob(f".{path.name}.*.new"):
            left.unlink(missing_ok=True)
        if not any(each.slots for each in generations):
            path.unlink(missing_ok=True)
            return
        told = {
            "form": _FORM,
            "generations": [
                {"store_salt": each.store_salt.hex(),
                 "slots": [{"number": slot.number, "salt": slot.salt.hex(), "sealed": slot.sealed.hex()}
                           for slot in each.slots]}
                for each in generations
            ],
        }  # fmt: skip
        making = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
        handle = os.open(making, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(json.dumps(told).encode("ascii"))
                file.flush()
                os.fsync(file.fileno())
            making.replace(path)
        finally:
            making.unlink(missing_ok=True)
    except OSError as fault:
        raise CannotWrite(
            "The small file with the custodians’ keys cannot be written beside the store.",
            where=path.name,
            remedy="Ask for the right to write there, or close programs that hold the file.",
        ) from fault
    disk.sync_folder(path.parent)


def find_slots(store: Path, store_salt: bytes) -> tuple[Slot, ...]:
    """Return the slots for a store or backup with that salt: in the file of its name, else in any beside it."""
    for path in _candidates(store):
        for each in read_keys(path):
            if each.store_salt == store_salt and len(store_salt) == SALT_BYTES:
                return each.slots
    return ()


def carry_over(
    store: Path, old_salt: bytes, new: StoreKey, *, keeps_custodians: bool
) -> Callable[[sa.Connection], None]:
    """Return what a change of passphrase does in the new file: seal the new key for the custodians, or strike them off.

    The small file then holds the slots of both keys, so that a kill before or after the swap locks nobody out.
    """

    def finish(connection: sa.Connection) -> None:
        facts = Facts(connection)
        roll = read_roll(facts.get(FACT))
        if not roll.custodians:
            return
        if keeps_custodians:
            path = keys_path(store)
            before = [each for each in read_keys(path) if each.store_salt == old_salt]
            write_keys(path, [*before, seal(new, roll)])
        else:
            facts.put(FACT, Roll(next_number=roll.next_number).written())

    return finish


def _candidates(store: Path) -> Iterator[Path]:
    own = keys_path(store)
    yield own
    with contextlib.suppress(OSError):
        yield from sorted(path for path in own.parent.glob(f"*{SUFFIX}") if path != own)[:_MAX_LOOKED_AT]


def _bound(store_salt: bytes, number: int, salt: bytes) -> bytes:
    return _FORM.encode("ascii") + store_salt + number.to_bytes(4, "big") + salt


def _wrapping(shared: bytes, once: bytes, public: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, salt=once + public, info=_FORM.encode("ascii")).derive(shared)
