"""The key of a store: how a passphrase becomes one, and the one object that holds it.

A store is a standard SQLCipher 4 file, so its first 16 bytes are its salt. The passphrase is stretched with that salt
by Argon2id into the raw 256-bit key; nothing else is kept anywhere.

Source: RFC 9106 section 4, second recommended option (64 MiB, 3 passes, 4 lanes), about 0.15 s on one slow core.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass

KEY_BYTES = 32
SALT_BYTES = 16
PAGE_BYTES = 4096
"""SQLCipher 4's default page."""
RESERVE_BYTES = 80
"""At the end of each page: 16 bytes of initialisation vector, then the 64 bytes of HMAC-SHA512."""
_MAC_BYTES = 64
_MAC_SALT_MASK = 0x3A
_MAC_KEY_ROUNDS = 2


@dataclass(frozen=True, slots=True)
class Stretching:
    """Cost of turning a passphrase into a key; fixed by the format of the store, so that one file is all there is."""

    memory_kib: int
    passes: int
    lanes: int


STRETCHING = Stretching(memory_kib=65_536, passes=3, lanes=4)
"""Of store format 1. Tests pass a cheap one; a store made with another cost does not open with this one."""


class StoreKey:
    """The raw key of one store, held in one place so that it can be forgotten.

    Python cannot promise that no copy of the bytes stays in memory; this keeps them few and out of every log,
    ``repr`` and exception.
    """

    __slots__ = ("_key", "salt")

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._key: bytearray | None = bytearray(key)
        self.salt = salt

    def __repr__(self) -> str:
        return "<StoreKey>"

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("a store key is not to be copied or written")

    @property
    def is_forgotten(self) -> bool:
        """Whether :meth:`forget` was called."""
        return self._key is None

    def hex(self) -> str:
        """Return the key as 64 hex digits.

        Raises:
            RuntimeError: the key was forgotten (the store is closed).
        """
        if self._key is None:
            raise RuntimeError("the store is closed")
        return self._key.hex()

    def pragma(self) -> str:
        """Return the statement that gives the key and the salt to a new connection."""
        return f"PRAGMA key = \"x'{self.hex()}{self.salt.hex()}'\""

    def forget(self) -> None:
        """Overwrite the key. May be called twice."""
        if self._key is not None:
            self._key[:] = bytes(len(self._key))
            self._key = None

    def proves(self, page: bytes, number: int) -> bool:
        """Whether a page of the file (numbered from 1) carries the message authentication code of this key.

        Done without the database library, to tell a wrong passphrase from a damaged file.
        """
        if len(page) != PAGE_BYTES:
            return False
        mac_key = hashlib.pbkdf2_hmac(
            "sha512",
            bytes.fromhex(self.hex()),
            bytes(byte ^ _MAC_SALT_MASK for byte in self.salt),
            _MAC_KEY_ROUNDS,
            KEY_BYTES,
        )
        start = SALT_BYTES if number == 1 else 0
        body = page[start : PAGE_BYTES - _MAC_BYTES] + number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(mac_key, body, "sha512"), page[PAGE_BYTES - _MAC_BYTES :])


def derive(passphrase: str, salt: bytes, stretching: Stretching = STRETCHING) -> StoreKey:
    """Stretch a passphrase into the key of the store with that salt.

    The passphrase is brought to one form first (NFKC), so that an accent typed on another keyboard still opens.
    """
    from argon2.low_level import Type, hash_secret_raw

    raw = hash_secret_raw(
        secret=unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass"),
        salt=salt,
        time_cost=stretching.passes,
        memory_cost=stretching.memory_kib,
        parallelism=stretching.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
    return StoreKey(raw, salt)


def new_salt() -> bytes:
    """Return a salt for a new store."""
    return secrets.token_bytes(SALT_BYTES)
